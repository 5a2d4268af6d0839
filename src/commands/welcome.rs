//! `quitgpt` alone: on the first visit what this is and what to type; later where the person stands and what comes next.

use crate::app::App;
use crate::content::COMMON;
use crate::failure::Failure;
use crate::ids::TopicName;
use crate::messages::say;
use crate::plan;
use crate::reminders;
use crate::render::terminal::render;
use crate::view::{Piece, Tone, line};

/// Shows it.
pub fn run(app: &mut App<'_, '_>) -> Result<(), Failure> {
    let ledger = app.ledger(true)?;
    if app.globals.json {
        let document = serde_json::json!({
            "schema": "quitgpt/welcome/1",
            "begun": ledger.progress.begun,
            "topics": app.catalog.topics(),
        });
        return app.json(&document);
    }
    let mut pieces = Vec::new();
    let say = |id: &'static str| app.messages.text(&say!(id));
    if ledger.events.is_empty() {
        pieces.push(Piece::Heading { level: 1, text: say("welcome-title") });
        for id in ["welcome-what", "welcome-private"] {
            pieces.push(line(Tone::Plain, say(id)));
        }
        for (id, command) in [
            ("welcome-cancel", "quitgpt cancel"),
            ("welcome-read", "quitgpt guide"),
            ("welcome-help", "quitgpt --help"),
        ] {
            pieces.push(line(Tone::Plain, say(id)));
            pieces.push(Piece::Copy(command.into()));
        }
    } else {
        let topics = super::status::topics(app, &ledger, &[], false)?;
        let plan = plan::derive(app.catalog, &topics, &ledger.progress, &app.host.now);
        let pages = app.pages();
        for topic in topics.iter().filter(|topic| topic.as_str() != COMMON) {
            let own: Vec<_> = plan.own().filter(|entry| entry.topic() == topic).collect();
            let settled = own.iter().filter(|entry| entry.record.is_some()).count();
            let text = app.messages.text(&say!(
                "welcome-standing",
                topic = pages.topic_title(&TopicName::new(topic.as_str())),
                done = settled,
                count = own.len(),
            ));
            pieces.push(line(Tone::Strong, text));
        }
        let reminders = reminders::list(&plan, &ledger.progress, &app.host.now);
        pieces.extend(pages.timeline(&plan, &reminders, &app.host.now));
        pieces.push(Piece::Heading { level: 2, text: say("next-title") });
        pieces.extend(super::status::next(app, &plan, &ledger.progress));
        pieces.push(line(Tone::Quiet, say("welcome-status")));
        pieces.push(Piece::Copy("quitgpt status".into()));
    }
    let text = render(&pieces, &app.host.look);
    Ok(app.host.out.write_all(text.as_bytes())?)
}
