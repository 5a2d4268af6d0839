//! Reminders: what the rules of the guides make of the dates that are known, the person's own, and steps that were put off.
//! Pure, like the plan they come from. Each has an id that stays the same: the rule's (`cancel/cancel-by`), `own/` and the
//! number of its event, or the step's that was put off.

pub mod history;

use std::collections::BTreeSet;

use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};
use serde::Serialize;

use crate::content::{Catalog, Meaning, Offset};
use crate::dates::{self, Due, Known};
use crate::ids::{DateId, StepId, TopicName};
use crate::journal::Progress;
use crate::plan::{Because, Plan, Standing};

/// Where a reminder is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Its moment is still to come, or it was told to come again later.
    Upcoming,
    /// Its day is here.
    Due,
    /// Its day has passed.
    Overdue,
    /// It reminds of nothing any more.
    Done,
}

/// What a reminder is about; the words for it are found elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    /// A rule of a guide.
    Rule(DateId),
    /// A step that the person put off.
    Step(StepId),
    /// Words of the person's own.
    Own(String),
}

/// A reminder.
#[derive(Clone, Debug, PartialEq)]
pub struct Reminder {
    /// Its id, the same from one look to the next.
    pub id: String,
    /// What it is about.
    pub subject: Subject,
    /// The step, where it is about one and it is known which.
    pub step: Option<StepId>,
    /// When it is due.
    pub due: Known,
    /// What that moment means.
    pub meaning: Meaning,
    /// Where it is.
    pub state: State,
    /// When it shall come again, if the person told it to.
    pub again: Option<Known>,
    /// The date it follows from: what was said about the reminder counts as long as this is the same.
    pub basis: Known,
}

impl Reminder {
    /// The topic it belongs to, where it is not the person's own.
    pub fn topic(&self) -> Option<&str> {
        match &self.subject {
            Subject::Rule(id) => Some(id.topic()),
            Subject::Step(id) => Some(id.topic()),
            Subject::Own(_) => None,
        }
    }

    /// When it comes again, if the person told it to and that is still ahead.
    pub fn snoozed(&self, now: &Zoned) -> Option<&Known> {
        self.again.as_ref().filter(|again| !begun(again, now))
    }

    /// When it speaks: its moment, or the one it was put off to.
    pub fn speaks(&self) -> &Known {
        self.again.as_ref().unwrap_or(&self.due)
    }

    /// Whether it speaks now or within `within` from now. Days are those of the calendar, hours are exact.
    pub fn is_due(&self, within: Offset, now: &Zoned) -> bool {
        match self.state {
            State::Done => false,
            State::Due | State::Overdue => true,
            State::Upcoming => within != NOW && reaches(self.speaks(), within, now),
        }
    }

    /// Whether somebody who looks once a day has to hear of it today: it is due, or it is a deadline within the next day.
    pub fn presses(&self, now: &Zoned) -> bool {
        let day = Offset { hours: 24, ..NOW };
        self.is_due(if self.meaning == Meaning::Deadline { day } else { NOW }, now)
    }
}

/// No time at all.
pub const NOW: Offset = Offset { months: 0, days: 0, hours: 0 };

fn reaches(known: &Known, within: Offset, now: &Zoned) -> bool {
    let zone = now.time_zone();
    if within.hours == 0 {
        let span = i64::from(within.months).months().days(within.days);
        return now.date().checked_add(span).map_or(true, |last| known.day(zone) <= last);
    }
    let last = now.checked_add(i64::from(within.hours).hours());
    let begins = dates::begins(known, zone);
    last.map_or(true, |last| begins.is_some_and(|begins| begins <= last.timestamp()))
}

/// The moment to which a reminder is put off: counted from now, or from its own moment where that is still ahead.
pub fn put_off(reminder: &Reminder, by: Offset, now: &Zoned) -> Option<Known> {
    let zone = now.time_zone();
    let from = match begun(reminder.speaks(), now) {
        false => reminder.speaks().clone(),
        true if by.hours == 0 => Known::Day(now.date()),
        true => Known::Moment(now.timestamp()),
    };
    match (&from, by.hours) {
        (Known::Moment(_), 0) => dates::shift(&Known::Day(from.day(zone)), by, zone),
        _ => dates::shift(&from, by, zone),
    }
}

/// Whether a known date has begun. A day is compared as a day, never by a midnight, which some days do not have.
fn begun(known: &Known, now: &Zoned) -> bool {
    match known {
        Known::Day(day) => *day <= now.date(),
        Known::Moment(moment) => *moment <= now.timestamp(),
    }
}

fn state(known: &Known, now: &Zoned) -> State {
    if !begun(known, now) {
        State::Upcoming
    } else if known.day(now.time_zone()) == now.date() {
        State::Due
    } else {
        State::Overdue
    }
}

/// The topics whose reminders may matter: those begun, and those that count from a date which is known.
pub fn topics(catalog: &Catalog, progress: &Progress) -> Vec<TopicName> {
    let dated =
        |topic: &TopicName| catalog.anchors(topic).iter().any(|question| progress.answers.contains_key(question));
    let known = catalog.topics().into_iter();
    known.filter(|topic| progress.begun.contains(topic) || dated(topic)).collect()
}

/// Every reminder of a plan and the person's own, those that speak first in front.
pub fn list(plan: &Plan, progress: &Progress, now: &Zoned) -> Vec<Reminder> {
    let mut reminders: Vec<Reminder> = Vec::new();
    for due in &plan.dues {
        let done = looked(plan, due, progress, now.time_zone()) || overtaken(plan, due, progress, now);
        reminders.push(seen(of_rule(due), done, progress, now));
    }
    for due in &plan.settled {
        reminders.push(seen(of_rule(due), true, progress, now));
    }
    let listed: BTreeSet<&StepId> = plan.entries.iter().map(|entry| entry.id()).collect();
    for (step, until) in progress.postponed.iter().filter(|(step, _)| listed.contains(step)) {
        let entry = plan.entry(step);
        let open = entry.is_some_and(|entry| {
            matches!(entry.standing, Standing::Ready | Standing::Blocked | Standing::Waiting)
                // What has its own date, and later, speaks then.
                && !matches!(&entry.because, Because::Until(_))
        });
        if open {
            let basis = Known::Moment(*until);
            // A day that was typed is kept as its first instant.
            let day = Known::Day(basis.day(now.time_zone()));
            let is_day = dates::begins(&day, now.time_zone()) == Some(*until);
            // A look that a rule asks for on the same day says it already.
            if plan.dues.iter().any(|due| due.step == *step && due.when == day) {
                continue;
            }
            let reminder = Reminder {
                id: step.to_string(),
                subject: Subject::Step(step.clone()),
                step: Some(step.clone()),
                due: if is_day { day } else { basis.clone() },
                meaning: Meaning::Wait,
                state: State::Upcoming,
                again: None,
                basis,
            };
            reminders.push(seen(reminder, false, progress, now));
        }
    }
    reminders.extend(progress.reminders.iter().map(|(number, (text, when))| {
        let reminder = Reminder {
            id: format!("own/{number}"),
            subject: Subject::Own(text.clone()),
            step: None,
            due: when.clone(),
            meaning: Meaning::Check,
            state: State::Upcoming,
            again: None,
            basis: when.clone(),
        };
        seen(reminder, false, progress, now)
    }));
    let zone = now.time_zone();
    reminders.sort_by_cached_key(|reminder| (dates::begins(reminder.speaks(), zone), reminder.id.clone()));
    reminders
}

fn of_rule(due: &Due) -> Reminder {
    Reminder {
        id: due.id.to_string(),
        subject: Subject::Rule(due.id.clone()),
        step: (!due.undecided).then(|| due.step.clone()),
        due: due.when.clone(),
        meaning: due.meaning,
        state: State::Upcoming,
        again: None,
        basis: due.basis.clone(),
    }
}

/// Whether the person looked since: a reminder to look has done its work once the step's question was answered again.
fn looked(plan: &Plan, due: &Due, progress: &Progress, zone: &TimeZone) -> bool {
    let check = plan.entry(&due.step).and_then(|entry| entry.step().check.as_ref());
    let answered = check.and_then(|check| progress.answered_at.get(check));
    let begins = dates::begins(&due.when, zone);
    due.meaning == Meaning::Check && answered.zip(begins).is_some_and(|(answered, begins)| *answered >= begins)
}

/// Whether a later look for the same thing has begun: one line then says to look, and it is that of the later one. What the person
/// put off comes when they said.
fn overtaken(plan: &Plan, due: &Due, progress: &Progress, now: &Zoned) -> bool {
    let same = |other: &&Due| {
        other.meaning == Meaning::Check && other.step == due.step && other.basis == due.basis && other.id != due.id
    };
    let zone = now.time_zone();
    let later =
        |other: &Due| begun(&other.when, now) && dates::begins(&other.when, zone) > dates::begins(&due.when, zone);
    let handled = progress.handled.get(&due.id.to_string()).filter(|handled| handled.basis == due.basis);
    let put_off = handled.and_then(|handled| handled.again.as_ref()).is_some();
    due.meaning == Meaning::Check && !put_off && plan.dues.iter().filter(same).any(later)
}

/// A reminder as it is now, after what the person said about it.
fn seen(mut reminder: Reminder, done: bool, progress: &Progress, now: &Zoned) -> Reminder {
    let handled = progress.handled.get(&reminder.id).filter(|handled| handled.basis == reminder.basis);
    reminder.again = handled.and_then(|handled| handled.again.clone());
    reminder.state = match &reminder.again {
        _ if done || handled.is_some_and(|handled| handled.again.is_none()) => State::Done,
        // What was put off is due on its new day; a deadline stays where it is.
        Some(again) if !begun(again, now) || reminder.meaning != Meaning::Deadline => state(again, now),
        _ => state(&reminder.due, now),
    };
    reminder
}
