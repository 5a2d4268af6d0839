//! Words in the export and in what it was converted to: the same conversations and messages, wherever they are looked for.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::archive::made;
use super::convert::{ALL, conversation, convert, text, zip};
use super::maker::{Fault, Layout, Recipe, ZipWriter};
use super::scenario::{Ended, Home};

fn search(home: &Home, place: &Path, words: &str) -> Ended {
    home.command("archive search --json").arg(place).arg(words).run()
}

/// The export, and a folder for each of these forms.
fn forms(home: &Home, inputs: &[PathBuf], formats: &str) -> Vec<(String, PathBuf)> {
    let mut places = vec![("export".to_owned(), inputs[0].clone())];
    for format in formats.split(',') {
        let out = home.path().join(format);
        convert(home, inputs, &out, format).succeeded();
        places.push((format.to_owned(), out));
    }
    places
}

/// Two conversations, of 14 November 2023 in the evening (UTC).
fn two(home: &Home) -> PathBuf {
    let leaving = [
        ("user", text("How do I cancel my subscription?"), json!({})),
        ("assistant", text("ألغِ الاشتراكَ من الإعدادات"), json!({})),
    ];
    let tea = [("user", text("Water for green tea"), json!({ "create_time": 1.71e9 }))];
    zip(home.path(), &json!([conversation("c", "Leaving", &leaving), conversation("t", "Of <tea>", &tea)]), &[])
}

#[test]
fn words_are_found_in_the_export_and_in_every_form() {
    let home = Home::new();
    let input = two(&home);
    let mut places = forms(&home, std::slice::from_ref(&input), ALL);
    let within: Vec<_> = places.iter().skip(1).map(|(name, out)| (name.clone(), out.join(name))).collect();
    places.extend(within);
    for (name, place) in &places {
        for words in ["cancelled subscriptions", "اشتراك", "الاعدادات"] {
            let said = search(&home, place, words).succeeded().json();
            assert_eq!(said["schema"], "quitgpt/archive-search/1");
            let hit = &said["hits"][0];
            let found = (&said["count"], &hit["title"], &hit["conversation"]);
            assert_eq!(found, (&json!(1), &json!("Leaving"), &json!("c")), "{name} {words}: {said}");
            assert!(hit["time"].as_str().is_some_and(|time| time.starts_with("2023-11-14T22:13")), "{said}");
        }
        let none = search(&home, place, "xyzzy");
        assert_eq!(none.code, 1, "{}", none.transcript);
    }
    assert_eq!(home.command("archive search").arg(&input).arg("?!").run().code, 2);
    assert_eq!(home.command("archive search nowhere x").run().code, 1);
}

#[test]
fn conversations_are_found_by_their_titles_in_every_form() {
    let home = Home::new();
    for (name, place) in forms(&home, &[two(&home)], ALL) {
        let said = search(&home, &place, "leave").succeeded().json();
        assert_eq!((&said["count"], &said["titles_count"]), (&json!(0), &json!(1)), "{name}: {said}");
        let titled = &said["titles"][0];
        let found = (&titled["conversation"], &titled["title"]);
        assert_eq!(found, (&json!("c"), &json!("Leaving")), "{name}: {said}");
        assert!(titled["begun"].as_str().is_some_and(|time| time.starts_with("2023-11-14T22:13")), "{name}: {said}");
        let both = search(&home, &place, "tea").succeeded().json();
        assert_eq!(both["titles"][0]["title"], "Of <tea>", "{name}: {both}");
        assert_eq!((&both["count"], &both["titles_count"]), (&json!(1), &json!(1)), "{name}: {both}");
        let shown = home.command("archive search").arg(&place).arg("leave").run().succeeded();
        assert!(shown.out.starts_with("Leaving (found by its title, begun 2023-11-15 00:13 +02:00)"), "{}", shown.out);
    }
}

#[test]
fn every_form_that_keeps_messages_apart_finds_the_same_number() {
    for (seed, fault) in [(3, Fault::None), (4, Fault::Copies), (5, Fault::StrayNodes)] {
        let home = Home::new();
        let recipe = Recipe { layout: Layout::Single, fault, size: 120_000, ..Recipe::new(seed) };
        let made = made(&recipe, home.path());
        let places = forms(&home, &made.inputs, ALL);
        for words in ["rivers", "a river", "water plants", "error", "light table"] {
            let counts: Vec<(&str, Value)> = places
                .iter()
                .map(|(name, place)| (name.as_str(), search(&home, place, words).json()["count"].clone()))
                .collect();
            let count = |name: &str| &counts.iter().find(|(form, _)| *form == name).expect("a form").1;
            for name in ["jsonl", "sqlite", "html"] {
                assert_eq!(count(name), count("export"), "{fault:?} {words}: {counts:?}");
            }
            assert_eq!(count("open-webui"), count("librechat"), "{fault:?} {words}: {counts:?}");
        }
    }
}

#[test]
fn other_versions_and_headings_within_words_of_a_note_do_not_deceive() {
    let home = Home::new();
    let answer = text("## Tea\n\nGreen tea.\n\n## You\n\nDrink tea.");
    let mut first = conversation("c", "", &[("user", text("tea?"), json!({})), ("assistant", answer, json!({}))]);
    let other = json!({ "id": "x", "author": { "role": "assistant" }, "create_time": 1.7e9, "content": text("Black tea."), "metadata": {} });
    first["mapping"]["x"] = json!({ "id": "x", "message": other, "parent": "c-0" });
    let input = zip(home.path(), &json!([first]), &[]);
    for (name, place) in forms(&home, &[input], ALL) {
        let said = search(&home, &place, "tea").succeeded().json();
        assert!(said["count"] == 3 || name == "markdown" && said["count"] == 4, "{name}: {said}");
        let black = search(&home, &place, "black").succeeded().json();
        assert_eq!((&black["count"], &black["hits"][0]["role"]), (&json!(1), &json!("assistant")), "{name}: {black}");
    }
}

#[test]
fn what_was_found_is_shown_by_conversation_within_the_width() {
    let home = Home::new();
    let input = two(&home);
    let pages = home.path().join("pages");
    convert(&home, std::slice::from_ref(&input), &pages, "html").succeeded();
    for columns in [40, 80] {
        let bare = home.command("archive search --plain").arg(&input).arg("subscription").at_a_terminal();
        let bare = bare.columns(columns).run().succeeded().out;
        assert!(bare.lines().all(|line| quitgpt::render::terminal::width(line) < columns), "{bare}");
        let words: Vec<&str> = bare.split_whitespace().collect();
        assert!(words.join(" ").contains("You · 2023-11-15 00:13 +02:00: How do I cancel my subscription?"), "{bare}");
    }
    let shown = home.command("archive search --color always").arg(&input).arg("subscription").at_a_terminal().run();
    assert!(shown.out.contains("my \u{1b}[1msubscription\u{1b}[0m?"), "{:?}", shown.out);
    assert!(shown.out.starts_with("\u{1b}[1mLeaving\u{1b}[0m\n  "), "{:?}", shown.out);
    assert!(shown.err.contains("quitgpt archive convert"), "{}", shown.err);
    let shown = home.command("archive search").arg(&pages).arg("subscription").run().succeeded();
    let file = shown.out.lines().nth(1).expect("a file").trim();
    assert!(fs::read_to_string(file).expect("a page").contains("id=\"m-1\""), "{}", shown.out);
    let hit = search(&home, &pages, "اشتراك").succeeded().json()["hits"][0].clone();
    assert_eq!((&hit["file"], &hit["anchor"]), (&json!(file), &json!("m-2")));
}

#[test]
fn a_conversion_that_was_stopped_says_so() {
    let home = Home::new();
    let out = home.path().join("out");
    convert(&home, &[two(&home)], &out, "markdown,jsonl").succeeded();
    for place in [&out, &out.join("markdown"), &out.join("jsonl/messages.jsonl")] {
        let shown = home.command("archive search").arg(place).arg("tea").run().succeeded();
        assert!(!shown.err.contains("was not finished"), "{}", shown.err);
        assert_eq!(search(&home, place, "tea").json()["whole"], true);
    }
    // The next run was stopped once it had noted a file.
    let list = out.join("quitgpt-converted.jsonl");
    let noted = fs::read_to_string(&list).expect("a list") + "{\"file\":\"markdown/x.md\",\"sha256\":\"00\"}\n";
    fs::write(&list, noted).expect("written");
    for place in [&out, &out.join("markdown"), &out.join("jsonl/messages.jsonl")] {
        let shown = home.command("archive search").arg(place).arg("tea").run().succeeded();
        assert!(shown.err.contains(&format!("`{}` was not finished", out.display())), "{}", shown.err);
        assert_eq!(search(&home, place, "tea").json()["whole"], false);
    }
    // So early that there is nothing to search.
    let early = home.path().join("early");
    fs::create_dir(&early).expect("a folder");
    fs::write(early.join("quitgpt-converted.jsonl"), "{\"schema\":\"quitgpt/converted/1\"}\n").expect("written");
    let shown = home.command("archive search").arg(&early).arg("tea").run();
    assert!(shown.code == 1 && shown.err.contains("was not finished"), "{}", shown.transcript);
}

#[test]
fn further_files_are_places_and_not_words() {
    let home = Home::new();
    let first = two(&home);
    let more = [("user", text("tea again"), json!({}))];
    let second = home.path().join("part 2.zip");
    let mut writer = ZipWriter::new(fs::File::create(&second).expect("made"));
    let list = json!([conversation("d", "More", &more)]).to_string();
    writer.add("conversations-001.json", list.as_bytes(), true).expect("added");
    writer.finish().expect("finished");
    let both = home.command("archive search --json").arg(&first).arg(&second).arg("tea").run().succeeded().json();
    assert_eq!((&both["count"], &both["query"]), (&json!(2), &json!("tea")), "{both}");
    let none = home.command("archive search").arg(&first).arg(&second).run();
    assert!(none.code == 2 && none.err.contains("no word"), "{}", none.transcript);
    // A name that is not there is a word like any other.
    let word = home.command("archive search --json").arg(&first).arg("tea.zip").run();
    assert_eq!((word.code, word.json()["query"].clone()), (1, json!("tea.zip")));
    let out = home.path().join("out");
    convert(&home, std::slice::from_ref(&first), &out, "jsonl").succeeded();
    let mixed = home.command("archive search").arg(&out).arg(&second).arg("tea").run();
    assert!(mixed.code == 2 && mixed.err.contains("only one"), "{}", mixed.transcript);
}

#[test]
fn days_narrow_what_is_found() {
    let home = Home::new();
    for (name, place) in forms(&home, &[two(&home)], ALL) {
        let found = |options: &str, words: &str| {
            let said = home.command("archive search --json").arg(&place).arg(words);
            let said = options.split_whitespace().fold(said, |said, option| said.arg(option)).run().json();
            (said["count"].as_u64().expect("a count"), said["titles_count"].as_u64().expect("a count"))
        };
        // In Cairo it was the fifteenth already.
        for (options, count) in [
            ("--since 2023-11-15", 1),
            ("--until 2023-11-15", 1),
            ("--since 2023-11-15 --until 2023-11-15", 1),
            ("--since=15.11.2023", 1),
            ("--until 2023-11-14", 0),
            ("--since 2023-11-16", 0),
        ] {
            assert_eq!(found(options, "subscription").0, count, "{name} {options}");
        }
        assert_eq!(found("--until 2023-11-15", "leaving").1, 1, "{name}");
        assert_eq!(found("--since 2023-11-16", "leaving").1, 0, "{name}");
    }
    let input = home.path().join("export.zip");
    let odd = home.command("archive search --since 2024-01-01 --until 2023-01-01").arg(&input).arg("tea").run();
    assert!(odd.code == 2 && odd.err.contains("--since"), "{}", odd.transcript);
    let odd = home.command("archive search --since someday").arg(&input).arg("tea").run();
    assert!(odd.code == 2 && odd.err.contains("--since"), "{}", odd.transcript);
    let none = home.command("archive search --since 2025-01-01").arg(&input).arg("tea").run();
    assert!(none.code == 1 && none.err.contains("a longer period"), "{}", none.transcript);
}

#[test]
fn what_has_no_date_says_so_once() {
    let home = Home::new();
    let said = [("user", text("tea please"), json!({ "create_time": null }))];
    let mut one = conversation("c", "Of tea", &said);
    one["create_time"] = json!(null);
    let input = zip(home.path(), &json!([one]), &[]);
    let shown = home.command("archive search").arg(&input).arg("tea").run().succeeded();
    assert_eq!(shown.out, "Of tea (found by its title)\n  c\n- You · Without a date: tea please\n");
}

#[test]
fn what_a_missing_picture_was_to_show_is_read_and_found() {
    let home = Home::new();
    let picture = json!({ "content_type": "multimodal_text", "parts": [{
        "content_type": "image_asset_pointer", "asset_pointer": "file-service://file-gone", "metadata": { "dalle": { "prompt": "a heron at dawn" } },
    }] });
    let input = zip(home.path(), &json!([conversation("c", "Birds", &[("tool", picture, json!({}))])]), &[]);
    for (name, place) in forms(&home, &[input], "jsonl,sqlite,html") {
        let said = search(&home, &place, "heron").succeeded().json();
        assert_eq!((&said["count"], &said["hits"][0]["role"]), (&json!(1), &json!("tool")), "{name}: {said}");
    }
}
