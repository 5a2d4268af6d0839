//! The export on the way: found, checked and recorded by the walk, and asked for once more before the account is deleted.

use std::path::{Path, PathBuf};

use quitgpt::content::facts::System;
use quitgpt::host::Computer;
use serde_json::Value;

use super::maker::{self, Recipe};
use super::scenario::{Home, Scenario, sentence};

/// A home with a downloads folder, in which the message with the link has come.
fn waiting() -> (Home, PathBuf) {
    let home = Home::new();
    let downloads = home.path().join("Downloads");
    std::fs::create_dir(&downloads).expect("a folder");
    home.command("answer data=keep export-by=signed-in").run().succeeded();
    home.command("done export/request").run().succeeded();
    home.command("done export/message").run().succeeded();
    (home, downloads)
}

fn at(home: &Home, scenario: Scenario) -> Scenario {
    let computer = Computer { home: home.path().to_owned(), root: home.path().to_owned(), system: System::Linux };
    scenario.on(computer)
}

fn export(path: &Path) {
    maker::make(&Recipe { size: 30_000, media: 0, ..Recipe::new(4) }, path).expect("made");
}

pub fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn events(home: &Home, kind: &str) -> Vec<Value> {
    let events =
        home.journal().lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON")).collect::<Vec<_>>();
    events.into_iter().filter(|event| event["kind"] == kind).collect()
}

fn standing(home: &Home, id: &str) -> String {
    let status = home.status();
    let steps = status["steps"].as_array().expect("steps");
    let step = steps.iter().find(|step| step["id"] == id).expect("listed");
    step["standing"].as_str().expect("a word").to_owned()
}

#[test]
fn every_step_that_offers_the_check_is_finished_by_it() {
    let (home, downloads) = waiting();
    // The message is awaited again, and the check was answered with trouble before.
    home.command("undo export/message").run().succeeded();
    home.command("answer archive-shows=broken").run().succeeded();
    export(&downloads.join("a.zip"));
    let ended = at(&home, home.talk("export")).typed(&["not yet"]).run();
    assert!(ended.transcript.contains("next visit asks again"), "{}", ended.transcript);
    let ended = at(&home, home.talk("export")).typed(&["back", "check a", "1", "go on", "stop"]).run();
    assert!(ended.transcript.contains("This archive is complete and readable"), "{}", ended.transcript);
    for id in ["export/message", "export/download", "export/archive-broken", "export/archive-verified"] {
        assert_eq!(standing(&home, id), "finished", "{id}: {}", ended.transcript);
    }
    let answers = home.status()["answers"]["archive-shows"].clone();
    assert_eq!(answers, serde_json::json!(["good"]));
    assert_eq!(events(&home, "archive-verified").len(), 1);
}

#[test]
fn the_parts_of_an_export_are_checked_together() {
    let (home, downloads) = waiting();
    let made = maker::make(
        &Recipe { size: 60_000, media: 0, layout: maker::Layout::Several, ..Recipe::new(4) },
        &downloads.join("several"),
    )
    .expect("made");
    assert!(made.inputs.len() > 1, "{:?}", made.inputs);
    for (number, part) in made.inputs.iter().enumerate() {
        std::fs::rename(part, downloads.join(format!("export-part-{:04}.zip", number + 1))).expect("moved");
    }
    let ended = at(&home, home.talk("export")).typed(&["look in", "1", "go on", "stop"]).run();
    let events = events(&home, "archive-verified");
    assert_eq!(events.len(), 1, "{}", ended.transcript);
    assert_eq!(events[0]["files"].as_array().map(Vec::len), Some(made.inputs.len()));
    assert_eq!(events[0]["conversations"], made.truth.conversations);
}

#[test]
fn printing_offers_nothing_and_checks_nothing() {
    let (home, downloads) = waiting();
    export(&downloads.join("a.zip"));
    let ended = at(&home, home.command("export --print")).run().succeeded();
    assert!(!ended.out.contains(&sentence("walk-archive-which")), "{}", ended.out);
    assert!(events(&home, "archive-verified").is_empty());
}

/// A home in which nothing but the gate stands before the page for deleting.
fn before_the_gate() -> (Home, PathBuf) {
    let (home, downloads) = waiting();
    let file = downloads.join("a.zip");
    export(&file);
    home.command("archive verify").arg(&file).run().succeeded();
    home.command("answer channel=none goal=delete-account device=browser delete-by=web").run().succeeded();
    home.command("answer account-ties=none-of-these beyond-export=none-of-these").run().succeeded();
    for topic in ["export", "delete"] {
        for _ in 0..40 {
            let next = home.command(topic).arg("--print").arg("--json").run().succeeded().json()["next"].clone();
            match next["step"].as_str() {
                Some(step) => home.command("done").arg(step).run().succeeded(),
                None if topic == "delete" => {
                    assert_eq!(next["confirm"], "delete/delete-web");
                    return (home, file);
                }
                None => break,
            };
        }
    }
    panic!("never came to the gate");
}

#[test]
fn before_deleting_a_moved_export_can_be_checked_where_it_is() {
    let (home, file) = before_the_gate();
    let moved = file.with_file_name("b.zip");
    std::fs::rename(&file, &moved).expect("moved");
    let ended = at(&home, home.talk("delete")).typed(&["back", "stop"]).run();
    let said = flat(&ended.transcript);
    assert!(said.contains(&format!("is not at {} any more. Put it back", file.display())), "{said}");
    assert!(said.contains("quitgpt archive verify FILE") && !said.contains("https://chatgpt.com"), "{said}");
    // Enter takes nothing, and leaving without the data has to be typed in full all the same.
    let ended = at(&home, home.talk("delete")).typed(&["", "leave without", "yes", "stop"]).run();
    assert!(ended.transcript.contains(&sentence("gate-not-the-same")), "{}", ended.transcript);
    assert!(events(&home, "confirmed").is_empty());

    let account = "a@example.org";
    let lines = ["check a", "1", "go on", account, account];
    let ended = at(&home, home.talk("delete")).typed(&lines).run();
    assert!(ended.transcript.contains("https://chatgpt.com"), "the page is shown: {}", ended.transcript);
    assert_eq!(events(&home, "archive-verified").len(), 2);

    // What is gone again shuts the gate again.
    std::fs::remove_file(&moved).expect("gone");
    let ended = home.command("open delete/delete-web --print").run();
    assert_eq!((ended.code, ended.out.as_str()), (1, ""));
    let mut lines = ended.err.lines();
    assert_eq!(lines.next(), Some("error: this page is only shown when nothing stands in the way any more"));
    assert!(
        ended.err.contains(&moved.display().to_string()) && ended.err.contains("hint: quitgpt delete"),
        "{}",
        ended.err
    );
}

#[test]
fn the_account_that_is_named_is_compared_with_that_of_the_export() {
    let (home, _) = before_the_gate();
    let differs = "is of another account: nobody@example.org";
    let ended = at(&home, home.talk("delete")).typed(&["ada@example.org", "stop"]).run();
    assert!(flat(&ended.transcript).contains(differs), "{}", ended.transcript);
    let ended = at(&home, home.talk("delete")).typed(&["Nobody@Example.org", "stop"]).run();
    let said = flat(&ended.transcript);
    assert!(said.contains("You mean this account: Nobody@Example.org") && !said.contains(differs), "{said}");
}

#[test]
fn of_several_late_looks_for_one_thing_only_the_last_speaks() {
    let home = Home::new();
    home.command("answer data=keep export-by=signed-in export-requested=2026-11-02").run().succeeded();
    home.command("done export/request --on 2026-11-02").run().succeeded();
    let due = |now: &str| {
        let document = home.command("remind due --json").now(now).run().json();
        let reminders = document["reminders"].as_array().expect("a list").clone();
        reminders.iter().map(|one| one["id"].as_str().expect("an id").to_owned()).collect::<Vec<_>>()
    };
    for (day, id) in [("03", "1"), ("04", "1"), ("05", "3"), ("08", "3"), ("09", "7"), ("22", "7")] {
        assert_eq!(due(&format!("2026-11-{day}T10:00[Africa/Cairo]")), [format!("export/message-day-{id}")], "{day}");
    }
    let list = home.command("remind list --all --json").run().succeeded().json();
    let state = |id: &str| {
        let reminders = list["reminders"].as_array().expect("a list");
        reminders.iter().find(|one| one["id"] == id).map(|one| one["state"].clone()).expect("listed")
    };
    assert_eq!([1, 3, 7].map(|day| state(&format!("export/message-day-{day}"))), ["done", "done", "overdue"]);
    // What was put off comes when it was told to.
    home.command("remind snooze export/message-day-3 --for 2d").now("2026-11-06T10:00[Africa/Cairo]").run().succeeded();
    assert_eq!(due("2026-11-08T10:00[Africa/Cairo]"), ["export/message-day-3"]);
    assert_eq!(due("2026-11-09T10:00[Africa/Cairo]"), ["export/message-day-3", "export/message-day-7"]);
}

/// A ZIP that was cut off on its way, and one of which a byte of a conversation changed.
fn damaged(home: &Home) -> (PathBuf, PathBuf) {
    let good = home.path().join("good.zip");
    export(&good);
    let bytes = std::fs::read(&good).expect("readable");
    let (cut, changed) = (home.path().join("cut.zip"), home.path().join("changed.zip"));
    std::fs::write(&cut, &bytes[..bytes.len() / 2]).expect("writable");
    let mut other = bytes;
    let middle = other.len() / 2;
    other[middle] ^= 0x55;
    std::fs::write(&changed, other).expect("writable");
    (cut, changed)
}

#[test]
fn our_own_words_about_a_damaged_export_are_no_quotation() {
    let home = Home::new();
    let (cut, changed) = damaged(&home);
    for lang in ["ar", "en", "es"] {
        let ended = home
            .command(&format!("--lang {lang} archive convert --to html -o"))
            .arg(home.path().join("d"))
            .arg(&cut)
            .run();
        assert_eq!(ended.code, 1, "{}", ended.transcript);
        assert!(ended.err.contains("ZIP") && ended.err.matches('`').count() == 2, "{}", ended.err);
        let ended = home.command(&format!("--lang {lang} archive verify")).arg(&changed).run();
        assert_eq!(ended.code, 4, "{}", ended.transcript);
        let english = ["wrong checksum", "wrong size", "unpacked"].iter().any(|words| ended.out.contains(words));
        assert!(english == (lang == "en"), "{}", ended.out);
    }
}

#[test]
fn a_list_of_exports_begins_with_a_word_of_the_language() {
    let (home, downloads) = waiting();
    export(&downloads.join("a.zip"));
    std::fs::write(downloads.join("b.zip"), "PK").expect("writable");
    let ended = home.command("--lang ar archive find").arg(&downloads).run().succeeded();
    for line in ended.out.lines().filter(|line| line.starts_with("- ")) {
        assert!(line[2..].starts_with(|c: char| !c.is_ascii()), "{line}");
    }
    assert_eq!(ended.out.lines().filter(|line| line.starts_with("- ")).count(), 2, "{}", ended.out);
}

#[test]
fn shares_are_written_as_the_language_writes_numbers() {
    let home = Home::new();
    let good = home.path().join("good.zip");
    export(&good);
    let stats = |lang: &str| home.command(&format!("--lang {lang} archive stats")).arg(&good).run().succeeded().out;
    let (en, es) = (stats("en"), stats("es"));
    let share = |text: &str| text.lines().filter(|line| line.ends_with(" %")).map(str::to_owned).collect::<Vec<_>>();
    assert!(!share(&en).is_empty() && share(&en).iter().all(|line| line.contains('.')), "{en}");
    assert!(!share(&es).is_empty() && share(&es).iter().all(|line| line.contains(',')), "{es}");
}

#[test]
fn whoever_has_a_good_export_is_not_asked_how_to_get_one() {
    let home = Home::new();
    let good = home.path().join("good.zip");
    export(&good);
    home.command("answer data=keep export-message-shows=week-over").run().succeeded();
    home.command("archive verify").arg(&good).run().succeeded();
    let status = home.status();
    let topic = |step: &&Value| {
        step["topic"] == "export" && !["not-yours", "finished"].contains(&step["standing"].as_str().expect("a word"))
    };
    let open: Vec<&str> = status["steps"]
        .as_array()
        .expect("steps")
        .iter()
        .filter(topic)
        .filter_map(|step| step["id"].as_str())
        .collect();
    assert!(open.contains(&"export/not-included"), "{open:?}");
    assert!(
        !open.iter().any(|id| ["request", "message", "message-never", "ask-owner", "download"].contains(&&id[7..])),
        "{open:?}"
    );
    assert_eq!(standing(&home, "export/archive-verified"), "finished");
    let next = home.command("status export").run().out;
    assert!(flat(&next).ends_with("Next Read what the archive leaves out quitgpt export"), "{next}");
    home.command("undo export/archive-verified").run().succeeded();
    assert_eq!(standing(&home, "export/request"), "undecided");
}
