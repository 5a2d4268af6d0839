//! Programs of the system: started by an argument list, without a shell, with a time limit; what they say is read up to a bound.

use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// The most that is read of what a program says.
const MOST: u64 = 1024 * 1024;

/// How a program ended, and what it said.
#[derive(Debug)]
pub struct Outcome {
    /// How it ended.
    pub status: ExitStatus,
    /// Its standard output.
    pub out: Vec<u8>,
    /// Its standard error.
    pub err: String,
}

impl Outcome {
    /// The first line that says why, cleaned.
    pub fn reason(&self) -> String {
        let line = self.err.lines().map(str::trim).find(|line| !line.is_empty());
        line.map_or_else(|| self.status.to_string(), |line| crate::clean::clean_line(line, 1024))
    }
}

/// Runs `command` with `input`, for at most `limit`.
///
/// # Errors
/// `NotFound` if there is no such program, `TimedOut` if it was ended for taking too long.
pub fn run(command: &mut Command, input: Option<&[u8]>, limit: Duration) -> io::Result<Outcome> {
    #[cfg(windows)]
    {
        // No console window of its own.
        use std::os::windows::process::CommandExt as _;
        command.creation_flags(0x0800_0000);
    }
    let mut child = command
        .stdin(if input.is_some() { Stdio::piped() } else { Stdio::null() })
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let out = listen(child.stdout.take());
    let err = listen(child.stderr.take());
    if let (Some(mut to), Some(input)) = (child.stdin.take(), input) {
        let input = input.to_vec();
        // Whoever does not read all of it says so by how it ends.
        thread::spawn(move || to.write_all(&input));
    }
    let start = Instant::now();
    let mut pause = Duration::from_millis(1);
    let status = loop {
        match child.try_wait()? {
            Some(status) => break status,
            None if start.elapsed() >= limit => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(ErrorKind::TimedOut.into());
            }
            None => thread::sleep(pause),
        }
        pause = (pause * 2).min(Duration::from_millis(20));
    };
    // A program it left behind may hold the pipes open: nobody waits for that.
    let said = |from: mpsc::Receiver<Vec<u8>>| from.recv_timeout(Duration::from_secs(1)).unwrap_or_default();
    Ok(Outcome { status, out: said(out), err: String::from_utf8_lossy(&said(err)).into_owned() })
}

fn listen(stream: Option<impl Read + Send + 'static>) -> mpsc::Receiver<Vec<u8>> {
    let (send, receive) = mpsc::channel();
    if let Some(stream) = stream {
        thread::spawn(move || {
            let mut bytes = Vec::new();
            let _ = stream.take(MOST).read_to_end(&mut bytes);
            send.send(bytes)
        });
    }
    receive
}

/// A program of the system by its name. On Windows the folder of quitgpt would be looked through first; the system's own
/// folders are named instead.
pub fn system(name: &str, variable: impl Fn(&str) -> Option<String>) -> Command {
    if cfg!(windows)
        && let Some(root) = variable("SystemRoot")
    {
        for folder in ["System32", "System32\\WindowsPowerShell\\v1.0"] {
            let path = Path::new(&root).join(folder).join(name).with_extension("exe");
            if path.is_file() {
                return Command::new(path);
            }
        }
    }
    Command::new(name)
}

/// Where quitgpt itself is. A name on the search path that leads to this very file is taken before the file it leads to:
/// package managers keep the name and move the file.
///
/// # Errors
/// The system does not say.
pub fn own_path(variable: impl Fn(&str) -> Option<String>) -> io::Result<PathBuf> {
    let file = std::env::current_exe()?;
    let (Some(name), Ok(real)) = (file.file_name(), file.canonicalize()) else { return Ok(file) };
    let search = variable("PATH").unwrap_or_default();
    let named = std::env::split_paths(&search).filter(|folder| folder.is_absolute()).map(|folder| folder.join(name));
    Ok(named.into_iter().find(|path| path.canonicalize().is_ok_and(|path| path == real)).unwrap_or(file))
}

/// Whether two paths lead to the same file.
pub fn same_file(one: &Path, other: &Path) -> bool {
    one == other || one.canonicalize().is_ok_and(|one| other.canonicalize().is_ok_and(|other| one == other))
}

/// The number of the person's account.
pub fn account() -> u32 {
    #[cfg(unix)]
    {
        rustix::process::getuid().as_raw()
    }
    #[cfg(not(unix))]
    {
        0
    }
}
