//! `quitgpt open`: a step's page or a link of the guides, in the browser or as text.

use clap::ArgMatches;
use serde_json::json;

use super::record::unknown_step;
use crate::app::App;
use crate::content::{COMMON, HOSTS};
use crate::failure::{Failure, outside};
use crate::ids::{LinkId, StepId, TopicName};
use crate::links;
use crate::messages::say;
use crate::plan;
use crate::qr;

/// Opens or prints it.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let what = matches.get_one::<String>("what").map(String::as_str).unwrap_or_default();
    let link = find(app, what)?;
    let url = match (matches.get_flag("fallback"), &link.fallback) {
        (true, Some(fallback)) => fallback,
        (true, None) => return Err(Failure::usage(say!("link-no-fallback", what = what))),
        (false, _) => &link.url,
    };
    let checked = match links::check(url, HOSTS) {
        Ok(checked) => checked,
        Err(_) => {
            let shown = app.pages().shown_address(url);
            return Err(Failure::failed(say!("link-refused", link = shown)));
        }
    };
    if app.globals.json {
        return app.json(&json!({ "schema": "quitgpt/link/1", "url": checked.as_str(), "fallback": link.fallback }));
    }
    writeln!(app.host.out, "{checked}")?;
    app.host.out.flush()?;
    if app.globals.qr {
        let paint = match (app.host.look.colour, app.host.look.light) {
            (true, _) => qr::Paint::Colour,
            (false, false) => qr::Paint::PlainDark,
            (false, true) => qr::Paint::PlainLight,
        };
        match qr::draw(checked.as_str(), paint, app.host.look.columns) {
            Some(rows) => {
                for row in rows {
                    writeln!(app.host.out, "{row}")?;
                }
            }
            None => app.tell(&say!("qr-too-wide"))?,
        }
    }
    if matches.get_flag("print") {
        return Ok(());
    }
    if let Some(why) = app.host.no_open {
        return app.tell(&say!(format!("no-open-{}", why.name())));
    }
    match app.host.opener.open(&checked) {
        Ok(()) => app.tell(&say!("open-asked")),
        Err(cause) => app.tell(&say!("open-failed", cause = outside(&cause))),
    }
}

/// The failure for a page that the gate keeps.
fn kept(app: &mut App<'_, '_>, step: &StepId, topic: &TopicName) -> Result<(), Failure> {
    let ledger = app.ledger(true)?;
    let plan = plan::derive(app.catalog, std::slice::from_ref(topic), &ledger.progress, &app.host.now);
    match plan.entry(step).filter(|entry| entry.is_gated()) {
        Some(entry) if entry.record.is_some() => {
            let title = app.pages().step_title(step);
            Err(Failure::failed(say!("open-settled", title = title))
                .hint(say!("open-settled-hint", step = step.as_str())))
        }
        Some(entry) => {
            let because = app.pages().because(entry, app.host.now.time_zone()).unwrap_or_default();
            Err(Failure::failed(say!("open-page-kept")).said(because).hint(say!("gate-hint")))
        }
        None => Ok(()),
    }
}

fn find(app: &mut App<'_, '_>, what: &str) -> Result<&'static crate::content::Link, Failure> {
    let step = app.catalog.find_step(what);
    if let Ok(step) = &step {
        let topic = TopicName::new(step.topic());
        kept(app, step, &topic)?;
        let found = app.catalog.facts(&topic).and_then(|facts| facts.topic.step(step).cloned());
        if let Some(link) = found.and_then(|step| app.pages().addresses(&topic, &step)) {
            return Ok(link);
        }
    }
    let id = LinkId::new(what);
    let topics = [TopicName::new(COMMON)].into_iter().chain(app.catalog.topics());
    for topic in topics {
        if let Some(link) = app.catalog.link(&id, &topic) {
            return Ok(link);
        }
    }
    Err(unknown_step(app, what, &step.err().unwrap_or_default()))
}
