//! `quitgpt archive`: the export, found, checked, converted, searched and counted.

mod convert;
mod find;
mod search;
mod stats;
mod verify;

use std::path::PathBuf;

use clap::ArgMatches;
use jiff::Zoned;

use crate::app::App;
use crate::archive::layout::Archive;
use crate::archive::verify::Progress;
use crate::failure::Failure;
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

/// Opens an export; a file that is not there is a failure with a way out.
fn open(paths: &[PathBuf]) -> Result<Archive, Failure> {
    for path in paths {
        if !path.exists() {
            let path = path.display().to_string();
            return Err(
                Failure::failed(say!("archive-no-such-file", path = path)).hint(say!("archive-no-such-file-hint"))
            );
        }
    }
    Ok(Archive::open(paths)?)
}

/// The first thing that keeps an export from being read, as a failure; `verify` says all of them.
fn readable(app: &App<'_, '_>, archive: &Archive) -> Result<(), Failure> {
    let worst = archive.troubles.iter().max_by_key(|trouble| trouble.verdict());
    let Some(trouble) =
        worst.filter(|trouble| archive.conversations.is_empty() || archive.is_refused() && !trouble.verdict().is_ok())
    else {
        return Ok(());
    };
    let file = archive.inputs.first().map(|input| input.path.display().to_string()).unwrap_or_default();
    let cause = app.messages.text(&trouble.sentence());
    Err(Failure::failed(say!("archive-cannot-use", path = file.as_str()))
        .cause(cause)
        .hint(say!("archive-cannot-use-hint", path = file)))
}

/// How many threads to work with.
fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(8)
}

/// A line on standard error that says how far the work is, on a terminal and nowhere else.
struct Bar {
    shown: bool,
    begun: Zoned,
    columns: usize,
    drawn: bool,
}

impl Bar {
    fn new(app: &App<'_, '_>) -> Self {
        let shown = app.environment.stderr_terminal && !app.host.look.plain && !app.globals.quiet;
        Self { shown, begun: (app.host.clock)(), columns: app.host.look.columns, drawn: false }
    }

    /// Draws how far the work is.
    fn draw(&mut self, app: &mut App<'_, '_>, progress: Progress) {
        if !self.shown {
            return;
        }
        let share = if progress.of_bytes == 0 { 0.0 } else { progress.bytes as f64 / progress.of_bytes as f64 };
        let spent = (app.host.clock)().timestamp().duration_since(self.begun.timestamp()).as_secs_f64();
        let left = if share > 0.02 && spent > 0.5 { Some(spent / share * (1.0 - share)) } else { None };
        let filled = (share * 20.0).round() as usize;
        let bar = format!("[{}{}]", "#".repeat(filled.min(20)), "-".repeat(20_usize.saturating_sub(filled)));
        let percent = (share * 100.0).floor() as i64;
        let megabytes = |bytes: u64| i64::try_from(bytes / 1_000_000).unwrap_or(i64::MAX);
        let text = app.messages.text(&say!(
            "archive-progress",
            percent = percent,
            done = megabytes(progress.bytes),
            total = megabytes(progress.of_bytes),
            entries = progress.entries,
            all = progress.of_entries,
        ));
        let left = left
            .map(|left| app.messages.text(&say!("archive-time-left", seconds = left.ceil() as i64)))
            .unwrap_or_default();
        let line = crate::clean::clean_line(&format!("{bar} {text} {left}"), 400);
        let mut room = self.columns.saturating_sub(1);
        let cut: String = line
            .chars()
            .take_while(|letter| {
                let width = unicode_width::UnicodeWidthChar::width(*letter).unwrap_or(0);
                let fits = width <= room;
                room = room.saturating_sub(width);
                fits
            })
            .collect();
        let _ = write!(app.host.err, "\r{cut}\x1b[K").and_then(|()| app.host.err.flush());
        self.drawn = true;
    }

    /// Takes the line away.
    fn end(&mut self, app: &mut App<'_, '_>) {
        if std::mem::take(&mut self.drawn) {
            let _ = write!(app.host.err, "\r\x1b[K").and_then(|()| app.host.err.flush());
        }
    }
}

/// A paragraph of one sentence.
fn paragraph(app: &App<'_, '_>, tone: Tone, sentence: &crate::messages::Sentence) -> Piece {
    line(tone, app.messages.text(sentence))
}
