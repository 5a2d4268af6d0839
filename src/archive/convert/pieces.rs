//! What a message says, as pieces with a meaning that every format can show: words, code, pictures, sources, reasoning.
//! Nothing is dropped: what is not known comes as raw JSON with its name.

use std::borrow::Cow;
use std::collections::HashSet;

use super::citations;
use crate::archive::conversation::{Conversation, Message, Part, Role, file_id};
use crate::archive::json::Json;

/// One piece of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece<'a> {
    /// Markdown as it was written, with its citations resolved.
    Words(Cow<'a, str>),
    /// A call of a tool, or code that was run.
    Call {
        /// The tool, where one is named.
        tool: Option<Cow<'a, str>>,
        /// The language of the code; empty if it is not known.
        language: Cow<'a, str>,
        /// The code.
        text: Cow<'a, str>,
    },
    /// What a tool gave back.
    Output(Cow<'a, str>),
    /// Reasoning: summaries with what was thought.
    Thoughts(Vec<(Cow<'a, str>, Cow<'a, str>)>),
    /// One line about the reasoning.
    Recap(Cow<'a, str>),
    /// A page that was quoted or read.
    Source {
        /// Its title.
        title: Cow<'a, str>,
        /// Its address; may be empty.
        url: Cow<'a, str>,
        /// What it says.
        text: Cow<'a, str>,
    },
    /// An error of the service.
    Error(Cow<'a, str>),
    /// A file: picture, sound, film or document.
    File(FileRef<'a>),
    /// What was said aloud.
    Spoken(Cow<'a, str>),
    /// A document written beside the conversation.
    Canvas {
        /// Its name.
        name: Cow<'a, str>,
        /// The language, for code; empty for prose.
        language: Cow<'a, str>,
        /// Its text.
        text: Cow<'a, str>,
    },
    /// Custom instructions.
    Instructions(Cow<'a, str>),
    /// Memory.
    Memory(Cow<'a, str>),
    /// What quitgpt does not know: its name and its JSON.
    Unknown {
        /// The content type.
        name: Cow<'a, str>,
        /// As it stands in the file.
        json: &'a str,
    },
}

/// A file that a message points to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FileRef<'a> {
    /// Its id.
    pub id: Cow<'a, str>,
    /// Its name, where the message knows one.
    pub name: Option<Cow<'a, str>>,
    /// Its type, where the message knows one.
    pub mime: Option<Cow<'a, str>>,
    /// What the picture was asked to show.
    pub about: Option<Cow<'a, str>>,
    /// Whether it is a picture for certain, whatever its name.
    pub picture: bool,
}

impl FileRef<'_> {
    /// Whether the message knows that there is nothing to see in it.
    pub fn is_heard(&self) -> bool {
        self.mime.as_deref().is_some_and(|mime| mime.starts_with("audio/"))
    }
}

/// Documents beside the conversation, as far as they were written.
#[derive(Clone, Debug, Default)]
pub struct Canvases<'a> {
    current: Option<Document<'a>>,
}

#[derive(Clone, Debug, Default)]
struct Document<'a> {
    name: Cow<'a, str>,
    language: Cow<'a, str>,
    text: String,
}

/// The pieces of a message, in order.
pub fn pieces<'a>(message: &Message<'a>, canvases: &mut Canvases<'a>) -> Vec<Piece<'a>> {
    let mut out = Vec::new();
    let content = &message.content;
    let member = |name: &str| content.other(name).and_then(Json::text).unwrap_or_default();
    let kind = content.kind.map(|kind| kind.decode()).unwrap_or_default();
    let tool = matches!(message.role, Role::Tool | Role::Other(_));
    match kind.as_ref() {
        "text" | "multimodal_text" | "" => {
            for part in &content.parts {
                part_pieces(*part, message, tool, &mut out);
            }
            if content.parts.is_empty() {
                let text = member("text");
                words(text, message, tool, &mut out);
            }
        }
        "code" => {
            let recipient = message.recipient.map(|to| to.decode()).unwrap_or_default();
            let text = member("text");
            match recipient.strip_prefix("canmore.") {
                Some(verb) => canvases.change(verb, text, &mut out),
                None => {
                    let language = match member("language") {
                        language if language == "unknown" => guess(&text),
                        language => language,
                    };
                    let tool = Some(recipient).filter(|to| !to.is_empty() && to != "all");
                    out.push(Piece::Call { tool, language, text });
                }
            }
        }
        "execution_output" => {
            out.push(Piece::Output(member("text")));
            let images = message.metadata.get("aggregate_result").and_then(|result| result.get("messages"));
            for image in images.map(Json::items).unwrap_or_default() {
                if let Some(url) = image.get("image_url").and_then(Json::text).filter(|url| !url.is_empty()) {
                    out.push(Piece::File(FileRef { id: file_id(url), picture: true, ..FileRef::default() }));
                }
            }
        }
        "thoughts" => {
            let thoughts = content.other("thoughts").map(Json::items).unwrap_or_default();
            let field = |thought: Json<'a>, name: &str| thought.get(name).and_then(Json::text).unwrap_or_default();
            let mut list = Vec::new();
            for thought in thoughts {
                let (summary, mut text) = (field(thought, "summary"), field(thought, "content"));
                if text.is_empty() {
                    let chunks = thought.get("chunks").map(Json::items).unwrap_or_default();
                    text = chunks.into_iter().filter_map(Json::text).collect::<Vec<_>>().join("").into();
                }
                if !summary.is_empty() || !text.is_empty() {
                    list.push((summary, strip(text)));
                }
            }
            if !list.is_empty() {
                out.push(Piece::Thoughts(list));
            }
        }
        "reasoning_recap" => out.push(Piece::Recap(member("content"))),
        "tether_quote" | "sonic_webpage" => {
            let text = [member("text"), member("snippet")].into_iter().find(|text| !text.is_empty());
            let title = [member("title"), member("domain"), member("url")].into_iter().find(|title| !title.is_empty());
            let (title, text) = (title.unwrap_or_default(), strip(text.unwrap_or_default()));
            out.push(Piece::Source { title, url: member("url"), text });
        }
        "tether_browsing_display" | "tether_browsing_code" => {
            for name in ["summary", "result"] {
                let text = strip(member(name));
                if !text.trim().is_empty() {
                    out.push(Piece::Output(text));
                }
            }
            for asset in content.other("assets").map(Json::items).unwrap_or_default() {
                let pointer = asset.text().or_else(|| asset.get("asset_pointer")?.text());
                if let Some(pointer) = pointer.filter(|pointer| !pointer.is_empty()) {
                    out.push(Piece::File(FileRef { id: file_id(pointer), ..FileRef::default() }));
                }
            }
        }
        "system_error" => {
            let (name, text) = (member("name"), member("text"));
            let both =
                if name.is_empty() || text.is_empty() { format!("{name}{text}") } else { format!("{name}: {text}") };
            out.push(Piece::Error(both.into()));
        }
        "user_editable_context" => {
            let data = message.metadata.get("user_context_message_data");
            let field = |name: &str| data.and_then(|data| data.get(name)).and_then(Json::text).unwrap_or_default();
            let pairs = [("user_profile", "about_user_message"), ("user_instructions", "about_model_message")];
            let texts = pairs.map(|(here, there)| match member(here) {
                text if text.is_empty() => field(there),
                text => text,
            });
            let text = texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n");
            out.push(Piece::Instructions(text.into()));
        }
        "model_editable_context" => {
            let names = ["model_set_context", "repository", "repo_summary", "structured_context"];
            let text = names.map(|name| match content.other(name) {
                None => Cow::Borrowed(""),
                Some(json) if json.is_empty() => Cow::Borrowed(""),
                Some(json) => json.text().unwrap_or(Cow::Borrowed(json.raw())),
            });
            let text = text.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n");
            out.push(Piece::Memory(text.into()));
        }
        "citable_code_output" => out.push(Piece::Output(strip(member("output_str")))),
        "computer_output" => {
            let state = content.other("state");
            let field = |name: &str| state.and_then(|state| state.get(name)).and_then(Json::text).unwrap_or_default();
            let (title, url) = (field("title"), field("url"));
            if !title.is_empty() || !url.is_empty() {
                let title = if title.is_empty() { url.clone() } else { title };
                out.push(Piece::Source { title, url, text: strip(field("dom")) });
            }
            if let Some(screenshot) = content.other("screenshot") {
                object(screenshot, message, &mut out);
            }
        }
        "app_pairing_content" => {
            for workspace in content.other("workspaces").map(Json::items).unwrap_or_default() {
                let field = |name: &str| workspace.get(name).and_then(Json::text).unwrap_or_default();
                let title =
                    [field("title"), field("app_name")].into_iter().find(|title| !title.is_empty()).unwrap_or_default();
                out.push(Piece::Source { title, url: Cow::Borrowed(""), text: field("content") });
            }
            let parts = content.other("context_parts").map(Json::items).unwrap_or_default();
            for part in parts.into_iter().filter_map(|part| part.text().or_else(|| part.get("text")?.text())) {
                out.push(Piece::Output(part));
            }
        }
        _ => {
            for (name, json) in &content.others {
                if !json.is_empty() {
                    let name = if name == "widgets" || name == "text" {
                        kind.clone()
                    } else {
                        format!("{kind}.{name}").into()
                    };
                    out.push(Piece::Unknown { name, json: json.raw() });
                }
            }
            for part in &content.parts {
                part_pieces(*part, message, tool, &mut out);
            }
            if out.is_empty() {
                out.push(Piece::Unknown { name: kind.clone(), json: "{}" });
            }
        }
    }
    attachments(message, &mut out);
    out.retain(|piece| !piece.is_blank());
    if tool && let Some(canvas) = message.metadata.get("canvas") {
        canvases.name(canvas);
    }
    out
}

impl Piece<'_> {
    /// Whether it shows nothing.
    fn is_blank(&self) -> bool {
        match self {
            Self::Words(text)
            | Self::Output(text)
            | Self::Recap(text)
            | Self::Error(text)
            | Self::Spoken(text)
            | Self::Instructions(text)
            | Self::Memory(text) => text.trim().is_empty(),
            Self::Call { text, tool, .. } => text.trim().is_empty() && tool.is_none(),
            Self::Source { title, url, text } => title.is_empty() && url.is_empty() && text.is_empty(),
            _ => false,
        }
    }

    /// Whether it is part of what the two said to each other, and not of how an answer came about.
    pub fn is_said(&self) -> bool {
        matches!(self, Self::Words(_) | Self::File(_) | Self::Spoken(_) | Self::Canvas { .. })
    }

    /// Its words, for searching.
    pub fn append_to(&self, text: &mut String) {
        let mut add = |words: &str| {
            if !words.is_empty() {
                if !text.is_empty() {
                    text.push('\n');
                }
                text.push_str(words);
            }
        };
        match self {
            Self::Words(words)
            | Self::Output(words)
            | Self::Recap(words)
            | Self::Error(words)
            | Self::Spoken(words)
            | Self::Instructions(words)
            | Self::Memory(words) => add(words),
            Self::Call { text: words, .. } => add(words),
            Self::Thoughts(list) => list.iter().for_each(|(summary, words)| {
                add(summary);
                add(words);
            }),
            Self::Source { title, url, text: words } => {
                add(title);
                if url != title {
                    add(url);
                }
                add(words);
            }
            Self::Canvas { name, text: words, .. } => {
                add(name);
                add(words);
            }
            Self::File(file) => {
                add(file.name.as_deref().unwrap_or_default());
                add(file.about.as_deref().unwrap_or_default());
            }
            Self::Unknown { name, json } => {
                add(name);
                add(json);
            }
        }
    }
}

fn part_pieces<'a>(part: Part<'a>, message: &Message<'a>, tool: bool, out: &mut Vec<Piece<'a>>) {
    match part {
        Part::Text(text) => words(text.decode(), message, tool, out),
        Part::Object(json) => object(json, message, out),
        Part::Other(json) if json.is_list() => {
            // Bare nested lists; deeper ones are kept as they are.
            for item in json.items() {
                match item.text() {
                    Some(text) => words(text, message, tool, out),
                    None if item.is_object() => object(item, message, out),
                    None if item.is_empty() => {}
                    None => out.push(Piece::Unknown { name: Cow::Borrowed("list"), json: item.raw() }),
                }
            }
        }
        Part::Other(json) if json.is_null() => {}
        Part::Other(json) => out.push(Piece::Unknown { name: Cow::Borrowed("value"), json: json.raw() }),
    }
}

fn words<'a>(text: Cow<'a, str>, message: &Message<'a>, tool: bool, out: &mut Vec<Piece<'a>>) {
    let text = citations::resolved(text, message);
    out.push(if tool { Piece::Output(text) } else { Piece::Words(text) });
}

fn object<'a>(json: Json<'a>, message: &Message<'a>, out: &mut Vec<Piece<'a>>) {
    let members = json.members();
    let member = |name: &str| members.iter().rev().find(|(key, _)| key == name).map(|(_, value)| *value);
    let text = |name: &str| member(name).and_then(Json::text).filter(|text| !text.is_empty());
    let kind = text("content_type").unwrap_or_default();
    match kind.as_ref() {
        "audio_transcription" => {
            out.push(Piece::Spoken(citations::resolved(text("text").unwrap_or_default(), message)))
        }
        "audio_asset_pointer" => {
            let Some(pointer) = text("asset_pointer") else { return };
            let mime = text("format").map(|format| format!("audio/{format}").into());
            out.push(Piece::File(FileRef { id: file_id(pointer), mime, ..FileRef::default() }));
        }
        "real_time_user_audio_video_asset_pointer" => {
            if let Some(audio) = member("audio_asset_pointer") {
                object(audio, message, out);
            }
            let mut pointers: Vec<_> = member("frames_asset_pointers").map(Json::items).unwrap_or_default();
            pointers.extend(member("video_container_asset_pointer"));
            for pointer in pointers {
                let pointer = pointer.text().or_else(|| pointer.get("asset_pointer")?.text());
                if let Some(pointer) = pointer.filter(|pointer| !pointer.is_empty()) {
                    out.push(Piece::File(FileRef { id: file_id(pointer), ..FileRef::default() }));
                }
            }
        }
        _ => match text("asset_pointer") {
            Some(pointer) => {
                let about = member("metadata").and_then(|metadata| metadata.get("dalle"));
                let about = about.and_then(|dalle| dalle.get("prompt")).and_then(Json::text);
                let about = about
                    .filter(|about| !about.trim().is_empty())
                    .or_else(|| message.metadata.get("image_gen_title")?.text());
                let picture = kind == "image_asset_pointer" || kind.is_empty();
                out.push(Piece::File(FileRef { id: file_id(pointer), about, picture, ..FileRef::default() }));
            }
            None => match text("text").filter(|_| kind.is_empty() || kind == "text") {
                Some(text) => out.push(Piece::Words(citations::resolved(text, message))),
                None => {
                    let name = if kind.is_empty() { Cow::Borrowed("object") } else { kind };
                    out.push(Piece::Unknown { name, json: json.raw() });
                }
            },
        },
    }
}

/// Files attached to a message: those shown already get their names, the others are added.
fn attachments<'a>(message: &Message<'a>, out: &mut Vec<Piece<'a>>) {
    let Some(list) = message.metadata.get("attachments") else { return };
    let mut seen = HashSet::new();
    for attachment in list.items() {
        let members = attachment.members();
        let member = |name: &str| members.iter().rev().find(|(key, _)| key == name).map(|(_, value)| *value);
        let text = |name: &str| member(name).and_then(Json::text).filter(|text| !text.is_empty());
        let Some(id) = text("id").map(file_id) else { continue };
        if !seen.insert(id.clone()) {
            continue;
        }
        let (name, mime) = (text("name"), text("mime_type").or_else(|| text("mimeType")));
        let shown = out.iter_mut().find_map(|piece| match piece {
            Piece::File(file) if file.id == id => Some(file),
            _ => None,
        });
        match shown {
            Some(file) => {
                file.name = file.name.take().or(name);
                file.mime = mime.or(file.mime.take());
            }
            None => out.push(Piece::File(FileRef { id, name, mime, ..FileRef::default() })),
        }
    }
}

fn strip(text: Cow<'_, str>) -> Cow<'_, str> {
    citations::stripped(text)
}

fn guess(text: &str) -> Cow<'static, str> {
    let text = text.trim();
    let json = (text.starts_with('{') && text.ends_with('}')) || (text.starts_with('[') && text.ends_with(']'));
    Cow::Borrowed(if json { "json" } else { "" })
}

impl<'a> Canvases<'a> {
    /// Follows one call of the canvas tool and shows what the document says after it.
    fn change(&mut self, verb: &str, text: Cow<'a, str>, out: &mut Vec<Piece<'a>>) {
        let call = |text: Cow<'a, str>| Piece::Call {
            tool: Some(format!("canmore.{verb}").into()),
            language: Cow::Borrowed("json"),
            text,
        };
        let json = Json::new(&text);
        match verb {
            "create_textdoc" => {
                let field = |name: &str| json.get(name).and_then(Json::text).map(Cow::into_owned);
                let Some(content) = field("content") else { return out.push(call(text)) };
                let kind = field("type").unwrap_or_default();
                let language = kind.strip_prefix("code/").unwrap_or_default().to_owned();
                let document = Document {
                    name: field("name").unwrap_or_default().into(),
                    language: language.into(),
                    text: content,
                };
                out.push(document.piece());
                self.current = Some(document);
            }
            "update_textdoc" => {
                let updates = json.get("updates").map(Json::items).unwrap_or_default();
                let Some(document) = &mut self.current else { return out.push(call(text)) };
                let mut failed = updates.is_empty();
                for update in updates {
                    let field = |name: &str| update.get(name).and_then(Json::text).unwrap_or_default();
                    let all = update.get("multiple").and_then(Json::boolean).unwrap_or_default();
                    match replaced(&document.text, &field("pattern"), &field("replacement"), all) {
                        Some(after) => document.text = after,
                        None => failed = true,
                    }
                }
                let piece = document.piece();
                // What could not be followed is shown beside the last version that is known.
                if failed {
                    out.push(call(text));
                }
                out.push(piece);
            }
            _ => out.push(call(text)),
        }
    }

    fn name(&mut self, canvas: Json<'a>) {
        if let (Some(document), Some(title)) = (&mut self.current, canvas.get("title").and_then(Json::text)) {
            document.name = title;
        }
    }
}

impl<'a> Document<'a> {
    fn piece(&self) -> Piece<'a> {
        Piece::Canvas { name: self.name.clone(), language: self.language.clone(), text: self.text.clone().into() }
    }
}

/// The document after one update, where the pattern is one that can be followed: everything, or plain words.
fn replaced(text: &str, pattern: &str, replacement: &str, all: bool) -> Option<String> {
    if matches!(pattern, ".*" | ".+" | "(?s).*" | "(?s).+" | "^.*$" | "[\\s\\S]*" | "[\\s\\S]+" | "(.|\\n)*") {
        return Some(replacement.to_owned());
    }
    let mut plain = String::with_capacity(pattern.len());
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next()? {
                'n' => plain.push('\n'),
                't' => plain.push('\t'),
                letter if letter.is_alphanumeric() => return None,
                letter => plain.push(letter),
            },
            '.' | '*' | '+' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '^' | '$' | '|' => return None,
            letter => plain.push(letter),
        }
    }
    if plain.is_empty() || !text.contains(&plain) {
        return None;
    }
    Some(if all { text.replace(&plain, replacement) } else { text.replacen(&plain, replacement, 1) })
}

/// What is shown of a conversation, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// A message of the shown path, by its node.
    Message(usize),
    /// Another version of what follows, from where it parts: its nodes, its number among all versions that part there or deeper
    /// within each other, the shown one among them, and how many those are.
    Version(Vec<usize>, usize, usize),
}

/// The shown path with the other versions at the places where they part from it; every message comes once.
pub fn outline(conversation: &Conversation<'_>) -> Vec<Item> {
    let path = conversation.path();
    let mut on_path = vec![false; conversation.nodes.len()];
    path.iter().for_each(|node| on_path[*node] = true);
    if path.len() == conversation.nodes.len() {
        return path.into_iter().map(Item::Message).collect();
    }
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); conversation.nodes.len()];
    let mut roots = Vec::new();
    for (index, node) in conversation.nodes.iter().enumerate() {
        match node.parent {
            Some(parent) => children[parent].push(index),
            None => roots.push(index),
        }
    }
    let mut placed = on_path.clone();
    let mut items = Vec::new();
    let others = |from: &[usize], items: &mut Vec<Item>, placed: &mut Vec<bool>| {
        let mut waiting: Vec<usize> = from.iter().rev().copied().collect();
        let first = items.len();
        // Behind how many of the others the shown one stands.
        let mut shown = None;
        while let Some(start) = waiting.pop() {
            if on_path[start] {
                shown = Some(items.len() - first);
                continue;
            }
            let mut nodes = Vec::new();
            let mut next = Some(start);
            while let Some(node) = next {
                if std::mem::replace(&mut placed[node], true) {
                    break;
                }
                nodes.push(node);
                let after = &children[node];
                next = after.first().copied();
                waiting.extend(after.iter().skip(1).rev());
            }
            if nodes.iter().any(|node| conversation.nodes[*node].message.is_some()) {
                items.push(Item::Version(nodes, 0, 0));
            }
        }
        let all = items.len() - first + usize::from(shown.is_some());
        for (at, item) in items[first..].iter_mut().enumerate() {
            if let Item::Version(_, number, of) = item {
                *number = at + 1 + usize::from(shown.is_some_and(|shown| at >= shown));
                *of = all;
            }
        }
    };
    // Roots beside the one of the shown path.
    if roots.len() > 1 {
        others(&roots, &mut items, &mut placed);
    }
    for node in path {
        items.push(Item::Message(node));
        if children[node].len() > usize::from(children[node].iter().any(|child| on_path[*child])) {
            others(&children[node], &mut items, &mut placed);
        }
    }
    // Nodes that follow each other in a ring hang on nothing.
    let lost: Vec<usize> = (0..placed.len()).filter(|node| !placed[*node]).collect();
    if !lost.is_empty() {
        items.push(Item::Version(lost, 1, 1));
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(content: &str, more: &str, then: impl FnOnce(Vec<Piece<'_>>)) {
        let json = format!(
            r#"{{"id":"c","mapping":{{"a":{{"message":{{"author":{{"role":"assistant"}},"content":{content}{more}}}}}}}}}"#
        );
        let conversation = Conversation::parse(&json).expect("a conversation");
        let (_, message) = conversation.messages().next().expect("a message");
        then(pieces(message, &mut Canvases::default()));
    }

    #[test]
    fn a_canvas_is_followed_through_its_changes() {
        assert_eq!(replaced("a.b(c)", r"a\.b\(c\)", "x", false).as_deref(), Some("x"));
        assert_eq!(replaced("one one", "one", "two", true).as_deref(), Some("two two"));
        assert_eq!(replaced("one one", "one", "two", false).as_deref(), Some("two one"));
        assert_eq!(replaced("anything", ".*", "new", false).as_deref(), Some("new"));
        assert_eq!(replaced("abc", "a.c", "x", false), None);
        assert_eq!(replaced("abc", "zzz", "x", false), None);
    }

    #[test]
    fn every_message_has_its_place_once() {
        let json = r#"{"id":"c","current_node":"d","mapping":{
            "r":{"parent":null},"a":{"parent":"r","message":{}},"b":{"parent":"a","message":{}},"b2":{"parent":"a","message":{}},
            "c2":{"parent":"b2","message":{}},"c3":{"parent":"b2","message":{}},"d":{"parent":"b","message":{}},
            "x":{"parent":"y","message":{}},"y":{"parent":"x","message":{}}}}"#;
        let conversation = Conversation::parse(json).expect("a conversation");
        let items = outline(&conversation);
        assert_eq!(
            items,
            [
                Item::Message(0),
                Item::Message(1),
                Item::Version(vec![3, 4], 2, 3),
                Item::Version(vec![5], 3, 3),
                Item::Message(2),
                Item::Message(6),
                Item::Version(vec![7, 8], 1, 1),
            ]
        );
    }

    #[test]
    fn what_is_not_known_is_kept_with_its_name() {
        of(r#"{"content_type":"holo","beam":{"x":1}}"#, "", |pieces| {
            assert_eq!(pieces, [Piece::Unknown { name: "holo.beam".into(), json: r#"{"x":1}"# }]);
        });
        of(
            r#"{"content_type":"multimodal_text","parts":["hi",{"content_type":"new_thing","y":2},null,7]}"#,
            "",
            |pieces| {
                assert!(
                    matches!(&pieces[..], [Piece::Words(_), Piece::Unknown { name, .. }, Piece::Unknown { .. }] if name == "new_thing"),
                    "{pieces:?}"
                );
            },
        );
    }

    #[test]
    fn an_attachment_names_the_picture_that_is_shown() {
        let content = r#"{"content_type":"multimodal_text","parts":[{"content_type":"image_asset_pointer","asset_pointer":"sediment://file_1"}]}"#;
        let more = r#","metadata":{"attachments":[{"id":"file_1","name":"cat.png","mimeType":"image/png"},{"id":"file-2","name":"a.pdf"}]}"#;
        of(content, more, |pieces| {
            let names: Vec<_> = pieces
                .iter()
                .map(|piece| match piece {
                    Piece::File(file) => file.name.as_deref().unwrap_or_default(),
                    _ => "?",
                })
                .collect();
            assert_eq!(names, ["cat.png", "a.pdf"]);
        });
    }
}
