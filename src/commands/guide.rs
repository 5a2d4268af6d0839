//! `quitgpt guide`: list, read, search and check the guides.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::ArgMatches;
use serde_json::json;

use crate::app::App;
use crate::content::{self, HOSTS, Problem, Severity, check_tree};
use crate::failure::{Failure, Kind, outside};
use crate::host::{Look, signals};
use crate::ids::TopicName;
use crate::journal::Progress;
use crate::messages::{Messages, Sentence, say};
use crate::pages::Pages;
use crate::plan;
use crate::render::bidi::{LINE_RESET, LINE_RTL, Mode};
use crate::render::terminal::{lines, render, width};
use crate::search;
use crate::view::{Piece, Tone, line, plain, toned};

/// Runs the sub-command, or reads a topic, or lists them.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("search", sub)) => find(app, sub),
        Some(("check", sub)) => check(app, sub),
        Some(("html", sub)) => super::book::run(app, sub),
        Some(("path", _)) => {
            let path = app.places.guides();
            let path = path.ok_or_else(|| Failure::failed(say!("no-home")).hint(say!("no-home-hint")))?;
            super::settings::show_path(app, &path)
        }
        _ => match matches.get_one::<String>("topic") {
            Some(topic) => read(app, topic, matches),
            None => list(app),
        },
    }
}

/// The failure for a name that is no topic.
pub fn unknown_topic(app: &App<'_, '_>, name: &str) -> Failure {
    let topics: Vec<String> = app.catalog.topics().iter().map(ToString::to_string).collect();
    Failure::usage(say!("topic-unknown", topic = name)).hint(say!("topic-unknown-hint", topics = topics.join(", ")))
}

fn list(app: &mut App<'_, '_>) -> Result<(), Failure> {
    let topics = app.catalog.topics();
    let languages = |topic: &TopicName| -> Vec<String> {
        let tags = app.catalog.languages();
        tags.into_iter().filter(|lang| app.catalog.prose_in(topic, lang).is_some()).collect()
    };
    let pages = app.pages();
    if app.globals.json {
        let topics: Vec<_> = topics
            .iter()
            .filter_map(|topic| {
                let facts = app.catalog.facts(topic)?;
                let prose = app.catalog.prose(topic, app.lang)?;
                Some(json!({
                    "topic": topic,
                    "title": prose.guide.title,
                    "summary": prose.guide.summary,
                    "languages": languages(topic),
                    "revision": facts.topic.revision,
                    "oldest_check": facts.topic.oldest_check(),
                    "own": facts.own.is_some() || prose.own.is_some(),
                }))
            })
            .collect();
        let document = json!({ "schema": "quitgpt/guides/1", "lang": app.lang, "topics": topics });
        return app.json(&document);
    }
    if !app.environment.stdout_terminal {
        for topic in &topics {
            writeln!(app.host.out, "{topic}")?;
        }
        return Ok(());
    }
    let mut pieces = vec![Piece::Heading { level: 1, text: app.messages.text(&say!("guide-list-title")) }];
    for topic in &topics {
        let summary = pages.summary(topic).map(|head| head.summary).unwrap_or_default();
        let spans = vec![
            toned(Tone::Typed, topic.to_string()),
            plain(format!(" {}. {}", pages.topic_title(topic), app.messages.in_words(summary))),
        ];
        pieces.push(Piece::Item { mark: "-".to_owned(), spans });
    }
    pieces.push(line(Tone::Plain, app.messages.text(&say!("guide-list-hint"))));
    pieces.push(Piece::Copy(format!("quitgpt guide {}", topics.first().map_or("cancel", TopicName::as_str)).into()));
    let text = render(&pieces, &app.host.look);
    Ok(app.host.out.write_all(text.as_bytes())?)
}

fn read(app: &mut App<'_, '_>, name: &str, matches: &ArgMatches) -> Result<(), Failure> {
    let topic = TopicName::new(name);
    let Some(facts) = app.catalog.facts(&topic).filter(|facts| !facts.topic.steps.is_empty()) else {
        return Err(unknown_topic(app, name));
    };
    if matches.get_flag("raw") {
        let text = app.catalog.raw(&topic, app.lang).unwrap_or_default();
        return Ok(app.host.out.write_all(crate::clean::clean(&text).as_bytes())?);
    }
    // A guide is read as it is, not as the journal stands: only `--answer` narrows it.
    let mut progress = Progress::default();
    for deed in super::answer::read(app, &app.globals.answers)? {
        if let crate::journal::Deed::Answered { key, values } = deed {
            progress.answers.insert(key, values);
        }
    }
    let plan = plan::derive(app.catalog, std::slice::from_ref(&topic), &progress, &app.host.now);
    let pages = Pages { catalog: app.catalog, messages: app.messages, lang: app.lang, found: None };
    if app.globals.json {
        let prose = app.catalog.prose(&topic, app.lang);
        let steps: Vec<_> = pages
            .readable(&plan)
            .iter()
            .map(|(entry, lead)| {
                let mut step = super::topic::step_json(&pages, entry);
                step["condition"] = json!(lead);
                step
            })
            .collect();
        let document = json!({
            "schema": "quitgpt/guide/1",
            "topic": topic,
            "lang": prose.as_ref().map(|prose| &prose.lang),
            "revision": facts.topic.revision,
            "oldest_check": facts.topic.oldest_check(),
            "head": prose.as_ref().map(|prose| super::topic::intro_json(&prose.guide)),
            "steps": steps,
        });
        return app.json(&document);
    }
    let mut look = app.host.look;
    if let Some(width) = matches.get_one::<u16>("width") {
        look.columns = usize::from(*width);
    }
    let pieces = pages.guide(std::slice::from_ref(&topic), &plan, app.host.now.date(), matches.get_flag("contents"));
    if app.host.pager && !matches.get_flag("no-pager") {
        page(app, &pieces, &look)
    } else {
        Ok(app.host.out.write_all(render(&pieces, &look).as_bytes())?)
    }
}

/// Shows a long text in a pager where it does not fit on the screen. Only `less` is known to pass colour on; other pagers
/// get plain text.
fn page(app: &mut App<'_, '_>, pieces: &[Piece], look: &Look) -> Result<(), Failure> {
    let text = render(pieces, look);
    let bare = render(pieces, &Look { colour: false, links: false, ..*look });
    // A long address goes over several rows.
    let taken = |line: &str| width(line).div_ceil(look.columns.max(1)).max(1);
    let fits = look.rows.is_none_or(|rows| bare.lines().map(taken).sum::<usize>() < rows);
    let wish = app.environment.variable("QUITGPT_PAGER").or_else(|| app.environment.variable("PAGER"));
    let wish = wish.unwrap_or_else(|| "less".to_owned());
    let mut words = wish.split_whitespace();
    let program = words.next().filter(|program| *program != "cat" && !fits);
    if let Some(program) = program {
        let less = Path::new(program).file_name().is_some_and(|name| name == "less");
        let mut command = Command::new(program);
        command.args(words).stdin(Stdio::piped());
        if less && app.environment.variable("LESS").is_none() {
            command.arg("-FIRX");
        }
        let mut text = if less { text.clone() } else { bare };
        // A pager shows the marks of single lines as letters, so the whole of it is marked.
        let marked = look.bidi.mode == Mode::Marked && text.contains(LINE_RTL);
        if marked {
            text = text.replace(LINE_RTL, "").replace(LINE_RESET, "");
            app.host.out.write_all(LINE_RTL.as_bytes())?;
            app.host.out.flush()?;
        }
        signals::aside(true);
        let spawned = command.spawn();
        if marked && spawned.is_err() {
            app.host.out.write_all(LINE_RESET.as_bytes())?;
        }
        if let Ok(mut child) = spawned {
            if let Some(mut stdin) = child.stdin.take() {
                // A pager that is left early closes the pipe: that is no fault.
                let _ = stdin.write_all(text.as_bytes());
            }
            let _ = child.wait();
            if marked {
                app.host.out.write_all(LINE_RESET.as_bytes())?;
            }
            return Ok(());
        }
        signals::aside(false);
    }
    Ok(app.host.out.write_all(text.as_bytes())?)
}

fn find(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let words: Vec<String> = matches.get_many::<String>("words").into_iter().flatten().cloned().collect();
    let hits = search::search(app.catalog, app.lang, &words.join(" "));
    if app.globals.json {
        let hits: Vec<_> = hits
            .iter()
            .map(
                |hit| json!({ "topic": hit.topic, "section": hit.section, "title": hit.title, "context": hit.context }),
            )
            .collect();
        let found = !hits.is_empty();
        app.json(&json!({ "schema": "quitgpt/search/1", "query": words.join(" "), "hits": hits }))?;
        return if found { Ok(()) } else { Err(Failure::silent(Kind::Failed)) };
    }
    if hits.is_empty() {
        return Err(Failure::failed(say!("search-nothing", words = words.join(" "))).hint(say!("search-nothing-hint")));
    }
    let mut pieces = Vec::new();
    for hit in &hits {
        let mut spans = vec![toned(Tone::Strong, hit.title.clone()), toned(Tone::Quiet, format!(" ({}) ", place(hit)))];
        let found = |(found, text): (bool, &str)| toned(if found { Tone::Label } else { Tone::Plain }, text.to_owned());
        spans.extend(search::marked(&hit.context, &words.join(" ")).into_iter().map(found));
        pieces.push(Piece::Item { mark: "-".to_owned(), spans });
    }
    pieces.push(line(Tone::Quiet, app.messages.text(&say!("search-hint"))));
    pieces.push(Piece::Copy(format!("quitgpt guide {}", hits[0].topic).into()));
    let text = render(&pieces, &app.host.look);
    Ok(app.host.out.write_all(text.as_bytes())?)
}

/// Where something was found: the topic, or one of its sections.
fn place(hit: &search::Hit) -> String {
    match hit.section.as_str() {
        "" => hit.topic.to_string(),
        section => format!("{}/{section}", hit.topic),
    }
}

/// The sentence of a fault.
fn sentence(problem: &Problem, repair: bool) -> Sentence {
    let id = format!("lint-{}{}", problem.check, if repair { ".repair" } else { "" });
    let mut sentence = say!(id);
    let words = |name: &str, value: &str| match name {
        "cause" => outside(value).into(),
        _ => value.into(),
    };
    sentence.args = problem.args.iter().map(|(name, value)| (*name, words(name, value))).collect();
    sentence
}

/// A fault as lines: file, line, severity, what is wrong, and the repair.
pub fn describe(problem: &Problem, messages: &Messages) -> String {
    let severity = match problem.severity {
        Severity::Error => "lint-error",
        Severity::Warning => "lint-warning",
    };
    let file = crate::clean::clean_line(&problem.file, 512);
    let (severity, what) = (messages.text(&say!(severity)), messages.text(&sentence(problem, false)));
    let repair = messages.text(&say!("hint-line", hint = sentence(problem, true)));
    format!("{file}:{}: {severity}: {what} [{}]\n  {repair}", problem.line, problem.check)
}

fn check(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let given = matches.get_one::<String>("folder").map(PathBuf::from);
    // Without a folder the person's own guides are checked as they lie over the bundled ones.
    let scratch;
    let folder = match given {
        Some(folder) => folder,
        None => {
            scratch = overlay(app)?;
            scratch.path().to_owned()
        }
    };
    let check = check_tree(&folder, HOSTS, content::english())
        .map_err(|cause| Failure::failed(say!("check-unreadable", path = folder.display().to_string())).cause(cause))?;
    let mut unreachable = Vec::new();
    if matches.get_flag("online") {
        unreachable = crate::online::check(&check.links, HOSTS, |url| {
            let _ = writeln!(app.host.err, "{url}");
        })?;
    }
    let problems: Vec<&Problem> = check.problems.iter().chain(&unreachable).collect();
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    if app.globals.json {
        let problems: Vec<_> = problems
            .iter()
            .map(|problem| {
                json!({
                    "file": problem.file,
                    "line": problem.line,
                    "check": problem.check,
                    "severity": problem.severity,
                    "message": app.messages.text(&sentence(problem, false)),
                    "repair": app.messages.text(&sentence(problem, true)),
                })
            })
            .collect();
        let languages: Vec<_> = check
            .languages
            .iter()
            .map(|coverage| {
                let mut language = json!(coverage);
                language["complete"] = json!(coverage.is_complete());
                language
            })
            .collect();
        let document = json!({ "schema": "quitgpt/check/1", "files": check.files, "ok": errors == 0, "problems": problems, "languages": languages });
        app.json(&document)?;
    } else {
        for problem in &problems {
            let text = describe(problem, app.messages);
            app.host.out.write_all(lines(&text, &app.host.look).as_bytes())?;
        }
        for coverage in &check.languages {
            let text = app.messages.text(&say!(
                "check-language",
                lang = &coverage.lang,
                there = coverage.texts.saturating_sub(coverage.missing),
                texts = coverage.texts,
                missing = coverage.missing,
                stale = coverage.stale,
                extra = coverage.extra,
                different = coverage.different,
            ));
            app.host.out.write_all(lines(&text, &app.host.look).as_bytes())?;
        }
        let warnings = problems.len() - errors;
        let text = app.messages.text(&say!("check-summary", files = check.files, errors = errors, warnings = warnings));
        app.host.out.write_all(lines(&text, &app.host.look).as_bytes())?;
    }
    if errors > 0 { Err(Failure::silent(Kind::Failed)) } else { Ok(()) }
}

/// The bundled guides with the person's own laid over them, in a scratch folder.
fn overlay(app: &App<'_, '_>) -> Result<tempfile::TempDir, Failure> {
    let scratch = tempfile::tempdir()?;
    for (name, text) in content::bundled_files() {
        let path = scratch.path().join(name);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(path, text)?;
    }
    let Some(own) = app.places.guides().filter(|own| own.is_dir()) else { return Ok(scratch) };
    let mut folders = vec![PathBuf::new()];
    while let Some(inner) = folders.pop() {
        for entry in std::fs::read_dir(own.join(&inner))? {
            let entry = entry?;
            let name = inner.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                if inner.as_os_str().is_empty() {
                    folders.push(name);
                }
                continue;
            }
            // Hosts and addressees of the person's own do not count.
            if content::RESERVED.iter().any(|reserved| name == Path::new(&format!("{reserved}.toml"))) {
                continue;
            }
            if let Some(bytes) = crate::files::read_bytes(&own.join(&name), content::MAX_GUIDE_BYTES)? {
                let to = scratch.path().join(&name);
                if let Some(parent) = to.parent() {
                    std::fs::create_dir_all(parent)?;
                }
                std::fs::write(to, bytes)?;
            }
        }
    }
    Ok(scratch)
}
