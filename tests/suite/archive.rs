//! The archive: what is counted equals what was made, whatever the layout, the schema and the fault.

use std::path::{Path, PathBuf};

use quitgpt::archive::layout::Archive;
use quitgpt::archive::problem::{Trouble, Verdict};
use quitgpt::archive::verify::{Report, verify};

use super::maker::{self, FAULTS, Fault, LAYOUTS, Layout, Made, Naming, Recipe, Schema, Truth};
use super::scenario::Home;

/// Verifies what lies there.
pub fn verified(inputs: &[PathBuf]) -> Report {
    let archive = Archive::open(inputs).expect("files that are there");
    verify(&archive, 2, &mut |_| {})
}

/// Makes an archive in a folder.
pub fn made(recipe: &Recipe, folder: &Path) -> Made {
    let name = match recipe.layout {
        Layout::Folder | Layout::Several => "export",
        Layout::Json => "conversations.json",
        _ => "export.zip",
    };
    maker::make(recipe, &folder.join(name)).expect("made")
}

fn compare(report: &Report, truth: &Truth, what: &str) {
    let counts = &report.counts;
    let found = (
        counts.conversations,
        [counts.user, counts.assistant, counts.system, counts.tool, counts.other],
        counts.visible,
        counts.branches,
        (counts.referenced, counts.present),
    );
    let expected =
        (truth.conversations, truth.messages, truth.visible, truth.branches, (truth.referenced, truth.present));
    assert_eq!(found, expected, "{what}: {:?}", report.problems);
    let close = |found: Option<jiff::Timestamp>, seconds: f64| match found {
        Some(found) => (found.as_duration().as_secs_f64() - seconds).abs() < 0.01,
        None => seconds.abs() == f64::MAX,
    };
    if truth.first < f64::MAX {
        assert!(close(counts.first, truth.first), "{what}: {:?} {}", counts.first, truth.first);
        assert!(close(counts.last, truth.last), "{what}: {:?} {}", counts.last, truth.last);
    }
    let missing: Vec<(&str, &str)> = report
        .problems
        .iter()
        .filter_map(|problem| match problem {
            Trouble::FileMissing { id, title, .. } => Some((id.as_str(), title.as_str())),
            _ => None,
        })
        .collect();
    assert_eq!(missing.len(), truth.missing.len(), "{what}");
    for (id, title) in missing {
        let expected = truth.missing.get(id).unwrap_or_else(|| panic!("{what}: {id} is not missing"));
        let begin: String = expected.trim().chars().take(20).collect();
        assert!(title.starts_with(begin.trim_end()), "{what}: `{title}` and `{expected}`");
    }
    let unreadable = report.problems.iter().filter(|problem| matches!(problem, Trouble::Unreadable { .. })).count();
    assert_eq!(unreadable, truth.unreadable, "{what}");
}

#[test]
fn two_hundred_archives_are_counted_as_they_were_made() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut verdicts = std::collections::BTreeMap::new();
    for seed in 0..200_usize {
        let (layout_name, layout) = LAYOUTS[seed % LAYOUTS.len()];
        let (fault_name, fault) = FAULTS[seed % FAULTS.len()];
        let recipe = Recipe {
            layout,
            fault,
            schema: if seed % 3 == 0 { Schema::Slim } else { Schema::Full },
            naming: if seed % 4 < 2 { Naming::Dat } else { Naming::Old },
            ascii: seed % 5 == 0,
            assets: seed % 7 != 0,
            size: 30_000 + 500 * seed as u64,
            shard: 25_000,
            media: 2_000,
            ..Recipe::new(seed as u64)
        };
        let place = folder.path().join(seed.to_string());
        std::fs::create_dir(&place).expect("a folder");
        let made = made(&recipe, &place);
        let report = verified(&made.inputs);
        let what = format!("seed {seed}, {layout_name}, {fault_name}, {:?}, {:?}", recipe.schema, recipe.naming);
        compare(&report, &made.truth, &what);
        let expected_ok = fault != Fault::NotAConversation || made.truth.unreadable == 0;
        assert_eq!(report.verdict.is_ok(), expected_ok, "{what}: {:?}", report.problems);
        *verdicts.entry(report.verdict).or_insert(0) += 1;
        for file in &report.files {
            assert_eq!(file.sha256.len(), 64, "{what}");
        }
        std::fs::remove_dir_all(&place).expect("gone");
    }
    assert!(verdicts.len() >= 3 && verdicts[&Verdict::Complete] > 10, "{verdicts:?}");
}

#[test]
fn the_slim_schema_gives_the_same_counts_as_the_full_one() {
    let folder = tempfile::tempdir().expect("a folder");
    for seed in 0..20 {
        let counts: Vec<_> = [Schema::Full, Schema::Slim]
            .into_iter()
            .map(|schema| {
                // Half as long, so that the same conversations come out.
                let recipe = Recipe { schema, size: 1, ..Recipe::new(seed) };
                verified(&made(&recipe, folder.path()).inputs).counts
            })
            .collect();
        assert_eq!(counts[0], counts[1], "seed {seed}");
        assert!(counts[0].messages() > 0);
    }
}

/// What `archive verify --json` says of the inputs, with its exit code.
fn told(home: &Home, inputs: &[PathBuf]) -> (i32, serde_json::Value) {
    let mut scenario = home.command("archive verify --json");
    for input in inputs {
        scenario = scenario.arg(input);
    }
    let ended = scenario.run();
    (i32::from(ended.code), ended.json())
}

#[test]
fn the_document_has_the_committed_shape_and_the_exit_code_says_whether_it_is_confirmed() {
    let schema = include_str!("../schemas/archive-verify-1.schema.json");
    let schema: serde_json::Value = serde_json::from_str(schema).expect("the schema is JSON");
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    compiler.add_resource("archive.json", schema).expect("a schema");
    let index = compiler.compile("archive.json", &mut schemas).expect("the schema compiles");
    let home = Home::new();
    let folder = tempfile::tempdir().expect("a folder");
    let good = made(&Recipe { size: 30_000, ..Recipe::new(4) }, folder.path());
    let broken = folder.path().join("cut.zip");
    let bytes = std::fs::read(&good.inputs[0]).expect("there");
    std::fs::write(&broken, &bytes[..bytes.len() / 2]).expect("written");
    let page = folder.path().join("page.zip");
    std::fs::write(&page, "<html></html>").expect("written");
    for (inputs, code) in [(good.inputs.clone(), 0), (vec![broken], 4), (vec![page], 4)] {
        let (ended, document) = told(&home, &inputs);
        assert_eq!(ended, code, "{document:#}");
        if let Err(error) = schemas.validate(&document, index) {
            panic!("{error}\n{document:#}");
        }
        let mut wrong = document.clone();
        wrong["ok"] = (code != 0).into();
        assert!(schemas.validate(&wrong, index).is_err(), "the schema takes anything");
    }
    let ended = home.command("archive verify /nowhere/at/all.zip").run();
    assert_eq!(ended.code, 1, "{}", ended.err);
    assert!(ended.err.contains("archive find"), "{}", ended.err);
}

#[test]
fn a_good_archive_is_recorded_finishes_its_step_and_a_bad_one_is_not() {
    let home = Home::new();
    let folder = tempfile::tempdir().expect("a folder");
    let page = folder.path().join("page.zip");
    std::fs::write(&page, "<html></html>").expect("written");
    assert_eq!(told(&home, &[page]).0, 4);
    assert_eq!(home.journal(), "");
    let good = made(&Recipe { size: 30_000, ..Recipe::new(4) }, folder.path());
    let (_, document) = told(&home, &good.inputs);
    let digest = document["files"][0]["sha256"].as_str().expect("a digest").to_owned();
    assert!(home.journal().contains("archive-verified") && home.journal().contains(&digest), "{}", home.journal());
    let status = home.status();
    let step = status["steps"].as_array().expect("steps").iter().find(|step| step["id"] == "export/archive-verified");
    assert_eq!(step.expect("the step")["standing"], "finished");
    // Somebody else's words for it: the digest stands in the dated record.
    let report = home.command("report").run();
    assert!(report.out.contains(&digest), "{}", report.out);
    let ended = home.command("undo export/archive-verified").run();
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert_ne!(
        home.status()["steps"]
            .as_array()
            .expect("steps")
            .iter()
            .find(|step| step["id"] == "export/archive-verified")
            .expect("it")["standing"],
        "finished"
    );
}

#[test]
fn the_gate_looks_at_the_file_once_more() {
    use quitgpt::gate::Confirmed;
    use quitgpt::journal::{Deed, Journal, Ledger, Seen};
    let home = Home::new();
    let folder = tempfile::tempdir().expect("a folder");
    let good = made(&Recipe { size: 30_000, ..Recipe::new(4) }, folder.path());
    assert_eq!(told(&home, &good.inputs).0, 0);
    let now: jiff::Zoned = super::scenario::NOW.parse().expect("a moment");
    let at = now.timestamp();
    let open = || {
        let mut ledger = Ledger::open(Some(Journal::in_folder(&home.data())), true).expect("a journal");
        ledger.look(at, false);
        ledger
    };
    assert_eq!(open().progress.seen, Seen::NotLooked);
    let mut ledger = open();
    ledger.record(at, vec![Deed::Confirmed { what: Confirmed::Account }]).expect("recorded");
    assert_eq!(ledger.progress.seen, Seen::Same);
    let path = good.inputs[0].clone();
    let bytes = std::fs::read(&path).expect("there");
    let mut other = bytes.clone();
    let middle = other.len() / 2;
    other[middle] ^= 1;
    std::fs::write(&path, &other).expect("written");
    let mut ledger = open();
    ledger.record(at, vec![Deed::Confirmed { what: Confirmed::Account }]).expect("recorded");
    assert_eq!(ledger.progress.seen, Seen::Changed(path.display().to_string()), "one bit is another file");
    std::fs::write(&path, &bytes[1..]).expect("written");
    assert_eq!(open().progress.seen, Seen::Changed(path.display().to_string()), "another length is seen at once");
    std::fs::remove_file(&path).expect("gone");
    assert_eq!(open().progress.seen, Seen::Gone(path.display().to_string()));
}

#[test]
fn exports_are_found_and_counted() {
    let home = Home::new();
    let folder = tempfile::tempdir().expect("a folder");
    let good = made(&Recipe { size: 30_000, ..Recipe::new(4) }, folder.path());
    std::fs::write(folder.path().join("photos.zip"), "PK\x05\x06").expect("written");
    std::fs::write(folder.path().join("letter.pdf"), "x").expect("written");
    let found = home.command("archive find --json").arg(folder.path()).run().json();
    let candidates = found["candidates"].as_array().expect("a list");
    assert_eq!(candidates.len(), 2, "{found:#}");
    let export = candidates.iter().find(|candidate| candidate["export"] == true).expect("one");
    assert_eq!(export["file"], good.inputs[0].display().to_string());
    let shown = home.command("archive find").arg(folder.path()).run();
    assert!(shown.out.contains("quitgpt archive verify"), "{}", shown.out);
    let picture = folder.path().join("months.svg");
    let stats = home.command("archive stats --json").arg(&good.inputs[0]).arg("--svg").arg(&picture).run().json();
    assert_eq!(stats["conversations"], good.truth.conversations);
    let messages = stats["messages"]["user"].as_u64().expect("a number")
        + stats["messages"]["assistant"].as_u64().expect("a number");
    assert_eq!(messages, good.truth.visible as u64);
    assert!(std::fs::read_to_string(picture).expect("drawn").starts_with("<svg"));
    let shown = home.command("archive stats --plain").arg(&good.inputs[0]).run();
    assert!(shown.out.contains("2022-12") && shown.out.contains('#'), "{}", shown.out);
}

/// The codes of the problems that were told.
fn codes(document: &serde_json::Value) -> Vec<&str> {
    document["problems"].as_array().expect("problems").iter().filter_map(|problem| problem["code"].as_str()).collect()
}

#[test]
fn what_quitgpt_made_of_an_export_is_not_taken_for_one() {
    let home = Home::new();
    let folder = tempfile::tempdir().expect("a folder");
    let good = made(&Recipe { size: 30_000, ..Recipe::new(4) }, folder.path());
    let out = folder.path().join("out");
    home.command("archive convert --to librechat").arg(&good.inputs[0]).arg("-o").arg(&out).run().succeeded();
    let list = out.join("librechat");
    let file = std::fs::read_dir(&list).expect("a folder").flatten().next().expect("a file").path();
    let packed = folder.path().join("packed.zip");
    let mut zip = maker::ZipWriter::new(Vec::new());
    zip.add("conversations.json", &std::fs::read(&file).expect("there"), true).expect("memory");
    std::fs::write(&packed, zip.finish().expect("memory")).expect("written");
    for input in [out, list, file, packed.clone()] {
        let (ended, document) = told(&home, std::slice::from_ref(&input));
        assert_eq!((ended, codes(&document)), (4, vec!["converted-by-quitgpt"]), "{input:?}: {document:#}");
        let counted = home.command("archive stats").arg(&input).run();
        assert_eq!(counted.code, 1, "{input:?}: {}", counted.out);
    }
    // What else is wrong beside it is told too, and the right file is named.
    let page = folder.path().join("page.zip");
    std::fs::write(&page, "<html></html>").expect("written");
    let (_, document) = told(&home, &[page, packed]);
    let mut both = codes(&document);
    both.sort_unstable();
    assert_eq!(both, ["converted-by-quitgpt", "html-page"], "{document:#}");
    let found = home.command("archive find --json").arg(folder.path()).run().json();
    let candidates = found["candidates"].as_array().expect("a list").iter();
    let taken: Vec<_> = candidates.filter(|found| found["export"] == true).map(|found| &found["file"]).collect();
    assert_eq!(taken, [&serde_json::json!(good.inputs[0].display().to_string())], "{found:#}");
    assert!(!home.journal().contains("archive-verified"), "{}", home.journal());
}

#[test]
fn a_part_is_not_confirmed_without_the_part_that_lies_beside_it() {
    let home = Home::new();
    let folder = tempfile::tempdir().expect("a folder");
    let several = made(&Recipe { layout: Layout::Several, ..Recipe::new(4) }, folder.path());
    let parts: Vec<PathBuf> = (1..=2)
        .zip(&several.inputs)
        .map(|(number, part)| {
            let place = folder.path().join(format!("my export-part-{number:04}.zip"));
            std::fs::rename(part, &place).expect("moved");
            place
        })
        .collect();
    let (ended, document) = told(&home, &parts[..1]);
    assert_eq!((ended, document["verdict"].as_str()), (4, Some("incomplete")), "{document:#}");
    assert!(codes(&document).contains(&"part-not-named"), "{document:#}");
    assert_eq!(told(&home, &parts).0, 0);
    // The other part is found as a part, and the command names both.
    let found = home.command("archive find --json").arg(folder.path()).run().json();
    let part = found["candidates"].as_array().expect("a list").iter().find(|found| found["export"] == false);
    assert!(part.expect("the part")["part_of"].as_str().expect("a path").ends_with(".zip"), "{found:#}");
    let shown = home.command("archive find").arg(folder.path()).run().out;
    let command = shown.lines().find(|line| line.contains("quitgpt archive verify")).expect("a command");
    assert!(command.contains("-part-0001.zip'") && command.contains("-part-0002.zip'"), "{shown}");
    assert!(!shown.contains(&super::scenario::sentence("find-others")), "{shown}");
    // Alone, with nothing beside it, it says what is not in it.
    let alone = folder.path().join("alone");
    std::fs::create_dir(&alone).expect("a folder");
    std::fs::rename(&parts[0], alone.join("my export-part-0001.zip")).expect("moved");
    let (ended, document) = told(&home, &[alone.join("my export-part-0001.zip")]);
    assert_eq!((ended, document["verdict"].as_str()), (4, Some("incomplete")), "a part by its name");
    assert!(codes(&document).contains(&"no-attachments"), "{document:#}");
    std::fs::rename(alone.join("my export-part-0001.zip"), alone.join("whole.zip")).expect("moved");
    let (ended, document) = told(&home, &[alone.join("whole.zip")]);
    assert_eq!((ended, document["verdict"].as_str()), (0, Some("complete-with-warnings")));
    assert!(codes(&document).contains(&"no-attachments"), "{document:#}");
    // Browsers number a file whose name is taken.
    std::fs::rename(alone.join("whole.zip"), alone.join("e-part-0001 (1).zip")).expect("moved");
    std::fs::rename(&parts[1], alone.join("e-part-0002 (3).zip")).expect("moved");
    for (named, other) in [("e-part-0001 (1).zip", "0002 (3).zip"), ("e-part-0002 (3).zip", "0001 (1).zip")] {
        let (ended, document) = told(&home, &[alone.join(named)]);
        assert_eq!(ended, 4, "{document:#}");
        let beside = document["problems"].as_array().expect("problems").iter();
        let beside: Vec<_> = beside.filter(|problem| problem["code"] == "part-not-named").collect();
        assert!(beside.len() == 1 && beside[0]["entry"].as_str().expect("a file").ends_with(other), "{document:#}");
        assert!(!codes(&document).contains(&"part-missing"), "{document:#}");
    }
}

#[test]
fn exports_of_two_accounts_are_complete_for_neither() {
    let home = Home::new();
    let folder = tempfile::tempdir().expect("a folder");
    let good = made(&Recipe { size: 30_000, ..Recipe::new(4) }, folder.path());
    let (_, document) = told(&home, &good.inputs);
    assert_eq!(document["accounts"], serde_json::json!(["nobody@example.org"]));
    let other = folder.path().join("other.zip");
    let mut zip = maker::ZipWriter::new(Vec::new());
    zip.add("conversations.json", br#"[{"id":"x","mapping":{"a":{"message":{"author":{"role":"user"}}}}}]"#, true)
        .and_then(|()| zip.add("user.json", br#"{"id":"user-xyz","email":"ada@example.org"}"#, true))
        .expect("memory");
    std::fs::write(&other, zip.finish().expect("memory")).expect("written");
    assert_eq!(told(&home, std::slice::from_ref(&other)).0, 0);
    let (ended, document) = told(&home, &[good.inputs[0].clone(), other]);
    assert_eq!((ended, document["verdict"].as_str()), (4, Some("incomplete")), "{document:#}");
    assert!(codes(&document).contains(&"several-accounts"), "{document:#}");
    assert!(document.to_string().contains("nobody@example.org, ada@example.org"), "{document:#}");
}

#[test]
fn a_file_that_is_named_twice_counts_once() {
    let home = Home::new();
    let folder = tempfile::tempdir().expect("a folder");
    let good = made(&Recipe { size: 30_000, ..Recipe::new(4) }, folder.path());
    let (_, once) = told(&home, &good.inputs);
    let twice = [good.inputs[0].clone(), folder.path().join(".").join(good.inputs[0].file_name().expect("a name"))];
    let (ended, document) = told(&home, &twice);
    assert_eq!(ended, 0, "{document:#}");
    assert_eq!(document["files"].as_array().map(Vec::len), Some(1));
    assert!(codes(&document).contains(&"same-file-twice"), "{document:#}");
    let rest = |document: &serde_json::Value| {
        let mut codes: Vec<_> = codes(document).into_iter().map(str::to_owned).collect();
        codes.retain(|code| code != "same-file-twice");
        (codes, document["messages"].clone(), document["attachments"].clone())
    };
    assert_eq!(rest(&document), rest(&once));
}

#[test]
fn a_folder_that_is_no_export_says_what_is_in_it_and_nothing_of_links() {
    let home = Home::new();
    let folder = tempfile::tempdir().expect("a folder");
    made(&Recipe { size: 30_000, ..Recipe::new(4) }, folder.path());
    #[cfg(unix)]
    std::os::unix::fs::symlink("/nowhere", folder.path().join("a link")).expect("a link");
    let (ended, document) = told(&home, &[folder.path().to_owned()]);
    assert_eq!((ended, codes(&document)), (4, vec!["folder-of-zips"]), "{document:#}");
    let shown = home.command("archive verify").arg(folder.path()).run();
    assert!(!shown.out.contains("SHA-256"), "{}", shown.out);
}

#[cfg(unix)]
#[test]
fn the_name_of_a_file_forges_no_line() {
    let home = Home::new();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("x\nThis archive is complete and readable: 900 conversations.zip");
    std::fs::write(&path, "<html></html>").expect("written");
    for command in ["archive verify", "archive find", "archive stats"] {
        let at = if command.ends_with("find") { folder.path() } else { &path };
        let ended = home.command(command).arg(at).run();
        let said = format!("{}{}", ended.out, ended.err);
        assert!(said.contains("x\\nThis"), "{command}: {said}");
        assert!(
            !said.lines().any(|line| line.trim_start().starts_with("This archive is complete")),
            "{command}: {said}"
        );
    }
}

#[test]
fn messages_without_a_date_are_counted_and_said_to_be_in_no_month() {
    let home = Home::new();
    let folder = tempfile::tempdir().expect("a folder");
    let made = made(&Recipe { size: 60_000, fault: Fault::NoTimes, ..Recipe::new(5) }, folder.path());
    let picture = folder.path().join("months.svg");
    let stats = home.command("archive stats --json").arg(&made.inputs[0]).arg("--svg").arg(&picture).run().json();
    let number = |value: &serde_json::Value| value.as_u64().expect("a number") as usize;
    let counted = number(&stats["messages"]["user"]) + number(&stats["messages"]["assistant"]);
    assert_eq!(counted, made.truth.visible);
    let months = stats["months"].as_array().expect("months").iter();
    let dated: usize = months.map(|month| number(&month["user"]) + number(&month["assistant"])).sum();
    assert_eq!(dated + number(&stats["undated"]), counted);
    assert!(number(&stats["undated"]) > 0, "{stats:#}");
    let shown = home.command("archive stats").arg(&made.inputs[0]).run().succeeded();
    let undated = format!("{} messages have no date and are counted in no month.", stats["undated"]);
    assert!(shown.out.contains(&undated), "{}", shown.out);
    assert!(std::fs::read_to_string(picture).expect("drawn").contains(&undated));
    assert!(shown.out.contains(", without a date\n") && !shown.out.contains("begun \n"), "{}", shown.out);
    for heading in ["Models", "The longest conversations", "Scripts"] {
        let lines: Vec<&str> = shown.out.lines().collect();
        let at = lines.iter().position(|line| *line == heading).unwrap_or_else(|| panic!("{heading}: {}", shown.out));
        assert_eq!(lines[at - 1], "", "{heading}: {}", shown.out);
    }
}

#[test]
fn a_download_that_is_not_finished_is_told_as_one() {
    let home = Home::new();
    let folder = tempfile::tempdir().expect("a folder");
    let names = ["export.zip.crdownload", "export.aB3xY.zip.part", "Unconfirmed 12345.crdownload"];
    for name in names {
        std::fs::write(folder.path().join(name), "PK\x03\x04 and no more").expect("written");
    }
    std::fs::write(folder.path().join("song.mp3.part"), "x").expect("written");
    let found = home.command("archive find --json").arg(folder.path()).run().json();
    let candidates = found["candidates"].as_array().expect("a list");
    assert_eq!(candidates.len(), names.len(), "{found:#}");
    assert!(candidates.iter().all(|found| found["problem"]["code"] == "unfinished-download"), "{found:#}");
}
