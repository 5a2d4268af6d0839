//! A conversation made ready for showing: every message once, as pieces, in the order of reading.

use std::borrow::Cow;

use super::assets::Assets;
use super::names;
use super::pieces::{Canvases, FileRef, Item, Piece, outline, pieces};
use super::text;
use crate::archive::conversation::{Conversation, Message, Role};
use crate::archive::json::Json;

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The person.
    Person,
    /// ChatGPT and its tools.
    Service,
}

/// A message.
#[derive(Debug)]
pub struct Turn<'c, 'a> {
    /// Its node.
    pub node: usize,
    /// The message itself.
    pub message: &'c Message<'a>,
    /// What it says.
    pub pieces: Vec<Piece<'a>>,
    /// Whether readers are not meant to see it.
    pub hidden: bool,
}

impl Turn<'_, '_> {
    /// Who speaks.
    pub fn side(&self) -> Side {
        if matches!(self.message.role, Role::User) { Side::Person } else { Side::Service }
    }

    /// Its words, for searching.
    pub fn words(&self) -> String {
        let mut text = String::new();
        self.pieces.iter().for_each(|piece| piece.append_to(&mut text));
        text
    }
}

/// What is shown, in order.
#[derive(Debug)]
pub enum Part<'c, 'a> {
    /// A message of the shown path.
    Turn(Turn<'c, 'a>),
    /// Another version of what follows.
    Version {
        /// Its messages.
        turns: Vec<Turn<'c, 'a>>,
        /// Which version.
        number: usize,
        /// Of how many.
        of: usize,
    },
}

/// A conversation for showing.
#[derive(Debug)]
pub struct View<'c, 'a> {
    /// The conversation.
    pub conversation: &'c Conversation<'a>,
    /// Its id.
    pub id: String,
    /// Its title, on one line; may be empty.
    pub title: String,
    /// When it was begun, or else when its first message was written.
    pub begun: Option<f64>,
    /// When it was last changed.
    pub changed: Option<f64>,
    /// The model.
    pub model: Option<Cow<'a, str>>,
    /// What is shown.
    pub parts: Vec<Part<'c, 'a>>,
    /// How many messages a reader sees.
    pub visible: usize,
    /// Files that were made in it and that no message shows.
    pub unshown: Vec<FileRef<'static>>,
}

impl<'c, 'a> View<'c, 'a> {
    /// Makes it ready.
    pub fn new(conversation: &'c Conversation<'a>, bytes: &[u8], assets: &Assets<'_>) -> Self {
        let id = id(conversation, bytes);
        let mut canvases = Canvases::default();
        let turn = |node: usize, canvases: &mut Canvases<'a>| {
            let message = conversation.nodes[node].message.as_ref()?;
            let mut pieces = pieces(message, canvases);
            if !message.is_for_all() && matches!(message.role, Role::Assistant) {
                calls(&mut pieces, message);
            }
            // Custom instructions and memory are hidden from the talk, but nobody hides them from their owner.
            let own = pieces.iter().any(|piece| matches!(piece, Piece::Instructions(_) | Piece::Memory(_)));
            let hidden = message.is_hidden() && !own;
            Some(Turn { node, message, pieces, hidden })
        };
        let mut parts = Vec::new();
        for item in outline(conversation) {
            match item {
                Item::Message(node) => parts.extend(turn(node, &mut canvases).map(Part::Turn)),
                Item::Version(nodes, number, of) => {
                    let mut here = canvases.clone();
                    let turns = nodes.into_iter().filter_map(|node| turn(node, &mut here)).collect();
                    parts.push(Part::Version { turns, number, of });
                }
            }
        }
        let times = || conversation.messages().filter_map(|(_, message)| message.create_time);
        let begun = conversation.create_time.or_else(|| times().reduce(f64::min));
        let changed = changed(conversation);
        let model = ["default_model_slug", "model_slug"].iter().find_map(|name| conversation.other(name)?.text());
        let visible = parts.iter().filter(|part| matches!(part, Part::Turn(turn) if turn.message.is_visible())).count();
        let mut view = Self {
            conversation,
            title: conversation.title.map(|title| text::title(&title.decode())).unwrap_or_default(),
            begun,
            changed,
            model: model.filter(|model| !model.is_empty()).or_else(|| spoken_model(conversation)),
            parts,
            visible,
            unshown: Vec::new(),
            id,
        };
        let made = assets.made_in(&view.id);
        if !made.is_empty() {
            let shown: Vec<String> = view.files().map(|file| file.id.clone().into_owned()).collect();
            let unshown = made.iter().filter(|id| !shown.iter().any(|shown| shown == *id));
            view.unshown = unshown
                .map(|id| FileRef { id: Cow::Owned((*id).to_owned()), picture: true, ..FileRef::default() })
                .collect();
        }
        view
    }

    /// All messages, those of other versions too.
    pub fn turns(&self) -> impl Iterator<Item = &Turn<'c, 'a>> {
        self.parts.iter().flat_map(|part| match part {
            Part::Turn(turn) => std::slice::from_ref(turn),
            Part::Version { turns, .. } => turns.as_slice(),
        })
    }

    /// The files that messages show.
    pub fn files(&self) -> impl Iterator<Item = &FileRef<'a>> {
        self.turns().flat_map(|turn| &turn.pieces).filter_map(|piece| match piece {
            Piece::File(file) => Some(file),
            _ => None,
        })
    }

    /// A member of the conversation that is true or false.
    pub fn flag(&self, name: &str) -> bool {
        self.conversation.other(name).and_then(Json::boolean).unwrap_or_default()
    }

    /// A member of the conversation that is text.
    pub fn text(&self, name: &str) -> Option<Cow<'a, str>> {
        self.conversation.other(name).and_then(Json::text).filter(|text| !text.is_empty())
    }

    /// The custom GPT and the project that it belongs to: their ids, since their names are not in the export.
    pub fn gizmo(&self) -> (Option<Cow<'a, str>>, Option<Cow<'a, str>>) {
        match self.text("gizmo_id") {
            Some(id) if id.starts_with("g-p-") => (None, Some(id)),
            id => (id, self.text("conversation_template_id").filter(|id| id.starts_with("g-p-"))),
        }
    }
}

/// A conversation's id; one without an id is known by its bytes.
pub fn id(conversation: &Conversation<'_>, bytes: &[u8]) -> String {
    let id = conversation.id.map(|id| id.decode().into_owned());
    id.unwrap_or_else(|| format!("unnamed-{}", &names::digest(bytes)[..16]))
}

/// When a conversation was last changed, or else when its last message was written.
pub fn changed(conversation: &Conversation<'_>) -> Option<f64> {
    let times = || conversation.messages().filter_map(|(_, message)| message.create_time);
    conversation.update_time.or_else(|| times().reduce(f64::max))
}

/// Words for a tool are a call of it.
fn calls<'a>(pieces: &mut [Piece<'a>], message: &Message<'a>) {
    for piece in pieces {
        if let Piece::Words(text) = piece {
            let tool = message.recipient.map(|to| to.decode());
            *piece = Piece::Call { tool, language: Cow::Borrowed(""), text: std::mem::take(text) };
        }
    }
}

fn spoken_model<'a>(conversation: &Conversation<'a>) -> Option<Cow<'a, str>> {
    conversation.messages().find_map(|(_, message)| message.metadata.model).map(|model| model.decode())
}
