//! The archive: what is counted equals what was made, whatever the layout, the schema and the fault.

use std::path::{Path, PathBuf};

use quitgpt::archive::layout::Archive;
use quitgpt::archive::problem::{Trouble, Verdict};
use quitgpt::archive::verify::{Report, verify};

use super::maker::{self, FAULTS, Fault, LAYOUTS, Layout, Made, Naming, Recipe, Schema, Truth};

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
            size: 60_000 + 1_000 * seed as u64,
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
