//! The real program in a pseudo-terminal: what it shows, what keys and signals do, and how it leaves the terminal.
//!
//! A shell leads the session and runs the program, so that the terminal's modes can be read after the program has ended; it
//! says `[ended N]` then. Nothing here waits a fixed time: output wakes the waiting test.

#![cfg(unix)]
#![allow(missing_docs, clippy::unwrap_used)]

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, MasterPty, PtySize, SlavePty, native_pty_system};
use rustix::process::{Pid, Signal, kill_process, test_kill_process};
use tempfile::TempDir;

#[path = "suite/maker.rs"]
mod maker;

const BIN: &str = env!("CARGO_BIN_EXE_quitgpt");
const DEADLINE: Duration = Duration::from_secs(30);

const UP: &str = "\u{1b}[A";
const DOWN: &str = "\u{1b}[B";
const ESC: &str = "\u{1b}";
const CTRL_C: &str = "\u{3}";
const CTRL_D: &str = "\u{4}";
const ENTER: &str = "\r";

/// How a program is started.
struct Start<'a> {
    home: &'a Path,
    args: &'a [&'a str],
    size: (u16, u16),
    variables: &'a [(&'a str, &'a str)],
    /// Put behind the command, in the shell's words.
    redirect: &'a str,
}

impl<'a> Start<'a> {
    fn new(home: &'a TempDir, args: &'a [&'a str]) -> Self {
        Self { home: home.path(), args, size: (80, 24), variables: &[], redirect: "" }
    }

    fn size(mut self, columns: u16, rows: u16) -> Self {
        self.size = (columns, rows);
        self
    }

    fn variables(mut self, variables: &'a [(&'a str, &'a str)]) -> Self {
        self.variables = variables;
        self
    }

    fn redirect(mut self, redirect: &'a str) -> Self {
        self.redirect = redirect;
        self
    }

    fn run(self) -> Pty {
        Pty::start(&self)
    }
}

fn variables(home: &Path) -> Vec<(String, String)> {
    [
        ("HOME", home.to_str().unwrap()),
        ("LANG", "en_US.UTF-8"),
        ("TERM", "xterm-256color"),
        ("TZ", "UTC"),
        ("PATH", "/usr/bin:/bin"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec()
}

struct Pty {
    master: Box<dyn MasterPty + Send>,
    /// Kept open, so that the modes can be read to the end.
    _slave: Box<dyn SlavePty + Send>,
    shell: Box<dyn portable_pty::Child + Send + Sync>,
    writer: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    raw: Vec<u8>,
    screen: vt100::Parser,
    modes: String,
    pid_file: PathBuf,
    size: (u16, u16),
    menus: usize,
}

impl Pty {
    fn start(start: &Start<'_>) -> Self {
        let (columns, rows) = start.size;
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
        let pid_file = start.home.join("pid");
        let _ = fs::remove_file(&pid_file);
        let inner = format!("echo $$ > \"$HOME/pid\"; exec \"$@\" {}", start.redirect);
        // With a pipe behind it the program cannot replace the shell.
        let inner = if start.redirect.contains('|') { inner.replace("exec ", "") } else { inner };
        let outer = "trap : INT TERM HUP QUIT; sh -c \"$INNER\" run \"$@\"; echo \"[ended $?]\"; read stay";
        let mut command = CommandBuilder::new("/bin/sh");
        command.env_clear();
        for (name, value) in variables(start.home) {
            command.env(name, value);
        }
        command.env("INNER", inner);
        for (name, value) in start.variables {
            command.env(name, value);
        }
        command.cwd(start.home);
        command.args(["-c", outer, "lead", BIN]);
        command.args(start.args);
        let modes = format!("{:?}", pair.master.get_termios());
        let shell = pair.slave.spawn_command(command).expect("a shell");
        let mut reader = pair.master.try_clone_reader().unwrap();
        let writer = pair.master.take_writer().unwrap();
        let (sender, output) = channel();
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                if sender.send(bytes[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        Self {
            master: pair.master,
            _slave: pair.slave,
            shell,
            writer,
            output,
            raw: Vec::new(),
            screen: vt100::Parser::new(rows, columns, 1000),
            modes,
            pid_file,
            size: start.size,
            menus: 0,
        }
    }

    /// Reads output until `found` says so.
    fn until<T>(&mut self, what: &str, mut found: impl FnMut(&Self) -> Option<T>) -> T {
        let begin = Instant::now();
        loop {
            if let Some(value) = found(self) {
                return value;
            }
            match self.output.recv_timeout(DEADLINE.saturating_sub(begin.elapsed())) {
                Ok(bytes) => {
                    self.screen.process(&bytes);
                    self.raw.extend(bytes);
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    panic!("waited in vain for {what}; the screen:\n{}", self.screen.screen().contents())
                }
            }
        }
    }

    fn contents(&self) -> String {
        self.screen.screen().contents()
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.raw).into_owned()
    }

    /// Waits until `text` is on the screen.
    fn wait_for(&mut self, text: &str) {
        self.until(text, |pty| pty.contents().contains(text).then_some(()));
    }

    /// Waits until `text` was written after the first `from` bytes, whatever the screen looks like now.
    fn wait_written(&mut self, from: usize, text: &str) {
        self.until(text, |pty| bare(&pty.raw[from..]).contains(text).then_some(()));
    }

    fn send(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    /// The line of the menu under its cursor.
    fn active(&self) -> Option<String> {
        let contents = self.contents();
        contents.lines().rfind(|line| line.starts_with("> ")).map(str::to_owned)
    }

    /// Waits for the next menu, which has `title` in its title.
    fn menu(&mut self, title: &str) {
        let wanted = self.menus + 1;
        self.until(&format!("a menu `{title}`"), |pty| {
            let drawn = count(&pty.raw, b"\x1b[?25l") >= wanted;
            let contents = pty.contents();
            let lines: Vec<&str> = contents.lines().collect();
            let at = lines.iter().rposition(|line| line.starts_with("> "))?;
            let keys = lines[..at].iter().rposition(|line| line.starts_with('('))?;
            // The menu is drawn in several writes: it is there once the cursor is below its last line.
            let (row, column) = pty.screen.screen().cursor_position();
            let done = column == 0 && usize::from(row) > at && keys > 0 && lines[keys - 1].contains(title);
            (drawn && done).then_some(())
        });
        self.menus = wanted;
    }

    /// Waits until the menu is drawn down to its last choice.
    fn whole(&mut self, last: &str) {
        self.until(last, |pty| {
            let (row, _) = pty.screen.screen().cursor_position();
            let above = pty.screen.screen().rows(0, pty.size.0).nth(usize::from(row).checked_sub(1)?)?;
            above.contains(last).then_some(())
        });
    }

    /// Moves to the choice that begins with `label`.
    fn go_to(&mut self, label: &str) {
        for _ in 0..24 {
            let now = self.until("a menu", Self::active);
            if now.trim_start_matches(['>', ' ', '[', ']', 'x']).starts_with(label) {
                return;
            }
            self.send(DOWN);
            self.until("the cursor to move", |pty| pty.active().filter(|line| *line != now));
        }
        panic!("no choice {label}:\n{}", self.contents());
    }

    fn choose(&mut self, title: &str, label: &str) {
        self.menu(title);
        self.go_to(label);
        self.send(ENTER);
    }

    fn mark(&mut self, title: &str, labels: &[&str]) {
        self.menu(title);
        for label in labels {
            self.go_to(label);
            self.send(" ");
            self.until("a mark", |pty| pty.active().filter(|line| line.starts_with("> [x]")));
        }
        self.send(ENTER);
    }

    /// Answers a typed question.
    fn line(&mut self, title: &str, typed: &str) {
        self.until(title, |pty| pty.at_line(title).then_some(()));
        self.send(typed);
        self.send(ENTER);
    }

    /// Whether the cursor stands behind `title`, waiting for a line.
    fn at_line(&self, title: &str) -> bool {
        let screen = self.screen.screen();
        let (row, column) = screen.cursor_position();
        let line = screen.rows(0, self.size.0).nth(row.into()).unwrap_or_default();
        line.contains(title) && usize::from(column) > line.trim_end().len() && column > 0
    }

    fn pid(&self) -> Pid {
        let pid = fs::read_to_string(&self.pid_file).expect("the shell wrote it").trim().parse().unwrap();
        Pid::from_raw(pid).unwrap()
    }

    fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).unwrap();
    }

    fn modes(&self) -> String {
        format!("{:?}", self.master.get_termios())
    }

    /// Waits for a state of the system that makes no output.
    fn await_state(&self, what: &str, state: impl Fn(&Self) -> bool) {
        let begin = Instant::now();
        while !state(self) {
            assert!(begin.elapsed() < DEADLINE, "waited in vain for {what}");
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    fn is_stopped(&self) -> bool {
        let pid = self.pid().as_raw_nonzero().to_string();
        let ps = Command::new("ps").args(["-o", "stat=", "-p", &pid]).output();
        match fs::read_to_string(format!("/proc/{pid}/stat")) {
            Ok(stat) => stat.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('T')),
            Err(_) => ps.is_ok_and(|output| output.stdout.starts_with(b"T")),
        }
    }

    fn resize(&self, columns: u16, rows: u16) {
        self.master.resize(PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }).unwrap();
    }

    /// Waits for the end and returns the exit code. The terminal must be as it was, and have been asked nothing.
    fn end(&mut self) -> i32 {
        let text = self.until("the end", |pty| {
            let text = pty.text();
            let (_, rest) = text.split_once("[ended ")?;
            rest.contains(']').then_some(rest.to_owned())
        });
        assert_eq!(self.modes, self.modes(), "the terminal's modes were left changed");
        let last = |needle: &[u8]| self.raw.windows(needle.len()).rposition(|window| window == needle);
        let (hidden, shown) = (last(b"\x1b[?25l"), last(b"\x1b[?25h"));
        assert!(hidden <= shown, "the cursor was left hidden");
        assert_eq!(queries(&self.raw), Vec::<String>::new(), "the terminal was asked");
        text.split(']').next().unwrap().parse().unwrap()
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        if self.pid_file.exists() && self.shell.try_wait().is_ok_and(|ended| ended.is_none()) {
            let pid = fs::read_to_string(&self.pid_file).ok().and_then(|pid| Pid::from_raw(pid.trim().parse().ok()?));
            if let Some(pid) = pid
                && !self.text().contains("[ended ")
            {
                let _ = kill_process(pid, Signal::KILL);
            }
        }
        let _ = self.shell.kill();
        let _ = self.shell.wait();
    }
}

fn count(text: &[u8], needle: &[u8]) -> usize {
    text.windows(needle.len()).filter(|window| *window == needle).count()
}

/// The words in `raw`, without colours and movements.
fn bare(raw: &[u8]) -> String {
    let text = String::from_utf8_lossy(raw);
    let mut parts = text.split("\u{1b}[");
    let mut words = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|c: char| ('@'..='~').contains(&c)).map_or(part.len(), |at| at + 1);
        words.push_str(&part[end..]);
    }
    words
}

/// The words in `raw` as one line.
fn flat(raw: &[u8]) -> String {
    bare(raw).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The sequences in `raw` to which a terminal would answer.
fn queries(raw: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(raw);
    let mut found = Vec::new();
    for part in text.split('\u{1b}').skip(1) {
        let asks = match part.chars().next() {
            Some('[') => {
                let end = part.find(|c: char| c != '[' && ('@'..='~').contains(&c)).unwrap_or(part.len() - 1);
                let (parameters, last) = (&part[1..end], &part[end..=end]);
                match last {
                    "n" | "c" => true,
                    "q" => parameters.starts_with('>'),
                    "u" => parameters.starts_with('?'),
                    "p" => parameters.ends_with('$'),
                    "t" => true,
                    _ => false,
                }
            }
            Some(']') => part.contains(";?"),
            Some('P') => true,
            Some('Z') => true,
            _ => false,
        };
        if asks {
            found.push(part.chars().take(12).collect());
        }
    }
    found
}

/// What `quitgpt ARGS` writes, away from any terminal.
fn quietly(home: &TempDir, args: &[&str]) -> (String, String) {
    let output = Command::new(BIN).args(args).env_clear().envs(variables(home.path())).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (text(output.stdout), text(output.stderr))
}

fn status(home: &TempDir) -> serde_json::Value {
    let (out, err) = quietly(home, &["status", "--json"]);
    assert_eq!(err, "", "the journal was left in disorder");
    serde_json::from_str(&out).unwrap()
}

fn standing<'a>(status: &'a serde_json::Value, step: &str) -> &'a str {
    let steps = status["steps"].as_array().unwrap();
    let step = steps.iter().find(|entry| entry["id"] == step).unwrap_or_else(|| panic!("{step} in {status}"));
    step["standing"].as_str().unwrap()
}

fn home() -> TempDir {
    tempfile::tempdir().unwrap()
}

// ---- The four routes

const WHO: &str = "Who charges you";
const WEB: &str = "OpenAI, through the website";
const THERE: &str = "I was there";

/// From the answer about the page to the end of what can be done today.
fn finish_route(pty: &mut Pty) {
    pty.line("Until when is access paid", "3 Dec");
    pty.choose("3 December", "Yes, that day");
    pty.mark("apply to you as well", &["None of these"]);
    pty.choose("Keep the proof: what now?", "Done");
    pty.wait_written(0, "Nothing more to do today");
    assert_eq!(pty.end(), 0);
}

fn assert_finished(home: &TempDir, channel: &str, step: &str) {
    let status = status(home);
    assert_eq!(status["answers"]["channel"], serde_json::json!([channel]), "{status}");
    let date = status["answers"]["access-ends"][0].as_str().unwrap();
    assert!(date.ends_with("-12-03"), "{date}");
    assert_eq!(standing(&status, step), "finished");
    assert_eq!(standing(&status, "cancel/proof"), "finished");
    assert_eq!(standing(&status, "cancel/first-look"), "waiting");
}

#[test]
fn the_website_route_survives_a_kill_in_the_middle() {
    let home = home();
    let mut pty = Start::new(&home, &["cancel"]).run();
    pty.mark(WHO, &[WEB]);
    pty.choose("what now?", THERE);
    pty.menu("What does the billing page show");
    pty.signal(Signal::KILL);
    pty.until("the end", |pty| pty.text().contains("[ended 137]").then_some(()));
    drop(pty);

    let mut pty = Start::new(&home, &["cancel"]).run();
    pty.wait_written(0, "Going on where you stopped.");
    pty.choose("Cancel in ChatGPT's settings: what now?", THERE);
    pty.choose("What does the billing page show", "An end date");
    pty.until("the date", |pty| pty.at_line("Until when is access paid").then_some(()));
    pty.signal(Signal::KILL);
    pty.until("the end", |pty| pty.text().contains("[ended 137]").then_some(()));
    drop(pty);

    let mut pty = Start::new(&home, &["cancel"]).run();
    pty.choose("Cancel in ChatGPT's settings: what now?", THERE);
    pty.choose("What does the billing page show", "An end date");
    finish_route(&mut pty);
    assert_finished(&home, "web", "cancel/web-cancel");
}

#[test]
fn the_app_store_route_ends_on_the_iphone() {
    let home = home();
    let mut pty = Start::new(&home, &["cancel"]).run();
    pty.mark(WHO, &["Apple's App Store"]);
    // The system that this runs on is marked from the start.
    pty.menu("Which devices do you use");
    pty.whole("Only a web browser");
    let contents = pty.contents();
    let marked = contents.lines().find_map(|line| line.split_once("[x] ")).map(|(_, label)| label);
    if let Some(label) = marked {
        pty.go_to(label);
        pty.send(" ");
        pty.wait_for(&format!("> [ ] {label}"));
    }
    pty.go_to("iPhone");
    pty.send(" ");
    pty.wait_for("> [x] iPhone");
    pty.send(ENTER);
    pty.choose("Cancel on the iPhone or iPad: what now?", THERE);
    pty.choose("What does the entry at Apple show", "An end date");
    finish_route(&mut pty);
    assert_finished(&home, "app-store", "cancel/apple-iphone");
}

#[test]
fn the_google_play_route_ends_in_a_browser() {
    let home = home();
    let mut pty = Start::new(&home, &["cancel", "--answer", "device=browser"]).run();
    pty.mark(WHO, &["Google Play"]);
    pty.choose("Cancel at Google Play in a browser: what now?", THERE);
    pty.choose("What does the entry in Google Play show", "Cancelled");
    finish_route(&mut pty);
    assert_finished(&home, "google-play", "cancel/play-browser");
}

#[test]
fn not_knowing_leads_by_the_receipt_to_the_website() {
    let home = home();
    let mut pty = Start::new(&home, &["cancel"]).run();
    pty.mark(WHO, &["I don't know"]);
    pty.choose("Find the newest receipt in your mail: what now?", THERE);
    pty.menu(WHO);
    pty.go_to("I don't know");
    pty.send(" ");
    pty.until("the mark to go", |pty| pty.active().filter(|line| line.starts_with("> [ ]")));
    pty.go_to(WEB);
    pty.send(" ");
    pty.until("a mark", |pty| pty.active().filter(|line| line.starts_with("> [x]")));
    pty.send(ENTER);
    pty.choose("Cancel in ChatGPT's settings: what now?", THERE);
    pty.choose("What does the billing page show", "An end date");
    finish_route(&mut pty);
    assert_finished(&home, "web", "cancel/web-cancel");
}

// ---- Keys, signals, sizes

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Single,
    Many,
    Line,
    Plain,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Event {
    CtrlC,
    CtrlD,
    Esc,
    Signal(Signal, i32),
    StopAndGoOn,
    Resize,
}

impl Kind {
    fn is_menu(self) -> bool {
        matches!(self, Self::Single | Self::Many)
    }

    fn reach(self, home: &TempDir) -> Pty {
        let web = ["cancel", "--answer", "channel=web"];
        match self {
            Self::Single => {
                let mut pty = Start::new(home, &web).run();
                pty.menu("what now?");
                pty
            }
            Self::Many => {
                let mut pty = Start::new(home, &["cancel"]).run();
                pty.menu(WHO);
                pty
            }
            Self::Line => {
                let mut pty = Start::new(home, &web).run();
                pty.choose("what now?", THERE);
                pty.choose("What does the billing page show", "An end date");
                pty.until("the date", |pty| pty.at_line("Until when is access paid").then_some(()));
                pty
            }
            Self::Plain => {
                let mut pty = Start::new(home, &["--plain", "cancel"]).run();
                pty.until("the numbers", |pty| pty.at_line("Type one or more numbers").then_some(()));
                pty
            }
        }
    }

    /// Leaves the walk calmly.
    fn leave(self, pty: &mut Pty) {
        match self {
            Self::Single => pty.send(ESC),
            Self::Many => {
                let from = pty.raw.len();
                pty.send(ESC);
                pty.wait_written(from, "Stop here");
                pty.send(ESC);
            }
            Self::Line | Self::Plain => pty.send("\u{1b}\r"),
        }
        pty.wait_written(0, "Go on with:");
        assert_eq!(pty.end(), 0, "{self:?}");
    }

    /// Shows that keys are answered.
    fn try_keys(self, pty: &mut Pty) {
        let from = pty.raw.len();
        match self {
            Self::Single | Self::Many => {
                for key in [DOWN, UP] {
                    let from = pty.raw.len();
                    pty.send(key);
                    pty.wait_written(from, "> ");
                }
            }
            Self::Line => {
                pty.send("zzz\r");
                pty.wait_written(from, "was not understood");
            }
            Self::Plain => {
                pty.send("zzz\r");
                pty.wait_written(from, "is none of these");
            }
        }
    }
}

fn try_event(kind: Kind, event: Event) {
    let home = home();
    let mut pty = kind.reach(&home);
    match event {
        Event::CtrlC => {
            pty.send(CTRL_C);
            assert_eq!(pty.end(), 130, "{kind:?}");
            assert!(pty.text().contains("Everything up to here is kept. Go on with:"));
        }
        // A menu has no input that could end: it stays.
        Event::CtrlD if kind.is_menu() => {
            pty.send(CTRL_D);
            kind.try_keys(&mut pty);
            kind.leave(&mut pty);
        }
        Event::CtrlD => {
            pty.send(CTRL_D);
            pty.wait_written(0, "Go on with:");
            assert_eq!(pty.end(), 0, "{kind:?}");
        }
        Event::Esc => kind.leave(&mut pty),
        Event::Signal(signal, code) => {
            pty.signal(signal);
            assert_eq!(pty.end(), code, "{kind:?} {signal:?}");
            assert!(pty.text().contains("Everything up to here is kept. Go on with:"));
        }
        Event::StopAndGoOn => {
            for _ in 0..2 {
                let during = pty.modes();
                pty.signal(Signal::TSTP);
                pty.await_state("the stop", Pty::is_stopped);
                assert_eq!(pty.modes, pty.modes(), "{kind:?}: the shell would get changed modes");
                pty.signal(Signal::CONT);
                pty.await_state("going on", |pty| !pty.is_stopped() && pty.modes() == during);
                kind.try_keys(&mut pty);
            }
            kind.leave(&mut pty);
        }
        Event::Resize => {
            for (columns, rows) in [(1, 1), (5, 10), (80, 2), (80, 24)] {
                pty.resize(columns, rows);
                kind.try_keys(&mut pty);
            }
            kind.leave(&mut pty);
        }
    }
    // Nothing was confirmed after the first answer.
    let status = status(&home);
    assert!(status["answers"]["access-ends"].is_null(), "{kind:?} {event:?}: {status}");
    assert!(standing(&status, "cancel/web-cancel") != "finished", "{kind:?} {event:?}");
}

fn try_events(kind: Kind) {
    for event in [
        Event::CtrlC,
        Event::CtrlD,
        Event::Esc,
        Event::Signal(Signal::INT, 130),
        Event::Signal(Signal::TERM, 143),
        Event::Signal(Signal::HUP, 129),
        Event::StopAndGoOn,
        Event::Resize,
    ] {
        try_event(kind, event);
    }
}

#[test]
fn a_menu_of_one_choice_leaves_the_terminal_as_it_was() {
    try_events(Kind::Single);
}

#[test]
fn a_menu_of_many_choices_leaves_the_terminal_as_it_was() {
    try_events(Kind::Many);
}

#[test]
fn a_typed_line_leaves_the_terminal_as_it_was() {
    try_events(Kind::Line);
}

#[test]
fn numbered_lines_leave_the_terminal_as_it_was() {
    try_events(Kind::Plain);
}

#[test]
fn a_second_signal_ends_even_where_the_terminal_takes_no_output() {
    let home = home();
    let mut pty = Kind::Plain.reach(&home);
    pty.send("\u{13}");
    // The terminal holds its output from the moment that it has read Ctrl-S: the echo of a key stays away then, so nothing can
    // be waited for, and the end must come whether or not it has.
    pty.signal(Signal::INT);
    pty.signal(Signal::TERM);
    let pid = pty.pid();
    pty.await_state("the end", |_| test_kill_process(pid).is_err());
    pty.send("\u{11}");
    assert!([130, 143].contains(&pty.end()));
}

#[test]
fn enter_without_a_mark_says_how_to_mark() {
    let home = home();
    let mut pty = Kind::Many.reach(&home);
    pty.send(ENTER);
    pty.wait_for("nothing is marked yet");
    pty.menu(WHO);
    pty.whole("I don't know");
    assert_eq!(pty.contents().matches("Who charges you").count(), 1, "{}", pty.contents());
    Kind::Many.leave(&mut pty);
}

#[test]
fn back_takes_an_answer_back() {
    let home = home();
    let mut pty = Start::new(&home, &["cancel"]).run();
    pty.mark(WHO, &[WEB]);
    pty.choose("what now?", "Back");
    pty.menu(WHO);
    Kind::Many.leave(&mut pty);
    assert_eq!(status(&home)["answers"], serde_json::json!({}));
}

// ---- The export, found and checked on the way

const GET: &str = "Download the archive within 24 hours: what now?";
const FIND: &str = "Look in the downloads folder";
const WHICH: &str = "Which file do you want to check?";
const CHECK: &str = "Check the archive: what now?";

/// A home in which the export was asked for and its message has come.
fn waiting_home() -> TempDir {
    let home = home();
    fs::create_dir(home.path().join("Downloads")).unwrap();
    for args in
        [&["answer", "data=keep", "export-by=signed-in"][..], &["done", "export/request"], &["done", "export/message"]]
    {
        quietly(&home, args);
    }
    home
}

fn make_export(path: &Path) {
    maker::make(&maker::Recipe { size: 60_000, media: 0, ..maker::Recipe::new(7) }, path).unwrap();
}

/// The events of a kind in the journal, without their numbers and moments.
fn events(home: &TempDir, kind: &str) -> Vec<serde_json::Value> {
    let journal = fs::read_to_string(home.path().join(".local/share/quitgpt/journal.jsonl")).unwrap();
    let events = journal.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let mut events: Vec<serde_json::Value> = events.filter(|event| event["kind"] == kind).collect();
    for event in &mut events {
        let event = event.as_object_mut().unwrap();
        event.remove("id");
        event.remove("at");
    }
    events
}

#[test]
fn the_walk_finds_the_export_checks_it_and_goes_on() {
    let home = waiting_home();
    let file = home.path().join("Downloads/it's my export.zip");
    make_export(&file);
    fs::write(home.path().join("Downloads/other.zip"), "<!doctype html><html></html>").unwrap();
    let mut pty = Start::new(&home, &["export", "--no-open"]).run();
    pty.choose(GET, FIND);
    pty.menu(WHICH);
    assert!(pty.contents().contains("> it's my export.zip"), "{}", pty.contents());
    pty.send(ENTER);
    pty.menu("What now?");
    let text = bare(&pty.raw);
    for said in [
        "other.zip is a web page",
        "it's my export.zip: an export, ",
        "It holds one list of conversations and 14 other files, ",
        "This archive is complete and readable",
    ] {
        assert!(text.contains(said), "{said}\n{text}");
    }
    assert!(text.contains("SHA-256") && text.contains(" %,"), "the bar and the digest: {text}");
    let quoted = file.to_str().unwrap().replace('\'', "'\\''");
    let unwrapped: String = text.chars().filter(|c| !c.is_control()).collect();
    assert!(
        unwrapped.contains(&format!("quitgpt archive convert '{quoted}' -o chatgpt-archive --to html,markdown")),
        "{text}"
    );
    pty.send(ENTER);
    // Both the download and the check are settled.
    pty.menu("Read what the archive leaves out: what now?");
    assert_eq!(standing(&status(&home), "export/download"), "finished");
    assert_eq!(standing(&status(&home), "export/archive-verified"), "finished");
    // It is the event that the command writes.
    let walked = events(&home, "archive-verified");
    quietly(&home, &["archive", "verify", file.to_str().unwrap()]);
    let both = events(&home, "archive-verified");
    assert_eq!([&walked[..], &walked[..]].concat(), both);
    // Back takes all of it back.
    pty.go_to("Back");
    pty.send(ENTER);
    pty.menu(GET);
    pty.send(ESC);
    assert_eq!(pty.end(), 0);
    // What the command found stands.
    assert_eq!(standing(&status(&home), "export/download"), "not-yours");
    quietly(&home, &["undo", "export/archive-verified"]);
    assert_eq!(standing(&status(&home), "export/download"), "ready");
    assert_eq!(wide_lines(&pty).iter().filter(|line| !line.contains('/')).count(), 0);
}

#[test]
fn a_bad_file_says_why_and_the_step_stays_open() {
    let home = waiting_home();
    quietly(&home, &["done", "export/download"]);
    let whole = home.path().join("whole.zip");
    make_export(&whole);
    let bytes = fs::read(&whole).unwrap();
    fs::write(home.path().join("Downloads/cut.zip"), &bytes[..bytes.len() / 2]).unwrap();
    fs::write(home.path().join("page.zip"), "<!doctype html><html></html>").unwrap();
    let mut pty = Start::new(&home, &["export", "--no-open"]).run();
    // Checking is what this step is about.
    pty.menu(CHECK);
    assert_eq!(pty.active().as_deref(), Some("> Check a file now"));
    pty.send(ENTER);
    pty.menu(WHICH);
    assert!(bare(&pty.raw).contains("No export was found in"), "{}", pty.contents());
    assert!(flat(&pty.raw).contains("the download was cut off"), "{}", pty.contents());
    for (typed, said, title) in [
        ("gone.zip", "There is no file gone.zip.", WHICH),
        ("back", "", WHICH),
        ("Downloads/cut.zip", "This archive is damaged.", CHECK),
        ("\"page.zip\"", "is a web page, not a ZIP", CHECK),
    ] {
        let from = pty.raw.len();
        pty.go_to("Another file");
        pty.send(ENTER);
        pty.line("The file:", typed);
        pty.menu(title);
        assert!(flat(&pty.raw[from..]).contains(said), "{typed}: {}", pty.contents());
        if title == CHECK {
            assert!(flat(&pty.raw[from..]).contains("this step stays open"), "{typed}");
            pty.go_to("Check a file now");
            pty.send(ENTER);
            pty.menu(WHICH);
        }
    }
    pty.go_to("Back");
    pty.send(ENTER);
    pty.menu(CHECK);
    assert_eq!(events(&home, "archive-verified"), Vec::<serde_json::Value>::new());
    // The file that comes later is found by looking again.
    pty.send(ENTER);
    pty.menu(WHICH);
    fs::rename(&whole, home.path().join("Downloads/new.zip")).unwrap();
    pty.go_to("Look again");
    pty.send(ENTER);
    pty.menu(WHICH);
    assert_eq!(pty.active().as_deref(), Some("> new.zip"));
    pty.send(ENTER);
    pty.menu("What now?");
    pty.go_to("Stop here");
    pty.send(ENTER);
    pty.wait_written(0, "Go on with:");
    assert_eq!(pty.end(), 0);
    assert_eq!(standing(&status(&home), "export/archive-verified"), "finished");
}

#[test]
fn leaving_the_list_of_files_leaves_the_terminal_as_it_was() {
    for (event, code) in [(CTRL_C, 130), (CTRL_D, 0), (ESC, 0)] {
        for typing in [false, true] {
            // A menu has no input that could end.
            if event == CTRL_D && !typing {
                continue;
            }
            let home = waiting_home();
            make_export(&home.path().join("Downloads/a.zip"));
            let mut pty = Start::new(&home, &["export", "--no-open"]).run();
            pty.choose(GET, FIND);
            pty.menu(WHICH);
            if typing {
                pty.go_to("Another file");
                pty.send(ENTER);
                pty.until("a line", |pty| pty.at_line("The file:").then_some(()));
            }
            pty.send(event);
            if typing && event == ESC {
                pty.send(ENTER);
            }
            assert_eq!(pty.end(), code, "{event:?} {typing}");
            assert!(events(&home, "archive-verified").is_empty());
        }
    }
}

#[test]
fn a_dry_run_checks_and_keeps_nothing() {
    let home = waiting_home();
    make_export(&home.path().join("Downloads/a.zip"));
    let mut pty = Start::new(&home, &["export", "--dry-run"]).run();
    pty.choose(GET, FIND);
    pty.choose(WHICH, "a.zip");
    pty.menu("What now?");
    assert!(bare(&pty.raw).contains("Nothing was recorded."), "{}", pty.contents());
    pty.send(ENTER);
    pty.menu("Read what the archive leaves out: what now?");
    pty.send(ESC);
    assert_eq!(pty.end(), 0);
    assert!(events(&home, "archive-verified").is_empty());
}

#[test]
fn numbered_lines_find_and_check_without_an_escape_byte() {
    let home = waiting_home();
    make_export(&home.path().join("Downloads/a.zip"));
    let mut pty = Start::new(&home, &["--plain", "export", "--no-open"]).run();
    pty.line("Type a number", "look in");
    pty.wait_for("Which file do you want to check?");
    pty.line("Type a number (Enter takes 1)", "2");
    pty.line("The file:", "~/Downloads/a.zip");
    pty.until("the result", |pty| bare(&pty.raw).contains("1. Go on").then_some(()));
    let text = bare(&pty.raw);
    for line in ["1. a.zip\r\n", "2. Another file: type where it is\r\n", "This archive is complete and readable"] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    pty.line("Type a number", "1");
    pty.wait_written(0, "Read what the archive leaves out");
    pty.until("the menu", |pty| pty.at_line("Type a number").then_some(()));
    pty.send(CTRL_D);
    assert_eq!(pty.end(), 0);
    assert!(!pty.raw.contains(&0x1b), "{}", pty.text());
    assert_eq!(events(&home, "archive-verified").len(), 1);
}

// ---- What is written

/// All that was written, on a screen that is high enough for it. Lines that are wider than the window are returned.
fn wide_lines(pty: &Pty) -> Vec<String> {
    let columns = pty.size.0;
    let mut tall = vt100::Parser::new(400, columns, 0);
    tall.process(&pty.raw);
    let rows: Vec<String> = tall.screen().rows(0, columns).collect();
    let wrapped = |row: usize| tall.screen().row_wrapped(row as u16);
    // An address is never broken by us.
    let mut wide = Vec::new();
    let mut in_address = false;
    for (row, text) in rows.iter().enumerate() {
        in_address |= text.trim_start().starts_with("https://");
        if wrapped(row) && !in_address {
            wide.push(text.clone());
        }
        in_address &= wrapped(row);
    }
    wide
}

#[test]
fn no_line_is_wider_than_the_window_and_no_menu_stands_twice() {
    for (columns, rows) in [(80, 24), (80, 12), (40, 24), (40, 12)] {
        let home = home();
        let mut pty = Start::new(&home, &["cancel"]).size(columns, rows).run();
        if columns == 80 {
            pty.menu(WHO);
            for _ in 0..3 {
                pty.go_to("Google Play");
                pty.go_to(WEB);
            }
            pty.whole("I don't know");
            assert_eq!(pty.contents().matches("Who charges you").count(), 1, "{}", pty.contents());
            assert_eq!(pty.contents().matches("] Google Play").count(), 1, "{}", pty.contents());
            pty.send(" ");
            pty.wait_for("> [x]");
            pty.send(ENTER);
            pty.menu("what now?");
            pty.go_to("Stop here");
            pty.whole("Stop here");
            assert_eq!(pty.contents().matches("  Back").count(), 1, "{}", pty.contents());
            pty.send(ENTER);
        } else {
            pty.line("Type one or more numbers", "1");
            pty.until("the step", |pty| pty.at_line("Type a number").then_some(()));
            pty.send("stop here\r");
        }
        pty.wait_written(0, "Go on with:");
        assert_eq!(pty.end(), 0);
        assert_eq!(wide_lines(&pty), Vec::<String>::new(), "{columns}x{rows}");
    }
}

#[test]
fn plain_ways_write_no_escape_byte() {
    for (arguments, variables) in [
        (&["--plain", "cancel"][..], &[][..]),
        (&["cancel"], &[("ACCESSIBLE", "1")]),
        (&["cancel"], &[("TERM", "dumb")]),
    ] {
        let home = home();
        let mut pty = Start::new(&home, arguments).variables(variables).run();
        pty.line("Type one or more numbers", "1");
        pty.line("Type a number", "i was there");
        pty.line("Type a number", "1");
        pty.line("Until when is access paid", "3 Dec");
        pty.line("Type a number", "");
        pty.until("the extras", |pty| pty.at_line("Type one or more numbers").then_some(()));
        pty.send(CTRL_D);
        pty.wait_written(0, "Go on with:");
        assert_eq!(pty.end(), 0);
        assert!(!pty.raw.contains(&0x1b), "{arguments:?} {variables:?}:\n{}", pty.text());
    }
}

/// The parameters of all colour sequences, besides the resets.
fn colours(raw: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(raw);
    let parts = text.split("\u{1b}[").skip(1);
    let ends = parts.filter_map(|part| {
        let end = part.find(|c: char| !c.is_ascii_digit() && c != ';')?;
        (part[end..].starts_with('m') && !["", "0"].contains(&&part[..end])).then(|| part[..end].to_owned())
    });
    ends.collect()
}

#[test]
fn colour_goes_by_the_variables() {
    let never: (&[&str], &[(&str, &str)]) = (&["--color", "never"], &[]);
    for ((options, variables), coloured) in [
        ((&[][..], &[][..]), true),
        ((&[], &[("NO_COLOR", "")]), true),
        ((&[], &[("NO_COLOR", "1")]), false),
        ((&[], &[("CLICOLOR", "0")]), false),
        ((&["--color", "always"], &[("NO_COLOR", "1")]), true),
        (never, false),
    ] {
        let home = home();
        let arguments: Vec<&str> = options.iter().copied().chain(["cancel"]).collect();
        let mut pty = Start::new(&home, &arguments).variables(variables).run();
        pty.menu(WHO);
        let from = pty.raw.len();
        pty.go_to("Google Play");
        assert_eq!(!colours(&pty.raw[from..]).is_empty(), coloured, "the menu: {options:?} {variables:?}");
        assert_eq!(!colours(&pty.raw[..from]).is_empty(), coloured, "the text: {options:?} {variables:?}");
        Kind::Many.leave(&mut pty);
    }
}

// ---- The pager

/// A pager that notes how it was called and what it got, and goes with Enter. Ctrl-C is its own matter.
fn stand_in(home: &TempDir, name: &str) -> String {
    use std::os::unix::fs::PermissionsExt;
    let path = home.path().join(name);
    let script = "#!/bin/sh\ntrap 'echo caught' INT\necho \"$*\" > \"$HOME/arguments\"\ncat > \"$HOME/paged\"\necho paged\nread key < /dev/tty\necho left\n\
         [ -n \"$TWICE\" ] && read key < /dev/tty\nexit 0\n";
    fs::write(&path, script).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn a_long_guide_goes_through_the_pager() {
    for (name, flags) in [("stand-in", "-x"), ("less", "-x -FIRX")] {
        let home = home();
        let pager = format!("{} -x", stand_in(&home, name));
        let mut pty = Start::new(&home, &["guide", "cancel"]).variables(&[("PAGER", &pager)]).run();
        pty.wait_for("paged");
        pty.send(ENTER);
        assert_eq!(pty.end(), 0);
        assert_eq!(fs::read_to_string(home.path().join("arguments")).unwrap().trim(), flags);
        let paged = fs::read_to_string(home.path().join("paged")).unwrap();
        assert!(paged.contains("https://chatgpt.com/#settings"), "{paged}");
        assert_eq!(paged.contains('\u{1b}'), name == "less");
        assert!(!pty.text().contains("chatgpt.com"));
    }
}

#[test]
fn ctrl_c_in_the_pager_is_the_pagers() {
    let home = home();
    let pager = stand_in(&home, "stand-in");
    let mut pty = Start::new(&home, &["guide", "cancel"]).variables(&[("PAGER", &pager), ("TWICE", "1")]).run();
    pty.wait_for("paged");
    pty.send(CTRL_C);
    pty.wait_for("caught");
    pty.send(ENTER);
    pty.send(ENTER);
    assert_eq!(pty.end(), 0);
}

#[test]
fn no_pager_where_it_fits_or_lines_are_wanted_or_a_pipe_follows() {
    let fitting = &["guide", "cancel", "--answer", "channel=web"][..];
    for (arguments, rows, redirect) in [
        (fitting, 1000, ""),
        (&["--plain", "guide", "cancel"], 24, ""),
        (&["guide", "cancel", "--no-pager"], 24, ""),
        (&["guide", "cancel"], 24, "| cat"),
    ] {
        let home = home();
        let pager = stand_in(&home, "stand-in");
        let start = Start::new(&home, arguments).size(80, rows).redirect(redirect);
        let mut pty = start.variables(&[("PAGER", &pager)]).run();
        assert_eq!(pty.end(), 0);
        assert!(!home.path().join("arguments").exists(), "{arguments:?} {redirect}");
        assert!(pty.text().contains("https://chatgpt.com/#settings"));
    }
}

// ---- Not quite a terminal

#[test]
fn nothing_is_asked_where_one_stream_is_no_terminal() {
    for redirect in ["< /dev/null", "| cat", "2> /dev/null"] {
        let home = home();
        let mut pty = Start::new(&home, &["cancel"]).size(80, 1000).redirect(redirect).run();
        assert_eq!(pty.end(), 0, "{redirect}");
        assert!(pty.text().contains("https://chatgpt.com/#settings"), "{redirect}");
        assert!(!pty.text().contains("Type one or more numbers"), "{redirect}");
        assert_eq!(count(&pty.raw, b"\x1b[?25l"), 0, "{redirect}");
        assert!(status(&home)["answers"].as_object().unwrap().is_empty());
    }
}

#[test]
fn a_terminal_that_never_answers_costs_nothing() {
    for arguments in [&["status"][..], &["guide"], &["doctor"], &[], &["guide", "cancel", "--no-pager"]] {
        let home = home();
        let mut pty = Start::new(&home, arguments).run();
        // Its output is asked for queries; nobody answers one here.
        assert_eq!(pty.end(), 0, "{arguments:?}");
    }
}

#[test]
fn questions_to_a_terminal_are_recognised() {
    for asks in ["\u{1b}[6n", "\u{1b}]11;?\u{7}", "\u{1b}[c", "\u{1b}[>q", "\u{1b}[?u", "\u{1b}[?2026$p", "\u{1b}[18t"]
    {
        assert_eq!(queries(asks.as_bytes()).len(), 1, "{asks:?}");
    }
    assert!(queries("\u{1b}[1mbold\u{1b}[0m \u{1b}[?25l\u{1b}[2A\u{1b}[2K".as_bytes()).is_empty());
}

#[test]
fn what_to_click_stands_next_to_the_menu_where_a_step_is_long() {
    let home = home();
    quietly(&home, &["answer", "channel=web", "extras=none-of-these"]);
    let clicks = "Settings > Billing > Cancel plan > Cancel";
    for (rows, times) in [(24, 2), (60, 1)] {
        let mut pty = Start::new(&home, &["cancel", "--no-open"]).size(80, rows).run();
        pty.menu("what now?");
        assert_eq!(bare(&pty.raw).matches(clicks).count(), times, "{rows}: {}", pty.contents());
        assert!(pty.contents().contains(clicks), "{rows}: {}", pty.contents());
    }
}
