//! `quitgpt answer`: lists questions with their options and answers, or records answers. Also reads `--answer`.

use clap::ArgMatches;
use serde_json::json;

use crate::app::App;
use crate::content::Question;
use crate::dates::{self, Unread};
use crate::failure::Failure;
use crate::ids::{QuestionId, TopicName};
use crate::journal::Deed;
use crate::messages::say;
use crate::pages::Pages;
use crate::render::terminal::render;
use crate::view::{Piece, Tone, line, plain, toned};
use crate::walk;

/// Lists or records.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let pairs: Vec<String> = matches.get_many::<String>("pairs").into_iter().flatten().cloned().collect();
    if pairs.is_empty() && app.globals.answers.is_empty() {
        return list(app);
    }
    let mut deeds = read(app, &app.globals.answers)?;
    deeds.extend(read(app, &pairs)?);
    let mut ledger = app.writable_ledger()?;
    ledger.record(app.host.now.timestamp(), deeds.clone())?;
    if app.globals.json {
        let document = json!({
            "schema": "quitgpt/answered/1",
            "answers": deeds.iter().map(|deed| match deed {
                Deed::Answered { key, values } => json!({ "key": key, "values": values }),
                _ => json!(null),
            }).collect::<Vec<_>>(),
        });
        return app.json(&document);
    }
    for deed in deeds {
        if let Deed::Answered { key, values } = deed {
            app.tell(&say!("answer-recorded", key = key.as_str(), values = values.join(", ")))?;
        }
    }
    Ok(())
}

/// Reads `KEY=VALUE` pairs; each value is checked against its question.
pub fn read(app: &App<'_, '_>, pairs: &[String]) -> Result<Vec<Deed>, Failure> {
    pairs.iter().map(|pair| read_one(app, pair)).collect()
}

fn read_one(app: &App<'_, '_>, pair: &str) -> Result<Deed, Failure> {
    let (key, value) = pair
        .split_once('=')
        .ok_or_else(|| Failure::usage(say!("answer-shape", pair = pair)).hint(say!("answer-hint")))?;
    let id = QuestionId::new(key.trim());
    let (_, question) = app
        .catalog
        .question(&id, &TopicName::new(crate::content::COMMON))
        .ok_or_else(|| Failure::usage(say!("answer-unknown-key", key = key)).hint(say!("answer-hint")))?;
    if value.trim().is_empty() {
        return Ok(Deed::Answered { key: id, values: Vec::new() });
    }
    let values = match question.is_date() {
        true => vec![read_date(app, key, value)?],
        false => read_options(question, value)?,
    };
    Ok(Deed::Answered { key: id, values })
}

fn read_options(question: &Question, value: &str) -> Result<Vec<String>, Failure> {
    let mut values: Vec<String> = Vec::new();
    for value in value.split(',').map(str::trim).filter(|value| !value.is_empty()) {
        if !question.options().iter().any(|option| option == value) {
            let options = question.options().join(", ");
            return Err(Failure::usage(say!("answer-unknown-option", key = question.id.as_str(), value = value))
                .hint(say!("answer-options", options = options)));
        }
        if !values.iter().any(|known| known == value) {
            values.push(value.to_owned());
        }
    }
    if values.len() > 1 && !question.many() {
        return Err(Failure::usage(say!("answer-one-only", key = question.id.as_str())));
    }
    Ok(values)
}

/// Reads a date given to an option.
pub fn read_date(app: &App<'_, '_>, key: &str, value: &str) -> Result<String, Failure> {
    read_date_as(app, key, value, false)
}

/// The same; without a year, where `past` dates make more sense, it may be one of the last days.
pub fn read_date_as(app: &App<'_, '_>, key: &str, value: &str, past: bool) -> Result<String, Failure> {
    let names = walk::names(&app.pages());
    let known = dates::parse(value, app.host.now.date(), past, &names).map_err(|unread| {
        let id = match unread {
            Unread::Form => "date-unread",
            Unread::NoSuchDay => "date-no-such-day",
            Unread::Far => "date-far",
            Unread::Ambiguous => "date-ambiguous",
        };
        Failure::usage(say!("option-date", key = key, why = say!(id, typed = value))).hint(say!("option-date-forms"))
    })?;
    Ok(known.to_string())
}

fn list(app: &mut App<'_, '_>) -> Result<(), Failure> {
    let ledger = app.ledger(true)?;
    let questions = app.catalog.questions();
    let answers = &ledger.progress.answers;
    let pages = Pages { catalog: app.catalog, messages: app.messages, lang: app.lang, found: None };
    if app.globals.json {
        let questions: Vec<_> = questions
            .iter()
            .map(|(topic, question)| {
                json!({
                    "key": question.id,
                    "topic": topic,
                    "title": pages.question_title(topic, &question.id),
                    "kind": if question.is_date() { "date" } else { "options" },
                    "many": question.many(),
                    "options": question.options(),
                    "answer": answers.get(&question.id),
                })
            })
            .collect();
        return app.json(&json!({ "schema": "quitgpt/questions/1", "questions": questions }));
    }
    let mut pieces = Vec::new();
    for (topic, question) in &questions {
        pieces.push(Piece::Heading { level: 2, text: pages.question_title(topic, &question.id) });
        let options = match question.is_date() {
            true => app.messages.text(&say!("answer-date")),
            false => question.options().join(", "),
        };
        pieces.push(Piece::Item {
            mark: "-".to_owned(),
            spans: vec![toned(Tone::Typed, question.id.as_str()), plain(format!(" = {options}"))],
        });
        if let Some(values) = answers.get(&question.id) {
            let text = app.messages.text(&say!("answer-given", values = values.join(", ")));
            pieces.push(Piece::Item { mark: "✓".to_owned(), spans: vec![toned(Tone::Good, text)] });
        }
    }
    pieces.push(line(Tone::Quiet, app.messages.text(&say!("answer-hint"))));
    let text = render(&pieces, &app.host.look);
    Ok(app.host.out.write_all(text.as_bytes())?)
}
