//! `remind add`, `done` and `snooze`: each is an event in the journal.

use clap::ArgMatches;
use serde_json::json;

use super::{gather, reminder};
use crate::app::App;
use crate::commands::answer;
use crate::dates::{self, Known};
use crate::failure::Failure;
use crate::journal::{Deed, Ledger};
use crate::messages::{Sentence, say};
use crate::plan::Plan;
use crate::reminders::{self, Reminder, State};

/// A reminder's words may be this long (bytes).
const MAX_TEXT: usize = 16 * 1024;

/// Keeps a reminder of the person's own.
pub fn add(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let text = matches.get_one::<String>("text").cloned().unwrap_or_default();
    if text.trim().is_empty() || text.len() > MAX_TEXT {
        return Err(Failure::usage(say!("remind-text-length", limit = MAX_TEXT / 1024)));
    }
    let zone = app.host.now.time_zone().clone();
    let when = match (matches.get_one::<String>("due-on"), matches.get_one::<String>("due-in")) {
        (Some(typed), _) => Known::parse(&answer::read_date(app, "--on", typed, false)?),
        (None, Some(typed)) => {
            let length = super::list::length(app, "--in", typed)?;
            let from = match length.hours {
                0 => Known::Day(app.host.now.date()),
                _ => Known::Moment(app.host.now.timestamp()),
            };
            dates::shift(&from, length, &zone)
        }
        (None, None) => None,
    };
    let Some(when) = when else { return Err(Failure::usage(say!("length-forms"))) };
    let moment = match &when {
        Known::Day(_) => None,
        Known::Moment(moment) => Some(*moment),
    };
    let on = when.day(&zone);
    if on < app.host.now.date() {
        return Err(Failure::usage(say!("remind-past")));
    }
    let mut ledger = app.writable_ledger()?;
    let ids = ledger.record(app.host.now.timestamp(), vec![Deed::Reminder { text, on, moment }])?;
    let id = format!("own/{}", ids.first().copied().unwrap_or_default());
    let when = app.pages().when(&when, &zone);
    told(app, &ledger, &id, say!("remind-added", id = id.as_str(), when = when))
}

/// Says that a reminder has done its work.
pub fn done(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let mut ledger = app.writable_ledger()?;
    let (_, found) = find(app, &ledger, matches)?;
    let deed = Deed::ReminderDone { reminder: found.id.clone(), basis: found.basis.clone() };
    ledger.record(app.host.now.timestamp(), vec![deed])?;
    let title = app.pages().reminder_title(&found);
    told(app, &ledger, &found.id, say!("remind-done", title = title))?;
    match found.step.filter(|_| !app.globals.json) {
        Some(step) => app.tell(&say!("remind-done-step", step = step.as_str())),
        None => Ok(()),
    }
}

/// Lets a reminder come again later.
pub fn snooze(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let typed = matches.get_one::<String>("for").map(String::as_str).unwrap_or_default();
    let length = super::list::length(app, "--for", typed)?;
    let mut ledger = app.writable_ledger()?;
    let (_, found) = find(app, &ledger, matches)?;
    let Some(again) = reminders::put_off(&found, length, &app.host.now) else {
        return Err(Failure::usage(say!("length-unread", option = "--for", typed = typed)).hint(say!("length-forms")));
    };
    let deed = Deed::ReminderSnoozed { reminder: found.id.clone(), basis: found.basis.clone(), again: again.clone() };
    ledger.record(app.host.now.timestamp(), vec![deed])?;
    let pages = app.pages();
    let when = pages.when(&again, app.host.now.time_zone());
    let title = pages.reminder_title(&found);
    told(app, &ledger, &found.id, say!("remind-snoozed", title = title, when = when))
}

/// The reminder that was named: in full, or by the last part of its id where only one has it.
fn find(app: &App<'_, '_>, ledger: &Ledger, matches: &ArgMatches) -> Result<(Plan, Reminder), Failure> {
    let name = matches.get_one::<String>("reminder").map(String::as_str).unwrap_or_default();
    let (plan, reminders) = gather(app, ledger);
    let local = |reminder: &&Reminder| reminder.id.rsplit('/').next() == Some(name);
    let mut near = reminders.iter().filter(local);
    let found =
        reminders.iter().find(|reminder| reminder.id == name).or_else(|| near.next().filter(|_| near.next().is_none()));
    match found {
        Some(found) => Ok((plan, found.clone())),
        None => {
            let open = reminders.iter().filter(|reminder| reminder.state != State::Done);
            let ids: Vec<&str> = open.map(|reminder| reminder.id.as_str()).take(8).collect();
            let failure = Failure::usage(say!("remind-unknown", id = name));
            Err(match ids.is_empty() {
                true => failure.hint(say!("remind-list-hint")),
                false => failure.hint(say!("remind-unknown-hint", ids = ids.join(", "))),
            })
        }
    }
}

fn told(app: &mut App<'_, '_>, ledger: &Ledger, id: &str, sentence: Sentence) -> Result<(), Failure> {
    if !app.globals.json {
        return app.tell(&sentence);
    }
    let (plan, reminders) = gather(app, ledger);
    let now = &app.host.now;
    let found = reminders.iter().find(|reminder| reminder.id == id);
    let found = found.map(|found| reminder(&app.pages(), &plan, found, now));
    app.json(&json!({ "schema": "quitgpt/reminder/1", "at": now.timestamp(), "reminder": found }))
}
