//! `quitgpt report`: the dated record, to keep or to show.

use std::path::Path;

use clap::ArgMatches;
use serde_json::json;

use super::output;
use crate::app::App;
use crate::book::ANY_MARK;
use crate::content::COMMON;
use crate::failure::Failure;
use crate::ids::TopicName;
use crate::messages::say;
use crate::plan;
use crate::reminders::{self, State, Subject};
use crate::render::terminal::lines;
use crate::report::{MARK, Report, Row};

/// Writes it to standard output or into a file.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let html = matches.get_flag("html");
    let file = matches.get_one::<String>("output");
    if let Some(path) = file {
        output::replaceable(Path::new(path), if html { ANY_MARK } else { MARK })?;
    }
    let report = report(app)?;
    if app.globals.json {
        let rows: Vec<_> = report
            .rows
            .iter()
            .map(|row| {
                json!({
                    "day": row.day, "title": row.title, "outcome": row.outcome, "past": row.past,
                    "note": row.note, "ref": row.reference,
                })
            })
            .collect();
        return app.json(&json!({ "schema": "quitgpt/report/1", "lang": report.lang, "rows": rows }));
    }
    let text = match (html, file) {
        (true, _) => report.html(),
        (false, Some(_)) => report.marked(),
        (false, None) => report.markdown(),
    };
    match file {
        Some(path) => {
            output::save(Path::new(path), text.as_bytes())?;
            app.tell(&say!("report-written", path = path))
        }
        None if html => Ok(app.host.out.write_all(text.as_bytes())?),
        None => Ok(app.host.out.write_all(lines(&text, &app.host.look).as_bytes())?),
    }
}

fn report(app: &mut App<'_, '_>) -> Result<Report, Failure> {
    let ledger = app.ledger(true)?;
    let topics = app.catalog.topics();
    let plan = plan::derive(app.catalog, &topics, &ledger.progress, &app.host.now);
    let pages = app.pages();
    let say = |id: &'static str| app.messages.text(&say!(id));
    let now = &app.host.now;
    let mut rows: Vec<Row> = Vec::new();
    for (step, record) in &ledger.progress.records {
        rows.push(Row {
            day: record.on,
            title: pages.step_title(step),
            outcome: say(if record.finished { "standing-finished" } else { "standing-skipped" }),
            past: true,
            note: record.note.clone(),
            reference: record.reference.clone(),
        });
    }
    let own = |topic: &str| ledger.progress.begun.contains(topic);
    let reminders = reminders::list(&plan, &ledger.progress, now);
    for reminder in reminders.iter().filter(|reminder| reminder.topic().is_none_or(own)) {
        let outcome = match reminder.state {
            State::Upcoming => "report-ahead",
            State::Due => "report-today",
            State::Overdue => "report-overdue",
            State::Done => continue,
        };
        rows.push(Row {
            day: reminder.due.day(now.time_zone()),
            title: match &reminder.subject {
                Subject::Own(text) => text.clone(),
                _ => pages.reminder_title(reminder),
            },
            outcome: say(outcome),
            past: false,
            note: None,
            reference: None,
        });
    }
    rows.sort_by(|a, b| (!a.past, a.day, &a.title).cmp(&(!b.past, b.day, &b.title)));
    let common = TopicName::new(COMMON);
    let facts = ledger.progress.answers.iter().filter_map(|(key, values)| {
        let (topic, question) = app.catalog.question(key, &common)?;
        let shared = topic == common;
        let answer = match question.is_date() {
            true => values.join(", "),
            false => pages.option_labels(&topic, key, values),
        };
        shared.then(|| (pages.question_title(&topic, key), answer))
    });
    Ok(Report {
        lang: app.messages.tag().to_string(),
        direction: app.messages.direction(),
        title: say("report-title"),
        about: vec![
            app.messages.text(&say!("report-written-on", day = now.date(), version = env!("CARGO_PKG_VERSION"))),
            say("report-about"),
        ],
        columns: ["report-day", "report-what", "report-outcome", "report-ref", "report-note"].map(say),
        facts_title: say("report-facts"),
        facts: facts.collect(),
        done_title: say("report-done"),
        ahead_title: say("report-dates"),
        nothing: say("report-nothing"),
        timeline_title: say("timeline-title"),
        today: (now.date(), say("timeline-today")),
        rows,
    })
}
