//! `quitgpt archive`: the export, found, checked, converted, searched and counted.

mod convert;
mod find;
mod search;
mod stats;
mod verify;

use std::path::PathBuf;

use clap::ArgMatches;

use crate::app::App;
use crate::archive::layout::Archive;
use crate::archive::verify::Progress;
use crate::failure::Failure;
use crate::inspection;
use crate::inspection::check::open;
use crate::messages::say;
use crate::view::{Piece, Tone, line};

/// Runs the part that was typed.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("find", sub)) => find::run(app, sub),
        Some(("convert", sub)) => convert::run(app, sub),
        Some(("search", sub)) => search::run(app, sub),
        Some(("stats", sub)) => stats::run(app, sub),
        Some((_, sub)) => verify::run(app, sub),
        None => Ok(()),
    }
}

/// The files that were typed.
fn files(matches: &ArgMatches) -> Vec<PathBuf> {
    matches.get_many::<PathBuf>("files").into_iter().flatten().cloned().collect()
}

/// The first thing that keeps an export from being read, as a failure; `verify` says all of them.
fn readable(archive: &Archive) -> Result<(), Failure> {
    let worst = archive.troubles.iter().max_by_key(|trouble| trouble.verdict());
    let Some(trouble) =
        worst.filter(|trouble| archive.conversations.is_empty() || archive.is_refused() && !trouble.verdict().is_ok())
    else {
        return Ok(());
    };
    let file = archive.inputs.first().map(|input| input.path.display().to_string()).unwrap_or_default();
    Err(Failure::failed(say!("archive-cannot-use", path = file.as_str()))
        .because(trouble.sentence())
        .hint(say!("archive-cannot-use-hint", path = file)))
}

/// A line on standard error that says how far the work is.
struct Bar(inspection::Bar);

impl Bar {
    fn new(app: &App<'_, '_>) -> Self {
        Self(inspection::Bar::new(&app.host))
    }

    fn draw(&mut self, app: &mut App<'_, '_>, progress: Progress) {
        self.0.draw(&mut app.host, app.messages, progress);
    }

    fn end(&mut self, app: &mut App<'_, '_>) {
        self.0.end(&mut app.host);
    }
}

/// A paragraph of one sentence.
fn paragraph(app: &App<'_, '_>, tone: Tone, sentence: &crate::messages::Sentence) -> Piece {
    line(tone, app.messages.text(sentence))
}
