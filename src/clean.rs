//! Outside text, made fit for a terminal or a file: whatever steers a terminal, turns the reading
//! order or hides is written out as a visible escape, the rest stays as it is.
//!
//! It does not translate, wrap or shorten (apart from [`clean_line`]) and knows nothing of colours:
//! ours are added afterwards. A text that holds the letters `\x1b` cannot be told from an escape
//! that was written out; both are harmless.

use std::borrow::Cow;
use std::fmt::Write as _;

use unicode_width::UnicodeWidthChar;

/// Marks kept on one base character. Eight is what the longest Tibetan stack in use needs.
const MARKS: u8 = 8;

/// Ends a line that was cut: one character, three bytes.
const ELLIPSIS: char = '…';

/// Makes outside text fit for a terminal or a file.
///
/// Kept: newline, tab, the marks of direction and joining that Arabic and Persian need (LRM, RLM,
/// ALM, ZWJ, ZWNJ), isolates that are balanced within their line, and up to eight combining marks
/// per base; further marks are dropped, and so is the CR of a CRLF. Written out as `\x1b` (ASCII)
/// or `\u{202e}` (others): all other control characters, embeddings and overrides, unbalanced
/// isolates, zero-width, annotation and tag characters, the soft hyphen, U+2028 and U+2029.
/// Cleaning twice changes nothing more.
pub fn clean(text: &str) -> Cow<'_, str> {
    if is_clean(text) { Cow::Borrowed(text) } else { Cow::Owned(rewritten(text)) }
}

/// The same for a text of which nothing else is kept.
pub fn cleaned(text: String) -> String {
    match clean(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(cleaned) => cleaned,
    }
}

/// The same for bytes that may not be UTF-8: a byte that belongs to no character becomes `\xff`.
pub fn clean_bytes(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        for byte in chunk.invalid() {
            write_escape(&mut text, u32::from(*byte), true);
        }
    }
    cleaned(text)
}

/// One clean line of at most `limit` bytes: newlines and tabs become blanks, and what is too long
/// is cut on a character border and ends in an ellipsis (in nothing if `limit` is less than the
/// ellipsis' three bytes).
pub fn clean_line(text: &str, limit: usize) -> String {
    let line = text.replace("\r\n", " ").replace(['\n', '\t'], " ");
    let line = clean(&line);
    if line.len() <= limit {
        return line.into_owned();
    }
    let ellipsis = ELLIPSIS.len_utf8();
    let mut end = limit.checked_sub(ellipsis).unwrap_or(limit);
    while !line.is_char_boundary(end) {
        end -= 1;
    }
    let kept = &line[..end];
    // The cut may have parted an isolate from its end. Left open it would swallow what we print
    // next.
    let mut loose = unbalanced_isolates(kept).into_iter().peekable();
    let mut cut: String =
        kept.char_indices().filter(|(at, _)| loose.next_if_eq(at).is_none()).map(|(_, c)| c).collect();
    if limit >= ellipsis {
        cut.push(ELLIPSIS);
    }
    cut
}

/// JSON in which whatever never passes to a terminal is written as an escape of JSON's own, so that it reads as the same text.
/// Such characters can only stand inside strings; newlines between members stay.
pub fn clean_json(json: &str) -> Cow<'_, str> {
    let steers = |c: char| c != '\n' && is_forbidden(c) || matches!(c, '\u{2066}'..='\u{2069}');
    if !json.contains(steers) {
        return Cow::Borrowed(json);
    }
    let mut out = String::with_capacity(json.len() + json.len() / 8);
    for c in json.chars() {
        if steers(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(out, "\\u{unit:04x}").expect("writing to a string");
            }
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// Whether `c` steers a terminal, turns the reading order for good or hides, so that it never
/// passes unescaped. Newline and tab count as well; isolates do not, since they pass when balanced.
pub(crate) fn is_forbidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}'
            | '\u{180e}'
            | '\u{200b}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{2065}'
            | '\u{206a}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            // Tags and what Unicode reserves beside them; U+E0100–E01EF are variants of ideographs.
            | '\u{e0000}'..='\u{e00ff}'
            | '\u{e01f0}'..='\u{e0fff}')
}

/// Whether `c` is one of LRM, RLM, ALM, ZWJ, ZWNJ or an isolate: invisible, and normal in text.
pub(crate) fn is_format(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200c}'..='\u{200f}' | '\u{2066}'..='\u{2069}')
}

enum Fate {
    Keep,
    Escape,
    Drop,
}

/// Decides character by character; remembers how many marks the current base carries.
#[derive(Default)]
struct Judge {
    marks: u8,
}

impl Judge {
    fn fate(&mut self, c: char) -> Fate {
        if is_format(c) {
            // Neither a base nor a mark, so that marks cannot be stacked higher by putting joiners
            // between them.
            return Fate::Keep;
        }
        if c != '\n' && c != '\t' && is_forbidden(c) {
            self.marks = 0;
            return Fate::Escape;
        }
        if c.width() != Some(0) {
            self.marks = 0;
            return Fate::Keep;
        }
        if self.marks == MARKS {
            return Fate::Drop;
        }
        self.marks += 1;
        Fate::Keep
    }
}

fn is_clean(text: &str) -> bool {
    let plain = |b: u8| matches!(b, b'\n' | b'\t' | 0x20..=0x7e);
    let Some(start) = text.bytes().position(|b| !plain(b)) else {
        return true;
    };
    let mut judge = Judge::default();
    let mut open = 0_usize;
    for c in text[start..].chars() {
        // Most of what is looked at needs no table.
        if matches!(c, ' '..='~') {
            judge.marks = 0;
            continue;
        }
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' if open == 0 => return false,
            '\u{2069}' => open -= 1,
            '\n' if open > 0 => return false,
            _ => {}
        }
        if !matches!(judge.fate(c), Fate::Keep) {
            return false;
        }
    }
    open == 0
}

fn rewritten(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut judge = Judge::default();
    for line in text.split_inclusive('\n') {
        let mut loose = unbalanced_isolates(line).into_iter().peekable();
        for (at, c) in line.char_indices() {
            if c == '\r' && line[at + 1..].starts_with('\n') {
                continue;
            }
            if loose.next_if_eq(&at).is_some() {
                judge.marks = 0;
                write_escape(&mut out, u32::from(c), false);
                continue;
            }
            match judge.fate(c) {
                Fate::Keep => out.push(c),
                Fate::Escape => write_escape(&mut out, u32::from(c), c.is_ascii()),
                Fate::Drop => {}
            }
        }
    }
    out
}

/// Byte offsets, ascending, of the isolates in `line` that have no partner (rule BD9 of UAX 9).
fn unbalanced_isolates(line: &str) -> Vec<usize> {
    let mut loose = Vec::new();
    let mut open = Vec::new();
    for (at, c) in line.char_indices() {
        match c {
            '\u{2066}'..='\u{2068}' => open.push(at),
            '\u{2069}' if open.pop().is_none() => loose.push(at),
            _ => {}
        }
    }
    // Nothing that stayed open stands before a lone end: the end would have closed it.
    loose.extend(open);
    loose
}

fn write_escape(out: &mut String, code: u32, byte: bool) {
    let written = if byte { write!(out, "\\x{code:02x}") } else { write!(out, "\\u{{{code:x}}}") };
    written.expect("writing to a string");
}

#[cfg(test)]
mod tests;
