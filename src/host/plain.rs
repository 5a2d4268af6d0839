//! Questions as numbered lines, answered by typing a number or a word: for screen readers, dumb terminals and narrow windows.
//! Nothing is ever drawn again, no cursor moves. Western and Arabic-Indic digits are taken.

use std::io::{self, BufRead, Write};

use super::{Choice, Look, Many, Prompt, Reply};
use crate::fold;
use crate::render::terminal::render;
use crate::view::{Piece, Tone, line, plain};

/// The words that this prompt needs, in the reader's language.
#[derive(Clone, Debug)]
pub struct PlainWords {
    /// Asks for a number: "Type a number".
    pub number: String,
    /// Asks for numbers: "Type one or more numbers, with commas".
    pub numbers: String,
    /// Said when what was typed fits no choice; `{}` stands for it.
    pub no_such: String,
    /// Marks the choice that an empty line takes: "Enter takes".
    pub enter_takes: String,
}

/// Numbered lines on `err`, answers from `input`.
pub struct Plain<'a> {
    /// Where answers come from.
    pub input: &'a mut dyn BufRead,
    /// Where questions go.
    pub err: &'a mut dyn Write,
    /// The words.
    pub words: PlainWords,
    /// Columns to write in.
    pub columns: usize,
}

/// A typed line may be this long.
const MAX_LINE: u64 = 4096;

impl Plain<'_> {
    /// A typed line; `None` at the end of the input and for Esc.
    fn read(&mut self) -> io::Result<Option<String>> {
        self.err.flush()?;
        let mut line = Vec::new();
        let read = io::Read::take(&mut self.input, MAX_LINE).read_until(b'\n', &mut line)?;
        let typed = line.trim_ascii();
        if read == 0 || (!typed.is_empty() && typed.iter().all(|byte| *byte == 0x1b)) {
            return Ok(None);
        }
        Ok(Some(crate::clean::clean_bytes(typed).trim().to_owned()))
    }

    fn list(&mut self, title: &str, choices: &[Choice]) -> io::Result<()> {
        let mut text = self.lines(line(Tone::Plain, title.to_owned()));
        for (index, choice) in choices.iter().enumerate() {
            text +=
                &self.lines(Piece::Item { mark: format!("{}.", index + 1), spans: vec![plain(choice.label.clone())] });
            if let Some(hint) = &choice.hint {
                text += &self.lines(Piece::Item { mark: "  ".to_owned(), spans: vec![plain(hint.clone())] });
            }
        }
        self.err.write_all(text.as_bytes())
    }

    fn lines(&self, piece: Piece) -> String {
        let look = Look { columns: self.columns, rows: None, colour: false, links: false, plain: true, light: false };
        render(&[piece], &look)
    }

    fn refuse(&mut self, typed: &str) -> io::Result<()> {
        let sentence = self.lines(line(Tone::Plain, self.words.no_such.replace("{}", typed)));
        self.err.write_all(sentence.as_bytes())
    }
}

/// The choice that `typed` means: its number, its label or the only label that begins so.
pub fn matching(typed: &str, choices: &[Choice]) -> Option<usize> {
    let typed = fold::letters(typed);
    if let Ok(number) = typed.trim_end_matches('.').parse::<usize>() {
        return number.checked_sub(1).filter(|index| *index < choices.len());
    }
    let labels = || choices.iter().map(|choice| fold::letters(&choice.label)).enumerate();
    if let Some((index, _)) = labels().find(|(_, label)| *label == typed) {
        return Some(index);
    }
    let mut begun = labels().filter(|(_, label)| !typed.is_empty() && label.starts_with(&typed));
    match (begun.next(), begun.next()) {
        (Some((index, _)), None) => Some(index),
        _ => None,
    }
}

/// The choices that `typed` means, or the word that means none. A label may hold a blank or a comma, so the whole line is
/// tried first.
fn several(typed: &str, choices: &[Choice]) -> Result<Vec<usize>, String> {
    if let Some(index) = matching(typed, choices) {
        return Ok(vec![index]);
    }
    let words = typed.split([',', ';', '،', ' ']).filter(|word| !word.is_empty());
    let mut chosen = words
        .map(|word| matching(word, choices).ok_or_else(|| word.to_owned()))
        .collect::<Result<Vec<usize>, String>>()?;
    chosen.sort_unstable();
    chosen.dedup();
    if chosen.is_empty() { Err(typed.to_owned()) } else { Ok(chosen) }
}

impl Prompt for Plain<'_> {
    fn choose(&mut self, title: &str, choices: &[Choice], preset: Option<usize>) -> io::Result<Reply<usize>> {
        self.list(title, choices)?;
        loop {
            match preset {
                Some(preset) => {
                    write!(self.err, "{} ({} {}): ", self.words.number, self.words.enter_takes, preset + 1)?
                }
                None => write!(self.err, "{}: ", self.words.number)?,
            }
            let Some(typed) = self.read()? else { return Ok(Reply::Left) };
            match (typed.is_empty(), preset) {
                (true, Some(preset)) => return Ok(Reply::Given(preset)),
                (true, None) => continue,
                _ => {}
            }
            match matching(&typed, choices) {
                Some(index) => return Ok(Reply::Given(index)),
                None => self.refuse(&typed)?,
            }
        }
    }

    fn choose_many(
        &mut self,
        title: &str,
        choices: &[Choice],
        preset: &[usize],
        ways: &[Choice],
    ) -> io::Result<Reply<Many>> {
        let all: Vec<Choice> = choices.iter().chain(ways).cloned().collect();
        self.list(title, &all)?;
        let numbers: Vec<String> = preset.iter().map(|index| (index + 1).to_string()).collect();
        loop {
            match numbers.is_empty() {
                true => write!(self.err, "{}: ", self.words.numbers)?,
                false => {
                    let numbers = numbers.join(",");
                    write!(self.err, "{} ({} {numbers}): ", self.words.numbers, self.words.enter_takes)?;
                }
            }
            let Some(typed) = self.read()? else { return Ok(Reply::Left) };
            match several(&typed, &all) {
                _ if typed.is_empty() && preset.is_empty() => {}
                _ if typed.is_empty() => return Ok(Reply::Given(Many::Chosen(preset.to_vec()))),
                Ok(chosen) => match chosen.iter().find(|index| **index >= choices.len()) {
                    Some(way) if chosen.len() == 1 => return Ok(Reply::Given(Many::Way(way - choices.len()))),
                    Some(_) => self.refuse(&typed)?,
                    None => return Ok(Reply::Given(Many::Chosen(chosen))),
                },
                Err(word) => self.refuse(&word)?,
            }
        }
    }

    fn line(&mut self, title: &str) -> io::Result<Reply<String>> {
        // A question has its own mark.
        let colon = if title.ends_with(['?', '؟']) { "" } else { ":" };
        write!(self.err, "{title}{colon} ")?;
        Ok(self.read()?.map_or(Reply::Left, Reply::Given))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> PlainWords {
        PlainWords {
            number: "Number".into(),
            numbers: "Numbers".into(),
            no_such: "no {}".into(),
            enter_takes: "Enter:".into(),
        }
    }

    fn choices() -> Vec<Choice> {
        ["Web", "App Store", "App Store on a Mac"].map(|label| Choice { label: label.into(), hint: None }).to_vec()
    }

    fn ask(typed: &str, preset: Option<usize>) -> (Reply<usize>, String) {
        let (mut input, mut err) = (typed.as_bytes(), Vec::new());
        let mut plain = Plain { input: &mut input, err: &mut err, words: words(), columns: 80 };
        let reply = plain.choose("Who?", &choices(), preset).expect("memory does not fail");
        (reply, String::from_utf8(err).expect("utf-8"))
    }

    #[test]
    fn a_number_a_label_or_its_beginning_chooses() {
        for (typed, expected) in [("2\n", 1), ("٢\n", 1), ("۳\n", 2), ("web\n", 0), ("APP STORE\n", 1), ("we\n", 0)] {
            assert_eq!(ask(typed, None).0, Reply::Given(expected), "{typed}");
        }
    }

    #[test]
    fn what_fits_nothing_is_said_and_asked_again() {
        let (reply, screen) = ask("0\n4\napp\nbogus\n\n3\n", None);
        assert_eq!(reply, Reply::Given(2));
        assert_eq!(screen.matches("no ").count(), 4);
    }

    #[test]
    fn the_end_of_the_input_leaves_and_never_agrees() {
        assert_eq!(ask("", Some(0)).0, Reply::Left);
        assert_eq!(ask("\n", Some(1)).0, Reply::Given(1));
    }

    #[test]
    fn esc_leaves_and_an_arrow_is_not_an_empty_line() {
        assert_eq!(ask("\u{1b}\n", Some(0)).0, Reply::Left);
        assert_eq!(ask("\u{1b}[A\n2\n", Some(0)).0, Reply::Given(1));
    }

    #[test]
    fn several_numbers_are_taken_in_any_form() {
        let many = |typed: &str| {
            let (mut input, mut err) = (typed.as_bytes(), Vec::new());
            let mut plain = Plain { input: &mut input, err: &mut err, words: words(), columns: 80 };
            let ways = [Choice { label: "Back".into(), hint: None }];
            plain.choose_many("Which?", &choices(), &[], &ways).expect("memory does not fail")
        };
        for (typed, expected) in
            [("1,3\n", vec![0, 2]), ("٣، ١\n", vec![0, 2]), ("3 3 1\n", vec![0, 2]), ("app store\n", vec![1])]
        {
            assert_eq!(many(typed), Reply::Given(Many::Chosen(expected)), "{typed}");
        }
        assert_eq!(many("1,9\n1 4\n"), Reply::Left);
        assert_eq!(many("4\n"), Reply::Given(Many::Way(0)));
        assert_eq!(many("back\n"), Reply::Given(Many::Way(0)));
    }

    #[test]
    fn hostile_input_never_reaches_the_screen_raw() {
        let (_, screen) = ask("\u{1b}[31mred\n1\n", None);
        assert!(!screen.contains('\u{1b}'), "{screen}");
    }
}
