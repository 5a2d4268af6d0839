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
use crate::render::bidi::{LINE_RESET, Mode};
use crate::render::terminal::{item, width};
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
    drawn: bool,
}

impl Bar {
    fn new(app: &App<'_, '_>) -> Self {
        let shown = app.environment.stderr_terminal && !app.host.look.plain && !app.globals.quiet;
        Self { shown, begun: (app.host.clock)(), drawn: false }
    }

    /// Draws how far the work is.
    fn draw(&mut self, app: &mut App<'_, '_>, progress: Progress) {
        if !self.shown {
            return;
        }
        let share = if progress.of_bytes == 0 { 0.0 } else { progress.bytes as f64 / progress.of_bytes as f64 };
        let spent = (app.host.clock)().timestamp().duration_since(self.begun.timestamp()).as_secs_f64();
        let left = if share > 0.02 && spent > 0.5 { Some(spent / share * (1.0 - share)) } else { None };
        let percent = (share * 100.0).floor() as i64;
        let megabytes = |bytes: u64| i64::try_from(bytes / 1_000_000).unwrap_or(i64::MAX);
        let whole = app.messages.text(&say!(
            "archive-progress",
            percent = percent,
            done = megabytes(progress.bytes),
            total = megabytes(progress.of_bytes),
            entries = progress.entries,
            all = progress.of_entries,
        ));
        let short = app.messages.text(&say!("archive-progress-short", percent = percent));
        let left = left
            .map(|left| app.messages.text(&say!("archive-time-left", seconds = left.ceil() as i64)))
            .unwrap_or_default();
        let line = fitting(share, [&whole, &short], &left, app.host.err_look.columns.saturating_sub(1));
        let line = item(&crate::clean::clean_line(&line, 400), &app.host.err_look);
        let _ = write!(app.host.err, "\r{line}\x1b[K").and_then(|()| app.host.err.flush());
        self.drawn = true;
    }

    /// Takes the line away.
    fn end(&mut self, app: &mut App<'_, '_>) {
        if std::mem::take(&mut self.drawn) {
            let reset = if app.host.err_look.bidi.mode == Mode::Marked { LINE_RESET } else { "" };
            let _ = write!(app.host.err, "\r{reset}\x1b[K").and_then(|()| app.host.err.flush());
        }
    }
}

/// How far the work is, in the longest words that have room beside the time that is left.
fn fitting(share: f64, words: [&str; 2], left: &str, room: usize) -> String {
    let bar = |cells: usize| {
        let filled = ((share * cells as f64).round() as usize).min(cells);
        format!("[{}{}]", "#".repeat(filled), "-".repeat(cells - filled))
    };
    let [whole, short] = words;
    let lines = [(20, whole), (10, whole), (20, short), (10, short), (0, short)].map(|(cells, words)| {
        let bar = if cells == 0 { String::new() } else { bar(cells) };
        let parts = [bar.as_str(), words, left].into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" ")
    });
    let fits = lines.into_iter().find(|line| width(line) <= room);
    fits.unwrap_or_else(|| short.chars().take(room).collect())
}

/// A paragraph of one sentence.
fn paragraph(app: &App<'_, '_>, tone: Tone, sentence: &crate::messages::Sentence) -> Piece {
    line(tone, app.messages.text(sentence))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_left_is_never_cut_off_before_the_rest() {
        let words = ["34 %, 123 of 456 MB, 7 of 8 files", "34 %"];
        let left = "about 12 seconds left";
        for (room, expected) in [
            (200, "[#######-------------] 34 %, 123 of 456 MB, 7 of 8 files about 12 seconds left"),
            (79, "[#######-------------] 34 %, 123 of 456 MB, 7 of 8 files about 12 seconds left"),
            (70, "[###-------] 34 %, 123 of 456 MB, 7 of 8 files about 12 seconds left"),
            (59, "[#######-------------] 34 % about 12 seconds left"),
            (39, "[###-------] 34 % about 12 seconds left"),
            (30, "34 % about 12 seconds left"),
            (10, "34 %"),
            (2, "34"),
            (0, ""),
        ] {
            assert_eq!(fitting(0.34, words, left, room), expected, "{room}");
        }
        assert_eq!(fitting(1.0, words, "", 40), "[####################] 34 %");
        assert_eq!(fitting(f64::NAN, words, "", 20), "[----------] 34 %");
    }
}
