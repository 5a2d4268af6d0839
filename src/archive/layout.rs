//! Which shape an export has, and which of its files hold what: a plain ZIP, a container of the Privacy Portal with ZIPs in
//! it, parts of one, a folder, a folder packed again, or conversations alone.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::mpsc;

use super::container::{Entry, Fault, MAX_ENTRIES, Source, Zip};
use super::json::Json;
use super::problem::{Damage, Other, Trouble, Verdict, Wrong};
use super::splitter::{Batch, End, split};
use crate::files::{self, FileError};

/// How much of a list of names is read.
const MAX_SIDECAR: u64 = 64 << 20;

/// How a conversation begins to say that quitgpt wrote it.
const OWN: &str = "\"converted_by\":\"quitgpt\"";

/// How deep a folder is looked into.
const MAX_DEPTH: usize = 8;

/// The shape of one file that was handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layout {
    /// A ZIP with the conversations in it.
    Plain,
    /// A ZIP with ZIPs in it, from the Privacy Portal.
    Container,
    /// A folder.
    Folder,
    /// A ZIP that somebody made of a folder.
    Rezipped,
    /// A ZIP with files that belong to another one.
    Assets,
    /// One or more conversations without anything around them.
    Json,
    /// None of these.
    Unknown,
}

impl Layout {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Container => "container",
            Self::Folder => "folder",
            Self::Rezipped => "rezipped",
            Self::Assets => "assets",
            Self::Json => "json",
            Self::Unknown => "unknown",
        }
    }
}

/// A file or folder that was handed in.
#[derive(Debug)]
pub struct Input {
    /// Where it is.
    pub path: PathBuf,
    /// How long it is; of a folder, all its files together.
    pub bytes: u64,
    /// Its shape.
    pub layout: Layout,
    /// The file, if it is one.
    pub source: Option<Source>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Its members, where it is a folder.
    pub members: std::ops::Range<usize>,
}

/// What a member is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// It holds conversations.
    Conversations,
    /// The list of all files.
    Manifest,
    /// The names of files by their ids.
    Names,
    /// The list of files with names, sizes and digests.
    Library,
    /// The page for reading.
    Page,
    /// Something else that exports are known to hold.
    Known,
    /// A ZIP within the container, which was opened.
    Inner,
    /// A folder, or what an operating system leaves behind.
    Nothing,
    /// A picture, a recording, an upload.
    Asset,
    /// JSON of an unknown purpose.
    Unknown,
}

/// A file within the archive.
#[derive(Debug)]
pub struct Member {
    /// Its name, without the folders around the whole export.
    pub name: String,
    /// How long it is.
    pub size: u64,
    /// How much is read for it from the disk.
    pub packed: u64,
    /// What it is for.
    pub purpose: Purpose,
    /// Where it is within its file, to read in that order.
    pub offset: u64,
    volume: usize,
    place: Place,
}

#[derive(Debug)]
enum Place {
    Entry(Entry),
    File(PathBuf),
    Whole(Source),
}

#[derive(Debug)]
struct Volume {
    zip: Option<Zip>,
}

/// An export that was opened.
#[derive(Debug, Default)]
pub struct Archive {
    /// What was handed in.
    pub inputs: Vec<Input>,
    /// All files within.
    pub members: Vec<Member>,
    /// Those that hold conversations, in their order.
    pub conversations: Vec<usize>,
    /// What was found on the way.
    pub troubles: Vec<Trouble>,
    /// Whether there are files that are named by how they were generated.
    pub has_generations: bool,
    /// Whose it is, as far as it says so; of one account, where all is as it should be.
    pub accounts: Vec<Account>,
    /// Whether ZIPs within a container are left alone.
    shallow: bool,
    volumes: Vec<Volume>,
    /// The first member of the volume added last.
    last_volume: usize,
    /// Members by the id their name begins with.
    by_id: HashMap<String, usize>,
    /// Original names by file id.
    names: HashMap<String, String>,
    /// What the list of files says.
    pub library: HashMap<String, Listed>,
}

/// Whose export it is, as `user.json` says: personal, and for showing to the person only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    id: Option<String>,
    email: Option<String>,
    phone: Option<String>,
}

impl Account {
    /// How its owner knows it.
    pub fn label(&self) -> &str {
        [&self.email, &self.phone, &self.id].into_iter().flatten().next().map_or("", String::as_str)
    }

    /// Whether somebody who types this means it: its e-mail address in any case, or the digits of its phone number.
    pub fn is_named(&self, typed: &str) -> bool {
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let typed = typed.trim();
        self.email.as_ref().is_some_and(|email| email.to_lowercase() == typed.to_lowercase())
            || self.phone.as_ref().is_some_and(|phone| !typed.contains('@') && digits(phone) == digits(typed))
    }

    fn is_same(&self, other: &Self) -> bool {
        match (&self.id, &other.id) {
            (Some(id), Some(other)) => id == other,
            _ => (&self.email, &self.phone) == (&other.email, &other.phone),
        }
    }
}

/// What `library_files.json` says of a file.
#[derive(Clone, Debug, Default)]
pub struct Listed {
    /// Its name.
    pub name: Option<String>,
    /// Its type.
    pub mime: Option<String>,
    /// How long it is.
    pub size: Option<u64>,
    /// Its SHA-256 in hexadecimal digits.
    pub sha256: Option<String>,
    /// The conversation it was made in.
    pub thread: Option<String>,
}

/// A file that a conversation points to.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Which member.
    pub member: usize,
    /// Its name, as far as one is known: the last part of a path, not made safe.
    pub name: Option<String>,
    /// Its type, as far as the list of files says.
    pub mime: Option<String>,
}

impl Member {
    /// The number of the ZIP or folder it is in.
    pub fn volume(&self) -> usize {
        self.volume
    }
}

impl Archive {
    /// Opens what was handed in. A file that is not there is an error; everything else that is wrong is in
    /// [`Archive::troubles`].
    pub fn open(paths: &[PathBuf]) -> Result<Self, FileError> {
        let mut archive = Self::default();
        let mut places = BTreeSet::new();
        for path in paths {
            let place = path.canonicalize().unwrap_or_else(|_| path.clone());
            if places.insert(place) {
                archive.add(path)?;
            } else {
                archive.troubles.push(Trouble::SameFile { entry: path.display().to_string() });
            }
        }
        archive.sort_out();
        Ok(archive)
    }

    /// What a file or folder is, by the list of files in it alone, and what is wrong with that, if anything is.
    pub fn peek(path: &Path) -> Result<(Layout, Option<Trouble>), FileError> {
        let mut archive = Self { shallow: true, ..Self::default() };
        archive.add(path)?;
        archive.look_for_own();
        let layout = archive.inputs.first().map_or(Layout::Unknown, |input| input.layout);
        let holds = |member: &Member| matches!(member.purpose, Purpose::Conversations | Purpose::Inner);
        if archive.troubles.is_empty() && !archive.members.iter().any(holds) && layout == Layout::Assets {
            let other = Other::OtherZip;
            archive.troubles.push(Trouble::NotAnExport { other, file: path.display().to_string() });
        }
        let worst = archive.troubles.into_iter().max_by_key(Trouble::verdict);
        Ok((layout, worst.filter(|trouble| !trouble.verdict().is_ok())))
    }

    /// Whether anything was found that keeps the rest from being read.
    pub fn is_refused(&self) -> bool {
        self.troubles.iter().any(|trouble| matches!(trouble.verdict(), Verdict::Unsafe | Verdict::NotAnExport))
    }

    /// Whether what was handed in is by its name one of several files, alone.
    pub fn is_part(&self) -> bool {
        let [input] = &self.inputs[..] else { return false };
        input.path.file_name().and_then(|name| part_number(name.to_str()?)).is_some()
    }

    /// Reads a member to its end; what is wrong with it is an error that [`Fault::of`] finds.
    pub fn read(&self, member: usize) -> io::Result<Box<dyn Read + Send + '_>> {
        let Some(member) = self.members.get(member) else { return Err(io::ErrorKind::NotFound.into()) };
        Ok(match &member.place {
            Place::Entry(entry) => match self.volumes.get(member.volume).and_then(|volume| volume.zip.as_ref()) {
                Some(zip) => Box::new(zip.read(entry)?),
                None => return Err(io::ErrorKind::NotFound.into()),
            },
            Place::File(path) => Box::new(files::open_to_read(path).map_err(io::Error::other)?),
            Place::Whole(source) => Box::new(source.stream()),
        })
    }

    /// Reads a small member whole.
    fn sidecar(&self, member: usize) -> Option<String> {
        let mut text = Vec::new();
        self.read(member).ok()?.take(MAX_SIDECAR).read_to_end(&mut text).ok()?;
        Some(String::from_utf8_lossy(&text).trim_start_matches('\u{feff}').to_owned())
    }

    /// The file behind a pointer's id.
    pub fn asset(&self, id: &str) -> Option<Asset> {
        let member = *self.by_id.get(id)?;
        let listed = self.library.get(id);
        let name = listed.and_then(|listed| listed.name.clone()).or_else(|| self.names.get(id).cloned());
        Some(Asset { member, name, mime: listed.and_then(|listed| listed.mime.clone()) })
    }

    /// What the list of files says of a member.
    pub fn listed(&self, member: usize) -> Option<&Listed> {
        if self.library.is_empty() {
            return None;
        }
        let name = base(&self.members.get(member)?.name);
        let id = name.strip_suffix(".dat").unwrap_or(name);
        self.library.get(id).or_else(|| {
            let ends = name.match_indices(['-', '.']).map(|(at, _)| at).filter(|at| *at > 5);
            ends.take(8).find_map(|end| self.library.get(&name[..end]))
        })
    }

    /// Whether there is a file of this name.
    pub fn has(&self, path: &str) -> bool {
        let path = path.trim_start_matches("./");
        self.members.iter().any(|member| member.name == path)
    }

    /// Names of files by their ids, as the page for reading gives them: the last place to look.
    pub fn page_assets(&self) -> HashMap<String, String> {
        let mut found = HashMap::new();
        for page in numbered_of(self, Purpose::Page) {
            let Some(object) = self.read(page).ok().and_then(|mut reader| object_after(&mut reader, b"assetsJson"))
            else {
                continue;
            };
            for (pointer, path) in Json::new(&object).members() {
                if let Some(path) = path.text() {
                    found.insert(super::conversation::file_id(pointer).into_owned(), path.into_owned());
                }
            }
        }
        found
    }

    /// Hands on all conversations in their order, some at a time, with the number of the member they are from. A second thread
    /// reads ahead. `then` says whether to go on. What was wrong on the way comes back.
    pub fn batches(&self, mut then: impl FnMut(usize, Batch) -> bool) -> Vec<Trouble> {
        let (send, receive) = mpsc::sync_channel::<(usize, Batch)>(2);
        std::thread::scope(|scope| {
            let reader = scope.spawn(move || {
                let mut troubles = Vec::new();
                for member in self.conversations.iter().copied() {
                    let mut wanted = true;
                    let read = self.read(member).and_then(|mut reader| {
                        split(&mut reader, |batch| {
                            wanted = send.send((member, batch)).is_ok();
                            wanted
                        })
                    });
                    if !wanted {
                        break;
                    }
                    troubles.extend(self.ended(member, read));
                }
                troubles
            });
            for (member, batch) in receive {
                if !then(member, batch) {
                    break;
                }
            }
            reader.join().unwrap_or_default()
        })
    }

    /// What the end of a list of conversations tells.
    pub(super) fn ended(&self, member: usize, read: io::Result<End>) -> Option<Trouble> {
        let entry = self.members.get(member)?.name.clone();
        match read {
            Ok(End::Closed) => None,
            Ok(End::Cut) => Some(Trouble::ListCut { entry }),
            Ok(End::Trailing) => Some(Trouble::ListTrailing { entry }),
            Ok(End::NotJson) => Some(Trouble::NotAList { entry }),
            Ok(End::TooLong) => Some(Trouble::TooLong { entry }),
            Err(error) => Some(damaged(entry, true, &error)),
        }
    }

    fn add(&mut self, path: &Path) -> Result<(), FileError> {
        let shown = path.display().to_string();
        if path.is_dir() {
            let bytes = self.add_folder(path);
            // The files of the folder come last, behind those of the ZIPs in it.
            let members = self.last_volume..self.members.len();
            let layout = Layout::Folder;
            self.inputs.push(Input { path: path.to_owned(), bytes, layout, source: None, modified: None, members });
            return Ok(());
        }
        let file = files::open_to_read(path)?;
        let source = match Source::new(file) {
            Ok(source) => source,
            Err(error) => {
                self.troubles.push(Trouble::Io { cause: error.to_string() });
                return Ok(());
            }
        };
        let input = self.inputs.len();
        let bytes = source.len();
        let modified = std::fs::metadata(path).and_then(|meta| meta.modified()).ok();
        let modified = modified.and_then(|at| jiff::Timestamp::try_from(at).ok());
        let layout = Layout::Unknown;
        self.inputs.push(Input {
            path: path.to_owned(),
            bytes,
            layout,
            source: Some(source.clone()),
            modified,
            members: 0..0,
        });
        let head = source.head(4096).unwrap_or_default();
        match kind_of(&head) {
            Head::Zip => self.inputs[input].layout = self.add_zip(source, 0, &shown),
            Head::Json => {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let (size, volume) = (source.len(), self.volumes.len());
                self.volumes.push(Volume { zip: None });
                self.members.push(Member {
                    name,
                    size,
                    packed: size,
                    purpose: Purpose::Conversations,
                    offset: 0,
                    volume,
                    place: Place::Whole(source),
                });
                self.inputs[input].layout = Layout::Json;
            }
            Head::Other(other) => self.troubles.push(Trouble::NotAnExport { other, file: shown }),
        }
        Ok(())
    }

    /// Adds the entries of a ZIP, and those of the ZIPs of a container in it.
    fn add_zip(&mut self, source: Source, level: usize, shown: &str) -> Layout {
        let zip = match Zip::open(source) {
            Ok(zip) => zip,
            Err(troubles) => {
                self.troubles.extend(troubles);
                return Layout::Unknown;
            }
        };
        let names: Vec<&str> = zip.entries.iter().map(|entry| entry.name.as_str()).collect();
        if let Some(other) = other_service(&names) {
            self.troubles.push(Trouble::NotAnExport { other, file: shown.to_owned() });
        }
        let root = root_of(&names).to_owned();
        let is_rezipped = !root.is_empty() || names.iter().any(|name| name.starts_with("__MACOSX/"));
        let volume = self.volumes.len();
        let mut found = Layout::Assets;
        let mut inner = Vec::new();
        for entry in zip.entries.clone() {
            let name = entry.name.strip_prefix(&root).unwrap_or(&entry.name).to_owned();
            let purpose = match purpose_of(&name, entry.is_folder) {
                Purpose::Inner if level > 0 => Purpose::Asset,
                purpose => purpose,
            };
            match purpose {
                Purpose::Conversations if found == Layout::Assets => found = Layout::Plain,
                Purpose::Inner => {
                    found = Layout::Container;
                    inner.push(entry.clone());
                }
                _ => {}
            }
            self.members.push(Member {
                name,
                size: entry.size,
                packed: entry.packed,
                purpose,
                offset: Zip::offset(&entry),
                volume,
                place: Place::Entry(entry),
            });
        }
        self.volumes.push(Volume { zip: Some(zip) });
        if self.shallow {
            inner.clear();
        }
        for entry in inner {
            let Some(zip) = self.volumes.get(volume).and_then(|volume| volume.zip.as_ref()) else { continue };
            match opened(zip, &entry) {
                Ok(source) => {
                    let before = self.troubles.len();
                    self.add_zip(source, level + 1, &entry.name);
                    for trouble in self.troubles.iter_mut().skip(before) {
                        within(trouble, &entry.name);
                    }
                }
                Err(error) => self.troubles.push(damaged(entry.name, true, &error)),
            }
        }
        if found == Layout::Plain && is_rezipped { Layout::Rezipped } else { found }
    }

    /// Adds the files of a folder; how long they are together.
    fn add_folder(&mut self, folder: &Path) -> u64 {
        let mut paths = Vec::new();
        let mut open = vec![(folder.to_owned(), 0)];
        while let Some((dir, depth)) = open.pop() {
            let entries = match std::fs::read_dir(&dir) {
                Ok(entries) => entries,
                Err(error) => {
                    self.troubles.push(Trouble::Io { cause: error.to_string() });
                    continue;
                }
            };
            for entry in entries.flatten() {
                let Ok(kind) = entry.file_type() else { continue };
                let path = entry.path();
                if kind.is_symlink() {
                    self.troubles.push(Trouble::LinkPassedOver { entry: relative(folder, &path) });
                } else if kind.is_dir() && depth < MAX_DEPTH {
                    open.push((path, depth + 1));
                } else if kind.is_file() {
                    paths.push((relative(folder, &path), path, entry.metadata().map_or(0, |meta| meta.len())));
                }
                if paths.len() > MAX_ENTRIES {
                    self.troubles.push(Trouble::Unsafe { wrong: Wrong::TooManyEntries, entry: None });
                    return 0;
                }
            }
        }
        paths.sort();
        let names: Vec<&str> = paths.iter().map(|(name, ..)| name.as_str()).collect();
        if let Some(other) = other_service(&names) {
            self.troubles.push(Trouble::NotAnExport { other, file: folder.display().to_string() });
        }
        let root = root_of(&names).to_owned();
        for (name, path, _) in &paths {
            if purpose_of(name.strip_prefix(&root).unwrap_or(name), false) == Purpose::Inner
                && let Some(source) = files::open_to_read(path).ok().and_then(|file| Source::new(file).ok())
            {
                self.add_zip(source, 1, name);
            }
        }
        let volume = self.volumes.len();
        self.volumes.push(Volume { zip: None });
        self.last_volume = self.members.len();
        let mut bytes = 0_u64;
        for (name, path, size) in paths {
            bytes = bytes.saturating_add(size);
            let name = name.strip_prefix(&root).unwrap_or(&name).to_owned();
            let purpose = purpose_of(&name, false);
            self.members.push(Member {
                name,
                size,
                packed: size,
                purpose,
                offset: 0,
                volume,
                place: Place::File(path),
            });
        }
        bytes
    }

    /// Orders the conversations, reads the lists of names, and looks for what is not there.
    fn sort_out(&mut self) {
        let numbered = |purpose| {
            let members = self.members.iter().enumerate();
            members.filter(move |(_, member)| member.purpose == purpose).map(|(index, _)| index).collect::<Vec<_>>()
        };
        let mut conversations = numbered(Purpose::Conversations);
        if conversations.is_empty() && self.troubles.iter().all(|trouble| trouble.verdict().is_ok()) {
            conversations = self.dumps();
            for member in &conversations {
                self.members[*member].purpose = Purpose::Conversations;
            }
        }
        let key = |index: &usize| {
            let member = &self.members[*index];
            (shard_number(base(&member.name)), member.volume, member.name.clone())
        };
        conversations.sort_by_cached_key(key);
        self.conversations = conversations;
        let (manifests, names, libraries) = (
            numbered_of(self, Purpose::Manifest),
            numbered_of(self, Purpose::Names),
            numbered_of(self, Purpose::Library),
        );
        for member in names {
            let Some(text) = self.sidecar(member) else { continue };
            for (id, name) in Json::new(&text).members() {
                let id = id.strip_suffix(".dat").unwrap_or(&id).to_owned();
                if let Some(name) = name.text() {
                    self.names.insert(id, last_part(&name).to_owned());
                }
            }
        }
        for member in libraries {
            let Some(text) = self.sidecar(member) else { continue };
            for file in Json::new(&text).items() {
                let word = |name: &str| file.get(name).and_then(Json::text).map(|text| text.into_owned());
                let Some(id) = word("file_id") else { continue };
                let size = file.get("file_size_bytes").and_then(Json::number).map(|size| size as u64);
                let name = word("file_name").map(|name| last_part(&name).to_owned());
                let (mime, sha256, thread) = (word("mime_type"), word("sha256_digest"), word("origination_thread_id"));
                self.library.insert(id, Listed { name, mime, size, sha256, thread });
            }
        }
        for member in manifests {
            self.compare(member);
        }
        self.look_for_own();
        self.look_for_shards();
        self.look_for_accounts();
        self.index_assets();
        if self.conversations.is_empty() && self.troubles.iter().all(|trouble| trouble.verdict().is_ok()) {
            // Nor does it matter which links were passed over.
            self.troubles.clear();
            for input in &self.inputs {
                let holds_zips =
                    || self.members.iter().any(|member| member.name.to_ascii_lowercase().ends_with(".zip"));
                let other = match input.source {
                    Some(_) => Other::OtherZip,
                    None if holds_zips() => Other::FolderOfZips,
                    None => Other::OtherFolder,
                };
                self.troubles.push(Trouble::NotAnExport { other, file: input.path.display().to_string() });
            }
        }
    }

    /// Files that are a conversation each, where there is no list of them.
    fn dumps(&self) -> Vec<usize> {
        let mut found = Vec::new();
        for (index, member) in self.members.iter().enumerate() {
            if member.purpose != Purpose::Unknown {
                continue;
            }
            let mut head = Vec::new();
            let read = self.read(index).and_then(|reader| reader.take(64 << 10).read_to_end(&mut head));
            let says = |word: &[u8]| memchr::memmem::find(&head, word).is_some();
            if read.is_ok() && (says(b"\"mapping\"") || says(b"\"conversations\"")) {
                found.push(index);
            }
        }
        found
    }

    /// Compares the manifest with what is there.
    fn compare(&mut self, manifest: usize) {
        let name = self.members[manifest].name.clone();
        let text = self.sidecar(manifest).unwrap_or_default();
        let json = Json::new(&text);
        if !json.is_object() || json.members().is_empty() {
            self.troubles.push(Trouble::ManifestUnread { entry: name });
            return;
        }
        let sizes: HashMap<&str, u64> = self.members.iter().map(|member| (member.name.as_str(), member.size)).collect();
        let mut troubles = Vec::new();
        let mut listed = BTreeMap::new();
        for file in json.get("export_files").map(Json::items).unwrap_or_default() {
            if let Some(path) = file.get("path").and_then(Json::text).or_else(|| file.text()) {
                listed.insert(path.into_owned(), file.get("size_bytes").and_then(Json::number));
            }
        }
        let mut shards = BTreeSet::new();
        for (logical, entry) in json.get("logical_files").map(Json::members).unwrap_or_default() {
            for file in entry.get("files").map(Json::items).unwrap_or_default() {
                let path = file.text().or_else(|| file.get("path").and_then(Json::text));
                let Some(path) = path else { continue };
                if logical == "conversations.json" {
                    shards.insert(path.clone().into_owned());
                }
                listed.entry(path.into_owned()).or_insert(None);
            }
        }
        for (path, size) in listed {
            let path = path.trim_start_matches("./");
            let found = sizes.get(path);
            match (found, size) {
                _ if path == name => {}
                (None, _) => troubles.push(Trouble::ManifestMissing { entry: path.to_owned() }),
                (Some(found), Some(size)) if *found as f64 != size => {
                    troubles.push(Trouble::ManifestSize { entry: path.to_owned() });
                }
                _ => {}
            }
        }
        self.troubles.extend(troubles);
        let more: Vec<usize> = (0..self.members.len())
            .filter(|index| shards.contains(&self.members[*index].name) && !self.conversations.contains(index))
            .collect();
        for member in more {
            self.members[member].purpose = Purpose::Conversations;
            self.conversations.push(member);
        }
    }

    /// Numbered files without a gap from 0 or 1; parts of a container likewise.
    fn look_for_shards(&mut self) {
        let names = || self.members.iter().map(|member| base(&member.name));
        let shards: BTreeSet<u64> =
            self.conversations.iter().filter_map(|index| shard_number(base(&self.members[*index].name))).collect();
        let width = names().find_map(|name| Some(name.strip_prefix("conversations-")?.strip_suffix(".json")?.len()));
        for missing in gaps(&shards, 0) {
            let entry = format!("conversations-{missing:0width$}.json", width = width.unwrap_or(3));
            self.troubles.push(Trouble::ShardMissing { entry });
        }
        let mut parts: BTreeMap<String, BTreeSet<u64>> = BTreeMap::new();
        let inputs = self.inputs.iter().filter_map(|input| Some(input.path.file_name()?.to_str()?.to_owned()));
        for name in names().map(str::to_owned).chain(inputs) {
            if let Some((stem, part)) = part_number(&name) {
                parts.entry(stem.to_owned()).or_default().insert(part);
            }
        }
        let beside = parts_beside(&self.inputs);
        for path in beside.iter().filter_map(Trouble::entry).map(Path::new) {
            if let Some((stem, part)) = path.file_name().and_then(|name| part_number(name.to_str()?)) {
                parts.entry(stem.to_owned()).or_default().insert(part);
            }
        }
        for (stem, numbers) in parts {
            for missing in gaps(&numbers, 1) {
                self.troubles.push(Trouble::PartMissing { entry: format!("{stem}-part-{missing:04}.zip") });
            }
        }
        self.troubles.extend(beside);
    }

    /// What `convert` wrote looks like an export and is none; it says so in its first conversation.
    fn look_for_own(&mut self) {
        let lists = self.members.iter().enumerate().filter(|(_, member)| member.purpose == Purpose::Conversations);
        let says_so = |member: usize| {
            let mut head = Vec::new();
            let read = self.read(member).and_then(|reader| reader.take(4096).read_to_end(&mut head));
            read.is_ok() && memchr::memmem::find(&head, OWN.as_bytes()).is_some()
        };
        let Some(member) = lists.map(|(index, _)| index).find(|index| says_so(*index)) else { return };
        let is_told = |trouble: &Trouble| matches!(trouble, Trouble::NotAnExport { other: Other::Converted, .. });
        if self.troubles.iter().any(is_told) {
            return;
        }
        let file = match &self.inputs[..] {
            [input] => input.path.display().to_string(),
            _ => self.members[member].name.clone(),
        };
        self.troubles.push(Trouble::NotAnExport { other: Other::Converted, file });
    }

    /// Whose export it is. That of two people together is complete for neither.
    fn look_for_accounts(&mut self) {
        for member in (0..self.members.len()).filter(|index| self.members[*index].name == "user.json") {
            let Some(text) = self.sidecar(member) else { continue };
            let json = Json::new(&text);
            let word = |name: &str| json.get(name).and_then(Json::text).map(|text| text.trim().to_owned());
            let word = |name: &str| word(name).filter(|word| !word.is_empty());
            let account = Account { id: word("id"), email: word("email"), phone: word("phone_number") };
            if account != Account::default() && !self.accounts.iter().any(|other| other.is_same(&account)) {
                self.accounts.push(account);
            }
        }
        if self.accounts.len() > 1 {
            let accounts = self.accounts.iter().map(Account::label).collect::<Vec<_>>().join(", ");
            self.troubles.push(Trouble::Accounts { accounts });
        }
    }

    fn index_assets(&mut self) {
        let mut by_id: HashMap<String, usize> = HashMap::new();
        for (index, member) in self.members.iter().enumerate() {
            if !matches!(member.purpose, Purpose::Asset | Purpose::Unknown) {
                continue;
            }
            let name = base(&member.name);
            // Every place where an id could end; the name as a whole is one too.
            let ends = name.match_indices(['-', '.']).map(|(at, _)| at).filter(|at| *at > 5).take(8);
            for end in ends.chain([name.len()]) {
                by_id.entry(name[..end].to_owned()).or_insert(index);
            }
        }
        for (index, member) in self.members.iter().enumerate() {
            if let Some(id) = base(&member.name).strip_suffix(".dat") {
                by_id.insert(id.to_owned(), index);
            }
        }
        self.has_generations = self.members.iter().any(|member| base(&member.name).starts_with("generation-"));
        self.by_id = by_id;
    }
}

fn numbered_of(archive: &Archive, purpose: Purpose) -> Vec<usize> {
    (0..archive.members.len()).filter(|index| archive.members[*index].purpose == purpose).collect()
}

/// The first object after a word, in a page that may be long.
fn object_after(reader: &mut dyn Read, word: &[u8]) -> Option<String> {
    let mut buffer = Vec::new();
    let mut chunk = vec![0; 256 << 10];
    let mut from = None;
    loop {
        let count = reader.read(&mut chunk).ok()?;
        if count == 0 {
            break;
        }
        buffer.extend_from_slice(&chunk[..count]);
        if from.is_none() {
            match memchr::memmem::find(&buffer, word) {
                Some(at) => {
                    buffer.drain(..at + word.len());
                    from = Some(());
                }
                None => {
                    // The word may be cut in two.
                    let keep = buffer.len().saturating_sub(word.len());
                    buffer.drain(..keep);
                }
            }
        } else if buffer.len() as u64 > MAX_SIDECAR {
            break;
        }
    }
    from?;
    let at = memchr::memchr(b'{', &buffer)?;
    let text = String::from_utf8_lossy(&buffer[at..]).into_owned();
    let mut values = serde_json::Deserializer::from_str(&text).into_iter::<serde::de::IgnoredAny>();
    values.next()?.ok()?;
    let end = values.byte_offset();
    Some(text[..end].to_owned())
}

/// What an error while reading an entry tells.
pub(super) fn damaged(entry: String, conversations: bool, error: &io::Error) -> Trouble {
    let how = match Fault::of(error) {
        Some(fault) => Damage::Known(fault.name()),
        None => Damage::Outside(error.to_string()),
    };
    Trouble::Damaged { entry, conversations, how }
}

/// Says of a trouble in which inner ZIP it is.
fn within(trouble: &mut Trouble, outer: &str) {
    match trouble {
        Trouble::Unsafe { entry, .. } => {
            *entry = Some(entry.as_ref().map_or_else(|| outer.to_owned(), |entry| format!("{outer}/{entry}")));
        }
        Trouble::Truncated | Trouble::Directory | Trouble::SplitZip => {
            let how = Damage::Known(trouble.code());
            *trouble = Trouble::Damaged { entry: outer.to_owned(), conversations: true, how };
        }
        _ => {}
    }
}

/// The bytes of a ZIP within a ZIP: in place, or unpacked into a file without a name that is gone when it is closed.
fn opened(zip: &Zip, entry: &Entry) -> io::Result<Source> {
    if let Some(source) = zip.stored(entry) {
        return Ok(source);
    }
    let mut file = tempfile::tempfile()?;
    io::copy(&mut zip.read(entry)?, &mut file)?;
    Source::new(file)
}

enum Head {
    Zip,
    Json,
    Other(Other),
}

/// What a file is, by its first bytes.
fn kind_of(head: &[u8]) -> Head {
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Head::Zip;
    }
    if head.is_empty() {
        return Head::Other(Other::Empty);
    }
    let text =
        String::from_utf8_lossy(head).trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n', '\0']).to_lowercase();
    let denied = ["accessdenied", "authenticationfailed", "expiredtoken", "signature not valid", "access denied"];
    let denies = denied.iter().any(|word| text.contains(word));
    if text.starts_with('<') {
        let page = ["<!doctype html", "<html", "<head", "<body"].iter().any(|begin| text.contains(begin));
        return Head::Other(if page { Other::Html } else { Other::Denied });
    }
    if text.starts_with('{')
        && !text.contains("\"mapping\"")
        && (denies || text.starts_with("{\"detail\"") || text.starts_with("{\"error\""))
    {
        return Head::Other(Other::Denied);
    }
    if text.starts_with(['{', '[']) {
        return Head::Json;
    }
    let packed: [&[u8]; 7] = [b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd", b"ustar"];
    if packed.iter().any(|magic| head.starts_with(magic)) {
        return Head::Other(Other::OtherPacked);
    }
    Head::Other(Other::OtherFile)
}

/// The folders around the whole export: where the conversations are that lie least deep.
fn root_of<'n>(names: &[&'n str]) -> &'n str {
    let holds = |name: &&&str| is_conversations(base(name)) && !is_junk(name);
    let shallow = names.iter().filter(holds).min_by_key(|name| name.matches('/').count());
    if let Some(name) = shallow {
        return &name[..name.len() - base(name).len()];
    }
    let portal = names.iter().find_map(|name| name.find("User Online Activity/").map(|at| &name[..at]));
    portal.unwrap_or_default()
}

/// Whether a file name is that of a list of conversations.
fn is_conversations(name: &str) -> bool {
    name == "conversations.json" || shard_number(name).is_some()
}

/// The number of `conversations-012.json`.
fn shard_number(name: &str) -> Option<u64> {
    let digits = name.strip_prefix("conversations-")?.strip_suffix(".json")?;
    (!digits.is_empty() && digits.len() <= 9 && digits.bytes().all(|digit| digit.is_ascii_digit()))
        .then(|| digits.parse().ok())?
}

/// What a ZIP is called without the number of its part, and that number.
pub fn part_number(name: &str) -> Option<(&str, u64)> {
    let name = name.strip_suffix(".zip")?;
    // A browser that finds the name taken puts a number of its own behind it: `export-part-0001 (1).zip`.
    let counted = name.strip_suffix(')').and_then(|name| name.rsplit_once(" ("));
    let name = counted.filter(|(_, count)| count.parse::<u32>().is_ok()).map_or(name, |(name, _)| name);
    let (stem, part) = name.rsplit_once("-part-")?;
    Some((stem, part.parse().ok()?))
}

/// Parts that lie beside those that were handed in, and were not.
fn parts_beside(inputs: &[Input]) -> Vec<Trouble> {
    let mut known: BTreeMap<(&Path, &str), BTreeSet<&str>> = BTreeMap::new();
    for path in inputs.iter().map(|input| input.path.as_path()) {
        let name = path.file_name().and_then(|name| name.to_str());
        if let Some((folder, (name, (stem, _)))) =
            path.parent().zip(name.and_then(|name| Some((name, part_number(name)?))))
        {
            known.entry((folder, stem)).or_default().insert(name);
        }
    }
    let mut beside = Vec::new();
    for ((folder, stem), names) in known {
        let there = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        for entry in std::fs::read_dir(there).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let Some(name) = name.to_str() else { continue };
            if part_number(name).is_some_and(|(other, _)| other == stem) && !names.contains(name) {
                beside.push(Trouble::PartBeside { entry: folder.join(name).display().to_string() });
            }
        }
    }
    beside.sort();
    beside
}

/// Numbers that are missing between the first one allowed and the last one there.
fn gaps(numbers: &BTreeSet<u64>, first: u64) -> Vec<u64> {
    let (Some(low), Some(high)) = (numbers.first(), numbers.last()) else { return Vec::new() };
    let from = if *low <= 1 { *low } else { first };
    (from..=*high).filter(|number| !numbers.contains(number)).take(100).collect()
}

/// The last part of a path.
fn base(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

/// The last part of a name that may be a path of any system.
fn last_part(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}

fn relative(folder: &Path, path: &Path) -> String {
    let path = path.strip_prefix(folder).unwrap_or(path);
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// What operating systems leave in folders and ZIPs.
pub(super) fn is_junk(name: &str) -> bool {
    let file = base(name);
    name.starts_with("__MACOSX/")
        || name.contains("/__MACOSX/")
        || file.starts_with("._")
        || matches!(file, ".DS_Store" | "Thumbs.db" | "desktop.ini")
}

fn purpose_of(name: &str, is_folder: bool) -> Purpose {
    if is_folder || is_junk(name) {
        return Purpose::Nothing;
    }
    let file = base(name);
    let at_root = !name.contains('/');
    if at_root && is_conversations(file) {
        return Purpose::Conversations;
    }
    let lower = file.to_ascii_lowercase();
    if lower.ends_with(".zip") {
        let begins = ["conversations_", "files_", "dall-e_"].iter().any(|begin| lower.starts_with(begin));
        let portal = begins && ["-chatgpt-", "-files-", "-dalle-"].iter().any(|middle| lower.contains(middle));
        return if portal { Purpose::Inner } else { Purpose::Asset };
    }
    match name {
        "export_manifest.json" => Purpose::Manifest,
        "conversation_asset_file_names.json" => Purpose::Names,
        "library_files.json" => Purpose::Library,
        "chat.html" => Purpose::Page,
        "user.json"
        | "user_settings.json"
        | "message_feedback.json"
        | "shared_conversations.json"
        | "model_comparisons.json"
        | "group_chats.json"
        | "shopping.json"
        | "sora.json"
        | "basispoints.json"
        | "ads.json"
        | "sectioned_conversations.json"
        | "sites/export_manifest.json"
        | "report.html" => Purpose::Known,
        _ if name.starts_with("textdocs/") => Purpose::Known,
        _ if lower.ends_with(".json") && at_root => Purpose::Unknown,
        _ => Purpose::Asset,
    }
}

/// Whether the names are those of another service's export.
fn other_service(names: &[&str]) -> Option<Other> {
    let has = |name: &str| names.contains(&name);
    if names.iter().any(|name| name.starts_with("Takeout/")) {
        return Some(Other::Takeout);
    }
    if names.iter().any(|name| base(name) == "quitgpt-converted.jsonl") {
        return Some(Other::Converted);
    }
    if has("conversations.json") && has("users.json") && has("projects.json") && !has("chat.html") {
        return Some(Other::Claude);
    }
    None
}
