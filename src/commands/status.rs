//! `quitgpt status`: the plan with each step's standing and why, the dates, and what is due next.

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::app::App;
use crate::dates::{self, Known};
use crate::failure::{Failure, Kind};
use crate::ids::TopicName;
use crate::journal::{Ledger, Progress};
use crate::messages::say;
use crate::pages::Pages;
use crate::plan::{self, Because, Entry, Plan, Standing};
use crate::reminders::{self, Reminder};
use crate::render::terminal::render;
use crate::view::{Piece, Tone, line};

/// Shows it.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let mut ledger = app.ledger(true)?;
    let given = super::answer::read(app, &app.globals.answers)?;
    if !given.is_empty() {
        ledger.record(app.host.now.timestamp(), given)?;
    }
    let named: Vec<&String> = matches.get_many::<String>("topic").into_iter().flatten().collect();
    let topics = topics(app, &ledger, &named, matches.get_flag("all"))?;
    let plan = plan::derive(app.catalog, &topics, &ledger.progress, &app.host.now);
    if app.globals.json {
        let document = document(app, &ledger, &plan);
        app.json(&document)?;
    } else {
        let reminders = reminders::list(&plan, &ledger.progress, &app.host.now);
        let text = render(&pieces(app, &topics, &plan, &ledger.progress, &reminders), &app.host.look);
        app.host.out.write_all(text.as_bytes())?;
    }
    let open = plan.entries.iter().any(|entry| {
        matches!(entry.standing, Standing::Ready | Standing::Blocked | Standing::Waiting | Standing::Undecided)
    });
    match matches.get_flag("check") && open {
        true => Err(Failure::silent(Kind::Due)),
        false => Ok(()),
    }
}

/// The topics named, or all, or those that were begun; `cancel` where nothing was begun yet.
pub fn topics(app: &App<'_, '_>, ledger: &Ledger, named: &[&String], all: bool) -> Result<Vec<TopicName>, Failure> {
    let known = app.catalog.topics();
    if !named.is_empty() {
        for name in named {
            if !known.iter().any(|topic| topic.as_str() == name.as_str()) {
                return Err(super::guide::unknown_topic(app, name));
            }
        }
        return Ok(known.into_iter().filter(|topic| named.iter().any(|name| *name == topic.as_str())).collect());
    }
    let begun = |topic: &TopicName| all || ledger.progress.begun.contains(topic);
    let chosen: Vec<TopicName> = known.iter().filter(|topic| begun(topic)).cloned().collect();
    Ok(if chosen.is_empty() { known.into_iter().take(1).collect() } else { chosen })
}

fn pieces(
    app: &App<'_, '_>,
    topics: &[TopicName],
    plan: &Plan,
    progress: &Progress,
    reminders: &[Reminder],
) -> Vec<Piece> {
    let pages = app.pages();
    let zone = app.host.now.time_zone();
    let mut pieces = Vec::new();
    for topic in topics {
        pieces.push(Piece::Heading { level: 1, text: pages.topic_title(topic) });
        let own = plan.own().filter(|entry| entry.topic() == topic);
        pieces.extend(pages.entry_lines(own, zone, app.globals.verbose));
        let others = plan.entries.iter().filter(|e| e.topic() == topic && e.standing == Standing::NotYours);
        match others.clone().count() {
            0 => {}
            count if app.globals.verbose => {
                let _ = count;
                pieces.extend(others.map(|entry| pages.entry_line(entry, zone, true)));
            }
            count => pieces.push(line(Tone::Quiet, app.messages.text(&say!("status-not-yours", count = count)))),
        }
    }
    let dues = pages.timeline(plan, reminders, &app.host.now);
    if !dues.is_empty() {
        pieces.push(Piece::Heading { level: 2, text: app.messages.text(&say!("timeline-title")) });
        pieces.extend(dues);
    }
    pieces.extend(pages.to_calendar(reminders));
    pieces.push(Piece::Heading { level: 2, text: app.messages.text(&say!("next-title")) });
    pieces.extend(next(app, plan, progress));
    pieces
}

/// What to type next.
pub fn next(app: &App<'_, '_>, plan: &Plan, progress: &Progress) -> Vec<Piece> {
    let pages = app.pages();
    let step = |entry: &Entry| {
        let title = app.messages.text(&say!("next-step", title = pages.step_title(entry.id())));
        vec![line(Tone::Plain, title), Piece::Copy(format!("quitgpt {}", entry.topic()).into())]
    };
    match plan.next_move() {
        plan::Move::Show(id) => plan.entry(&id).map(step).unwrap_or_default(),
        plan::Move::Ask(question) => {
            let near = plan.entries.first().map(|entry| entry.topic().clone());
            let near = near.unwrap_or_else(|| TopicName::new(crate::content::COMMON));
            let Some((topic, _)) = app.catalog.question(&question, &near) else { return Vec::new() };
            let title = pages.question_title(&topic, &question);
            vec![
                line(Tone::Plain, app.messages.text(&say!("next-question", title = title))),
                Piece::Copy(format!("quitgpt {near}").into()),
            ]
        }
        plan::Move::Confirm(id, _) => plan.entry(&id).map(step).unwrap_or_default(),
        plan::Move::Wait(known) => {
            let when = pages.when(&known, app.host.now.time_zone());
            let wait = line(Tone::Plain, app.messages.text(&say!("next-wait", when = when)));
            let charges = pages.charges_go_on(plan, progress);
            std::iter::once(wait).chain(pages.account_stays(plan)).chain(charges).collect()
        }
        plan::Move::Stuck(id) => pages.way_on(plan, &id),
        plan::Move::Finish => match pages.charges_go_on(plan, progress) {
            charges if charges.is_empty() => vec![line(Tone::Plain, app.messages.text(&say!("next-nothing")))],
            charges => charges,
        },
    }
}

fn document(app: &App<'_, '_>, ledger: &Ledger, plan: &Plan) -> Value {
    let pages = app.pages();
    let now = &app.host.now;
    let reminders = reminders::list(plan, &ledger.progress, now);
    let due = reminders.iter().filter(|reminder| reminder.is_due(reminders::NOW, now));
    let step = |entry: &Entry| {
        let link = pages.page(entry);
        json!({
            "id": entry.id(),
            "topic": entry.topic(),
            "title": pages.step_title(entry.id()),
            "standing": entry.standing,
            "because": because(&pages, entry, now),
            "link": link.map(|link| &link.url),
            "due": entry.due.as_ref().map(|due| moment(&due.when, now)),
            "recorded_at": entry.record.as_ref().map(|record| record.at),
            "irreversible": entry.step().irreversible,
        })
    };
    let next = plan.entries.iter().filter(|entry| entry.standing == Standing::Ready).map(Entry::id);
    json!({
        "schema": "quitgpt/status/1",
        "at": now.timestamp(),
        "lang": app.lang,
        "answers": ledger.progress.answers,
        "steps": plan.entries.iter().map(step).collect::<Vec<_>>(),
        "next": next.collect::<Vec<_>>(),
        "due": due.map(|reminder| super::remind::reminder(&pages, plan, reminder, now)).collect::<Vec<_>>(),
    })
}

fn because(pages: &Pages<'_>, entry: &Entry, now: &jiff::Zoned) -> Value {
    let text = pages.because(entry, now.time_zone());
    match &entry.because {
        Because::Nothing => Value::Null,
        Because::Needs(steps) => json!({ "needs": steps, "text": text }),
        Because::Until(known) | Because::PutOff(known) => json!({ "until": moment(known, now), "text": text }),
        Because::Recorded => json!({ "recorded": entry.record.as_ref().map(|record| record.on), "text": text }),
        Because::Open(question) => json!({ "question": question, "text": text }),
        Because::OnlyFor(question, options) | Because::OnlyIfShown(question, options) => {
            json!({ "question": question, "options": options, "text": text })
        }
        Because::Gate(_) => json!({ "gate": true, "text": text }),
        Because::Instead(step) => json!({ "instead": step, "text": text }),
    }
}

/// A date as RFC 3339 with the offset of the person's zone; a day counts from its first instant.
pub fn moment(known: &Known, now: &jiff::Zoned) -> Value {
    let zone = now.time_zone();
    match dates::begins(known, zone) {
        Some(begin) => {
            let zoned = begin.to_zoned(zone.clone());
            json!(zoned.timestamp().display_with_offset(zoned.offset()).to_string())
        }
        None => Value::Null,
    }
}
