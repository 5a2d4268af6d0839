//! What is not settled with a campaign yet, on disk before anything is sent: bodies with their numbers, exactly as they go over
//! the wire, and never a token. An entry leaves when the server has confirmed it, when a server that never confirms has taken
//! it, or when the person takes it back. The file is replaced as a whole, under a lock; what a newer quitgpt wrote beside what we
//! know is kept.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Level, is_id};
use crate::failure::Failure;
use crate::files::{self, AppendError, Hold};
use crate::messages::say;

/// An outbox holds at most this many entries.
pub const MAX_ENTRIES: usize = 100;

/// An entry is at most this long, in bytes.
pub const MAX_ENTRY: usize = 4096;

/// The file is at most this long: every entry, and room for what a newer quitgpt may add.
const MAX_FILE: u64 = 2 * (MAX_ENTRIES * MAX_ENTRY) as u64;

/// The version of the file's shape.
const VERSION: u64 = 1;

/// What an entry asks of the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// To record a pledge.
    Pledge,
    /// To take a pledge back.
    Withdrawal,
}

/// One pledge, or its withdrawal, on its way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The pledge's number.
    pub id: String,
    /// What is asked.
    pub what: What,
    /// The campaign's address, as it was when the person agreed.
    pub endpoint: String,
    /// The campaign's format.
    pub format: String,
    /// What is pledged.
    pub level: Level,
    /// When it was made.
    pub made: Timestamp,
    /// The type of the body.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub content_type: String,
    /// The body, byte for byte.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub body: String,
    /// Whether a try may have arrived without our knowing. True while one is under way.
    pub unsure: bool,
    /// Whether the server refused it.
    #[serde(default)]
    pub refused: bool,
    /// The moment before which the server does not want to be asked again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<Timestamp>,
    /// Members that only a newer quitgpt knows.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

/// The whole file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Content {
    version: u64,
    /// The number that the next pledge will have, once somebody looked at it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    next: Option<String>,
    /// What waits, the oldest first.
    #[serde(default)]
    pub entries: Vec<Entry>,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

impl Default for Content {
    fn default() -> Self {
        Self { version: VERSION, next: None, entries: Vec::new(), rest: Map::new() }
    }
}

/// The outbox of one person.
#[derive(Clone, Debug)]
pub struct Outbox {
    path: PathBuf,
    lock: PathBuf,
    sending: PathBuf,
}

impl Outbox {
    /// The outbox in the data folder `dir`.
    pub fn in_folder(dir: &Path) -> Self {
        Self { path: dir.join("outbox.json"), lock: dir.join("outbox.lock"), sending: dir.join("pledge.lock") }
    }

    /// The files it consists of.
    pub fn files(&self) -> [&Path; 3] {
        [&self.path, &self.lock, &self.sending]
    }

    /// Keeps every other quitgpt of this person from sending, for as long as the answer lives.
    pub fn hold(&self) -> Result<Hold, Failure> {
        self.folder()?;
        Ok(files::hold(&self.sending)?)
    }

    /// What is in it. No file is an empty outbox; any other trouble is a failure and changes nothing.
    pub fn read(&self) -> Result<Content, Failure> {
        parse(&self.path, files::read_own(&self.path, MAX_FILE)?.as_deref())
    }

    /// The number of the next pledge: the same until a pledge is made with it. A fresh one where it cannot be kept.
    pub fn next_id(&self, fresh: String) -> Result<String, Failure> {
        if let Some(next) = self.read()?.next.filter(|next| is_id(next)) {
            return Ok(next);
        }
        self.folder()?;
        let mut kept = fresh;
        self.change(|content| match &content.next {
            Some(next) if is_id(next) => {
                kept.clone_from(next);
                Ok(())
            }
            _ => {
                content.next = Some(kept.clone());
                Ok(())
            }
        })?;
        Ok(kept)
    }

    /// The number that [`Outbox::next_id`] gave before, if it is still the next one.
    pub fn known_next(&self) -> Result<Option<String>, Failure> {
        Ok(self.read()?.next.filter(|next| is_id(next)))
    }

    /// Puts an entry in, on disk before this returns. A pledge uses up its number.
    pub fn add(&self, entry: Entry) -> Result<(), Failure> {
        self.folder()?;
        let long = serde_json::to_string(&entry).map_or(usize::MAX, |text| text.len());
        if long > MAX_ENTRY {
            return Err(
                Failure::usage(say!("pledge-too-long", limit = MAX_ENTRY / 1024)).hint(say!("pledge-too-long-hint"))
            );
        }
        self.change(|content| {
            match entry.what {
                What::Pledge if content.next.as_ref() != Some(&entry.id) => {
                    return Err(Failure::failed(say!("pledge-number-used")).hint(say!("pledge-status-hint")));
                }
                What::Pledge => content.next = None,
                // A withdrawal takes the place of the pledge that it takes back.
                What::Withdrawal => content.entries.retain(|other| other.id != entry.id),
            }
            if content.entries.len() >= MAX_ENTRIES {
                return Err(Failure::failed(say!("outbox-full", limit = MAX_ENTRIES)).hint(say!("pledge-retry-hint")));
            }
            content.entries.push(entry);
            Ok(())
        })
    }

    /// Replaces the entry that has this one's number.
    pub fn replace(&self, entry: &Entry) -> Result<(), Failure> {
        self.change(|content| {
            if let Some(old) = content.entries.iter_mut().find(|old| old.id == entry.id) {
                old.clone_from(entry);
            }
            Ok(())
        })
    }

    /// Takes the entry with this number out.
    pub fn remove(&self, id: &str) -> Result<(), Failure> {
        self.change(|content| {
            content.entries.retain(|entry| entry.id != id);
            Ok(())
        })
    }

    fn folder(&self) -> Result<(), Failure> {
        Ok(self.path.parent().map_or(Ok(()), files::private_dir)?)
    }

    fn change(&self, change: impl FnOnce(&mut Content) -> Result<(), Failure>) -> Result<(), Failure> {
        let result = files::update(&self.path, &self.lock, MAX_FILE, |text| {
            let mut content = parse(&self.path, text)?;
            change(&mut content)?;
            let mut text = serde_json::to_string_pretty(&content).map_err(std::io::Error::from)?;
            text.push('\n');
            Ok(text)
        });
        match result {
            Ok(_) => Ok(()),
            Err(AppendError::File(error)) => Err(error.into()),
            Err(AppendError::Make(failure)) => Err(failure),
        }
    }
}

fn parse(path: &Path, text: Option<&str>) -> Result<Content, Failure> {
    let Some(text) = text else { return Ok(Content::default()) };
    #[derive(Deserialize)]
    struct Versioned {
        version: u64,
    }
    let broken = |cause: serde_json::Error| {
        Failure::failed(say!("outbox-broken", path = path.display().to_string()))
            .cause(cause)
            .hint(say!("outbox-broken-hint"))
    };
    let Versioned { version } = serde_json::from_str(text).map_err(broken)?;
    if version > VERSION {
        let failure = Failure::failed(say!("outbox-newer", path = path.display().to_string()));
        return Err(failure.hint(say!("outbox-newer-hint")));
    }
    serde_json::from_str(text).map_err(broken)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::new_id;

    fn entry(id: &str) -> Entry {
        Entry {
            id: id.to_owned(),
            what: What::Pledge,
            endpoint: "https://pledge.example.org/".to_owned(),
            format: "quitgpt".to_owned(),
            level: Level::Cancelled,
            made: Timestamp::from_second(1_800_000_000).expect("in range"),
            content_type: "application/json".to_owned(),
            body: "{\"a\":\"\\u0000 \u{202e}\"}".to_owned(),
            unsure: true,
            refused: false,
            not_before: None,
            rest: Map::new(),
        }
    }

    fn outbox() -> (tempfile::TempDir, Outbox) {
        let folder = tempfile::tempdir().expect("a folder");
        let outbox = Outbox::in_folder(&folder.path().join("data"));
        (folder, outbox)
    }

    fn add(outbox: &Outbox) -> Entry {
        let id = outbox.next_id(new_id().expect("random")).expect("kept");
        let entry = entry(&id);
        outbox.add(entry.clone()).expect("added");
        entry
    }

    #[test]
    fn what_was_put_in_comes_back_as_it_was() {
        let (_folder, outbox) = outbox();
        assert_eq!(outbox.read().expect("empty"), Content::default());
        let mut first = add(&outbox);
        let second = add(&outbox);
        assert_eq!(outbox.read().expect("two").entries, [first.clone(), second.clone()]);
        first.not_before = Some(first.made);
        first.unsure = false;
        outbox.replace(&first).expect("replaced");
        assert_eq!(outbox.read().expect("two").entries, [first.clone(), second.clone()]);
        outbox.remove(&first.id).expect("removed");
        assert_eq!(outbox.read().expect("one").entries, std::slice::from_ref(&second));
        let back = Entry { what: What::Withdrawal, body: String::new(), ..second };
        outbox.add(back.clone()).expect("added");
        assert_eq!(outbox.read().expect("one").entries, [back]);
    }

    #[test]
    fn a_number_stays_the_next_one_until_it_is_used_and_is_used_once() {
        let (_folder, outbox) = outbox();
        let id = outbox.next_id(new_id().expect("random")).expect("kept");
        assert_eq!(outbox.next_id(new_id().expect("random")).expect("kept"), id);
        outbox.add(entry(&id)).expect("added");
        assert!(outbox.add(entry(&id)).is_err(), "the number is used up");
        assert_ne!(outbox.next_id(new_id().expect("random")).expect("kept"), id);
    }

    #[test]
    fn there_are_bounds() {
        let (_folder, outbox) = outbox();
        let id = outbox.next_id(new_id().expect("random")).expect("kept");
        assert!(outbox.add(Entry { body: "x".repeat(MAX_ENTRY), ..entry(&id) }).is_err());
        let full = Content { next: Some(id.clone()), entries: vec![entry("x"); MAX_ENTRIES], ..Content::default() };
        std::fs::write(&outbox.path, serde_json::to_string(&full).expect("JSON")).expect("written");
        assert!(outbox.add(entry(&id)).is_err());
        assert_eq!(outbox.read().expect("full"), full);
        std::fs::write(&outbox.path, " ".repeat(MAX_FILE as usize + 1)).expect("written");
        assert!(outbox.read().is_err());
    }

    #[test]
    fn what_cannot_be_read_is_never_overwritten() {
        let (_folder, outbox) = outbox();
        let kept = add(&outbox);
        let good = std::fs::read_to_string(&outbox.path).expect("text");
        for bad in [
            "",
            "[]",
            "{}",
            "{\"version\":1,\"entries\":[{}]}",
            "{\"version\":1,\"version\":1}",
            "{\"version\":1,\"entries\":{}}",
            "{\"version\":-1}",
            "{\"version\":\"1\"}",
            "{\"version\":2,\"entries\":[]}",
            "{\"version\":1,\"next\":7}",
            "{\"version\":1,\"entries\":[],\"entries\":[]}",
            &good[..good.len() / 2],
            &good.replacen("\"unsure\": true", "\"unsure\": NaN", 1),
            &good.replacen("\"unsure\": true", "\"unsure\": true, \"unsure\": true", 1),
        ] {
            std::fs::write(&outbox.path, bad).expect("written");
            for failed in
                [outbox.read().is_err(), outbox.next_id(String::new()).is_err(), outbox.replace(&kept).is_err()]
            {
                assert!(failed, "{bad}");
            }
            assert_eq!(std::fs::read_to_string(&outbox.path).expect("text"), bad);
        }
    }

    #[test]
    fn what_a_newer_release_added_is_kept() {
        let (_folder, outbox) = outbox();
        add(&outbox);
        let text = std::fs::read_to_string(&outbox.path).expect("text");
        let text = text.replacen("\"unsure\"", "\"colour\": {\"a\": [1]},\n\"unsure\"", 1);
        let text = text.replacen("\"version\": 1", "\"version\": 1, \"mood\": \"good\"", 1);
        std::fs::write(&outbox.path, text).expect("written");
        let second = add(&outbox);
        outbox.remove(&second.id).expect("removed");
        let after: Value = serde_json::from_str(&std::fs::read_to_string(&outbox.path).expect("text")).expect("JSON");
        assert_eq!((&after["mood"], &after["entries"][0]["colour"]["a"][0]), (&"good".into(), &1.into()));
    }

    #[test]
    fn many_at_once_lose_nothing() {
        let (_folder, outbox) = outbox();
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    let mut added = 0;
                    while added < 5 {
                        let id = outbox.next_id(new_id().expect("random")).expect("kept");
                        // Another one may have used the number first.
                        added += usize::from(outbox.add(entry(&id)).is_ok());
                    }
                });
            }
        });
        let ids: std::collections::BTreeSet<String> =
            outbox.read().expect("full").entries.into_iter().map(|entry| entry.id).collect();
        assert_eq!(ids.len(), 40);
    }
}
