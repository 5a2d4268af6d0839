//! `remind calendar`: the reminders as a calendar file, to standard output or to a file that a calendar program follows.

use std::path::Path;

use clap::ArgMatches;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};
use serde_json::json;

use super::gather;
use crate::app::App;
use crate::commands::output;
use crate::content::HOSTS;
use crate::dates::Known;
use crate::failure::Failure;
use crate::journal::Ledger;
use crate::links;
use crate::messages::say;
use crate::pages::Pages;
use crate::plan::Plan;
use crate::reminders::Subject;
use crate::reminders::history::{EARLY_DAYS, Past, history};
use crate::render::calendar::{Calendar, Event, PRODUCT, When, write};

/// Minutes from the beginning of a day to its alarm.
const NINE: i64 = 9 * 60;

/// Hours of the day at which an alarm may ring.
const AWAKE: std::ops::Range<i8> = 8..22;

/// Writes it.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let file = matches.get_one::<String>("calendar-output");
    if file.is_some() && app.host.looking {
        return Err(Failure::usage(say!("at-writes-nothing")));
    }
    if let Some(path) = file {
        output::replaceable(Path::new(path), PRODUCT)?;
    }
    let ledger = app.ledger(true)?;
    let calendar = calendar(app, &ledger);
    let text = write(&calendar);
    if let Some(path) = file {
        output::save(Path::new(path), text.as_bytes())?;
    }
    if app.globals.json {
        let events = calendar.events.iter().map(|event| {
            json!({ "uid": event.uid, "sequence": event.sequence, "title": event.summary, "cancelled": event.cancelled })
        });
        let events: Vec<_> = events.collect();
        let calendar = file.is_none().then_some(&text);
        return app.json(&json!({
            "schema": "quitgpt/calendar/1", "file": file, "events": events, "calendar": calendar,
        }));
    }
    let count = calendar.events.iter().filter(|event| !event.cancelled).count();
    match file {
        Some(path) => app.tell(&say!("calendar-written", path = path, count = count)),
        None => {
            app.host.out.write_all(text.as_bytes())?;
            match calendar.events.is_empty() {
                true => app.tell(&say!("remind-nothing")),
                false => Ok(()),
            }
        }
    }
}

fn calendar(app: &App<'_, '_>, ledger: &Ledger) -> Calendar {
    let zone = app.host.now.time_zone();
    let (plan, _) = gather(app, ledger);
    let pages = app.pages();
    // Calendars of two people, or of one who began anew, must not be taken for each other's.
    let whose = ledger.events.first().map_or(0, |event| event.at.as_nanosecond());
    let past = history(app.catalog, &ledger.events, zone);
    Calendar {
        name: app.messages.text(&say!("calendar-name")),
        about: app.messages.text(&say!("calendar-about")),
        events: past.iter().map(|one| event(&pages, &plan, one, whose, zone)).collect(),
    }
}

fn event(pages: &Pages<'_>, plan: &Plan, past: &Past, whose: i128, zone: &TimeZone) -> Event {
    let reminder = &past.reminder;
    let title = match &reminder.subject {
        Subject::Own(text) => text.replace("\r\n", "\n"),
        _ => pages.reminder_title(reminder),
    };
    let summary = match past.early {
        true => pages.messages.text(&say!("calendar-early", days = EARLY_DAYS, title = title.as_str())),
        false => title,
    };
    // A changed rule of a guide is a change too.
    let topic = reminder.topic().map(crate::ids::TopicName::new);
    let revision = topic.and_then(|topic| pages.catalog.facts(&topic)).map_or(1, |facts| facts.topic.revision);
    let page = pages.reminder_page(plan, reminder);
    let url = page.and_then(|link| links::check(&link.url, HOSTS).ok()).filter(|_| past.alive);
    let early = if past.early { ".early" } else { "" };
    Event {
        uid: format!("{}{early}.{whose:x}@quitgpt", reminder.id.replace('/', ".")),
        sequence: past.changes.saturating_add(revision.saturating_sub(1)),
        created: past.since,
        changed: past.changed,
        when: match past.when {
            Known::Day(day) => When::Day(day),
            Known::Moment(moment) => When::Moment(moment),
        },
        summary,
        description: description(pages, past, url.as_ref().map(|url| url.as_str())),
        url,
        cancelled: !past.alive,
        alarm: match past.when {
            Known::Day(_) => NINE,
            Known::Moment(moment) => alarm(moment, zone),
        },
    }
}

fn description(pages: &Pages<'_>, past: &Past, url: Option<&str>) -> String {
    let reminder = &past.reminder;
    let text = |sentence| pages.messages.text(&sentence);
    // The words are those of the day itself.
    let words = if past.early { String::new() } else { pages.reminder_words(reminder) };
    let mut lines: Vec<String> = Some(words).filter(|words| !words.is_empty()).into_iter().collect();
    if let (Some(step), false) = (&reminder.step, matches!(reminder.subject, Subject::Step(_))) {
        lines.push(text(say!("calendar-step", title = pages.step_title(step))));
    }
    if let Some(url) = url {
        lines.push(format!("{} {url}", text(say!("step-link"))));
    }
    if let Some(topic) = reminder.topic() {
        lines.push(text(say!("calendar-go-on", command = format!("quitgpt {topic}"))));
    }
    lines.push(text(say!("calendar-done", command = format!("quitgpt remind done {}", reminder.id))));
    lines.join("\n")
}

/// An hour before, but never at night: then it rings at six in the evening before.
fn alarm(moment: Timestamp, zone: &TimeZone) -> i64 {
    let evening = |day: jiff::civil::Date| day.at(18, 0, 0, 0).to_zoned(zone.clone()).ok();
    let hour = moment.to_zoned(zone.clone()).checked_sub(1.hour()).ok();
    let rings: Option<Zoned> = hour.and_then(|hour| match hour.hour() {
        early if early < AWAKE.start => evening(hour.date().yesterday().ok()?),
        late if late >= AWAKE.end => evening(hour.date()),
        _ => Some(hour),
    });
    rings.map_or(-60, |rings| (rings.timestamp().as_second() - moment.as_second()) / 60)
}
