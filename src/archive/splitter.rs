//! Cuts a list of conversations into its elements while it streams by, so that one conversation at a time is in memory and
//! one bad conversation harms no other. It looks at brackets and quotes only; what an element says is read elsewhere.
//!
//! Whoever reads each element at once is asked first: what reads an element knows where it ends, and cutting is needed only for
//! what cannot be read or has not arrived.
//!
//! A quote or a bracket too many or too few turns all that follows inside out. So quotes and brackets are looked at for whether
//! they can stand where they stand, and behind one that cannot the next whole conversation is looked for: what lies between
//! is one element that nobody can read.
//!
//! A file may be a list, an object with a list `conversations` in it, or one conversation alone.

use std::io::{self, Read};
use std::ops::Range;

use super::conversation::{self, Reading};

/// Elements are handed on once there is this much of them.
pub const BATCH: usize = 1 << 20;

/// How much is read at once.
pub const CHUNK: usize = 512 << 10;

/// One element may be this long.
pub const MAX_ELEMENT: usize = 512 << 20;

/// How much that cannot be read is held while the next conversation is looked for, and how long that one may be.
const HELD: usize = 32 << 20;

/// How many times over the held bytes may be looked at in vain.
const PATIENCE: usize = 8;

/// What is in every conversation.
const MAPPING: &[u8] = b"\"mapping\"";

/// How many lists and objects within each other are known by their kind.
const KINDS: usize = 1024;

/// Whole elements with the bytes they stand in.
#[derive(Debug, Default)]
pub struct Batch {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Where the elements are in them.
    pub elements: Vec<Range<usize>>,
    /// The number of the first element within its file.
    pub first: usize,
}

impl Batch {
    /// The elements with their numbers within the file.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &[u8])> {
        let bytes = |range: &Range<usize>| self.bytes.get(range.clone()).unwrap_or_default();
        (self.first..).zip(self.elements.iter().map(bytes))
    }
}

/// An element that is to be read.
#[derive(Clone, Copy, Debug)]
pub enum Element<'b> {
    /// An object begins here. More may follow behind it, or its end may be missing.
    Begins {
        /// Where in all that is read.
        at: u64,
        /// The text from there on, as far as it is there.
        text: &'b str,
    },
    /// This is the element.
    Whole(&'b [u8]),
}

/// Reads the element of a number: how long it is, if it began and could be read to its end.
pub type Reads<'r> = &'r mut dyn FnMut(usize, Element<'_>) -> Option<usize>;

/// How the list ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// With its closing bracket.
    Closed,
    /// In the middle of it, or before it.
    Cut,
    /// There is more behind the closing bracket.
    Trailing,
    /// It is no list and no object.
    NotJson,
    /// One element is too long to be held.
    TooLong,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Start,
    /// Within the list, between elements.
    Between,
    /// Within an element that began at this place of the buffer.
    Element,
    /// Within an element that is no list, object or string.
    Scalar,
    /// Behind the beginning of something broken, looking for the next conversation.
    Seek,
    /// Within the object around the list, looking for it.
    Wrapper,
    /// Within the object around the list, after it.
    Tail,
    After,
    Broken(End),
}

/// Something broken.
#[derive(Debug)]
struct Bad {
    /// Where it begins.
    from: usize,
    /// Where it ends, if what is looked at now is a conversation.
    to: usize,
    /// How many bytes were looked at in vain.
    spent: usize,
    /// Whether it stands behind the list, where only what looks like a conversation is an element.
    is_behind: bool,
}

impl Bad {
    /// Whether these bytes of it are an element.
    fn counts(&self, bytes: &[u8]) -> bool {
        !self.is_behind || memchr::memmem::find(bytes, MAPPING).is_some()
    }
}

/// Cuts while it reads.
#[derive(Debug)]
pub struct Splitter {
    buffer: Vec<u8>,
    /// Where the bytes in the buffer end; behind them is room.
    end: usize,
    /// How many bytes were read.
    read: u64,
    /// How much of the buffer was looked at; one more than there is after a backslash at the end.
    scanned: usize,
    place: Place,
    depth: usize,
    in_string: bool,
    /// With which bracket each of the open lists and objects of the element began.
    kinds: Vec<u8>,
    /// What is broken before the current place.
    bad: Option<Bad>,
    /// How much of it is held.
    held: usize,
    /// Whether there is no more to read.
    over: bool,
    /// The last byte behind the list that is no blank.
    last: u8,
    /// Where the current element began.
    from: usize,
    /// Where the current string of the wrapper began, and the last one that ended at its first level.
    key_from: usize,
    key: Option<Range<usize>>,
    elements: Vec<Range<usize>>,
    first: usize,
    trailing: bool,
    wrapped: bool,
}

impl Default for Splitter {
    fn default() -> Self {
        Self {
            buffer: Vec::new(),
            end: 0,
            read: 0,
            scanned: 0,
            place: Place::Start,
            depth: 0,
            in_string: false,
            kinds: Vec::new(),
            bad: None,
            held: HELD,
            over: false,
            last: 0,
            from: 0,
            key_from: 0,
            key: None,
            elements: Vec::new(),
            first: 0,
            trailing: false,
            wrapped: false,
        }
    }
}

impl Splitter {
    /// Reads some more and cuts it; 0 means that there is no more.
    pub fn read_from(&mut self, reader: &mut dyn Read) -> io::Result<usize> {
        let (count, result) = self.fill(reader);
        self.scan(None);
        result.map(|()| count)
    }

    /// Reads some more and hands on the elements in it, each as soon as it is there; 0 means that there is no more.
    pub fn hand_on(&mut self, reader: &mut dyn Read, reads: Reads<'_>) -> io::Result<usize> {
        let (count, result) = self.fill(reader);
        self.scan(Some(reads));
        let done = match (&self.bad, self.place) {
            (Some(bad), _) => bad.from,
            (None, Place::Element | Place::Scalar) => self.from,
            // Names are found again by their places.
            (None, Place::Wrapper) => 0,
            (None, _) => self.scanned.min(self.end),
        };
        self.buffer.copy_within(done..self.end, 0);
        self.end -= done;
        self.shift(done);
        result.map(|()| count)
    }

    /// Fills the room behind the bytes that are there. An error comes after what was read before it.
    fn fill(&mut self, reader: &mut dyn Read) -> (usize, io::Result<()>) {
        let full = self.end + CHUNK;
        if self.buffer.len() < full {
            self.buffer.resize(full, 0);
        }
        let before = self.end;
        while self.end < full {
            match reader.read(&mut self.buffer[self.end..full]) {
                Ok(0) => {
                    self.over = self.end == before;
                    break;
                }
                Ok(count) => {
                    self.end += count;
                    self.read += count as u64;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return (self.end - before, Err(error)),
            }
        }
        (self.end - before, Ok(()))
    }

    /// The next elements, once there are enough of them to be worth handing on.
    pub fn batch(&mut self) -> Option<Batch> {
        let last = self.elements.last()?.end;
        (last >= BATCH).then(|| self.take(last))
    }

    /// How the list ended, once there is no more.
    pub fn end(&self) -> End {
        match self.place {
            Place::Broken(End::TooLong) => End::TooLong,
            _ if self.trailing => End::Trailing,
            Place::After => End::Closed,
            Place::Broken(end) => end,
            _ => End::Cut,
        }
    }

    /// The last elements, and how the list ended.
    pub fn finish(mut self) -> (Option<Batch>, End) {
        let end = self.end();
        let last = self.elements.last().map(|element| element.end);
        (last.map(|last| self.take(last)), end)
    }

    fn take(&mut self, last: usize) -> Batch {
        let mut rest = Vec::with_capacity(BATCH + CHUNK + (self.end - last));
        rest.extend_from_slice(&self.buffer[last..self.end]);
        self.end = rest.len();
        let mut bytes = std::mem::replace(&mut self.buffer, rest);
        bytes.truncate(last);
        let elements = std::mem::take(&mut self.elements);
        let first = self.first;
        self.first += elements.len();
        self.shift(last);
        Batch { bytes, elements, first }
    }

    /// Knows that so many bytes were taken away.
    fn shift(&mut self, count: usize) {
        self.scanned -= count;
        self.from = self.from.saturating_sub(count);
        if let Some(bad) = &mut self.bad {
            bad.from = bad.from.saturating_sub(count);
            bad.to = bad.to.saturating_sub(count);
        }
    }

    /// Looks at what was read. With somebody who reads elements none is kept.
    fn scan(&mut self, mut reads: Option<Reads<'_>>) {
        let buffer = std::mem::take(&mut self.buffer);
        let bytes = &buffer[..self.end];
        loop {
            self.pass(bytes, &mut reads);
            let goes_on = self.seeks_on(bytes);
            self.give(bytes, &mut reads);
            if !goes_on {
                break;
            }
        }
        let open = matches!(self.place, Place::Element | Place::Scalar | Place::Wrapper);
        if open && self.end - self.from > MAX_ELEMENT {
            self.place = Place::Broken(End::TooLong);
            self.bad = None;
        }
        self.buffer = buffer;
        // Bytes that belong to no element are let go of.
        if matches!(self.place, Place::After | Place::Broken(_)) {
            self.end = self.elements.last().map_or(0, |element| element.end);
            self.scanned = self.end;
        }
    }

    /// Goes over what was not looked at yet.
    fn pass(&mut self, bytes: &[u8], reads: &mut Option<Reads<'_>>) {
        // The text from some object on, up to where it is no UTF-8.
        let mut text: Option<(usize, &str)> = None;
        while self.scanned < bytes.len() {
            match self.place {
                Place::Start => self.start(bytes),
                Place::Between => {
                    self.between(bytes);
                    if let Some(reads) = reads
                        && self.place == Place::Element
                        && bytes[self.from] == b'{'
                    {
                        let from = self.from;
                        let known = text.filter(|(base, text)| from - base < text.len());
                        let (base, known) = known.unwrap_or_else(|| (from, text_of(&bytes[from..])));
                        text = Some((base, known));
                        let at = self.read - (bytes.len() - from) as u64;
                        if let Some(length) = reads(self.first, Element::Begins { at, text: &known[from - base..] }) {
                            self.scanned = self.from + length;
                            self.place = Place::Between;
                            self.first += 1;
                        }
                    }
                }
                Place::Element => self.element(bytes),
                Place::Scalar => self.scalar(bytes),
                Place::Seek => self.seek(bytes),
                Place::Wrapper => self.wrapper(bytes),
                Place::Tail => self.tail(bytes),
                Place::After => self.after(bytes),
                Place::Broken(_) => self.scanned = bytes.len(),
            }
            self.give(bytes, reads);
        }
    }

    /// Hands the elements on to whoever reads them.
    fn give(&mut self, bytes: &[u8], reads: &mut Option<Reads<'_>>) {
        let Some(reads) = reads else { return };
        for element in self.elements.drain(..) {
            reads(self.first, Element::Whole(&bytes[element]));
            self.first += 1;
        }
    }

    /// At the end of what was read, with something broken before it: whether there is more to look at.
    fn seeks_on(&mut self, bytes: &[u8]) -> bool {
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
    fn fail(&mut self, bytes: &[u8], at: usize) {
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
    fn lost(&mut self, at: usize) {
        self.bad = Some(Bad { from: at, to: at, spent: 0, is_behind: self.place == Place::After });
        self.scanned = at;
        self.place = Place::Seek;
    }

    /// There was no further conversation.
    fn settle(&mut self, bytes: &[u8]) {
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
    fn seek(&mut self, bytes: &[u8]) {
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

    /// An element begins with this bracket.
    fn begin(&mut self, bracket: u8) {
        self.place = Place::Element;
        self.depth = 1;
        self.in_string = false;
        self.kinds.clear();
        self.kinds.push(bracket);
    }

    /// Behind the list.
    fn after(&mut self, bytes: &[u8]) {
        let rest = &bytes[self.scanned..];
        let Some(at) = rest.iter().position(|byte| !byte.is_ascii_whitespace()) else {
            self.scanned = bytes.len();
            return;
        };
        self.trailing = true;
        // A bracket too many may have ended the list.
        if rest[at] == b',' {
            self.scanned += at + 1;
            self.place = Place::Between;
        } else {
            self.lost(self.scanned + at);
        }
    }

    fn start(&mut self, bytes: &[u8]) {
        const BOM: &[u8] = b"\xef\xbb\xbf";
        let rest = &bytes[self.scanned..];
        let Some(at) = rest.iter().position(|byte| !byte.is_ascii_whitespace()) else {
            self.scanned = bytes.len();
            return;
        };
        match rest[at] {
            b'[' => self.place = Place::Between,
            b'{' => {
                self.place = Place::Wrapper;
                self.from = self.scanned + at;
                self.depth = 1;
            }
            // The three bytes of a byte order mark come one by one: nothing else begins with them.
            byte if BOM.contains(&byte) => {}
            _ => self.place = Place::Broken(End::NotJson),
        }
        self.scanned += at + 1;
    }

    fn between(&mut self, bytes: &[u8]) {
        let rest = &bytes[self.scanned..];
        let Some(at) = rest.iter().position(|byte| !byte.is_ascii_whitespace() && *byte != b',') else {
            self.scanned = bytes.len();
            return;
        };
        self.from = self.scanned + at;
        self.scanned = self.from + 1;
        match rest[at] {
            b']' if self.wrapped => {
                self.place = Place::Tail;
                self.depth = 1;
                self.last = b']';
            }
            b']' => self.place = Place::After,
            bracket @ (b'{' | b'[') => self.begin(bracket),
            b'"' => {
                self.place = Place::Element;
                self.depth = 0;
                self.in_string = true;
            }
            b'}' | b':' => self.lost(self.from),
            _ => self.place = Place::Scalar,
        }
    }

    fn element(&mut self, bytes: &[u8]) {
        let mut at = self.scanned;
        let mut depth = self.depth;
        let mut in_string = self.in_string;
        while at < bytes.len() {
            if in_string {
                match memchr::memchr2(b'"', b'\\', &bytes[at..]) {
                    None => at = bytes.len(),
                    Some(next) if bytes[at + next] == b'\\' => {
                        at += next + 2;
                        continue;
                    }
                    Some(next) => {
                        in_string = false;
                        at += next + 1;
                        if depth == 0 {
                            break;
                        }
                        continue;
                    }
                }
                break;
            }
            match bytes[at] {
                b'"' => {
                    if !matches!(before(bytes, at), b',' | b':' | b'{' | b'[') {
                        return self.fail(bytes, at);
                    }
                    in_string = true;
                }
                bracket @ (b'{' | b'[') => {
                    let fits = match before(bytes, at) {
                        b':' | b'[' => true,
                        b',' => depth > KINDS || self.kinds.last() == Some(&b'['),
                        _ => false,
                    };
                    if !fits {
                        return self.fail(bytes, at);
                    }
                    depth += 1;
                    if depth <= KINDS {
                        self.kinds.push(bracket);
                    }
                }
                bracket @ (b'}' | b']') => {
                    // A bracket that closes comes two behind the one that opens.
                    if depth <= KINDS && self.kinds.pop() != Some(bracket - 2) {
                        return self.fail(bytes, at);
                    }
                    depth -= 1;
                    if depth == 0 {
                        at += 1;
                        break;
                    }
                }
                _ => {}
            }
            at += 1;
        }
        let ended = depth == 0 && !in_string;
        (self.scanned, self.depth, self.in_string) = (at, depth, in_string);
        if !ended {
            return;
        }
        match &mut self.bad {
            // Not what was looked for.
            Some(bad) if !is_conversation(&bytes[self.from..at]) => {
                bad.spent += at - self.from;
                self.place = Place::Seek;
                return;
            }
            Some(bad) if bad.from < bad.to => self.elements.push(bad.from..bad.to),
            _ => {}
        }
        self.bad = None;
        self.elements.push(self.from..at);
        self.place = Place::Between;
    }

    fn scalar(&mut self, bytes: &[u8]) {
        let rest = &bytes[self.scanned..];
        let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b',' | b']' | b'}');
        let Some(at) = rest.iter().position(ends) else {
            self.scanned = bytes.len();
            return;
        };
        self.scanned += at;
        if !is_scalar(&bytes[self.from..self.scanned]) {
            return self.lost(self.from);
        }
        self.elements.push(self.from..self.scanned);
        self.place = Place::Between;
    }

    /// Within an object that may be around the list, or may be a conversation itself.
    fn wrapper(&mut self, bytes: &[u8]) {
        while self.scanned < bytes.len() {
            if !self.step(bytes) {
                continue;
            }
            let at = self.scanned - 1;
            match bytes[at] {
                b'"' if self.in_string => self.key_from = at + 1,
                b'"' if self.depth == 1 => self.key = Some(self.key_from..at),
                b'[' if self.depth == 2 => {
                    let name = self.key.take().and_then(|key| bytes.get(key));
                    if name == Some(b"conversations") {
                        self.wrapped = true;
                        self.place = Place::Between;
                        return;
                    }
                }
                b',' if self.depth == 1 => self.key = None,
                b'}' if self.depth == 0 => {
                    self.elements.push(self.from..self.scanned);
                    self.place = Place::After;
                    return;
                }
                _ => {}
            }
        }
    }

    /// Within the object around the list, after the list.
    fn tail(&mut self, bytes: &[u8]) {
        while self.scanned < bytes.len() {
            if !self.step(bytes) {
                continue;
            }
            let at = self.scanned - 1;
            match bytes[at] {
                b'}' if self.depth == 0 => {
                    self.place = Place::After;
                    return;
                }
                // A bracket too many may have ended the list.
                b'{' if self.depth <= 2 && self.last != b':' => {
                    self.trailing = true;
                    self.scanned = at;
                    self.place = Place::Between;
                    return;
                }
                byte if !byte.is_ascii_whitespace() => self.last = byte,
                _ => {}
            }
        }
    }

    /// Goes on by one byte, or to the end of a string; whether that was a byte that counts.
    fn step(&mut self, bytes: &[u8]) -> bool {
        let at = self.scanned;
        if self.in_string {
            match memchr::memchr2(b'"', b'\\', &bytes[at..]) {
                None => self.scanned = bytes.len(),
                Some(next) if bytes[at + next] == b'\\' => self.scanned = at + next + 2,
                Some(next) => {
                    self.in_string = false;
                    self.scanned = at + next + 1;
                    return true;
                }
            }
            return false;
        }
        match bytes[at] {
            b'"' => self.in_string = true,
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        self.scanned = at + 1;
        true
    }
}

/// The last byte before this place that is no blank.
pub(super) fn before(bytes: &[u8], at: usize) -> u8 {
    bytes[..at].iter().rev().find(|byte| !byte.is_ascii_whitespace()).copied().unwrap_or_default()
}

/// Whether this is a whole conversation.
fn is_conversation(bytes: &[u8]) -> bool {
    memchr::memmem::find(bytes, MAPPING).is_some()
        && conversation::read(bytes, |reading| match reading {
            Reading::Good(conversation) | Reading::Mended(conversation) => conversation.has_mapping,
            Reading::Unreadable => false,
        })
}

/// Whether this may be a value without quotes and brackets.
fn is_scalar(word: &[u8]) -> bool {
    let is_number = || std::str::from_utf8(word).is_ok_and(|word| word.parse::<f64>().is_ok());
    matches!(word, b"true" | b"false" | b"null" | b"undefined") || is_number()
}

/// The text that these bytes begin with.
pub(super) fn text_of(bytes: &[u8]) -> &str {
    simdutf8::compat::from_utf8(bytes).unwrap_or_else(|error| {
        let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
        simdutf8::basic::from_utf8(valid).unwrap_or_default()
    })
}

/// Cuts all that `reader` gives and hands the batches on; `more` says whether to go on.
pub fn split(reader: &mut dyn Read, mut more: impl FnMut(Batch) -> bool) -> io::Result<End> {
    let mut splitter = Splitter::default();
    let result = loop {
        match splitter.read_from(reader) {
            Ok(0) => break Ok(()),
            Ok(_) => {
                if let Some(batch) = splitter.batch()
                    && !more(batch)
                {
                    return Ok(End::Closed);
                }
            }
            Err(error) => break Err(error),
        }
    };
    let (batch, end) = splitter.finish();
    if let Some(batch) = batch {
        more(batch);
    }
    result.map(|()| end)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives its bytes in pieces of a certain size.
    struct Pieces<'b>(&'b [u8], usize);

    impl Read for Pieces<'_> {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            let count = self.1.min(self.0.len()).min(out.len());
            out[..count].copy_from_slice(&self.0[..count]);
            self.0 = &self.0[count..];
            Ok(count)
        }
    }

    fn check(json: &str, expected: &[&str], end: End) {
        for size in [1, 2, 3, 7, 1000] {
            let mut found = Vec::new();
            let ended = split(&mut Pieces(json.as_bytes(), size), |batch| {
                found.extend(batch.iter().map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()));
                true
            });
            assert_eq!(ended.expect("no error"), end, "{json} by {size}");
            assert_eq!(found, expected, "{json} by {size}");
            // The same elements in the same order come out if they are read as they come.
            for knows in [false, true] {
                let mut found = Vec::new();
                let ended = walk(&mut Pieces(json.as_bytes(), size), &mut |number, element| match element {
                    Element::Begins { text, .. } if knows => {
                        let length = length_of(text)?;
                        found.push((number, text[..length].to_owned()));
                        Some(length)
                    }
                    Element::Begins { .. } => None,
                    Element::Whole(bytes) => {
                        found.push((number, String::from_utf8_lossy(bytes).into_owned()));
                        None
                    }
                });
                assert_eq!(ended, end, "{json} by {size}");
                let expected: Vec<_> = expected.iter().map(|element| (*element).to_owned()).enumerate().collect();
                assert_eq!(found, expected, "{json} by {size}");
            }
        }
    }

    fn walk(reader: &mut dyn Read, reads: Reads<'_>) -> End {
        let mut splitter = Splitter::default();
        while splitter.hand_on(reader, reads).expect("no error") > 0 {}
        splitter.end()
    }

    /// How long the first value is, if all of it is there.
    fn length_of(text: &str) -> Option<usize> {
        let mut values = serde_json::Deserializer::from_str(text).into_iter::<serde::de::IgnoredAny>();
        values.next()?.ok()?;
        Some(values.byte_offset())
    }

    #[test]
    fn a_list_is_cut_into_its_elements_however_it_arrives() {
        check("[]", &[], End::Closed);
        check(" \n[ ] \n", &[], End::Closed);
        check("\u{feff}[{}]", &["{}"], End::Closed);
        check(
            r#"[{"a":"]}\"{"} , [1,[2]],"x\\",null,-1.5]"#,
            &[r#"{"a":"]}\"{"}"#, "[1,[2]]", r#""x\\""#, "null", "-1.5"],
            End::Closed,
        );
        check(r#"[{"a":1},{"b":"#, &[r#"{"a":1}"#], End::Cut);
        check(r#"[{"a":1}"#, &[r#"{"a":1}"#], End::Cut);
        check("[{}] {}", &["{}"], End::Trailing);
        check("<html>", &[], End::NotJson);
        check("", &[], End::Cut);
        check("   ", &[], End::Cut);
        check(r#"[{"a" "b"},{"c":1}]"#, &[r#"{"a" "b"},{"c":1}"#], End::Closed);
        check(r#"[{"a" "b"},{"c":1"#, &[r#"{"a" "b"},{"c":1"#], End::Cut);
        check("[words {},7]", &["words {},7"], End::Closed);
        check("[7}]", &["7", "}"], End::Closed);
    }

    #[test]
    fn an_object_is_a_conversation_or_stands_around_the_list() {
        check(r#"{"id":"a","mapping":{}}"#, &[r#"{"id":"a","mapping":{}}"#], End::Closed);
        check(
            r#"{"v":[1],"conversations":[{"id":1},{"id":2}],"more":{"x":"}"}}"#,
            &[r#"{"id":1}"#, r#"{"id":2}"#],
            End::Closed,
        );
        check(
            r#"{"x":{"conversations":[1]},"s":"conversations","t":[2]}"#,
            &[r#"{"x":{"conversations":[1]},"s":"conversations","t":[2]}"#],
            End::Closed,
        );
        check(r#"{"conversations":[{"id":1}"#, &[r#"{"id":1}"#], End::Cut);
    }

    #[test]
    fn elements_over_several_chunks_and_bad_bytes_among_them_are_handed_on_in_order() {
        let long = format!("{{\"a\":\"{}\"}}", "x\\\\".repeat(CHUNK / 2));
        let mut json = b"[".to_vec();
        let mut expected = Vec::new();
        for number in 0..40_usize {
            let element = match number % 4 {
                0 if number % 8 == 0 => long.clone().into_bytes(),
                1 => b"{\"a\":\"\xff\"}".to_vec(),
                2 => b"{\"a\": nothing}".to_vec(),
                _ => format!("{{\"n\":{number},\"a\":\"{}\"}}", "\u{627}".repeat(30_000)).into_bytes(),
            };
            json.extend_from_slice(&element);
            json.push(b',');
            expected.push(element);
        }
        json.pop();
        json.push(b']');
        let (mut found, mut known) = (Vec::new(), 0);
        let end = walk(&mut json.as_slice(), &mut |number, element| {
            assert_eq!(number, found.len());
            match element {
                Element::Begins { text, .. } => {
                    let length = length_of(text)?;
                    found.push(text.as_bytes()[..length].to_vec());
                    known += 1;
                    Some(length)
                }
                Element::Whole(bytes) => {
                    found.push(bytes.to_vec());
                    None
                }
            }
        });
        assert_eq!(end, End::Closed);
        assert!(found == expected, "other elements came out");
        assert!(known > 5, "{known}");
    }

    #[test]
    fn batches_go_on_before_the_end_and_keep_their_numbers() {
        let element = format!("{{\"a\":\"{}\"}}", "x".repeat(300_000));
        let json = format!("[{}]", [element.as_str(); 12].join(","));
        let (mut sizes, mut numbers) = (Vec::new(), Vec::new());
        let end = split(&mut json.as_bytes(), |batch| {
            sizes.push(batch.bytes.len());
            numbers.extend(batch.iter().map(|(number, bytes)| (number, bytes.len())));
            true
        });
        assert_eq!(end.expect("no error"), End::Closed);
        assert!(sizes.len() > 2 && sizes.iter().all(|size| *size < 2 * BATCH), "{sizes:?}");
        assert_eq!(numbers, (0..12).map(|number| (number, element.len())).collect::<Vec<_>>());
    }

    /// Whether the words say anything is not asked here: text as it may look when its quotes are lost.
    const TEXTS: [&str; 5] = [
        "plain words",
        "a, b: [c] {d} }, { e",
        r#"{\"id\":\"x\"},\n{\"mapping\":{}},{\"a\":[1,2]}]"#,
        "]}}]} ]}",
        r"\u0627\ud83d\ude00 \\",
    ];

    fn conversation_of(number: usize) -> String {
        let text = TEXTS[number % TEXTS.len()];
        format!(
            r#"{{"title":"{text}","create_time":1.5,"mapping":{{"r":{{"id":"r","message":null,"children":["m"]}},"m":{{"id":"m","parent":"r","message":{{"author":{{"role":"user"}},"content":{{"content_type":"text","parts":["{text}",""]}},"metadata":{{"list":[{{"a":1}},{{"b":true}}]}}}}}}}},"id":"number-{number}"}}"#
        )
    }

    type Cuts = (Vec<Vec<u8>>, End);

    /// The elements, the same whoever asks and however they arrive.
    fn cut(json: &[u8], sizes: &[usize]) -> Cuts {
        let mut all: Vec<Cuts> = Vec::new();
        for size in sizes {
            let mut found = Vec::new();
            let end = split(&mut Pieces(json, *size), |batch| {
                found.extend(batch.iter().map(|(_, bytes)| bytes.to_vec()));
                true
            });
            all.push((found, end.expect("no error")));
            let mut found = Vec::new();
            let end = walk(&mut Pieces(json, *size), &mut |number, element| {
                assert_eq!(number, found.len());
                match element {
                    Element::Begins { text, .. } => {
                        let (_, length) = conversation::Conversation::parse_first(text)?;
                        found.push(text.as_bytes()[..length].to_vec());
                        Some(length)
                    }
                    Element::Whole(bytes) => {
                        found.push(bytes.to_vec());
                        None
                    }
                }
            });
            all.push((found, end));
        }
        let first = all.remove(0);
        for other in all {
            assert!(first == other, "{}", String::from_utf8_lossy(json));
        }
        first
    }

    #[test]
    fn a_quote_or_bracket_more_or_less_harms_one_conversation_alone() {
        let mut tried = 0;
        for (head, between, tail) in [("[", ",", "]"), ("{\"v\":1,\"conversations\":[\n", " ,\n  ", "\n]\n}\n")] {
            let good: Vec<String> = (0..5).map(conversation_of).collect();
            for broken in (0..5).filter(|broken| between == "," || *broken == 1) {
                let mut ways: Vec<String> = Vec::new();
                let text = &good[broken];
                for (at, letter) in text.char_indices() {
                    if "\"{}[]".contains(letter) {
                        ways.push(format!("{}{}", &text[..at], &text[at + 1..]));
                        if letter == '"' && text[at + 1..].starts_with(['}', ']', '{']) {
                            ways.push(format!("{}{}", &text[..at], &text[at + 2..]));
                        }
                    }
                    if at > 0 && (at + broken) % 3 == 0 {
                        let added = ["\"", "}", "]", "{", "["].iter();
                        ways.extend(added.map(|added| format!("{}{added}{}", &text[..at], &text[at..])));
                    }
                }
                ways.extend(["}", "]", "}}", "]}"].map(|added| format!("{text}{added}")));
                for way in ways {
                    let mut list: Vec<&str> = good.iter().map(String::as_str).collect();
                    list[broken] = &way;
                    let json = format!("{head}{}{tail}", list.join(between));
                    let (found, end) = cut(json.as_bytes(), &[100_000]);
                    tried += 1;
                    for (number, text) in good.iter().enumerate().filter(|(number, _)| *number != broken) {
                        assert!(
                            found.iter().any(|element| element == text.as_bytes()),
                            "{number} is lost behind {broken}: {json}\n{end:?}"
                        );
                    }
                    let readable = found.iter().filter(|element| is_conversation(element)).count();
                    assert!((4..=5).contains(&readable), "{readable}: {json}");
                    let all = readable == 5 && found.len() == 5 && end == End::Closed;
                    let is_one = is_conversation(way.as_bytes());
                    assert!(!all || is_one, "nobody sees what is broken: {json}");
                }
            }
        }
        assert!(tried > 3_000, "{tried}");
    }

    #[test]
    fn what_is_broken_is_cut_alike_however_it_arrives() {
        let good: Vec<String> = (0..5).map(conversation_of).collect();
        let text = good[1].as_str();
        let ways = [
            text.replacen("\"create", "create", 1),
            text.replacen("\"role", "\"\"role", 1),
            text.replacen("\"}", "", 1),
            text[..text.len() - 2].to_owned(),
            format!("{text}}}"),
            format!("{text}]"),
            text.replacen('{', "", 1),
            "}{]:\"".to_owned(),
        ];
        for way in ways {
            let list = [&good[0], &way, &good[2], &good[3], &good[4]].map(String::as_str).join(" , ");
            let json = format!("[{list}]");
            let (found, end) = cut(json.as_bytes(), &[1, 2, 3, 7, 100, 1000, 100_000]);
            assert!(found.len() >= 5, "{way}");
            let closed = if way == format!("{text}]") { End::Trailing } else { End::Closed };
            assert_eq!(end, closed, "{way}");
            // What is cut off stays cut off.
            let short = &json.as_bytes()[..json.len() - 30];
            let (found, end) = cut(short, &[1, 7, 100_000]);
            assert!(found.iter().any(|element| element == good[3].as_bytes()), "{way}");
            assert!(matches!(end, End::Cut | End::Trailing) && (end == End::Cut || closed == end), "{way}");
        }
    }

    #[test]
    fn broken_things_behind_the_list_are_looked_through() {
        let (one, two) = (conversation_of(1), conversation_of(2));
        // Line by line, without a list.
        let (found, end) = cut(format!("{one}\n{two}\n{one}\n").as_bytes(), &[1, 7, 100_000]);
        assert!(found == [&one, &two, &one].map(|text| text.clone().into_bytes()) && end == End::Trailing);
        let (found, end) = cut(format!("[{one}]\n[{two}]").as_bytes(), &[1, 7, 100_000]);
        assert!(found == [one.as_bytes(), b"[", two.as_bytes()] && end == End::Trailing);
        // Half of one behind the list is not passed over.
        let (found, end) = cut(format!("[{one}] {}", &two[..two.len() - 5]).as_bytes(), &[1, 7, 100_000]);
        assert!(found.len() == 2 && end == End::Trailing);
    }

    /// Time and room grow with the input alone, and everything ends.
    #[test]
    fn broken_things_without_end_are_let_go_of() {
        let good = conversation_of(0);
        let (held, wide) = (1 << 20, 3 << 20);
        for (piece, finds) in [
            ("{\"a\":[", false),
            ("{", false),
            ("},{", true),
            ("{\"a\":\"", true),
            ("{\"mapping\":", false),
            ("\"", true),
        ] {
            let json = format!("[{good},{{\"a\"\"{}\"}},{good},{good}]", piece.repeat(wide / piece.len()));
            let mut splitter = Splitter { held, ..Splitter::default() };
            let (mut reader, mut read, mut most) = (json.as_bytes(), Vec::new(), 0);
            while splitter
                .hand_on(&mut reader, &mut |_, element| {
                    if let Element::Whole(bytes) = element {
                        read.push(bytes.len());
                    }
                    None
                })
                .expect("no error")
                > 0
            {
                most = most.max(splitter.end);
            }
            assert!(most <= 2 * held + 3 * CHUNK, "{piece}: {most}");
            assert!(read.len() > 1, "{piece}: {read:?}");
            assert!(!finds || read.ends_with(&[good.len(), good.len()]), "{piece}: {read:?} {:?}", splitter.end());
        }
    }
}
