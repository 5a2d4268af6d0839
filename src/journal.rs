//! The record of what was answered and done: one JSON object per line, only ever appended to. Undoing is another event.
//! What replaying the events gives is [`Progress`]. A torn last line is passed over with a warning; an event of a kind
//! that this version does not know is kept untouched.

mod line;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;
use line::Raw;
use serde::{Deserialize, Serialize};

use crate::archive::verify;
use crate::campaign::Level;
use crate::dates::Known;
use crate::failure::Failure;
use crate::files::{self, AppendError, Locking};
use crate::gate::{self, Confirmed};
use crate::ids::{QuestionId, StepId, TopicName};

/// The step that a verified archive finishes.
pub const ARCHIVE_STEP: &str = "export/archive-verified";

/// A journal may be this long.
pub const MAX_JOURNAL_BYTES: u64 = 4 * 1024 * 1024;

/// One line of the journal.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Event {
    /// Version of the line's shape.
    pub v: u32,
    /// Number within the journal, counted from 1.
    pub id: u64,
    /// When it was written.
    pub at: Timestamp,
    /// What happened.
    #[serde(flatten)]
    pub deed: Deed,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Deed {
    /// A walk over a topic was begun.
    Began {
        /// The topic.
        topic: TopicName,
    },
    /// A question was answered; an empty list takes the answer back.
    Answered {
        /// The question.
        key: QuestionId,
        /// The options chosen, or one date.
        values: Vec<String>,
    },
    /// A step was finished.
    Finished {
        /// The step.
        step: StepId,
        /// On which day.
        on: Date,
        /// Words of the person's own.
        #[serde(skip_serializing_if = "Option::is_none")]
        note: Option<String>,
        /// An order or case number.
        #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
        reference: Option<String>,
    },
    /// A step does not apply to this person.
    Skipped {
        /// The step.
        step: StepId,
        /// On which day.
        on: Date,
        /// Words of the person's own.
        #[serde(skip_serializing_if = "Option::is_none")]
        note: Option<String>,
        /// An order or case number.
        #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
        reference: Option<String>,
    },
    /// The person wants to come back to a step later.
    Postponed {
        /// The step.
        step: StepId,
        /// Not before this moment.
        until: Timestamp,
    },
    /// The person typed a confirmation, in a walk and in no other way.
    Confirmed {
        /// What.
        what: Confirmed,
    },
    /// The archive was found complete and readable.
    ArchiveVerified {
        /// On which day.
        on: Date,
        /// The files, as they were then.
        files: Vec<VerifiedFile>,
        /// How many conversations are in them.
        conversations: u64,
    },
    /// The person wants to be reminded of something of their own.
    Reminder {
        /// Of what.
        text: String,
        /// On which day.
        on: Date,
        /// At which moment, where it is one and not a day.
        #[serde(skip_serializing_if = "Option::is_none")]
        moment: Option<Timestamp>,
    },
    /// A reminder has done its work.
    ReminderDone {
        /// Its id.
        reminder: String,
        /// The date it followed from: when that changes, the reminder counts again.
        basis: Known,
    },
    /// A reminder shall come again later.
    ReminderSnoozed {
        /// Its id.
        reminder: String,
        /// The date it followed from.
        basis: Known,
        /// Not before this.
        again: Known,
    },
    /// A pledge went to a campaign. Nothing of what the person gave of themselves is kept here.
    Pledged {
        /// Its number.
        pledge: String,
        /// The campaign's host.
        host: String,
        /// What was pledged.
        level: Level,
        /// How the campaign was told.
        format: String,
        /// Whether the server confirmed it.
        confirmed: bool,
    },
    /// A pledge was taken back.
    Withdrawn {
        /// Its number.
        pledge: String,
        /// The campaign's host.
        host: String,
        /// Whether the server confirmed it.
        confirmed: bool,
    },
    /// The person was asked at the end of a walk whether to send a pledge to this campaign; they are asked once.
    Offered {
        /// The campaign's host.
        host: String,
    },
    /// An earlier event no longer counts.
    Undone {
        /// Its number.
        event: u64,
    },
}

/// A file of the archive, as it was when it was verified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VerifiedFile {
    /// Where it was.
    pub path: String,
    /// How long it was.
    pub bytes: u64,
    /// Its SHA-256 in hexadecimal digits.
    pub sha256: String,
}

/// The verification that counts: the newest one.
#[derive(Clone, Debug, PartialEq)]
pub struct Verified {
    /// On which day.
    pub on: Date,
    /// The files.
    pub files: Vec<VerifiedFile>,
    /// How many conversations are in them.
    pub conversations: u64,
}

/// What became of the files that were verified.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Seen {
    /// Nobody has looked.
    #[default]
    NotLooked,
    /// They are there, and their digests are the same.
    Same,
    /// This one is not there.
    Gone(String),
    /// This one is another one now.
    Changed(String),
}

/// The journal's file.
#[derive(Clone, Debug)]
pub struct Journal {
    path: PathBuf,
    lock: PathBuf,
}

/// What was read, with what could not be.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// The events of kinds that are known.
    pub events: Vec<Event>,
    /// Numbers of lines that are no events.
    pub broken: Vec<usize>,
    /// How many events are of a kind or version that only a newer quitgpt knows.
    pub newer: usize,
}

impl Journal {
    /// The journal in the data folder `dir`.
    pub fn in_folder(dir: &Path) -> Self {
        Self { path: dir.join("journal.jsonl"), lock: dir.join("journal.lock") }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The files it consists of.
    pub fn files(&self) -> [&Path; 2] {
        [&self.path, &self.lock]
    }

    /// Reads it. No file is an empty journal; any other trouble is a failure and changes nothing.
    pub fn read(&self) -> Result<Reading, Failure> {
        let bytes = files::read_own_bytes(&self.path, MAX_JOURNAL_BYTES)?.unwrap_or_default();
        match std::str::from_utf8(&bytes) {
            Ok(text) => Ok(read_lines(text)),
            // A crash may have torn the last line inside a letter.
            Err(_) => Ok(read_lines(&String::from_utf8_lossy(&bytes))),
        }
    }

    /// Appends events, on disk before it returns, and gives them back with their numbers.
    pub fn append(&self, at: Timestamp, deeds: Vec<Deed>) -> Result<(Vec<Event>, Locking), Failure> {
        if let Some(dir) = self.path.parent() {
            files::private_dir(dir)?;
        }
        let mut written = Vec::new();
        let number = |text: &str| {
            let mut lines = Vec::new();
            for (id, deed) in (last_id(text) + 1..).zip(deeds) {
                let event = Event { v: 1, id, at, deed };
                lines.push(serde_json::to_string(&event)?);
                written.push(event);
            }
            Ok(lines)
        };
        match files::append::<serde_json::Error>(&self.path, &self.lock, MAX_JOURNAL_BYTES, number) {
            Ok(locking) => Ok((written, locking)),
            Err(AppendError::File(error)) => Err(error.into()),
            Err(AppendError::Make(error)) => Err(Failure::from(std::io::Error::from(error))),
        }
    }
}

/// The highest event number in the text, whatever the events' kinds.
fn last_id(text: &str) -> u64 {
    #[derive(Deserialize)]
    struct Numbered {
        id: u64,
    }
    let ids = text.lines().filter_map(|line| serde_json::from_str::<Numbered>(line).ok());
    ids.map(|numbered| numbered.id).max().unwrap_or(0)
}

/// What a line turned out to be.
enum Line {
    Event(Event),
    Newer,
    Broken,
}

impl Raw<'_> {
    fn event(&self) -> Line {
        if self.v != 1 {
            return Line::Newer;
        }
        let Some(deed) = self.deed() else { return Line::Newer };
        match (deed, line::moment(&self.at)) {
            (Ok(deed), Some(at)) => Line::Event(Event { v: 1, id: self.id, at, deed }),
            _ => Line::Broken,
        }
    }

    /// What happened: nothing of a kind that is not known, and a failure where something is missing.
    fn deed(&self) -> Option<Result<Deed, ()>> {
        let text = |member: &Option<Cow<'_, str>>| member.as_deref().map(str::to_owned);
        let step = || self.step.as_deref().map(StepId::new);
        let day = || self.on.as_deref().and_then(line::day);
        let known = |member: &Option<Cow<'_, str>>| member.as_deref().and_then(Known::parse);
        let (note, reference) = (|| text(&self.note), || text(&self.reference));
        let deed = match self.kind.as_ref() {
            "began" => self.topic.as_deref().map(|topic| Deed::Began { topic: TopicName::new(topic) }),
            "answered" => self.key.as_deref().zip(self.values.as_ref()).map(|(key, values)| Deed::Answered {
                key: QuestionId::new(key),
                values: values.iter().map(|value| value.as_ref().to_owned()).collect(),
            }),
            "finished" => step().zip(day()).map(|(step, on)| {
                let (note, reference) = (note(), reference());
                Deed::Finished { step, on, note, reference }
            }),
            "skipped" => step().zip(day()).map(|(step, on)| {
                let (note, reference) = (note(), reference());
                Deed::Skipped { step, on, note, reference }
            }),
            "postponed" => step()
                .zip(self.until.as_deref().and_then(line::moment))
                .map(|(step, until)| Deed::Postponed { step, until }),
            "reminder" => {
                // A moment that cannot be read is no day either.
                let moment = self.moment.as_deref().map(line::moment);
                let readable = moment.is_none_or(|moment| moment.is_some());
                let moment = moment.flatten();
                text(&self.text).zip(day()).filter(|_| readable).map(|(text, on)| Deed::Reminder { text, on, moment })
            }
            "reminder-done" => text(&self.reminder)
                .zip(known(&self.basis))
                .map(|(reminder, basis)| Deed::ReminderDone { reminder, basis }),
            "reminder-snoozed" => text(&self.reminder)
                .zip(known(&self.basis))
                .zip(known(&self.again))
                .map(|((reminder, basis), again)| Deed::ReminderSnoozed { reminder, basis, again }),
            "archive-verified" => {
                let whole = day().zip(self.files.as_ref()).zip(self.conversations);
                whole.map(|((on, files), conversations)| Deed::ArchiveVerified {
                    on,
                    files: files.clone(),
                    conversations,
                })
            }
            "confirmed" => self.what.as_deref().and_then(Confirmed::named).map(|what| Deed::Confirmed { what }),
            "pledged" => match (text(&self.pledge), text(&self.host), self.level, text(&self.format), self.confirmed) {
                (Some(pledge), Some(host), Some(level), Some(format), Some(confirmed)) => {
                    Some(Deed::Pledged { pledge, host, level, format, confirmed })
                }
                _ => None,
            },
            "withdrawn" => match (text(&self.pledge), text(&self.host), self.confirmed) {
                (Some(pledge), Some(host), Some(confirmed)) => Some(Deed::Withdrawn { pledge, host, confirmed }),
                _ => None,
            },
            "offered" => text(&self.host).map(|host| Deed::Offered { host }),
            "undone" => self.event.map(|event| Deed::Undone { event }),
            _ => return None,
        };
        Some(deed.ok_or(()))
    }
}

/// Reads a journal's text.
pub fn read_lines(text: &str) -> Reading {
    #[derive(Deserialize)]
    struct Newer {
        #[serde(rename = "v")]
        _v: u32,
        #[serde(rename = "kind")]
        _kind: String,
    }
    let mut reading = Reading::default();
    // Hardly a line is shorter; room that is not used costs nothing, and growing would copy what is there.
    reading.events.reserve(text.len() / 64);
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim_ascii().is_empty()) {
        let read = match line::read(line) {
            Some(raw) => raw.event(),
            None if serde_json::from_str::<Newer>(line).is_ok_and(|newer| newer._v > 1) => Line::Newer,
            None => Line::Broken,
        };
        match read {
            Line::Event(event) => reading.events.push(event),
            Line::Newer => reading.newer += 1,
            Line::Broken => reading.broken.push(index + 1),
        }
    }
    reading
}

/// What became of a step.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Finished, or skipped as not this person's.
    pub finished: bool,
    /// On which day.
    pub on: Date,
    /// When that was written down.
    pub at: Timestamp,
    /// Words of the person's own.
    pub note: Option<String>,
    /// An order or case number.
    pub reference: Option<String>,
}

/// What the person said about a reminder.
#[derive(Clone, Debug, PartialEq)]
pub struct Handled {
    /// The date the reminder followed from.
    pub basis: Known,
    /// When it shall come again; never, if it is done.
    pub again: Option<Known>,
}

/// What became of a pledge.
#[derive(Clone, Debug, PartialEq)]
pub struct Receipt {
    /// The campaign's host.
    pub host: String,
    /// What was pledged.
    pub level: Level,
    /// How the campaign was told.
    pub format: String,
    /// When that was written down.
    pub at: Timestamp,
    /// Whether the server confirmed it.
    pub confirmed: bool,
    /// When it was taken back, and whether the server confirmed that.
    pub withdrawn: Option<(Timestamp, bool)>,
}

/// What the events add up to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Progress {
    /// Topics begun.
    pub begun: BTreeSet<TopicName>,
    /// Answers: options, or one date.
    pub answers: BTreeMap<QuestionId, Vec<String>>,
    /// Steps finished or skipped.
    pub records: BTreeMap<StepId, Record>,
    /// Steps to come back to.
    pub postponed: BTreeMap<StepId, Timestamp>,
    /// What was confirmed by typing, and when.
    pub confirmed: BTreeMap<Confirmed, Timestamp>,
    /// The archive that was verified last.
    pub verified: Option<Verified>,
    /// What became of it since. Looked for when the gate asks, not when the journal is read.
    pub seen: Seen,
    /// When each question was last answered.
    pub answered_at: BTreeMap<QuestionId, Timestamp>,
    /// Reminders of the person's own, by the number of their event: of what, and when.
    pub reminders: BTreeMap<u64, (String, Known)>,
    /// Reminders that are done or shall come again later, by id.
    pub handled: BTreeMap<String, Handled>,
    /// Pledges that were sent, by their numbers.
    pub pledges: BTreeMap<String, Receipt>,
    /// Hosts of campaigns that were offered.
    pub offered: BTreeSet<String>,
    /// The newest moment that any event carries.
    pub newest: Option<Timestamp>,
}

impl Progress {
    /// Adds the events up, leaving out those that were undone.
    pub fn replay(events: &[Event]) -> Self {
        let undone: BTreeSet<u64> = events
            .iter()
            .filter_map(|event| match event.deed {
                Deed::Undone { event } => Some(event),
                _ => None,
            })
            .collect();
        let mut progress = Self::default();
        for event in events.iter().filter(|event| !undone.contains(&event.id)) {
            progress.apply(event);
        }
        progress
    }

    /// Adds one event.
    pub fn apply(&mut self, event: &Event) {
        self.newest = self.newest.max(Some(event.at));
        match &event.deed {
            Deed::Began { topic } => {
                self.begun.insert(topic.clone());
            }
            Deed::Answered { key, values } if values.is_empty() => {
                self.answers.remove(key);
                self.answered_at.remove(key);
            }
            Deed::Answered { key, values } => {
                self.answers.insert(key.clone(), values.clone());
                self.answered_at.insert(key.clone(), event.at);
            }
            Deed::Finished { step, on, note, reference } => self.record(event, true, step, *on, note, reference),
            Deed::Skipped { step, on, note, reference } => self.record(event, false, step, *on, note, reference),
            Deed::Postponed { step, until } => {
                self.begun.insert(TopicName::new(step.topic()));
                self.postponed.insert(step.clone(), *until);
            }
            Deed::Confirmed { what } => {
                self.confirmed.insert(*what, event.at);
            }
            Deed::ArchiveVerified { on, files, conversations } => {
                let digest = files.first().map(|file| format!("SHA-256 {}", file.sha256));
                self.record(event, true, &StepId::new(ARCHIVE_STEP), *on, &None, &digest);
                self.verified = Some(Verified { on: *on, files: files.clone(), conversations: *conversations });
            }
            Deed::Reminder { text, on, moment } => {
                let when = moment.map_or(Known::Day(*on), Known::Moment);
                self.reminders.insert(event.id, (text.clone(), when));
            }
            Deed::ReminderDone { reminder, basis } => {
                self.handled.insert(reminder.clone(), Handled { basis: basis.clone(), again: None });
            }
            Deed::ReminderSnoozed { reminder, basis, again } => {
                let handled = Handled { basis: basis.clone(), again: Some(again.clone()) };
                self.handled.insert(reminder.clone(), handled);
            }
            Deed::Pledged { pledge, host, level, format, confirmed } => {
                let (host, format) = (host.clone(), format.clone());
                let receipt =
                    Receipt { host, level: *level, format, at: event.at, confirmed: *confirmed, withdrawn: None };
                self.pledges.entry(pledge.clone()).or_insert(receipt);
            }
            Deed::Withdrawn { pledge, confirmed, .. } => {
                if let Some(receipt) = self.pledges.get_mut(pledge) {
                    receipt.withdrawn = Some((event.at, *confirmed));
                }
            }
            Deed::Offered { host } => {
                self.offered.insert(host.clone());
            }
            Deed::Undone { .. } => {}
        }
    }

    fn record(
        &mut self,
        event: &Event,
        finished: bool,
        step: &StepId,
        on: Date,
        note: &Option<String>,
        reference: &Option<String>,
    ) {
        self.begun.insert(TopicName::new(step.topic()));
        self.postponed.remove(step);
        let record = Record { finished, on, at: event.at, note: note.clone(), reference: reference.clone() };
        self.records.insert(step.clone(), record);
    }

    /// The first value answered to `key`.
    pub fn answer(&self, key: &QuestionId) -> Option<&str> {
        self.answers.get(key)?.first().map(String::as_str)
    }
}

/// The journal as a command uses it: what it adds up to, and where new events go. In a dry run they go nowhere.
#[derive(Debug)]
pub struct Ledger {
    journal: Option<Journal>,
    /// The events so far.
    pub events: Vec<Event>,
    /// What they add up to.
    pub progress: Progress,
    /// Numbers of lines that could not be read.
    pub broken: Vec<usize>,
    /// How many events only a newer quitgpt knows.
    pub newer: usize,
    /// Whether a lock could be had when it was last written.
    pub unlocked: bool,
}

impl Ledger {
    /// Reads the journal. With `dry`, or without a journal, nothing will be written.
    pub fn open(journal: Option<Journal>, dry: bool) -> Result<Self, Failure> {
        let reading = journal.as_ref().map(Journal::read).transpose()?.unwrap_or_default();
        Ok(Self {
            progress: Progress::replay(&reading.events),
            events: reading.events,
            broken: reading.broken,
            newer: reading.newer,
            unlocked: false,
            journal: journal.filter(|_| !dry),
        })
    }

    /// Looks at the archive that was verified, where the gate may want to know what became of it: whether it is there, each time;
    /// whether it is the same, once nothing but that is left to ask. `now` is the moment, `anew` whether to look once more.
    pub fn look(&mut self, now: Timestamp, anew: bool) {
        self.look_showing(now, anew, &mut |_| {});
    }

    /// The same; `tick` is told how far reading the archive is.
    pub fn look_showing(&mut self, now: Timestamp, anew: bool, tick: &mut dyn FnMut(verify::Progress)) {
        let Some(verified) = &self.progress.verified else { return };
        let asked = gate::asks_for_the_archive(&self.progress, now);
        if !asked || anew || self.progress.seen != Seen::Same {
            self.progress.seen = seen(&verified.files, asked, tick);
        }
    }

    /// Whether events are kept, or only reckoned with as in a dry run.
    pub fn is_kept(&self) -> bool {
        self.journal.is_some()
    }

    /// Writes events; when this returns they are on disk.
    pub fn record(&mut self, at: Timestamp, deeds: Vec<Deed>) -> Result<Vec<u64>, Failure> {
        self.record_showing(at, deeds, &mut |_| {})
    }

    /// The same, where somebody wants to see how far reading the archive again is.
    pub fn record_showing(
        &mut self,
        at: Timestamp,
        deeds: Vec<Deed>,
        tick: &mut dyn FnMut(verify::Progress),
    ) -> Result<Vec<u64>, Failure> {
        let anew = deeds.iter().any(|deed| matches!(deed, Deed::Confirmed { what: Confirmed::Account }));
        let written = match &self.journal {
            Some(journal) => {
                let (written, locking) = journal.append(at, deeds)?;
                self.unlocked |= locking == Locking::Unsupported;
                written
            }
            None => {
                let next = self.events.last().map_or(0, |event| event.id) + 1;
                let number = |(index, deed)| Event { v: 1, id: next + index as u64, at, deed };
                deeds.into_iter().enumerate().map(number).collect()
            }
        };
        let ids = written.iter().map(|event| event.id).collect();
        self.events.extend(written);
        let seen = std::mem::take(&mut self.progress.seen);
        self.progress = Progress::replay(&self.events);
        self.progress.seen = seen;
        self.look_showing(at, anew, tick);
        Ok(ids)
    }
}

/// What became of files: with `whole` their digests are compared, otherwise only whether they are there and as long as they were.
fn seen(verified: &[VerifiedFile], whole: bool, tick: &mut dyn FnMut(verify::Progress)) -> Seen {
    let of_bytes = verified.iter().map(|file| file.bytes).sum();
    let mut progress = verify::Progress { bytes: 0, of_bytes, entries: 0, of_entries: verified.len() };
    for file in verified {
        let path = PathBuf::from(&file.path);
        match path.metadata() {
            Err(_) => return Seen::Gone(file.path.clone()),
            Ok(meta) if meta.is_file() && meta.len() != file.bytes => return Seen::Changed(file.path.clone()),
            Ok(_) if !whole => {}
            Ok(_) => {
                let digest = verify::digest_showing(&path, &mut |bytes| {
                    progress.bytes = (progress.bytes + bytes).min(of_bytes);
                    tick(progress);
                });
                match digest {
                    Some(digest) if digest == file.sha256 => progress.entries += 1,
                    Some(_) => return Seen::Changed(file.path.clone()),
                    None => return Seen::Gone(file.path.clone()),
                }
            }
        }
    }
    if whole { Seen::Same } else { Seen::NotLooked }
}

/// The newest event that undoing would take back: of `step`, or of anything.
pub fn undoable<'e>(events: &'e [Event], step: Option<&StepId>) -> Option<&'e Event> {
    let undone: BTreeSet<u64> = events
        .iter()
        .filter_map(|event| match event.deed {
            Deed::Undone { event } => Some(event),
            _ => None,
        })
        .collect();
    let fits = |deed: &Deed| match (deed, step) {
        (Deed::Undone { .. } | Deed::Began { .. }, _) => false,
        // What went over the wire stays so; `pledge withdraw` takes it back.
        (Deed::Pledged { .. } | Deed::Withdrawn { .. } | Deed::Offered { .. }, _) => false,
        (_, None) => true,
        (
            Deed::Finished { step: of, .. } | Deed::Skipped { step: of, .. } | Deed::Postponed { step: of, .. },
            Some(step),
        ) => of == step,
        (Deed::ArchiveVerified { .. }, Some(step)) => step.as_str() == ARCHIVE_STEP,
        (
            Deed::Answered { .. }
            | Deed::Confirmed { .. }
            | Deed::Reminder { .. }
            | Deed::ReminderDone { .. }
            | Deed::ReminderSnoozed { .. },
            Some(_),
        ) => false,
    };
    events.iter().rev().find(|event| !undone.contains(&event.id) && fits(&event.deed))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(id: u64, deed: Deed) -> Event {
        Event { v: 1, id, at: Timestamp::from_second(1_800_000_000 + id as i64).expect("in range"), deed }
    }

    fn answered(id: u64, key: &str, values: &[&str]) -> Event {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        event(id, Deed::Answered { key: QuestionId::new(key), values })
    }

    fn finished(id: u64, step: &str) -> Event {
        let on = jiff::civil::date(2026, 11, 22);
        event(id, Deed::Finished { step: StepId::new(step), on, note: None, reference: None })
    }

    #[test]
    fn the_last_answer_counts_and_an_empty_one_takes_it_back() {
        let mut events = vec![answered(1, "channel", &["web"]), answered(2, "channel", &["api", "web"])];
        assert_eq!(Progress::replay(&events).answers[&QuestionId::new("channel")], ["api", "web"]);
        events.push(answered(3, "channel", &[]));
        assert!(Progress::replay(&events).answers.is_empty());
    }

    #[test]
    fn undoing_brings_back_what_was_before() {
        let mut events =
            vec![answered(1, "channel", &["web"]), finished(2, "cancel/a"), answered(3, "channel", &["api"])];
        let last = undoable(&events, None).expect("something").id;
        assert_eq!(last, 3);
        events.push(event(4, Deed::Undone { event: last }));
        let progress = Progress::replay(&events);
        assert_eq!(progress.answers[&QuestionId::new("channel")], ["web"]);
        assert_eq!(undoable(&events, None).expect("something").id, 2);
        assert_eq!(undoable(&events, Some(&StepId::new("cancel/b"))), None);
    }

    #[test]
    fn a_torn_line_is_counted_and_an_unknown_kind_is_kept_apart() {
        let good = serde_json::to_string(&finished(1, "cancel/a")).expect("json");
        let text = format!(
            "{good}\n{{\"v\":1,\"id\":2,\"at\":\"2027-01-01T00:00:00Z\",\"kind\":\"teleported\"}}\n{}",
            &good[..20]
        );
        let reading = read_lines(&text);
        assert_eq!((reading.events.len(), reading.newer, reading.broken), (1, 1, vec![3]));
        let lacking = read_lines(
            "{\"v\":1,\"id\":1,\"at\":\"2027-01-01T00:00:00Z\",\"kind\":\"finished\"}\n{\"v\":2,\"kind\":\"finished\"}",
        );
        assert_eq!((lacking.events.len(), lacking.newer, lacking.broken), (0, 1, vec![1]));
    }

    #[test]
    fn every_kind_of_event_comes_back_as_it_was_written() {
        let (step, on) = (StepId::new("cancel/a"), jiff::civil::date(2026, 11, 22));
        let moment = Timestamp::from_second(1_900_000_000).expect("in range");
        let (note, reference) = (Some("a \"note\"\n\u{200f}".to_owned()), Some("R-1".to_owned()));
        let deeds = [
            Deed::Began { topic: TopicName::new("cancel") },
            Deed::Answered { key: QuestionId::new("channel"), values: vec!["web".into(), "api".into()] },
            Deed::Finished { step: step.clone(), on, note: note.clone(), reference: None },
            Deed::Skipped { step: step.clone(), on, note, reference },
            Deed::Postponed { step, until: Timestamp::from_second(1_900_000_000).expect("in range") },
            Deed::Confirmed { what: Confirmed::WithoutData },
            Deed::Reminder { text: "answer due".into(), on, moment: None },
            Deed::Reminder { text: "answer due".into(), on, moment: Some(moment) },
            Deed::ReminderDone { reminder: "own/7".into(), basis: Known::Day(on) },
            Deed::ReminderSnoozed {
                reminder: "cancel/cancel-by".into(),
                basis: Known::Day(on),
                again: Known::Moment(moment),
            },
            Deed::ArchiveVerified {
                on,
                files: vec![VerifiedFile {
                    path: "/home/نور/a b.zip".into(),
                    bytes: 5_000_000_000,
                    sha256: "ab".into(),
                }],
                conversations: 4812,
            },
            Deed::Pledged {
                pledge: "7".into(),
                host: "a.example".into(),
                level: Level::WillCancel,
                format: "osdi".into(),
                confirmed: false,
            },
            Deed::Withdrawn { pledge: "7".into(), host: "a.example".into(), confirmed: true },
            Deed::Offered { host: "a.example".into() },
            Deed::Undone { event: 2 },
        ];
        let events: Vec<Event> = deeds.into_iter().zip(1..).map(|(deed, id)| event(id, deed)).collect();
        let lines: Vec<String> = events.iter().map(|event| serde_json::to_string(event).expect("json")).collect();
        assert_eq!(read_lines(&lines.join("\n")).events, events);
    }

    #[test]
    fn numbers_go_on_after_events_of_unknown_kinds() {
        assert_eq!(last_id("{\"v\":9,\"id\":41,\"kind\":\"x\"}\nrubbish\n{\"v\":1,\"id\":7"), 41);
    }
}
