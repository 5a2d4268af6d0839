//! Questions as menus in a terminal. A menu is drawn again in its place after each key, which goes wrong where a line is wider
//! than the window, so lists that do not fit are asked as numbered lines. The window's size is not asked for meanwhile.

use std::fmt;
use std::io::{self, BufRead, Write};

use anstyle::{AnsiColor, Style};
use console::{Key, Term};

use super::plain::{Plain, PlainWords};
use super::{Choice, Look, Many, Prompt, Reply, signals};
use crate::render::bidi::{Bidi, LINE_RESET, Mode};
use crate::render::terminal::{item as line, width};

/// Menus on the terminal.
pub struct Terminal<'a> {
    /// Where typed lines come from.
    pub input: &'a mut dyn BufRead,
    /// Where they are asked for.
    pub err: &'a mut dyn Write,
    /// The words for numbered lines.
    pub words: PlainWords,
    /// How the keys of a menu work, said under its title.
    pub keys: String,
    /// How the keys of a menu with several choices work.
    pub keys_many: String,
    /// What to do where nothing was marked and Enter pressed.
    pub keys_unmarked: String,
    /// Columns of the window.
    pub columns: usize,
    /// Rows of the window.
    pub rows: usize,
    /// Whether colour may be used.
    pub colour: bool,
    /// How right-to-left words are written.
    pub bidi: Bidi,
}

impl Terminal<'_> {
    fn plain(&mut self) -> Plain<'_> {
        Plain { input: self.input, err: self.err, words: self.words.clone(), columns: self.columns, bidi: self.bidi }
    }

    fn marks(&self, keys: &str, choices: &[Choice]) -> Marks {
        let style = |style: Style| if self.colour { style } else { Style::new() };
        Marks {
            keys: keys.to_owned(),
            labels: labels(choices),
            look: Look {
                columns: self.columns,
                rows: Some(self.rows),
                colour: self.colour,
                links: false,
                plain: false,
                light: false,
                bidi: self.bidi,
            },
            strong: style(Style::new().bold()),
            quiet: style(Style::new().dimmed()),
            here: style(AnsiColor::Cyan.on_default()),
        }
    }

    /// Leaves what was answered where the menu was.
    fn said(&mut self, marks: &Marks, title: &str, chosen: &[usize]) -> io::Result<()> {
        let answers: Vec<&str> =
            chosen.iter().filter_map(|index| marks.labels.get(*index)).map(String::as_str).collect();
        let mut said = String::new();
        marks.answer(&mut said, title, &answers).map_err(io::Error::other)?;
        writeln!(self.err, "{said}")?;
        self.err.flush()
    }

    /// Gives the lines after a menu back to the terminal, where its own ran right to left.
    fn after(&mut self) -> io::Result<()> {
        match self.bidi.mode {
            Mode::Marked => self.err.write_all(LINE_RESET.as_bytes()),
            _ => Ok(()),
        }
    }

    /// Whether every line of the menu fits, with room for its marks.
    fn fits(&self, title: &str, keys: &str, choices: &[Choice]) -> bool {
        let room = self.columns.saturating_sub(8);
        choices.len() + 4 < self.rows.min(ROWS)
            && width(title) < self.columns
            && width(keys) + 2 < self.columns
            && choices.iter().all(|choice| width(&choice.label) < room)
    }
}

/// What a menu looks like. The choice under the cursor is marked by a sign, never by colour alone; how the keys work stands
/// under the title and goes away with the menu.
struct Marks {
    keys: String,
    labels: Vec<String>,
    look: Look,
    strong: Style,
    quiet: Style,
    here: Style,
}

impl Marks {
    fn title(&self, f: &mut dyn fmt::Write, title: &str) -> fmt::Result {
        let Self { keys, strong, quiet, look, .. } = self;
        let (title, keys) = (line(title, look), line(&format!("({keys})"), look));
        write!(f, "{strong}{title}{strong:#}\n{quiet}{keys}{quiet:#}")
    }

    fn item(&self, f: &mut dyn fmt::Write, before: &str, number: usize, active: bool) -> fmt::Result {
        let here = self.here;
        let label = self.labels.get(number).map_or("", String::as_str);
        let text = line(&format!("{} {before}{label}", if active { ">" } else { " " }), &self.look);
        if active { write!(f, "{here}{text}{here:#}") } else { f.write_str(&text) }
    }

    fn answer(&self, f: &mut dyn fmt::Write, title: &str, answers: &[&str]) -> fmt::Result {
        let Self { here, look, .. } = self;
        let room = look.columns.saturating_sub(width(title));
        match answers {
            [one] if width(one) + 1 < room && look.bidi.mode == Mode::Logical => {
                write!(f, "{title} {here}{one}{here:#}")
            }
            [one] if width(one) + 1 < room => f.write_str(&line(&format!("{title} {one}"), look)),
            _ => {
                f.write_str(&line(title, look))?;
                answers.iter().try_for_each(|answer| {
                    let answer = line(&format!("  {answer}"), look);
                    write!(f, "\n{here}{answer}{here:#}")
                })
            }
        }
    }
}

/// The usual height of a window: a menu that needs more is asked as lines, whatever the window's size is now.
const ROWS: usize = 24;

/// What Ctrl-D and Ctrl-Z send.
const END_OF_INPUT: char = '\u{4}';
const STOP: char = '\u{1a}';

/// What a key does in a menu.
enum Step {
    /// It stays as it is, or another line is under the cursor.
    Again,
    /// The choice under the cursor is taken.
    Taken,
    /// The person leaves.
    Left,
}

/// A menu on the screen.
struct Menu<'m> {
    marks: &'m Marks,
    title: &'m str,
    at: usize,
    /// Where several may be chosen: which are.
    marked: Option<Vec<bool>>,
}

impl Menu<'_> {
    /// Draws it and reads keys until it is answered, and takes it away again. What is left is whether it was answered.
    fn ask(&mut self) -> io::Result<bool> {
        let term = Term::buffered_stderr();
        term.hide_cursor()?;
        let taken = loop {
            signals::came_back();
            term.write_str(&self.text().map_err(io::Error::other)?)?;
            term.flush()?;
            let key = loop {
                match term.read_key_raw() {
                    Ok(Key::Char(STOP)) => signals::stop(),
                    key => break key,
                }
            };
            let step = match key {
                // An interrupted reading looks like Ctrl-C. Where the program was stopped meanwhile, the shell's words stand
                // below the menu, so it is drawn once more behind them.
                Ok(Key::CtrlC) if signals::came_back() => {
                    term.hide_cursor()?;
                    continue;
                }
                Ok(Key::CtrlC) => {
                    signals::interrupt();
                    return Err(io::ErrorKind::Interrupted.into());
                }
                Ok(key) => self.step(&key),
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Step::Left,
                Err(error) => return Err(error),
            };
            term.clear_last_lines(self.marks.labels.len() + 2)?;
            match step {
                Step::Again => {}
                Step::Taken => break true,
                Step::Left => break false,
            }
        };
        term.show_cursor()?;
        term.flush()?;
        Ok(taken)
    }

    fn text(&self) -> Result<String, fmt::Error> {
        let mut text = String::new();
        self.marks.title(&mut text, self.title)?;
        text.push('\n');
        for index in 0..self.marks.labels.len() {
            let before = match &self.marked {
                None => "",
                Some(marked) if marked.get(index) == Some(&true) => "[x] ",
                Some(_) => "[ ] ",
            };
            self.marks.item(&mut text, before, index, index == self.at)?;
            text.push('\n');
        }
        Ok(text)
    }

    /// The end of the input is what leaving by Esc is, as where lines are typed.
    fn step(&mut self, key: &Key) -> Step {
        let count = self.marks.labels.len().max(1);
        match (key, &mut self.marked) {
            (Key::ArrowDown | Key::Tab | Key::Char('j'), _) => self.at = (self.at + 1) % count,
            (Key::ArrowUp | Key::BackTab | Key::Char('k'), _) => self.at = (self.at + count - 1) % count,
            (Key::Home, _) => self.at = 0,
            (Key::End, _) => self.at = count - 1,
            (Key::Escape | Key::Char('q' | END_OF_INPUT), _) => return Step::Left,
            (Key::Char(' '), Some(marked)) => {
                if let Some(mark) = marked.get_mut(self.at) {
                    *mark = !*mark;
                }
            }
            (Key::Char('a'), Some(marked)) => {
                let all = marked.iter().all(|mark| *mark);
                marked.fill(!all);
            }
            (Key::Enter, _) | (Key::Char(' '), None) => return Step::Taken,
            _ => {}
        }
        Step::Again
    }
}

fn labels(choices: &[Choice]) -> Vec<String> {
    choices.iter().map(|choice| choice.label.clone()).collect()
}

fn reply<T>(answer: io::Result<Option<T>>) -> io::Result<Reply<T>> {
    match answer {
        Ok(answer) => Ok(answer.map_or(Reply::Left, Reply::Given)),
        Err(error) if error.kind() == io::ErrorKind::Interrupted => {
            signals::await_end();
            Ok(Reply::Left)
        }
        Err(error) => Err(error),
    }
}

impl Prompt for Terminal<'_> {
    fn choose(&mut self, title: &str, choices: &[Choice], preset: Option<usize>) -> io::Result<Reply<usize>> {
        if !self.fits(title, &self.keys, choices) {
            return self.plain().choose(title, choices, preset);
        }
        self.err.flush()?;
        let marks = self.marks(&self.keys, choices);
        let mut menu = Menu { marks: &marks, title, at: preset.unwrap_or(0), marked: None };
        let keys = signals::keys();
        let answer = menu.ask().map(|taken| taken.then_some(menu.at));
        drop(keys);
        if let Ok(Some(at)) = &answer {
            self.said(&marks, title, &[*at])?;
        }
        self.after()?;
        reply(answer)
    }

    fn choose_many(
        &mut self,
        title: &str,
        choices: &[Choice],
        preset: &[usize],
        ways: &[Choice],
    ) -> io::Result<Reply<Many>> {
        let widest = [&self.keys_many, &self.keys_unmarked].into_iter().max_by_key(|keys| width(keys));
        if !self.fits(title, widest.map_or("", String::as_str), choices) {
            return self.plain().choose_many(title, choices, preset, ways);
        }
        let mut marks = self.marks(&self.keys_many, choices);
        let mut marked: Vec<bool> = (0..choices.len()).map(|index| preset.contains(&index)).collect();
        let mut at = 0;
        loop {
            self.err.flush()?;
            let mut menu = Menu { marks: &marks, title, at, marked: Some(marked) };
            let keys = signals::keys();
            let answer = menu.ask();
            drop(keys);
            at = menu.at;
            marked = menu.marked.unwrap_or_default();
            self.after()?;
            let chosen = || marked.iter().enumerate().filter(|(_, mark)| **mark).map(|(index, _)| index).collect();
            match reply(answer.map(|taken| taken.then(chosen)))? {
                // Nothing marked is no answer: the menu comes again in the same place and says how to mark.
                Reply::Given(chosen) if Vec::is_empty(&chosen) => marks.keys = self.keys_unmarked.clone(),
                Reply::Given(chosen) => {
                    self.said(&marks, title, &chosen)?;
                    self.after()?;
                    return Ok(Reply::Given(Many::Chosen(chosen)));
                }
                Reply::Left => {
                    return Ok(match self.choose(title, ways, None)? {
                        Reply::Given(way) => Reply::Given(Many::Way(way)),
                        Reply::Left => Reply::Left,
                    });
                }
            }
        }
    }

    fn line(&mut self, title: &str) -> io::Result<Reply<String>> {
        self.plain().line(title)
    }
}
