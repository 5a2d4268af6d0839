//! `remind install` and `uninstall`: a daily look, by what the system has for it. Everything is shown before it is done.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::ArgMatches;
use serde_json::json;

use crate::app::App;
use crate::clean::{clean, clean_line};
use crate::failure::Failure;
use crate::files;
use crate::host::programs::{self, Outcome};
use crate::host::{Choice, Reply};
use crate::messages::{Sentence, say};
use crate::paths::Places;
use crate::render::terminal::render;
use crate::scheduler::{self, Call, Change, Ground, Job, Refusal, Scheduler, cron, systemd};
use crate::view::{Piece, Tone, line, plain};

/// How long a scheduler's command may take.
const LIMIT: Duration = Duration::from_secs(20);

/// The most that is read of a scheduler's file.
const LARGEST: u64 = 64 * 1024;

/// What every file and line of ours holds.
const OURS: &str = "quitgpt remind install";

/// The time of day, where none is asked for.
const USUAL: &str = "09:00";

/// What is there of a scheduler's timer.
struct Found {
    /// The files that are there, as in [`scheduler::paths`].
    files: Vec<Option<Vec<u8>>>,
    /// The person's crontab, if that is what is looked at.
    crontab: Vec<u8>,
    /// What runs, and when, as far as it can be read.
    job: Option<Job>,
    /// Whether the scheduler knows of it.
    known: bool,
}

impl Found {
    fn is_there(&self) -> bool {
        self.files.iter().any(Option::is_some) || !cron::ours(&self.crontab).is_empty()
    }
}

/// Sets the daily look up.
pub fn install(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let dry = matches.get_flag("dry-run");
    if app.host.looking && !dry {
        return Err(Failure::usage(say!("at-writes-nothing")));
    }
    let typed = matches.get_one::<String>("time-of-day");
    let time = typed.map(|typed| scheduler::time(typed).ok_or_else(|| time_unread(typed))).transpose()?;
    let ground = ground(app)?;
    let scheduler = match matches.get_one::<String>("with") {
        Some(name) => Scheduler::named(name).ok_or_else(|| Failure::usage(say!("timer-none")))?,
        None => choose(app, &ground)?,
    };
    let found = match look(app, scheduler, &ground) {
        Err(_) if dry => Found { files: Vec::new(), crontab: Vec::new(), job: None, known: false },
        found => found?,
    };
    let kept = found.job.as_ref().map(|job| job.time);
    let time = time.or(kept).or_else(|| scheduler::time(USUAL)).unwrap_or_default();
    let job = job(app, scheduler, time)?;
    let set = |name: &str| app.environment.variable(name).is_some();
    let change = scheduler::install(scheduler, &job, &ground, &found.crontab, set)
        .map_err(|refusal| refused(scheduler, refusal))?;
    let daily = say!("timer-daily", time = shown_time(&job), scheduler = scheduler.name());
    if is_in_place(&change, &found) {
        if app.globals.json {
            return app.json(&document(scheduler, &change, &found, false));
        }
        return app.tell(&say!("timer-same", daily = daily));
    }
    foreign(scheduler, &ground, &found)?;
    let proceed = propose(app, matches, Asked::Install, scheduler, &change, &found)?;
    if !proceed {
        return Ok(());
    }
    if scheduler == Scheduler::Systemd {
        succeed(app, &systemd::answers()).map_err(|failure| failure.hint(say!("timer-systemd-hint")))?;
    }
    apply(app, scheduler, &ground, &change)?;
    for other in Scheduler::ALL.into_iter().filter(|other| *other != scheduler) {
        if look(app, other, &ground).is_ok_and(|found| found.is_there()) {
            app.warn(&say!("timer-another", scheduler = other.name()))?;
        }
    }
    app.tell(&say!("timer-installed", daily = daily))
}

/// Takes it away again, from every scheduler that has it.
pub fn uninstall(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    if app.host.looking && !matches.get_flag("dry-run") {
        return Err(Failure::usage(say!("at-writes-nothing")));
    }
    let ground = ground(app)?;
    let mut any = false;
    for scheduler in Scheduler::ALL {
        let Ok(found) = look(app, scheduler, &ground) else { continue };
        if !found.is_there() {
            continue;
        }
        any = true;
        foreign(scheduler, &ground, &found)?;
        let mut change = scheduler::remove(scheduler, &ground, &found.crontab);
        change.removed.retain(|path| path.symlink_metadata().is_ok());
        if propose(app, matches, Asked::Uninstall, scheduler, &change, &found)? {
            apply(app, scheduler, &ground, &change)?;
            app.tell(&say!("timer-removed", scheduler = scheduler.name()))?;
        }
    }
    match any {
        true => Ok(()),
        false if app.globals.json => app.json(&nothing()),
        false => app.tell(&say!("timer-nothing")),
    }
}

/// What `doctor` says about timers: the sentence, whether all is well, and what to do.
pub fn standing(app: &App<'_, '_>) -> Vec<(Sentence, bool, Option<Sentence>)> {
    let mut findings = Vec::new();
    let Ok(ground) = ground(app) else { return findings };
    for scheduler in Scheduler::ALL {
        let Ok(found) = look(app, scheduler, &ground) else { continue };
        if !found.is_there() {
            continue;
        }
        let name = scheduler.name();
        let repair = || Some(say!("timer-repair", scheduler = name));
        findings.push(match &found.job {
            None => (say!("timer-unread", scheduler = name), false, repair()),
            Some(job) if !Path::new(&job.program).is_file() => {
                (say!("timer-gone", scheduler = name, path = job.program.as_str()), false, repair())
            }
            Some(job) if !own_path(app).is_ok_and(|own| programs::same_file(&own, Path::new(&job.program))) => {
                (say!("timer-other-program", scheduler = name, path = job.program.as_str()), false, repair())
            }
            Some(_) if !found.known => (say!("timer-idle", scheduler = name), false, repair()),
            Some(job) => (say!("timer-daily", time = shown_time(job), scheduler = name), true, None),
        });
    }
    if findings.is_empty() {
        findings.push((say!("doctor-no-timer"), true, Some(say!("doctor-no-timer-repair"))));
    }
    findings
}

/// Whether any timer of ours is there.
pub fn is_installed(app: &App<'_, '_>) -> bool {
    let Ok(ground) = ground(app) else { return false };
    Scheduler::ALL.into_iter().any(|scheduler| look(app, scheduler, &ground).is_ok_and(|found| found.is_there()))
}

fn time_unread(typed: &str) -> Failure {
    Failure::usage(say!("timer-time", typed = typed)).hint(say!("timer-time-hint"))
}

fn shown_time(job: &Job) -> String {
    format!("{:02}:{:02}", job.time.hour(), job.time.minute())
}

fn ground(app: &App<'_, '_>) -> Result<Ground, Failure> {
    let variable = |name: &str| app.environment.variable(name);
    let nowhere = || Failure::failed(say!("no-home")).hint(say!("no-home-hint"));
    let named = variable(if cfg!(windows) { "USERPROFILE" } else { "HOME" }).map(PathBuf::from);
    let home = named.or_else(std::env::home_dir).filter(|home| home.is_absolute()).ok_or_else(nowhere)?;
    let xdg = variable("XDG_CONFIG_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let config = xdg.unwrap_or_else(|| home.join(".config"));
    let data = Places::find(variable, None, None).data.ok_or_else(nowhere)?;
    Ok(Ground { home, config, data, uid: programs::account() })
}

fn own_path(app: &App<'_, '_>) -> io::Result<PathBuf> {
    programs::own_path(|name| app.environment.variable(name))
}

/// The scheduler that has the timer already, or the one that suits this system.
fn choose(app: &App<'_, '_>, ground: &Ground) -> Result<Scheduler, Failure> {
    let there = |scheduler: &Scheduler| look(app, *scheduler, ground).is_ok_and(|found| found.is_there());
    if let Some(scheduler) = Scheduler::ALL.into_iter().find(there) {
        return Ok(scheduler);
    }
    if cfg!(target_os = "macos") {
        return Ok(Scheduler::Launchd);
    }
    if cfg!(windows) {
        return Ok(Scheduler::TaskScheduler);
    }
    if call(app, &systemd::answers()).is_ok_and(|outcome| outcome.status.success()) {
        return Ok(Scheduler::Systemd);
    }
    match crontab(app) {
        Ok(_) => Ok(Scheduler::Cron),
        Err(_) => Err(Failure::failed(say!("timer-none")).hint(say!("timer-none-hint"))),
    }
}

/// What is to run: this program, on the folder and the settings it uses now.
fn job(app: &App<'_, '_>, scheduler: Scheduler, time: jiff::civil::Time) -> Result<Job, Failure> {
    let text = |path: PathBuf| {
        let shown = path.display().to_string();
        path.into_os_string().into_string().map_err(|_| Failure::failed(say!("timer-path-text", path = shown)))
    };
    let absolute = |path: &Path| std::path::absolute(path).map_err(Failure::from).and_then(text);
    let program = text(own_path(app).map_err(|cause| Failure::failed(say!("timer-own-path")).cause(cause))?)?;
    let mut arguments = vec!["remind".to_owned(), "notify".to_owned()];
    let set = |name: &str| app.environment.variable(name).is_some();
    // A scheduler knows none of these variables, so what they say is written down.
    if let Some(data) = &app.places.data
        && (app.globals.data_dir.is_some() || set("QUITGPT_DATA_DIR") || set("XDG_DATA_HOME"))
    {
        arguments.extend(["--data-dir".to_owned(), absolute(data)?]);
    }
    if let Some(config) = &app.places.config
        && (app.globals.config.is_some() || set("QUITGPT_CONFIG") || set("XDG_CONFIG_HOME"))
    {
        arguments.extend(["--config".to_owned(), absolute(config)?]);
    }
    // cron has no language either.
    let silent = scheduler == Scheduler::Cron && app.settings.in_file("lang").is_none();
    let lang = app.messages.tag().as_str();
    if app.globals.lang.is_some() || set("QUITGPT_LANG") || silent && lang != "en" {
        arguments.extend(["--lang".to_owned(), lang.to_owned()]);
    }
    Ok(Job { program, arguments, time })
}

fn refused(scheduler: Scheduler, refusal: Refusal) -> Failure {
    let name = scheduler.name();
    match refusal {
        Refusal::Control(text) => Failure::failed(say!("timer-control", path = text)).hint(say!("timer-path-hint")),
        Refusal::TooLong { text, limit } => {
            Failure::failed(say!("timer-long", path = text, limit = limit, scheduler = name))
                .hint(say!("timer-path-hint"))
        }
        Refusal::Variable { text, name } => {
            Failure::failed(say!("timer-variable", path = text, name = name)).hint(say!("timer-path-hint"))
        }
    }
}

/// Looks at what is there, and asks the scheduler whether it knows.
fn look(app: &App<'_, '_>, scheduler: Scheduler, ground: &Ground) -> Result<Found, Failure> {
    if scheduler == Scheduler::Cron {
        let crontab = crontab(app)?;
        return Ok(Found { files: Vec::new(), job: cron::read(&crontab), known: true, crontab });
    }
    let paths = scheduler::paths(scheduler, ground);
    let files = paths.iter().map(|path| files::read_bytes(path, LARGEST)).collect::<Result<Vec<_>, _>>()?;
    let texts: Option<Vec<String>> = files.iter().map(|file| scheduler::decode(file.as_deref()?)).collect();
    let job = texts.and_then(|texts| scheduler::read(scheduler, &texts));
    let known = files.iter().any(Option::is_some)
        && scheduler::query(scheduler, ground)
            .is_some_and(|query| call(app, &query).is_ok_and(|outcome| outcome.status.success()));
    Ok(Found { files, crontab: Vec::new(), job, known })
}

/// The person's crontab; empty if there is none.
fn crontab(app: &App<'_, '_>) -> Result<Vec<u8>, Failure> {
    let list = cron::list();
    let failed = || Failure::failed(say!("timer-crontab"));
    let outcome = call(app, &list).map_err(|cause| failed().cause(cause))?;
    let none = ["no crontab for", "No such file"];
    match outcome.status.success() {
        true => Ok(outcome.out),
        false if none.iter().any(|words| outcome.err.contains(words)) => Ok(Vec::new()),
        false => Err(failed().cause(outcome.reason())),
    }
}

fn is_in_place(change: &Change, found: &Found) -> bool {
    let same = |(file, there): (&scheduler::File, &Option<Vec<u8>>)| there.as_deref() == Some(&file.bytes());
    let files = change.files.len() == found.files.len() && change.files.iter().zip(&found.files).all(same);
    let crontab = change.after.iter().find_map(|call| call.input.as_ref());
    found.known && files && crontab.is_none_or(|crontab| *crontab == found.crontab)
}

/// A file in the place of ours that we did not write stays.
fn foreign(scheduler: Scheduler, ground: &Ground, found: &Found) -> Result<(), Failure> {
    for (path, file) in scheduler::paths(scheduler, ground).iter().zip(&found.files) {
        let ours = |file: &Vec<u8>| scheduler::decode(file).is_some_and(|text| text.contains(OURS));
        if file.as_ref().is_some_and(|file| !ours(file)) {
            let path = path.display().to_string();
            return Err(Failure::failed(say!("timer-foreign", path = path)).hint(say!("timer-foreign-hint")));
        }
    }
    Ok(())
}

/// What is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Install,
    Uninstall,
}

/// Shows a change and asks for it; whether to go on.
fn propose(
    app: &mut App<'_, '_>,
    matches: &ArgMatches,
    asked: Asked,
    scheduler: Scheduler,
    change: &Change,
    found: &Found,
) -> Result<bool, Failure> {
    let (dry, yes) = (matches.get_flag("dry-run"), matches.get_flag("yes"));
    if app.globals.json {
        app.json(&document(scheduler, change, found, !dry))?;
    } else if !app.globals.quiet || dry || !yes {
        let pieces = pieces(app, scheduler, change, found);
        let text = render(&pieces, &app.host.look);
        app.host.out.write_all(text.as_bytes())?;
        app.host.out.flush()?;
    }
    if dry || yes {
        return Ok(!dry);
    }
    let install = asked == Asked::Install;
    let choice = |id: &'static str| Choice { label: app.messages.text(&say!(id)), hint: None };
    let choices = if install {
        [choice("timer-no"), choice("timer-yes")]
    } else {
        [choice("timer-keep"), choice("timer-remove")]
    };
    let title = app.messages.text(&say!(if install { "timer-ask" } else { "timer-ask-remove" }));
    let Some(prompt) = &mut app.host.prompt else {
        let hint = if install { "timer-cannot-ask-hint" } else { "timer-cannot-ask-remove-hint" };
        return Err(Failure::usage(say!("timer-cannot-ask")).hint(say!(hint)));
    };
    match prompt.choose(&title, &choices, Some(0))? {
        Reply::Given(1) => Ok(true),
        _ => Err(Failure::refused(say!("timer-refused"))),
    }
}

/// What a change writes, removes and runs, whole.
fn pieces(app: &App<'_, '_>, scheduler: Scheduler, change: &Change, found: &Found) -> Vec<Piece> {
    let words = |sentence: Sentence| line(Tone::Strong, app.messages.text(&sentence));
    let copy = |text: &str| Piece::Copy(clean(text.trim_end()).into_owned().into());
    let path = |path: &Path| clean_line(&path.display().to_string(), 4096);
    let mut pieces = Vec::new();
    for file in &change.files {
        pieces.push(words(say!("timer-file", path = path(&file.path))));
        pieces.push(copy(&file.text));
        if file.utf16 {
            pieces.push(line(Tone::Quiet, app.messages.text(&say!("timer-wide"))));
        }
    }
    if scheduler == Scheduler::Cron {
        let after = change.after.iter().find_map(|call| call.input.as_deref()).unwrap_or_default();
        for (id, lines) in [("timer-lines-go", cron::ours(&found.crontab)), ("timer-lines", cron::ours(after))] {
            if !lines.is_empty() {
                pieces.push(words(say!(id)));
                pieces.push(copy(&String::from_utf8_lossy(&lines)));
            }
        }
    }
    if !change.removed.is_empty() {
        pieces.push(words(say!("timer-files-go")));
        let item = |gone: &PathBuf| Piece::Item { mark: "-".to_owned(), spans: vec![plain(path(gone))] };
        pieces.extend(change.removed.iter().map(item));
    }
    let calls: Vec<String> = change.before.iter().chain(&change.after).map(Call::shown).collect();
    pieces.push(words(say!("timer-commands")));
    pieces.push(copy(&calls.join("\n")));
    pieces
}

fn document(scheduler: Scheduler, change: &Change, found: &Found, done: bool) -> serde_json::Value {
    let files = change.files.iter().map(|file| json!({ "path": file.path.display().to_string(), "text": file.text }));
    let calls = change.before.iter().chain(&change.after).map(|call| {
        let words: Vec<&str> = std::iter::once(call.program).chain(call.arguments.iter().map(String::as_str)).collect();
        json!(words)
    });
    let lines = |crontab: &[u8]| String::from_utf8_lossy(&cron::ours(crontab)).into_owned();
    let after = change.after.iter().find_map(|call| call.input.as_deref());
    json!({
        "schema": "quitgpt/timer/1",
        "scheduler": scheduler.name(),
        "in_place": is_in_place(change, found),
        "changes": done,
        "files": files.collect::<Vec<_>>(),
        "removed": change.removed.iter().map(|path| path.display().to_string()).collect::<Vec<_>>(),
        "crontab": after.map(lines),
        "commands": calls.collect::<Vec<_>>(),
    })
}

/// That there is nothing to take away.
fn nothing() -> serde_json::Value {
    json!({
        "schema": "quitgpt/timer/1",
        "scheduler": null,
        "in_place": false,
        "changes": false,
        "files": [],
        "removed": [],
        "crontab": null,
        "commands": [],
    })
}

fn apply(app: &App<'_, '_>, scheduler: Scheduler, ground: &Ground, change: &Change) -> Result<(), Failure> {
    // Whether the scheduler is there at all is found out before anything is written.
    if let Some(query) = scheduler::query(scheduler, ground)
        && !change.files.is_empty()
    {
        call(app, &query).map_err(|cause| call_failed(&query, cause))?;
    }
    for one in &change.before {
        let failed = match call(app, one) {
            Ok(outcome) if !outcome.status.success() => outcome.reason(),
            Err(cause) if cause.kind() != ErrorKind::NotFound => cause.to_string(),
            _ => continue,
        };
        // It may fail because there is nothing to take away; while the scheduler knows the timer, its files stay.
        let known = scheduler::query(scheduler, ground).map(|query| call(app, &query));
        if !one.may_fail || known.is_some_and(|known| known.is_ok_and(|outcome| outcome.status.success())) {
            return Err(call_failed(one, failed));
        }
    }
    for file in &change.files {
        if let Some(folder) = file.path.parent() {
            files::private_dir(folder)?;
        }
        files::save(&file.path, &file.bytes())?;
    }
    for path in &change.removed {
        let failed = |cause| Failure::failed(say!("forget-failed", path = path.display().to_string())).cause(cause);
        std::fs::remove_file(path).map_err(failed)?;
    }
    for (at, one) in change.after.iter().enumerate() {
        succeed(app, one)?;
        let unloads = scheduler == Scheduler::Launchd && at + 1 < change.after.len();
        if let Some(query) = scheduler::query(scheduler, ground).filter(|_| unloads) {
            // launchd answers before the old agent is gone, and takes no new one until then.
            let start = Instant::now();
            while start.elapsed() < Duration::from_secs(5)
                && call(app, &query).is_ok_and(|outcome| outcome.status.success())
            {
                std::thread::sleep(Duration::from_millis(50));
            }
        }
    }
    Ok(())
}

/// Runs a call that has to succeed, unless it says otherwise.
fn succeed(app: &App<'_, '_>, one: &Call) -> Result<(), Failure> {
    match call(app, one) {
        _ if one.may_fail => Ok(()),
        Ok(outcome) if outcome.status.success() => Ok(()),
        Ok(outcome) => Err(call_failed(one, outcome.reason())),
        Err(cause) => Err(call_failed(one, cause)),
    }
}

fn call_failed(call: &Call, cause: impl ToString) -> Failure {
    Failure::failed(say!("timer-call", command = clean_line(&call.shown(), 1024)))
        .cause(cause)
        .hint(say!("timer-call-hint"))
}

/// Runs a scheduler's command; never in tests that play the outside.
fn call(app: &App<'_, '_>, call: &Call) -> io::Result<Outcome> {
    if !app.environment.real {
        return Err(ErrorKind::NotFound.into());
    }
    let variable = |name: &str| app.environment.variable(name);
    let mut command = programs::system(call.program, variable);
    // What it says is looked at, so it is asked for in English.
    command.args(&call.arguments).env("LC_ALL", "C");
    let usual = format!("/run/user/{}", programs::account());
    if cfg!(unix) && variable("XDG_RUNTIME_DIR").is_none() && (app.environment.exists)(&usual) {
        command.env("XDG_RUNTIME_DIR", usual);
    }
    programs::run(&mut command, call.input.as_deref(), LIMIT)
}
