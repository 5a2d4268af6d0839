//! Finds words in an export, or in what it was converted to: whatever their case and plural, in Arabic whatever hamza, taa marbuta,
//! article and vowel signs, and in scripts without blanks anywhere in a line. The newest messages come first.

use std::borrow::Cow;
use std::fs;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;

use super::conversation::{Reading, read};
use super::convert::fold;
use super::convert::folder::is_ours;
use super::convert::jsonl::role;
use super::convert::names::{digest, moment};
use super::convert::pieces::{Canvases, pieces};
use super::convert::text;
use super::layout::Archive;
use super::problem::Trouble;
use crate::files;
use crate::search;

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
}

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// The newest, newest first.
    pub hits: Vec<Hit>,
    /// How many there are altogether.
    pub count: usize,
    /// What was wrong on the way.
    pub troubles: Vec<Trouble>,
}

/// Where to search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In an export.
    Export,
    /// In lines.
    Jsonl(PathBuf),
    /// In a database.
    Sqlite(PathBuf),
    /// In notes.
    Markdown(PathBuf),
    /// In pages.
    Html(PathBuf),
    /// In what Open WebUI imports.
    OpenWebui(PathBuf),
    /// In what LibreChat imports.
    Librechat(PathBuf),
}

/// What stands at a path.
pub fn place(path: &Path) -> Option<Place> {
    if path.is_dir() {
        if is_ours(path) {
            let inside = |name: &str| path.join(name);
            let (lines, database) = (inside("jsonl/messages.jsonl"), inside("sqlite/archive.db"));
            return Some(match () {
                () if lines.is_file() => Place::Jsonl(lines),
                () if database.is_file() => Place::Sqlite(database),
                () if inside("markdown").is_dir() => Place::Markdown(inside("markdown")),
                () if inside("html").is_dir() => Place::Html(inside("html/conversations")),
                () if inside("open-webui").is_dir() => Place::OpenWebui(inside("open-webui")),
                () if inside("librechat").is_dir() => Place::Librechat(inside("librechat")),
                () => return None,
            });
        }
        // One of the folders within it.
        if path.parent().is_some_and(is_ours) {
            return Some(match path.file_name()?.to_str()? {
                "jsonl" => Place::Jsonl(path.join("messages.jsonl")),
                "sqlite" => Place::Sqlite(path.join("archive.db")),
                "markdown" => Place::Markdown(path.to_owned()),
                "html" => Place::Html(path.join("conversations")),
                "open-webui" => Place::OpenWebui(path.to_owned()),
                "librechat" => Place::Librechat(path.to_owned()),
                _ => return None,
            });
        }
        return Some(Place::Export);
    }
    let mut head = [0; 64];
    let length = files::open_to_read(path).ok()?.read(&mut head).ok()?;
    let head = &head[..length];
    Some(match head {
        _ if head.starts_with(b"SQLite format 3\0") => Place::Sqlite(path.to_owned()),
        _ if head.starts_with(b"{\"schema\":\"quitgpt/archive-message/") => Place::Jsonl(path.to_owned()),
        _ => Place::Export,
    })
}

/// What is looked for.
pub struct Wanted {
    words: Vec<Word>,
    limit: usize,
    found: Vec<(f64, usize, Hit)>,
    count: usize,
}

struct Word {
    /// What has to stand in a folded text before anything else is looked at.
    sieve: String,
    /// What a word has to begin with, folded.
    key: String,
    is_run: bool,
}

impl Wanted {
    /// Looks for words; none if there is no word in the text.
    pub fn new(query: &str, limit: usize) -> Option<Self> {
        let words: Vec<Word> = fold::words(query)
            .map(|word| {
                let is_run = fold::is_run(word);
                let key = if is_run { fold::folded(word).into_owned() } else { crate::fold::stem(word) };
                let sieve = fold::folded(&key).trim_end_matches(['y', 'e']).to_owned();
                Word { sieve, key, is_run }
            })
            .collect();
        (!words.is_empty()).then_some(Self { words, limit, found: Vec::new(), count: 0 })
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

    fn take(&mut self, time: Option<f64>, title: &str, text: &str, hit: impl FnOnce(String) -> Hit) {
        let Some(at) = self.place(title, text) else { return };
        self.count += 1;
        let hit = hit(search::around(&text.replace(['\n', '\r', '\t'], " "), at));
        self.found.push((time.unwrap_or(f64::MIN), self.count, hit));
        if self.found.len() > self.limit.saturating_mul(4).max(1000) {
            self.prune();
        }
    }

    fn prune(&mut self) {
        self.found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        self.found.truncate(self.limit);
    }

    fn found(mut self, troubles: Vec<Trouble>) -> Found {
        self.prune();
        Found { hits: self.found.into_iter().map(|(.., hit)| hit).collect(), count: self.count, troubles }
    }
}

impl Word {
    fn at(&self, text: &str) -> Option<usize> {
        let begin = text.as_ptr() as usize;
        fold::words(text).find_map(|word| {
            let place = word.as_ptr() as usize - begin;
            if self.is_run {
                return word
                    .find(&self.key)
                    .map(|at| place + at)
                    .or_else(|| fold::folded(word).contains(&self.key).then_some(place));
            }
            (!fold::is_run(word) && crate::fold::stem(word).starts_with(&self.key)).then_some(place)
        })
    }
}

/// Searches an export.
pub fn export(archive: &Archive, mut wanted: Wanted) -> Found {
    let mut seen: std::collections::HashSet<String> = std::collections::HashSet::new();
    let troubles = archive.batches(|_, batch| {
        for (_, bytes) in batch.iter() {
            read(bytes, |reading| {
                let (Reading::Good(conversation) | Reading::Mended(conversation)) = reading else { return };
                let id = conversation.id.map(|id| id.decode().into_owned());
                let id = id.unwrap_or_else(|| format!("unnamed-{}", &digest(bytes)[..16]));
                let title = conversation.title.map(|title| text::title(&title.decode())).unwrap_or_default();
                let mut canvases = Canvases::default();
                for (node, message) in conversation.messages() {
                    if message.is_hidden() {
                        continue;
                    }
                    let mut words = String::new();
                    pieces(message, &mut canvases).iter().for_each(|piece| piece.append_to(&mut words));
                    let key = message
                        .id
                        .map(|id| id.decode().into_owned())
                        .unwrap_or_else(|| conversation.nodes[node].id.clone().into_owned());
                    let before = wanted.count;
                    wanted.take(message.create_time, &title, &words, |context| Hit {
                        conversation: id.clone(),
                        title: title.clone(),
                        message: Some(key.clone()),
                        role: role(&message.role).into_owned(),
                        time: message.create_time.and_then(moment).map(|moment| moment.to_string()),
                        context,
                        file: None,
                    });
                    // A copy in another part of the export is the same message.
                    if wanted.count > before && !seen.insert(format!("{id}\n{key}")) {
                        wanted.count -= 1;
                        wanted.found.pop();
                    }
                }
            });
        }
        true
    });
    wanted.found(troubles)
}

#[derive(Deserialize)]
struct Line<'a> {
    #[serde(borrow)]
    conversation_id: Cow<'a, str>,
    #[serde(borrow)]
    conversation_title: Cow<'a, str>,
    #[serde(borrow)]
    message_id: Cow<'a, str>,
    #[serde(borrow)]
    role: Cow<'a, str>,
    created: Option<&'a str>,
    hidden: bool,
    #[serde(borrow)]
    text: Cow<'a, str>,
}

fn seconds(iso: Option<&str>) -> Option<f64> {
    iso?.parse::<jiff::Timestamp>().ok().map(|moment| moment.as_duration().as_secs_f64())
}

/// Searches what an export was converted to.
pub fn converted(place: &Place, mut wanted: Wanted) -> io::Result<Found> {
    match place {
        Place::Export => {}
        Place::Jsonl(path) => {
            let mut reader = BufReader::with_capacity(1 << 20, files::open_to_read(path).map_err(io::Error::other)?);
            let mut line = Vec::new();
            while reader.read_until(b'\n', &mut line)? > 0 {
                if let Ok(found) = serde_json::from_slice::<Line<'_>>(&line)
                    && !found.hidden
                {
                    wanted.take(seconds(found.created), &found.conversation_title, &found.text, |context| Hit {
                        conversation: found.conversation_id.clone().into_owned(),
                        title: found.conversation_title.clone().into_owned(),
                        message: Some(found.message_id.clone().into_owned()),
                        role: found.role.clone().into_owned(),
                        time: found.created.map(str::to_owned),
                        context,
                        file: None,
                    });
                }
                line.clear();
            }
        }
        Place::Sqlite(path) => super::convert::sqlite::each(path, &mut |row| {
            wanted.take(seconds(row.created.as_deref()), &row.title, &row.text, |context| Hit {
                conversation: row.conversation.clone(),
                title: row.title.clone(),
                message: Some(row.id.clone()),
                role: row.role.clone(),
                time: row.created.clone(),
                context,
                file: None,
            });
        })?,
        Place::Markdown(folder) => each_file(folder, "md", &mut |path, text| notes(path, text, &mut wanted))?,
        Place::Html(folder) => each_file(folder, "html", &mut |path, text| pages(path, text, &mut wanted))?,
        Place::OpenWebui(folder) | Place::Librechat(folder) => {
            each_file(folder, "json", &mut |_, text| {
                // One conversation a line.
                for line in text.lines() {
                    if let Ok(value) = serde_json::from_str::<Value>(line.trim_end_matches(',')) {
                        chats(&value, &mut wanted);
                    }
                }
            })?;
        }
    }
    Ok(wanted.found(Vec::new()))
}

fn each_file(folder: &Path, ending: &str, then: &mut dyn FnMut(&Path, &str)) -> io::Result<()> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|found| found == ending));
    paths.sort();
    for path in paths {
        let mut bytes = Vec::new();
        let file = files::open_to_read(&path).map_err(io::Error::other)?;
        file.take(1 << 30).read_to_end(&mut bytes)?;
        then(&path, &String::from_utf8_lossy(&bytes));
    }
    Ok(())
}

/// A note: its front matter, then a heading for each side.
fn notes(path: &Path, text: &str, wanted: &mut Wanted) {
    let (front, body) = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")).unwrap_or(("", text));
    let member = |name: &str| {
        let line = front.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))?;
        serde_json::from_str::<String>(line).ok()
    };
    let (title, id) = (member("title").unwrap_or_default(), member("id").unwrap_or_default());
    let created = member("created");
    for section in format!("\n{body}").split("\n## ").skip(1) {
        let (head, words) = section.split_once('\n').unwrap_or((section, ""));
        let (who, when) = head.rsplit_once(" · ").unwrap_or((head, ""));
        let time =
            jiff::fmt::strtime::parse("%Y-%m-%d %H:%M %:z", when).ok().and_then(|parsed| parsed.to_timestamp().ok());
        let time = time.map(|time| time.to_string()).or_else(|| created.clone());
        let role = if who == "ChatGPT" { "assistant" } else { "user" };
        wanted.take(seconds(time.as_deref()), &title, words, |context| Hit {
            conversation: id.clone(),
            title: title.clone(),
            message: None,
            role: role.to_owned(),
            time: time.clone(),
            context,
            file: Some(path.to_owned()),
        });
    }
}

/// A page of ours: sections for each side.
fn pages(path: &Path, text: &str, wanted: &mut Wanted) {
    let between = |text: &str, from: &str, to: &str| {
        let begin = text.find(from)? + from.len();
        Some(text[begin..begin + text[begin..].find(to)?].to_owned())
    };
    let title = between(text, "<title>", "</title>").map(|title| bare(&title)).unwrap_or_default();
    for section in text.split("<section class=\"turn ").skip(1) {
        let role = if section.starts_with("person") { "user" } else { "assistant" };
        let time = between(section, " datetime=\"", "\"");
        let body = section.split_once("</h2>").map_or(section, |(_, body)| body);
        wanted.take(seconds(time.as_deref()), &title, &bare(body), |context| Hit {
            conversation: String::new(),
            title: title.clone(),
            message: None,
            role: role.to_owned(),
            time: time.clone(),
            context,
            file: Some(path.to_owned()),
        });
    }
}

/// HTML of ours without its tags.
fn bare(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        out.push(' ');
        rest = rest[at..].find('>').map_or("", |end| &rest[at + end + 1..]);
    }
    out.push_str(rest);
    out.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

/// A chat of Open WebUI or a conversation of LibreChat.
fn chats(value: &Value, wanted: &mut Wanted) {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let (id, title) = (text(&value["id"]), text(&value["title"]));
    let mut take = |key: &str, role: &str, time: Option<f64>, words: &str| {
        wanted.take(time, &title, words, |context| Hit {
            conversation: id.clone(),
            title: title.clone(),
            message: Some(key.to_owned()),
            role: role.to_owned(),
            time: time.and_then(moment).map(|moment| moment.to_string()),
            context,
            file: None,
        });
    };
    for (key, message) in value["chat"]["history"]["messages"].as_object().into_iter().flatten() {
        take(key, &text(&message["role"]), message["timestamp"].as_f64(), &text(&message["content"]));
    }
    for (key, node) in value["mapping"].as_object().into_iter().flatten() {
        let message = &node["message"];
        take(
            key,
            &text(&message["author"]["role"]),
            message["create_time"].as_f64(),
            &text(&message["content"]["parts"][0]),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn finds(query: &str, text: &str, expected: bool) {
        let wanted = Wanted::new(query, 5).expect("words");
        assert_eq!(wanted.place("a title", text).is_some(), expected, "{query} in {text}");
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
        assert!(Wanted::new("?! …", 5).is_none());
    }

    #[test]
    fn the_newest_come_first_and_all_are_counted() {
        let mut wanted = Wanted::new("word", 3).expect("words");
        for time in [5.0, 9.0, 1.0, 7.0] {
            wanted.take(Some(time), "", "word", |context| Hit {
                conversation: time.to_string(),
                title: String::new(),
                message: None,
                role: String::new(),
                time: None,
                context,
                file: None,
            });
        }
        let found = wanted.found(Vec::new());
        assert_eq!(found.hits.iter().map(|hit| hit.conversation.as_str()).collect::<Vec<_>>(), ["9", "7", "5"]);
        assert_eq!(found.count, 4);
    }
}
