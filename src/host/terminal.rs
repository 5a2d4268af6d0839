//! Questions as menus in a terminal, by dialoguer. Its menus repaint wrongly when a line is wider than the window, and a
//! many-choice menu gives no help to somebody who only presses Enter, so lists that do not fit are asked as numbered lines.

use std::io::{self, BufRead, Write};

use dialoguer::theme::{ColorfulTheme, SimpleTheme, Theme};
use dialoguer::{MultiSelect, Select};
use unicode_width::UnicodeWidthChar;

use super::plain::{Plain, PlainWords};
use super::{Choice, Many, Prompt, Reply};

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
    /// Columns of the window.
    pub columns: usize,
    /// Rows of the window.
    pub rows: usize,
    /// Whether colour may be used.
    pub colour: bool,
}

impl Terminal<'_> {
    fn plain(&mut self) -> Plain<'_> {
        Plain { input: self.input, err: self.err, words: self.words.clone() }
    }

    fn theme(&self) -> Box<dyn Theme> {
        if self.colour { Box::new(ColorfulTheme::default()) } else { Box::new(SimpleTheme) }
    }

    /// Whether every line of the menu fits, with room for the theme's marks.
    fn fits(&self, title: &str, choices: &[Choice]) -> bool {
        let room = self.columns.saturating_sub(8);
        let width = |text: &str| text.chars().map(|c| c.width().unwrap_or(0)).sum::<usize>();
        choices.len() + 4 < self.rows && width(title) < room && choices.iter().all(|choice| width(&choice.label) < room)
    }
}

fn labels(choices: &[Choice]) -> Vec<&str> {
    choices.iter().map(|choice| choice.label.as_str()).collect()
}

fn reply<T>(answer: dialoguer::Result<Option<T>>) -> io::Result<Reply<T>> {
    match answer {
        Ok(answer) => Ok(answer.map_or(Reply::Left, Reply::Given)),
        Err(dialoguer::Error::IO(error)) if error.kind() == io::ErrorKind::Interrupted => Ok(Reply::Left),
        Err(dialoguer::Error::IO(error)) => Err(error),
    }
}

impl Prompt for Terminal<'_> {
    fn choose(&mut self, title: &str, choices: &[Choice], preset: Option<usize>) -> io::Result<Reply<usize>> {
        if !self.fits(title, choices) {
            return self.plain().choose(title, choices, preset);
        }
        let keys = self.keys.clone();
        writeln!(self.err, "  ({keys})")?;
        self.err.flush()?;
        let theme = self.theme();
        let select =
            Select::with_theme(theme.as_ref()).with_prompt(title).items(labels(choices)).default(preset.unwrap_or(0));
        reply(select.interact_opt())
    }

    fn choose_many(
        &mut self,
        title: &str,
        choices: &[Choice],
        preset: &[usize],
        ways: &[Choice],
    ) -> io::Result<Reply<Many>> {
        if !self.fits(title, choices) {
            return self.plain().choose_many(title, choices, preset, ways);
        }
        let keys = self.keys_many.clone();
        writeln!(self.err, "  ({keys})")?;
        loop {
            self.err.flush()?;
            let theme = self.theme();
            let marked: Vec<bool> = (0..choices.len()).map(|index| preset.contains(&index)).collect();
            let select =
                MultiSelect::with_theme(theme.as_ref()).with_prompt(title).items(labels(choices)).defaults(&marked);
            match reply(select.interact_opt())? {
                Reply::Given(chosen) if chosen.is_empty() => writeln!(self.err, "  ({keys})")?,
                Reply::Given(chosen) => return Ok(Reply::Given(Many::Chosen(chosen))),
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
