//! `remind list` and `remind due`.

use std::mem::ManuallyDrop;

use clap::ArgMatches;
use serde_json::json;

use super::{gather, reminder};
use crate::app::App;
use crate::content::Offset;
use crate::dates;
use crate::failure::{Failure, Kind};
use crate::messages::say;
use crate::plan::Plan;
use crate::reminders::{NOW, Reminder, State};
use crate::render::terminal::render;
use crate::view::{Piece, Tone, line, plain, toned};

/// All that is still to come or was missed; with `all` also what is done.
pub fn list(app: &mut App<'_, '_>, all: bool) -> Result<(), Failure> {
    // Not worth freeing piece by piece at the end of the program.
    let ledger = ManuallyDrop::new(app.ledger(true)?);
    let (plan, mut reminders) = gather(app, &ledger);
    reminders.retain(|reminder| all || reminder.state != State::Done);
    show(app, &plan, &reminders)
}

/// What is due now or within some time; exit 3 if anything is.
pub fn due(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let within = match matches.get_one::<String>("within") {
        Some(typed) => length(app, "--within", typed)?,
        None => NOW,
    };
    // Not worth freeing piece by piece at the end of the program.
    let ledger = ManuallyDrop::new(app.ledger(true)?);
    let (plan, mut reminders) = gather(app, &ledger);
    reminders.retain(|reminder| reminder.is_due(within, &app.host.now));
    show(app, &plan, &reminders)?;
    match reminders.is_empty() {
        true => Ok(()),
        false => Err(Failure::silent(Kind::Due)),
    }
}

/// A length of time given to an option.
pub fn length(app: &App<'_, '_>, option: &str, typed: &str) -> Result<Offset, Failure> {
    let names = crate::walk::names(&app.pages());
    dates::length(typed, &names)
        .ok_or_else(|| Failure::usage(say!("length-unread", option = option, typed = typed)).hint(say!("length-forms")))
}

fn show(app: &mut App<'_, '_>, plan: &Plan, reminders: &[Reminder]) -> Result<(), Failure> {
    let pages = app.pages();
    let now = &app.host.now;
    if app.globals.json {
        let document = json!({
            "schema": "quitgpt/remind/1",
            "at": now.timestamp(),
            "reminders": reminders.iter().map(|one| reminder(&pages, plan, one, now)).collect::<Vec<_>>(),
        });
        return app.json(&document);
    }
    let mut pieces = Vec::new();
    for reminder in reminders {
        let (mark, tone) = match reminder.state {
            State::Upcoming => ("○", Tone::Plain),
            State::Due | State::Overdue => ("!", Tone::Care),
            State::Done => ("✓", Tone::Quiet),
        };
        let text = app.messages.text(&pages.reminder_line(reminder));
        let when = pages.when(reminder.speaks(), now.time_zone());
        let spans =
            vec![toned(tone, text), plain(format!(" · {when}")), toned(Tone::Quiet, format!(" [{}]", reminder.id))];
        pieces.push(Piece::Item { mark: mark.to_owned(), spans });
    }
    if pieces.is_empty() {
        pieces.push(line(Tone::Plain, app.messages.text(&say!("remind-nothing"))));
    }
    let text = render(&pieces, &app.host.look);
    Ok(app.host.out.write_all(text.as_bytes())?)
}
