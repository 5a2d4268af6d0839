//! Cuts a list of conversations into its elements while it streams by, so that one conversation at a time is in memory and
//! one bad conversation harms no other. It looks at brackets and quotes only; what an element says is read elsewhere.
//!
//! Whoever reads each element at once is asked first: what reads an element knows where it ends, and cutting is needed only for
//! what cannot be read or has not arrived.
//!
//! A file may be a list, an object with a list `conversations` in it, or one conversation alone.

use std::io::{self, Read};
use std::ops::Range;

/// Elements are handed on once there is this much of them.
pub const BATCH: usize = 1 << 20;

/// How much is read at once.
pub const CHUNK: usize = 512 << 10;

/// One element may be this long.
pub const MAX_ELEMENT: usize = 512 << 20;

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
    Begins(&'b str),
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
    /// How much of the buffer was looked at; one more than there is after a backslash at the end.
    scanned: usize,
    place: Place,
    depth: usize,
    in_string: bool,
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
            scanned: 0,
            place: Place::Start,
            depth: 0,
            in_string: false,
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
        let done = match self.place {
            Place::Element | Place::Scalar => self.from,
            // Names are found again by their places.
            Place::Wrapper => 0,
            _ => self.scanned.min(self.end),
        };
        self.buffer.copy_within(done..self.end, 0);
        self.end -= done;
        self.scanned -= done;
        self.from = self.from.saturating_sub(done);
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
                Ok(0) => break,
                Ok(count) => self.end += count,
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
            Place::After if self.trailing => End::Trailing,
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
        self.scanned -= last;
        self.from = self.from.saturating_sub(last);
        Batch { bytes, elements, first }
    }

    /// Looks at what was read. With somebody who reads elements none is kept.
    fn scan(&mut self, mut reads: Option<Reads<'_>>) {
        let buffer = std::mem::take(&mut self.buffer);
        let bytes = &buffer[..self.end];
        // The text from some object on, up to where it is no UTF-8.
        let mut text: Option<(usize, &str)> = None;
        while self.scanned < bytes.len() {
            match self.place {
                Place::Start => self.start(bytes),
                Place::Between => {
                    self.between(bytes);
                    if let Some(reads) = &mut reads
                        && self.place == Place::Element
                        && bytes[self.from] == b'{'
                    {
                        let from = self.from;
                        let known = text.filter(|(base, text)| from - base < text.len());
                        let (base, known) = known.unwrap_or_else(|| (from, text_of(&bytes[from..])));
                        text = Some((base, known));
                        if let Some(length) = reads(self.first, Element::Begins(&known[from - base..])) {
                            self.scanned = self.from + length;
                            self.place = Place::Between;
                            self.first += 1;
                        }
                    }
                }
                Place::Element => self.element(bytes),
                Place::Scalar => self.scalar(bytes),
                Place::Wrapper => self.wrapper(bytes),
                Place::Tail => self.tail(bytes),
                Place::After => {
                    let rest = &bytes[self.scanned..];
                    self.trailing |= rest.iter().any(|byte| !byte.is_ascii_whitespace());
                    self.scanned = bytes.len();
                }
                Place::Broken(_) => self.scanned = bytes.len(),
            }
            if let Some(reads) = &mut reads
                && let Some(element) = self.elements.pop()
            {
                reads(self.first, Element::Whole(&bytes[element]));
                self.first += 1;
            }
        }
        let open = matches!(self.place, Place::Element | Place::Scalar | Place::Wrapper);
        if open && self.end - self.from > MAX_ELEMENT {
            self.place = Place::Broken(End::TooLong);
        }
        self.buffer = buffer;
        // Bytes that belong to no element are let go of.
        if matches!(self.place, Place::After | Place::Broken(_)) && self.elements.is_empty() {
            (self.end, self.scanned) = (0, 0);
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
            }
            b']' => self.place = Place::After,
            b'{' | b'[' => {
                self.place = Place::Element;
                self.depth = 1;
            }
            b'"' => {
                self.place = Place::Element;
                self.depth = 0;
                self.in_string = true;
            }
            b'}' => self.place = Place::Broken(End::Cut),
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
                b'"' => in_string = true,
                b'{' | b'[' => depth += 1,
                b'}' | b']' => {
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
        if ended {
            self.elements.push(self.from..at);
            self.place = Place::Between;
        }
    }

    fn scalar(&mut self, bytes: &[u8]) {
        let rest = &bytes[self.scanned..];
        let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b',' | b']' | b'}');
        let Some(at) = rest.iter().position(ends) else {
            self.scanned = bytes.len();
            return;
        };
        self.scanned += at;
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
            if self.step(bytes) && self.depth == 0 && bytes[self.scanned - 1] == b'}' {
                self.place = Place::After;
                return;
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

/// The text that these bytes begin with.
fn text_of(bytes: &[u8]) -> &str {
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
                    Element::Begins(text) if knows => {
                        let length = length_of(text)?;
                        found.push((number, text[..length].to_owned()));
                        Some(length)
                    }
                    Element::Begins(_) => None,
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
                Element::Begins(text) => {
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
}
