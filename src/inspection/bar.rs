//! A line on standard error that says how far the work is, on a terminal and nowhere else.

use jiff::Zoned;

use crate::archive::verify::Progress;
use crate::host::Host;
use crate::messages::{Messages, say};
use crate::render::bidi::{LINE_RESET, Mode};
use crate::render::terminal::{item, width};

/// Work that is over sooner than this is not shown by a bar that waits.
const MOMENT: f64 = 0.4;

/// The line.
pub struct Bar {
    shown: bool,
    begun: Zoned,
    drawn: bool,
    /// What is done, where nobody asked for it: the line waits a moment then, and says what it is about.
    about: Option<&'static str>,
    /// The last share that was drawn, in thousandths.
    last: Option<u64>,
}

impl Bar {
    /// For work that was asked for.
    pub fn new(host: &Host<'_>) -> Self {
        Self { shown: host.shows_progress, begun: (host.clock)(), drawn: false, about: None, last: None }
    }

    /// For comparing the export with what was checked, which nobody asked for in so many words.
    pub fn comparing(host: &Host<'_>) -> Self {
        Self { about: Some("archive-comparing"), ..Self::new(host) }
    }

    /// Draws how far the work is.
    pub fn draw(&mut self, host: &mut Host<'_>, messages: &Messages, progress: Progress) {
        if !self.shown {
            return;
        }
        let share = if progress.of_bytes == 0 { 0.0 } else { progress.bytes as f64 / progress.of_bytes as f64 };
        let thousandths = (share * 1000.0) as u64;
        if self.about.is_some() && self.last == Some(thousandths) {
            return;
        }
        self.last = Some(thousandths);
        let spent = (host.clock)().timestamp().duration_since(self.begun.timestamp()).as_secs_f64();
        if self.about.is_some() && spent < MOMENT {
            return;
        }
        let left = if share > 0.02 && spent > 0.5 { Some(spent / share * (1.0 - share)) } else { None };
        let percent = (share * 100.0).floor() as i64;
        let megabytes = |bytes: u64| i64::try_from(bytes / 1_000_000).unwrap_or(i64::MAX);
        let whole = match self.about {
            Some(about) => messages.text(&say!(about, percent = percent)),
            None => messages.text(&say!(
                "archive-progress",
                percent = percent,
                done = megabytes(progress.bytes),
                total = megabytes(progress.of_bytes),
                entries = progress.entries,
                all = progress.of_entries,
            )),
        };
        let short = messages.text(&say!("archive-progress-short", percent = percent));
        let left = left
            .map(|left| messages.text(&say!("archive-time-left", seconds = left.ceil() as i64)))
            .unwrap_or_default();
        let line = fitting(share, [&whole, &short], &left, host.err_look.columns.saturating_sub(1));
        let line = item(&crate::clean::clean_line(&line, 400), &host.err_look);
        let _ = write!(host.err, "\r{line}\x1b[K").and_then(|()| host.err.flush());
        self.drawn = true;
    }

    /// Takes the line away.
    pub fn end(&mut self, host: &mut Host<'_>) {
        if std::mem::take(&mut self.drawn) {
            let reset = if host.err_look.bidi.mode == Mode::Marked { LINE_RESET } else { "" };
            let _ = write!(host.err, "\r{reset}\x1b[K").and_then(|()| host.err.flush());
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

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::content;
    use crate::host::Look;
    use crate::host::opener::Recorder;
    use crate::lang::Tag;
    use crate::render::bidi::Bidi;

    /// What stands on standard error after so many hundredths of the work, with so many tenths of a second between them.
    fn drawn(shows_progress: bool, tenths: i64, comparing: bool, hundredths: u64) -> String {
        let messages = Messages::new(Tag::english(), None, None, content::english_sentences());
        let look = Look {
            columns: 60,
            rows: Some(24),
            colour: false,
            links: false,
            plain: false,
            light: false,
            bidi: Bidi::default(),
        };
        let begin: Zoned = "2026-11-22T10:00[Africa/Cairo]".parse().expect("a moment");
        let passed = Cell::new(0);
        let clock = || &begin + jiff::SignedDuration::from_millis(passed.get());
        let (mut out, mut err, mut opener) = (Vec::new(), Vec::new(), Recorder::default());
        let mut host = Host {
            out: &mut out,
            err: &mut err,
            prompt: None,
            opener: &mut opener,
            no_open: None,
            now: begin.clone(),
            clock: &clock,
            looking: false,
            look,
            err_look: look,
            pager: false,
            shows_progress,
            home: None,
            real: false,
        };
        let mut bar = if comparing { Bar::comparing(&host) } else { Bar::new(&host) };
        for done in 1..=hundredths {
            passed.set(passed.get() + tenths * 100);
            let progress = Progress { bytes: done * 1_000_000, of_bytes: 100_000_000, entries: 0, of_entries: 1 };
            bar.draw(&mut host, &messages, progress);
        }
        bar.end(&mut host);
        String::from_utf8(err).expect("text")
    }

    #[test]
    fn comparing_is_shown_only_where_it_takes_longer_than_a_moment() {
        assert_eq!(drawn(true, 0, true, 100), "");
        let slow = drawn(true, 1, true, 60);
        assert_eq!(slow.matches('\r').count(), 60 - 3 + 1, "{slow}");
        assert!(slow.contains("Comparing your export") || slow.contains("] 60 %"), "{slow}");
        assert!(slow.ends_with("\r\u{1b}[K"), "{slow:?}");
        assert_eq!(drawn(false, 1, true, 60), "");
        assert!(drawn(true, 0, false, 1).contains("1 of 100 MB"));
    }

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
