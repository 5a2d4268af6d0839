//! The forms that can be searched: which one stands at a path, and how each hands on its messages.

use std::borrow::Cow;
use std::fs;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;

use super::{Found, Said, Search};
use crate::archive::conversation::{Reading, read};
use crate::archive::convert::assets::Assets;
use crate::archive::convert::folder::{is_ours, is_whole};
use crate::archive::convert::jsonl::role;
use crate::archive::convert::sqlite;
use crate::archive::convert::view::View;
use crate::archive::layout::Archive;
use crate::files;

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
            let names = ["jsonl", "sqlite", "markdown", "html", "open-webui", "librechat"];
            return names.into_iter().find_map(|name| form(path, name));
        }
        // One of the folders within it.
        if let Some(root) = path.parent().filter(|root| is_ours(root)) {
            return form(root, path.file_name()?.to_str()?);
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

/// One form in a folder of ours, if it is there.
fn form(root: &Path, name: &str) -> Option<Place> {
    let (folder, file) = match name {
        "jsonl" => ("jsonl", "messages.jsonl"),
        "sqlite" => ("sqlite", "archive.db"),
        "html" => ("html", "conversations"),
        "markdown" | "open-webui" | "librechat" => (name, ""),
        _ => return None,
    };
    let path = if file.is_empty() { root.join(folder) } else { root.join(folder).join(file) };
    let place = match name {
        "jsonl" => Place::Jsonl,
        "sqlite" => Place::Sqlite,
        "html" => Place::Html,
        "markdown" => Place::Markdown,
        "open-webui" => Place::OpenWebui,
        _ => Place::Librechat,
    };
    path.exists().then(|| place(path))
}

/// The folder of a conversion that did not come to its end, if the path is that or lies within it.
pub fn unfinished(path: &Path) -> Option<&Path> {
    path.ancestors().take(3).find(|root| is_ours(root)).filter(|root| !is_whole(root))
}

/// Searches an export.
pub fn export(archive: &Archive, mut search: Search<'_>) -> Found {
    let assets = Assets::new(archive);
    let troubles = archive.batches(|_, batch| {
        for (_, bytes) in batch.iter() {
            read(bytes, |reading| match reading {
                Reading::Good(found) | Reading::Mended(found) if found.has_mapping => {
                    conversation(&View::new(&found, bytes, &assets), &mut search);
                }
                _ => {}
            });
        }
        true
    });
    search.found(troubles)
}

fn conversation(view: &View<'_, '_>, search: &mut Search<'_>) {
    if !search.begin(&view.id, view.changed) {
        return;
    }
    search.title(&view.id, &view.title, view.begun, None);
    for turn in view.turns().filter(|turn| !turn.hidden) {
        let id = turn.message.id.map(|id| id.decode()).filter(|id| !id.is_empty());
        let id = id.unwrap_or(Cow::Borrowed(&*view.conversation.nodes[turn.node].id));
        search.take(&Said {
            conversation: &view.id,
            title: &view.title,
            message: Some(&id),
            role: &role(&turn.message.role),
            time: turn.message.create_time,
            text: &turn.words(),
            ..Said::default()
        });
    }
}

/// Searches what an export was converted to.
pub fn converted(place: &Place, mut search: Search<'_>) -> io::Result<Found> {
    match place {
        Place::Export => {}
        Place::Jsonl(path) => lines(path, &mut search)?,
        Place::Sqlite(path) => {
            let mut last = String::new();
            sqlite::each(path, &mut |row| {
                if last != row.conversation {
                    search.title(&row.conversation, &row.title, seconds(row.begun.as_deref()), None);
                }
                search.take(&Said {
                    conversation: &row.conversation,
                    title: &row.title,
                    message: Some(&row.id),
                    role: &row.role,
                    time: seconds(row.created.as_deref()),
                    text: &row.text,
                    ..Said::default()
                });
                last = row.conversation;
            })?;
        }
        Place::Markdown(folder) => each_file(folder, "md", &mut |path, text| note(path, text, &mut search))?,
        Place::Html(folder) => each_file(folder, "html", &mut |path, text| page(path, text, &mut search))?,
        Place::OpenWebui(folder) | Place::Librechat(folder) => {
            each_file(folder, "json", &mut |_, text| {
                // One conversation a line.
                for line in text.lines() {
                    if let Ok(value) = serde_json::from_str::<Value>(line.trim_end_matches(',')) {
                        chat(&value, &mut search);
                    }
                }
            })?;
        }
    }
    Ok(search.found(Vec::new()))
}

#[derive(Deserialize)]
struct Line<'a> {
    #[serde(borrow)]
    conversation_id: Cow<'a, str>,
    #[serde(borrow)]
    conversation_title: Cow<'a, str>,
    conversation_created: Option<&'a str>,
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

fn lines(path: &Path, search: &mut Search<'_>) -> io::Result<()> {
    let mut reader = BufReader::with_capacity(1 << 20, files::open_to_read(path).map_err(io::Error::other)?);
    let mut bytes = Vec::new();
    let mut last = String::new();
    while reader.read_until(b'\n', &mut bytes)? > 0 {
        if let Ok(line) = serde_json::from_slice::<Line<'_>>(&bytes)
            && !line.hidden
        {
            if last != line.conversation_id {
                let begun = seconds(line.conversation_created);
                search.title(&line.conversation_id, &line.conversation_title, begun, None);
                last = line.conversation_id.clone().into_owned();
            }
            search.take(&Said {
                conversation: &line.conversation_id,
                title: &line.conversation_title,
                message: Some(&line.message_id),
                role: &line.role,
                time: seconds(line.created),
                text: &line.text,
                ..Said::default()
            });
        }
        bytes.clear();
    }
    Ok(())
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

/// The heading above what one side says: who it is, and when.
fn side(line: &str) -> Option<(&str, Option<f64>)> {
    // Those of other versions stand in quotes.
    let head = line.strip_prefix("> ").unwrap_or(line).strip_prefix("## ")?;
    let dated = head.rsplit_once(" · ").and_then(|(who, when)| {
        let moment = jiff::fmt::strtime::parse("%Y-%m-%d %H:%M %:z", when).ok()?.to_timestamp().ok()?;
        Some((who, Some(moment.as_duration().as_secs_f64())))
    });
    Some(dated.unwrap_or((head, None)))
}

/// A note: its front matter, then a heading for each side.
fn note(path: &Path, text: &str, search: &mut Search<'_>) {
    let (front, body) = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")).unwrap_or(("", text));
    let member = |name: &str| {
        let line = front.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))?;
        serde_json::from_str::<String>(line).ok()
    };
    let (title, id) = (member("title").unwrap_or_default(), member("id").unwrap_or_default());
    let begun = seconds(member("created").as_deref());
    search.title(&id, &title, begun, Some(path));
    // What is said may hold headings too: those of ours have a date or one of the two names.
    let heads = || body.lines().filter_map(side);
    let you = heads().find(|(who, time)| time.is_some() && *who != SERVICE).or_else(|| heads().next());
    let you = you.map_or(SERVICE, |(who, _)| who);
    let mut take = |side: Option<(&str, Option<f64>)>, words: &str| {
        let Some((who, time)) = side else { return };
        search.take(&Said {
            conversation: &id,
            title: &title,
            role: if who == SERVICE { "assistant" } else { "user" },
            time: time.or(begun),
            text: words,
            file: Some(path),
            ..Said::default()
        });
    };
    let (mut now, mut from, mut at) = (None, 0, 0);
    for line in body.split_inclusive('\n') {
        let ours = |(who, time): &(&str, Option<f64>)| time.is_some() || *who == SERVICE || *who == you;
        if let Some(next) = side(line.trim_end()).filter(ours) {
            take(now.replace(next), &body[from..at]);
            from = at + line.len();
        }
        at += line.len();
    }
    take(now, &body[from..]);
}

/// How notes call the other side, in every language.
const SERVICE: &str = "ChatGPT";

/// The value of an attribute at the begin of some HTML of ours.
fn attribute<'h>(html: &'h str, name: &str) -> Option<Cow<'h, str>> {
    let tag = &html[..html.find('>')?];
    let value = &tag[tag.find(&format!("{name}=\""))? + name.len() + 2..];
    Some(decoded(&value[..value.find('"')?]))
}

/// A page of ours.
fn page(path: &Path, text: &str, search: &mut Search<'_>) {
    let (head, rest) = text.split_once("<main ").unwrap_or((text, ""));
    let conversation = attribute(rest, "data-conversation").unwrap_or_default();
    let title = head.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>"));
    let title = title.map(|(title, _)| decoded(title)).unwrap_or_default();
    let begun = head.split_once("<time ").and_then(|(_, rest)| seconds(attribute(rest, "datetime").as_deref()));
    search.title(&conversation, &title, begun, Some(path));
    for message in rest.split("<div class=\"message\" ").skip(1) {
        search.take(&Said {
            conversation: &conversation,
            title: &title,
            role: &attribute(message, "data-role").unwrap_or_default(),
            time: seconds(attribute(message, "data-time").as_deref()),
            text: &bare(message.split_once('>').map_or("", |(_, words)| words)),
            file: Some(path),
            anchor: attribute(message, "id").as_deref(),
            ..Said::default()
        });
    }
}

/// What a message says on a page of ours: without its tags and the words that are ours, with the addresses behind its links.
fn bare(html: &str) -> String {
    // What stands behind a message is not part of it.
    let html = ["<section ", "<details class=\"version\"", "</main>"]
        .iter()
        .filter_map(|end| html.find(end))
        .min()
        .map_or(html, |end| &html[..end]);
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let Some(end) = rest[at..].find('>') else { break };
        let tag = &rest[at + 1..at + end];
        rest = &rest[at + end + 1..];
        let name = tag.split(' ').next().unwrap_or_default();
        if tag.contains("label\"") {
            let close = format!("</{name}>");
            rest = rest.split_once(&close).map_or("", |(_, behind)| behind);
        }
        // Within a word there are only these.
        if !matches!(name, "bdi" | "/bdi") {
            out.push(' ');
        }
        let address = tag.split_once("href=\"").and_then(|(_, rest)| rest.split_once('"'));
        if let Some((address, _)) = address.filter(|(address, _)| !address.starts_with("../")) {
            out.push_str(address);
            out.push(' ');
        }
    }
    out.push_str(rest);
    decoded(&out).into_owned()
}

fn decoded(html: &str) -> Cow<'_, str> {
    if !html.contains('&') {
        return Cow::Borrowed(html);
    }
    let text = html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    Cow::Owned(text.replace("&amp;", "&"))
}

/// A chat of Open WebUI or a conversation of LibreChat.
fn chat(value: &Value, search: &mut Search<'_>) {
    fn text(value: &Value) -> &str {
        value.as_str().unwrap_or_default()
    }
    let (id, title) = (text(&value["id"]), text(&value["title"]));
    let begun = value["create_time"].as_f64().or_else(|| value["created_at"].as_f64());
    search.title(id, title, begun, None);
    let said = Said { conversation: id, title, ..Said::default() };
    for (key, message) in value["chat"]["history"]["messages"].as_object().into_iter().flatten() {
        search.take(&Said {
            message: Some(key),
            role: text(&message["role"]),
            time: message["timestamp"].as_f64(),
            text: text(&message["content"]),
            ..said
        });
    }
    let nodes = value["mapping"].as_object();
    for (key, node) in nodes.into_iter().flatten() {
        let message = &node["message"];
        let Some(words) = message["content"]["parts"][0].as_str() else { continue };
        // What was thought is a message of its own here, and part of the answer everywhere else.
        let thoughts = nodes.and_then(|nodes| nodes.get(text(&node["parent"])));
        let thoughts = thoughts.and_then(|node| node["message"]["content"]["thoughts"].as_array());
        let mut all = String::new();
        for thought in thoughts.into_iter().flatten() {
            all.extend([text(&thought["summary"]), "\n", text(&thought["content"]), "\n"]);
        }
        all.push_str(words);
        search.take(&Said {
            message: Some(key),
            role: text(&message["author"]["role"]),
            time: message["create_time"].as_f64(),
            text: &all,
            ..said
        });
    }
}
