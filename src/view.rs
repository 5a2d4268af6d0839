//! What is to be shown, before there is any colour or width: pieces with meaning. `render` turns them into a format.

use std::borrow::Cow;

use crate::content::{Block, Click, Inline};

/// What a stretch of words is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tone {
    /// Words.
    Plain,
    /// A label as the screen shows it.
    Label,
    /// Text to type or to look for.
    Typed,
    /// Beside the point: counts, dates of checks.
    Quiet,
    /// The thing itself.
    Strong,
    /// Done.
    Good,
    /// Take care.
    Care,
}

/// Words with a tone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// What they are.
    pub tone: Tone,
    /// The words.
    pub text: Cow<'static, str>,
}

/// Something to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The title of what follows; level 1 is the largest.
    Heading {
        /// 1 to 3.
        level: u8,
        /// The words.
        text: String,
    },
    /// Running text.
    Paragraph(Vec<Span>),
    /// An item with its mark (`-`, `1.`, `✓`).
    Item {
        /// The mark.
        mark: String,
        /// The words.
        spans: Vec<Span>,
    },
    /// What to click, one after the other.
    Path(&'static [Click]),
    /// An address on a line of its own, with the words that introduce it.
    Address {
        /// The words.
        label: Option<Cow<'static, str>>,
        /// The address.
        url: Cow<'static, str>,
    },
    /// Text to copy, on lines of its own.
    Copy(Cow<'static, str>),
    /// Something set apart.
    Note {
        /// Whether it warns.
        warning: bool,
        /// The word in front: "Note", "Take care".
        label: String,
        /// What it says.
        pieces: Vec<Piece>,
    },
    /// An empty line.
    Gap,
    /// A line across.
    Rule,
}

/// Words without a tone.
pub fn plain(text: impl Into<Cow<'static, str>>) -> Span {
    toned(Tone::Plain, text)
}

/// Words with a tone.
pub fn toned(tone: Tone, text: impl Into<Cow<'static, str>>) -> Span {
    Span { tone, text: text.into() }
}

/// A paragraph of one tone.
pub fn line(tone: Tone, text: impl Into<Cow<'static, str>>) -> Piece {
    Piece::Paragraph(vec![toned(tone, text)])
}

/// What the blocks of a guide need from outside: words and addresses.
pub trait Resolve {
    /// The address of a link.
    fn address(&self, link: &str) -> Option<Cow<'static, str>>;
    /// The word in front of a note.
    fn note_label(&self, warning: bool) -> String;
    /// The number of an item, counted from one, in the reader's digits.
    fn number(&self, number: usize) -> String {
        number.to_string()
    }
    /// Words of the guide with their numbers in the reader's digits.
    fn words(&self, words: &'static str) -> Cow<'static, str> {
        Cow::Borrowed(words)
    }
}

/// The pieces of a guide's blocks.
pub fn blocks(blocks: &'static [Block], resolve: &impl Resolve) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => pieces.push(Piece::Paragraph(spans(inlines, resolve))),
            Block::List { ordered, items } => {
                for (index, item) in items.iter().enumerate() {
                    let mark = if *ordered { format!("{}.", resolve.number(index + 1)) } else { "-".to_owned() };
                    pieces.push(Piece::Item { mark, spans: spans(item, resolve) });
                }
            }
            Block::Note { warning, body } => pieces.push(Piece::Note {
                warning: *warning,
                label: resolve.note_label(*warning),
                pieces: self::blocks(body, resolve),
            }),
            Block::Path(clicks) => pieces.push(Piece::Path(clicks)),
            Block::Link { text, to } => match resolve.address(to) {
                Some(url) => pieces.push(Piece::Address { label: Some(resolve.words(text)), url }),
                None => pieces.push(line(Tone::Plain, *text)),
            },
            Block::Copy(text) => pieces.push(Piece::Copy(Cow::Borrowed(text))),
        }
    }
    pieces
}

/// The spans of running text.
pub fn spans(inlines: &[Inline], resolve: &impl Resolve) -> Vec<Span> {
    let span = |inline: &Inline| match inline {
        Inline::Text(text) => plain(resolve.words(text)),
        Inline::Label(text) => toned(Tone::Label, *text),
        Inline::Typed(text) => toned(Tone::Typed, *text),
    };
    inlines.iter().map(span).collect()
}
