//! Cuts a list of conversations into its elements while it streams by, so that one conversation at a time is in memory and
//! one bad conversation harms no other. It looks at brackets and quotes only; what an element says is read elsewhere.
//!
//! A file may be a list, an object with a list `conversations` in it, or one conversation alone.

use std::io::{self, Read};
use std::ops::Range;

/// Elements are handed on once there is this much of them.
pub const BATCH: usize = 1 << 20;

/// How much is read at once.
const CHUNK: usize = 256 << 10;

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
    /// Reads some more; 0 means that there is no more.
    pub fn read_from(&mut self, reader: &mut dyn Read) -> io::Result<usize> {
        let before = self.buffer.len();
        self.buffer.resize(before + CHUNK, 0);
        let result = loop {
            match reader.read(&mut self.buffer[before..]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                result => break result,
            }
        };
        self.buffer.truncate(before + *result.as_ref().unwrap_or(&0));
        self.scan();
        result
    }

    /// The next elements, once there are enough of them to be worth handing on.
    pub fn batch(&mut self) -> Option<Batch> {
        let last = self.elements.last()?.end;
        (last >= BATCH).then(|| self.take(last))
    }

    /// The last elements, and how the list ended.
    pub fn finish(mut self) -> (Option<Batch>, End) {
        let end = match self.place {
            Place::After if self.trailing => End::Trailing,
            Place::After => End::Closed,
            Place::Broken(end) => end,
            _ => End::Cut,
        };
        let last = self.elements.last().map(|element| element.end);
        (last.map(|last| self.take(last)), end)
    }

    fn take(&mut self, last: usize) -> Batch {
        let mut rest = Vec::with_capacity(BATCH + CHUNK + (self.buffer.len() - last));
        rest.extend_from_slice(&self.buffer[last..]);
        let mut bytes = std::mem::replace(&mut self.buffer, rest);
        bytes.truncate(last);
        let elements = std::mem::take(&mut self.elements);
        let first = self.first;
        self.first += elements.len();
        self.scanned -= last;
        self.from = self.from.saturating_sub(last);
        Batch { bytes, elements, first }
    }

    fn scan(&mut self) {
        while self.scanned < self.buffer.len() {
            match self.place {
                Place::Start => self.start(),
                Place::Between => self.between(),
                Place::Element => self.element(),
                Place::Scalar => self.scalar(),
                Place::Wrapper => self.wrapper(),
                Place::Tail => self.tail(),
                Place::After => {
                    let rest = &self.buffer[self.scanned..];
                    self.trailing |= rest.iter().any(|byte| !byte.is_ascii_whitespace());
                    self.scanned = self.buffer.len();
                    self.forget();
                }
                Place::Broken(_) => {
                    self.scanned = self.buffer.len();
                    self.forget();
                }
            }
        }
        let open = matches!(self.place, Place::Element | Place::Scalar | Place::Wrapper);
        if open && self.buffer.len() - self.from > MAX_ELEMENT {
            self.place = Place::Broken(End::TooLong);
        }
    }

    /// Lets go of bytes that belong to no element.
    fn forget(&mut self) {
        if self.elements.is_empty() {
            self.buffer.clear();
            self.scanned = 0;
        }
    }

    fn start(&mut self) {
        const BOM: &[u8] = b"\xef\xbb\xbf";
        let rest = &self.buffer[self.scanned..];
        let Some(at) = rest.iter().position(|byte| !byte.is_ascii_whitespace()) else {
            self.scanned = self.buffer.len();
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

    fn between(&mut self) {
        let rest = &self.buffer[self.scanned..];
        let Some(at) = rest.iter().position(|byte| !byte.is_ascii_whitespace() && *byte != b',') else {
            self.scanned = self.buffer.len();
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

    fn element(&mut self) {
        let bytes = &self.buffer[..];
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

    fn scalar(&mut self) {
        let rest = &self.buffer[self.scanned..];
        let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b',' | b']' | b'}');
        let Some(at) = rest.iter().position(ends) else {
            self.scanned = self.buffer.len();
            return;
        };
        self.scanned += at;
        self.elements.push(self.from..self.scanned);
        self.place = Place::Between;
    }

    /// Within an object that may be around the list, or may be a conversation itself.
    fn wrapper(&mut self) {
        while self.scanned < self.buffer.len() {
            if !self.step() {
                continue;
            }
            let at = self.scanned - 1;
            match self.buffer[at] {
                b'"' if self.in_string => self.key_from = at + 1,
                b'"' if self.depth == 1 => self.key = Some(self.key_from..at),
                b'[' if self.depth == 2 => {
                    let name = self.key.take().and_then(|key| self.buffer.get(key));
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
    fn tail(&mut self) {
        while self.scanned < self.buffer.len() {
            if self.step() && self.depth == 0 && self.buffer[self.scanned - 1] == b'}' {
                self.place = Place::After;
                return;
            }
        }
    }

    /// Goes on by one byte, or to the end of a string; whether that was a byte that counts.
    fn step(&mut self) -> bool {
        let at = self.scanned;
        if self.in_string {
            match memchr::memchr2(b'"', b'\\', &self.buffer[at..]) {
                None => self.scanned = self.buffer.len(),
                Some(next) if self.buffer[at + next] == b'\\' => self.scanned = at + next + 2,
                Some(next) => {
                    self.in_string = false;
                    self.scanned = at + next + 1;
                    return true;
                }
            }
            return false;
        }
        match self.buffer[at] {
            b'"' => self.in_string = true,
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        self.scanned = at + 1;
        true
    }
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
        }
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
