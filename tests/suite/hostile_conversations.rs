//! Conversations as nobody would write them, and every breakage that was seen in the field: none hides the good one beside it.

use quitgpt::archive::problem::{Trouble, Verdict};
use quitgpt::archive::verify::{Counts, Report};

use super::archive::verified;
use super::maker::ZipWriter;

fn zip(files: &[(&str, Vec<u8>)]) -> Report {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("export.zip");
    let mut zip = ZipWriter::new(Vec::new());
    for (name, bytes) in files {
        zip.add(name, bytes, true).expect("memory");
    }
    std::fs::write(&path, zip.finish().expect("memory")).expect("written");
    verified(&[path])
}

fn message(role: &str, text: &str) -> String {
    format!("{{\"author\":{{\"role\":\"{role}\"}},\"content\":{{\"content_type\":\"text\",\"parts\":[\"{text}\"]}}}}")
}

/// A conversation with these members around its two messages.
fn chat(id: &str, members: &str) -> String {
    format!(
        "{{\"id\":\"{id}\",{members}\"mapping\":{{\"r\":{{\"parent\":null,\"message\":null}},\"a\":{{\"parent\":\"r\",\"message\":{}}},\"b\":{{\"parent\":\"a\",\"message\":{}}}}},\"current_node\":\"b\"}}",
        message("user", "hello"),
        message("assistant", "good day")
    )
}

/// A conversation with this mapping.
fn mapped(mapping: &str) -> String {
    format!("{{\"id\":\"odd\",\"mapping\":{mapping}}}")
}

/// A conversation with one message of the person that is this.
fn single(message: &str) -> String {
    mapped(&format!("{{\"a\":{{\"parent\":null,\"message\":{message}}}}}"))
}

/// A list with this between two good ones.
pub fn among(odd: &[u8]) -> Vec<u8> {
    let mut list = b"[".to_vec();
    list.extend_from_slice(chat("good", "\"title\":\"Good\",\"create_time\":1.7e9,\"update_time\":1.7e9,").as_bytes());
    list.extend_from_slice(b",");
    list.extend_from_slice(odd);
    list.extend_from_slice(b",");
    list.extend_from_slice(chat("last", "\"title\":\"Last\",").as_bytes());
    list.extend_from_slice(b"]");
    list
}

fn beside(odd: &[u8]) -> Report {
    zip(&[("conversations.json", among(odd))])
}

/// What is read, with the messages that count in it, and how many of them are seen.
pub fn readable() -> Vec<(&'static str, Vec<u8>, usize, usize)> {
    let mut cases: Vec<(&'static str, Vec<u8>, usize, usize)> = Vec::new();
    let plain = [
        ("null title", "\"title\":null,"),
        ("no title", ""),
        ("number as title", "\"title\":7,"),
        ("list as title", "\"title\":[[]],"),
        ("line breaks in the title", "\"title\":\"a\\nb\\r\\u0000\","),
        ("an escape in the title", "\"title\":\"\\u001b[31mred\\u009b\","),
        ("the other direction in the title", "\"title\":\"\\u202eexe.zip\","),
        ("a lone surrogate in the title", "\"title\":\"\\ud83d\","),
        ("surrogates in the wrong order", "\"title\":\"\\ude00\\ud83d\","),
        ("a title of Windows", "\"title\":\"CON\","),
        ("null times", "\"create_time\":null,\"update_time\":null,"),
        ("times as text", "\"create_time\":\"2024-05-06T07:08:09Z\","),
        ("times as text without zone", "\"create_time\":\"2024-05-06T07:08:09.5\","),
        ("times as words", "\"create_time\":\"yesterday\","),
        ("times in milliseconds", "\"create_time\":1690000000000,"),
        ("a time before time", "\"create_time\":-1e300,"),
        ("a time after time", "\"update_time\":1e300,"),
        ("a time too large for a number", "\"update_time\":1e999,"),
        ("a time that is a list", "\"create_time\":[1],"),
        ("a time that is true", "\"create_time\":true,"),
        ("a number that is none", "\"x\":NaN,"),
        ("infinity", "\"x\":-Infinity,"),
        ("a number of 1,000 digits", "\"x\":1234567890123456789012345678901234567890e-50,"),
        ("the same key twice", "\"title\":\"a\",\"title\":\"b\","),
        ("the id twice", "\"id\":\"odd\",\"id\":\"odd\","),
        ("an empty key", "\"\":1,"),
        ("unknown members", "\"tomorrow\":{\"a\":[1,{\"b\":null}]},"),
        ("brackets in a string", "\"title\":\"}]}\\\"[{\","),
        ("backslashes at the end of a string", "\"title\":\"a\\\\\","),
        ("a byte order mark in a string", "\"title\":\"\u{feff}\","),
        ("an escape that means nothing", "\"title\":\"\\q\","),
        ("half an escape", "\"title\":\"\\u12\","),
        ("a tab within a string", "\"title\":\"a\tb\","),
        ("a NUL within a string", "\"title\":\"a\0b\","),
        ("private-use characters", "\"title\":\"\u{e200}cite\u{e202}turn0search0\u{e201}\","),
        (
            "80 marks on one letter",
            "\"title\":\"a\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\",",
        ),
    ];
    for (what, members) in plain {
        cases.push((what, chat("odd", members).into_bytes(), 2, 2));
    }
    let deep = |count: usize| format!("\"deep\":{}{},", "[".repeat(count), "]".repeat(count));
    cases.push(("200 lists deep", chat("odd", &deep(200)).into_bytes(), 2, 2));
    cases.push(("100,000 lists deep", chat("odd", &deep(100_000)).into_bytes(), 2, 2));
    let objects = format!("\"deep\":{}1{},", "{\"a\":".repeat(50_000), "}".repeat(50_000));
    cases.push(("50,000 objects deep", chat("odd", &objects).into_bytes(), 2, 2));
    cases.push((
        "a title of a megabyte",
        chat("odd", &format!("\"title\":\"{}\",", "x".repeat(1 << 20))).into_bytes(),
        2,
        2,
    ));
    let raw = |bytes: &[u8]| {
        let text = chat("odd", "\"title\":\"@\",");
        let at = text.find('@').expect("a place");
        [&text.as_bytes()[..at], bytes, &text.as_bytes()[at + 1..]].concat()
    };
    let bad: [(&'static str, &[u8]); 5] = [
        ("a byte that is no UTF-8", b"\xff"),
        ("Latin-1", b"\xe9t\xe9"),
        ("an overlong slash", b"\xc0\xaf"),
        ("a surrogate as UTF-8", b"\xed\xa0\xbd"),
        ("half a letter", b"\xe2\x82"),
    ];
    cases.extend(bad.map(|(what, bytes)| (what, raw(bytes), 2, 2)));
    let said = message("user", "x");
    let trees = [
        ("an empty mapping", "{}".to_owned(), 0, 0),
        ("a node that is null", "{\"a\":null}".to_owned(), 0, 0),
        ("a node that is a list", "{\"a\":[1]}".to_owned(), 0, 0),
        ("a message that is text", "{\"a\":{\"message\":\"x\"}}".to_owned(), 0, 0),
        ("a message that is empty", "{\"a\":{\"message\":{}}}".to_owned(), 1, 0),
        ("its own parent", format!("{{\"a\":{{\"parent\":\"a\",\"message\":{said}}}}}"), 1, 1),
        (
            "a ring of two",
            format!("{{\"a\":{{\"parent\":\"b\",\"message\":{said}}},\"b\":{{\"parent\":\"a\",\"message\":{said}}}}}"),
            2,
            2,
        ),
        ("a parent that is not there", format!("{{\"a\":{{\"parent\":\"gone\",\"message\":{said}}}}}"), 1, 1),
        ("a parent that is a number", format!("{{\"a\":{{\"parent\":7,\"message\":{said}}}}}"), 1, 1),
        (
            "children that lie",
            format!("{{\"a\":{{\"parent\":null,\"children\":[\"gone\",\"a\",7],\"message\":{said}}}}}"),
            1,
            1,
        ),
        (
            "children that are text",
            format!("{{\"a\":{{\"parent\":null,\"children\":\"b\",\"message\":{said}}}}}"),
            1,
            1,
        ),
        (
            "one node twice, the last counts",
            format!("{{\"a\":{{\"message\":null}},\"a\":{{\"message\":{said}}}}}"),
            1,
            1,
        ),
        (
            "two roots",
            format!("{{\"a\":{{\"parent\":null,\"message\":{said}}},\"b\":{{\"parent\":null,\"message\":{said}}}}}"),
            2,
            1,
        ),
        (
            "an escaped id",
            format!("{{\"\\u0061\":{{\"message\":{said}}},\"b\":{{\"parent\":\"a\",\"message\":{said}}}}}"),
            2,
            2,
        ),
        ("an empty id", format!("{{\"\":{{\"parent\":null,\"message\":{said}}}}}"), 1, 1),
    ];
    cases.extend(trees.map(|(what, mapping, messages, seen)| (what, mapped(&mapping).into_bytes(), messages, seen)));
    let long: String =
        (0..20_000).map(|at| format!("\"n{at}\":{{\"parent\":\"n{}\",\"message\":{said}}},", at - 1)).collect();
    cases.push((
        "a chain of 20,000",
        mapped(&format!("{{{}}}", long.trim_end_matches(','))).into_bytes(),
        20_000,
        20_000,
    ));
    let wide: String = (0..5_000).map(|at| format!("\"n{at}\":{{\"parent\":\"r\",\"message\":{said}}},")).collect();
    cases.push(("5,000 siblings", mapped(&format!("{{{wide}\"r\":{{\"message\":null}}}}")).into_bytes(), 5_000, 1));
    let user = |content: &str| format!("{{\"author\":{{\"role\":\"user\"}},\"content\":{content}}}");
    let messages = [
        ("no content", "{\"author\":{\"role\":\"user\"}}".to_owned(), 0),
        ("content that is null", user("null"), 0),
        ("content that is text", user("\"x\""), 0),
        ("content that is a list", user("[\"x\"]"), 0),
        ("parts that are null", user("{\"content_type\":\"text\",\"parts\":null}"), 0),
        ("parts that are text", user("{\"content_type\":\"text\",\"parts\":\"x\"}"), 0),
        ("parts that are an object", user("{\"content_type\":\"text\",\"parts\":{\"a\":1}}"), 0),
        ("parts of null and numbers", user("{\"content_type\":\"text\",\"parts\":[null,7,true]}"), 0),
        ("blank parts", user("{\"content_type\":\"text\",\"parts\":[\"\",\" \\n\\t\",\"\\u00a0\"]}"), 0),
        ("parts without a type", user("{\"parts\":[\"x\"]}"), 1),
        ("a part of text among others", user("{\"content_type\":\"text\",\"parts\":[null,\"x\",{}]}"), 1),
        (
            "a transcript",
            user(
                "{\"content_type\":\"multimodal_text\",\"parts\":[{\"content_type\":\"audio_transcription\",\"text\":\"x\"}]}",
            ),
            1,
        ),
        (
            "an empty transcript",
            user(
                "{\"content_type\":\"multimodal_text\",\"parts\":[{\"content_type\":\"audio_transcription\",\"text\":\"\"}]}",
            ),
            0,
        ),
        ("a type that is a number", user("{\"content_type\":7,\"parts\":[\"x\"]}"), 1),
        ("a type of tomorrow", user("{\"content_type\":\"hologram\",\"parts\":[\"x\"]}"), 0),
        ("no author", "{\"content\":{\"content_type\":\"text\",\"parts\":[\"x\"]}}".to_owned(), 0),
        (
            "an author that is text",
            "{\"author\":\"user\",\"content\":{\"content_type\":\"text\",\"parts\":[\"x\"]}}".to_owned(),
            0,
        ),
        ("a role of tomorrow", message("oracle", "x"), 0),
        (
            "a hidden message",
            user(
                "{\"content_type\":\"text\",\"parts\":[\"x\"]},\"metadata\":{\"is_visually_hidden_from_conversation\":true}",
            ),
            0,
        ),
        (
            "hidden by a word",
            user(
                "{\"content_type\":\"text\",\"parts\":[\"x\"]},\"metadata\":{\"is_visually_hidden_from_conversation\":\"yes\"}",
            ),
            1,
        ),
        ("metadata that is null", user("{\"content_type\":\"text\",\"parts\":[\"x\"]},\"metadata\":null"), 1),
        ("metadata that is a list", user("{\"content_type\":\"text\",\"parts\":[\"x\"]},\"metadata\":[1]"), 1),
        (
            "attachments that are text",
            user("{\"content_type\":\"text\",\"parts\":[\"x\"]},\"metadata\":{\"attachments\":\"x\"}"),
            1,
        ),
        (
            "attachments without ids",
            user(
                "{\"content_type\":\"text\",\"parts\":[\"x\"]},\"metadata\":{\"attachments\":[null,{},{\"id\":null},{\"id\":\"\"}]}",
            ),
            1,
        ),
        ("for a tool", user("{\"content_type\":\"text\",\"parts\":[\"x\"]},\"recipient\":\"python\""), 0),
        ("a recipient that is null", user("{\"content_type\":\"text\",\"parts\":[\"x\"]},\"recipient\":null"), 1),
        ("markup", user("{\"content_type\":\"text\",\"parts\":[\"<script>alert(1)</script>\"]}"), 1),
        (
            "lists within lists as parts",
            user(&format!(
                "{{\"content_type\":\"multimodal_text\",\"parts\":[{}{}]}}",
                "[".repeat(3000),
                "]".repeat(3000)
            )),
            1,
        ),
    ];
    cases.extend(messages.map(|(what, message, seen)| (what, single(&message).into_bytes(), 1, seen)));
    cases
}

/// What is no conversation: kept, named, and not confirmed.
pub fn unreadable() -> Vec<(&'static str, &'static [u8])> {
    vec![
        ("null", b"null"),
        ("a number", b"7"),
        ("text", b"\"words\""),
        ("a list", b"[1,[2]]"),
        ("a truth value", b"true"),
        ("an empty object", b"{}"),
        ("no mapping", b"{\"id\":\"x\",\"title\":\"No mapping\"}"),
        ("a mapping that is null", b"{\"id\":\"x\",\"mapping\":null}"),
        ("a mapping that is a list", b"{\"id\":\"x\",\"mapping\":[]}"),
        ("a mapping that is text", b"{\"id\":\"x\",\"mapping\":\"y\"}"),
        ("no colon", b"{\"id\" \"x\"}"),
        ("no value", b"{\"id\":}"),
        ("no quotes", b"{id:1}"),
        ("single quotes", b"{'id':'x','mapping':{}}"),
        ("a comma too many", b"{\"id\":\"x\",,\"mapping\":{}}"),
        ("the wrong bracket", b"{\"id\":\"x\",\"mapping\":{]}"),
    ]
}

#[test]
fn no_conversation_hides_the_good_ones_beside_it() {
    let (readable, unreadable) = (readable(), unreadable());
    assert!(readable.len() + unreadable.len() >= 90, "{} {}", readable.len(), unreadable.len());
    for (what, json, messages, seen) in readable {
        let report = beside(&json);
        let Counts { conversations, visible, .. } = report.counts;
        assert_eq!(
            (conversations, report.counts.messages(), visible),
            (3, messages + 4, seen + 4),
            "{what}: {:?}",
            report.problems
        );
        assert!(report.verdict.is_ok(), "{what}: {:?}", report.problems);
    }
    for (what, json) in unreadable {
        let report = beside(json);
        assert_eq!((report.counts.conversations, report.counts.visible), (2, 4), "{what}: {:?}", report.problems);
        let told = report.problems.iter().any(|problem| matches!(problem, Trouble::Unreadable { number: 2, .. }));
        assert!(told && report.verdict == Verdict::Incomplete, "{what}: {:?}", report.problems);
    }
}

/// A conversation with a quote or a bracket too many or too few.
pub fn broken() -> Vec<(&'static str, String)> {
    let text = chat("broken", "");
    let end = text.len();
    assert!(text.ends_with('}'));
    vec![
        ("a quote missing in front of a word", text.replacen("\"role", "role", 1)),
        ("a quote missing behind a word", text.replacen("role\"", "role", 1)),
        ("a quote too many", text.replacen("role\"", "ro\"le\"", 1)),
        ("a quote and a bracket missing", text.replacen("\"}", "", 1)),
        ("a brace too many inside", text.replacen("{\"role", "}{\"role", 1)),
        ("a brace too many at the end", format!("{text}}}")),
        ("a brace missing at the end", text[..end - 1].to_owned()),
        ("a brace missing at the beginning", text[1..].to_owned()),
    ]
}

#[test]
fn a_quote_or_bracket_harms_one_conversation_wherever_it_is() {
    for (what, text) in broken() {
        for place in 0..5 {
            let mut chats: Vec<String> = ["a", "b", "c", "d"].iter().map(|id| chat(id, "")).collect();
            chats.insert(place, text.clone());
            let report = zip(&[("conversations.json", list(&chats))]);
            let what = format!("{what} at {place}: {:?}", report.problems);
            // Behind a whole conversation the brace too many is a thing of its own.
            let is_behind = text == format!("{}}}", chat("broken", ""));
            assert_eq!(report.counts.conversations, 4 + usize::from(is_behind), "{what}");
            let number = place + 1 + usize::from(is_behind);
            let names =
                |problem: &Trouble| matches!(problem, Trouble::Unreadable { number: told, .. } if *told == number);
            assert!(report.problems.iter().any(names), "{what}");
            assert!(!report.verdict.is_ok(), "{what}");
            // A list that ends before its bracket says so as well.
            let mut cut = list(&chats);
            cut.truncate(cut.len() - 1);
            let report = zip(&[("conversations.json", cut)]);
            assert_eq!(report.verdict, Verdict::Unreadable, "{what}");
            assert!(report.problems.iter().any(|problem| matches!(problem, Trouble::ListCut { .. })), "{what}");
        }
    }
}

fn list(chats: &[String]) -> Vec<u8> {
    format!("[{}]", chats.join(",")).into_bytes()
}

fn ok(report: &Report, conversations: usize) {
    assert_eq!(report.counts.conversations, conversations, "{:?}", report.problems);
    assert!(report.verdict.is_ok(), "{:?}", report.problems);
}

#[test]
fn seen_in_the_field_a_single_file_became_shards() {
    let files =
        [("conversations-000.json", list(&[chat("a", "")])), ("conversations-001.json", list(&[chat("b", "")]))];
    ok(&zip(&files), 2);
}

#[test]
fn seen_in_the_field_a_fix_for_shards_broke_single_files() {
    ok(&zip(&[("conversations.json", list(&[chat("a", ""), chat("b", "")]))]), 2);
}

#[test]
fn seen_in_the_field_children_were_dropped() {
    let report = zip(&[("conversations.json", list(&[chat("a", "")]))]);
    ok(&report, 1);
    assert_eq!(report.counts.visible, 2);
}

#[test]
fn seen_in_the_field_status_and_weight_were_dropped() {
    let full =
        chat("b", "").replace("\"content\":", "\"status\":\"finished_successfully\",\"weight\":1.0,\"content\":");
    let report = zip(&[("conversations.json", list(&[chat("a", ""), full]))]);
    ok(&report, 2);
    assert_eq!(report.counts.visible, 4);
}

#[test]
fn seen_in_the_field_metadata_was_dropped() {
    let none = chat("a", "").replace("\"content\":", "\"metadata\":null,\"content\":");
    ok(&zip(&[("conversations.json", list(&[none, chat("b", "")]))]), 2);
}

#[test]
fn seen_in_the_field_create_time_was_missing() {
    let report = zip(&[("conversations.json", list(&[chat("a", ""), chat("b", "\"create_time\":1.7e9,")]))]);
    ok(&report, 2);
    assert!(report.counts.first.is_some());
}

#[test]
fn seen_in_the_field_a_title_was_null() {
    ok(&zip(&[("conversations.json", list(&[chat("a", "\"title\":null,"), chat("b", "\"title\":\"\",")]))]), 2);
}

/// A conversation that shows the picture `id`.
fn pictured(id: &str) -> String {
    let part = format!("{{\"content_type\":\"image_asset_pointer\",\"asset_pointer\":\"sediment://{id}\"}}");
    single(&format!(
        "{{\"author\":{{\"role\":\"user\"}},\"content\":{{\"content_type\":\"multimodal_text\",\"parts\":[{part}]}}}}"
    ))
}

#[test]
fn seen_in_the_field_attachments_ended_in_dat() {
    let report = zip(&[("conversations.json", list(&[pictured("file_00ab")])), ("file_00ab.dat", b"x".to_vec())]);
    assert_eq!((report.verdict, report.counts.referenced, report.counts.present), (Verdict::Complete, 1, 1));
}

#[test]
fn seen_in_the_field_the_container_was_not_recognised() {
    let mut inner = ZipWriter::new(Vec::new());
    inner.add("conversations-001.json", &list(&[chat("a", "")]), true).expect("memory");
    let inner = inner.finish().expect("memory");
    ok(&zip(&[("User Online Activity/Conversations__ab-chatgpt-0001.zip", inner), ("Financial/pay.csv", vec![])]), 1);
}

#[test]
fn seen_in_the_field_chats_with_attachments_were_skipped() {
    let report = zip(&[("conversations.json", list(&[pictured("file-gone12"), chat("a", "")]))]);
    ok(&report, 2);
    assert_eq!((report.counts.visible, report.counts.missing()), (3, 1));
}

#[test]
fn seen_in_the_field_branches_were_mangled_and_times_dropped() {
    let said =
        |role: &str, at: u32| message(role, "x").replace("{\"author\"", &format!("{{\"create_time\":{at},\"author\""));
    let mapping = format!(
        "{{\"a\":{{\"parent\":null,\"message\":{}}},\"b\":{{\"parent\":\"a\",\"message\":{}}},\"c\":{{\"parent\":\"a\",\"message\":{}}}}}",
        said("user", 1_700_000_000),
        said("assistant", 1_700_000_050),
        said("assistant", 1_700_000_020)
    );
    let report = zip(&[("conversations.json", list(&[mapped(&mapping)]))]);
    assert_eq!((report.counts.branches, report.counts.messages(), report.counts.visible), (1, 3, 2));
    let seconds = |at: Option<jiff::Timestamp>| at.map(jiff::Timestamp::as_second);
    assert_eq!((seconds(report.counts.first), seconds(report.counts.last)), (Some(1_700_000_000), Some(1_700_000_050)));
}

#[test]
fn seen_in_the_field_the_wrong_leaf_was_chosen() {
    // The newest leaf is not the last in the file, and its branch is the longer one.
    let said = |at: u32| message("user", "x").replace("{\"author\"", &format!("{{\"create_time\":{at},\"author\""));
    let mapping = format!(
        "{{\"a\":{{\"parent\":null,\"message\":{}}},\"b\":{{\"parent\":\"a\",\"message\":{}}},\"c\":{{\"parent\":\"b\",\"message\":{}}},\"d\":{{\"parent\":\"a\",\"message\":{}}}}}",
        said(1),
        said(2),
        said(9),
        said(3)
    );
    let report = zip(&[("conversations.json", list(&[mapped(&mapping)]))]);
    assert_eq!(report.counts.visible, 3);
}

#[test]
fn seen_in_the_field_lone_surrogates_crashed_the_writer() {
    let report = zip(&[("conversations.json", list(&[chat("a", "\"title\":\"\\ud83d\",")]))]);
    ok(&report, 1);
    assert!(report.problems.iter().any(|problem| problem.code() == "mended-conversation"));
}

#[test]
fn seen_in_the_field_titles_in_other_scripts_became_underscores() {
    let titled = pictured("file-gone12").replace("\"mapping\"", "\"title\":\"سؤال عن النهر\",\"mapping\"");
    let report = zip(&[("conversations.json", list(&[titled]))]);
    let named = report
        .problems
        .iter()
        .any(|problem| matches!(problem, Trouble::FileMissing { title, .. } if title == "سؤال عن النهر"));
    assert!(named, "{:?}", report.problems);
}

#[test]
fn seen_in_the_field_titles_were_too_long() {
    let titled =
        pictured("file-gone12").replace("\"mapping\"", &format!("\"title\":\"{}\",\"mapping\"", "ماء".repeat(200)));
    let report = zip(&[("conversations.json", list(&[titled]))]);
    let short = report
        .problems
        .iter()
        .any(|problem| matches!(problem, Trouble::FileMissing { title, .. } if title.len() <= 160));
    assert!(short, "{:?}", report.problems);
}

#[test]
fn seen_in_the_field_there_were_no_conversations_at_all() {
    let report = zip(&[("conversations.json", b"[]".to_vec()), ("user.json", b"{}".to_vec())]);
    assert_eq!(report.verdict, Verdict::Incomplete);
    assert!(report.problems.contains(&Trouble::NoConversations));
}

#[cfg(unix)]
#[test]
fn seen_in_the_field_a_large_zip_was_passed_over_in_silence() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("export.zip");
    let mut zip = ZipWriter::new(std::fs::File::create(&path).expect("made"));
    // Behind this no place fits into four bytes any more; on the disk it is a hole.
    let big = (4 << 30) + 12_345;
    zip.hole("file_00ab.dat", big).expect("a hole");
    zip.add("conversations.json", &list(&[pictured("file_00ab"), chat("a", "")]), true).expect("added");
    drop(zip.finish().expect("finished"));
    let report = verified(std::slice::from_ref(&path));
    ok(&report, 2);
    assert_eq!((report.verdict, report.counts.visible, report.counts.present), (Verdict::Complete, 3, 1));
    assert!(report.files[0].bytes > big);
    // The same with one byte of the large file changed.
    use std::os::unix::fs::FileExt;
    let file = std::fs::OpenOptions::new().write(true).open(&path).expect("opened");
    file.write_all_at(b"x", 3 << 30).expect("written");
    let report = verified(&[path]);
    assert_eq!((report.verdict, report.counts.conversations), (Verdict::Incomplete, 2), "{:?}", report.problems);
    assert!(report.problems.iter().any(|problem| problem.code() == "damaged-entry"), "{:?}", report.problems);
}

#[test]
fn seen_in_the_field_only_the_portal_delivered() {
    // The way through the portal is offered next to the one in the app.
    let home = super::scenario::Home::new();
    let said = home.command("export --print").run().succeeded().out;
    assert!(said.contains("privacy.openai.com"), "{said}");
    // What it delivers is enough on its own, and the same conversations from the app are no more.
    let folder = tempfile::tempdir().expect("a folder");
    let conversations = list(&[pictured("file_00ab"), chat("a", "")]);
    let inner = |files: &[(&str, &[u8])]| {
        let mut zip = ZipWriter::new(Vec::new());
        for (name, bytes) in files {
            zip.add(name, bytes, true).expect("memory");
        }
        zip.finish().expect("memory")
    };
    let portal = folder.path().join("portal.zip");
    let parts = [
        ("Account Information/user.csv", b"x".to_vec()),
        (
            "User Online Activity/Conversations__ab-chatgpt-0001.zip",
            inner(&[("conversations-001.json", &conversations)]),
        ),
        ("User Online Activity/Files__ab-files-0001.zip", inner(&[("file_00ab.dat", b"picture")])),
    ];
    let files: Vec<(&str, &[u8])> = parts.iter().map(|(name, bytes)| (*name, &bytes[..])).collect();
    std::fs::write(&portal, inner(&files)).expect("written");
    let app = folder.path().join("app.zip");
    std::fs::write(&app, inner(&[("conversations.json", &conversations[..]), ("file_00ab.dat", b"picture")]))
        .expect("written");
    for inputs in [vec![portal.clone()], vec![app.clone()], vec![portal, app]] {
        let report = verified(&inputs);
        ok(&report, 2);
        assert_eq!((report.counts.visible, report.counts.present), (3, 1), "{inputs:?}: {:?}", report.problems);
    }
}

#[test]
fn seen_in_the_field_a_zip_was_truncated_or_corrupted() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("export.zip");
    let mut zip = ZipWriter::new(Vec::new());
    zip.add("conversations.json", &list(&[chat("a", ""), chat("b", "")]), true).expect("memory");
    let (from, to) = (30 + "conversations.json".len(), zip.written() as usize);
    zip.add("file_00ab.dat", b"a picture", false).expect("memory");
    let whole = zip.finish().expect("memory");
    let of = |bytes: &[u8]| {
        std::fs::write(&path, bytes).expect("written");
        verified(std::slice::from_ref(&path))
    };
    assert_eq!(of(&whole).verdict, Verdict::Complete);
    for len in 0..whole.len() {
        let report = of(&whole[..len]);
        let codes: Vec<&str> = report.problems.iter().map(Trouble::code).collect();
        let expected: &[&str] = match len {
            0 => &["empty-file"],
            1..4 => &["other-file"],
            _ => &["truncated"],
        };
        assert_eq!((codes.as_slice(), report.counts.conversations), (expected, 0), "cut at {len}");
    }
    // A bit of the packed conversations, wherever it is.
    for at in from..to {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
        let report = of(&bytes);
        assert_eq!(report.verdict, Verdict::Unreadable, "another byte at {at}: {:?}", report.problems);
        assert!(report.problems.iter().any(|problem| problem.code() == "damaged-entry"), "{:?}", report.problems);
    }
}

#[test]
fn copies_that_differ_are_named_whether_they_point_to_files_or_not() {
    let chat = |members: &str| chat("same", &format!("\"title\":\"Two of me\",{members}"));
    let newer = chat("\"update_time\":2,").replace("good day", "good day to you");
    let report = zip(&[("conversations.json", list(&[chat("\"update_time\":1,"), newer]))]);
    ok(&report, 1);
    let named =
        report.problems.iter().any(|problem| matches!(problem, Trouble::Copies { title, .. } if title == "Two of me"));
    assert!(named, "{:?}", report.problems);
}
