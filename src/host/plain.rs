//! Questions as numbered lines, answered by typing a number or a word: for screen readers, dumb terminals and narrow windows.
//! Nothing is ever drawn again, no cursor moves. Western and Arabic-Indic digits are taken.

use std::io::{self, BufRead, Write};

use super::{Choice, Look, Many, Prompt, Reply};
use crate::fold;
use crate::render::bidi::Bidi;
use crate::render::terminal::{question, render};
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
    /// The reader's digits, nought first.
    pub digits: Vec<char>,
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
    /// How right-to-left words are written.
    pub bidi: Bidi,
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
            text += &self.lines(Piece::Item {
                mark: format!("{}.", self.mark(index)),
                spans: vec![plain(choice.label.clone())],
            });
            if let Some(hint) = &choice.hint {
                text += &self.lines(Piece::Item { mark: "  ".to_owned(), spans: vec![plain(hint.clone())] });
            }
        }
        self.err.write_all(text.as_bytes())
    }

    fn look(&self) -> Look {
        let (columns, bidi) = (self.columns, self.bidi);
        Look { columns, rows: None, colour: false, links: false, plain: true, light: false, bidi }
    }

    fn lines(&self, piece: Piece) -> String {
        render(&[piece], &self.look())
    }

    /// Asks for a line; what stands in brackets is taken for an empty one.
    fn ask(&mut self, words: &str, empty: Option<&str>) -> io::Result<()> {
        let text = match empty {
            Some(empty) => format!("{words} ({} {empty}):", self.words.enter_takes),
            None => format!("{words}:"),
        };
        let text = question(&text, &self.look());
        self.err.write_all(text.as_bytes())
    }

    /// The number of a choice, in the reader's digits.
    fn mark(&self, index: usize) -> String {
        let digit = |c: char| c.to_digit(10).and_then(|digit| self.words.digits.get(digit as usize)).copied();
        (index + 1).to_string().chars().map(|c| digit(c).unwrap_or(c)).collect()
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
            let words = self.words.number.clone();
            self.ask(&words, preset.map(|preset| self.mark(preset)).as_deref())?;
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
        let numbers: Vec<String> = preset.iter().map(|index| self.mark(*index)).collect();
        let numbers = Some(numbers.join(",")).filter(|numbers| !numbers.is_empty());
        loop {
            let words = self.words.numbers.clone();
            self.ask(&words, numbers.as_deref())?;
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
        let text = question(&format!("{title}{colon}"), &self.look());
        self.err.write_all(text.as_bytes())?;
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
            digits: ('0'..='9').collect(),
        }
    }

    fn choices() -> Vec<Choice> {
        ["Web", "App Store", "App Store on a Mac"].map(|label| Choice { label: label.into(), hint: None }).to_vec()
    }

    fn ask(typed: &str, preset: Option<usize>) -> (Reply<usize>, String) {
        let (mut input, mut err) = (typed.as_bytes(), Vec::new());
        let mut plain = Plain { input: &mut input, err: &mut err, words: words(), columns: 80, bidi: Bidi::default() };
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
            let mut plain =
                Plain { input: &mut input, err: &mut err, words: words(), columns: 80, bidi: Bidi::default() };
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
