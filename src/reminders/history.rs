//! How the reminders came to be what they are: the journal replayed entry by entry. A calendar needs it, because a file that
//! is imported again has to say what changed and what is gone.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::{Reminder, State, list, topics};
use crate::content::{Catalog, Meaning};
use crate::dates::Known;
use crate::journal::{Deed, Event, Progress};
use crate::plan;

/// How many days before a deadline its early warning stands.
pub const EARLY_DAYS: i64 = 2;

/// A reminder, or its early warning, with what became of it.
#[derive(Clone, Debug)]
pub struct Past {
    /// The reminder as it was last seen.
    pub reminder: Reminder,
    /// Whether this is its early warning and not itself.
    pub early: bool,
    /// When it is.
    pub when: Known,
    /// How often it changed; it only grows.
    pub changes: u32,
    /// When it first came up.
    pub since: Timestamp,
    /// When it last changed.
    pub changed: Timestamp,
    /// Whether it is still there.
    pub alive: bool,
}

/// Everything that ever was a reminder, by id. Entries that were written together count as one.
pub fn history(catalog: &Catalog, events: &[Event], zone: &TimeZone) -> Vec<Past> {
    let mut past: BTreeMap<(String, bool), Past> = BTreeMap::new();
    // Since when each reminder has had its date.
    let mut dated: BTreeMap<String, (Known, Timestamp)> = BTreeMap::new();
    let mut progress = Progress::default();
    let mut from = 0;
    while let Some(first) = events.get(from) {
        let at = first.at;
        let count = events[from..].iter().take_while(|event| event.at == at).count();
        let group = &events[from..from + count];
        from += count;
        if group.iter().any(|event| matches!(event.deed, Deed::Undone { .. })) {
            progress = Progress::replay(&events[..from]);
        } else {
            group.iter().for_each(|event| progress.apply(event));
        }
        let now = at.to_zoned(zone.clone());
        let plan = plan::derive(catalog, &topics(catalog, &progress), &progress, &now);
        let mut there: BTreeMap<(String, bool), (Reminder, Known)> = BTreeMap::new();
        for reminder in list(&plan, &progress, &now).into_iter().filter(|reminder| reminder.state != State::Done) {
            let known = dated.get(&reminder.id).filter(|(due, _)| *due == reminder.due);
            let since = known.map_or(at, |(_, since)| *since);
            dated.insert(reminder.id.clone(), (reminder.due.clone(), since));
            if let Some(early) = early(&reminder, since, zone) {
                there.insert((reminder.id.clone(), true), (reminder.clone(), early));
            }
            let when = reminder.again.clone().unwrap_or_else(|| reminder.due.clone());
            there.insert((reminder.id.clone(), false), (reminder, when));
        }
        for (key, one) in &mut past {
            if one.alive && !there.contains_key(key) {
                one.alive = false;
                one.changes += 1;
                one.changed = at;
            }
        }
        for (key, (reminder, when)) in there {
            match past.get_mut(&key) {
                Some(one) => {
                    if !one.alive || one.when != when || one.reminder.step != reminder.step {
                        one.changes += 1;
                        one.changed = at;
                    }
                    (one.alive, one.when, one.reminder) = (true, when, reminder);
                }
                None => {
                    let early = key.1;
                    past.insert(key, Past { reminder, early, when, changes: 0, since: at, changed: at, alive: true });
                }
            }
        }
    }
    past.into_values().collect()
}

/// The day of a deadline's early warning, unless that was over when the deadline came up.
fn early(reminder: &Reminder, since: Timestamp, zone: &TimeZone) -> Option<Known> {
    if reminder.meaning != Meaning::Deadline {
        return None;
    }
    let day = reminder.due.day(zone).checked_sub(EARLY_DAYS.days()).ok()?;
    (day > since.to_zoned(zone.clone()).date()).then_some(Known::Day(day))
}
