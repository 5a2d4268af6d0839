//! The daily check as each scheduler of a system wants it: files as data and the commands that make the scheduler take them,
//! each an argument list. Every format is also read back, so that what is on disk is all that is ever known about a timer.
//!
//! Nothing is written or run here, and no shell ever sees a word of it: `cron` hands its line to `sh`, which is why
//! [`cron`] quotes for it.

pub mod cron;
pub mod launchd;
pub mod systemd;
pub mod task_scheduler;

use std::path::{Path, PathBuf};

use jiff::civil::Time;

/// What a timer is called where names have no dots or blanks.
pub const NAME: &str = "quitgpt-remind";

/// The schedulers quitgpt can set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheduler {
    /// A timer of the person's own systemd.
    Systemd,
    /// A launch agent of macOS.
    Launchd,
    /// The Task Scheduler of Windows.
    TaskScheduler,
    /// Lines of the person's crontab.
    Cron,
}

impl Scheduler {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Systemd, Self::Launchd, Self::TaskScheduler, Self::Cron];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Systemd => "systemd",
            Self::Launchd => "launchd",
            Self::TaskScheduler => "task-scheduler",
            Self::Cron => "cron",
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scheduler| scheduler.name() == name)
    }
}

/// What runs every day, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// The absolute path of the program.
    pub program: String,
    /// Its arguments.
    pub arguments: Vec<String>,
    /// The time of day, in whole minutes.
    pub time: Time,
}

/// Why a scheduler cannot take a job as it is. Everything else can be escaped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A line break or another control character, which would begin a new line in a line-based format.
    Control(String),
    /// Longer than the scheduler takes.
    TooLong {
        /// The text.
        text: String,
        /// What the scheduler takes, in its own units.
        limit: usize,
    },
    /// Task Scheduler puts a variable's value in this place, and has no way to write the text otherwise.
    Variable {
        /// The text.
        text: String,
        /// What would be replaced, with its signs.
        name: String,
    },
}

/// Where schedulers look, and for whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// The person's home.
    pub home: PathBuf,
    /// The folder for settings of programs, `~/.config`.
    pub config: PathBuf,
    /// The default folder for quitgpt's data, whatever `--data-dir` says: the same for every run.
    pub data: PathBuf,
    /// The number of the person's account, where there is one.
    pub uid: u32,
}

/// A file with all that will be in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Where.
    pub path: PathBuf,
    /// What.
    pub text: String,
    /// Whether it is stored as UTF-16 with a byte order mark.
    pub utf16: bool,
}

impl File {
    fn new(path: PathBuf, text: String) -> Self {
        Self { path, text, utf16: false }
    }

    /// The bytes on disk.
    pub fn bytes(&self) -> Vec<u8> {
        match self.utf16 {
            false => self.text.clone().into_bytes(),
            true => std::iter::once(0xfeff).chain(self.text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
        }
    }
}

/// The text of bytes that [`File::bytes`] gave.
pub fn decode(bytes: &[u8]) -> Option<String> {
    let Some(wide) = bytes.strip_prefix(&[0xff, 0xfe]) else { return String::from_utf8(bytes.to_vec()).ok() };
    let (pairs, rest) = wide.as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    String::from_utf16(&pairs.iter().map(|pair| u16::from_le_bytes(*pair)).collect::<Vec<_>>()).ok()
}

/// A program to call, by its argument list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The program's name, looked for where the system keeps programs.
    pub program: &'static str,
    /// Its arguments, each handed over as it is.
    pub arguments: Vec<String>,
    /// What it reads.
    pub input: Option<Vec<u8>>,
    /// Whether the next step may follow when it fails.
    pub may_fail: bool,
}

impl Call {
    fn new(program: &'static str, arguments: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { program, arguments: arguments.into_iter().map(Into::into).collect(), input: None, may_fail: false }
    }

    fn that_may_fail(self) -> Self {
        Self { may_fail: true, ..self }
    }

    /// The call as a person would type it in a shell.
    pub fn shown(&self) -> String {
        let words = std::iter::once(self.program).chain(self.arguments.iter().map(String::as_str));
        words.map(|word| cron::quoted(word, false)).collect::<Vec<_>>().join(" ")
    }
}

/// What sets a timer up or takes it away: files first, then calls, then files that go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Calls before anything is written or removed.
    pub before: Vec<Call>,
    /// Files to write.
    pub files: Vec<File>,
    /// Files to remove.
    pub removed: Vec<PathBuf>,
    /// Calls afterwards.
    pub after: Vec<Call>,
}

/// What sets `job` up. `crontab` is the person's present one; only [`Scheduler::Cron`] looks at it.
///
/// # Errors
/// What this scheduler cannot take.
pub fn install(
    scheduler: Scheduler,
    job: &Job,
    ground: &Ground,
    crontab: &[u8],
    variable: impl Fn(&str) -> bool,
) -> Result<Change, Refusal> {
    check(scheduler, job, variable)?;
    Ok(match scheduler {
        Scheduler::Systemd => systemd::install(job, ground),
        Scheduler::Launchd => launchd::install(job, ground),
        Scheduler::TaskScheduler => task_scheduler::install(job, ground),
        Scheduler::Cron => cron::install(job, crontab),
    })
}

/// What takes the timer away again.
pub fn remove(scheduler: Scheduler, ground: &Ground, crontab: &[u8]) -> Change {
    match scheduler {
        Scheduler::Systemd => systemd::remove(ground),
        Scheduler::Launchd => launchd::remove(ground),
        Scheduler::TaskScheduler => task_scheduler::remove(ground),
        Scheduler::Cron => cron::remove(crontab),
    }
}

/// The files a scheduler's timer consists of; none for cron.
pub fn paths(scheduler: Scheduler, ground: &Ground) -> Vec<PathBuf> {
    match scheduler {
        Scheduler::Systemd => systemd::paths(ground).to_vec(),
        Scheduler::Launchd => vec![launchd::path(ground)],
        Scheduler::TaskScheduler => vec![task_scheduler::path(ground)],
        Scheduler::Cron => Vec::new(),
    }
}

/// The call that succeeds if the scheduler knows of the timer.
pub fn query(scheduler: Scheduler, ground: &Ground) -> Option<Call> {
    match scheduler {
        Scheduler::Systemd => Some(systemd::query()),
        Scheduler::Launchd => Some(launchd::query(ground)),
        Scheduler::TaskScheduler => Some(task_scheduler::query()),
        Scheduler::Cron => None,
    }
}

/// The job that files, in the order of [`paths`], or a crontab stand for.
pub fn read(scheduler: Scheduler, texts: &[String]) -> Option<Job> {
    match (scheduler, texts) {
        (Scheduler::Systemd, [service, timer]) => systemd::read(service, timer),
        (Scheduler::Launchd, [plist]) => launchd::read(plist),
        (Scheduler::TaskScheduler, [task]) => task_scheduler::read(task),
        _ => None,
    }
}

/// Whether `scheduler` can take `job`. `variable` says whether a variable of this name is set.
///
/// # Errors
/// What it cannot take.
fn check(scheduler: Scheduler, job: &Job, variable: impl Fn(&str) -> bool) -> Result<(), Refusal> {
    let texts = || std::iter::once(&job.program).chain(&job.arguments);
    // U+FFFE and U+FFFF cannot be written in XML.
    let bad = |c: char| c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}');
    if let Some(text) = texts().find(|text| text.contains(bad)) {
        return Err(Refusal::Control(text.clone()));
    }
    match scheduler {
        Scheduler::TaskScheduler => task_scheduler::check(job, variable),
        Scheduler::Cron => cron::check(job),
        Scheduler::Systemd | Scheduler::Launchd => Ok(()),
    }
}

fn xml(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            c => escaped.push(c),
        }
    }
    escaped
}

fn from_xml(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        let (entity, after) = after.split_once(';')?;
        plain.push_str(before);
        plain.push(match entity {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => return None,
        });
        rest = after;
    }
    plain.push_str(rest);
    Some(plain)
}

/// What stands between the first `<name>` and its end, and what follows.
fn element<'t>(text: &'t str, name: &str) -> Option<(&'t str, &'t str)> {
    let open = format!("<{name}>");
    let from = text.find(&open)? + open.len();
    text[from..].split_once(&format!("</{name}>"))
}

/// A time of day typed as hours and minutes.
pub fn time(text: &str) -> Option<Time> {
    let (hours, minutes) = text.split_once(':')?;
    let digits = |text: &str, most: usize| {
        (1..=most).contains(&text.len()).then_some(())?;
        text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse::<i8>().ok())?
    };
    Time::new(digits(hours, 2)?, digits(minutes, 2).filter(|_| minutes.len() == 2)?, 0, 0).ok()
}

fn joined(folder: &Path, parts: &[&str]) -> PathBuf {
    parts.iter().fold(folder.to_owned(), |path, part| path.join(part))
}

#[cfg(test)]
mod tests;
