//! What is kept stays kept: under kill -9, beside other processes, on full disks and read-only homes, in folders with odd
//! names. Reading the guides works in all of these.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use quitgpt::journal::{Deed, read_lines};

use super::scenario::{Home, within};

const LIMIT: Duration = Duration::from_secs(20);

fn output(mut command: Command) -> Output {
    within(LIMIT, command.spawn().expect("it starts"))
}

fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The guide is printed whole, whatever else is wrong.
#[track_caller]
fn reads(command: Command) {
    let output = output(command);
    assert!(output.status.success() && output.stdout.len() > 10_000, "{}", words(&output.stderr));
}

/// The notes of all finished steps, in the order in which they were written.
fn notes(journal: &str) -> Vec<String> {
    let notes = read_lines(journal).events.into_iter().filter_map(|event| match event.deed {
        Deed::Finished { note, .. } => note,
        _ => None,
    });
    notes.collect()
}

#[test]
fn what_was_acknowledged_survives_being_killed_at_any_moment() {
    let home = Home::new();
    let mut acknowledged: Vec<String> = Vec::new();
    let mut killed = 0;
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    // How long a whole run takes here, so that the knife falls all over it.
    let start = Instant::now();
    assert!(output(home.real("done web-cancel --note 0")).status.success());
    let whole = start.elapsed().max(Duration::from_millis(2));
    acknowledged.push("0".to_owned());
    let start = Instant::now();
    for round in 1..=200 {
        let mut child = home.real(&format!("done web-cancel --note {round}")).spawn().expect("it starts");
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        std::thread::sleep(whole.mul_f64((seed % 1300) as f64 / 1000.0));
        let _ = child.kill();
        match child.wait().expect("it ends").code() {
            Some(code) => {
                assert_eq!(code, 0);
                acknowledged.push(round.to_string());
            }
            None => killed += 1,
        }
        let journal = fs::read(home.journal_path()).expect("there is a journal");
        let reading = read_lines(&String::from_utf8_lossy(&journal));
        assert!(reading.broken.len() <= killed, "{:?}", reading.broken);
    }
    assert!(start.elapsed() < LIMIT, "{:?}", start.elapsed());
    let kept = notes(&home.journal());
    let lost: Vec<&String> = acknowledged.iter().filter(|note| !kept.contains(note)).collect();
    assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
    assert!(killed > 20 && acknowledged.len() > 20, "{killed} killed, {} acknowledged", acknowledged.len());
    assert!(output(home.real("status --json")).status.success());
    assert!(output(home.real("done web-cancel --note last")).status.success());
    assert_eq!(notes(&home.journal()).last().map(String::as_str), Some("last"));
    let ids: Vec<u64> = read_lines(&home.journal()).events.iter().map(|event| event.id).collect();
    assert!(ids.windows(2).all(|pair| pair[0] < pair[1]), "numbers go up");
}

#[test]
fn many_at_once_lose_nothing() {
    let home = Home::new();
    let start = Instant::now();
    std::thread::scope(|scope| {
        for writer in 0..40 {
            let home = &home;
            scope.spawn(move || {
                for update in 0..5 {
                    let done = output(home.real(&format!("done web-cancel --note {writer}.{update}")));
                    assert!(done.status.success(), "{}", words(&done.stderr));
                }
            });
        }
    });
    assert!(start.elapsed() < Duration::from_secs(30), "{:?}", start.elapsed());
    let reading = read_lines(&home.journal());
    assert_eq!((reading.broken.len(), reading.events.len()), (0, 200));
    let mut kept = notes(&home.journal());
    kept.sort();
    kept.dedup();
    assert_eq!(kept.len(), 200);
    let ids: Vec<u64> = reading.events.iter().map(|event| event.id).collect();
    assert_eq!(ids, (1..=200).collect::<Vec<u64>>());
}

#[test]
fn a_torn_line_and_lines_of_a_newer_release_stay_and_are_told() {
    let home = Home::new();
    home.command("answer channel=web").run().succeeded();
    let good = home.journal();
    let newer = "{\"v\":2,\"id\":70,\"at\":\"2027-01-01T00:00:00Z\",\"kind\":\"teleported\",\"to\":\"Mars\"}\n";
    let torn = format!("{good}{newer}rubbish\n{}", &good[..30]);
    fs::write(home.journal_path(), &torn).expect("written");
    let status = home.command("status --json").run().succeeded();
    assert_eq!(status.json()["answers"]["channel"][0], "web");
    assert!(status.err.contains("lines of") && status.err.contains("newer quitgpt"), "{}", status.err);
    home.command("done web-cancel").run().succeeded();
    let journal = home.journal();
    let added = journal.strip_prefix(&format!("{torn}\n")).expect("what was there stays byte for byte");
    assert!(added.contains("\"id\":71") && added.ends_with('\n'), "{added}");
    assert_eq!(home.command("doctor --json").run().json()["findings"].as_array().map(|all| all.len() > 3), Some(true));

    // A line torn within a letter of several bytes.
    let mut bytes = fs::read(home.journal_path()).expect("a journal");
    bytes.extend_from_slice(b"{\"v\":1,\"note\":\"\xd8");
    fs::write(home.journal_path(), &bytes).expect("written");
    home.command("status").run().succeeded();
    home.command("skip proof").run().succeeded();
    assert!(fs::read(home.journal_path()).expect("a journal").starts_with(&bytes));
}

#[test]
fn a_journal_that_cannot_be_read_stops_what_would_write_and_stays_as_it_is() {
    type Make = fn(&Path);
    let makes: [(&str, Make); 4] = [
        ("a folder", |path| fs::create_dir(path).expect("made")),
        ("a link", |path| {
            fs::write(path.with_extension("other"), "").expect("made");
            std::os::unix::fs::symlink(path.with_extension("other"), path).expect("made");
        }),
        ("a pipe", |path| assert!(Command::new("mkfifo").arg(path).status().expect("mkfifo runs").success())),
        ("too much", |path| fs::write(path, vec![b' '; 4 * 1024 * 1024 + 1]).expect("made")),
    ];
    for (what, make) in makes {
        let home = Home::new();
        fs::create_dir_all(home.data()).expect("made");
        make(&home.journal_path());
        let before = fs::symlink_metadata(home.journal_path()).expect("there").file_type();
        for line in ["status", "answer channel=web", "done web-cancel", "cancel --print"] {
            let ended = output(home.real(line));
            let said = words(&ended.stderr);
            assert_eq!(ended.status.code(), Some(1), "{what}, {line}: {said}");
            assert!(said.starts_with("error: ") && said.contains("journal.jsonl"), "{what}: {said}");
        }
        assert_eq!(fs::symlink_metadata(home.journal_path()).expect("there").file_type(), before);
        reads(home.real("guide cancel"));
        assert_eq!(output(home.real("doctor")).status.code(), Some(0));
    }
}

#[test]
fn what_is_written_is_for_the_person_alone() {
    let home = Home::new();
    let mut command = Command::new("sh");
    command.args(["-c", "umask 000; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_quitgpt"), "answer", "channel=web"]);
    command.env_clear().env("QUITGPT_DATA_DIR", home.data()).env("PATH", "/usr/bin:/bin");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    assert!(output(command).status.success());
    let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    assert_eq!((mode(&home.data()), mode(&home.journal_path())), (0o700, 0o600));
}

#[test]
fn without_a_home_or_where_nothing_can_be_written_guides_are_read() {
    // Nothing at all in the environment.
    let bare = |line: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_quitgpt"));
        command.args(line.split(' ')).env_clear();
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    };
    reads(bare("guide cancel"));
    reads(bare("cancel --print"));
    let fresh = tempfile::tempdir().expect("a folder");
    let mut command = bare("guide cancel");
    command.env("HOME", fresh.path());
    reads(command);
    assert_eq!(fs::read_dir(fresh.path()).expect("a folder").count(), 0, "reading leaves nothing behind");

    // A file stands where a folder is needed: as good as read-only, also for root.
    let home = Home::new();
    fs::write(home.path().join("file"), "").expect("written");
    let blocked = |line: &str| {
        let mut command = home.real(line);
        command.env("QUITGPT_DATA_DIR", home.path().join("file/data"));
        command.env("QUITGPT_CONFIG", home.path().join("file/settings.toml"));
        command
    };
    let read_only = |line: &str| {
        let mut command = home.real(line);
        command.env("QUITGPT_DATA_DIR", "/proc/self/quitgpt").env("QUITGPT_CONFIG", "/proc/self/quitgpt.toml");
        command
    };
    let places: [&dyn Fn(&str) -> Command; 2] = [&blocked, &read_only];
    for place in places {
        reads(place("guide cancel"));
        let failed = output(place("answer channel=web"));
        let said = words(&failed.stderr);
        assert_eq!(failed.status.code(), Some(1), "{said}");
        assert!(said.starts_with("error: ") && !said.contains("panicked"), "{said}");
        assert!(output(place("doctor")).status.success());
    }
}

#[test]
fn a_full_disk_is_said_and_tears_nothing() {
    let home = Home::new();
    assert!(output(home.real("answer channel=web")).status.success());
    let before = home.journal();
    let limited = |line: &str| {
        let mut command = Command::new("sh");
        command.args(["-c", "ulimit -f 0; trap '' XFSZ; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_quitgpt")]);
        command.args(line.split(' ')).env_clear().env("PATH", "/usr/bin:/bin").env("QUITGPT_DATA_DIR", home.data());
        command.env("QUITGPT_CONFIG", home.settings());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    };
    reads(limited("guide cancel"));
    for line in ["answer channel=api", "done web-cancel", "settings set lang en"] {
        let failed = output(limited(line));
        let said = words(&failed.stderr);
        assert_eq!(failed.status.code(), Some(1), "{line}: {said}");
        assert!(said.starts_with("error: ") && !said.contains("panicked"), "{said}");
    }
    assert_eq!(home.journal(), before);
    assert!(output(home.real("answer channel=api")).status.success());

    // Standard output on a full disk.
    if Path::new("/dev/full").exists() {
        for line in ["guide cancel", "status --json", "--version", "--help", "man", "cancel --print"] {
            let mut command = home.real(line);
            command.stdout(fs::File::options().write(true).open("/dev/full").expect("there"));
            let failed = output(command);
            let said = words(&failed.stderr);
            assert_eq!(failed.status.code(), Some(1), "{line}: {said}");
            assert!(!said.is_empty() && !said.contains("panicked"), "{line}: {said}");
        }
    }
}

#[test]
fn folders_may_have_any_name() {
    for name in ["with blanks", "مجلد عربي", "new\nline", "quote'\"s", "-dash", "$(id)", "ق\u{202e}x"] {
        let home = Home::new();
        let data = home.path().join(name).join("data");
        let command = |line: &str| {
            let mut command = home.real(line);
            command.env_remove("QUITGPT_DATA_DIR").arg("--data-dir").arg(&data);
            command
        };
        let done = output(command("answer channel=web"));
        assert!(done.status.success(), "{name:?}: {}", words(&done.stderr));
        let status: serde_json::Value = serde_json::from_slice(&output(command("status --json")).stdout).expect("JSON");
        assert_eq!(status["answers"]["channel"][0], "web", "{name:?}");
        reads(command("guide cancel"));
        fs::create_dir_all(data.join("guides/en")).expect("made");
        fs::write(data.join("guides/en/cancel.md"), "bad").expect("written");
        reads(command("guide cancel"));
        for line in ["doctor", "forget --dry-run", "guide check", "guide cancel"] {
            let shown = output(command(line));
            assert!(!words(&shown.stdout).contains('\u{202e}') && !words(&shown.stderr).contains('\u{202e}'), "{line}");
        }
        assert!(output(command("forget --yes")).status.success());
        assert!(!data.join("journal.jsonl").exists());
    }
}
