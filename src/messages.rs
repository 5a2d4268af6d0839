//! Every sentence by its id, from `guides/<lang>/interface.ftl` (Fluent). A file is cut into its messages by lines, and only
//! the messages that are used are parsed: a run that says five sentences pays for five.
//!
//! Numbers reach a message twice: formatted under their name, and as their plural category under `NAME-form`, on which the
//! message selects. Fluent's own plural rules in Rust are wrong for Arabic from 103 upwards; `icu_plurals` is right.

use std::cell::RefCell;
use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use jiff::civil::Date;

use crate::lang::{Direction, Tag};

/// A sentence: which one, and what fills it.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// Its id in `interface.ftl`, or `ID.ATTRIBUTE`.
    pub id: std::borrow::Cow<'static, str>,
    /// What fills it.
    pub args: Vec<(&'static str, Arg)>,
}

/// A value in a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Text as it is (cleaned when shown).
    Text(String),
    /// A number that the sentence may agree with.
    Count(i64),
    /// A day, shown in full.
    Day(Date),
    /// Another sentence.
    Sentence(Box<Sentence>),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

impl From<i64> for Arg {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<Date> for Arg {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

impl From<Sentence> for Arg {
    fn from(sentence: Sentence) -> Self {
        Self::Sentence(Box::new(sentence))
    }
}

/// A sentence by id: `say!("saved", path = path)`.
macro_rules! say {
    ($id:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::messages::Sentence {
            id: ::std::borrow::Cow::from($id),
            args: vec![$((stringify!($name), $crate::messages::Arg::from($value))),*],
        }
    };
}
pub(crate) use say;

/// The sentences of one language over those of English.
pub struct Messages {
    tag: Tag,
    layers: Vec<Layer>,
    rules: RefCell<Option<PluralRules>>,
}

struct Layer {
    source: Source,
    entries: Vec<(usize, usize)>,
    bundle: RefCell<FluentBundle<FluentResource>>,
    loaded: RefCell<BTreeMap<String, bool>>,
}

enum Source {
    Bundled(&'static str),
    Own(String),
}

impl Source {
    fn text(&self) -> &str {
        match self {
            Self::Bundled(text) => text,
            Self::Own(text) => text,
        }
    }
}

impl Messages {
    /// The sentences for `tag`: the person's own file first, then the bundled one, then English.
    pub fn new(tag: Tag, own: Option<String>, bundled: Option<&'static str>, english: &'static str) -> Self {
        let mut layers: Vec<Layer> = own.into_iter().map(|text| Layer::new(Source::Own(text), &tag)).collect();
        if let Some(text) = bundled
            && !std::ptr::eq(text, english)
        {
            layers.push(Layer::new(Source::Bundled(text), &tag));
        }
        let en = Tag::english();
        layers.push(Layer::new(Source::Bundled(english), &en));
        Self { tag, layers, rules: RefCell::new(None) }
    }

    /// The language spoken, as it was asked for.
    pub fn tag(&self) -> &Tag {
        &self.tag
    }

    /// The direction of the language spoken.
    pub fn direction(&self) -> Direction {
        self.tag.direction()
    }

    /// The words of a sentence. An id that no layer has comes back as itself, so that nothing is ever silent.
    pub fn text(&self, sentence: &Sentence) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &sentence.args {
            match value {
                Arg::Text(text) => args.set(*name, crate::clean::clean(text).into_owned()),
                Arg::Sentence(inner) => args.set(*name, self.text(inner)),
                Arg::Day(day) => args.set(*name, self.day(*day)),
                Arg::Count(count) => {
                    args.set(*name, self.number(*count));
                    args.set(format!("{name}-form"), self.plural_form(*count));
                }
            }
        }
        self.layers
            .iter()
            .find_map(|layer| layer.format(&sentence.id, &args))
            .unwrap_or_else(|| sentence.id.to_string())
    }

    /// Whether any layer has this id.
    pub fn has(&self, id: &str) -> bool {
        self.layers.iter().any(|layer| layer.entry(id).is_some())
    }

    /// A day in words and digits: `Thursday 3 December 2026`.
    pub fn day(&self, day: Date) -> String {
        self.text(&say!(
            "day-long",
            weekday = say!(format!("weekday-{}", day.weekday().to_monday_one_offset())),
            day = day.day().to_string(),
            month = say!(format!("month-{}", day.month())),
            year = day.year().to_string(),
        ))
    }

    /// A number as the language groups it.
    pub fn number(&self, number: i64) -> String {
        let digits = number.unsigned_abs().to_string();
        let mut grouped = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) && digits.len() > 4 {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        if number < 0 { format!("-{grouped}") } else { grouped }
    }

    fn plural_form(&self, count: i64) -> &'static str {
        let mut rules = self.rules.borrow_mut();
        let rules = rules.get_or_insert_with(|| {
            let locale: icu_locale_core::Locale = self.tag.as_str().parse().unwrap_or(icu_locale_core::Locale::UNKNOWN);
            PluralRules::try_new(locale.into(), PluralRulesOptions::default()).expect("compiled plural data")
        });
        match rules.category_for(count.unsigned_abs()) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }
}

impl Layer {
    fn new(source: Source, tag: &Tag) -> Self {
        let mut entries = Vec::new();
        let text = source.text();
        let mut start = None;
        let mut offset = 0;
        for line in text.split_inclusive('\n') {
            let first = line.as_bytes().first().copied().unwrap_or(b'\n');
            if first.is_ascii_alphabetic() || first == b'-' {
                if let Some(from) = start.replace(offset) {
                    entries.push((from, offset));
                }
            } else if first == b'#'
                && let Some(from) = start.take()
            {
                entries.push((from, offset));
            }
            offset += line.len();
        }
        entries.extend(start.map(|from| (from, offset)));
        let locale = tag.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![locale]);
        bundle.set_use_isolating(false);
        Self { source, entries, bundle: RefCell::new(bundle), loaded: RefCell::new(BTreeMap::new()) }
    }

    fn entry(&self, id: &str) -> Option<&str> {
        let text = self.source.text();
        self.entries
            .iter()
            .map(|(from, to)| &text[*from..*to])
            .find(|entry| entry.strip_prefix(id).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('=')))
    }

    /// Parses the message and the terms it names, once.
    fn load(&self, id: &str) -> bool {
        if let Some(known) = self.loaded.borrow().get(id) {
            return *known;
        }
        let Some(entry) = self.entry(id) else {
            self.loaded.borrow_mut().insert(id.to_owned(), false);
            return false;
        };
        let resource = match FluentResource::try_new(entry.replace('\r', "")) {
            Ok(resource) => resource,
            Err((resource, _)) => resource,
        };
        self.loaded.borrow_mut().insert(id.to_owned(), true);
        let _ = self.bundle.borrow_mut().add_resource(resource);
        for term in entry.match_indices("{ -").map(|(at, _)| &entry[at + 2..]) {
            let end = term.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(term.len());
            self.load(&term[..end]);
        }
        true
    }

    fn format(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        if !self.load(message) {
            return None;
        }
        let bundle = self.bundle.borrow();
        let message = bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        // An own file may hold anything, raw or as an escape of Fluent's.
        let text = match self.source {
            Source::Bundled(_) => text,
            Source::Own(_) => crate::clean::clean(&text).into_owned(),
        };
        errors.is_empty().then_some(text)
    }
}

/// Every id of an interface file with the names of the values it uses, for checks.
pub fn ids(text: &str) -> BTreeMap<String, Vec<String>> {
    let en = Tag::english();
    let layer = Layer::new(Source::Own(text.to_owned()), &en);
    let mut found = BTreeMap::new();
    for (from, to) in &layer.entries {
        let entry = &layer.source.text()[*from..*to];
        let Some((id, _)) = entry.split_once('=') else { continue };
        let mut variables: Vec<String> = entry
            .match_indices('$')
            .map(|(at, _)| {
                let rest = &entry[at + 1..];
                let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
                rest[..end.unwrap_or(rest.len())].to_owned()
            })
            .collect();
        variables.sort();
        variables.dedup();
        found.insert(id.trim().to_owned(), variables);
    }
    found
}
