//! Pieces as lines of text: wrapped by columns, with colour and clickable links only where the look allows them, and with
//! right-to-left words as the terminal needs them. Addresses and text to copy stand alone on their lines and are never broken or changed.

use unicode_width::UnicodeWidthChar;

use super::bidi::{self, Bidi, LINE_RESET, LINE_RTL, Mode};
use crate::cli::GROUPS;
use crate::host::Look;
use crate::view::{Piece, Span, Tone, plain, toned};

/// The columns that text takes. Counted by character, because terminals draw an Arabic lam-alef in two cells.
pub fn width(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}

/// Turns pieces into text. Every line ends with a newline.
pub fn render(pieces: &[Piece], look: &Look) -> String {
    let mut writer = Writer { out: String::with_capacity(8 * 1024), look, indent: 0 };
    writer.pieces(pieces);
    writer.out
}

/// Lines of running text as they are shown, each wrapped on its own; blank lines stay.
pub fn lines(text: &str, look: &Look) -> String {
    let mut writer = Writer { out: String::with_capacity(text.len() * 2), look, indent: 0 };
    for line in text.lines() {
        match look.bidi.mode != Mode::Logical && bidi::has_rtl(line) {
            true => writer.wrapped("", &[plain(line.to_owned())]),
            false => {
                writer.out.push_str(line);
                writer.out.push('\n');
            }
        }
    }
    writer.out
}

/// Sentences for a person: in a terminal no word is cut at its edge; elsewhere each stays on its line. A command on a line of its
/// own is there to be copied and is left as it is.
pub fn told(text: &str, look: &Look) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for line in text.lines() {
        let words = line.trim_start();
        if look.rows.is_none() || words.is_empty() || words.starts_with("quitgpt ") {
            out.push_str(&lines(line, look));
            if line.is_empty() {
                out.push('\n');
            }
        } else {
            let mut writer = Writer { out: String::new(), look, indent: 0 };
            writer.wrapped(&line[..line.len() - words.len()], &[plain(words.to_owned())]);
            out.push_str(&writer.out);
        }
    }
    out
}

/// The words in front of what is typed. Where lines are put in order for the eye, typing happens on a line of its own.
pub fn question(text: &str, look: &Look) -> String {
    match look.bidi.mode.orders() && bidi::has_rtl(text) {
        true => format!("{}> ", lines(text, look)),
        false => format!("{text} "),
    }
}

/// One line of a menu, which is never wrapped. All lines of a menu run from the reader's side.
pub fn item(text: &str, look: &Look) -> String {
    let Bidi { mode, rtl } = look.bidi;
    if mode == Mode::Logical || !(rtl || bidi::has_rtl(text)) {
        return text.to_owned();
    }
    let line = bidi::arrange_from(rtl, vec![vec![((), text.to_owned())]], mode).swap_remove(0);
    let line: String = line.into_iter().map(|(_, text)| text).collect();
    match mode {
        Mode::Marked if rtl => format!("{LINE_RTL}{line}"),
        mode if mode.orders() && rtl => {
            format!("{}{line}", " ".repeat(look.columns.saturating_sub(width(&line) + 1)))
        }
        _ => line,
    }
}

struct Writer<'a> {
    out: String,
    look: &'a Look,
    indent: usize,
}

impl Writer<'_> {
    fn pieces(&mut self, pieces: &[Piece]) {
        let mut before: Option<&Piece> = None;
        for piece in pieces {
            if before.is_some_and(|before| gap_between(before, piece)) {
                self.out.push('\n');
            }
            self.piece(piece);
            before = Some(piece);
        }
    }

    fn piece(&mut self, piece: &Piece) {
        match piece {
            Piece::Heading { level, text } => self.heading(*level, text),
            Piece::Paragraph(spans) => self.wrapped("", spans),
            Piece::Item { mark, spans } => self.wrapped(&format!("{mark} "), spans),
            Piece::Path(clicks) => {
                let mut spans = Vec::new();
                for (index, click) in clicks.iter().enumerate() {
                    if index > 0 {
                        spans.push(toned(Tone::Quiet, " > "));
                    }
                    spans.push(toned(Tone::Label, click.label));
                    if let Some(gloss) = click.gloss {
                        spans.push(plain(format!(" ({gloss})")));
                    }
                }
                self.indent += 2;
                self.wrapped("", &spans);
                self.indent -= 2;
            }
            Piece::Address { label, url } => {
                if let Some(label) = label {
                    self.wrapped("", &[plain(label.clone())]);
                }
                self.pad(self.indent + 2);
                if self.look.links {
                    self.out.push_str(&format!("\u{1b}]8;;{url}\u{1b}\\"));
                }
                self.toned(Tone::Typed, url);
                if self.look.links {
                    self.out.push_str("\u{1b}]8;;\u{1b}\\");
                }
                self.out.push('\n');
            }
            Piece::Copy(text) => {
                for line in text.lines() {
                    if self.look.bidi.mode != Mode::Logical && bidi::has_rtl(line) {
                        self.indent += 2;
                        self.wrapped("", &[toned(Tone::Typed, line.to_owned())]);
                        self.indent -= 2;
                        continue;
                    }
                    self.pad(self.indent + 2);
                    self.toned(Tone::Typed, line);
                    self.out.push('\n');
                }
            }
            Piece::Note { warning, label, pieces } => {
                let tone = if *warning { Tone::Care } else { Tone::Strong };
                let mut pieces = pieces.clone();
                let lead = toned(tone, format!("{label}: "));
                match pieces.first_mut() {
                    Some(Piece::Paragraph(spans)) => spans.insert(0, lead),
                    _ => pieces.insert(0, Piece::Paragraph(vec![lead])),
                }
                self.indent += 2;
                self.pieces(&pieces);
                self.indent -= 2;
            }
            Piece::Gap => {}
            Piece::Rule => {
                if !self.look.plain {
                    self.toned(Tone::Quiet, &"-".repeat(self.look.columns.min(72)));
                    self.out.push('\n');
                }
            }
        }
    }

    fn heading(&mut self, level: u8, text: &str) {
        self.wrapped("", &[toned(Tone::Strong, text.to_owned())]);
        if level == 1 && !self.look.plain {
            let bar = "=".repeat(width(text).min(self.look.columns));
            let bidi = self.look.bidi;
            match bidi.rtl && bidi::has_rtl(text) {
                true if bidi.mode.orders() => self.pad(self.look.columns.saturating_sub(self.indent + bar.len())),
                true if bidi.mode == Mode::Marked => self.out.push_str(LINE_RTL),
                _ => self.pad(self.indent),
            }
            self.toned(Tone::Quiet, &bar);
            self.out.push('\n');
            if bidi.mode == Mode::Marked && bidi.rtl && bidi::has_rtl(text) {
                self.out.push_str(LINE_RESET);
            }
        }
    }

    fn pad(&mut self, columns: usize) {
        for _ in 0..columns {
            self.out.push(' ');
        }
    }

    fn toned(&mut self, tone: Tone, text: &str) {
        match if self.look.colour { style(tone) } else { None } {
            Some(style) => self.out.push_str(&format!("{style}{text}{style:#}")),
            None => self.out.push_str(text),
        }
    }

    /// Writes spans as lines of at most the look's columns. `lead` stands in front of the first line, the others are set in by
    /// as much. A word that is longer than a line stays whole.
    fn wrapped(&mut self, lead: &str, spans: &[Span]) {
        if self.look.bidi.mode != Mode::Logical && spans.iter().any(|span| bidi::has_rtl(&span.text)) {
            return self.arranged(lead, spans);
        }
        let inset = self.indent + width(lead);
        let room = self.look.columns.saturating_sub(inset).max(8);
        self.pad(self.indent);
        self.out.push_str(lead);
        let mut used = 0;
        for word in words(spans, room) {
            let taken = columns_of(&word);
            if used > 0 && used + 1 + taken > room {
                self.out.push('\n');
                self.pad(inset);
                used = 0;
            } else if used > 0 {
                self.out.push(' ');
                used += 1;
            }
            for (tone, text) in word {
                self.toned(tone, text);
            }
            used += taken;
        }
        self.out.push('\n');
    }

    /// The same for text that holds right-to-left words: wrapped in reading order first, then written as the terminal needs it.
    fn arranged(&mut self, lead: &str, spans: &[Span]) {
        let (bidi, columns) = (self.look.bidi, self.look.columns);
        let inset = self.indent + width(lead);
        let room = columns.saturating_sub(inset).max(8);
        let mut lines: Vec<Vec<(Tone, String)>> = vec![vec![(Tone::Plain, lead.to_owned())]];
        let mut used = 0;
        for word in words(spans, room) {
            let taken = columns_of(&word);
            if used > 0 && used + 1 + taken > room {
                lines.push(Vec::new());
                used = 0;
            }
            let line = lines.last_mut().expect("one is there");
            if used > 0 {
                // The blank between two words of one tone has that tone too.
                let tone = line.last().filter(|(tone, _)| Some(tone) == word.first().map(|(tone, _)| tone));
                let tone = tone.map_or(Tone::Plain, |(tone, _)| *tone);
                line.push((tone, " ".to_owned()));
                used += 1;
            }
            used += taken;
            line.extend(word.into_iter().map(|(tone, text)| (tone, text.to_owned())));
        }
        let right = bidi::runs_right(&lines, bidi);
        if right && bidi.mode == Mode::Marked {
            self.out.push_str(LINE_RTL);
        }
        for (number, line) in bidi::arrange(lines, bidi).into_iter().enumerate() {
            let indent = if number == 0 { self.indent } else { inset };
            if right && bidi.mode.orders() {
                let taken: usize = line.iter().map(|(_, text)| width(text)).sum();
                self.pad(columns.saturating_sub(indent + taken));
            } else {
                self.pad(indent);
            }
            for (tone, text) in line {
                self.toned(tone, &text);
            }
            self.out.push('\n');
        }
        if right && bidi.mode == Mode::Marked {
            self.out.push_str(LINE_RESET);
        }
    }
}

/// A word with the tones of its parts.
type Word<'s> = Vec<(Tone, &'s str)>;

/// The words of spans. One word may run over several: a label and the full stop behind it stay together. So does a command of
/// quitgpt with its name, where a line has room for it.
fn words<'s>(spans: &'s [Span], room: usize) -> Vec<Word<'s>> {
    let mut words: Vec<Word<'s>> = vec![Vec::new()];
    for span in spans {
        for (number, text) in span.text.split(' ').enumerate() {
            if number > 0 {
                words.push(Vec::new());
            }
            if let (false, Some(word)) = (text.is_empty(), words.last_mut()) {
                word.push((span.tone, text));
            }
        }
    }
    words.retain(|word| !word.is_empty());
    let mut whole: Vec<Word<'s>> = Vec::new();
    let mut open = Open::No;
    for word in words {
        let fits = |before: &Word<'_>| columns_of(before) + 1 + columns_of(&word) <= room;
        let next = open.after(&word);
        match whole.last_mut().filter(|before| open.takes(&word) && fits(before)) {
            Some(before) => {
                before.push((word[0].0, " "));
                before.extend(word);
            }
            None => whole.push(word),
        }
        open = next;
    }
    whole
}

/// Which word may follow the last one on its line only.
#[derive(Clone, Copy, PartialEq)]
enum Open {
    No,
    /// The program's name stands there: its command follows.
    Program,
    /// A command that has commands of its own: one of them follows.
    Group,
}

impl Open {
    fn takes(self, word: &Word<'_>) -> bool {
        self != Self::No && word[0].1.starts_with(|c: char| c.is_ascii_lowercase() || c == '-')
    }

    fn after(self, word: &Word<'_>) -> Self {
        let last = word.last().map_or("", |(_, text)| text);
        if last.trim_start_matches(|c: char| !c.is_alphanumeric()) == "quitgpt" {
            Self::Program
        } else if self == Self::Program && GROUPS.contains(&last) {
            Self::Group
        } else {
            Self::No
        }
    }
}

fn columns_of(word: &Word<'_>) -> usize {
    word.iter().map(|(_, text)| width(text)).sum()
}

/// Whether an empty line belongs between two pieces.
fn gap_between(before: &Piece, after: &Piece) -> bool {
    match (before, after) {
        (Piece::Gap, _) | (Piece::Rule, _) => false,
        (_, Piece::Gap) => true,
        (Piece::Item { .. }, Piece::Item { .. }) => false,
        (Piece::Address { .. }, Piece::Address { .. }) => false,
        (Piece::Heading { .. }, Piece::Heading { .. }) => true,
        (Piece::Heading { level: 1, .. }, _) => true,
        (Piece::Heading { .. }, _) => false,
        _ => true,
    }
}

fn style(tone: Tone) -> Option<anstyle::Style> {
    use anstyle::{AnsiColor, Style};
    match tone {
        Tone::Plain => None,
        Tone::Label | Tone::Strong => Some(Style::new().bold()),
        Tone::Typed => Some(AnsiColor::Cyan.on_default()),
        Tone::Quiet => Some(Style::new().dimmed()),
        Tone::Good => Some(AnsiColor::Green.on_default()),
        Tone::Care => Some(AnsiColor::Yellow.on_default().bold()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_stays_on_one_line() {
        let look = Look {
            columns: 24,
            rows: None,
            colour: false,
            links: false,
            plain: false,
            light: false,
            bidi: Bidi::default(),
        };
        for (text, expected) in [
            ("See what it says: quitgpt export", "See what it says:\nquitgpt export\n"),
            ("One checks (quitgpt archive verify FILE) it.", "One checks\n(quitgpt archive verify\nFILE) it.\n"),
            ("افحصه بالأمر quitgpt archive verify الآن", "افحصه بالأمر\nquitgpt archive verify\nالآن\n"),
            ("It is what quitgpt. And more", "It is what quitgpt. And\nmore\n"),
        ] {
            assert_eq!(render(&[Piece::Paragraph(vec![plain(text)])], &look), expected);
        }
    }
}
