//! What is in an archive, counted: messages by month, models, the longest conversations, and which scripts they are written
//! in. Counted are the messages that a reader sees; of two copies of a conversation the newer.

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::conversation::{self, Conversation, Message, Part, Reading, Role};
use super::layout::Archive;
use super::problem::Trouble;
use super::verify::{key_of, short_title};

/// How many of the longest conversations are kept.
const LONGEST: usize = 10;

/// A month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// The year.
    pub year: i16,
    /// 1 to 12.
    pub month: i8,
}

impl Month {
    /// The one after it.
    fn next(self) -> Self {
        match self.month {
            12 => Self { year: self.year.saturating_add(1), month: 1 },
            month => Self { year: self.year, month: month + 1 },
        }
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// Scripts that are told apart, by the names of Unicode.
pub const SCRIPTS: [&str; 14] = [
    "Latin",
    "Arabic",
    "Han",
    "Kana",
    "Hangul",
    "Cyrillic",
    "Greek",
    "Hebrew",
    "Devanagari",
    "Bengali",
    "Thai",
    "Tamil",
    "Armenian",
    "Other",
];

/// What was counted.
#[derive(Clone, Debug, Default)]
pub struct Stats {
    /// Distinct conversations.
    pub conversations: usize,
    /// Messages of the person.
    pub user: usize,
    /// Messages of ChatGPT.
    pub assistant: usize,
    /// The person's and ChatGPT's messages by month, without gaps.
    pub months: Vec<(Month, usize, usize)>,
    /// Messages that are in no month, since neither they nor their conversation have a date.
    pub undated: usize,
    /// ChatGPT's messages by model, most first.
    pub models: Vec<(String, usize)>,
    /// The longest conversations: title, messages, begin.
    pub longest: Vec<(String, usize, Option<Timestamp>)>,
    /// Letters by script, most first.
    pub scripts: Vec<(&'static str, u64)>,
    /// Conversations that could not be read.
    pub unreadable: usize,
    /// What was wrong in the archive.
    pub troubles: Vec<Trouble>,
}

impl Stats {
    /// Whether everything that makes an export was there and could be read.
    pub fn is_all(&self) -> bool {
        self.unreadable == 0 && self.troubles.iter().all(|trouble| trouble.verdict().is_ok())
    }
}

/// What one conversation adds.
struct Share {
    updated: f64,
    /// The person's messages, and ChatGPT's.
    counts: [usize; 2],
    undated: usize,
    months: BTreeMap<Month, (u32, u32)>,
    models: BTreeMap<String, u32>,
    title: String,
    begun: Option<f64>,
    letters: [u64; SCRIPTS.len()],
}

/// Counts. Months are those of the person's zone. `tick` is told how many bytes of conversations were read.
pub fn stats(archive: &Archive, zone: &TimeZone, tick: &mut dyn FnMut(u64)) -> Stats {
    let mut shares: HashMap<u128, Share> = HashMap::new();
    let mut unreadable = 0;
    let mut read = 0_u64;
    let troubles = archive.batches(|member, batch| {
        for (number, bytes) in batch.iter() {
            conversation::read(bytes, |reading| match reading {
                Reading::Good(found) | Reading::Mended(found) if found.has_mapping => {
                    let id = found.id.map(|id| id.decode());
                    let key = key_of(&id.unwrap_or_else(|| format!("{member}\n{number}").into()));
                    let updated = found.update_time.unwrap_or(f64::MIN);
                    if shares.get(&key).is_none_or(|known| updated > known.updated) {
                        shares.insert(key, share(&found, updated, zone));
                    }
                }
                _ => unreadable += 1,
            });
        }
        read += batch.bytes.len() as u64;
        tick(read);
        true
    });
    let troubles = archive.troubles.iter().cloned().chain(troubles).collect();
    Stats { troubles, ..sum(shares.into_values().collect(), unreadable) }
}

fn share(conversation: &Conversation<'_>, updated: f64, zone: &TimeZone) -> Share {
    let times = || conversation.messages().filter_map(|(_, message)| message.create_time);
    let mut share = Share {
        updated,
        counts: [0; 2],
        undated: 0,
        months: BTreeMap::new(),
        models: BTreeMap::new(),
        title: short_title(conversation.title),
        begun: conversation.create_time.or_else(|| times().reduce(f64::min)),
        letters: [0; SCRIPTS.len()],
    };
    for index in conversation.path() {
        let Some(message) = conversation.nodes.get(index).and_then(|node| node.message.as_ref()) else { continue };
        if !message.is_visible() {
            continue;
        }
        let is_user = matches!(message.role, Role::User);
        share.counts[usize::from(!is_user)] += 1;
        let at = message.create_time.or(conversation.create_time).and_then(timestamp);
        if at.is_none() {
            share.undated += 1;
        }
        if let Some(at) = at {
            let date = at.to_zoned(zone.clone()).date();
            let month = share.months.entry(Month { year: date.year(), month: date.month() }).or_default();
            let count = if is_user { &mut month.0 } else { &mut month.1 };
            *count += 1;
        }
        if !is_user && let Some(model) = message.metadata.model {
            *share.models.entry(crate::clean::clean_line(&model.decode(), 60)).or_default() += 1;
        }
        count_letters(message, &mut share.letters);
    }
    share
}

fn count_letters(message: &Message<'_>, letters: &mut [u64; SCRIPTS.len()]) {
    for part in &message.content.parts {
        let text = match part {
            Part::Text(text) => text.decode(),
            Part::Object(json) => match json.get("text").and_then(super::json::Json::text) {
                Some(text) => text,
                None => continue,
            },
            Part::Other(_) => continue,
        };
        for letter in text.chars().filter(|letter| letter.is_alphabetic()) {
            letters[script(letter)] += 1;
        }
    }
}

/// Which of [`SCRIPTS`] a letter belongs to.
fn script(letter: char) -> usize {
    match u32::from(letter) {
        0x41..=0x24f | 0x1e00..=0x1eff | 0x2c60..=0x2c7f | 0xa720..=0xa7ff | 0xff21..=0xff5a => 0,
        0x600..=0x6ff | 0x750..=0x77f | 0x870..=0x8ff | 0xfb50..=0xfdff | 0xfe70..=0xfeff => 1,
        0x2e80..=0x2fdf | 0x3005..=0x3007 | 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff | 0x20000..=0x3ffff => {
            2
        }
        0x3040..=0x30ff | 0x31f0..=0x31ff | 0xff66..=0xff9f => 3,
        0x1100..=0x11ff | 0x3130..=0x318f | 0xac00..=0xd7ff => 4,
        0x400..=0x52f | 0x1c80..=0x1c8f | 0x2de0..=0x2dff | 0xa640..=0xa69f => 5,
        0x370..=0x3ff | 0x1f00..=0x1fff => 6,
        0x590..=0x5ff | 0xfb1d..=0xfb4f => 7,
        0x900..=0x97f => 8,
        0x980..=0x9ff => 9,
        0xe00..=0xe7f => 10,
        0xb80..=0xbff => 11,
        0x530..=0x58f => 12,
        _ => 13,
    }
}

fn timestamp(seconds: f64) -> Option<Timestamp> {
    Timestamp::from_microsecond((seconds * 1e6).round() as i64).ok()
}

fn sum(shares: Vec<Share>, unreadable: usize) -> Stats {
    let mut stats = Stats { conversations: shares.len(), unreadable, ..Stats::default() };
    let mut months: BTreeMap<Month, (usize, usize)> = BTreeMap::new();
    let mut models: BTreeMap<String, usize> = BTreeMap::new();
    let mut letters = [0_u64; SCRIPTS.len()];
    let mut longest: Vec<(usize, String, Option<f64>)> = Vec::new();
    for share in shares {
        stats.user += share.counts[0];
        stats.assistant += share.counts[1];
        stats.undated += share.undated;
        for (month, (user, assistant)) in share.months {
            let sum = months.entry(month).or_default();
            sum.0 += user as usize;
            sum.1 += assistant as usize;
        }
        for (model, count) in share.models {
            *models.entry(model).or_default() += count as usize;
        }
        for (sum, count) in letters.iter_mut().zip(share.letters) {
            *sum += count;
        }
        longest.push((share.counts.iter().sum(), share.title, share.begun));
    }
    if let (Some(first), Some(last)) = (months.keys().next().copied(), months.keys().next_back().copied()) {
        let mut month = first;
        // A date that is far off must not make a plot of millions of months.
        while month <= last && stats.months.len() < 1200 {
            let (user, assistant) = months.get(&month).copied().unwrap_or_default();
            stats.months.push((month, user, assistant));
            month = month.next();
        }
    }
    stats.models = models.into_iter().collect();
    stats.models.sort_by(|(a, x), (b, y)| (y, a).cmp(&(x, b)));
    longest.sort_by(|(a, x, _), (b, y, _)| (b, x).cmp(&(a, y)));
    longest.truncate(LONGEST);
    stats.longest =
        longest.into_iter().map(|(count, title, begun)| (title, count, begun.and_then(timestamp))).collect();
    stats.scripts = SCRIPTS.into_iter().zip(letters).filter(|(_, count)| *count > 0).collect();
    stats.scripts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    stats
}

/// What such a picture says at its beginning.
pub const MARK: &str = "<!-- quitgpt archive stats -->";

/// The words in a picture of the months.
#[derive(Clone, Copy, Debug)]
pub struct Labels<'l> {
    /// What is drawn.
    pub title: &'l str,
    /// The person's messages.
    pub yours: &'l str,
    /// ChatGPT's.
    pub theirs: &'l str,
    /// How many have no date, if there are any.
    pub undated: Option<&'l str>,
}

/// Where the bars stand: from the left, and from which height to which.
const LEFT: f64 = 60.0;
const WIDTH: f64 = 720.0;
const TOP: f64 = 56.0;
const BOTTOM: f64 = 276.0;

/// The colours, for light and dark grounds; programs that know no style take those of the drawing itself.
const STYLE: &str = "@media (prefers-color-scheme: dark) { .ground { fill: #16171a } text { fill: #e6e6ea } line { stroke: #383b42 } .yours { fill: #5aa9d6 } .theirs { fill: #f4a259 } }";

/// The months as a picture: a bar for each, the person's part below, ChatGPT's on top.
pub fn svg(stats: &Stats, labels: &Labels<'_>) -> String {
    use std::fmt::Write as _;
    let escaped =
        |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    let (title, yours, theirs) = (escaped(labels.title), escaped(labels.yours), escaped(labels.theirs));
    let highest = stats.months.iter().map(|(_, user, assistant)| user + assistant).max().unwrap_or(0).max(1);
    let line = round_step(highest);
    let lines = highest.div_ceil(line);
    let height = |count: usize| (BOTTOM - TOP) * count as f64 / (line * lines) as f64;
    let step = (WIDTH / stats.months.len().max(1) as f64).min(60.0);
    let second = LEFT + 45.0 + 8.0 * labels.yours.chars().count() as f64;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 340\" width=\"800\" height=\"340\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n\
         {MARK}\n<title>{title}</title>\n<style>{STYLE}</style>\n<rect class=\"ground\" width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n\
         <text x=\"{LEFT}\" y=\"22\" font-size=\"15\">{title}</text>\n\
         <rect class=\"yours\" x=\"{LEFT}\" y=\"32\" width=\"10\" height=\"10\" fill=\"#2a6f97\"/><text x=\"75\" y=\"41\">{yours}</text>\n\
         <rect class=\"theirs\" x=\"{second}\" y=\"32\" width=\"10\" height=\"10\" fill=\"#f4a259\"/><text x=\"{}\" y=\"41\">{theirs}</text>\n",
        second + 15.0,
    );
    for value in (0..=lines).map(|number| number * line) {
        let y = BOTTOM - height(value);
        let _ = writeln!(
            out,
            "<line x1=\"{}\" y1=\"{y:.1}\" x2=\"{}\" y2=\"{y:.1}\" stroke=\"#dddddd\"/><text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{value}</text>",
            LEFT - 5.0,
            LEFT + WIDTH,
            LEFT - 10.0,
            y + 4.0
        );
    }
    let every = label_step(step);
    for (at, (month, user, assistant)) in stats.months.iter().enumerate() {
        let x = LEFT + step * at as f64;
        let (low, high) = (height(*user), height(*assistant));
        let (bar, width) = (x + step * 0.1, step * 0.8);
        let _ = writeln!(
            out,
            "<g><title>{month}: {user} {yours}, {assistant} {theirs}</title><rect class=\"yours\" x=\"{bar:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"{low:.1}\" fill=\"#2a6f97\"/><rect class=\"theirs\" x=\"{bar:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"{high:.1}\" fill=\"#f4a259\"/></g>",
            BOTTOM - low,
            BOTTOM - low - high,
        );
        if let Some(label) = label(*month, every) {
            let _ = writeln!(
                out,
                "<text x=\"{:.1}\" y=\"{}\" text-anchor=\"middle\">{label}</text>",
                x + step / 2.0,
                BOTTOM + 18.0
            );
        }
    }
    if let Some(undated) = labels.undated {
        let _ = writeln!(out, "<text x=\"{LEFT}\" y=\"326\">{}</text>", escaped(undated));
    }
    out.push_str("</svg>\n");
    out
}

/// The distance of the lines: 1, 2 or 5, with as many noughts as keep them at five or fewer.
fn round_step(highest: usize) -> usize {
    let mut ten = 1;
    loop {
        if let Some(step) = [ten, 2 * ten, 5 * ten].into_iter().find(|step| highest.div_ceil(*step) <= 5) {
            return step;
        }
        ten *= 10;
    }
}

/// Every which month has a label, so that none touches the next; months from January on are counted.
fn label_step(width: f64) -> usize {
    let fits = |every: &usize| width * *every as f64 >= if *every < 12 { 58.0 } else { 36.0 };
    [1, 2, 3, 6, 12, 24, 60, 120, 240].into_iter().find(fits).unwrap_or(600)
}

/// What stands below a month. Whole years need no more than their number.
fn label(month: Month, every: usize) -> Option<String> {
    let since_zero = usize::try_from(i32::from(month.year) * 12 + i32::from(month.month) - 1).ok()?;
    since_zero.is_multiple_of(every).then(|| if every < 12 { month.to_string() } else { month.year.to_string() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_at_round_numbers() {
        for (highest, step) in [(1, 1), (5, 1), (6, 2), (11, 5), (25, 5), (26, 10), (1791, 500), (99_999, 20_000)] {
            assert_eq!(round_step(highest), step, "{highest}");
            assert!(highest.div_ceil(step) <= 5, "{highest}");
        }
    }

    #[test]
    fn no_label_touches_the_next() {
        for count in [1, 2, 7, 12, 13, 24, 60, 300, 1200] {
            let mut month = Month { year: 2022, month: 11 };
            let mut stats = Stats::default();
            for _ in 0..count {
                stats.months.push((month, 3, 4));
                month = month.next();
            }
            let labels = Labels { title: "Months", yours: "yours", theirs: "theirs", undated: None };
            let picture = svg(&stats, &labels);
            let places: Vec<(f64, usize)> = picture
                .split("<text x=\"")
                .skip(1)
                .filter(|rest| rest.contains("middle"))
                .map(|rest| {
                    let place = rest.split('"').next().and_then(|x| x.parse().ok()).expect("a place");
                    (place, rest.split(['>', '<']).nth(1).expect("words").len())
                })
                .collect();
            assert!(!places.is_empty(), "{count}");
            for pair in places.windows(2) {
                // A digit takes about seven pixels.
                assert!(pair[1].0 - pair[0].0 > pair[0].1 as f64 * 7.0, "{count}: {pair:?}");
            }
            assert!(places.iter().all(|(x, _)| (30.0..790.0).contains(x)), "{count}: {places:?}");
        }
    }
}
