//! `quitgpt doctor`: what quitgpt sees here, and what to do about each problem. Changes nothing.

use serde_json::json;

use crate::app::App;
use crate::failure::Failure;
use crate::host::notifier;
use crate::messages::{Sentence, say};
use crate::pages::{STALE_DAYS, age_in_days};
use crate::render::terminal::render;
use crate::view::{Piece, Span, Tone, plain, toned};

struct Finding {
    id: &'static str,
    ok: bool,
    what: Sentence,
    repair: Option<Sentence>,
}

/// Looks and tells.
pub fn run(app: &mut App<'_, '_>) -> Result<(), Failure> {
    let mut findings = Vec::new();
    terminal(app, &mut findings);
    opener(app, &mut findings);
    folders(app, &mut findings);
    language(app, &mut findings);
    guides(app, &mut findings);
    reminders(app, &mut findings);
    if app.globals.json {
        let findings: Vec<_> = findings
            .iter()
            .map(|finding| {
                json!({
                    "id": finding.id,
                    "ok": finding.ok,
                    "message": app.messages.text(&finding.what),
                    "repair": finding.repair.as_ref().map(|repair| app.messages.text(repair)),
                })
            })
            .collect();
        return app.json(&json!({ "schema": "quitgpt/doctor/1", "findings": findings }));
    }
    let mut pieces = vec![Piece::Heading {
        level: 1,
        text: app.messages.text(&say!("doctor-title", version = env!("CARGO_PKG_VERSION"))),
    }];
    for finding in &findings {
        let (mark, tone) = if finding.ok { ("✓", Tone::Plain) } else { ("!", Tone::Care) };
        let mut spans: Vec<Span> = vec![toned(tone, app.messages.text(&finding.what))];
        if let Some(repair) = &finding.repair {
            spans.push(plain(format!(" {}", app.messages.text(repair))));
        }
        pieces.push(Piece::Item { mark: mark.to_owned(), spans });
    }
    let text = render(&pieces, &app.host.look);
    Ok(app.host.out.write_all(text.as_bytes())?)
}

fn terminal(app: &App<'_, '_>, findings: &mut Vec<Finding>) {
    let look = &app.host.look;
    let program = ["TERM_PROGRAM", "TERM"].iter().find_map(|name| app.environment.variable(name)).unwrap_or_default();
    findings.push(Finding {
        id: "terminal",
        ok: true,
        what: match app.environment.stdout_terminal {
            true => say!("doctor-terminal", columns = look.columns, program = program),
            false => say!("doctor-no-terminal"),
        },
        repair: None,
    });
    let yes = |yes: bool| say!(if yes { "word-yes" } else { "word-no" });
    findings.push(Finding {
        id: "style",
        ok: true,
        what: say!("doctor-style", colour = yes(look.colour), links = yes(look.links), plain = yes(look.plain)),
        repair: None,
    });
    findings.push(Finding {
        id: "questions",
        ok: app.host.prompt.is_some(),
        what: say!(if app.host.prompt.is_some() { "doctor-can-ask" } else { "doctor-cannot-ask" }),
        repair: app.host.prompt.is_none().then(|| say!("doctor-cannot-ask-repair")),
    });
}

fn opener(app: &App<'_, '_>, findings: &mut Vec<Finding>) {
    findings.push(match app.host.no_open {
        None => Finding { id: "opener", ok: true, what: say!("doctor-opens"), repair: None },
        Some(why) => Finding { id: "opener", ok: true, what: say!(format!("no-open-{}", why.name())), repair: None },
    });
}

fn folders(app: &App<'_, '_>, findings: &mut Vec<Finding>) {
    let Some(data) = &app.places.data else {
        let repair = Some(say!("no-home-hint"));
        findings.push(Finding { id: "data", ok: false, what: say!("no-home"), repair });
        return;
    };
    let path = data.display().to_string();
    findings.push(match app.journal().map(|journal| journal.read()) {
        Some(Err(failure)) => Finding {
            id: "data",
            ok: false,
            what: failure.message.unwrap_or_else(|| say!("doctor-data", path = path.as_str())),
            repair: failure.hint,
        },
        Some(Ok(reading)) if !reading.broken.is_empty() => Finding {
            id: "data",
            ok: false,
            what: say!(
                "journal-broken-lines",
                path = path.as_str(),
                count = reading.broken.len(),
                line = reading.broken[0].to_string()
            ),
            repair: None,
        },
        _ => Finding { id: "data", ok: true, what: say!("doctor-data", path = path.as_str()), repair: None },
    });
    if crate::files::open_to_others(data) {
        findings.push(Finding {
            id: "privacy",
            ok: false,
            what: say!("doctor-open-to-others", path = path.as_str()),
            repair: Some(say!("doctor-open-to-others-repair", path = path)),
        });
    }
    if let Some(config) = &app.places.config {
        let odd = app.settings.odd();
        let path = config.display().to_string();
        findings.push(match odd.first() {
            None => Finding { id: "settings", ok: true, what: say!("doctor-settings", path = path), repair: None },
            Some(key) => Finding {
                id: "settings",
                ok: false,
                what: say!("setting-odd", key = key),
                repair: Some(say!("doctor-settings", path = path)),
            },
        });
    }
}

fn language(app: &App<'_, '_>, findings: &mut Vec<Finding>) {
    let available = app.catalog.languages().join(", ");
    findings.push(Finding {
        id: "language",
        ok: true,
        what: say!("doctor-language", tag = app.messages.tag().as_str(), available = available),
        repair: None,
    });
}

fn reminders(app: &App<'_, '_>, findings: &mut Vec<Finding>) {
    for (what, ok, repair) in super::remind::install::standing(app) {
        findings.push(Finding { id: "scheduler", ok, what, repair });
    }
    findings.push(match notifier::tool(app.environment) {
        Some(tool) => {
            Finding { id: "notifications", ok: true, what: say!("doctor-notifies", tool = tool), repair: None }
        }
        None => Finding {
            id: "notifications",
            ok: true,
            what: say!("doctor-no-notifier"),
            repair: Some(say!("doctor-no-notifier-repair")),
        },
    });
}

fn guides(app: &App<'_, '_>, findings: &mut Vec<Finding>) {
    let mut oldest = None;
    for topic in app.catalog.topics() {
        let Some(facts) = app.catalog.facts(&topic) else { continue };
        oldest = oldest.max(age_in_days(facts, app.host.now.date()).map(|(_, days)| days));
        if let Some(path) = &facts.own {
            let path = path.display().to_string();
            findings.push(Finding { id: "own-guide", ok: true, what: say!("own-guide", path = path), repair: None });
        }
    }
    for warning in app.catalog.take_warnings() {
        let repair = Some(say!("doctor-own-repair"));
        findings.push(Finding { id: "own-guide", ok: false, what: warning, repair });
    }
    if let Some(days) = oldest {
        findings.push(Finding {
            id: "guide-age",
            ok: days <= STALE_DAYS[0],
            what: say!("doctor-guide-age", days = days),
            repair: (days > STALE_DAYS[0]).then(|| say!("doctor-guide-age-repair")),
        });
    }
}
