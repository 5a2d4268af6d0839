//! `quitgpt archive verify`: whether the archive is complete and readable.

use clap::ArgMatches;
use serde_json::{Value, json};

use super::{files, problem};
use crate::app::App;
use crate::archive::verify::{self, Report};
use crate::failure::{Failure, Kind};
use crate::inspection::check;
use crate::messages::say;
use crate::render::terminal::render;

/// Verifies, tells, and records what was found complete.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let report = check::check(&mut app.host, app.messages, &files(matches))?;
    if app.globals.json {
        let document = document(app, &report);
        app.json(&document)?;
    } else {
        let pieces = check::pieces(app.messages, app.host.now.time_zone(), &report);
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
    let deed = check::deed(report, app.host.now.date());
    let now = app.host.now.timestamp();
    let recorded = app.writable_ledger().and_then(|mut ledger| ledger.record(now, vec![deed]));
    if let Err(failure) = recorded {
        app.warn(&say!("archive-good-unrecorded"))?;
        return Err(failure);
    }
    app.tell(&say!("archive-recorded", day = app.host.now.date()))
}

fn document(app: &App<'_, '_>, report: &Report) -> Value {
    let counts = &report.counts;
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
        "accounts": report.accounts,
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
        "problems": report.problems.iter().map(|trouble| problem(app, trouble)).collect::<Vec<_>>(),
    })
}
