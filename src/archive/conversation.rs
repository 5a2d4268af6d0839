//! One conversation as a reader sees it, borrowed from its bytes. Everything is optional, nothing is dropped for being unknown,
//! and both message schemas (with and without `children`, `status`, `metadata`) read the same.
//!
//! The tree is built from `parent` alone: an export without `children` has every message. Walks are loops, never recursion.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

pub use super::json::{Json, Text};
use super::json::{Key, mended, skip};

/// A conversation.
#[derive(Debug, Default)]
pub struct Conversation<'a> {
    /// `conversation_id`, or else `id`.
    pub id: Option<Text<'a>>,
    /// The title, if there is one.
    pub title: Option<Text<'a>>,
    /// When it was begun, in seconds since 1970.
    pub create_time: Option<f64>,
    /// When it was last changed, in seconds since 1970.
    pub update_time: Option<f64>,
    /// Whether there is a `mapping` that is an object.
    pub has_mapping: bool,
    /// The nodes in the order of the file. Of nodes with one id the last counts.
    pub nodes: Vec<Node<'a>>,
    /// The leaf that the export names.
    pub current_node: Option<Text<'a>>,
    /// Every other member as it stands in the file, such as `default_model_slug`, `gizmo_id` or `is_archived`.
    pub others: Vec<(Cow<'a, str>, Json<'a>)>,
}

/// A node of the tree.
#[derive(Debug)]
pub struct Node<'a> {
    /// Its id: the key in the mapping.
    pub id: Cow<'a, str>,
    /// The node it follows, as an index into [`Conversation::nodes`]. None for a root, and for a parent that is not there.
    pub parent: Option<usize>,
    /// What `parent` says.
    pub parent_id: Option<Text<'a>>,
    /// Its message, if it has one.
    pub message: Option<Message<'a>>,
}

/// A message.
#[derive(Debug, Default)]
pub struct Message<'a> {
    /// Its id.
    pub id: Option<Text<'a>>,
    /// Who wrote it.
    pub role: Role<'a>,
    /// The author's name: for tools, which one.
    pub name: Option<Text<'a>>,
    /// When it was written, in seconds since 1970.
    pub create_time: Option<f64>,
    /// When it was last changed.
    pub update_time: Option<f64>,
    /// What it says.
    pub content: Content<'a>,
    /// `finished_successfully`, `in_progress` and so on.
    pub status: Option<Text<'a>>,
    /// Whether it ends a turn.
    pub end_turn: Option<bool>,
    /// Whom it is for; none means all.
    pub recipient: Option<Text<'a>>,
    /// `final`, `analysis`, `commentary`.
    pub channel: Option<Text<'a>>,
    /// What is known about it.
    pub metadata: Metadata<'a>,
}

/// Who wrote a message.
#[derive(Clone, Copy, Debug, Default)]
pub enum Role<'a> {
    /// The person.
    User,
    /// ChatGPT.
    Assistant,
    /// Instructions.
    System,
    /// A tool.
    Tool,
    /// Somebody else, as the file names it.
    Other(Text<'a>),
    /// Nobody is named.
    #[default]
    Missing,
}

/// What a message says.
#[derive(Debug, Default)]
pub struct Content<'a> {
    /// Its type; none where the file names none.
    pub kind: Option<Text<'a>>,
    /// `parts`, where there are any.
    pub parts: Vec<Part<'a>>,
    /// Every other member as it stands in the file: `text`, `language`, `thoughts`, `result` and so on.
    pub others: Vec<(Cow<'a, str>, Json<'a>)>,
}

/// One part of a message.
#[derive(Clone, Copy, Debug)]
pub enum Part<'a> {
    /// Words.
    Text(Text<'a>),
    /// A picture, a sound, a transcript: an object with a `content_type` of its own.
    Object(Json<'a>),
    /// Anything else: null, a number, a bare list.
    Other(Json<'a>),
}

/// What is known about a message: the members that something is shown of.
#[derive(Debug, Default)]
pub struct Metadata<'a> {
    /// `is_visually_hidden_from_conversation`.
    pub hidden: bool,
    /// `is_user_system_message`.
    pub user_system: bool,
    /// The model that wrote it.
    pub model: Option<Text<'a>>,
    /// The members of [`KNOWN`] that are there and not empty.
    known: Vec<(&'static str, Json<'a>)>,
}

/// The member that `quitgpt archive convert` writes into conversations that look like those of an export and are none.
pub const CONVERTED_BY: &str = "converted_by";

/// Members of a message's metadata that are kept, in the order of letters.
pub const KNOWN: [&str; 33] = [
    "ada_visualizations",
    "aggregate_result",
    "args",
    "asset_pointer_link",
    "async_task_id",
    "async_task_title",
    "async_task_type",
    "attachments",
    "canvas",
    "citations",
    "command",
    "content_references",
    "dalle",
    "finish_details",
    "finished_duration_sec",
    "finished_text",
    "image_gen_title",
    "initial_text",
    "invoked_plugin",
    "is_async_task_result_message",
    "is_complete",
    "jit_plugin_data",
    "message_type",
    "paragen_variants_info",
    "reasoning_status",
    "reasoning_title",
    "requested_model_slug",
    "search_queries",
    "search_result_groups",
    "shared_conversation_id",
    "user_context_message_data",
    "voice_mode_message",
    "watermarked_asset_pointer",
];

/// For each letter that names of [`KNOWN`] begin with, how long they are: a bit for each length.
const LENGTHS: [u64; 26] = {
    let mut lengths = [0; 26];
    let mut at = 0;
    while at < KNOWN.len() {
        let name = KNOWN[at].as_bytes();
        lengths[(name[0] - b'a') as usize] |= 1 << name.len();
        at += 1;
    }
    lengths
};

/// The name of [`KNOWN`] that this is. Most members of metadata are none of them and are told by their length.
fn known(name: &str) -> Option<&'static str> {
    let first = name.as_bytes().first()?.wrapping_sub(b'a');
    let lengths = LENGTHS.get(usize::from(first))?;
    if name.len() >= 64 || lengths >> name.len() & 1 == 0 {
        return None;
    }
    KNOWN.binary_search(&name).ok().map(|at| KNOWN[at])
}

/// How reading one conversation went.
#[derive(Debug)]
pub enum Reading<'a> {
    /// As it should.
    Good(Conversation<'a>),
    /// After bytes or numbers that are no JSON were replaced.
    Mended(Conversation<'a>),
    /// Not at all: the bytes are kept as they are.
    Unreadable,
}

/// Reads one conversation from its bytes and hands it on. What cannot be read is mended first.
pub fn read<R>(bytes: &[u8], then: impl FnOnce(Reading<'_>) -> R) -> R {
    if let Ok(text) = simdutf8::basic::from_utf8(bytes)
        && let Some(conversation) = Conversation::parse(text)
    {
        return then(Reading::Good(conversation));
    }
    let text = mended(bytes);
    match Conversation::parse(&text) {
        Some(conversation) => then(Reading::Mended(conversation)),
        None => then(Reading::Unreadable),
    }
}

impl<'a> Conversation<'a> {
    /// Reads a conversation; none if the text is no JSON object.
    pub fn parse(text: &'a str) -> Option<Self> {
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let mut conversation = deserializer.deserialize_map(Lenient::<Conversation<'_>>::NEW).ok()?;
        deserializer.end().ok()?;
        conversation.find_parents();
        Some(conversation)
    }

    /// Reads the conversation that a text begins with; how long it is in there. None if there is none, or not all of it.
    pub fn parse_first(text: &'a str) -> Option<(Self, usize)> {
        struct First<'a>(Conversation<'a>);
        impl<'de> Deserialize<'de> for First<'de> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_map(Lenient::<Conversation<'de>>::NEW).map(Self)
            }
        }
        let mut values = serde_json::Deserializer::from_str(text).into_iter::<First<'a>>();
        let First(mut conversation) = values.next()?.ok()?;
        conversation.find_parents();
        Some((conversation, values.byte_offset()))
    }

    /// A member that is not modelled, as it stands in the file.
    pub fn other(&self, name: &str) -> Option<Json<'a>> {
        find(&self.others, name)
    }

    /// The messages with the nodes they hang on, in the order of the file.
    pub fn messages(&self) -> impl Iterator<Item = (usize, &Message<'a>)> {
        self.nodes.iter().enumerate().filter_map(|(index, node)| Some((index, node.message.as_ref()?)))
    }

    /// How many nodes follow each node.
    pub fn followers(&self) -> Vec<u32> {
        let mut followers = vec![0_u32; self.nodes.len()];
        for node in &self.nodes {
            if let Some(count) = node.parent.and_then(|parent| followers.get_mut(parent)) {
                *count = count.saturating_add(1);
            }
        }
        followers
    }

    /// How many nodes are followed by two or more.
    pub fn branches(&self) -> usize {
        self.followers().iter().filter(|count| **count > 1).count()
    }

    /// The end of the shown path: the node that the export names, or else the leaf whose message is the newest, the last of
    /// several.
    pub fn leaf(&self) -> Option<usize> {
        if let Some(named) = self.current_node {
            let named = named.decode();
            // Mostly the last one.
            if let Some(found) = self.nodes.iter().rposition(|node| node.id == named) {
                return Some(found);
            }
        }
        let followers = self.followers();
        let time = |node: &Node<'_>| node.message.as_ref().and_then(|message| message.create_time).unwrap_or(f64::MIN);
        let mut best: Option<(usize, f64)> = None;
        for (index, node) in self.nodes.iter().enumerate().filter(|(index, _)| followers[*index] == 0) {
            if best.is_none_or(|(_, newest)| time(node) >= newest) {
                best = Some((index, time(node)));
            }
        }
        // Nodes that follow each other in a ring have no leaf.
        best.map(|(index, _)| index).or(self.nodes.len().checked_sub(1))
    }

    /// The shown path from its root to its leaf, as indices of nodes.
    pub fn path(&self) -> Vec<usize> {
        let mut seen = vec![false; self.nodes.len()];
        let mut path = Vec::new();
        let mut next = self.leaf();
        while let Some(index) = next
            && !std::mem::replace(&mut seen[index], true)
        {
            path.push(index);
            next = self.nodes[index].parent;
        }
        path.reverse();
        path
    }

    /// The text of every node as it stands in the file, in the order of [`Conversation::nodes`]; `text` is what the
    /// conversation was read from.
    pub fn raw_nodes(&self, text: &'a str) -> Vec<Option<Json<'a>>> {
        let members = Json::new(text).get("mapping").map(Json::members).unwrap_or_default();
        let mut by_id: HashMap<Cow<'_, str>, Json<'a>> = members.into_iter().collect();
        self.nodes.iter().map(|node| by_id.remove(&node.id)).collect()
    }

    fn find_parents(&mut self) {
        let mut index: HashMap<&str, usize, foldhash::fast::RandomState> =
            HashMap::with_capacity_and_hasher(self.nodes.len(), foldhash::fast::RandomState::default());
        let mut doubled = false;
        for (at, node) in self.nodes.iter().enumerate() {
            doubled |= index.insert(&node.id, at).is_some();
        }
        if doubled {
            let kept: Vec<bool> = self.nodes.iter().enumerate().map(|(at, node)| index[&*node.id] == at).collect();
            let mut at = 0..;
            self.nodes.retain(|_| at.next().is_some_and(|at: usize| kept[at]));
            return self.find_parents();
        }
        let parents: Vec<Option<usize>> = self
            .nodes
            .iter()
            .enumerate()
            .map(|(at, node)| {
                let parent = node.parent_id?.decode();
                // Mostly the one before.
                let before = at.checked_sub(1).filter(|before| self.nodes[*before].id == parent);
                before.or_else(|| index.get(&*parent).copied())
            })
            .collect();
        for (node, parent) in self.nodes.iter_mut().zip(parents) {
            node.parent = parent;
        }
    }
}

impl<'a> Message<'a> {
    /// Whether a reader of the conversation is not meant to see it.
    pub fn is_hidden(&self) -> bool {
        self.metadata.hidden || (matches!(self.role, Role::System) && !self.metadata.user_system)
    }

    /// Whether it is for everybody and not for a tool.
    pub fn is_for_all(&self) -> bool {
        self.recipient.is_none_or(|recipient| recipient.is("all") || recipient.raw().is_empty())
    }

    /// Whether it has words or media that a reader sees.
    pub fn has_words_or_media(&self) -> bool {
        let shown = self.content.kind.is_none_or(|kind| kind.is("text") || kind.is("multimodal_text"));
        shown
            && (self.content.parts.iter().any(|part| part.shows_something())
                || self.metadata.get("attachments").is_some_and(|list| !list.is_empty()))
    }

    /// Whether it is one of the person's or ChatGPT's messages that a reader sees, provided it is on the shown path.
    pub fn is_visible(&self) -> bool {
        matches!(self.role, Role::User | Role::Assistant)
            && !self.is_hidden()
            && self.is_for_all()
            && self.has_words_or_media()
    }

    /// Calls `found` with the id of every file that the message points to, in the order of the file, doubles and all.
    pub fn pointers(&self, found: &mut dyn FnMut(Cow<'a, str>)) {
        for part in &self.content.parts {
            let (Part::Object(json) | Part::Other(json)) = part else { continue };
            part_pointers(*json, found);
        }
        for (name, json) in &self.content.others {
            match name.as_ref() {
                "assets" => json.items().into_iter().for_each(|asset| match asset.text() {
                    Some(text) => found(file_id(text)),
                    None => part_pointers(asset, found),
                }),
                "screenshot" => part_pointers(*json, found),
                _ => {}
            }
        }
        for (name, json) in &self.metadata.known {
            let mut member = |json: Json<'a>, name: &str| {
                if let Some(text) = json.get(name).and_then(Json::text)
                    && !text.is_empty()
                {
                    found(file_id(text));
                }
            };
            match *name {
                "attachments" => json.items().into_iter().for_each(|attachment| member(attachment, "id")),
                "ada_visualizations" => json.items().into_iter().for_each(|item| member(item, "file_id")),
                "aggregate_result" => {
                    let messages = json.get("messages").map(Json::items).unwrap_or_default();
                    messages.into_iter().for_each(|message| member(message, "image_url"));
                }
                "watermarked_asset_pointer" | "asset_pointer_link" => match json.text() {
                    Some(text) => found(file_id(text)),
                    None => part_pointers(*json, found),
                },
                _ => {}
            }
        }
    }
}

impl Message<'_> {
    /// The ids of pictures with the ids under which they were generated, where both are given.
    pub fn generations(&self) -> Vec<(String, String)> {
        let objects = self.content.parts.iter().filter_map(|part| match part {
            Part::Object(json) => Some(*json),
            _ => None,
        });
        let pair = |json: Json<'_>| {
            let id = file_id(json.get("asset_pointer")?.text()?).into_owned();
            let metadata = json.get("metadata")?;
            let generation = ["dalle", "generation"].iter().find_map(|name| metadata.get(name)?.get("gen_id")?.text());
            Some((id, generation?.into_owned()))
        };
        objects.filter_map(pair).collect()
    }
}

impl<'a> Role<'a> {
    fn new(name: Text<'a>) -> Self {
        match name.raw() {
            "user" => Self::User,
            "assistant" => Self::Assistant,
            "system" => Self::System,
            "tool" => Self::Tool,
            _ => Self::Other(name),
        }
    }
}

impl<'a> Content<'a> {
    /// A member apart from the parts, as it stands in the file.
    pub fn other(&self, name: &str) -> Option<Json<'a>> {
        find(&self.others, name)
    }
}

impl<'a> Part<'a> {
    /// The type of an object.
    pub fn kind(self) -> Option<Cow<'a, str>> {
        match self {
            Self::Object(json) => json.get("content_type")?.text(),
            _ => None,
        }
    }

    fn shows_something(self) -> bool {
        match self {
            Self::Text(text) => !text.is_blank(),
            Self::Object(json) => match self.kind().as_deref() {
                Some("audio_transcription") => {
                    json.get("text").and_then(Json::as_text).is_some_and(|text| !text.is_blank())
                }
                _ => true,
            },
            Self::Other(json) => json.is_list() && !json.is_empty(),
        }
    }
}

impl<'a> Metadata<'a> {
    /// A member of [`KNOWN`], as it stands in the file.
    pub fn get(&self, name: &str) -> Option<Json<'a>> {
        self.known.iter().rev().find(|(known, _)| *known == name).map(|(_, json)| *json)
    }
}

/// The id of a file from a pointer to it: without a scheme and without a tail.
pub fn file_id(pointer: Cow<'_, str>) -> Cow<'_, str> {
    let from = pointer.find("://").map_or(0, |at| at + 3);
    let to = pointer[from..].find('#').map_or(pointer.len(), |at| from + at);
    if (from, to) == (0, pointer.len()) {
        return pointer;
    }
    match pointer {
        Cow::Borrowed(text) => Cow::Borrowed(&text[from..to]),
        Cow::Owned(text) => Cow::Owned(text[from..to].to_owned()),
    }
}

/// The pointers in one part, and in the lists and objects that parts are known to be made of. A loop: lists may be nested
/// as deep as the file likes.
fn part_pointers<'a>(json: Json<'a>, found: &mut dyn FnMut(Cow<'a, str>)) {
    let mut open = vec![json];
    // Each level is read once for each level above it, so a bound on depth bounds the work.
    for _ in 0..8 {
        let mut next = Vec::new();
        for json in open.drain(..) {
            if json.is_list() {
                next.extend(json.items().into_iter().filter(|item| item.is_object() || item.is_list()));
                continue;
            }
            for (name, value) in json.members() {
                match name.as_ref() {
                    "asset_pointer"
                    | "video_container_asset_pointer"
                    | "watermarked_asset_pointer"
                    | "asset_pointer_link"
                    | "audio_asset_pointer" => match value.text() {
                        Some(text) if text.is_empty() => {}
                        Some(text) => found(file_id(text)),
                        None => next.push(value),
                    },
                    "metadata" if value.is_object() => next.push(value),
                    "frames_asset_pointers" | "screenshot" => match value.text() {
                        Some(text) => found(file_id(text)),
                        None => {
                            for item in value.items() {
                                match item.text() {
                                    Some(text) => found(file_id(text)),
                                    None => next.push(item),
                                }
                            }
                            if value.is_object() {
                                next.push(value);
                            }
                        }
                    },
                    _ => {}
                }
            }
        }
        if next.is_empty() {
            return;
        }
        open = next;
    }
}

fn find<'a>(members: &[(Cow<'a, str>, Json<'a>)], name: &str) -> Option<Json<'a>> {
    members.iter().rev().find(|(key, _)| key == name).map(|(_, json)| *json)
}

/// A moment in seconds since 1970: a number of seconds or milliseconds, or a date as text.
pub(super) fn moment(json: Json<'_>) -> Option<f64> {
    let seconds = match json.number() {
        Some(number) if number.abs() > 1e11 => number / 1000.0,
        Some(number) => number,
        None => {
            let text = json.text()?;
            let text = text.trim();
            let known = text.parse::<jiff::Timestamp>().ok();
            let known = known.or_else(|| {
                let civil: jiff::civil::DateTime = text.parse().ok()?;
                Some(civil.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp())
            });
            known.map(|at| at.as_duration().as_secs_f64()).or_else(|| text.parse().ok())?
        }
    };
    // Years that a calendar can hold.
    (-60_000_000_000.0..250_000_000_000.0).contains(&seconds).then_some(seconds)
}

/// A value that is read where it has the right type and is passed over where it has another.
struct Lenient<T>(PhantomData<T>);

impl<T> Lenient<T> {
    const NEW: Self = Self(PhantomData);
}

trait FromMap<'de>: Sized + Default {
    fn from_map<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

impl<'de, T: FromMap<'de>> DeserializeSeed<'de> for Lenient<T> {
    type Value = T;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// What a visitor does with values of the wrong type.
macro_rules! passes_over {
    ($empty:expr; $($rest:tt)*) => {
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a value")
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok($empty)
        }
        fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
            Ok($empty)
        }
        fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
            Ok($empty)
        }
        fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
            Ok($empty)
        }
        fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
            Ok($empty)
        }
        fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
            Ok($empty)
        }
        $($rest)*
    };
}

impl<'de, T: FromMap<'de>> Visitor<'de> for Lenient<T> {
    type Value = T;
    passes_over! { T::default();
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
            T::from_map(map)
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<T, A::Error> {
            while seq.next_element::<IgnoredAny>()?.is_some() {}
            Ok(T::default())
        }
    }
}

fn text_of<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<Text<'de>>, A::Error> {
    Ok(map.next_value::<Json<'de>>()?.as_text())
}

impl<'de> FromMap<'de> for Conversation<'de> {
    fn from_map<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut found = Self::default();
        let mut id = None;
        while let Some(Key(key)) = map.next_key::<Key<'de>>()? {
            match key.as_bytes() {
                b"conversation_id" => found.id = text_of(&mut map)?.filter(|id| !id.is_blank()),
                b"id" => id = text_of(&mut map)?.filter(|id| !id.is_blank()),
                b"title" => found.title = text_of(&mut map)?,
                b"create_time" => found.create_time = moment(map.next_value()?),
                b"update_time" => found.update_time = moment(map.next_value()?),
                b"current_node" => found.current_node = text_of(&mut map)?,
                b"mapping" => {
                    let nodes = map.next_value_seed(Lenient::<Nodes<'de>>::NEW)?.0;
                    found.has_mapping = nodes.is_some();
                    found.nodes = nodes.unwrap_or_default();
                }
                _ => {
                    let value = map.next_value()?;
                    found.others.push((key, value));
                }
            }
        }
        found.id = found.id.or(id);
        Ok(found)
    }
}

#[derive(Default)]
struct Nodes<'a>(Option<Vec<Node<'a>>>);

impl<'de> FromMap<'de> for Nodes<'de> {
    fn from_map<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut nodes = Vec::new();
        while let Some(Key(id)) = map.next_key::<Key<'de>>()? {
            let RawNode { parent_id, message } = map.next_value_seed(Lenient::<RawNode<'de>>::NEW)?;
            nodes.push(Node { id, parent: None, parent_id, message });
        }
        Ok(Self(Some(nodes)))
    }
}

#[derive(Default)]
struct RawNode<'a> {
    parent_id: Option<Text<'a>>,
    message: Option<Message<'a>>,
}

impl<'de> FromMap<'de> for RawNode<'de> {
    fn from_map<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut found = Self::default();
        while let Some(Key(key)) = map.next_key::<Key<'de>>()? {
            match key.as_bytes() {
                b"parent" => found.parent_id = text_of(&mut map)?,
                b"message" => found.message = map.next_value_seed(Lenient::<Maybe<'de>>::NEW)?.0,
                _ => skip(&mut map)?,
            }
        }
        Ok(found)
    }
}

#[derive(Default)]
struct Maybe<'a>(Option<Message<'a>>);

impl<'de> FromMap<'de> for Maybe<'de> {
    fn from_map<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut found = Message::default();
        while let Some(Key(key)) = map.next_key::<Key<'de>>()? {
            match key.as_bytes() {
                b"id" => found.id = text_of(&mut map)?,
                b"author" => {
                    let author = map.next_value_seed(Lenient::<Author<'de>>::NEW)?;
                    found.role = author.role;
                    found.name = author.name;
                }
                b"create_time" => found.create_time = moment(map.next_value()?),
                b"update_time" => found.update_time = moment(map.next_value()?),
                b"content" => found.content = map.next_value_seed(Lenient::<Content<'de>>::NEW)?,
                b"status" => found.status = text_of(&mut map)?,
                b"end_turn" => found.end_turn = map.next_value::<Json<'de>>()?.boolean(),
                b"recipient" => found.recipient = text_of(&mut map)?,
                b"channel" => found.channel = text_of(&mut map)?,
                b"metadata" => found.metadata = map.next_value_seed(Lenient::<Metadata<'de>>::NEW)?,
                _ => skip(&mut map)?,
            }
        }
        Ok(Self(Some(found)))
    }
}

#[derive(Default)]
struct Author<'a> {
    role: Role<'a>,
    name: Option<Text<'a>>,
}

impl<'de> FromMap<'de> for Author<'de> {
    fn from_map<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut found = Self::default();
        while let Some(Key(key)) = map.next_key::<Key<'de>>()? {
            match key.as_bytes() {
                b"role" => found.role = text_of(&mut map)?.map_or(Role::Missing, Role::new),
                b"name" => found.name = text_of(&mut map)?,
                _ => skip(&mut map)?,
            }
        }
        Ok(found)
    }
}

impl<'de> FromMap<'de> for Content<'de> {
    fn from_map<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut found = Self::default();
        while let Some(Key(key)) = map.next_key::<Key<'de>>()? {
            match key.as_bytes() {
                b"content_type" => found.kind = text_of(&mut map)?,
                b"parts" => found.parts = map.next_value_seed(Parts)?,
                _ => {
                    let value = map.next_value()?;
                    found.others.push((key, value));
                }
            }
        }
        Ok(found)
    }
}

struct Parts;

impl<'de> DeserializeSeed<'de> for Parts {
    type Value = Vec<Part<'de>>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Parts {
    type Value = Vec<Part<'de>>;
    passes_over! { Vec::new();
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            Ok(Vec::new())
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
            let mut parts = Vec::new();
            while let Some(json) = seq.next_element::<Json<'de>>()? {
                parts.push(match json.as_text() {
                    Some(text) => Part::Text(text),
                    None if json.is_object() => Part::Object(json),
                    None => Part::Other(json),
                });
            }
            Ok(parts)
        }
    }
}

impl<'de> FromMap<'de> for Metadata<'de> {
    fn from_map<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut found = Self::default();
        while let Some(Key(key)) = map.next_key::<Key<'de>>()? {
            match key.as_bytes() {
                b"is_visually_hidden_from_conversation" => {
                    found.hidden = map.next_value::<Json<'de>>()?.boolean().unwrap_or_default();
                }
                b"is_user_system_message" => {
                    found.user_system = map.next_value::<Json<'de>>()?.boolean().unwrap_or_default();
                }
                b"model_slug" => found.model = text_of(&mut map)?,
                _ => match known(&key) {
                    Some(name) => {
                        let json: Json<'de> = map.next_value()?;
                        if !json.is_empty() {
                            found.known.push((name, json));
                        }
                    }
                    None => skip(&mut map)?,
                },
            }
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn conversation(json: &str, then: impl FnOnce(Conversation<'_>)) {
        then(Conversation::parse(json).expect("a conversation"));
    }

    #[test]
    fn the_path_goes_up_from_the_named_leaf_by_parents_alone() {
        let json = r#"{"id":"c","current_node":"b2","mapping":{
            "root":{"parent":null,"message":null},
            "a":{"parent":"root","message":{"author":{"role":"user"},"content":{"content_type":"text","parts":["hi"]}}},
            "b1":{"parent":"a","message":{"author":{"role":"assistant"},"create_time":2,"content":{"content_type":"text","parts":["one"]}}},
            "b2":{"parent":"a","message":{"author":{"role":"assistant"},"create_time":1,"content":{"content_type":"text","parts":["two"]}}}}}"#;
        conversation(json, |found| {
            assert_eq!(found.path(), [0, 1, 3]);
            assert_eq!(found.branches(), 1);
            assert_eq!(found.messages().filter(|(_, message)| message.is_visible()).count(), 3);
        });
        let without = json.replace("\"current_node\":\"b2\",", "");
        conversation(&without, |found| assert_eq!(found.path(), [0, 1, 2]));
        conversation(&json.replace("\"current_node\":\"b2\"", "\"current_node\":\"gone\""), |found| {
            assert_eq!(found.path(), [0, 1, 2]);
        });
    }

    #[test]
    fn members_that_are_known_are_found() {
        assert!(KNOWN.is_sorted());
    }

    #[test]
    fn rings_and_doubled_nodes_end() {
        let json = r#"{"id":"c","mapping":{"a":{"parent":"b"},"b":{"parent":"a"},"a":{"parent":"b","message":{}}}}"#;
        conversation(json, |found| {
            assert_eq!(found.nodes.len(), 2);
            assert_eq!(found.path().len(), 2);
            assert_eq!(found.messages().count(), 1);
        });
    }

    #[test]
    fn values_of_the_wrong_type_are_passed_over() {
        let json = r#"{"id":7,"conversation_id":"x","title":null,"create_time":"2026-01-01T00:00:00Z","update_time":1767225600000,
            "mapping":{"a":[],"b":{"parent":5,"message":"words"},"c":{"message":{"author":"me","content":[1],"metadata":null}}}}"#;
        conversation(json, |found| {
            assert_eq!(found.id.map(|id| id.decode().into_owned()), Some("x".to_owned()));
            assert_eq!((found.create_time, found.update_time), (Some(1_767_225_600.0), Some(1_767_225_600.0)));
            assert_eq!((found.nodes.len(), found.messages().count()), (3, 1));
        });
    }

    #[test]
    fn every_kind_of_pointer_is_found() {
        let json = r#"{"id":"c","mapping":{"a":{"message":{"author":{"role":"user"},
            "content":{"content_type":"multimodal_text","assets":["file-service://file-1"],"screenshot":{"asset_pointer":"sediment://file_2"},
              "parts":[{"asset_pointer":"file-service://file-3#p"},
                {"audio_asset_pointer":{"asset_pointer":"sediment://file_4"},"frames_asset_pointers":["sediment://file_5"],"video_container_asset_pointer":"sediment://file_6"},
                [[{"asset_pointer":"file-7"}]], null]},
            "metadata":{"attachments":[{"id":"file-8"}],"aggregate_result":{"messages":[{"image_url":"file-service://file-9"}]},
              "ada_visualizations":[{"file_id":"file-10"}]}}}}}"#;
        conversation(json, |found| {
            let mut ids = Vec::new();
            for (_, message) in found.messages() {
                message.pointers(&mut |id| ids.push(id.into_owned()));
            }
            let mut numbers: Vec<u32> = ids.iter().filter_map(|id| id[5..].parse().ok()).collect();
            numbers.sort_unstable();
            assert_eq!(numbers, (1..=10).collect::<Vec<_>>(), "{ids:?}");
        });
    }

    #[test]
    fn what_json_does_not_know_is_mended() {
        let seen = |bytes: &[u8]| {
            read(bytes, |reading| match reading {
                Reading::Good(_) => "good",
                Reading::Mended(_) => "mended",
                Reading::Unreadable => "unreadable",
            })
        };
        assert_eq!(seen(br#"{"id":"a","mapping":{},"x":1e400,"y":"\ud83d"}"#), "good");
        assert_eq!(seen(br#"{"id":"a","mapping":{},"x":NaN}"#), "mended");
        assert_eq!(seen(b"{\"id\":\"\xff\",\"mapping\":{}}"), "mended");
        assert_eq!(seen(b"{\"id\":}"), "unreadable");
        assert_eq!(seen(b"[]"), "unreadable");
        let deep = format!("{{\"id\":\"a\",\"mapping\":{{}},\"deep\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(seen(deep.as_bytes()), "good");
    }
}
