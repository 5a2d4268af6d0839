//! The normal form: one message a line, as `tests/schemas/archive-message-1.schema.json` describes it. The words come as a reader
//! sees them; where that is not all, the content comes as it stands in the export too.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::value::RawValue;

use super::assets::Assets;
use super::names::moment;
use super::pieces::Piece;
use super::view::{Part, Turn, View};
use crate::archive::conversation::{self, Content, Role};
use crate::archive::json::{Json, has_lone_surrogate};

/// The schema of a line.
const SCHEMA: &str = "quitgpt/archive-message/1";

#[derive(Serialize)]
struct Line<'l> {
    schema: &'static str,
    conversation_id: &'l str,
    conversation_title: &'l str,
    conversation_created: Option<String>,
    conversation_updated: Option<String>,
    message_id: Cow<'l, str>,
    parent_id: Option<&'l str>,
    position: Option<usize>,
    version: Option<[usize; 2]>,
    role: Cow<'l, str>,
    name: Option<Cow<'l, str>>,
    recipient: Option<Cow<'l, str>>,
    channel: Option<Cow<'l, str>>,
    model: Option<Cow<'l, str>>,
    created: Option<String>,
    updated: Option<String>,
    kind: Cow<'l, str>,
    hidden: bool,
    visible: bool,
    text: &'l str,
    attachments: Vec<Attachment<'l>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content: Option<Box<RawValue>>,
}

#[derive(Serialize)]
struct Attachment<'l> {
    id: &'l str,
    name: Option<Cow<'l, str>>,
    mime: Option<Cow<'l, str>>,
    bytes: Option<u64>,
    present: bool,
    file: Option<String>,
    entry: Option<String>,
    about: Option<&'l str>,
}

/// The name of a role.
pub fn role(role: &Role<'_>) -> Cow<'static, str> {
    match role {
        Role::User => "user".into(),
        Role::Assistant => "assistant".into(),
        Role::System => "system".into(),
        Role::Tool => "tool".into(),
        Role::Other(name) => name.decode().into_owned().into(),
        Role::Missing => "unknown".into(),
    }
}

/// A moment as UTC in ISO 8601.
pub fn iso(seconds: Option<f64>) -> Option<String> {
    seconds.and_then(moment).map(|moment| moment.to_string())
}

/// The lines of a conversation.
pub fn render(view: &View<'_, '_>, assets: &Assets<'_>) -> Vec<u8> {
    let mut out = Vec::with_capacity(16 * 1024);
    let mut position = 0;
    for part in &view.parts {
        match part {
            Part::Turn(turn) => {
                line(&mut out, view, turn, assets, Some(position), None);
                position += 1;
            }
            Part::Version { turns, number, of } => {
                turns.iter().for_each(|turn| line(&mut out, view, turn, assets, None, Some([*number, *of])));
            }
        }
    }
    out
}

fn line(
    out: &mut Vec<u8>,
    view: &View<'_, '_>,
    turn: &Turn<'_, '_>,
    assets: &Assets<'_>,
    position: Option<usize>,
    version: Option<[usize; 2]>,
) {
    let message = turn.message;
    let node = &view.conversation.nodes[turn.node];
    let decode = |text: Option<crate::archive::json::Text<'_>>| text.map(|text| Cow::Owned(text.decode().into_owned()));
    let text = turn.words();
    let files = turn.pieces.iter().filter_map(|piece| match piece {
        Piece::File(file) => Some(file),
        _ => None,
    });
    let attachments = files
        .map(|file| {
            let found = assets.get(&file.id);
            let name = file.name.as_deref().map(|name| Cow::Owned(name.to_owned()));
            let mime = file.mime.as_deref().map(|mime| Cow::Owned(mime.to_owned()));
            Attachment {
                id: &file.id,
                name: name.or_else(|| found.as_ref()?.name.clone().map(Cow::Owned)),
                mime: mime.or_else(|| found.as_ref().map(|asset| Cow::Borrowed(asset.mime))),
                bytes: found.as_ref().map(|asset| asset.size),
                present: found.is_some(),
                file: found.as_ref().and_then(|asset| assets.place_of(asset)),
                entry: found.as_ref().map(|asset| asset.entry.clone()),
                about: file.about.as_deref(),
            }
        })
        .collect();
    let line = Line {
        schema: SCHEMA,
        conversation_id: &view.id,
        conversation_title: &view.title,
        conversation_created: iso(view.begun),
        conversation_updated: iso(view.changed),
        message_id: message.id.map(|id| id.decode()).filter(|id| !id.is_empty()).unwrap_or(Cow::Borrowed(&*node.id)),
        parent_id: node.parent.and_then(|parent| view.conversation.nodes.get(parent)).map(|parent| &*parent.id),
        position,
        version,
        role: role(&message.role),
        name: decode(message.name),
        recipient: decode(message.recipient),
        channel: decode(message.channel),
        model: decode(message.metadata.model),
        created: iso(message.create_time),
        updated: iso(message.update_time),
        kind: message.content.kind.map(|kind| kind.decode()).unwrap_or_default(),
        hidden: turn.hidden,
        visible: position.is_some() && message.is_visible(),
        text: &text,
        attachments,
        content: content(&message.content, &text).and_then(|json| RawValue::from_string(json).ok()),
    };
    if serde_json::to_writer(&mut *out, &line).is_ok() {
        out.push(b'\n');
    }
}

/// The content as it stands in the export, where the words are not all of it.
fn content(content: &Content<'_>, text: &str) -> Option<String> {
    let kind = content.kind.map(|kind| kind.raw()).unwrap_or_default();
    if let ("text", [conversation::Part::Text(words)]) = (kind, content.parts.as_slice())
        && content.others.is_empty()
        && (words.raw() == text || words.decode() == text)
    {
        return None;
    }
    if kind.is_empty() && content.parts.is_empty() && content.others.is_empty() {
        return None;
    }
    let mut out = String::from("{");
    let mut member = |name: &str, json: &str| {
        if out.len() > 1 {
            out.push(',');
        }
        out.push_str(&serde_json::to_string(name).unwrap_or_default());
        out.push(':');
        out.push_str(json);
    };
    member("content_type", &format!("\"{kind}\""));
    for (name, json) in &content.others {
        member(name, &one_line(json.raw()));
    }
    if !content.parts.is_empty() {
        let parts: Vec<String> = content
            .parts
            .iter()
            .map(|part| match part {
                conversation::Part::Text(words) => format!("\"{}\"", words.raw()),
                conversation::Part::Object(json) | conversation::Part::Other(json) => one_line(json.raw()).into_owned(),
            })
            .collect();
        member("parts", &format!("[{}]", parts.join(",")));
    }
    out.push('}');
    if has_lone_surrogate(out.as_bytes()) {
        out = whole(&out);
    }
    // Readers that cannot go this deep get the text of it.
    if deepest(&out) > 64 { serde_json::to_string(&out).ok() } else { Some(out) }
}

/// Line ends stand only between values.
fn one_line(json: &str) -> Cow<'_, str> {
    if json.contains(['\n', '\r']) { json.replace(['\n', '\r'], " ").into() } else { json.into() }
}

fn deepest(json: &str) -> usize {
    let (mut depth, mut deepest, mut inside, mut escaped) = (0_usize, 0, false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if inside => escaped = true,
            b'"' => inside = !inside,
            b'{' | b'[' if !inside => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' if !inside => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// JSON whose strings hold no half of a character.
fn whole(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(from) = rest.find('"') {
        out.push_str(&rest[..from]);
        let bytes = rest.as_bytes();
        let mut end = from + 1;
        while end < bytes.len() && bytes[end] != b'"' {
            end += if bytes[end] == b'\\' { 2 } else { 1 };
        }
        let end = (end + 1).min(rest.len());
        let words = Json::new(&rest[from..end]).text().unwrap_or_default();
        out.push_str(&serde_json::to_string(&words).unwrap_or_default());
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_characters_are_replaced_and_the_rest_stays() {
        assert_eq!(whole(r#"{"a":"x\ud83dy","b":["\ud83d\ude00",1]}"#), "{\"a\":\"x\u{fffd}y\",\"b\":[\"😀\",1]}");
    }

    #[test]
    fn depth_is_counted_outside_strings() {
        assert_eq!(deepest(r#"{"a":["[[[",{"b":"\"["}]}"#), 3);
    }
}
