//! The record of what was answered and done: one JSON object per line, only ever appended to. Undoing is another event.
//! What replaying the events gives is [`Progress`]. A torn last line is passed over with a warning; an event of a kind
//! that this version does not know is kept untouched.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::campaign::Level;
use crate::failure::Failure;
use crate::files::{self, AppendError, Locking};
use crate::gate::Confirmed;
use crate::ids::{QuestionId, StepId, TopicName};

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
    /// The person wants to be reminded of something of their own.
    Reminder {
        /// Of what.
        text: String,
        /// On which day.
        on: Date,
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

/// A line as it stands in the file, with the members of every kind.
#[derive(Deserialize)]
struct RawEvent<'t> {
    v: u32,
    id: u64,
    #[serde(borrow)]
    at: Cow<'t, str>,
    #[serde(borrow)]
    kind: Cow<'t, str>,
    topic: Option<TopicName>,
    key: Option<QuestionId>,
    values: Option<Vec<String>>,
    step: Option<StepId>,
    on: Option<Date>,
    note: Option<String>,
    #[serde(rename = "ref")]
    reference: Option<String>,
    until: Option<Timestamp>,
    event: Option<u64>,
    what: Option<Confirmed>,
    text: Option<String>,
    pledge: Option<String>,
    host: Option<String>,
    level: Option<Level>,
    format: Option<String>,
    confirmed: Option<bool>,
}

/// What a line turned out to be.
enum Line {
    Event(Event),
    Newer,
    Broken,
}

impl RawEvent<'_> {
    fn read(self) -> Line {
        if self.v != 1 {
            return Line::Newer;
        }
        let Self { id, topic, key, values, step, on, note, reference, until, event, what, text, .. } = self;
        let Self { pledge, host, level, format, confirmed, .. } = self;
        let deed = match self.kind.as_ref() {
            "began" => topic.map(|topic| Deed::Began { topic }),
            "answered" => key.zip(values).map(|(key, values)| Deed::Answered { key, values }),
            "finished" => step.zip(on).map(|(step, on)| Deed::Finished { step, on, note, reference }),
            "skipped" => step.zip(on).map(|(step, on)| Deed::Skipped { step, on, note, reference }),
            "postponed" => step.zip(until).map(|(step, until)| Deed::Postponed { step, until }),
            "reminder" => text.zip(on).map(|(text, on)| Deed::Reminder { text, on }),
            "confirmed" => what.map(|what| Deed::Confirmed { what }),
            "pledged" => match (pledge, host, level, format, confirmed) {
                (Some(pledge), Some(host), Some(level), Some(format), Some(confirmed)) => {
                    Some(Deed::Pledged { pledge, host, level, format, confirmed })
                }
                _ => None,
            },
            "withdrawn" => match (pledge, host, confirmed) {
                (Some(pledge), Some(host), Some(confirmed)) => Some(Deed::Withdrawn { pledge, host, confirmed }),
                _ => None,
            },
            "offered" => host.map(|host| Deed::Offered { host }),
            "undone" => event.map(|event| Deed::Undone { event }),
            _ => return Line::Newer,
        };
        match (deed, self.at.parse()) {
            (Some(deed), Ok(at)) => Line::Event(Event { v: 1, id, at, deed }),
            _ => Line::Broken,
        }
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
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let read = match serde_json::from_str::<RawEvent<'_>>(line) {
            Ok(raw) => raw.read(),
            Err(_) if serde_json::from_str::<Newer>(line).is_ok_and(|newer| newer._v > 1) => Line::Newer,
            Err(_) => Line::Broken,
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
    /// Reminders of the person's own, by the number of their event: of what, and on which day.
    pub reminders: BTreeMap<u64, (String, Date)>,
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
            }
            Deed::Answered { key, values } => {
                self.answers.insert(key.clone(), values.clone());
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
            Deed::Reminder { text, on } => {
                self.reminders.insert(event.id, (text.clone(), *on));
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

    /// Writes events; when this returns they are on disk.
    pub fn record(&mut self, at: Timestamp, deeds: Vec<Deed>) -> Result<Vec<u64>, Failure> {
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
        self.progress = Progress::replay(&self.events);
        Ok(ids)
    }
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
        (Deed::Answered { .. } | Deed::Confirmed { .. } | Deed::Reminder { .. }, Some(_)) => false,
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
        let (note, reference) = (Some("a \"note\"\n\u{200f}".to_owned()), Some("R-1".to_owned()));
        let deeds = [
            Deed::Began { topic: TopicName::new("cancel") },
            Deed::Answered { key: QuestionId::new("channel"), values: vec!["web".into(), "api".into()] },
            Deed::Finished { step: step.clone(), on, note: note.clone(), reference: None },
            Deed::Skipped { step: step.clone(), on, note, reference },
            Deed::Postponed { step, until: Timestamp::from_second(1_900_000_000).expect("in range") },
            Deed::Confirmed { what: Confirmed::WithoutData },
            Deed::Reminder { text: "answer due".into(), on },
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
