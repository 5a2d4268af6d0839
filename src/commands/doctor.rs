//! `quitgpt doctor`: what quitgpt sees here, and what to do about each problem. Changes nothing, unless `--bidi` is
//! asked for and answered.

use clap::ArgMatches;
use serde_json::json;

use crate::app::{self, App};
use crate::failure::Failure;
use crate::host::{Choice, Look, Reply, notifier};
use crate::inspection::in_shell;
use crate::messages::{Sentence, say};
use crate::pages::{STALE_DAYS, age_in_days};
use crate::render::bidi::{Bidi, Mode, Why};
use crate::render::terminal::render;
use crate::settings::Settings;
use crate::view::{Piece, Span, Tone, line, plain, toned};

struct Finding {
    id: &'static str,
    ok: bool,
    what: Sentence,
    repair: Option<Sentence>,
}

/// Looks and tells.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    if matches.get_flag("bidi") {
        return direction(app);
    }
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
    findings.push(direction_finding(app));
    findings.push(Finding {
        id: "questions",
        ok: app.host.prompt.is_some(),
        what: say!(if app.host.prompt.is_some() { "doctor-can-ask" } else { "doctor-cannot-ask" }),
        repair: app.host.prompt.is_none().then(|| say!("doctor-cannot-ask-repair")),
    });
}

/// How words from the right are written here, and why so.
fn direction_finding(app: &App<'_, '_>) -> Finding {
    let wish = app.settings.in_file("text.bidi").unwrap_or_default();
    let terminal = app.environment.stdout_terminal;
    let (bidi, why) = app::bidi(app.environment, &wish, app.host.look.plain, terminal, app.messages);
    let why = say!("doctor-bidi-why", why = why.map_or("settings", Why::name));
    let unsure = bidi.rtl && terminal && bidi.mode == Mode::Logical;
    Finding {
        id: "bidi",
        ok: true,
        what: say!("doctor-bidi", mode = bidi.mode.name(), why = why),
        repair: unsure.then(|| say!("doctor-bidi-repair")),
    }
}

/// Shows one line in every way, asks which one reads well, and keeps the answer.
fn direction(app: &mut App<'_, '_>) -> Result<(), Failure> {
    // The line is always the same one, whatever the language: it holds all that goes wrong.
    let sample = app.messages.text(&say!("bidi-sample"));
    let shown = |mode: Mode, app: &App<'_, '_>| {
        let look = Look { bidi: Bidi { mode, rtl: true }, ..app.host.look };
        render(&[line(Tone::Plain, sample.clone())], &look)
    };
    if app.globals.json {
        let modes: Vec<_> = Mode::ALL
            .iter()
            .map(|mode| json!({ "mode": mode.name(), "line": shown(*mode, app).trim_end_matches('\n') }))
            .collect();
        let decided = direction_finding(app);
        let document = json!({
            "schema": "quitgpt/bidi/1",
            "mode": app.host.look.bidi.mode.name(),
            "why": app.messages.text(&decided.what),
            "modes": modes,
        });
        return app.json(&document);
    }
    if !app.environment.stdout_terminal {
        return Err(Failure::usage(say!("bidi-no-terminal")).hint(say!("bidi-hint")));
    }
    let say = |id: &'static str, app: &App<'_, '_>| app.messages.text(&say!(id));
    let intro = render(&[line(Tone::Plain, say("bidi-intro", app))], &app.host.look);
    app.host.out.write_all(intro.as_bytes())?;
    for (number, mode) in Mode::ALL.into_iter().enumerate() {
        // Numbers stand on lines of their own, so that nothing but the sample depends on the mode.
        let name = mode.name();
        writeln!(app.host.out, "\n{}. {name}", number + 1)?;
        let text = shown(mode, app);
        app.host.out.write_all(text.as_bytes())?;
    }
    writeln!(app.host.out)?;
    app.host.out.flush()?;
    let mut choices: Vec<Choice> =
        Mode::ALL.iter().map(|mode| Choice { label: mode.name().to_owned(), hint: None }).collect();
    choices.push(Choice { label: say("bidi-none", app), hint: None });
    let title = say("bidi-ask", app);
    let Some(prompt) = &mut app.host.prompt else {
        return app.tell(&say!("bidi-hint"));
    };
    let chosen = match prompt.choose(&title, &choices, None)? {
        Reply::Given(chosen) => chosen,
        Reply::Left => return Ok(()),
    };
    let Some(mode) = Mode::ALL.get(chosen) else { return app.tell(&say!("bidi-no-mode")) };
    let path = app.places.config.clone();
    let path = path.ok_or_else(|| Failure::failed(say!("no-home")).hint(say!("no-home-hint")))?;
    if app.host.looking {
        return Err(Failure::usage(say!("at-writes-nothing")));
    }
    Settings::set(&path, "text.bidi", mode.name())?;
    app.tell(&say!("setting-set", key = "text.bidi", value = mode.name()))
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
            repair: Some(say!("doctor-open-to-others-repair", path = in_shell(data))),
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
