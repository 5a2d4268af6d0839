//! Request letters: which law and which company a place has, and what the letter says. Pure: data, day and person come in,
//! sentences come out. It gives no legal advice, keeps nothing and sends nothing.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::clean::clean_line;
use crate::content::Offset;
use crate::content::letters::{Addressee, Kind, Law, Letters, Right};
use crate::dates::{self, Known};
use crate::messages::{Messages, Sentence, say};

#[cfg(test)]
mod tests;

/// The longest name, address or number that fits into a letter, in bytes.
pub const MAX_FIELD: usize = 1024;

/// The law, the right and the company for a letter from one place.
#[derive(Clone, Copy, Debug)]
pub struct Route<'l> {
    /// What the letter asks for.
    pub kind: Kind,
    /// The law.
    pub law: &'l Law,
    /// What it gives.
    pub right: &'l Right,
    /// Whom the letter goes to.
    pub to: &'l Addressee,
    /// The place by code and name, where it is known.
    pub place: Option<(&'l str, &'l str)>,
}

/// Why there is no such letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no law of this name.
    UnknownLaw {
        /// What was typed.
        typed: String,
        /// The laws there are.
        laws: Vec<String>,
    },
    /// There is no place with this code.
    UnknownCountry {
        /// What was typed.
        typed: String,
    },
    /// The law does not hold there.
    NotThere {
        /// The law.
        law: String,
        /// The place.
        country: String,
        /// Laws that do.
        laws: Vec<String>,
    },
    /// The law gives no right of this kind.
    NoSuchRight {
        /// The law.
        law: String,
        /// The kind asked for.
        kind: Kind,
        /// The kinds that it gives.
        kinds: Vec<&'static str>,
    },
    /// Several laws may hold there.
    LawNeeded {
        /// The place.
        country: String,
        /// Those laws.
        laws: Vec<String>,
    },
    /// Neither law nor place says whom to write to.
    CountryNeeded,
}

/// Finds law, right and company. Without a law the place decides; without a place the law has to.
pub fn route<'l>(
    letters: &'l Letters,
    kind: Kind,
    law: Option<&str>,
    country: Option<&str>,
) -> Result<Route<'l>, Refusal> {
    let place = country.map(|typed| place(letters, typed)).transpose()?;
    let law = match (law, place) {
        (Some(typed), place) => {
            let named = letters.laws.iter().find(|law| law.id.eq_ignore_ascii_case(typed.trim()));
            let law = named.ok_or_else(|| Refusal::UnknownLaw {
                typed: typed.to_owned(),
                laws: letters.laws.iter().map(|law| law.id.clone()).collect(),
            })?;
            if let Some((code, _)) = place
                && !holds(law, code)
            {
                let mut laws = ids(&candidates(letters, code));
                laws.extend(letters.laws.iter().filter(|law| law.elsewhere).map(|law| law.id.clone()));
                laws.dedup();
                return Err(Refusal::NotThere { law: law.id.clone(), country: code.to_owned(), laws });
            }
            law
        }
        (None, Some((code, _))) => {
            let possible = candidates(letters, code);
            let suitable: Vec<&Law> =
                possible.iter().copied().filter(|law| right(letters, law, kind, Some(code)).is_some()).collect();
            match (suitable.as_slice(), possible.as_slice()) {
                ([one], _) | ([], [one, ..]) => *one,
                (several, _) => return Err(Refusal::LawNeeded { country: code.to_owned(), laws: ids(several) }),
            }
        }
        (None, None) => return Err(Refusal::CountryNeeded),
    };
    // A law of one place says where the person lives; a wider place typed beside it adds nothing.
    let place = match (law.countries.as_slice(), place) {
        ([only], None) => Some(self::place(letters, only)?),
        ([only], Some((code, _))) if within(only, code) => Some(self::place(letters, only)?),
        (_, place) => place,
    };
    let code = place.map(|(code, _)| code);
    let right = right(letters, law, kind, code).ok_or_else(|| Refusal::NoSuchRight {
        law: law.id.clone(),
        kind,
        kinds: Kind::ALL
            .into_iter()
            .filter(|kind| letters.rights.iter().any(|right| gives(right, law, *kind)))
            .map(Kind::name)
            .collect(),
    })?;
    let to = addressee(letters, law, code).ok_or(Refusal::CountryNeeded)?;
    Ok(Route { kind, law, right, to, place })
}

fn ids(laws: &[&Law]) -> Vec<String> {
    laws.iter().map(|law| law.id.clone()).collect()
}

/// The place with this code. `UK` and `EL` are what people and the European Union write for `GB` and `GR`.
fn place<'l>(letters: &'l Letters, typed: &str) -> Result<(&'l str, &'l str), Refusal> {
    let code = typed.trim().to_ascii_uppercase().replace('_', "-");
    let code = match code.as_str() {
        "UK" => "GB",
        "EL" => "GR",
        code => code,
    };
    let found = letters.places.iter().find(|(known, _)| known == code);
    found
        .map(|(code, name)| (code.as_str(), name.as_str()))
        .ok_or_else(|| Refusal::UnknownCountry { typed: typed.to_owned() })
}

/// Whether `part` is a part of the country `whole`, or the same.
fn within(part: &str, whole: &str) -> bool {
    part.strip_prefix(whole).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// Whether a law may be named there: it holds there, in a part of it, or in the whole of it. No law can be named anywhere.
fn holds(law: &Law, code: &str) -> bool {
    law.elsewhere || law.countries.iter().any(|country| within(country, code) || within(code, country))
}

/// The laws of a place: its own and those of its parts, or else those of the country it is in, or else none.
fn candidates<'l>(letters: &'l Letters, code: &str) -> Vec<&'l Law> {
    let matching = |fits: &dyn Fn(&str) -> bool| -> Vec<&'l Law> {
        letters.laws.iter().filter(|law| law.countries.iter().any(|country| fits(country))).collect()
    };
    let own = matching(&|country| within(country, code));
    let wider = if own.is_empty() { matching(&|country| within(code, country)) } else { own };
    if wider.is_empty() { letters.laws.iter().filter(|law| law.elsewhere).collect() } else { wider }
}

fn gives(right: &Right, law: &Law, kind: Kind) -> bool {
    right.laws.contains(&law.id) && right.kinds.contains(&kind)
}

fn right<'l>(letters: &'l Letters, law: &Law, kind: Kind, code: Option<&str>) -> Option<&'l Right> {
    let here = |right: &&Right| {
        right.countries.is_empty()
            || code.is_some_and(|code| right.countries.iter().any(|country| within(code, country)))
    };
    letters.rights.iter().filter(|right| gives(right, law, kind)).find(here)
}

/// The company that people of a place write to. Without a place, the one that all places of the law share.
fn addressee<'l>(letters: &'l Letters, law: &Law, code: Option<&str>) -> Option<&'l Addressee> {
    let of = |code: &str| {
        let named = letters.addressees.iter().find(|one| one.countries.iter().any(|country| within(code, country)));
        named.or_else(|| letters.addressees.iter().find(|one| one.elsewhere))
    };
    match code {
        Some(code) => of(code),
        None => {
            let mut all = law.countries.iter().filter_map(|country| of(country));
            let first = all.next()?;
            all.all(|one| one == first).then_some(first)
        }
    }
}

/// Who writes, and about which purchase. Every text is one clean line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The full name.
    pub name: String,
    /// The address for the answer.
    pub email: String,
    /// The account's e-mail address or phone number, if it is another.
    pub account: Option<String>,
    /// The postal address.
    pub address: Option<String>,
    /// The plan that was bought.
    pub plan: Option<String>,
    /// An order or invoice number.
    pub order: Option<String>,
    /// The day of the purchase.
    pub purchased: Option<Date>,
}

/// A text of a person's as one clean line; nothing if it is empty or too long.
pub fn field(text: &str) -> Option<String> {
    let line = clean_line(text.trim(), usize::MAX);
    (!line.is_empty() && text.len() <= MAX_FIELD && line.len() <= 4 * MAX_FIELD).then_some(line)
}

/// Whether it can be an e-mail address: one `@` with something on both sides, no blanks, nothing that ends an address.
pub fn is_email(text: &str) -> bool {
    let odd =
        |c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | ',' | ';' | '"' | '(' | ')' | '\\');
    let sides = text.split_once('@');
    text.len() <= 254
        && !text.contains(odd)
        && sides.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'))
}

/// A letter, still in sentences.
#[derive(Clone, Debug)]
pub struct Letter<'l> {
    /// Law, right and company.
    pub route: Route<'l>,
    /// The company's address for this sort of request.
    pub email: &'l str,
    /// The day it is written.
    pub day: Date,
    /// Who writes.
    pub person: Person,
    /// What it is about, in one line.
    pub subject: Sentence,
    /// What it says, from the salutation to the closing.
    pub body: Vec<Sentence>,
    /// By when an answer is due, if the letter arrives today.
    pub deadline: Option<Date>,
    /// What the person has to know beside it.
    pub notes: Vec<Sentence>,
}

/// Writes the letter that `person` sends on `day`.
pub fn compose<'l>(route: Route<'l>, person: Person, day: Date) -> Letter<'l> {
    let (kind, right) = (route.kind, route.right);
    let named = |articles: &[String]| {
        let act = say!("letter-act", act = right.act.as_ref()?);
        Some(match articles.is_empty() {
            true => act,
            false => say!("letter-articles", articles = articles.join(", "), act = act),
        })
    };
    let basis = named(&right.articles);
    // The first article is the right itself; the others are about how it is met.
    let subject = match named(right.articles.get(..1).unwrap_or_default()) {
        Some(first) => say!("letter-subject-under", subject = subject(kind), basis = first),
        None => subject(kind),
    };
    let deadline = right.deadline.and_then(|offset| later(day, offset));
    let mut letter = Letter {
        route,
        email: if kind.is_about_data() { &route.to.data } else { &route.to.contract },
        day,
        subject,
        body: Vec::new(),
        deadline,
        notes: Vec::new(),
        person,
    };
    letter.body = body(&letter, basis);
    letter.notes = notes(&letter);
    letter
}

fn later(day: Date, offset: Offset) -> Option<Date> {
    dates::shift(&Known::Day(day), offset, &TimeZone::UTC).map(|known| known.day(&TimeZone::UTC))
}

fn subject(kind: Kind) -> Sentence {
    match kind {
        Kind::Access => say!("letter-subject-access"),
        Kind::Erasure => say!("letter-subject-erasure"),
        Kind::Objection => say!("letter-subject-objection"),
        Kind::Cancel => say!("letter-subject-cancel"),
        Kind::Withdraw => say!("letter-subject-withdraw"),
        Kind::Refund => say!("letter-subject-refund"),
    }
}

/// A period in words: "1 month", "45 days".
fn period(offset: Offset) -> Sentence {
    match offset {
        Offset { months: 0, days, .. } => say!("letter-days", count = i64::from(days)),
        Offset { months, .. } => say!("letter-months", count = i64::from(months)),
    }
}

fn body(letter: &Letter<'_>, basis: Option<Sentence>) -> Vec<Sentence> {
    let Letter { route: Route { kind, right, place, .. }, person, .. } = letter;
    let account = person.account.as_ref().unwrap_or(&person.email);
    let who = say!("letter-who", name = &person.name, account = account);
    let who = match place {
        Some((code, name)) => {
            say!("letter-who-lives", who = who, lives = say!("letter-lives", place = *name, code = *code))
        }
        None => who,
    };
    let asked = match kind {
        Kind::Access => say!("letter-access"),
        Kind::Erasure => say!("letter-erasure"),
        Kind::Objection => say!("letter-objection"),
        Kind::Cancel => say!("letter-cancel"),
        Kind::Withdraw => say!("letter-withdraw"),
        Kind::Refund => say!("letter-refund"),
    };
    let basis = match basis {
        Some(basis) => say!("letter-basis", basis = basis),
        None if kind.is_about_data() => say!("letter-basis-policy"),
        None => say!("letter-basis-terms"),
    };
    let mut body = vec![say!("letter-salutation"), who, asked, basis];
    if !kind.is_about_data() {
        let mut facts = vec![say!("letter-fact-account", account = account)];
        facts.extend(person.plan.as_ref().map(|plan| say!("letter-fact-plan", plan = plan)));
        facts.extend(person.order.as_ref().map(|order| say!("letter-fact-order", order = order)));
        facts.extend(person.purchased.map(|day| say!("letter-fact-purchased", day = day)));
        body.push(say!("letter-facts"));
        body.extend(facts);
    }
    if right.terms {
        body.push(say!("letter-terms"));
    }
    let time = match right.deadline.map(period) {
        Some(period) if kind.is_about_data() => say!("letter-time", period = period),
        Some(period) => say!("letter-time-money", period = period),
        None => say!("letter-time-none"),
    };
    body.push(say!("letter-answer", time = time, email = &person.email));
    if kind.is_about_data() {
        body.push(say!("letter-identity"));
    }
    body.push(say!("letter-closing"));
    body
}

fn notes(letter: &Letter<'_>) -> Vec<Sentence> {
    let Letter { route: Route { kind, right, law, .. }, person, day, deadline, .. } = letter;
    let mut notes = vec![say!("letter-no-advice")];
    match person.account {
        Some(_) => notes.push(say!("letter-send", email = letter.email)),
        None => notes.push(say!("letter-send-from", email = letter.email, from = &person.email)),
    }
    if *kind == Kind::Erasure {
        notes.push(say!("letter-final"));
    }
    if !kind.is_about_data() {
        notes.push(say!("letter-store"));
    }
    if let Some(caveat) = right.caveat {
        notes.push(say!("letter-caveat", caveat = caveat.name()));
    }
    match (right.window, person.purchased) {
        (Some(window), Some(bought)) => match later(bought, window) {
            Some(end) if end < *day => {
                notes.push(say!("letter-window-over", day = end, law = law.id.as_str()));
            }
            Some(end) => notes.push(say!("letter-window-ends", day = end)),
            None => {}
        },
        (Some(window), None) => notes.push(say!("letter-window", period = period(window))),
        (None, _) => {}
    }
    match deadline {
        Some(deadline) => notes.push(say!("letter-deadline", day = *deadline)),
        None => notes.push(say!("letter-deadline-none")),
    }
    notes.push(match kind.is_about_data() {
        true => say!("letter-after", law = law.id.as_str()),
        false => say!("letter-after-contract", law = law.id.as_str()),
    });
    if let Some(page) = &right.page {
        notes.push(say!("letter-page", page = page));
    }
    notes
}

/// A letter in words, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The day in words.
    pub day: String,
    /// Who writes, line by line.
    pub from: Vec<String>,
    /// The company and its postal address, line by line.
    pub to: Vec<String>,
    /// The company's e-mail address.
    pub email: String,
    /// `By e-mail: …`
    pub by_email: String,
    /// The subject alone.
    pub subject: String,
    /// The subject with the word for it.
    pub subject_line: String,
    /// What the letter says.
    pub parts: Vec<Part>,
    /// The name under it.
    pub signature: String,
}

/// A part of a letter's body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A paragraph.
    Paragraph(String),
    /// Items of a list.
    List(Vec<String>),
}

/// Puts a letter into words. In a sentence of the body, lines that begin with `- ` are items and an empty line parts paragraphs.
pub fn written(letter: &Letter<'_>, messages: &Messages) -> Written {
    let mut parts: Vec<Part> = Vec::new();
    for sentence in &letter.body {
        let mut fresh = true;
        for line in messages.text(sentence).lines().map(str::trim) {
            match (line.strip_prefix("- "), parts.last_mut()) {
                (Some(item), Some(Part::List(items))) => items.push(item.to_owned()),
                (Some(item), _) => parts.push(Part::List(vec![item.to_owned()])),
                (None, _) if line.is_empty() => fresh = true,
                (None, Some(Part::Paragraph(text))) if !fresh => {
                    text.push(' ');
                    text.push_str(line);
                }
                (None, _) => {
                    parts.push(Part::Paragraph(line.to_owned()));
                    fresh = false;
                }
            }
        }
    }
    let person = &letter.person;
    let mut from = vec![person.name.clone()];
    from.extend(person.address.clone());
    from.push(person.email.clone());
    let mut to = vec![letter.route.to.name.clone()];
    to.extend(letter.route.to.lines.iter().cloned());
    let subject = messages.text(&letter.subject);
    Written {
        day: messages.day(letter.day),
        from,
        to,
        email: letter.email.to_owned(),
        by_email: messages.text(&say!("letter-by-email", email = letter.email)),
        subject_line: messages.text(&say!("letter-subject-line", subject = subject.as_str())),
        subject,
        parts,
        signature: person.name.clone(),
    }
}
