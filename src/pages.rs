//! What the screens say: a step, a question, a whole guide, a plan. Facts and prose in, pieces out; nothing is printed here.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::content::{COMMON, Catalog, Facts, HOSTS, Link, Prose, Question, Section, Step};
use crate::dates::{self, Due, DueState, Known};
use crate::gate::Bar;
use crate::host::Choice;
use crate::ids::{LinkId, QuestionId, StepId, TopicName};
use crate::links::{self, CheckedUrl};
use crate::messages::{Messages, say};
use crate::plan::{Because, Entry, Plan, Standing};
use crate::traces::{Found, FoundKind};
use crate::view::{Piece, Resolve, Tone, blocks, line, plain, toned};

/// A guide older than this says so on top; past the second its links ask once more (days).
pub const STALE_DAYS: [i64; 2] = [90, 180];

/// Looks for what a step is about; `None` where it is about nothing that could be on this computer.
pub type Looking<'a> = &'a dyn Fn(&Entry) -> Option<Vec<Found>>;

/// The words of topics in the reader's language.
pub struct Pages<'a> {
    /// Facts and prose.
    pub catalog: &'a Catalog,
    /// Every other sentence.
    pub messages: &'a Messages,
    /// The language of the prose.
    pub lang: &'a str,
    /// Looks through this computer, where that is wanted.
    pub found: Option<Looking<'a>>,
}

struct InTopic<'a> {
    pages: &'a Pages<'a>,
    topic: &'a TopicName,
}

impl Resolve for InTopic<'_> {
    fn address(&self, link: &str) -> Option<Cow<'static, str>> {
        let link = self.pages.catalog.link(&LinkId::new(link), self.topic)?;
        Some(self.pages.shown(self.topic, &link.url))
    }

    fn note_label(&self, warning: bool) -> String {
        self.pages.say(if warning { "note-warning" } else { "note-note" })
    }
}

impl Pages<'_> {
    fn say(&self, id: &'static str) -> String {
        self.messages.text(&say!(id))
    }

    /// The words for `id`, of the reader's language or else of English.
    pub fn section(&self, topic: &TopicName, id: &str) -> Option<(&'static Prose, &'static Section)> {
        [self.lang, "en"].into_iter().find_map(|lang| {
            let prose = self.catalog.prose_in(topic, lang)?;
            let section = prose.guide.section(id)?;
            Some((prose, section))
        })
    }

    /// The title of a topic.
    pub fn topic_title(&self, topic: &TopicName) -> String {
        self.catalog.prose(topic, self.lang).map_or_else(|| topic.to_string(), |prose| prose.guide.title.to_owned())
    }

    /// The title of a step.
    pub fn step_title(&self, step: &StepId) -> String {
        let topic = TopicName::new(step.topic());
        self.section(&topic, step.local()).map_or_else(|| step.to_string(), |(_, section)| section.title.to_owned())
    }

    /// The title of a reminder.
    pub fn due_title(&self, due: &Due) -> String {
        let topic = TopicName::new(due.id.topic());
        self.section(&topic, due.id.local()).map_or_else(|| due.id.to_string(), |(_, section)| section.title.to_owned())
    }

    /// What a question asks.
    pub fn question_title(&self, topic: &TopicName, question: &QuestionId) -> String {
        self.section(topic, question.as_str())
            .map_or_else(|| question.to_string(), |(_, section)| section.title.to_owned())
    }

    /// The label of an option.
    pub fn option_label(&self, topic: &TopicName, question: &QuestionId, option: &str) -> String {
        let id = format!("{question}.{option}");
        self.section(topic, &id).map_or_else(|| option.to_owned(), |(_, section)| section.title.to_owned())
    }

    /// The labels of several options of a question, wherever it is written.
    pub fn option_labels(&self, near: &TopicName, question: &QuestionId, options: &[String]) -> String {
        let Some((topic, _)) = self.catalog.question(question, near) else { return options.join(", ") };
        let labels: Vec<String> = options.iter().map(|option| self.option_label(&topic, question, option)).collect();
        labels.join(" / ")
    }

    /// The choices of a question, with hints.
    pub fn choices(&self, topic: &TopicName, question: &Question) -> Vec<Choice> {
        let choice = |option: &String| {
            let section = self.section(topic, &format!("{}.{option}", question.id)).map(|(_, section)| section);
            let label = section.as_ref().map_or_else(|| option.clone(), |section| section.title.to_owned());
            let hint = section.map(words_of).filter(|hint| !hint.is_empty());
            Choice { label, hint }
        };
        question.options().iter().map(choice).collect()
    }

    /// The words under a question.
    pub fn question_pieces(&self, topic: &TopicName, question: &QuestionId) -> Vec<Piece> {
        let resolve = InTopic { pages: self, topic };
        self.section(topic, question.as_str()).map(|(_, section)| blocks(&section.body, &resolve)).unwrap_or_default()
    }

    /// An address as it is shown: normalised if it may be opened, else with its real host and the words that it is not on the list.
    pub fn shown_address(&self, url: &str) -> String {
        match links::check(url, HOSTS) {
            Ok(checked) => checked.as_str().to_owned(),
            Err(_) => {
                let host = links::real_host(url).unwrap_or_default();
                let url = crate::clean::clean_line(url, 2048);
                self.messages.text(&say!("link-not-listed", url = url, host = host))
            }
        }
    }

    /// An address of a topic as it is shown. The bundled ones are checked by the content lint.
    fn shown(&self, topic: &TopicName, url: &'static str) -> Cow<'static, str> {
        let ours = |name: &TopicName| self.catalog.facts(name).is_none_or(|facts| facts.own.is_none());
        match ours(topic) && ours(&TopicName::new(COMMON)) {
            true => Cow::Borrowed(url),
            false => Cow::Owned(self.shown_address(url)),
        }
    }

    /// The addresses a step opens: the page and the other one.
    pub fn addresses(&self, topic: &TopicName, step: &Step) -> Option<&'static Link> {
        self.catalog.link(step.link.as_ref()?, topic)
    }

    /// The address an entry's step opens, if it may be opened.
    pub fn openable(&self, entry: &Entry) -> Option<CheckedUrl> {
        links::check(&self.page(entry)?.url, HOSTS).ok()
    }

    /// The addresses of an entry's step, unless the gate keeps them.
    pub fn page(&self, entry: &Entry) -> Option<&'static Link> {
        if entry.is_gated() { None } else { self.addresses(entry.topic(), entry.step()) }
    }

    /// A step's title, time, words, addresses and parts. `lead` is its condition where the answers do not decide it.
    pub fn step(&self, entry: &Entry, number: Option<String>, lead: Option<String>) -> Vec<Piece> {
        let (topic, step) = (&entry.facts().topic.name, entry.step());
        let mut pieces = Vec::new();
        let section = self.section(topic, step.id.local());
        let title = section.as_ref().map_or_else(|| step.id.to_string(), |(_, section)| section.title.to_owned());
        let title = match number {
            Some(number) => format!("{number} {title}"),
            None => title,
        };
        pieces.push(Piece::Heading { level: 2, text: title });
        let minutes = self.messages.text(&say!("step-minutes", minutes = step.minutes));
        pieces.push(line(Tone::Quiet, format!("{minutes} {}", step.id)));
        if let Some(lead) = lead {
            pieces.push(Piece::Paragraph(vec![toned(Tone::Strong, lead)]));
        }
        if step.irreversible {
            pieces.push(line(Tone::Care, self.say("step-irreversible")));
        }
        if let Some(found) = self.found(entry) {
            pieces.extend(self.found_pieces(&found));
        }
        let resolve = InTopic { pages: self, topic };
        if let Some((prose, section)) = &section {
            if prose.lang != self.lang {
                pieces.push(line(Tone::Quiet, self.say("text-in-english")));
            }
            pieces.extend(blocks(&section.body, &resolve));
        }
        if entry.is_gated() {
            pieces.push(line(Tone::Care, self.say("gate-page-kept")));
        } else if let Some(link) = self.addresses(topic, step) {
            let label = Some(self.say("step-link").into());
            pieces.push(Piece::Address { label, url: self.shown(topic, &link.url) });
            if let Some(fallback) = &link.fallback {
                let label = Some(self.say("step-fallback").into());
                pieces.push(Piece::Address { label, url: self.shown(topic, fallback) });
            }
        }
        if let Some((_, section)) = &section {
            for part in &section.parts {
                pieces.push(Piece::Heading { level: 3, text: part.title.to_owned() });
                pieces.extend(blocks(&part.body, &resolve));
            }
        }
        pieces
    }

    /// What was found on this computer of what a step is about, where it was looked for.
    pub fn found(&self, entry: &Entry) -> Option<Vec<Found>> {
        self.found.and_then(|look| look(entry))
    }

    fn found_pieces(&self, found: &[Found]) -> Vec<Piece> {
        let (unread, here): (Vec<&Found>, Vec<&Found>) =
            found.iter().partition(|found| found.kind == FoundKind::Unread);
        let lines = |list: &[&Found]| -> Cow<'static, str> {
            list.iter().map(|found| self.found_line(found)).collect::<Vec<_>>().join("\n").into()
        };
        let mut pieces = Vec::new();
        if !here.is_empty() {
            pieces.push(line(Tone::Strong, self.say("found-here")));
            pieces.push(Piece::Copy(lines(&here)));
        }
        if here.iter().any(|found| found.by_name) {
            pieces.push(line(Tone::Care, self.say("found-by-name")));
        }
        if found.is_empty() {
            pieces.push(line(Tone::Quiet, self.say("found-nothing")));
        }
        if !unread.is_empty() {
            pieces.push(line(Tone::Care, self.say("found-unread")));
            pieces.push(Piece::Copy(lines(&unread)));
        }
        pieces
    }

    /// A path with its size, on one line whatever the name holds.
    fn found_line(&self, found: &Found) -> String {
        let shown = crate::clean::clean_bytes(found.path.as_os_str().as_encoded_bytes());
        let path = shown.replace('\n', "\\x0a").replace('\t', "\\x09");
        let size = self.size(found.bytes);
        let messages = self.messages;
        match (found.kind, &found.package) {
            (FoundKind::Unread, _) => path,
            (FoundKind::Link, _) => messages.text(&say!("found-link", path = path)),
            (_, Some(package)) => messages.text(&say!("found-package", package = package, size = size)),
            (_, None) if found.whole => messages.text(&say!("found-thing", path = path, size = size)),
            (_, None) => messages.text(&say!("found-part", path = path, size = size)),
        }
    }

    /// A size in words.
    fn size(&self, bytes: u64) -> String {
        let (id, unit) = match bytes {
            0..1_000 => return self.messages.text(&say!("size-bytes", bytes = i64::try_from(bytes).unwrap_or(0))),
            1_000..1_000_000 => ("size-kb", 1_000),
            1_000_000..1_000_000_000 => ("size-mb", 1_000_000),
            _ => ("size-gb", 1_000_000_000),
        };
        let tenths = bytes / (unit / 10);
        let number = if tenths < 100 { format!("{}.{}", tenths / 10, tenths % 10) } else { (tenths / 10).to_string() };
        self.messages.text(&say!(id, number = number))
    }

    /// The condition of a step as words, where `open` questions do not decide it.
    pub fn condition(&self, topic: &TopicName, because: &Because) -> Option<String> {
        match because {
            Because::OnlyFor(question, options) => {
                let options = self.option_labels(topic, question, options);
                Some(self.messages.text(&say!("only-for", options = options)))
            }
            Because::OnlyIfShown(question, options) => {
                let options = self.option_labels(topic, question, options);
                Some(self.messages.text(&say!("only-if-shown", options = options)))
            }
            _ => None,
        }
    }

    /// Why a step stands where it stands, in words.
    pub fn because(&self, entry: &Entry, zone: &jiff::tz::TimeZone) -> Option<String> {
        let messages = self.messages;
        Some(match &entry.because {
            Because::Nothing => return None,
            Because::Needs(steps) => {
                let titles: Vec<String> = steps.iter().map(|step| self.step_title(step)).collect();
                messages.text(&say!("because-needs", steps = titles.join("; ")))
            }
            Because::Until(known) => messages.text(&say!("because-until", day = known.day(zone))),
            Because::PutOff(known) => messages.text(&say!("because-put-off", day = known.day(zone))),
            Because::Recorded => {
                let on = entry.record.as_ref().map(|record| record.on).unwrap_or_default();
                messages.text(&say!("because-recorded", day = on))
            }
            Because::Open(question) => {
                let (topic, _) = self.catalog.question(question, entry.topic())?;
                let title = self.question_title(&topic, question);
                messages.text(&say!("because-open", question = title))
            }
            Because::Gate(bars) => {
                let bars: Vec<String> = bars.iter().map(|bar| self.bar(bar)).collect();
                messages.text(&say!("because-gate", bars = bars.join(" ")))
            }
            Because::Instead(step) => messages.text(&say!("because-instead", step = self.step_title(step))),
            because @ (Because::OnlyFor(..) | Because::OnlyIfShown(..)) => self.condition(entry.topic(), because)?,
        })
    }

    /// What stands before the gate, in words.
    pub fn bar(&self, bar: &Bar) -> String {
        let store = match bar {
            Bar::StoreOpen(store) => {
                self.option_labels(&TopicName::new(COMMON), &QuestionId::new("channel"), &[(*store).to_owned()])
            }
            _ => String::new(),
        };
        let path = match bar {
            Bar::ArchiveGone(path) | Bar::ArchiveChanged(path) => path.as_str(),
            _ => "",
        };
        self.messages.text(&say!(bar.name(), store = store, path = path))
    }

    /// The head of a guide: title, age, whose file it is, introduction.
    pub fn head(&self, facts: &Facts, today: Date) -> Vec<Piece> {
        let topic = &facts.topic.name;
        let prose = self.catalog.prose(topic, self.lang);
        let mut pieces = vec![Piece::Heading { level: 1, text: self.topic_title(topic) }];
        for own in [facts.own.as_ref(), prose.as_ref().and_then(|prose| prose.own.as_ref())].into_iter().flatten() {
            pieces.push(line(Tone::Care, self.messages.text(&say!("own-guide", path = own.display().to_string()))));
        }
        pieces.extend(self.age(facts, today));
        if let Some(prose) = prose {
            if prose.lang != self.lang {
                pieces.push(line(Tone::Quiet, self.say("text-in-english")));
            }
            pieces.extend(blocks(&prose.guide.intro, &InTopic { pages: self, topic }));
        }
        pieces
    }

    /// When the facts were last checked, and a warning where that is long ago or in the future.
    pub fn age(&self, facts: &Facts, today: Date) -> Vec<Piece> {
        let Some((checked, days)) = age_in_days(facts, today) else { return Vec::new() };
        let mut pieces = vec![line(Tone::Quiet, self.messages.text(&say!("guide-checked", day = checked)))];
        if !(0..=STALE_DAYS[0]).contains(&days) {
            let id = if days < 0 { "guide-from-future" } else { "guide-old" };
            pieces.push(line(Tone::Care, self.messages.text(&say!(id, days = days.unsigned_abs() as i64))));
            pieces.push(Piece::Address { label: None, url: "https://help.openai.com/".into() });
        }
        pieces
    }

    /// Topics to read, with the answers given so far: steps that do not apply are left out, open ones carry their condition.
    pub fn guide(&self, topics: &[TopicName], plan: &Plan, today: Date) -> Vec<Piece> {
        let readable = self.readable(plan);
        let mut pieces = Vec::new();
        for topic in topics {
            let Some(facts) = self.catalog.facts(topic) else { continue };
            if !pieces.is_empty() {
                pieces.push(Piece::Gap);
            }
            pieces.extend(self.head(facts, today));
            let own = readable.iter().filter(|(entry, _)| entry.topic() == topic);
            for (number, (entry, lead)) in own.enumerate() {
                pieces.push(Piece::Gap);
                pieces.extend(self.step(entry, Some(format!("{}.", number + 1)), lead.clone()));
            }
        }
        pieces
    }

    /// The steps worth reading, each with its condition where the answers leave it open. A step that rescues another is only
    /// worth reading beside the one it rescues.
    pub fn readable<'p>(&self, plan: &'p Plan) -> Vec<(&'p Entry, Option<String>)> {
        let applies = |entry: &&Entry| entry.standing != Standing::NotYours;
        let mut checks: BTreeSet<&QuestionId> =
            plan.entries.iter().filter(applies).filter_map(|entry| entry.step().check.as_ref()).collect();
        let called = |entry: &Entry, checks: &BTreeSet<&QuestionId>| match &entry.because {
            Because::OnlyIfShown(question, _) => checks.contains(question),
            _ => false,
        };
        loop {
            let more = plan.entries.iter().filter(|entry| called(entry, &checks));
            let more: Vec<&QuestionId> =
                more.filter_map(|entry| entry.step().check.as_ref()).filter(|check| !checks.contains(check)).collect();
            if more.is_empty() {
                break;
            }
            checks.extend(more);
        }
        let mut alternatives = BTreeSet::new();
        let mut readable = Vec::new();
        for entry in plan.entries.iter().filter(|entry| applies(entry) || called(entry, &checks)) {
            let lead = self.condition(entry.topic(), &entry.because).or_else(|| self.open_condition(entry, plan));
            let either = entry.step().either.as_ref();
            let later = either.is_some_and(|either| !alternatives.insert((entry.topic(), either)));
            readable.push((entry, lead.or_else(|| later.then(|| self.say("only-otherwise")))));
        }
        readable
    }

    /// "Only for: …" of a step whose own questions are not answered.
    fn open_condition(&self, entry: &Entry, plan: &Plan) -> Option<String> {
        if !matches!(entry.because, Because::Open(_)) {
            return None;
        }
        let open = entry.step().when.iter().filter(|(question, _)| !plan.answered.contains(question));
        let conditions: Vec<String> =
            open.map(|(question, options)| self.option_labels(entry.topic(), question, options)).collect();
        (!conditions.is_empty()).then(|| self.messages.text(&say!("only-for", options = conditions.join(" + "))))
    }

    /// A moment in words.
    pub fn when(&self, known: &Known, zone: &jiff::tz::TimeZone) -> String {
        match known {
            Known::Day(day) => self.messages.day(*day),
            Known::Moment(moment) => {
                let zoned = moment.to_zoned(zone.clone());
                let time = format!("{:02}:{:02}", zoned.hour(), zoned.minute());
                self.messages.text(&say!("day-and-time", day = zoned.date(), time = time))
            }
        }
    }

    /// The time line: what was done, today, what is due and what comes, by day. Fits sixty columns.
    pub fn timeline(&self, plan: &Plan, now: &jiff::Zoned) -> Vec<Piece> {
        let zone = now.time_zone();
        let mut moments: Vec<(Date, u8, &str, Tone, String)> = Vec::new();
        for entry in &plan.entries {
            if let Some(record) = entry.record.as_ref().filter(|record| record.finished) {
                moments.push((record.on, 0, "●", Tone::Good, self.step_title(entry.id())));
            }
        }
        for (_, text, on) in &plan.reminders {
            let (mark, tone, id) = match now.date().cmp(on) {
                Ordering::Less => ("○", Tone::Plain, "due-upcoming"),
                Ordering::Equal => ("!", Tone::Care, "due-due"),
                Ordering::Greater => ("!", Tone::Care, "due-overdue"),
            };
            let text = crate::clean::clean_line(text, 1024);
            moments.push((*on, 2, mark, tone, self.messages.text(&say!(id, title = text))));
        }
        if plan.dues.is_empty() && moments.is_empty() {
            return Vec::new();
        }
        moments.push((now.date(), 1, "┼", Tone::Quiet, self.say("timeline-today")));
        for due in &plan.dues {
            let (mark, tone) = match due.state(now) {
                DueState::Upcoming => ("○", Tone::Plain),
                DueState::Due | DueState::Overdue => ("!", Tone::Care),
            };
            let id = match due.state(now) {
                DueState::Upcoming => "due-upcoming",
                DueState::Due => "due-due",
                DueState::Overdue => "due-overdue",
            };
            let text = self.messages.text(&say!(id, title = self.due_title(due)));
            moments.push((due.when.day(zone), 2, mark, tone, text));
        }
        moments.sort();
        let item = |(day, _, mark, tone, text): (Date, u8, &str, Tone, String)| Piece::Item {
            mark: format!("{day} {mark}"),
            spans: vec![toned(tone, text)],
        };
        moments.into_iter().map(item).collect()
    }

    /// A list of steps: a question that several of them wait for stands once, in front.
    pub fn entry_lines<'p>(&self, entries: impl Iterator<Item = &'p Entry>, zone: &jiff::tz::TimeZone) -> Vec<Piece> {
        let entries: Vec<&Entry> = entries.collect();
        let mut asked: BTreeSet<&QuestionId> = BTreeSet::new();
        let mut pieces = Vec::new();
        for entry in &entries {
            let Because::Open(question) = &entry.because else {
                pieces.push(self.entry_line(entry, zone));
                continue;
            };
            if asked.insert(question)
                && let Some((topic, _)) = self.catalog.question(question, entry.topic())
            {
                let same = |other: &&&Entry| matches!(&other.because, Because::Open(open) if open == question);
                let count = entries.iter().filter(same).count();
                let depends = self.messages.text(&say!("question-decides", count = count));
                pieces.push(Piece::Item {
                    mark: "?".to_owned(),
                    spans: vec![
                        plain(self.question_title(&topic, question)),
                        toned(Tone::Quiet, format!(" [{depends}]")),
                    ],
                });
            }
        }
        pieces
    }

    /// A line of a list of steps.
    pub fn entry_line(&self, entry: &Entry, zone: &jiff::tz::TimeZone) -> Piece {
        let (mark, tone) = match entry.standing {
            Standing::Finished => ("✓", Tone::Good),
            Standing::Skipped => ("–", Tone::Quiet),
            Standing::Ready => ("→", Tone::Strong),
            Standing::Waiting => ("…", Tone::Plain),
            Standing::Blocked => ("·", Tone::Plain),
            Standing::Undecided => ("?", Tone::Plain),
            Standing::NotYours => (" ", Tone::Quiet),
        };
        let mut spans = vec![toned(tone, self.step_title(entry.id()))];
        spans.push(toned(Tone::Quiet, format!(" [{}]", self.standing(entry.standing))));
        if let Some(because) = self.because(entry, zone) {
            spans.push(toned(Tone::Quiet, format!(" {because}")));
        }
        if let Some(record) = &entry.record {
            for text in record.note.iter().chain(&record.reference) {
                spans.push(plain(format!(" · {}", crate::clean::clean_line(text, 1024))));
            }
        }
        Piece::Item { mark: mark.to_owned(), spans }
    }

    /// A standing in words.
    pub fn standing(&self, standing: Standing) -> String {
        self.say(match standing {
            Standing::Ready => "standing-ready",
            Standing::Blocked => "standing-blocked",
            Standing::Waiting => "standing-waiting",
            Standing::Finished => "standing-finished",
            Standing::Skipped => "standing-skipped",
            Standing::Undecided => "standing-undecided",
            Standing::NotYours => "standing-not-yours",
        })
    }
}

/// The day of the oldest check of a guide's facts and how many days ago that was.
pub fn age_in_days(facts: &Facts, today: Date) -> Option<(Date, i64)> {
    let checked: Date = facts.topic.oldest_check()?.parse().ok()?;
    let days = dates::days_between(checked, today);
    Some((checked, days))
}

fn words_of(section: &Section) -> String {
    let mut words = String::new();
    for block in &section.body {
        if let crate::content::Block::Paragraph(inlines) = block {
            for inline in inlines {
                words.push_str(inline.words());
            }
            words.push(' ');
        }
    }
    words.trim().to_owned()
}
