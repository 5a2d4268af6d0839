//! Exports and conversations with bytes, members and headers changed at random, the same each time by their number. Whatever
//! comes out, nothing panics and nothing takes a second; and what another reader of the same text understands is understood alike.
//!
//! A plain run tries some hundreds of each kind. `QUITGPT_FUZZ=1000000` tries so many, from the number on that
//! `QUITGPT_FUZZ_FROM` gives; a round that fails says with which number it is tried again.

use std::collections::{BTreeMap, HashSet};
use std::fs::{self, File};
use std::io::{self, Read, Seek, Write};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::PathBuf;
use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use quitgpt::archive::container::{Fault as Damage, Source, Zip};
use quitgpt::archive::conversation::{self, Conversation, Part, Reading};
use quitgpt::archive::json::{Json, has_lone_surrogate, mended};
use quitgpt::archive::layout::Archive;
use quitgpt::archive::splitter::{End, split};
use quitgpt::archive::verify::{digest_of_path, verify};
use serde_json::Value;
use serde_json::value::RawValue;

#[path = "suite/maker.rs"]
mod maker;

use maker::{FAULTS, Maker, Random, Recipe, Schema, ZipWriter};

/// No round may take as long.
const LIMIT: Duration = Duration::from_secs(1);

/// How many threads panicked, those included that nobody waits for.
static PANICS: AtomicUsize = AtomicUsize::new(0);

/// Tries rounds; few by default, as many as `QUITGPT_FUZZ` says where more are wanted.
fn fuzz(what: &str, few: u64, mut round: impl FnMut(&mut Random) -> bool) {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            PANICS.fetch_add(1, Ordering::SeqCst);
            usual(info);
        }));
    });
    let number = |name: &str| std::env::var(name).ok().map(|text| text.parse::<u64>().expect("a number"));
    let (asked, from) = (number("QUITGPT_FUZZ"), number("QUITGPT_FUZZ_FROM").unwrap_or(0));
    let count = asked.unwrap_or(few);
    let (begun, mut deep, mut slowest) = (Instant::now(), 0, Duration::ZERO);
    for seed in from..from + count {
        let again = || format!("{what}: QUITGPT_FUZZ=1 QUITGPT_FUZZ_FROM={seed}");
        let (mut took, mut reached) = (Duration::MAX, false);
        // Once more where something else kept the machine busy.
        for _ in 0..3 {
            let begun = Instant::now();
            let panics = PANICS.load(Ordering::SeqCst);
            let ended = catch_unwind(AssertUnwindSafe(|| round(&mut Random::new(seed))));
            took = took.min(begun.elapsed());
            match ended {
                Ok(through) => reached = through,
                Err(panic) => {
                    let _ = writeln!(io::stderr(), "{}", again());
                    resume_unwind(panic);
                }
            }
            assert_eq!(PANICS.load(Ordering::SeqCst), panics, "a thread panicked: {}", again());
            if took < LIMIT {
                break;
            }
        }
        assert!(took < LIMIT, "{took:?}: {}", again());
        (slowest, deep) = (slowest.max(took), deep + u64::from(reached));
    }
    if asked.is_some() {
        let _ = writeln!(
            io::stderr(),
            "{what}: {count} rounds from {from} in {:?}, {deep} got through, the slowest took {slowest:?}",
            begun.elapsed()
        );
    }
    // Otherwise the rounds would try little more than the first check.
    assert!(count < 100 || deep * 50 > count, "{what}: only {deep} of {count} got anywhere");
}

/// What JSON and exports are made of.
const WORDS: &[&[u8]] = &[
    b"\"",
    b"\\",
    b"\\u",
    b"\\ud83d",
    b"\\ude00",
    b"\\u0000",
    b"\\\"",
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"null",
    b"true",
    b"NaN",
    b"-Infinity",
    b"1e999",
    b"-0",
    b"1e-400",
    b"12345678901234567890123",
    b" ",
    b"\n",
    b"\0",
    b"\x1b",
    b"\xff",
    b"\xed\xa0\x80",
    b"\xe2\x80\xae",
    b"\xef\xbb\xbf",
    b"\xee\x88\x80cite\xee\x88\x82turn0search0\xee\x88\x81",
    b"[[[[[[[[",
    b"{\"a\":{\"a\":",
    b"\"mapping\":{",
    b"\"mapping\":",
    b"\"conversations\":[",
    b"\"parent\":\"a\"",
    b"\"parent\":",
    b"\"id\":",
    b"\"current_node\":\"a\"",
    b"\"message\":{",
    b"\"author\":{\"role\":\"user\"}",
    b"\"author\":",
    b"\"content\":{",
    b"\"parts\":[",
    b"\"content_type\":\"multimodal_text\"",
    b"\"asset_pointer\":\"sediment://file_00ab#x\"",
    b"\"metadata\":{",
    b"\"attachments\":[{\"id\":\"file_00ab\"}]",
    b"\"create_time\":",
    b"\"title\":",
    b"\"children\":[",
    b"PK\x03\x04",
    b"PK\x01\x02",
    b"PK\x05\x06",
    b"PK\x06\x06",
    b"PK\x06\x07",
    b"PK\x07\x08",
    b"../",
    b"/",
    b"\\..\\",
    b"conversations.json",
    b"conversations-001.json",
    b"export_manifest.json",
    b"User Online Activity/",
    b".zip",
    b".dat",
];

const NUMBERS: &[u64] = &[
    0,
    1,
    2,
    8,
    12,
    20,
    22,
    30,
    46,
    0x7f,
    0xff,
    0x7fff,
    0xfffe,
    0xffff,
    0x7fff_ffff,
    0xffff_fffe,
    0xffff_ffff,
    0x1_0000_0000,
    0x7fff_ffff_ffff_ffff,
    0xffff_ffff_ffff_fffe,
    0xffff_ffff_ffff_ffff,
];

/// Longer than this nothing becomes.
const LONGEST: usize = 48 << 10;

/// A place and a length within so many bytes.
fn piece(random: &mut Random, len: usize) -> std::ops::Range<usize> {
    let from = random.below(len + 1);
    let most = if random.chance(70) { 16 } else { len };
    from..(from + random.below(most + 1)).min(len)
}

/// Changes some bytes.
fn change(random: &mut Random, bytes: &mut Vec<u8>) {
    let times = 1 + random.below(4);
    for _ in 0..times {
        let (one, two) = (piece(random, bytes.len()), piece(random, bytes.len()));
        let word = WORDS[random.below(WORDS.len())];
        match random.below(11) {
            0 => bytes.iter_mut().skip(one.start).take(1).for_each(|byte| *byte ^= 1 << random.below(8)),
            1 => bytes.iter_mut().skip(one.start).take(1).for_each(|byte| *byte = random.next() as u8),
            2 | 3 => drop(bytes.splice(one.start..one.start, word.iter().copied())),
            4 => drop(bytes.splice(one, word.iter().copied())),
            5 => drop(bytes.drain(one)),
            6 => {
                let copied = bytes[two].to_vec();
                drop(bytes.splice(one, copied));
            }
            7 => {
                let copied = bytes[two].to_vec();
                drop(bytes.splice(one.start..one.start, copied));
            }
            8 => {
                let again = bytes[two].repeat(1 + random.below(60));
                drop(bytes.splice(one.start..one.start, again.into_iter().take(LONGEST)));
            }
            9 if random.chance(20) => bytes.truncate(one.start),
            _ => {
                let number = NUMBERS[random.below(NUMBERS.len())].to_le_bytes();
                let width = [1, 2, 4, 8][random.below(4)];
                bytes.iter_mut().skip(one.start).zip(number).take(width).for_each(|(byte, new)| *byte = new);
            }
        }
        bytes.truncate(LONGEST);
    }
}

/// Conversations to begin with: those of the maker with each of its faults, and short ones with everything in them.
fn conversations() -> Vec<Vec<u8>> {
    let mut found: Vec<Vec<u8>> = Vec::new();
    for (number, (_, fault)) in FAULTS.into_iter().enumerate() {
        for schema in [Schema::Full, Schema::Slim] {
            let mut maker = Maker::new(&Recipe { fault, schema, ..Recipe::new(number as u64) });
            let made = (0..6).map(|_| maker.conversation().json).filter(|json| json.len() < 12_000);
            found.extend(made.min_by_key(Vec::len));
        }
    }
    let parts = r#"["x",null,7,[1],{"content_type":"image_asset_pointer","asset_pointer":"sediment://file_00ab","metadata":{"dalle":{"gen_id":"g"}}},{"content_type":"audio_transcription","text":"y"}]"#;
    let message = format!(
        r#"{{"id":"m","author":{{"role":"user","name":null}},"create_time":1.7e9,"content":{{"content_type":"multimodal_text","parts":{parts}}},"status":"finished_successfully","recipient":"all","metadata":{{"attachments":[{{"id":"file-abc123","name":"a.png"}}],"aggregate_result":{{"messages":[{{"image_url":"file-service://file-abc"}}]}},"content_references":[{{"matched_text":"\ue200cite\ue201","alt":"z"}}]}}}}"#
    );
    found.push(
        format!(
            r#"{{"id":"a","conversation_id":"a","title":"T \ud83d\ude00","create_time":1.7e9,"update_time":"2024-05-06T07:08:09Z","mapping":{{"r":{{"parent":null,"message":null,"children":["a"]}},"a":{{"parent":"r","message":{message}}},"b":{{"parent":"a","message":{message}}},"c":{{"parent":"a","message":{message}}}}},"current_node":"c","gizmo_id":null}}"#
        )
        .into_bytes(),
    );
    found.push(br#"{"mapping":{"a":{"parent":"b","message":{}},"b":{"parent":"a"}}}"#.to_vec());
    found.push(b"{\"id\":\"x\",\"title\":\"\xff\",\"mapping\":{},\"n\":[NaN,-Infinity]}".to_vec());
    found
}

fn changed(random: &mut Random, from: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = from[random.below(from.len())].clone();
    if !random.chance(3) {
        change(random, &mut bytes);
    }
    bytes
}

/// A list of conversations, changed as a whole too.
fn list(random: &mut Random, from: &[Vec<u8>]) -> Vec<u8> {
    let count = random.below(4);
    let all: Vec<Vec<u8>> = (0..count).map(|_| changed(random, from)).collect();
    let mut bytes = match random.below(8) {
        0 => [b"{\"v\":1,\"conversations\":[", &all.join(&b","[..])[..], b"],\"w\":[2]}"].concat(),
        1 => all.first().cloned().unwrap_or_default(),
        2 => [b"\xef\xbb\xbf [", &all.join(&b" , "[..])[..], b"\n]\n"].concat(),
        _ => [b"[", &all.join(&b","[..])[..], b"]"].concat(),
    };
    if random.chance(30) {
        change(random, &mut bytes);
    }
    bytes
}

/// Gives its bytes in pieces.
struct Pieces<'b> {
    left: &'b [u8],
    cuts: Vec<usize>,
}

impl Read for Pieces<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let count = self.cuts.pop().unwrap_or(usize::MAX).min(self.left.len()).min(out.len());
        let (now, later) = self.left.split_at(count);
        out[..count].copy_from_slice(now);
        self.left = later;
        Ok(count)
    }
}

fn cut(bytes: &[u8], cuts: Vec<usize>) -> (Vec<(usize, Vec<u8>)>, End) {
    let mut found = Vec::new();
    let end = split(&mut Pieces { left: bytes, cuts }, |batch| {
        found.extend(batch.iter().map(|(number, bytes)| (number, bytes.to_vec())));
        true
    });
    (found, end.expect("memory can be read"))
}

#[test]
fn a_list_is_cut_alike_however_it_arrives() {
    let from = conversations();
    fuzz("splitter", 800, |random| {
        let bytes = list(random, &from);
        let (whole, end) = cut(&bytes, Vec::new());
        let cuts = (0..1 + random.below(5)).map(|_| 1 + piece(random, bytes.len()).len()).collect();
        assert!((whole.clone(), end) == cut(&bytes, cuts), "another cut");
        assert!(whole.iter().enumerate().all(|(at, (number, _))| at == *number), "each has its number");
        // What is a list for another reader has the same elements here.
        if let Ok(other) = serde_json::from_slice::<Vec<&RawValue>>(&bytes) {
            let other: Vec<&[u8]> = other.into_iter().map(|raw| raw.get().as_bytes()).collect();
            assert!(end == End::Closed && whole.iter().map(|(_, bytes)| &bytes[..]).eq(other), "other elements");
        }
        end == End::Closed && whole.len() > 1
    });
}

/// Asks a value everything, and those in it, as far as patience goes.
fn ask(json: Json<'_>) {
    let mut open = vec![(json, 0)];
    let mut asked = 0;
    while let Some((json, depth)) = open.pop() {
        asked += 1;
        let _ = (json.is_null(), json.is_empty(), json.boolean(), json.get("a"));
        assert!(json.number().is_none_or(f64::is_finite));
        if let Some(text) = json.as_text() {
            let words = text.decode();
            assert!(text.is(&words) && text.is_blank() == words.trim().is_empty(), "{}", json.raw());
            // A value within another was found to be JSON: another reader understands the same, lone surrogates aside.
            if depth > 0 {
                match serde_json::from_str::<String>(json.raw()) {
                    Ok(other) => {
                        assert!(other == words && !has_lone_surrogate(json.raw().as_bytes()), "{}", json.raw())
                    }
                    Err(_) => assert!(has_lone_surrogate(json.raw().as_bytes()), "{}", json.raw()),
                }
            }
        }
        if asked < 400 && depth < 6 {
            open.extend(
                json.items()
                    .into_iter()
                    .chain(json.members().into_iter().map(|(_, json)| json))
                    .take(50)
                    .map(|json| (json, depth + 1)),
            );
        }
    }
}

/// Asks a conversation everything.
fn tell(conversation: &Conversation<'_>, text: Option<&str>) {
    let nodes = &conversation.nodes;
    let path = conversation.path();
    assert!(path.len() <= nodes.len() && path.iter().collect::<HashSet<_>>().len() == path.len(), "a ring");
    assert_eq!(path.last().copied(), conversation.leaf());
    assert!(path.windows(2).all(|two| nodes[two[1]].parent == Some(two[0])), "a path of parents");
    let followers: usize = conversation.followers().into_iter().map(|count| count as usize).sum();
    assert!(followers <= nodes.len() && conversation.branches() <= nodes.len());
    assert_eq!(nodes.iter().map(|node| &node.id).collect::<HashSet<_>>().len(), nodes.len(), "one node of each id");
    if let Some(text) = text {
        assert_eq!(conversation.raw_nodes(text).len(), nodes.len());
        ask(Json::new(text));
    }
    let _ = (conversation.other("gizmo_id"), conversation.id.map(|id| id.decode().len()));
    let _ = conversation.title.map(|title| (title.is_blank(), title.decode().len()));
    for (_, message) in conversation.messages() {
        let mut ids = 0;
        message.pointers(&mut |id| ids += id.len());
        let _ = (message.generations(), message.content.other("text"), message.metadata.get("attachments"));
        assert!(!message.is_visible() || !message.is_hidden() && message.has_words_or_media());
        for part in &message.content.parts {
            let _ = part.kind();
            if let Part::Text(text) = part {
                assert_eq!(text.is_blank(), text.decode().trim().is_empty());
            }
        }
    }
}

#[test]
fn a_conversation_is_read_or_kept_whatever_it_says() {
    let from = conversations();
    fuzz("reader", 400, |random| {
        let bytes = changed(random, &from);
        let whole = std::str::from_utf8(&bytes).ok();
        let good = conversation::read(&bytes, |reading| match reading {
            Reading::Good(conversation) => {
                tell(&conversation, whole);
                Some((conversation.has_mapping, conversation.nodes.len()))
            }
            Reading::Mended(conversation) => {
                tell(&conversation, None);
                None
            }
            Reading::Unreadable => None,
        });
        // What another reader takes for an object is read, and has as many nodes.
        if let Ok(Value::Object(other)) = serde_json::from_slice::<Value>(&bytes) {
            let mapping = other.get("mapping").and_then(Value::as_object);
            let (has_mapping, nodes) = good.expect("JSON is read");
            let named = memchr::memmem::find_iter(&bytes, b"mapping").count();
            // Of members with one name either may count.
            if named == 1 && !bytes.contains(&b'\\') {
                assert_eq!((has_mapping, nodes), (mapping.is_some(), mapping.map_or(0, serde_json::Map::len)));
            }
        }
        // Mending a second time changes nothing.
        let once = mended(&bytes);
        assert_eq!(mended(once.as_bytes()), once);
        let _ = has_lone_surrogate(once.as_bytes());
        good.is_some_and(|(_, nodes)| nodes > 0)
    });
}

/// A ZIP with changed files, names and headers.
fn zip(random: &mut Random, from: &[Vec<u8>], inner: bool) -> Vec<u8> {
    let shards: &[&str] = match random.below(4) {
        0 => &["conversations-000.json", "conversations-001.json"],
        1 if inner => &["conversations-001.json"],
        _ => &["conversations.json"],
    };
    // What is changed inside is mostly damaged, so that half of them are left as they are for the sake of what comes after.
    let half = random.chance(50);
    let mut content = || {
        if half { [b"[", &from[random.below(from.len())][..], b"]"].concat() } else { list(random, from) }
    };
    let mut files: Vec<(String, Vec<u8>)> = shards.iter().map(|name| ((*name).to_owned(), content())).collect();
    let manifest = r#"{"export_files":[{"path":"conversations.json","size_bytes":2},{"path":"./user.json"}],"logical_files":{"conversations.json":{"files":["conversations-000.json","conversations-001.json"],"sharded":true}}}"#;
    let library = r#"[{"file_id":"file_00ab","file_name":"a/b.png","file_size_bytes":1,"mime_type":"image/png","sha256_digest":"00","origination_thread_id":"t"}]"#;
    for (name, text) in [
        ("export_manifest.json", manifest),
        ("library_files.json", library),
        ("conversation_asset_file_names.json", r#"{"file_00ab.dat":"x/y.png","file-abc123.dat":"z"}"#),
        ("chat.html", r#"<script>var assetsJson = {"sediment://file_00ab":"x/y.png"}; var jsonData = []</script>"#),
        ("file_00ab.dat", "picture"),
        ("file-abc123-my - notes.txt", ""),
        ("other.json", r#"{"mapping":{},"conversations":[]}"#),
        ("folder/", ""),
        ("__MACOSX/._x", "x"),
        ("users.json", "[]"),
        ("Takeout/My Activity/a.html", ""),
    ] {
        if random.chance(25) {
            files.push((name.to_owned(), text.as_bytes().to_vec()));
        }
    }
    if !inner && random.chance(15) {
        let bytes = zip(random, from, true);
        let name = ["", "-part-0001", "-part-0003"][random.below(3)];
        files = vec![(format!("User Online Activity/Conversations__x-chatgpt-0001{name}.zip"), bytes)];
    }
    for (name, bytes) in &mut files {
        if random.chance(8) {
            change(random, bytes);
        }
        if random.chance(4) {
            let mut raw = std::mem::take(name).into_bytes();
            change(random, &mut raw);
            *name = String::from_utf8_lossy(&raw).chars().take(if random.chance(90) { 60 } else { 3000 }).collect();
        }
        if random.chance(3) {
            name.insert_str(0, "my export/");
        }
    }
    let mut writer = ZipWriter::new(Vec::new());
    writer.zip64 = random.chance(20);
    writer.comment = if random.chance(10) { b"PK\x05\x06 a comment".to_vec() } else { Vec::new() };
    for (name, bytes) in &files {
        let added = match random.below(4) {
            0 => writer.add(name, bytes, false),
            1 => writer.stream(name, &mut |out| out.write_all(bytes)).map(drop),
            _ => writer.add(name, bytes, true),
        };
        added.expect("memory");
    }
    let mut bytes = writer.finish().expect("memory");
    if random.chance(50) {
        headers(random, &mut bytes);
    }
    if random.chance(15) {
        change(random, &mut bytes);
    }
    bytes
}

/// Changes fields of headers.
fn headers(random: &mut Random, bytes: &mut [u8]) {
    let marks: Vec<usize> = memchr::memmem::find_iter(bytes, b"PK").collect();
    for _ in 0..1 + random.below(3) {
        let at = marks[random.below(marks.len())] + 4 + 2 * random.below(28);
        let width = [1, 2, 4, 8][random.below(4)];
        let number = match random.below(3) {
            0 => NUMBERS[random.below(NUMBERS.len())],
            1 => random.below(bytes.len() + 100) as u64,
            _ => u64::from(bytes.get(at).copied().unwrap_or_default()).wrapping_add_signed(random.below(9) as i64 - 4),
        };
        bytes.iter_mut().skip(at).zip(number.to_le_bytes()).take(width).for_each(|(byte, new)| *byte = new);
    }
}

#[test]
fn a_container_is_walked_to_its_end_or_refused() {
    let from = conversations();
    let mut file = tempfile::tempfile().expect("a file");
    let mut kinds = BTreeMap::<&str, u64>::new();
    fuzz("container", 400, |random| {
        let bytes = zip(random, &from, false);
        file.set_len(0).and_then(|()| file.rewind()).and_then(|()| file.write_all(&bytes)).expect("written");
        let source = Source::new(file.try_clone().expect("a copy")).expect("a source");
        let zip = match Zip::open(source) {
            Ok(zip) => zip,
            Err(troubles) => {
                assert!(!troubles.is_empty() && troubles.iter().all(|trouble| !trouble.verdict().is_ok()));
                *kinds.entry("refused").or_default() += 1;
                return false;
            }
        };
        let names: HashSet<String> = zip.entries.iter().map(|entry| entry.name.to_lowercase()).collect();
        assert_eq!(names.len(), zip.entries.len(), "twins");
        let mut whole = true;
        for entry in &zip.entries {
            let leaves = entry.name.starts_with('/') || entry.name.split('/').any(|part| part == "..");
            assert!(!leaves && !entry.name.is_empty(), "{:?}", entry.name);
            assert!(Zip::offset(entry) < bytes.len() as u64);
            let read = zip.read(entry).and_then(|mut reader| io::copy(&mut reader, &mut io::sink()));
            match read {
                Ok(count) => assert_eq!(count, entry.size),
                Err(error) => {
                    assert!(Damage::of(&error).is_some(), "{error}");
                    whole = false;
                }
            }
            if let Some(source) = zip.stored(entry) {
                assert!(source.len() <= entry.size);
            }
        }
        *kinds.entry(if whole { "whole" } else { "damaged" }).or_default() += 1;
        whole && !zip.entries.is_empty()
    });
    assert!(kinds.len() == 3 || kinds.values().sum::<u64>() < 100, "{kinds:?}");
}

#[test]
fn an_export_of_any_shape_gets_a_verdict() {
    let from = conversations();
    let folder = tempfile::tempdir().expect("a folder");
    let path: PathBuf = folder.path().join("export.zip");
    let mut verdicts = BTreeMap::new();
    fuzz("layout", 200, |random| {
        let bytes = if random.chance(90) { zip(random, &from, false) } else { list(random, &from) };
        File::create(&path).and_then(|mut file| file.write_all(&bytes)).expect("written");
        let inputs = [path.clone()];
        Archive::peek(&path).expect("it is there");
        let archive = Archive::open(&inputs).expect("it is there");
        let report =
            verify(&archive, 1 + random.below(3), &mut |progress| assert!(progress.entries <= progress.of_entries));
        let counts = &report.counts;
        assert!(counts.visible <= counts.user + counts.assistant && counts.present <= counts.referenced);
        assert!(!report.verdict.is_ok() || counts.conversations > 0, "nothing was confirmed: {:?}", report.problems);
        assert!(report.verdict.is_ok() || !report.problems.is_empty(), "refused without a word");
        assert_eq!(report.files.len(), 1);
        if report.verdict.is_ok() {
            assert_eq!(Some(&report.files[0].sha256), digest_of_path(&path).as_ref());
            let mut batches = 0;
            archive.batches(|_, batch| {
                batches += batch.elements.len();
                true
            });
            assert!(batches >= counts.conversations);
            let _ = (archive.page_assets(), archive.asset("file_00ab"), archive.has("user.json"), archive.listed(0));
        }
        *verdicts.entry(report.verdict).or_insert(0_u64) += 1;
        report.verdict.is_ok()
    });
    assert!(verdicts.len() >= 4 || verdicts.values().sum::<u64>() < 100, "{verdicts:?}");
    fs::remove_file(&path).expect("gone");
}
