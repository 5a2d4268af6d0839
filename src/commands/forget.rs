//! `quitgpt forget`: removes quitgpt's own files after showing the list and asking. Never anything it did not create.

use std::path::PathBuf;

use clap::ArgMatches;
use serde_json::json;

use crate::app::App;
use crate::campaign::outbox::Outbox;
use crate::clean::clean_line;
use crate::failure::Failure;
use crate::host::{Choice, Reply};
use crate::messages::say;
use crate::render::terminal::render;
use crate::view::{Piece, Tone, line, plain};

/// Shows, asks, removes.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let files = own_files(app);
    let there: Vec<PathBuf> = files.iter().filter(|path| path.symlink_metadata().is_ok()).cloned().collect();
    let (dry, yes) = (matches.get_flag("dry-run"), matches.get_flag("yes"));
    if there.is_empty() {
        return match app.globals.json {
            true => app.json(&document(&there, false)),
            false => app.tell(&say!("forget-nothing")),
        };
    }
    if app.globals.json && dry {
        return app.json(&document(&there, false));
    }
    if app.globals.json && !yes && app.host.prompt.is_none() {
        return Err(cannot_ask());
    }
    let mut pieces = vec![line(Tone::Plain, app.messages.text(&say!("forget-list")))];
    for path in &there {
        pieces.push(Piece::Item {
            mark: "-".to_owned(),
            spans: vec![plain(clean_line(&path.display().to_string(), 4096))],
        });
    }
    pieces.push(line(Tone::Plain, app.messages.text(&say!("forget-kept"))));
    // The list is read before the question; the document comes when all is done.
    if app.globals.json {
        let text = if yes { String::new() } else { render(&pieces, &app.host.err_look) };
        app.host.err.write_all(text.as_bytes())?;
    } else {
        let text = render(&pieces, &app.host.look);
        app.host.out.write_all(text.as_bytes())?;
        app.host.out.flush()?;
    }
    if dry {
        return Ok(());
    }
    if !yes {
        let choice = |id: &'static str| Choice { label: app.messages.text(&say!(id)), hint: None };
        let (no, yes) = (choice("forget-no"), choice("forget-yes"));
        let title = app.messages.text(&say!("forget-ask"));
        let Some(prompt) = &mut app.host.prompt else {
            return Err(cannot_ask());
        };
        if prompt.choose(&title, &[no, yes], None)? != Reply::Given(1) {
            return Err(Failure::refused(say!("forget-refused")));
        }
    }
    for path in &there {
        std::fs::remove_file(path)
            .map_err(|cause| Failure::failed(say!("forget-failed", path = path.display().to_string())).cause(cause))?;
    }
    // The folders go only if nothing else is in them.
    let folders = [app.places.data.as_deref(), app.places.config.as_deref().and_then(|file| file.parent())];
    for folder in folders.into_iter().flatten() {
        let _ = std::fs::remove_dir(folder);
    }
    if app.globals.json {
        return app.json(&document(&there, true));
    }
    app.tell(&say!("forget-done", count = there.len()))?;
    if super::remind::install::is_installed(app) {
        app.tell(&say!("forget-timer"))?;
    }
    Ok(())
}

fn cannot_ask() -> Failure {
    Failure::usage(say!("forget-cannot-ask")).hint(say!("forget-cannot-ask-hint"))
}

fn document(files: &[PathBuf], removed: bool) -> serde_json::Value {
    let files: Vec<String> = files.iter().map(|path| path.display().to_string()).collect();
    json!({ "schema": "quitgpt/forget/1", "files": files, "removed": removed })
}

/// The files that quitgpt writes.
fn own_files(app: &App<'_, '_>) -> Vec<PathBuf> {
    let journal = app.journal();
    let mut files: Vec<PathBuf> =
        journal.iter().flat_map(|journal| journal.files().map(std::path::Path::to_owned)).collect();
    if let Some(data) = &app.places.data {
        files.extend(super::remind::notify::FILES.map(|name| data.join(name)));
        files.extend(Outbox::in_folder(data).files().map(std::path::Path::to_owned));
    }
    if let Some(config) = &app.places.config {
        files.push(config.clone());
        files.push(config.with_extension("lock"));
    }
    files
}
