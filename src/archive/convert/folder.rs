//! The folder that a conversion writes into. Every file gets a name of ours, is written beside its place and renamed into it, and
//! is noted in a list first; so a run that was killed leaves the old or the new file, and the next run knows all of them.
//!
//! A file that the person changed is left as it is. Nothing outside the folder is touched, and no link in it is followed.

use std::collections::{HashMap, HashSet};
use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, BufRead, BufReader, BufWriter, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use ring::digest::{Context, SHA256};
use serde::{Deserialize, Serialize};

use super::before::Loss;
use super::names::hex;
use crate::archive::layout::is_junk;

/// The list of what was written.
pub const LIST: &str = "quitgpt-converted.jsonl";

/// How names of unfinished files begin.
const UNFINISHED: &str = ".quitgpt-unfinished-";

const SCHEMA: &str = "quitgpt/converted/1";

/// Why nothing can be written into a folder.
#[derive(Debug)]
pub enum Refusal {
    /// It holds files that are not ours, such as this one.
    NotOurs(String),
    /// A file stands in its place.
    NotAFolder,
    /// It lies within the export.
    Within,
    /// The export has no conversation that can be read.
    Empty,
    /// The folder would hold less afterwards.
    Less(Loss),
    /// Another run is writing into it.
    InUse,
    /// The list was written by a newer quitgpt.
    Newer,
    /// The system refused.
    Io(io::Error),
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// What became of one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was written.
    Written,
    /// It was there already.
    Same,
    /// The person changed it, and it was left.
    Kept,
}

/// What happens to a file that somebody else changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// It is left as it is.
    Keep,
    /// It is written again: it is a list or a part that belongs to others.
    Replace,
}

/// A conversation as the list knows it.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Known {
    /// Its id.
    pub conversation: String,
    /// The name of its files, without their ending.
    pub name: String,
    /// Its title.
    #[serde(default)]
    pub title: String,
    /// When it was begun, in seconds since 1970.
    #[serde(default)]
    pub begun: Option<f64>,
    /// When it was last changed.
    #[serde(default)]
    pub changed: Option<f64>,
    /// How many messages are shown.
    #[serde(default)]
    pub messages: usize,
}

/// One line of the list.
#[derive(Deserialize, Serialize)]
#[serde(untagged)]
enum Line {
    Head {
        schema: String,
    },
    Conversation(Known),
    File {
        file: String,
        sha256: String,
    },
    /// All of a run was written; what follows is of another one.
    Whole {
        whole: bool,
    },
}

/// How many files wait for their places at most.
const WAITING: usize = 64;

/// Files that are written and noted and wait for their places: where they are, and their names. Whatever still waits when
/// something fails is removed.
#[derive(Default)]
struct Waiting(Vec<(PathBuf, String)>);

impl Drop for Waiting {
    fn drop(&mut self) {
        for (path, _) in &self.0 {
            let _ = fs::remove_file(path);
        }
    }
}

/// The folder.
pub struct Folder {
    root: PathBuf,
    list: BufWriter<File>,
    /// Digests under which a file was written, the last one last.
    files: HashMap<String, Vec<String>>,
    conversations: HashMap<String, Known>,
    folders: HashSet<String>,
    waiting: Waiting,
    /// What is copied goes through here.
    buffer: Vec<u8>,
    /// Files that this run wrote or found to be right.
    touched: HashSet<String>,
    /// Nothing was in the folder before this run.
    new: bool,
    /// The list tells of what is not there any more.
    shrunk: bool,
    count: u64,
    /// How many files were written.
    pub written: usize,
    /// How many were there already.
    pub same: usize,
    /// The files that were left because the person changed them.
    pub kept: Vec<String>,
    /// How many files were removed.
    pub removed: usize,
}

impl Folder {
    /// Opens a folder of ours, or makes one where there is nothing.
    pub fn open(root: &Path) -> Result<Self, Refusal> {
        match fs::metadata(root) {
            Ok(found) if !found.is_dir() => return Err(Refusal::NotAFolder),
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => make_folder(root, true)?,
            Err(error) => return Err(error.into()),
        }
        let path = root.join(LIST);
        let ours = match fs::symlink_metadata(&path) {
            Ok(found) if found.is_file() => true,
            Ok(_) => return Err(Refusal::NotOurs(LIST.to_owned())),
            Err(error) if error.kind() == ErrorKind::NotFound => false,
            Err(error) => return Err(error.into()),
        };
        if !ours && let Some(other) = other_file(root)? {
            return Err(Refusal::NotOurs(other));
        }
        let mut options = private();
        options.read(true).append(true);
        let file = if ours { options.open(&path)? } else { options.create_new(true).open(&path)? };
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Refusal::InUse),
            // A file system without locks: go on without one.
            Err(TryLockError::Error(_)) => {}
        }
        let mut folder = Self {
            root: root.to_owned(),
            list: BufWriter::new(file.try_clone()?),
            files: HashMap::new(),
            conversations: HashMap::new(),
            folders: HashSet::new(),
            waiting: Waiting::default(),
            buffer: Vec::new(),
            touched: HashSet::new(),
            new: !ours,
            shrunk: false,
            count: 0,
            written: 0,
            same: 0,
            kept: Vec::new(),
            removed: 0,
        };
        folder.replay(&file)?;
        folder.sweep()?;
        if !ours || file.metadata()?.len() == 0 {
            folder.note(&Line::Head { schema: SCHEMA.to_owned() })?;
        }
        Ok(folder)
    }

    fn replay(&mut self, file: &File) -> Result<(), Refusal> {
        let mut torn = false;
        let mut is_first = true;
        for line in BufReader::new(file).split(b'\n') {
            // A torn last line is what a run that was killed leaves behind.
            let line = line?;
            torn = !line.is_empty();
            // Every list begins with its head; without it nobody knows what is in the folder.
            if std::mem::take(&mut is_first) && !matches!(serde_json::from_slice(&line), Ok(Line::Head { .. })) {
                return Err(Refusal::NotOurs(LIST.to_owned()));
            }
            match serde_json::from_slice(&line) {
                Ok(Line::Head { schema }) if schema != SCHEMA => return Err(Refusal::Newer),
                Ok(Line::Head { .. }) => torn = false,
                Ok(Line::Conversation(known)) => {
                    torn = false;
                    self.conversations.insert(known.conversation.clone(), known);
                }
                Ok(Line::File { file, sha256 }) => {
                    torn = false;
                    self.files.entry(file).or_default().push(sha256);
                }
                Ok(Line::Whole { .. }) => torn = false,
                Err(_) => {}
            }
        }
        if torn {
            self.list.write_all(b"\n")?;
        }
        Ok(())
    }

    /// Removes what a run that was killed did not finish.
    fn sweep(&self) -> io::Result<()> {
        for entry in fs::read_dir(&self.root)?.flatten() {
            if entry.file_name().to_str().is_some_and(|name| name.starts_with(UNFINISHED)) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    fn note(&mut self, line: &Line) -> io::Result<()> {
        serde_json::to_writer(&mut self.list, line)?;
        self.list.write_all(b"\n")
    }

    /// What the list knows of a conversation.
    pub fn known(&self, id: &str) -> Option<&Known> {
        self.conversations.get(id)
    }

    /// All conversations that the list knows.
    pub fn all(&self) -> impl Iterator<Item = &Known> {
        self.conversations.values()
    }

    /// Whether an earlier run wrote into this folder of the folder, and it is still there.
    pub fn holds(&self, folder: &str) -> bool {
        let within = |name: &String| name.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        self.files.keys().any(within) && self.root.join(folder).is_dir()
    }

    /// What tells the pictures, recordings and uploads apart that are in it.
    pub fn assets(&self) -> impl Iterator<Item = &str> {
        let names = self.files.keys().filter(|name| name.contains("/assets/") && self.root.join(name).is_file());
        names.filter_map(|name| name.rsplit_once('.')?.0.rsplit(['-', '/']).next())
    }

    /// Takes away what earlier runs wrote and this one did not, where `is_over` says that it is not needed any more. What the
    /// person changed is left.
    pub fn clear(&mut self, is_over: impl Fn(&str) -> bool) -> io::Result<()> {
        self.place_all()?;
        let over = self.files.keys().filter(|name| !self.touched.contains(*name) && is_over(name));
        for name in over.cloned().collect::<Vec<_>>() {
            let path = self.root.join(&name);
            if fs::symlink_metadata(&path).is_ok_and(|found| found.is_file()) {
                let (there, _) = digest_of(&path)?;
                if !self.files.get(&name).is_some_and(|digests| digests.contains(&there)) {
                    self.kept.push(name);
                    continue;
                }
                fs::remove_file(&path)?;
                self.removed += 1;
            }
            self.files.remove(&name);
            self.shrunk = true;
        }
        Ok(())
    }

    /// Forgets the conversations that `is_over` says are none of the folder's any more.
    pub fn forget(&mut self, is_over: impl Fn(&str) -> bool) {
        let before = self.conversations.len();
        self.conversations.retain(|id, _| !is_over(id));
        self.shrunk |= self.conversations.len() < before;
    }

    /// Notes a conversation.
    pub fn remember(&mut self, known: Known) -> io::Result<()> {
        if self.conversations.get(&known.conversation) != Some(&known) {
            self.note(&Line::Conversation(known.clone()))?;
            self.conversations.insert(known.conversation.clone(), known);
        }
        Ok(())
    }

    /// Writes a file, unless it is there already.
    pub fn put(&mut self, name: &str, bytes: &[u8], changed: Changed) -> io::Result<Outcome> {
        self.put_made(name, bytes, super::names::digest(bytes), changed)
    }

    /// The same where the digest is known. The file comes into its place with [`place_all`](Self::place_all) at the latest.
    pub fn put_made(&mut self, name: &str, bytes: &[u8], digest: String, changed: Changed) -> io::Result<Outcome> {
        let outcome = self.due(name, &digest, bytes.len() as u64, changed)?;
        if outcome == Outcome::Written {
            let (path, mut file) = self.unfinished()?;
            self.waiting.0.push((path, name.to_owned()));
            file.write_all(bytes)?;
            drop(file);
            self.announce(name, digest)?;
            if self.waiting.0.len() >= WAITING {
                self.place_all()?;
            }
        }
        Ok(self.count(name, outcome))
    }

    /// Puts every file that waits into its place, once the list that tells of them is written.
    pub fn place_all(&mut self) -> io::Result<()> {
        self.list.flush()?;
        while let Some((path, name)) = self.waiting.0.last() {
            fs::rename(path, self.root.join(name))?;
            self.waiting.0.pop();
        }
        Ok(())
    }

    /// Copies a file of the archive, unless one of that length is there already.
    pub fn copy(&mut self, name: &str, mut from: impl Read, length: u64) -> io::Result<Outcome> {
        let place = self.root.join(name);
        let there = fs::symlink_metadata(&place).is_ok_and(|found| found.is_file() && found.len() == length);
        if there && self.files.contains_key(name) {
            return Ok(self.count(name, Outcome::Same));
        }
        let mut draft = self.draft()?;
        self.buffer.resize(128 * 1024, 0);
        loop {
            let read = match from.read(&mut self.buffer) {
                Ok(0) => break,
                Ok(read) => read,
                Err(error) => {
                    draft.discard();
                    return Err(error);
                }
            };
            draft.write_all(&self.buffer[..read])?;
        }
        self.finish(draft, name, Changed::Replace)
    }

    /// Gives a file that was copied in this run a second name; false where the file system cannot.
    pub fn again(&mut self, first: &str, name: &str) -> io::Result<bool> {
        let (from, place) = (self.root.join(first), self.root.join(name));
        let Ok(length) = fs::metadata(&from).map(|found| found.len()) else { return Ok(false) };
        if fs::symlink_metadata(&place).is_ok_and(|found| found.is_file() && found.len() == length) {
            self.count(name, Outcome::Same);
            return Ok(true);
        }
        let Some(digest) = self.files.get(first).and_then(|digests| digests.last().cloned()) else { return Ok(false) };
        let (path, _) = self.unfinished()?;
        fs::remove_file(&path)?;
        if fs::hard_link(&from, &path).is_err() {
            return Ok(false);
        }
        self.place(&path, name, digest)?;
        self.count(name, Outcome::Written);
        Ok(true)
    }

    /// A large file that is written bit by bit.
    pub fn draft(&mut self) -> io::Result<Draft> {
        let (path, file) = self.unfinished()?;
        Ok(Draft { path, file: BufWriter::with_capacity(128 * 1024, file), digest: Context::new(&SHA256), length: 0 })
    }

    /// The place of a large file that somebody else writes.
    pub fn draft_path(&mut self) -> io::Result<PathBuf> {
        let (path, _) = self.unfinished()?;
        Ok(path)
    }

    /// Puts a large file in its place, unless what is there is the same.
    pub fn finish(&mut self, draft: Draft, name: &str, changed: Changed) -> io::Result<Outcome> {
        let Draft { path, mut file, digest, length } = draft;
        file.flush()?;
        drop(file);
        let digest = hex(digest.finish().as_ref());
        self.settle(&path, name, digest, length, changed)
    }

    /// The same for one that somebody else wrote.
    pub fn finish_path(&mut self, path: &Path, name: &str, changed: Changed) -> io::Result<Outcome> {
        let (digest, length) = digest_of(path)?;
        self.settle(path, name, digest, length, changed)
    }

    fn settle(
        &mut self,
        path: &Path,
        name: &str,
        digest: String,
        length: u64,
        changed: Changed,
    ) -> io::Result<Outcome> {
        let outcome = self.due(name, &digest, length, changed)?;
        match outcome {
            Outcome::Written => self.place(path, name, digest)?,
            _ => fs::remove_file(path)?,
        }
        Ok(self.count(name, outcome))
    }

    /// What is to be done about a file that shall have this digest.
    fn due(&mut self, name: &str, digest: &str, length: u64, changed: Changed) -> io::Result<Outcome> {
        if !self.files.contains_key(name) {
            if self.new {
                return Ok(Outcome::Written);
            }
        } else if self.waiting.0.iter().any(|(_, waiting)| waiting == name) {
            self.place_all()?;
        }
        let path = self.root.join(name);
        let found = match fs::symlink_metadata(&path) {
            Ok(found) => found,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Outcome::Written),
            Err(error) => return Err(error),
        };
        let written = self.files.get(name);
        // Of several digests nobody knows which came to be: a run may have been killed before the rename.
        let only = written.filter(|digests| digests.len() == 1).and_then(|digests| digests.first());
        if found.is_file() && found.len() == length && only.is_some_and(|only| only == digest) {
            return Ok(Outcome::Same);
        }
        if found.is_file() {
            let (there, _) = digest_of(&path)?;
            if there == digest {
                self.note_file(name, digest.to_owned())?;
                return Ok(Outcome::Same);
            }
            if self.files.get(name).is_some_and(|digests| digests.contains(&there)) {
                return Ok(Outcome::Written);
            }
        }
        Ok(if changed == Changed::Replace { Outcome::Written } else { Outcome::Kept })
    }

    fn count(&mut self, name: &str, outcome: Outcome) -> Outcome {
        self.touched.insert(name.to_owned());
        match outcome {
            Outcome::Written => self.written += 1,
            Outcome::Same => self.same += 1,
            Outcome::Kept => self.kept.push(name.to_owned()),
        }
        outcome
    }

    fn unfinished(&mut self) -> io::Result<(PathBuf, File)> {
        self.count += 1;
        let path = self.root.join(format!("{UNFINISHED}{}", self.count));
        let file = private().write(true).create_new(true).open(&path)?;
        Ok((path, file))
    }

    /// Notes the file, then renames it into its place.
    fn place(&mut self, path: &Path, name: &str, digest: String) -> io::Result<()> {
        self.announce(name, digest)?;
        self.list.flush()?;
        fs::rename(path, self.root.join(name))
    }

    /// Notes the file that is about to come into its place, and makes sure that there is one.
    fn announce(&mut self, name: &str, digest: String) -> io::Result<()> {
        if let Some((folder, _)) = name.rsplit_once('/')
            && !self.folders.contains(folder)
        {
            self.make_folders(folder)?;
        }
        self.note_file(name, digest)
    }

    fn note_file(&mut self, name: &str, digest: String) -> io::Result<()> {
        self.note(&Line::File { file: name.to_owned(), sha256: digest.clone() })?;
        self.files.entry(name.to_owned()).or_default().push(digest);
        Ok(())
    }

    fn make_folders(&mut self, folder: &str) -> io::Result<()> {
        let mut path = self.root.clone();
        for part in folder.split('/') {
            path.push(part);
            match fs::symlink_metadata(&path) {
                Ok(found) if found.is_dir() => {}
                // A link would lead out of the folder.
                Ok(_) => return Err(io::Error::new(ErrorKind::AlreadyExists, path.display().to_string())),
                Err(_) => make_folder(&path, false)?,
            }
        }
        self.folders.insert(folder.to_owned());
        Ok(())
    }

    /// Writes the list anew without what is over; to be called at the end of a run.
    pub fn close(mut self) -> io::Result<()> {
        self.place_all()?;
        let lines: usize = self.files.values().map(Vec::len).sum();
        if !self.shrunk && lines <= self.files.len() + self.files.len() / 8 {
            if !is_whole(&self.root) {
                self.note(&Line::Whole { whole: true })?;
                self.list.flush()?;
            }
            return self.list.get_ref().sync_all();
        }
        let (path, file) = self.unfinished()?;
        let mut list = BufWriter::new(file);
        let mut line = |line: &Line| -> io::Result<()> {
            serde_json::to_writer(&mut list, line)?;
            list.write_all(b"\n")
        };
        line(&Line::Head { schema: SCHEMA.to_owned() })?;
        let mut conversations: Vec<Known> = self.conversations.into_values().collect();
        conversations.sort_by(|a, b| a.conversation.cmp(&b.conversation));
        for known in conversations {
            line(&Line::Conversation(known))?;
        }
        let mut files: Vec<(String, Vec<String>)> = self.files.into_iter().collect();
        files.sort();
        for (file, digests) in files {
            if let Some(sha256) = digests.into_iter().next_back() {
                line(&Line::File { file, sha256 })?;
            }
        }
        line(&Line::Whole { whole: true })?;
        list.flush()?;
        list.get_ref().sync_all()?;
        drop(list);
        fs::rename(path, self.root.join(LIST))
    }

    /// Where the folder is.
    pub fn root(&self) -> &Path {
        &self.root
    }
}

/// A large file on its way.
pub struct Draft {
    path: PathBuf,
    file: BufWriter<File>,
    digest: Context,
    length: u64,
}

impl Draft {
    /// Adds to it.
    pub fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.digest.update(bytes);
        self.length += bytes.len() as u64;
        self.file.write_all(bytes)
    }

    /// How long it is so far.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Leaves it.
    pub fn discard(self) {
        let path = self.path.clone();
        drop(self);
        let _ = fs::remove_file(path);
    }

    /// Leaves it, keeping its bytes in a file that is gone when it is closed.
    pub fn into_reader(mut self) -> io::Result<(PathBuf, BufReader<File>)> {
        self.file.flush()?;
        Ok((self.path.clone(), BufReader::new(File::open(&self.path)?)))
    }
}

fn digest_of(path: &Path) -> io::Result<(String, u64)> {
    let mut file = File::open(path)?;
    let mut digest = Context::new(&SHA256);
    let mut buffer = vec![0; 128 * 1024];
    let mut length = 0;
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok((hex(digest.finish().as_ref()), length));
        }
        digest.update(&buffer[..read]);
        length += read as u64;
    }
}

/// A file in a folder that is neither ours nor what an operating system leaves behind.
fn other_file(root: &Path) -> io::Result<Option<String>> {
    for entry in fs::read_dir(root)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !is_junk(&name) {
            return Ok(Some(name));
        }
    }
    Ok(None)
}

/// Conversations are nobody else's business.
fn private() -> OpenOptions {
    let mut options = File::options();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.write(false);
    options
}

fn make_folder(path: &Path, all: bool) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(all);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Whether a folder was made by a conversion.
pub fn is_ours(path: &Path) -> bool {
    path.join(OsStr::new(LIST)).is_file()
}

/// Whether the last conversion into a folder came to its end.
pub fn is_whole(path: &Path) -> bool {
    let end = || -> io::Result<Vec<u8>> {
        let mut list = File::open(path.join(LIST))?;
        let length = list.metadata()?.len();
        list.seek(SeekFrom::Start(length.saturating_sub(64)))?;
        let mut end = Vec::with_capacity(64);
        list.take(64).read_to_end(&mut end)?;
        Ok(end)
    };
    end().is_ok_and(|end| end.ends_with(b"\n{\"whole\":true}\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn temporary() -> tempfile::TempDir {
        tempfile::tempdir().expect("a temporary folder")
    }

    #[test]
    fn a_folder_with_files_of_others_is_refused() {
        let dir = temporary();
        fs::write(dir.path().join("novel.txt"), "chapter one").expect("written");
        assert!(matches!(Folder::open(dir.path()), Err(Refusal::NotOurs(name)) if name == "novel.txt"));
        assert!(matches!(Folder::open(&dir.path().join("novel.txt")), Err(Refusal::NotAFolder)));
        assert_eq!(fs::read_dir(dir.path()).expect("a folder").count(), 1);
    }

    #[test]
    fn a_file_is_written_once_and_again_only_when_it_changed() {
        let dir = temporary();
        let root = dir.path().join("out");
        let put = |bytes: &[u8]| {
            let mut folder = Folder::open(&root).expect("ours");
            let outcome = folder.put("markdown/a.md", bytes, Changed::Keep).expect("written");
            folder.close().expect("closed");
            outcome
        };
        assert_eq!(put(b"one"), Outcome::Written);
        assert_eq!(put(b"one"), Outcome::Same);
        assert_eq!(put(b"two"), Outcome::Written);
        fs::write(root.join("markdown/a.md"), "mine").expect("written");
        assert_eq!(put(b"three"), Outcome::Kept);
        assert_eq!(fs::read(root.join("markdown/a.md")).expect("read"), b"mine");
        fs::remove_file(root.join("markdown/a.md")).expect("removed");
        assert_eq!(put(b"three"), Outcome::Written);
    }

    #[test]
    fn what_a_killed_run_noted_or_left_is_ours() {
        let dir = temporary();
        let root = dir.path().join("out");
        let mut folder = Folder::open(&root).expect("new");
        folder.put("a.md", b"old", Changed::Keep).expect("written");
        folder.close().expect("closed");
        // Noted, not yet renamed; a torn line; an unfinished file.
        let mut list = fs::OpenOptions::new().append(true).open(root.join(LIST)).expect("the list");
        let new = super::super::names::digest(b"new");
        write!(list, "{{\"file\":\"a.md\",\"sha256\":\"{new}\"}}\n{{\"file\":\"b.m").expect("written");
        fs::write(root.join(format!("{UNFINISHED}7")), "half").expect("written");
        let mut folder = Folder::open(&root).expect("ours");
        assert_eq!(folder.put("a.md", b"new", Changed::Keep).expect("written"), Outcome::Written);
        folder.close().expect("closed");
        let mut names: Vec<_> =
            fs::read_dir(&root).expect("a folder").flatten().map(|entry| entry.file_name()).collect();
        names.sort();
        assert_eq!(names, ["a.md", LIST]);
        let mut folder = Folder::open(&root).expect("ours");
        assert_eq!(folder.put("a.md", b"new", Changed::Keep).expect("written"), Outcome::Same);
    }

    #[test]
    fn a_run_is_whole_once_it_is_closed_and_until_another_one_writes() {
        let dir = temporary();
        let root = dir.path().join("out");
        let run = |bytes: &[u8], ends: bool| {
            let mut folder = Folder::open(&root).expect("ours");
            folder.put("a.md", bytes, Changed::Keep).expect("written");
            folder.place_all().expect("placed");
            if ends {
                folder.close().expect("closed");
            }
            is_whole(&root)
        };
        assert!(!run(b"one", false));
        assert!(run(b"one", true));
        assert!(run(b"one", true));
        let length = fs::metadata(root.join(LIST)).expect("a list").len();
        assert!(run(b"one", true));
        assert_eq!(fs::metadata(root.join(LIST)).expect("a list").len(), length);
        assert!(!run(b"two", false));
        assert!(run(b"three", true));
        assert!(!is_whole(dir.path()));
    }

    #[test]
    fn two_runs_do_not_write_into_one_folder() {
        let dir = temporary();
        let _first = Folder::open(&dir.path().join("out")).expect("new");
        assert!(matches!(Folder::open(&dir.path().join("out")), Err(Refusal::InUse)));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_the_folder_is_not_followed() {
        let dir = temporary();
        let root = dir.path().join("out");
        Folder::open(&root).expect("new").close().expect("closed");
        std::os::unix::fs::symlink(dir.path(), root.join("markdown")).expect("a link");
        let mut folder = Folder::open(&root).expect("ours");
        assert!(folder.put("markdown/a.md", b"x", Changed::Keep).is_err());
        assert!(!dir.path().join("a.md").exists());
        let victim = dir.path().join("victim");
        fs::write(&victim, "mine").expect("written");
        std::os::unix::fs::symlink(&victim, root.join("b.md")).expect("a link");
        folder.put("b.md", b"x", Changed::Replace).expect("replaced");
        assert_eq!(fs::read(&victim).expect("read"), b"mine");
    }
}
