//! `quitgpt archive search`: words in the conversations, in the export itself or in what it was converted to.

use std::path::PathBuf;

use clap::ArgMatches;
use serde_json::json;

use super::{open, readable};
use crate::app::App;
use crate::archive::search::{Found, Hit, Place, Wanted, converted, export, place};
use crate::clean::clean_line;
use crate::failure::{Failure, Kind};
use crate::messages::say;

/// How many messages are shown unless more are asked for.
const LIMIT: usize = 20;

/// Bytes of a title that are shown.
const TITLE: usize = 160;

/// Runs it.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let path = matches.get_one::<PathBuf>("where").cloned().unwrap_or_default();
    let query = matches.get_many::<String>("words").into_iter().flatten().cloned().collect::<Vec<_>>().join(" ");
    let limit = matches.get_one::<u32>("limit").map_or(LIMIT, |limit| usize::try_from(*limit).unwrap_or(LIMIT));
    let Some(wanted) = Wanted::new(&query, limit) else {
        return Err(Failure::usage(say!("search-archive-no-words")).hint(say!("search-archive-no-words-hint")));
    };
    let shown = path.display().to_string();
    let found = match place(&path) {
        // What is not there gets its own error from there.
        Some(Place::Export) | None if !path.is_dir() || place(&path) == Some(Place::Export) => {
            let archive = open(std::slice::from_ref(&path))?;
            readable(&archive)?;
            export(&archive, wanted)
        }
        Some(place) => converted(&place, wanted)
            .map_err(|error| Failure::failed(say!("file-io", path = shown.as_str())).cause(error))?,
        None => return Err(Failure::usage(say!("search-archive-not-ours", path = shown))),
    };
    if app.globals.json {
        app.json(&document(&query, &found))?;
        return if found.count > 0 { Ok(()) } else { Err(Failure::silent(Kind::Failed)) };
    }
    for hit in &found.hits {
        show(app, hit)?;
    }
    app.host.out.flush()?;
    for trouble in &found.troubles {
        app.warn(&trouble.sentence())?;
    }
    let rest = found.count.saturating_sub(found.hits.len());
    if rest > 0 {
        app.tell(&say!("search-archive-more", count = rest, limit = found.count.to_string()))?;
    }
    if found.count == 0 {
        return Err(Failure::new(Kind::Failed, say!("search-archive-none")).hint(say!("search-archive-none-hint")));
    }
    Ok(())
}

/// The day and the title, then the words around the match.
fn show(app: &mut App<'_, '_>, hit: &Hit) -> Result<(), Failure> {
    let zone = app.host.now.time_zone().clone();
    let time =
        hit.time.as_deref().and_then(|time| time.parse::<jiff::Timestamp>().ok()).map(|time| time.to_zoned(zone));
    let day = time.map_or_else(
        || app.messages.text(&say!("convert-undated")),
        |time| time.strftime("%Y-%m-%d %H:%M").to_string(),
    );
    let title = match hit.title.as_str() {
        "" => app.messages.text(&say!("convert-untitled")),
        title => clean_line(title, TITLE),
    };
    let who = match hit.role.as_str() {
        "user" => app.messages.text(&say!("convert-you")),
        "assistant" => "ChatGPT".to_owned(),
        other => clean_line(other, 40),
    };
    let context = clean_line(&hit.context, 400);
    writeln!(app.host.out, "{day}  {title}\n    {who}: {context}")?;
    if let Some(file) = &hit.file {
        writeln!(app.host.out, "    {}", clean_line(&file.display().to_string(), 1024))?;
    }
    Ok(())
}

fn document(query: &str, found: &Found) -> serde_json::Value {
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
            })
        })
        .collect();
    json!({ "schema": "quitgpt/archive-search/1", "query": query, "count": found.count, "hits": hits })
}
