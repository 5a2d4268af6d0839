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

mod seek;

use seek::{Bad, HELD, is_conversation};

/// Elements are handed on once there is this much of them.
pub const BATCH: usize = 1 << 20;

/// How much is read at once.
pub const CHUNK: usize = 512 << 10;

/// One element may be this long.
pub const MAX_ELEMENT: usize = 512 << 20;

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
mod tests;
