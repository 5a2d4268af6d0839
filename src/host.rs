//! Everything that quitgpt may ask of the outside: two writers, a prompt, an opener, the moment, and what is known of the
//! terminal. The real ones are in `host::terminal` and `host::plain`; tests bring their own.

pub mod notifier;
pub mod opener;
pub mod plain;
pub mod programs;
pub mod signals;
pub mod terminal;

use std::io::{self, IsTerminal, Write};

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::campaign::exchange::Limits;
use crate::content::facts::System;
use crate::render::bidi::Bidi;
pub use opener::{NoOpen, Opener};

/// One choice of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// A short label.
    pub label: String,
    /// A line that helps to choose.
    pub hint: Option<String>,
}

/// What came back from a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply<T> {
    /// An answer.
    Given(T),
    /// The person left: Esc or the end of the input. Never a yes.
    Left,
}

/// What came back where several may be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Many {
    /// These choices.
    Chosen(Vec<usize>),
    /// This way out of the question.
    Way(usize),
}

/// Asks the person.
pub trait Prompt {
    /// One of `choices`.
    fn choose(&mut self, title: &str, choices: &[Choice], preset: Option<usize>) -> io::Result<Reply<usize>>;
    /// Any of `choices`, at least one; or one of `ways` out of the question.
    fn choose_many(
        &mut self,
        title: &str,
        choices: &[Choice],
        preset: &[usize],
        ways: &[Choice],
    ) -> io::Result<Reply<Many>>;
    /// A line of text; may be empty.
    fn line(&mut self, title: &str) -> io::Result<Reply<String>>;
}

/// What is known of the terminal without asking it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Columns to write in.
    pub columns: usize,
    /// Rows, where there is a terminal.
    pub rows: Option<usize>,
    /// Whether colour may be written.
    pub colour: bool,
    /// Whether links may be made clickable.
    pub links: bool,
    /// Lines only: no colour, no moving cursor, no frames.
    pub plain: bool,
    /// Whether the terminal's ground is light, as far as the person said so.
    pub light: bool,
    /// How right-to-left words are written.
    pub bidi: Bidi,
}

/// The outside.
pub struct Host<'a> {
    /// What was asked for.
    pub out: &'a mut dyn Write,
    /// Everything else.
    pub err: &'a mut dyn Write,
    /// Asks the person, where that is possible.
    pub prompt: Option<&'a mut dyn Prompt>,
    /// Opens pages.
    pub opener: &'a mut dyn Opener,
    /// Why pages are not opened, if they are not.
    pub no_open: Option<NoOpen>,
    /// The moment, in the person's zone.
    pub now: Zoned,
    /// The clock, for what lasts longer than a moment.
    pub clock: &'a dyn Fn() -> Zoned,
    /// Whether the moment was chosen with `--at`: then nothing is written.
    pub looking: bool,
    /// What standard output looks like.
    pub look: Look,
    /// What standard error looks like, for single lines.
    pub err_look: Look,
    /// Shows a long text, in a pager where that suits.
    pub pager: bool,
    /// Whether a line may move on standard error while something takes long.
    pub shows_progress: bool,
    /// The person's home, where files of theirs may be looked for.
    pub home: Option<std::path::PathBuf>,
    /// Whether this is the real system, which knows where its folders are.
    pub real: bool,
}

/// Looks a variable up.
pub type Variables<'e> = Box<dyn Fn(&str) -> Option<String> + 'e>;

/// Variables, terminals, the clock: what a command may know of its surroundings.
pub struct Environment<'e> {
    /// The value of a variable.
    pub variables: Variables<'e>,
    /// Whether a path exists; only for signs of a container.
    pub exists: Box<dyn Fn(&str) -> bool + 'e>,
    /// The moment, in the person's zone.
    pub clock: Box<dyn Fn() -> Zoned + 'e>,
    /// The languages the system is set to, where variables do not say.
    pub system_languages: Box<dyn Fn() -> Vec<String> + 'e>,
    /// Whether standard input is a terminal.
    pub stdin_terminal: bool,
    /// Whether standard output is a terminal.
    pub stdout_terminal: bool,
    /// Whether standard error is a terminal.
    pub stderr_terminal: bool,
    /// Columns and rows, where standard output is a terminal.
    pub size: Option<(usize, usize)>,
    /// Columns and rows, where standard error is one.
    pub err_size: Option<(usize, usize)>,
    /// The computer, to be looked through for what an app left; none where nothing may be looked for.
    pub computer: Option<Computer>,
    /// How long and how often a campaign's server is asked.
    pub limits: Limits,
    /// Whether this is the real system; tests ask by lines and watch no signals.
    pub real: bool,
}

/// Where a computer keeps what is looked for.
#[derive(Clone, Debug)]
pub struct Computer {
    /// The person's home.
    pub home: std::path::PathBuf,
    /// The root of the file system.
    pub root: std::path::PathBuf,
    /// The system.
    pub system: System,
}

impl Computer {
    /// This one, if its system is one that traces are known for.
    fn real() -> Option<Self> {
        let system = match std::env::consts::OS {
            "linux" => System::Linux,
            "macos" => System::Macos,
            "windows" => System::Windows,
            _ => return None,
        };
        let home = std::env::home_dir().filter(|home| home.is_absolute())?;
        Some(Self { home, root: "/".into(), system })
    }
}

impl Environment<'static> {
    /// The real one.
    pub fn real() -> Self {
        let stdout_terminal = io::stdout().is_terminal();
        let size = |(width, height): (terminal_size::Width, terminal_size::Height)| (width.0.into(), height.0.into());
        Self {
            variables: Box::new(|name| std::env::var(name).ok()),
            exists: Box::new(|path| std::path::Path::new(path).exists()),
            clock: Box::new(|| Timestamp::now().to_zoned(zone())),
            system_languages: Box::new(|| sys_locale::get_locales().collect()),
            stdin_terminal: io::stdin().is_terminal(),
            stdout_terminal,
            stderr_terminal: io::stderr().is_terminal(),
            size: stdout_terminal.then(|| terminal_size::terminal_size_of(io::stdout())).flatten().map(size),
            err_size: terminal_size::terminal_size_of(io::stderr()).map(size),
            computer: Computer::real(),
            limits: Limits::default(),
            real: true,
        }
    }
}

/// The person's time zone. jiff's own way lists every folder of the zone database first (millions of instructions), so
/// the one file that matters is read where its place is known, and jiff decides in every other case.
fn zone() -> TimeZone {
    const ZONES: &str = "/usr/share/zoneinfo";
    let file = match std::env::var("TZ") {
        Err(_) => Some(std::path::PathBuf::from("/etc/localtime")),
        Ok(name) => {
            let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'_' | b'-' | b'+');
            let zone = name.starts_with(|c: char| c.is_ascii_uppercase()) && name.bytes().all(plain);
            (zone && std::env::var_os("TZDIR").is_none()).then(|| std::path::Path::new(ZONES).join(&name))
        }
    };
    let read = |file: std::path::PathBuf| {
        let data = crate::files::read_bytes(&file, 64 * 1024).ok()??;
        let target = file.read_link().unwrap_or(file);
        let target = target.to_str()?;
        let name = target.rsplit_once("zoneinfo/").map_or(target, |(_, name)| name);
        TimeZone::tzif(name, &data).ok()
    };
    file.filter(|_| cfg!(unix)).and_then(read).unwrap_or_else(TimeZone::system)
}

impl Environment<'_> {
    /// The value of a variable.
    pub fn variable(&self, name: &str) -> Option<String> {
        (self.variables)(name)
    }

    /// Whether the surroundings ask for lines only: `TERM=dumb`, or `ACCESSIBLE` set and not empty.
    pub fn is_plain(&self) -> bool {
        let set = |name: &str| self.variable(name).unwrap_or_default();
        set("TERM") == "dumb" || !set("ACCESSIBLE").is_empty()
    }

    /// Whether the terminal is known to draw clickable links (OSC 8). The terminal itself is never asked.
    pub fn has_links(&self) -> bool {
        let set = |name: &str| self.variable(name).unwrap_or_default();
        match set("FORCE_HYPERLINK").as_str() {
            "" => {}
            forced => return forced != "0",
        }
        if !set("TMUX").is_empty() || !set("STY").is_empty() {
            return false;
        }
        let vte = set("VTE_VERSION").parse::<u32>().is_ok_and(|version| version >= 5000);
        let marks =
            ["KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION", "ALACRITTY_WINDOW_ID", "GHOSTTY_RESOURCES_DIR"];
        let programs = ["iTerm.app", "WezTerm", "vscode", "ghostty"];
        vte || marks.iter().any(|mark| !set(mark).is_empty()) || programs.contains(&set("TERM_PROGRAM").as_str())
    }
}

/// The system quitgpt runs on, as the option of the question `device` that means it.
pub fn running_system() -> &'static str {
    match std::env::consts::OS {
        "macos" => "mac",
        "windows" => "windows",
        "ios" => "iphone",
        "android" => "android",
        _ => "linux",
    }
}
