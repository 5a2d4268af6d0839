//! `quitgpt done`, `skip` and `undo`: the journal by hand or from a script.

use clap::ArgMatches;
use serde_json::json;

use super::answer;
use crate::app::App;
use crate::failure::Failure;
use crate::gate::{self, Bar, Confirmed};
use crate::ids::{QuestionId, StepId, TopicName};
use crate::journal::{Deed, Progress, undoable};
use crate::messages::say;
use crate::render::terminal::render;
use crate::view::{Piece, Tone, line};

/// A note or number may be this long (bytes).
const MAX_NOTE: usize = 16 * 1024;

/// Records a step as finished or as not for this person.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches, finished: bool) -> Result<(), Failure> {
    let step = find_step(app, matches)?;
    let on = match matches.get_one::<String>("on") {
        Some(typed) => {
            let known = answer::read_date(app, "--on", typed, true)?;
            let known = crate::dates::Known::parse(&known).expect("just written");
            known.day(app.host.now.time_zone())
        }
        None => app.host.now.date(),
    };
    if on > app.host.now.date() {
        return Err(Failure::usage(say!("done-in-future", day = on)).hint(say!("done-in-future-hint")));
    }
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    let (note, reference) = (text("note"), text("ref"));
    for text in note.iter().chain(&reference) {
        if text.len() > MAX_NOTE {
            return Err(Failure::usage(say!("note-too-long", limit = MAX_NOTE / 1024)));
        }
    }
    let deed = match finished {
        true => Deed::Finished { step: step.clone(), on, note, reference },
        false => Deed::Skipped { step: step.clone(), on, note, reference },
    };
    let mut ledger = app.writable_ledger()?;
    let mut deeds = answer::read(app, &app.globals.answers)?;
    deeds.push(deed);
    let bars = if finished { passed_by(app, &step, &ledger.progress) } else { Vec::new() };
    ledger.record(app.host.now.timestamp(), deeds)?;
    if app.globals.json {
        let past_gate: Vec<&str> = bars.iter().map(Bar::name).collect();
        let standing = if finished { "finished" } else { "skipped" };
        return app.json(&json!({ "schema": "quitgpt/recorded/1", "step": step, "standing": standing, "on": on, "past_gate": past_gate }));
    }
    let title = app.pages().step_title(&step);
    let id = if finished { "step-recorded" } else { "step-skipped" };
    app.tell(&say!(id, title = title, day = on))?;
    tell_of(app, &bars)
}

/// What stood before a step that was done all the same. Which account was meant is settled by the deed.
fn passed_by(app: &App<'_, '_>, step: &StepId, progress: &Progress) -> Vec<Bar> {
    let facts = app.catalog.facts(&TopicName::new(step.topic()));
    let gated = facts.is_some_and(|facts| facts.topic.step(step).is_some_and(|step| gate::stands_before(facts, step)));
    if !gated {
        return Vec::new();
    }
    let mut bars = gate::bars(progress, &app.host.now);
    let abandoned = progress.answer(&QuestionId::new("data")) == Some("abandon");
    bars.retain(|bar| match bar.typed() {
        Some(Confirmed::Account) => false,
        Some(Confirmed::WithoutData) => !abandoned,
        None => true,
    });
    bars
}

/// Says what may go on although the account is gone.
fn tell_of(app: &mut App<'_, '_>, bars: &[Bar]) -> Result<(), Failure> {
    if bars.is_empty() {
        return Ok(());
    }
    let mut pieces = vec![line(Tone::Care, app.messages.text(&say!("done-past-gate")))];
    for bar in bars {
        let (sentence, command) = match bar {
            Bar::StoreOpen(store) => {
                let store = app.pages().store(store);
                (say!("done-store-open", store = store), "quitgpt cancel")
            }
            Bar::BillerOpen | Bar::BillerUnknown => (say!("done-biller-open"), "quitgpt cancel"),
            _ => (say!("done-archive-open"), "quitgpt archive verify FILE"),
        };
        pieces.push(line(Tone::Plain, app.messages.text(&sentence)));
        pieces.push(Piece::Copy(command.into()));
    }
    if app.globals.quiet {
        return Ok(());
    }
    Ok(app.host.err.write_all(render(&pieces, &app.host.err_look).as_bytes())?)
}

/// Takes back the newest event, or the newest about a step.
pub fn undo(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let step = match matches.contains_id("step") {
        true => Some(find_step(app, matches)?),
        false => None,
    };
    let mut ledger = app.writable_ledger()?;
    let Some(event) = undoable(&ledger.events, step.as_ref()).cloned() else {
        return Err(match step {
            Some(step) => Failure::failed(say!("undo-nothing-for", step = step.as_str())),
            None => Failure::failed(say!("undo-nothing")),
        });
    };
    ledger.record(app.host.now.timestamp(), vec![Deed::Undone { event: event.id }])?;
    if app.globals.json {
        return app.json(&json!({ "schema": "quitgpt/undone/1", "event": event }));
    }
    let what = match &event.deed {
        Deed::Answered { key, values } => say!("undone-answer", key = key.as_str(), values = values.join(", ")),
        Deed::Finished { step, .. } | Deed::Skipped { step, .. } | Deed::Postponed { step, .. } => {
            say!("undone-step", title = app.pages().step_title(step))
        }
        Deed::ArchiveVerified { .. } => {
            say!("undone-step", title = app.pages().step_title(&StepId::new(crate::journal::ARCHIVE_STEP)))
        }
        Deed::Reminder { text, .. } => say!("undone-reminder", text = text),
        Deed::ReminderDone { reminder, .. } | Deed::ReminderSnoozed { reminder, .. } => {
            say!("undone-reminder", text = reminder)
        }
        Deed::Confirmed { .. } => say!("undone-confirmation"),
        Deed::Began { .. }
        | Deed::Undone { .. }
        | Deed::Pledged { .. }
        | Deed::Withdrawn { .. }
        | Deed::Offered { .. } => say!("undo-nothing"),
    };
    app.tell(&what)
}

/// The step that was named.
pub fn find_step(app: &App<'_, '_>, matches: &ArgMatches) -> Result<StepId, Failure> {
    let name = matches.get_one::<String>("step").map(String::as_str).unwrap_or_default();
    app.catalog.find_step(name).map_err(|found| unknown_step(app, name, &found))
}

/// The failure for a name that is no step, with those that come near.
pub fn unknown_step(app: &App<'_, '_>, name: &str, found: &[StepId]) -> Failure {
    if !found.is_empty() {
        let steps: Vec<&str> = found.iter().map(StepId::as_str).collect();
        return Failure::usage(say!("step-ambiguous", name = name)).hint(say!("step-near", steps = steps.join(", ")));
    }
    let mut near = Vec::new();
    for topic in app.catalog.topics() {
        if let Some(facts) = app.catalog.facts(&topic) {
            let part = name.rsplit('/').next().unwrap_or(name);
            let alike = facts.topic.steps.iter().filter(|step| {
                let local = step.id.local();
                local.split('-').any(|word| part.split('-').any(|typed| typed.len() > 2 && typed == word))
            });
            near.extend(alike.map(|step| step.id.to_string()));
        }
    }
    near.truncate(6);
    let failure = Failure::usage(say!("step-unknown", name = name));
    match near.is_empty() {
        true => failure.hint(say!("step-list-hint")),
        false => failure.hint(say!("step-near", steps = near.join(", "))),
    }
}
