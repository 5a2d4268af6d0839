//! Conversations in the shape that LibreChat's importer takes in a list, many in one file: that of the export itself, with every
//! member there that its code reads without asking, the words resolved, and nothing it turns into raw JSON.
//!
//! Its importer reads `mapping[].message.content.content_type`, `content.parts` (joined with a blank), `content.thoughts` of the
//! messages above an answer, `metadata.model_slug`, `author.role`, `create_time`, `parent`, and of the conversation `title` and
//! `create_time`, which has to be a number. One file may hold 250 MiB; ours hold far less.

use serde_json::{Map, Value, json};

use super::super::conversation::CONVERTED_BY;
use super::assets::Assets;
use super::open_webui::simple;
use super::view::View;
use super::words::Words;

/// One conversation; none if nothing in it can be shown.
pub fn render(view: &View<'_, '_>, assets: &Assets<'_>, words: &Words) -> Option<Vec<u8>> {
    let (list, current) = simple(view, assets, words);
    if list.is_empty() {
        return None;
    }
    let begun = view.begun.or_else(|| list.iter().find_map(|message| message.time)).unwrap_or_default();
    let model = view.model.as_deref().unwrap_or("chatgpt");
    let mut mapping = Map::new();
    let mut children: std::collections::HashMap<Option<String>, Vec<String>> = std::collections::HashMap::new();
    for message in &list {
        let mut parent = message.parent.clone();
        if !message.thoughts.is_empty() {
            let id = format!("{}-thoughts", message.id);
            let thoughts: Vec<Value> =
                message.thoughts.iter().map(|(summary, words)| json!({ "summary": summary, "content": if words.is_empty() { summary } else { words } })).collect();
            children.entry(parent.clone()).or_default().push(id.clone());
            mapping.insert(
                id.clone(),
                json!({
                    "id": id,
                    "parent": parent,
                    "children": [],
                    "message": {
                        "id": id,
                        "author": { "role": "assistant" },
                        "create_time": message.time.unwrap_or(begun),
                        "content": { "content_type": "thoughts", "thoughts": thoughts },
                        "metadata": { "model_slug": message.model.as_deref().unwrap_or(model) },
                    },
                }),
            );
            parent = Some(id);
        }
        children.entry(parent.clone()).or_default().push(message.id.clone());
        mapping.insert(
            message.id.clone(),
            json!({
                "id": message.id,
                "parent": parent,
                "children": [],
                "message": {
                    "id": message.id,
                    "author": { "role": if message.person { "user" } else { "assistant" } },
                    "create_time": message.time.unwrap_or(begun),
                    "content": { "content_type": "text", "parts": [message.text] },
                    "metadata": { "model_slug": message.model.as_deref().unwrap_or(model) },
                },
            }),
        );
    }
    for (parent, list) in children {
        if let Some(node) = parent.and_then(|parent| mapping.get_mut(&parent)) {
            node["children"] = json!(list);
        }
    }
    let title = if view.title.is_empty() { words.untitled.as_str() } else { view.title.as_str() };
    let conversation = json!({
        "id": view.id,
        "conversation_id": view.id,
        CONVERTED_BY: "quitgpt",
        "title": title,
        "create_time": begun,
        "update_time": view.changed.unwrap_or(begun),
        "current_node": current,
        "mapping": mapping,
    });
    serde_json::to_vec(&conversation).ok()
}
