//! From arguments to exit code: options, settings, language, host, then one command.

use std::cell::RefCell;
use std::ffi::OsString;
use std::io::{self, BufRead, Write};
use std::mem::ManuallyDrop;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgMatches, Command};
use jiff::Zoned;

use crate::clean;
use crate::cli::{self, Extent, Globals};
use crate::commands;
use crate::content::{self, Catalog};
use crate::dates;
use crate::failure::Failure;
use crate::host::opener::{self, Surroundings, SystemOpener};
use crate::host::plain::{Plain, PlainWords};
use crate::host::terminal::Terminal;
use crate::host::{Environment, Host, Look, Opener, Prompt, signals};
use crate::inspection::Bar;
use crate::journal::{Journal, Ledger};
use crate::lang::{self, Direction, Tag};
use crate::messages::{Messages, Sentence, say};
use crate::mistyped;
use crate::pages::Pages;
use crate::paths::Places;
use crate::render::bidi::{self, Bidi, Mode, Why};
use crate::render::terminal::{render, told};
use crate::settings::{self, Settings};
use crate::view::{Piece, Tone, line, plain, toned};

/// What a command has at hand.
pub struct App<'a, 'h> {
    /// The options that every command takes.
    pub globals: &'a Globals,
    /// Folders and files.
    pub places: &'a Places,
    /// The settings file.
    pub settings: &'a Settings,
    /// Guides.
    pub catalog: &'a Catalog,
    /// Sentences.
    pub messages: &'a Messages,
    /// The language of guides.
    pub lang: &'a str,
    /// Variables and facts of the environment.
    pub environment: &'a Environment<'a>,
    /// The outside.
    pub host: Host<'h>,
}

impl App<'_, '_> {
    /// Words of topics in the reader's language.
    pub fn pages(&self) -> Pages<'_> {
        Pages { catalog: self.catalog, messages: self.messages, lang: self.lang, found: None }
    }

    /// The journal, if there is a folder for it.
    pub fn journal(&self) -> Option<Journal> {
        self.places.data.as_deref().map(Journal::in_folder)
    }

    /// The journal's content; with `--at` or `dry` nothing is written. Trouble with single lines is told once.
    pub fn ledger(&mut self, dry: bool) -> Result<Ledger, Failure> {
        let journal = self.journal();
        let path = journal.as_ref().map(|journal| journal.path().display().to_string()).unwrap_or_default();
        let mut ledger = Ledger::open(journal, dry || self.host.looking)?;
        let (now, messages, host) = (self.host.now.timestamp(), self.messages, &mut self.host);
        let mut bar = Bar::comparing(host);
        ledger.look_showing(now, false, &mut |progress| bar.draw(host, messages, progress));
        bar.end(host);
        if let Some(line) = ledger.broken.first() {
            let count = ledger.broken.len();
            self.warn(&say!("journal-broken-lines", path = path.as_str(), count = count, line = line.to_string()))?;
        }
        if ledger.newer > 0 {
            self.warn(&say!("journal-newer", path = path, count = ledger.newer))?;
        }
        if ledger.progress.newest.is_some_and(|newest| newest > self.host.now.timestamp()) && !self.host.looking {
            self.warn(&say!("clock-behind"))?;
        }
        Ok(ledger)
    }

    /// The journal for writing: needs a folder.
    pub fn writable_ledger(&mut self) -> Result<Ledger, Failure> {
        if self.places.data.is_none() {
            return Err(Failure::failed(say!("no-home")).hint(say!("no-home-hint")));
        }
        if self.host.looking {
            return Err(Failure::usage(say!("at-writes-nothing")));
        }
        self.ledger(false)
    }

    /// A warning on standard error.
    pub fn warn(&mut self, sentence: &Sentence) -> Result<(), Failure> {
        if self.globals.quiet {
            return Ok(());
        }
        let text = self.messages.text(&say!("warning-line", message = sentence.clone()));
        Ok(self.host.err.write_all(told(&text, &self.host.err_look).as_bytes())?)
    }

    /// A line of chatter on standard error.
    pub fn tell(&mut self, sentence: &Sentence) -> Result<(), Failure> {
        if self.globals.quiet {
            return Ok(());
        }
        let text = self.messages.text(sentence);
        Ok(self.host.err.write_all(told(&text, &self.host.err_look).as_bytes())?)
    }

    /// One JSON document on standard output.
    pub fn json(&mut self, document: &serde_json::Value) -> Result<(), Failure> {
        Ok(writeln!(self.host.out, "{}", clean::clean_json(&format!("{document:#}")))?)
    }
}

/// Runs the program on the real system.
pub fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().collect();
    if let [_, only] = args.as_slice()
        && (only == "--version" || only == "-V")
    {
        let line = concat!("quitgpt ", env!("CARGO_PKG_VERSION"), "\n");
        return exit_code(io::stdout().write_all(line.as_bytes()).map_or_else(|error| written(&error), |()| 0));
    }
    let environment = Environment::real();
    let mut out = io::BufWriter::with_capacity(16 * 1024, io::stdout());
    let mut err = io::stderr();
    let mut input = io::stdin().lock();
    let code = run(&args, &environment, &mut input, &mut out, &mut err, &mut SystemOpener);
    // A failure has been told already.
    let flushed = if code == 0 { out.flush().map_or_else(|error| written(&error), |()| 0) } else { 0 };
    // Nothing is left to be written, whatever the buffer still holds after a failure.
    let _ = out.into_parts();
    exit_code(if code == 0 { flushed } else { code })
}

fn exit_code(code: u8) -> ExitCode {
    ExitCode::from(code)
}

/// A closed pipe is a quiet end; any other trouble with standard output is a failure.
fn written(error: &io::Error) -> u8 {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return 0;
    }
    let _ = writeln!(io::stderr(), "quitgpt: {error}");
    1
}

/// Runs one command and says how it ended. Everything of the outside is an argument, so that tests bring their own.
pub fn run(
    args: &[OsString],
    environment: &Environment<'_>,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    err: &mut dyn Write,
    opener: &mut dyn Opener,
) -> u8 {
    // `quitgpt help cancel` is `quitgpt cancel --help`.
    let asked_for_help: Vec<OsString>;
    let args = match args {
        [program, help, rest @ ..] if help == "help" => {
            asked_for_help =
                [program.clone()].into_iter().chain(rest.iter().cloned()).chain(["--help".into()]).collect();
            &asked_for_help
        }
        _ => args,
    };
    let own_topics = own_topics(args, environment);
    let topics: Vec<String> = content::bundled_topics().map(str::to_owned).chain(own_topics).collect();
    let typed = cli::command(&topics, Extent::Typed(args)).try_get_matches_from(args);
    let matches = match typed.or_else(|_| cli::command(&topics, Extent::Named).try_get_matches_from(args)) {
        Ok(matches) => matches,
        Err(error) => return typed_wrong(&error, args, &topics, environment, out, err),
    };
    let globals = Globals::from(&matches);
    let places = places(&globals, environment);
    // Nothing of these is worth freeing one by one at the end of the program.
    let catalog = ManuallyDrop::new(Catalog::new(places.guides().as_deref()));
    let settings = match Settings::read(places.config.as_deref()) {
        Ok(settings) => settings,
        // A broken settings file must not keep anybody from reading a guide or from mending the file.
        Err(failure) => {
            let messages = messages(&catalog, &Tag::english());
            let _ = writeln!(err, "{}", failure.words(&messages));
            Settings::default()
        }
    };
    let (lang, tag, refused) = language(&globals, &settings, &catalog, environment);
    let messages = ManuallyDrop::new(messages_in(&catalog, &lang, tag));
    let result = match refused {
        Some(failure) => Err(failure),
        None => with_host(
            &matches,
            &globals,
            &places,
            &settings,
            &catalog,
            &messages,
            &lang,
            environment,
            input,
            out,
            err,
            opener,
        ),
    };
    match result {
        Ok(()) => 0,
        Err(failure) => {
            let look = err_look(&globals, environment, &settings, &messages);
            say_failure(&failure, &globals, &messages, &look, err)
        }
    }
}

fn say_failure(failure: &Failure, globals: &Globals, messages: &Messages, look: &Look, err: &mut dyn Write) -> u8 {
    if failure.closed_pipe {
        return 0;
    }
    if failure.message.is_some() {
        let _ = match globals.json {
            true => writeln!(err, "{}", clean::clean_json(&failure.json(messages).to_string())),
            false => err.write_all(told(&failure.words(messages), look).as_bytes()),
        };
    }
    failure.kind.exit_code()
}

/// The names of topics that only the person's own folder has.
fn own_topics(args: &[OsString], environment: &Environment<'_>) -> Vec<String> {
    let text: Vec<&str> = args.iter().filter_map(|arg| arg.to_str()).collect();
    let after = |name: &str| {
        let next = text.iter().position(|arg| *arg == name).and_then(|at| text.get(at + 1));
        next.copied().or_else(|| text.iter().find_map(|arg| arg.strip_prefix(name)?.strip_prefix('=')))
    };
    let globals = Globals { data_dir: after("--data-dir").map(PathBuf::from), ..Globals::default() };
    let guides = places(&globals, environment).guides();
    let entries = guides.and_then(|guides| std::fs::read_dir(guides).ok());
    let names = entries.into_iter().flatten().flatten().filter_map(|entry| {
        let name = entry.file_name().into_string().ok()?;
        Some(name.strip_suffix(".toml")?.to_owned())
    });
    names
        .filter(|name| crate::ids::is_id(name) && !cli::is_verb(name) && name != content::COMMON)
        .filter(|name| !content::RESERVED.contains(&name.as_str()))
        .filter(|name| !content::bundled_topics().any(|bundled| bundled == name))
        .collect()
}

fn places(globals: &Globals, environment: &Environment<'_>) -> Places {
    let variable = |name: &str| environment.variable(name);
    let named = |option: &Option<PathBuf>, name: &str| option.clone().or_else(|| variable(name).map(PathBuf::from));
    Places::find(variable, named(&globals.data_dir, "QUITGPT_DATA_DIR"), named(&globals.config, "QUITGPT_CONFIG"))
}

/// The language of guides, the exact tag asked for, and the failure when `--lang` asks for one that is not there.
fn language(
    globals: &Globals,
    settings: &Settings,
    catalog: &Catalog,
    environment: &Environment<'_>,
) -> (String, Tag, Option<Failure>) {
    let available = catalog.languages();
    if let Some(asked) = &globals.lang {
        let wish: Vec<Tag> = Tag::parse(asked).into_iter().collect();
        return match lang::negotiate(&wish, &available) {
            Some((lang, tag)) => (lang, tag, None),
            None => {
                let failure = Failure::usage(say!("lang-unknown", tag = asked))
                    .hint(say!("lang-unknown-hint", languages = available.join(", ")));
                ("en".to_owned(), Tag::english(), Some(failure))
            }
        };
    }
    let variable = |name: &str| environment.variable(name);
    let in_file = settings.in_file("lang").and_then(|tag| Tag::parse(&tag));
    let mut wishes = lang::wishes(variable, || (environment.system_languages)());
    if let Some(tag) = in_file {
        // The variable comes before the file, the locale after it.
        let at = usize::from(variable("QUITGPT_LANG").is_some_and(|tag| Tag::parse(&tag).is_some()));
        wishes.insert(at, tag);
    }
    let (lang, tag) = lang::negotiate(&wishes, &available).unwrap_or_else(|| ("en".to_owned(), Tag::english()));
    (lang, tag, None)
}

fn messages(catalog: &Catalog, tag: &Tag) -> Messages {
    messages_in(catalog, tag.primary(), tag.clone())
}

fn messages_in(catalog: &Catalog, lang: &str, tag: Tag) -> Messages {
    let (own, bundled) = catalog.interface(lang);
    Messages::new(tag, own, bundled, content::english_sentences())
}

/// Help, version and typing errors. Help is built anew with its texts in the reader's language.
fn typed_wrong(
    error: &clap::Error,
    args: &[OsString],
    topics: &[String],
    environment: &Environment<'_>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> u8 {
    let text: Vec<&str> = args.iter().filter_map(|arg| arg.to_str()).collect();
    let lang = text.iter().enumerate().find_map(|(at, arg)| match arg.strip_prefix("--lang") {
        Some("") => text.get(at + 1).copied(),
        Some(rest) => rest.strip_prefix('='),
        None => None,
    });
    let globals = Globals { lang: lang.map(str::to_owned), json: text.contains(&"--json"), ..Globals::default() };
    let places = places(&globals, environment);
    let catalog = Catalog::new(places.guides().as_deref());
    let settings = Settings::read(places.config.as_deref()).unwrap_or_default();
    let (lang, tag, _) = language(&globals, &settings, &catalog, environment);
    let messages = messages_in(&catalog, &lang, tag);
    let pages = Pages { catalog: &catalog, messages: &messages, lang: &lang, found: None };
    match error.kind() {
        ErrorKind::DisplayVersion => {
            let line = concat!("quitgpt ", env!("CARGO_PKG_VERSION"), "\n");
            out.write_all(line.as_bytes()).map_or_else(|error| written(&error), |()| 0)
        }
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let localised = with_texts(topics, &pages, Texts::Help);
            let look = out_look(&globals, environment, &settings, &messages);
            let narrow = look.rows.is_some() && look.columns < TWO_COLUMNS;
            let help = match messages.direction() {
                Direction::Ltr if !narrow => {
                    // A pipe gets each text on one line.
                    let columns = look.rows.map_or(usize::MAX, |_| look.columns);
                    match localised.term_width(columns).try_get_matches_from(args) {
                        Err(error) => error.render().to_string(),
                        Ok(_) => String::new(),
                    }
                }
                // Two columns would have to be laid out from the right; a list reads well from both sides.
                _ => listed_help(localised, &text, &messages, &look),
            };
            if let Some(note) = messages.english_note() {
                let _ = writeln!(err, "{}", messages.text(&note));
            }
            let (to, code): (&mut dyn Write, u8) =
                if error.kind() == ErrorKind::DisplayHelp { (out, 0) } else { (err, 2) };
            to.write_all(help.as_bytes()).map_or_else(|error| written(&error), |()| code)
        }
        _ => {
            let mut whole = cli::command(topics, Extent::Whole);
            whole.build();
            let meant = commands_typed(&whole, &text).iter().map(|command| command.get_name()).collect::<Vec<_>>();
            let value = match error.get(ContextKind::InvalidValue) {
                Some(ContextValue::String(value)) => value.as_str(),
                _ => "",
            };
            let again = |other: &str| {
                let args = args.iter().map(|arg| match arg.to_str().and_then(|arg| arg.strip_suffix(value)) {
                    Some(option) if option.is_empty() || option.ends_with('=') => format!("{option}{other}").into(),
                    _ => arg.clone(),
                });
                cli::command(topics, Extent::Named).try_get_matches_from(args).err()
            };
            let failure = mistyped::failure(error, &meant.join(" "), again);
            let look = err_look(&globals, environment, &settings, &messages);
            say_failure(&failure, &globals, &messages, &look, err)
        }
    }
}

/// Columns that help with two columns needs.
const TWO_COLUMNS: usize = 70;

/// What the texts of a command are put in for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Texts {
    /// Help and manual pages, which say what an option takes.
    Help,
    /// Completions, which offer it.
    Completions,
}

/// The whole command with its texts.
pub fn with_texts(topics: &[String], pages: &Pages<'_>, texts: Texts) -> Command {
    localise(cli::command(topics, Extent::Whole), "", pages, texts)
}

/// The command that was typed and those above it, the whole first. What an option takes is none of them.
fn commands_typed<'c>(whole: &'c Command, typed: &[&str]) -> Vec<&'c Command> {
    let mut found = vec![whole];
    let mut command = whole;
    let mut skipped = false;
    for word in typed.iter().skip(1) {
        let option = word.strip_prefix("--").filter(|name| !name.contains('='));
        let takes_value = option.is_some_and(|name| {
            let arg = command.get_arguments().find(|arg| arg.get_long() == Some(name));
            arg.is_some_and(|arg| arg.get_action().takes_values())
        });
        if !std::mem::replace(&mut skipped, takes_value)
            && let Some(sub) = command.find_subcommand(word)
        {
            command = sub;
            found.push(sub);
        }
    }
    found
}

/// The help of the command that was typed, as a list: each option on a line of its own, what it does below.
fn listed_help(mut command: Command, typed: &[&str], messages: &Messages, look: &Look) -> String {
    command.build();
    let path: Vec<String> =
        commands_typed(&command, typed).iter().map(|command| command.get_name().to_owned()).collect();
    let mut command = &mut command;
    for name in &path[1..] {
        command = command.find_subcommand_mut(name).expect("looked for");
    }
    let mut pieces = Vec::new();
    let entry = |pieces: &mut Vec<Piece>, term: String, help: Option<String>| {
        pieces.push(Piece::Item { mark: " ".to_owned(), spans: vec![toned(Tone::Typed, term)] });
        let help = help.filter(|help| !help.is_empty());
        pieces.extend(help.map(|help| Piece::Item { mark: "    ".to_owned(), spans: vec![plain(help)] }));
    };
    let heading = |id: &'static str| Piece::Heading { level: 2, text: messages.text(&say!(id)) };
    if let Some(about) = command.get_about() {
        pieces.push(line(Tone::Plain, about.to_string()));
    }
    pieces.push(heading("help-usage"));
    let usage = match command.get_name() {
        "quitgpt" => "quitgpt [COMMAND] [OPTIONS]".to_owned(),
        _ => command.render_usage().to_string().trim_start_matches("Usage:").trim().to_owned(),
    };
    for usage in usage.lines() {
        entry(&mut pieces, usage.trim().to_owned(), None);
    }
    let arguments: Vec<&clap::Arg> = command.get_positionals().collect();
    let options: Vec<&clap::Arg> = command.get_arguments().filter(|arg| !arg.is_positional()).collect();
    let commands: Vec<&Command> = command.get_subcommands().filter(|command| !command.is_hide_set()).collect();
    for (id, arguments) in [("help-arguments", arguments), ("help-options", options)] {
        if id == "help-options" && !commands.is_empty() {
            pieces.push(heading("help-commands"));
            for command in &commands {
                entry(&mut pieces, command.get_name().to_owned(), command.get_about().map(ToString::to_string));
            }
        }
        if !arguments.is_empty() {
            pieces.push(heading(id));
        }
        for arg in arguments {
            let short = arg.get_short().map(|short| format!("-{short}, ")).unwrap_or_default();
            entry(&mut pieces, format!("{short}{arg}"), arg.get_help().map(ToString::to_string));
        }
    }
    let mut text = render(&pieces, look);
    if let Some(after) = command.get_after_help() {
        text.push('\n');
        text.push_str(&told(&after.to_string(), look));
    }
    text
}

fn localise(command: Command, path: &str, pages: &Pages<'_>, texts: Texts) -> Command {
    let messages = pages.messages;
    let text = |id: String| messages.has(&id).then(|| messages.text(&say!(id)));
    let topic = crate::ids::TopicName::new(path);
    let about = match path {
        "" => text("help-quitgpt".to_owned()),
        _ => text(format!("help-{path}")).or_else(|| pages.summary(&topic).map(|head| head.summary.to_owned())),
    };
    let name = if path.is_empty() { "quitgpt".to_owned() } else { format!("quitgpt {}", path.replace('-', " ")) };
    let mut command = command.bin_name(name);
    if let Some(about) = about {
        command = command.about(about);
    }
    if let Some(after) = text(format!("help-{}-after", if path.is_empty() { "quitgpt" } else { path })) {
        command = command.after_help(after);
    }
    let template = messages.text(&say!(if path.is_empty() { "help-template-root" } else { "help-template" }));
    command = command
        .help_template(template)
        .subcommand_help_heading(messages.text(&say!("help-commands")))
        .next_help_heading(messages.text(&say!("help-options")));
    command = command.mut_args(|arg| {
        let own = text(format!("arg-{path}-{}", arg.get_id()));
        let heading = messages.text(&say!(if arg.is_positional() { "help-arguments" } else { "help-options" }));
        match own.or_else(|| text(format!("arg-{}", arg.get_id()))) {
            Some(help) if texts == Texts::Help && arg.get_action().takes_values() => {
                let choices: Vec<String> =
                    arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
                let help = match choices.as_slice() {
                    [] => help,
                    choices => messages.text(&say!("help-choices", help = help, choices = choices.join(", "))),
                };
                arg.help(help).hide_possible_values(true).help_heading(heading)
            }
            Some(help) => arg.help(help).help_heading(heading),
            None => arg.help_heading(heading),
        }
    });
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        let path = if path.is_empty() { name.clone() } else { format!("{path}-{name}") };
        command = command.mut_subcommand(name, |sub| localise(sub, &path, pages, texts));
    }
    command
}

#[allow(clippy::too_many_arguments)]
fn with_host(
    matches: &ArgMatches,
    globals: &Globals,
    places: &Places,
    settings: &Settings,
    catalog: &Catalog,
    messages: &Messages,
    lang: &str,
    environment: &Environment<'_>,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    err: &mut dyn Write,
    opener: &mut dyn Opener,
) -> Result<(), Failure> {
    let variable = |name: &str| environment.variable(name);
    let setting = |key: &str| {
        let known = settings::find(key).expect("a setting of ours");
        settings.get(known, variable).value
    };
    let (now, looking) = moment(globals, environment, catalog, messages, lang)?;
    let plain = globals.plain || setting("plain") == "true" || environment.is_plain();
    let look = look(globals, environment, &setting, plain, messages);
    let err_look = err_look(globals, environment, settings, messages);
    let may_ask = environment.stdin_terminal
        && environment.stderr_terminal
        && environment.stdout_terminal
        && !globals.no_input
        && !globals.json
        && settings::is_off(&variable("CI").unwrap_or_default());
    let asked_not_to_open = globals.no_open || setting("open") == "false";
    let surroundings = Surroundings {
        terminal: environment.stdout_terminal,
        ..opener::surroundings(variable, &*environment.exists, asked_not_to_open)
    };
    let say = |id: &'static str| messages.text(&say!(id));
    let words = PlainWords {
        number: say("plain-number"),
        numbers: say("plain-numbers"),
        no_such: messages.text(&say!("plain-no-such", typed = "{}")),
        enter_takes: say("plain-enter"),
        digits: messages.digits("0123456789").chars().collect(),
    };
    let err = RefCell::new(err);
    let (mut host_err, mut prompt_err) = (Shared(&err), Shared(&err));
    let pager = environment.stdout_terminal && environment.real && !plain && setting("text.pager") == "true";
    if (may_ask || pager) && environment.real {
        signals::watch(say("interrupted"));
    }
    // The menus draw on the real terminal; tests ask by lines.
    let mut prompt: Box<dyn Prompt> = if may_ask && !plain && environment.real {
        Box::new(Terminal {
            input,
            err: &mut prompt_err,
            words,
            keys: say("menu-keys"),
            keys_many: say("menu-keys-many"),
            keys_unmarked: say("menu-keys-unmarked"),
            columns: look.columns,
            rows: look.rows.unwrap_or(24),
            colour: look.colour,
            bidi: err_look.bidi,
        })
    } else {
        Box::new(Plain { input, err: &mut prompt_err, words, columns: look.columns, bidi: err_look.bidi })
    };
    let host = Host {
        out,
        err: &mut host_err,
        prompt: may_ask.then_some(&mut *prompt),
        opener,
        no_open: opener::may_open(&surroundings).err(),
        now,
        clock: &*environment.clock,
        looking,
        look,
        err_look,
        pager,
        shows_progress: environment.stderr_terminal && !plain && !globals.quiet,
        home: environment.computer.as_ref().map(|computer| computer.home.clone()),
        real: environment.real,
    };
    let mut app = App { globals, places, settings, catalog, messages, lang, environment, host };
    let result = commands::run(&mut app, matches);
    for warning in catalog.take_warnings() {
        app.warn(&warning)?;
    }
    if let Some(note) = messages.english_note().filter(|_| !globals.json) {
        app.tell(&note)?;
    }
    app.host.out.flush()?;
    result
}

/// The moment from which everything is seen, and whether it was chosen.
fn moment(
    globals: &Globals,
    environment: &Environment<'_>,
    catalog: &Catalog,
    messages: &Messages,
    lang: &str,
) -> Result<(Zoned, bool), Failure> {
    let now = (environment.clock)();
    let Some(typed) = &globals.at else { return Ok((now, false)) };
    let names = crate::walk::names(&Pages { catalog, messages, lang, found: None });
    let known = dates::parse(typed, now.date(), false, &names)
        .map_err(|_| Failure::usage(say!("at-unread", typed = typed)).hint(say!("option-date-forms")))?;
    let zone = now.time_zone().clone();
    let at = match known {
        dates::Known::Moment(moment) => Some(moment.to_zoned(zone)),
        dates::Known::Day(day) => day.at(12, 0, 0, 0).to_zoned(zone).ok(),
    };
    at.map(|at| (at, true)).ok_or_else(|| Failure::usage(say!("at-unread", typed = typed)))
}

/// What standard error looks like, for single lines: no colour, no links.
fn err_look(globals: &Globals, environment: &Environment<'_>, settings: &Settings, messages: &Messages) -> Look {
    let variable = |name: &str| environment.variable(name);
    let setting = |key: &str| settings.get(settings::find(key).expect("a setting of ours"), variable).value;
    let plain = globals.plain || setting("plain") == "true" || environment.is_plain();
    let terminal = environment.stderr_terminal;
    Look {
        columns: columns(environment.err_size.filter(|_| terminal).or(environment.size), &setting),
        rows: environment.err_size.filter(|_| terminal).map(|(_, rows)| rows),
        colour: false,
        links: false,
        plain,
        light: false,
        bidi: bidi(environment, &setting("text.bidi"), plain, terminal, messages).0,
    }
}

/// What standard output looks like where no command is run.
fn out_look(globals: &Globals, environment: &Environment<'_>, settings: &Settings, messages: &Messages) -> Look {
    let variable = |name: &str| environment.variable(name);
    let setting = |key: &str| settings.get(settings::find(key).expect("a setting of ours"), variable).value;
    let plain = globals.plain || setting("plain") == "true" || environment.is_plain();
    look(globals, environment, &setting, plain, messages)
}

/// How right-to-left words are written to a terminal, and why so; `None` where the settings say it.
pub fn bidi(
    environment: &Environment<'_>,
    wish: &str,
    plain: bool,
    terminal: bool,
    messages: &Messages,
) -> (Bidi, Option<Why>) {
    let rtl = messages.direction() == Direction::Rtl;
    let (mode, why) = bidi::decide(|name| environment.variable(name), terminal);
    match (terminal, Mode::named(wish)) {
        (true, Some(mode)) => (Bidi { mode, rtl }, None),
        // Whoever listens wants the words in the order in which they are read.
        _ if plain && terminal => (Bidi { mode: Mode::Logical, rtl }, Some(Why::Lines)),
        _ => (Bidi { mode, rtl }, Some(why)),
    }
}

fn columns(size: Option<(usize, usize)>, setting: &impl Fn(&str) -> String) -> usize {
    match setting("text.width").parse::<usize>() {
        Ok(columns) => columns,
        Err(_) => size.map_or(80, |(columns, _)| columns.clamp(20, 100)),
    }
}

fn look(
    globals: &Globals,
    environment: &Environment<'_>,
    setting: &impl Fn(&str) -> String,
    plain: bool,
    messages: &Messages,
) -> Look {
    let variable = |name: &str| environment.variable(name).filter(|value| !value.is_empty());
    let wish = globals.color.clone().unwrap_or_else(|| setting("text.color"));
    let colour = match wish.as_str() {
        "always" => true,
        "never" => false,
        _ if variable("NO_COLOR").is_some() || plain => false,
        _ if variable("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
        _ => environment.stdout_terminal && variable("CLICOLOR").is_none_or(|value| value != "0"),
    };
    Look {
        columns: columns(environment.size, setting),
        rows: environment.size.map(|(_, rows)| rows),
        colour,
        links: environment.stdout_terminal && !plain && environment.has_links(),
        plain,
        light: setting("text.ground") == "light",
        bidi: bidi(environment, &setting("text.bidi"), plain, environment.stdout_terminal, messages).0,
    }
}

/// Standard error, for the prompt and for everything else at once.
struct Shared<'c, 'w>(&'c RefCell<&'w mut dyn Write>);

impl Write for Shared<'_, '_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.borrow_mut().flush()
    }
}
