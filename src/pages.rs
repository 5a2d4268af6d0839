//! What the screens say: a step, a question, a whole guide, a plan. Facts and prose in, pieces out; nothing is printed here.

use std::borrow::Cow;
use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::content::{COMMON, Catalog, Facts, HOSTS, Head, Link, PartKind, Prose, Question, Section, Step};
use crate::dates::{self, Due, Known};
use crate::gate::Bar;
use crate::host::Choice;
use crate::ids::{LinkId, QuestionId, StepId, TopicName};
use crate::journal::Progress;
use crate::links::{self, CheckedUrl};
use crate::messages::{Messages, Sentence, say};
use crate::plan::{Because, Entry, Plan, Standing, Way};
use crate::reminders::{Reminder, State, Subject};
use crate::traces::{Found, FoundKind};
use crate::view::{Piece, Resolve, Tone, blocks, line, plain, toned};

/// A guide older than this says so on top; past the second its links ask once more (days).
pub const STALE_DAYS: [i64; 2] = [90, 180];

/// A topic with so many steps to read begins with its contents.
const LONG: usize = 8;

/// More of a reminder's own words than this is not shown on a line (bytes).
const MAX_OWN_TITLE: usize = 1024;

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

    fn number(&self, number: usize) -> String {
        self.pages.messages.digits(&number.to_string())
    }

    fn words(&self, words: &'static str) -> Cow<'static, str> {
        self.pages.messages.in_words(words)
    }
}

impl Pages<'_> {
    fn say(&self, id: &'static str) -> String {
        self.messages.text(&say!(id))
    }

    /// The words for `id`, of the reader's language or else of English.
    pub fn section(&self, topic: &TopicName, id: &str) -> Option<(&'static Prose, &'static Section)> {
        let found = [self.lang, "en"].into_iter().find_map(|lang| {
            let prose = self.catalog.prose_in(topic, lang)?;
            let section = prose.guide.section(id)?;
            Some((prose, section))
        });
        if found.is_some_and(|(prose, _)| prose.lang != self.lang) {
            self.messages.note_english();
        }
        found
    }

    /// The heading for `id`, of the reader's language or else of English.
    fn heading(&self, topic: &TopicName, id: &str) -> Option<&'static str> {
        self.catalog.heading(topic, self.lang, id).or_else(|| {
            let heading = self.catalog.heading(topic, "en", id).filter(|_| self.lang != "en");
            heading.inspect(|_| self.messages.note_english())
        })
    }

    /// The title of a topic.
    pub fn topic_title(&self, topic: &TopicName) -> String {
        self.summary(topic).map_or_else(|| topic.to_string(), |head| self.messages.in_words(head.title).into_owned())
    }

    /// The title and the line for lists of a topic.
    pub fn summary(&self, topic: &TopicName) -> Option<Head> {
        let head = self.catalog.head(topic, self.lang);
        if head.is_some_and(|head| !head.translated) {
            self.messages.note_english();
        }
        head
    }

    /// The title of a step.
    pub fn step_title(&self, step: &StepId) -> String {
        let topic = TopicName::new(step.topic());
        self.heading(&topic, step.local())
            .map_or_else(|| step.to_string(), |title| self.messages.in_words(title).into_owned())
    }

    /// The title of a reminder.
    pub fn due_title(&self, due: &Due) -> String {
        let topic = TopicName::new(due.id.topic());
        self.heading(&topic, due.id.local())
            .map_or_else(|| due.id.to_string(), |title| self.messages.in_words(title).into_owned())
    }

    /// What a reminder says, on one line.
    pub fn reminder_title(&self, reminder: &Reminder) -> String {
        match &reminder.subject {
            Subject::Rule(id) => {
                let section = self.section(&TopicName::new(id.topic()), id.local());
                section.map_or_else(|| id.to_string(), |(_, section)| section.title.to_owned())
            }
            Subject::Step(step) => self.step_title(step),
            Subject::Own(text) => crate::clean::clean_line(text, MAX_OWN_TITLE),
        }
    }

    /// What a reminder says beyond its title.
    pub fn reminder_words(&self, reminder: &Reminder) -> String {
        match &reminder.subject {
            Subject::Rule(id) => {
                let section = self.section(&TopicName::new(id.topic()), id.local());
                section.map_or_else(String::new, |(_, section)| words_of(section))
            }
            Subject::Step(_) | Subject::Own(_) => String::new(),
        }
    }

    /// The addresses that a reminder's step opens, unless the gate keeps them.
    pub fn reminder_page(&self, plan: &Plan, reminder: &Reminder) -> Option<&'static Link> {
        self.page(plan.entry(reminder.step.as_ref()?)?)
    }

    /// What a question asks.
    pub fn question_title(&self, topic: &TopicName, question: &QuestionId) -> String {
        self.heading(topic, question.as_str())
            .map_or_else(|| question.to_string(), |title| self.messages.in_words(title).into_owned())
    }

    /// The label of an option.
    pub fn option_label(&self, topic: &TopicName, question: &QuestionId, option: &str) -> String {
        let id = format!("{question}.{option}");
        self.heading(topic, &id).map_or_else(|| option.to_owned(), |title| self.messages.in_words(title).into_owned())
    }

    /// The labels of several options of a question, wherever it is written.
    pub fn option_labels(&self, near: &TopicName, question: &QuestionId, options: &[String]) -> String {
        let Some((topic, _)) = self.catalog.question(question, near) else { return options.join(", ") };
        let labels: Vec<String> = options.iter().map(|option| self.option_label(&topic, question, option)).collect();
        labels.join(&self.say("join-options"))
    }

    /// The choices of a question, with hints.
    pub fn choices(&self, topic: &TopicName, question: &Question) -> Vec<Choice> {
        let choice = |option: &String| {
            let section = self.section(topic, &format!("{}.{option}", question.id)).map(|(_, section)| section);
            let words = |words: &str| self.messages.in_words(words).into_owned();
            let label = section.as_ref().map_or_else(|| option.clone(), |section| words(section.title));
            let hint = section.map(words_of).filter(|hint| !hint.is_empty()).map(|hint| words(&hint));
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
        let mut pieces = self.step_itself(entry, number, lead);
        pieces.extend(self.step_parts(entry, &[PartKind::Differs, PartKind::Trouble, PartKind::Check]));
        pieces
    }

    /// A step without its parts: what to do, and where.
    pub fn step_itself(&self, entry: &Entry, number: Option<String>, lead: Option<String>) -> Vec<Piece> {
        let (topic, step) = (&entry.facts().topic.name, entry.step());
        let mut pieces = Vec::new();
        let section = self.section(topic, step.id.local());
        let words = |words: &'static str| self.messages.in_words(words).into_owned();
        let title = section.as_ref().map_or_else(|| step.id.to_string(), |(_, section)| words(section.title));
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
        if let Some((_, section)) = &section {
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
        pieces
    }

    /// The parts of a step that are of these kinds, with their headings.
    pub fn step_parts(&self, entry: &Entry, kinds: &[PartKind]) -> Vec<Piece> {
        let topic = &entry.facts().topic.name;
        let resolve = InTopic { pages: self, topic };
        let parts = self.section(topic, entry.step().id.local()).map(|(_, section)| section.parts.as_slice());
        let mut pieces = Vec::new();
        for part in parts.into_iter().flatten().filter(|part| kinds.contains(&part.kind)) {
            pieces.push(Piece::Heading { level: 3, text: self.messages.in_words(part.title).into_owned() });
            pieces.extend(blocks(&part.body, &resolve));
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
        let size = self.messages.size(found.bytes);
        let messages = self.messages;
        match (found.kind, &found.package) {
            (FoundKind::Unread, _) => path,
            (FoundKind::Link, _) => messages.text(&say!("found-link", path = path)),
            (_, Some(package)) => messages.text(&say!("found-package", package = package, size = size)),
            (_, None) if found.whole => messages.text(&say!("found-thing", path = path, size = size)),
            (_, None) => messages.text(&say!("found-part", path = path, size = size)),
        }
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
        if let Some(waits) = self.waits(entry, zone) {
            return Some(waits);
        }
        Some(match &entry.because {
            Because::Nothing => return None,
            Because::Needs(steps) => messages.text(&say!("because-needs", steps = self.needed(steps))),
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

    /// The titles of steps that come first. Of alternatives one is enough, and they are named as such.
    fn needed(&self, steps: &[StepId]) -> String {
        type Group<'s> = (Option<(&'s str, &'s str)>, Vec<String>);
        let mut groups: Vec<Group<'_>> = Vec::new();
        for id in steps {
            let facts = self.catalog.facts(&TopicName::new(id.topic()));
            let either = facts.and_then(|facts| facts.topic.step(id)).and_then(|step| step.either.as_deref());
            let alike = either.map(|either| (id.topic(), either));
            match groups.iter_mut().find(|(group, _)| alike.is_some() && *group == alike) {
                Some((_, titles)) => titles.push(self.step_title(id)),
                None => groups.push((alike, vec![self.step_title(id)])),
            }
        }
        let words = groups.into_iter().map(|(_, titles)| match titles.len() {
            1 => titles.concat(),
            _ => self.messages.text(&say!("needs-one-of", steps = titles.join(&self.say("join-options")))),
        });
        words.collect::<Vec<_>>().join(&self.say("join-titles"))
    }

    /// What stands in the way of somebody who cannot go on in these topics, and how to go on all the same.
    pub fn way_on(&self, plan: &Plan, stuck: &StepId) -> Vec<Piece> {
        let told = |sentence: Sentence| line(Tone::Plain, self.messages.text(&sentence));
        let command = |words: String| Piece::Copy(words.into());
        let mut pieces = vec![told(say!("stuck-step", title = self.step_title(stuck)))];
        pieces.extend(self.account_stays(plan));
        for way in plan.ways() {
            match way {
                Way::Topic(topic) => {
                    pieces.push(told(say!("stuck-topic", topic = self.topic_title(&topic))));
                    pieces.push(command(format!("quitgpt {topic}")));
                }
                Way::TakeBack(step) => {
                    pieces.push(told(say!("stuck-skipped", title = self.step_title(&step))));
                    pieces.push(told(say!("stuck-skipped-done")));
                    pieces.push(command(format!("quitgpt done {step}")));
                    pieces.push(told(say!("stuck-skipped-open")));
                    pieces.push(command(format!("quitgpt undo {step}\nquitgpt {}", step.topic())));
                }
                Way::AskAgain(question) => {
                    pieces.push(told(say!(
                        "stuck-unsure",
                        question = self.question_title(&TopicName::new(COMMON), &question)
                    )));
                    pieces.push(command(format!("quitgpt answer {question}=\nquitgpt cancel")));
                }
            }
        }
        pieces
    }

    /// That the account is still there, where deleting it is among the open steps.
    pub fn account_stays(&self, plan: &Plan) -> Option<Piece> {
        plan.account_stays().then(|| line(Tone::Care, self.say("account-stays")))
    }

    /// That charges may go on, where somebody charges and nothing is recorded as cancelled, and how to take it up again.
    pub fn charges_go_on(&self, plan: &Plan, progress: &Progress) -> Vec<Piece> {
        let cancels =
            |standing| plan.entries.iter().filter(move |entry| entry.step().cancels && entry.standing == standing);
        if cancels(Standing::Finished).next().is_some() || plan.entries.iter().all(|entry| !entry.step().cancels) {
            return Vec::new();
        }
        let told = |sentence: Sentence| line(Tone::Plain, self.messages.text(&sentence));
        let channel = QuestionId::new("channel");
        let (sentence, command) = if let Some(skipped) = cancels(Standing::Skipped).next_back() {
            let id = skipped.id();
            (say!("stuck-skipped-open"), format!("quitgpt undo {id}\nquitgpt {}", skipped.topic()))
        } else if progress.answers.get(&channel).is_some_and(|answers| answers.iter().any(|answer| answer == "unsure"))
        {
            let question = self.question_title(&TopicName::new(COMMON), &channel);
            (say!("stuck-unsure", question = question), "quitgpt answer channel=\nquitgpt cancel".to_owned())
        } else {
            return Vec::new();
        };
        vec![line(Tone::Care, self.say("charges-go-on")), told(sentence), Piece::Copy(command.into())]
    }

    /// How long what a step waits for has been awaited, and when to look again.
    pub fn waits(&self, entry: &Entry, zone: &jiff::tz::TimeZone) -> Option<String> {
        let waits = entry.waits.as_ref().filter(|waits| waits.days >= 0)?;
        let id = if waits.named { "because-waits" } else { "because-waits-recorded" };
        let so_far = say!(id, day = waits.since, days = waits.days);
        Some(self.messages.text(&match &waits.next {
            Some(next) => say!("because-waits-next", waits = so_far, day = next.day(zone)),
            None => so_far,
        }))
    }

    /// The name of a store.
    pub fn store(&self, store: &str) -> String {
        self.option_labels(&TopicName::new(COMMON), &QuestionId::new("channel"), &[store.to_owned()])
    }

    /// What stands before the gate, in words.
    pub fn bar(&self, bar: &Bar) -> String {
        let store = match bar {
            Bar::StoreOpen(store) => self.store(store),
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
                self.messages.note_english();
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

    /// The list of a topic's steps, as a table of contents.
    fn contents(&self, steps: &[&Entry]) -> Vec<Piece> {
        let item = |(number, entry): (usize, &&Entry)| {
            let title = self.step_title(entry.id());
            let text = self.messages.text(&say!("guide-contents-step", title = title, minutes = entry.step().minutes));
            Piece::Item { mark: format!("{}.", self.mark(number)), spans: vec![plain(text)] }
        };
        let heading = Piece::Heading { level: 2, text: self.say("guide-contents") };
        std::iter::once(heading).chain(steps.iter().enumerate().map(item)).collect()
    }

    /// The number of a step in the reader's digits.
    fn mark(&self, index: usize) -> String {
        self.messages.digits(&(index + 1).to_string())
    }

    /// Topics to read, with the answers given so far: steps that do not apply are left out, open ones carry their condition.
    /// A long topic begins with its contents, and every one with `contents`.
    pub fn guide(&self, topics: &[TopicName], plan: &Plan, today: Date, contents: bool) -> Vec<Piece> {
        let readable = self.readable(plan);
        let mut pieces = Vec::new();
        for topic in topics {
            let Some(facts) = self.catalog.facts(topic) else { continue };
            if !pieces.is_empty() {
                pieces.push(Piece::Gap);
            }
            pieces.extend(self.head(facts, today));
            let own: Vec<_> = readable.iter().filter(|(entry, _)| entry.topic() == topic).collect();
            if contents || own.len() >= LONG {
                pieces.push(Piece::Gap);
                pieces.extend(self.contents(&own.iter().map(|(entry, _)| *entry).collect::<Vec<_>>()));
            }
            for (number, (entry, lead)) in own.into_iter().enumerate() {
                pieces.push(Piece::Gap);
                pieces.extend(self.step(entry, Some(format!("{}.", self.mark(number))), lead.clone()));
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
        (!conditions.is_empty())
            .then(|| self.messages.text(&say!("only-for", options = conditions.join(&self.say("join-conditions")))))
    }

    /// A moment in words.
    pub fn when(&self, known: &Known, zone: &jiff::tz::TimeZone) -> String {
        match known {
            Known::Day(day) => self.messages.day(*day),
            Known::Moment(moment) => {
                let zoned = moment.to_zoned(zone.clone());
                let time = self.messages.digits(&format!("{:02}:{:02}", zoned.hour(), zoned.minute()));
                self.messages.text(&say!("day-and-time", day = zoned.date(), time = time))
            }
        }
    }

    /// A reminder with its state in words.
    pub fn reminder_line(&self, reminder: &Reminder) -> Sentence {
        let id = match reminder.state {
            State::Upcoming | State::Done => "due-upcoming",
            State::Due => "due-due",
            State::Overdue => "due-overdue",
        };
        say!(id, title = self.reminder_title(reminder))
    }

    /// The time line: what was done, today, what is due and what comes, by day. Fits sixty columns.
    pub fn timeline(&self, plan: &Plan, reminders: &[Reminder], now: &jiff::Zoned) -> Vec<Piece> {
        let zone = now.time_zone();
        let mut moments = Vec::new();
        for (place, entry) in plan.entries.iter().enumerate() {
            if let Some(record) = entry.record.as_ref().filter(|record| record.finished) {
                moments.push(((record.on, 0, place), "●", Tone::Good, self.step_title(entry.id())));
            }
        }
        for reminder in reminders.iter().filter(|reminder| reminder.state != State::Done) {
            let (mark, tone) = match reminder.state {
                State::Upcoming => ("○", Tone::Plain),
                _ => ("!", Tone::Care),
            };
            let of = |entry: &Entry| reminder.step.as_ref() == Some(entry.id());
            let place = plan.entries.iter().position(of).unwrap_or(usize::MAX);
            let text = self.messages.text(&self.reminder_line(reminder));
            moments.push(((reminder.speaks().day(zone), 2, place), mark, tone, text));
        }
        if moments.is_empty() {
            return Vec::new();
        }
        moments.push(((now.date(), 1, 0), "┼", Tone::Quiet, self.say("timeline-today")));
        // Of one day first what was done, then what is to come, each in the order of the plan.
        moments.sort_by_key(|(place, ..)| *place);
        let item = |((day, ..), mark, tone, text): ((Date, u8, usize), &str, Tone, String)| Piece::Item {
            mark: format!("{day} {mark}"),
            spans: vec![toned(tone, text)],
        };
        moments.into_iter().map(item).collect()
    }

    /// How to bring what is ahead to a calendar, if anything is.
    pub fn to_calendar(&self, reminders: &[Reminder]) -> Vec<Piece> {
        if reminders.iter().all(|reminder| reminder.state != State::Upcoming) {
            return Vec::new();
        }
        let words = line(Tone::Quiet, self.say("timeline-calendar"));
        vec![words, Piece::Copy("quitgpt remind calendar -o reminders.ics".into())]
    }

    /// A list of steps: a question that several of them wait for stands once, in front.
    pub fn entry_lines<'p>(
        &self,
        entries: impl Iterator<Item = &'p Entry>,
        zone: &jiff::tz::TimeZone,
        ids: bool,
    ) -> Vec<Piece> {
        let entries: Vec<&Entry> = entries.collect();
        let mut asked: BTreeSet<&QuestionId> = BTreeSet::new();
        let mut pieces = Vec::new();
        for entry in &entries {
            let Because::Open(question) = &entry.because else {
                pieces.push(self.entry_line(entry, zone, ids));
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

    /// A line of a list of steps, with its id if that is wanted.
    pub fn entry_line(&self, entry: &Entry, zone: &jiff::tz::TimeZone, ids: bool) -> Piece {
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
        if ids {
            spans.push(toned(Tone::Label, format!(" ({})", entry.id())));
        }
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
