//! The papers say what is true: every command that README.md and CONTRIBUTING.md show is run and compared with what they show,
//! the table of exit codes is compared with the code, and `completions/` with fresh output.
//!
//! In a ```` ```console ```` block a line `$ quitgpt …` is run; the lines below it are what it writes, first to standard
//! output, then to standard error. None shown means none compared. `[..]` stands for any words of a line, a line of three
//! dots for any lines. A comment behind a command may begin with `exit N`. The commands of one paper share a home.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use quitgpt::failure::Kind;

/// What stands in a console block besides quitgpt and is not run here.
const NOT_RUN: [&str; 2] = ["tests/run", "cargo install --path ."];

/// A command with what is shown below it.
#[derive(Debug, PartialEq)]
struct Example {
    line: usize,
    command: String,
    exit: i32,
    shown: Vec<String>,
}

fn read(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())).replace("\r\n", "\n")
}

/// The examples of a paper, and whether a line stands before any command.
fn examples(text: &str) -> Vec<Example> {
    let mut found: Vec<Example> = Vec::new();
    // The backticks and the language of the block we are in.
    let mut block: Option<(usize, bool)> = None;
    let mut begun = false;
    for (index, line) in text.lines().enumerate() {
        let ticks = line.len() - line.trim_start_matches('`').len();
        match block {
            None if ticks >= 3 => {
                block = Some((ticks, &line[ticks..] == "console"));
                begun = false;
            }
            Some((opened, _)) if ticks >= opened && line.len() == ticks => block = None,
            Some((_, true)) => {
                if let Some(rest) = line.strip_prefix("$ ") {
                    let (command, comment) = rest.split_once(" #").unwrap_or((rest, ""));
                    let exit = comment.trim().strip_prefix("exit ").map_or(0, |rest| {
                        let digits = rest.split(|c: char| !c.is_ascii_digit()).next().expect("a first part");
                        digits.parse().expect("a number behind `exit`")
                    });
                    let command = command.trim().to_owned();
                    found.push(Example { line: index + 1, command, exit, shown: Vec::new() });
                    begun = true;
                } else {
                    assert!(begun, "line {}: output without a command", index + 1);
                    found.last_mut().expect("a command").shown.push(line.to_owned());
                }
            }
            _ => {}
        }
    }
    found
}

/// The words of a command, of which some may be quoted.
fn words(command: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut open = false;
    let mut new = true;
    for c in command.chars() {
        match c {
            '"' => open = !open,
            ' ' if !open => new = true,
            c => {
                if new {
                    words.push(String::new());
                    new = false;
                }
                words.last_mut().expect("just pushed").push(c);
            }
        }
    }
    assert!(!open, "a quotation mark is missing: {command}");
    words
}

/// Whether a line of output is what is shown.
fn line_fits(shown: &str, line: &str) -> bool {
    let Some((before, after)) = shown.split_once("[..]") else { return shown == line };
    let Some(rest) = line.strip_prefix(before) else { return false };
    (0..=rest.len()).filter(|at| rest.is_char_boundary(*at)).any(|at| line_fits(after, &rest[at..]))
}

/// Whether output is what is shown.
fn fits(shown: &[&str], lines: &[&str]) -> bool {
    match shown.split_first() {
        None => lines.is_empty(),
        Some((&"...", rest)) => (0..=lines.len()).any(|skipped| fits(rest, &lines[skipped..])),
        Some((first, rest)) => {
            lines.split_first().is_some_and(|(line, others)| line_fits(first, line) && fits(rest, others))
        }
    }
}

fn quitgpt(home: &Path, folder: &Path, args: &[String]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_quitgpt"));
    command.args(args).current_dir(folder).env_clear().env("HOME", home).env("LANG", "en_US.UTF-8");
    if cfg!(windows) {
        command.env("XDG_DATA_HOME", home.join("data")).env("XDG_CONFIG_HOME", home.join("config"));
        command.envs(std::env::var_os("SystemRoot").map(|root| ("SystemRoot", root)));
    }
    command.stdin(Stdio::null()).output().expect("quitgpt runs")
}

/// Runs every example of a paper and gives back how many there were.
fn run_examples(file: &str) -> usize {
    let home = tempfile::tempdir().expect("a temporary folder");
    let work = home.path().join("work");
    fs::create_dir(&work).expect("a folder");
    let examples = examples(&read(file));
    let mut wrong = Vec::new();
    for Example { line, command, exit, shown } in &examples {
        let said = format!("{file}:{line}: {command}");
        let (args, folder) = match command.split_once(" -- ") {
            Some((cargo, args)) if ["cargo run", "cargo run --release", "cargo run --quiet"].contains(&cargo) => {
                (words(args), Path::new(env!("CARGO_MANIFEST_DIR")))
            }
            _ if NOT_RUN.contains(&command.as_str()) => continue,
            _ => {
                let mut words = words(command);
                if words.first().is_none_or(|program| program != "quitgpt") {
                    wrong.push(format!("{said}\n  is not a command that this test knows"));
                    continue;
                }
                words.remove(0);
                (words, work.as_path())
            }
        };
        let output = quitgpt(home.path(), folder, &args);
        let written = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        if output.status.code() != Some(*exit) {
            wrong.push(format!("{said}\n  ended with {:?}, not {exit}:\n{written}", output.status.code()));
        }
        let shown: Vec<&str> = shown.iter().map(|line| line.trim_end()).collect();
        let lines: Vec<&str> = written.lines().map(str::trim_end).collect();
        if !shown.is_empty() && !fits(&shown, &lines) {
            wrong.push(format!("{said}\n  shows\n{}\n  but writes\n{written}", shown.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    examples.len()
}

#[test]
fn readme_shows_what_happens() {
    assert!(run_examples("README.md") > 15);
}

#[test]
fn contributing_shows_what_happens() {
    assert!(run_examples("CONTRIBUTING.md") > 1);
}

#[test]
fn readme_lists_the_exit_codes() {
    let text = read("README.md");
    let table = text.split("| exit code | meaning |\n|---|---|\n").nth(1).expect("the table of exit codes");
    let rows = table.lines().take_while(|line| line.starts_with('|'));
    let listed: Vec<u8> =
        rows.map(|row| row.split('|').nth(1).expect("a cell").trim().parse().expect("a code")).collect();
    let kinds = [Kind::Failed, Kind::Usage, Kind::Due, Kind::NotConfirmed, Kind::Network, Kind::Interrupted];
    // A kind that is added belongs into the list above and into the table.
    for kind in kinds {
        match kind {
            Kind::Failed | Kind::Usage | Kind::Due | Kind::NotConfirmed | Kind::Network | Kind::Interrupted => {}
        }
    }
    let known: BTreeSet<u8> = kinds.into_iter().map(Kind::exit_code).chain([0]).collect();
    assert_eq!(listed, Vec::from_iter(known));
}

#[test]
fn readme_names_files_that_exist() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    for file in ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "SECURITY.md", "CHANGELOG.md"] {
        let text = read(file);
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        let pictures = text.split("src=\"").skip(1).filter_map(|rest| rest.split('"').next());
        for link in links.chain(pictures).filter(|link| !link.contains(':')) {
            assert!(folder.join(link).exists(), "{file} names `{link}`, which is not there");
        }
        let code = text.split('`').skip(1).step_by(2);
        for path in code.filter(|code| code.starts_with("src/") && !code.contains(['<', '{', '*', ' '])) {
            assert!(folder.join(path).exists(), "{file} names `{path}`, which is not there");
        }
    }
}

#[test]
fn completions_are_current() {
    let shells = [
        ("bash", "quitgpt.bash"),
        ("elvish", "quitgpt.elv"),
        ("fish", "quitgpt.fish"),
        ("nushell", "quitgpt.nu"),
        ("powershell", "_quitgpt.ps1"),
        ("zsh", "_quitgpt"),
    ];
    assert_eq!(shells.map(|(shell, _)| shell), quitgpt::cli::SHELLS);
    let home = tempfile::tempdir().expect("a temporary folder");
    for (shell, file) in shells {
        let output = quitgpt(home.path(), home.path(), &["completions".to_owned(), shell.to_owned()]);
        assert!(output.status.success(), "{shell}");
        let fresh = String::from_utf8(output.stdout).expect("UTF-8").replace("\r\n", "\n");
        assert!(fresh == read(&format!("completions/{file}")), "run completions/generate: {file} is not current");
    }
}

#[test]
fn an_untrue_example_is_noticed() {
    let text = "````markdown\n```console\n$ not run\n```\n````\n```console\n$ quitgpt a \"b c\"   # exit 3: why\none\n...\n```\n";
    let found = examples(text);
    let command = "quitgpt a \"b c\"".to_owned();
    let shown = vec!["one".to_owned(), "...".to_owned()];
    assert_eq!(found, [Example { line: 7, command, exit: 3, shown }]);
    assert_eq!(words(&found[0].command), ["quitgpt", "a", "b c"]);
    assert!(fits(&["one", "...", "t[..]e"], &["one", "two", "three"]));
    assert!(!fits(&["one", "...", "t[..]x"], &["one", "two", "three"]));
    assert!(!fits(&["one"], &["one", "two"]));
    assert!(!fits(&["one", "two"], &["one"]));
}
