//! The archive as a SQLite database that any tool opens: conversations, messages, attachments, and a full-text index over the messages.
//!
//! SQLite's own tokenizer folds Latin letters only, cuts Arabic words at vowel signs, and takes a whole Chinese or Japanese sentence
//! for one word. So beside the words stands a column `folded` with what they lack: Arabic words without signs and variants of letters,
//! and the runs of one to four characters of scripts without blanks. Both are indexed, so one search over the index finds either.

use std::collections::HashSet;
use std::io;
use std::path::Path;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread::{self, JoinHandle};

use rusqlite::types::ToSqlOutput;
use rusqlite::{Connection, ErrorCode, params, params_from_iter};

use super::assets::Assets;
use super::fold;
use super::jsonl::{iso, role};
use super::pieces::Piece;
use super::view::{Part, Turn, View};

/// Bytes that the index holds in memory before it writes.
const HASH: usize = 24 << 20;

/// The rows of one conversation.
#[derive(Debug, Default)]
pub struct Rows {
    id: String,
    title: String,
    created: Option<String>,
    updated: Option<String>,
    model: Option<String>,
    visible: i64,
    archived: bool,
    starred: bool,
    gpt: Option<String>,
    project: Option<String>,
    messages: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    id: String,
    parent: Option<String>,
    position: Option<i64>,
    role: String,
    name: Option<String>,
    recipient: Option<String>,
    model: Option<String>,
    kind: String,
    created: Option<String>,
    hidden: bool,
    visible: bool,
    text: String,
    folded: Option<String>,
    files: Vec<File>,
}

#[derive(Debug)]
struct File {
    id: String,
    name: Option<String>,
    mime: Option<String>,
    bytes: Option<i64>,
    present: bool,
    file: Option<String>,
    entry: Option<String>,
}

/// The rows of a conversation.
pub fn rows(view: &View<'_, '_>, assets: &Assets<'_>) -> Rows {
    let (gpt, project) = view.gizmo();
    let mut messages = Vec::new();
    let mut position = 0;
    for part in &view.parts {
        match part {
            Part::Turn(turn) => {
                messages.push(row(view, turn, assets, Some(position)));
                position += 1;
            }
            Part::Version { turns, .. } => messages.extend(turns.iter().map(|turn| row(view, turn, assets, None))),
        }
    }
    Rows {
        id: view.id.clone(),
        title: view.title.clone(),
        created: iso(view.begun),
        updated: iso(view.changed),
        model: view.model.as_deref().map(str::to_owned),
        visible: count(view.visible),
        archived: view.flag("is_archived"),
        starred: view.flag("is_starred"),
        gpt: gpt.map(Into::into),
        project: project.map(Into::into),
        messages,
    }
}

fn row(view: &View<'_, '_>, turn: &Turn<'_, '_>, assets: &Assets<'_>, position: Option<usize>) -> Row {
    let message = turn.message;
    let node = &view.conversation.nodes[turn.node];
    let decode = |text: Option<crate::archive::json::Text<'_>>| text.map(|text| text.decode().into_owned());
    let mut text = turn.words();
    if memchr::memchr(0, text.as_bytes()).is_some() {
        text = text.replace('\0', "\u{fffd}");
    }
    let files = turn.pieces.iter().filter_map(|piece| match piece {
        Piece::File(file) => Some(file),
        _ => None,
    });
    Row {
        id: decode(message.id).filter(|id| !id.is_empty()).unwrap_or_else(|| node.id.clone().into_owned()),
        parent: node
            .parent
            .and_then(|parent| view.conversation.nodes.get(parent))
            .map(|parent| parent.id.clone().into_owned()),
        position: position.map(count),
        role: role(&message.role).into_owned(),
        name: decode(message.name),
        recipient: decode(message.recipient),
        model: decode(message.metadata.model),
        kind: decode(message.content.kind).unwrap_or_default(),
        created: iso(message.create_time),
        hidden: turn.hidden,
        visible: position.is_some() && message.is_visible(),
        folded: folded(&text),
        text,
        files: files
            .map(|file| {
                let found = assets.get(&file.id);
                File {
                    id: file.id.clone().into_owned(),
                    name: file.name.clone().map(Into::into).or_else(|| found.as_ref()?.name.clone()),
                    mime: file
                        .mime
                        .clone()
                        .map(Into::into)
                        .or_else(|| found.as_ref().map(|asset| asset.mime.to_owned())),
                    bytes: found.as_ref().and_then(|asset| asset.size.try_into().ok()),
                    present: found.is_some(),
                    file: found.as_ref().and_then(|asset| assets.place_of(asset)),
                    entry: found.as_ref().map(|asset| asset.entry.clone()),
                }
            })
            .collect(),
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// What the index lacks of a text: words that folding changes, and pieces of runs without blanks.
fn folded(text: &str) -> Option<String> {
    // Latin, Greek and Cyrillic letters, which SQLite folds itself, and punctuation end before that byte.
    if text.bytes().fold(true, |plain, byte| plain & (byte < 0xd8)) {
        return None;
    }
    let is_plain = |c: char| c < '\u{600}' || matches!(c, '\u{2000}'..='\u{2bff}' | '\u{1f000}'..='\u{1ffff}');
    if text.chars().all(is_plain) {
        return None;
    }
    let mut out = String::new();
    let mut form = String::new();
    let mut seen: HashSet<&str, foldhash::fast::RandomState> = HashSet::default();
    for word in fold::words(text) {
        if word.is_ascii() {
            continue;
        }
        if fold::is_run(word) {
            for (from, _) in word.char_indices() {
                for (to, letter) in word[from..].char_indices().take(4) {
                    let piece = &word[from..from + to + letter.len_utf8()];
                    if seen.insert(piece) {
                        out.push_str(piece);
                        out.push(' ');
                    }
                }
            }
        } else if word.chars().any(|c| ('\u{600}'..='\u{6ff}').contains(&c)) && seen.insert(word) {
            form.clear();
            fold::fold_into(&mut form, word);
            for form in std::iter::once(form.as_str()).chain(fold::bare(&form)) {
                out.push_str(form);
                out.push(' ');
            }
        }
    }
    if out.is_empty() { None } else { Some(out) }
}

/// The database on its way. The index is made beside it, in a file and a thread of its own, and put into it at the end.
pub struct Database {
    connection: Connection,
    entries: SyncSender<Entry>,
    index: JoinHandle<rusqlite::Result<Connection>>,
}

/// What the index is told.
enum Entry {
    /// Messages come, of which the first has this number.
    Add(i64, Vec<Row>),
    /// A message goes: its number, its words, and what was folded of them.
    Remove(i64, String, Option<String>),
}

/// How many entries wait for the index at most.
const ENTRIES: usize = 16;

/// How both files are written: thrown away if anything goes wrong, so that no journal is needed.
const PRAGMAS: &str =
    "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY;
             PRAGMA page_size = 8192;";

const INDEX: &str = "CREATE VIRTUAL TABLE messages_fts USING fts5 (
                 text, folded, content=\"messages\", content_rowid=\"number\", tokenize=\"unicode61 remove_diacritics 2\");";

/// The tables that the index consists of.
const PARTS: &[(&str, &str)] = &[
    ("messages_fts_data", "?, ?"),
    ("messages_fts_idx", "?, ?, ?"),
    ("messages_fts_docsize", "?, ?"),
    ("messages_fts_config", "?, ?"),
];

impl Database {
    /// Begins a database in an empty file, and its index in another.
    pub fn begin(path: &Path, index: &Path) -> rusqlite::Result<Self> {
        let connection = Connection::open(path)?;
        connection.execute_batch(&format!(
            "{PRAGMAS} PRAGMA cache_size = -16000; PRAGMA application_id = 1903260788; PRAGMA user_version = 1;
             CREATE TABLE conversations (
                 id TEXT PRIMARY KEY, title TEXT NOT NULL, created TEXT, updated TEXT, model TEXT, visible_messages INTEGER NOT NULL,
                 archived INTEGER NOT NULL, starred INTEGER NOT NULL, custom_gpt TEXT, project TEXT);
             CREATE TABLE messages (
                 number INTEGER PRIMARY KEY, id TEXT NOT NULL, conversation_id TEXT NOT NULL REFERENCES conversations (id),
                 parent_id TEXT, position INTEGER, role TEXT NOT NULL, name TEXT, recipient TEXT, model TEXT, kind TEXT NOT NULL,
                 created TEXT, hidden INTEGER NOT NULL, visible INTEGER NOT NULL, text TEXT NOT NULL, folded TEXT);
             CREATE TABLE attachments (
                 number INTEGER PRIMARY KEY, file_id TEXT NOT NULL, message_number INTEGER NOT NULL REFERENCES messages (number),
                 conversation_id TEXT NOT NULL REFERENCES conversations (id), name TEXT, mime TEXT, bytes INTEGER, present INTEGER NOT NULL,
                 file TEXT, entry TEXT);
             {INDEX}
             BEGIN;"
        ))?;
        connection.set_prepared_statement_cache_capacity(16);
        let beside = Connection::open(index)?;
        beside.execute_batch(&format!(
            "{PRAGMAS} PRAGMA cache_size = -4000; {INDEX}
             INSERT INTO messages_fts (messages_fts, rank) VALUES ('hashsize', {HASH});
             INSERT INTO messages_fts (messages_fts, rank) VALUES ('automerge', 0);
             INSERT INTO messages_fts (messages_fts, rank) VALUES ('crisismerge', 1000);
             BEGIN;"
        ))?;
        let (entries, told) = mpsc::sync_channel(ENTRIES);
        Ok(Self { connection, entries, index: thread::spawn(move || indexed(beside, &told)) })
    }

    /// Adds a conversation; one that is there already is replaced. An index that failed says so at the end.
    pub fn add(&self, rows: Rows, again: bool) -> rusqlite::Result<()> {
        let db = &self.connection;
        if again {
            self.remove(&rows.id)?;
        }
        db.prepare_cached("INSERT INTO conversations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")?.execute(params![
            rows.id,
            rows.title,
            rows.created,
            rows.updated,
            rows.model,
            rows.visible,
            rows.archived,
            rows.starred,
            rows.gpt,
            rows.project
        ])?;
        let mut message = db.prepare_cached(
            "INSERT INTO messages (id, conversation_id, parent_id, position, role, name, recipient, model, kind, created, hidden, visible, text, folded)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?;
        let mut first = None;
        for row in &rows.messages {
            message.execute(params![
                row.id,
                rows.id,
                row.parent,
                row.position,
                row.role,
                row.name,
                row.recipient,
                row.model,
                row.kind,
                row.created,
                row.hidden,
                row.visible,
                row.text,
                row.folded
            ])?;
            // Those of one conversation are numbered in a row.
            let number = db.last_insert_rowid();
            first.get_or_insert(number);
            for file in &row.files {
                db.prepare_cached(
                    "INSERT INTO attachments (file_id, message_number, conversation_id, name, mime, bytes, present, file, entry)
                     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                )?
                .execute(params![file.id, number, rows.id, file.name, file.mime, file.bytes, file.present, file.file, file.entry])?;
            }
        }
        if let Some(first) = first {
            let _ = self.entries.send(Entry::Add(first, rows.messages));
        }
        Ok(())
    }

    fn remove(&self, id: &str) -> rusqlite::Result<()> {
        let db = &self.connection;
        let mut gone = db.prepare_cached("SELECT number, text, folded FROM messages WHERE conversation_id = ?")?;
        let mut gone = gone.query(params![id])?;
        while let Some(row) = gone.next()? {
            let _ = self.entries.send(Entry::Remove(row.get(0)?, row.get(1)?, row.get(2)?));
        }
        for statement in [
            "DELETE FROM attachments WHERE conversation_id = ?",
            "DELETE FROM messages WHERE conversation_id = ?",
            "DELETE FROM conversations WHERE id = ?",
        ] {
            db.prepare_cached(statement)?.execute(params![id])?;
        }
        Ok(())
    }

    /// Ends it; from then on the file is whole, and that of the index is not needed any more.
    pub fn end(self) -> rusqlite::Result<()> {
        let Self { connection, entries, index } = self;
        drop(entries);
        connection.execute_batch(
            "CREATE INDEX messages_by_conversation ON messages (conversation_id, position);
             CREATE INDEX conversations_by_day ON conversations (created);
             CREATE INDEX attachments_by_message ON attachments (message_number);",
        )?;
        let beside = index.join().map_err(|_| rusqlite::Error::InvalidQuery)??;
        for (table, places) in PARTS {
            connection.execute(&format!("DELETE FROM {table}"), [])?;
            let mut insert = connection.prepare(&format!("INSERT INTO {table} VALUES ({places})"))?;
            let mut select = beside.prepare(&format!("SELECT * FROM {table}"))?;
            let columns = select.column_count();
            let mut rows = select.query([])?;
            while let Some(row) = rows.next()? {
                let values = (0..columns).map(|column| row.get_ref(column).map(ToSqlOutput::Borrowed));
                insert.execute(params_from_iter(values.collect::<rusqlite::Result<Vec<_>>>()?))?;
            }
        }
        connection.execute_batch("COMMIT;")?;
        beside.close().map_err(|(_, error)| error)?;
        connection.close().map_err(|(_, error)| error)
    }
}

/// What went wrong with a database, as with any other file: a full disk is one to make room on.
pub fn fault(error: rusqlite::Error) -> io::Error {
    let kind = match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => io::ErrorKind::StorageFull,
        _ => io::ErrorKind::Other,
    };
    io::Error::new(kind, error)
}

/// Makes the index of all that comes.
fn indexed(beside: Connection, told: &Receiver<Entry>) -> rusqlite::Result<Connection> {
    {
        let mut add = beside.prepare("INSERT INTO messages_fts (rowid, text, folded) VALUES (?, ?, ?)")?;
        let mut remove = beside
            .prepare("INSERT INTO messages_fts (messages_fts, rowid, text, folded) VALUES ('delete', ?, ?, ?)")?;
        for entry in told {
            match entry {
                Entry::Add(first, rows) => {
                    for (number, row) in (first..).zip(rows) {
                        add.execute(params![number, row.text, row.folded])?;
                    }
                }
                Entry::Remove(number, text, folded) => {
                    remove.execute(params![number, text, folded])?;
                }
            }
        }
    }
    beside.execute_batch(
        "INSERT INTO messages_fts (messages_fts, rank) VALUES ('automerge', 4);
         INSERT INTO messages_fts (messages_fts, rank) VALUES ('crisismerge', 16);
         COMMIT;",
    )?;
    Ok(beside)
}

/// A message as the database holds it.
#[derive(Debug)]
pub struct Stored {
    /// Its id.
    pub id: String,
    /// Its conversation.
    pub conversation: String,
    /// That conversation's title.
    pub title: String,
    /// When that conversation was begun.
    pub begun: Option<String>,
    /// Who wrote it.
    pub role: String,
    /// When.
    pub created: Option<String>,
    /// Its words.
    pub text: String,
}

/// Hands on every message of a database that is not hidden.
pub fn each(path: &Path, then: &mut dyn FnMut(Stored)) -> std::io::Result<()> {
    let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY | rusqlite::OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut rows = || -> rusqlite::Result<()> {
        let db = Connection::open_with_flags(path, flags)?;
        let mut statement = db.prepare(
            "SELECT m.id, m.conversation_id, c.title, c.created, m.role, m.created, m.text FROM messages m
             JOIN conversations c ON c.id = m.conversation_id WHERE NOT m.hidden ORDER BY m.number",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            then(Stored {
                id: row.get(0)?,
                conversation: row.get(1)?,
                title: row.get(2)?,
                begun: row.get(3)?,
                role: row.get(4)?,
                created: row.get(5)?,
                text: row.get(6)?,
            });
        }
        Ok(())
    };
    rows().map_err(std::io::Error::other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_known_as_one() {
        let full = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_FULL);
        assert_eq!(fault(rusqlite::Error::SqliteFailure(full, None)).kind(), io::ErrorKind::StorageFull);
        assert_eq!(fault(rusqlite::Error::InvalidQuery).kind(), io::ErrorKind::Other);
    }

    #[test]
    fn only_what_the_index_lacks_is_folded() {
        assert_eq!(folded("Plain words, naïve café, Привет"), None);
        let arabic = folded("فَاتُورَة الإلغاء").expect("folded");
        assert!(arabic.contains("فاتوره") && arabic.contains("الالغاء"), "{arabic}");
        let cjk = folded("東京都に行く").expect("folded");
        for piece in ["東", "東京", "京都", "東京都", "東京都に"] {
            assert!(cjk.split(' ').any(|word| word == piece), "{piece} in {cjk}");
        }
    }
}
