//! The catalogue: facts and prose by topic and language. The person's own files lie over the bundled ones; each topic is
//! decoded only when it is asked for. A broken file of the person's own warns and the bundled one is used.

pub mod facts;
pub mod letters;
pub mod lint;
pub mod problem;
pub mod prose;
pub mod sentences;
mod tree;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::{Path, PathBuf};

pub use facts::{Anchor, ArchiveOffer, DateRule, Link, Meaning, Offset, Question, Source, Step, Topic};
pub use letters::Letters;
pub use lint::COMMON;
pub use problem::{Problem, Severity};
pub use prose::{Block, Click, Guide, Inline, Part, PartKind, Section};
pub use tree::{Check, Coverage, check_tree};

use crate::files;
use crate::ids::{LinkId, QuestionId, StepId, TopicName, is_id};
use crate::messages::{Sentence, say};

/// A guide file may be this long.
pub const MAX_GUIDE_BYTES: u64 = 1024 * 1024;

/// Names of facts files that are no topics. Those in the person's own folder do not count: hosts that may be opened and
/// addresses that personal data is sent to come with the program.
pub const RESERVED: [&str; 2] = ["hosts", "letters"];

/// A topic as it is compiled in.
pub struct BundledTopic {
    name: &'static str,
    order: u32,
    has_steps: bool,
    anchors: &'static [&'static str],
    source: Packed,
    facts: &'static [u8],
}

/// A language as it is compiled in.
pub struct BundledLanguage {
    tag: &'static str,
    interface: Sentences,
    countries: &'static str,
    guides: &'static [BundledGuide],
}

/// An interface file as it is compiled in, with the places of its messages in the order of their names.
pub struct Sentences {
    /// The file.
    pub text: &'static str,
    /// From which byte to which each message reaches.
    pub places: &'static [(u32, u32)],
}

/// A guide as it is compiled in.
pub struct BundledGuide {
    topic: &'static str,
    title: &'static str,
    summary: &'static str,
    titles: &'static [u8],
    source: Packed,
    prose: &'static [u8],
}

/// A file as it was written, compressed: only `guide --raw` and `guide check` read it.
pub struct Packed {
    size: usize,
    data: &'static [u8],
}

impl Packed {
    fn text(&self) -> String {
        let mut text = String::with_capacity(self.size);
        flate2::read::DeflateDecoder::new(self.data).read_to_string(&mut text).expect("written by the build script");
        text
    }
}

/// The title and the line for lists of a guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its title.
    pub title: &'static str,
    /// One line for lists.
    pub summary: &'static str,
    /// Whether it is in the language that was asked for.
    pub translated: bool,
}

mod bundled {
    use super::{BundledGuide, BundledLanguage, BundledTopic, Packed, Sentences};
    include!(concat!(env!("OUT_DIR"), "/bundled.rs"));
}
pub use bundled::HOSTS;

/// Headings by the ids of their sections, sorted.
type Titles = &'static [(&'static str, &'static str)];

/// All guides, bundled and own.
pub struct Catalog {
    own: Option<PathBuf>,
    facts: RefCell<BTreeMap<TopicName, Option<&'static Facts>>>,
    prose: RefCell<BTreeMap<(String, TopicName), Option<&'static Prose>>>,
    titles: RefCell<BTreeMap<(String, TopicName), Titles>>,
    warnings: RefCell<Vec<Sentence>>,
}

/// A topic's facts and where they came from.
#[derive(Debug)]
pub struct Facts {
    /// The facts.
    pub topic: Topic,
    /// The person's own file, if it is not the bundled one.
    pub own: Option<PathBuf>,
}

/// A topic's words in one language and where they came from.
#[derive(Debug)]
pub struct Prose {
    /// The words.
    pub guide: Guide,
    /// The language they are in.
    pub lang: String,
    /// The person's own file, if it is not the bundled one.
    pub own: Option<PathBuf>,
}

impl Catalog {
    /// The catalogue with the guides in `own` laid over the bundled ones, if that folder exists.
    pub fn new(own: Option<&Path>) -> Self {
        Self {
            own: own.filter(|own| own.is_dir()).map(Path::to_owned),
            facts: RefCell::default(),
            prose: RefCell::default(),
            titles: RefCell::default(),
            warnings: RefCell::default(),
        }
    }

    /// The names of the topics that have steps, in order.
    pub fn topics(&self) -> Vec<TopicName> {
        let mut names: Vec<(u32, TopicName)> = bundled::TOPICS
            .iter()
            .filter(|topic| topic.has_steps)
            .map(|topic| (topic.order, TopicName::new(topic.name)))
            .collect();
        for name in self.own_names() {
            let known = bundled::TOPICS.iter().any(|topic| topic.name == name.as_str());
            if !known && let Some(facts) = self.facts(&name).filter(|facts| !facts.topic.steps.is_empty()) {
                names.push((facts.topic.order, name));
            }
        }
        names.sort();
        names.into_iter().map(|(_, name)| name).collect()
    }

    fn own_names(&self) -> Vec<TopicName> {
        let entries = self.own.as_deref().and_then(|own| std::fs::read_dir(own).ok());
        let names = entries.into_iter().flatten().flatten().filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let name = name.strip_suffix(".toml")?.to_owned();
            (is_id(&name) && !RESERVED.contains(&name.as_str())).then(|| TopicName::new(name))
        });
        names.collect()
    }

    /// The languages in which anything is written, bundled and own.
    pub fn languages(&self) -> Vec<String> {
        let mut tags: Vec<String> = bundled::LANGUAGES.iter().map(|language| language.tag.to_owned()).collect();
        let entries = self.own.as_deref().and_then(|own| std::fs::read_dir(own).ok());
        for entry in entries.into_iter().flatten().flatten() {
            if let Ok(name) = entry.file_name().into_string()
                && entry.path().is_dir()
                && crate::lang::Tag::parse(&name).is_some_and(|tag| tag.as_str() == name)
                && !tags.contains(&name)
            {
                tags.push(name);
            }
        }
        tags.sort();
        tags
    }

    /// The sentences of `lang`: the person's own file's text and the bundled one.
    pub fn interface(&self, lang: &str) -> (Option<String>, Option<&'static Sentences>) {
        let own = self.own_text(&format!("{lang}/interface.ftl"));
        (own.map(|(_, text)| text), bundled_language(lang).map(|language| &language.interface))
    }

    /// The names of countries in `lang` by code: the person's own over the bundled ones.
    pub fn countries(&self, lang: &str) -> BTreeMap<String, String> {
        let bundled = bundled_language(lang).map_or("", |language| language.countries);
        let (mut names, _) = letters::parse_countries("", bundled);
        let file = format!("{lang}/countries.toml");
        if let Some((path, text)) = self.own_text(&file) {
            let (own, problems) = letters::parse_countries(&file, &crate::clean::clean(&text));
            match problems.first() {
                Some(problem) => self.warn_broken(&path, Some(problem)),
                None => names.extend(own),
            }
        }
        names
    }

    /// The title and summary of a topic in `lang`, or else in English. A bundled guide is not decoded for it.
    pub fn head(&self, name: &TopicName, lang: &str) -> Option<Head> {
        [lang, "en"].into_iter().find_map(|tried| {
            let translated = tried == lang;
            if self.own.is_none()
                && let Some(guide) = bundled_guide(name, tried)
            {
                return Some(Head { title: guide.title, summary: guide.summary, translated });
            }
            let guide = &self.prose_in(name, tried)?.guide;
            Some(Head { title: guide.title, summary: guide.summary, translated })
        })
    }

    /// The heading of `id` in exactly this language. A bundled guide is not decoded for it.
    pub fn heading(&self, name: &TopicName, lang: &str, id: &str) -> Option<&'static str> {
        let key = (lang.to_owned(), name.clone());
        if self.own.is_some() || self.prose.borrow().contains_key(&key) {
            return self.prose_in(name, lang)?.guide.section(id).map(|section| section.title);
        }
        let known = self.titles.borrow().get(&key).copied();
        let titles = known.unwrap_or_else(|| {
            let bundled = bundled_guide(name, lang);
            let decode = |guide: &BundledGuide| -> Vec<(&'static str, &'static str)> {
                postcard::from_bytes(guide.titles).expect("written by the build script")
            };
            let titles: Titles = bundled.map(decode).unwrap_or_default().leak();
            self.titles.borrow_mut().insert(key, titles);
            titles
        });
        titles.binary_search_by(|(known, _)| (*known).cmp(id)).ok().map(|at| titles[at].1)
    }

    /// The facts of a topic.
    pub fn facts(&self, name: &TopicName) -> Option<&'static Facts> {
        if let Some(known) = self.facts.borrow().get(name) {
            return *known;
        }
        let found = self.own_facts(name).map(keep).or_else(|| bundled_facts(name));
        self.facts.borrow_mut().insert(name.clone(), found);
        found
    }

    fn own_facts(&self, name: &TopicName) -> Option<Facts> {
        let file = format!("{name}.toml");
        let (path, text) = self.own_text(&file)?;
        let (parsed, problems) = facts::parse(name.as_str(), &file, &crate::clean::clean(&text));
        match parsed {
            Some((topic, _)) if !problems.iter().any(|p| p.severity == Severity::Error) => {
                Some(Facts { topic, own: Some(path) })
            }
            _ => {
                self.warn_broken(&path, problems.first());
                None
            }
        }
    }

    /// The questions whose dates a topic's reminders count from. A bundled topic is not decoded for this.
    pub fn anchors(&self, name: &TopicName) -> Vec<QuestionId> {
        let bundled = bundled::TOPICS.iter().find(|topic| topic.name == name.as_str() && self.own.is_none());
        if let Some(topic) = bundled {
            return topic.anchors.iter().copied().map(QuestionId::new).collect();
        }
        let rules = self.facts(name).into_iter().flat_map(|facts| &facts.topic.dates);
        let anchors = rules.flat_map(|rule| &rule.from).filter_map(|anchor| match anchor {
            Anchor::Answer(question) => Some(question.clone()),
            Anchor::Done(_) => None,
        });
        anchors.collect()
    }

    /// The words of a topic in `lang`, or else in English.
    pub fn prose(&self, name: &TopicName, lang: &str) -> Option<&'static Prose> {
        self.prose_in(name, lang).or_else(|| (lang != "en").then(|| self.prose_in(name, "en")).flatten())
    }

    /// The words of a topic in exactly this language.
    pub fn prose_in(&self, name: &TopicName, lang: &str) -> Option<&'static Prose> {
        let key = (lang.to_owned(), name.clone());
        if let Some(known) = self.prose.borrow().get(&key) {
            return *known;
        }
        let found = self.own_prose(name, lang).map(keep).or_else(|| bundled_prose(name, lang));
        self.prose.borrow_mut().insert(key, found);
        found
    }

    fn own_prose(&self, name: &TopicName, lang: &str) -> Option<Prose> {
        let file = format!("{lang}/{name}.md");
        let (path, text) = self.own_text(&file)?;
        let (guide, _, problems) = prose::parse(&file, &crate::clean::clean(&text));
        if problems.iter().any(|p| p.severity == Severity::Error) {
            self.warn_broken(&path, problems.first());
            return None;
        }
        Some(Prose { guide, lang: lang.to_owned(), own: Some(path) })
    }

    /// The Markdown of a topic in `lang`, or else in English, as it is written.
    pub fn raw(&self, name: &TopicName, lang: &str) -> Option<String> {
        let own = |lang: &str| self.own_text(&format!("{lang}/{name}.md")).map(|(_, text)| text);
        let ours = |lang: &str| bundled_guide(name, lang).map(|guide| guide.source.text());
        own(lang).or_else(|| ours(lang)).or_else(|| own("en")).or_else(|| ours("en"))
    }

    fn own_text(&self, file: &str) -> Option<(PathBuf, String)> {
        let path = self.own.as_ref()?.join(file);
        match files::read(&path, MAX_GUIDE_BYTES) {
            Ok(text) => text.map(|text| (path, text)),
            Err(error) => {
                let path = path.display().to_string();
                let cause = match &error.what {
                    files::FileFault::Io(cause) => crate::failure::outside(&cause.to_string()),
                    _ => crate::failure::Failure::from(error).message.unwrap_or_else(|| say!("cannot-write")),
                };
                self.warn(say!("own-guide-unreadable", path = path, cause = cause));
                None
            }
        }
    }

    fn warn_broken(&self, path: &Path, problem: Option<&Problem>) {
        let line = problem.map_or(1, |problem| problem.line);
        self.warn(say!("own-guide-broken", path = path.display().to_string(), line = line.to_string()));
    }

    fn warn(&self, warning: Sentence) {
        let mut warnings = self.warnings.borrow_mut();
        if !warnings.contains(&warning) {
            warnings.push(warning);
        }
    }

    /// What was wrong with the person's own files so far; each is told once.
    pub fn take_warnings(&self) -> Vec<Sentence> {
        std::mem::take(&mut *self.warnings.borrow_mut())
    }

    /// The question with this id and the topic it is written in. `near` is looked at first.
    pub fn question(&self, id: &QuestionId, near: &TopicName) -> Option<(TopicName, &'static Question)> {
        let common = TopicName::new(COMMON);
        let others = self.topics();
        [near, &common].into_iter().chain(&others).find_map(|name| {
            let facts = self.facts(name)?;
            facts.topic.question(id.as_str()).map(|question| (name.clone(), question))
        })
    }

    /// Every question there is, with its topic.
    pub fn questions(&self) -> Vec<(TopicName, &'static Question)> {
        let mut names = vec![TopicName::new(COMMON)];
        names.extend(self.topics());
        let mut all = Vec::new();
        for name in names {
            if let Some(facts) = self.facts(&name) {
                all.extend(facts.topic.questions.iter().map(|question| (name.clone(), question)));
            }
        }
        all
    }

    /// The link `id` as `topic` sees it: its own, or one of `common`.
    pub fn link(&self, id: &LinkId, topic: &TopicName) -> Option<&'static Link> {
        let find = |name: &TopicName| self.facts(name)?.topic.link(id.as_str());
        find(topic).or_else(|| find(&TopicName::new(COMMON)))
    }

    /// The source `id` as `topic` sees it.
    pub fn source(&self, id: &str, topic: &TopicName) -> Option<&'static Source> {
        let find = |name: &TopicName| self.facts(name)?.topic.sources.iter().find(|s| s.id == id);
        find(topic).or_else(|| find(&TopicName::new(COMMON)))
    }

    /// The step named `name`: in full (`cancel/web-cancel`), by a former name, or by its own part alone where only one has it.
    pub fn find_step(&self, name: &str) -> Result<StepId, Vec<StepId>> {
        let mut found: Vec<StepId> = Vec::new();
        let full = StepId::new(name);
        let topics = if name.contains('/') { vec![TopicName::new(full.topic())] } else { self.topics() };
        for topic in topics {
            if let Some(facts) = self.facts(&topic) {
                found.extend(facts.topic.step(&StepId::of(&topic, full.local())).map(|step| step.id.clone()));
            }
        }
        match found.as_slice() {
            [one] => Ok(one.clone()),
            _ => Err(found),
        }
    }
}

/// The names of the bundled topics that have steps, in order.
pub fn bundled_topics() -> impl Iterator<Item = &'static str> {
    bundled::TOPICS.iter().filter(|topic| topic.has_steps).map(|topic| topic.name)
}

/// The bundled facts of a topic, whatever the person's own folder says.
pub fn bundled_topic(name: &str) -> Option<&'static Topic> {
    bundled_facts(&TopicName::new(name)).map(|facts| &facts.topic)
}

/// What request letters are made of.
pub fn letters() -> Letters {
    postcard::from_bytes(bundled::LETTERS).expect("written by the build script")
}

/// The bundled English sentences.
pub fn english() -> &'static str {
    english_sentences().text
}

/// The same with the places of the messages.
pub fn english_sentences() -> &'static Sentences {
    static NONE: Sentences = Sentences { text: "", places: &[] };
    bundled_language("en").map_or(&NONE, |language| &language.interface)
}

/// The languages that are compiled in.
pub fn bundled_languages() -> impl Iterator<Item = &'static str> {
    bundled::LANGUAGES.iter().map(|language| language.tag)
}

fn bundled_language(lang: &str) -> Option<&'static BundledLanguage> {
    bundled::LANGUAGES.iter().find(|language| language.tag == lang)
}

thread_local! {
    static FACTS: RefCell<BTreeMap<&'static str, &'static Facts>> = const { RefCell::new(BTreeMap::new()) };
    static PROSE: RefCell<BTreeMap<(&'static str, &'static str), &'static Prose>> = const { RefCell::new(BTreeMap::new()) };
}

/// Guides live as long as the program: they are few, and everything that is shown borrows from them.
fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn bundled_facts(name: &TopicName) -> Option<&'static Facts> {
    let bundled = bundled::TOPICS.iter().find(|topic| topic.name == name.as_str())?;
    let decode = || {
        let topic = postcard::from_bytes(bundled.facts).expect("written by the build script");
        keep(Facts { topic, own: None })
    };
    Some(FACTS.with_borrow_mut(|known| *known.entry(bundled.name).or_insert_with(decode)))
}

fn bundled_guide(name: &TopicName, lang: &str) -> Option<&'static BundledGuide> {
    let language = bundled_language(lang)?;
    language.guides.iter().find(|guide| guide.topic == name.as_str())
}

fn bundled_prose(name: &TopicName, lang: &str) -> Option<&'static Prose> {
    let language = bundled_language(lang)?;
    let bundled = bundled_guide(name, lang)?;
    let decode = || {
        let guide = postcard::from_bytes(bundled.prose).expect("written by the build script");
        keep(Prose { guide, lang: language.tag.to_owned(), own: None })
    };
    Some(PROSE.with_borrow_mut(|known| *known.entry((language.tag, bundled.topic)).or_insert_with(decode)))
}

/// The bundled guide files by name relative to the guides folder: facts, prose, sentences, countries.
pub fn bundled_files() -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> =
        bundled::TOPICS.iter().map(|topic| (format!("{}.toml", topic.name), topic.source.text())).collect();
    for language in bundled::LANGUAGES {
        let tag = language.tag;
        files.push((format!("{tag}/interface.ftl"), language.interface.text.to_owned()));
        if !language.countries.is_empty() {
            files.push((format!("{tag}/countries.toml"), language.countries.to_owned()));
        }
        files.extend(language.guides.iter().map(|guide| (format!("{tag}/{}.md", guide.topic), guide.source.text())));
    }
    files
}
