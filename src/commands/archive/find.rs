//! `quitgpt archive find`: which files may be the export, newest first. Only the lists of files within them are read.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use jiff::Timestamp;
use serde_json::json;

use super::paragraph;
use crate::app::App;
use crate::archive::layout::{Archive, Layout};
use crate::archive::problem::Trouble;
use crate::failure::Failure;
use crate::messages::say;
use crate::paths;
use crate::render::terminal::render;
use crate::view::{Piece, Tone, plain, toned};

/// How many files are looked into.
const LOOKED: usize = 60;

/// How many are shown that are no export.
const OTHERS: usize = 5;

struct Candidate {
    path: PathBuf,
    bytes: u64,
    modified: Option<Timestamp>,
    layout: Layout,
    trouble: Option<Trouble>,
}

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
    let mut found = Vec::new();
    for folder in &folders {
        match std::fs::read_dir(folder) {
            Ok(entries) => found.extend(entries.flatten().filter_map(|entry| candidate(&entry.path()))),
            Err(cause) => {
                let path = folder.display().to_string();
                return Err(Failure::failed(say!("find-no-folder", path = path))
                    .cause(cause)
                    .hint(say!("find-no-folder-hint")));
            }
        }
    }
    found.sort_by_key(|(path, _, modified)| (std::cmp::Reverse(*modified), path.clone()));
    let candidates: Vec<Candidate> = found.into_iter().take(LOOKED).map(look).collect();
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

impl Candidate {
    fn is_export(&self) -> bool {
        self.trouble.is_none() && self.layout != Layout::Unknown && self.layout != Layout::Assets
    }
}

/// A file that could be an export by its name, or a folder that has conversations in it.
fn candidate(path: &Path) -> Option<(PathBuf, u64, Option<Timestamp>)> {
    let name = path.file_name()?.to_string_lossy().to_ascii_lowercase();
    let meta = path.metadata().ok()?;
    let modified = meta.modified().ok().and_then(|at| Timestamp::try_from(at).ok());
    let fits = if meta.is_dir() {
        ["conversations.json", "conversations-000.json", "conversations-001.json"]
            .iter()
            .any(|file| path.join(file).is_file())
    } else {
        let telling = ["chatgpt", "openai", "conversations"].iter().any(|word| name.contains(word));
        meta.is_file()
            && (name.ends_with(".zip") || (telling && name.ends_with(".json")) || (telling && !name.contains('.')))
    };
    fits.then(|| (path.to_owned(), if meta.is_dir() { 0 } else { meta.len() }, modified))
}

fn look((path, bytes, modified): (PathBuf, u64, Option<Timestamp>)) -> Candidate {
    let (layout, trouble) = match Archive::peek(&path) {
        Ok(seen) => seen,
        Err(error) => (Layout::Unknown, Some(Trouble::Io { cause: error.to_string() })),
    };
    Candidate { path, bytes, modified, layout, trouble }
}

fn pieces(app: &App<'_, '_>, folders: &[PathBuf], candidates: &[Candidate]) -> Vec<Piece> {
    let folders: Vec<String> = folders.iter().map(|folder| folder.display().to_string()).collect();
    let exports: Vec<&Candidate> = candidates.iter().filter(|candidate| candidate.is_export()).collect();
    let others: Vec<&Candidate> = candidates.iter().filter(|candidate| !candidate.is_export()).collect();
    let day = |at: Option<Timestamp>| at.map(|at| at.to_zoned(app.host.now.time_zone().clone()).date().to_string());
    let mut pieces = Vec::new();
    if exports.is_empty() {
        pieces.push(paragraph(app, Tone::Care, &say!("find-nothing", folders = folders.join(", "))));
    } else {
        pieces.push(paragraph(app, Tone::Strong, &say!("find-found", count = exports.len())));
    }
    for export in &exports {
        let what = app.messages.text(&say!(format!("find-layout-{}", export.layout.name())));
        let day = day(export.modified).unwrap_or_default();
        let megabytes = i64::try_from(export.bytes / 1_000_000).unwrap_or(i64::MAX);
        let about = app.messages.text(&say!("find-about", what = what, day = day, size = megabytes));
        let path = export.path.display().to_string();
        pieces.push(Piece::Item {
            mark: "-".to_owned(),
            spans: vec![toned(Tone::Label, path), plain(format!(": {about}"))],
        });
    }
    if let Some(newest) = exports.first() {
        pieces.push(paragraph(app, Tone::Plain, &say!("find-next")));
        pieces.push(Piece::Copy(format!("quitgpt archive verify \"{}\"", newest.path.display()).into()));
    }
    if !others.is_empty() {
        pieces.push(Piece::Gap);
        pieces.push(paragraph(app, Tone::Quiet, &say!("find-others")));
    }
    for other in others.iter().take(OTHERS) {
        let path = other.path.display().to_string();
        let why = match &other.trouble {
            Some(trouble) => app.messages.text(&trouble.sentence()),
            None => app.messages.text(&say!("find-layout-assets")),
        };
        // The sentence names the file where it can.
        let text = if why.contains(&path) { why } else { format!("{path}: {why}") };
        pieces.push(Piece::Item { mark: "-".to_owned(), spans: vec![plain(text)] });
    }
    if others.len() > OTHERS {
        pieces.push(paragraph(app, Tone::Quiet, &say!("archive-more", count = others.len() - OTHERS)));
    }
    pieces
}
