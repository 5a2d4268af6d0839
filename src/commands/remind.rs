//! `quitgpt remind`: what is due, for people and for scripts; reminders of one's own; and the ways in which reminders reach a
//! person without being asked for.

mod calendar;
pub mod install;
mod list;
pub mod notify;
mod own;

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::app::App;
use crate::failure::Failure;
use crate::journal::Ledger;
use crate::pages::Pages;
use crate::plan::{self, Plan};
use crate::reminders::{self, Reminder, Subject};

/// Runs the sub-command; without one it lists.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("due", sub)) => list::due(app, sub),
        Some(("add", sub)) => own::add(app, sub),
        Some(("done", sub)) => own::done(app, sub),
        Some(("snooze", sub)) => own::snooze(app, sub),
        Some(("calendar", sub)) => calendar::run(app, sub),
        Some(("notify", sub)) => notify::run(app, sub),
        Some(("install", sub)) => install::install(app, sub),
        Some(("uninstall", sub)) => install::uninstall(app, sub),
        Some(("list", sub)) => list::list(app, sub.get_flag("with-done")),
        _ => list::list(app, false),
    }
}

/// The reminders of every topic that matters, those that speak first in front, with the plan they come from.
pub fn gather(app: &App<'_, '_>, ledger: &Ledger) -> (Plan, Vec<Reminder>) {
    let topics = reminders::topics(app.catalog, &ledger.progress);
    let plan = plan::derive(app.catalog, &topics, &ledger.progress, &app.host.now);
    let reminders = reminders::list(&plan, &ledger.progress, &app.host.now);
    (plan, reminders)
}

/// A reminder in the shape of CLI contract section 3.
pub fn reminder(pages: &Pages<'_>, plan: &Plan, reminder: &Reminder, now: &jiff::Zoned) -> Value {
    json!({
        "id": reminder.id,
        "step": reminder.step,
        "title": match &reminder.subject {
            Subject::Own(text) => text.clone(),
            _ => pages.reminder_title(reminder),
        },
        "due": super::status::moment(&reminder.due, now),
        "all_day": matches!(reminder.due, crate::dates::Known::Day(_)),
        "meaning": reminder.meaning,
        "state": reminder.state,
        "link": pages.reminder_page(plan, reminder).map(|link| &link.url),
        "snoozed_until": reminder.snoozed(now).map(|again| super::status::moment(again, now)),
    })
}
