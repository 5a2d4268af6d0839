//! `quitgpt archive convert`: the archive in other forms, in a folder of its own.

use std::io::ErrorKind;
use std::path::Path;

use clap::ArgMatches;
use serde_json::json;

use super::{Bar, files, not_all, open, problem, readable, unusable, warn_of};
use crate::app::App;
use crate::archive::convert::before::Loss;
use crate::archive::convert::folder::{self, Refusal};
use crate::archive::convert::words::Words;
use crate::archive::convert::{Format, Outcome, Wish, convert};
use crate::archive::layout::Archive;
use crate::archive::verify::verify;
use crate::commands::output;
use crate::failure::{Failure, Kind};
use crate::host::signals;
use crate::inspection::check::threads;
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
    let root = output::folder(matches.get_one::<String>("output").map_or("", String::as_str))?.to_owned();
    let archive = open(&files)?;
    readable(&archive)?;
    let words = Words::new(app.messages);
    let wish =
        Wish { formats, words: &words, zone: app.host.now.time_zone().clone(), replace: matches.get_flag("replace") };
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
    let outcome = outcome.map_err(|refusal| cannot(&archive, &root, refusal))?;
    if app.globals.json {
        app.json(&document(app, &root, &outcome))?;
        return if outcome.is_all() { Ok(()) } else { Err(Failure::silent(Kind::Failed)) };
    }
    tell(app, &root, &outcome)?;
    if outcome.is_all() { Ok(()) } else { Err(not_all(&files)) }
}

fn cannot(archive: &Archive, root: &Path, refusal: Refusal) -> Failure {
    let path = root.display().to_string();
    match refusal {
        Refusal::Empty => {
            let report = verify(archive, threads(), &mut |_| {});
            unusable(archive, report.problems.first())
        }
        Refusal::Less(loss) => less(&path, loss),
        Refusal::Within => Failure::usage(say!("convert-within", path = path)).hint(say!("convert-not-ours-hint")),
        Refusal::NotOurs(name) => {
            Failure::usage(say!("convert-not-ours", path = path, name = name)).hint(say!("convert-not-ours-hint"))
        }
        Refusal::NotAFolder => {
            Failure::usage(say!("convert-not-a-folder", path = path)).hint(say!("convert-not-ours-hint"))
        }
        Refusal::InUse => Failure::failed(say!("convert-in-use", path = path)).hint(say!("convert-in-use-hint")),
        Refusal::Newer => Failure::failed(say!("convert-newer", path = path)).hint(say!("convert-not-ours-hint")),
        Refusal::Io(error) => {
            let hint = hint_for(error.kind(), folder::is_ours(root));
            Failure::failed(say!("cannot-write-to", path = path)).cause(error).hint(hint)
        }
    }
}

/// What to do about a folder that could not be written into; `begun` says that a run got as far as making it its own.
fn hint_for(error: ErrorKind, begun: bool) -> Sentence {
    match error {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => say!("convert-full-hint"),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => say!("convert-not-allowed-hint"),
        _ if begun => say!("convert-interrupted-hint"),
        _ => say!("convert-not-ours-hint"),
    }
}

/// What the folder would have less of, and the ways out.
fn less(path: &str, loss: Loss) -> Failure {
    let failure = Failure::new(Kind::NotConfirmed, say!("convert-less", path = path));
    let causes = [
        ("convert-less-gone", loss.gone),
        ("convert-less-older", loss.older),
        ("convert-less-files", loss.files),
        ("convert-less-stay", loss.stay),
    ];
    let counted = causes.into_iter().filter(|(_, count)| *count > 0);
    let failure = counted.fold(failure, |failure, (id, count)| failure.because(say!(id, count = count)));
    let failure = if loss.damaged { failure.because(say!("archive-damaged")) } else { failure };
    failure.hint(say!("convert-less-hint"))
}

fn document(app: &App<'_, '_>, root: &Path, outcome: &Outcome) -> serde_json::Value {
    json!({
        "schema": "quitgpt/archive-convert/1",
        "folder": root,
        "formats": outcome.formats.iter().map(|format| format.name()).collect::<Vec<_>>(),
        "conversations": outcome.conversations,
        "visible_messages": outcome.messages,
        "unreadable": outcome.unreadable,
        "attachments": { "copied": outcome.assets, "missing": outcome.missing },
        "files": { "written": outcome.written, "unchanged": outcome.same, "kept": outcome.kept, "removed": outcome.removed },
        "complete": outcome.is_all(),
        "damaged": outcome.damaged.iter().map(|(file, cause)| json!({ "file": file, "cause": cause.to_string() })).collect::<Vec<_>>(),
        "problems": outcome.troubles.iter().map(|trouble| problem(app, trouble)).collect::<Vec<_>>(),
    })
}

fn tell(app: &mut App<'_, '_>, root: &Path, outcome: &Outcome) -> Result<(), Failure> {
    let path = root.display().to_string();
    app.tell(&say!(
        "convert-done",
        conversations = outcome.conversations,
        messages = outcome.messages,
        path = path.as_str()
    ))?;
    app.tell(&say!("convert-files", written = outcome.written, same = outcome.same))?;
    if outcome.removed > 0 {
        app.tell(&say!("convert-removed", count = outcome.removed))?;
    }
    for format in &outcome.formats {
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
    warn_of(app, &outcome.troubles)?;
    let mut warn = |sentence: Sentence| app.warn(&sentence);
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
