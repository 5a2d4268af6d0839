//! `remind notify`: says on the desktop what is due. Each reminder once a day, however often this runs; without a desktop
//! one line on standard error, and exit code 3.
//!
//! What was shown today is kept in a file of its own: it is worth nothing tomorrow, and the journal is for good.

use std::collections::BTreeMap;

use clap::ArgMatches;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::app::App;
use crate::clean::clean_line;
use crate::content::{HOSTS, Meaning};
use crate::failure::{Failure, Kind};
use crate::files::{self, AppendError, FileFault};
use crate::host::notifier::{self, Notice};
use crate::links;
use crate::messages::say;
use crate::plan::Plan;
use crate::reminders::Reminder;

/// The most that the file of what was shown may hold.
const LIMIT: u64 = 1024 * 1024;

/// More reminders than this become one notice.
const SINGLE: usize = 3;

/// The longest line of a notice, in bytes.
const LINE: usize = 512;

/// Which reminders were shown on which day.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Memory {
    schema: String,
    shown: BTreeMap<String, Date>,
}

const SCHEMA: &str = "quitgpt/notified/1";

/// The names of the file and of its lock.
pub const FILES: [&str; 2] = ["notified.json", "notified.lock"];

/// Shows what is due and was not shown today.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let dry = matches.get_flag("dry-run");
    if app.host.looking && !dry {
        return Err(Failure::usage(say!("at-writes-nothing")).hint(say!("notify-at-hint")));
    }
    let ledger = app.ledger(true)?;
    let (plan, mut reminders) = super::gather(app, &ledger);
    reminders.retain(|reminder| reminder.presses(&app.host.now));
    if dry {
        for notice in notices(app, &plan, &reminders) {
            writeln!(app.host.out, "{}\n{}\n", notice.title, notice.body)?;
        }
        return Ok(());
    }
    let ids = |reminders: &[Reminder]| reminders.iter().map(|reminder| reminder.id.clone()).collect::<Vec<_>>();
    let (shown, failed) = show_new(app, &plan, &mut reminders)?;
    if app.globals.json {
        let document = json!({
            "schema": "quitgpt/notify/1",
            "at": app.host.now.timestamp(),
            "shown": ids(&reminders[..shown]),
            "not_shown": ids(&reminders[shown..]),
        });
        app.json(&document)?;
    }
    let Some(why) = failed else { return Ok(()) };
    let rest = &reminders[shown..];
    let line = rest.iter().take(SINGLE).map(|reminder| {
        let title = title(app, reminder);
        page(app, &plan, reminder).map_or(title.clone(), |url| format!("{title} <{url}>"))
    });
    let line = line.collect::<Vec<_>>().join("; ");
    let id = if rest.len() > SINGLE { "notify-lines-more" } else { "notify-lines" };
    app.tell(&say!(id, count = rest.len(), reminders = line))?;
    if app.globals.verbose {
        app.tell(&say!("notify-no-desktop", cause = why.unwrap_or_default()))?;
    }
    Err(Failure::silent(Kind::Due))
}

/// Shows those of `reminders` that were not shown today, which are all that stay in the list; how many were, and why the rest
/// was not. The lock is held all the while, so that of two checks at the same time one finds that everything was shown.
fn show_new(
    app: &mut App<'_, '_>,
    plan: &Plan,
    reminders: &mut Vec<Reminder>,
) -> Result<(usize, Option<Option<String>>), Failure> {
    let Some(folder) = app.places.data.clone().filter(|_| !reminders.is_empty()) else { return Ok((0, None)) };
    let today = app.host.now.date();
    let [path, lock] = FILES.map(|name| folder.join(name));
    let mut result = None;
    let updated = files::update(&path, &lock, LIMIT, |text| {
        let read = text.map(serde_json::from_str::<Memory>);
        let broken = read.as_ref().is_some_and(|read| !read.as_ref().is_ok_and(|memory| memory.schema == SCHEMA));
        let mut memory = read.and_then(Result::ok).filter(|_| !broken).unwrap_or_default();
        memory.shown.retain(|_, day| *day == today);
        reminders.retain(|reminder| !memory.shown.contains_key(&reminder.id));
        let (shown, failed) = show(app, plan, reminders);
        memory.shown.extend(reminders[..shown].iter().map(|reminder| (reminder.id.clone(), today)));
        memory.schema = SCHEMA.to_owned();
        result = Some((shown, failed));
        // What cannot be read is left as it is: somebody may want to look at it.
        if broken { Err(()) } else { serde_json::to_string_pretty(&memory).map(|text| text + "\n").map_err(|_| ()) }
    });
    let path = path.display().to_string();
    match updated {
        Ok(_) => {}
        Err(AppendError::Make(())) => app.warn(&say!("notified-broken", path = path))?,
        // The other one shows them.
        Err(AppendError::File(error)) if matches!(error.what, FileFault::Locked { .. }) => return Err(error.into()),
        // Better twice a day than not at all.
        Err(AppendError::File(_)) => app.warn(&say!("notified-unkept", path = path))?,
    }
    Ok(result.unwrap_or_else(|| show(app, plan, reminders)))
}

/// Shows all of them: how many were shown, and why not the rest.
fn show(app: &App<'_, '_>, plan: &Plan, reminders: &[Reminder]) -> (usize, Option<Option<String>>) {
    let notices = notices(app, plan, reminders);
    for (at, notice) in notices.iter().enumerate() {
        if let Err(why) = notifier::show(notice, app.environment) {
            return (at, Some(why));
        }
    }
    (reminders.len(), None)
}

/// One notice each, or one for all.
fn notices(app: &App<'_, '_>, plan: &Plan, reminders: &[Reminder]) -> Vec<Notice> {
    let zone = app.host.now.time_zone();
    let pages = app.pages();
    let urgent = |reminder: &Reminder| reminder.meaning == Meaning::Deadline;
    if reminders.len() > SINGLE {
        let mut lines: Vec<String> = reminders.iter().take(SINGLE).map(|reminder| title(app, reminder)).collect();
        lines.push(app.messages.text(&say!("notify-more", count = reminders.len() - SINGLE)));
        let title = app.messages.text(&say!("notify-many", count = reminders.len()));
        return vec![Notice { title, body: lines.join("\n"), urgent: reminders.iter().any(urgent) }];
    }
    let one = |reminder: &Reminder| {
        let when = say!("notify-when", when = pages.when(&reminder.due, zone));
        let next = page(app, plan, reminder).unwrap_or_else(|| "quitgpt remind list".to_owned());
        let body = format!("{}\n{next}", clean_line(&app.messages.text(&when), LINE));
        Notice { title: title(app, reminder), body, urgent: urgent(reminder) }
    };
    reminders.iter().map(one).collect()
}

fn title(app: &App<'_, '_>, reminder: &Reminder) -> String {
    clean_line(&app.pages().reminder_title(reminder), LINE)
}

/// The page of a reminder's step, if it may be opened.
fn page(app: &App<'_, '_>, plan: &Plan, reminder: &Reminder) -> Option<String> {
    let link = app.pages().reminder_page(plan, reminder)?;
    links::check(&link.url, HOSTS).ok().map(|url| url.as_str().to_owned())
}
