//! A list that one thread unpacks while another one reads it. Who unpacks is mostly the quicker one: where it would wait, it reads
//! conversations of what comes next. Where they begin is a guess, so what they come to counts only if the other thread, which
//! goes through the whole list, finds that a conversation begins in that very place.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io::{self, Read};
use std::sync::mpsc::{self, Receiver, Sender, SyncSender, TrySendError};
use std::sync::{Arc, OnceLock};

use super::super::layout::Archive;
use super::super::splitter::{CHUNK, Element, before, text_of};
use super::tally::{Outcome, Part};

/// How many chunks are unpacked ahead.
const AHEAD: usize = 2;

/// Conversations are known by how they begin, if the first name in them ends within so many bytes.
const HEAD: usize = 64;

/// A list while it is read.
pub(super) struct List<'a> {
    archive: &'a Archive,
    member: usize,
    head: Head,
    /// Conversations that were read before their turn, in the order of the list.
    early: RefCell<VecDeque<Sample>>,
}

/// How the conversations of a list begin, with the first name in them; empty if that is too long, and unknown at first.
type Head = Arc<OnceLock<Box<[u8]>>>;

/// A conversation that was read before its turn.
pub(super) struct Sample {
    /// Where it begins in the member.
    at: u64,
    length: usize,
    outcome: Outcome,
}

impl<'a> List<'a> {
    /// The list of this member.
    pub fn new(archive: &'a Archive, member: usize) -> Self {
        Self { archive, member, head: Head::default(), early: RefCell::default() }
    }

    /// The rest of the list for a thread that unpacks it, and how this one reads it then. `at` is how much was read.
    pub fn unpacked_elsewhere<'l>(
        &'l self,
        reader: Box<dyn Read + Send + 'a>,
        at: u64,
    ) -> (Unpacking<'a>, Unpacked<'a, 'l>) {
        let (send, chunks) = mpsc::sync_channel(AHEAD);
        let (spent, used) = mpsc::channel();
        let Self { archive, member, ref head, ref early } = *self;
        let unpacking = Unpacking { archive, member, head: Arc::clone(head), reader, at, chunks: send, spent: used };
        (unpacking, Unpacked::There { chunks, spent, early, chunk: Vec::new(), at: 0 })
    }

    /// Reads an element into what its stretch comes to; how long it is, if it began and could be read.
    pub fn read(&self, part: &mut Part<'_>, number: usize, element: Element<'_>) -> Option<usize> {
        if let Element::Begins { at, text } = element {
            self.head.get_or_init(|| {
                let head = &text.as_bytes()[..text.len().min(HEAD)];
                head.iter().position(|byte| *byte == b':').map_or_else(Box::default, |colon| head[..=colon].into())
            });
            if let Some(Sample { length, outcome, .. }) = self.sample(at).filter(|sample| sample.length <= text.len()) {
                part.add(number, outcome);
                return Some(length);
            }
        }
        part.read(number, element)
    }

    /// What was read early of the conversation that begins here. Those before it were none.
    fn sample(&self, at: u64) -> Option<Sample> {
        let mut early = self.early.borrow_mut();
        while early.front().is_some_and(|sample| sample.at < at) {
            early.pop_front();
        }
        let is_it = early.front().is_some_and(|sample| sample.at == at);
        if is_it { early.pop_front() } else { None }
    }
}

/// What was unpacked at once.
pub(super) struct Chunk {
    bytes: Vec<u8>,
    samples: Vec<Sample>,
}

/// The rest of a list that one thread unpacks for another.
pub(super) struct Unpacking<'a> {
    archive: &'a Archive,
    member: usize,
    head: Head,
    reader: Box<dyn Read + Send + 'a>,
    /// Where in the member it is.
    at: u64,
    chunks: SyncSender<io::Result<Chunk>>,
    spent: Receiver<Vec<u8>>,
}

impl Unpacking<'_> {
    /// Unpacks to the end, unless nobody reads any more.
    pub fn run(mut self) {
        loop {
            let mut bytes = self.spent.try_recv().unwrap_or_default();
            bytes.resize(CHUNK, 0);
            let mut end = 0;
            let result = loop {
                match self.reader.read(&mut bytes[end..]) {
                    Ok(0) => break Ok(()),
                    Ok(count) => end += count,
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    Err(error) => break Err(error),
                }
            };
            let is_last = end < bytes.len();
            bytes.truncate(end);
            if !self.send(bytes) {
                return;
            }
            if let Err(error) = result {
                let _ = self.chunks.send(Err(error));
                return;
            }
            if is_last {
                return;
            }
            self.at += end as u64;
        }
    }

    /// Hands on a chunk; whether somebody still reads. If it has to wait, it reads what is in there first.
    fn send(&self, bytes: Vec<u8>) -> bool {
        match self.chunks.try_send(Ok(Chunk { bytes, samples: Vec::new() })) {
            Err(TrySendError::Full(Ok(mut chunk))) => {
                chunk.samples = samples(self.archive, self.member, &self.head, &chunk.bytes, self.at);
                self.chunks.send(Ok(chunk)).is_ok()
            }
            sent => sent.is_ok(),
        }
    }
}

/// Reads the conversations that these bytes seem to hold whole; they stand at this place of the member.
fn samples(archive: &Archive, member: usize, head: &Head, bytes: &[u8], at: u64) -> Vec<Sample> {
    let mut found = Vec::new();
    let Some(head) = head.get().filter(|head| !head.is_empty()) else { return found };
    let finder = memchr::memmem::Finder::new(head);
    let Some(start) = finder.find(bytes) else { return found };
    let text = text_of(&bytes[start..]);
    let (mut from, mut in_vain) = (0, 0);
    while let Some(next) = finder.find(&text.as_bytes()[from..]) {
        let begin = from + next;
        from = begin + head.len();
        // In the list they come behind a comma; most of what begins like them elsewhere is the value of a member.
        if before(bytes, start + begin) != b',' {
            continue;
        }
        match Outcome::first(archive, &archive.members[member].name, &text[begin..]) {
            Some((length, outcome)) => {
                from = begin + length;
                found.extend(outcome.map(|outcome| Sample { at: at + (start + begin) as u64, length, outcome }));
            }
            // Behind others this is the one that is not all there.
            None if !found.is_empty() => break,
            None => in_vain += text.len() - begin,
        }
        if in_vain > text.len() {
            break;
        }
    }
    found
}

/// A list as it is read, unpacked by this thread or by another one.
pub(super) enum Unpacked<'a, 'l> {
    Here(Box<dyn Read + Send + 'a>),
    There {
        chunks: Receiver<io::Result<Chunk>>,
        spent: Sender<Vec<u8>>,
        early: &'l RefCell<VecDeque<Sample>>,
        chunk: Vec<u8>,
        at: usize,
    },
}

impl Read for Unpacked<'_, '_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let (chunks, spent, early, chunk, at) = match self {
            Self::Here(reader) => return reader.read(out),
            Self::There { chunks, spent, early, chunk, at } => (chunks, spent, early, chunk, at),
        };
        // An empty chunk is no end: something may have gone wrong before there was anything in it.
        while *at == chunk.len() {
            // Who unpacks lets go at the end.
            let Ok(next) = chunks.recv() else { return Ok(0) };
            let Chunk { bytes, samples } = next?;
            early.borrow_mut().extend(samples);
            // Nobody needs it behind the last chunk.
            let _ = spent.send(std::mem::replace(chunk, bytes));
            *at = 0;
        }
        let rest = &chunk[*at..];
        let count = rest.len().min(out.len());
        out[..count].copy_from_slice(&rest[..count]);
        *at += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::super::splitter::Splitter;
    use super::*;

    /// An archive with a list in it, which is what entries are named by.
    fn archive() -> (tempfile::TempDir, Archive) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("conversations.json");
        std::fs::write(&path, "[]").expect("written");
        let archive = Archive::open(&[path]).expect("it is there");
        (folder, archive)
    }

    /// Gives its bytes in pieces, and with each what is found in it before it is its turn.
    struct Pieces<'b, 'l, 'a> {
        bytes: &'b [u8],
        at: usize,
        size: usize,
        list: &'l List<'a>,
        is_early: bool,
        found: &'l std::cell::Cell<usize>,
    }

    impl Read for Pieces<'_, '_, '_> {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            let piece = &self.bytes[self.at..self.bytes.len().min(self.at + self.size)];
            // What was read so far is looked at between two pieces.
            if std::mem::take(&mut self.is_early) {
                return Ok(0);
            }
            out[..piece.len()].copy_from_slice(piece);
            let List { archive, member, head, early } = self.list;
            let found = samples(archive, *member, head, piece, self.at as u64);
            self.found.set(self.found.get() + found.len());
            early.borrow_mut().extend(found);
            self.at += piece.len();
            self.is_early = true;
            Ok(piece.len())
        }
    }

    /// What a list comes to, and how many conversations of it were read before their turn.
    fn told(archive: &Archive, bytes: &[u8], size: Option<usize>) -> (Vec<String>, usize) {
        let list = List::new(archive, 0);
        let found = std::cell::Cell::new(0);
        let mut splitter = Splitter::default();
        let (mut told, mut troubles, mut kinds) = (Vec::new(), Vec::new(), 0);
        let mut pieces =
            Pieces { bytes, at: 0, size: size.unwrap_or(CHUNK), list: &list, is_early: false, found: &found };
        let mut whole = bytes;
        loop {
            let mut part = Part::new(archive, 0);
            let source: &mut dyn Read = if size.is_some() { &mut pieces } else { &mut whole };
            let count = splitter.hand_on(source, &mut |number, element| list.read(&mut part, number, element));
            told.extend(part.found.iter().map(|(key, found)| {
                let files: Vec<&str> = found.files().collect();
                format!("{key} {:?} {:?} {} {files:?}", found.order, found.counts, found.title())
            }));
            troubles.extend(part.troubles.iter().map(|trouble| format!("{trouble:?}")));
            kinds += part.kinds.values().sum::<usize>();
            if count.expect("no error") == 0 {
                told.append(&mut troubles);
                told.push(format!("{:?}, {kinds} of unknown kinds", splitter.end()));
                return (told, found.get());
            }
        }
    }

    /// An element of a list; what has a `head` begins as most do.
    fn element() -> impl Strategy<Value = String> {
        let message = |words: &str, id: &str| {
            format!(
                r#"{{"author":{{"role":"user"}},"content":{{"content_type":"odd","parts":["{words}",{{"asset_pointer":"sediment://{id}"}}]}}}}"#
            )
        };
        prop_oneof![
            6 => (0..20_u8, "[a-zء-ي ]{0,40}").prop_map(move |(id, words)| {
                format!(r#"{{"title":"{words}","id":"{id}","mapping":{{"a":{{"message":{}}}}}}}"#, message(&words, "file_00ab"))
            }),
            // Something that begins in the same way lies in it, and might be taken for the next one.
            3 => (0..20_u8, "[a-z]{0,20}").prop_map(|(id, words)| {
                let inner = format!(r#"{{"title":"{words}","mapping":{{"x":{{"message":{{}}}}}}}}"#);
                format!(r#"{{"title":"outer","list":[1, {inner},{inner}],"id":"{id}","mapping":{{}}}}"#)
            }),
            1 => Just(r#"{"id":"9","title":"another order","mapping":{}}"#.to_owned()),
            1 => Just(r#"{"title":"no id","mapping":{"a":{"message":{"author":{"role":"tool"}}}}}"#.to_owned()),
            1 => Just(r#"{"title":"no mapping"}"#.to_owned()),
            1 => Just(r#"{"title":"a half \ud83d","id":"h","mapping":{}}"#.to_owned()),
            1 => Just(r#"{"title":"a quote" too many","id":"q","mapping":{}}"#.to_owned()),
            1 => Just(r#"{"title":"cut","id":"c","mapping":{"a""#.to_owned()),
            1 => Just(r#"null, "words, {\"title\":\"w\",\"mapping\":{}}""#.to_owned()),
        ]
    }

    proptest! {
        #[test]
        fn what_is_read_early_changes_nothing(elements in prop::collection::vec(element(), 0..30), size in 20..2000_usize) {
            let (_folder, archive) = archive();
            let bytes = format!("[{}]", elements.join(", ")).into_bytes();
            prop_assert_eq!(told(&archive, &bytes, Some(size)).0, told(&archive, &bytes, None).0);
        }
    }

    #[test]
    fn most_conversations_are_read_early_where_they_are_whole() {
        let (_folder, archive) = archive();
        let one = format!(r#"{{"title":"{}","id":"a","mapping":{{}}}}"#, "سؤال ".repeat(10));
        let bytes = format!("[{}]", vec![one.as_str(); 1000].join(",")).into_bytes();
        let (told, found) = told(&archive, &bytes, Some(4000));
        assert_eq!(told.len(), 1001);
        assert!(found > 900, "{found}");
    }

    #[test]
    fn what_goes_wrong_while_unpacking_is_told_wherever_it_does() {
        struct Faulty(usize);
        impl Read for Faulty {
            fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
                match self.0.min(out.len()) {
                    0 if !out.is_empty() => Err(io::Error::other("the checksum is another one")),
                    count => {
                        self.0 -= count;
                        Ok(count)
                    }
                }
            }
        }
        let (_folder, archive) = archive();
        for size in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 5 * CHUNK] {
            let list = List::new(&archive, 0);
            let (unpacking, mut unpacked) = list.unpacked_elsewhere(Box::new(Faulty(size)), 0);
            let mut bytes = Vec::new();
            let ended = std::thread::scope(|scope| {
                scope.spawn(move || unpacking.run());
                unpacked.read_to_end(&mut bytes)
            });
            assert_eq!((bytes.len(), ended.is_err()), (size, true));
        }
    }
}
