//! Chats as Open WebUI's own export holds them, which its importer takes as they are: a list of
//! `{id, title, chat: {title, models, history: {currentId, messages}, messages, timestamp}, created_at, updated_at, pinned, archived, meta}`.
//! Times are whole seconds: its server refuses fractions. Every branch is kept; messages of tools are folded into the answer they belong to.

use std::borrow::Cow;
use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::assets::Assets;
use super::pieces::{FileRef, Piece};
use super::view::{Side, Turn, View};
use super::words::Words;
use super::{citations, text};

/// A message for programs that know only questions and answers.
pub struct Simple {
    /// Its id.
    pub id: String,
    /// The one before it.
    pub parent: Option<String>,
    /// Whether the person wrote it.
    pub person: bool,
    /// Its words as Markdown.
    pub text: String,
    /// What was thought before it.
    pub thoughts: Vec<(String, String)>,
    /// The model.
    pub model: Option<String>,
    /// When, in seconds since 1970.
    pub time: Option<f64>,
}

/// The messages of a conversation as questions and answers, in the order of the tree. What a tool did goes into the answer that
/// follows it; a message that shows nothing gives its place to the one before it.
pub fn simple(view: &View<'_, '_>, assets: &Assets<'_>, words: &Words) -> (Vec<Simple>, Option<String>) {
    let conversation = view.conversation;
    let turns: HashMap<usize, &Turn<'_, '_>> = view.turns().map(|turn| (turn.node, turn)).collect();
    // Which message stands for each node.
    let mut stands: HashMap<usize, usize> = HashMap::new();
    let mut out: Vec<Simple> = Vec::new();
    let mut order: Vec<usize> = Vec::new();
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); conversation.nodes.len()];
    let mut roots: Vec<usize> = Vec::new();
    for (index, node) in conversation.nodes.iter().enumerate().rev() {
        match node.parent {
            Some(parent) => children[parent].push(index),
            None => roots.push(index),
        }
    }
    let mut seen = vec![false; conversation.nodes.len()];
    // Roots are taken first; what hangs on nothing follows.
    let mut waiting: Vec<usize> = (0..conversation.nodes.len()).rev().chain(roots).collect();
    while let Some(node) = waiting.pop() {
        if std::mem::replace(&mut seen[node], true) {
            continue;
        }
        order.push(node);
        waiting.extend(children[node].iter().copied());
    }
    for node in order {
        let parent = conversation.nodes[node].parent.and_then(|parent| stands.get(&parent).copied());
        let Some(turn) = turns.get(&node).filter(|turn| !turn.hidden && !turn.pieces.is_empty()) else {
            if let Some(parent) = parent {
                stands.insert(node, parent);
            }
            continue;
        };
        let (text, thoughts) = said(turn, assets, words);
        let person = turn.side() == Side::Person;
        // Parts of one answer become one message, as long as nothing else follows the part before.
        let only = conversation.nodes[node].parent.is_some_and(|parent| children[parent].len() == 1);
        if let Some(before) = parent
            && only
            && !person
            && !out[before].person
        {
            let answer = &mut out[before];
            if !text.is_empty() {
                if !answer.text.is_empty() {
                    answer.text.push_str("\n\n");
                }
                answer.text.push_str(&text);
            }
            answer.thoughts.extend(thoughts);
            answer.model = answer.model.take().or_else(|| model(turn));
            stands.insert(node, before);
            continue;
        }
        stands.insert(node, out.len());
        out.push(Simple {
            id: conversation.nodes[node].id.clone().into_owned(),
            parent: parent.map(|parent| out[parent].id.clone()),
            person,
            text,
            thoughts,
            model: model(turn),
            time: turn.message.create_time,
        });
    }
    let current = conversation.path().into_iter().rev().find_map(|node| stands.get(&node).copied());
    let current = current.map(|at| out[at].id.clone());
    (out, current)
}

fn model(turn: &Turn<'_, '_>) -> Option<String> {
    turn.message.metadata.model.map(|model| model.decode().into_owned()).filter(|model| !model.is_empty())
}

/// What a message says, as Markdown without callouts, and what was thought.
fn said(turn: &Turn<'_, '_>, assets: &Assets<'_>, words: &Words) -> (String, Vec<(String, String)>) {
    let mut text = String::new();
    let mut thoughts = Vec::new();
    let mut add = |block: &str| {
        if !block.trim().is_empty() {
            if !text.is_empty() {
                text.push_str("\n\n");
            }
            text.push_str(block.trim_end());
        }
    };
    for piece in &turn.pieces {
        match piece {
            Piece::Words(words) | Piece::Instructions(words) | Piece::Memory(words) => add(words),
            Piece::Spoken(words) => add(words),
            Piece::Call { tool, language, text } => {
                let label = tool.as_deref().map(|tool| format!("{}: `{tool}`\n\n", words.call)).unwrap_or_default();
                add(&format!("{label}{}", block(language, text)));
            }
            Piece::Output(text) => add(&format!("{}:\n\n{}", words.output, block("", text))),
            Piece::Thoughts(list) => {
                thoughts.extend(
                    list.iter().map(|(summary, words)| (summary.clone().into_owned(), words.clone().into_owned())),
                );
            }
            Piece::Recap(_) => {}
            Piece::Source { title, url, text } => {
                let label =
                    if url.starts_with("http") { citations::link(title, url) } else { title.clone().into_owned() };
                add(&format!("{}: {label}\n\n{text}", words.source));
            }
            Piece::Error(text) => add(&format!("{}: {text}", words.error)),
            Piece::File(file) => add(&mention(file, assets, words)),
            Piece::Canvas { name, language, text } => {
                let body =
                    if language.is_empty() { Cow::Borrowed(text.as_ref()) } else { block(language, text).into() };
                add(&format!("**{}**\n\n{body}", text::plain_line(name)));
            }
            Piece::Unknown { name, json } => add(&format!("{}: `{name}`\n\n{}", words.unknown, block("json", json))),
        }
    }
    (text, thoughts)
}

fn block(language: &str, text: &str) -> String {
    let fence = text::fence(text);
    let language: String = language.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    format!("{fence}{language}\n{}\n{fence}", text.trim_end_matches('\n'))
}

/// A file by its name: these formats hold words only.
fn mention(file: &FileRef<'_>, assets: &Assets<'_>, words: &Words) -> String {
    let found = assets.get(&file.id);
    let word = if file.picture { &words.picture } else { &words.file };
    let name = file.name.clone().or_else(|| found.as_ref()?.name.clone().map(Cow::Owned));
    let name = name.unwrap_or_else(|| Cow::Owned(file.id.clone().into_owned()));
    let about = file.about.as_deref().map(|about| format!("\n\n> {}", text::plain_line(about))).unwrap_or_default();
    let missing = if found.is_some() { String::new() } else { format!(" ({})", words.missing) };
    format!("[{word}: {}]{missing}{about}", text::plain_line(&name))
}

/// One chat; none if nothing in it can be shown.
pub fn render(view: &View<'_, '_>, assets: &Assets<'_>, words: &Words) -> Option<Vec<u8>> {
    let (list, current) = simple(view, assets, words);
    if list.is_empty() {
        return None;
    }
    let seconds = |time: f64| time.floor() as i64;
    let begun = view.begun.map(seconds);
    let mut children: HashMap<&str, Vec<&str>> = HashMap::new();
    for message in &list {
        if let Some(parent) = &message.parent {
            children.entry(parent).or_default().push(&message.id);
        }
    }
    let fallback = view.model.as_deref().unwrap_or("chatgpt");
    let mut models: Vec<&str> = Vec::new();
    let mut messages = Map::new();
    for message in &list {
        let mut entry = Map::new();
        entry.insert("id".into(), json!(message.id));
        entry.insert("parentId".into(), json!(message.parent));
        entry.insert("childrenIds".into(), json!(children.get(message.id.as_str()).cloned().unwrap_or_default()));
        entry.insert("role".into(), json!(if message.person { "user" } else { "assistant" }));
        let mut content = String::new();
        if !message.thoughts.is_empty() {
            content.push_str("<details type=\"reasoning\" done=\"true\">\n<summary>");
            content.push_str(&super::html::escape(&words.reasoning));
            content.push_str("</summary>\n");
            for (summary, thought) in &message.thoughts {
                for line in summary.lines().chain(thought.lines()) {
                    content.push_str("> ");
                    content.push_str(&super::html::escape(line));
                    content.push('\n');
                }
            }
            content.push_str("</details>\n");
        }
        content.push_str(&message.text);
        entry.insert("content".into(), json!(content));
        if let Some(time) = message.time.map(seconds).or(begun) {
            entry.insert("timestamp".into(), json!(time));
        }
        let model = message.model.as_deref().unwrap_or(fallback);
        if message.person {
            entry.insert("models".into(), json!([fallback]));
        } else {
            entry.insert("model".into(), json!(model));
            entry.insert("modelName".into(), json!(model));
            entry.insert("modelIdx".into(), json!(0));
            entry.insert("done".into(), json!(true));
            if !models.contains(&model) {
                models.push(model);
            }
        }
        messages.insert(message.id.clone(), Value::Object(entry));
    }
    if models.is_empty() {
        models.push(fallback);
    }
    // The list beside the tree holds the shown path.
    let mut path = Vec::new();
    let mut next = current.clone();
    while let Some(id) = next
        && path.len() <= messages.len()
    {
        let entry = messages.get(&id).cloned().unwrap_or_default();
        next = entry.get("parentId").and_then(Value::as_str).map(str::to_owned);
        path.push(entry);
    }
    path.reverse();
    let title = if view.title.is_empty() { words.untitled.as_str() } else { view.title.as_str() };
    let chat = json!({
        "id": view.id,
        "user_id": "",
        "title": title,
        "chat": {
            "id": "",
            "title": title,
            "models": models,
            "params": {},
            "history": { "messages": messages, "currentId": current },
            "messages": path,
            "tags": [],
            "files": [],
            "timestamp": begun.unwrap_or_default() * 1000,
        },
        "created_at": begun,
        "updated_at": view.changed.map(seconds).or(begun),
        "share_id": null,
        "archived": view.flag("is_archived"),
        "pinned": view.flag("is_starred"),
        "meta": {},
        "folder_id": null,
    });
    serde_json::to_vec(&chat).ok()
}
