//! A fault in a guide, as data: which check found it, where, and what fills its sentence.
//! The sentences themselves (`lint-CHECK` and its attribute `.repair`) are in `interface.ftl`.

use serde::Serialize;

/// How bad a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The guide cannot be used as it is.
    Error,
    /// It can be used, and somebody should look.
    Warning,
}

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// File relative to the guides folder, with `/`.
    pub file: String,
    /// Line, counted from 1.
    pub line: usize,
    /// Name of the check, which is also the id of its sentence.
    pub check: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What fills the sentence.
    pub args: Vec<(&'static str, String)>,
}

impl Problem {
    /// An error found by `check`.
    pub fn error(file: &str, line: usize, check: &'static str) -> Self {
        Self { file: file.to_owned(), line, check, severity: Severity::Error, args: Vec::new() }
    }

    /// A warning found by `check`.
    pub fn warning(file: &str, line: usize, check: &'static str) -> Self {
        Self { severity: Severity::Warning, ..Self::error(file, line, check) }
    }

    /// The same with one more value for its sentence.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

/// The line of byte `offset` in `text`, counted from 1.
pub fn line_of(text: &str, offset: usize) -> usize {
    let end = offset.min(text.len());
    text.as_bytes()[..end].iter().filter(|b| **b == b'\n').count() + 1
}

/// Where the lines of a text begin, for those who ask for many lines: each answer takes a few steps, however long the text.
pub struct LineStarts(Vec<usize>);

impl LineStarts {
    /// Looks through `text` once.
    pub fn of(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(at, _)| at + 1).collect())
    }

    /// The line of byte `offset`, counted from 1.
    pub fn line(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset) + 1
    }
}
