//! The ZIP container: which entries there are, whether they may be trusted, and their bytes, each read to the end with its
//! checksum. Names are words to look things up by; nothing is ever written under them.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Read};
use std::sync::Arc;

use flate2::{Crc, Decompress, FlushDecompress, Status};
use rawzip::{CompressionMethod, ErrorKind, FileReader, ReaderAt, ZipArchive, ZipArchiveEntryWayfinder, ZipLocator};

use super::problem::{Trouble, Wrong};

/// An archive may have this many entries.
pub const MAX_ENTRIES: usize = 20_000;

/// It may hold this many bytes once unpacked.
pub const MAX_BYTES: u64 = 20 << 30;

/// From this size on it may be this many times as large as when packed.
const RATIO_FROM: u64 = 100 << 20;
const MAX_RATIO: u64 = 200;

/// A name may be this long.
const MAX_NAME: usize = 1024;

/// How much packed data is read at once.
const INPUT: usize = 128 << 10;

/// Bytes somewhere in a file.
#[derive(Clone, Debug)]
pub struct Source {
    file: Arc<FileReader>,
    from: u64,
    len: u64,
}

impl Source {
    /// All of a file.
    pub fn new(file: File) -> io::Result<Self> {
        let len = file.metadata()?.len();
        Ok(Self { file: Arc::new(file.into()), from: 0, len })
    }

    /// A part of it.
    fn part(&self, from: u64, len: u64) -> Self {
        let len = len.min(self.len.saturating_sub(from));
        Self { file: Arc::clone(&self.file), from: self.from.saturating_add(from), len }
    }

    /// How long it is.
    pub fn len(&self) -> u64 {
        self.len
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The first bytes, at most `count`.
    pub fn head(&self, count: usize) -> io::Result<Vec<u8>> {
        let mut head = vec![0; count.min(usize::try_from(self.len).unwrap_or(usize::MAX))];
        self.read_exact_at(&mut head, 0)?;
        Ok(head)
    }

    /// Reads it from the start.
    pub fn stream(&self) -> Stream {
        Stream { source: self.clone(), at: 0 }
    }
}

impl ReaderAt for Source {
    fn read_at(&self, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
        let left = self.len.saturating_sub(offset);
        let count = buffer.len().min(usize::try_from(left).unwrap_or(usize::MAX));
        if count == 0 {
            return Ok(0);
        }
        loop {
            match self.file.read_at(&mut buffer[..count], self.from + offset) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                result => return result,
            }
        }
    }
}

/// Reads a [`Source`] from the start.
#[derive(Debug)]
pub struct Stream {
    source: Source,
    at: u64,
}

impl Read for Stream {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.source.read_at(buffer, self.at)?;
        self.at += count as u64;
        Ok(count)
    }
}

/// An entry of a ZIP.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its name, with `/` between folders; bytes that are no UTF-8 replaced.
    pub name: String,
    /// How long it is, unpacked.
    pub size: u64,
    /// How long it is, packed.
    pub packed: u64,
    /// Whether it is a folder.
    pub is_folder: bool,
    stored: bool,
    crc: u32,
    way: ZipArchiveEntryWayfinder,
    offset: u64,
}

/// A ZIP whose directory was read and found in order.
#[derive(Debug)]
pub struct Zip {
    archive: ZipArchive<Source>,
    /// Its entries in the order of its directory.
    pub entries: Vec<Entry>,
}

impl Zip {
    /// Reads the directory and checks it against what it stands for. Everything that is wrong is told, and nothing is read of a
    /// ZIP of which anything is.
    pub fn open(source: Source) -> Result<Self, Vec<Trouble>> {
        let end = end_record(&source).map_err(|trouble| vec![trouble])?;
        let mut buffer = vec![0_u8; rawzip::MAX_CENTRAL_DIRECTORY_RECORD_SIZE];
        let archive = ZipLocator::new()
            .locate_in_reader(source, &mut buffer, end.at + END_SIZE)
            .map_err(|(_, error)| vec![damaged(&error)])?;
        let mut checks = Checks::default();
        let mut entries: Vec<Entry> = Vec::new();
        let mut walk = archive.entries(&mut buffer);
        loop {
            match walk.next_entry() {
                Ok(Some(record)) => {
                    if entries.len() == MAX_ENTRIES {
                        return Err(vec![Trouble::Unsafe { wrong: Wrong::TooManyEntries, entry: None }]);
                    }
                    let entry = checks.entry(&record);
                    entries.push(entry);
                }
                Ok(None) => break,
                Err(error) => return Err(vec![damaged(&error)]),
            }
        }
        if entries.len() as u64 != archive.entries_hint() {
            checks.troubles.push(Trouble::Directory);
        }
        let zip = Self { archive, entries };
        zip.check_places(&mut checks.troubles);
        if checks.troubles.is_empty() { Ok(zip) } else { Err(checks.troubles) }
    }

    /// Reads an entry, unpacked, to its end; what is wrong with it is an error that [`Fault::of`] finds.
    pub fn read(&self, entry: &Entry) -> io::Result<EntryReader> {
        let found = self.archive.get_entry(entry.way).map_err(io::Error::other)?;
        let (from, to) = found.compressed_data_range();
        let packed = self.archive.get_ref().part(from, to - from);
        Ok(EntryReader {
            packed: packed.stream(),
            inflate: (!entry.stored).then(|| Inflate::new(entry.packed)),
            crc: Crc::new(),
            count: 0,
            expected: (entry.size, entry.crc),
            left: entry.packed,
            done: false,
        })
    }

    /// The bytes of an entry where they stand, if they are not packed.
    pub fn stored(&self, entry: &Entry) -> Option<Source> {
        let (from, to) = self.archive.get_entry(entry.way).ok()?.compressed_data_range();
        (entry.stored && entry.size == entry.packed).then(|| self.archive.get_ref().part(from, to - from))
    }

    /// Where an entry's data is within the file, to read entries in the order of the file.
    pub fn offset(entry: &Entry) -> u64 {
        entry.offset
    }

    /// Compares the directory with the headers before the data, and looks at what lies between.
    fn check_places(&self, troubles: &mut Vec<Trouble>) {
        let source = self.archive.get_ref();
        let mut buffer = vec![0_u8; 2 * usize::from(u16::MAX)];
        let mut extents: Vec<(u64, u64, bool, &Entry)> = Vec::with_capacity(self.entries.len());
        for entry in &self.entries {
            let mut differs = false;
            let place = self.archive.get_entry(entry.way).and_then(|found| {
                let local = found.local_header(&mut buffer)?;
                let late = local.flags().has_data_descriptor();
                differs |= name_of(local.file_path().as_bytes()) != entry.name;
                differs |= (local.compression_method() == CompressionMethod::STORE) != entry.stored;
                differs |= local.flags().is_encrypted();
                // The sizes may come after the data; then they are zero before it, or right.
                let given = (local.crc32(), local.compressed_size_hint(), local.uncompressed_size_hint());
                let right = given == (entry.crc, entry.packed, entry.size);
                let open = late && given.0 == 0 && [0, u64::from(u32::MAX)].contains(&given.1);
                differs |= !(right || open);
                let (_, end) = found.compressed_data_range();
                if end > source.len() {
                    return Err(ErrorKind::Eof.into());
                }
                let described = found.reader().data_descriptor();
                if late && let Ok(Some(descriptor)) = described {
                    let told = (descriptor.crc32(), descriptor.compressed_size(), descriptor.uncompressed_size());
                    differs |= told != (entry.crc, entry.packed, entry.size);
                }
                Ok((end, late))
            });
            match place {
                Ok((end, late)) => {
                    if differs {
                        troubles.push(Trouble::Unsafe { wrong: Wrong::HeadersDiffer, entry: Some(entry.name.clone()) });
                    }
                    extents.push((entry.offset, end, late, entry));
                }
                Err(_) => troubles.push(Trouble::NoData { entry: entry.name.clone() }),
            }
        }
        // Where data is missing, what lies between the rest means nothing.
        if troubles.iter().any(|trouble| matches!(trouble, Trouble::NoData { .. })) {
            return;
        }
        extents.sort_by_key(|(from, ..)| *from);
        let mut at = 0;
        let mut described = false;
        for (from, end, late, entry) in extents {
            if from < at {
                troubles.push(Trouble::Unsafe { wrong: Wrong::Overlap, entry: Some(entry.name.clone()) });
            } else if !is_filler(source, at, from, described) {
                troubles.push(Trouble::Unsafe { wrong: Wrong::Unlisted, entry: Some(entry.name.clone()) });
            }
            at = at.max(end);
            described = late;
        }
        let directory = self.archive.directory_offset();
        if at > directory {
            troubles.push(Trouble::Unsafe { wrong: Wrong::Overlap, entry: None });
        } else if !is_filler(source, at, directory, described) {
            troubles.push(Trouble::Unsafe { wrong: Wrong::Unlisted, entry: None });
        }
        troubles.truncate(100);
    }
}

/// Whether what lies between two entries is nothing: a descriptor of the sizes before it, or zeros to align.
fn is_filler(source: &Source, from: u64, to: u64, described: bool) -> bool {
    let gap = to - from;
    if gap == 0 || (described && matches!(gap, 12 | 16 | 20 | 24)) {
        return true;
    }
    let Some(gap) = usize::try_from(gap).ok().filter(|gap| *gap <= 64 << 10) else { return false };
    let mut bytes = vec![1; gap];
    let skip = if described { 12 } else { 0 };
    source.read_exact_at(&mut bytes, from).is_ok() && bytes.iter().skip(skip).all(|byte| *byte == 0)
}

const END_SIZE: u64 = 22;
const END_SIGNATURE: &[u8] = b"PK\x05\x06";

struct EndRecord {
    at: u64,
}

/// The one end record that reaches exactly to the end of the file. Two that could be it, or anything behind it, would be read
/// differently by different programs.
fn end_record(source: &Source) -> Result<EndRecord, Trouble> {
    let len = source.len();
    let window = len.min(END_SIZE + u64::from(u16::MAX));
    let start = len - window;
    let mut tail = vec![0; window as usize];
    source.read_exact_at(&mut tail, start).map_err(|error| Trouble::Io { cause: error.to_string() })?;
    let places: Vec<usize> = memchr::memmem::find_iter(&tail, END_SIGNATURE).collect();
    let fits = |at: usize| {
        let comment = tail.get(at + 20..at + 22).map(|two| u16::from_le_bytes([two[0], two[1]]));
        comment.is_some_and(|comment| at + END_SIZE as usize + usize::from(comment) == tail.len())
    };
    let whole: Vec<usize> = places.iter().copied().filter(|at| fits(*at)).collect();
    match whole[..] {
        [] if places.is_empty() => Err(Trouble::Truncated),
        [] => {
            // An end record, then something else: a download with more behind it, or one record cut short.
            let behind = places.iter().any(|at| tail.len() - at >= END_SIZE as usize);
            Err(if behind { Trouble::Unsafe { wrong: Wrong::Trailing, entry: None } } else { Trouble::Truncated })
        }
        [at] => {
            let later = places.iter().any(|other| *other > at);
            let disks = tail.get(at + 4..at + 8).is_some_and(|disks| disks != [0; 4] && disks != [0xff; 4]);
            if later {
                return Err(Trouble::Unsafe { wrong: Wrong::TwoEnds, entry: None });
            }
            if disks {
                return Err(Trouble::SplitZip);
            }
            Ok(EndRecord { at: start + at as u64 })
        }
        _ => Err(Trouble::Unsafe { wrong: Wrong::TwoEnds, entry: None }),
    }
}

fn damaged(error: &rawzip::Error) -> Trouble {
    match error.kind() {
        ErrorKind::IO(error) if error.kind() != io::ErrorKind::UnexpectedEof => {
            Trouble::Io { cause: error.to_string() }
        }
        _ => Trouble::Directory,
    }
}

/// An entry's name as text.
fn name_of(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace('\\', "/")
}

/// What is checked of the directory alone.
#[derive(Default)]
struct Checks {
    names: HashMap<String, String>,
    total: u64,
    packed: u64,
    /// Of how many entries something was told already.
    troubles: Vec<Trouble>,
}

impl Checks {
    fn wrong(&mut self, wrong: Wrong, entry: &str) {
        // A list of thousands helps nobody.
        if self.troubles.len() < 100 {
            self.troubles.push(Trouble::Unsafe { wrong, entry: Some(entry.to_owned()) });
        }
    }

    fn entry(&mut self, record: &rawzip::ZipFileHeaderRecord<'_>) -> Entry {
        let raw = record.file_path().as_bytes();
        let name = name_of(raw);
        if raw.len() > MAX_NAME || raw.is_empty() {
            self.wrong(Wrong::Name, &name.chars().take(100).collect::<String>());
        }
        let drive = name.as_bytes().get(1) == Some(&b':');
        let leaves = name.starts_with('/') || drive || name.split('/').any(|part| part == "..");
        if leaves {
            self.wrong(Wrong::Path, &name);
        }
        if name.chars().any(|letter| (letter as u32) < 0x20) {
            self.wrong(Wrong::Name, &name);
        }
        let method = record.compression_method();
        let stored = method == CompressionMethod::STORE;
        let flags = record.flags();
        if flags.is_encrypted() || method == CompressionMethod::AES {
            self.wrong(Wrong::Encrypted, &name);
        } else if !stored && method != CompressionMethod::DEFLATE {
            self.wrong(Wrong::Method, &name);
        }
        let unix = record.external_attributes() >> 16;
        match unix & 0o170_000 {
            0 | 0o100_000 | 0o040_000 => {}
            0o120_000 => self.wrong(Wrong::Link, &name),
            _ => self.wrong(Wrong::Special, &name),
        }
        let key = name.trim_end_matches('/').to_lowercase();
        match self.names.insert(key, name.clone()) {
            Some(same) if same == name => self.wrong(Wrong::Double, &name),
            Some(_) => self.wrong(Wrong::CaseTwin, &name),
            None => {}
        }
        let (size, packed) = (record.uncompressed_size_hint(), record.compressed_size_hint());
        let before = (self.total > MAX_BYTES, is_bomb(self.total, self.packed));
        self.total = self.total.saturating_add(size);
        self.packed = self.packed.saturating_add(packed);
        if self.total > MAX_BYTES && !before.0 {
            self.wrong(Wrong::TooLarge, &name);
        }
        if is_bomb(size, packed) || (is_bomb(self.total, self.packed) && !before.1) {
            self.wrong(Wrong::Ratio, &name);
        }
        Entry {
            is_folder: record.is_dir() || name.ends_with('/'),
            name,
            size,
            packed,
            stored,
            crc: record.crc32(),
            way: record.wayfinder(),
            offset: record.local_header_offset(),
        }
    }
}

fn is_bomb(size: u64, packed: u64) -> bool {
    size > RATIO_FROM && size / MAX_RATIO > packed
}

/// What is wrong with an entry's data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The checksum is another one.
    Checksum,
    /// It is longer or shorter than the directory says.
    Size,
    /// It cannot be unpacked.
    Data,
}

impl Fault {
    /// The fault behind an error of [`EntryReader`]; none for trouble with the disk.
    pub fn of(error: &io::Error) -> Option<Self> {
        error.get_ref()?.downcast_ref::<Self>().copied()
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Checksum => "checksum",
            Self::Size => "size",
            Self::Data => "data",
        }
    }

    fn error(self) -> io::Error {
        io::Error::new(io::ErrorKind::InvalidData, self)
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Checksum => "wrong checksum",
            Self::Size => "wrong size",
            Self::Data => "damaged data",
        })
    }
}

impl std::error::Error for Fault {}

/// Reads one entry. Its end is reported only when size and checksum are right.
pub struct EntryReader {
    packed: Stream,
    inflate: Option<Inflate>,
    crc: Crc,
    count: u64,
    expected: (u64, u32),
    left: u64,
    done: bool,
}

struct Inflate {
    state: Decompress,
    input: Vec<u8>,
    from: usize,
    to: usize,
}

impl Inflate {
    /// With room for as much as there is to read, within bounds.
    fn new(packed: u64) -> Self {
        let room = usize::try_from(packed).unwrap_or(INPUT).min(INPUT);
        Self { state: Decompress::new(false), input: vec![0; room], from: 0, to: 0 }
    }
}

impl EntryReader {
    fn next(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let Some(inflate) = &mut self.inflate else {
            let count = self.packed.read(out)?;
            self.left -= count as u64;
            if count == 0 && self.left > 0 {
                return Err(Fault::Size.error());
            }
            return Ok(count);
        };
        loop {
            if inflate.from == inflate.to && self.left > 0 {
                let want = inflate.input.len().min(usize::try_from(self.left).unwrap_or(INPUT));
                inflate.to = self.packed.read(&mut inflate.input[..want])?;
                inflate.from = 0;
                if inflate.to == 0 {
                    return Err(Fault::Size.error());
                }
                self.left -= inflate.to as u64;
            }
            let (before_in, before_out) = (inflate.state.total_in(), inflate.state.total_out());
            let input = &inflate.input[inflate.from..inflate.to];
            let status =
                inflate.state.decompress(input, out, FlushDecompress::None).map_err(|_| Fault::Data.error())?;
            inflate.from += (inflate.state.total_in() - before_in) as usize;
            let count = (inflate.state.total_out() - before_out) as usize;
            if count > 0 {
                return Ok(count);
            }
            match status {
                Status::StreamEnd if inflate.from < inflate.to || self.left > 0 => return Err(Fault::Size.error()),
                Status::StreamEnd => return Ok(0),
                _ if inflate.from == inflate.to && self.left == 0 => return Err(Fault::Data.error()),
                _ => {}
            }
        }
    }
}

impl Read for EntryReader {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.done || out.is_empty() {
            return Ok(0);
        }
        let count = self.next(out)?;
        self.crc.update(&out[..count]);
        self.count += count as u64;
        if self.count > self.expected.0 {
            return Err(Fault::Size.error());
        }
        if count == 0 {
            if self.count != self.expected.0 {
                return Err(Fault::Size.error());
            }
            if self.crc.sum() != self.expected.1 {
                return Err(Fault::Checksum.error());
            }
            self.done = true;
        }
        Ok(count)
    }
}
