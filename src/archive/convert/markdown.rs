//! A conversation as one Markdown file: YAML front matter with quoted values, then what was said. Reasoning, calls of tools and
//! other versions are folded callouts, which Obsidian opens and closes and every other program shows as quotes.

use std::fmt::Write as _;

use jiff::tz::TimeZone;

use super::assets::{Assets, Kind};
use super::names::moment;
use super::pieces::{FileRef, Piece};
use super::text;
use super::view::{Part, Side, Turn, View};
use super::words::Words;
use crate::archive::json::Json;
use crate::clean::cleaned;

/// Writes the file.
pub fn render(view: &View<'_, '_>, assets: &Assets<'_>, words: &Words, zone: &TimeZone) -> String {
    let mut out = String::with_capacity(16 * 1024);
    front_matter(&mut out, view);
    let title = if view.title.is_empty() { words.untitled.clone() } else { text::plain_line(&view.title) };
    let _ = writeln!(out, "# {title}");
    let mut writer = Writer { out, assets, words, zone, side: None };
    for part in &view.parts {
        match part {
            Part::Turn(turn) => writer.turn(turn),
            Part::Version { turns, number, of } => {
                let mut inner = Writer { out: String::new(), assets, words, zone, side: None };
                turns.iter().for_each(|turn| inner.turn(turn));
                if !inner.out.trim().is_empty() {
                    writer.callout("quote", true, &words.version_of(*number, *of), inner.out.trim());
                    // Whoever speaks after it is named again.
                    writer.side = None;
                }
            }
        }
    }
    if !view.unshown.is_empty() {
        let _ = write!(writer.out, "\n## {}\n", words.unshown);
        view.unshown.iter().for_each(|file| writer.file(file));
    }
    cleaned(writer.out)
}

fn front_matter(out: &mut String, view: &View<'_, '_>) {
    out.push_str("---\n");
    let mut line = |name: &str, value: &str| {
        let _ = writeln!(out, "{name}: {value}");
    };
    line("title", &quoted(&view.title));
    let time = |seconds: Option<f64>| seconds.and_then(moment).map(|moment| format!("\"{moment}\""));
    if let Some(begun) = time(view.begun) {
        line("created", &begun);
    }
    if let Some(changed) = time(view.changed) {
        line("updated", &changed);
    }
    if let Some(model) = &view.model {
        line("model", &quoted(model));
    }
    line("messages", &view.visible.to_string());
    line("id", &quoted(&view.id));
    let (gpt, project) = view.gizmo();
    if let Some(id) = gpt {
        line("custom_gpt", &quoted(&id));
    }
    if let Some(id) = project {
        line("project", &quoted(&id));
    }
    let flags = [
        ("archived", "is_archived"),
        ("starred", "is_starred"),
        ("study_mode", "is_study_mode"),
        ("do_not_remember", "is_do_not_remember"),
        ("read_only", "is_read_only"),
        ("temporary", "is_temporary"),
    ];
    for (name, member) in flags {
        if view.flag(member) {
            line(name, "true");
        }
    }
    if let Some(pinned) = view.conversation.other("pinned_time").and_then(Json::number).and_then(moment) {
        line("pinned", &format!("\"{pinned}\""));
    }
    line("tags", "[\"chatgpt\"]");
    out.push_str("---\n\n");
}

/// A value between double quotes, as YAML and JSON both read it.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if crate::clean::is_forbidden(c)
                || matches!(c, '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}' | '\u{e000}'..='\u{f8ff}') =>
            {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

struct Writer<'w> {
    out: String,
    assets: &'w Assets<'w>,
    words: &'w Words,
    zone: &'w TimeZone,
    side: Option<Side>,
}

impl Writer<'_> {
    fn turn(&mut self, turn: &Turn<'_, '_>) {
        if turn.hidden || turn.pieces.is_empty() {
            return;
        }
        if self.side != Some(turn.side()) {
            self.side = Some(turn.side());
            let who = if turn.side() == Side::Person { self.words.you.as_str() } else { "ChatGPT" };
            let _ = write!(self.out, "\n## {who}");
            if let Some(time) = turn.message.create_time.and_then(moment) {
                let _ = write!(self.out, " · {}", time.to_zoned(self.zone.clone()).strftime("%Y-%m-%d %H:%M %:z"));
            }
            self.out.push('\n');
        }
        turn.pieces.iter().for_each(|piece| self.piece(piece));
    }

    fn piece(&mut self, piece: &Piece<'_>) {
        let words = self.words;
        match piece {
            Piece::Words(words) => {
                let safe = text::safe(words);
                self.block(safe.trim_end());
            }
            Piece::Call { tool, language, text } => {
                let label = match tool {
                    Some(tool) => format!("{}: {}", words.call, text::plain_line(tool)),
                    None => words.call.clone(),
                };
                self.callout("example", true, &label, &code(language, text));
            }
            Piece::Output(text) => self.callout("example", true, &words.output, &code("text", text)),
            Piece::Thoughts(list) => {
                let mut inner = String::new();
                for (summary, thought) in list {
                    if !summary.is_empty() {
                        let _ = write!(inner, "**{}**\n\n", text::plain_line(summary));
                    }
                    let _ = write!(inner, "{}\n\n", text::safe(thought).trim());
                }
                self.callout("abstract", true, &words.reasoning, inner.trim_end());
            }
            Piece::Recap(text) => {
                let line = format!("*{}*", text::plain_line(text));
                self.block(&line);
            }
            Piece::Source { title, url, text } => {
                let mut inner = String::new();
                if text::may_link(url) && url.starts_with("http") {
                    let _ = write!(inner, "{}\n\n", super::citations::link(&text::plain_line(title), url));
                } else if !url.is_empty() {
                    let _ = write!(inner, "{}\n\n", text::plain_line(url));
                }
                inner.push_str(&text::safe(text));
                let label = format!("{}: {}", words.source, text::plain_line(title));
                self.callout("info", true, &label, inner.trim());
            }
            Piece::Error(text) => {
                let line = text::plain_line(text);
                self.callout("failure", false, &words.error, &line);
            }
            Piece::File(file) => self.file(file),
            Piece::Spoken(text) => {
                let safe = text::safe(text);
                self.callout("quote", false, &words.spoken, safe.trim());
            }
            Piece::Canvas { name, language, text } => {
                let label = format!("{}: {}", words.document, text::plain_line(name));
                let inner = if language.is_empty() { text::safe(text).into_owned() } else { code(language, text) };
                self.callout("note", false, &label, inner.trim_end());
            }
            Piece::Instructions(text) => self.callout("info", true, &words.instructions, &text::safe(text)),
            Piece::Memory(text) => self.callout("info", true, &words.memory, &text::safe(text)),
            Piece::Unknown { name, json } => {
                let label = format!("{}: {}", words.unknown, text::plain_line(name));
                self.callout("warning", true, &label, &code("json", json));
            }
        }
    }

    fn block(&mut self, text: &str) {
        self.out.push('\n');
        self.out.push_str(text);
        self.out.push('\n');
    }

    /// A callout; folded ones are closed at first.
    fn callout(&mut self, kind: &str, folded: bool, label: &str, inner: &str) {
        let fold = if folded { "-" } else { "" };
        let _ = writeln!(self.out, "\n> [!{kind}]{fold} {label}");
        for line in inner.lines() {
            self.out.push_str(if line.is_empty() { ">" } else { "> " });
            self.out.push_str(line);
            self.out.push('\n');
        }
    }

    fn file(&mut self, file: &FileRef<'_>) {
        let words = self.words;
        let found = self.assets.get(&file.id);
        let name = file.name.as_deref().or_else(|| found.as_ref()?.name.as_deref());
        let about = file.about.as_deref().or(name);
        let word = words.of_file(file, found.as_ref().map(|asset| asset.kind));
        let label = text::plain_line(about.unwrap_or(word));
        match found {
            Some(asset) => {
                let embed = if asset.kind == Kind::Other { "" } else { "!" };
                let line = format!("{embed}[{label}](assets/{})", asset.file);
                self.block(&line);
            }
            None => {
                let name = name.map(|name| format!(" ({})", text::plain_line(name))).unwrap_or_default();
                let line = format!("*{word}{name}: {}*", words.missing);
                self.block(&line);
            }
        }
    }
}

/// A block of code whose fence no line of it ends.
fn code(language: &str, text: &str) -> String {
    let fence = text::fence(text);
    let language: String =
        language.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '#' | '.')).take(30).collect();
    let language = if language.to_ascii_lowercase().starts_with("dataview") { "text" } else { &language };
    format!("{fence}{language}\n{}\n{fence}", text::unix_lines(text.trim_end_matches(['\n', '\r'])))
}
