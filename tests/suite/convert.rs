//! The archive in other forms: nothing is lost, nothing of others is alive, nothing is written elsewhere, and a run that was killed
//! is finished by the next one.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use quitgpt::clean::clean;
use serde_json::{Value, json};

use super::archive::made;
use super::hostile_archives::{accepted, refused};
use super::hostile_conversations::{among, broken, readable, unreadable};
use super::maker::{Fault, LAYOUTS, Layout, Naming, Recipe, Schema, ZipWriter};
use super::scenario::{Ended, Home, not_run, repository};

pub const ALL: &str = "markdown,html,jsonl,sqlite,open-webui,librechat";

/// Converts what lies there, in this process.
pub fn convert(home: &Home, inputs: &[PathBuf], out: &Path, to: &str) -> Ended {
    let mut command = home.command("archive convert --json");
    for input in inputs {
        command = command.arg(input);
    }
    command.arg("-o").arg(out).arg("--to").arg(to).run()
}

/// A ZIP with these conversations and files.
pub fn zip(folder: &Path, conversations: &Value, files: &[(&str, &[u8])]) -> PathBuf {
    let path = folder.join("export.zip");
    let mut writer = ZipWriter::new(fs::File::create(&path).expect("made"));
    writer.add("conversations.json", conversations.to_string().as_bytes(), true).expect("added");
    writer.add("chat.html", b"<html></html>", true).expect("added");
    for (name, bytes) in files {
        writer.add(name, bytes, false).expect("added");
    }
    writer.finish().expect("finished");
    path
}

/// A conversation of messages that follow each other: role, content, more members.
pub fn conversation(id: &str, title: &str, messages: &[(&str, Value, Value)]) -> Value {
    let mut mapping = serde_json::Map::new();
    mapping.insert("root".into(), json!({ "id": "root", "message": null, "parent": null }));
    let mut parent = "root".to_owned();
    for (number, (role, content, more)) in messages.iter().enumerate() {
        let key = format!("{id}-{number}");
        let mut message = json!({ "id": key, "author": { "role": role }, "create_time": 1.7e9 + number as f64, "content": content, "metadata": {} });
        for (name, value) in more.as_object().into_iter().flatten() {
            message[name] = value.clone();
        }
        mapping.insert(key.clone(), json!({ "id": key, "message": message, "parent": parent }));
        parent = key;
    }
    json!({ "id": id, "conversation_id": id, "title": title, "create_time": 1.7e9, "update_time": 1.7e9, "mapping": mapping, "current_node": parent })
}

pub fn text(words: &str) -> Value {
    json!({ "content_type": "text", "parts": [words] })
}

/// Every file of a folder with its bytes, the list of files aside.
fn everything(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(dir) = open.pop() {
        for entry in fs::read_dir(&dir).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if entry.file_name() != "quitgpt-converted.jsonl" {
                let name = path.strip_prefix(folder).expect("within").display().to_string();
                found.insert(name, fs::read(&path).expect("read"));
            }
        }
    }
    found
}

fn lines(out: &Path) -> Vec<Value> {
    let text = fs::read_to_string(out.join("jsonl/messages.jsonl")).expect("lines");
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

/// The only file of a folder with this ending.
fn only(folder: &Path, ending: &str) -> String {
    let mut paths = fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    let path = paths.find(|path| path.extension().is_some_and(|found| found == ending)).expect("a file");
    fs::read_to_string(path).expect("text")
}

#[test]
fn every_form_holds_what_was_made() {
    let mut schemas = boon::Schemas::new();
    let schema = repository().join("tests/schemas/archive-message-1.schema.json");
    let schema = boon::Compiler::new().compile(&schema.display().to_string(), &mut schemas).expect("a schema");
    let faults = [
        Fault::None,
        Fault::NullTitles,
        Fault::LoneSurrogates,
        Fault::BadUtf8,
        Fault::Copies,
        Fault::StrayNodes,
        Fault::NoTimes,
    ];
    for (seed, (name, layout)) in LAYOUTS.into_iter().enumerate() {
        let fault = faults[seed % faults.len()];
        let recipe = Recipe {
            layout,
            fault,
            schema: if seed % 2 == 0 { Schema::Full } else { Schema::Slim },
            naming: if seed % 3 == 0 { Naming::Old } else { Naming::Dat },
            ..Recipe::new(seed as u64)
        };
        let what = format!("{name} {recipe:?}");
        let home = Home::new();
        let made = made(&recipe, home.path());
        let out = home.path().join("out");
        let ended = convert(&home, &made.inputs, &out, ALL);
        assert_eq!(ended.code, 0, "{what}: {}", ended.transcript);
        let said = ended.json();
        let truth = &made.truth;
        assert_eq!(said["schema"], "quitgpt/archive-convert/1");
        assert_eq!(said["conversations"], truth.conversations, "{what}");
        assert_eq!(said["visible_messages"], truth.visible, "{what}");
        assert_eq!(said["attachments"]["copied"], truth.present, "{what}");
        assert_eq!(said["attachments"]["missing"], truth.missing.len(), "{what}");
        assert_eq!(said["unreadable"], truth.unreadable, "{what}");
        for (folder, ending) in [("markdown", "md"), ("html/conversations", "html")] {
            let files = fs::read_dir(out.join(folder)).expect("a folder").flatten();
            let count = files.filter(|entry| entry.path().extension().is_some_and(|found| found == ending)).count();
            assert_eq!(count, truth.conversations, "{what}: {folder}");
        }
        let lines = lines(&out);
        assert_eq!(lines.iter().filter(|line| line["visible"] == true).count(), truth.visible, "{what}");
        let roles = ["user", "assistant", "system", "tool"];
        let counts = roles.map(|role| lines.iter().filter(|line| line["role"] == role).count());
        assert_eq!(counts, [truth.messages[0], truth.messages[1], truth.messages[2], truth.messages[3]], "{what}");
        for line in &lines {
            schemas.validate(line, schema).unwrap_or_else(|error| panic!("{what}: {error}\n{line:#}"));
        }
        let db = rusqlite::Connection::open(out.join("sqlite/archive.db")).expect("a database");
        let number = |query: &str| {
            db.query_row(query, [], |row| row.get::<_, i64>(0)).unwrap_or_else(|error| panic!("{query}: {error}"))
        };
        assert_eq!(number("SELECT count(*) FROM conversations") as usize, truth.conversations, "{what}");
        assert_eq!(number("SELECT count(*) FROM messages WHERE visible") as usize, truth.visible, "{what}");
        assert_eq!(number("SELECT count(*) FROM messages") as usize, lines.len(), "{what}");
        assert_eq!(
            number("SELECT count(DISTINCT file_id) FROM attachments WHERE NOT present") as usize,
            truth.missing.len(),
            "{what}"
        );
        db.execute_batch("INSERT INTO messages_fts (messages_fts, rank) VALUES ('integrity-check', 1)")
            .expect("a whole index");
        for (path, bytes) in everything(&out) {
            assert!(path.split('/').all(|part| part.len() <= 100), "{path}");
            let words = String::from_utf8_lossy(&bytes);
            let shown = path.ends_with(".md") || path.ends_with(".html");
            assert!(
                !shown || !words.contains(|c| ('\u{e200}'..='\u{e2ff}').contains(&c)),
                "{what}: {path} shows a private character"
            );
        }
    }
}

#[test]
fn two_runs_write_the_same_and_the_second_writes_nothing() {
    let home = Home::new();
    let made = made(&Recipe { layout: Layout::Shards, ..Recipe::new(5) }, home.path());
    let (one, two) = (home.path().join("one"), home.path().join("two"));
    convert(&home, &made.inputs, &one, ALL).succeeded();
    convert(&home, &made.inputs, &two, ALL).succeeded();
    let before = everything(&one);
    assert!(before.len() > 10 && before == everything(&two));
    let said = convert(&home, &made.inputs, &one, ALL).succeeded().json();
    assert_eq!(said["files"]["written"], 0);
    assert_eq!(everything(&one), before);
}

#[test]
fn only_what_changed_is_written_again_and_what_a_person_changed_is_left() {
    let home = Home::new();
    let out = home.path().join("out");
    let old = json!([
        conversation("a", "One", &[("user", text("hello"), json!({}))]),
        conversation("b", "Two", &[("user", text("hi"), json!({}))])
    ]);
    convert(&home, &[zip(home.path(), &old, &[])], &out, "markdown").succeeded();
    let new = json!([
        conversation(
            "a",
            "One renamed",
            &[("user", text("hello"), json!({})), ("assistant", text("there"), json!({}))]
        ),
        conversation("b", "Two", &[("user", text("hi"), json!({}))]),
    ]);
    let names: Vec<String> = everything(&out).into_keys().collect();
    let said = convert(&home, &[zip(home.path(), &new, &[])], &out, "markdown").succeeded().json();
    assert_eq!((&said["files"]["written"], &said["files"]["unchanged"]), (&json!(1), &json!(1)), "{said}");
    assert_eq!(everything(&out).into_keys().collect::<Vec<_>>(), names, "links to a note stay right");
    let mine = out.join(names.iter().find(|name| name.contains("One")).expect("a note"));
    fs::write(&mine, "my own words").expect("written");
    let said = convert(&home, &[zip(home.path(), &old, &[])], &out, "markdown").succeeded().json();
    assert_eq!(said["files"]["kept"].as_array().map(Vec::len), Some(1), "{said}");
    assert_eq!(fs::read_to_string(&mine).expect("read"), "my own words");
}

#[test]
fn a_folder_of_others_is_refused() {
    let home = Home::new();
    let input = zip(home.path(), &json!([conversation("a", "One", &[("user", text("x"), json!({}))])]), &[]);
    let out = home.path().join("novel");
    fs::create_dir(&out).expect("made");
    fs::write(out.join("chapter.txt"), "one").expect("written");
    let ended = convert(&home, &[input], &out, "markdown");
    assert_eq!(ended.code, 2, "{}", ended.transcript);
    assert!(ended.err.contains("-o DIR") && ended.err.contains("chapter.txt"), "{}", ended.err);
    assert_eq!(everything(&out).len(), 1);
}

#[test]
fn what_an_operating_system_leaves_in_a_folder_keeps_nobody_out() {
    let home = Home::new();
    let input = zip(home.path(), &chats(&["a"]), &[]);
    let out = home.path().join("out");
    fs::create_dir(&out).expect("made");
    for name in [".DS_Store", "desktop.ini", "Thumbs.db"] {
        fs::write(out.join(name), "x").expect("written");
    }
    convert(&home, &[input], &out, "markdown").succeeded();
}

/// Conversations of one message each, changed when they were begun.
fn chats(ids: &[&str]) -> Value {
    ids.iter().map(|id| conversation(id, &format!("Chat {id}"), &[("user", text(id), json!({}))])).collect()
}

/// The ids that each form of a folder holds.
fn held(out: &Path) -> BTreeMap<&'static str, Vec<String>> {
    let sorted = |mut ids: Vec<String>| {
        ids.sort();
        ids.dedup();
        ids
    };
    let named = |folder: &str, ending: &str| {
        let names = names_in(&out.join(folder)).into_iter().filter(|name| name.ends_with(ending));
        // "2023-11-14-Chat-a-0123abcd.md"
        sorted(names.filter_map(|name| Some(name.rsplit('-').nth(1)?.to_owned())).collect())
    };
    let of = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let imported = |file: &str, id: &str| {
        let list: Value = serde_json::from_slice(&fs::read(out.join(file)).expect("a list")).expect("JSON");
        sorted(list.as_array().expect("a list").iter().map(|chat| of(&chat[id])).collect())
    };
    let database = rusqlite::Connection::open(out.join("sqlite/archive.db")).expect("a database");
    let mut select = database.prepare("SELECT id FROM conversations").expect("a table");
    let rows = select.query_map([], |row| row.get(0)).expect("rows").map(|id| id.expect("an id")).collect();
    BTreeMap::from([
        ("markdown", named("markdown", "md")),
        ("html", named("html/conversations", "html")),
        ("jsonl", sorted(lines(out).iter().map(|line| of(&line["conversation_id"])).collect())),
        ("sqlite", sorted(rows)),
        ("open-webui", imported("open-webui/chats-001.json", "id")),
    ])
}

#[test]
fn a_folder_is_not_filled_with_less_than_it_holds() {
    let home = Home::new();
    let out = home.path().join("out");
    let to = "markdown,html,jsonl,sqlite,open-webui";
    convert(&home, &[zip(home.path(), &chats(&["a", "b", "c"]), &[])], &out, to).succeeded();
    let before = everything(&out);
    for (chats, said) in [
        (
            chats(&["c", "d"]),
            ["2 conversations in the folder are not in this export", "one conversation of the folder would"],
        ),
        (
            chats(&["a", "b"]),
            ["one conversation in the folder is not in this export", "2 conversations of the folder would"],
        ),
    ] {
        let input = zip(home.path(), &chats, &[]);
        let ended = home.command("archive convert --to jsonl").arg(input).arg("-o").arg(&out).run();
        assert_eq!(ended.code, 4, "{}", ended.transcript);
        assert!(ended.err.contains("holds more than this export; nothing was written"), "{}", ended.err);
        assert!(said.iter().all(|said| ended.err.contains(said)), "{}", ended.err);
        assert!(ended.err.contains("-o DIR") && ended.err.contains("--replace"), "{}", ended.err);
        assert!(everything(&out) == before);
    }
}

#[test]
fn an_older_export_does_not_set_a_folder_back() {
    let home = Home::new();
    let out = home.path().join("out");
    let mut newer = chats(&["a", "b"]);
    newer[0]["update_time"] = json!(1.8e9);
    convert(&home, &[zip(home.path(), &newer, &[])], &out, "markdown").succeeded();
    let input = zip(home.path(), &chats(&["a", "b"]), &[]);
    let ended = home.command("archive convert --to markdown").arg(input).arg("-o").arg(&out).run();
    assert_eq!(ended.code, 4, "{}", ended.transcript);
    assert!(ended.err.contains("one conversation is newer in the folder than in this export"), "{}", ended.err);
}

#[test]
fn an_export_without_the_pictures_of_the_folder_is_no_reason_to_lose_them() {
    let home = Home::new();
    let out = home.path().join("out");
    let content = json!({ "content_type": "multimodal_text", "parts": [{ "content_type": "image_asset_pointer", "asset_pointer": "file-service://file-abc" }] });
    let chat = json!([conversation("a", "One", &[("user", content, json!({}))])]);
    let picture: &[u8] = b"\x89PNG\r\n\x1a\nx";
    convert(&home, &[zip(home.path(), &chat, &[("file-abc-cat.png", picture)])], &out, "html").succeeded();
    let before = everything(&out);
    let input = zip(home.path(), &chat, &[]);
    let ended = home.command("archive convert --to html").arg(input).arg("-o").arg(&out).run();
    assert_eq!(ended.code, 4, "{}", ended.transcript);
    assert!(
        ended.err.contains("one picture, recording or upload in the folder is not in this export"),
        "{}",
        ended.err
    );
    assert!(everything(&out) == before);
}

#[test]
fn every_form_of_a_folder_holds_the_same_conversations() {
    let home = Home::new();
    let out = home.path().join("out");
    let to = "markdown,html,jsonl,sqlite,open-webui";
    convert(&home, &[zip(home.path(), &chats(&["a", "b"]), &[])], &out, to).succeeded();
    // A newer export of the same account, for which only one form is asked for.
    let said = convert(&home, &[zip(home.path(), &chats(&["a", "b", "c"]), &[])], &out, "html").succeeded().json();
    assert_eq!(said["formats"].as_array().map(Vec::len), Some(5), "{said}");
    for (form, ids) in held(&out) {
        assert_eq!(ids, ["a", "b", "c"], "{form}");
    }
    let input = zip(home.path(), &chats(&["c", "d"]), &[]);
    let mut command = home.command("archive convert --json --replace --to sqlite").arg(input);
    command = command.arg("-o").arg(&out);
    let said = command.run().succeeded().json();
    assert_eq!(said["conversations"], 2, "{said}");
    assert_eq!(said["files"]["removed"], 4, "a note and a page each of two conversations: {said}");
    for (form, ids) in held(&out) {
        assert_eq!(ids, ["c", "d"], "{form}");
    }
    let list = fs::read_to_string(out.join("html/index.html")).expect("a list");
    assert!(list.contains("Chat d") && !list.contains("Chat a"), "{list}");
    convert(&home, &[zip(home.path(), &chats(&["c", "d"]), &[])], &out, "html").succeeded();
}

#[test]
fn a_note_that_was_changed_by_hand_stays_when_its_conversation_goes() {
    let home = Home::new();
    let out = home.path().join("out");
    convert(&home, &[zip(home.path(), &chats(&["a", "b"]), &[])], &out, "markdown").succeeded();
    let note = out.join("markdown").join(names_in(&out.join("markdown")).remove(0));
    fs::write(&note, "my own words").expect("written");
    let input = zip(home.path(), &chats(&["b"]), &[]);
    let ended =
        home.command("archive convert --replace --to markdown").arg(input).arg("-o").arg(&out).run().succeeded();
    assert!(ended.err.contains("changed by you or another program"), "{}", ended.err);
    assert_eq!(fs::read_to_string(&note).expect("there"), "my own words");
}

#[test]
fn what_is_not_all_is_said_as_verify_would_say_it() {
    let home = Home::new();
    for (fault, layout, said) in [
        ("a shard that is missing", Layout::Shards, "conversations-001.json is missing"),
        ("a list that ends too early", Layout::Single, "ends in the middle"),
    ] {
        let folder = home.path().join(said.replace(' ', "-"));
        fs::create_dir(&folder).expect("made");
        let export = folder.join("my export.zip");
        let mut writer = ZipWriter::new(fs::File::create(&export).expect("made"));
        let list = chats(&["a"]).to_string();
        match layout {
            Layout::Shards => {
                writer.add("conversations-000.json", list.as_bytes(), true).expect("added");
                writer.add("conversations-002.json", chats(&["b"]).to_string().as_bytes(), true).expect("added");
            }
            _ => writer.add("conversations.json", &list.as_bytes()[..list.len() - 1], true).expect("added"),
        }
        writer.finish().expect("finished");
        let out = folder.join("out");
        let verify = format!("quitgpt archive verify '{}'", export.display());
        let ended = home.command("archive convert --to markdown").arg(&export).arg("-o").arg(&out).run();
        assert_eq!(ended.code, 1, "{fault}: {}", ended.transcript);
        assert!(!names_in(&out.join("markdown")).is_empty(), "{fault}: what can be read is converted");
        for part in [said, "this is not everything: the export is damaged or not complete", &verify] {
            assert!(ended.err.contains(part), "{fault}: {part}: {}", ended.err);
        }
        let json = convert(&home, std::slice::from_ref(&export), &out, "markdown");
        assert_eq!((json.code, &json.json()["complete"]), (1, &json!(false)), "{fault}");
        let ended = home.command("archive stats").arg(&export).run();
        assert_eq!(ended.code, 0, "{fault}: {}", ended.transcript);
        for part in [said, "this is not everything", &verify] {
            assert!(ended.err.contains(part), "{fault}: {part}: {}", ended.err);
        }
    }
}

#[test]
fn an_export_without_conversations_writes_nothing() {
    let home = Home::new();
    let out = home.path().join("out");
    let grok = json!({ "conversations": [{ "conversation": { "id": "a", "title": "x" }, "responses": [] }] });
    for (name, text, said) in [
        ("empty.json", "[]".to_owned(), "not a single conversation"),
        ("grok.json", grok.to_string(), "export of Grok"),
    ] {
        let input = home.path().join(name);
        fs::write(&input, text).expect("written");
        let ended = home.command("archive convert --to markdown,html").arg(&input).arg("-o").arg(&out).run();
        assert_eq!(ended.code, 1, "{name}: {}", ended.transcript);
        assert!(ended.err.contains(said) && ended.err.contains("quitgpt archive verify"), "{name}: {}", ended.err);
        assert!(!out.exists(), "{name}");
    }
}

#[test]
fn nothing_is_written_into_the_export_itself() {
    let home = Home::new();
    let export = home.path().join("export");
    fs::create_dir_all(export.join("deep")).expect("made");
    fs::write(export.join("conversations.json"), chats(&["a"]).to_string()).expect("written");
    for out in [export.join("out"), export.join("deep/er/out"), export.join("../export/out")] {
        let ended = home.command("archive convert --to markdown").arg(&export).arg("-o").arg(&out).run();
        assert_eq!(ended.code, 2, "{}", ended.transcript);
        assert!(ended.err.contains("lies within the export itself"), "{}", ended.err);
        assert!(!out.exists());
    }
}

#[test]
fn the_way_out_fits_what_keeps_a_folder_from_being_written() {
    let home = Home::new();
    let input = zip(home.path(), &chats(&["a"]), &[]);
    let on_the_way = home.path().join("export.zip/out");
    for (out, code, said) in [
        (on_the_way, 1, "name a folder that is new or empty with -o DIR"),
        (PathBuf::new(), 2, "-o needs the name of a folder"),
    ] {
        let ended = home.command("archive convert --to markdown").arg(&input).arg("-o").arg(&out).run();
        assert_eq!(ended.code, code, "{}", ended.transcript);
        assert!(ended.err.contains(said) && !ended.err.contains("goes on"), "{}", ended.err);
    }
}

#[test]
fn what_steers_turns_or_hides_is_written_out_in_notes_and_pages() {
    let home = Home::new();
    let out = home.path().join("out");
    let odd = "mark\u{1b}[31m\u{7}\u{9b}\u{202e}\u{200b}\u{feff}\u{ad}\u{2028}\u{2066}\u{e0041}end";
    let kept = "\u{200f}\u{645}\u{6cc}\u{200c}\u{62e} \u{2067}\u{633}\u{2069} \u{1f468}\u{200d}\u{1f469} \u{200e}";
    let words = format!("{odd}\n\n**{kept}**\n\n```\n{odd}\r\nnext\n```\n\n[a](https://a.example/{odd})");
    let attached = json!({ "metadata": { "attachments": [{ "id": "file-1", "name": odd }] } });
    let chat = json!([conversation(
        "a",
        odd,
        &[
            ("user", text(&words), attached),
            ("assistant", json!({ "content_type": "code", "language": odd, "text": odd }), json!({ "recipient": odd })),
            ("tool", json!({ "content_type": "execution_output", "text": format!("10%\r20%\r\n{odd}") }), json!({})),
            ("assistant", json!({ "content_type": odd, "novel": [odd] }), json!({ "model": odd })),
        ]
    )]);
    convert(&home, &[zip(home.path(), &chat, &[])], &out, ALL).succeeded();
    look_at_everything("odd", &out);
    for shown in [only(&out.join("markdown"), "md"), only(&out.join("html/conversations"), "html")] {
        assert!(shown.contains("mark\\x1b[31m\\x07\\u{9b}\\u{202e}\\u{200b}"), "{shown}");
        assert!(shown.contains(kept), "{shown}");
        assert!(shown.lines().any(|line| line.ends_with("20%")), "{shown}");
    }
    let said = lines(&out)[0]["text"].as_str().expect("text").to_owned();
    assert!(said.starts_with(odd), "data stays as it is: {said:?}");
}

#[test]
fn versions_are_numbered_at_their_place_and_who_speaks_after_them_is_named() {
    let home = Home::new();
    let said = |id: &str, parent: &str, role: &str| {
        let message = json!({ "id": id, "author": { "role": role }, "create_time": 1.7e9, "content": text(&format!("said {id}")), "metadata": {} });
        (id.to_owned(), json!({ "id": id, "parent": parent, "message": message }))
    };
    // Of three questions the second is shown; after the third one the answer was redone.
    let mut mapping: serde_json::Map<String, Value> = [
        said("q1", "root", "user"),
        said("q2", "root", "user"),
        said("q3", "root", "user"),
        said("a2", "q2", "assistant"),
        said("a3", "q3", "assistant"),
        said("b3", "q3", "assistant"),
        said("r2", "a2", "user"),
        said("r3", "a2", "user"),
    ]
    .into_iter()
    .collect();
    mapping.insert("root".into(), json!({ "id": "root", "message": null, "parent": null }));
    let chat = json!([{ "id": "c", "title": "Forks", "mapping": mapping, "current_node": "r2" }]);
    let out = home.path().join("out");
    convert(&home, &[zip(home.path(), &chat, &[])], &out, "markdown,html,jsonl").succeeded();
    let note = only(&out.join("markdown"), "md");
    let page = only(&out.join("html/conversations"), "html");
    for shown in [&note, &page] {
        let at = |words: &str| shown.find(words).unwrap_or_else(|| panic!("{words}: {shown}"));
        let order = [
            "Version 1 of 4 (not shown in ChatGPT)",
            "said q1",
            "Version 3 of 4 (not shown in ChatGPT)",
            "said a3",
            "Version 4 of 4 (not shown in ChatGPT)",
            "said b3",
            "said q2",
            "said a2",
            "Version 2 of 2 (not shown in ChatGPT)",
            "said r3",
            "said r2",
        ];
        assert!(order.map(at).is_sorted(), "{shown}");
    }
    let after = note.split("> said r3").nth(1).expect("more");
    assert!(after.trim_start().starts_with("## You"), "{note}");
    let versions: Vec<Value> = lines(&out).iter().map(|line| line["version"].clone()).collect();
    assert!(versions.contains(&json!([4, 4])) && versions.contains(&json!([2, 2])), "{versions:?}");
}

#[test]
fn lines_and_rows_lead_to_the_files() {
    let home = Home::new();
    let pointer =
        |id: &str| json!({ "content_type": "image_asset_pointer", "asset_pointer": format!("sediment://{id}") });
    let content = json!({ "content_type": "multimodal_text", "parts": [pointer("file_1"), pointer("file_gone")] });
    let chat = json!([conversation("a", "One", &[("user", content, json!({}))])]);
    let input = zip(home.path(), &chat, &[("file_1-cat.png", b"\x89PNG\r\n\x1a\nx")]);
    let out = home.path().join("out");
    let of = |out: &Path| {
        let files = lines(out)[0]["attachments"].clone();
        let db = rusqlite::Connection::open(out.join("sqlite/archive.db")).expect("a database");
        let mut select = db.prepare("SELECT file, entry FROM attachments ORDER BY number").expect("a table");
        let rows = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("rows");
        for (number, row) in rows.enumerate() {
            let row: (Option<String>, Option<String>) = row.expect("a row");
            assert_eq!((json!(row.0), json!(row.1)), (files[number]["file"].clone(), files[number]["entry"].clone()));
        }
        files
    };
    convert(&home, std::slice::from_ref(&input), &out, "jsonl,sqlite").succeeded();
    let files = of(&out);
    assert_eq!((&files[0]["file"], &files[0]["entry"]), (&Value::Null, &json!("file_1-cat.png")));
    assert_eq!((&files[1]["file"], &files[1]["entry"]), (&Value::Null, &Value::Null));
    convert(&home, std::slice::from_ref(&input), &out, "html").succeeded();
    let file = of(&out)[0]["file"].as_str().expect("a path").to_owned();
    assert!(file.starts_with("html/assets/cat-") && out.join(&file).is_file(), "{file}");
}

#[test]
fn a_recording_without_a_name_is_called_a_recording() {
    let home = Home::new();
    let clip = json!({ "content_type": "audio_asset_pointer", "asset_pointer": "sediment://file_1", "format": "wav" });
    let content = json!({ "content_type": "multimodal_text", "parts": [clip] });
    let chat = json!([conversation("a", "One", &[("user", content, json!({}))])]);
    let out = home.path().join("out");
    let wav: &[u8] = b"RIFF\0\0\0\0WAVEfmt ";
    convert(&home, &[zip(home.path(), &chat, &[("file_1.wav", wav)])], &out, "markdown,html,jsonl").succeeded();
    let note = only(&out.join("markdown"), "md");
    assert!(note.contains("![Recording](assets/") && note.contains(".wav)"), "{note}");
    let page = only(&out.join("html/conversations"), "html");
    assert!(page.contains("aria-label=\"Recording\"") && !page.contains("\".wav\""), "{page}");
    assert_eq!(lines(&out)[0]["attachments"][0]["name"], Value::Null);
}

/// Text that would do harm where it is not taken for text.
const HOSTILE: &str = "<script>document.title='PWNED'</script><img src=x onerror=\"document.title='PWNED'\"> \
    <svg onload=\"document.title='PWNED'\"></svg> ![p](https://tracker.example/p.png) [x](javascript:document.title='PWNED') \
    <iframe srcdoc='<script>parent.document.title=1</script>'></iframe>\n\n---\ntitle: \"other\"\n---\n`</code><script>1</script>`\n\
    ```html\n</pre></code></details><script>document.title='PWNED'</script>\n```\n![[secret]] %%hidden%% ````\n\"' onmouseover=alert(1) x='";

fn hostile(folder: &Path) -> PathBuf {
    let kinds = [
        text(HOSTILE),
        json!({ "content_type": "code", "language": HOSTILE, "text": HOSTILE }),
        json!({ "content_type": "execution_output", "text": HOSTILE }),
        json!({ "content_type": "thoughts", "thoughts": [{ "summary": HOSTILE, "content": HOSTILE }] }),
        json!({ "content_type": "reasoning_recap", "content": HOSTILE }),
        json!({ "content_type": "tether_quote", "url": "javascript:alert(1)", "title": HOSTILE, "text": HOSTILE }),
        json!({ "content_type": "tether_quote", "url": format!("https://x.example/\"{HOSTILE}"), "title": HOSTILE, "text": HOSTILE }),
        json!({ "content_type": "tether_browsing_display", "result": HOSTILE, "summary": HOSTILE }),
        json!({ "content_type": "sonic_webpage", "url": HOSTILE, "title": HOSTILE, "text": HOSTILE }),
        json!({ "content_type": "system_error", "name": HOSTILE, "text": HOSTILE }),
        json!({ "content_type": "user_editable_context", "user_profile": HOSTILE, "user_instructions": HOSTILE }),
        json!({ "content_type": "model_editable_context", "model_set_context": HOSTILE }),
        json!({ "content_type": "citable_code_output", "output_str": HOSTILE }),
        json!({ "content_type": "computer_output", "state": { "url": HOSTILE, "title": HOSTILE, "dom": HOSTILE } }),
        json!({ "content_type": "app_pairing_content", "workspaces": [{ "title": HOSTILE, "content": HOSTILE }], "context_parts": [HOSTILE] }),
        json!({ "content_type": "super_widget", "widgets": { "a": HOSTILE } }),
        json!({ "content_type": HOSTILE, "new": HOSTILE }),
        json!({ "content_type": "multimodal_text", "parts": [
            { "content_type": "audio_transcription", "text": HOSTILE },
            { "content_type": "image_asset_pointer", "asset_pointer": "sediment://file_evil", "metadata": { "dalle": { "prompt": HOSTILE } } },
            { "content_type": HOSTILE, "x": HOSTILE }, [HOSTILE] ] }),
    ];
    let more = json!({ "metadata": { "model_slug": HOSTILE, "attachments": [{ "id": "file_gone", "name": HOSTILE, "mime_type": HOSTILE }],
        "content_references": [{ "matched_text": "\u{e200}cite\u{e201}", "alt": HOSTILE }] } });
    let messages: Vec<(&str, Value, Value)> = kinds
        .iter()
        .enumerate()
        .map(|(number, content)| (["assistant", "user", "tool"][number % 3], content.clone(), more.clone()))
        .collect();
    let list: Vec<Value> = [HOSTILE, "---\n# x: [", "\u{202e}gnp.exe", "a: b # c", "\"; drop table messages; --"]
        .iter()
        .enumerate()
        .map(|(number, title)| {
            let mut found = conversation(&format!("{HOSTILE}{number}"), title, &messages);
            found["default_model_slug"] = json!(HOSTILE);
            found["gizmo_id"] = json!(HOSTILE);
            found
        })
        .collect();
    let page = b"<html><script>document.title='PWNED'</script></html>";
    zip(folder, &json!(list), &[("file_evil-<script>.html", page)])
}

/// What stands behind the front matter, each line of which is a name and a value that JSON and YAML read alike.
fn behind_front_matter<'t>(path: &str, text: &'t str) -> &'t str {
    let (front, body) = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")).expect("front matter");
    for line in front.lines() {
        let (name, value) = line.split_once(": ").unwrap_or_else(|| panic!("{path}: {line}"));
        assert!(name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'), "{path}: {line}");
        serde_json::from_str::<Value>(value).unwrap_or_else(|error| panic!("{path}: {error} in {line}"));
        // YAML allows fewer characters to stand for themselves than JSON does.
        let printable = |c: char| matches!(c, ' '..='~' | '\u{a0}'..='\u{fffd}' | '\u{10000}'..) && c != '\u{feff}';
        assert!(line.chars().all(printable), "{path}: {line:?}");
    }
    body
}

/// Reads a page as strictly as it is written: every tag is known, closed and in quotes, none runs anything or loads anything
/// from elsewhere. Gives back the texts of its scripts.
fn scripts_of(path: &str, page: &str) -> Vec<String> {
    const VOID: [&str; 9] = ["meta", "link", "br", "hr", "img", "input", "source", "wbr", "col"];
    let mut rest =
        page.strip_prefix("<!DOCTYPE html>").or_else(|| page.strip_prefix("<!doctype html>")).expect("a page");
    let (mut open, mut scripts): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    let mut policy = false;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let name_end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '/')).expect("a tag that ends");
        let (name, mut tail) = rest.split_at(name_end);
        if let Some(name) = name.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "{path}: closed before it was opened");
            rest = tail.strip_prefix('>').unwrap_or_else(|| panic!("{path}: {:.80}", tail));
            continue;
        }
        assert!(!name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{path}: <{:.80}", rest);
        assert!(
            !["iframe", "object", "embed", "form", "base", "svg", "math", "frame"].contains(&name),
            "{path}: <{name}>"
        );
        while let Some(more) = tail.strip_prefix(|c: char| c.is_ascii_whitespace()) {
            let more = more.trim_start();
            let end = more.find(|c: char| !(c.is_ascii_lowercase() || c == '-')).expect("an attribute that ends");
            let (attribute, after) = more.split_at(end);
            assert!(
                !attribute.starts_with("on") && attribute != "srcdoc" && attribute != "style",
                "{path}: {attribute}"
            );
            let Some(quoted) = after.strip_prefix("=\"") else {
                tail = after;
                continue;
            };
            let (value, after) = quoted.split_once('"').expect("a quote that ends");
            assert!(!value.contains(['<', '>']), "{path}: {value}");
            let value = value.to_lowercase();
            policy |= name == "meta" && attribute == "content" && value.starts_with("default-src 'none'");
            let loads = matches!(attribute, "src" | "srcset" | "data" | "poster" | "action")
                || attribute == "href" && name != "a";
            assert!(!loads || !(value.contains(':') || value.starts_with("//")), "{path}: {attribute}={value}");
            let opens = ["http://", "https://", "mailto:"].iter().any(|scheme| value.starts_with(scheme));
            assert!(attribute != "href" || opens || !value.contains(':'), "{path}: {attribute}={value}");
            tail = after;
        }
        rest = tail.strip_prefix('>').unwrap_or_else(|| panic!("{path}: <{name} {:.80}", tail));
        if name == "script" || name == "style" {
            let (text, after) = rest.split_once(&format!("</{name}>")).expect("an end");
            if name == "script" {
                scripts.push(text.to_owned());
            }
            rest = after;
        } else if !VOID.contains(&name) {
            open.push(name.to_owned());
        }
    }
    assert!(open.is_empty(), "{path}: {open:?} is not closed");
    assert!(policy, "{path} has no policy");
    scripts
}

/// Looks at everything that a conversion into all forms wrote. Gives back the visible lines.
fn look_at_everything(what: &str, out: &Path) -> usize {
    let mut scripts = std::collections::BTreeSet::new();
    for (path, bytes) in everything(out) {
        if path.starts_with("unreadable/") {
            // As it stands in the export.
            continue;
        }
        let (path, text) = (format!("{what}: {path}"), String::from_utf8_lossy(&bytes));
        let ending = path.rsplit('.').next().unwrap_or_default();
        match ending {
            "md" => drop(behind_front_matter(&path, &text)),
            "html" => {
                let found = scripts_of(&path, &text);
                assert!(found.is_empty() || !path.contains("html/conversations"), "{path}: {found:?}");
                scripts.extend(found.into_iter().filter(|script| !script.is_empty()));
            }
            "json" => drop(serde_json::from_str::<Vec<Value>>(&text).unwrap_or_else(|error| panic!("{path}: {error}"))),
            "js" => assert!(!text.contains('<') && text.lines().count() == 1, "{path}"),
            _ => {}
        }
        if ["md", "html", "js"].contains(&ending) {
            assert!(clean(&text) == text, "{path}: something steers, turns or hides");
        }
        let known = ["md", "html", "json", "jsonl", "js", "css", "db"].contains(&ending);
        assert!(known, "{path}: nobody looked at it");
    }
    assert!(scripts.len() <= 1, "{what}: more than our own script");
    let db = rusqlite::Connection::open(out.join("sqlite/archive.db")).expect("a database");
    let sound: String = db.query_row("PRAGMA integrity_check", [], |row| row.get(0)).expect("an answer");
    assert_eq!(sound, "ok", "{what}");
    db.execute_batch("INSERT INTO messages_fts (messages_fts, rank) VALUES ('integrity-check', 1)")
        .expect("a whole index");
    let lines = lines(out);
    let rows: i64 = db.query_row("SELECT count(*) FROM messages", [], |row| row.get(0)).expect("a number");
    assert_eq!(rows as usize, lines.len(), "{what}");
    lines.iter().filter(|line| line["visible"] == true).count()
}

/// What lies directly in a folder.
fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn every_hostile_conversation_becomes_every_form() {
    let (readable, unreadable) = (readable(), unreadable());
    let read = readable.into_iter().map(|(what, json, messages, seen)| (what, json, Some((messages, seen))));
    let cases: Vec<_> = read.chain(unreadable.into_iter().map(|(what, json)| (what, json.to_vec(), None))).collect();
    assert!(cases.len() >= 90, "{}", cases.len());
    for (what, json, expected) in cases {
        let home = Home::new();
        let input = home.path().join("conversations.json");
        fs::write(&input, among(&json)).expect("written");
        let out = home.path().join("out");
        let begun = Instant::now();
        let ended = convert(&home, std::slice::from_ref(&input), &out, ALL);
        let took = begun.elapsed();
        assert_eq!(ended.code, u8::from(expected.is_none()), "{what}: {}", ended.transcript);
        // All six forms, by a program that is not optimised, beside other tests; what grows faster than its input takes far longer.
        assert!(took < Duration::from_secs(90), "{what} took {took:?}");
        let said = ended.json();
        let (conversations, seen) = expected.map_or((2, 0), |(_, seen)| (3, seen));
        assert_eq!(
            (&said["conversations"], &said["unreadable"]),
            (&json!(conversations), &json!(3 - conversations)),
            "{what}"
        );
        assert_eq!(look_at_everything(what, &out), seen + 4, "{what}");
        for (folder, ending) in [("markdown", "md"), ("html/conversations", "html")] {
            let count = names_in(&out.join(folder)).iter().filter(|name| name.ends_with(ending)).count();
            assert_eq!(count, conversations, "{what}: {folder}");
        }
        assert_eq!(names_in(home.path()), ["conversations.json", "out"], "{what}: something was written elsewhere");
    }
}

#[test]
fn what_is_broken_is_kept_and_the_others_are_converted() {
    for (what, text) in broken() {
        let home = Home::new();
        let input = home.path().join("conversations.json");
        fs::write(&input, among(text.as_bytes())).expect("written");
        let out = home.path().join("out");
        let ended = convert(&home, std::slice::from_ref(&input), &out, ALL);
        assert_eq!(ended.code, 1, "{what}: {}", ended.transcript);
        let said = ended.json();
        let conversations = said["conversations"].as_u64().expect("a number");
        assert!(matches!(conversations, 2 | 3) && said["unreadable"].as_u64() >= Some(1), "{what}: {said}");
        let kept: Vec<Vec<u8>> = names_in(&out.join("unreadable"))
            .iter()
            .map(|name| fs::read(out.join("unreadable").join(name)).expect("a file"))
            .collect();
        // Every byte is in there, unless it was read.
        let length: usize = kept.iter().map(Vec::len).sum();
        assert!(conversations == 3 || length + 4 > text.len(), "{what}: {length} of {}", text.len());
    }
}

#[test]
fn nothing_that_others_wrote_is_alive() {
    let home = Home::new();
    let out = home.path().join("out");
    convert(&home, &[hostile(home.path())], &out, ALL).succeeded();
    let mut looked = 0;
    for (path, bytes) in everything(&out) {
        let text = String::from_utf8_lossy(&bytes);
        if path.starts_with("html/conversations") {
            looked += 1;
            let lower = text.to_lowercase();
            for alive in
                ["<script", "<img src=x", "<svg", "<iframe", "javascript:alert(1)\"", "src=\"http", "\" onmouseover"]
            {
                assert!(!lower.contains(alive), "{path} holds {alive}");
            }
            assert!(text.contains("default-src 'none'") && !text.contains("script-src"));
            // Tags that were opened are closed, whatever was written in between.
            for tag in ["details", "section", "pre", "table", "blockquote", "figure", "ul", "ol", "main"] {
                let open = text.matches(&format!("<{tag}>")).count() + text.matches(&format!("<{tag} ")).count();
                assert_eq!(open, text.matches(&format!("</{tag}>")).count(), "{path}: {tag}");
            }
        } else if path.starts_with("html/") && path.ends_with(".html") {
            assert_eq!(text.matches("<script").count(), 1, "{path}: one script, of ours");
        } else if path.ends_with(".js") {
            assert!(!text.contains('<') && text.lines().count() == 1, "{path}");
        } else if path.ends_with(".md") {
            looked += 1;
            let body = behind_front_matter(&path, &text);
            for event in pulldown_cmark::Parser::new_ext(body, quitgpt::archive::convert::text::OPTIONS) {
                use pulldown_cmark::{Event, Tag};
                match event {
                    Event::Html(html) | Event::InlineHtml(html) => panic!("{path} holds {html}"),
                    Event::Start(Tag::Image { dest_url, .. }) => {
                        assert!(dest_url.starts_with("assets/"), "{path} shows {dest_url}")
                    }
                    Event::Start(Tag::Link { dest_url, .. }) => {
                        assert!(
                            dest_url.starts_with("http") || dest_url.starts_with("assets/"),
                            "{path} links to {dest_url}"
                        );
                    }
                    _ => {}
                }
            }
        }
        assert!(!path.ends_with(".html") || path.starts_with("html/") && !path.contains("assets"), "{path}");
    }
    assert_eq!(looked, 10);
}

#[test]
fn a_browser_runs_nothing_that_others_wrote() {
    if Command::new("chromium").arg("--version").output().is_err() {
        return not_run("the pages in a browser", "`chromium` (package chromium)", false);
    }
    let home = Home::new();
    let out = home.path().join("out");
    convert(&home, &[hostile(home.path())], &out, "html").succeeded();
    let browse = |path: &str| {
        let ended = Command::new("chromium")
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=4000", "--dump-dom"])
            .arg(format!("--user-data-dir={}", home.path().join("browser").display()))
            .arg(format!("file://{}/html/{path}", out.display()))
            .stdin(Stdio::null())
            .output()
            .expect("a browser");
        String::from_utf8_lossy(&ended.stdout).into_owned()
    };
    let mut pages: Vec<String> =
        everything(&out.join("html")).into_keys().filter(|path| path.starts_with("conversations/")).collect();
    pages.truncate(2);
    for page in pages {
        let seen = browse(&page);
        assert!(seen.contains("<main ") && !seen.contains("<title>PWNED"), "{page}: {seen}");
    }
    // The list finds words in messages, with the one script of ours.
    let seen = browse("index.html#hidden");
    assert!(seen.contains("role=\"status\">Results: 5<"), "{seen}");
    assert!(!seen.contains("<title>PWNED"), "{seen}");
}

#[test]
fn a_run_that_was_killed_leaves_whole_files_and_the_next_one_completes() {
    let home = Home::new();
    let made = made(&Recipe { size: 3_000_000, layout: Layout::Shards, ..Recipe::new(9) }, home.path());
    let (whole, out) = (home.path().join("whole"), home.path().join("out"));
    let run = |out: &Path| {
        let mut command = home.real("archive convert --to markdown,html,jsonl,sqlite");
        command.args(&made.inputs).arg("-o").arg(out).stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    assert!(run(&whole).status().expect("run").success());
    let expected = everything(&whole);
    let mut cut = 0;
    for files in [1, 7, 20, 35] {
        let mut child = run(&out).spawn().expect("run");
        let start = Instant::now();
        while everything_count(&out.join("markdown")) < files && start.elapsed() < Duration::from_secs(60) {
            if child.try_wait().expect("a state").is_some() {
                break;
            }
            std::thread::yield_now();
        }
        child.kill().expect("killed");
        cut += usize::from(!child.wait().expect("ended").success());
        for (path, bytes) in everything(&out) {
            if !path.starts_with(".quitgpt-unfinished") {
                assert_eq!(expected.get(&path), Some(&bytes), "{path} is not whole");
            }
        }
    }
    assert!(cut > 0, "no run was stopped in its middle");
    assert!(run(&out).status().expect("run").success());
    assert!(everything(&out) == expected, "the last run completes what the others began");
}

#[cfg(unix)]
#[test]
fn a_run_that_is_stopped_says_what_is_there_and_the_next_one_completes() {
    let home = Home::new();
    let made = made(&Recipe { size: 3_000_000, layout: Layout::Shards, ..Recipe::new(9) }, home.path());
    let run = |out: &Path| {
        let mut command = home.real("archive convert --to markdown,html,jsonl,sqlite");
        command.args(&made.inputs).arg("-o").arg(out).stdout(Stdio::null()).stderr(Stdio::piped());
        command
    };
    let whole = home.path().join("whole");
    assert!(run(&whole).status().expect("run").success());
    let expected = everything(&whole);
    // On a machine that is fast at the wrong moment a run may be over before it is stopped: not ten in a row.
    let stopped = (0..10).find_map(|number| {
        let out = home.path().join(format!("out-{number}"));
        let child = run(&out).spawn().expect("run");
        let start = Instant::now();
        while !out.join("quitgpt-converted.jsonl").exists() && start.elapsed() < Duration::from_secs(60) {
            std::thread::yield_now();
        }
        let id = rustix::process::Pid::from_raw(i32::try_from(child.id()).expect("an id")).expect("an id");
        rustix::process::kill_process(id, rustix::process::Signal::INT).expect("stopped");
        let ended = child.wait_with_output().expect("ended");
        (!ended.status.success()).then_some((out, ended))
    });
    let (out, ended) = stopped.expect("no run was stopped in its middle");
    let said = String::from_utf8(ended.stderr).expect("text");
    assert_eq!(ended.status.code(), Some(130), "{said}");
    let line = format!(
        "Stopped. Each file in `{}` is whole, apart from hidden ones named .quitgpt-unfinished, which the same command removes \
         before it writes the rest.",
        out.display()
    );
    assert!(said.lines().any(|found| found == line), "{said}");
    for (path, bytes) in everything(&out) {
        if !path.starts_with(".quitgpt-unfinished") {
            assert_eq!(expected.get(&path), Some(&bytes), "{path} is not whole");
        }
    }
    assert!(run(&out).status().expect("run").success());
    assert!(everything(&out) == expected, "the next run completes what the stopped one began");
}

fn everything_count(folder: &Path) -> usize {
    fs::read_dir(folder).map_or(0, |entries| entries.flatten().count())
}

/// The system calls by which the built program changes files or reaches the network, those that failed for want of a file aside.
#[cfg(target_os = "linux")]
pub fn changes(home: &Home, arguments: &[&str]) -> Vec<String> {
    let (code, calls) = traced(home, arguments);
    assert_eq!(code, 0, "{arguments:?}");
    calls
}

/// The same with how it ended.
#[cfg(target_os = "linux")]
fn traced(home: &Home, arguments: &[&str]) -> (i32, Vec<String>) {
    let calls = home.path().join("calls");
    let ended = Command::new("strace")
        .args(["-f", "-s", "4096", "-o"])
        .arg(&calls)
        .args(["-e", "trace=%file,%network,ftruncate,fchmod,fchown"])
        .arg(env!("CARGO_BIN_EXE_quitgpt"))
        .args(arguments)
        .env_clear()
        .env("HOME", home.path())
        .env("QUITGPT_DATA_DIR", home.data())
        .env("QUITGPT_CONFIG", home.settings())
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("strace cannot be run ({error}): install the package `strace`"));
    let code = ended.status.code().unwrap_or(-1);
    let found = fs::read_to_string(&calls).expect("what strace wrote");
    fs::remove_file(&calls).expect("gone");
    assert!(found.contains(&format!("exited with {code}")), "{arguments:?} was not traced: {found}");
    let changing = [
        "O_WRONLY", "O_RDWR", "O_CREAT", "unlink", "rename", "mkdir", " link(", " linkat(", "symlink", "chmod",
        "chown", "mknod", "utime", "setxattr", "truncate", "socket", "connect", "sendto",
    ];
    // The pair by which a signal reaches the thread that watches for it leads nowhere else.
    let harmless = [" ENOENT", "socketpair(AF_UNIX"];
    let changes = |call: &&str| {
        changing.iter().any(|word| call.contains(word)) && !harmless.iter().any(|word| call.contains(word))
    };
    (code, found.lines().filter(changes).map(str::to_owned).collect())
}

/// Every name in the calls is one within the folder; what has no name was opened within it before.
#[cfg(target_os = "linux")]
fn stays_inside(folder: &Path, calls: &[String]) {
    let inside = format!("\"{}", folder.display());
    for call in calls {
        // The end of a call that another thread's came between; its names stood at its begin.
        if call.contains(" resumed>") && !call.contains('"') {
            continue;
        }
        let unnamed = ["ftruncate(", "fchmod(", "fchown("].iter().any(|name| call.contains(name));
        assert!(unnamed || call.contains(&inside), "{call}");
        assert_eq!(call.matches(&inside).count(), call.matches('"').count() / 2, "both names are inside: {call}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn hostile_conversations_write_nothing_outside_the_folder() {
    let home = Home::new();
    let odd = |number: usize, json: &[u8]| {
        let (old, new) = (b"\"id\":\"odd\"", format!("\"id\":\"../../odd{number}\""));
        match memchr::memmem::find(json, old) {
            Some(at) => [&json[..at], new.as_bytes(), &json[at + old.len()..]].concat(),
            None => json.to_vec(),
        }
    };
    let all =
        readable().into_iter().map(|(_, json, ..)| json).chain(unreadable().into_iter().map(|(_, json)| json.to_vec()));
    let all: Vec<Vec<u8>> = all.enumerate().map(|(number, json)| odd(number, &json)).collect();
    let input = home.path().join("conversations.json");
    fs::write(&input, among(&all.join(&b","[..]))).expect("written");
    let out = home.path().join("out");
    let to = out.display().to_string();
    let (code, seen) = traced(&home, &["archive", "convert", "--to", ALL, "-o", &to, &input.display().to_string()]);
    assert_eq!(code, 1, "some of them cannot be read");
    stays_inside(&out, &seen);
    assert!(seen.len() > 200, "{}", seen.len());
    look_at_everything("all at once", &out);
    let count = names_in(&out.join("markdown")).iter().filter(|name| name.ends_with(".md")).count();
    assert!(count >= 90, "{count}");
    assert_eq!(names_in(home.path()), ["conversations.json", "out"]);
}

#[cfg(target_os = "linux")]
#[test]
fn hostile_archives_write_nothing_outside_the_folder() {
    let refused: Vec<_> = refused().into_iter().map(|(what, bytes, ..)| (what, bytes)).collect();
    assert!(refused.len() >= 80, "{}", refused.len());
    let mut converted = 0;
    for (what, bytes) in refused.into_iter().chain(accepted()) {
        let home = Home::new();
        let input = home.path().join("export.zip");
        fs::write(&input, bytes).expect("written");
        let out = home.path().join("out");
        let to = out.display().to_string();
        let (code, seen) =
            traced(&home, &["archive", "convert", "--to", "html", "-o", &to, &input.display().to_string()]);
        assert!([0, 1, 4].contains(&code), "{what}: {code}");
        // A ZIP within the ZIP is unpacked into a file that never has a name.
        let seen: Vec<String> = seen.into_iter().filter(|call| !call.contains("O_TMPFILE")).collect();
        stays_inside(&out, &seen);
        let written = names_in(home.path());
        assert!(written == ["export.zip"] || written == ["export.zip", "out"], "{what}: {written:?}");
        converted += usize::from(code == 0);
    }
    assert!(converted > 10, "{converted}");
}

#[cfg(target_os = "linux")]
#[test]
fn looking_at_an_export_writes_nothing_but_the_journal() {
    for layout in [Layout::Shards, Layout::PackedContainer, Layout::Folder] {
        let home = Home::new();
        let made = made(&Recipe { layout, ..Recipe::new(6) }, home.path());
        let before = everything(home.path());
        let export = made.inputs[0].display().to_string();
        let folder = home.path().display().to_string();
        let data = home.data().display().to_string();
        for arguments in [
            &["archive", "find", &folder][..],
            &["archive", "stats", &export],
            &["archive", "search", &export, "water"],
            &["archive", "verify", &export, "--at", "2026-11-20"],
            &["archive", "verify", &export, "--json"],
        ] {
            let recorded = arguments.ends_with(&["--json"]);
            let mut journal = 0;
            for call in changes(&home, arguments) {
                // A ZIP within the ZIP is unpacked into a file that never has a name.
                if call.contains("O_TMPFILE") && layout == Layout::PackedContainer {
                    continue;
                }
                let ours = [data.clone(), format!("{data}/journal.jsonl"), format!("{data}/journal.lock")];
                let ours = ours.iter().any(|path| call.contains(&format!("\"{path}\"")));
                assert!(recorded && ours && call.matches('"').count() == 2, "{layout:?} {arguments:?}: {call}");
                journal += usize::from(call.contains("journal.jsonl"));
            }
            assert_eq!(journal > 0, recorded, "{layout:?} {arguments:?}");
        }
        assert_eq!(names_in(&home.data()), ["journal.jsonl", "journal.lock"]);
        let mut after = everything(home.path());
        after.retain(|path, _| !path.starts_with("data/"));
        assert!(after == before, "the export was changed");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn nothing_is_written_outside_the_folder() {
    let home = Home::new();
    let conversations = json!([conversation(
        "../../../etc/passwd",
        "../../../../tmp/evil",
        &[(
            "user",
            json!({ "content_type": "multimodal_text", "parts": [{ "content_type": "image_asset_pointer", "asset_pointer": "sediment://file_1" }] }),
            json!({})
        )]
    )]);
    let names = br#"{"file_1.dat":"../../../../tmp/evil.png"}"#;
    let input = zip(
        home.path(),
        &conversations,
        &[("file_1.dat", b"\x89PNG\r\n\x1a\n"), ("conversation_asset_file_names.json", names)],
    );
    let out = home.path().join("out");
    let to = out.display().to_string();
    let seen = changes(&home, &["archive", "convert", "--to", ALL, "-o", &to, &input.display().to_string()]);
    stays_inside(&out, &seen);
    assert!(seen.len() > 20, "{seen:?}");
    assert_eq!(everything(&out).keys().filter(|path| path.ends_with(".png")).count(), 2);
}

#[test]
fn each_content_type_is_shown_in_each_form() {
    let cite = "\u{e200}cite\u{e202}turn0search0\u{e201}";
    let cases: Vec<(&str, Value, Value, &str)> = vec![
        ("user", text("alphaword"), json!({}), "alphaword"),
        (
            "assistant",
            json!({ "content_type": "code", "language": "python", "text": "bravoword = 1" }),
            json!({ "recipient": "python" }),
            "bravoword",
        ),
        ("tool", json!({ "content_type": "execution_output", "text": "charlieword" }), json!({}), "charlieword"),
        (
            "assistant",
            json!({ "content_type": "thoughts", "thoughts": [{ "summary": "s", "content": "deltaword" }] }),
            json!({}),
            "deltaword",
        ),
        ("assistant", json!({ "content_type": "reasoning_recap", "content": "echoword" }), json!({}), "echoword"),
        (
            "tool",
            json!({ "content_type": "tether_quote", "url": "https://f.example", "title": "t", "text": "foxtrotword" }),
            json!({}),
            "foxtrotword",
        ),
        ("tool", json!({ "content_type": "tether_browsing_display", "result": "golfword" }), json!({}), "golfword"),
        (
            "tool",
            json!({ "content_type": "sonic_webpage", "url": "https://h.example", "snippet": "hotelword" }),
            json!({}),
            "hotelword",
        ),
        ("tool", json!({ "content_type": "system_error", "name": "n", "text": "indiaword" }), json!({}), "indiaword"),
        (
            "user",
            json!({ "content_type": "user_editable_context", "user_profile": "julietword" }),
            json!({ "metadata": { "is_visually_hidden_from_conversation": true } }),
            "julietword",
        ),
        (
            "system",
            json!({ "content_type": "model_editable_context", "model_set_context": "kiloword" }),
            json!({}),
            "kiloword",
        ),
        ("tool", json!({ "content_type": "citable_code_output", "output_str": "limaword" }), json!({}), "limaword"),
        (
            "tool",
            json!({ "content_type": "computer_output", "state": { "title": "mikeword", "url": "https://m.example" } }),
            json!({}),
            "mikeword",
        ),
        (
            "user",
            json!({ "content_type": "app_pairing_content", "workspaces": [{ "title": "t", "content": "novemberword" }] }),
            json!({}),
            "novemberword",
        ),
        (
            "assistant",
            json!({ "content_type": "super_widget", "widgets": { "w": "oscarword" } }),
            json!({}),
            "oscarword",
        ),
        ("assistant", json!({ "content_type": "hologram", "beam": "papaword" }), json!({}), "papaword"),
        (
            "user",
            json!({ "content_type": "multimodal_text", "parts": [{ "content_type": "audio_transcription", "text": "quebecword" }] }),
            json!({}),
            "quebecword",
        ),
        (
            "assistant",
            json!({ "content_type": "code", "language": "json",
            "text": "{\"name\":\"n\",\"type\":\"document\",\"content\":\"romeoword\"}" }),
            json!({ "recipient": "canmore.create_textdoc" }),
            "romeoword",
        ),
        (
            "assistant",
            json!({ "content_type": "code", "language": "json",
            "text": "{\"updates\":[{\"pattern\":\"romeo\",\"replacement\":\"sierra\"}]}" }),
            json!({ "recipient": "canmore.update_textdoc" }),
            "sierraword",
        ),
        (
            "assistant",
            text(&format!("see {cite}")),
            json!({ "metadata": { "content_references": [{ "matched_text": cite, "alt": "[tangoword](https://t.example)" }] } }),
            "tangoword",
        ),
        (
            "user",
            json!({ "content_type": "multimodal_text", "parts": [{ "content_type": "image_asset_pointer", "asset_pointer": "file-service://file-lost" }] }),
            json!({ "metadata": { "attachments": [{ "id": "file-lost", "name": "uniformword.png" }] } }),
            "uniformword",
        ),
    ];
    for (number, (role, content, more, word)) in cases.iter().enumerate() {
        let home = Home::new();
        let out = home.path().join("out");
        let mut messages = vec![("user", text("begin"), json!({}))];
        if *word == "sierraword" {
            let before = &cases[number - 1];
            messages.push((before.0, before.1.clone(), before.2.clone()));
        }
        messages.push((role, content.clone(), more.clone()));
        let input = zip(home.path(), &json!([conversation("c", "t", &messages)]), &[]);
        convert(&home, &[input], &out, ALL).succeeded();
        assert!(
            only(&out.join("markdown"), "md").contains(word),
            "{word} in Markdown: {}",
            only(&out.join("markdown"), "md")
        );
        assert!(only(&out.join("html/conversations"), "html").contains(word), "{word} in HTML");
        let last = lines(&out).pop().expect("a line");
        assert!(last["text"].as_str().is_some_and(|text| text.contains(word)), "{word} in {last}");
        let db = rusqlite::Connection::open(out.join("sqlite/archive.db")).expect("a database");
        let found: i64 = db
            .query_row(
                "SELECT count(*) FROM messages_fts WHERE messages_fts MATCH ?",
                [format!("\"{word}\"*")],
                |row| row.get(0),
            )
            .expect("a count");
        assert_eq!(found, 1, "{word} in SQLite");
        // What is only thought about the thinking has no place in a question or an answer.
        if *word != "echoword" {
            for folder in ["open-webui", "librechat"] {
                assert!(only(&out.join(folder), "json").contains(word), "{word} in {folder}");
            }
        }
    }
}

#[test]
fn the_index_finds_arabic_and_scripts_without_blanks() {
    let home = Home::new();
    let out = home.path().join("out");
    let messages = [
        ("user", text("أريد إلغاءَ الاشتراك"), json!({})),
        ("assistant", text("昨日東京都に行きました。Café"), json!({})),
    ];
    convert(&home, &[zip(home.path(), &json!([conversation("c", "t", &messages)]), &[])], &out, "sqlite").succeeded();
    let db = rusqlite::Connection::open(out.join("sqlite/archive.db")).expect("a database");
    for word in ["الغاء", "الاشتراك", "اشتراك", "東京", "東京都", "行き", "cafe", "CAFÉ"] {
        let found: i64 = db
            .query_row("SELECT count(*) FROM messages_fts WHERE messages_fts MATCH ?", [format!("\"{word}\"")], |row| {
                row.get(0)
            })
            .expect("a count");
        assert_eq!(found, 1, "{word}");
    }
    // The index, which is made beside the tables, is compared with the words in them.
    db.execute("INSERT INTO messages_fts (messages_fts, rank) VALUES ('integrity-check', 1)", [])
        .expect("index and words agree");
}

#[test]
fn importers_get_a_tree_they_can_walk() {
    let home = Home::new();
    let made = made(&Recipe::new(3), home.path());
    let out = home.path().join("out");
    convert(&home, &made.inputs, &out, "open-webui,librechat").succeeded();
    let list = |folder: &str| -> Vec<Value> { serde_json::from_str(&only(&out.join(folder), "json")).expect("a list") };
    for chat in list("open-webui") {
        // Its server takes whole seconds only; its page asks for `history.currentId`, `parentId` and `childrenIds`.
        assert!(chat["created_at"].is_i64() && chat["updated_at"].is_i64() && chat.get("mapping").is_none());
        let messages = chat["chat"]["history"]["messages"].as_object().expect("messages");
        assert!(messages.contains_key(chat["chat"]["history"]["currentId"].as_str().expect("an id")));
        for (id, message) in messages {
            assert!(message["content"].is_string() && message["id"] == *id);
            assert!(["user", "assistant"].contains(&message["role"].as_str().expect("a role")));
            match message["parentId"].as_str() {
                Some(parent) => assert!(messages[parent]["childrenIds"].as_array().expect("ids").contains(&json!(id))),
                None => assert!(message["parentId"].is_null()),
            }
            for child in message["childrenIds"].as_array().expect("ids") {
                assert_eq!(messages[child.as_str().expect("an id")]["parentId"], *id);
            }
        }
    }
    for conversation in list("librechat") {
        // Its importer multiplies `create_time`, reads `metadata.model_slug` unasked, and joins `parts`.
        assert!(conversation["create_time"].is_number() && conversation["title"].is_string());
        let mapping = conversation["mapping"].as_object().expect("a mapping");
        for node in mapping.values() {
            let message = &node["message"];
            assert!(message["metadata"]["model_slug"].is_string() && message["create_time"].is_number(), "{node}");
            assert!(message["content"]["parts"][0].is_string() || message["content"]["thoughts"].is_array(), "{node}");
            assert!(node["parent"].as_str().is_none_or(|parent| mapping.contains_key(parent)), "{node}");
        }
    }
}

#[test]
fn pages_lead_to_the_conversations_before_and_after_them_also_when_new_ones_come() {
    let home = Home::new();
    let out = home.path().join("out");
    let said = [("user", text("first \u{e9}t\u{e9} <b>"), json!({})), ("assistant", text("second"), json!({}))];
    let of = |id: &str, title: &str, begun: f64| {
        let mut one = conversation(id, title, &said);
        one["create_time"] = json!(begun);
        one
    };
    let page = |title: &str| {
        let pages = everything(&out.join("html/conversations"));
        let (_, bytes) = pages.iter().find(|(name, _)| name.contains(title)).expect("a page");
        String::from_utf8(bytes.clone()).expect("text")
    };
    let links = |title: &str| {
        let page = page(title);
        let of = |rel: &str| {
            let link = page.split(&format!("<a rel=\"{rel}\" href=\"")).nth(1)?;
            let (file, rest) = link.split_once('"')?;
            assert!(out.join("html/conversations").join(file).is_file(), "{file}");
            Some(rest.split("<bdi>").nth(1)?.split("</bdi>").next()?.to_owned())
        };
        assert!(!page.contains("<script"));
        (of("prev"), of("next"))
    };
    let some = |title: &str| Some(title.to_owned());
    let both = json!([of("b", "Bee & <co>", 1.7e9), of("a", "Ant", 1.6e9)]);
    let input = zip(home.path(), &both, &[]);
    convert(&home, std::slice::from_ref(&input), &out, "html").succeeded();
    assert_eq!((links("Ant"), links("Bee")), ((None, some("Bee &amp; &lt;co&gt;")), (some("Ant"), None)));
    let again = convert(&home, &[input], &out, "html").succeeded().json();
    assert_eq!(again["files"]["written"], 0, "{again}");
    // The pages of an earlier run learn of the new one.
    let three = json!([of("c", "Cat", 1.65e9), of("b", "Bee & <co>", 1.7e9), of("a", "Ant", 1.6e9)]);
    let input = zip(home.path(), &three, &[]);
    convert(&home, &[input], &out, "html").succeeded();
    assert_eq!((links("Ant"), links("Cat")), ((None, some("Cat")), (some("Ant"), some("Bee &amp; &lt;co&gt;"))));
    // What the search shows stands where it leads to.
    let texts = fs::read_to_string(out.join("html/data/texts-000.js")).expect("texts");
    let rows = texts.strip_prefix("quitgpt.texts(0,").and_then(|rest| rest.strip_suffix(");\n")).expect("a call");
    let rows: Vec<(String, Vec<(usize, String)>)> = serde_json::from_str(rows).expect("rows");
    assert_eq!(rows.len(), 3);
    for (name, messages) in rows {
        assert_eq!(messages, [(1, "first \u{e9}t\u{e9} <b>".to_owned()), (2, "second".to_owned())], "{name}");
        assert!(page(&name).contains("<div class=\"message\" id=\"m-2\" data-role=\"assistant\""), "{name}");
    }
}
