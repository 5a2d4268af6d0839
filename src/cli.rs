//! The commands and options, without a word of help: every text is put in by id from `interface.ftl` when somebody asks for
//! help (`help-…` for commands, `arg-…` for options). Sub-commands are defined only when they are the one that was typed.

use std::ffi::OsString;

use clap::{Arg, ArgAction, ArgMatches, Command};

/// Gives a command its arguments.
pub type Define = fn(Command) -> Command;

/// The commands that are not topics, in the order in which help lists them, with what defines them.
pub const VERBS: &[(&str, Define)] = &[
    ("leave", walk),
    ("status", status),
    ("done", done),
    ("skip", skip),
    ("undo", undo),
    ("answer", answer),
    ("open", open),
    ("guide", guide),
    ("remind", remind),
    ("archive", archive),
    ("letter", letter),
    ("pledge", pledge),
    ("report", report),
    ("settings", settings),
    ("doctor", doctor),
    ("forget", forget),
    ("completions", completions),
    ("man", man),
    ("help", help),
];

/// The commands that have commands of their own.
pub const GROUPS: [&str; 5] = ["archive", "guide", "pledge", "remind", "settings"];

/// Shells for which completions can be written.
pub const SHELLS: [&str; 6] = ["bash", "elvish", "fish", "nushell", "powershell", "zsh"];

/// What can look after reminders once a day.
pub const SCHEDULERS: [&str; 4] = ["systemd", "launchd", "task-scheduler", "cron"];

/// Kinds of letters that can be written.
pub const LETTERS: [&str; 6] = ["access", "erasure", "objection", "cancel", "withdraw", "refund"];

/// What an archive can be converted to.
pub const FORMATS: [&str; 6] = ["markdown", "html", "jsonl", "sqlite", "open-webui", "librechat"];

/// What can be pledged.
pub const LEVELS: [&str; 4] = ["cancelled", "deleted", "switched", "will-cancel"];

/// How much of the command is made.
#[derive(Clone, Copy)]
pub enum Extent<'a> {
    /// Everything, with every option.
    Whole,
    /// The names of all sub-commands; one is defined when it is needed.
    Named,
    /// The sub-commands whose names are among these words: each one costs a copy of every global option. Enough for a command line
    /// that is right; what is wrong with one is told by the others.
    Typed(&'a [OsString]),
}

/// The command, so much of it.
pub fn command(topics: &[String], extent: Extent<'_>) -> Command {
    let mut root = Command::new("quitgpt")
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .arg(Arg::new("help").short('h').long("help").global(true).action(ArgAction::Help))
        .arg(Arg::new("version").short('V').long("version").action(ArgAction::Version))
        .arg(value("lang", "TAG").global(true))
        .arg(value("data-dir", "DIR").global(true).value_hint(clap::ValueHint::DirPath))
        .arg(value("config", "FILE").global(true).value_hint(clap::ValueHint::FilePath))
        .arg(flag("json").global(true))
        .arg(value("color", "WHEN").global(true).value_parser(["auto", "always", "never"]))
        .arg(flag("plain").global(true))
        .arg(flag("no-input").global(true))
        .arg(value("answer", "KEY=VALUE").global(true).action(ArgAction::Append))
        .arg(flag("no-open").global(true))
        .arg(flag("qr").global(true))
        .arg(value("at", "DATE").global(true))
        .arg(flag("quiet").short('q').global(true))
        .arg(flag("verbose").short('v').global(true).action(ArgAction::Count));
    let mut order = 0;
    let mut add = |root: Command, name: &str, define: Define| {
        order += 1;
        if matches!(extent, Extent::Typed(words) if !words.iter().any(|word| word == name)) {
            return root;
        }
        let verb = Command::new(name.to_owned()).display_order(order);
        root.subcommand(if matches!(extent, Extent::Whole) { define(verb) } else { verb.defer(define) })
    };
    for topic in topics {
        root = add(root, topic, walk);
    }
    for (name, define) in VERBS {
        root = add(root, name, *define);
    }
    root
}

/// Whether `name` is a command of quitgpt's own and cannot be a topic.
pub fn is_verb(name: &str) -> bool {
    VERBS.iter().any(|(verb, _)| *verb == name)
}

fn value(name: &'static str, shape: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(shape).action(ArgAction::Set)
}

fn flag(name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue)
}

fn walk(command: Command) -> Command {
    command.arg(flag("print")).arg(flag("dry-run").short('n'))
}

fn status(command: Command) -> Command {
    command.arg(Arg::new("topic").value_name("TOPIC").num_args(0..)).arg(flag("all")).arg(flag("check"))
}

fn recording(command: Command) -> Command {
    command
        .arg(Arg::new("step").value_name("STEP").required(true))
        .arg(value("on", "DATE"))
        .arg(value("note", "TEXT"))
        .arg(value("ref", "TEXT"))
}

fn done(command: Command) -> Command {
    recording(command)
}

fn skip(command: Command) -> Command {
    recording(command)
}

fn undo(command: Command) -> Command {
    command.arg(Arg::new("step").value_name("STEP"))
}

fn answer(command: Command) -> Command {
    command.arg(Arg::new("pairs").value_name("KEY=VALUE").num_args(0..))
}

fn open(command: Command) -> Command {
    command.arg(Arg::new("what").value_name("STEP|LINK").required(true)).arg(flag("print")).arg(flag("fallback"))
}

fn guide(command: Command) -> Command {
    command
        .args_conflicts_with_subcommands(true)
        .subcommand_precedence_over_arg(true)
        .disable_help_subcommand(true)
        .arg(Arg::new("topic").value_name("TOPIC"))
        .arg(flag("contents"))
        .arg(flag("raw"))
        .arg(value("width", "COLUMNS").value_parser(clap::value_parser!(u16).range(20..=400)))
        .arg(flag("no-pager"))
        .subcommand(Command::new("search").arg(Arg::new("words").value_name("WORDS").num_args(1..).required(true)))
        .subcommand(
            Command::new("check")
                .arg(Arg::new("folder").value_name("DIR").value_hint(clap::ValueHint::DirPath))
                .arg(flag("online")),
        )
        .subcommand(Command::new("path"))
        .subcommand(
            Command::new("html")
                .arg(value("output", "DIR").short('o').value_hint(clap::ValueHint::DirPath))
                .arg(value("single", "FILE").value_hint(clap::ValueHint::FilePath))
                .arg(value("only", "TAG").action(ArgAction::Append))
                .group(clap::ArgGroup::new("where").args(["output", "single"]).required(true)),
        )
}

fn remind(command: Command) -> Command {
    let id = || Arg::new("reminder").value_name("ID").required(true);
    command
        .disable_help_subcommand(true)
        .subcommand(Command::new("list").arg(Arg::new("with-done").long("all").action(ArgAction::SetTrue)))
        .subcommand(Command::new("due").arg(value("within", "LENGTH")))
        .subcommand(
            Command::new("add")
                .arg(Arg::new("text").value_name("TEXT").required(true))
                .arg(Arg::new("due-on").long("on").value_name("DATE"))
                .arg(Arg::new("due-in").long("in").value_name("LENGTH").conflicts_with("due-on"))
                .group(clap::ArgGroup::new("when").args(["due-on", "due-in"]).required(true)),
        )
        .subcommand(Command::new("done").arg(id()))
        .subcommand(Command::new("snooze").arg(id()).arg(value("for", "LENGTH").required(true)))
        .subcommand(
            Command::new("calendar").arg(
                Arg::new("calendar-output")
                    .long("output")
                    .short('o')
                    .value_name("FILE")
                    .value_hint(clap::ValueHint::FilePath),
            ),
        )
        .subcommand(Command::new("notify").arg(flag("dry-run").short('n')))
        .subcommand(
            Command::new("install")
                .arg(flag("dry-run").short('n'))
                .arg(value("with", "SCHEDULER").value_parser(SCHEDULERS))
                .arg(Arg::new("time-of-day").long("time").value_name("HH:MM"))
                .arg(flag("yes").short('y')),
        )
        .subcommand(Command::new("uninstall").arg(flag("dry-run").short('n')).arg(flag("yes").short('y')))
}

fn archive(command: Command) -> Command {
    let files = || {
        let files = Arg::new("files").value_name("FILE").num_args(1..).required(true);
        files.value_parser(clap::value_parser!(std::path::PathBuf)).value_hint(clap::ValueHint::AnyPath)
    };
    command
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("find").arg(
                Arg::new("folders")
                    .value_name("DIR")
                    .num_args(0..)
                    .value_parser(clap::value_parser!(std::path::PathBuf))
                    .value_hint(clap::ValueHint::DirPath),
            ),
        )
        .subcommand(Command::new("verify").arg(files()))
        .subcommand(
            Command::new("convert")
                .arg(files())
                .arg(value("output", "DIR").short('o').value_hint(clap::ValueHint::DirPath).required(true))
                .arg(
                    value("to", "FORMATS")
                        .value_delimiter(',')
                        .action(ArgAction::Append)
                        .value_parser(FORMATS)
                        .required(true),
                )
                .arg(flag("replace")),
        )
        .subcommand(
            Command::new("search")
                .arg(
                    Arg::new("where")
                        .value_name("DIR|FILE")
                        .required(true)
                        .value_parser(clap::value_parser!(std::path::PathBuf))
                        .value_hint(clap::ValueHint::AnyPath),
                )
                .arg(Arg::new("words").value_name("WORDS").num_args(1..).required(true))
                .arg(value("since", "DATE"))
                .arg(value("until", "DATE"))
                .arg(value("limit", "COUNT").value_parser(clap::value_parser!(u32).range(1..=100_000))),
        )
        .subcommand(Command::new("stats").arg(files()).arg(value("svg", "FILE").value_hint(clap::ValueHint::FilePath)))
}

fn letter(command: Command) -> Command {
    command
        .arg(Arg::new("kind").value_name("KIND").required(true).value_parser(LETTERS))
        .arg(value("law", "LAW"))
        .arg(value("country", "CODE"))
        .arg(value("name", "NAME"))
        .arg(value("email", "ADDRESS"))
        .arg(value("account", "ACCOUNT"))
        .arg(value("address", "TEXT"))
        .arg(value("plan", "PLAN"))
        .arg(value("order", "NUMBER"))
        .arg(value("purchased-on", "DATE"))
        .arg(flag("mailto").conflicts_with("html"))
        .arg(flag("remind"))
        .arg(flag("html"))
        .arg(value("output", "FILE").short('o').value_hint(clap::ValueHint::FilePath))
}

fn pledge(command: Command) -> Command {
    let given = |command: Command| {
        command
            .arg(value("level", "LEVEL").value_parser(LEVELS))
            .arg(value("name", "NAME").conflicts_with("anonymous"))
            .arg(value("email", "ADDRESS").conflicts_with("anonymous"))
            .arg(value("country", "CODE"))
            .arg(flag("anonymous"))
    };
    let number = || Arg::new("number").value_name("NUMBER");
    command
        .disable_help_subcommand(true)
        .subcommand(given(Command::new("preview")))
        .subcommand(given(Command::new("send")).arg(value("consent", "HOST")).arg(flag("dry-run").short('n')))
        .subcommand(Command::new("status"))
        .subcommand(Command::new("retry").arg(number()))
        .subcommand(Command::new("withdraw").arg(number()).arg(flag("all").conflicts_with("number")))
}

fn report(command: Command) -> Command {
    command.arg(flag("html")).arg(value("output", "FILE").short('o').value_hint(clap::ValueHint::FilePath))
}

fn settings(command: Command) -> Command {
    let key = || Arg::new("key").value_name("KEY").required(true);
    command
        .disable_help_subcommand(true)
        .subcommand(Command::new("list"))
        .subcommand(Command::new("get").arg(key()))
        .subcommand(Command::new("set").arg(key()).arg(Arg::new("value").value_name("VALUE").required(true)))
        .subcommand(Command::new("unset").arg(key()))
        .subcommand(Command::new("path"))
}

fn doctor(command: Command) -> Command {
    command.arg(flag("bidi"))
}

fn forget(command: Command) -> Command {
    command.arg(flag("dry-run").short('n')).arg(flag("yes").short('y'))
}

fn completions(command: Command) -> Command {
    command.arg(Arg::new("shell").value_name("SHELL").required(true).value_parser(SHELLS))
}

fn man(command: Command) -> Command {
    command.arg(value("output", "DIR").short('o').value_hint(clap::ValueHint::DirPath))
}

/// Only for lists: the words are turned into `COMMAND --help` before anything is parsed.
fn help(command: Command) -> Command {
    command.arg(Arg::new("command").value_name("COMMAND").num_args(0..))
}

/// The options that every command takes.
#[derive(Clone, Debug, Default)]
pub struct Globals {
    /// Language asked for.
    pub lang: Option<String>,
    /// One JSON document on standard output.
    pub json: bool,
    /// When to use colour.
    pub color: Option<String>,
    /// Lines only.
    pub plain: bool,
    /// Never ask.
    pub no_input: bool,
    /// Answers given in advance, as typed.
    pub answers: Vec<String>,
    /// Print links instead of opening them.
    pub no_open: bool,
    /// Draw links as QR codes.
    pub qr: bool,
    /// The moment to look from.
    pub at: Option<String>,
    /// Say less.
    pub quiet: bool,
    /// Say more.
    pub verbose: bool,
    /// The data folder.
    pub data_dir: Option<std::path::PathBuf>,
    /// The settings file.
    pub config: Option<std::path::PathBuf>,
}

impl Globals {
    /// Takes them from what was typed.
    pub fn from(matches: &ArgMatches) -> Self {
        let text = |name: &str| matches.get_one::<String>(name).cloned();
        Self {
            lang: text("lang"),
            json: matches.get_flag("json"),
            color: text("color"),
            plain: matches.get_flag("plain"),
            no_input: matches.get_flag("no-input"),
            answers: matches.get_many::<String>("answer").into_iter().flatten().cloned().collect(),
            no_open: matches.get_flag("no-open"),
            qr: matches.get_flag("qr"),
            at: text("at"),
            quiet: matches.get_flag("quiet"),
            verbose: matches.get_count("verbose") > 0,
            data_dir: text("data-dir").map(Into::into),
            config: text("config").map(Into::into),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_groups_are_the_commands_with_commands_of_their_own() {
        let whole = command(&[], Extent::Whole);
        let groups = whole.get_subcommands().filter(|command| command.has_subcommands());
        let mut groups: Vec<&str> = groups.map(Command::get_name).collect();
        groups.sort_unstable();
        assert_eq!(groups, GROUPS);
    }

    /// Every option with what was said, and the sub-command likewise; in no order of its own.
    fn said(matches: &ArgMatches) -> Vec<String> {
        let one = |id: &clap::Id| {
            let values: Vec<_> = matches.get_raw(id.as_str()).into_iter().flatten().collect();
            format!("{id}={values:?} {:?}", matches.value_source(id.as_str()))
        };
        let mut all: Vec<String> = matches.ids().map(one).collect();
        all.sort();
        if let Some((name, below)) = matches.subcommand() {
            all.push(name.to_owned());
            all.extend(said(below));
        }
        all
    }

    #[test]
    fn what_is_understood_does_not_hang_on_how_much_of_the_command_is_made() {
        let topics = ["cancel".to_owned(), "export".to_owned()];
        let lines = [
            "",
            "--json",
            "cancel",
            "--lang ar cancel --print",
            "cancel --answer channel=web --plain -n",
            "status cancel export --all",
            "done cancel/web-cancel --note status --on today",
            "remind due --json --within 2d --at 2026-12-03",
            "remind --quiet",
            "guide search cancel",
            "guide export --raw",
            "archive verify a.zip b.zip",
            "settings set lang remind",
            "--color never --data-dir guide pledge status",
        ];
        for line in lines {
            let words: Vec<OsString> = ["quitgpt"].into_iter().chain(line.split_whitespace()).map(Into::into).collect();
            let [part, named, whole] = [Extent::Typed(&words), Extent::Named, Extent::Whole].map(|extent| {
                said(&command(&topics, extent).try_get_matches_from(&words).unwrap_or_else(|_| panic!("{line}")))
            });
            assert_eq!(part, named, "{line}");
            assert_eq!(part, whole, "{line}");
        }
        for line in ["stauts", "cancel --prnt", "remind dew", "done", "--help", "cancel --help", "cancle status"] {
            let words: Vec<OsString> = ["quitgpt"].into_iter().chain(line.split_whitespace()).map(Into::into).collect();
            assert!(command(&topics, Extent::Typed(&words)).try_get_matches_from(&words).is_err(), "{line}");
        }
    }
}
