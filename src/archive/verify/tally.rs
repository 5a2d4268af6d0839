//! What conversations come to: each one for itself, wherever it stands, and those of a stretch of a member together.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use super::super::conversation::{self, CONVERTED_BY, Conversation, Message, Reading, Role};
use super::super::json::{Json, Text, has_lone_surrogate};
use super::super::layout::Archive;
use super::super::problem::Trouble;
use super::super::splitter::Element;

/// How long a title is kept.
const TITLE: usize = 160;

/// Stands between words: in no text there is such a byte.
const BETWEEN: u8 = 0xff;

/// A conversation as far as it counts. There may be very many: it takes little room.
pub(super) struct Found {
    /// The member and the number within it.
    pub order: (u32, u32),
    length: u32,
    updated: f64,
    pub first: f64,
    pub last: f64,
    /// Messages by role, visible ones, branches.
    pub counts: [u32; 7],
    /// The title and the ids of the files that it points to, with [`BETWEEN`] between them.
    words: Box<[u8]>,
}

impl Found {
    /// Of two copies the newer counts, of two as new the first.
    pub fn is_newer_than(&self, other: &Self) -> bool {
        (self.updated, std::cmp::Reverse(self.order)) > (other.updated, std::cmp::Reverse(other.order))
    }

    pub fn differs_from(&self, other: &Self) -> bool {
        (self.length, self.counts) != (other.length, other.counts)
    }

    /// Its title.
    pub fn title(&self) -> &str {
        self.words().next().unwrap_or_default()
    }

    /// The ids of the files that it points to, each once.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.words().skip(1)
    }

    fn words(&self) -> impl Iterator<Item = &str> {
        self.words.split(|byte| *byte == BETWEEN).map(|word| std::str::from_utf8(word).unwrap_or_default())
    }
}

/// What one conversation comes to, wherever it stands.
pub(super) struct Outcome {
    /// A number for its id, if it has one.
    key: Option<u128>,
    found: Found,
    troubles: Vec<Trouble>,
    kinds: Vec<String>,
    generations: Vec<(String, String)>,
}

impl Outcome {
    /// Reads the object that a text begins with: how long it is, if it is all there, and what it comes to as a conversation.
    pub fn first(archive: &Archive, entry: &str, text: &str) -> Option<(usize, Option<Self>)> {
        let (object, length) = Conversation::parse_first(text)?;
        let bytes = text.as_bytes().get(..length)?;
        Some((length, is_exported(&object).then(|| Self::new(archive, entry, bytes, &object, false))))
    }

    fn new(archive: &Archive, entry: &str, bytes: &[u8], conversation: &Conversation<'_>, is_mended: bool) -> Self {
        let title = || short_title(conversation.title);
        let mut troubles = Vec::new();
        if is_mended || has_lone_surrogate(bytes) {
            troubles.push(Trouble::Mended { entry: entry.to_owned(), title: title() });
        }
        if conversation.id.is_none() {
            troubles.push(Trouble::NoId { entry: entry.to_owned(), title: title() });
        }
        let mut found = Found {
            order: (u32::MAX, u32::MAX),
            length: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
            updated: conversation.update_time.unwrap_or(f64::MIN),
            first: conversation.create_time.unwrap_or(f64::MAX),
            last: conversation.update_time.unwrap_or(f64::MIN),
            counts: counts_of(conversation),
            words: Box::default(),
        };
        let (mut kinds, mut generations) = (Vec::new(), Vec::new());
        let mut files: Vec<Cow<'_, str>> = Vec::new();
        for (_, message) in conversation.messages() {
            if conversation.create_time.is_none() {
                found.first = found.first.min(message.create_time.unwrap_or(f64::MAX));
            }
            if conversation.update_time.is_none() {
                found.last = found.last.max(message.create_time.unwrap_or(f64::MIN));
            }
            message.pointers(&mut |id| files.push(id));
            if archive.has_generations {
                generations.extend(message.generations());
            }
            if let Some(kind) = message.content.kind.filter(|kind| !is_known(*kind)) {
                kinds.push(clip(&kind.decode(), 60));
            }
        }
        files.sort_unstable();
        files.dedup();
        let mut words = title().into_bytes();
        for file in files {
            words.push(BETWEEN);
            words.extend_from_slice(file.as_bytes());
        }
        found.words = words.into();
        Self { key: conversation.id.map(|id| key_of(&id.decode())), found, troubles, kinds, generations }
    }
}

/// What the conversations of a stretch of a member come to.
pub(super) struct Part<'a> {
    archive: &'a Archive,
    pub entry: &'a str,
    pub member: usize,
    pub found: Vec<(u128, Found)>,
    pub troubles: Vec<((usize, usize), Trouble)>,
    pub kinds: BTreeMap<String, usize>,
    pub generations: Vec<(String, String)>,
    pub claude: usize,
    pub grok: usize,
    pub converted: usize,
    pub strange: usize,
}

impl<'a> Part<'a> {
    pub fn new(archive: &'a Archive, member: usize) -> Self {
        Self {
            archive,
            entry: &archive.members[member].name,
            member,
            found: Vec::new(),
            troubles: Vec::new(),
            kinds: BTreeMap::new(),
            generations: Vec::new(),
            claude: 0,
            grok: 0,
            converted: 0,
            strange: 0,
        }
    }

    /// Reads an element; how long it is, if it began and could be read.
    pub fn read(&mut self, number: usize, element: Element<'_>) -> Option<usize> {
        match element {
            Element::Begins { text, .. } => {
                let (conversation, length) = Conversation::parse_first(text)?;
                self.take(number, text.as_bytes().get(..length)?, &Reading::Good(conversation));
                Some(length)
            }
            Element::Whole(bytes) => {
                conversation::read(bytes, |reading| self.take(number, bytes, &reading));
                None
            }
        }
    }

    fn take(&mut self, number: usize, bytes: &[u8], reading: &Reading<'_>) {
        match reading {
            Reading::Good(conversation) | Reading::Mended(conversation) if is_exported(conversation) => {
                let is_mended = matches!(reading, Reading::Mended(_));
                self.add(number, Outcome::new(self.archive, self.entry, bytes, conversation, is_mended));
            }
            other => {
                if let Reading::Good(object) | Reading::Mended(object) = other {
                    if object.other(CONVERTED_BY).is_some() {
                        self.converted += 1;
                    } else if object.other("chat_messages").is_some() {
                        self.claude += 1;
                    } else if object.other("responses").is_some() || object.other("conversation").is_some() {
                        self.grok += 1;
                    }
                }
                self.strange += 1;
                let (entry, title) = (self.entry.to_owned(), title_in(bytes));
                self.troubles.push(((self.member, number), Trouble::Unreadable { entry, number: number + 1, title }));
            }
        }
    }

    /// Adds a conversation that stands at this place.
    pub fn add(&mut self, number: usize, outcome: Outcome) {
        let Outcome { key, mut found, troubles, kinds, generations } = outcome;
        self.troubles.extend(troubles.into_iter().map(|trouble| ((self.member, number), trouble)));
        for kind in kinds {
            *self.kinds.entry(kind).or_default() += 1;
        }
        self.generations.extend(generations);
        found.order = (u32::try_from(self.member).unwrap_or(u32::MAX), u32::try_from(number).unwrap_or(u32::MAX));
        // Nobody else is like the one that has no id.
        let key = key.unwrap_or_else(|| key_of(&format!("{}\n{number}", self.member)));
        self.found.push((key, found));
    }
}

/// Whether it is a conversation of an export, and not one that quitgpt wrote for another program.
fn is_exported(object: &Conversation<'_>) -> bool {
    object.has_mapping && object.other(CONVERTED_BY).is_none()
}

/// Types of content that something is known about.
const KINDS: [&str; 17] = [
    "text",
    "multimodal_text",
    "code",
    "execution_output",
    "thoughts",
    "reasoning_recap",
    "tether_quote",
    "tether_browsing_display",
    "tether_browsing_code",
    "sonic_webpage",
    "system_error",
    "user_editable_context",
    "model_editable_context",
    "citable_code_output",
    "computer_output",
    "app_pairing_content",
    "super_widget",
];

fn is_known(kind: Text<'_>) -> bool {
    KINDS.iter().any(|known| kind.is(known))
}

/// Messages by role, visible ones, branches.
fn counts_of(conversation: &Conversation<'_>) -> [u32; 7] {
    let mut counts = [0_u32; 7];
    for (_, message) in conversation.messages() {
        let place = match message.role {
            Role::User => 0,
            Role::Assistant => 1,
            Role::System => 2,
            Role::Tool => 3,
            Role::Other(_) | Role::Missing => 4,
        };
        counts[place] += 1;
    }
    let shown = conversation.path().into_iter().filter_map(|index| conversation.nodes[index].message.as_ref());
    counts[5] = u32::try_from(shown.filter(|message: &&Message<'_>| message.is_visible()).count()).unwrap_or(u32::MAX);
    counts[6] = u32::try_from(conversation.branches()).unwrap_or(u32::MAX);
    counts
}

/// A number for an id: ids may be long, and there may be many.
pub(in super::super) fn key_of(id: &str) -> u128 {
    let half = |salt: u8| {
        let mut hasher = DefaultHasher::new();
        (salt, id).hash(&mut hasher);
        u128::from(hasher.finish())
    };
    half(0) << 64 | half(1)
}

/// A title of one line that is not too long.
pub(in super::super) fn short_title(title: Option<Text<'_>>) -> String {
    title.map(|title| clip(&title.decode(), TITLE)).unwrap_or_default()
}

/// The beginning of a text on one line.
fn clip(text: &str, limit: usize) -> String {
    crate::clean::clean_line(text.trim(), limit)
}

/// The title of what cannot be read, as far as one can be made out.
fn title_in(bytes: &[u8]) -> String {
    let Some(at) = memchr::memmem::find(bytes, b"\"title\"") else { return String::new() };
    let rest = String::from_utf8_lossy(&bytes[at + 7..bytes.len().min(at + 1000)]).into_owned();
    let Some(rest) = rest.trim_start().strip_prefix(':').and_then(|rest| rest.trim_start().strip_prefix('"')) else {
        return String::new();
    };
    let end = rest.find('"').unwrap_or(rest.len());
    clip(&Json::new(&format!("\"{}\"", &rest[..end])).text().unwrap_or_default(), TITLE)
}
