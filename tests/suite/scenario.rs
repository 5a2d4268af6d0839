//! Runs quitgpt in this process with everything of the outside given: variables, clock, terminal, what is typed, and a
//! browser that only takes notes. Out comes one transcript as a person would have seen it, and the exit code.
//! [`Home::real`] starts the built program instead.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io::{self, BufRead, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::rc::Rc;
use std::time::{Duration, Instant};

use jiff::Zoned;
use quitgpt::campaign::exchange::Limits;
use quitgpt::content;
use quitgpt::host::opener::Recorder;
use quitgpt::host::{Computer, Environment};
use quitgpt::lang::Tag;
use quitgpt::messages::{Messages, Sentence};
use serde_json::Value;
use tempfile::TempDir;

/// The moment at which tests happen unless they say otherwise.
pub const NOW: &str = "2026-11-22T10:00[Africa/Cairo]";

/// What is typed, by what stands on the screen since the last line.
type Answers = Box<dyn FnMut(&str) -> Option<String>>;

/// One person's folders.
pub struct Home(TempDir);

impl Home {
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder"))
    }

    /// With the miniature guides of `tests/fixtures` as the person's own.
    pub fn with_small_guides() -> Self {
        let home = Self::new();
        copy(&repository().join("tests/fixtures/guides"), &home.guides());
        home
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn data(&self) -> PathBuf {
        self.path().join("data")
    }

    pub fn guides(&self) -> PathBuf {
        self.data().join("guides")
    }

    pub fn settings(&self) -> PathBuf {
        self.path().join("settings.toml")
    }

    pub fn journal_path(&self) -> PathBuf {
        self.data().join("journal.jsonl")
    }

    pub fn journal(&self) -> String {
        fs::read_to_string(self.journal_path()).unwrap_or_default()
    }

    /// Writes a file of the person's own guides.
    pub fn write_guide(&self, file: &str, content: impl AsRef<[u8]>) {
        let path = self.guides().join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders can be made");
        fs::write(path, content).expect("files can be written");
    }

    /// A command with its arguments, separated by blanks.
    pub fn command(&self, line: &str) -> Scenario {
        let paths = [("QUITGPT_DATA_DIR", self.data()), ("QUITGPT_CONFIG", self.settings())];
        let mut variables: BTreeMap<String, String> =
            paths.into_iter().map(|(name, path)| (name.to_owned(), path.display().to_string())).collect();
        variables.insert("DISPLAY".to_owned(), ":0".to_owned());
        Scenario {
            args: line.split_whitespace().map(OsString::from).collect(),
            variables,
            now: NOW.to_owned(),
            terminals: [false; 3],
            columns: 80,
            computer: None,
            limits: Limits::default(),
            answers: Box::new(|_| None),
        }
    }

    /// The same, at a terminal, by lines.
    pub fn talk(&self, line: &str) -> Scenario {
        self.command(line).arg("--plain").at_a_terminal()
    }

    /// What `status --json` says.
    pub fn status(&self) -> Value {
        let ended = self.command("status --json --all").run();
        assert_eq!(ended.code, 0, "{}", ended.err);
        ended.json()
    }

    /// The built program in this home, with no variables but the folders.
    pub fn real(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_quitgpt"));
        command
            .args(line.split_whitespace())
            .env_clear()
            .env("HOME", self.path())
            .env("QUITGPT_DATA_DIR", self.data())
            .env("QUITGPT_CONFIG", self.settings())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }
}

/// What is about to be run.
pub struct Scenario {
    args: Vec<OsString>,
    variables: BTreeMap<String, String>,
    now: String,
    terminals: [bool; 3],
    columns: usize,
    computer: Option<Computer>,
    limits: Limits,
    answers: Answers,
}

impl Scenario {
    pub fn arg(mut self, arg: impl Into<OsString>) -> Self {
        self.args.push(arg.into());
        self
    }

    pub fn variable(mut self, name: &str, value: &str) -> Self {
        self.variables.insert(name.to_owned(), value.to_owned());
        self
    }

    pub fn now(mut self, now: &str) -> Self {
        self.now = now.to_owned();
        self
    }

    pub fn at_a_terminal(mut self) -> Self {
        self.terminals = [true; 3];
        self
    }

    pub fn columns(mut self, columns: usize) -> Self {
        self.columns = columns;
        self
    }

    /// On a computer that may be looked through.
    pub fn on(mut self, computer: Computer) -> Self {
        self.computer = Some(computer);
        self
    }

    /// With other limits towards a campaign's server.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Types these lines, then leaves.
    pub fn typed<S: AsRef<str>>(self, lines: &[S]) -> Self {
        let mut lines: Vec<String> = lines.iter().map(|line| line.as_ref().to_owned()).collect();
        lines.reverse();
        self.answering(move |_| lines.pop())
    }

    /// Answers what is on the screen since the last answer; leaves at the first `None`.
    pub fn answering(mut self, answers: impl FnMut(&str) -> Option<String> + 'static) -> Self {
        self.answers = Box::new(answers);
        self
    }

    pub fn run(self) -> Ended {
        let now: Zoned = self.now.parse().expect("a moment with its zone");
        let variables = self.variables;
        let environment = Environment {
            variables: Box::new(|name| variables.get(name).cloned()),
            exists: Box::new(|_| false),
            clock: Box::new(|| now.clone()),
            system_languages: Box::new(Vec::new),
            stdin_terminal: self.terminals[0],
            stdout_terminal: self.terminals[1],
            stderr_terminal: self.terminals[2],
            size: self.terminals[1].then_some((self.columns, 24)),
            err_size: self.terminals[2].then_some((self.columns, 24)),
            computer: self.computer,
            limits: self.limits,
            real: false,
        };
        let screen = Rc::new(RefCell::new(Vec::new()));
        let mut out = Stream { all: Vec::new(), held: Vec::new(), at_once: false, screen: Rc::clone(&screen) };
        let mut err = Stream { all: Vec::new(), held: Vec::new(), at_once: true, screen: Rc::clone(&screen) };
        let mut input = Keyboard {
            answers: self.answers,
            line: Vec::new(),
            read: 0,
            seen: 0,
            typed: 0,
            screen: Rc::clone(&screen),
        };
        let mut opener = Recorder::default();
        let args: Vec<OsString> = [OsString::from("quitgpt")].into_iter().chain(self.args).collect();
        let code = quitgpt::app::run(&args, &environment, &mut input, &mut out, &mut err, &mut opener);
        out.flush().expect("memory does not fail");
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("quitgpt writes UTF-8");
        Ended {
            code,
            transcript: text(&screen.borrow()),
            out: text(&out.all),
            err: text(&err.all),
            opened: opener.0,
            typed: input.typed,
        }
    }
}

/// How it ended.
#[derive(Debug)]
pub struct Ended {
    pub code: u8,
    /// What stood on the screen in the end, typed lines included.
    pub transcript: String,
    pub out: String,
    pub err: String,
    pub opened: Vec<String>,
    /// How many lines were typed.
    pub typed: usize,
}

impl Ended {
    #[track_caller]
    pub fn succeeded(self) -> Self {
        assert_eq!(self.code, 0, "{}", self.transcript);
        self
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}\n{}", self.out))
    }

    /// The error document: alone on standard error, with nothing on standard output.
    #[track_caller]
    pub fn json_error(&self) -> Value {
        assert_eq!(self.out, "", "standard output is for what was asked for");
        let error: Value = serde_json::from_str(&self.err).unwrap_or_else(|error| panic!("{error}\n{}", self.err));
        assert_eq!(error["schema"], "quitgpt/error/1");
        error
    }
}

/// One of the two output streams. Standard output appears on the screen when it is flushed, as it does for people.
struct Stream {
    all: Vec<u8>,
    held: Vec<u8>,
    at_once: bool,
    screen: Rc<RefCell<Vec<u8>>>,
}

impl Write for Stream {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.all.extend_from_slice(bytes);
        self.held.extend_from_slice(bytes);
        if self.at_once {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.screen.borrow_mut().append(&mut self.held);
        Ok(())
    }
}

/// What is typed, echoed on the screen as a terminal does.
struct Keyboard {
    answers: Answers,
    line: Vec<u8>,
    read: usize,
    seen: usize,
    typed: usize,
    screen: Rc<RefCell<Vec<u8>>>,
}

impl Read for Keyboard {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let bytes = self.fill_buf()?;
        let count = bytes.len().min(into.len());
        into[..count].copy_from_slice(&bytes[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Keyboard {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.read == self.line.len() {
            let new = String::from_utf8_lossy(&self.screen.borrow()[self.seen..]).into_owned();
            self.line = match (self.answers)(&new) {
                Some(line) => format!("{line}\n").into_bytes(),
                None => Vec::new(),
            };
            self.read = 0;
            self.typed += usize::from(!self.line.is_empty());
            self.screen.borrow_mut().extend_from_slice(if self.line.is_empty() { b"^D\n" } else { &self.line });
            self.seen = self.screen.borrow().len();
        }
        Ok(&self.line[self.read..])
    }

    fn consume(&mut self, count: usize) {
        self.read += count;
    }
}

/// The folder of this repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Says on the real standard error, which the test runner does not catch, what was not tried. With
/// `QUITGPT_ALL_TESTS` set that is a failure, unless only root could have tried it.
pub fn not_run(what: &str, needs: &str, only_root: bool) {
    let line = format!("NOT RUN: {what}: needs {needs}\n");
    let _ = io::stderr().write_all(line.as_bytes());
    assert!(only_root || std::env::var_os("QUITGPT_ALL_TESTS").is_none(), "{line}");
}

/// Copies a folder of guides: files, and folders of files.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("folders can be made");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        match path.is_dir() {
            true => copy(&path, &target),
            false => drop(fs::copy(&path, target).expect("files can be copied")),
        }
    }
}

/// An English sentence without values.
pub fn sentence(id: &str) -> String {
    let messages = Messages::new(Tag::english(), None, None, content::english_sentences());
    messages.text(&Sentence { id: id.to_owned().into(), args: Vec::new() })
}

/// Waits for a program, at most this long.
#[track_caller]
pub fn within(limit: Duration, mut child: Child) -> Output {
    let start = Instant::now();
    // Read beside waiting, so that a full pipe holds nobody up.
    let read = |stream: Option<Box<dyn Read + Send>>| {
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            if let Some(mut stream) = stream {
                let _ = stream.read_to_end(&mut bytes);
            }
            bytes
        })
    };
    let out = read(child.stdout.take().map(|stream| Box::new(stream) as Box<dyn Read + Send>));
    let err = read(child.stderr.take().map(|stream| Box::new(stream) as Box<dyn Read + Send>));
    let status = loop {
        match child.try_wait().expect("a child can be waited for") {
            Some(status) => break status,
            None if start.elapsed() > limit => {
                let _ = child.kill();
                let _ = child.wait();
                panic!("still running after {limit:?}");
            }
            None => std::thread::sleep(Duration::from_millis(2)),
        }
    };
    Output { status, stdout: out.join().expect("no panic"), stderr: err.join().expect("no panic") }
}
