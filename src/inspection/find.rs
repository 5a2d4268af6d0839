//! Which files may be the export. Only the lists of files within them are read.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::archive::layout::{Archive, Layout, part_number};
use crate::archive::problem::{Other, Trouble};
use crate::failure::Failure;
use crate::messages::{Messages, say};
use crate::view::{Piece, Tone, line, plain};

/// How many files are looked into.
const LOOKED: usize = 60;

/// How many are shown that are no export.
const OTHERS: usize = 8;

/// A file or folder that may be the export.
#[derive(Debug)]
pub struct Candidate {
    /// Where it is.
    pub path: PathBuf,
    /// How long it is; nought for a folder.
    pub bytes: u64,
    /// When it was last changed.
    pub modified: Option<Timestamp>,
    /// Its shape.
    pub layout: Layout,
    /// Why it is no export that can be read, as far as its list of files shows.
    pub trouble: Option<Trouble>,
    /// The export that it is a part of, if it has no conversations itself.
    pub part_of: Option<PathBuf>,
}

impl Candidate {
    /// Whether it looks like an export.
    pub fn is_export(&self) -> bool {
        self.trouble.is_none() && self.layout != Layout::Unknown && self.layout != Layout::Assets
    }

    /// The same with its name, for lists.
    pub fn item(&self, messages: &Messages, zone: &TimeZone, name: String) -> Piece {
        let text = messages.text(&say!("find-item", path = name, about = self.about(messages, zone)));
        Piece::Item { mark: "-".to_owned(), spans: vec![plain(text)] }
    }

    /// What it is, how large and from when.
    pub fn about(&self, messages: &Messages, zone: &TimeZone) -> String {
        let what = messages.text(&say!(format!("find-layout-{}", self.layout.name())));
        let day = self.modified.map(|at| at.to_zoned(zone.clone()).date().to_string()).unwrap_or_default();
        match self.layout {
            Layout::Folder => messages.text(&say!("find-about-folder", what = what, day = day)),
            _ => messages.text(&say!("find-about", what = what, day = day, size = messages.size(self.bytes))),
        }
    }
}

/// What may be the export in these folders, the newest first.
pub fn candidates(folders: &[PathBuf]) -> Result<Vec<Candidate>, Failure> {
    let mut found = Vec::new();
    let mut known = HashSet::new();
    for folder in
        folders.iter().filter(|folder| known.insert(folder.canonicalize().unwrap_or_else(|_| (*folder).clone())))
    {
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
    let mut candidates: Vec<Candidate> = found.into_iter().take(LOOKED).map(look).collect();
    let exports = candidates.iter().filter(|candidate| candidate.is_export());
    let exports: HashMap<PathBuf, PathBuf> =
        exports.filter_map(|export| Some((stem_of_part(&export.path)?, export.path.clone()))).collect();
    for candidate in candidates.iter_mut().filter(|candidate| !candidate.is_export()) {
        candidate.part_of = stem_of_part(&candidate.path).and_then(|stem| exports.get(&stem).cloned());
    }
    Ok(candidates)
}

/// The files of one export: a part brings the other parts of the same name.
pub fn together(candidates: &[Candidate], picked: &Candidate) -> Vec<PathBuf> {
    let Some(stem) = stem_of_part(&picked.path) else { return vec![picked.path.clone()] };
    let same = candidates.iter().filter(|other| stem_of_part(&other.path).as_ref() == Some(&stem));
    let mut paths: Vec<PathBuf> = same.map(|other| other.path.clone()).collect();
    paths.sort();
    paths
}

/// What a part of an export is called without its number.
fn stem_of_part(path: &Path) -> Option<PathBuf> {
    let (stem, _) = part_number(path.file_name()?.to_str()?)?;
    Some(path.with_file_name(stem))
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
        let ends = |end: &str| name.ends_with(end);
        meta.is_file() && (ends(".zip") || is_unfinished(&name) || telling && (ends(".json") || !name.contains('.')))
    };
    fits.then(|| (path.to_owned(), if meta.is_dir() { 0 } else { meta.len() }, modified))
}

/// Whether browsers call a ZIP so while they download it.
fn is_unfinished(name: &str) -> bool {
    let begun = [".crdownload", ".part", ".download", ".opdownload"].iter().find_map(|end| name.strip_suffix(end));
    // Firefox puts letters of its own between, and Chromium a name that says nothing.
    begun.is_some_and(|name| name.contains(".zip") || name.starts_with("unconfirmed "))
}

fn look((path, bytes, modified): (PathBuf, u64, Option<Timestamp>)) -> Candidate {
    let name = path.file_name().map(|name| name.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    let (layout, trouble) = match Archive::peek(&path) {
        Ok(_) if is_unfinished(&name) => {
            let file = path.display().to_string();
            (Layout::Unknown, Some(Trouble::NotAnExport { other: Other::Unfinished, file }))
        }
        Ok(seen) => seen,
        Err(error) => (Layout::Unknown, Some(Trouble::Io { cause: error.to_string() })),
    };
    Candidate { path, bytes, modified, layout, trouble, part_of: None }
}

/// What was looked into and is no export, with the reason.
pub fn others(messages: &Messages, candidates: &[Candidate]) -> Vec<Piece> {
    let others: Vec<&Candidate> =
        candidates.iter().filter(|other| !other.is_export() && other.part_of.is_none()).collect();
    let mut pieces = Vec::new();
    if !others.is_empty() {
        pieces.push(line(Tone::Quiet, messages.text(&say!("find-others"))));
    }
    for other in others.iter().take(OTHERS) {
        let path = other.path.display().to_string();
        let why = match &other.trouble {
            Some(trouble) => messages.text(&trouble.sentence()),
            None => messages.text(&say!("find-layout-assets")),
        };
        // The sentence names the file where it can.
        let text = if why.contains(&path) { why } else { messages.text(&say!("find-item", path = path, about = why)) };
        pieces.push(Piece::Item { mark: "-".to_owned(), spans: vec![plain(text)] });
    }
    if others.len() > OTHERS {
        pieces.push(line(Tone::Quiet, messages.text(&say!("archive-more", count = others.len() - OTHERS))));
    }
    pieces
}
