//! A service and a timer of the person's own systemd.
//!
//! Files, not `systemd-run`: transient timers are gone after a restart (systemd issue 13485). They run while the person is
//! logged in, which is when a notification can be seen. A check that was missed is made up for (`Persistent`), and one more
//! follows each login, because the missed one comes before there is a desktop; showing twice is what `remind notify` prevents.

use std::path::PathBuf;

use super::{Call, Change, File, Ground, Job, NAME, joined, time};

/// The service and the timer.
pub fn paths(ground: &Ground) -> [PathBuf; 2] {
    ["service", "timer"].map(|kind| joined(&ground.config, &["systemd", "user", &format!("{NAME}.{kind}")]))
}

/// Sets it up; restarting takes a changed time.
pub fn install(job: &Job, ground: &Ground) -> Change {
    // systemd takes no quotation mark and no backslash in the path of what it starts, so another program starts ours then.
    let odd = job.program.contains(['"', '\'', '\\']);
    let mut command =
        vec![if odd { STARTER.to_owned() + &quoted(&job.program, true) } else { quoted(&job.program, false) }];
    command.extend(job.arguments.iter().map(|argument| quoted(argument, true)));
    // Exit code 3 says that something is due and there was no desktop to show it on: no fault of the service.
    let service = format!(
        "# quitgpt remind install\n[Unit]\nDescription=quitgpt remind\n\n[Service]\nType=oneshot\nExecStart={}\n\
         SuccessExitStatus=3\n",
        command.join(" ")
    );
    let timer = format!(
        "# quitgpt remind install\n[Unit]\nDescription=quitgpt remind\n\n[Timer]\nOnCalendar=*-*-* {:02}:{:02}:00\n\
         Persistent=true\nOnStartupSec=2min\n\n[Install]\nWantedBy=timers.target\n",
        job.time.hour(),
        job.time.minute()
    );
    let files = paths(ground).into_iter().zip([service, timer]).map(|(path, text)| File::new(path, text)).collect();
    let after = vec![call(&["daemon-reload"]), call(&["enable", TIMER]), call(&["restart", TIMER])];
    Change { files, after, ..Change::default() }
}

/// Takes it away.
pub fn remove(ground: &Ground) -> Change {
    let before = vec![call(&["disable", "--now", TIMER]).that_may_fail()];
    let after = vec![call(&["daemon-reload"]).that_may_fail()];
    Change { before, removed: paths(ground).to_vec(), after, ..Change::default() }
}

/// Starts what follows. `env` alone would take a path with `=` for a variable.
const STARTER: &str = "/usr/bin/env nice -n 0 ";

const TIMER: &str = "quitgpt-remind.timer";

/// Succeeds if the timer runs.
pub fn query() -> Call {
    call(&["is-active", "--quiet", TIMER])
}

/// Succeeds if the person has a systemd of their own that answers.
pub fn answers() -> Call {
    call(&["show", "--property=Version"])
}

fn call(arguments: &[&str]) -> Call {
    Call::new("systemctl", ["--user"].iter().chain(arguments).copied())
}

/// A word of a command line. `%` begins a specifier anywhere, `$` a variable in the arguments but not in the path of what is
/// started, where two would be two (tried with systemd 252).
fn quoted(text: &str, variables: bool) -> String {
    let mut word = String::from("\"");
    for c in text.chars() {
        match c {
            '\\' | '"' => word.extend(['\\', c]),
            '%' => word.push_str("%%"),
            '$' if variables => word.push_str("$$"),
            c => word.push(c),
        }
    }
    word.push('"');
    word
}

/// Reads our own files back.
pub fn read(service: &str, timer: &str) -> Option<Job> {
    let value = |text: &str, key: &str| Some(text.lines().find_map(|line| line.strip_prefix(key))?.to_owned());
    let mut words = Vec::new();
    let command = value(service, "ExecStart=")?;
    let (command, started) = match command.strip_prefix(STARTER) {
        Some(rest) => (rest.to_owned(), true),
        None => (command, false),
    };
    let mut chars = command.chars().peekable();
    loop {
        while chars.next_if_eq(&' ').is_some() {}
        let Some(open) = chars.next() else { break };
        let mut word = String::new();
        let quotes = open == '"';
        let mut next = if quotes { chars.next() } else { Some(open) };
        loop {
            match next {
                Some('"') if quotes => break,
                Some(' ') | None if !quotes => break,
                Some('\\') => word.push(chars.next()?),
                Some(c @ '%') => word.push(chars.next_if_eq(&c)?),
                Some(c @ '$') if started || !words.is_empty() => word.push(chars.next_if_eq(&c)?),
                Some(c) => word.push(c),
                None => return None,
            }
            next = chars.next();
        }
        words.push(word);
    }
    let at = value(timer, "OnCalendar=*-*-* ")?;
    let time = time(at.strip_suffix(":00")?)?;
    let mut words = words.into_iter();
    Some(Job { program: words.next()?, arguments: words.collect(), time })
}
