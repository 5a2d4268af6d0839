//! `quitgpt guide html`: the guides as pages.

use std::path::Path;

use clap::ArgMatches;
use serde_json::json;

use super::output;
use crate::app::App;
use crate::book::{self, ANY_MARK};
use crate::content;
use crate::failure::Failure;
use crate::lang::Tag;
use crate::messages::{Messages, say};

/// Writes the book into a folder or a file. A file that quitgpt did not write is never replaced.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let messages = languages(app, matches)?;
    if let Some(file) = matches.get_one::<String>("single") {
        let text = book::single(app.catalog, &messages, &app.host.now);
        let path = Path::new(file);
        output::replaceable(path, ANY_MARK)?;
        output::save_page(path, text.as_bytes())?;
        return told(app, vec![path.display().to_string()], path);
    }
    let folder = output::folder(matches.get_one::<String>("output").map_or("", String::as_str))?;
    let pages = book::folder(app.catalog, &messages, &app.host.now);
    let paths: Vec<_> = pages.iter().map(|page| folder.join(&page.name)).collect();
    for path in &paths {
        output::replaceable(path, ANY_MARK)?;
    }
    for (page, path) in pages.iter().zip(&paths) {
        let parent = path.parent().unwrap_or(folder);
        std::fs::create_dir_all(parent).map_err(|error| {
            Failure::failed(say!("cannot-write-to", path = parent.display().to_string())).cause(error)
        })?;
        output::save_page(path, page.text.as_bytes())?;
    }
    let written = paths.iter().map(|path| path.display().to_string()).collect();
    told(app, written, &folder.join("index.html"))
}

fn told(app: &mut App<'_, '_>, written: Vec<String>, first: &Path) -> Result<(), Failure> {
    if app.globals.json {
        return app.json(&json!({ "schema": "quitgpt/book/1", "files": written }));
    }
    let path = first.display().to_string();
    app.tell(&say!("book-saved", count = written.len(), path = path))
}

/// The sentences of every language, or of those asked for.
fn languages(app: &App<'_, '_>, matches: &ArgMatches) -> Result<Vec<(String, Messages)>, Failure> {
    let there = app.catalog.languages();
    let only: Vec<&String> = matches.get_many::<String>("only").into_iter().flatten().collect();
    if let Some(unknown) = only.iter().find(|tag| !there.contains(tag)) {
        return Err(Failure::usage(say!("lang-unknown", tag = unknown.as_str()))
            .hint(say!("lang-unknown-hint", languages = there.join(", "))));
    }
    let wanted = there.into_iter().filter(|tag| only.is_empty() || only.contains(&tag));
    let of = |tag: String| {
        let (own, bundled) = app.catalog.interface(&tag);
        let name = Tag::parse(&tag).unwrap_or_else(Tag::english);
        (tag, Messages::new(name, own, bundled, content::english_sentences()))
    };
    Ok(wanted.map(of).collect())
}
