//! The plan: every step of the chosen topics with its standing, in the order in which to do them. Pure: facts, progress and
//! the moment in, plan out. Every step ends in exactly one standing, with a reason, so that "why is this not in my list?"
//! always has an answer.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Zoned;
use jiff::civil::Date;
use serde::Serialize;

use crate::content::{Catalog, Facts, Meaning, Step};
use crate::dates::{self, Due, Known};
use crate::gate::{self, Bar};
use crate::ids::{QuestionId, StepId, TopicName};
use crate::journal::{ARCHIVE_STEP, Progress, Record};

/// Where a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It can be done now.
    Ready,
    /// Other steps come first.
    Blocked,
    /// Its time has not come.
    Waiting,
    /// It was done.
    Finished,
    /// The person said that it is not for them.
    Skipped,
    /// A question decides whether it applies.
    Undecided,
    /// The answers say that it does not apply.
    NotYours,
}

/// Why a step stands where it stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Because {
    /// Nothing stands in the way.
    Nothing,
    /// These steps come first.
    Needs(Vec<StepId>),
    /// Its time comes then.
    Until(Known),
    /// The person put it off until then.
    PutOff(Known),
    /// It was recorded.
    Recorded,
    /// This question is open.
    Open(QuestionId),
    /// It is only for those who answer this.
    OnlyFor(QuestionId, Vec<String>),
    /// It only comes up when a step's check shows this.
    OnlyIfShown(QuestionId, Vec<String>),
    /// The gate before an account is deleted is closed.
    Gate(Vec<Bar>),
    /// Another step does the same.
    Instead(StepId),
}

/// A step in the plan.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The facts it comes from.
    facts: &'static Facts,
    index: usize,
    /// Where it is.
    pub standing: Standing,
    /// Why.
    pub because: Because,
    /// What was recorded about it.
    pub record: Option<Record>,
    /// The next moment that matters for it.
    pub due: Option<Due>,
    /// What it waits for, if that was asked for and has to come from elsewhere.
    pub waits: Option<Waits>,
}

/// How long something that was asked for has been awaited: what the rules with the meaning "check" say about an open step.
#[derive(Clone, Debug, PartialEq)]
pub struct Waits {
    /// Since which day.
    pub since: Date,
    /// How many days that is.
    pub days: i64,
    /// Whether the person named that day. Otherwise it is the day for which the request was recorded.
    pub named: bool,
    /// When to look again.
    pub next: Option<Known>,
}

impl Entry {
    /// Whether this deletes the account and is still open.
    fn deletes_yet(&self) -> bool {
        matches!(self.standing, Standing::Ready | Standing::Blocked | Standing::Waiting)
            && gate::stands_before(self.facts, self.step())
    }

    /// The facts the step belongs to.
    pub fn facts(&self) -> &'static Facts {
        self.facts
    }

    /// The step.
    pub fn step(&self) -> &'static Step {
        &self.facts.topic.steps[self.index]
    }

    /// Its id.
    pub fn id(&self) -> &StepId {
        &self.step().id
    }

    /// Its topic.
    pub fn topic(&self) -> &TopicName {
        &self.facts.topic.name
    }
}

/// The derived, ordered list of steps.
#[derive(Debug)]
pub struct Plan {
    /// The steps of the topics asked for, in order.
    pub entries: Vec<Entry>,
    /// The steps of other topics that those may need.
    others: Vec<Entry>,
    /// The moments that matter, earliest first.
    pub dues: Vec<Due>,
    /// The same for rules whose step was finished: they remind of nothing any more.
    pub settled: Vec<Due>,
    /// The questions that were answered.
    pub answered: BTreeSet<QuestionId>,
}

/// What to do next.
#[derive(Clone, Debug, PartialEq)]
pub enum Move {
    /// Ask this.
    Ask(QuestionId),
    /// Show this step.
    Show(StepId),
    /// Have this typed, so that this step may be shown.
    Confirm(StepId, Bar),
    /// Nothing can be done before this moment.
    Wait(Known),
    /// This step is open, and the way on lies elsewhere: [`Plan::ways`].
    Stuck(StepId),
    /// Nothing is left.
    Finish,
}

/// A way on where nothing of the topics asked for can be done.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// This topic comes first.
    Topic(TopicName),
    /// This step was said to be not for the person, and the gate wants it done.
    TakeBack(StepId),
    /// This question was answered with "I don't know".
    AskAgain(QuestionId),
}

impl Entry {
    /// Whether the gate keeps this step's page: it is shown while the step is ready and at no other time.
    pub fn is_gated(&self) -> bool {
        self.standing != Standing::Ready && gate::stands_before(self.facts, self.step())
    }

    /// The moment before which nothing can be done about it.
    fn waits_until(&self) -> Option<&Known> {
        match &self.because {
            Because::Until(known) | Because::PutOff(known) => Some(known),
            _ => None,
        }
    }
}

impl Plan {
    /// The entry of a step.
    pub fn entry(&self, id: &StepId) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id() == id)
    }

    /// The steps that this person has or had to do.
    pub fn own(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.standing != Standing::NotYours)
    }

    /// What to do next: the first entry that can be acted on decides.
    pub fn next_move(&self) -> Move {
        // What comes behind deleting the account waits for it: an app may be needed to delete, and the export to sign in.
        let deletes = self.entries.iter().find(|entry| entry.deletes_yet()).map(|entry| entry.facts.topic.order);
        for entry in self.entries.iter().filter(|entry| deletes.is_none_or(|order| entry.facts.topic.order <= order)) {
            match (&entry.standing, &entry.because) {
                (Standing::Ready, _) => return Move::Show(entry.id().clone()),
                (Standing::Undecided, Because::Open(question)) => return Move::Ask(question.clone()),
                (_, Because::Gate(bars)) if bars.contains(&Bar::BillerOpen) => {
                    return Move::Ask(QuestionId::new("channel"));
                }
                (_, Because::Gate(bars)) if bars.iter().all(|bar| bar.typed().is_some()) => {
                    return Move::Confirm(entry.id().clone(), bars[0].clone());
                }
                _ => {}
            }
        }
        let (ways, mut until) = self.beyond();
        let blocked = self.entries.iter().find(|entry| entry.standing == Standing::Blocked);
        until.extend(self.entries.iter().filter_map(Entry::waits_until));
        let until = until.into_iter().min_by_key(|known| dates::begins(known, &jiff::tz::TimeZone::UTC));
        match (blocked, until) {
            (Some(entry), None) => Move::Stuck(entry.id().clone()),
            (Some(entry), Some(_)) if !ways.is_empty() => Move::Stuck(entry.id().clone()),
            (_, Some(known)) => Move::Wait(known.clone()),
            (None, None) => Move::Finish,
        }
    }

    /// How somebody goes on whose steps are blocked.
    pub fn ways(&self) -> Vec<Way> {
        self.beyond().0.into_iter().collect()
    }

    /// Whether deleting the account is among the steps that are still open.
    pub fn account_stays(&self) -> bool {
        self.entries.iter().any(Entry::deletes_yet)
    }

    /// What the blocked steps wait for in the end: ways that can be gone now, and moments in other topics.
    fn beyond(&self) -> (BTreeSet<Way>, Vec<&Known>) {
        let (mut ways, mut until, mut seen) = (BTreeSet::new(), Vec::new(), BTreeSet::new());
        let mut blocked: Vec<&Entry> =
            self.entries.iter().filter(|entry| entry.standing == Standing::Blocked).collect();
        while let Some(entry) = blocked.pop() {
            let elsewhere = self.entry(entry.id()).is_none();
            match &entry.because {
                Because::Needs(steps) => {
                    let known = |id: &&StepId| seen.insert((*id).clone());
                    blocked.extend(steps.iter().filter(known).filter_map(|id| self.any_entry(id)));
                }
                Because::Gate(bars) if elsewhere && bars.iter().all(Bar::is_met_in_the_walk) => {
                    ways.insert(Way::Topic(entry.topic().clone()));
                }
                Because::Gate(bars) => ways.extend(bars.iter().filter_map(|bar| self.round(bar))),
                Because::Until(known) | Because::PutOff(known) => until.push(known),
                Because::Nothing | Because::Open(_) => {
                    ways.insert(Way::Topic(entry.topic().clone()));
                }
                _ => {}
            }
        }
        (ways, until)
    }

    /// How a bar is lifted that the walk itself cannot lift.
    fn round(&self, bar: &Bar) -> Option<Way> {
        match bar {
            Bar::BillerUnknown => Some(Way::AskAgain(QuestionId::new("channel"))),
            Bar::StoreOpen(store) => {
                let steps = gate::steps_at(store).iter().map(|id| StepId::new(*id));
                let skipped = steps.filter_map(|id| self.any_entry(&id));
                let skipped = skipped.filter(|entry| entry.standing == Standing::Skipped);
                let last = skipped.max_by_key(|entry| entry.record.as_ref().map(|record| record.at));
                Some(last.map_or(Way::Topic(TopicName::new("cancel")), |entry| Way::TakeBack(entry.id().clone())))
            }
            _ => None,
        }
    }

    fn any_entry(&self, id: &StepId) -> Option<&Entry> {
        self.entries.iter().chain(&self.others).find(|entry| entry.id() == id)
    }
}

/// Derives the plan of `topics`. Steps of other topics that they need are looked at as well, but not listed.
pub fn derive(catalog: &Catalog, topics: &[TopicName], progress: &Progress, now: &Zoned) -> Plan {
    let mut loaded: Vec<&'static Facts> = Vec::new();
    let mut wanted: Vec<TopicName> = topics.to_vec();
    let mut seen = BTreeSet::new();
    while let Some(name) = wanted.pop() {
        if !seen.insert(name.clone()) {
            continue;
        }
        if let Some(facts) = catalog.facts(&name) {
            wanted
                .extend(facts.topic.steps.iter().flat_map(|step| &step.needs).map(|need| TopicName::new(need.topic())));
            loaded.push(facts);
        }
    }
    let position =
        |facts: &&'static Facts| topics.iter().position(|name| *name == facts.topic.name).unwrap_or(usize::MAX);
    loaded.sort_by_key(|facts| (position(facts), facts.topic.order));
    let (checks, moot) = (asked_by_checks(&loaded), settled_by_the_archive(&loaded, progress));
    let mut deriver =
        Deriver { loaded: &loaded, checks, moot, progress, now, standings: BTreeMap::new(), open: BTreeSet::new() };
    let (mut entries, mut others) = (Vec::new(), Vec::new());
    for place in deriver.order() {
        let facts = &loaded[place.0];
        let step = &facts.topic.steps[place.1];
        let (standing, because) = deriver.standing(&step.id);
        let record = progress.records.get(&step.id).cloned();
        let list = if topics.contains(&facts.topic.name) { &mut entries } else { &mut others };
        list.push(Entry { facts, index: place.1, standing, because, record, due: None, waits: None });
    }
    let (dues, settled) = dues(&loaded, &entries, progress, now);
    for entry in &mut entries {
        entry.due = dues.iter().find(|due| due.step == *entry.id()).cloned();
        entry.waits = waits(entry, &dues, now);
    }
    Plan { entries, others, dues, settled, answered: progress.answers.keys().cloned().collect() }
}

/// The moments that matter for open steps, and those that do not any more. A rule's reminder belongs to the first of its
/// steps that is open. While one question decides which step that is, a deadline counts all the same.
fn dues(loaded: &[&'static Facts], entries: &[Entry], progress: &Progress, now: &Zoned) -> (Vec<Due>, Vec<Due>) {
    let zone = now.time_zone();
    let (mut dues, mut settled) = (Vec::new(), Vec::new());
    for rule in loaded.iter().flat_map(|facts| &facts.topic.dates) {
        let Some(basis) = dates::basis(rule, progress) else { continue };
        let Some(when) = dates::shift(&basis, rule.offset, zone) else { continue };
        let steps = || rule.steps.iter().filter_map(|step| entries.iter().find(|entry| entry.id() == step));
        let open = |entry: &&Entry| matches!(entry.standing, Standing::Ready | Standing::Blocked | Standing::Waiting);
        let likely = |entry: &&Entry| {
            let unanswered = |question: &QuestionId| !progress.answers.contains_key(question);
            let when = &entry.step().when;
            entry.standing == Standing::Undecided
                && rule.meaning == Meaning::Deadline
                && when.iter().filter(|(question, _)| unanswered(question)).count() == 1
        };
        let due = |entry: &Entry| Due {
            id: rule.id.clone(),
            step: entry.id().clone(),
            when,
            meaning: rule.meaning,
            basis,
            named: dates::is_named(rule, progress),
            undecided: entry.standing == Standing::Undecided,
        };
        let finished = |entry: &&Entry| entry.standing == Standing::Finished;
        if let Some(entry) = steps().find(open) {
            dues.push(due(entry));
        } else if let Some(entry) = steps().find(finished) {
            settled.push(due(entry));
        } else if let Some(entry) = steps().find(likely) {
            dues.push(due(entry));
        }
    }
    dues.sort_by_key(|due| (dates::begins(&due.when, zone), due.id.clone()));
    (dues, settled)
}

fn waits(entry: &Entry, dues: &[Due], now: &Zoned) -> Option<Waits> {
    let begun =
        matches!((entry.standing, &entry.because), (Standing::Ready, _) | (Standing::Waiting, Because::PutOff(_)));
    let mut looks = dues.iter().filter(|due| due.step == *entry.id() && due.meaning == Meaning::Check);
    let first = looks.clone().next().filter(|_| begun)?;
    let (since, named) = (first.basis.day(now.time_zone()), first.named);
    let ahead = |due: &&Due| dates::begins(&due.when, now.time_zone()).is_some_and(|begins| begins > now.timestamp());
    let next = looks.find(ahead).map(|due| due.when.clone());
    Some(Waits { since, days: dates::days_between(since, now.date()), named, next })
}

struct Deriver<'a> {
    loaded: &'a [&'static Facts],
    checks: BTreeSet<QuestionId>,
    moot: BTreeSet<StepId>,
    progress: &'a Progress,
    now: &'a Zoned,
    standings: BTreeMap<StepId, (Standing, Because)>,
    open: BTreeSet<StepId>,
}

impl Deriver<'_> {
    fn find(&self, id: &StepId) -> Option<(&'static Facts, &'static Step)> {
        let facts = self.loaded.iter().find(|facts| facts.topic.name.as_str() == id.topic())?;
        facts.topic.step(id).map(|step| (*facts, step))
    }

    /// Declared order, each step behind the steps it needs: whoever has to wait is put back, nobody is pulled forward. A loop of
    /// needs is cut at its first step.
    fn order(&self) -> Vec<(usize, usize)> {
        let places: Vec<(usize, usize)> = self
            .loaded
            .iter()
            .enumerate()
            .flat_map(|(of, facts)| (0..facts.topic.steps.len()).map(move |index| (of, index)))
            .collect();
        let step = |place: (usize, usize)| &self.loaded[place.0].topic.steps[place.1];
        let number: BTreeMap<&StepId, usize> =
            places.iter().enumerate().map(|(number, place)| (&step(*place).id, number)).collect();
        let mut lacking = vec![0usize; places.len()];
        let mut needed_by: Vec<Vec<usize>> = vec![Vec::new(); places.len()];
        for (at, place) in places.iter().enumerate() {
            for need in step(*place).needs.iter().filter_map(|need| number.get(need)) {
                lacking[at] += 1;
                needed_by[*need].push(at);
            }
        }
        let mut free: BTreeSet<usize> = (0..places.len()).filter(|at| lacking[*at] == 0).collect();
        let mut waiting: BTreeSet<usize> = (0..places.len()).filter(|at| lacking[*at] > 0).collect();
        let mut order = Vec::new();
        while let Some(next) = free.pop_first().or_else(|| waiting.pop_first()) {
            waiting.remove(&next);
            order.push(places[next]);
            for later in &needed_by[next] {
                lacking[*later] = lacking[*later].saturating_sub(1);
                if lacking[*later] == 0 && waiting.contains(later) {
                    free.insert(*later);
                }
            }
        }
        order
    }

    /// The alternatives to `step` that go before it: those finished, wherever they are declared, and those declared earlier.
    fn alternatives(&self, facts: &Facts, step: &Step) -> Vec<StepId> {
        let steps = &facts.topic.steps;
        let own = steps.iter().position(|other| other.id == step.id).unwrap_or(steps.len());
        let finished = |id: &StepId| self.progress.records.get(id).is_some_and(|record| record.finished);
        let same = |other: &Step| step.either.is_some() && other.either == step.either && other.id != step.id;
        let fitting = steps.iter().enumerate().filter(|(at, other)| same(other) && (*at < own || finished(&other.id)));
        let mut ids: Vec<StepId> = fitting.map(|(_, other)| other.id.clone()).collect();
        ids.sort_by_key(|id| !finished(id));
        ids
    }

    fn standing(&mut self, id: &StepId) -> (Standing, Because) {
        if let Some(known) = self.standings.get(id) {
            return known.clone();
        }
        if !self.open.insert(id.clone()) {
            return (Standing::Blocked, Because::Needs(vec![id.clone()]));
        }
        let standing = self.judge(id);
        self.open.remove(id);
        self.standings.insert(id.clone(), standing.clone());
        standing
    }

    fn judge(&mut self, id: &StepId) -> (Standing, Because) {
        if let Some(record) = self.progress.records.get(id) {
            let standing = if record.finished { Standing::Finished } else { Standing::Skipped };
            return (standing, Because::Recorded);
        }
        if self.moot.contains(id) {
            return (Standing::NotYours, Because::Instead(StepId::new(ARCHIVE_STEP)));
        }
        let Some((facts, step)) = self.find(id) else {
            return (Standing::Blocked, Because::Needs(vec![id.clone()]));
        };
        let alternatives = self.alternatives(facts, step);
        let until = dates::waits_until(&facts.topic, id, self.progress, self.now.time_zone());
        let mut undecided = None;
        for (question, options) in &step.when {
            match self.progress.answers.get(question) {
                Some(answers) if answers.iter().any(|answer| options.contains(answer)) => {}
                None if !self.checks.contains(question) => undecided = undecided.or(Some(question.clone())),
                None => return (Standing::NotYours, Because::OnlyIfShown(question.clone(), options.clone())),
                Some(_) if self.checks.contains(question) => {
                    return (Standing::NotYours, Because::OnlyIfShown(question.clone(), options.clone()));
                }
                Some(_) => return (Standing::NotYours, Because::OnlyFor(question.clone(), options.clone())),
            }
        }
        for other in alternatives {
            let (standing, _) = self.standing(&other);
            if !matches!(standing, Standing::NotYours | Standing::Skipped) {
                if standing == Standing::Undecided {
                    break;
                }
                return (Standing::NotYours, Because::Instead(other));
            }
        }
        if let Some(question) = undecided {
            return (Standing::Undecided, Because::Open(question));
        }
        let open: Vec<StepId> = step
            .needs
            .iter()
            .filter(|need| {
                let (standing, _) = self.standing(need);
                !matches!(standing, Standing::Finished | Standing::Skipped | Standing::NotYours)
            })
            .cloned()
            .collect();
        if !open.is_empty() {
            return (Standing::Blocked, Because::Needs(open));
        }
        if gate::stands_before(facts, step) {
            let bars = gate::bars(self.progress, self.now);
            if !bars.is_empty() {
                return (Standing::Blocked, Because::Gate(bars));
            }
        }
        let now = self.now.timestamp();
        let ahead = |known: &Known| dates::begins(known, self.now.time_zone()).is_some_and(|begin| begin > now);
        if let Some(known) = until.filter(|known| ahead(known)) {
            return (Standing::Waiting, Because::Until(known));
        }
        if let Some(moment) = self.progress.postponed.get(id).filter(|moment| **moment > now) {
            return (Standing::Waiting, Because::PutOff(Known::Moment(*moment)));
        }
        (Standing::Ready, Because::Nothing)
    }
}

/// The questions that are only asked by a step's check: steps shown for their answers stay out of the way until then.
/// "I don't know who charges me" is different: its steps ask again what was asked before, so that question comes first.
fn asked_by_checks(loaded: &[&'static Facts]) -> BTreeSet<QuestionId> {
    let steps = || loaded.iter().flat_map(|facts| &facts.topic.steps);
    let again = |check: &QuestionId| {
        steps()
            .any(|step| step.check.as_ref() == Some(check) && step.when.iter().any(|(question, _)| question == check))
    };
    steps().filter_map(|step| step.check.clone()).filter(|check| !again(check)).collect()
}

/// The steps that lead to an export or help on the way there, once one was checked and found good: whoever has it need not ask
/// for it, whatever was recorded about how.
fn settled_by_the_archive(loaded: &[&'static Facts], progress: &Progress) -> BTreeSet<StepId> {
    let last = StepId::new(ARCHIVE_STEP);
    let facts = loaded.iter().find(|facts| facts.topic.name.as_str() == last.topic());
    let Some(facts) = facts.filter(|_| progress.verified.is_some()) else { return BTreeSet::new() };
    let steps = &facts.topic.steps;
    let mut moot: BTreeSet<StepId> =
        steps.iter().filter(|step| step.archive.is_some()).map(|step| step.id.clone()).collect();
    let mut needed = vec![last.clone()];
    while let Some(step) = needed.pop().and_then(|id| facts.topic.step(&id)) {
        needed.extend(step.needs.iter().filter(|need| facts.topic.step(need).is_some()).cloned());
        moot.insert(step.id.clone());
    }
    let checks: BTreeSet<&QuestionId> =
        steps.iter().filter(|step| moot.contains(&step.id)).filter_map(|step| step.check.as_ref()).collect();
    let help = |step: &&Step| step.when.iter().any(|(question, _)| checks.contains(question));
    moot.extend(steps.iter().filter(help).map(|step| step.id.clone()));
    moot.remove(&last);
    moot
}
