//! `quitgpt archive convert`: the archive in other forms, in a folder of its own.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde_json::json;

use super::{Bar, files, open, readable};
use crate::app::App;
use crate::archive::convert::folder::Refusal;
use crate::archive::convert::words::Words;
use crate::archive::convert::{Format, Outcome, Wish, convert};
use crate::failure::{Failure, Kind};
use crate::host::signals;
use crate::messages::{Sentence, say};

/// How many names are listed before the rest is counted.
const NAMES: usize = 5;

/// Runs it.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    if app.host.looking {
        return Err(Failure::usage(say!("at-writes-nothing")));
    }
    let files = files(matches);
    let mut formats: Vec<Format> =
        matches.get_many::<String>("to").into_iter().flatten().filter_map(|name| Format::named(name)).collect();
    formats.sort();
    formats.dedup();
    let root = matches.get_one::<String>("output").map(PathBuf::from).unwrap_or_default();
    let archive = open(&files)?;
    readable(&archive)?;
    let words = Words::new(app.messages);
    let wish = Wish { formats, words: &words, zone: app.host.now.time_zone().clone() };
    let on_stop = |app: &App<'_, '_>, sentence: Sentence| {
        if app.environment.real {
            signals::watch(app.messages.text(&sentence));
        }
    };
    on_stop(app, say!("convert-stopped", path = root.display().to_string()));
    let mut bar = Bar::new(app);
    let outcome = convert(&archive, &root, &wish, &mut |progress| bar.draw(app, progress));
    bar.end(app);
    on_stop(app, say!("interrupted"));
    let outcome = outcome.map_err(|refusal| cannot(&root, refusal))?;
    if app.globals.json {
        app.json(&document(app, &root, &wish, &outcome))?;
    } else {
        tell(app, &root, &wish, &outcome)?;
    }
    if outcome.conversations == 0 {
        return Err(Failure::new(Kind::NotConfirmed, say!("convert-empty"))
            .hint(say!("convert-empty-hint", file = first(&files))));
    }
    Ok(())
}

fn first(files: &[PathBuf]) -> String {
    files.first().map(|file| file.display().to_string()).unwrap_or_default()
}

fn cannot(root: &Path, refusal: Refusal) -> Failure {
    let path = root.display().to_string();
    match refusal {
        Refusal::NotOurs => Failure::usage(say!("convert-not-ours", path = path)).hint(say!("convert-not-ours-hint")),
        Refusal::NotAFolder => {
            Failure::usage(say!("convert-not-a-folder", path = path)).hint(say!("convert-not-ours-hint"))
        }
        Refusal::InUse => Failure::failed(say!("convert-in-use", path = path)).hint(say!("convert-in-use-hint")),
        Refusal::Newer => Failure::failed(say!("convert-newer", path = path)).hint(say!("convert-not-ours-hint")),
        Refusal::Io(error) => {
            Failure::failed(say!("cannot-write-to", path = path)).cause(error).hint(say!("convert-interrupted-hint"))
        }
    }
}

fn document(app: &App<'_, '_>, root: &Path, wish: &Wish<'_>, outcome: &Outcome) -> serde_json::Value {
    let problems: Vec<_> = outcome
        .troubles
        .iter()
        .map(|trouble| {
            json!({
                "code": trouble.code(),
                "severity": trouble.severity(),
                "entry": trouble.entry(),
                "message": app.messages.text(&trouble.sentence()),
            })
        })
        .collect();
    json!({
        "schema": "quitgpt/archive-convert/1",
        "folder": root,
        "formats": wish.formats.iter().map(|format| format.name()).collect::<Vec<_>>(),
        "conversations": outcome.conversations,
        "visible_messages": outcome.messages,
        "unreadable": outcome.unreadable,
        "attachments": { "copied": outcome.assets, "missing": outcome.missing },
        "files": { "written": outcome.written, "unchanged": outcome.same, "kept": outcome.kept },
        "damaged": outcome.damaged.iter().map(|(file, cause)| json!({ "file": file, "cause": cause.to_string() })).collect::<Vec<_>>(),
        "problems": problems,
    })
}

fn tell(app: &mut App<'_, '_>, root: &Path, wish: &Wish<'_>, outcome: &Outcome) -> Result<(), Failure> {
    let path = root.display().to_string();
    app.tell(&say!(
        "convert-done",
        conversations = outcome.conversations,
        messages = outcome.messages,
        path = path.as_str()
    ))?;
    app.tell(&say!("convert-files", written = outcome.written, same = outcome.same))?;
    for format in &wish.formats {
        let place = |name: &str| root.join(format.name()).join(name).display().to_string();
        app.tell(&match format {
            Format::Markdown => say!("convert-next-markdown", path = root.join("markdown").display().to_string()),
            Format::Html => say!("convert-next-html", path = place("index.html")),
            Format::Jsonl => say!("convert-next-jsonl", path = place("messages.jsonl")),
            Format::Sqlite => say!("convert-next-sqlite", path = place("archive.db")),
            Format::OpenWebui => say!("convert-next-open-webui", path = root.join("open-webui").display().to_string()),
            Format::Librechat => say!("convert-next-librechat", path = root.join("librechat").display().to_string()),
        })?;
    }
    let mut warn = |sentence: Sentence| app.warn(&sentence);
    for trouble in &outcome.troubles {
        warn(trouble.sentence())?;
    }
    if outcome.unreadable > 0 {
        warn(say!(
            "convert-unreadable",
            count = outcome.unreadable,
            path = root.join("unreadable").display().to_string()
        ))?;
    }
    if outcome.missing > 0 {
        warn(say!("convert-missing-files", count = outcome.missing))?;
    }
    if let Some((file, fault)) = outcome.damaged.first() {
        let cause = say!(format!("archive-fault-{}", fault.name()));
        warn(say!("convert-damaged-files", count = outcome.damaged.len(), file = file, cause = cause))?;
    }
    if !outcome.kept.is_empty() {
        let names = outcome.kept.iter().take(NAMES).map(String::as_str).collect::<Vec<_>>().join(", ");
        warn(say!("convert-kept", count = outcome.kept.len(), names = names))?;
    }
    Ok(())
}
