//! Questions as menus in a terminal, by dialoguer. Its menus repaint wrongly when a line is wider than the window, and a
//! many-choice menu gives no help to somebody who only presses Enter, so lists that do not fit are asked as numbered lines.

use std::fmt;
use std::io::{self, BufRead, Write};

use anstyle::{AnsiColor, Style};
use dialoguer::theme::Theme;
use dialoguer::{MultiSelect, Select};

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
        choices.len() + 4 < self.rows.min(screen::ROWS)
            && width(title) < self.columns
            && width(keys) + 2 < self.columns
            && choices.iter().all(|choice| width(&choice.label) < room)
    }
}

/// What a menu looks like. The choice under the cursor is marked by a sign, never by colour alone; how the keys work stands
/// under the title and goes away with the menu. Colour is decided here: the library would take an empty `NO_COLOR` for set.
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

    /// The library is only told the numbers of the choices: it reckons the height of a menu by bytes.
    fn item(&self, f: &mut dyn fmt::Write, before: &str, number: &str, active: bool) -> fmt::Result {
        let here = self.here;
        let label = number.parse::<usize>().ok().and_then(|number| self.labels.get(number)).map_or("", String::as_str);
        let text = line(&format!("{} {before}{label}", if active { ">" } else { " " }), &self.look);
        if active { write!(f, "{here}{text}{here:#}") } else { f.write_str(&text) }
    }

    fn chosen(&self, f: &mut dyn fmt::Write, title: &str, numbers: &[&str]) -> fmt::Result {
        let label = |number: &&str| number.parse::<usize>().ok().and_then(|number| self.labels.get(number));
        let answers: Vec<&str> = numbers.iter().filter_map(label).map(String::as_str).collect();
        self.answer(f, title, &answers)
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

impl Theme for Marks {
    fn format_select_prompt(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {
        self.title(f, prompt)
    }

    fn format_multi_select_prompt(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {
        self.title(f, prompt)
    }

    fn format_select_prompt_item(&self, f: &mut dyn fmt::Write, text: &str, active: bool) -> fmt::Result {
        self.item(f, "", text, active)
    }

    fn format_multi_select_prompt_item(
        &self,
        f: &mut dyn fmt::Write,
        text: &str,
        checked: bool,
        active: bool,
    ) -> fmt::Result {
        self.item(f, if checked { "[x] " } else { "[ ] " }, text, active)
    }

    fn format_select_prompt_selection(&self, f: &mut dyn fmt::Write, prompt: &str, chosen: &str) -> fmt::Result {
        self.chosen(f, prompt, &[chosen])
    }

    fn format_multi_select_prompt_selection(
        &self,
        f: &mut dyn fmt::Write,
        prompt: &str,
        chosen: &[&str],
    ) -> fmt::Result {
        self.chosen(f, prompt, chosen)
    }
}

/// The terminal as the menus' library sees it. It asks for the window's size after each key and ends in a panic where the
/// window has become lower than three rows, so it is told the usual size instead; what fits was settled before.
mod screen {
    use dialoguer::console::Term;

    pub const ROWS: usize = 24;

    #[cfg(unix)]
    pub fn open() -> Term {
        use std::fs::File;
        use std::io::{self, Write};
        use std::os::fd::{AsRawFd, RawFd};
        use std::sync::Arc;
        use std::sync::atomic::{AtomicBool, Ordering};

        #[derive(Debug)]
        struct Screen {
            begun: Arc<AtomicBool>,
            sizeless: Option<File>,
        }

        impl Write for Screen {
            fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
                io::stderr().write(bytes)
            }

            fn flush(&mut self) -> io::Result<()> {
                io::stderr().flush()
            }
        }

        impl AsRawFd for Screen {
            fn as_raw_fd(&self) -> RawFd {
                match &self.sizeless {
                    Some(file) if self.begun.load(Ordering::SeqCst) => file.as_raw_fd(),
                    _ => io::stderr().as_raw_fd(),
                }
            }
        }

        let begun = Arc::new(AtomicBool::new(false));
        let screen = Screen { begun: begun.clone(), sizeless: File::open("/dev/null").ok() };
        let term = Term::read_write_pair(io::stdin(), screen);
        begun.store(true, Ordering::SeqCst);
        term
    }

    #[cfg(not(unix))]
    pub fn open() -> Term {
        Term::stderr()
    }
}

fn labels(choices: &[Choice]) -> Vec<String> {
    choices.iter().map(|choice| choice.label.clone()).collect()
}

fn numbers(choices: &[Choice]) -> Vec<String> {
    (0..choices.len()).map(|number| number.to_string()).collect()
}

fn reply<T>(answer: dialoguer::Result<Option<T>>) -> io::Result<Reply<T>> {
    match answer {
        Ok(answer) => Ok(answer.map_or(Reply::Left, Reply::Given)),
        Err(dialoguer::Error::IO(error)) if error.kind() == io::ErrorKind::Interrupted => {
            signals::await_end();
            Ok(Reply::Left)
        }
        Err(dialoguer::Error::IO(error)) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(Reply::Left),
        Err(dialoguer::Error::IO(error)) => Err(error),
    }
}

impl Prompt for Terminal<'_> {
    fn choose(&mut self, title: &str, choices: &[Choice], preset: Option<usize>) -> io::Result<Reply<usize>> {
        if !self.fits(title, &self.keys, choices) {
            return self.plain().choose(title, choices, preset);
        }
        self.err.flush()?;
        let marks = self.marks(&self.keys, choices);
        let select = Select::with_theme(&marks).with_prompt(title).items(numbers(choices)).default(preset.unwrap_or(0));
        let keys = signals::keys();
        let answer = select.interact_on_opt(&screen::open());
        drop(keys);
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
        let marked: Vec<bool> = (0..choices.len()).map(|index| preset.contains(&index)).collect();
        loop {
            self.err.flush()?;
            let select = MultiSelect::with_theme(&marks)
                .with_prompt(title)
                .items(numbers(choices))
                .defaults(&marked)
                .report(false);
            let keys = signals::keys();
            let answer = select.interact_on_opt(&screen::open());
            drop(keys);
            self.after()?;
            match reply(answer)? {
                // Nothing marked is no answer: the menu comes again in the same place and says how to mark.
                Reply::Given(chosen) if chosen.is_empty() => marks.keys = self.keys_unmarked.clone(),
                Reply::Given(chosen) => {
                    let mut said = String::new();
                    let answers: Vec<&str> =
                        chosen.iter().filter_map(|index| Some(choices.get(*index)?.label.as_str())).collect();
                    marks.answer(&mut said, title, &answers).map_err(io::Error::other)?;
                    writeln!(self.err, "{said}")?;
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
