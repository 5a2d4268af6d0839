//! What was typed wrong, as a failure in the reader's words: the parser's own are English only.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::failure::Failure;
use crate::messages::{Sentence, say};

/// The failure for a line that the parser did not take.
pub fn failure(error: &clap::Error) -> Failure {
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
    let mut failure = Failure::usage(message).hint(say!("typed-hint", command = command(&text(ContextKind::Usage))));
    let choices = match text(ContextKind::ValidValue) {
        choices if choices.is_empty() => range(error).unwrap_or_default(),
        choices => choices,
    };
    if !choices.is_empty() {
        failure = failure.because(say!("typed-choices", choices = choices));
    }
    for near in near(&text) {
        failure = failure.because(near);
    }
    failure
}

/// The command that was meant, from the parser's usage: `Usage: quitgpt remind add [OPTIONS] <TEXT>`. A command that stands
/// in brackets or an option ends it.
fn command(usage: &str) -> String {
    let name = |word: &&str| word.starts_with(|c: char| c.is_ascii_lowercase());
    let words: Vec<&str> = usage.split_whitespace().skip_while(|word| *word != "quitgpt").take_while(name).collect();
    if words.is_empty() { "quitgpt".to_owned() } else { words.join(" ") }
}

/// What was perhaps meant.
fn near(text: &impl Fn(ContextKind) -> String) -> Vec<Sentence> {
    let kinds = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let found = kinds.into_iter().map(text).filter(|near| !near.is_empty());
    found.map(|near| say!("typed-near", what = near)).collect()
}

/// The numbers that would have been taken, which the parser only says in its own words: `5 is not in 20..=400`.
fn range(error: &clap::Error) -> Option<String> {
    let source = std::error::Error::source(error)?.to_string();
    let (from, to) = source.rsplit_once(' ')?.1.split_once("..=")?;
    Some(format!("{from}…{to}"))
}
