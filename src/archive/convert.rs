//! The archive in other forms: notes, pages, lines, a database, and what two programs import. Conversation by conversation, with as
//! many threads as there are; the results are put in order before anything is written, so that every run writes the same.

pub mod assets;
pub mod before;
pub mod citations;
pub mod fold;
pub mod folder;
pub mod html;
pub mod jsonl;
pub mod librechat;
pub mod markdown;
pub mod names;
pub mod open_webui;
pub mod pieces;
pub mod sqlite;
pub mod text;
pub mod view;
pub mod words;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;

use jiff::tz::TimeZone;
use serde_json::value::RawValue;

use super::conversation::{Reading, read};
use super::layout::Archive;
use super::problem::Trouble;
use super::splitter::Batch;
use super::verify::Progress;
use assets::Assets;
use folder::{Changed, Draft, Folder, Known, Refusal};
use view::View;
use words::Words;

/// What an archive can become.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// One note for each conversation.
    Markdown,
    /// Pages for a browser.
    Html,
    /// One message a line.
    Jsonl,
    /// A database.
    Sqlite,
    /// What Open WebUI imports.
    OpenWebui,
    /// What LibreChat imports.
    Librechat,
}

impl Format {
    /// All of them, in the order in which they are made.
    const ALL: [Self; 6] = [Self::Markdown, Self::Html, Self::Jsonl, Self::Sqlite, Self::OpenWebui, Self::Librechat];

    /// Whether the files of the archive are copied for it.
    fn has_copies(self) -> bool {
        matches!(self, Self::Markdown | Self::Html)
    }

    /// The format with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// Its name, which is that of its folder too.
    pub fn name(self) -> &'static str {
        match self {
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Jsonl => "jsonl",
            Self::Sqlite => "sqlite",
            Self::OpenWebui => "open-webui",
            Self::Librechat => "librechat",
        }
    }
}

/// How it is to be done.
#[derive(Debug)]
pub struct Wish<'w> {
    /// What is to be made.
    pub formats: Vec<Format>,
    /// The words around what was said.
    pub words: &'w Words,
    /// The zone in which moments are shown.
    pub zone: TimeZone,
    /// Whether what the folder has and the export does not may go.
    pub replace: bool,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What was made: what was asked for, and what the folder had already.
    pub formats: Vec<Format>,
    /// Conversations that were converted.
    pub conversations: usize,
    /// Messages that a reader sees in them.
    pub messages: usize,
    /// Conversations that no reader can make sense of; their bytes were kept.
    pub unreadable: usize,
    /// Files of the archive that were copied or are there.
    pub assets: usize,
    /// Files that conversations point to and the archive does not have.
    pub missing: usize,
    /// Files that could not be copied, with the reason.
    pub damaged: Vec<(String, super::container::Fault)>,
    /// Files written.
    pub written: usize,
    /// Files that were there already.
    pub same: usize,
    /// Files that were left because the person changed them.
    pub kept: Vec<String>,
    /// Files of earlier runs that were taken away.
    pub removed: usize,
    /// What was wrong in the archive.
    pub troubles: Vec<Trouble>,
}

impl Outcome {
    /// Whether everything that makes an export was there and could be read.
    pub fn is_all(&self) -> bool {
        self.unreadable == 0 && self.damaged.is_empty() && self.troubles.iter().all(|trouble| trouble.verdict().is_ok())
    }
}

/// Bytes of conversations in one file for an importer.
const PART: usize = 24 << 20;

/// One conversation, converted.
#[derive(Default)]
struct Rendered {
    id: String,
    title: String,
    /// The name of its files, if no other conversation has it.
    name: String,
    begun: Option<f64>,
    changed: Option<f64>,
    visible: usize,
    markdown: Option<Made>,
    html: Option<Page>,
    jsonl: Option<Vec<u8>>,
    rows: Option<sqlite::Rows>,
    open_webui: Option<Vec<u8>>,
    librechat: Option<Vec<u8>>,
    files: Vec<String>,
}

/// A file's contents and their digest.
struct Made {
    text: String,
    digest: String,
}

impl Made {
    fn of(text: String) -> Self {
        Self { digest: names::digest(text.as_bytes()), text }
    }
}

/// A page, but for its links to other pages, and what the search needs of it.
struct Page {
    text: String,
    /// Its words, each once.
    words: String,
    /// What was said on it, as JSON.
    said: Box<RawValue>,
}

enum Done {
    Good(Box<Rendered>),
    /// Where it stands, and its bytes.
    Unreadable(String, Vec<u8>),
}

/// Converts an archive. Every form that the folder has is made anew along with those asked for, so that all hold the same
/// conversations. `progress` is told how far it is, by the bytes and the files of conversations.
pub fn convert(
    archive: &Archive,
    root: &Path,
    wish: &Wish<'_>,
    progress: &mut dyn FnMut(Progress),
) -> Result<Outcome, Refusal> {
    if before::is_within(archive, root) {
        return Err(Refusal::Within);
    }
    if !before::has_any(archive) {
        return Err(Refusal::Empty);
    }
    let mut assets = Assets::new(archive);
    let members = || archive.conversations.iter().filter_map(|member| archive.members.get(*member));
    let mut so_far = Progress {
        of_bytes: members().map(|member| member.size).sum(),
        of_entries: archive.conversations.len(),
        ..Progress::default()
    };
    let folder = Folder::open(root)?;
    if folder.all().next().is_some() && !wish.replace {
        // The conversations are read twice then.
        let once = so_far.of_bytes;
        so_far.of_bytes *= 2;
        let mut tick = |bytes| progress(Progress { bytes, ..so_far });
        let loss = before::loss(archive, &assets, &folder, &mut tick);
        if loss.is_any() {
            return Err(Refusal::Less(loss));
        }
        so_far.bytes = once;
    }
    let asked = |format: &Format| wish.formats.contains(format) || folder.holds(format.name());
    let formats: Vec<Format> = Format::ALL.into_iter().filter(asked).collect();
    assets.copied_into(formats.iter().find(|format| format.has_copies()).map(|format| format.name()));
    let wish = &Wish { formats, words: wish.words, zone: wish.zone.clone(), replace: wish.replace };
    let mut target = Target::open(archive, &assets, folder, wish)?;
    let workers = thread::available_parallelism().map_or(2, usize::from).clamp(1, 4);
    let (send_work, work) = mpsc::sync_channel::<(usize, usize, Batch)>(2);
    // Once the workers are gone nobody takes work any more, and the reader sees that.
    let work = Arc::new(Mutex::new(work));
    let (send_done, done) = mpsc::sync_channel::<(usize, usize, u64, Vec<Done>)>(4);
    let (written, troubles) = thread::scope(|scope| {
        for _ in 0..workers {
            let (work, send_done, assets) = (Arc::clone(&work), send_done.clone(), &assets);
            scope.spawn(move || {
                loop {
                    let next = work.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    let Ok((number, member, batch)) = next else { break };
                    if send_done
                        .send((
                            number,
                            member,
                            batch.bytes.len() as u64,
                            batch_of(archive, member, &batch, assets, wish),
                        ))
                        .is_err()
                    {
                        break;
                    }
                }
            });
        }
        drop((work, send_done));
        let reader = scope.spawn(move || {
            let mut number = 0;
            archive.batches(|member, batch| {
                let sent = send_work.send((number, member, batch)).is_ok();
                number += 1;
                sent
            })
        });
        let mut next = 0;
        let mut waiting: BTreeMap<usize, (usize, u64, Vec<Done>)> = BTreeMap::new();
        let mut written = Ok(());
        'all: for (number, member, bytes, list) in done {
            waiting.insert(number, (member, bytes, list));
            while let Some((member, bytes, list)) = waiting.remove(&next) {
                next += 1;
                so_far.bytes += bytes;
                so_far.entries = archive.conversations.iter().position(|other| *other == member).unwrap_or_default();
                for one in list {
                    written = target.take(one);
                    if written.is_err() {
                        break 'all;
                    }
                }
                progress(so_far);
            }
        }
        (written, reader.join().unwrap_or_default())
    });
    written?;
    let mut outcome = target.finish()?;
    outcome.troubles = archive.troubles.iter().cloned().chain(troubles).collect();
    outcome.formats.clone_from(&wish.formats);
    Ok(outcome)
}

fn batch_of(archive: &Archive, member: usize, batch: &Batch, assets: &Assets<'_>, wish: &Wish<'_>) -> Vec<Done> {
    batch
        .iter()
        .map(|(number, bytes)| {
            read(bytes, |reading| match reading {
                Reading::Good(conversation) | Reading::Mended(conversation) if conversation.has_mapping => {
                    let view = View::new(&conversation, bytes, assets);
                    Done::Good(Box::new(rendered(&view, assets, wish)))
                }
                _ => {
                    let name = archive.members.get(member).map(|member| member.name.as_str()).unwrap_or_default();
                    Done::Unreadable(format!("{}-{number:05}", names::slug(name, 40)), bytes.to_vec())
                }
            })
        })
        .collect()
}

fn rendered(view: &View<'_, '_>, assets: &Assets<'_>, wish: &Wish<'_>) -> Rendered {
    let mut out = Rendered {
        id: view.id.clone(),
        title: view.title.clone(),
        name: names::stem(&view.id, &view.title, view.begun, 8),
        begun: view.begun,
        changed: view.changed,
        visible: view.visible,
        files: view.files().chain(&view.unshown).map(|file| file.id.clone().into_owned()).collect(),
        ..Rendered::default()
    };
    for format in &wish.formats {
        match format {
            Format::Markdown => out.markdown = Some(Made::of(markdown::render(view, assets, wish.words, &wish.zone))),
            Format::Html => {
                out.html = RawValue::from_string(html::said(view)).ok().map(|said| Page {
                    text: html::render(view, assets, wish.words, &wish.zone),
                    words: distinct(view),
                    said,
                });
            }
            Format::Jsonl => out.jsonl = Some(jsonl::render(view, assets)),
            Format::Sqlite => out.rows = Some(sqlite::rows(view, assets)),
            Format::OpenWebui => out.open_webui = open_webui::render(view, assets, wish.words),
            Format::Librechat => out.librechat = librechat::render(view, assets, wish.words),
        }
    }
    out
}

/// The words of a conversation, each once, folded, for the search of the pages.
fn distinct(view: &View<'_, '_>) -> String {
    let mut text = String::new();
    for turn in view.turns().filter(|turn| !turn.hidden) {
        turn.pieces.iter().filter(|piece| piece.is_said()).for_each(|piece| piece.append_to(&mut text));
        text.push('\n');
    }
    let folded = fold::folded(&text);
    let mut seen: HashSet<&str, foldhash::fast::RandomState> =
        HashSet::with_capacity_and_hasher(512, foldhash::fast::RandomState::default());
    let mut out = String::new();
    for word in fold::words(&folded) {
        let short = word.len() < 2 || word.len() > 200;
        if !short && seen.insert(word) {
            out.push_str(word);
            out.push(' ');
        }
    }
    out
}

/// Where everything is written, in order.
struct Target<'t> {
    archive: &'t Archive,
    assets: &'t Assets<'t>,
    wish: &'t Wish<'t>,
    folder: Folder,
    outcome: Outcome,
    /// The conversations of this run, by id: when each was last changed.
    seen: HashMap<String, Option<f64>>,
    names: HashSet<String>,
    copied: HashMap<String, bool>,
    pages: Option<Pages>,
    jsonl: Option<Parts>,
    /// The database, its place, and that of its index.
    database: Option<(sqlite::Database, PathBuf, PathBuf)>,
    open_webui: Option<Parts>,
    librechat: Option<Parts>,
}

/// The pages of this run, which wait for their links to each other, and what the search of the list needs.
struct Pages {
    draft: Draft,
    /// Where each page begins in it, and how long it is.
    places: HashMap<String, (u64, usize)>,
    /// Names, words, and which file holds what was said.
    words: Chunks<(String, String, usize)>,
    texts: Chunks<(String, Box<RawValue>)>,
}

/// What goes into numbered files for the script of the list.
struct Chunks<T> {
    what: &'static str,
    /// Bytes in one file.
    room: usize,
    rows: Vec<T>,
    bytes: usize,
    number: usize,
}

/// A file of one element a line, from which an element can still be taken out.
struct Parts {
    folder: &'static str,
    stem: &'static str,
    list: bool,
    draft: Option<Draft>,
    number: usize,
    /// The lines of each file: whose they are and how long, in order.
    lines: Vec<Vec<(String, usize)>>,
    /// Elements that a newer copy took the place of: file, element.
    dead: HashSet<(usize, usize)>,
}

impl<'t> Target<'t> {
    fn open(
        archive: &'t Archive,
        assets: &'t Assets<'t>,
        mut folder: Folder,
        wish: &'t Wish<'t>,
    ) -> Result<Self, Refusal> {
        let wants = |format: Format| wish.formats.contains(&format);
        let parts = |wanted: bool, folder, stem, list| wanted.then(|| Parts::new(folder, stem, list));
        let database = match wants(Format::Sqlite) {
            true => {
                let (path, index) = (folder.draft_path()?, folder.draft_path()?);
                Some((sqlite::Database::begin(&path, &index).map_err(sqlite::fault)?, path, index))
            }
            false => None,
        };
        let names = folder.all().map(|known| known.name.clone()).collect();
        Ok(Self {
            archive,
            assets,
            wish,
            outcome: Outcome::default(),
            seen: HashMap::new(),
            names,
            copied: HashMap::new(),
            pages: if wants(Format::Html) { Some(Pages::new(folder.draft()?)) } else { None },
            jsonl: parts(wants(Format::Jsonl), "jsonl", "messages", false),
            database,
            open_webui: parts(wants(Format::OpenWebui), "open-webui", "chats", true),
            librechat: parts(wants(Format::Librechat), "librechat", "conversations", true),
            folder,
        })
    }

    fn take(&mut self, done: Done) -> Result<(), Refusal> {
        let mut one = match done {
            Done::Good(one) => one,
            Done::Unreadable(name, bytes) => {
                self.outcome.unreadable += 1;
                self.folder.put(&format!("unreadable/{name}.json"), &bytes, Changed::Replace)?;
                return Ok(());
            }
        };
        let before = self.seen.get(&one.id).copied();
        let again = match before {
            // Of two copies the one that was changed later counts, and the first of equals.
            Some(before) if one.changed.unwrap_or(f64::MIN) <= before.unwrap_or(f64::MIN) => return Ok(()),
            Some(_) => true,
            None => false,
        };
        self.seen.insert(one.id.clone(), one.changed);
        let known = self.folder.known(&one.id).map(|known| (known.name.clone(), known.messages));
        let name = match &known {
            Some((name, _)) => name.clone(),
            None => self.name_for(&mut one),
        };
        if again {
            self.outcome.messages -= known.map_or(0, |(_, messages)| messages);
        } else {
            self.outcome.conversations += 1;
        }
        self.outcome.messages += one.visible;
        self.folder.remember(Known {
            conversation: one.id.clone(),
            name: name.clone(),
            title: one.title.clone(),
            begun: one.begun,
            changed: one.changed,
            messages: one.visible,
        })?;
        if let Some(Made { text, digest }) = one.markdown {
            self.folder.put_made(&format!("markdown/{name}.md"), text.as_bytes(), digest, Changed::Keep)?;
        }
        if let (Some(pages), Some(page)) = (&mut self.pages, one.html) {
            pages.add(&mut self.folder, name, page)?;
        }
        if let Some((database, ..)) = &self.database
            && let Some(rows) = one.rows
        {
            database.add(rows, again).map_err(sqlite::fault)?;
        }
        for (parts, bytes) in [
            (&mut self.jsonl, &one.jsonl),
            (&mut self.open_webui, &one.open_webui),
            (&mut self.librechat, &one.librechat),
        ] {
            if let (Some(parts), Some(bytes)) = (parts, bytes) {
                parts.add(&mut self.folder, &one.id, bytes, again)?;
            }
        }
        one.files.into_iter().try_for_each(|id| self.copy(&id))
    }

    fn name_for(&mut self, one: &mut Rendered) -> String {
        let mut name = std::mem::take(&mut one.name);
        for letters in [12, 16, 20] {
            if self.names.insert(name.clone()) {
                return name;
            }
            name = names::stem(&one.id, &one.title, one.begun, letters);
        }
        self.names.insert(name.clone());
        name
    }

    /// Copies a file of the archive to where the notes and the pages look for it.
    fn copy(&mut self, id: &str) -> Result<(), Refusal> {
        if self.copied.contains_key(id) {
            return Ok(());
        }
        let Some(asset) = self.assets.get(id) else {
            self.outcome.missing += 1;
            self.copied.insert(id.to_owned(), false);
            return Ok(());
        };
        self.copied.insert(id.to_owned(), true);
        self.outcome.assets += 1;
        let mut first: Option<String> = None;
        for format in self.wish.formats.iter().filter(|format| format.has_copies()) {
            let name = assets::place(format.name(), &asset);
            // The second copy is a second name of the first, where the file system can do that.
            if let Some(first) = &first
                && self.folder.again(first, &name)?
            {
                continue;
            }
            let copied = self.archive.read(asset.member).and_then(|reader| self.folder.copy(&name, reader, asset.size));
            if let Err(error) = copied {
                // A damaged picture does not keep anybody from their words; a full disk does.
                match super::container::Fault::of(&error) {
                    Some(fault) => self.outcome.damaged.push((asset.file.clone(), fault)),
                    None => return Err(error.into()),
                }
            }
            first = Some(name);
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Outcome, Refusal> {
        self.folder.forget(|id| !self.seen.contains_key(id));
        if let Some(mut pages) = self.pages.take() {
            pages.words.write(&mut self.folder)?;
            pages.texts.write(&mut self.folder)?;
            self.folder.place_all()?;
            let chunks = pages.words.number;
            let mut known: Vec<Known> = self.folder.all().cloned().collect();
            known.sort_by(|a, b| {
                let begun = |known: &Known| known.begun.unwrap_or(f64::MIN);
                begun(b).total_cmp(&begun(a)).then_with(|| a.conversation.cmp(&b.conversation))
            });
            pages.write(&mut self.folder, &known, self.wish.words)?;
            let lists = html::lists(&known, self.outcome.unreadable, self.wish.words, &self.wish.zone, chunks);
            for (name, text) in lists.into_iter().chain(html::data(&known, &self.wish.zone)) {
                self.folder.put(&format!("html/{name}"), text.as_bytes(), Changed::Replace)?;
            }
            self.folder.put("html/style.css", html::STYLE.as_bytes(), Changed::Replace)?;
        }
        if let Some((database, path, index)) = self.database.take() {
            database.end().map_err(sqlite::fault)?;
            std::fs::remove_file(index)?;
            self.folder.finish_path(&path, "sqlite/archive.db", Changed::Replace)?;
        }
        for parts in [self.jsonl.take(), self.open_webui.take(), self.librechat.take()].into_iter().flatten() {
            parts.finish(&mut self.folder)?;
        }
        let replace = self.wish.replace;
        self.folder.clear(|name| replace || is_list(name))?;
        self.outcome.removed = self.folder.removed;
        self.outcome.written = self.folder.written;
        self.outcome.same = self.folder.same;
        self.outcome.kept = std::mem::take(&mut self.folder.kept);
        self.folder.close()?;
        Ok(self.outcome)
    }
}

/// Whether a file of ours is made of all conversations together, and not of one.
fn is_list(name: &str) -> bool {
    let list = |folder: &str| name.strip_prefix(folder).is_some_and(|rest| !rest.contains('/'));
    list("html/") || list("html/data/") || list("open-webui/") || list("librechat/")
}

impl Pages {
    fn new(draft: Draft) -> Self {
        let (words, texts) = (Chunks::new("words", html::WORDS), Chunks::new("texts", html::TEXTS));
        Self { draft, places: HashMap::new(), words, texts }
    }

    fn add(&mut self, folder: &mut Folder, name: String, page: Page) -> io::Result<()> {
        self.places.insert(name.clone(), (self.draft.length(), page.text.len()));
        self.draft.write_all(page.text.as_bytes())?;
        let (words, said) = (page.words.len(), page.said.get().len());
        self.words.add(folder, words, (name.clone(), page.words, self.texts.number))?;
        self.texts.add(folder, said, (name, page.said))
    }

    /// Puts every page in its place, with links to the one before and the one after it. Pages of earlier runs get theirs anew.
    fn write(self, folder: &mut Folder, known: &[Known], words: &Words) -> io::Result<()> {
        let (path, mut reader) = self.draft.into_reader()?;
        for (at, entry) in known.iter().enumerate() {
            let Some((from, length)) = self.places.get(&entry.name) else { continue };
            let name = format!("html/conversations/{}.html", entry.name);
            let mut bytes = vec![0; *length];
            reader.seek(SeekFrom::Start(*from))?;
            reader.read_exact(&mut bytes)?;
            let later = at.checked_sub(1).and_then(|at| known.get(at));
            let links = html::others(known.get(at + 1), later, words);
            let text = html::with_others(&String::from_utf8_lossy(&bytes), &links);
            folder.put(&name, text.as_bytes(), Changed::Replace)?;
        }
        drop(reader);
        std::fs::remove_file(path)
    }
}

impl<T: serde::Serialize> Chunks<T> {
    fn new(what: &'static str, room: usize) -> Self {
        Self { what, room, rows: Vec::new(), bytes: 0, number: 0 }
    }

    fn add(&mut self, folder: &mut Folder, bytes: usize, row: T) -> io::Result<()> {
        self.bytes += bytes;
        self.rows.push(row);
        if self.bytes >= self.room { self.write(folder) } else { Ok(()) }
    }

    fn write(&mut self, folder: &mut Folder) -> io::Result<()> {
        let name = format!("html/data/{}-{:03}.js", self.what, self.number);
        let text = html::call(self.what, self.number, &self.rows);
        folder.put(&name, text.as_bytes(), Changed::Replace)?;
        self.rows.clear();
        self.bytes = 0;
        self.number += 1;
        Ok(())
    }
}

impl Parts {
    fn new(folder: &'static str, stem: &'static str, list: bool) -> Self {
        Self { folder, stem, list, draft: None, number: 0, lines: vec![Vec::new()], dead: HashSet::new() }
    }

    fn add(&mut self, folder: &mut Folder, id: &str, bytes: &[u8], again: bool) -> io::Result<()> {
        if again {
            for (file, lines) in self.lines.iter().enumerate() {
                let older = lines.iter().enumerate().filter(|(_, (other, _))| other == id);
                self.dead.extend(older.map(|(line, _)| (file, line)));
            }
        }
        let draft = match &mut self.draft {
            Some(draft) => draft,
            empty => empty.insert(folder.draft()?),
        };
        if self.list {
            draft.write_all(if draft.length() == 0 { b"[\n" } else { b",\n" })?;
        }
        draft.write_all(bytes)?;
        self.lines[self.number].push((id.to_owned(), bytes.len()));
        if self.list && draft.length() >= PART as u64 {
            self.turn(folder)?;
            self.lines.push(Vec::new());
            self.number += 1;
        }
        Ok(())
    }

    /// Ends the file that is being written.
    fn turn(&mut self, folder: &mut Folder) -> io::Result<()> {
        let Some(mut draft) = self.draft.take() else { return Ok(()) };
        if self.list {
            draft.write_all(b"\n]\n")?;
        }
        let (number, name) = (self.number, self.name(self.number));
        if self.dead.iter().any(|(file, _)| *file == number) {
            let (path, mut reader) = draft.into_reader()?;
            let rest = self.without_dead(folder, number, &mut reader)?;
            std::fs::remove_file(path)?;
            folder.finish(rest, &name, Changed::Replace)?;
        } else {
            folder.finish(draft, &name, Changed::Replace)?;
        }
        Ok(())
    }

    fn name(&self, number: usize) -> String {
        if self.list {
            format!("{}/{}-{:03}.json", self.folder, self.stem, number + 1)
        } else {
            format!("{}/{}.jsonl", self.folder, self.stem)
        }
    }

    /// Copies a file without the elements that newer ones took the place of.
    fn without_dead(&self, folder: &mut Folder, number: usize, reader: &mut dyn io::Read) -> io::Result<Draft> {
        let mut rest = folder.draft()?;
        let mut first = true;
        for (line, (_, length)) in self.lines[number].iter().enumerate() {
            let mut bytes = vec![0; length + if self.list { 2 } else { 0 }];
            reader.read_exact(&mut bytes)?;
            if self.dead.contains(&(number, line)) {
                continue;
            }
            if self.list {
                rest.write_all(if first { b"[\n" } else { b",\n" })?;
                rest.write_all(&bytes[2..])?;
            } else {
                rest.write_all(&bytes)?;
            }
            first = false;
        }
        if self.list {
            rest.write_all(if first { b"[\n]\n" } else { b"\n]\n" })?;
        }
        Ok(rest)
    }

    fn finish(mut self, folder: &mut Folder) -> io::Result<()> {
        if self.draft.is_none() && self.lines.iter().all(Vec::is_empty) {
            // A list without anything in it is still a list.
            let draft = folder.draft()?;
            self.draft = Some(draft);
            if self.list
                && let Some(draft) = &mut self.draft
            {
                draft.write_all(b"[")?;
            }
        }
        let last = self.number;
        self.turn(folder)?;
        // Files that were finished before a newer copy of something in them came.
        let earlier: std::collections::BTreeSet<usize> =
            self.dead.iter().map(|(file, _)| *file).filter(|file| *file < last).collect();
        for number in earlier {
            let name = self.name(number);
            let mut reader = io::BufReader::new(std::fs::File::open(folder.root().join(&name))?);
            let rest = self.without_dead(folder, number, &mut reader)?;
            folder.finish(rest, &name, Changed::Replace)?;
        }
        Ok(())
    }
}
