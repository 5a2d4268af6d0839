use super::*;
use crate::links::cases::{ALLOWED, HOSTS};
use crate::links::check;

const DESKTOP: Surroundings =
    Surroundings { asked: false, ssh: false, container: false, ci: false, display: true, terminal: true };

fn read(variables: &[(&str, &str)], files: &[&str]) -> Surroundings {
    let env = |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
    surroundings(env, |path| files.contains(&path), false)
}

#[test]
fn desktop_opens_pages() {
    assert_eq!(may_open(&DESKTOP), Ok(()));
}

#[test]
fn each_obstacle_is_named() {
    for (surroundings, reason, name) in [
        (Surroundings { asked: true, ..DESKTOP }, NoOpen::Asked, "asked"),
        (Surroundings { ssh: true, ..DESKTOP }, NoOpen::Ssh, "ssh"),
        (Surroundings { container: true, ..DESKTOP }, NoOpen::Container, "container"),
        (Surroundings { ci: true, ..DESKTOP }, NoOpen::Ci, "ci"),
        (Surroundings { display: false, ..DESKTOP }, NoOpen::NoDisplay, "no-display"),
        (Surroundings { terminal: false, ..DESKTOP }, NoOpen::NotATerminal, "not-a-terminal"),
    ] {
        assert_eq!(may_open(&surroundings), Err(reason));
        assert_eq!(reason.name(), name);
    }
}

#[test]
fn of_several_obstacles_the_first_is_named() {
    let all = Surroundings { asked: true, ssh: true, container: true, ci: true, display: false, terminal: false };
    assert_eq!(may_open(&all), Err(NoOpen::Asked));
    assert_eq!(may_open(&Surroundings { asked: false, ..all }), Err(NoOpen::Ssh));
    assert_eq!(may_open(&Surroundings { asked: false, ssh: false, ..all }), Err(NoOpen::Container));
}

#[test]
fn only_all_clear_opens_pages() {
    for bits in 0..64_u8 {
        let bit = |n: u8| bits & (1 << n) != 0;
        let surroundings = Surroundings {
            asked: bit(0),
            ssh: bit(1),
            container: bit(2),
            ci: bit(3),
            display: bit(4),
            terminal: bit(5),
        };
        assert_eq!(may_open(&surroundings).is_ok(), surroundings == DESKTOP, "{surroundings:?}");
    }
}

#[test]
fn variables_and_files_are_read() {
    let screen = ("DISPLAY", ":0");
    assert_eq!(read(&[screen], &[]), DESKTOP);
    for name in ["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"] {
        assert_eq!(read(&[screen, (name, "x")], &[]), Surroundings { ssh: true, ..DESKTOP });
        assert_eq!(read(&[screen, (name, "")], &[]), DESKTOP, "empty {name}");
    }
    let container = Surroundings { container: true, ..DESKTOP };
    assert_eq!(read(&[screen, ("container", "podman")], &[]), container);
    assert_eq!(read(&[screen], &["/.dockerenv"]), container);
    assert_eq!(read(&[screen], &["/run/.containerenv"]), container);
    for (value, ci) in [("true", true), ("1", true), ("false", false), ("0", false), ("", false)] {
        assert_eq!(read(&[screen, ("CI", value)], &[]), Surroundings { ci, ..DESKTOP }, "CI={value}");
    }
    assert!(surroundings(|_| None, |_| false, true).asked);
}

#[test]
fn desktop_is_announced_in_several_ways() {
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME", "WSL_INTEROP", "TERMUX_VERSION"] {
        assert!(read(&[(name, "x")], &[]).display, "{name}");
        assert_eq!(read(&[(name, "")], &[]).display, DISPLAY_IS_GIVEN, "empty {name}");
    }
    assert_eq!(read(&[], &[]).display, DISPLAY_IS_GIVEN);
}

#[test]
fn recorder_keeps_addresses_in_order() {
    let mut recorder = Recorder::default();
    for (raw, _) in ALLOWED {
        recorder.open(&check(raw, HOSTS).expect("allowed")).expect("a recorder never fails");
    }
    assert!(recorder.0.iter().eq(ALLOWED.iter().map(|(_, shown)| shown)));
}

/// Real processes: stand-ins for the launchers record how they are called. Only Linux and its like
/// look for launchers by name in `PATH`.
#[cfg(all(unix, not(target_os = "macos")))]
mod launchers {
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;
    use std::path::Path;
    use std::process::{Command, Output};
    use std::time::{Duration, Instant};

    use tempfile::TempDir;

    use super::super::{Opener as _, SystemOpener};
    use crate::links::cases::{ALLOWED, DENIED, HOSTS};
    use crate::links::check;

    /// Launchers that `open` 5.4.5 knows, in its order, with what precedes the address.
    const LAUNCHERS: [(&str, &[&str]); 6] = [
        ("xdg-open", &[]),
        ("gio", &["open"]),
        ("gnome-open", &[]),
        ("kde-open6", &["--"]),
        ("kde-open5", &["--"]),
        ("kde-open", &["--"]),
    ];

    /// Opened on other systems or by earlier versions; never to be called here.
    const STRANGERS: [&str; 5] = ["wslview", "open", "cmd.exe", "powershell.exe", "sh"];

    /// Tells the child which file names the addresses to open, as a JSON list.
    const LIST: &str = "QUITGPT_TEST_LIST";
    /// Makes the child skip the rule. The control of these tests.
    const UNCHECKED: &str = "QUITGPT_TEST_UNCHECKED";

    /// Run as a child by the tests below; does nothing by itself.
    #[test]
    fn child_opens_a_list() {
        let Some(list) = std::env::var_os(LIST) else {
            return;
        };
        let list = fs::read(list).expect("the parent wrote the list");
        for raw in serde_json::from_slice::<Vec<String>>(&list).expect("as JSON") {
            if std::env::var_os(UNCHECKED).is_some() {
                open::that_detached(raw).expect("a stand-in takes it");
            } else if let Ok(url) = check(&raw, HOSTS) {
                SystemOpener.open(&url).expect("a stand-in takes it");
            }
        }
    }

    struct Stage(TempDir);

    impl Stage {
        fn new() -> Self {
            let stage = Self(tempfile::tempdir().expect("a temporary folder"));
            fs::create_dir(stage.programs()).expect("a folder for programs");
            stage
        }

        fn programs(&self) -> std::path::PathBuf {
            self.0.path().join("programs")
        }

        /// Puts a stand-in in place that records its arguments and exits with `code`.
        fn stand_in(&self, name: &str, code: u8) {
            let record = self.0.path().join("record");
            let record = record.to_str().expect("a plain path");
            // One `printf`, hence one write: records of programs that overlap do not mix.
            let script = format!("#!/bin/sh\nprintf '%s\\0' call {name} \"$@\" end >> '{record}'\nexit {code}\n");
            let path = self.programs().join(name);
            fs::write(&path, script).expect("a stand-in is written");
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("and made to run");
        }

        /// Lets a child open `raws`.
        fn open(&self, raws: &[&str], unchecked: bool) -> Output {
            let list = self.0.path().join("list");
            fs::write(&list, serde_json::to_vec(raws).expect("JSON")).expect("a list is written");
            let mut child = Command::new(std::env::current_exe().expect("this test"));
            child
                .args(["--exact", "host::opener::tests::launchers::child_opens_a_list"])
                .env_clear()
                .env("PATH", self.programs())
                .env(LIST, list);
            if unchecked {
                child.env(UNCHECKED, "1");
            }
            child.output().expect("the child runs")
        }

        /// The recorded calls, program first, once there are `count` or after ten seconds.
        fn calls(&self, count: usize) -> Vec<Vec<String>> {
            let deadline = Instant::now() + Duration::from_secs(10);
            loop {
                let calls = parse(&self.0.path().join("record"));
                if calls.len() >= count || Instant::now() >= deadline {
                    return calls;
                }
                std::thread::sleep(Duration::from_millis(2));
            }
        }
    }

    fn parse(record: &Path) -> Vec<Vec<String>> {
        let Ok(text) = fs::read_to_string(record) else {
            return Vec::new();
        };
        let mut calls = Vec::new();
        let mut call = Vec::new();
        for word in text.split_terminator('\0') {
            match word {
                "call" => call = Vec::new(),
                "end" => calls.push(std::mem::take(&mut call)),
                _ => call.push(word.to_owned()),
            }
        }
        calls
    }

    fn success(output: &Output) {
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && said.contains("1 passed"), "{said}");
    }

    fn expected(program: &str, before: &[&str], url: &str) -> Vec<String> {
        [program].iter().chain(before).chain(&[url]).map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn each_allowed_address_arrives_as_one_argument() {
        let raws: Vec<&str> = ALLOWED.iter().map(|(raw, _)| *raw).collect();
        for (program, before) in LAUNCHERS {
            let stage = Stage::new();
            stage.stand_in(program, 0);
            STRANGERS.iter().for_each(|stranger| stage.stand_in(stranger, 0));
            success(&stage.open(&raws, false));
            let wanted: Vec<_> = ALLOWED.iter().map(|(_, shown)| expected(program, before, shown)).collect();
            assert_eq!(stage.calls(wanted.len()), wanted, "{program}");
        }
    }

    #[test]
    fn denied_addresses_reach_no_launcher() {
        let stage = Stage::new();
        LAUNCHERS.iter().for_each(|(program, _)| stage.stand_in(program, 0));
        STRANGERS.iter().for_each(|stranger| stage.stand_in(stranger, 0));
        // An allowed one at the end shows when all before it are through.
        let (last, shown) = ALLOWED[0];
        let raws: Vec<&str> = DENIED.iter().map(|(raw, _)| *raw).chain([last]).collect();
        success(&stage.open(&raws, false));
        assert_eq!(stage.calls(1), [expected("xdg-open", &[], shown)]);
    }

    #[test]
    fn denied_addresses_would_be_seen_without_the_rule() {
        let stage = Stage::new();
        stage.stand_in("xdg-open", 0);
        let raws = ["http://chatgpt.com/", "file:///etc/passwd", "https://chatgpt.com/ --new-window"];
        success(&stage.open(&raws, true));
        assert_eq!(stage.calls(3), raws.map(|raw| expected("xdg-open", &[], raw)));
    }

    #[test]
    fn launcher_that_fails_is_followed_by_the_next() {
        let stage = Stage::new();
        stage.stand_in("xdg-open", 3);
        stage.stand_in("gio", 0);
        success(&stage.open(&["https://chatgpt.com/"], false));
        let url = "https://chatgpt.com/";
        assert_eq!(stage.calls(2), [expected("xdg-open", &[], url), expected("gio", &["open"], url)]);
    }

    #[test]
    fn missing_or_failing_launchers_are_an_error_in_one_line() {
        let stage = Stage::new();
        let output = stage.open(&["https://chatgpt.com/"], false);
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success(), "{said}");
        assert!(said.contains(crate::host::opener::NO_PROGRAM), "{said}");

        stage.stand_in("kde-open", 4);
        let output = stage.open(&["https://chatgpt.com/"], false);
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success(), "{said}");
        assert!(said.contains("kde-open") && said.contains("failed with"), "{said}");
    }
}
