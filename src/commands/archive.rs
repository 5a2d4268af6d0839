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
use crate::archive::problem::Trouble;
use crate::archive::verify::Progress;
use crate::failure::Failure;
use crate::inspection;
use crate::inspection::check::open;
use crate::inspection::verify_command;
use crate::messages::say;
use crate::view::{Piece, Tone, line};

/// How many troubles are named before the rest is counted.
const SHOWN: usize = 8;

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
    Err(unusable(archive, Some(trouble)))
}

/// An export that nothing can be made of, with the reason and the command that says more.
fn unusable(archive: &Archive, trouble: Option<&Trouble>) -> Failure {
    let files: Vec<PathBuf> = archive.inputs.iter().map(|input| input.path.clone()).collect();
    let file = files.first().map(|file| file.display().to_string()).unwrap_or_default();
    let failure = Failure::failed(say!("archive-cannot-use", path = file));
    let failure = match trouble {
        Some(trouble) => failure.because(trouble.sentence()),
        None => failure,
    };
    failure.hint(say!("archive-verify-hint", command = verify_command(&files)))
}

/// Names what is missing or damaged, as `verify` would, before it is said that this is not everything.
fn warn_of(app: &mut App<'_, '_>, troubles: &[Trouble]) -> Result<(), Failure> {
    let told: Vec<&Trouble> = troubles.iter().filter(|trouble| trouble.severity() != "note").collect();
    for trouble in told.iter().take(SHOWN) {
        app.warn(&trouble.sentence())?;
    }
    match told.len().saturating_sub(SHOWN) {
        0 => Ok(()),
        more => app.warn(&say!("archive-more", count = more)),
    }
}

/// That something of the export is missing in what was made of it.
fn not_all(files: &[PathBuf]) -> Failure {
    Failure::failed(say!("archive-not-all")).hint(say!("archive-verify-hint", command = verify_command(files)))
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

/// What is wrong, for scripts.
fn problem(app: &App<'_, '_>, trouble: &Trouble) -> serde_json::Value {
    serde_json::json!({
        "code": trouble.code(),
        "severity": trouble.severity(),
        "entry": trouble.entry(),
        "message": app.messages.text(&trouble.sentence()),
    })
}

/// A paragraph of one sentence.
fn paragraph(app: &App<'_, '_>, tone: Tone, sentence: &crate::messages::Sentence) -> Piece {
    line(tone, app.messages.text(sentence))
}
