//! Pages: one for each conversation, without a script; a list in parts that needs none; and on the list one script of ours, allowed
//! by its digest, that looks words up. Everything of others is escaped, and nothing is loaded from elsewhere.

use std::fmt::Write as _;

use jiff::tz::TimeZone;
use pulldown_cmark::{Alignment, CodeBlockKind, Event, HeadingLevel, LinkType, Parser, Tag, TagEnd, TextMergeStream};

use super::assets::{Assets, Kind};
use super::fold;
use super::folder::Known;
use super::jsonl::role;
use super::names::moment;
use super::pieces::{FileRef, Piece};
use super::text::{self, Math};
use super::view::{Part, Side, Turn, View};
use super::words::Words;
use crate::clean::{clean_json, cleaned};
use crate::lang::Direction;

/// The style of all pages.
pub const STYLE: &str = include_str!("html/style.css");

/// The script of the list.
const SCRIPT: &str = include_str!("html/list.js");

/// Conversations on one page of the list.
pub const PAGE: usize = 250;

/// Conversations in one file of the list for the script.
pub const CHUNK: usize = 1000;

/// Bytes of words in one file for the script.
pub const WORDS: usize = 512 * 1024;

/// Bytes of what was said in one file for the script, which reads such a file for each thing it shows.
pub const TEXTS: usize = 128 * 1024;

/// The page of a conversation.
pub fn render(view: &View<'_, '_>, assets: &Assets<'_>, words: &Words, zone: &TimeZone) -> String {
    let mut out = String::with_capacity(24 * 1024);
    let title = if view.title.is_empty() { words.untitled.as_str() } else { view.title.as_str() };
    head(&mut out, title, words, "../style.css", &policy(None));
    let _ = write!(
        out,
        "<header><nav><a href=\"../index.html\">{}</a>{OTHERS}</div></nav>\n<h1 dir=\"auto\">",
        escape(&words.conversations)
    );
    escape_into(&mut out, title);
    out.push_str("</h1>\n<p class=\"about\">");
    if let Some(begun) = view.begun {
        time(&mut out, begun, zone);
    }
    if let Some(model) = &view.model {
        let _ = write!(out, " · <bdi>{}</bdi>", escape(model));
    }
    let _ = write!(out, "</p></header>\n<main data-conversation=\"{}\">\n", escape(&view.id));
    let mut writer = Writer { out, assets, words, zone, side: None, count: 0 };
    for part in &view.parts {
        match part {
            Part::Turn(turn) => writer.turn(turn),
            Part::Version { turns, number, of } => {
                let mut inner = Writer { out: String::new(), assets, words, zone, side: None, count: writer.count };
                turns.iter().for_each(|turn| inner.turn(turn));
                inner.end();
                if inner.out.is_empty() {
                    continue;
                }
                writer.end();
                writer.count = inner.count;
                let _ = write!(
                    writer.out,
                    "<details class=\"version\"><summary>{}</summary>\n{}</details>\n",
                    escape(&words.version_of(*number, *of)),
                    inner.out
                );
            }
        }
    }
    writer.end();
    if !view.unshown.is_empty() {
        let _ = writeln!(writer.out, "<section class=\"turn service\"><h2>{}</h2>", escape(&words.unshown));
        view.unshown.iter().for_each(|file| writer.file(file));
        writer.out.push_str("</section>\n");
    }
    let mut out = writer.out;
    let _ = write!(
        out,
        "</main>\n<nav aria-label=\"{}\">{OTHERS}</div></nav>\n</body>\n</html>\n",
        escape(&words.conversations)
    );
    cleaned(out)
}

/// Begins the places on a page where the conversations before and after it are named, once all of them are known.
const OTHERS: &str = "<div class=\"others\">";

/// The links to the conversations before and after one, by the day they were begun.
pub fn others(earlier: Option<&Known>, later: Option<&Known>, words: &Words) -> String {
    let mut out = String::new();
    for (entry, word, rel) in [(earlier, &words.earlier, "prev"), (later, &words.later, "next")] {
        let Some(entry) = entry else { continue };
        let title = if entry.title.is_empty() { &words.untitled } else { &entry.title };
        let _ = write!(
            out,
            "<a rel=\"{rel}\" href=\"{}.html\">{} <bdi>{}</bdi></a>",
            escape(&entry.name),
            escape(word),
            escape(title)
        );
    }
    out
}

/// A page with these links at their places.
pub fn with_others(page: &str, links: &str) -> String {
    let mut out = String::with_capacity(page.len() + 2 * links.len());
    let mut rest = page;
    while let Some((before, behind)) = rest.split_once(OTHERS) {
        out.push_str(before);
        out.push_str(OTHERS);
        out.push_str(links);
        rest = behind.find("</div>").map_or(behind, |end| &behind[end..]);
    }
    out.push_str(rest);
    out
}

/// What the messages of a page say, as JSON: for each its number on the page and its words.
pub fn said(view: &View<'_, '_>) -> String {
    let shown = view.turns().filter(|turn| is_shown(turn));
    let texts: Vec<(usize, String)> = shown
        .enumerate()
        .map(|(number, turn)| {
            let mut text = String::new();
            turn.pieces.iter().filter(|piece| piece.is_said()).for_each(|piece| piece.append_to(&mut text));
            (number + 1, cleaned(text))
        })
        .filter(|(_, text)| !text.is_empty())
        .collect();
    serde_json::to_string(&texts).unwrap_or_else(|_| "[]".to_owned())
}

/// Whether a page has this message.
pub fn is_shown(turn: &Turn<'_, '_>) -> bool {
    !turn.hidden && !turn.pieces.is_empty()
}

/// The place on its page of a message, by its number there from one.
pub fn anchor(number: usize) -> String {
    format!("m-{number}")
}

/// What a page may load: what lies beside it.
fn policy(script: Option<&str>) -> String {
    let scripts = match script {
        // Data files are put in by the script itself; browsers that do not know the word fall back to what lies beside.
        Some(script) => format!("script-src 'sha256-{}' 'strict-dynamic' 'self' file:; ", base64(script)),
        None => String::new(),
    };
    format!(
        "default-src 'none'; {scripts}style-src 'self' file:; img-src 'self' file:; media-src 'self' file:; base-uri 'none'; form-action 'none'"
    )
}

fn base64(script: &str) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digest = ring::digest::digest(&ring::digest::SHA256, script.as_bytes());
    let mut out = String::new();
    for three in digest.as_ref().chunks(3) {
        let bits = three.iter().enumerate().fold(0_u32, |bits, (at, byte)| bits | u32::from(*byte) << (16 - 8 * at));
        for at in 0..4 {
            let letter = char::from(LETTERS[(bits >> (18 - 6 * at) & 63) as usize]);
            out.push(if at <= three.len() { letter } else { '=' });
        }
    }
    out
}

fn head(out: &mut String, title: &str, words: &Words, style: &str, policy: &str) {
    let direction = if words.direction == Direction::Rtl { "rtl" } else { "ltr" };
    let _ = write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>",
        escape(&words.lang)
    );
    escape_into(out, title);
    let _ = write!(out, "</title>\n<link rel=\"stylesheet\" href=\"{style}\">\n</head>\n<body>\n");
}

fn time(out: &mut String, seconds: f64, zone: &TimeZone) {
    if let Some(moment) = moment(seconds) {
        let shown = moment.to_zoned(zone.clone());
        let _ = write!(out, "<time dir=\"ltr\" datetime=\"{moment}\">{}</time>", shown.strftime("%Y-%m-%d %H:%M %:z"));
    }
}

/// Text of others, fit to stand between tags and in attributes.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    escape_into(&mut out, text);
    out
}

fn escape_into(out: &mut String, text: &str) {
    const fn is_mark(byte: u8) -> bool {
        matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'' | 0)
    }
    let bytes = text.as_bytes();
    let (mut from, mut start) = (0, 0);
    // Most chunks hold nothing to escape, which is seen for all their bytes at once.
    for chunk in bytes.chunks(32) {
        if chunk.iter().fold(false, |found, byte| found | is_mark(*byte)) {
            for (at, byte) in chunk.iter().enumerate().filter(|(_, byte)| is_mark(**byte)) {
                out.push_str(&text[from..start + at]);
                out.push_str(match byte {
                    b'&' => "&amp;",
                    b'<' => "&lt;",
                    b'>' => "&gt;",
                    b'"' => "&quot;",
                    b'\'' => "&#39;",
                    _ => "\u{fffd}",
                });
                from = start + at + 1;
            }
        }
        start += chunk.len();
    }
    out.push_str(&text[from..]);
}

struct Writer<'w> {
    out: String,
    assets: &'w Assets<'w>,
    words: &'w Words,
    zone: &'w TimeZone,
    side: Option<Side>,
    /// Messages written so far.
    count: usize,
}

impl Writer<'_> {
    fn end(&mut self) {
        if self.side.take().is_some() {
            self.out.push_str("</section>\n");
        }
    }

    fn turn(&mut self, turn: &Turn<'_, '_>) {
        if !is_shown(turn) {
            return;
        }
        if self.side != Some(turn.side()) {
            self.end();
            self.side = Some(turn.side());
            let (class, who) = match turn.side() {
                Side::Person => ("person", self.words.you.as_str()),
                Side::Service => ("service", "ChatGPT"),
            };
            let _ = write!(self.out, "<section class=\"turn {class}\">\n<h2><bdi>{}</bdi> ", escape(who));
            if let Some(at) = turn.message.create_time {
                time(&mut self.out, at, self.zone);
            }
            self.out.push_str("</h2>\n");
        }
        self.count += 1;
        let _ = write!(
            self.out,
            "<div class=\"message\" id=\"{}\" data-role=\"{}\"",
            anchor(self.count),
            escape(&role(&turn.message.role))
        );
        if let Some(at) = turn.message.create_time.and_then(moment) {
            let _ = write!(self.out, " data-time=\"{at}\"");
        }
        self.out.push_str(">\n");
        turn.pieces.iter().for_each(|piece| self.piece(piece));
        self.out.push_str("</div>\n");
    }

    fn piece(&mut self, piece: &Piece<'_>) {
        let words = self.words;
        match piece {
            Piece::Words(text) => markdown(&mut self.out, text),
            Piece::Call { tool, language, text } => {
                let tool = tool.as_ref().map(|tool| format!(": <bdi>{}</bdi>", escape(tool))).unwrap_or_default();
                let _ = writeln!(
                    self.out,
                    "<details class=\"call\"><summary><span class=\"label\">{}{tool}</span></summary>",
                    escape(&words.call)
                );
                pre(&mut self.out, language, text);
                self.out.push_str("</details>\n");
            }
            Piece::Output(text) => {
                self.open("call", &words.output, None);
                pre(&mut self.out, "", text);
                self.out.push_str("</details>\n");
            }
            Piece::Thoughts(list) => {
                self.open("thoughts", &words.reasoning, None);
                for (summary, thought) in list {
                    if !summary.is_empty() {
                        let _ = writeln!(self.out, "<h3 dir=\"auto\">{}</h3>", escape(summary));
                    }
                    markdown(&mut self.out, thought);
                }
                self.out.push_str("</details>\n");
            }
            Piece::Recap(text) => {
                let _ = writeln!(self.out, "<p class=\"recap\" dir=\"auto\">{}</p>", escape(text));
            }
            Piece::Source { title, url, text } => {
                self.open("source", &words.source, Some(title));
                if url.starts_with("http") && text::may_link(url) {
                    let url = escape(url);
                    let _ = writeln!(
                        self.out,
                        "<p dir=\"ltr\"><a href=\"{url}\" rel=\"noopener noreferrer\">{url}</a></p>"
                    );
                }
                markdown(&mut self.out, text);
                self.out.push_str("</details>\n");
            }
            Piece::Error(text) => {
                let _ = writeln!(
                    self.out,
                    "<p class=\"error\" dir=\"auto\"><strong class=\"label\">{}</strong> {}</p>",
                    escape(&words.error),
                    escape(text)
                );
            }
            Piece::File(file) => self.file(file),
            Piece::Spoken(text) => {
                let _ = writeln!(self.out, "<div class=\"spoken\"><h3 class=\"label\">{}</h3>", escape(&words.spoken));
                markdown(&mut self.out, text);
                self.out.push_str("</div>\n");
            }
            Piece::Canvas { name, language, text } => {
                let (word, name) = (escape(&words.document), escape(name));
                let _ = writeln!(
                    self.out,
                    "<details class=\"document\" open><summary><span class=\"label\">{word}:</span> <bdi>{name}</bdi></summary>"
                );
                if language.is_empty() {
                    markdown(&mut self.out, text);
                } else {
                    pre(&mut self.out, language, text);
                }
                self.out.push_str("</details>\n");
            }
            Piece::Instructions(text) | Piece::Memory(text) => {
                let word = if matches!(piece, Piece::Memory(_)) { &words.memory } else { &words.instructions };
                self.open("source", word, None);
                markdown(&mut self.out, text);
                self.out.push_str("</details>\n");
            }
            Piece::Unknown { name, json } => {
                self.open("call", &words.unknown, Some(name));
                pre(&mut self.out, "json", json);
                self.out.push_str("</details>\n");
            }
        }
    }

    fn open(&mut self, class: &str, word: &str, name: Option<&str>) {
        let _ = write!(self.out, "<details class=\"{class}\"><summary><span class=\"label\">{}</span>", escape(word));
        if let Some(name) = name {
            let _ = write!(self.out, ": <bdi>{}</bdi>", escape(name));
        }
        self.out.push_str("</summary>\n");
    }

    fn file(&mut self, file: &FileRef<'_>) {
        let words = self.words;
        let found = self.assets.get(&file.id);
        let name = file.name.as_deref().or_else(|| found.as_ref()?.name.as_deref());
        let heard = file.is_heard();
        let word = words.of_file(file, found.as_ref().map(|asset| asset.kind));
        let Some(asset) = &found else {
            let word = escape(word);
            let names = [name, file.about.as_deref()].into_iter().flatten();
            let name: String = names.map(|name| format!(" <bdi>{}</bdi>", escape(name))).collect();
            let _ = writeln!(
                self.out,
                "<p class=\"missing\"><span class=\"label\">{word}</span>{name}<span class=\"label\">: {}</span></p>",
                escape(&words.missing)
            );
            return;
        };
        let path = escape(&format!("../assets/{}", asset.file));
        let own = file.about.as_deref().or(file.name.as_deref());
        let caption = escape(own.or(name).unwrap_or(word));
        // Words of ours are told from those of the message.
        let class = if own.is_none() { " class=\"label\"" } else { "" };
        let kind = if heard && asset.kind == Kind::Film { Kind::Sound } else { asset.kind };
        let _ = match kind {
            Kind::Picture => writeln!(
                self.out,
                "<figure><a href=\"{path}\"><img src=\"{path}\" alt=\"{caption}\" loading=\"lazy\"></a><figcaption{class} dir=\"auto\">{caption}</figcaption></figure>"
            ),
            Kind::Sound => writeln!(
                self.out,
                "<figure><audio controls preload=\"metadata\" aria-label=\"{caption}\" src=\"{path}\"></audio><figcaption{class} dir=\"auto\">{caption}</figcaption></figure>"
            ),
            Kind::Film => writeln!(
                self.out,
                "<figure><video controls preload=\"metadata\" aria-label=\"{caption}\" src=\"{path}\"></video><figcaption{class} dir=\"auto\">{caption}</figcaption></figure>"
            ),
            Kind::Other => writeln!(
                self.out,
                "<p class=\"file\"><span class=\"label\">{}:</span> <a href=\"{path}\" download><bdi{class}>{caption}</bdi></a></p>",
                escape(&words.file)
            ),
        };
    }
}

fn pre(out: &mut String, language: &str, text: &str) {
    out.push_str(PRE);
    if !language.is_empty() {
        let _ = write!(out, "<span class=\"language label\">{}</span>", escape(language));
    }
    out.push_str("<code>");
    code_into(out, &text::unix_lines(text.trim_end_matches(['\n', '\r'])));
    out.push_str("</code></pre>\n");
}

/// Begins a block of code, which can be moved sideways with keys too.
const PRE: &str = "<pre dir=\"ltr\" tabindex=\"0\">";

/// Code, with the words from the right in it on their own: what stands between them keeps its place.
fn code_into(out: &mut String, code: &str) {
    // The letters of these scripts begin with such bytes.
    if !code.bytes().any(|byte| matches!(byte, 0xd6..=0xdf | 0xe0 | 0xef)) {
        return escape_into(out, code);
    }
    let is_rtl = |c: char| matches!(c, '\u{590}'..='\u{65f}' | '\u{66e}'..='\u{6ef}' | '\u{6fa}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    let mut rest = code;
    while let Some(from) = rest.find(is_rtl) {
        // On to the last such letter of the line before a quotation mark, or a letter or digit of another kind.
        let run = &rest[from..];
        let ends = |c: char| matches!(c, '\n' | '"' | '\'' | '`') || c.is_alphanumeric() && !is_rtl(c);
        let run = &run[..run.find(ends).unwrap_or(run.len())];
        let run = run.trim_end_matches(|c| !is_rtl(c));
        escape_into(out, &rest[..from]);
        out.push_str("<bdi>");
        escape_into(out, run);
        out.push_str("</bdi>");
        rest = &rest[from + run.len()..];
    }
    escape_into(out, rest);
}

/// Markdown as HTML. HTML within it is shown as text, pictures become links, and only addresses of pages are links.
fn markdown(out: &mut String, text: &str) {
    let text = text::math(text, Math::Code);
    let mut cells: Vec<Alignment> = Vec::new();
    let mut cell = 0;
    let mut in_head = false;
    // Whether each open link is one.
    let mut links: Vec<bool> = Vec::new();
    // The outermost block decides the direction by all its words: what has a direction of its own does not count there.
    let mut depth = 0_usize;
    let mut in_code = false;
    // The headings that the text is under: the levels on the page have no gaps, whatever was written.
    let mut headings: Vec<HeadingLevel> = Vec::new();
    // Merged, since the parser cuts an address at signs that might have meant something.
    for event in TextMergeStream::new(Parser::new_ext(&text, text::OPTIONS)) {
        let auto = if depth == 0 { " dir=\"auto\"" } else { "" };
        match &event {
            Event::Start(Tag::BlockQuote(_) | Tag::List(_) | Tag::Table(_)) => depth += 1,
            Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Table) => depth = depth.saturating_sub(1),
            _ => {}
        }
        match event {
            Event::Text(text) if in_code => code_into(out, &text),
            Event::Text(text) if links.is_empty() => linked_into(out, &text),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => escape_into(out, &text),
            Event::Code(code) => {
                out.push_str("<code dir=\"ltr\">");
                code_into(out, &code);
                out.push_str("</code>");
            }
            Event::SoftBreak | Event::HardBreak => out.push_str("<br>\n"),
            Event::Rule => out.push_str("<hr>\n"),
            Event::TaskListMarker(done) => out.push_str(if done { "☑ " } else { "☐ " }),
            Event::Start(tag) => match tag {
                Tag::Paragraph | Tag::HtmlBlock => {
                    out.push_str("<p");
                    out.push_str(auto);
                    out.push('>');
                }
                Tag::Heading { level, .. } => {
                    headings.retain(|above| *above < level);
                    headings.push(level);
                    let _ = write!(out, "<h{}{auto}>", (headings.len() + 2).min(6));
                }
                Tag::BlockQuote(_) => {
                    let _ = writeln!(out, "<blockquote{auto}>");
                }
                Tag::CodeBlock(kind) => {
                    in_code = true;
                    out.push_str(PRE);
                    if let CodeBlockKind::Fenced(info) = kind
                        && let Some(language) = info.split_whitespace().next()
                    {
                        out.push_str("<span class=\"language\">");
                        escape_into(out, language);
                        out.push_str("</span>");
                    }
                    out.push_str("<code>");
                }
                Tag::List(Some(first)) => {
                    let _ = writeln!(out, "<ol{auto} start=\"{first}\">");
                }
                Tag::List(None) => {
                    let _ = writeln!(out, "<ul{auto}>");
                }
                Tag::Item => out.push_str("<li>"),
                Tag::Table(alignments) => {
                    cells = alignments;
                    let _ = writeln!(out, "<div class=\"table\" tabindex=\"0\"{auto}><table>");
                }
                Tag::TableHead => {
                    in_head = true;
                    cell = 0;
                    out.push_str("<thead><tr>");
                }
                Tag::TableRow => {
                    cell = 0;
                    out.push_str("<tr>");
                }
                Tag::TableCell => {
                    let class = match cells.get(cell) {
                        Some(Alignment::Center) => " class=\"center\"",
                        Some(Alignment::Right) => " class=\"end\"",
                        _ => "",
                    };
                    cell += 1;
                    out.push_str(if in_head { "<th" } else { "<td" });
                    out.push_str(class);
                    out.push('>');
                }
                Tag::Emphasis => out.push_str("<em>"),
                Tag::Strong => out.push_str("<strong>"),
                Tag::Strikethrough => out.push_str("<del>"),
                Tag::Link { dest_url, link_type, .. } | Tag::Image { dest_url, link_type, .. } => {
                    let lives = text::may_link(&dest_url) && is_page(&dest_url);
                    links.push(lives);
                    if lives {
                        let side = if link_type == LinkType::Autolink { " dir=\"ltr\"" } else { "" };
                        let _ = write!(out, "<a{side} href=\"{}\" rel=\"noopener noreferrer\">", escape(&dest_url));
                    }
                }
                _ => {}
            },
            Event::End(tag) => match tag {
                TagEnd::Paragraph | TagEnd::HtmlBlock => out.push_str("</p>\n"),
                TagEnd::Heading(_) => {
                    let _ = writeln!(out, "</h{}>", (headings.len() + 2).min(6));
                }
                TagEnd::BlockQuote(_) => out.push_str("</blockquote>\n"),
                TagEnd::CodeBlock => {
                    in_code = false;
                    out.push_str("</code></pre>\n");
                }
                TagEnd::List(ordered) => out.push_str(if ordered { "</ol>\n" } else { "</ul>\n" }),
                TagEnd::Item => out.push_str("</li>\n"),
                TagEnd::Table => out.push_str("</tbody></table></div>\n"),
                TagEnd::TableHead => {
                    in_head = false;
                    out.push_str("</tr></thead><tbody>\n");
                }
                TagEnd::TableRow => out.push_str("</tr>\n"),
                TagEnd::TableCell => out.push_str(if in_head { "</th>" } else { "</td>" }),
                TagEnd::Emphasis => out.push_str("</em>"),
                TagEnd::Strong => out.push_str("</strong>"),
                TagEnd::Strikethrough => out.push_str("</del>"),
                TagEnd::Link | TagEnd::Image => out.push_str(if links.pop() == Some(true) { "</a>" } else { "" }),
                _ => {}
            },
            _ => {}
        }
    }
}

/// Text in which addresses of pages that stand there as they are become links.
fn linked_into(out: &mut String, text: &str) {
    let mut rest = text;
    let mut from = 0;
    while let Some(at) = memchr::memmem::find(&rest.as_bytes()[from..], b"http").map(|at| from + at) {
        from = at + 4;
        let address = address(&rest[at..]);
        let begins = rest[..at].chars().next_back().is_none_or(|c| !c.is_ascii_alphanumeric());
        if begins && is_page(address) && address.split_once("//").is_some_and(|(_, host)| host.contains('.')) {
            escape_into(out, &rest[..at]);
            let shown = escape(address);
            let _ = write!(out, "<a dir=\"ltr\" href=\"{shown}\" rel=\"noopener noreferrer\">{shown}</a>");
            rest = &rest[at + address.len()..];
            from = 0;
        }
    }
    escape_into(out, rest);
}

/// The address at the begin of a text, without the signs that belong to the sentence around it.
fn address(text: &str) -> &str {
    let ends = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '<' | '>' | '"' | '`' | '|' | '\\' | '^' | '{' | '}')
            || !c.is_ascii() && (!c.is_alphanumeric() || fold::is_unspaced(c))
    };
    let mut found = &text[..text.find(ends).unwrap_or(text.len())];
    loop {
        let count = |bracket| found.matches(bracket).count();
        let last = match found.as_bytes().last() {
            Some(b'.' | b',' | b';' | b':' | b'!' | b'?' | b'\'' | b'*' | b'_' | b'~' | b']') => true,
            Some(b')') => count(')') > count('('),
            _ => false,
        };
        if !last {
            return found;
        }
        found = &found[..found.len() - 1];
    }
}

/// Whether an address is that of a page elsewhere.
fn is_page(address: &str) -> bool {
    ["http://", "https://", "mailto:"]
        .iter()
        .any(|scheme| address.get(..scheme.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(scheme)))
}

/// The pages of the list, newest first: names and contents.
pub fn lists(known: &[Known], unread: usize, words: &Words, zone: &TimeZone, chunks: usize) -> Vec<(String, String)> {
    let count = known.len().div_ceil(PAGE).max(1);
    let name = |page: usize| if page == 0 { "index.html".to_owned() } else { format!("list-{}.html", page + 1) };
    let mut pages = Vec::new();
    for page in 0..count {
        let mut out = String::new();
        head(&mut out, &words.conversations, words, "style.css", &policy(Some(SCRIPT)));
        let _ = write!(
            out,
            "<header><h1>{}</h1>\n<p class=\"about\">{} <bdi>{}</bdi> · {} <bdi>{}</bdi>{}</p></header>\n<main id=\"list\" data-chunks=\"{}\" data-words=\"{chunks}\" data-nothing=\"{}\" data-results=\"{}\" data-untitled=\"{}\" data-undated=\"{}\" data-messages=\"{}\">\n\
             <div id=\"search\" hidden><input type=\"search\" dir=\"auto\" autocomplete=\"off\" spellcheck=\"false\" placeholder=\"{}\" aria-label=\"{}\"><p id=\"count\" role=\"status\"></p></div>\n\
             <div id=\"found\"></div>\n<div id=\"plain\">\n",
            escape(&words.conversations),
            escape(&words.total),
            known.len(),
            escape(&words.messages),
            known.iter().map(|entry| entry.messages).sum::<usize>(),
            if count > 1 {
                format!(" · <a href=\"index.html#all-pages\">{}</a>", escape(&words.all))
            } else {
                String::new()
            },
            known.len().div_ceil(CHUNK),
            escape(&words.nothing),
            escape(&words.results),
            escape(&words.untitled),
            escape(&words.undated),
            escape(&words.messages),
            escape(&words.search),
            escape(&words.search),
        );
        let mut month = None;
        for entry in known.iter().skip(page * PAGE).take(PAGE) {
            let shown = entry.begun.and_then(moment).map(|moment| moment.to_zoned(zone.clone()));
            let this = shown.as_ref().map(|shown| shown.strftime("%Y-%m").to_string());
            if month.as_ref() != Some(&this) {
                if month.is_some() {
                    out.push_str("</ol>\n");
                }
                let label = this.clone().unwrap_or_else(|| words.undated.clone());
                let _ = write!(out, "<h2>{}</h2>\n<ol class=\"list\">\n", escape(&label));
                month = Some(this);
            }
            let title = if entry.title.is_empty() { &words.untitled } else { &entry.title };
            let day = shown.map(|shown| format!("<bdi>{}</bdi> · ", shown.strftime("%Y-%m-%d"))).unwrap_or_default();
            let _ = writeln!(
                out,
                "<li><a href=\"conversations/{}.html\"><bdi>{}</bdi></a> <span>{day}{} <bdi>{}</bdi></span></li>",
                escape(&entry.name),
                escape(title),
                escape(&words.messages),
                entry.messages
            );
        }
        if month.is_some() {
            out.push_str("</ol>\n");
        }
        out.push_str("</div>\n<nav class=\"pages\">");
        if page > 0 {
            let _ = write!(out, "<a rel=\"prev\" href=\"{}\">{}</a> ", name(page - 1), escape(&words.previous));
        }
        if count > 1 {
            let _ = write!(out, "<span><bdi>{}/{count}</bdi></span> ", page + 1);
        }
        if page + 1 < count {
            let _ = write!(out, "<a rel=\"next\" href=\"{}\">{}</a>", name(page + 1), escape(&words.next));
        }
        out.push_str("</nav>\n");
        if page == 0 && count > 1 {
            let _ = write!(
                out,
                "<nav id=\"all-pages\" aria-labelledby=\"all\">\n<h2 id=\"all\">{}</h2>\n<ol>\n",
                escape(&words.all)
            );
            let day = |entry: &Known| {
                let moment = entry.begun.and_then(moment)?;
                Some(format!("<bdi>{}</bdi>", moment.to_zoned(zone.clone()).strftime("%Y-%m-%d")))
            };
            for (page, entries) in known.chunks(PAGE).enumerate() {
                let mut days: Vec<String> = entries.first().and_then(day).into_iter().collect();
                days.push(entries.last().and_then(day).unwrap_or_else(|| escape(&words.undated)));
                days.dedup();
                let _ = writeln!(out, "<li><a href=\"{}\">{}</a></li>", name(page), days.join(" – "));
            }
            out.push_str("</ol>\n</nav>\n");
        }
        if page == 0 && unread > 0 {
            let _ = writeln!(
                out,
                "<p class=\"missing\">{} <a href=\"../unreadable/\"><bdi>{unread}</bdi></a></p>",
                escape(&words.unread)
            );
        }
        let _ = write!(out, "</main>\n<script>{SCRIPT}</script>\n</body>\n</html>\n");
        pages.push((name(page), out));
    }
    pages
}

/// The list for the script, a part at a time: names and contents.
pub fn data(known: &[Known], zone: &TimeZone) -> Vec<(String, String)> {
    known
        .chunks(CHUNK)
        .enumerate()
        .map(|(number, chunk)| {
            let rows: Vec<_> = chunk
                .iter()
                .map(|entry| {
                    let day =
                        entry.begun.and_then(moment).map(|moment| moment.to_zoned(zone.clone()).date().to_string());
                    (&entry.name, &entry.title, day.unwrap_or_default(), entry.messages)
                })
                .collect();
            (format!("data/list-{number:03}.js"), call("list", number, &rows))
        })
        .collect()
}

/// A file that hands data to the script. In JSON nothing ends the script or the line early once `<` and line ends are escaped.
pub fn call(what: &str, number: usize, value: &impl serde::Serialize) -> String {
    let mut json = serde_json::to_string(value).unwrap_or_else(|_| "[]".to_owned());
    if json.contains('<') {
        json = json.replace('<', "\\u003c");
    }
    format!("quitgpt.{what}({number},{});\n", clean_json(&json))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let mut out = String::new();
        markdown(&mut out, text);
        out
    }

    #[test]
    fn in_code_words_from_the_right_stand_on_their_own() {
        let code = |code: &str| {
            let mut out = String::new();
            code_into(&mut out, code);
            out
        };
        assert_eq!(code("print(\"مرحبا\", 1 + 2)"), "print(&quot;<bdi>مرحبا</bdi>&quot;, 1 + 2)");
        assert_eq!(code("# هذا (مثال): جيد\n# 2"), "# <bdi>هذا (مثال): جيد</bdi>\n# 2");
        assert_eq!(code("['أ', 'ب']"), "[&#39;<bdi>أ</bdi>&#39;, &#39;<bdi>ب</bdi>&#39;]");
        assert_eq!(code("x = 'é' # <שלום>"), "x = &#39;é&#39; # &lt;<bdi>שלום</bdi>&gt;");
        assert!(shown("```\nقل\n```").contains("<code><bdi>قل</bdi>"));
        assert!(shown("`قل`").contains("<code dir=\"ltr\"><bdi>قل</bdi></code>"));
        assert!(!shown("قل").contains("bdi"));
    }

    #[test]
    fn addresses_are_links() {
        let links = |text: &str| -> Vec<String> {
            let shown = shown(text);
            let hrefs = shown.split(" href=\"").skip(1);
            hrefs.map(|rest| rest[..rest.find('"').expect("an end")].to_owned()).collect()
        };
        for (text, link) in [
            ("see https://example.org/a_b?x=1&y=2.", "https://example.org/a_b?x=1&amp;y=2"),
            ("(https://example.org/wiki/A_(b))", "https://example.org/wiki/A_(b)"),
            ("انظر https://example.org/مصر، ثم", "https://example.org/مصر"),
            ("https://example.orgを見て", "https://example.org"),
            ("<http://example.org>", "http://example.org"),
            ("[words https://inner.example](https://example.org)", "https://example.org"),
        ] {
            assert_eq!(links(text), [link], "{text}");
        }
        for text in
            ["xhttps://a.example", "https://", "http", "`https://a.example`", "```\nhttps://a.example\n```", "https:a"]
        {
            assert_eq!(links(text), [] as [&str; 0], "{text}");
        }
        assert_eq!(links("https://a.example/\"onclick=x https://b.example/'x'").len(), 2);
    }

    #[test]
    fn headings_go_down_a_level_at_a_time() {
        let text = shown("### a\n\n##### b\n\n#### c\n\n# d\n\n###### e");
        let levels: Vec<&str> = text.split("<h").skip(1).map(|rest| &rest[..1]).collect();
        assert_eq!(levels, ["3", "4", "4", "3", "4"]);
        assert_eq!(text.matches("</h3>").count() + text.matches("</h4>").count(), 5);
    }

    proptest::proptest! {
        #[test]
        fn code_says_what_it_said(code in "([a-z0-9 \"'`<&\n(]|[\u{590}-\u{6ff}]|[\u{fb1d}-\u{fefc}]|.){0,40}") {
            let mut out = String::new();
            code_into(&mut out, &code);
            proptest::prop_assert_eq!(out.replace("<bdi>", "").replace("</bdi>", ""), escape(&code));
        }

        #[test]
        fn text_with_links_says_what_it_said(text in "(https?://|[a-z.,:;/()'\"<>&_ ]|.){0,20}") {
            let mut out = String::new();
            linked_into(&mut out, &text);
            let mut said = String::new();
            let mut rest = out.as_str();
            while let Some((before, tail)) = rest.split_once("<a dir=\"ltr\" href=\"") {
                let (address, tail) = tail.split_once("\" rel=\"noopener noreferrer\">").expect("a link");
                let (shown, tail) = tail.split_once("</a>").expect("an end");
                proptest::prop_assert_eq!(address, shown);
                proptest::prop_assert!(address.starts_with("http"));
                said.push_str(before);
                said.push_str(shown);
                rest = tail;
            }
            proptest::prop_assert_eq!(said + rest, escape(&text));
        }
    }
}
