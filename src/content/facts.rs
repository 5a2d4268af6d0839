//! The facts of a topic, as `guides/<topic>.toml` holds them: questions, steps, conditions, links, dates, sources.
//! Parses and checks what one file can be checked for; what needs several files is `lint`'s.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::problem::{LineStarts, Problem, line_of};
use crate::ids::{DateId, LinkId, QuestionId, StepId, TopicName, is_id};

/// A topic's facts, the same for every language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Topic {
    /// `cancel`, `export`, …
    pub name: TopicName,
    /// Raised with every changed fact.
    pub revision: u32,
    /// Place in lists.
    pub order: u32,
    /// Where the claims come from.
    pub sources: Vec<Source>,
    /// Pages that can be opened.
    pub links: Vec<Link>,
    /// What may be asked.
    pub questions: Vec<Question>,
    /// What is to be done, in declared order.
    pub steps: Vec<Step>,
    /// When reminders fall due.
    pub dates: Vec<DateRule>,
    /// What the computer quitgpt runs on is looked through for.
    pub traces: Vec<Trace>,
}

/// How well a source supports a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// The text of the company, legislator or regulator itself.
    Official,
    /// A dated text that restates an official one.
    #[serde(rename = "official-2nd")]
    Restated,
    /// A third party says so.
    Reported,
    /// A conclusion of ours.
    Inferred,
}

/// Where a claim comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Name within its file.
    pub id: String,
    /// What it is, in English.
    pub title: String,
    /// Its address, if it has a stable one.
    pub url: Option<String>,
    /// Its own date: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `undated`.
    pub dated: String,
    /// The day it was compared with our words, `YYYY-MM-DD`.
    pub checked: String,
    /// How well it supports what we say.
    pub grade: Grade,
}

/// A page on the web.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Name, unique over a topic and `common`.
    pub id: LinkId,
    /// The address.
    pub url: String,
    /// Another address, for the day the first one no longer works.
    pub fallback: Option<String>,
}

/// Something asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Name, unique over all topics.
    pub id: QuestionId,
    /// What may be answered.
    pub kind: QuestionKind,
    /// Whether the running system is offered as the default.
    pub suggest: bool,
}

/// The kinds of answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum QuestionKind {
    /// One or, with `many`, several of these.
    Options {
        /// The options' names.
        options: Vec<String>,
        /// Whether several may be chosen.
        many: bool,
    },
    /// A date.
    Date {
        /// Whether the day is past when it is asked for.
        past: bool,
    },
}

/// One action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Permanent name.
    pub id: StepId,
    /// Shown if for each question any of the options was chosen.
    pub when: Vec<(QuestionId, Vec<String>)>,
    /// Steps to finish first.
    pub needs: Vec<StepId>,
    /// The page it opens.
    pub link: Option<LinkId>,
    /// Minutes it takes.
    pub minutes: u32,
    /// Sources of its claims, by id.
    pub sources: Vec<String>,
    /// The question asked after it.
    pub check: Option<QuestionId>,
    /// The answers to it that finish the step.
    pub finished_by: Vec<String>,
    /// Dates asked for once it is finished.
    pub records: Vec<QuestionId>,
    /// Steps of which one is enough.
    pub either: Option<String>,
    /// Whether it cannot be undone.
    pub irreversible: bool,
    /// Whether the person is asked for a reference to keep, such as an order number.
    pub keeps: bool,
    /// Whether finishing it ends what is charged.
    pub cancels: bool,
    /// Whether it offers to look for the export and to check it; a good check finishes the step.
    pub archive: Option<ArchiveOffer>,
    /// Former names.
    pub formerly: Vec<String>,
}

/// How a step words its offer to look for the export and to check it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ArchiveOffer {
    /// The export may have come: look in the downloads folder.
    Find,
    /// The step ends with the file in the downloads folder: looking there is the default.
    Fetch,
    /// It is there: check it.
    Check,
}

/// What a date means to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Meaning {
    /// Act before it.
    Deadline,
    /// Look then.
    Check,
    /// The steps do not start before it.
    Wait,
}

/// What a date is counted from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Anchor {
    /// An answered date.
    Answer(QuestionId),
    /// The day a step was finished.
    Done(StepId),
}

/// A distance in time: hours are exact, days and months are those of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offset {
    /// Calendar months.
    pub months: i32,
    /// Calendar days.
    pub days: i32,
    /// Exact hours.
    pub hours: i32,
}

/// A rule from which a reminder's moment follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateRule {
    /// Name.
    pub id: DateId,
    /// The reminder lives while one of these is open.
    pub steps: Vec<StepId>,
    /// What it is counted from: the first that is known.
    pub from: Vec<Anchor>,
    /// How far from it.
    pub offset: Offset,
    /// What it means.
    pub meaning: Meaning,
}

/// A system that traces are looked for on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum System {
    /// Linux.
    Linux,
    /// macOS.
    Macos,
    /// Windows.
    Windows,
}

/// What kind of thing a trace is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TraceKind {
    /// An app in a folder for apps, by its bundle id.
    AppBundle,
    /// A folder.
    Folder,
    /// A file.
    File,
    /// A package of Debian's kind.
    Deb,
    /// A source of packages.
    AptSource,
    /// A Flatpak app.
    Flatpak,
    /// A snap.
    Snap,
    /// An AppImage.
    Appimage,
    /// An entry of the menu.
    DesktopFile,
    /// An extension of a Chromium browser, by its id.
    BrowserExtension,
    /// The data of an app from the Microsoft Store, by its family name.
    Appx,
    /// A package that npm installed for everything.
    NpmGlobal,
}

/// Something an app leaves on a computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace {
    /// Name.
    pub id: String,
    /// The steps that are about it.
    pub steps: Vec<StepId>,
    /// The systems it is looked for on.
    pub systems: Vec<System>,
    /// What it is.
    pub kind: TraceKind,
    /// Its path, name or id, as its kind wants it.
    pub at: String,
}

impl Trace {
    /// Whether it is found by a part of its name alone, so that other people's things may be found as well.
    pub fn by_name(&self) -> bool {
        match self.kind {
            TraceKind::AppBundle | TraceKind::Folder | TraceKind::File | TraceKind::AptSource => false,
            TraceKind::BrowserExtension | TraceKind::Appx | TraceKind::NpmGlobal => false,
            _ => self.at.contains('*'),
        }
    }

    /// Whether `at` is written as its kind wants it.
    fn is_well_written(&self) -> bool {
        let all = |extra: &str| self.at.chars().all(|c| c.is_ascii_alphanumeric() || extra.contains(c));
        match self.kind {
            TraceKind::AppBundle => all(".-") && self.at.contains('.'),
            TraceKind::Folder | TraceKind::File => is_place(&self.at),
            TraceKind::AptSource | TraceKind::Appimage | TraceKind::DesktopFile => is_pattern(&self.at),
            TraceKind::Deb => all("*.+-") && is_pattern(&self.at),
            TraceKind::Flatpak | TraceKind::Snap => all("*._-") && is_pattern(&self.at),
            TraceKind::BrowserExtension => self.at.len() == 32 && self.at.bytes().all(|b| (b'a'..=b'p').contains(&b)),
            TraceKind::Appx => all("._-") && self.at.matches('_').count() == 1,
            TraceKind::NpmGlobal => all("@/._-") && self.at.split('/').all(|part| !part.trim_matches('.').is_empty()),
        }
    }

    /// Whether its kind exists on each of its systems, and its path can stand there.
    fn fits_systems(&self) -> bool {
        let only = match self.kind {
            TraceKind::AppBundle => Some(System::Macos),
            TraceKind::Appx => Some(System::Windows),
            TraceKind::Folder | TraceKind::File if self.at.starts_with('%') => Some(System::Windows),
            TraceKind::Folder | TraceKind::File if self.at.starts_with('/') => {
                return !self.systems.contains(&System::Windows);
            }
            TraceKind::Folder | TraceKind::File | TraceKind::BrowserExtension | TraceKind::NpmGlobal => None,
            _ => Some(System::Linux),
        };
        only.is_none_or(|only| self.systems.iter().all(|system| *system == only))
    }
}

/// A path that begins with `~`, `/`, `$NAME` or `%NAME%` and goes down from there; `*` may stand in its last part.
fn is_place(at: &str) -> bool {
    let is_name = |name: &str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_uppercase() || b == b'_');
    let (separator, rest) = if let Some(rest) = at.strip_prefix("~/").or_else(|| at.strip_prefix('/')) {
        ('/', rest)
    } else if let Some(rest) = at.strip_prefix('$') {
        match rest.split_once('/') {
            None => return is_name(rest),
            Some((name, rest)) if is_name(name) => ('/', rest),
            Some(_) => return false,
        }
    } else {
        match at.strip_prefix('%').and_then(|rest| rest.split_once("%\\")) {
            Some((name, rest)) if is_name(name) => ('\\', rest),
            _ => return false,
        }
    };
    let parts: Vec<&str> = rest.split(separator).collect();
    let plain = |part: &&str| {
        !part.is_empty()
            && *part != "."
            && *part != ".."
            && !part.contains(['/', '\\'])
            && !part.contains(char::is_control)
    };
    let (last, folders) = parts.split_last().expect("split gives at least one part");
    parts.iter().all(plain) && !folders.iter().any(|part| part.contains('*')) && is_pattern_or(last)
}

fn is_pattern_or(part: &str) -> bool {
    !part.contains('*') || is_pattern(part)
}

/// A name in which `*` stands for anything, with enough of it left to mean something.
fn is_pattern(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
    letters >= 3 && !text.contains(['/', '\\']) && !text.contains(char::is_control)
}

impl Offset {
    /// Reads `-72h`, `1 day`, `1 month 3 days`. Hours do not mix with calendar units.
    pub fn parse(text: &str) -> Option<Self> {
        let (sign, rest) = match text.trim().strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text.trim().trim_start_matches('+')),
        };
        let mut offset = Self { months: 0, days: 0, hours: 0 };
        let mut rest = rest.trim_start();
        let mut any = false;
        while !rest.is_empty() {
            let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            let number: i32 = rest[..digits].parse().ok().filter(|n| *n <= 100_000)?;
            rest = rest[digits..].trim_start();
            let letters = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
            let slot = match &rest[..letters] {
                "month" | "months" => &mut offset.months,
                "day" | "days" | "d" => &mut offset.days,
                "hour" | "hours" | "h" => &mut offset.hours,
                _ => return None,
            };
            if *slot != 0 {
                return None;
            }
            *slot = sign * number;
            any = true;
            rest = rest[letters..].trim_start();
        }
        (any && (offset.hours == 0 || (offset.months == 0 && offset.days == 0))).then_some(offset)
    }
}

impl Topic {
    /// The step with this id, or with this former id.
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps
            .iter()
            .find(|step| step.id == *id)
            .or_else(|| self.steps.iter().find(|step| step.formerly.iter().any(|old| old == id.local())))
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id.as_str() == id)
    }

    /// The link with this id.
    pub fn link(&self, id: &str) -> Option<&Link> {
        self.links.iter().find(|link| link.id.as_str() == id)
    }

    /// The day before which none of its sources was checked, `YYYY-MM-DD`.
    pub fn oldest_check(&self) -> Option<&str> {
        self.sources.iter().map(|source| source.checked.as_str()).min()
    }
}

impl Question {
    /// The options' names; none for a date.
    pub fn options(&self) -> &[String] {
        match &self.kind {
            QuestionKind::Options { options, .. } => options,
            QuestionKind::Date { .. } => &[],
        }
    }

    /// Whether several options may be chosen.
    pub fn many(&self) -> bool {
        matches!(self.kind, QuestionKind::Options { many: true, .. })
    }

    /// Whether it takes a date.
    pub fn is_date(&self) -> bool {
        matches!(self.kind, QuestionKind::Date { .. })
    }

    /// Whether it asks for a day that is past.
    pub fn looks_back(&self) -> bool {
        self.kind == QuestionKind::Date { past: true }
    }
}

// What the file looks like. Places are kept, so that a fault can be pointed to.

pub(super) type At<T> = Spanned<T>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTopic {
    revision: At<u32>,
    #[serde(default = "last")]
    order: u32,
    #[serde(default)]
    source: Vec<RawSource>,
    #[serde(default)]
    link: Vec<RawLink>,
    #[serde(default)]
    question: Vec<RawQuestion>,
    #[serde(default)]
    step: Vec<RawStep>,
    #[serde(default)]
    date: Vec<RawDate>,
    #[serde(default)]
    trace: Vec<RawTrace>,
}

fn last() -> u32 {
    1000
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSource {
    pub(super) id: At<String>,
    title: At<String>,
    url: Option<At<String>>,
    dated: At<String>,
    checked: At<toml::value::Datetime>,
    grade: Grade,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLink {
    id: At<String>,
    url: At<String>,
    fallback: Option<At<String>>,
}

#[derive(Clone, Copy, Default, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum RawKind {
    #[default]
    Options,
    Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawQuestion {
    id: At<String>,
    #[serde(default)]
    kind: RawKind,
    #[serde(default)]
    options: Vec<At<String>>,
    #[serde(default)]
    many: bool,
    #[serde(default)]
    suggest: bool,
    #[serde(default)]
    past: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStep {
    id: At<String>,
    #[serde(default)]
    when: BTreeMap<String, At<Vec<At<String>>>>,
    #[serde(default)]
    needs: Vec<At<String>>,
    link: Option<At<String>>,
    minutes: Option<At<u32>>,
    #[serde(default)]
    sources: Vec<At<String>>,
    check: Option<At<String>>,
    #[serde(default)]
    finished_by: Vec<At<String>>,
    #[serde(default)]
    records: Vec<At<String>>,
    either: Option<At<String>>,
    #[serde(default)]
    irreversible: bool,
    #[serde(default)]
    keeps: bool,
    #[serde(default)]
    cancels: bool,
    archive: Option<At<ArchiveOffer>>,
    #[serde(default)]
    formerly: Vec<At<String>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDate {
    id: At<String>,
    steps: Vec<At<String>>,
    from: At<OneOrMany>,
    offset: At<String>,
    meaning: Meaning,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTrace {
    id: At<String>,
    steps: At<Vec<At<String>>>,
    os: At<Vec<System>>,
    kind: TraceKind,
    at: At<String>,
}

/// Where each named thing of a facts file stands, for checks that need several files.
#[derive(Default)]
pub struct Places(BTreeMap<String, usize>);

impl Places {
    /// The line of `what` (`step:web-cancel`, `step:web-cancel:link`, `link:web-billing` …), or 1.
    pub fn line(&self, what: &str) -> usize {
        self.0.get(what).copied().unwrap_or(1)
    }
}

/// Parses the facts file `file` of `topic`. What could be read comes back beside its problems.
pub fn parse(topic: &str, file: &str, text: &str) -> (Option<(Topic, Places)>, Vec<Problem>) {
    let raw: RawTopic = match toml::from_str(text) {
        Ok(raw) => raw,
        Err(error) => {
            let line = error.span().map_or(1, |span| line_of(text, span.start));
            let problem = Problem::error(file, line, "toml").with("cause", error.message());
            return (None, vec![problem]);
        }
    };
    let mut reader = Reader::new(file, text);
    let topic = reader.topic(&TopicName::new(topic), raw);
    (Some((topic, reader.places)), reader.problems)
}

pub(super) struct Reader<'a> {
    file: &'a str,
    lines: LineStarts,
    pub(super) places: Places,
    pub(super) problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(file: &'a str, text: &str) -> Self {
        Self { file, lines: LineStarts::of(text), places: Places::default(), problems: Vec::new() }
    }

    pub(super) fn line<T>(&self, at: &At<T>) -> usize {
        self.lines.line(at.span().start)
    }

    pub(super) fn error<T>(&mut self, at: &At<T>, check: &'static str, what: impl ToString) {
        let line = self.line(at);
        self.problems.push(Problem::error(self.file, line, check).with("what", what));
    }

    /// Keeps the place of a newly named thing and complains if the name is malformed or taken.
    pub(super) fn name(&mut self, kind: &str, id: &At<String>) {
        let line = self.line(id);
        if !is_id(id.as_ref()) {
            self.error(id, "bad-id", id.as_ref());
        }
        if self.places.0.insert(format!("{kind}:{}", id.as_ref()), line).is_some() {
            self.error(id, "duplicate-id", id.as_ref());
        }
    }

    pub(super) fn place<T>(&mut self, key: String, at: &At<T>) {
        let line = self.line(at);
        self.places.0.entry(key).or_insert(line);
    }

    fn topic(&mut self, name: &TopicName, raw: RawTopic) -> Topic {
        if *raw.revision.as_ref() == 0 {
            self.error(&raw.revision, "zero-revision", "0");
        }
        self.place("revision".into(), &raw.revision);
        let sources: Vec<Source> = raw.source.into_iter().map(|source| self.source(source)).collect();
        let links = raw.link.into_iter().map(|link| self.link(link)).collect();
        let questions: Vec<Question> = raw.question.into_iter().map(|question| self.question(question)).collect();
        let locals: BTreeSet<String> = raw.step.iter().map(|step| step.id.as_ref().clone()).collect();
        let steps = raw.step.into_iter().map(|step| self.step(name, step, &locals)).collect();
        let dates = raw.date.into_iter().map(|date| self.date(name, date, &locals)).collect();
        let traces = raw.trace.into_iter().map(|trace| self.trace(name, trace, &locals)).collect();
        Topic {
            name: name.clone(),
            revision: raw.revision.into_inner(),
            order: raw.order,
            sources,
            links,
            questions,
            steps,
            dates,
            traces,
        }
    }

    pub(super) fn source(&mut self, raw: RawSource) -> Source {
        self.name("source", &raw.id);
        if raw.title.as_ref().trim().is_empty() {
            self.error(&raw.title, "empty-text", "title");
        }
        if !is_partial_date(raw.dated.as_ref()) {
            self.error(&raw.dated, "bad-dated", raw.dated.as_ref());
        }
        let checked = raw.checked.as_ref().to_string();
        if raw.checked.as_ref().time.is_some() || raw.checked.as_ref().date.is_none() {
            self.error(&raw.checked, "bad-checked", &checked);
        }
        if let Some(url) = &raw.url
            && !url.as_ref().starts_with("https://")
        {
            self.error(url, "not-https", url.as_ref());
        }
        self.place(format!("source:{}:checked", raw.id.as_ref()), &raw.checked);
        Source {
            id: raw.id.into_inner(),
            title: raw.title.into_inner(),
            url: raw.url.map(At::into_inner),
            dated: raw.dated.into_inner(),
            checked,
            grade: raw.grade,
        }
    }

    fn link(&mut self, raw: RawLink) -> Link {
        self.name("link", &raw.id);
        self.place(format!("link:{}:url", raw.id.as_ref()), &raw.url);
        if let Some(fallback) = &raw.fallback {
            self.place(format!("link:{}:fallback", raw.id.as_ref()), fallback);
            if fallback.as_ref() == raw.url.as_ref() {
                self.error(fallback, "same-fallback", raw.id.as_ref());
            }
        }
        Link {
            id: LinkId::new(raw.id.into_inner()),
            url: raw.url.into_inner(),
            fallback: raw.fallback.map(At::into_inner),
        }
    }

    fn question(&mut self, raw: RawQuestion) -> Question {
        self.name("question", &raw.id);
        let id = raw.id.as_ref().clone();
        let mut seen = BTreeSet::new();
        for option in &raw.options {
            if !is_id(option.as_ref()) {
                self.error(option, "bad-id", option.as_ref());
            }
            if !seen.insert(option.as_ref().clone()) {
                self.error(option, "duplicate-id", option.as_ref());
            }
            self.place(format!("question:{id}.{}", option.as_ref()), option);
        }
        let kind = match raw.kind {
            RawKind::Date => {
                if !raw.options.is_empty() || raw.many {
                    self.error(&raw.id, "date-with-options", &id);
                }
                QuestionKind::Date { past: raw.past }
            }
            RawKind::Options => {
                if raw.past {
                    self.error(&raw.id, "past-without-date", &id);
                }
                if raw.options.len() < 2 {
                    self.error(&raw.id, "too-few-options", &id);
                }
                let options = raw.options.into_iter().map(At::into_inner).collect();
                QuestionKind::Options { options, many: raw.many }
            }
        };
        Question { id: QuestionId::new(id), kind, suggest: raw.suggest }
    }

    fn step(&mut self, topic: &TopicName, raw: RawStep, locals: &BTreeSet<String>) -> Step {
        self.name("step", &raw.id);
        let local = raw.id.as_ref().clone();
        for (what, missing) in
            [("link", raw.link.is_none()), ("minutes", raw.minutes.is_none()), ("sources", raw.sources.is_empty())]
        {
            if missing {
                let line = self.line(&raw.id);
                let problem = Problem::error(self.file, line, "step-lacks").with("what", &local).with("lacks", what);
                self.problems.push(problem);
            }
        }
        if let Some(minutes) = &raw.minutes
            && !(1..=240).contains(minutes.as_ref())
        {
            self.error(minutes, "odd-minutes", minutes.as_ref());
        }
        if raw.check.is_none()
            && let Some(answer) = raw.finished_by.first()
        {
            self.error(answer, "finished-without-check", &local);
        }
        if let Some(check) = &raw.check {
            self.place(format!("step:{local}:check"), check);
            if raw.finished_by.is_empty() {
                self.error(check, "check-without-finish", &local);
            }
        }
        if let Some(link) = &raw.link {
            self.place(format!("step:{local}:link"), link);
        }
        if let Some(offer) = &raw.archive
            && raw.irreversible
        {
            self.error(offer, "archive-finishes", &local);
        }
        for (key, values) in &raw.when {
            self.place(format!("step:{local}:when:{key}"), values);
            if values.as_ref().is_empty() {
                self.error(values, "empty-when", key);
            }
            for value in values.as_ref() {
                self.place(format!("step:{local}:when:{key}.{}", value.as_ref()), value);
            }
        }
        for (key, list) in [
            ("needs", &raw.needs),
            ("sources", &raw.sources),
            ("finished_by", &raw.finished_by),
            ("records", &raw.records),
        ] {
            for value in list {
                self.place(format!("step:{local}:{key}:{}", value.as_ref()), value);
            }
        }
        for old in &raw.formerly {
            self.place(format!("step:{local}:formerly:{}", old.as_ref()), old);
            if !is_id(old.as_ref()) {
                self.error(old, "bad-id", old.as_ref());
            } else if locals.contains(old.as_ref()) {
                self.error(old, "former-id-in-use", old.as_ref());
            }
        }
        if let Some(either) = &raw.either
            && !is_id(either.as_ref())
        {
            self.error(either, "bad-id", either.as_ref());
        }
        let needs = raw.needs.iter().map(|need| full_step(topic, need.as_ref())).collect();
        Step {
            id: StepId::of(topic, &local),
            when: raw
                .when
                .into_iter()
                .map(|(key, values)| {
                    (QuestionId::new(key), values.into_inner().into_iter().map(At::into_inner).collect())
                })
                .collect(),
            needs,
            link: raw.link.map(|link| LinkId::new(link.into_inner())),
            minutes: raw.minutes.map_or(0, At::into_inner),
            sources: raw.sources.into_iter().map(At::into_inner).collect(),
            check: raw.check.map(|check| QuestionId::new(check.into_inner())),
            finished_by: raw.finished_by.into_iter().map(At::into_inner).collect(),
            records: raw.records.into_iter().map(|date| QuestionId::new(date.into_inner())).collect(),
            either: raw.either.map(At::into_inner),
            irreversible: raw.irreversible,
            keeps: raw.keeps,
            cancels: raw.cancels,
            archive: raw.archive.map(At::into_inner),
            formerly: raw.formerly.into_iter().map(At::into_inner).collect(),
        }
    }

    fn date(&mut self, topic: &TopicName, raw: RawDate, locals: &BTreeSet<String>) -> DateRule {
        self.name("date", &raw.id);
        for step in &raw.steps {
            if !step.as_ref().contains('/') && !locals.contains(step.as_ref()) {
                self.error(step, "unknown-step", step.as_ref());
            }
        }
        if raw.steps.is_empty() {
            self.error(&raw.id, "date-without-step", raw.id.as_ref());
        }
        self.place(format!("date:{}:from", raw.id.as_ref()), &raw.from);
        let offset = Offset::parse(raw.offset.as_ref()).unwrap_or_else(|| {
            self.error(&raw.offset, "bad-offset", raw.offset.as_ref());
            Offset { months: 0, days: 0, hours: 0 }
        });
        let from = match raw.from.into_inner() {
            OneOrMany::One(one) => vec![one],
            OneOrMany::Many(many) => many,
        };
        DateRule {
            id: DateId::of(topic, raw.id.as_ref()),
            steps: raw.steps.iter().map(|step| full_step(topic, step.as_ref())).collect(),
            from: from
                .into_iter()
                .map(|anchor| match anchor.strip_prefix("done:") {
                    Some(step) => Anchor::Done(full_step(topic, step)),
                    None => Anchor::Answer(QuestionId::new(anchor)),
                })
                .collect(),
            offset,
            meaning: raw.meaning,
        }
    }
}

impl Reader<'_> {
    fn trace(&mut self, topic: &TopicName, raw: RawTrace, locals: &BTreeSet<String>) -> Trace {
        self.name("trace", &raw.id);
        if raw.steps.as_ref().is_empty() {
            self.error(&raw.steps, "trace-without-step", raw.id.as_ref());
        }
        for step in raw.steps.as_ref().iter().filter(|step| !locals.contains(step.as_ref())) {
            self.error(step, "unknown-step", step.as_ref());
        }
        let steps = raw.steps.as_ref().iter().map(|step| StepId::of(topic, step.as_ref())).collect();
        let trace = Trace {
            id: raw.id.as_ref().clone(),
            steps,
            systems: raw.os.as_ref().clone(),
            kind: raw.kind,
            at: raw.at.as_ref().clone(),
        };
        if !trace.is_well_written() {
            self.error(&raw.at, "bad-trace", &trace.at);
        }
        if trace.systems.is_empty() || !trace.fits_systems() {
            self.error(&raw.os, "trace-system", &trace.id);
        }
        trace
    }
}

fn full_step(topic: &TopicName, name: &str) -> StepId {
    if name.contains('/') { StepId::new(name) } else { StepId::of(topic, name) }
}

/// `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `undated`.
fn is_partial_date(text: &str) -> bool {
    let digits = |part: &str, len: usize| part.len() == len && part.bytes().all(|b| b.is_ascii_digit());
    let parts: Vec<&str> = text.split('-').collect();
    match parts.as_slice() {
        ["undated"] => true,
        [year] => digits(year, 4),
        [year, month] => digits(year, 4) && digits(month, 2) && ("01"..="12").contains(month),
        [year, month, day] => {
            digits(year, 4)
                && digits(month, 2)
                && digits(day, 2)
                && ("01"..="12").contains(month)
                && ("01"..="31").contains(day)
        }
        _ => false,
    }
}

/// Parses `guides/hosts.toml`: the hosts quitgpt may open.
pub fn parse_hosts(file: &str, text: &str) -> (Vec<String>, Vec<Problem>) {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct RawHosts {
        host: Vec<RawHost>,
    }
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct RawHost {
        name: At<String>,
        owner: String,
    }
    let raw: RawHosts = match toml::from_str(text) {
        Ok(raw) => raw,
        Err(error) => {
            let line = error.span().map_or(1, |span| line_of(text, span.start));
            return (Vec::new(), vec![Problem::error(file, line, "toml").with("cause", error.message())]);
        }
    };
    let mut problems = Vec::new();
    let mut hosts: Vec<String> = Vec::new();
    for host in raw.host {
        let name = host.name.as_ref();
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'.' || b == b'-';
        let line = line_of(text, host.name.span().start);
        if !name.bytes().all(plain) || !name.contains('.') || name.starts_with('.') || host.owner.trim().is_empty() {
            problems.push(Problem::error(file, line, "bad-host").with("what", name));
        }
        if hosts.iter().any(|known| known == name) {
            problems.push(Problem::error(file, line, "duplicate-id").with("what", name));
        }
        hosts.push(name.clone());
    }
    hosts.sort();
    (hosts, problems)
}
