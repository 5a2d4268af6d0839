//! `quitgpt cancel` and every other topic: the walk, or its plan as text.

use clap::ArgMatches;
use serde_json::{Value, json};

use super::answer;
use crate::app::App;
use crate::content::prose::Guide;
use crate::failure::Failure;
use crate::host::{Environment, signals};
use crate::ids::TopicName;
use crate::journal::Deed;
use crate::messages::say;
use crate::pages::Pages;
use crate::plan::{self, Because, Entry, Move, Plan};
use crate::render::terminal::render;
use crate::traces::{self, Found, FoundKind};
use crate::view::{Piece, Tone, line};
use crate::walk::{Ended, Walk};

/// Walks, or prints the plan where nobody can be asked.
pub fn run(app: &mut App<'_, '_>, name: &str, topics: Vec<TopicName>, matches: &ArgMatches) -> Result<(), Failure> {
    let given = answer::read(app, &app.globals.answers)?;
    let print = matches.get_flag("print") || app.globals.json;
    let dry = matches.get_flag("dry-run");
    if !print && app.host.prompt.is_some() {
        return walk(app, name, topics, given, dry);
    }
    let mut ledger = app.ledger(true)?;
    ledger.record(app.host.now.timestamp(), given)?;
    let plan = plan::derive(app.catalog, &topics, &ledger.progress, &app.host.now);
    let never_ask =
        app.globals.no_input || !crate::settings::is_off(&app.environment.variable("CI").unwrap_or_default());
    if !print && never_ask {
        missing_answer(app, &plan)?;
    }
    show(app, name, &topics, &plan)
}

fn walk(app: &mut App<'_, '_>, name: &str, topics: Vec<TopicName>, given: Vec<Deed>, dry: bool) -> Result<(), Failure> {
    let mut ledger = if dry || app.host.looking { app.ledger(true)? } else { app.writable_ledger()? };
    if !given.is_empty() {
        ledger.record(app.host.now.timestamp(), given)?;
    }
    let qr = app.globals.qr || app.settings.in_file("qr").is_some_and(|value| value == "true");
    let found = |entry: &Entry| found(app.environment, entry);
    let pages = Pages { catalog: app.catalog, messages: app.messages, lang: app.lang, found: Some(&found) };
    if dry {
        app.host.no_open = app.host.no_open.or(Some(crate::host::NoOpen::Asked));
    }
    let again = format!("quitgpt {name}");
    let stopped = line(Tone::Plain, app.messages.text(&say!(if dry { "walk-stopped-dry" } else { "walk-stopped" })));
    let stopped = render(&[stopped, Piece::Copy(again.clone().into())], &app.host.look);
    if app.environment.real {
        signals::watch(stopped.trim_end().to_owned());
    }
    let ended = Walk::new(&pages, topics, &mut app.host, &mut ledger, again, qr).run()?;
    if app.environment.real {
        signals::watch(app.messages.text(&say!("interrupted")));
    }
    let through = ended == Ended::Through && OFFERING.contains(&name);
    if through && !dry && !app.host.looking { super::pledge::offer(app) } else { Ok(()) }
}

/// The walks at whose end a pledge is offered, where a campaign is set.
const OFFERING: [&str; 2] = ["cancel", "leave"];

/// The failure that names the question which nobody can be asked.
fn missing_answer(app: &App<'_, '_>, plan: &Plan) -> Result<(), Failure> {
    let open = plan.entries.iter().find_map(|entry| match &entry.because {
        Because::Open(question) => app.catalog.question(question, entry.topic()),
        _ => None,
    });
    let Some((topic, question)) = open else { return Ok(()) };
    let title = app.pages().question_title(&topic, &question.id);
    let options = question.options().join(", ");
    Err(Failure::usage(say!("answer-missing", key = question.id.as_str(), title = title)).hint(say!(
        "answer-missing-hint",
        key = question.id.as_str(),
        options = options
    )))
}

fn show(app: &mut App<'_, '_>, name: &str, topics: &[TopicName], plan: &Plan) -> Result<(), Failure> {
    let found = |entry: &Entry| found(app.environment, entry);
    let pages = Pages { catalog: app.catalog, messages: app.messages, lang: app.lang, found: Some(&found) };
    if app.globals.json {
        let document = json!({
            "schema": "quitgpt/plan/1",
            "topic": name,
            "at": app.host.now.timestamp(),
            "lang": app.lang,
            "steps": pages.readable(plan).iter().map(|(entry, lead)| {
                let mut step = step_json(&pages, entry);
                step["condition"] = json!(lead);
                step
            }).collect::<Vec<_>>(),
            "next": match plan.next_move() {
                Move::Ask(question) => json!({ "ask": question }),
                Move::Show(step) => json!({ "step": step }),
                Move::Confirm(step, _) => json!({ "confirm": step }),
                Move::Wait(known) => json!({ "wait": known.to_string() }),
                Move::Stuck(_) | Move::Finish => json!(null),
            },
        });
        return app.json(&document);
    }
    let pieces = pages.guide(topics, plan, app.host.now.date(), false);
    let text = render(&pieces, &app.host.look);
    Ok(app.host.out.write_all(text.as_bytes())?)
}

/// Looks for what a step is about; `None` where nothing of it could be on this computer.
fn found(environment: &Environment<'_>, entry: &Entry) -> Option<Vec<Found>> {
    let computer = environment.computer.as_ref()?;
    let traces = entry.facts().topic.traces.iter().filter(|trace| trace.steps.contains(entry.id()));
    let mut traces = traces.filter(|trace| trace.systems.contains(&computer.system)).peekable();
    traces.peek()?;
    let places = traces::Places {
        home: computer.home.clone(),
        root: computer.root.clone(),
        system: computer.system,
        variables: &*environment.variables,
    };
    Some(traces::find(traces, &places))
}

fn found_json(found: &Found) -> Value {
    json!({
        "id": found.trace,
        "path": found.path.to_string_lossy(),
        "package": found.package,
        "bytes": found.bytes,
        "whole": found.whole,
        "link": found.kind == FoundKind::Link,
        "unread": found.kind == FoundKind::Unread,
        "by_name": found.by_name,
    })
}

/// A step with its words, as JSON.
pub fn step_json(pages: &Pages<'_>, entry: &plan::Entry) -> Value {
    let step = entry.step();
    let section = pages.section(entry.topic(), step.id.local()).map(|(_, section)| section);
    let link = pages.page(entry);
    json!({
        "id": step.id,
        "title": pages.step_title(&step.id),
        "standing": entry.standing,
        "minutes": step.minutes,
        "irreversible": step.irreversible,
        "link": link.as_ref().map(|link| &link.url),
        "fallback": link.as_ref().and_then(|link| link.fallback.as_ref()),
        "blocks": section.as_ref().map(|section| &section.body),
        "parts": section.as_ref().map(|section| &section.parts),
        "found": pages.found(entry).map(|found| found.iter().map(found_json).collect::<Vec<_>>()),
        "sources": step.sources.iter().filter_map(|id| pages.catalog.source(id, entry.topic())).collect::<Vec<_>>(),
    })
}

/// A guide's own words, as JSON.
pub fn intro_json(guide: &Guide) -> Value {
    json!({ "title": guide.title, "summary": guide.summary, "intro": guide.intro })
}
