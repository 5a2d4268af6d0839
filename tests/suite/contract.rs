//! The command-line contract: exit codes, what goes to which stream, JSON shapes, options, and never waiting for nobody.

use std::io::Read;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use quitgpt::render::terminal::width;
use serde_json::{Value, json};

use super::scenario::{Ended, Home, sentence, within};

const SOON: Duration = Duration::from_secs(2);

fn run(line: &str) -> Ended {
    Home::new().command(line).run()
}

#[track_caller]
fn has_members(value: &Value, members: &[&str]) {
    for member in members {
        assert!(value.get(member).is_some(), "`{member}` is missing in {value:#}");
    }
}

/// A date and time with its offset.
#[track_caller]
fn is_rfc_3339(value: &Value) {
    let text = value.as_str().unwrap_or_else(|| panic!("{value} is no text"));
    assert!(text.len() >= 20 && text.as_bytes()[10] == b'T', "{text}");
    text.parse::<jiff::Timestamp>().unwrap_or_else(|error| panic!("{text}: {error}"));
}

#[test]
fn exit_codes_and_streams() {
    // Command, code, whether standard output and standard error say something.
    for (line, code, out, err) in [
        ("", 0, true, false),
        ("--version", 0, true, false),
        ("-V", 0, true, false),
        ("--help", 0, true, false),
        ("-h", 0, true, false),
        ("help", 0, true, false),
        ("help cancel", 0, true, false),
        ("cancel --help", 0, true, false),
        ("guide search --help", 0, true, false),
        ("cancel", 0, true, false),
        ("cancel --print", 0, true, false),
        ("cancel --json", 0, true, false),
        ("guide", 0, true, false),
        ("guide cancel", 0, true, false),
        ("guide cancel --raw", 0, true, false),
        ("guide path", 0, true, false),
        ("guide search refund", 0, true, false),
        ("guide check", 0, true, false),
        ("guide nowhere", 2, false, true),
        ("guide search xyzzyxyzzy", 1, false, true),
        ("guide check nowhere", 1, false, true),
        ("status", 0, true, false),
        ("status --check", 3, true, false),
        ("status --json --check", 3, true, false),
        ("status nowhere", 2, false, true),
        ("answer", 0, true, false),
        ("answer channel=web", 0, false, true),
        ("-q answer channel=web", 0, false, false),
        ("answer channel=telegram", 2, false, true),
        ("done cancel/web-cancel", 0, false, true),
        ("done web-cancel --on 2026-11-20 --note N --ref R", 0, false, true),
        ("done web-cancel --on 2026-11-23", 2, false, true),
        ("done web-cancel --on soon", 2, false, true),
        ("done nothing-like-it", 2, false, true),
        ("skip web-cancel", 0, false, true),
        ("undo", 1, false, true),
        ("undo web-cancel", 1, false, true),
        ("open web-cancel --print", 0, true, false),
        ("open web-billing", 0, true, true),
        ("open nowhere", 2, false, true),
        ("settings", 0, true, false),
        ("settings get lang", 0, true, false),
        ("settings get nothing", 2, false, true),
        ("settings set text.width 72", 0, false, true),
        ("settings set text.width wide", 2, false, true),
        ("settings unset lang", 0, false, true),
        ("settings path", 0, true, false),
        ("doctor", 0, true, false),
        ("forget", 0, false, true),
        ("completions bash", 0, true, false),
        ("completions tcsh", 2, false, true),
        ("man", 0, true, false),
        ("teleport", 2, false, true),
        ("cancel --teleport", 2, false, true),
        ("status --color sometimes", 2, false, true),
        ("--lang xx status", 2, false, true),
        ("--at whenever status", 2, false, true),
    ] {
        let ended = run(line);
        let said = (ended.code, !ended.out.is_empty(), !ended.err.is_empty());
        assert_eq!(said, (code, out, err), "quitgpt {line}\n{}", ended.transcript);
        assert!(!ended.transcript.contains('\u{1b}'), "quitgpt {line} writes an escape to a pipe");
    }
}

#[test]
fn json_is_one_document_or_one_error() {
    let home = Home::new();
    let document = |line: &str| -> Value {
        let ended = home.command(&format!("{line} --json")).run().succeeded();
        assert_eq!(ended.err, "", "quitgpt {line} --json");
        serde_json::from_str(&ended.out).unwrap_or_else(|error| panic!("quitgpt {line} --json: {error}\n{}", ended.out))
    };
    assert_eq!(document("guide path")["path"], home.guides().display().to_string());
    assert_eq!(document("settings path")["schema"], "quitgpt/path/1");
    let setting = |line: &str| document(line)["settings"][0].clone();
    assert_eq!(setting("settings set qr true")["value"], "true");
    let unset = setting("settings unset qr");
    assert_eq!(
        (&unset["key"], &unset["value"], &unset["origin"]["from"]),
        (&json!("qr"), &json!("false"), &json!("default"))
    );
    let pages = home.path().join("pages");
    let written = document(&format!("man -o {}", pages.display()))["pages"].as_u64().expect("a number");
    assert_eq!(written, std::fs::read_dir(&pages).expect("a folder").count() as u64);

    document("answer channel=web");
    let journal = home.journal_path();
    let listed = document("forget --dry-run");
    assert!(listed["files"].as_array().expect("files").contains(&json!(journal.display().to_string())), "{listed}");
    assert!(listed["removed"] == false && journal.exists());
    let refused = home.command("forget --json").run();
    let error: Value = serde_json::from_str(&refused.err).expect("one error");
    assert_eq!((refused.code, refused.out.as_str(), &error["schema"]), (2, "", &json!("quitgpt/error/1")));
    assert_eq!(document("forget --yes")["removed"], true);
    assert!(!journal.exists());
    assert_eq!(document("forget")["files"], json!([]));

    // What is not found is an empty answer for a script, and the same code as for a person.
    let nothing = home.command("guide search xyzzyxyzzy --json").run();
    let answer: Value = serde_json::from_str(&nothing.out).expect("one document");
    assert_eq!((nothing.code, nothing.err.as_str(), &answer["hits"]), (1, "", &json!([])));
}

#[test]
fn what_was_typed_wrong_is_answered_with_the_help_of_that_command() {
    for (line, hint) in [
        ("teleport", "quitgpt --help"),
        ("--lang", "quitgpt --help"),
        ("cancel --teleport", "quitgpt cancel --help"),
        ("settings get", "quitgpt settings get --help"),
        ("remind add text", "quitgpt remind add --help"),
        ("archive teleport", "quitgpt archive --help"),
        ("archive convert a.zip --to foo -o d", "quitgpt archive convert --help"),
        ("status --color maybe", "quitgpt status --help"),
        ("status --at", "quitgpt status --help"),
        ("--color always remind install --with foo", "quitgpt remind install --help"),
        ("cancel --answer", "quitgpt cancel --help"),
    ] {
        let ended = run(line);
        assert_eq!(ended.code, 2, "quitgpt {line}");
        assert_eq!(ended.err.lines().last(), Some(&*format!("hint: {hint}")), "quitgpt {line}");
    }
}

#[test]
fn an_option_that_takes_a_number_names_its_range_to_words_too() {
    for line in ["archive search --limit 0 x y", "archive search --limit abc x y", "archive search --limit=abc x y"] {
        let ended = run(line);
        assert!(ended.err.contains("\n  it takes: 1…100000\n"), "{}", ended.err);
        assert!(ended.err.ends_with("\nhint: quitgpt archive search --help\n"), "{}", ended.err);
    }
}

#[test]
fn in_a_terminal_no_word_is_cut_at_the_edge() {
    for line in ["--help", "remind --help", "pledge send --help", "--at whenever status", "pledge preview", "teleport"]
    {
        for (columns, lang) in [(80, "en"), (40, "en"), (40, "es"), (40, "ar")] {
            let home = Home::new();
            let ended = home.talk(&format!("{line} --lang {lang}")).columns(columns).variable("NO_COLOR", "1").run();
            assert!(ended.transcript.lines().count() > 1, "{}", ended.transcript);
            for text in ended.transcript.lines().filter(|text| !text.trim_start().starts_with("quitgpt ")) {
                assert!(width(text) <= columns, "quitgpt {line}, {lang}, {columns} columns: {text}");
            }
        }
    }
    // Elsewhere a sentence is one line.
    assert_eq!(run("pledge preview").err.lines().count(), 2);
}

#[test]
fn forgetting_needs_a_yes() {
    let home = Home::new();
    home.command("answer channel=web").run().succeeded();
    let listed = home.journal_path().display().to_string();
    for (typed, code) in [(vec!["1"], 4), (vec![], 4), (vec!["", "no, keep them"], 4)] {
        let ended = home.talk("forget").columns(400).typed(&typed).run();
        assert_eq!((ended.code, home.journal_path().exists()), (code, true), "{}", ended.transcript);
        assert!(ended.out.replace('\n', "").contains(&listed), "the list comes first");
    }
    assert_eq!(home.command("forget").run().code, 2);
    assert_eq!(home.command("forget --dry-run --yes").run().code, 0);
    assert!(home.journal_path().exists());
    home.write_guide("mine.txt", "kept");
    assert_eq!(home.talk("forget").typed(&["2"]).run().code, 0);
    assert!(!home.journal_path().exists() && home.guides().join("mine.txt").exists());
}

#[test]
fn status_for_scripts() {
    let home = Home::new();
    home.command("answer channel=web renewal-date=2026-11-24").run().succeeded();
    home.command("done web-cancel --on 2026-11-21 --ref R7").run().succeeded();
    home.command("skip proof").run().succeeded();
    let status = home.command("status --json").run().succeeded().json();
    assert_eq!(status["schema"], "quitgpt/status/1");
    assert_eq!(status["lang"], "en");
    is_rfc_3339(&status["at"]);
    assert_eq!(status["answers"]["channel"], json!(["web"]));
    let steps = status["steps"].as_array().expect("steps");
    for step in steps {
        has_members(
            step,
            &["id", "topic", "title", "standing", "because", "link", "due", "recorded_at", "irreversible"],
        );
        let standings = ["ready", "blocked", "waiting", "finished", "skipped", "undecided", "not-yours"];
        assert!(standings.contains(&step["standing"].as_str().expect("a word")), "{step}");
        assert_eq!(step["because"].is_null(), step["standing"] == "ready", "{step}");
        assert!(step["link"].as_str().expect("an address").starts_with("https://"));
        assert!(step["irreversible"].is_boolean());
        for date in ["due", "recorded_at"] {
            if !step[date].is_null() {
                is_rfc_3339(&step[date]);
            }
        }
    }
    let step = |id: &str| steps.iter().find(|step| step["id"] == id).unwrap_or_else(|| panic!("no {id}"));
    assert_eq!(step("cancel/web-cancel")["standing"], "finished");
    assert_eq!(step("cancel/web-cancel")["because"]["recorded"], "2026-11-21");
    assert_eq!(step("cancel/proof")["standing"], "skipped");
    assert_eq!(step("cancel/play-browser")["standing"], "not-yours");
    let ready: Vec<&Value> = steps.iter().filter(|s| s["standing"] == "ready").map(|s| &s["id"]).collect();
    assert_eq!(status["next"].as_array().expect("ids").iter().collect::<Vec<_>>(), ready);
    assert_eq!(status["due"], json!([]));

    let later = home.command("status --json --at 2026-11-26").run().succeeded().json();
    let due = later["due"].as_array().expect("reminders");
    assert_eq!(due.len(), 1, "{later:#}");
    has_members(&due[0], &["id", "step", "title", "due", "meaning", "state", "link"]);
    assert_eq!((&due[0]["step"], &due[0]["state"]), (&json!("cancel/first-look"), &json!("overdue")));
    is_rfc_3339(&due[0]["due"]);
}

#[test]
fn three_days_before_the_payment_every_route_says_cancel_now() {
    for (channel, device, step) in [
        ("web", "linux", "web-cancel"),
        ("app-store", "iphone", "apple-iphone"),
        ("google-play", "browser", "play-browser"),
        ("unsure", "linux", "biller-receipt"),
    ] {
        let home = Home::new();
        let answers = format!("answer channel={channel} device={device} extras=none-of-these renewal-date=2026-12-03");
        home.command(&answers).run().succeeded();
        for (at, expected) in [("2026-11-29", None), ("2026-11-30", Some("due")), ("2026-12-01", Some("overdue"))] {
            let status = home.command(&format!("status --json --at {at}")).run().json();
            let due: Vec<&Value> = status["due"].as_array().expect("reminders").iter().collect();
            let state = due.iter().find(|due| due["id"] == "cancel/cancel-by").map(|due| {
                assert_eq!((&due["step"], &due["meaning"]), (&json!(format!("cancel/{step}")), &json!("deadline")));
                due["state"].as_str().expect("a word")
            });
            assert_eq!(state, expected, "{channel} at {at}");
        }
    }
}

#[test]
fn guides_for_scripts() {
    let list = run("guide --json").json();
    assert_eq!(list["schema"], "quitgpt/guides/1");
    let topics = list["topics"].as_array().expect("topics");
    assert!(topics.iter().any(|topic| topic["topic"] == "cancel"), "{list:#}");
    for topic in topics {
        has_members(topic, &["topic", "title", "languages", "revision", "oldest_check"]);
        assert!(topic["languages"].as_array().expect("tags").contains(&json!("en")));
    }
    let guide = run("guide cancel --json").json();
    assert_eq!(guide["schema"], "quitgpt/guide/1");
    let steps = guide["steps"].as_array().expect("steps");
    assert!(steps.len() > 10);
    for step in steps {
        has_members(step, &["id", "title", "minutes", "link", "fallback", "blocks", "parts", "sources"]);
        assert!(!step["blocks"].as_array().expect("blocks").is_empty(), "{step:#}");
        assert!(!step["sources"].as_array().expect("sources").is_empty(), "{step:#}");
    }
    let one = run("guide cancel --json --answer channel=google-play --answer device=browser").json();
    let titles: Vec<&str> = one["steps"].as_array().expect("steps").iter().filter_map(|s| s["id"].as_str()).collect();
    assert!(titles.contains(&"cancel/play-browser") && !titles.contains(&"cancel/web-cancel"), "{titles:?}");
    let search = run("guide search --json refund").json();
    assert_eq!(search["schema"], "quitgpt/search/1");
    has_members(&search["hits"][0], &["topic", "section", "title", "context"]);
}

#[test]
fn settings_know_their_origin() {
    let home = Home::new();
    home.command("settings set text.width 60").run().succeeded();
    let list = home.command("settings --json").variable("QUITGPT_PLAIN", "1").run().succeeded().json();
    assert_eq!(list["schema"], "quitgpt/settings/1");
    let of =
        |key: &str| list["settings"].as_array().expect("settings").iter().find(|s| s["key"] == key).expect("known");
    assert_eq!((&of("text.width")["value"], of("text.width")["origin"]["from"].as_str()), (&json!("60"), Some("file")));
    assert_eq!(of("plain")["value"], "true");
    assert!(of("plain")["origin"].to_string().contains("QUITGPT_PLAIN"), "{}", of("plain"));
    assert!(of("lang")["origin"].to_string().contains("default"));
    assert!(
        home.command("guide cancel")
            .run()
            .out
            .lines()
            .all(|line| line.chars().count() <= 60 || line.contains("https:"))
    );
    home.command("settings unset text.width").run().succeeded();
    assert_eq!(home.command("settings get text.width").run().out, "auto\n");
}

#[test]
fn errors_for_scripts() {
    for (line, kind) in [
        ("guide nowhere", "usage"),
        ("answer channel=telegram", "usage"),
        ("done nothing-like-it", "usage"),
        ("undo", "failed"),
        ("guide check nowhere", "failed"),
        ("cancel --teleport", "usage"),
        ("teleport", "usage"),
        ("status --color sometimes", "usage"),
        ("--lang xx status", "usage"),
        ("settings get nothing", "usage"),
    ] {
        for line in [format!("{line} --json"), format!("--json {line}")] {
            let error = run(&line).json_error();
            assert_eq!(error["kind"], kind, "{line}: {error:#}");
            assert!(!error["message"].as_str().expect("words").is_empty());
            assert!(error["causes"].is_array());
            assert!(error.get("hint").is_some());
        }
    }
}

#[test]
fn options_stand_before_or_after_the_command() {
    for (options, command) in [
        ("--json", "status"),
        ("--json --answer channel=web", "guide cancel"),
        ("--lang en --plain", "guide cancel"),
        ("--at 2026-12-24", "status"),
        ("--color always", "guide cancel"),
        ("--answer channel=web,api --answer extras=none-of-these", "status --json"),
    ] {
        let lines = [format!("{options} {command}"), format!("{command} {options}")];
        let [before, after] = lines.map(|line| run(&line).succeeded().out);
        assert_eq!(before, after, "{options}, {command}");
    }
    let home = Home::new();
    let other = home.path().join("elsewhere");
    home.command("answer channel=web").arg("--data-dir").arg(&other).run().succeeded();
    assert!(other.join("journal.jsonl").exists() && !home.data().exists());
}

#[test]
fn answers_are_checked_before_anything_is_written() {
    for (answer, words) in [
        ("channel", "KEY=VALUE"),
        ("chanel=web", "chanel"),
        ("channel=telegram", "app-store, google-play"),
        ("channel=web,telegram", "telegram"),
        ("goal=cancel-only,delete-account", "one answer"),
        ("renewal-date=soon", "soon"),
        ("renewal-date=31 Nov", "no such day"),
        ("renewal-date=03/12/2026", "two different days"),
        ("renewal-date=9999-01-01", "hundred years"),
    ] {
        let home = Home::new();
        for command in [home.command("answer").arg(answer), home.command("status --answer").arg(answer)] {
            let ended = command.run();
            assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{answer}: {}", ended.transcript);
            assert!(ended.err.contains(words), "{answer}: {}", ended.err);
        }
        let ended = home.command("answer channel=web").arg(answer).run();
        assert_eq!((ended.code, home.journal().as_str()), (2, ""), "one wrong answer and none is written");
    }
    let home = Home::new();
    home.command("answer channel=web,api renewal-date=3.12.2026").run().succeeded();
    assert_eq!(home.status()["answers"], json!({ "channel": ["web", "api"], "renewal-date": ["2026-12-03"] }));
    home.command("answer channel=").run().succeeded();
    assert_eq!(home.status()["answers"], json!({ "renewal-date": ["2026-12-03"] }));
}

#[test]
fn the_promised_questions_and_options_are_there() {
    let list = run("answer --json").json();
    let questions = list["questions"].as_array().expect("questions");
    let question = |key: &str| questions.iter().find(|q| q["key"] == key).unwrap_or_else(|| panic!("no {key}"));
    for (key, many, options) in [
        ("channel", true, "web app-store google-play workspace api none unsure"),
        ("device", true, "iphone ipad android mac windows linux browser"),
        ("goal", false, "cancel-only delete-account"),
        ("data", false, "keep abandon"),
    ] {
        assert_eq!(question(key)["many"], many, "{key}");
        for option in options.split(' ') {
            assert!(question(key)["options"].as_array().expect("options").contains(&json!(option)), "{key}={option}");
        }
    }
    for key in ["renewal-date", "access-ends", "export-requested", "export-message", "deleted-on", "purchased-on"] {
        assert_eq!(question(key)["kind"], "date", "{key}");
    }
}

#[test]
fn looking_from_another_moment_writes_nothing() {
    let home = Home::new();
    for line in ["answer channel=web", "done web-cancel", "skip web-cancel", "undo"] {
        let ended = home.command(&format!("{line} --at 2026-12-24")).run();
        assert_eq!(ended.code, 2, "{}", ended.transcript);
        assert!(ended.err.contains("--at"), "{}", ended.err);
    }
    home.command("status --at 2026-12-24").run().succeeded();
    home.command("cancel --print --at 2026-12-24 --answer channel=web").run().succeeded();
    assert!(!home.data().exists());
    home.command("answer channel=web").run().succeeded();
    let before = home.journal();
    home.command("done web-cancel --at 2026-12-24").run();
    assert_eq!(home.journal(), before);
}

#[test]
fn a_missing_answer_is_named_where_nobody_may_be_asked() {
    let home = Home::new();
    let attempts = [
        home.talk("cancel --no-input"),
        home.command("--no-input cancel"),
        home.talk("cancel").variable("CI", "true"),
        home.command("cancel").variable("CI", "1"),
    ];
    for attempt in attempts {
        let ended = attempt.run();
        assert_eq!((ended.code, ended.out.as_str(), ended.typed), (2, "", 0), "{}", ended.transcript);
        for words in ["`channel`", "web, app-store, google-play, workspace, api, none, unsure", "--answer channel="] {
            assert!(ended.err.replace('\n', " ").contains(words), "{words}: {}", ended.err);
        }
    }
    let error = home.command("cancel --no-input --answer channel=app-store").run();
    assert!(error.code == 2 && error.err.contains("--answer device="), "{}", error.transcript);
    home.command("cancel --no-input --print").run().succeeded();
    home.command("cancel").variable("CI", "false").run().succeeded();
    assert!(!home.data().exists());
}

#[test]
fn one_route_to_a_pipe_is_plain_text_with_each_link_alone() {
    let home = Home::new();
    for channel in ["google-play", "app-store", "web", "workspace", "api", "unsure"] {
        let output = home.real("cancel --print --answer").arg(format!("channel={channel}")).output().expect("it runs");
        assert!(output.status.success() && output.stderr.is_empty());
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(!text.contains('\u{1b}'), "an escape in a pipe");
        let links: Vec<&str> = text.lines().filter(|line| line.contains("https://")).collect();
        assert!(links.len() > 5);
        for link in &links {
            assert!(link.trim().starts_with("https://") && !link.trim().contains(' '), "not alone: {link}");
        }
        for (other, mark) in [
            ("google-play", "cancel/play-"),
            ("app-store", "cancel/apple-"),
            ("web", "cancel/web-"),
            ("api", "cancel/api-"),
        ] {
            assert_eq!(text.contains(&format!("· {mark}")), other == channel, "{channel} and {mark}\n{text}");
        }
    }
}

#[test]
fn all_routes_are_printed_under_their_conditions_where_nothing_was_answered() {
    let text = run("cancel").succeeded().out;
    for step in
        ["biller-receipt", "web-cancel", "apple-iphone", "play-phone", "workspace-cancel", "api-recharge", "proof"]
    {
        assert!(text.contains(&format!("· cancel/{step}\n")), "{step}");
    }
    assert!(text.contains("Only for: Google Play"), "{text}");
}

#[test]
fn colour_only_where_it_is_wanted() {
    let home = Home::new();
    let coloured = |scenario: super::scenario::Scenario| scenario.run().out.contains("\u{1b}[");
    let guide = |options: &str| home.command(&format!("guide cancel {options}"));
    let terminal = |options: &str| guide(options).at_a_terminal();
    assert!(!coloured(guide("")));
    assert!(coloured(terminal("")));
    assert!(coloured(guide("--color always")));
    assert!(coloured(guide("").variable("CLICOLOR_FORCE", "1")));
    assert!(!coloured(guide("").variable("CLICOLOR_FORCE", "0")));
    assert!(!coloured(terminal("").variable("NO_COLOR", "1")));
    assert!(coloured(terminal("").variable("NO_COLOR", "")));
    assert!(!coloured(guide("").variable("NO_COLOR", "1").variable("CLICOLOR_FORCE", "1")));
    assert!(!coloured(terminal("").variable("CLICOLOR", "0")));
    assert!(!coloured(terminal("--color never")));
    assert!(!coloured(terminal("--plain")));
    assert!(!coloured(terminal("").variable("TERM", "dumb")));
    assert!(!coloured(terminal("").variable("ACCESSIBLE", "1")));
    assert!(!coloured(terminal("").variable("QUITGPT_PLAIN", "1")));
    assert!(!coloured(guide("--json --color always")));
    assert!(!run("status --json --color always").out.contains('\u{1b}'));
}

#[test]
fn clickable_links_only_where_they_are_known_to_work() {
    let home = Home::new();
    let linked = |terminal: bool, name: &str, value: &str| {
        let command = home.command("guide cancel").variable(name, value);
        let command = if terminal { command.at_a_terminal() } else { command };
        command.run().out.contains("\u{1b}]8;;")
    };
    assert!(linked(true, "KITTY_WINDOW_ID", "1"));
    assert!(!linked(false, "KITTY_WINDOW_ID", "1"));
    assert!(!linked(true, "TERM", "xterm-256color"));
    assert!(linked(true, "VTE_VERSION", "7200"));
    assert!(!linked(true, "VTE_VERSION", "4000"));
    assert!(!linked(false, "FORCE_HYPERLINK", "1"));
}

#[test]
fn the_language_is_strict_only_as_an_option() {
    assert_eq!(run("--lang xx guide").code, 2);
    let home = Home::new();
    for name in ["QUITGPT_LANG", "LANG", "LC_ALL"] {
        let ended = home.command("guide cancel").variable(name, "xx_XX.UTF-8").run();
        assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{name}");
    }
    home.write_guide("de/interface.ftl", "standing-ready = bereit\n");
    let german = home.command("--lang de-AT status --answer channel=web").run().succeeded();
    assert!(german.out.contains("[bereit]") && german.out.contains("[blocked]"), "{}", german.out);
}

#[test]
fn a_closed_pipe_is_a_quiet_end() {
    for line in ["guide cancel", "cancel --print", "guide cancel --json", "status --json", "answer", "man", "--help"] {
        let home = Home::new();
        let mut child = home.real(line).spawn().expect("it starts");
        let mut first = [0; 1];
        let mut out = child.stdout.take().expect("a pipe");
        out.read_exact(&mut first).expect("something comes");
        drop(out);
        let output = within(SOON, child);
        assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0), "quitgpt {line}");

        let child = home.real(line).stdout(closed()).spawn().expect("it starts");
        let output = within(SOON, child);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), said.as_ref()), (Some(0), ""), "quitgpt {line}, closed from the start");
    }
}

/// The writing end of a pipe that nobody reads any more.
fn closed() -> Stdio {
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    writer.into()
}

#[test]
fn without_a_terminal_nothing_ever_waits() {
    let home = Home::new();
    home.command("answer channel=web").run().succeeded();
    for (line, code) in [
        ("", 0),
        ("cancel", 0),
        ("cancel --plain", 0),
        ("cancel --no-input", 2),
        ("cancel --no-input --answer channel=app-store --answer device=", 2),
        ("guide", 0),
        ("status", 0),
        ("answer", 0),
        ("open web-billing", 0),
        ("doctor", 0),
        ("forget", 2),
        ("undo", 0),
        ("settings", 0),
    ] {
        for open in [false, true] {
            let mut command: Command = home.real(line);
            if open {
                command.stdin(Stdio::piped());
            }
            let start = Instant::now();
            let mut child = command.spawn().expect("it starts");
            // Held open all the time: nobody types, and nobody says that nobody will.
            let held = child.stdin.take();
            let output = within(SOON, child);
            drop(held);
            let said = String::from_utf8_lossy(&output.stderr);
            if line == "undo" {
                home.command("answer channel=web").run().succeeded();
            }
            assert!(output.status.code() == Some(code) && start.elapsed() < SOON, "quitgpt {line}: {said}");
        }
    }
}

#[test]
fn help_speaks_of_every_command_and_option_in_its_own_words() {
    let list = run("--help").out;
    for command in
        ["cancel", "status", "done", "skip", "undo", "answer", "open", "guide", "settings", "doctor", "forget"]
    {
        let line = list.lines().find(|line| line.trim_start().starts_with(&format!("{command} ")));
        let line = line.unwrap_or_else(|| panic!("{command} is not listed:\n{list}"));
        assert!(line.trim().len() > command.len() + 10, "{line}");
        let help = run(&format!("{command} --help")).out;
        let usage = help.lines().find(|line| line.starts_with("Usage: ")).expect("a usage line").to_owned();
        assert!(usage.contains(&format!("quitgpt {command}")), "{usage}");
        let mut lines = help.lines().peekable();
        while let Some(line) = lines.next() {
            let option = line.trim_start();
            let alone = option.starts_with('-') && !option.contains("  ");
            let next_is_text = lines.peek().is_some_and(|next| next.starts_with("          "));
            assert!(!alone || next_is_text, "no words for `{option}` in\n{help}");
        }
    }
    assert_eq!(run("help cancel").out, run("cancel --help").out);
    assert_eq!(run("--version").out, format!("quitgpt {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn recording_and_taking_back() {
    let home = Home::new();
    let standing = |step: &str| {
        let status = home.status();
        let steps = status["steps"].as_array().expect("steps").clone();
        steps.into_iter().find(|s| s["id"] == step).expect("the step")["standing"].as_str().expect("a word").to_owned()
    };
    home.command("answer channel=web extras=none-of-these").run().succeeded();
    assert_eq!(standing("cancel/web-cancel"), "ready");
    home.command("done web-cancel --note Thanks --ref R-1").run().succeeded();
    assert_eq!(standing("cancel/web-cancel"), "finished");
    let shown = home.command("status").run().out;
    assert!(shown.contains("Thanks") && shown.contains("R-1"), "{shown}");
    home.command("skip proof").run().succeeded();
    let undone = home.command("undo web-cancel --json").run().succeeded().json();
    assert_eq!(undone["schema"], "quitgpt/undone/1");
    assert_eq!((standing("cancel/web-cancel").as_str(), standing("cancel/proof").as_str()), ("ready", "skipped"));
    home.command("undo").run().succeeded();
    assert_eq!(standing("cancel/proof"), "blocked");
    let typo = home.command("done web-cancle").run();
    assert!(typo.code == 2 && typo.err.contains("cancel/web-cancel"), "{}", typo.err);
    let recorded = home.command("done web-cancel --json").run().succeeded().json();
    assert_eq!(recorded["schema"], "quitgpt/recorded/1");
}

#[test]
fn opening_prints_first_and_says_why_it_does_not_open() {
    let home = Home::new();
    let ended = home.command("open cancel/web-cancel").at_a_terminal().run().succeeded();
    assert_eq!((ended.out.as_str(), ended.opened.len()), ("https://chatgpt.com/#settings/Billing\n", 1));
    let fallback = home.command("open web-billing --fallback").at_a_terminal().run().succeeded();
    assert_eq!(fallback.opened, ["https://chatgpt.com/settings/billing"]);
    for (option, variable, id) in [
        ("--no-open", ("A", "1"), "no-open-asked"),
        ("-q", ("QUITGPT_NO_OPEN", "1"), ""),
        ("", ("QUITGPT_NO_OPEN", "1"), "no-open-asked"),
        ("", ("SSH_TTY", "/dev/pts/1"), "no-open-ssh"),
        ("", ("container", "podman"), "no-open-container"),
        ("", ("CI", "1"), "no-open-ci"),
        ("", ("DISPLAY", ""), "no-open-no-display"),
    ] {
        let command = home.command(&format!("open web-billing {option}")).at_a_terminal();
        let ended = command.variable(variable.0, variable.1).run().succeeded();
        assert_eq!((ended.opened.len(), ended.out.lines().count()), (0, 1), "{variable:?}");
        let said = if id.is_empty() { String::new() } else { sentence(id) };
        assert_eq!(ended.err.trim().replace('\n', " "), said, "{variable:?}");
    }
    let drawn = home.command("open web-billing --qr --print").run().succeeded();
    assert!(drawn.out.contains('█') || drawn.out.contains('▀'), "{}", drawn.out);
}
