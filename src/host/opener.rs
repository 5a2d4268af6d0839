//! Opening a web page in the person's browser: whether it makes sense here, and asking the system
//! to do it.
//!
//! Only addresses that passed [`links::check`](crate::links::check) get here. No environment is
//! read in this module, no browser is chosen and `BROWSER` is left to the system's launchers.

use std::io;

use crate::clean::clean_line;
use crate::links::CheckedUrl;

/// macOS and Windows have a desktop wherever a person is logged in; elsewhere it must be announced.
const DISPLAY_IS_GIVEN: bool = cfg!(any(target_os = "macos", windows));

/// The longest error text passed on, in bytes.
const ERROR_LIMIT: usize = 1024;

/// Why links are printed instead of opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoOpen {
    /// The person wants it so.
    Asked,
    /// A remote login: the browser would open on the other computer.
    Ssh,
    /// Inside a container, which has no browser.
    Container,
    /// An automated run.
    Ci,
    /// No desktop announced.
    NoDisplay,
    /// Nobody is watching.
    NotATerminal,
}

impl NoOpen {
    /// The reason's id, for messages.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Ssh => "ssh",
            Self::Container => "container",
            Self::Ci => "ci",
            Self::NoDisplay => "no-display",
            Self::NotATerminal => "not-a-terminal",
        }
    }
}

/// What the environment says, gathered by the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Surroundings {
    /// The person asked for links to be printed only.
    pub asked: bool,
    /// This is a remote login.
    pub ssh: bool,
    /// This is a container.
    pub container: bool,
    /// This is an automated run.
    pub ci: bool,
    /// There is a desktop that can show a browser.
    pub display: bool,
    /// A person is at the other end of the output.
    pub terminal: bool,
}

/// Whether a page may be opened here.
///
/// # Errors
/// The first reason not to, in the order of [`NoOpen`].
pub fn may_open(s: &Surroundings) -> Result<(), NoOpen> {
    let reasons = [
        (s.asked, NoOpen::Asked),
        (s.ssh, NoOpen::Ssh),
        (s.container, NoOpen::Container),
        (s.ci, NoOpen::Ci),
        (!s.display, NoOpen::NoDisplay),
        (!s.terminal, NoOpen::NotATerminal),
    ];
    reasons.into_iter().find(|(holds, _)| *holds).map_or(Ok(()), |(_, reason)| Err(reason))
}

/// Reads the surroundings from variables (`env`) and from files that are there (`exists`). An empty
/// variable counts as unset. `terminal` cannot be told from these and is set; a caller that knows
/// better overwrites it.
///
/// WSL and Termux need no display: there the launcher hands the address to Windows or Android.
pub fn surroundings(env: impl Fn(&str) -> Option<String>, exists: impl Fn(&str) -> bool, asked: bool) -> Surroundings {
    let any = |names: &[&str]| names.iter().any(|name| env(name).is_some_and(|value| !value.is_empty()));
    let desktop = ["DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME", "WSL_INTEROP", "TERMUX_VERSION"];
    Surroundings {
        asked,
        ssh: any(&["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"]),
        container: any(&["container"]) || ["/.dockerenv", "/run/.containerenv"].into_iter().any(exists),
        ci: env("CI").is_some_and(|value| !matches!(value.as_str(), "" | "0" | "false")),
        display: DISPLAY_IS_GIVEN || any(&desktop),
        terminal: true,
    }
}

/// Stands for the system's words where there is no program that opens pages.
pub const NO_PROGRAM: &str = "no-program";

/// Something that shows a page.
pub trait Opener {
    /// Asks for the page at `url`. `Ok` means that it was asked for, not that it is shown.
    ///
    /// # Errors
    /// The system's words, clean and on one line.
    fn open(&mut self, url: &CheckedUrl) -> Result<(), String>;
}

/// The system's own launchers, without a shell. Returns within about a quarter of a second per
/// launcher tried; there are six on Linux, and one that fails late may have opened the page before
/// the next one opens it again.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemOpener;

impl Opener for SystemOpener {
    fn open(&mut self, url: &CheckedUrl) -> Result<(), String> {
        open::that_detached(url.as_str()).map_err(|error| match error.kind() {
            // The system's words name no program.
            io::ErrorKind::NotFound => NO_PROGRAM.to_owned(),
            _ => clean_line(&error.to_string(), ERROR_LIMIT),
        })
    }
}

/// Opens nothing and keeps the addresses, for tests and dry runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recorder(pub Vec<String>);

impl Opener for Recorder {
    fn open(&mut self, url: &CheckedUrl) -> Result<(), String> {
        self.0.push(url.as_str().to_owned());
        Ok(())
    }
}

#[cfg(test)]
mod tests;
