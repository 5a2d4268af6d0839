//! Archives that deceive, break or are something else, and those that only look odd: each gets its verdict and its own words,
//! quickly, with little memory, and nothing is written for it.

use std::io::Write as _;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::DeflateEncoder;
use quitgpt::archive::problem::Verdict;
use quitgpt::archive::verify::Report;

use super::archive::verified;
use super::maker::{ZipWriter, put16, put32};

/// An entry, with everything that can be wrong about it.
#[derive(Clone)]
struct Raw {
    name: Vec<u8>,
    local_name: Option<Vec<u8>>,
    data: Vec<u8>,
    method: u64,
    local_method: Option<u64>,
    flags: u64,
    local_flags: Option<u64>,
    crc: Option<u32>,
    local_crc: Option<u32>,
    size: u64,
    packed: Option<u64>,
    local_size: Option<u64>,
    mode: u64,
    made_by: u64,
    listed: usize,
    before: Vec<u8>,
    after: Vec<u8>,
    at: Option<u64>,
    extra: Vec<u8>,
}

fn sum(bytes: &[u8]) -> u32 {
    let mut crc = flate2::Crc::new();
    crc.update(bytes);
    crc.sum()
}

fn stored(name: &str, bytes: &[u8]) -> Raw {
    Raw {
        name: name.as_bytes().to_vec(),
        local_name: None,
        data: bytes.to_vec(),
        method: 0,
        local_method: None,
        flags: 0x800,
        local_flags: None,
        crc: Some(sum(bytes)),
        local_crc: None,
        size: bytes.len() as u64,
        packed: None,
        local_size: None,
        mode: 0o100_644,
        made_by: 0x031e,
        listed: 1,
        before: vec![],
        after: vec![],
        at: None,
        extra: vec![],
    }
}

fn packed(name: &str, bytes: &[u8]) -> Raw {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::new(6));
    encoder.write_all(bytes).expect("memory");
    Raw { data: encoder.finish().expect("memory"), method: 8, ..stored(name, bytes) }
}

struct Ending {
    entries: Option<u64>,
    offset: Option<u64>,
    length: Option<u64>,
    disk: u64,
    comment: Vec<u8>,
    comment_length: Option<u64>,
    gap: Vec<u8>,
    behind: Vec<u8>,
    prelude: Vec<u8>,
}

impl Default for Ending {
    fn default() -> Self {
        let none = Vec::new;
        Self {
            entries: None,
            offset: None,
            length: None,
            disk: 0,
            comment: none(),
            comment_length: None,
            gap: none(),
            behind: none(),
            prelude: none(),
        }
    }
}

fn build(entries: &[Raw], ending: &Ending) -> Vec<u8> {
    let mut out = ending.prelude.clone();
    let mut directory = Vec::new();
    let mut count = 0;
    for entry in entries {
        out.extend_from_slice(&entry.before);
        let at = out.len() as u64;
        let crc = u64::from(entry.crc.unwrap_or_default());
        let length = entry.packed.unwrap_or(entry.data.len() as u64);
        let local = entry.local_name.as_ref().unwrap_or(&entry.name);
        out.extend_from_slice(b"PK\x03\x04");
        put16(
            &mut out,
            &[20, entry.local_flags.unwrap_or(entry.flags), entry.local_method.unwrap_or(entry.method), 0, 0x5c21],
        );
        put32(
            &mut out,
            &[
                entry.local_crc.map_or(crc, u64::from),
                entry.local_size.unwrap_or(length),
                entry.local_size.unwrap_or(entry.size),
            ],
        );
        put16(&mut out, &[local.len() as u64, entry.extra.len() as u64]);
        out.extend_from_slice(local);
        out.extend_from_slice(&entry.extra);
        out.extend_from_slice(&entry.data);
        out.extend_from_slice(&entry.after);
        for _ in 0..entry.listed {
            directory.extend_from_slice(b"PK\x01\x02");
            put16(&mut directory, &[entry.made_by, 20, entry.flags, entry.method, 0, 0x5c21]);
            put32(&mut directory, &[crc, length, entry.size]);
            put16(&mut directory, &[entry.name.len() as u64, entry.extra.len() as u64, 0, 0, 0]);
            put32(&mut directory, &[entry.mode << 16, entry.at.unwrap_or(at)]);
            directory.extend_from_slice(&entry.name);
            directory.extend_from_slice(&entry.extra);
            count += 1;
        }
    }
    out.extend_from_slice(&ending.gap);
    let at = out.len() as u64;
    out.extend_from_slice(&directory);
    out.extend_from_slice(b"PK\x05\x06");
    let entries = ending.entries.unwrap_or(count);
    put16(&mut out, &[ending.disk, ending.disk, entries, entries]);
    put32(&mut out, &[ending.length.unwrap_or(directory.len() as u64), ending.offset.unwrap_or(at)]);
    put16(&mut out, &[ending.comment_length.unwrap_or(ending.comment.len() as u64)]);
    out.extend_from_slice(&ending.comment);
    out.extend_from_slice(&ending.behind);
    out
}

/// Two conversations.
pub fn good() -> Vec<u8> {
    let one = |id: &str| {
        format!(
            "{{\"id\":\"{id}\",\"conversation_id\":\"{id}\",\"title\":\"River {id}\",\"create_time\":1690000000.5,\"update_time\":1690000100.5,\"current_node\":\"b\",\"mapping\":{{\"r\":{{\"parent\":null,\"message\":null}},\"a\":{{\"parent\":\"r\",\"message\":{{\"author\":{{\"role\":\"user\"}},\"create_time\":1690000000.5,\"content\":{{\"content_type\":\"text\",\"parts\":[\"hello\"]}}}}}},\"b\":{{\"parent\":\"a\",\"message\":{{\"author\":{{\"role\":\"assistant\"}},\"create_time\":1690000001.5,\"content\":{{\"content_type\":\"text\",\"parts\":[\"good day\"]}}}}}}}}}}"
        )
    };
    format!("[{},{}]", one("c1"), one("c2")).into_bytes()
}

fn export() -> Raw {
    packed("conversations.json", &good())
}

fn with(entries: Vec<Raw>) -> Vec<u8> {
    build(&entries, &Ending::default())
}

fn and(entry: Raw) -> Vec<u8> {
    with(vec![export(), entry])
}

fn ended(ending: Ending) -> Vec<u8> {
    build(&[export(), stored("user.json", b"{}")], &ending)
}

fn descriptor(entry: &Raw, signed: bool, wide: bool) -> Vec<u8> {
    let mut bytes = if signed { b"PK\x07\x08".to_vec() } else { vec![] };
    put32(&mut bytes, &[u64::from(entry.crc.unwrap_or_default())]);
    for size in [entry.data.len() as u64, entry.size] {
        if wide { bytes.extend_from_slice(&size.to_le_bytes()) } else { put32(&mut bytes, &[size]) }
    }
    bytes
}

fn described(signed: bool) -> Raw {
    let mut entry = export();
    entry.after = descriptor(&entry, signed, false);
    entry.flags |= 8;
    entry.local_crc = Some(0);
    entry.local_size = Some(0);
    entry
}

fn writer(zip64: bool, comment: &[u8]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Vec::new());
    zip.zip64 = zip64;
    zip.comment = comment.to_vec();
    zip.add("conversations.json", &good(), true).expect("memory");
    zip.add("file-abc123.dat", b"x", false).expect("memory");
    zip.finish().expect("memory")
}

fn cut(share: usize) -> Vec<u8> {
    let whole = with(vec![export(), stored("file-abc.dat", &vec![7; 5000]), stored("user.json", b"{}")]);
    whole[..whole.len() * share / 100].to_vec()
}

fn flipped(find: &[u8], by: usize) -> Vec<u8> {
    let mut bytes = with(vec![stored("conversations.json", &good()), stored("file-abc.dat", &[9; 64])]);
    let at = memchr::memmem::find(&bytes, find).expect("there") + by;
    bytes[at] ^= 0x20;
    bytes
}

fn inner(name: &str, bytes: Vec<u8>, pack: bool) -> Vec<u8> {
    with(vec![if pack { packed(name, &bytes) } else { stored(name, &bytes) }])
}

const CONVERSATIONS: &str = "User Online Activity/Conversations__x-chatgpt-0001.zip";

pub type Case = (&'static str, Vec<u8>, Verdict, &'static str);

/// What is refused, with the code that says why.
pub fn refused() -> Vec<Case> {
    use Verdict::{Incomplete, NotAnExport, Unreadable, Unsafe};
    let odd = |change: fn(&mut Raw)| {
        let mut entry = stored("file-abc.dat", b"picture");
        change(&mut entry);
        and(entry)
    };
    let list = |text: &str| with(vec![packed("conversations.json", text.as_bytes())]);
    let named = |name: &str| and(stored(name, b"x"));
    let many = |count: usize| with((0..count).map(|at| stored(&format!("f{at}"), b"")).chain([export()]).collect());
    let zeros = |count: usize| packed("file-zeros.dat", &vec![0; count]);
    let fake =
        ended(Ending { comment: b"see PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0".to_vec(), ..Ending::default() });
    let mut overlap = export();
    overlap.name = b"other.json".to_vec();
    overlap.at = Some(0);
    let mut shard = packed("conversations-002.json", &good());
    shard.name = b"conversations-002.json".to_vec();
    vec![
        ("two entries of one name", with(vec![export(), export()]), Unsafe, "duplicate-entry"),
        ("one entry listed twice", with(vec![Raw { listed: 2, ..export() }]), Unsafe, "duplicate-entry"),
        ("two files of one name, other content", and(stored("conversations.json", b"[]")), Unsafe, "duplicate-entry"),
        ("capitals", named("Conversations.JSON"), Unsafe, "case-twin"),
        ("capitals beyond ASCII", with(vec![export(), stored("É", b""), stored("é", b"")]), Unsafe, "case-twin"),
        ("a folder and a file of one name", with(vec![export(), stored("a", b""), stored("a/", b"")]), Unsafe, "case-twin"),
        ("another name before the data", odd(|e| e.local_name = Some(b"file-other.dat".to_vec())), Unsafe, "headers-differ"),
        ("a shorter name before the data", odd(|e| e.local_name = Some(b"f".to_vec())), Unsafe, "headers-differ"),
        ("another method before the data", odd(|e| e.local_method = Some(8)), Unsafe, "headers-differ"),
        ("another checksum before the data", odd(|e| e.local_crc = Some(1)), Unsafe, "headers-differ"),
        ("another size before the data", odd(|e| e.local_size = Some(3)), Unsafe, "headers-differ"),
        ("encrypted before the data only", odd(|e| e.local_flags = Some(0x801)), Unsafe, "headers-differ"),
        ("a descriptor that disagrees", { let mut e = described(true); e.after[6] ^= 1; with(vec![e]) }, Unsafe, "headers-differ"),
        ("an entry that is not listed", with(vec![export(), Raw { listed: 0, ..stored("hidden.txt", b"hidden") }, stored("user.json", b"{}")]), Unsafe, "unlisted-data"),
        ("an unlisted entry at the end", with(vec![export(), Raw { listed: 0, ..stored("hidden.txt", b"hidden") }]), Unsafe, "unlisted-data"),
        ("an unlisted entry at the start", with(vec![Raw { listed: 0, ..stored("hidden.txt", b"hidden") }, export()]), Unsafe, "unlisted-data"),
        ("something between entries", with(vec![export(), Raw { before: b"something".to_vec(), ..stored("user.json", b"{}") }]), Unsafe, "unlisted-data"),
        ("something before the directory", ended(Ending { gap: b"something".to_vec(), ..Ending::default() }), Unsafe, "unlisted-data"),
        ("a program before the ZIP", ended(Ending { prelude: b"PK\x03\x04 not an entry".to_vec(), ..Ending::default() }), Unsafe, "unlisted-data"),
        ("two entries with one body", with(vec![export(), overlap.clone()]), Unsafe, "overlapping-entries"),
        ("a quoted overlap", { let mut whole = vec![export()]; for at in 0..20 { whole.push(Raw { name: format!("f{at}").into_bytes(), ..overlap.clone() }); } with(whole) }, Unsafe, "overlapping-entries"),
        ("data that runs into the directory", odd(|e| { e.packed = Some(60); e.local_size = Some(60); e.size = 60; }), Unsafe, "overlapping-entries"),
        ("a link", odd(|e| e.mode = 0o120_777), Unsafe, "link-entry"),
        ("a link to /etc/passwd", with(vec![export(), Raw { mode: 0o120_777, ..stored("conversations-001.json", b"/etc/passwd") }]), Unsafe, "link-entry"),
        ("a device", odd(|e| e.mode = 0o020_644), Unsafe, "special-entry"),
        ("a block device", odd(|e| e.mode = 0o060_644), Unsafe, "special-entry"),
        ("a pipe", odd(|e| e.mode = 0o010_644), Unsafe, "special-entry"),
        ("a socket", odd(|e| e.mode = 0o140_644), Unsafe, "special-entry"),
        ("an encrypted picture", odd(|e| e.flags |= 1), Unsafe, "encrypted-entry"),
        ("strong encryption", odd(|e| e.flags |= 0x41), Unsafe, "encrypted-entry"),
        ("AES", odd(|e| { e.method = 99; e.flags |= 1; }), Unsafe, "encrypted-entry"),
        ("all encrypted", with(vec![Raw { flags: 0x801, ..export() }]), Unsafe, "encrypted-entry"),
        ("Deflate64", odd(|e| e.method = 9), Unsafe, "unknown-method"),
        ("bzip2", odd(|e| e.method = 12), Unsafe, "unknown-method"),
        ("LZMA", odd(|e| e.method = 14), Unsafe, "unknown-method"),
        ("Zstandard", odd(|e| e.method = 93), Unsafe, "unknown-method"),
        ("implode", odd(|e| e.method = 6), Unsafe, "unknown-method"),
        ("a method nobody knows", odd(|e| e.method = 12345), Unsafe, "unknown-method"),
        ("up and out", named("../evil.txt"), Unsafe, "path-leaves"),
        ("up and out, further in", named("a/../../evil.txt"), Unsafe, "path-leaves"),
        ("an absolute path", named("/etc/cron.d/evil"), Unsafe, "path-leaves"),
        ("a drive", named("C:/Windows/evil.dll"), Unsafe, "path-leaves"),
        ("up and out with backslashes", named("..\\..\\evil.txt"), Unsafe, "path-leaves"),
        ("a share", named("\\\\server\\share"), Unsafe, "path-leaves"),
        ("a line break in a name", named("a\nb"), Unsafe, "odd-name"),
        ("an escape in a name", named("\u{1b}[31mred"), Unsafe, "odd-name"),
        ("NUL in a name", named("a\0.txt"), Unsafe, "odd-name"),
        ("no name", named(""), Unsafe, "odd-name"),
        ("a name of 5,000 letters", named(&"x".repeat(5000)), Unsafe, "odd-name"),
        ("20,001 entries", many(20_000), Unsafe, "too-many-entries"),
        ("60,000 entries", many(60_000), Unsafe, "too-many-entries"),
        ("a bomb", and(zeros(120 << 20)), Unsafe, "zip-bomb"),
        ("a bomb of many", with((0..12).map(|at| Raw { name: format!("z{at}").into_bytes(), ..zeros(10 << 20) }).chain([export()]).collect()), Unsafe, "zip-bomb"),
        ("a bomb that is the conversations", with(vec![packed("conversations.json", &vec![b' '; 150 << 20])]), Unsafe, "zip-bomb"),
        ("22 GiB by the directory", with((0..6).map(|at| Raw { size: 0xffff_fff0, packed: Some(7), ..stored(&format!("b{at}"), b"1234567") }).chain([export()]).collect()), Unsafe, "too-large"),
        ("an end record in the comment", fake, Unsafe, "two-end-records"),
        ("two ZIPs in a row", { let mut two = with(vec![export()]); two.extend(with(vec![export()])); two }, Unreadable, "damaged-directory"),
        ("something behind the end", ended(Ending { behind: b"and more".to_vec(), ..Ending::default() }), Unsafe, "trailing-data"),
        ("zeros behind the end", ended(Ending { behind: vec![0; 600], ..Ending::default() }), Unsafe, "trailing-data"),
        ("a comment shorter than it says", ended(Ending { comment_length: Some(10), comment: b"abc".to_vec(), ..Ending::default() }), Unsafe, "trailing-data"),
        ("more entries by the end record", ended(Ending { entries: Some(9), ..Ending::default() }), Unreadable, "damaged-directory"),
        ("fewer entries by the end record", ended(Ending { entries: Some(1), ..Ending::default() }), Unreadable, "damaged-directory"),
        ("a directory that is elsewhere", ended(Ending { offset: Some(3), length: Some(9), ..Ending::default() }), Unreadable, "damaged-directory"),
        ("a directory beyond the end", ended(Ending { offset: Some(0xffff_0000), ..Ending::default() }), Unreadable, "damaged-directory"),
        ("a piece of a split ZIP", ended(Ending { disk: 2, ..Ending::default() }), Unreadable, "split-zip"),
        ("an entry beyond the end", odd(|e| e.at = Some(0x7000_0000)), Unreadable, "entry-without-data"),
        ("an entry within another", odd(|e| e.at = Some(11)), Unreadable, "entry-without-data"),
        ("cut at 99 %", cut(99), Unreadable, "truncated"),
        ("cut at 50 %", cut(50), Unreadable, "truncated"),
        ("cut at 2 %", cut(2), Unreadable, "truncated"),
        ("a wrong checksum of conversations", flipped(b"hello", 0), Unreadable, "damaged-entry"),
        ("a wrong checksum of a picture", flipped(&[9; 64], 5), Incomplete, "damaged-entry"),
        ("packed data that is none", with(vec![Raw { data: b"\xff\xff not packed".to_vec(), ..export() }]), Unreadable, "damaged-entry"),
        ("packed data that is cut", { let mut e = export(); let half = e.data.len() / 2; e.data.truncate(half); with(vec![e]) }, Unreadable, "damaged-entry"),
        ("packed data with more behind it", { let mut e = export(); e.data.extend_from_slice(b"more"); with(vec![e]) }, Unreadable, "damaged-entry"),
        ("longer than it says", with(vec![Raw { size: 10, ..export() }]), Unreadable, "damaged-entry"),
        ("shorter than it says", with(vec![Raw { size: 10_000, ..export() }]), Unreadable, "damaged-entry"),
        ("no checksum", with(vec![Raw { crc: None, ..export() }]), Unreadable, "damaged-entry"),
        ("a list without its end", list("[{\"id\":\"a\",\"mapping\":{}}"), Unreadable, "list-cut"),
        ("half a conversation", list("[{\"id\":\"a\",\"mapping\":{}},{\"id\":\"b\",\"map"), Unreadable, "list-cut"),
        ("no list", list("hello"), Unreadable, "not-a-list"),
        ("an empty list", list("[]"), Incomplete, "no-conversations"),
        ("an empty file", list(""), Unreadable, "list-cut"),
        ("an object", list("{}"), Incomplete, "unreadable-conversation"),
        ("a list of numbers", list("[1,2]"), Incomplete, "unreadable-conversation"),
        ("a shard is missing", with(vec![packed("conversations-000.json", &good()), shard.clone()]), Incomplete, "shard-missing"),
        ("the first shard is missing", with(vec![shard]), Incomplete, "shard-missing"),
        ("the manifest names another file", and(stored("export_manifest.json", b"{\"export_files\":[{\"path\":\"conversations-001.json\",\"size_bytes\":7}]}")), Incomplete, "manifest-file-missing"),
        ("the manifest gives another size", and(stored("export_manifest.json", b"{\"export_files\":[{\"path\":\"conversations.json\",\"size_bytes\":7}]}")), Incomplete, "manifest-size-differs"),
        ("a logical file is missing", and(stored("export_manifest.json", b"{\"logical_files\":{\"conversations.json\":{\"files\":[\"conversations-009.json\"],\"sharded\":true}}}")), Incomplete, "manifest-file-missing"),
        ("a damaged ZIP in the container", inner(CONVERSATIONS, cut(60), false), Unreadable, "damaged-entry"),
        ("a damaged packed ZIP in the container", inner(CONVERSATIONS, cut(60), true), Unreadable, "damaged-entry"),
        ("a hostile ZIP in the container", inner(CONVERSATIONS, named("../evil"), false), Unsafe, "path-leaves"),
        ("no ZIP in the container", inner(CONVERSATIONS, b"<html>".to_vec(), false), Unreadable, "damaged-entry"),
        ("a second part without a first", inner("User Online Activity/Conversations__x-chatgpt-0001-part-0002.zip", with(vec![export()]), false), Incomplete, "part-missing"),
        ("a ZIP of photographs", with(vec![stored("IMG_1.jpg", b"\xff\xd8"), stored("IMG_2.jpg", b"\xff\xd8")]), NotAnExport, "other-zip"),
        ("an empty ZIP", with(vec![]), NotAnExport, "other-zip"),
        ("a Takeout", with(vec![stored("Takeout/My Activity/Gemini Apps/MyActivity.html", b"<html>")]), NotAnExport, "google-takeout"),
        ("an export of Claude", with(vec![packed("conversations.json", b"[{\"uuid\":\"a\",\"name\":\"x\",\"chat_messages\":[{\"sender\":\"human\",\"text\":\"hi\"}]}]"), stored("users.json", b"[]")]), NotAnExport, "claude-export"),
        ("an export of Claude with projects", with(vec![packed("conversations.json", b"[]"), stored("users.json", b"[]"), stored("projects.json", b"[]")]), NotAnExport, "claude-export"),
        ("an export of Grok", b"{\"conversations\":[{\"conversation\":{\"id\":\"a\"},\"responses\":[]}]}".to_vec(), NotAnExport, "grok-export"),
        ("a web page", b"<!DOCTYPE html><html><body>Sign in</body></html>".to_vec(), NotAnExport, "html-page"),
        ("a web page after blank lines", b"\n\n  <HTML><body>403</body></HTML>".to_vec(), NotAnExport, "html-page"),
        ("a denial as XML", b"<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>".to_vec(), NotAnExport, "access-denied"),
        ("a denial as JSON", b"{\"detail\":\"Signature not valid\"}".to_vec(), NotAnExport, "access-denied"),
        ("nothing", b"".to_vec(), NotAnExport, "empty-file"),
        ("RAR", b"Rar!\x1a\x07\x01\0".to_vec(), NotAnExport, "other-packed-file"),
        ("7-Zip", b"7z\xbc\xaf\x27\x1c".to_vec(), NotAnExport, "other-packed-file"),
        ("gzip", b"\x1f\x8b\x08\0\0\0\0\0".to_vec(), NotAnExport, "other-packed-file"),
        ("a PDF", b"%PDF-1.7".to_vec(), NotAnExport, "other-file"),
        ("zeros", vec![0; 4096], NotAnExport, "other-file"),
        ("other JSON", b"[1,2,3]".to_vec(), NotAnExport, "other-file"),
    ]
}

/// What only looks odd: it is accepted, and its two conversations count.
pub fn accepted() -> Vec<(&'static str, Vec<u8>)> {
    let mut unlabelled = named_bytes(b"file-\xe9t\xe9.dat");
    unlabelled.flags = 0;
    vec![
        ("plain", with(vec![export()])),
        ("stored", with(vec![stored("conversations.json", &good())])),
        ("a data descriptor", with(vec![described(true), stored("user.json", b"{}")])),
        ("a data descriptor without signature", with(vec![described(false), stored("user.json", b"{}")])),
        ("ZIP64", writer(true, b"")),
        ("a comment", writer(false, b"exported on Friday")),
        ("a long comment", writer(false, &[b'x'; 60_000])),
        ("a folder around it", with(vec![stored("my export/", b""), packed("my export/conversations.json", &good())])),
        ("made on Windows", with(vec![Raw { made_by: 20, mode: 0, ..export() }])),
        ("backslashes between folders", with(vec![packed("export\\conversations.json", &good())])),
        ("zeros to align", with(vec![export(), Raw { before: vec![0; 100], ..stored("user.json", b"{}") }])),
        ("a name that is no UTF-8", and(unlabelled)),
        ("a ZIP among the uploads", and(stored("file-abc-project.zip", &cut(100)))),
        (
            "a ZIP bomb among the uploads, left alone",
            and(stored("file-abc-bomb.zip", &with(vec![packed("z", &vec![0; 9 << 20])]))),
        ),
        ("JSON of an unknown purpose", and(stored("tomorrow.json", b"{}"))),
        (
            "other files named alike",
            with(vec![
                export(),
                stored("sectioned_conversations.json", b"{}"),
                stored("conversations-old.json", b"hm"),
                stored("sites/export_manifest.json", b"{}"),
            ]),
        ),
        ("extra fields", with(vec![Raw { extra: vec![0x55, 0x54, 5, 0, 1, 0, 0, 0, 0], ..export() }])),
        ("the container, stored", inner(CONVERSATIONS, with(vec![export()]), false)),
        ("the container, packed", inner(CONVERSATIONS, with(vec![export()]), true)),
        ("one underscore", inner("User Online Activity/Conversations_x-chatgpt-0001.zip", with(vec![export()]), false)),
        ("JSON alone", good()),
    ]
}

fn named_bytes(name: &[u8]) -> Raw {
    Raw { name: name.to_vec(), ..stored("", b"x") }
}

fn report(folder: &tempfile::TempDir, number: usize, bytes: &[u8]) -> (Report, Duration) {
    let path: PathBuf = folder.path().join(format!("{number}.zip"));
    std::fs::write(&path, bytes).expect("written");
    let begun = Instant::now();
    let report = verified(std::slice::from_ref(&path));
    let took = begun.elapsed();
    std::fs::remove_file(path).expect("gone");
    (report, took)
}

#[test]
fn every_hostile_archive_gets_its_verdict_and_its_own_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let cases = refused();
    assert!(cases.len() >= 80, "{}", cases.len());
    for (number, (what, bytes, verdict, code)) in cases.into_iter().enumerate() {
        let (report, took) = report(&folder, number, &bytes);
        let codes: Vec<&str> = report.problems.iter().map(|problem| problem.code()).collect();
        assert_eq!((report.verdict, codes.contains(&code)), (verdict, true), "{what}: {:?}", report.problems);
        assert!(!report.verdict.is_ok());
        assert!(took < Duration::from_secs(10), "{what} took {took:?}");
    }
}

#[test]
fn what_only_looks_odd_is_accepted() {
    let folder = tempfile::tempdir().expect("a folder");
    for (number, (what, bytes)) in accepted().into_iter().enumerate() {
        let (report, _) = report(&folder, number, &bytes);
        assert_eq!(
            (report.verdict, report.counts.conversations),
            (Verdict::Complete, 2),
            "{what}: {:?}",
            report.problems
        );
        assert_eq!(report.counts.visible, 4, "{what}");
    }
}
