//! Behind something broken the next whole conversation is looked for; what lies between is one element that nobody can read.

use super::{BATCH, End, Place, Splitter};
use crate::archive::conversation::{self, Reading};

/// How much that cannot be read is held while the next conversation is looked for, and how long that one may be.
pub(super) const HELD: usize = 32 << 20;

/// How many times over the held bytes may be looked at in vain.
const PATIENCE: usize = 8;

/// What is in every conversation.
const MAPPING: &[u8] = b"\"mapping\"";

/// Something broken.
#[derive(Debug)]
pub(super) struct Bad {
    /// Where it begins.
    pub from: usize,
    /// Where it ends, if what is looked at now is a conversation.
    pub to: usize,
    /// How many bytes were looked at in vain.
    pub spent: usize,
    /// Whether it stands behind the list, where only what looks like a conversation is an element.
    pub is_behind: bool,
}

impl Bad {
    /// Whether these bytes of it are an element.
    fn counts(&self, bytes: &[u8]) -> bool {
        !self.is_behind || memchr::memmem::find(bytes, MAPPING).is_some()
    }
}

impl Splitter {
    /// At the end of what was read, with something broken before it: whether there is more to look at.
    pub(super) fn seeks_on(&mut self, bytes: &[u8]) -> bool {
        let Some(bad) = &mut self.bad else { return false };
        let is_element = self.place == Place::Element;
        if is_element && (self.over || bytes.len() - self.from > self.held) {
            self.fail(bytes, bytes.len());
            return true;
        }
        if self.over {
            self.settle(bytes);
            return false;
        }
        let to = if is_element { bad.to } else { self.scanned.min(bytes.len()) };
        if to - bad.from > self.held {
            if bad.counts(&bytes[bad.from..to]) {
                self.elements.push(bad.from..to);
            }
            (bad.from, bad.spent) = (to, 0);
        }
        false
    }

    /// What is here cannot stand here: looks for the next conversation, from behind the beginning of the element.
    pub(super) fn fail(&mut self, bytes: &[u8], at: usize) {
        let from = self.from;
        let bad = self.bad.get_or_insert(Bad { from, to: from, spent: 0, is_behind: false });
        bad.spent += at - from;
        self.place = Place::Seek;
        self.scanned = from + 1;
        if bad.spent > PATIENCE * (at - bad.from) + BATCH {
            if bad.counts(&bytes[bad.from..]) {
                self.elements.push(bad.from..bytes.len());
            }
            self.bad = None;
            self.scanned = bytes.len();
            self.place = Place::Broken(End::Cut);
        }
    }

    /// Looks for the next conversation from this place on, which belongs to no element.
    pub(super) fn lost(&mut self, at: usize) {
        self.bad = Some(Bad { from: at, to: at, spent: 0, is_behind: self.place == Place::After });
        self.scanned = at;
        self.place = Place::Seek;
    }

    /// There was no further conversation.
    pub(super) fn settle(&mut self, bytes: &[u8]) {
        let Some(bad) = self.bad.take() else { return };
        self.scanned = bytes.len();
        if !bad.counts(&bytes[bad.from..]) {
            self.place = Place::After;
            return;
        }
        let rest = bytes[bad.from..].trim_ascii_end();
        let rest = if self.wrapped { rest.strip_suffix(b"}").map(<[u8]>::trim_ascii_end) } else { Some(rest) };
        let closed = rest.and_then(|rest| rest.strip_suffix(b"]")).map(<[u8]>::trim_ascii_end);
        self.place = if closed.is_some() { Place::After } else { Place::Broken(End::Cut) };
        self.elements.push(bad.from..closed.map_or(bytes.len(), |closed| bad.from + closed.len()));
    }

    /// Looks for a place where a conversation may begin.
    pub(super) fn seek(&mut self, bytes: &[u8]) {
        let next = bytes.get(self.scanned..).and_then(|rest| memchr::memchr(b'{', rest));
        let Some(at) = next.map(|next| self.scanned + next) else {
            self.scanned = bytes.len();
            return;
        };
        if let Some(bad) = &mut self.bad {
            let held = bytes[bad.from..at].trim_ascii_end();
            bad.to = bad.from + held.strip_suffix(b",").unwrap_or(held).len();
        }
        self.from = at;
        self.scanned = at + 1;
        self.begin(b'{');
    }
}

/// Whether this is a whole conversation.
pub(super) fn is_conversation(bytes: &[u8]) -> bool {
    memchr::memmem::find(bytes, MAPPING).is_some()
        && conversation::read(bytes, |reading| match reading {
            Reading::Good(conversation) | Reading::Mended(conversation) => conversation.has_mapping,
            Reading::Unreadable => false,
        })
}
