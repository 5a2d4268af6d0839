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
    months: BTreeMap<Month, (u32, u32)>,
    models: BTreeMap<String, u32>,
    seen: usize,
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
    let mut share = Share {
        updated,
        months: BTreeMap::new(),
        models: BTreeMap::new(),
        seen: 0,
        title: short_title(conversation.title),
        begun: conversation.create_time,
        letters: [0; SCRIPTS.len()],
    };
    for index in conversation.path() {
        let Some(message) = conversation.nodes.get(index).and_then(|node| node.message.as_ref()) else { continue };
        if !message.is_visible() {
            continue;
        }
        share.seen += 1;
        let is_user = matches!(message.role, Role::User);
        let at = message.create_time.or(conversation.create_time).and_then(timestamp);
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
        longest.push((share.seen, share.title, share.begun));
    }
    stats.user = months.values().map(|(user, _)| user).sum();
    stats.assistant = months.values().map(|(_, assistant)| assistant).sum();
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

/// The months as a picture: a bar for each, the person's part below, ChatGPT's on top. `title` stands above it.
pub fn svg(stats: &Stats, title: &str, yours: &str, theirs: &str) -> String {
    use std::fmt::Write as _;
    let escaped =
        |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    let highest = stats.months.iter().map(|(_, user, assistant)| user + assistant).max().unwrap_or(0).max(1);
    let step = (880.0 / stats.months.len().max(1) as f64).min(40.0);
    let width = 100.0 + step * stats.months.len() as f64;
    let width = width.max(420.0);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} 320\" width=\"{width:.0}\" height=\"320\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n{MARK}\n<title>{}</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n<text x=\"60\" y=\"22\" font-size=\"15\">{}</text>\n",
        escaped(title),
        escaped(title)
    );
    let _ = writeln!(
        out,
        "<rect x=\"60\" y=\"32\" width=\"10\" height=\"10\" fill=\"#2a6f97\"/><text x=\"75\" y=\"41\">{}</text>\n<rect x=\"220\" y=\"32\" width=\"10\" height=\"10\" fill=\"#f4a259\"/><text x=\"235\" y=\"41\">{}</text>",
        escaped(yours),
        escaped(theirs)
    );
    for line in 0..=4 {
        let y = 270.0 - 55.0 * f64::from(line);
        let value = highest as f64 * f64::from(line) / 4.0;
        let _ = writeln!(
            out,
            "<line x1=\"55\" y1=\"{y}\" x2=\"{:.0}\" y2=\"{y}\" stroke=\"#dddddd\"/><text x=\"50\" y=\"{}\" text-anchor=\"end\">{value:.0}</text>",
            width - 30.0,
            y + 4.0
        );
    }
    for (at, (month, user, assistant)) in stats.months.iter().enumerate() {
        let x = 60.0 + step * at as f64;
        let height = |count: usize| 220.0 * count as f64 / highest as f64;
        let (low, high) = (height(*user), height(*assistant));
        let _ = writeln!(
            out,
            "<g><title>{month}: {user} + {assistant}</title><rect x=\"{x:.1}\" y=\"{:.1}\" width=\"{w:.1}\" height=\"{low:.1}\" fill=\"#2a6f97\"/><rect x=\"{x:.1}\" y=\"{:.1}\" width=\"{w:.1}\" height=\"{high:.1}\" fill=\"#f4a259\"/></g>",
            270.0 - low,
            270.0 - low - high,
            w = step * 0.8,
        );
        let every = ((stats.months.len() as f64 / 12.0).ceil() as usize).max(1);
        if at.is_multiple_of(every) {
            let _ = writeln!(out, "<text x=\"{x:.1}\" y=\"288\">{month}</text>");
        }
    }
    out.push_str("</svg>\n");
    out
}
