//! What was typed wrong, as a failure in the reader's words: the parser's own are English only.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::failure::Failure;
use crate::messages::{Sentence, say};

/// The failure for a line that the parser did not take. `command` is what was meant of it, `again` what the parser says to the
/// line with another value.
pub fn failure(error: &clap::Error, command: &str, again: impl Fn(&str) -> Option<clap::Error>) -> Failure {
    let text = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStrs(texts)) => {
            texts.iter().map(ToString::to_string).collect::<Vec<String>>().join(", ")
        }
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let (what, value) = (text(ContextKind::InvalidArg), text(ContextKind::InvalidValue));
    let message = match error.kind() {
        ErrorKind::UnknownArgument => say!("typed-unknown-argument", what = what),
        ErrorKind::InvalidSubcommand => {
            say!("typed-unknown-command", what = text(ContextKind::InvalidSubcommand))
        }
        ErrorKind::InvalidValue if value.is_empty() => say!("typed-no-value", what = what),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            say!("typed-wrong-value", what = what, value = value)
        }
        ErrorKind::TooManyValues => say!("typed-extra-value", what = what, value = value),
        ErrorKind::MissingRequiredArgument => say!("typed-missing", what = what),
        ErrorKind::MissingSubcommand => say!("typed-missing", what = text(ContextKind::ValidSubcommand)),
        ErrorKind::ArgumentConflict => match text(ContextKind::PriorArg) {
            other if other.is_empty() || other == what => say!("typed-twice", what = what),
            other => say!("typed-conflict", what = what, other = other),
        },
        ErrorKind::InvalidUtf8 => say!("typed-not-utf8"),
        _ => say!("typed-not-understood"),
    };
    let mut failure = Failure::usage(message).hint(say!("typed-hint", command = command));
    let choices = match text(ContextKind::ValidValue) {
        choices if choices.is_empty() && error.kind() == ErrorKind::ValueValidation => {
            range(error).or_else(|| range(&again(HUGE)?)).unwrap_or_default()
        }
        choices => choices,
    };
    if !choices.is_empty() {
        failure = failure.because(say!("typed-choices", choices = choices));
    }
    for near in near(error, &text) {
        failure = failure.because(near);
    }
    failure
}

/// A number that no option takes: the parser names the range to it, and not to words.
const HUGE: &str = "99999999999";

/// What was perhaps meant.
fn near(error: &clap::Error, text: &impl Fn(ContextKind) -> String) -> Vec<Sentence> {
    let kinds = [
        (ContextKind::SuggestedArg, ContextKind::InvalidArg),
        (ContextKind::SuggestedSubcommand, ContextKind::InvalidSubcommand),
        (ContextKind::SuggestedValue, ContextKind::InvalidValue),
    ];
    let found = kinds.into_iter().map(|(kind, typed)| match error.get(kind) {
        Some(ContextValue::Strings(names)) => alike(names, &text(typed)).join(", "),
        _ => text(kind),
    });
    found.filter(|near| !near.is_empty()).map(|near| say!("typed-near", what = near)).collect()
}

/// The names that come near to what was typed, the nearest first. The parser's own list begins with the farthest.
fn alike<'n>(names: &'n [String], typed: &str) -> Vec<&'n str> {
    let far = |name: &str| if name.starts_with(typed) { 0 } else { distance(name, typed) };
    let mut near: Vec<(usize, &str)> = names.iter().map(|name| (far(name), name.as_str())).collect();
    near.retain(|(far, _)| *far <= (typed.chars().count() / 3).max(1));
    near.sort();
    near.into_iter().map(|(_, name)| name).collect()
}

/// How many letters have to be put in, taken out, changed or swapped with their neighbour to make one word of another.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let changed = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            let swapped = if swapped { rows[i - 2][j - 2] + 1 } else { usize::MAX };
            row.push(changed.min(swapped).min(rows[i - 1][j] + 1).min(row[j - 1] + 1));
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

/// The numbers that would have been taken, which the parser only says in its own words: `5 is not in 20..=400`.
fn range(error: &clap::Error) -> Option<String> {
    let source = std::error::Error::source(error)?.to_string();
    let (from, to) = source.rsplit_once(' ')?.1.split_once("..=")?;
    Some(format!("{from}…{to}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_comes_first_and_far_ones_not_at_all() {
        for (names, typed, expected) in [
            (&["leave", "archive"][..], "archve", &["archive"][..]),
            (&["leave", "archive"], "arcive", &["archive"]),
            (&["settings", "status"], "statsu", &["status"]),
            (&["refund", "remind"], "remid", &["remind"]),
            (&["delete"], "del", &["delete"]),
            (&["book", "look"], "cook", &["book", "look"]),
            (&["leave"], "archive", &[]),
        ] {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            assert_eq!(alike(&names, typed), expected, "{typed}");
        }
    }
}
