//! `quitgpt archive find`: which files may be the export, newest first. Only the lists of files within them are read.

use std::path::PathBuf;

use clap::ArgMatches;
use serde_json::json;

use super::paragraph;
use crate::app::App;
use crate::failure::Failure;
use crate::inspection::find::{Candidate, candidates, others, together};
use crate::inspection::verify_command;
use crate::messages::say;
use crate::paths;
use crate::render::terminal::render;
use crate::view::{Piece, Tone, plain};

/// Looks and tells.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let typed: Vec<PathBuf> = matches.get_many::<PathBuf>("folders").into_iter().flatten().cloned().collect();
    let folders = match typed.is_empty() {
        false => typed,
        true => {
            let home = app.environment.computer.as_ref().map(|computer| computer.home.as_path());
            paths::downloads(home, app.environment.real).into_iter().collect()
        }
    };
    let candidates = candidates(&folders)?;
    if app.globals.json {
        let list: Vec<_> = candidates
            .iter()
            .map(|candidate| {
                json!({
                    "file": candidate.path.display().to_string(),
                    "bytes": candidate.bytes,
                    "modified": candidate.modified,
                    "layout": candidate.layout.name(),
                    "export": candidate.is_export(),
                    "part_of": candidate.part_of.as_ref().map(|export| export.display().to_string()),
                    "problem": candidate.trouble.as_ref().map(|trouble| json!({
                        "code": trouble.code(),
                        "message": app.messages.text(&trouble.sentence()),
                    })),
                })
            })
            .collect();
        let folders: Vec<_> = folders.iter().map(|folder| folder.display().to_string()).collect();
        return app.json(&json!({ "schema": "quitgpt/archive-find/1", "folders": folders, "candidates": list }));
    }
    let pieces = pieces(app, &folders, &candidates);
    let text = render(&pieces, &app.host.look);
    Ok(app.host.out.write_all(text.as_bytes())?)
}

fn pieces(app: &App<'_, '_>, folders: &[PathBuf], candidates: &[Candidate]) -> Vec<Piece> {
    let folders: Vec<String> = folders.iter().map(|folder| folder.display().to_string()).collect();
    let exports: Vec<&Candidate> = candidates.iter().filter(|candidate| candidate.is_export()).collect();
    let mut pieces = Vec::new();
    if exports.is_empty() {
        pieces.push(paragraph(app, Tone::Care, &say!("find-nothing", folders = folders.join(", "))));
        pieces.push(paragraph(app, Tone::Plain, &say!("find-nothing-next")));
        pieces.push(Piece::Copy("quitgpt export".into()));
    } else {
        pieces.push(paragraph(app, Tone::Strong, &say!("find-found", count = exports.len())));
    }
    for export in &exports {
        let path = export.path.display().to_string();
        pieces.push(export.item(app.messages, app.host.now.time_zone(), path));
        for part in candidates.iter().filter(|other| other.part_of.as_ref() == Some(&export.path)) {
            let path = part.path.display().to_string();
            pieces.push(Piece::Item {
                mark: "+".to_owned(),
                spans: vec![plain(app.messages.text(&say!("find-part", path = path)))],
            });
        }
    }
    if let Some(newest) = exports.first() {
        pieces.push(paragraph(app, Tone::Plain, &say!("find-next")));
        pieces.push(Piece::Copy(verify_command(&together(candidates, newest)).into()));
    }
    let others = others(app.messages, candidates);
    pieces.extend((!others.is_empty()).then_some(Piece::Gap));
    pieces.extend(others);
    pieces
}
