//! Finds words in an export, or in what it was converted to: whatever their case and plural, in Arabic whatever hamza, taa marbuta,
//! article and vowel signs, and in scripts without blanks anywhere in a line. Found are conversations by their titles, and messages:
//! each message counts once, in every form that keeps messages apart. The newest come first.

mod forms;

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::convert::fold;
use super::convert::names::moment;
use super::problem::Trouble;
use crate::search;

pub use forms::{Place, converted, export, place, unfinished};

/// A message in which all words stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The conversation's id, where it is known.
    pub conversation: String,
    /// Its title.
    pub title: String,
    /// The message's id, where it is known.
    pub message: Option<String>,
    /// Who wrote it.
    pub role: String,
    /// When, as UTC in ISO 8601.
    pub time: Option<String>,
    /// The words around the first match.
    pub context: String,
    /// The file it is in, where it is one of many.
    pub file: Option<PathBuf>,
    /// Its place in that file, where it has one.
    pub anchor: Option<String>,
}

/// A conversation in whose title all words stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Titled {
    /// Its id, where it is known.
    pub conversation: String,
    /// Its title.
    pub title: String,
    /// When it was begun, as UTC in ISO 8601.
    pub begun: Option<String>,
    /// The file it is in, where it is one of many.
    pub file: Option<PathBuf>,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// Conversations by their titles, the newest, newest first.
    pub titles: Vec<Titled>,
    /// How many there are altogether.
    pub titles_count: usize,
    /// Messages, the newest, newest first.
    pub hits: Vec<Hit>,
    /// How many there are altogether.
    pub count: usize,
    /// What was wrong on the way.
    pub troubles: Vec<Trouble>,
}

/// The words that are looked for.
pub struct Query {
    words: Vec<Word>,
}

struct Word {
    /// What has to stand in a folded text before anything else is looked at.
    sieve: String,
    /// What a word has to begin with, folded.
    key: String,
    is_run: bool,
}

/// From when to when, in seconds since 1970; the end does not belong to it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Range {
    /// The begin.
    pub since: Option<f64>,
    /// The end.
    pub until: Option<f64>,
}

impl Range {
    /// Whether it has no border.
    pub fn is_open(self) -> bool {
        self.since.is_none() && self.until.is_none()
    }

    /// Whether a moment lies in it. What has no time lies only in one without borders.
    fn holds(self, time: Option<f64>) -> bool {
        let Some(time) = time else { return self.is_open() };
        self.since.is_none_or(|since| time >= since) && self.until.is_none_or(|until| time < until)
    }
}

impl Query {
    /// The words of a text; none if there is no word in it.
    pub fn new(text: &str) -> Option<Self> {
        let words: Vec<Word> = fold::words(text)
            .map(|word| {
                let is_run = fold::is_run(word);
                let key = if is_run { fold::folded(word).into_owned() } else { crate::fold::stem(word) };
                let sieve = fold::folded(&key).trim_end_matches(['y', 'e']).to_owned();
                Word { sieve, key, is_run }
            })
            .collect();
        (!words.is_empty()).then_some(Self { words })
    }

    /// Where in the text the first of the words stands, if all of them stand in it or in the title and one in the text.
    fn place(&self, title: &str, text: &str) -> Option<usize> {
        let folded = fold::folded(text);
        let mut first = None;
        let mut titled: Option<Cow<'_, str>> = None;
        for word in &self.words {
            let sifted = memchr::memmem::find(folded.as_bytes(), word.sieve.as_bytes()).is_some();
            match sifted.then(|| word.at(text)).flatten() {
                Some(at) => first = Some(first.map_or(at, |first: usize| first.min(at))),
                None => {
                    let title_folded = titled.get_or_insert_with(|| fold::folded(title));
                    if !title_folded.contains(&word.sieve) || word.at(title).is_none() {
                        return None;
                    }
                }
            }
        }
        first
    }

    /// The text in pieces, each with whether it is one of the words.
    pub fn marked<'t>(&self, text: &'t str) -> Vec<(bool, &'t str)> {
        let mut pieces = Vec::new();
        let mut from = 0;
        for word in fold::words(text) {
            let begin = word.as_ptr() as usize - text.as_ptr() as usize;
            let Some((at, length)) = self.words.iter().find_map(|wanted| wanted.within(word)) else { continue };
            let at = begin + at;
            pieces.extend([(false, &text[from..at]), (true, &text[at..at + length])]);
            from = at + length;
        }
        pieces.push((false, &text[from..]));
        pieces.retain(|(_, piece)| !piece.is_empty());
        pieces
    }
}

impl Word {
    fn at(&self, text: &str) -> Option<usize> {
        let begin = text.as_ptr() as usize;
        fold::words(text).find_map(|word| Some(word.as_ptr() as usize - begin + self.within(word)?.0))
    }

    /// Where this is within one word of a text, and how long it is there.
    fn within(&self, word: &str) -> Option<(usize, usize)> {
        if self.is_run {
            let found = word.find(&self.key).map(|at| (at, self.key.len()));
            return found.or_else(|| fold::folded(word).contains(&self.key).then_some((0, word.len())));
        }
        (!fold::is_run(word) && crate::fold::stem(word).starts_with(&self.key)).then_some((0, word.len()))
    }
}

/// A message as a form holds it.
#[derive(Clone, Copy, Default)]
struct Said<'s> {
    conversation: &'s str,
    title: &'s str,
    message: Option<&'s str>,
    role: &'s str,
    time: Option<f64>,
    text: &'s str,
    file: Option<&'s Path>,
    anchor: Option<&'s str>,
}

/// A conversation that was searched.
struct Seen {
    changed: f64,
    hits: usize,
}

/// A search on its way.
pub struct Search<'q> {
    query: &'q Query,
    range: Range,
    limit: usize,
    titles: Newest<Titled>,
    hits: Newest<Hit>,
    /// The conversations of an export so far.
    seen: HashMap<String, Seen>,
}

impl<'q> Search<'q> {
    /// Begins one; so many conversations and so many messages are kept at most.
    pub fn new(query: &'q Query, range: Range, limit: usize) -> Self {
        let (titles, hits) = (Newest::new(limit), Newest::new(limit));
        Self { query, range, limit, titles, hits, seen: HashMap::new() }
    }

    /// Begins a conversation; false if a newer copy of it was searched already, as `convert` decides it. What was found in an older
    /// one is forgotten.
    fn begin(&mut self, id: &str, changed: Option<f64>) -> bool {
        let changed = changed.unwrap_or(f64::MIN);
        if let Some(before) = self.seen.get(id) {
            if changed <= before.changed {
                return false;
            }
            self.hits.forget(before.hits, |hit| hit.conversation == id);
            let titled = |titled: &Titled| titled.conversation == id;
            self.titles.forget(self.titles.list.iter().filter(|(.., found)| titled(found)).count(), titled);
        }
        self.seen.insert(id.to_owned(), Seen { changed, hits: 0 });
        true
    }

    fn title(&mut self, conversation: &str, title: &str, begun: Option<f64>, file: Option<&Path>) {
        let all = !title.is_empty() && self.query.words.iter().all(|word| word.at(title).is_some());
        if all && self.range.holds(begun) {
            self.titles.take(begun, || Titled {
                conversation: conversation.to_owned(),
                title: title.to_owned(),
                begun: iso(begun),
                file: file.map(Path::to_owned),
            });
        }
    }

    fn take(&mut self, said: &Said<'_>) {
        if !self.range.holds(said.time) {
            return;
        }
        let Some(at) = self.query.place(said.title, said.text) else { return };
        if let Some(seen) = self.seen.get_mut(said.conversation) {
            seen.hits += 1;
        }
        self.hits.take(said.time, || Hit {
            conversation: said.conversation.to_owned(),
            title: said.title.to_owned(),
            message: said.message.map(str::to_owned),
            role: said.role.to_owned(),
            time: iso(said.time),
            context: search::around(&said.text.replace(['\n', '\r', '\t'], " "), at),
            file: said.file.map(Path::to_owned),
            anchor: said.anchor.map(str::to_owned),
        });
    }

    fn found(self, troubles: Vec<Trouble>) -> Found {
        let (titles_count, count) = (self.titles.count, self.hits.count);
        Found { titles: self.titles.list(self.limit), titles_count, hits: self.hits.list(self.limit), count, troubles }
    }
}

fn iso(seconds: Option<f64>) -> Option<String> {
    seconds.and_then(moment).map(|moment| moment.to_string())
}

/// The newest of many things, and how many there were.
struct Newest<T> {
    list: Vec<(f64, usize, T)>,
    room: usize,
    next: usize,
    count: usize,
}

impl<T> Newest<T> {
    fn new(limit: usize) -> Self {
        Self { list: Vec::new(), room: limit.saturating_mul(4).max(1000), next: 0, count: 0 }
    }

    fn take(&mut self, time: Option<f64>, thing: impl FnOnce() -> T) {
        self.count += 1;
        self.next += 1;
        self.list.push((time.unwrap_or(f64::MIN), self.next, thing()));
        if self.list.len() > self.room.saturating_mul(2) {
            self.prune(self.room);
        }
    }

    fn forget(&mut self, count: usize, is: impl Fn(&T) -> bool) {
        self.list.retain(|(.., thing)| !is(thing));
        self.count = self.count.saturating_sub(count);
    }

    fn prune(&mut self, length: usize) {
        self.list.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        self.list.truncate(length);
    }

    fn list(mut self, limit: usize) -> Vec<T> {
        self.prune(limit);
        self.list.into_iter().map(|(.., thing)| thing).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn finds(query: &str, text: &str, expected: bool) {
        let query = Query::new(query).expect("words");
        assert_eq!(query.place("a title", text).is_some(), expected, "{text}");
    }

    #[test]
    fn words_are_found_as_people_write_them() {
        finds("cancel", "I was Cancelled yesterday", true);
        finds("families", "one family", true);
        finds("subscr", "my subscription", true);
        finds("cell", "cancelled", false);
        finds("cancel title", "please cancel", true);
        finds("title", "no such word", false);
        finds("الغاء اشتراك", "أريد إلغاء الاشتراك", true);
        finds("فاتورة", "هذه فَاتُورَة", true);
        finds("東京", "昨日東京都に行きました", true);
        finds("大阪", "昨日東京都に行きました", false);
        finds("cafe", "Café", true);
        assert!(Query::new("?! …").is_none());
    }

    #[test]
    fn what_was_found_is_marked_as_it_is_written() {
        let marked = |query: &str, text: &str| {
            let query = Query::new(query).expect("words");
            let pieces = query.marked(text);
            assert_eq!(pieces.iter().map(|(_, piece)| *piece).collect::<String>(), text);
            let marks: Vec<String> =
                pieces.into_iter().filter(|(is, _)| *is).map(|(_, piece)| piece.to_owned()).collect();
            marks.join("|")
        };
        assert_eq!(marked("cancel plan", "(Cancelled) my plan, cancel it"), "Cancelled|plan|cancel");
        assert_eq!(marked("الغاء اشتراك", "انقر إلغاءَ الاشتراك الآن."), "إلغاءَ|الاشتراك");
        assert_eq!(marked("東京", "昨日東京都に行きました"), "東京");
        assert_eq!(marked("word", "nothing"), "");
    }

    fn said<'s>(conversation: &'s str, time: Option<f64>) -> Said<'s> {
        Said { conversation, time, text: "word", ..Said::default() }
    }

    fn conversations(found: &Found) -> Vec<&str> {
        found.hits.iter().map(|hit| hit.conversation.as_str()).collect()
    }

    #[test]
    fn the_newest_come_first_and_all_are_counted() {
        let query = Query::new("word").expect("words");
        let mut search = Search::new(&query, Range::default(), 3);
        for (name, time) in [("5", Some(5.0)), ("9", Some(9.0)), ("-", None), ("1", Some(1.0)), ("7", Some(7.0))] {
            search.title(name, "A word", time, None);
            search.take(&said(name, time));
        }
        let found = search.found(Vec::new());
        assert_eq!(conversations(&found), ["9", "7", "5"]);
        assert_eq!((found.count, found.titles_count, found.titles.len()), (5, 5, 3));
    }

    #[test]
    fn of_two_copies_of_a_conversation_the_newer_counts() {
        let query = Query::new("word").expect("words");
        let mut search = Search::new(&query, Range::default(), 9);
        for (changed, messages) in [(2.0, 3), (2.0, 1), (1.0, 1), (3.0, 2)] {
            if search.begin("a", Some(changed)) {
                search.title("a", "word", None, None);
                (0..messages).for_each(|_| search.take(&said("a", None)));
            }
        }
        assert!(search.begin("b", None));
        search.take(&said("b", None));
        let found = search.found(Vec::new());
        assert_eq!(conversations(&found), ["a", "a", "b"]);
        assert_eq!((found.count, found.titles_count), (3, 1));
    }

    #[test]
    fn a_range_takes_its_begin_and_leaves_its_end() {
        let range = Range { since: Some(5.0), until: Some(9.0) };
        let held = [None, Some(4.9), Some(5.0), Some(8.9), Some(9.0)].map(|time| range.holds(time));
        assert_eq!(held, [false, false, true, true, false]);
        assert!(Range::default().holds(None) && !Range { since: Some(1.0), until: None }.holds(None));
    }
}
