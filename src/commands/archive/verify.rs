//! `quitgpt archive verify`: whether the archive is complete and readable.

use std::collections::BTreeMap;

use clap::ArgMatches;
use serde_json::{Value, json};

use super::{Bar, files, open, paragraph, threads};
use crate::app::App;
use crate::archive::problem::{Trouble, Verdict};
use crate::archive::verify::{self, Report};
use crate::failure::{Failure, Kind};
use crate::journal::{Deed, VerifiedFile};
use crate::messages::say;
use crate::render::terminal::render;
use crate::view::{Piece, Tone, plain, toned};

/// Verifies, tells, and records what was found complete.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let mut bar = Bar::new(app);
    bar.draw(app, verify::Progress::default());
    let archive = match open(&files(matches)) {
        Ok(archive) => archive,
        Err(failure) => {
            bar.end(app);
            return Err(failure);
        }
    };
    let report = verify::verify(&archive, threads(), &mut |progress| bar.draw(app, progress));
    bar.end(app);
    if app.globals.json {
        let document = document(app, &report);
        app.json(&document)?;
    } else {
        let pieces = pieces(app, &report);
        let text = render(&pieces, &app.host.look);
        app.host.out.write_all(text.as_bytes())?;
    }
    app.host.out.flush()?;
    if !report.verdict.is_ok() {
        return Err(Failure::silent(Kind::NotConfirmed));
    }
    record(app, &report)
}

/// Writes into the journal what the gate asks for. Without a place for a journal, or with `--at`, nothing is kept.
fn record(app: &mut App<'_, '_>, report: &Report) -> Result<(), Failure> {
    if app.host.looking || app.places.data.is_none() {
        return app.tell(&say!("archive-not-recorded"));
    }
    let files = report.files.iter().map(|file| {
        let path = std::path::absolute(&file.path).unwrap_or_else(|_| file.path.clone());
        VerifiedFile { path: path.display().to_string(), bytes: file.bytes, sha256: file.sha256.clone() }
    });
    let deed = Deed::ArchiveVerified {
        on: app.host.now.date(),
        files: files.collect(),
        conversations: report.counts.conversations as u64,
    };
    app.writable_ledger()?.record(app.host.now.timestamp(), vec![deed])?;
    app.tell(&say!("archive-recorded", day = app.host.now.date()))
}

fn document(app: &App<'_, '_>, report: &Report) -> Value {
    let counts = &report.counts;
    let problem = |problem: &Trouble| {
        json!({
            "code": problem.code(),
            "severity": problem.severity(),
            "entry": problem.entry(),
            "message": app.messages.text(&problem.sentence()),
        })
    };
    let file = |file: &verify::Checked| {
        json!({
            "file": file.path.display().to_string(),
            "bytes": file.bytes,
            "sha256": file.sha256,
            "layout": file.layout.name(),
        })
    };
    json!({
        "schema": "quitgpt/archive-verify/1",
        "files": report.files.iter().map(file).collect::<Vec<_>>(),
        "verdict": report.verdict,
        "ok": report.verdict.is_ok(),
        "conversations": counts.conversations,
        "messages": {
            "user": counts.user,
            "assistant": counts.assistant,
            "system": counts.system,
            "tool": counts.tool,
            "other": counts.other,
        },
        "visible_messages": counts.visible,
        "branches": counts.branches,
        "attachments": { "referenced": counts.referenced, "present": counts.present, "missing": counts.missing() },
        "first": counts.first,
        "last": counts.last,
        "problems": report.problems.iter().map(problem).collect::<Vec<_>>(),
    })
}

fn pieces(app: &App<'_, '_>, report: &Report) -> Vec<Piece> {
    let counts = &report.counts;
    let day = |at: Option<jiff::Timestamp>| at.map(|at| at.to_zoned(app.host.now.time_zone().clone()).date());
    let tone = if report.verdict.is_ok() { Tone::Good } else { Tone::Care };
    let mut pieces = vec![match (report.verdict, day(counts.first), day(counts.last)) {
        (Verdict::Complete | Verdict::CompleteWithWarnings, Some(first), Some(last)) => {
            let id = if report.verdict == Verdict::Complete { "archive-complete" } else { "archive-complete-warnings" };
            paragraph(
                app,
                tone,
                &say!(id, count = counts.conversations, first = first.to_string(), last = last.to_string()),
            )
        }
        (verdict, ..) if verdict.is_ok() => {
            paragraph(app, tone, &say!("archive-complete-undated", count = counts.conversations))
        }
        (verdict, ..) => paragraph(app, tone, &say!(format!("archive-verdict-{}", verdict.name()))),
    }];
    let item = |sentence| Piece::Item { mark: "-".to_owned(), spans: vec![plain(app.messages.text(&sentence))] };
    if counts.conversations > 0 {
        pieces.push(Piece::Gap);
        if !report.verdict.is_ok() {
            pieces.push(item(say!("archive-counts-conversations", count = counts.conversations)));
        }
        let seen = say!("archive-counts-seen", count = counts.visible);
        pieces.push(item(say!("archive-counts-messages", count = counts.messages(), seen = seen)));
        if counts.branches > 0 {
            pieces.push(item(say!("archive-counts-branches", count = counts.branches)));
        }
        if counts.referenced > 0 {
            let missing = match counts.missing() {
                0 => say!("archive-counts-none-missing"),
                missing => say!("archive-counts-missing", count = missing),
            };
            pieces.push(item(say!("archive-counts-files", count = counts.referenced, missing = missing)));
        }
    }
    let (missing, others): (Vec<&Trouble>, Vec<&Trouble>) =
        report.problems.iter().partition(|problem| matches!(problem, Trouble::FileMissing { .. }));
    if !others.is_empty() {
        pieces.push(Piece::Gap);
    }
    for problem in others.iter().take(SHOWN) {
        let tone = if problem.severity() == "note" { Tone::Plain } else { Tone::Care };
        let mark = if problem.severity() == "error" { "!" } else { "-" };
        pieces.push(Piece::Item {
            mark: mark.to_owned(),
            spans: vec![toned(tone, app.messages.text(&problem.sentence()))],
        });
    }
    if others.len() > SHOWN {
        pieces.push(item(say!("archive-more", count = others.len() - SHOWN)));
    }
    if !missing.is_empty() {
        pieces.push(Piece::Gap);
        pieces.push(paragraph(app, Tone::Plain, &say!("archive-missing-list", count = counts.missing())));
        let mut titles: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for problem in &missing {
            if let Trouble::FileMissing { id, title, .. } = problem {
                titles.entry(title).or_default().push(id);
            }
        }
        let all = titles.len();
        for (title, ids) in titles.into_iter().take(SHOWN) {
            let title = if title.is_empty() { app.messages.text(&say!("archive-untitled")) } else { title.to_owned() };
            pieces.push(item(say!("archive-missing-in", title = title, ids = ids.join(", "))));
        }
        if all > SHOWN {
            pieces.push(item(say!("archive-more", count = all - SHOWN)));
        }
    }
    pieces.push(Piece::Gap);
    for file in &report.files {
        let size = i64::try_from(file.bytes).unwrap_or(i64::MAX);
        let path = file.path.display().to_string();
        pieces.push(paragraph(app, Tone::Quiet, &say!("archive-digest", path = path, bytes = size)));
        pieces.push(Piece::Copy(file.sha256.clone().into()));
    }
    let next = match report.verdict {
        Verdict::Complete | Verdict::CompleteWithWarnings => "archive-next-compare",
        Verdict::Incomplete | Verdict::Unreadable => "archive-next-again",
        Verdict::NotAnExport => "archive-next-other",
        Verdict::Unsafe => "archive-next-unsafe",
    };
    pieces.push(paragraph(app, Tone::Plain, &say!(next)));
    pieces
}

/// How many problems are shown on a screen; `--json` has them all.
const SHOWN: usize = 40;
