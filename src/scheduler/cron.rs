//! Lines of the person's crontab. Each of ours ends in the same mark, so that a line is ours or not by itself, and everything
//! else stays byte for byte.
//!
//! They come first: a variable such as `SHELL` or `PATH` holds for the lines below it only. cron knows no catching up, so the
//! check is also made after each start of the computer. What a job writes, cron sends as mail.

use super::{Call, Change, Job, NAME, Refusal, time};

/// cron takes commands shorter than this many bytes.
const LONGEST: usize = 990;

/// How a line of ours ends. To the shell it is a comment.
const MARK: &str = " # quitgpt-remind";

/// Sets it up in place of what is there of ours.
pub fn install(job: &Job, crontab: &[u8]) -> Change {
    let command = command(job);
    let (minute, hour) = (job.time.minute(), job.time.hour());
    let lines =
        format!("# quitgpt remind install{MARK}\n{minute} {hour} * * * {command}{MARK}\n@reboot {command}{MARK}\n");
    replace([lines.as_bytes(), &others(crontab)].concat())
}

/// Takes it away.
pub fn remove(crontab: &[u8]) -> Change {
    replace(others(crontab))
}

/// The call that prints the person's crontab.
pub fn list() -> Call {
    Call::new("crontab", ["-l"])
}

fn replace(crontab: Vec<u8>) -> Change {
    Change { after: vec![Call { input: Some(crontab), ..Call::new("crontab", ["-"]) }], ..Change::default() }
}

fn is_ours(line: &[u8]) -> bool {
    line.trim_ascii_end().ends_with(MARK.as_bytes())
}

fn others(crontab: &[u8]) -> Vec<u8> {
    crontab.split_inclusive(|b| *b == b'\n').filter(|line| !is_ours(line)).collect::<Vec<_>>().concat()
}

/// The lines that are ours.
pub fn ours(crontab: &[u8]) -> Vec<u8> {
    crontab.split_inclusive(|b| *b == b'\n').filter(|line| is_ours(line)).collect::<Vec<_>>().concat()
}

/// Whether the command is not too long.
pub(super) fn check(job: &Job) -> Result<(), Refusal> {
    let command = command(job);
    if command.len() + MARK.len() <= LONGEST {
        return Ok(());
    }
    Err(Refusal::TooLong { text: job.program.clone(), limit: LONGEST })
}

fn command(job: &Job) -> String {
    let words = std::iter::once(&job.program).chain(&job.arguments);
    words.map(|word| quoted(word, true)).collect::<Vec<_>>().join(" ")
}

/// A word for `sh`. In a crontab `%` means a line break unless a backslash stands before it. Some crons take that backslash
/// away and some leave it, so it stands outside the quotation marks, where `sh` takes it away too. Some also make one
/// backslash of two, so two never stand together.
pub fn quoted(text: &str, in_crontab: bool) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+=:,@".contains(c) || c == '%' && !in_crontab;
    if !text.is_empty() && text.chars().all(plain) {
        return text.to_owned();
    }
    let mut word = String::from("'");
    for c in text.chars() {
        match c {
            '\'' => word.push_str("'\\''"),
            '%' if in_crontab => word.push_str("'\\%'"),
            '\\' if word.ends_with('\\') => word.push_str("''\\"),
            c => word.push(c),
        }
    }
    word.push('\'');
    word
}

/// Reads our own lines back.
pub fn read(crontab: &[u8]) -> Option<Job> {
    let ours = ours(crontab);
    let text = std::str::from_utf8(&ours).ok()?;
    let daily = text.lines().find(|line| !line.starts_with(['#', '@']))?;
    let mut fields = daily.trim_end().strip_suffix(MARK)?.splitn(6, ' ');
    let (minute, hour) = (fields.next()?, fields.next()?);
    let time = time(&format!("{hour}:{:0>2}", minute))?;
    let mut words = words(&fields.nth(3)?.replace("\\%", "%"))?.into_iter();
    Some(Job { program: words.next()?, arguments: words.collect(), time })
}

/// Takes words apart as [`quoted`] put them together.
fn words(line: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut chars = line.chars().peekable();
    loop {
        while chars.next_if_eq(&' ').is_some() {}
        if chars.peek().is_none() {
            return Some(words);
        }
        let mut word = String::new();
        while let Some(c) = chars.next_if(|c| *c != ' ') {
            match c {
                '\'' => loop {
                    match chars.next()? {
                        '\'' => break,
                        c => word.push(c),
                    }
                },
                '\\' => word.push(chars.next()?),
                c => word.push(c),
            }
        }
        words.push(word);
    }
}

const _: () = assert!(MARK.len() == NAME.len() + 3, "the mark is the name as a comment");
