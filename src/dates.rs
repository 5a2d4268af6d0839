//! Dates: what people type, and what rules make of the dates they know. Pure: the moment and the zone are arguments.
//! Hours are exact; days and months are those of the calendar in the person's zone. A day without a time counts from its
//! first instant, which is not always midnight (Cairo, 24 April 2026, begins at one o'clock).

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan, Zoned};

use crate::content::{Anchor, DateRule, Meaning, Offset, Topic};
use crate::fold;
use crate::ids::{DateId, StepId};
use crate::journal::Progress;

/// A date that the person knows: a day, or an exact moment.
#[derive(Clone, Debug, PartialEq)]
pub enum Known {
    /// A day.
    Day(Date),
    /// A moment.
    Moment(Timestamp),
}

impl Known {
    /// Reads what the journal and `--answer` hold: `YYYY-MM-DD` or RFC 3339.
    pub fn parse(text: &str) -> Option<Self> {
        if let Ok(moment) = text.parse::<Timestamp>() {
            return Some(Self::Moment(moment));
        }
        text.parse::<Date>().ok().filter(|_| text.len() == 10).map(Self::Day)
    }

    /// The day it is in `zone`.
    pub fn day(&self, zone: &TimeZone) -> Date {
        match self {
            Self::Day(day) => *day,
            Self::Moment(moment) => moment.to_zoned(zone.clone()).date(),
        }
    }
}

impl std::fmt::Display for Known {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{day}"),
            Self::Moment(moment) => write!(f, "{moment}"),
        }
    }
}

impl serde::Serialize for Known {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Known {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("neither a day nor a moment"))
    }
}

/// Why a typed date was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is no date in any of the forms.
    Form,
    /// The day does not exist, such as 31 November.
    NoSuchDay,
    /// More than a hundred years off, or outside the calendar.
    Far,
    /// `03/12/2026` is in March in one country and in December in another.
    Ambiguous,
}

/// Reads a date as people type it: `2026-12-03`, `3 Dec`, `Dec 3 2027`, `3.12.2026`, `today`, `tomorrow`, `in 10 days`, `next friday`.
/// Without a year it is the next such day, or one of the last sixty if `past` dates make more sense.
/// `names` are the language's own words, which are tried before the English ones, whatever their spelling.
pub fn parse(text: &str, today: Date, past: bool, names: &Names) -> Result<Known, Unread> {
    let mut text = fold::letters(text.trim());
    if let Some(known) = Known::parse(&text.to_uppercase()) {
        return near(known, today);
    }
    // A name of several words is one word here.
    for name in names.months.iter().flatten().chain(&names.after_tomorrow).filter(|name| name.contains(' ')) {
        let name = fold::letters(name);
        text = text.replace(&name, &name.replace(' ', ""));
    }
    let blank = |c: char| c.is_whitespace() || c == ',' || c == '،';
    let words: Vec<&str> = text.split(blank).filter(|word| !word.is_empty() && !names.is_around(word)).collect();
    let day = relative(&words, today, names)
        .or_else(|| weekday(&words, today, past, names))
        .map_or_else(|| calendar(&words, today, past, names), Ok)?;
    near(Known::Day(day), today)
}

fn near(known: Known, today: Date) -> Result<Known, Unread> {
    let years = i32::from(known.day(&TimeZone::UTC).year()) - i32::from(today.year());
    if years.abs() > 100 { Err(Unread::Far) } else { Ok(known) }
}

/// Names of days and months and the words for relative dates, in the reader's language.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// January first; regions may have names of their own.
    pub months: Vec<Vec<String>>,
    /// Monday first.
    pub weekdays: Vec<String>,
    /// Words for today.
    pub today: Vec<String>,
    /// Words for tomorrow.
    pub tomorrow: Vec<String>,
    /// Words for the day after tomorrow.
    pub after_tomorrow: Vec<String>,
    /// Words for yesterday.
    pub yesterday: Vec<String>,
    /// Words for days, weeks and months.
    pub units: [Vec<String>; 3],
    /// Words for two days, weeks and months, where the language has one.
    pub pairs: [Vec<String>; 3],
    /// Words that say that a number of days is to come.
    pub ahead: Vec<String>,
    /// Words that say that a number of days has passed.
    pub ago: Vec<String>,
    /// Words that may stand around a date and change nothing.
    pub around: Vec<String>,
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

fn is_one(word: &str, list: &[String]) -> bool {
    list.iter().any(|name| !name.is_empty() && fold::letters(&name.replace(' ', "")) == word)
}

impl Names {
    fn month(&self, word: &str) -> Option<i8> {
        let own = self.months.iter().position(|names| is_one(word, names));
        let short = |name: &&str| word.len() >= 3 && name.starts_with(word) || word == "sept" && *name == "september";
        own.or_else(|| MONTHS.iter().position(short)).map(|index| index as i8 + 1)
    }

    fn weekday(&self, word: &str) -> Option<i8> {
        let own = self.weekdays.iter().position(|name| is_one(word, std::slice::from_ref(name)));
        own.or_else(|| WEEKDAYS.iter().position(|name| word.len() >= 3 && name.starts_with(word))).map(|i| i as i8 + 1)
    }

    fn unit(&self, word: &str) -> Option<usize> {
        let english = [["day", "days"], ["week", "weeks"], ["month", "months"]];
        (0..3).find(|index| is_one(word, &self.units[*index]) || english[*index].contains(&word))
    }

    /// The unit that stands for one of it without a number.
    fn single(&self, word: &str) -> Option<usize> {
        self.own_single(word).or_else(|| ["day", "week", "month"].iter().position(|unit| *unit == word))
    }

    /// The same in the reader's language alone.
    fn own_single(&self, word: &str) -> Option<usize> {
        (0..3).find(|index| self.units[*index].get(..1).is_some_and(|first| is_one(word, first)))
    }

    fn pair(&self, word: &str) -> Option<usize> {
        (0..3).find(|index| is_one(word, &self.pairs[*index]))
    }

    fn is_around(&self, word: &str) -> bool {
        ["next", "on", "of", "the", "a"].contains(&word) || is_one(word, &self.around)
    }
}

fn relative(words: &[&str], today: Date, names: &Names) -> Option<Date> {
    let is = |word: &str, english: &str, own: &[String]| word == english || is_one(word, own);
    let number = |word: &str| word.parse::<u16>().ok();
    // A number and its unit, or one word for both.
    let counted = |words: &[&str]| match words {
        [count, unit] => Some((number(count)?, names.unit(unit)?)),
        [word] => match names.pair(word) {
            Some(unit) => Some((2, unit)),
            None => Some((1, names.single(word)?)),
        },
        _ => None,
    };
    let (count, unit, sign) = match words {
        [word] if is(word, "today", &names.today) => return Some(today),
        [word] if is(word, "tomorrow", &names.tomorrow) => return today.tomorrow().ok(),
        [word] if is(word, "yesterday", &names.yesterday) => return today.yesterday().ok(),
        [word] if is_one(word, &names.after_tomorrow) => return today.checked_add(2.days()).ok(),
        ["day", "after", "tomorrow"] => return today.checked_add(2.days()).ok(),
        [rest @ .., ago] | [ago, rest @ ..] if is(ago, "ago", &names.ago) => {
            let (count, unit) = counted(rest)?;
            (count, unit, -1)
        }
        [ahead, rest @ ..] if is(ahead, "in", &names.ahead) => {
            let (count, unit) = counted(rest)?;
            (count, unit, 1)
        }
        [_, _] => {
            let (count, unit) = counted(words)?;
            (count, unit, 1)
        }
        [word] => (2, names.pair(word)?, 1),
        _ => return None,
    };
    let count = i64::from(count) * sign;
    let span = match unit {
        0 => count.days(),
        1 => (count * 7).days(),
        _ => Span::new().try_months(count).ok()?,
    };
    today.checked_add(span).ok()
}

fn weekday(words: &[&str], today: Date, past: bool, names: &Names) -> Option<Date> {
    let word = match words {
        [word] => word,
        // "On the day of Friday", as some languages say.
        [day, word] if names.single(day) == Some(0) => word,
        _ => return None,
    };
    let weekday = Weekday::from_monday_one_offset(names.weekday(word)?).ok()?;
    today.nth_weekday(if past { -1 } else { 1 }, weekday).ok()
}

fn calendar(words: &[&str], today: Date, past: bool, names: &Names) -> Result<Date, Unread> {
    let number = |word: &str| {
        let digits = word.trim_end_matches("st").trim_end_matches("nd").trim_end_matches("rd").trim_end_matches("th");
        let digits = digits.trim_end_matches('.');
        digits.parse::<i16>().ok().filter(|_| digits.len() <= 4)
    };
    let (day, month, year) = match words {
        [one] => return numeric(one),
        [a, b] | [a, b, _] if names.month(b.trim_end_matches('.')).is_some() => {
            (number(a), names.month(b.trim_end_matches('.')), words.get(2))
        }
        [a, b] | [a, b, _] if names.month(a.trim_end_matches('.')).is_some() => {
            (number(b), names.month(a.trim_end_matches('.')), words.get(2))
        }
        _ => return Err(Unread::Form),
    };
    let (Some(day), Some(month)) = (day, month) else { return Err(Unread::Form) };
    let day = i8::try_from(day).map_err(|_| Unread::NoSuchDay)?;
    match year {
        Some(year) => {
            let year = number(year).filter(|year| *year >= 1000).ok_or(Unread::Form)?;
            Date::new(year, month, day).map_err(|_| Unread::NoSuchDay)
        }
        None => {
            // 29 February only exists in some years, so a few are tried.
            let away = |years: i16| today.year().saturating_add(if past { -years } else { years });
            (0..=8)
                .filter_map(|years| Date::new(away(years), month, day).ok())
                .find(|date| if past { *date <= today } else { *date >= today })
                .ok_or(Unread::NoSuchDay)
        }
    }
}

/// `3.12.2026` is read as day, month, year; with slashes the order differs between countries, so it is only taken where
/// the day cannot be a month.
fn numeric(word: &str) -> Result<Date, Unread> {
    let separator = ['.', '/', '-'].into_iter().find(|separator| word.contains(*separator)).ok_or(Unread::Form)?;
    let parts: Vec<i16> = word
        .split(separator)
        .filter(|part| !part.is_empty())
        .map(|part| part.parse::<i16>().ok().filter(|_| part.len() <= 4).ok_or(Unread::Form))
        .collect::<Result<_, _>>()?;
    let (year, month, day) = match parts.as_slice() {
        [year, month, day] if *year >= 1000 => (*year, *month, *day),
        [day, month, year] if *year >= 1000 => match separator {
            '.' => (*year, *month, *day),
            _ if *day > 12 => (*year, *month, *day),
            _ if *month > 12 => (*year, *day, *month),
            _ if day == month => (*year, *month, *day),
            _ => return Err(Unread::Ambiguous),
        },
        _ => return Err(Unread::Form),
    };
    let small = |value: i16| i8::try_from(value).map_err(|_| Unread::NoSuchDay);
    Date::new(year, small(month)?, small(day)?).map_err(|_| Unread::NoSuchDay)
}

/// The moment that lies `offset` from `anchor`: a day for calendar offsets from a day, an exact moment otherwise.
pub fn shift(anchor: &Known, offset: Offset, zone: &TimeZone) -> Option<Known> {
    let span = Span::new().try_months(offset.months).ok()?.try_days(offset.days).ok()?.try_hours(offset.hours).ok()?;
    match anchor {
        Known::Day(day) if offset.hours == 0 => day.checked_add(span).ok().map(Known::Day),
        Known::Day(day) => {
            first_instant(*day, zone)?.checked_add(span).ok().map(|zoned| Known::Moment(zoned.timestamp()))
        }
        Known::Moment(moment) => {
            moment.to_zoned(zone.clone()).checked_add(span).ok().map(|zoned| Known::Moment(zoned.timestamp()))
        }
    }
}

/// Reads a length of time as people type it: `3d`, `36h`, `2 weeks`, `1 month`, or one word where a language has one for
/// both. It is never negative.
pub fn length(text: &str, names: &Names) -> Option<Offset> {
    let text = crate::fold::letters(text.trim());
    let none = Offset { months: 0, days: 0, hours: 0 };
    let digits = text.find(|c: char| !c.is_ascii_digit())?;
    let word = text[digits..].trim_start();
    let number: i32 = match (digits, names.pair(word)) {
        (0, Some(unit)) => return Some(counted(2, unit)),
        (0, None) => return Some(counted(1, names.own_single(word)?)),
        _ => text[..digits].parse().ok().filter(|number| *number <= 36_500)?,
    };
    match word {
        "h" | "hour" | "hours" => return Some(Offset { hours: number, ..none }),
        "d" => return Some(Offset { days: number, ..none }),
        "w" => return Some(Offset { days: number * 7, ..none }),
        _ => {}
    }
    Some(counted(number, names.unit(word)?))
}

/// So many days, weeks or months.
fn counted(number: i32, unit: usize) -> Offset {
    let none = Offset { months: 0, days: 0, hours: 0 };
    match unit {
        0 => Offset { days: number, ..none },
        1 => Offset { days: number * 7, ..none },
        _ => Offset { months: number, ..none },
    }
}

/// How many days `to` lies after `from`.
pub fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| span.get_days().into())
}

/// Whether a day or a moment is still to come. Today has come.
pub fn is_ahead(known: &Known, now: &Zoned) -> bool {
    begins(known, now.time_zone()).is_some_and(|begins| begins > now.timestamp())
}

/// The first instant of a day in a zone.
pub fn first_instant(day: Date, zone: &TimeZone) -> Option<Zoned> {
    day.to_zoned(zone.clone()).ok()?.start_of_day().ok()
}

/// The moment at which a known date begins.
pub fn begins(known: &Known, zone: &TimeZone) -> Option<Timestamp> {
    match known {
        Known::Day(day) => first_instant(*day, zone).map(|zoned| zoned.timestamp()),
        Known::Moment(moment) => Some(*moment),
    }
}

/// A moment that follows from a rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    /// The rule.
    pub id: DateId,
    /// The step it is about: the first of the rule's steps that is open.
    pub step: StepId,
    /// When.
    pub when: Known,
    /// What it means.
    pub meaning: Meaning,
    /// The date it follows from.
    pub basis: Known,
    /// Whether that date was answered, and not only recorded with a step.
    pub named: bool,
    /// Whether questions are still open that decide which step it is about.
    pub undecided: bool,
}

/// The date that a rule starts from: the first of its anchors that is known.
pub fn basis(rule: &DateRule, progress: &Progress) -> Option<Known> {
    rule.from.iter().find_map(|anchor| known(anchor, progress))
}

fn known(anchor: &Anchor, progress: &Progress) -> Option<Known> {
    match anchor {
        Anchor::Answer(question) => progress.answer(question).and_then(Known::parse),
        Anchor::Done(step) => {
            progress.records.get(step).filter(|record| record.finished).map(|record| Known::Day(record.on))
        }
    }
}

/// Whether the date that a rule starts from is an answer.
pub fn is_named(rule: &DateRule, progress: &Progress) -> bool {
    let first = rule.from.iter().find(|anchor| known(anchor, progress).is_some());
    matches!(first, Some(Anchor::Answer(_)))
}

/// The moment a rule gives for what is known so far.
pub fn moment(rule: &DateRule, progress: &Progress, zone: &TimeZone) -> Option<Known> {
    shift(&basis(rule, progress)?, rule.offset, zone)
}

/// Until when `step` has to wait: the latest of the moments that rules with the meaning "wait" give.
pub fn waits_until(topic: &Topic, step: &StepId, progress: &Progress, zone: &TimeZone) -> Option<Known> {
    let rules = topic.dates.iter().filter(|rule| rule.meaning == Meaning::Wait && rule.steps.contains(step));
    rules.filter_map(|rule| moment(rule, progress, zone)).max_by_key(|known| begins(known, zone))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn read(text: &str) -> String {
        read_at(text, date(2026, 11, 22), false)
    }

    fn read_at(text: &str, today: Date, past: bool) -> String {
        match parse(text, today, past, &Names::default()) {
            Ok(known) => known.to_string(),
            Err(unread) => format!("{unread:?}"),
        }
    }

    #[test]
    fn dates_are_read_in_the_forms_people_use() {
        for (text, expected) in [
            ("2026-12-03", "2026-12-03"),
            (" 2026/12/3 ", "2026-12-03"),
            ("2026-11-22T10:00:00+02:00", "2026-11-22T08:00:00Z"),
            ("3 Dec", "2026-12-03"),
            ("3. Dec.", "2026-12-03"),
            ("Dec 3", "2026-12-03"),
            ("December 3rd, 2027", "2027-12-03"),
            ("3 december 2027", "2027-12-03"),
            ("1 Sept", "2027-09-01"),
            ("22 Nov", "2026-11-22"),
            ("21 Nov", "2027-11-21"),
            ("29 Feb", "2028-02-29"),
            ("3.12.2026", "2026-12-03"),
            ("25/12/2026", "2026-12-25"),
            ("12/25/2026", "2026-12-25"),
            ("12/12/2026", "2026-12-12"),
            ("today", "2026-11-22"),
            ("Tomorrow", "2026-11-23"),
            ("yesterday", "2026-11-21"),
            ("in 10 days", "2026-12-02"),
            ("10 days", "2026-12-02"),
            ("in 2 weeks", "2026-12-06"),
            ("in 1 month", "2026-12-22"),
            ("in a week", "2026-11-29"),
            ("the 3rd of December", "2026-12-03"),
            ("3 days ago", "2026-11-19"),
            ("friday", "2026-11-27"),
            ("next Sunday", "2026-11-29"),
            ("٣ Dec", "2026-12-03"),
            ("٢٠٢٦-١٢-٠٣", "2026-12-03"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_date_or_could_be_two_is_refused_with_its_reason() {
        for (text, expected) in [
            ("", "Form"),
            ("soon", "Form"),
            ("next", "Form"),
            ("3", "Form"),
            ("in days", "Form"),
            ("1 2 3", "Form"),
            ("03/12/2026", "Ambiguous"),
            ("31 Nov", "NoSuchDay"),
            ("31.11.2026", "NoSuchDay"),
            ("400 Dec", "NoSuchDay"),
            ("2026-02-30", "NoSuchDay"),
            ("9999-01-01", "Far"),
            ("99999999999999999999 days", "Form"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn a_day_without_a_year_is_the_last_one_where_the_question_looks_back() {
        assert_eq!(read_at("22 Nov", date(2026, 11, 22), true), "2026-11-22");
        assert_eq!(read_at("21 Nov", date(2026, 11, 22), true), "2026-11-21");
        assert_eq!(read_at("1 Sep", date(2026, 11, 22), true), "2026-09-01");
        assert_eq!(read_at("29 Feb", date(2026, 11, 22), true), "2024-02-29");
        assert_eq!(read_at("friday", date(2026, 11, 22), true), "2026-11-20");
        assert_eq!(read_at("31 Dec", date(2027, 1, 2), true), "2026-12-31");
    }

    #[test]
    fn the_languages_own_names_are_read_in_any_spelling() {
        let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<String>>();
        let mut names = Names {
            weekdays: list(&["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]),
            today: list(&["اليوم"]),
            tomorrow: list(&["غدًا", "بكرة"]),
            after_tomorrow: list(&["بعد غد", "بعد غدًا"]),
            yesterday: list(&["أمس"]),
            units: [list(&["يوم", "أيام", "يوما"]), list(&["أسبوع", "أسابيع"]), list(&["شهر", "أشهر"])],
            pairs: [list(&["يومين"]), list(&["أسبوعين"]), list(&["شهرين"])],
            ahead: list(&["بعد", "خلال"]),
            ago: list(&["قبل", "منذ"]),
            around: list(&["القادم", "القادمة", "في"]),
            ..Names::default()
        };
        names.months = vec![Vec::new(); 11];
        names.months.push(list(&["ديسمبر", "كانون الأول"]));
        let read = |text| parse(text, date(2026, 11, 22), false, &names).map(|known| known.to_string());
        for (typed, day) in [
            ("٣ ديسمبر", "2026-12-03"),
            ("٣ كانون الاول ٢٠٢٧", "2027-12-03"),
            ("في 3 ديسمبر، 2026", "2026-12-03"),
            ("بعد ١٠ أيام", "2026-12-02"),
            ("بعد 10 ايام", "2026-12-02"),
            ("خلال أسبوع", "2026-11-29"),
            ("بعد يومين", "2026-11-24"),
            ("شهرين", "2027-01-22"),
            ("قبل 3 أيام", "2026-11-19"),
            ("منذ يومين", "2026-11-20"),
            ("اليوم", "2026-11-22"),
            ("غدا", "2026-11-23"),
            ("غداً", "2026-11-23"),
            ("بعد غد", "2026-11-24"),
            ("بعد غدا", "2026-11-24"),
            ("the day after tomorrow", "2026-11-24"),
            ("امس", "2026-11-21"),
            ("الجمعه القادمة", "2026-11-27"),
            ("الاربعاء", "2026-11-25"),
            ("يوم الجمعة القادم", "2026-11-27"),
            ("بعد يوم", "2026-11-23"),
            ("٢٠٢٦-١٢-٠٣", "2026-12-03"),
            ("in 3 days", "2026-11-25"),
        ] {
            assert_eq!(read(typed), Ok(day.into()), "{typed}");
        }
        assert_eq!(read("قبل"), Err(Unread::Form));
    }

    #[test]
    fn offsets_count_calendar_days_or_exact_hours() {
        let zone = TimeZone::get("Africa/Cairo").expect("a zone");
        let shift = |day: &str, offset: &str| {
            let offset = Offset::parse(offset).expect("an offset");
            shift(&Known::parse(day).expect("a date"), offset, &zone).expect("in range").to_string()
        };
        assert_eq!(shift("2026-12-03", "1 day"), "2026-12-04");
        assert_eq!(shift("2026-01-31", "1 month 3 days"), "2026-03-03");
        assert_eq!(shift("2026-12-03", "-72h"), "2026-11-29T22:00:00Z");
        // The day begins at one o'clock: three days earlier by the clock of that day.
        assert_eq!(shift("2026-04-24", "-24h"), "2026-04-22T22:00:00Z");
        assert_eq!(shift("2026-11-22T10:00:00Z", "24h"), "2026-11-23T10:00:00Z");
    }

    #[test]
    fn lengths_are_read_as_people_type_them() {
        let names = Names {
            units: [vec!["يوم".into(), "أيام".into()], vec!["semana".into(), "semanas".into()], vec![]],
            pairs: [vec!["يومين".into()], vec![], vec!["شهرين".into()]],
            ..Names::default()
        };
        let read = |text| length(text, &names).map(|o| (o.months, o.days, o.hours));
        for (text, expected) in [
            ("3d", (0, 3, 0)),
            (" 3 days ", (0, 3, 0)),
            ("1 Day", (0, 1, 0)),
            ("0d", (0, 0, 0)),
            ("36h", (0, 0, 36)),
            ("1 hour", (0, 0, 1)),
            ("2w", (0, 14, 0)),
            ("2 semanas", (0, 14, 0)),
            ("1 month", (1, 0, 0)),
            ("٣ أيام", (0, 3, 0)),
            ("يوم", (0, 1, 0)),
            ("يومين", (0, 2, 0)),
            ("شهرين", (2, 0, 0)),
            ("semana", (0, 7, 0)),
        ] {
            assert_eq!(read(text), Some(expected), "{text}");
        }
        for bad in [
            "",
            "3",
            "d",
            "-3d",
            "3 d 4h",
            "1.5d",
            "99999999999d",
            "36501d",
            "3 fortnights",
            "in 3 days",
            "أيام",
            "٢ يومين",
        ] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }

    #[test]
    fn an_offset_is_read_strictly() {
        let read = |text| Offset::parse(text).map(|o| (o.months, o.days, o.hours));
        assert_eq!(read("-72h"), Some((0, 0, -72)));
        assert_eq!(read("1 month 3 days"), Some((1, 3, 0)));
        for bad in ["", "-", "3", "3 fortnights", "1 day 1 day", "1 day 2h", "1.5 days", "day"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
