//! The look before anything is written: whether the export holds conversations at all, and what a folder of an earlier run holds
//! that would be less afterwards.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::assets::Assets;
use super::folder::Folder;
use super::names;
use super::view::{changed, id};
use crate::archive::conversation::{Reading, read};
use crate::archive::layout::Archive;
use crate::archive::problem::Trouble;

/// Seconds by which two moments may differ and be the same: the list of the folder has them in decimal digits.
const SAME: f64 = 0.001;

/// What an export has less of than the folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Loss {
    /// Conversations that the folder has and the export does not.
    pub gone: usize,
    /// Conversations that are newer in the folder.
    pub older: usize,
    /// Conversations that are in both.
    pub stay: usize,
    /// Pictures, recordings and uploads that the folder has and the export does not.
    pub files: usize,
    /// Whether the export is damaged or not complete.
    pub damaged: bool,
}

impl Loss {
    /// Whether anything would be less.
    pub fn is_any(self) -> bool {
        self.gone + self.older + self.files > 0
    }
}

/// Whether there is a conversation that can be read.
pub fn has_any(archive: &Archive) -> bool {
    let mut found = false;
    archive.batches(|_, batch| {
        found = batch.iter().any(|(_, bytes)| read(bytes, |reading| is_readable(&reading)));
        !found
    });
    found
}

/// What the folder would have less of. `tick` is told how many bytes of conversations were read.
pub fn loss(archive: &Archive, assets: &Assets<'_>, folder: &Folder, tick: &mut dyn FnMut(u64)) -> Loss {
    let mut here: HashMap<String, Option<f64>> = HashMap::new();
    let mut missing: HashSet<String> = HashSet::new();
    let mut bytes_read = 0;
    let troubles = archive.batches(|_, batch| {
        for (_, bytes) in batch.iter() {
            read(bytes, |reading| {
                let (Reading::Good(conversation) | Reading::Mended(conversation)) = &reading else { return };
                if !conversation.has_mapping {
                    return;
                }
                let newest = here.entry(id(conversation, bytes)).or_default();
                *newest = [*newest, changed(conversation)].into_iter().flatten().reduce(f64::max);
                for (_, message) in conversation.messages() {
                    message.pointers(&mut |file| {
                        if assets.get(&file).is_none() {
                            missing.insert(names::of_asset(&file));
                        }
                    });
                }
            });
        }
        bytes_read += batch.bytes.len() as u64;
        tick(bytes_read);
        true
    });
    let mut loss = Loss {
        files: folder.assets().filter(|name| missing.contains(*name)).collect::<HashSet<_>>().len(),
        damaged: archive.troubles.iter().chain(&troubles).any(|trouble: &Trouble| !trouble.verdict().is_ok()),
        ..Loss::default()
    };
    for known in folder.all() {
        match here.get(&known.conversation) {
            None => loss.gone += 1,
            Some(Some(newest)) if known.changed.is_some_and(|known| *newest + SAME < known) => loss.older += 1,
            Some(_) => loss.stay += 1,
        }
    }
    loss
}

fn is_readable(reading: &Reading<'_>) -> bool {
    matches!(reading, Reading::Good(found) | Reading::Mended(found) if found.has_mapping)
}

/// Whether a folder lies within an export that is a folder itself, which must stay as it is.
pub fn is_within(archive: &Archive, root: &Path) -> bool {
    let folders = archive.inputs.iter().filter(|input| input.source.is_none());
    let root = resolved(root);
    folders.filter_map(|input| input.path.canonicalize().ok()).any(|folder| root.starts_with(folder))
}

/// A path without links, as far as there is anything at it.
fn resolved(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let there = path.ancestors().find_map(|part| Some((part, part.canonicalize().ok()?)));
    match there {
        Some((part, real)) => path.strip_prefix(part).map(|rest| real.join(rest)).unwrap_or(real),
        None => path,
    }
}
