//! Every sentence by its id, from `guides/<lang>/interface.ftl` (Fluent). A file is cut into its messages by lines, and only
//! the messages that are used are parsed: a run that says five sentences pays for five.
//!
//! Numbers reach a message twice: formatted under their name, and as their plural category under `NAME-form`, on which the
//! message selects. Fluent's own plural rules in Rust are wrong for Arabic from 103 upwards; `icu_plurals` is right.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use jiff::civil::Date;

use crate::content::{Sentences, sentences};
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

/// Values that name something. One that holds a line break could pass for a line of ours.
const NAMES: [&str; 7] = ["entry", "file", "folder", "folders", "name", "path", "title"];

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
    direction: Direction,
    layers: Vec<Layer>,
    numbers: OnceCell<Numbers>,
    rules: OnceCell<PluralRules>,
    in_english: Cell<English>,
}

/// Whether English had to stand in for a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum English {
    No,
    Yes,
    Told,
}

/// How the language writes numbers.
struct Numbers {
    grouped: DecimalFormatter,
    digits: [char; 10],
}

impl Numbers {
    fn of(tag: &Tag) -> Self {
        let formatter = |grouping: GroupingStrategy| {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(grouping);
            DecimalFormatter::try_new(tag.locale().into(), options).expect("compiled data of numbers")
        };
        let bare = formatter(GroupingStrategy::Never);
        let mut digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
        let written = bare.format(&Decimal::from(9_876_543_210_i64)).to_string();
        for (digit, c) in digits.iter_mut().rev().zip(written.chars()) {
            *digit = c;
        }
        Self { grouped: formatter(GroupingStrategy::Min2), digits }
    }
}

struct Layer {
    source: Source,
    bundle: RefCell<FluentBundle<FluentResource>>,
    loaded: RefCell<BTreeMap<String, bool>>,
    english: bool,
    tag: Tag,
}

enum Source {
    Bundled(&'static Sentences),
    Own(String, Vec<(u32, u32)>),
}

impl Source {
    fn own(text: String) -> Self {
        let places = sentences::sorted(&text);
        Self::Own(text, places)
    }

    fn entry(&self, id: &str) -> Option<&str> {
        match self {
            Self::Bundled(bundled) => sentences::find(bundled.text, bundled.places, id),
            Self::Own(text, places) => sentences::find(text, places, id),
        }
    }
}

impl Messages {
    /// The sentences for `tag`: the person's own file first, then the bundled one, then English.
    pub fn new(
        tag: Tag,
        own: Option<String>,
        bundled: Option<&'static Sentences>,
        english: &'static Sentences,
    ) -> Self {
        let mut layers: Vec<Layer> = own.into_iter().map(|text| Layer::new(Source::own(text), &tag, false)).collect();
        if let Some(bundled) = bundled
            && !std::ptr::eq(bundled, english)
        {
            layers.push(Layer::new(Source::Bundled(bundled), &tag, false));
        }
        let en = Tag::english();
        layers.push(Layer::new(Source::Bundled(english), &en, tag.primary() != "en"));
        let direction = tag.direction();
        let in_english = Cell::new(English::No);
        Self { tag, direction, layers, numbers: OnceCell::new(), rules: OnceCell::new(), in_english }
    }

    /// Takes note that English stands in for a text that is not translated.
    pub fn note_english(&self) {
        if self.in_english.get() == English::No {
            self.in_english.set(English::Yes);
        }
    }

    /// What to say about texts that stand in English, once.
    pub fn english_note(&self) -> Option<Sentence> {
        (self.in_english.get() == English::Yes).then(|| {
            self.in_english.set(English::Told);
            say!("text-in-english")
        })
    }

    /// The language spoken, as it was asked for.
    pub fn tag(&self) -> &Tag {
        &self.tag
    }

    /// The direction of the language spoken.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The words of a sentence. An id that no layer has comes back as itself, so that nothing is ever silent.
    pub fn text(&self, sentence: &Sentence) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &sentence.args {
            match value {
                Arg::Text(text) if NAMES.contains(name) => {
                    args.set(*name, crate::clean::clean(text).replace('\n', "\\n"));
                }
                Arg::Text(text) => args.set(*name, crate::clean::clean(text).into_owned()),
                Arg::Sentence(inner) => args.set(*name, self.text(inner)),
                Arg::Day(day) => args.set(*name, self.day(*day)),
                Arg::Count(count) => {
                    args.set(*name, self.number(*count));
                    let none = *count == 0 && self.speaks_of_none(&sentence.id);
                    args.set(format!("{name}-form"), if none { "zero" } else { self.plural_form(*count) });
                }
            }
        }
        for layer in &self.layers {
            if let Some(text) = layer.format(&sentence.id, &args, &|| self.numbers().digits) {
                if layer.english && text.contains(char::is_alphabetic) {
                    self.note_english();
                }
                return text;
            }
        }
        sentence.id.to_string()
    }

    /// Whether a sentence has words of its own for none, also where the language has no plural form of that name.
    fn speaks_of_none(&self, id: &str) -> bool {
        self.layers.iter().find_map(|layer| layer.source.entry(id)).is_some_and(|entry| entry.contains("[zero]"))
    }

    /// Whether any layer has this id.
    pub fn has(&self, id: &str) -> bool {
        self.layers.iter().any(|layer| layer.source.entry(id).is_some())
    }

    /// A day in words and digits: `Thursday 3 December 2026`.
    pub fn day(&self, day: Date) -> String {
        self.text(&say!(
            "day-long",
            weekday = say!(format!("weekday-{}", day.weekday().to_monday_one_offset())),
            day = self.digits(&day.day().to_string()),
            month = self.month(day.month()),
            year = self.digits(&day.year().to_string()),
        ))
    }

    /// The name of a month, as the region names it where it has a name of its own (`.MA` below the month's message).
    fn month(&self, month: i8) -> String {
        let id = format!("month-{month}");
        let regional = self.tag.region().and_then(|region| {
            let id = format!("{id}.{}", region.to_ascii_uppercase());
            let args = FluentArgs::new();
            self.layers
                .iter()
                .filter(|layer| !layer.english)
                .find_map(|layer| layer.format(&id, &args, &|| self.numbers().digits))
        });
        regional.unwrap_or_else(|| self.text(&say!(id)))
    }

    /// The names that a month has in the language, its own and those of regions.
    pub fn month_names(&self, month: i8) -> Vec<String> {
        let id = format!("month-{month}");
        let entries = self.layers.iter().filter_map(|layer| layer.source.entry(&id));
        let regions = entries.flat_map(|entry| entry.lines().skip(1)).filter_map(|line| {
            let (_, name) = line.trim_start().strip_prefix('.')?.split_once('=')?;
            Some(name.trim().to_owned())
        });
        std::iter::once(self.text(&say!(id.as_str().to_owned()))).chain(regions).collect()
    }

    fn numbers(&self) -> &Numbers {
        self.numbers.get_or_init(|| Numbers::of(&self.tag))
    }

    /// A number as the language writes it.
    pub fn number(&self, number: i64) -> String {
        // The commonest numbers need no table.
        if self.tag.as_str() == "en" && (0..10_000).contains(&number) {
            return number.to_string();
        }
        self.numbers().grouped.format(&Decimal::from(number)).to_string()
    }

    /// A number with one place behind the point, from its tenths.
    pub fn tenths(&self, tenths: i64) -> String {
        let mut number = Decimal::from(tenths);
        number.multiply_pow10(-1);
        self.numbers().grouped.format(&number).to_string()
    }

    /// A size in words.
    pub fn size(&self, bytes: u64) -> String {
        let (id, unit) = match bytes {
            0..1_000 => return self.text(&say!("size-bytes", bytes = i64::try_from(bytes).unwrap_or(0))),
            1_000..1_000_000 => ("size-kb", 1_000),
            1_000_000..1_000_000_000 => ("size-mb", 1_000_000),
            _ => ("size-gb", 1_000_000_000),
        };
        let tenths = bytes / (unit / 10);
        let tenths = i64::try_from(tenths).unwrap_or(i64::MAX);
        let number = if tenths < 100 { self.tenths(tenths) } else { self.number(tenths / 10) };
        self.text(&say!(id, number = number))
    }

    /// The digits of a text as the language's region writes them; everything else stays.
    pub fn digits(&self, text: &str) -> String {
        if self.tag.primary() == "en" {
            return text.to_owned();
        }
        let own = |c: char| c.to_digit(10).and_then(|digit| self.numbers().digits.get(digit as usize)).copied();
        text.chars().map(|c| own(c).unwrap_or(c)).collect()
    }

    /// The numbers in words of a guide as the region writes them. Those that belong to a name in Latin letters stay, and so do
    /// dates for machines.
    pub fn in_words<'t>(&self, words: &'t str) -> Cow<'t, str> {
        let plain = self.tag.primary() == "en" || !words.bytes().any(|b| b.is_ascii_digit());
        if plain || self.numbers().digits[1] == '1' {
            return Cow::Borrowed(words);
        }
        Cow::Owned(regional(words, &self.numbers().digits))
    }

    fn plural_form(&self, count: i64) -> &'static str {
        let rules = self.rules.get_or_init(|| {
            let rules = PluralRules::try_new(self.tag.locale().into(), PluralRulesOptions::default());
            rules.expect("compiled plural data")
        });
        form_name(rules.category_for(count.unsigned_abs()))
    }
}

/// A text with its numbers in other digits: words that are a number and nothing else, and follow no Latin word.
fn regional(text: &str, digits: &[char; 10]) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut after_latin = false;
    for word in text.split_inclusive([' ', '\n']) {
        let core = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '-' && c != '/' && c != '$');
        // One-letter words are written together with a number: "and 2024", "in 24 hours".
        let joined = |c: char| c.is_alphabetic() && !c.is_ascii() || c == '\u{640}';
        let bare = core.trim_start_matches(joined);
        let number = bare.starts_with(|c: char| c.is_ascii_digit())
            && bare.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ':' | '%'));
        match number && !after_latin {
            true => out.extend(word.chars().map(|c| c.to_digit(10).map_or(c, |digit| digits[digit as usize]))),
            false => out.push_str(word),
        }
        if !core.is_empty() {
            after_latin = core.ends_with(|c: char| c.is_ascii_alphabetic());
        }
    }
    out
}

fn form_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The plural forms that whole numbers from one upwards take in a language (CLDR).
pub fn plural_forms(tag: &Tag) -> Vec<&'static str> {
    let Ok(rules) = PluralRules::try_new(tag.locale().into(), PluralRulesOptions::default()) else {
        return vec!["other"];
    };
    let mut forms: Vec<&str> = (1_u64..=200).map(|count| form_name(rules.category_for(count))).collect();
    forms.sort_unstable();
    forms.dedup();
    forms
}

impl Layer {
    fn new(source: Source, tag: &Tag, english: bool) -> Self {
        let locale = tag.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![locale]);
        bundle.set_use_isolating(false);
        Self { source, bundle: RefCell::new(bundle), loaded: RefCell::new(BTreeMap::new()), english, tag: tag.clone() }
    }

    /// Parses the message and the terms it names, once.
    fn load(&self, id: &str, digits: &dyn Fn() -> [char; 10]) -> bool {
        if let Some(known) = self.loaded.borrow().get(id) {
            return *known;
        }
        let Some(entry) = self.source.entry(id) else {
            self.loaded.borrow_mut().insert(id.to_owned(), false);
            return false;
        };
        let mut words = entry.replace('\r', "");
        // The first line begins with the id, which is no number, and selectors hold none.
        if self.tag.primary() != "en" && words.bytes().any(|b| b.is_ascii_digit()) && digits()[1] != '1' {
            words = regional(&words, &digits());
        }
        let resource = match FluentResource::try_new(words) {
            Ok(resource) => resource,
            Err((resource, _)) => resource,
        };
        self.loaded.borrow_mut().insert(id.to_owned(), true);
        let _ = self.bundle.borrow_mut().add_resource(resource);
        for term in entry.match_indices("{ -").map(|(at, _)| &entry[at + 2..]) {
            let end = term.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(term.len());
            self.load(&term[..end], digits);
        }
        true
    }

    fn format(&self, id: &str, args: &FluentArgs<'_>, digits: &dyn Fn() -> [char; 10]) -> Option<String> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        if !self.load(message, digits) {
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
            Source::Own(..) => crate::clean::clean(&text).into_owned(),
        };
        errors.is_empty().then_some(text)
    }
}

/// Every id of an interface file with the names of the values it uses, for checks.
pub fn ids(text: &str) -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::new();
    for (from, to) in sentences::entries(text) {
        let entry = &text[from as usize..to as usize];
        let id = sentences::name(entry);
        if !entry[id.len()..].trim_start().starts_with('=') {
            continue;
        }
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
        found.insert(id.to_owned(), variables);
    }
    found
}
