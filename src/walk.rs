//! The walk: one move at a time. The plan says what comes next, the person chooses, an event is written, and the plan is derived
//! again. Stopping anywhere is safe because each event is on disk before the next move; going on is deriving again.

mod export;

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::content::{ArchiveOffer, COMMON, Meaning, PartKind, Question};
use crate::dates::{self, Known, Names, Unread};
use crate::failure::{Failure, outside};
use crate::fold;
use crate::gate::{Bar, Confirmed};
use crate::host::{Choice, Host, Many, Reply};
use crate::ids::{QuestionId, StepId, TopicName};
use crate::inspection;
use crate::journal::{Deed, Ledger, undoable};
use crate::links::CheckedUrl;
use crate::messages::{Sentence, say};
use crate::pages::{Pages, STALE_DAYS, age_in_days};
use crate::plan::{self, Move, Plan, Standing};
use crate::qr;
use crate::reminders::{self, Reminder};
use crate::render::terminal::{render, width};
use crate::view::{Piece, Tone, line, plain, toned};

/// How a walk ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Nothing is left to do now.
    Through,
    /// Steps are open, and what they wait for lies elsewhere.
    Stuck,
    /// The person stopped; everything is kept.
    Stopped,
}

/// A day that is so many days away is not taken by Enter alone.
const HARDLY_MEANT: i64 = 300;

/// How many lines the menu of a step takes with its question and what is around it, at most.
const LINES_OF_MENU: usize = 12;

/// A walk over topics.
pub struct Walk<'a, 'h> {
    /// Facts, prose and sentences.
    pub pages: &'a Pages<'a>,
    /// The topics, in order.
    pub topics: Vec<TopicName>,
    /// The outside.
    pub host: &'a mut Host<'h>,
    /// The journal.
    pub ledger: &'a mut Ledger,
    /// What to type to go on, for the last screen.
    pub again: String,
    /// Draw every link as a QR code as well.
    pub qr: bool,
    history: Vec<Vec<u64>>,
    told_to_convert: bool,
    /// Topics that were begun and have still to be introduced.
    new: BTreeSet<TopicName>,
}

enum Chosen<T> {
    Value(T),
    Back,
    Stop,
}

impl<'a, 'h> Walk<'a, 'h> {
    /// A walk that has not begun.
    pub fn new(
        pages: &'a Pages<'a>,
        topics: Vec<TopicName>,
        host: &'a mut Host<'h>,
        ledger: &'a mut Ledger,
        again: String,
        qr: bool,
    ) -> Self {
        Self {
            pages,
            topics,
            host,
            ledger,
            again,
            qr,
            history: Vec::new(),
            told_to_convert: false,
            new: BTreeSet::new(),
        }
    }

    fn plan(&self) -> Plan {
        plan::derive(self.pages.catalog, &self.topics, &self.ledger.progress, &self.host.now)
    }

    fn reminders(&self, plan: &Plan) -> Vec<Reminder> {
        reminders::list(plan, &self.ledger.progress, &self.host.now)
    }

    /// Walks until nothing is left to do now or the person stops.
    pub fn run(&mut self) -> Result<Ended, Failure> {
        let begun: Vec<Deed> = self
            .topics
            .iter()
            .filter(|topic| !self.ledger.progress.begun.contains(*topic))
            .map(|topic| Deed::Began { topic: topic.clone() })
            .collect();
        let again = begun.is_empty();
        if again {
            self.tell(&say!("walk-again"))?;
        } else {
            self.head()?;
            self.ledger.record(self.now(), begun)?;
        }
        if let Some(why) = self.host.no_open {
            self.tell(&say!(format!("no-open-{}", why.name())))?;
        }
        if !self.ledger.is_kept() {
            self.tell(&say!("walk-dry"))?;
        }
        let mut awaited = if again { self.awaited() } else { Vec::new() };
        loop {
            self.look_at_the_clock();
            let plan = self.plan();
            let chosen = match plan.next_move() {
                _ if !awaited.is_empty() => self.ask_after(&plan, &awaited.remove(0))?,
                Move::Ask(question) => self.ask_ahead(&question)?,
                Move::Show(step) => self.show(&plan, &step)?,
                Move::Confirm(step, bar) => self.confirm(&plan, &step, &bar)?,
                Move::Stuck(step) => {
                    self.close(&plan, Some(&step))?;
                    return Ok(Ended::Stuck);
                }
                Move::Wait(_) | Move::Finish => {
                    self.close(&plan, None)?;
                    return Ok(Ended::Through);
                }
            };
            match chosen {
                Chosen::Value(ids) => self.history.extend((!ids.is_empty()).then_some(ids)),
                Chosen::Back => self.back()?,
                Chosen::Stop => {
                    let again = self.again.clone();
                    self.tell(&say!(if self.ledger.is_kept() { "walk-stopped" } else { "walk-stopped-dry" }))?;
                    self.print(&[Piece::Copy(again.into())])?;
                    return Ok(Ended::Stopped);
                }
            }
        }
    }

    /// The steps that wait for something from elsewhere, such as a message: a visit begins with asking whether it came.
    fn awaited(&self) -> Vec<StepId> {
        let asked = |entry: &&plan::Entry| entry.waits.is_some() && entry.step().check.is_some();
        self.plan().entries.iter().filter(asked).map(|entry| entry.id().clone()).collect()
    }

    fn ask_after(&mut self, plan: &Plan, step: &StepId) -> Result<Chosen<Vec<u64>>, Failure> {
        let Some(entry) = plan.entry(step) else { return Ok(Chosen::Value(Vec::new())) };
        let mut pieces = vec![Piece::Rule, Piece::Heading { level: 2, text: self.pages.step_title(step) }];
        let waits = self.pages.waits(entry, self.host.now.time_zone());
        pieces.extend(waits.map(|waits| line(Tone::Quiet, waits)));
        self.print(&pieces)?;
        self.done(step)
    }

    fn now(&self) -> Timestamp {
        self.host.now.timestamp()
    }

    /// A walk may go on past midnight: each move is seen from its own moment.
    fn look_at_the_clock(&mut self) {
        if !self.host.looking {
            self.host.now = (self.host.clock)();
        }
    }

    fn record(&mut self, deeds: Vec<Deed>) -> Result<Vec<u64>, Failure> {
        self.look_at_the_clock();
        let at = self.now();
        let before = self.ledger.unlocked;
        let (host, messages) = (&mut *self.host, self.pages.messages);
        let mut moving = inspection::Bar::comparing(host);
        let ids = self.ledger.record_showing(at, deeds, &mut |progress| moving.draw(host, messages, progress))?;
        moving.end(host);
        if self.ledger.unlocked && !before {
            self.tell(&say!("journal-unlocked"))?;
        }
        Ok(ids)
    }

    fn back(&mut self) -> Result<(), Failure> {
        match self.history.pop() {
            Some(ids) => {
                self.tell_taken_back(&ids)?;
                let undo = ids.into_iter().rev().map(|event| Deed::Undone { event }).collect();
                self.record(undo).map(|_| ())
            }
            None => self.tell(&say!("walk-first")),
        }
    }

    /// Names the steps whose records going back takes away.
    fn tell_taken_back(&mut self, ids: &[u64]) -> Result<(), Failure> {
        let of = |deed: &Deed| match deed {
            Deed::Finished { step, .. } | Deed::Skipped { step, .. } => Some(self.pages.step_title(step)),
            _ => None,
        };
        let events = self.ledger.events.iter().filter(|event| ids.contains(&event.id));
        let titles: Vec<String> = events.filter_map(|event| of(&event.deed)).collect();
        titles.into_iter().try_for_each(|title| self.tell(&say!("undone-step", title = title)))
    }

    /// What is before somebody who begins. Of several topics each is introduced when its first step comes up.
    fn head(&mut self) -> Result<(), Failure> {
        if let [topic] = &self.topics[..] {
            let topic = topic.clone();
            return self.introduce(&topic);
        }
        self.new.extend(self.topics.iter().cloned());
        let mut pieces = vec![line(Tone::Plain, self.pages.messages.text(&say!("walk-topics")))];
        pieces.extend(self.topics.iter().filter_map(|topic| {
            let title = toned(Tone::Strong, format!("{}: ", self.pages.topic_title(topic)));
            let summary = plain(self.pages.summary(topic)?.summary.to_owned());
            Some(Piece::Item { mark: "-".to_owned(), spans: vec![title, summary] })
        }));
        self.print(&pieces)
    }

    fn introduce(&mut self, topic: &TopicName) -> Result<(), Failure> {
        let Some(facts) = self.pages.catalog.facts(topic) else { return Ok(()) };
        let pieces = self.pages.head(facts, self.host.now.date());
        self.print(&pieces)
    }

    fn print(&mut self, pieces: &[Piece]) -> Result<(), Failure> {
        let mut text = render(pieces, &self.host.look);
        if let Some(note) = self.pages.messages.english_note() {
            text =
                format!("{}\n{text}", render(&[line(Tone::Quiet, self.pages.messages.text(&note))], &self.host.look));
        }
        writeln!(self.host.out)?;
        self.host.out.write_all(text.as_bytes())?;
        Ok(self.host.out.flush()?)
    }

    fn tell(&mut self, sentence: &Sentence) -> Result<(), Failure> {
        let text = self.pages.messages.text(sentence);
        self.print(&[line(Tone::Plain, text)])
    }

    fn label(&self, id: &'static str) -> Choice {
        Choice { label: self.pages.messages.text(&say!(id)), hint: None }
    }

    fn prompt(&mut self) -> Result<&mut (dyn crate::host::Prompt + 'h), Failure> {
        self.host.out.flush()?;
        match &mut self.host.prompt {
            Some(prompt) => Ok(&mut **prompt),
            None => Err(Failure::usage(say!("cannot-ask"))),
        }
    }

    // Questions

    fn ask_ahead(&mut self, question: &QuestionId) -> Result<Chosen<Vec<u64>>, Failure> {
        let near = self.topics.first().cloned().unwrap_or_else(|| TopicName::new(""));
        match self.ask(question, &near)? {
            Chosen::Value(values) => {
                let deed = Deed::Answered { key: question.clone(), values };
                Ok(Chosen::Value(self.record(vec![deed])?))
            }
            Chosen::Back => Ok(Chosen::Back),
            Chosen::Stop => Ok(Chosen::Stop),
        }
    }

    /// Asks a question with options.
    fn ask(&mut self, id: &QuestionId, near: &TopicName) -> Result<Chosen<Vec<String>>, Failure> {
        let Some((topic, question)) = self.pages.catalog.question(id, near) else {
            return Err(Failure::failed(say!("question-unknown", question = id.as_str())));
        };
        let pieces = self.pages.question_pieces(&topic, id);
        if !pieces.is_empty() {
            self.print(&pieces)?;
        }
        let title = self.pages.question_title(&topic, id);
        let mut choices = self.pages.choices(&topic, question);
        let preset = self.preset(question);
        let ways = [self.label("choice-back"), self.label("choice-stop")];
        if !self.host.look.plain {
            self.hints(&mut choices)?;
        }
        writeln!(self.host.out)?;
        let options = question.options().to_vec();
        let chosen = if question.many() {
            match self.prompt()?.choose_many(&title, &choices, &preset, &ways)? {
                Reply::Given(Many::Chosen(chosen)) => chosen,
                Reply::Given(Many::Way(0)) => return Ok(Chosen::Back),
                Reply::Given(Many::Way(_)) | Reply::Left => return Ok(Chosen::Stop),
            }
        } else {
            let all: Vec<Choice> = choices.into_iter().chain(ways).collect();
            match self.prompt()?.choose(&title, &all, preset.first().copied())? {
                Reply::Given(index) if index < options.len() => vec![index],
                Reply::Given(index) if index == options.len() => return Ok(Chosen::Back),
                Reply::Given(_) | Reply::Left => return Ok(Chosen::Stop),
            }
        };
        Ok(Chosen::Value(chosen.into_iter().filter_map(|index| options.get(index).cloned()).collect()))
    }

    /// Prints the choices' hints above a menu, which has no room for them.
    fn hints(&mut self, choices: &mut [Choice]) -> Result<(), Failure> {
        let items: Vec<Piece> = choices
            .iter_mut()
            .filter_map(|choice| {
                let hint = choice.hint.take()?;
                let spans = vec![toned(Tone::Strong, format!("{}: ", choice.label)), plain(hint)];
                Some(Piece::Item { mark: "-".to_owned(), spans })
            })
            .collect();
        if items.is_empty() { Ok(()) } else { self.print(&items) }
    }

    /// What was answered before, or the running system where the question suggests it.
    fn preset(&self, question: &Question) -> Vec<usize> {
        let place = |value: &str| question.options().iter().position(|option| option == value);
        match self.ledger.progress.answers.get(&question.id) {
            Some(values) => values.iter().filter_map(|value| place(value)).collect(),
            None if question.suggest => place(crate::host::running_system()).into_iter().collect(),
            None => Vec::new(),
        }
    }

    /// Asks for a date, shows it back in full and has it confirmed. `None` leaves it open.
    fn ask_date(&mut self, title: &str, past: bool, known: Option<Known>) -> Result<Chosen<Option<Known>>, Failure> {
        let names = names(self.pages);
        let messages = self.pages.messages;
        self.tell(&say!(if past { "date-forms-past" } else { "date-forms" }))?;
        if let Some(known) = &known {
            let when = self.pages.when(known, self.host.now.time_zone());
            self.tell(&say!("date-kept", when = when))?;
        }
        let (back, stop) = (messages.text(&say!("word-back")), messages.text(&say!("word-stop")));
        loop {
            let typed = match self.prompt()?.line(title)? {
                Reply::Given(typed) => typed,
                Reply::Left => return Ok(Chosen::Stop),
            };
            if typed.trim().is_empty() {
                return Ok(Chosen::Value(None));
            } else if fold::same(&typed, &back) {
                return Ok(Chosen::Back);
            } else if fold::same(&typed, &stop) {
                return Ok(Chosen::Stop);
            }
            let known = match dates::parse(&typed, self.host.now.date(), past, &names) {
                Ok(known) => known,
                Err(unread) => {
                    let id = match unread {
                        Unread::Form => "date-unread",
                        Unread::NoSuchDay => "date-no-such-day",
                        Unread::Far => "date-far",
                        Unread::Ambiguous => "date-ambiguous",
                    };
                    self.tell(&say!(id, typed = typed))?;
                    continue;
                }
            };
            let when = self.pages.when(&known, self.host.now.time_zone());
            if past && dates::is_ahead(&known, &self.host.now) {
                self.tell(&say!("date-not-yet", when = when))?;
                continue;
            }
            let sure = messages.text(&say!("date-confirm", when = when));
            let choices = [self.label("choice-yes-day"), self.label("choice-other-day")];
            // A day that has just gone by comes again in a year, which is hardly ever meant.
            let away = dates::days_between(self.host.now.date(), known.day(self.host.now.time_zone()));
            let preset = usize::from(away > HARDLY_MEANT);
            match self.prompt()?.choose(&sure, &choices, Some(preset))? {
                Reply::Given(0) => return Ok(Chosen::Value(Some(known))),
                Reply::Given(_) => {}
                Reply::Left => return Ok(Chosen::Stop),
            }
        }
    }

    // Steps

    fn show(&mut self, plan: &Plan, id: &StepId) -> Result<Chosen<Vec<u64>>, Failure> {
        let Some(entry) = plan.entry(id) else { return Ok(Chosen::Stop) };
        if self.new.remove(entry.topic()) {
            self.introduce(entry.topic())?;
        }
        let own: Vec<&StepId> =
            plan.own().filter(|other| other.topic() == entry.topic()).map(plan::Entry::id).collect();
        let number = own.iter().position(|own| *own == id).map_or(0, |index| index + 1);
        let step = entry.step();
        let count = self.pages.messages.text(&say!("step-of", number = number, count = own.len()));
        let mut pieces = vec![Piece::Rule, line(Tone::Quiet, count)];
        // What other screens show would push the step itself out of the window; the menu has it.
        let detours = self.pages.step_parts(entry, &[PartKind::Differs, PartKind::Trouble]);
        pieces.extend(self.pages.step_itself(entry, None, None));
        pieces.extend(self.pages.step_parts(entry, &[PartKind::Check]));
        let waits = self.pages.waits(entry, self.host.now.time_zone());
        pieces.extend(waits.map(|waits| line(Tone::Quiet, waits)));
        for due in plan.dues.iter().filter(|due| due.step == *id && due.meaning == Meaning::Deadline) {
            let when = self.pages.when(&due.when, self.host.now.time_zone());
            let text = self.pages.messages.text(&say!("step-deadline", when = when));
            pieces.push(line(Tone::Care, text));
        }
        self.print(&pieces)?;
        let url = self.pages.openable(entry);
        let detour = usize::from(!detours.is_empty());
        self.say_again_in_short(&pieces, url.as_ref(), LINES_OF_MENU + detour)?;
        if self.qr
            && let Some(url) = &url
        {
            self.draw(url)?;
        }
        let mut menu: Vec<(&'static str, Choice)> = Vec::new();
        if url.is_some() && self.host.no_open.is_none() {
            menu.push(("open", self.label("choice-open")));
        }
        if url.is_some() {
            menu.push(("qr", self.label("choice-qr")));
        }
        if let Some(offer) = step.archive {
            menu.push(("archive", self.label(offer.label())));
        }
        menu.push(("done", self.label(if step.check.is_some() { "choice-done-check" } else { "choice-done" })));
        if !detours.is_empty() {
            menu.push(("differs", self.label("choice-differs")));
        }
        for (word, id) in
            [("skip", "choice-skip"), ("remind", "choice-remind"), ("back", "choice-back"), ("stop", "choice-stop")]
        {
            menu.push((word, self.label(id)));
        }
        // A long text moves its own title out of the window, so the question says again what it is about.
        let title = self.pages.messages.text(&say!("what-now-step", title = self.pages.step_title(id)));
        let title = match width(&title) < self.host.look.columns {
            true => title,
            false => self.pages.messages.text(&say!("what-now")),
        };
        let mut opened = false;
        loop {
            let choices: Vec<Choice> = menu.iter().map(|(_, choice)| choice.clone()).collect();
            writeln!(self.host.out)?;
            let wanted = if opened {
                "done"
            } else if matches!(step.archive, Some(ArchiveOffer::Fetch | ArchiveOffer::Check)) {
                "archive"
            } else {
                menu.first().map_or("done", |(word, _)| if *word == "open" { *word } else { "done" })
            };
            let preset = menu.iter().position(|(word, _)| *word == wanted).filter(|_| !step.irreversible);
            let chosen = match self.prompt()?.choose(&title, &choices, preset)? {
                Reply::Given(index) => menu.get(index).map_or("stop", |(word, _)| word),
                Reply::Left => "stop",
            };
            match (chosen, &url) {
                ("open", Some(url)) => {
                    self.open(entry.topic(), url)?;
                    // After the page was opened, the next key is most likely "done".
                    opened = true;
                    menu[0].1 = self.label("choice-open-again");
                }
                ("qr", Some(url)) => self.draw(url)?,
                ("differs", _) => self.print(&detours)?,
                ("archive", _) => match self.export(plan)? {
                    Chosen::Value(Some(ids)) => return Ok(Chosen::Value(ids)),
                    Chosen::Value(None) | Chosen::Back => {}
                    Chosen::Stop => return Ok(Chosen::Stop),
                },
                ("done", _) => return self.done(id),
                ("skip", _) => {
                    let on = self.host.now.date();
                    let deed = Deed::Skipped { step: id.clone(), on, note: None, reference: None };
                    return Ok(Chosen::Value(self.record(vec![deed])?));
                }
                ("remind", _) => {
                    if let Some(ids) = self.postpone(id)? {
                        return Ok(Chosen::Value(ids));
                    }
                }
                ("back", _) => return Ok(Chosen::Back),
                _ => return Ok(Chosen::Stop),
            }
        }
    }

    /// Has a confirmation typed in full: there is no default, and nothing else will do.
    fn confirm(&mut self, plan: &Plan, step: &StepId, bar: &Bar) -> Result<Chosen<Vec<u64>>, Failure> {
        let Some(what) = bar.typed() else { return Ok(Chosen::Stop) };
        let title = self.pages.step_title(step);
        self.print(&[
            Piece::Rule,
            Piece::Heading { level: 2, text: title },
            line(Tone::Care, self.pages.messages.text(&say!("step-irreversible"))),
            line(Tone::Plain, self.pages.bar(bar)),
        ])?;
        let abandoned = self.ledger.progress.answer(&QuestionId::new("data")) == Some("abandon");
        if what == Confirmed::WithoutData && !abandoned {
            match self.keep_or_leave(plan)? {
                Chosen::Value(Some(ids)) => return Ok(Chosen::Value(ids)),
                Chosen::Value(None) => {}
                Chosen::Back => return Ok(Chosen::Back),
                Chosen::Stop => return Ok(Chosen::Stop),
            }
        }
        let text = |id: &'static str| self.pages.messages.text(&say!(id));
        let (back, stop) = (text("word-back"), text("word-stop"));
        let (sentence, ask_account, again) = (text("gate-sentence"), text("gate-ask-account"), text("gate-ask-again"));
        self.tell(&say!("gate-ways"))?;
        let mut wanted = match what {
            Confirmed::WithoutData => {
                self.tell(&say!("gate-type-sentence"))?;
                self.print(&[Piece::Copy(sentence.clone().into())])?;
                Some(sentence)
            }
            Confirmed::Account => None,
        };
        loop {
            let prompt = match (&wanted, what) {
                (_, Confirmed::WithoutData) => text_of(self.pages, "gate-ask-sentence"),
                (None, Confirmed::Account) => ask_account.clone(),
                (Some(_), Confirmed::Account) => again.clone(),
            };
            let typed = match self.prompt()?.line(&prompt)? {
                Reply::Given(typed) => typed.trim().to_owned(),
                Reply::Left => return Ok(Chosen::Stop),
            };
            if fold::same(&typed, &back) {
                return Ok(Chosen::Back);
            } else if fold::same(&typed, &stop) {
                return Ok(Chosen::Stop);
            }
            match &wanted {
                _ if typed.is_empty() => {}
                // The account is shown back and has to be typed once more; it is not kept.
                None => {
                    self.tell(&say!("gate-account-shown", account = typed.as_str()))?;
                    self.tell_of_another_account(&typed)?;
                    wanted = Some(typed);
                }
                // The sentence may be typed without its vowel signs and hamzas, the account may not.
                Some(wanted) if *wanted == typed || what == Confirmed::WithoutData && spelled_alike(wanted, &typed) => {
                    return Ok(Chosen::Value(self.record(vec![Deed::Confirmed { what }])?));
                }
                Some(_) => {
                    self.tell(&say!("gate-not-the-same"))?;
                    if what == Confirmed::Account {
                        wanted = None;
                    }
                }
            }
        }
    }

    /// Says so if the export that was checked is not that of the account that was typed.
    fn tell_of_another_account(&mut self, typed: &str) -> Result<(), Failure> {
        if self.ledger.progress.confirmed.contains_key(&Confirmed::WithoutData) {
            return Ok(());
        }
        let Some(verified) = &self.ledger.progress.verified else { return Ok(()) };
        let paths: Vec<_> = verified.files.iter().map(|file| file.path.as_str().into()).collect();
        match &inspection::check::accounts(&paths)[..] {
            [] => Ok(()),
            accounts if accounts.iter().any(|account| account.is_named(typed)) => Ok(()),
            [account, ..] => self.tell(&say!("gate-account-differs", account = account.label())),
        }
    }

    /// Where a step is too long for the window, what has to be clicked and the page once more, next to the menu that follows.
    fn say_again_in_short(&mut self, pieces: &[Piece], url: Option<&CheckedUrl>, menu: usize) -> Result<(), Failure> {
        let height = render(pieces, &self.host.look).lines().count();
        let fits = self.host.look.rows.is_none_or(|rows| height + menu <= rows);
        let clicks: Vec<&Piece> = pieces.iter().filter(|piece| matches!(piece, Piece::Path(_))).collect();
        // The page alone stands near the end anyway.
        if self.host.look.plain || fits || clicks.is_empty() {
            return Ok(());
        }
        let mut short = vec![line(Tone::Quiet, text_of(self.pages, "step-in-short"))];
        short.extend(clicks.into_iter().cloned());
        short.extend(url.map(|url| Piece::Address { label: None, url: url.as_str().to_owned().into() }));
        self.print(&short)
    }

    /// Somebody who did not say that they leave without their data is offered the check first. No choice is the default.
    fn keep_or_leave(&mut self, plan: &Plan) -> Result<Chosen<Option<Vec<u64>>>, Failure> {
        let choices =
            ["choice-archive-check", "gate-choice-without", "choice-back", "choice-stop"].map(|id| self.label(id));
        let title = text_of(self.pages, "what-now");
        loop {
            writeln!(self.host.out)?;
            match self.prompt()?.choose(&title, &choices, None)? {
                Reply::Given(0) => match self.export(plan)? {
                    Chosen::Value(None) | Chosen::Back => {}
                    chosen => return Ok(chosen),
                },
                Reply::Given(1) => return Ok(Chosen::Value(None)),
                Reply::Given(2) => return Ok(Chosen::Back),
                Reply::Given(_) | Reply::Left => return Ok(Chosen::Stop),
            }
        }
    }

    fn open(&mut self, topic: &TopicName, url: &CheckedUrl) -> Result<(), Failure> {
        let facts = self.pages.catalog.facts(topic);
        let age = facts.and_then(|facts| age_in_days(facts, self.host.now.date()));
        if let Some((_, days)) = age.filter(|(_, days)| *days > STALE_DAYS[1]) {
            let title = self.pages.messages.text(&say!("open-stale", days = days));
            let choices = [self.label("choice-no"), self.label("choice-yes")];
            if self.prompt()?.choose(&title, &choices, None)? != Reply::Given(1) {
                return Ok(());
            }
        }
        self.print(&[Piece::Address { label: None, url: url.as_str().to_owned().into() }])?;
        match self.host.opener.open(url) {
            Ok(()) => self.tell(&say!("open-asked")),
            Err(cause) => self.tell(&say!("open-failed", cause = outside(&cause))),
        }
    }

    fn draw(&mut self, url: &CheckedUrl) -> Result<(), Failure> {
        let paint = match (self.host.look.colour, self.host.look.light) {
            (true, _) => qr::Paint::Colour,
            (false, false) => qr::Paint::PlainDark,
            (false, true) => qr::Paint::PlainLight,
        };
        match qr::draw(url.as_str(), paint, self.host.look.columns) {
            Some(rows) => {
                writeln!(self.host.out)?;
                for row in rows {
                    writeln!(self.host.out, "{row}")?;
                }
                self.print(&[Piece::Address { label: None, url: url.as_str().to_owned().into() }])
            }
            None => self.tell(&say!("qr-too-wide")),
        }
    }

    /// Asks what the page shows, takes the dates, and records the step.
    fn done(&mut self, id: &StepId) -> Result<Chosen<Vec<u64>>, Failure> {
        let topic = TopicName::new(id.topic());
        let Some(step) = self.pages.catalog.facts(&topic).and_then(|facts| facts.topic.step(id).cloned()) else {
            return Ok(Chosen::Stop);
        };
        let mut written = Vec::new();
        if let Some(check) = &step.check {
            let values = match self.ask(check, &topic)? {
                Chosen::Value(values) => values,
                // Back to the step itself: nothing was recorded yet.
                Chosen::Back => return Ok(Chosen::Value(Vec::new())),
                Chosen::Stop => return Ok(Chosen::Stop),
            };
            let finishing = values.iter().any(|value| step.finished_by.contains(value));
            let mut deeds = if finishing { Vec::new() } else { self.reopened(check, &values) };
            deeds.push(Deed::Answered { key: check.clone(), values });
            written.extend(self.record(deeds)?);
            if !finishing {
                // A step that looks for an answer and has not found it is over where another one looks elsewhere.
                if step.either.is_some() && step.when.iter().any(|(question, _)| question == check) {
                    let on = self.host.now.date();
                    let deed = Deed::Skipped { step: id.clone(), on, note: None, reference: None };
                    written.extend(self.record(vec![deed])?);
                    return Ok(Chosen::Value(written));
                }
                let plan = self.plan();
                let awaited = plan.entry(id).and_then(|entry| entry.waits.clone()).and_then(|waits| waits.next);
                let again = plan.next_move() == Move::Show(id.clone());
                let helped = self.called_by(&plan, check);
                match awaited.as_ref().and_then(|next| dates::begins(next, self.host.now.time_zone())) {
                    // What has to come from elsewhere is looked for again on the day that its rule names.
                    Some(until) if !helped => {
                        written.extend(self.record(vec![Deed::Postponed { step: id.clone(), until }])?);
                        let day = awaited.map(|next| next.day(self.host.now.time_zone())).unwrap_or_default();
                        self.tell(&say!("check-waits", day = day))?;
                    }
                    _ if again => self.tell(&say!("check-not-yet"))?,
                    _ => self.tell(&say!("check-help"))?,
                }
                return Ok(Chosen::Value(written));
            }
        }
        for date in &step.records {
            match self.record_date(date, &topic)? {
                Chosen::Value(ids) => written.extend(ids),
                Chosen::Back => return Ok(Chosen::Value(written)),
                Chosen::Stop => return Ok(Chosen::Stop),
            }
        }
        let mut reference = None;
        if step.keeps {
            let title = self.pages.messages.text(&say!("keep-reference"));
            match self.prompt()?.line(&title)? {
                Reply::Given(typed) => reference = Some(typed).filter(|typed| !typed.is_empty()),
                Reply::Left => return Ok(Chosen::Stop),
            }
        }
        let on = self.day_of(step.records.as_slice());
        let deed = Deed::Finished { step: id.clone(), on, note: None, reference };
        written.extend(self.record(vec![deed])?);
        let title = self.pages.step_title(id);
        self.tell(&say!("step-recorded", title = title, day = on))?;
        Ok(Chosen::Value(written))
    }

    /// The day on which a step was done: the one just given, where its date is that of the deed itself, and otherwise today.
    fn day_of(&self, dates: &[QuestionId]) -> jiff::civil::Date {
        let today = self.host.now.date();
        let deed = dates.iter().find(|date| matches!(date.as_str(), "deleted-on" | "export-requested"));
        let given = deed.and_then(|date| self.ledger.progress.answer(date)).and_then(Known::parse);
        given.map(|known| known.day(self.host.now.time_zone())).filter(|day| *day < today).unwrap_or(today)
    }

    /// Whether the answer to a check called a step that helps.
    fn called_by(&self, plan: &Plan, check: &QuestionId) -> bool {
        plan.entries.iter().any(|entry| {
            matches!(entry.standing, Standing::Ready | Standing::Blocked)
                && entry.step().when.iter().any(|(question, _)| question == check)
        })
    }

    /// Help that was settled before comes again when its answer comes again. Who charges is no such answer: the steps that
    /// look for it are not repeated.
    fn reopened(&self, check: &QuestionId, values: &[String]) -> Vec<Deed> {
        let common = TopicName::new(COMMON);
        if self.pages.catalog.question(check, &common).is_none_or(|(topic, _)| topic == common) {
            return Vec::new();
        }
        let helps = |id: &StepId| {
            let facts = self.pages.catalog.facts(&TopicName::new(id.topic()));
            facts.and_then(|facts| facts.topic.step(id)).is_some_and(|step| {
                step.when
                    .iter()
                    .any(|(question, options)| question == check && values.iter().any(|v| options.contains(v)))
            })
        };
        let settled = self.ledger.progress.records.keys().filter(|id| helps(id));
        let events = settled.filter_map(|id| undoable(&self.ledger.events, Some(id)));
        events.map(|event| Deed::Undone { event: event.id }).collect()
    }

    fn record_date(&mut self, question: &QuestionId, near: &TopicName) -> Result<Chosen<Vec<u64>>, Failure> {
        let Some((topic, asked)) = self.pages.catalog.question(question, near) else {
            return Ok(Chosen::Value(Vec::new()));
        };
        let pieces = self.pages.question_pieces(&topic, question);
        if !pieces.is_empty() {
            self.print(&pieces)?;
        }
        let title = self.pages.question_title(&topic, question);
        let known = self.ledger.progress.answer(question).and_then(Known::parse);
        match self.ask_date(&title, asked.looks_back(), known)? {
            Chosen::Value(Some(known)) => {
                let deed = Deed::Answered { key: question.clone(), values: vec![known.to_string()] };
                Ok(Chosen::Value(self.record(vec![deed])?))
            }
            Chosen::Value(None) => Ok(Chosen::Value(Vec::new())),
            Chosen::Back => Ok(Chosen::Back),
            Chosen::Stop => Ok(Chosen::Stop),
        }
    }

    fn postpone(&mut self, id: &StepId) -> Result<Option<Vec<u64>>, Failure> {
        let title = self.pages.messages.text(&say!("remind-when"));
        let zone = self.host.now.time_zone().clone();
        let deadline = self.deadline(id);
        match self.ask_date(&title, false, None)? {
            Chosen::Value(Some(known)) => match dates::begins(&known, &zone).filter(|until| *until > self.now()) {
                Some(until) if deadline.as_ref().is_some_and(|deadline| until >= deadline.timestamp()) => {
                    let day = deadline.map(|deadline| deadline.date()).unwrap_or_default();
                    self.tell(&say!("remind-after-deadline", day = day))?;
                    Ok(None)
                }
                Some(until) => {
                    let ids = self.record(vec![Deed::Postponed { step: id.clone(), until }])?;
                    let when = self.pages.when(&known, &zone);
                    self.tell(&say!("remind-set", when = when))?;
                    Ok(Some(ids))
                }
                None => {
                    self.tell(&say!("remind-past"))?;
                    Ok(None)
                }
            },
            _ => Ok(None),
        }
    }

    /// Until when a step has to be done, if that is known and still to come.
    fn deadline(&self, id: &StepId) -> Option<jiff::Zoned> {
        let plan = self.plan();
        let dues = plan.dues.iter().filter(|due| due.step == *id && due.meaning == Meaning::Deadline);
        let zone = self.host.now.time_zone();
        dues.filter_map(|due| dates::begins(&due.when, zone))
            .filter(|when| *when > self.now())
            .min()
            .map(|when| when.to_zoned(zone.clone()))
    }

    /// The last screen: what was done, what comes when, and how to go on where that is not here.
    fn close(&mut self, plan: &Plan, stuck: Option<&StepId>) -> Result<(), Failure> {
        let zone = self.host.now.time_zone().clone();
        let waiting = plan.entries.iter().any(|entry| matches!(entry.standing, Standing::Waiting | Standing::Blocked));
        let charges = self.pages.charges_go_on(plan, &self.ledger.progress);
        let title = match stuck {
            Some(_) => "walk-stuck",
            None if !charges.is_empty() => "walk-stuck",
            None if waiting => "walk-waits",
            None => "walk-through",
        };
        let title = self.pages.messages.text(&say!(title));
        let mut pieces = vec![Piece::Rule, Piece::Heading { level: 1, text: title }];
        pieces.extend(self.pages.entry_lines(plan.own(), &zone, false));
        let reminders = self.reminders(plan);
        let dues = self.pages.timeline(plan, &reminders, &self.host.now);
        if !dues.is_empty() {
            pieces.push(Piece::Heading { level: 2, text: self.pages.messages.text(&say!("timeline-title")) });
            pieces.extend(dues);
        }
        pieces.extend(self.pages.to_calendar(&reminders));
        match stuck {
            Some(step) => {
                pieces.push(Piece::Heading { level: 2, text: self.pages.messages.text(&say!("next-title")) });
                pieces.extend(self.pages.way_on(plan, step));
            }
            None => pieces.extend(self.pages.account_stays(plan)),
        }
        pieces.extend(charges);
        pieces.push(line(Tone::Plain, self.pages.messages.text(&say!("walk-next"))));
        pieces.push(Piece::Copy("quitgpt status".into()));
        self.print(&pieces)
    }
}

fn spelled_alike(wanted: &str, typed: &str) -> bool {
    fold::spelling(wanted) == fold::spelling(typed)
}

fn text_of(pages: &Pages<'_>, id: &'static str) -> String {
    pages.messages.text(&say!(id))
}

/// The names of days and months in the reader's language, for dates as people type them.
pub fn names(pages: &Pages<'_>) -> Names {
    let text = |id: String| pages.messages.text(&say!(id));
    let list = |id: &'static str| -> Vec<String> {
        pages.messages.text(&say!(id)).split([',', '،']).map(|word| word.trim().to_owned()).collect()
    };
    Names {
        months: (1..=12).map(|month| pages.messages.month_names(month)).collect(),
        weekdays: (1..=7).map(|day| text(format!("weekday-{day}"))).collect(),
        today: list("words-today"),
        tomorrow: list("words-tomorrow"),
        yesterday: list("words-yesterday"),
        after_tomorrow: list("words-after-tomorrow"),
        units: [list("words-days"), list("words-weeks"), list("words-months")],
        pairs: [list("words-two-days"), list("words-two-weeks"), list("words-two-months")],
        ahead: list("words-ahead"),
        ago: list("words-ago"),
        around: list("words-around"),
    }
}
