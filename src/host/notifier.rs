//! Desktop notifications, by the tool that each system has for them.
//!
//! No library: notify-rust 4.19 adds 670 KB (a tenth of quitgpt) and some 40 crates on Linux, measured 2026-11-22, for one
//! message a day; and on macOS its way is known to hang, to open a window or to show once only for programs without a bundle.
//! What is shown is handed over as an argument or a variable, never as a part of a script.

use std::path::Path;
use std::time::Duration;

use super::{Environment, programs};

/// What is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// A line.
    pub title: String,
    /// A few lines.
    pub body: String,
    /// Whether it stays until somebody saw it, where the desktop can do that.
    pub urgent: bool,
}

/// One way of showing a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// The tool.
    pub program: &'static str,
    /// Its arguments.
    pub arguments: Vec<String>,
    /// Variables it gets besides ours.
    pub variables: Vec<(&'static str, String)>,
}

/// How long a tool may take.
const LIMIT: Duration = Duration::from_secs(8);

/// What is told to `osascript`; the words come as arguments. The first one is ours, so that none is taken for an option.
const APPLE: [&str; 3] = [
    "on run words",
    "display notification (item 3 of words) with title (item 1 of words) subtitle (item 2 of words)",
    "end run",
];

/// What is told to PowerShell; the words come as variables. A notification needs the name of a program that is known to the
/// start menu, and PowerShell's own is.
const WINDOWS: &str = "$ErrorActionPreference = 'Stop'; \
    [void][Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType = WindowsRuntime]; \
    $xml = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent('ToastText02'); \
    $texts = $xml.GetElementsByTagName('text'); \
    [void]$texts.Item(0).AppendChild($xml.CreateTextNode($env:QUITGPT_TITLE)); \
    [void]$texts.Item(1).AppendChild($xml.CreateTextNode($env:QUITGPT_BODY)); \
    $name = '{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\\WindowsPowerShell\\v1.0\\powershell.exe'; \
    $toast = New-Object Windows.UI.Notifications.ToastNotification -ArgumentList $xml; \
    [Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier($name).Show($toast)";

/// The ways of showing `notice` on `system` (as `std::env::consts::OS` names it), the best first.
pub fn attempts(notice: &Notice, system: &str) -> Vec<Attempt> {
    let Notice { title, body, urgent } = notice;
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    match system {
        "macos" => {
            let mut arguments: Vec<String> =
                APPLE.iter().flat_map(|line| ["-e".to_owned(), (*line).to_owned()]).collect();
            arguments.extend(["quitgpt".to_owned(), title.clone(), body.clone()]);
            vec![Attempt { program: "osascript", arguments, variables: Vec::new() }]
        }
        "windows" => vec![Attempt {
            program: "powershell",
            arguments: words(&["-NoProfile", "-NonInteractive", "-Command", WINDOWS]),
            variables: vec![("QUITGPT_TITLE", title.clone()), ("QUITGPT_BODY", body.clone())],
        }],
        _ => {
            // The body may hold markup, so what looks like it is escaped; the title may not (Desktop Notifications 1.2).
            let body = body.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            let urgency = if *urgent { "--urgency=critical" } else { "--urgency=normal" };
            // notify-send reads backslashes in the body as the beginning of an escape.
            let escaped = body.replace('\\', "\\\\");
            let name = "org.freedesktop.Notifications";
            let level = if *urgent { "2" } else { "1" };
            let call =
                ["--user", "call", "--", name, "/org/freedesktop/Notifications", name, "Notify", "susssasa{sv}i"];
            let values = ["quitgpt", "0", "", title, &body, "0", "1", "urgency", "y", level, "-1"];
            vec![
                Attempt {
                    program: "notify-send",
                    arguments: words(&["--app-name=quitgpt", urgency, "--", title, &escaped]),
                    variables: Vec::new(),
                },
                Attempt { program: "busctl", arguments: words(&[&call[..], &values].concat()), variables: Vec::new() },
            ]
        }
    }
}

/// The address of the person's message bus: as the session says, or where systemd puts it, because a job of cron has no
/// session.
fn bus(environment: &Environment<'_>) -> Option<String> {
    let set = |name: &str| environment.variable(name).filter(|value| !value.is_empty());
    set("DBUS_SESSION_BUS_ADDRESS").or_else(|| {
        let usual = format!("/run/user/{}", programs::account());
        let folders = [set("XDG_RUNTIME_DIR"), Some(usual)].into_iter().flatten();
        let mut sockets = folders.map(|folder| format!("{folder}/bus"));
        sockets.find(|socket| (environment.exists)(socket)).map(|socket| format!("unix:path={socket}"))
    })
}

/// Shows a notice.
///
/// # Errors
/// Why no tool could, as the last one worded it; none if there is no desktop to show anything on.
pub fn show(notice: &Notice, environment: &Environment<'_>) -> Result<(), Option<String>> {
    let system = std::env::consts::OS;
    let bus = bus(environment);
    if !environment.real || bus.is_none() && !matches!(system, "macos" | "windows") {
        return Err(None);
    }
    let mut why = None;
    for attempt in attempts(notice, system) {
        let mut command = programs::system(attempt.program, |name| environment.variable(name));
        command.args(&attempt.arguments).envs(attempt.variables);
        if let Some(bus) = &bus {
            command.env("DBUS_SESSION_BUS_ADDRESS", bus);
        }
        match programs::run(&mut command, None, LIMIT) {
            Ok(outcome) if outcome.status.success() => return Ok(()),
            Ok(outcome) => why = Some(format!("{}: {}", attempt.program, outcome.reason())),
            Err(cause) => why = why.or(Some(format!("{}: {cause}", attempt.program))),
        }
    }
    Err(why)
}

/// The tool that notices would be shown with, if it is there.
pub fn tool(environment: &Environment<'_>) -> Option<&'static str> {
    let nothing = Notice { title: String::new(), body: String::new(), urgent: false };
    let search = environment.variable("PATH").unwrap_or_default();
    let there = |program: &str| std::env::split_paths(&search).any(|folder| Path::new(&folder).join(program).is_file());
    let known = |program: &str| cfg!(windows) || there(program);
    attempts(&nothing, std::env::consts::OS).into_iter().map(|attempt| attempt.program).find(|program| known(program))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_arguments_or_variables_and_never_part_of_a_script() {
        let hostile = "-e \"; $(id) `id` ' \\n <b>&amp; \n%s";
        let notice = Notice { title: hostile.to_owned(), body: hostile.to_owned(), urgent: true };
        for system in ["linux", "freebsd", "macos", "windows"] {
            for attempt in attempts(&notice, system) {
                let plain = attempts(&Notice { title: "a".into(), body: "b".into(), urgent: true }, system);
                let plain = plain.into_iter().find(|other| other.program == attempt.program).expect("the same ways");
                let differ = |ours: &[String], theirs: &[String]| {
                    assert_eq!(ours.len(), theirs.len());
                    ours.iter().zip(theirs).filter(|(ours, theirs)| ours != theirs).count()
                };
                let arguments = differ(&attempt.arguments, &plain.arguments);
                let variables = attempt.variables.iter().filter(|(_, value)| value == hostile).count();
                assert_eq!(arguments + variables, 2, "{}", attempt.program);
            }
        }
        let linux = attempts(&notice, "linux");
        assert_eq!(linux[0].arguments[2..4], ["--".to_owned(), hostile.to_owned()]);
        assert_eq!(linux[0].arguments[4], "-e \"; $(id) `id` ' \\\\n &lt;b&gt;&amp;amp; \n%s");
        assert!(!WINDOWS.contains('"') && APPLE.iter().all(|line| !line.contains('"')), "nothing to quote");
    }
}
