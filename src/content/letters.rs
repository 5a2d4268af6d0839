//! What request letters are made of, as `guides/letters.toml` holds it: whom they go to, which laws hold where, and which
//! rights those laws give, with articles and deadlines. The words are in `interface.ftl`.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::facts::{At, Offset, RawSource, Reader, Source};
use super::problem::{Problem, line_of};

/// Everything letters need to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letters {
    /// Places by code (`DE`, `US-CA`), sorted, with their names.
    pub places: Vec<(String, String)>,
    /// Where the claims come from.
    pub sources: Vec<Source>,
    /// Whom letters go to.
    pub addressees: Vec<Addressee>,
    /// Laws, in the order in which they are offered.
    pub laws: Vec<Law>,
    /// Rights, those for special places first.
    pub rights: Vec<Right>,
}

/// What a letter asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A copy of one's data.
    Access,
    /// Deletion of one's data.
    Erasure,
    /// No more use of one's data.
    Objection,
    /// The end of a subscription.
    Cancel,
    /// Withdrawal from a purchase.
    Withdraw,
    /// Money back.
    Refund,
}

impl Letters {
    /// The same with the places named in another language, as far as their names are known in it.
    pub fn with_names(mut self, names: &BTreeMap<String, String>) -> Self {
        for (code, name) in &mut self.places {
            if let Some(known) = names.get(code) {
                known.clone_into(name);
            }
        }
        self
    }
}

impl Kind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Access, Self::Erasure, Self::Objection, Self::Cancel, Self::Withdraw, Self::Refund];

    /// The kind's name, as it is typed.
    pub fn name(self) -> &'static str {
        match self {
            Self::Access => "access",
            Self::Erasure => "erasure",
            Self::Objection => "objection",
            Self::Cancel => "cancel",
            Self::Withdraw => "withdraw",
            Self::Refund => "refund",
        }
    }

    /// The kind of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether it is about personal data, and not about the contract.
    pub fn is_about_data(self) -> bool {
        matches!(self, Self::Access | Self::Erasure | Self::Objection)
    }
}

/// A company that letters go to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addressee {
    /// Name within the file.
    pub id: String,
    /// The company's name.
    pub name: String,
    /// Its postal address, line by line.
    pub lines: Vec<String>,
    /// E-mail address for requests about personal data.
    pub data: String,
    /// E-mail address for requests about the contract.
    pub contract: String,
    /// The places whose people write to it.
    pub countries: Vec<String>,
    /// Whether people of all other places write to it.
    pub elsewhere: bool,
    /// Sources, by id.
    pub sources: Vec<String>,
}

/// A law, or the lack of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Law {
    /// `gdpr`, `uk`, …
    pub id: String,
    /// Where it holds.
    pub countries: Vec<String>,
    /// Whether it stands for every place without a law of its own here.
    pub elsewhere: bool,
}

/// What has to be said beside a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Caveat {
    /// The right may have ended when the service began at once.
    Digital,
    /// The right ends with the first use.
    Unused,
    /// The law speaks of goods.
    Goods,
    /// Services performed instantly are excepted.
    Instant,
    /// Whether the law's duties apply yet is not clear.
    Unclear,
    /// The law has only begun to be enforced.
    Recent,
    /// The law's rights begin later.
    Later,
    /// The company may check who asks.
    Verification,
    /// No law is named.
    NoLaw,
    /// The company decides.
    Discretion,
    /// In full if unused, in part otherwise.
    ProRata,
}

impl Caveat {
    /// The caveat's name in the file and in sentences.
    pub fn name(self) -> &'static str {
        match self {
            Self::Digital => "digital",
            Self::Unused => "unused",
            Self::Goods => "goods",
            Self::Instant => "instant",
            Self::Unclear => "unclear",
            Self::Recent => "recent",
            Self::Later => "later",
            Self::Verification => "verification",
            Self::NoLaw => "no-law",
            Self::Discretion => "discretion",
            Self::ProRata => "pro-rata",
        }
    }
}

/// What a law gives for some kinds of letters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Right {
    /// The laws, by id.
    pub laws: Vec<String>,
    /// The kinds of letters.
    pub kinds: Vec<Kind>,
    /// The places it is limited to, if any.
    pub countries: Vec<String>,
    /// The articles, as the act's own language writes them.
    pub articles: Vec<String>,
    /// The act that is named, if one is.
    pub act: Option<String>,
    /// How long the answer may take.
    pub deadline: Option<Offset>,
    /// How long after the purchase the right lasts.
    pub window: Option<Offset>,
    /// The company's own page for it.
    pub page: Option<String>,
    /// Whether the company's terms give it too.
    pub terms: bool,
    /// What has to be said beside it.
    pub caveat: Option<Caveat>,
    /// Sources, by id.
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLetters {
    source: Vec<RawSource>,
    addressee: Vec<RawAddressee>,
    law: Vec<RawLaw>,
    right: Vec<RawRight>,
    countries: BTreeMap<String, At<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAddressee {
    id: At<String>,
    name: At<String>,
    lines: At<Vec<String>>,
    data: At<String>,
    contract: At<String>,
    #[serde(default)]
    countries: Vec<At<String>>,
    #[serde(default)]
    elsewhere: bool,
    sources: Vec<At<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLaw {
    id: At<String>,
    #[serde(default)]
    countries: Vec<At<String>>,
    #[serde(default)]
    elsewhere: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRight {
    laws: At<Vec<At<String>>>,
    kinds: At<Vec<At<Kind>>>,
    #[serde(default)]
    countries: Vec<At<String>>,
    #[serde(default)]
    articles: Vec<String>,
    act: Option<String>,
    deadline: Option<At<String>>,
    window: Option<At<String>>,
    page: Option<At<String>>,
    #[serde(default)]
    terms: bool,
    caveat: Option<Caveat>,
    sources: Vec<At<String>>,
}

/// Pages that a letters file names, with their lines.
pub type PageLines = Vec<(usize, String)>;

/// Parses the letters file `file`. What could be read comes back, with its pages, beside its problems.
pub fn parse(file: &str, text: &str) -> (Option<(Letters, PageLines)>, Vec<Problem>) {
    let raw: RawLetters = match toml::from_str(text) {
        Ok(raw) => raw,
        Err(error) => {
            let line = error.span().map_or(1, |span| line_of(text, span.start));
            return (None, vec![Problem::error(file, line, "toml").with("cause", error.message())]);
        }
    };
    let mut reader = Reader::new(file, text);
    let mut places = Vec::new();
    for (code, name) in &raw.countries {
        if name.as_ref().trim().is_empty() {
            reader.error(name, "empty-text", code);
        }
        if !is_code(code) {
            reader.error(name, "unknown-country", code);
        }
        places.push((code.clone(), name.as_ref().clone()));
    }
    let source_lines: Vec<(String, usize)> =
        raw.source.iter().map(|source| (source.id.as_ref().clone(), reader.line(&source.id))).collect();
    let sources: Vec<Source> = raw.source.into_iter().map(|source| reader.source(source)).collect();
    let mut check =
        Check { reader, codes: raw.countries.keys().cloned().collect(), sources: &sources, used: BTreeSet::new() };
    check.one_elsewhere(raw.addressee.iter().map(|one| (&one.id, one.elsewhere)));
    check.one_elsewhere(raw.law.iter().map(|one| (&one.id, one.elsewhere)));
    let mut taken = BTreeSet::new();
    let mut addressees = Vec::new();
    for one in raw.addressee {
        check.reader.name("addressee", &one.id);
        for email in [&one.data, &one.contract] {
            if !is_address(email.as_ref()) {
                check.reader.error(email, "bad-address", email.as_ref());
            }
        }
        let empty = one.lines.as_ref().iter().any(|line| line.trim().is_empty()) || one.lines.as_ref().is_empty();
        if one.name.as_ref().trim().is_empty() || empty {
            check.reader.error(&one.name, "empty-text", "lines");
        }
        for country in &one.countries {
            if !taken.insert(country.as_ref().clone()) {
                check.reader.error(country, "duplicate-id", country.as_ref());
            }
        }
        addressees.push(Addressee {
            countries: check.countries(one.countries),
            sources: check.named_sources(&one.id, one.sources),
            id: one.id.into_inner(),
            name: one.name.into_inner(),
            lines: one.lines.into_inner(),
            data: one.data.into_inner(),
            contract: one.contract.into_inner(),
            elsewhere: one.elsewhere,
        });
    }
    let mut laws: Vec<Law> = Vec::new();
    for one in raw.law {
        check.reader.name("law", &one.id);
        let countries = check.countries(one.countries);
        laws.push(Law { id: one.id.into_inner(), countries, elsewhere: one.elsewhere });
    }
    let mut rights = Vec::new();
    let mut pages = Vec::new();
    let mut given = BTreeSet::new();
    for one in raw.right {
        for law in one.laws.as_ref() {
            if !laws.iter().any(|known| known.id == *law.as_ref()) {
                check.reader.error(law, "unknown-law", law.as_ref());
            }
            for kind in one.kinds.as_ref() {
                let places: Vec<&String> = one.countries.iter().map(At::as_ref).collect();
                if !given.insert(format!("{} {} {places:?}", law.as_ref(), kind.as_ref().name())) {
                    check.reader.error(kind, "duplicate-id", kind.as_ref().name());
                }
            }
        }
        if one.laws.as_ref().is_empty() || one.kinds.as_ref().is_empty() {
            check.reader.error(&one.kinds, "empty-text", "laws, kinds");
        }
        if let Some(page) = &one.page {
            pages.push((check.reader.line(page), page.as_ref().clone()));
        }
        rights.push(Right {
            sources: check.named_sources(&one.kinds, one.sources),
            countries: check.countries(one.countries),
            deadline: check.offset(one.deadline),
            window: check.offset(one.window),
            laws: one.laws.into_inner().into_iter().map(At::into_inner).collect(),
            kinds: one.kinds.into_inner().into_iter().map(At::into_inner).collect(),
            articles: one.articles,
            act: one.act,
            page: one.page.map(At::into_inner),
            terms: one.terms,
            caveat: one.caveat,
        });
    }
    let Check { reader, used, .. } = check;
    let mut problems = reader.problems;
    for (id, line) in source_lines {
        if !used.contains(&id) {
            problems.push(Problem::warning(file, line, "unused-source").with("what", id));
        }
    }
    (Some((Letters { places, sources, addressees, laws, rights }, pages)), problems)
}

/// Parses `guides/<lang>/countries.toml`: the names of places in one language, by code.
pub fn parse_countries(file: &str, text: &str) -> (BTreeMap<String, String>, Vec<Problem>) {
    let raw: BTreeMap<String, At<String>> = match toml::from_str(text) {
        Ok(raw) => raw,
        Err(error) => {
            let line = error.span().map_or(1, |span| line_of(text, span.start));
            return (BTreeMap::new(), vec![Problem::error(file, line, "toml").with("cause", error.message())]);
        }
    };
    let mut reader = Reader::new(file, text);
    for (code, name) in &raw {
        if name.as_ref().trim().is_empty() {
            reader.error(name, "empty-text", code);
        }
        if !is_code(code) {
            reader.error(name, "unknown-country", code);
        }
    }
    let problems = reader.problems;
    (raw.into_iter().map(|(code, name)| (code, name.into_inner())).collect(), problems)
}

struct Check<'r> {
    reader: Reader<'r>,
    codes: BTreeSet<String>,
    sources: &'r [Source],
    used: BTreeSet<String>,
}

impl Check<'_> {
    /// Exactly one has to stand for every place that no other names.
    fn one_elsewhere<'a>(&mut self, all: impl Iterator<Item = (&'a At<String>, bool)>) {
        let all: Vec<(&At<String>, bool)> = all.collect();
        let open: Vec<&At<String>> = all.iter().filter(|(_, elsewhere)| *elsewhere).map(|(id, _)| *id).collect();
        if let (false, Some((last, _))) = (open.len() == 1, all.last()) {
            let at = open.last().unwrap_or(last);
            self.reader.error(at, "one-elsewhere", at.as_ref());
        }
    }

    fn countries(&mut self, raw: Vec<At<String>>) -> Vec<String> {
        for country in &raw {
            if !self.codes.contains(country.as_ref()) {
                self.reader.error(country, "unknown-country", country.as_ref());
            }
        }
        raw.into_iter().map(At::into_inner).collect()
    }

    fn named_sources<T>(&mut self, at: &At<T>, raw: Vec<At<String>>) -> Vec<String> {
        if raw.is_empty() {
            self.reader.error(at, "empty-text", "sources");
        }
        for source in &raw {
            if !self.sources.iter().any(|known| known.id == *source.as_ref()) {
                self.reader.error(source, "unknown-source", source.as_ref());
            }
            self.used.insert(source.as_ref().clone());
        }
        raw.into_iter().map(At::into_inner).collect()
    }

    fn offset(&mut self, raw: Option<At<String>>) -> Option<Offset> {
        let raw = raw?;
        let offset = Offset::parse(raw.as_ref()).filter(|offset| {
            // A period is said in words: months or days, not both.
            offset.hours == 0 && ((offset.months > 0) != (offset.days > 0)) && offset.months >= 0 && offset.days >= 0
        });
        if offset.is_none() {
            self.reader.error(&raw, "bad-offset", raw.as_ref());
        }
        offset
    }
}

/// `DE`, or `US-CA` for a part of a country.
fn is_code(code: &str) -> bool {
    let two = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_uppercase());
    match code.split_once('-') {
        Some((country, part)) => two(country) && two(part),
        None => two(code),
    }
}

/// Whether it is an e-mail address in its plain form, with nothing that would have to be escaped in a link.
pub fn is_address(text: &str) -> bool {
    let plain = |part: &str| {
        let fits = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b'+');
        !part.is_empty() && part.bytes().all(fits)
    };
    text.split_once('@').is_some_and(|(name, host)| plain(name) && plain(host) && host.contains('.'))
}
