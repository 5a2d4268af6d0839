//! `quitgpt remind install`, `uninstall` and `notify` from the outside: what is written and called, with stand-ins that take
//! notes in place of schedulers and of the desktop; then the real cron, the real systemd and a real notification daemon,
//! where this machine has them and lets the test start them on their own.

#![cfg(unix)]

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

use super::scenario::{Home, not_run, repository, within};

/// A folder name that every format has to escape differently.
const ODD: &str = "it's a \"fine\" day; $HOME ${X} $(id) `id` 100% %h & <b> \\ \\\\ ; برامج # quitgpt-remind";

/// Notes what it was called with: its name and arguments, each ended by NUL, and a line break that no argument ends in.
const RECORDER: &str = r#"#!/bin/sh
here=${0%/*}
name=${0##*/}
{ printf '%s\0' "$name" "$@"; printf '\036'; } >>"$here/calls"
case $name in
crontab)
    if [ "$1" = -l ]; then
        [ -e "$here/crontab.text" ] || { echo 'no crontab for ada' >&2; exit 1; }
        cat "$here/crontab.text"
    else
        cat >"$here/crontab.text"
    fi ;;
esac
[ ! -e "$here/$name.waits" ] || cat "$here/$name.waits" >/dev/null
[ ! -f "$here/$name.fails$1" ] || { cat "$here/$name.fails$1" >&2; exit 1; }
[ ! -f "$here/$name.fails" ] || { cat "$here/$name.fails" >&2; exit 1; }
exit 0
"#;

/// A person's home with stand-ins first on the search path.
struct Desk {
    home: Home,
}

impl Desk {
    fn new() -> Self {
        let desk = Self { home: Home::new() };
        fs::create_dir(desk.tools()).expect("folders can be made");
        for name in ["systemctl", "crontab", "schtasks", "launchctl", "notify-send", "busctl", "osascript"] {
            let path = desk.tools().join(name);
            fs::write(&path, RECORDER).expect("written");
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("modes can be set");
        }
        desk
    }

    fn tools(&self) -> PathBuf {
        self.home.path().join("tools")
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// quitgpt itself, or a copy of it.
    fn command(&self, program: &Path, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command
            .args(arguments)
            .env_clear()
            .env("HOME", self.home.path())
            .env("PATH", format!("{}:/usr/bin:/bin", self.tools().display()))
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    #[track_caller]
    fn run(&self, arguments: &[&str]) -> Said {
        Said::from(self.command(Path::new(env!("CARGO_BIN_EXE_quitgpt")), arguments))
    }

    /// The calls since the last look.
    fn calls(&self) -> Vec<Vec<String>> {
        let calls = fs::read(self.tools().join("calls")).unwrap_or_default();
        let _ = fs::remove_file(self.tools().join("calls"));
        let text = String::from_utf8(calls).expect("UTF-8");
        let calls = text.split_terminator("\0\u{1e}");
        calls.map(|call| call.split('\0').map(str::to_owned).collect()).collect()
    }

    /// The same as lines.
    fn lines(&self) -> Vec<String> {
        self.calls().iter().map(|call| call.join(" ")).collect()
    }

    fn write(&self, tool_file: &str, content: &[u8]) {
        fs::write(self.tools().join(tool_file), content).expect("written");
    }

    fn crontab(&self) -> Vec<u8> {
        fs::read(self.tools().join("crontab.text")).unwrap_or_default()
    }

    /// A copy of quitgpt in a folder of this name.
    fn copy(&self, folder: &OsStr) -> PathBuf {
        let folder = self.home.path().join(folder);
        fs::create_dir_all(&folder).expect("folders can be made");
        let path = folder.join("quitgpt");
        if fs::hard_link(env!("CARGO_BIN_EXE_quitgpt"), &path).is_err() {
            fs::copy(env!("CARGO_BIN_EXE_quitgpt"), &path).expect("files can be copied");
        }
        path
    }

    /// The files in the home, apart from the stand-ins.
    fn files(&self) -> Vec<String> {
        let mut folders = vec![self.home.path().to_owned()];
        let mut found = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).expect("a folder").flatten() {
                let path = entry.path();
                if path == self.tools() {
                    continue;
                }
                match path.is_dir() {
                    true => folders.push(path),
                    false => found.push(path.strip_prefix(self.home.path()).expect("below").display().to_string()),
                }
            }
        }
        found.sort();
        found
    }
}

/// What a program said in the end.
#[derive(Debug)]
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Said {
    #[track_caller]
    fn from(mut command: Command) -> Self {
        Self::of(within(Duration::from_secs(60), command.spawn().expect("it starts")))
    }

    #[track_caller]
    fn of(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        Self { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
    }

    #[track_caller]
    fn succeeded(self) -> Self {
        assert_eq!(self.code, 0, "{self:?}");
        self
    }
}

fn is_there(program: &str) -> bool {
    let search = std::env::var_os("PATH").unwrap_or_default();
    let more = ["/usr/sbin", "/sbin", "/lib/systemd", "/usr/lib/systemd"].map(PathBuf::from);
    std::env::split_paths(&search).chain(more).any(|folder| folder.join(program).is_file())
}

/// The first of these programs that is missing.
fn missing<'p>(programs: &[&'p str]) -> Option<&'p str> {
    programs.iter().find(|program| !is_there(program)).copied()
}

const TIMER: [&str; 3] = [
    "systemctl --user daemon-reload",
    "systemctl --user enable quitgpt-remind.timer",
    "systemctl --user restart quitgpt-remind.timer",
];

#[test]
fn each_scheduler_gets_its_files_and_these_calls_and_nothing_else() {
    let uid = rustix::process::getuid().as_raw();
    let agent = format!("gui/{uid}/quitgpt.remind");
    let plist = |desk: &Desk| desk.path("Library/LaunchAgents/quitgpt.remind.plist").display().to_string();
    let task = |desk: &Desk| desk.path(".local/share/quitgpt/remind-task.xml").display().to_string();
    type Lines<'l> = &'l dyn Fn(&Desk) -> Vec<String>;
    let fixed = |lines: &[&str]| -> Vec<String> { lines.iter().map(|line| (*line).to_owned()).collect() };
    // Name, files, calls of the first run, of one with nothing to do, of taking it away.
    let cases: [(&str, &[&str], Lines, Lines, Lines); 4] = [
        (
            "systemd",
            &[".config/systemd/user/quitgpt-remind.service", ".config/systemd/user/quitgpt-remind.timer"],
            &|_| fixed(&[&["systemctl --user show --property=Version", IS_ACTIVE][..], &TIMER].concat()),
            &|_| fixed(&[IS_ACTIVE]),
            &|_| fixed(&[IS_ACTIVE, "systemctl --user disable --now quitgpt-remind.timer", TIMER[0]]),
        ),
        (
            "launchd",
            &["Library/LaunchAgents/quitgpt.remind.plist"],
            &|desk| {
                let [print, out] = ["print", "bootout"].map(|verb| format!("launchctl {verb} {agent}"));
                // The stand-in never says that the old one is gone; quitgpt gives up waiting after a while.
                vec![print.clone(), out, print, format!("launchctl bootstrap gui/{uid} {}", plist(desk))]
            },
            &|_| vec![format!("launchctl print {agent}")],
            &|_| vec![format!("launchctl print {agent}"), format!("launchctl bootout {agent}")],
        ),
        (
            "task-scheduler",
            &[".local/share/quitgpt/remind-task.xml"],
            &|desk| {
                let create = format!("schtasks /Create /TN quitgpt-remind /XML {} /F", task(desk));
                vec!["schtasks /Query /TN quitgpt-remind".to_owned(), create]
            },
            &|_| fixed(&["schtasks /Query /TN quitgpt-remind"]),
            &|_| fixed(&["schtasks /Query /TN quitgpt-remind", "schtasks /Delete /TN quitgpt-remind /F"]),
        ),
        ("cron", &[], &|_| fixed(&["crontab -l", "crontab -"]), &|_| fixed(&["crontab -l"]), &|_| {
            fixed(&["crontab -l", "crontab -"])
        }),
    ];
    for (name, files, first, again, away) in cases {
        let desk = Desk::new();
        // Looks whether another scheduler has it too come last, and are no part of what is wanted here.
        let calls = |count: usize| -> Vec<String> {
            let mut lines = desk.lines();
            lines.dedup();
            lines.truncate(count);
            lines
        };
        let shown = desk.run(&["remind", "install", "--yes", "--with", name]).succeeded();
        let expected = first(&desk);
        assert_eq!(calls(expected.len()), expected, "{name}");
        assert_eq!(desk.files(), files, "{name}");
        for line in expected.iter().filter(|line| !line.contains(" print ") && !line.ends_with("-l")) {
            let queries = ["--quiet", "/Query", "--property=Version"];
            let shows = shown.out.contains(line.as_str());
            assert!(shows || queries.iter().any(|query| line.contains(query)), "{name} does not show {line}");
        }
        assert!(shown.err.contains(&format!("every day at 09:00 ({name})")), "{}", shown.err);
        for file in files {
            let path = desk.path(file);
            assert!(shown.out.contains(&path.display().to_string()), "{name}: {}", shown.out);
            let mode = fs::metadata(&path).expect("there").permissions().mode() & 0o777;
            assert_eq!(mode, 0o600, "{file}");
        }
        let same = desk.run(&["remind", "install", "--yes", "--with", name]).succeeded();
        assert!(same.err.contains("There is nothing to do.") && same.out.is_empty(), "{name}: {same:?}");
        let expected = again(&desk);
        assert_eq!(calls(expected.len() + 1), expected, "{name}");
        // Without --with the one that is there is meant; its time is kept unless another is named.
        let later = desk.run(&["remind", "install", "--yes", "--time", "18:30"]).succeeded();
        assert!(later.err.contains("every day at 18:30"), "{name}: {}", later.err);
        let kept = desk.run(&["remind", "install", "--yes"]).succeeded();
        assert!(kept.err.contains("18:30") && kept.err.contains("nothing to do"), "{name}: {}", kept.err);
        desk.calls();
        let gone = desk.run(&["remind", "uninstall", "--yes"]).succeeded();
        assert!(gone.err.contains("taken away"), "{name}: {}", gone.err);
        let mut lines = desk.lines();
        lines.retain(|line| name == "cron" || !line.starts_with("crontab"));
        assert_eq!(lines, away(&desk), "{name}");
        assert!(desk.files().is_empty() && desk.crontab().is_empty(), "{name}: {:?}", desk.files());
        let nothing = desk.run(&["remind", "uninstall", "--yes"]).succeeded();
        assert!(nothing.err.contains("no daily check"), "{name}: {}", nothing.err);
    }
}

const IS_ACTIVE: &str = "systemctl --user is-active --quiet quitgpt-remind.timer";

#[test]
fn nothing_happens_unless_somebody_says_yes() {
    for name in ["systemd", "launchd", "task-scheduler", "cron"] {
        let desk = Desk::new();
        let asked = desk.run(&["remind", "install", "--with", name]);
        assert_eq!(asked.code, 2, "{asked:?}");
        assert!(asked.err.contains("hint: quitgpt remind install --yes") && !asked.out.is_empty(), "{asked:?}");
        let dry = desk.run(&["remind", "install", "--dry-run", "--with", name]).succeeded();
        assert_eq!((dry.out, dry.err.as_str()), (asked.out, ""), "a dry run shows the same");
        desk.run(&["remind", "install", "--with", name, "--dry-run", "--at", "2026-12-01"]).succeeded();
        assert_eq!(desk.run(&["remind", "install", "--with", name, "--yes", "--at", "2026-12-01"]).code, 2);
        let looks = ["-l", "print", "is-active", "/Query"];
        let calls = desk.lines();
        assert!(calls.iter().all(|call| looks.iter().any(|look| call.contains(look))), "{calls:?}");
        assert!(desk.files().is_empty() && desk.crontab().is_empty());

        desk.run(&["remind", "install", "--yes", "--with", name]).succeeded();
        let (files, crontab) = (desk.files(), desk.crontab());
        let kept = desk.run(&["remind", "uninstall"]);
        assert_eq!(kept.code, 2, "{kept:?}");
        assert!(kept.err.contains("hint: quitgpt remind uninstall --yes"), "{kept:?}");
        desk.run(&["remind", "uninstall", "--dry-run"]).succeeded();
        assert_eq!((desk.files(), desk.crontab()), (files, crontab));
    }
    let home = Home::new();
    let ended = home.talk("remind install --with cron --dry-run").run().succeeded();
    assert!(ended.transcript.contains("@reboot"), "{}", ended.transcript);
    for typed in [&["1"][..], &[""], &[]] {
        let ended = home.talk("remind install --with systemd").typed(typed).run();
        assert_eq!(ended.code, 4, "{}", ended.transcript);
        assert!(ended.transcript.contains("Nothing was changed."), "{}", ended.transcript);
    }
}

#[test]
fn the_rest_of_a_crontab_stays_and_a_moved_program_is_told_and_mended() {
    let desk = Desk::new();
    let before = b"# caf\xe9\nSHELL=/usr/bin/fish\n\n5 4 * * * a%b\r\n@daily x # quitgpt-remind, or not\n";
    desk.write("crontab.text", before);
    let [old, new] = ["first place", "second place"].map(|folder| desk.copy(OsStr::new(folder)));
    let run = |program: &Path, line: &str| {
        Said::from(desk.command(program, &line.split(' ').collect::<Vec<_>>())).succeeded()
    };
    run(&old, "remind install --yes --with cron");
    assert!(desk.crontab().ends_with(before) && desk.crontab().len() > before.len());
    let standing = |program: &Path| {
        let found: Value = serde_json::from_str(&run(program, "doctor --json").out).expect("JSON");
        let findings = found["findings"].as_array().expect("findings").clone();
        findings.into_iter().find(|finding| finding["id"] == "scheduler").expect("the scheduler")
    };
    assert_eq!(standing(&old)["ok"], true);
    let other = standing(&new);
    assert_eq!(other["ok"], false);
    assert!(other["message"].as_str().is_some_and(|text| text.contains("first place/quitgpt")), "{other}");
    assert_eq!(other["repair"], "Set it up again with: quitgpt remind install --with cron");
    fs::remove_file(&old).expect("gone");
    assert!(standing(&new)["message"].as_str().is_some_and(|text| text.contains("not there any more")));
    run(&new, "remind install --yes --with cron");
    let crontab = String::from_utf8_lossy(&desk.crontab()).into_owned();
    assert!(crontab.contains("'second place/quitgpt'") || crontab.contains("second place/quitgpt'"), "{crontab}");
    assert!(!crontab.contains("first place") && desk.crontab().ends_with(before), "{crontab}");
    assert_eq!(standing(&new)["ok"], true);
    run(&new, "remind uninstall --yes");
    assert_eq!(desk.crontab(), before);

    // A name on the search path that leads here stays when the file behind it moves.
    std::os::unix::fs::symlink(&new, desk.tools().join("quitgpt")).expect("links can be made");
    run(&new, "remind install --yes --with cron");
    let crontab = String::from_utf8_lossy(&desk.crontab()).into_owned();
    assert!(crontab.contains("/tools/quitgpt remind notify"), "{crontab}");
    desk.write("crontab.fails", b"you are not allowed to use this program");
    let refused = desk.run(&["remind", "install", "--yes", "--with", "cron"]);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(refused.err.contains("could not be read") && refused.err.contains("not allowed"), "{refused:?}");
}

#[test]
fn files_of_others_and_failing_schedulers_are_told_and_left() {
    let desk = Desk::new();
    let timer = desk.path(".config/systemd/user/quitgpt-remind.timer");
    fs::create_dir_all(timer.parent().expect("a folder")).expect("folders can be made");
    fs::write(&timer, "[Timer]\nOnCalendar=hourly\n").expect("written");
    for line in [&["remind", "install", "--yes", "--with", "systemd"][..], &["remind", "uninstall", "--yes"]] {
        let ended = desk.run(line);
        assert!(ended.code == 1 && ended.err.contains("was not written by quitgpt"), "{ended:?}");
    }
    assert_eq!(desk.files(), [".config/systemd/user/quitgpt-remind.timer"]);
    fs::remove_file(&timer).expect("gone");

    desk.write("systemctl.fails", b"Failed to connect to bus: No medium found");
    let ended = desk.run(&["remind", "install", "--yes", "--with", "systemd"]);
    assert_eq!(ended.code, 1, "{ended:?}");
    assert!(ended.err.contains("No medium found") && ended.err.contains("--with cron"), "{ended:?}");
    assert!(desk.files().is_empty(), "nothing is written for a systemd that does not answer");
    desk.calls();
    let chosen = desk.run(&["remind", "install", "--yes"]).succeeded();
    assert!(chosen.err.contains("(cron)") || cfg!(target_os = "macos"), "{chosen:?}");

    let desk = Desk::new();
    desk.write("schtasks.fails", b"ERROR: Access is denied.");
    let ended = desk.run(&["remind", "install", "--yes", "--with", "task-scheduler"]);
    assert_eq!(ended.code, 1, "{ended:?}");
    assert!(ended.err.contains("Access is denied.") && ended.err.contains("remind uninstall"), "{ended:?}");
    // Written but not taken: said, and tried again instead of called done.
    let idle = desk.run(&["doctor"]).succeeded();
    assert!(idle.out.replace("\n  ", " ").contains("but task-scheduler does not run it"), "{}", idle.out);
    fs::remove_file(desk.tools().join("schtasks.fails")).expect("gone");
    // What cannot be taken away stays whole.
    fs::create_dir(desk.tools().join("schtasks.fails")).expect("folders can be made");
    desk.write("schtasks.fails/Delete", b"ERROR: Access is denied.");
    let files = desk.files();
    let stays = desk.run(&["remind", "uninstall", "--yes"]);
    assert!(stays.code == 1 && stays.err.contains("Access is denied."), "{stays:?}");
    assert_eq!(desk.files(), files);
    fs::remove_dir_all(desk.tools().join("schtasks.fails")).expect("gone");
    fs::remove_file(desk.tools().join("schtasks")).expect("gone");
    let gone = desk.run(&["remind", "install", "--yes", "--with", "task-scheduler"]);
    assert_eq!(gone.code, 1, "{gone:?}");
}

#[test]
fn documents_of_the_timer_and_of_notices_follow_their_schema() {
    let desk = Desk::new();
    let check = |schema: &str, text: &str| {
        let mut schemas = boon::Schemas::new();
        let path = repository().join("tests/schemas").join(schema);
        let index = boon::Compiler::new().compile(path.to_str().expect("UTF-8"), &mut schemas).expect("a schema");
        let document: Value = serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"));
        schemas.validate(&document, index).unwrap_or_else(|error| panic!("{error:#}\n{document:#}"));
        document
    };
    for name in ["systemd", "launchd", "task-scheduler", "cron"] {
        let arguments = ["remind", "install", "--with", name, "--json"];
        let dry = desk.run(&[&arguments[..], &["--dry-run"]].concat()).succeeded();
        let dry = check("timer-1.schema.json", &dry.out);
        assert_eq!(
            (&dry["scheduler"], &dry["in_place"], &dry["changes"]),
            (&json!(name), &json!(false), &json!(false))
        );
        desk.run(&[&arguments[..], &["--yes"]].concat()).succeeded();
        let same = check("timer-1.schema.json", &desk.run(&[&arguments[..], &["--yes"]].concat()).out);
        assert_eq!(same["in_place"], true);
        let gone = check("timer-1.schema.json", &desk.run(&["remind", "uninstall", "--yes", "--json"]).out);
        assert_eq!(gone["changes"], true);
    }
    desk.run(&["remind", "add", "look", "--in", "0h"]).succeeded();
    let shown = check("notify-1.schema.json", &desk.run(&["remind", "notify", "--json"]).succeeded().out);
    assert_eq!(shown["shown"], json!(["own/1"]));
}

/// The README's files for setting the check up by hand are those that `install` writes.
#[test]
fn the_readme_shows_what_is_written() {
    let desk = Desk::new();
    let readme = fs::read_to_string(repository().join("README.md")).expect("there").replace("\r\n", "\n");
    for name in ["systemd", "launchd", "cron"] {
        let dry = desk.run(&["remind", "install", "--dry-run", "--json", "--with", name]).succeeded();
        let written: Value = serde_json::from_str(&dry.out).expect("JSON");
        let files = written["files"].as_array().into_iter().flatten().filter_map(|file| file["text"].as_str());
        let crontab = written["crontab"].as_str().and_then(|lines| lines.split_once('\n')).map(|(_, lines)| lines);
        for text in files.chain(crontab) {
            let text = text.replace(env!("CARGO_BIN_EXE_quitgpt"), "/home/ada/.cargo/bin/quitgpt");
            assert!(readme.contains(&format!("\n{text}```\n")), "README.md does not show\n{text}");
        }
    }
}

/// Runs a Python program with these arguments and gives what it printed.
#[track_caller]
fn python(program: &str, arguments: &[&OsStr]) -> String {
    let output = Command::new("python3").arg("-c").arg(program).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("this test needs `python3`: {error}"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The words that independent readers find in what is written for each scheduler.
const READERS: &str = r#"
import json, plistlib, subprocess, sys, xml.etree.ElementTree as tree
kind, path = sys.argv[1:3]
data = open(path, 'rb').read()
if kind == 'launchd':
    plist = plistlib.loads(data)
    assert set(plist) == {'Label', 'ProgramArguments', 'RunAtLoad', 'StartCalendarInterval'}, plist
    print(json.dumps(plist['ProgramArguments']))
elif kind == 'task-scheduler':
    ns = '{http://schemas.microsoft.com/windows/2004/02/mit/task}'
    root = tree.fromstring(data)
    actions = list(root.find(ns + 'Actions'))
    assert len(actions) == 1 and len(list(actions[0])) == 2, actions
    # Python writes Windows command lines by the same rules; its words have to give the same line.
    words = json.loads(sys.argv[3])
    assert actions[0].find(ns + 'Command').text == words[0]
    line = actions[0].find(ns + 'Arguments').text
    assert line == subprocess.list2cmdline(words[1:]), (line, subprocess.list2cmdline(words[1:]))
    print(json.dumps(words))
elif kind == 'cron':
    lines = data.decode().split('\n')
    assert len(lines) == 4 and lines[3] == '', lines
    commands = [lines[1].split(' ', 5)[5], lines[2].split(' ', 1)[1]]
    assert lines[2].startswith('@reboot ') and commands[0] == commands[1], lines
    found = []
    # As a cron that takes the backslash before % away and makes one of two, as one that does the first, as one that does neither.
    for kind in (0, 1, 2):
        line, text, i = commands[0], '', 0
        while i < len(line):
            if kind < 2 and line[i] == '\\' and line[i + 1] in ('%\\' if kind == 0 else '%'):
                i += 1
            elif kind < 2 and line[i] == '%':
                raise SystemExit('a line break at ' + line[i:])
            text += line[i]
            i += 1
        run = 'set -- ' + text + '\nprintf \'%s\\0\' "$@"'
        words = subprocess.run(['sh', '-c', run], stdout=subprocess.PIPE, check=True).stdout.decode()
        found.append(words.split('\0')[:-1])
    assert found[0] == found[1] == found[2], found
    print(json.dumps(found[0]))
"#;

#[test]
fn odd_paths_come_back_from_independent_readers() {
    let desk = Desk::new();
    let program = desk.copy(OsStr::new(ODD));
    let data = desk.path(&format!("data {ODD}"));
    let words: Vec<&str> = vec![
        program.to_str().expect("UTF-8"),
        "remind",
        "notify",
        "--data-dir",
        data.to_str().expect("UTF-8"),
        "--lang",
        "en",
    ];
    let expected = serde_json::to_string(&words).expect("JSON");
    for (name, file) in [
        ("launchd", desk.path("Library/LaunchAgents/quitgpt.remind.plist")),
        ("task-scheduler", desk.path(".local/share/quitgpt/remind-task.xml")),
        ("cron", desk.tools().join("crontab.text")),
    ] {
        let arguments = ["remind", "install", "--yes", "--with", name, "--data-dir", words[4], "--lang", "en"];
        Said::from(desk.command(&program, &arguments)).succeeded();
        let read = python(READERS, &[OsStr::new(name), file.as_os_str(), OsStr::new(&expected)]);
        let read: Vec<String> = serde_json::from_str(&read).expect("JSON");
        assert_eq!(read, words, "{name}");
        if name == "task-scheduler" {
            let schema = repository().join("tests/schemas/task-scheduler.xsd");
            match missing(&["xmllint"]) {
                Some(_) => not_run("the task against its schema", "`xmllint` (package libxml2-utils)", false),
                None => {
                    let mut lint = Command::new("xmllint");
                    lint.arg("--noout").arg("--schema").arg(schema).arg(&file);
                    let said = Said::from(lint_pipes(lint)).succeeded();
                    assert!(said.err.contains("validates"), "{}", said.err);
                }
            }
        }
        if name == "launchd" {
            match missing(&["plistutil"]) {
                Some(_) => not_run("the property list with libplist", "`plistutil` (libplist-utils)", false),
                None => {
                    let binary = desk.path("binary.plist");
                    let mut plistutil = Command::new("plistutil");
                    plistutil.args(["-f", "bin", "-i"]).arg(&file).arg("-o").arg(&binary);
                    Said::from(lint_pipes(plistutil)).succeeded();
                    let read = python(READERS, &[OsStr::new(name), binary.as_os_str()]);
                    assert_eq!(serde_json::from_str::<Vec<String>>(&read).expect("JSON"), words);
                }
            }
        }
    }
    for folder in ["line\nbreak", "bell\u{7}"] {
        let program = desk.copy(OsStr::new(folder));
        for name in ["systemd", "launchd", "task-scheduler", "cron"] {
            let said = Said::from(desk.command(&program, &["remind", "install", "--yes", "--with", name]));
            assert!(said.code == 1 && said.err.contains("control character"), "{name}: {said:?}");
        }
    }
    let program = desk.copy(OsStr::from_bytes(b"not \xff text"));
    let said = Said::from(desk.command(&program, &["remind", "install", "--yes", "--with", "cron"]));
    assert!(said.code == 1 && said.err.contains("not UTF-8 text"), "{said:?}");
}

fn lint_pipes(mut command: Command) -> Command {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

#[test]
fn systemd_finds_nothing_to_say_against_the_units() {
    if let Some(program) = missing(&["systemd-analyze"]) {
        return not_run("systemd's own check of the units", program, false);
    }
    for folder in ["plain", "blanks $HOME ${X} 100% %h & <b> ; برامج #", ODD] {
        let desk = Desk::new();
        let program = desk.copy(OsStr::new(folder));
        let data = desk.path(ODD);
        let data = data.to_str().expect("UTF-8");
        let line = ["remind", "install", "--yes", "--with", "systemd", "--data-dir", data, "--time", "7:05"];
        Said::from(desk.command(&program, &line)).succeeded();
        let runtime = desk.path("runtime");
        fs::create_dir(&runtime).expect("folders can be made");
        fs::set_permissions(&runtime, fs::Permissions::from_mode(0o700)).expect("modes can be set");
        let units = [desk.path(SERVICE), desk.path(&SERVICE.replace(".service", ".timer"))];
        let mut verify = Command::new("systemd-analyze");
        verify.args(["verify", "--user", "--man=no"]).args(&units).env("XDG_RUNTIME_DIR", &runtime);
        let said = Said::from(lint_pipes(verify));
        assert_eq!((said.code, said.out.as_str(), said.err.as_str()), (0, "", ""), "{folder}");
        // The check can say something: a program that is not there is found.
        let text = fs::read_to_string(&units[0]).expect("there");
        fs::write(&units[0], text.replace("quitgpt\" \"remind\"", "nowhere\" \"remind\"")).expect("written");
        if !folder.contains('"') {
            let mut verify = Command::new("systemd-analyze");
            verify.args(["verify", "--user", "--man=no"]).args(&units).env("XDG_RUNTIME_DIR", &runtime);
            let said = Said::from(lint_pipes(verify));
            assert!(said.code != 0 && said.err.contains("not executable"), "{said:?}");
        }
    }
    let mut calendar = Command::new("systemd-analyze");
    calendar.args(["calendar", "*-*-* 07:05:00"]).env("TZ", "UTC");
    let said = Said::from(lint_pipes(calendar)).succeeded();
    assert!(said.out.contains("Normalized form: *-*-* 07:05:00"), "{}", said.out);
}

const SERVICE: &str = ".config/systemd/user/quitgpt-remind.service";

/// The notices that were shown: title and body of each.
fn notices(desk: &Desk) -> Vec<(String, String)> {
    let calls = desk.calls();
    let sent = calls.iter().filter(|call| call[0] == "notify-send");
    sent.map(|call| {
        assert_eq!(call.len(), 6, "{call:?}");
        assert_eq!((call[1].as_str(), call[3].as_str()), ("--app-name=quitgpt", "--"));
        (call[4].clone(), call[5].clone())
    })
    .collect()
}

#[test]
fn a_notice_is_shown_once_a_day_with_its_words_as_they_are() {
    let desk = Desk::new();
    assert_eq!(desk.run(&["remind", "notify"]).succeeded().err, "", "nothing is due: nothing is said");
    assert!(desk.files().is_empty() && desk.lines().is_empty());
    desk.run(&["remind", "add", ODD, "--in", "0h"]).succeeded();
    let shown = desk.run(&["remind", "notify"]).succeeded();
    assert_eq!((shown.out.as_str(), shown.err.as_str()), ("", ""));
    let first = notices(&desk);
    assert_eq!(first.len(), 1);
    assert_eq!(first[0].0, ODD, "the words are one argument, unchanged");
    assert!(first[0].1.starts_with("Due: ") && first[0].1.ends_with("\nquitgpt remind list"), "{first:?}");
    assert_eq!(desk.run(&["remind", "notify"]).succeeded().err, "");
    assert!(notices(&desk).is_empty(), "once a day");
    assert!(!fs::read_to_string(desk.path(".local/share/quitgpt/journal.jsonl")).expect("there").contains("notified"));
    assert_eq!(desk.run(&["remind", "notify", "--at", "2030-01-01"]).code, 2);
    let dry = desk.run(&["remind", "notify", "--dry-run", "--at", "2030-01-01"]).succeeded();
    assert!(dry.out.starts_with(ODD), "{}", dry.out);
    assert!(desk.lines().is_empty());

    // Ten KiB with line breaks stay one argument of one short line.
    let desk = Desk::new();
    let long = format!("look\r\n-x; $(id) {}", "ا%".repeat(3 * 1024));
    desk.run(&["remind", "add", &long, "--in", "0h"]).succeeded();
    desk.run(&["remind", "notify"]).succeeded();
    let shown = notices(&desk);
    assert_eq!(shown.len(), 1);
    assert!(shown[0].0.len() <= 520 && shown[0].0.contains("$(id)"), "{}", shown[0].0);
    assert!(!shown[0].0.contains(char::is_control), "{:?}", shown[0].0);

    // A link and a deadline, then more than three at once.
    let desk = Desk::new();
    desk.run(&["answer", "channel=google-play", "device=android", "extras=none-of-these", "-q"]).succeeded();
    desk.run(&["answer", "renewal-date=tomorrow", "-q"]).succeeded();
    desk.run(&["remind", "notify"]).succeeded();
    let calls = desk.calls();
    let [call] = calls.as_slice() else { panic!("{calls:?}") };
    assert_eq!(call[2], "--urgency=critical", "a deadline stays on the screen");
    assert!(call[5].ends_with("\nhttps://play.google.com/store/account/subscriptions"), "{call:?}");
    for word in ["a", "b", "c", "d"] {
        desk.run(&["remind", "add", word, "--in", "0h"]).succeeded();
    }
    desk.run(&["remind", "notify"]).succeeded();
    let many = notices(&desk);
    assert_eq!(many.len(), 1, "{many:?}");
    assert_eq!(many[0].0, "4 reminders are due", "the deadline was shown before");
    assert!(many[0].1.ends_with("\n… and one more: quitgpt remind list"), "{many:?}");
}

#[test]
fn without_a_desktop_there_is_one_line_and_exit_code_3() {
    let desk = Desk::new();
    desk.run(&["remind", "add", "one\u{1b}[31m", "--in", "0h"]).succeeded();
    for (name, set) in [("no bus", false), ("no daemon", true)] {
        if set {
            desk.write("notify-send.fails", b"GDBus.Error:org.freedesktop.DBus.Error.ServiceUnknown");
            desk.write("busctl.fails", b"Call failed: The name is not known");
        }
        let mut command = desk.command(Path::new(env!("CARGO_BIN_EXE_quitgpt")), &["remind", "notify"]);
        if !set {
            command.env_remove("DBUS_SESSION_BUS_ADDRESS").env("XDG_RUNTIME_DIR", desk.path("nowhere"));
        }
        if !set && Path::new(&format!("/run/user/{}/bus", rustix::process::getuid().as_raw())).exists() {
            not_run("a computer without a message bus", "a person without one", true);
            continue;
        }
        let said = Said::from(command);
        assert_eq!((said.code, said.out.as_str(), said.err.lines().count()), (3, "", 1), "{name}: {said:?}");
        assert!(said.err.starts_with("quitgpt: a reminder is due: one") && !said.err.contains('\u{1b}'), "{said:?}");
        let tools: Vec<String> = desk.calls().into_iter().map(|mut call| call.remove(0)).collect();
        assert_eq!(tools, if set { vec!["notify-send", "busctl"] } else { vec![] }, "{name}");
        assert!(!set || desk.run(&["remind", "notify", "-v"]).err.contains("The name is not known"));
        desk.calls();
    }
    fs::remove_file(desk.tools().join("busctl.fails")).expect("gone");
    desk.run(&["remind", "notify"]).succeeded();
    let shown = desk.calls();
    let shown = shown.last().expect("a call");
    assert_eq!(shown[..8], CALL, "what was not shown is not counted as shown");
    let values = ["quitgpt", "0", "", "one\\x1b[31m"];
    assert_eq!(shown[9..13], values, "{shown:?}");
}

const CALL: [&str; 8] = [
    "busctl",
    "--user",
    "call",
    "--",
    "org.freedesktop.Notifications",
    "/org/freedesktop/Notifications",
    "org.freedesktop.Notifications",
    "Notify",
];

#[test]
fn checks_at_the_same_time_show_it_once_and_a_killed_one_loses_nothing() {
    let desk = Desk::new();
    for word in ["a", "b", "c"] {
        desk.run(&["remind", "add", word, "--in", "0h"]).succeeded();
    }
    desk.calls();
    // One that is killed while it shows: nothing is counted as shown, and nothing is left half written.
    let pipe = desk.tools().join("notify-send.waits");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo runs").success());
    let mut command = desk.command(Path::new(env!("CARGO_BIN_EXE_quitgpt")), &["remind", "notify"]);
    let mut child = command.spawn().expect("it starts");
    // Opening waits until the stand-in reads.
    let hold = fs::OpenOptions::new().write(true).open(&pipe).expect("it opens");
    child.kill().expect("it can be killed");
    child.wait().expect("it ends");
    drop(hold);
    fs::remove_file(&pipe).expect("gone");
    assert_eq!(notices(&desk).len(), 1);
    assert!(!desk.path(".local/share/quitgpt/notified.json").exists());

    let children: Vec<_> =
        (0..8).map(|_| desk.command(Path::new(env!("CARGO_BIN_EXE_quitgpt")), &["remind", "notify"]).spawn()).collect();
    for child in children {
        Said::of(within(Duration::from_secs(60), child.expect("it starts"))).succeeded();
    }
    let mut titles: Vec<String> = notices(&desk).into_iter().map(|(title, _)| title).collect();
    titles.sort();
    assert_eq!(titles, ["a", "b", "c"]);
    let left = desk.files();
    assert!(left.iter().all(|file| !file.ends_with(".tmp")), "{left:?}");

    // What cannot be read stays, is told, and keeps nobody from being reminded.
    let memory = desk.path(".local/share/quitgpt/notified.json");
    for broken in [&b"{"[..], b"{\"schema\":\"quitgpt/notified/2\",\"shown\":{}}", b"\xff"] {
        fs::write(&memory, broken).expect("written");
        let said = desk.run(&["remind", "notify"]).succeeded();
        assert_eq!(notices(&desk).len(), 3);
        assert!(said.err.starts_with("warning: ") && said.err.contains("notified.json"), "{said:?}");
        assert_eq!(fs::read(&memory).expect("there"), broken);
    }
}

/// Six weeks with a check each morning and one after each login, three days of them with the computer off.
#[test]
fn six_weeks_bring_each_notice_on_its_days_and_none_twice() {
    let Some(library) = faketime() else {
        return not_run("six simulated weeks", "libfaketime (package faketime)", false);
    };
    let desk = Desk::new();
    let at = |moment: &str, line: &str| {
        let mut command = desk.command(Path::new(env!("CARGO_BIN_EXE_quitgpt")), &line.split(' ').collect::<Vec<_>>());
        command
            .env("TZ", "Africa/Cairo")
            .env("LD_PRELOAD", &library)
            .env("FAKETIME", moment)
            .env("FAKETIME_DONT_RESET", "1");
        Said::from(command)
    };
    at("2026-11-22 12:00:00", "answer channel=web device=linux extras=none-of-these renewal-date=2026-12-20 -q")
        .succeeded();
    at("2026-11-22 12:00:00", "answer export-requested=2026-11-22 -q").succeeded();
    at("2026-11-22 12:00:00", "remind add bank --on 2026-12-05").succeeded();
    at("2026-11-22 12:00:00", "remind add tax --on 2026-12-24").succeeded();
    let mut seen: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let start = jiff::civil::date(2026, 11, 23);
    for day in start.series(jiff::Span::new().days(1)).take(42) {
        // Off for three days, one of which is the day of a deadline.
        if (jiff::civil::date(2026, 12, 16)..=jiff::civil::date(2026, 12, 18)).contains(&day) {
            continue;
        }
        for time in ["08:55:00", "09:00:00", "09:00:00", "19:30:00"] {
            at(&format!("{day} {time}"), "remind notify").succeeded();
            for (title, _) in notices(&desk) {
                seen.entry(title).or_default().push(day.strftime("%m-%d").to_string());
            }
        }
        // What the person does in the evening.
        for line in match day.strftime("%m-%d").to_string().as_str() {
            "12-07" => &["remind done own/6"][..],
            "12-20" => &["done cancel/web-cancel", "answer web-shows=end-date access-ends=2026-12-20 -q"],
            "12-25" => &["remind snooze own/7 --for 3d"],
            "12-30" => &["remind done own/7"],
            _ => &[],
        } {
            at(&format!("{day} 20:00:00"), line).succeeded();
        }
    }
    let days = |ranges: &[(&str, &str)]| -> Vec<String> {
        let dates = start.series(jiff::Span::new().days(1)).take(42).map(|day| day.strftime("%Y-%m-%d").to_string());
        let on = |day: &String| ranges.iter().any(|(from, to)| (*from..=*to).contains(&day.as_str()));
        dates.filter(on).map(|day| day[5..].to_owned()).collect()
    };
    let expected = [
        ("bank", days(&[("2026-12-05", "2026-12-07")])),
        // It would speak from the 16th, the day before; the computer is on again on the 19th.
        ("Cancel now: the next payment is three days away", days(&[("2026-12-19", "2026-12-20")])),
        ("tax", days(&[("2026-12-24", "2026-12-25"), ("2026-12-28", "2026-12-30")])),
        // The day after the access ends, until somebody looks; the second look comes after the six weeks.
        ("Look at your statement: nothing new should be there", days(&[("2026-12-21", "2027-01-03")])),
    ];
    let expected: BTreeMap<String, Vec<String>> =
        expected.into_iter().map(|(title, days)| (title.to_owned(), days)).collect();
    assert_eq!(seen, expected);
}

/// The library that gives programs another time.
fn faketime() -> Option<PathBuf> {
    let folders = fs::read_dir("/usr/lib").ok()?.flatten().map(|entry| entry.path());
    let folders = folders.chain(["/usr/lib".into(), "/usr/local/lib".into()]);
    folders.map(|folder| folder.join("faketime/libfaketime.so.1")).find(|library| library.is_file())
}

/// Whether the test may give itself its own view of the file system, which only root may.
fn may_unshare() -> bool {
    rustix::process::getuid().is_root()
        && Command::new("unshare")
            .args(["-m", "true"])
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
}

/// A stand-in for `notify-send` that lies elsewhere and takes its notes where the others do; each call waits for
/// [`called`].
fn far_notifier(desk: &Desk) -> (PathBuf, PathBuf) {
    let folder = desk.path("far");
    fs::create_dir(&folder).expect("folders can be made");
    let far = folder.join("notify-send");
    fs::write(&far, format!("#!/bin/sh\nexec {}/notify-send \"$@\"\n", desk.tools().display())).expect("written");
    fs::set_permissions(&far, fs::Permissions::from_mode(0o755)).expect("modes can be set");
    let pipe = desk.tools().join("notify-send.waits");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo runs").success());
    (far, pipe)
}

/// Waits until the stand-in is called, and lets it go on when the returned value is dropped.
#[track_caller]
fn called(pipe: &Path, limit: Duration) -> fs::File {
    let (send, receive) = std::sync::mpsc::channel();
    let pipe = pipe.to_owned();
    std::thread::spawn(move || send.send(fs::OpenOptions::new().write(true).open(pipe)));
    receive.recv_timeout(limit).expect("a notice in time").expect("it opens")
}

/// A program that is ended when the test ends.
struct Ends(std::process::Child);

impl Drop for Ends {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn the_real_cron_runs_it_after_a_start_and_at_its_time() {
    let Some(library) = faketime() else { return not_run("the real cron", "libfaketime (package faketime)", false) };
    if let Some(program) = missing(&["cron", "crontab", "unshare", "notify-send"]) {
        return not_run("the real cron", program, false);
    }
    if !may_unshare() {
        return not_run("the real cron", "root, to give it a spool of its own", true);
    }
    let desk = Desk::new();
    let program = desk.copy(OsStr::new(ODD));
    let data = desk.path("data 50%");
    desk.run(&["remind", "add", ODD, "--in", "0h", "--data-dir", data.to_str().expect("UTF-8")]).succeeded();
    let (far, pipe) = far_notifier(&desk);
    // A spool, a crontab of the system and a runtime folder of its own; the person's bus is where systemd would put it.
    let script = r#"set -eu
        mount -t tmpfs tmpfs /var/spool/cron/crontabs
        chgrp crontab /var/spool/cron/crontabs && chmod 1730 /var/spool/cron/crontabs
        [ ! -d /etc/cron.d ] || mount -t tmpfs tmpfs /etc/cron.d
        [ ! -e /etc/crontab ] || mount --bind /dev/null /etc/crontab
        mount -t tmpfs tmpfs /run
        mkdir -p /run/user/0 && : >/run/user/0/bus
        mount --bind "$FAR" "$(command -v notify-send)"
        printf '%s\n' 'MAILTO=""' '# of my own' | crontab -
        "$QUITGPT" remind install --yes --with cron --time 09:00 --data-dir "$DATA"
        crontab -l
        export LD_PRELOAD="$FAKE" FAKETIME='@2026-11-22 08:59:57'
        exec cron -f"#;
    let mut command = Command::new("unshare");
    command
        .args(["--mount", "--fork", "--kill-child", "sh", "-c", script])
        .env_clear()
        .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        .env("HOME", desk.home.path())
        .env("QUITGPT", &program)
        .env("DATA", &data)
        .env("FAR", &far)
        .env("FAKE", library)
        .stdin(Stdio::null())
        .stdout(fs::File::create(desk.path("said")).expect("written"))
        .stderr(fs::File::create(desk.path("complained")).expect("written"));
    let daemon = Ends(command.spawn().expect("it starts"));
    let memory = data.join("notified.json");
    for when in ["after the start", "at nine"] {
        let limit = Duration::from_secs(60);
        let waits = std::panic::catch_unwind(|| called(&pipe, limit));
        let Ok(waits) = waits else {
            let said = ["said", "complained"].map(|name| fs::read_to_string(desk.path(name)).unwrap_or_default());
            panic!("no notice {when}: {said:?}");
        };
        let shown = notices(&desk);
        assert_eq!(shown.len(), 1, "{when}");
        assert_eq!(shown[0].0, ODD, "{when}");
        assert!(!memory.exists(), "{when}");
        drop(waits);
        // Kept as shown by the run itself, which ends in its own time; then forgotten, so that the next one shows it again.
        let lock = data.join("notified.lock");
        let lock = fs::File::open(lock).expect("the lock is there");
        lock.lock().expect("it can be locked");
        assert!(memory.exists(), "{when}");
        fs::remove_file(&memory).expect("gone");
    }
    drop(daemon);
    let said = fs::read_to_string(desk.path("said")).expect("there");
    assert!(said.contains("\nMAILTO=\"\"\n# of my own\n"), "{said}");
}

#[test]
fn the_real_systemd_runs_it_and_lets_it_go() {
    if let Some(program) = missing(&["systemctl", "unshare", "systemd"]) {
        return not_run("units under a systemd of the person's own", program, true);
    }
    if !may_unshare() {
        return not_run("units under a systemd of the person's own", "root, to start one", true);
    }
    let desk = Desk::new();
    let program = desk.copy(OsStr::new(ODD));
    let data = desk.path("data $HOME 50%");
    desk.run(&["remind", "add", ODD, "--in", "0h", "--data-dir", data.to_str().expect("UTF-8")]).succeeded();
    let (_, pipe) = far_notifier(&desk);
    let soon = desk.path(".config/systemd/user/quitgpt-remind.timer.d");
    fs::create_dir_all(&soon).expect("folders can be made");
    fs::write(soon.join("soon.conf"), "[Timer]\nOnActiveSec=1ms\nAccuracySec=1ms\n").expect("written");
    let script = r#"set -eu
        mount -t tmpfs tmpfs /run
        mkdir -p /run/systemd/system /run/user/0 && chmod 700 /run/user/0
        mount -t cgroup2 cgroup2 /sys/fs/cgroup
        group=/sys/fs/cgroup/$GROUP
        mkdir "$group"
        echo $$ >"$group/cgroup.procs"
        export XDG_RUNTIME_DIR=/run/user/0
        "$SYSTEMD" --user &
        manager=$!
        trap 'systemctl --user exit || kill -s KILL $manager; wait $manager || true
            echo $$ >/sys/fs/cgroup/cgroup.procs
            timeout 5 sh -c "until find $group -depth -type d -exec rmdir {} + 2>/dev/null; do :; done" || :' EXIT
        until systemctl --user is-system-running --wait >/run/state 2>/dev/null; do
            kill -0 $manager || { echo 'no manager'; exit 0; }
            grep -q degraded /run/state && break
        done
        systemctl --user set-environment PATH="$PATH"
        "$QUITGPT" remind install --yes --time 07:05 --data-dir "$DATA"
        systemctl --user is-enabled quitgpt-remind.timer
        systemctl --user show quitgpt-remind.timer --property=TimersCalendar,Persistent
        "$QUITGPT" doctor --data-dir "$DATA"
        read -r _ <"$GO" || :
        printf 'no such name' >"$FAILS"
        rm -f "$DATA/notified.json"
        systemctl --user stop quitgpt-remind.service
        systemctl --user start quitgpt-remind.service && echo 'exit code 3 is fine'
        "$QUITGPT" remind uninstall --yes
        systemctl --user is-active quitgpt-remind.timer || echo 'gone'"#;
    let go = desk.path("go");
    assert!(Command::new("mkfifo").arg(&go).status().expect("mkfifo runs").success());
    let systemd =
        ["/lib/systemd/systemd", "/usr/lib/systemd/systemd"].into_iter().find(|path| Path::new(path).is_file());
    let mut command = Command::new("unshare");
    command
        .args(["--mount", "--fork", "--kill-child", "--pid", "--mount-proc", "sh", "-c", script])
        .env_clear()
        .env("PATH", format!("{}:/usr/sbin:/usr/bin:/sbin:/bin", desk.path("far").display()))
        .env("HOME", desk.home.path())
        .env("QUITGPT", &program)
        .env("GROUP", format!("quitgpt-test-{}", std::process::id()))
        .env("SYSTEMD", systemd.expect("it is there"))
        .env("DATA", &data)
        .env("GO", &go)
        .env("FAILS", desk.tools().join("notify-send.fails"))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let child = command.spawn().expect("it starts");
    let waits = std::panic::catch_unwind(|| called(&pipe, Duration::from_secs(60)));
    let shown = notices(&desk);
    drop(waits);
    fs::remove_file(&pipe).expect("gone");
    drop(called(&go, Duration::from_secs(60)));
    let said = Said::of(within(Duration::from_secs(60), child));
    if said.out.contains("no manager") {
        return not_run("units under a systemd of the person's own", "a machine on which it starts", true);
    }
    assert_eq!(shown.len(), 1, "{said:?}");
    assert_eq!(shown[0].0, ODD);
    for part in
        ["OnCalendar=*-*-* 07:05:00", "Persistent=yes", "every day at 07:05 (systemd)", "exit code 3 is fine", "gone"]
    {
        assert!(said.out.contains(part), "{part} is missing: {said:?}");
    }
}

/// What a real daemon got, with words of every kind, in Arabic too.
#[test]
fn a_real_notification_daemon_shows_the_words() {
    let programs = ["dunst", "dunstctl", "Xvfb", "dbus-run-session", "notify-send", "busctl"];
    if let Some(program) = missing(&programs) {
        return not_run("a real notification daemon", program, false);
    }
    let desk = Desk::new();
    fs::remove_dir_all(desk.tools()).expect("gone");
    let texts = ["<b>bold</b> & \\n \"it's\" 100% `id` $(id)", "راجع كشف الحساب: لا رسوم جديدة", "-e --help"];
    for text in texts {
        let text = if text.starts_with('-') { vec!["--", text] } else { vec![text] };
        desk.run(&[&["remind", "add", "--in", "0h"][..], &text].concat()).succeeded();
    }
    let script = r#"
        exec 3>&1
        dunst -config /dev/null >/dev/null 2>&1 &
        daemon=$!
        trap 'kill $daemon' EXIT
        "$QUITGPT" remind notify || exit
        [ -z "${SHOT-}" ] || import -window root "$SHOT"
        dunstctl close-all
        dunstctl history"#;
    let display = desk.path("display");
    assert!(Command::new("mkfifo").arg(&display).status().expect("mkfifo runs").success());
    let mut server = Command::new("sh");
    server
        .args(["-c", r#"exec Xvfb -displayfd 5 -nolisten tcp -screen 0 900x500x24 5<>"$1""#, "sh"])
        .arg(&display)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let server = Ends(server.spawn().expect("it starts"));
    let mut number = String::new();
    std::io::BufRead::read_line(&mut std::io::BufReader::new(fs::File::open(&display).expect("it opens")), &mut number)
        .expect("a number");
    let mut command = Command::new("dbus-run-session");
    command
        .args(["--", "sh", "-c", script])
        .env_clear()
        .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        .env("HOME", desk.home.path())
        .env("XDG_RUNTIME_DIR", desk.home.path())
        .env("DISPLAY", format!(":{}", number.trim()))
        .env("QUITGPT", env!("CARGO_BIN_EXE_quitgpt"));
    if let Some(shot) = std::env::var_os("QUITGPT_SHOT") {
        command.env("SHOT", shot);
    }
    let said = Said::from(lint_pipes(command)).succeeded();
    drop(server);
    let history: Value = serde_json::from_str(&said.out).unwrap_or_else(|error| panic!("{error}: {said:?}"));
    let mut titles: Vec<&str> =
        history["data"][0].as_array().into_iter().flatten().filter_map(|one| one["summary"]["data"].as_str()).collect();
    titles.sort_unstable();
    let mut expected = texts.to_vec();
    expected.sort_unstable();
    assert_eq!(titles, expected, "{history:#}");
}
