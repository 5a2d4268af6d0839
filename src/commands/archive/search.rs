//! `quitgpt archive search`: words in the conversations, in the export itself or in what it was converted to.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde_json::json;

use super::{open, readable};
use crate::app::App;
use crate::archive::search::{Found, Hit, Place, Query, Range, Search, converted, export, place, unfinished};
use crate::clean::clean_line;
use crate::commands::answer::read_date;
use crate::dates::{self, Known};
use crate::failure::{Failure, Kind};
use crate::inspection::in_shell;
use crate::messages::say;
use crate::render::terminal::render;
use crate::view::{Piece, Span, Tone, plain, toned};

/// How many messages are shown unless more are asked for.
const LIMIT: usize = 20;

/// Bytes of a title that are shown.
const TITLE: usize = 160;

/// Bytes of the words around a match that are shown.
const CONTEXT: usize = 400;

/// Runs it.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let (places, text) = asked(matches);
    let limit = matches.get_one::<u32>("limit").map_or(LIMIT, |limit| usize::try_from(*limit).unwrap_or(LIMIT));
    let Some(query) = Query::new(&text) else {
        return Err(Failure::usage(say!("search-archive-no-words")).hint(say!("search-archive-no-words-hint")));
    };
    let range = range(app, matches)?;
    let found = search(&places, Search::new(&query, range, limit))?;
    let unfinished = places.first().and_then(|path| unfinished(path));
    if app.globals.json {
        app.json(&document(&text, &found, unfinished.is_none()))?;
        return if found.count + found.titles_count > 0 { Ok(()) } else { Err(Failure::silent(Kind::Failed)) };
    }
    show(app, &query, &found)?;
    app.host.out.flush()?;
    for trouble in &found.troubles {
        app.warn(&trouble.sentence())?;
    }
    if let Some(root) = unfinished {
        app.warn(&say!("search-archive-unfinished", path = root.display().to_string()))?;
    }
    let rest = found.count.saturating_sub(found.hits.len());
    if rest > 0 {
        app.tell(&say!("search-archive-more", count = rest, limit = found.count.to_string()))?;
    }
    let rest = found.titles_count.saturating_sub(found.titles.len());
    if rest > 0 {
        app.tell(&say!("search-archive-more-titles", count = rest, limit = found.titles_count.to_string()))?;
    }
    if found.count + found.titles_count == 0 {
        let hint = if range.is_open() { "search-archive-none-hint" } else { "search-archive-none-range-hint" };
        return Err(Failure::failed(say!("search-archive-none")).hint(say!(hint)));
    }
    if all_exports(&places) {
        let files: Vec<String> = places.iter().map(|path| in_shell(path)).collect();
        app.tell(&say!("search-archive-read", files = files.join(" ")))?;
    }
    Ok(())
}

/// Where to search, and for what. Words that are further files or folders are places too: an export may come in several parts.
fn asked(matches: &ArgMatches) -> (Vec<PathBuf>, String) {
    let mut places: Vec<PathBuf> = matches.get_one::<PathBuf>("where").cloned().into_iter().collect();
    let (more, words): (Vec<_>, Vec<_>) =
        matches.get_many::<String>("words").into_iter().flatten().partition(|word| is_place(word));
    places.extend(more.into_iter().map(PathBuf::from));
    (places, words.into_iter().map(String::as_str).collect::<Vec<_>>().join(" "))
}

/// Whether a word is a path to something that is there, and not one that happens to be a name in this folder.
fn is_place(word: &str) -> bool {
    let path = Path::new(word);
    let looks = word.contains(std::path::is_separator)
        || path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip"));
    looks && path.exists()
}

/// Whether there is nothing but exports; what is not there gets its own error when it is opened as one.
fn all_exports(places: &[PathBuf]) -> bool {
    places.iter().all(|path| match place(path) {
        Some(place) => place == Place::Export,
        None => !path.is_dir(),
    })
}

fn search(places: &[PathBuf], search: Search<'_>) -> Result<Found, Failure> {
    if all_exports(places) {
        let archive = open(places)?;
        readable(&archive)?;
        return Ok(export(&archive, search));
    }
    let [path] = places else {
        return Err(Failure::usage(say!("search-archive-one-folder")).hint(say!("search-archive-no-words-hint")));
    };
    match place(path) {
        Some(place) => converted(&place, search)
            .map_err(|error| Failure::failed(say!("file-io", path = path.display().to_string())).cause(error)),
        None => Err(match unfinished(path) {
            Some(root) => Failure::failed(say!("search-archive-unfinished", path = root.display().to_string())),
            None => Failure::usage(say!("search-archive-not-ours", path = path.display().to_string())),
        }),
    }
}

/// The days from which to which messages are wanted, both with all their hours.
fn range(app: &App<'_, '_>, matches: &ArgMatches) -> Result<Range, Failure> {
    let zone = app.host.now.time_zone().clone();
    let read = |key: &str| -> Result<Option<Known>, Failure> {
        let Some(typed) = matches.get_one::<String>(key) else { return Ok(None) };
        Ok(Known::parse(&read_date(app, &format!("--{key}"), typed, true)?))
    };
    let seconds = |known: Known| dates::begins(&known, &zone).map(|moment| moment.as_duration().as_secs_f64());
    let until = read("until")?.map(|known| match known {
        Known::Day(day) => Known::Day(day.tomorrow().unwrap_or(day)),
        moment => moment,
    });
    let range = Range { since: read("since")?.and_then(seconds), until: until.and_then(seconds) };
    match range {
        Range { since: Some(since), until: Some(until) } if since >= until => {
            Err(Failure::usage(say!("search-archive-range")))
        }
        range => Ok(range),
    }
}

/// One conversation of what was found.
struct Group<'f> {
    conversation: &'f str,
    title: &'f str,
    file: Option<&'f Path>,
    /// Whether it was found by its title, and when it was begun.
    titled: Option<Option<&'f str>>,
    hits: Vec<&'f Hit>,
}

/// Conversations in the order in which they were found, first those found by their titles.
fn groups(found: &Found) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = found
        .titles
        .iter()
        .map(|titled| Group {
            conversation: &titled.conversation,
            title: &titled.title,
            file: titled.file.as_deref(),
            titled: Some(titled.begun.as_deref()),
            hits: Vec::new(),
        })
        .collect();
    let mut at: std::collections::HashMap<(&str, Option<&Path>), usize> =
        groups.iter().enumerate().map(|(at, group)| ((group.conversation, group.file), at)).collect();
    for hit in &found.hits {
        let (conversation, file) = (hit.conversation.as_str(), hit.file.as_deref());
        let at = *at.entry((conversation, file)).or_insert_with(|| {
            groups.push(Group { conversation, title: &hit.title, file, titled: None, hits: Vec::new() });
            groups.len() - 1
        });
        groups[at].hits.push(hit);
    }
    groups
}

/// For each conversation its title and where it is, then the words around each match.
fn show(app: &mut App<'_, '_>, query: &Query, found: &Found) -> Result<(), Failure> {
    let look = app.host.look;
    for (number, group) in groups(found).iter().enumerate() {
        let (head, items) = (head(app, group), items(app, query, group));
        let gap = if number > 0 { "\n" } else { "" };
        let text =
            format!("{gap}{}{}{}", render(&[head], &look), render(&[whereabouts(group)], &look), render(&items, &look));
        app.host.out.write_all(text.as_bytes())?;
    }
    Ok(())
}

fn head(app: &App<'_, '_>, group: &Group<'_>) -> Piece {
    let title = match group.title {
        "" => app.messages.text(&say!("convert-untitled")),
        title => clean_line(title, TITLE),
    };
    let mut spans = vec![toned(Tone::Strong, title)];
    if let Some(begun) = group.titled {
        let sentence = match moment(app, begun) {
            Some(time) => say!("search-archive-in-title", time = time),
            None => say!("search-archive-titled"),
        };
        spans.push(toned(Tone::Quiet, format!(" ({})", app.messages.text(&sentence))));
    }
    Piece::Paragraph(spans)
}

/// The file of a conversation, or else its id, to copy.
fn whereabouts(group: &Group<'_>) -> Piece {
    let text = match group.file {
        Some(file) => file.display().to_string(),
        None => group.conversation.to_owned(),
    };
    Piece::Copy(clean_line(&text, 1024).into())
}

fn items(app: &App<'_, '_>, query: &Query, group: &Group<'_>) -> Vec<Piece> {
    let item = |hit: &&Hit| {
        let who = match hit.role.as_str() {
            "user" => app.messages.text(&say!("convert-you")),
            "assistant" => "ChatGPT".to_owned(),
            "tool" => app.messages.text(&say!("search-archive-tool")),
            other => clean_line(other, 40),
        };
        let when = moment(app, hit.time.as_deref()).unwrap_or_else(|| app.messages.text(&say!("convert-undated")));
        let context = clean_line(&hit.context, CONTEXT);
        let mut spans = vec![plain(format!("{who} · ")), toned(Tone::Quiet, when), plain(": ")];
        let span =
            |(is, words): (bool, &str)| -> Span { toned(if is { Tone::Label } else { Tone::Plain }, words.to_owned()) };
        spans.extend(query.marked(&context).into_iter().map(span));
        Piece::Item { mark: "-".to_owned(), spans }
    };
    group.hits.iter().map(item).collect()
}

/// A moment in the person's zone.
fn moment(app: &App<'_, '_>, iso: Option<&str>) -> Option<String> {
    let moment = iso?.parse::<jiff::Timestamp>().ok()?.to_zoned(app.host.now.time_zone().clone());
    Some(moment.strftime("%Y-%m-%d %H:%M %:z").to_string())
}

fn document(query: &str, found: &Found, whole: bool) -> serde_json::Value {
    let titles: Vec<_> = found
        .titles
        .iter()
        .map(|titled| {
            json!({
                "conversation": titled.conversation,
                "title": titled.title,
                "begun": titled.begun,
                "file": titled.file,
            })
        })
        .collect();
    let hits: Vec<_> = found
        .hits
        .iter()
        .map(|hit| {
            json!({
                "conversation": hit.conversation,
                "title": hit.title,
                "message": hit.message,
                "role": hit.role,
                "time": hit.time,
                "context": hit.context,
                "file": hit.file,
                "anchor": hit.anchor,
            })
        })
        .collect();
    json!({
        "schema": "quitgpt/archive-search/1",
        "query": query,
        "whole": whole,
        "titles_count": found.titles_count,
        "titles": titles,
        "count": found.count,
        "hits": hits,
    })
}
