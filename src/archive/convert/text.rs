//! Markdown of others, made safe to stand in a file of ours: nothing is embedded from elsewhere, no HTML is alive, no block of
//! one message reaches into the next. What it says stays.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// What of Markdown is known here.
pub const OPTIONS: Options =
    Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH).union(Options::ENABLE_TASKLISTS);

/// Blocks that plug-ins of note programs run.
const RUN: &[&str] = &[
    "dataview",
    "query",
    "tasks",
    "templater",
    "button",
    "meta-bind",
    "js-engine",
    "tracker",
    "execute",
    "run-",
    "excalidraw",
];

/// How TeX between `\(` and `\)` is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Math {
    /// Between dollar signs.
    Dollars,
    /// As code.
    Code,
}

/// The text, safe within a Markdown file.
pub fn safe(text: &str) -> Cow<'_, str> {
    let mut marks = Marks::of(text);
    let mut text = Cow::Borrowed(text);
    if marks.math
        && let Cow::Owned(shown) = math(&text, Math::Dollars)
    {
        marks = Marks::of(&shown);
        text = shown.into();
    }
    // What was HTML becomes text that may hold links and pictures of its own, so it is looked at again.
    let mut open = None;
    if marks.alive || marks.fence {
        for _ in 0..6 {
            match pass(&text) {
                Ok(next) => {
                    marks = Marks::of(&next);
                    text = next.into();
                }
                Err(last) => {
                    open = Some(last);
                    break;
                }
            }
        }
    }
    if marks.control {
        text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{fffd}").into();
        open = None;
    }
    if !marks.fence {
        return text;
    }
    match open.unwrap_or_else(|| last_fenced(&text)) {
        Some(block) => closed(text, block),
        None => text,
    }
}

/// What a text may hold, as far as that shows without reading it as Markdown.
#[derive(Clone, Copy, Default)]
struct Marks {
    /// HTML, a picture, a link, TeX or a comment.
    alive: bool,
    /// The fence of a block of code.
    fence: bool,
    /// TeX between backslashes.
    math: bool,
    /// A carriage return or a NUL.
    control: bool,
}

impl Marks {
    fn of(text: &str) -> Self {
        let mut marks = Self::default();
        let bytes = text.as_bytes();
        let mut from = 0;
        // Most chunks of most texts hold none, which is seen for all their bytes at once.
        for chunk in bytes.chunks(32) {
            if chunk.iter().fold(false, |found, byte| found | Self::begins(*byte)) {
                (from..from + chunk.len()).for_each(|at| marks.see(bytes, at));
            }
            from += chunk.len();
        }
        marks
    }

    fn begins(byte: u8) -> bool {
        matches!(byte, b'<' | b'!' | b'$' | b'%' | b']' | b'`' | b'~' | b'\\' | b'\r' | 0)
    }

    fn see(&mut self, bytes: &[u8], at: usize) {
        let next = bytes.get(at + 1).copied();
        match bytes[at] {
            b'<' => self.alive = true,
            b'!' => self.alive |= next == Some(b'['),
            b']' => self.alive |= matches!(next, Some(b'(' | b':')),
            mark @ (b'$' | b'%') => self.alive |= next == Some(mark),
            mark @ (b'`' | b'~') => self.fence |= next == Some(mark) && bytes.get(at + 2) == Some(&mark),
            b'\\' => self.math |= matches!(next, Some(b'(' | b'[')),
            b'\r' | 0 => self.control = true,
            _ => {}
        }
    }
}

/// An address that may stand in a link.
pub fn may_link(address: &str) -> bool {
    let address = address.trim();
    let scheme = address.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    match scheme.as_deref() {
        Some("http" | "https" | "mailto" | "tel" | "sandbox") => true,
        // A colon within a path, a query or a fragment makes no scheme.
        Some(scheme) => scheme.contains(['/', '?', '#']) && !address.starts_with("//"),
        None => !address.starts_with("//") && !address.starts_with('\\'),
    }
}

/// One pass of changes. If there is nothing to change, the last block of code that may have to be ended.
fn pass(text: &str) -> Result<String, Option<Range<usize>>> {
    // What to put at which place, and how many bytes go.
    let mut edits: Vec<(usize, usize, &str)> = Vec::new();
    let mut code: Vec<Range<usize>> = Vec::new();
    let mut last = Last::default();
    for (event, range) in Parser::new_ext(text, OPTIONS).into_offset_iter() {
        last.see(&event, &range);
        match event {
            Event::Html(_) | Event::InlineHtml(_) => {
                for (at, byte) in text[range.clone()].bytes().enumerate() {
                    let at = range.start + at;
                    if byte == b'<' && !is_escaped(text, at) {
                        edits.push((at, 0, "\\"));
                    }
                }
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                edits.push((range.start, 1, if may_link(&dest_url) { "" } else { "\\" }));
            }
            Event::Start(Tag::Link { dest_url, .. }) if !may_link(&dest_url) => {
                edits.push((range.start, 0, "\\"));
            }
            Event::Code(_) => code.push(range),
            Event::Start(Tag::CodeBlock(kind)) => {
                if let CodeBlockKind::Fenced(info) = kind {
                    let word = info.trim().to_ascii_lowercase();
                    if RUN.iter().any(|run| word.starts_with(run)) {
                        let fence = text[range.clone()].bytes().take_while(|byte| matches!(byte, b'`' | b'~')).count();
                        edits.push((range.start + fence, 0, "text "));
                    }
                }
                code.push(range);
            }
            _ => {}
        }
    }
    let in_code = |at: usize| code.iter().any(|range| range.contains(&at));
    for (at, _) in text.match_indices("![[").filter(|(at, _)| !in_code(*at)) {
        edits.push((at + 1, 0, "\\"));
    }
    for (at, _) in text.match_indices("%%").filter(|(at, _)| !in_code(*at)) {
        edits.push((at + 1, 0, "\\"));
    }
    let dollars: Vec<usize> =
        text.match_indices("$$").map(|(at, _)| at).filter(|at| !in_code(*at) && !is_escaped(text, *at)).collect();
    if dollars.len() % 2 == 1
        && let Some(at) = dollars.last()
    {
        edits.push((*at, 2, "\\$\\$"));
    }
    if edits.is_empty() {
        return Err(last.block());
    }
    edits.sort_unstable_by_key(|(at, ..)| *at);
    edits.dedup_by_key(|(at, ..)| *at);
    let mut out = String::with_capacity(text.len() + edits.len() * 2);
    let mut from = 0;
    for (at, gone, new) in edits {
        if at < from {
            continue;
        }
        out.push_str(&text[from..at]);
        out.push_str(new);
        from = at + gone;
    }
    out.push_str(&text[from..]);
    Ok(out)
}

/// The last fenced block of code, and how many lists and quotes it stands in.
#[derive(Default)]
struct Last {
    open: Option<(Range<usize>, usize)>,
    depth: usize,
}

impl Last {
    fn see(&mut self, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => self.open = Some((range.clone(), self.depth)),
            Event::Start(Tag::List(_) | Tag::BlockQuote(_)) => self.depth += 1,
            Event::End(TagEnd::List(_) | TagEnd::BlockQuote(_)) => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
    }

    fn block(self) -> Option<Range<usize>> {
        self.open.filter(|(_, depth)| *depth == 0).map(|(range, _)| range)
    }
}

fn last_fenced(text: &str) -> Option<Range<usize>> {
    let mut last = Last::default();
    Parser::new_ext(text, OPTIONS).into_offset_iter().for_each(|(event, range)| last.see(&event, &range));
    last.block()
}

fn is_escaped(text: &str, at: usize) -> bool {
    text.as_bytes()[..at].iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1
}

/// The text with its last block of code ended.
fn closed(text: Cow<'_, str>, range: Range<usize>) -> Cow<'_, str> {
    if !text[range.end..].trim().is_empty() {
        return text;
    }
    let block = &text[range];
    let letter = block.chars().next().unwrap_or('`');
    let fence = block.chars().take_while(|c| *c == letter).count();
    let last = block.lines().skip(1).last().unwrap_or_default().trim();
    if last.len() >= fence && last.chars().all(|c| c == letter) {
        return text;
    }
    let fence: String = std::iter::repeat_n(letter, fence).collect();
    let mut text = text.into_owned();
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text.push_str(&fence);
    text.into()
}

/// TeX between `\(` and `\)`, `\[` and `\]`, written so that it is shown; code stays as it is.
pub fn math(text: &str, style: Math) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    if !memchr::memchr_iter(b'\\', bytes).any(|at| matches!(bytes.get(at + 1), Some(b'(' | b'['))) {
        return Cow::Borrowed(text);
    }
    let mut code: Vec<Range<usize>> = Vec::new();
    for (event, range) in Parser::new_ext(text, OPTIONS).into_offset_iter() {
        if matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_)))) {
            code.push(range);
        }
    }
    let in_code = |at: usize| code.iter().any(|range| range.contains(&at));
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    while let Some(found) = memchr::memchr_iter(b'\\', &text.as_bytes()[from..])
        .map(|at| from + at)
        .find(|at| matches!(text.as_bytes().get(at + 1), Some(b'(' | b'[')) && !is_escaped(text, *at) && !in_code(*at))
    {
        let display = text.as_bytes()[found + 1] == b'[';
        let end = if display { "\\]" } else { "\\)" };
        let inside = &text[found + 2..];
        let Some(length) =
            inside.find(end).filter(|length| !inside[..*length].contains(if display { "\n\n\n" } else { "\n\n" }))
        else {
            out.push_str(&text[from..found + 2]);
            from = found + 2;
            continue;
        };
        out.push_str(&text[from..found]);
        let tex = inside[..length].trim();
        // What stands on lines of its own keeps its lines.
        let indent = &text[text[..found].rfind('\n').map_or(0, |end| end + 1)..found];
        let alone = display
            && indent.bytes().all(|byte| byte == b' ')
            && inside[length + 2..].lines().next().is_none_or(|line| line.trim().is_empty());
        match (style, display) {
            (Math::Code, _) if alone => {
                let fence = fence(tex);
                let lines = tex.lines().map(|line| format!("{indent}{}\n", line.trim_end()));
                out.push_str(&format!("{fence}\n{}{indent}{fence}", lines.collect::<String>()));
            }
            (Math::Dollars, false) => {
                out.push('$');
                out.push_str(tex);
                out.push('$');
            }
            (Math::Dollars, true) => {
                out.push_str("$$");
                out.push_str(tex);
                out.push_str("$$");
            }
            (Math::Code, _) => {
                let tick = "`".repeat(longest(tex, '`') + 1);
                out.push_str(&tick);
                out.push(' ');
                out.push_str(&tex.replace('\n', " "));
                out.push(' ');
                out.push_str(&tick);
            }
        }
        from = found + 2 + length + 2;
    }
    out.push_str(&text[from..]);
    out.into()
}

/// The text with newlines alone at the ends of its lines.
pub fn unix_lines(text: &str) -> Cow<'_, str> {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n").into() } else { text.into() }
}

/// A fence longer than any in the text.
pub fn fence(text: &str) -> String {
    "`".repeat(longest(text, '`').max(2) + 1)
}

/// The longest run of a letter.
fn longest(text: &str, letter: char) -> usize {
    let (mut longest, mut run) = (0, 0);
    for c in text.chars() {
        run = if c == letter { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}

/// Words that shall not be read as Markdown, on one line.
pub fn plain_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => out.push(' '),
            c if crate::clean::is_forbidden(c) || matches!(c, '\u{2066}'..='\u{2069}') => {}
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '$' | '~' | '%' | '!' | '=' | '^' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out.trim().to_owned()
}

/// A title as people read it: one line, nothing hidden in it.
pub fn title(text: &str) -> String {
    let line: String = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !crate::clean::is_forbidden(*c) && !matches!(*c, '\u{2066}'..='\u{2069}'))
        .collect();
    crate::clean::cleaned(line.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What in the text is alive: HTML, pictures, links to anything but pages.
    fn alive(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        for event in Parser::new_ext(text, OPTIONS) {
            match event {
                Event::Html(html) | Event::InlineHtml(html) => found.push(html.to_string()),
                Event::Start(Tag::Image { dest_url, .. }) => found.push(dest_url.to_string()),
                Event::Start(Tag::Link { dest_url, .. }) if !may_link(&dest_url) => found.push(dest_url.to_string()),
                _ => {}
            }
        }
        found
    }

    #[test]
    fn nothing_in_a_message_is_alive() {
        for hostile in [
            "<script>alert(1)</script>",
            "a <img src=x onerror=alert(1)> b",
            "![pixel](https://t.example/p.gif)",
            "![pixel][1]\n\n[1]: https://t.example/p.gif",
            "<div>\n![pixel](https://t.example/p.gif)\n</div>",
            "<!-- open\n\n![pixel](https://t.example)\n\n",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](data:text/html,hi)",
            "[x](file:///etc/passwd)",
            "[x](//t.example)",
            "<a href='javascript:alert(1)'>x</a>",
            "`<b>` <i> ``` <u>",
            "[a]: javascript:alert(1)\n\n[a]",
            "<javascript:alert(1)>",
            "\\\\<script>x</script>",
            "<?php echo 1 ?> <![CDATA[ x ]]> <!DOCTYPE x>",
            "> <script>\n> x\n> </script>",
            "- <iframe src=x>\n- ![a](http://b.example)",
        ] {
            let safe = safe(hostile);
            assert_eq!(alive(&safe), Vec::<String>::new(), "{hostile:?} became {safe:?}");
        }
    }

    #[test]
    fn what_it_says_stays() {
        for kept in [
            "plain",
            "`<b>`",
            "```html\n<b>x</b>\n```",
            "[a](https://a.example)",
            "1 < 2 and 3 > 2",
            "**bold** | a | b |",
        ] {
            assert_eq!(safe(kept), kept);
        }
        assert_eq!(safe("a <b> c"), "a \\<b> c");
        assert_eq!(safe("![cat](https://c.example/x.png)"), "[cat](https://c.example/x.png)");
    }

    #[test]
    fn a_block_ends_within_its_message() {
        assert_eq!(safe("```rust\nfn main() {}"), "```rust\nfn main() {}\n```");
        assert_eq!(safe("~~~~\nx\n~~~"), "~~~~\nx\n~~~\n~~~~");
        assert_eq!(safe("```\nx\n```"), "```\nx\n```");
        assert_eq!(safe("$$ x"), "\\$\\$ x");
        assert_eq!(safe("%%hidden%%"), "%\\%hidden%\\%");
        assert_eq!(safe("![[secret]]"), "!\\[[secret]]");
        assert_eq!(safe("```dataviewjs\nx\n```"), "```text dataviewjs\nx\n```");
    }

    #[test]
    fn tex_is_shown() {
        assert_eq!(safe("so \\( a_1 \\) and \\[ b \\]"), "so $a_1$ and $$b$$");
        assert_eq!(safe("`\\(x\\)` \\(never closed"), "`\\(x\\)` \\(never closed");
        assert_eq!(math("a \\(x`y\\)", Math::Code), "a `` x`y ``");
        assert_eq!(math("a \\[ x\ny \\] b", Math::Code), "a ` x y ` b");
        assert_eq!(math("so\n\\[\na = b\n  + c\n\\]\nthen", Math::Code), "so\n```\na = b\n  + c\n```\nthen");
        assert_eq!(math("- so\n  \\[ a \\]", Math::Code), "- so\n  ```\n  a\n  ```");
    }

    #[test]
    fn a_fence_is_longer_than_any_in_the_text() {
        assert_eq!(fence("x"), "```");
        assert_eq!(fence("a ```` b"), "`````");
    }

    proptest::proptest! {
        #[test]
        fn no_text_becomes_alive(text in "[<>!\\[\\]()`~$%a-z :/\\\\\n\"'=*_#|-]{0,80}") {
            let safe = safe(&text);
            proptest::prop_assert_eq!(alive(&safe), Vec::<String>::new(), "{:?}", safe);
        }
    }
}
