//! Guides and sentences of somebody else's: they may be wrong, huge or malicious, and must neither hang quitgpt, steer the
//! terminal nor open a page.

use std::fs;
use std::time::{Duration, Instant};

use super::scenario::{Ended, Home, within};

const FRONT: &str = "+++\ntitle = \"Mine\"\nsummary = \"Mine.\"\nfollows = 1\n+++\n";

/// Characters that steer a terminal, turn the reading order or hide; none may come out as they are.
const STEERING: &[char] = &[
    '\u{1b}',
    '\u{7}',
    '\u{8}',
    '\u{0}',
    '\u{7f}',
    '\u{9b}',
    '\u{90}',
    '\u{9d}',
    '\u{202e}',
    '\u{202a}',
    '\u{202d}',
    '\u{200b}',
    '\u{2028}',
    '\u{2029}',
    '\u{feff}',
    '\u{ad}',
    '\u{e0041}',
    '\u{2060}',
];

#[track_caller]
fn is_tame(what: &str, ended: &Ended) {
    for text in [&ended.out, &ended.err] {
        if let Some(c) = STEERING.iter().find(|c| text.contains(**c)) {
            panic!("{what} brings {} to the screen:\n{}", c.escape_unicode(), text.escape_debug());
        }
        let odd = text.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\t'));
        assert_eq!(odd, None, "{what}: {}", text.escape_debug());
        let open = |c: char| ('\u{2066}'..='\u{2068}').contains(&c);
        for line in text.lines() {
            assert_eq!(line.matches(open).count(), line.matches('\u{2069}').count(), "{what}: {}", line.escape_debug());
        }
    }
}

#[test]
fn markdown_that_grows_on_parsing_takes_no_time() {
    let many = 50_000;
    // Without optimisation everything takes longer, but what grows with the square takes minutes.
    let limit = Duration::from_secs(if cfg!(debug_assertions) { 6 } else { 2 });
    let nested: String = (0..many / 50).map(|depth| format!("{}- x\n", "  ".repeat(depth % 200))).collect();
    for (name, body) in [
        ("brackets", "[".repeat(many)),
        ("links", "[a](".repeat(many)),
        ("images", "![".repeat(many)),
        ("stars", "*".repeat(many)),
        ("stars with words", "*a ".repeat(many)),
        ("strong", "**a ".repeat(many)),
        ("underscores", "_a__b ".repeat(many)),
        ("quotes", "> ".repeat(many)),
        ("quotes in lines", "> a\n".repeat(many)),
        ("ticks", (1..300).map(|count| "`".repeat(count) + " ").collect::<String>()),
        ("one list in another", "- ".repeat(many)),
        ("deep lists", nested),
        ("numbers", "1. ".repeat(many)),
        ("braces", "## a {#".repeat(many / 10)),
        ("headings", "# a\n".repeat(many)),
        ("parts", "## a {#a}\n### b {.check}\n".repeat(many / 10)),
        ("entities", "&#x".repeat(many)),
        ("html", "<a ".repeat(many)),
        ("comments", "<!-- ".repeat(many)),
        ("tables", "|".repeat(many) + "\n" + &"|-".repeat(many)),
        ("fences", "```\n".repeat(many)),
        ("footnotes", "[^a]: ".repeat(many)),
        ("references", "[a]: b\n".repeat(many / 10) + &"[a]".repeat(many / 10)),
        ("one word", "x".repeat(many)),
        ("marks", format!("a{}", "\u{301}".repeat(many))),
    ] {
        let home = Home::new();
        home.write_guide("en/cancel.md", format!("{FRONT}\n{body}\n"));
        for line in ["guide cancel", "guide check"] {
            let start = Instant::now();
            let ended = home.command(line).run();
            let took = start.elapsed();
            assert!(took < limit, "{line} with {name} took {took:?}");
            assert!(ended.code <= 1 && !ended.out.is_empty(), "{line} with {name}: {}", ended.err);
        }
    }
}

#[test]
fn a_file_that_is_no_guide_is_named_and_the_bundled_guide_is_read() {
    let large = vec![b' '; 1024 * 1024 + 1];
    for (file, bytes) in [
        ("en/cancel.md", large.as_slice()),
        ("cancel.toml", &large),
        ("en/interface.ftl", &large),
        ("en/cancel.md", b"\xff\xfe\x00"),
        ("cancel.toml", b"\xff"),
        ("en/interface.ftl", b"walk-again = \xff\n"),
        ("en/cancel.md", b"no front matter"),
        ("cancel.toml", b"revision = "),
        ("common.toml", b"revision = 0"),
        ("en/common.md", b"# no"),
    ] {
        let home = Home::new();
        home.write_guide(file, bytes);
        for line in ["guide cancel", "cancel --print", "status --all"] {
            let ended = home.command(line).run().succeeded();
            let read = ended.out.contains("Cancel in ChatGPT") || line.starts_with("status");
            assert!(read, "{line} with a bad {file}:\n{}", ended.out);
            assert_eq!(ended.err.matches("warning: ").count(), ended.err.lines().count(), "{}", ended.err);
        }
        let told = home.command("guide cancel").run().err;
        assert!(file == "en/common.md" || told.contains(file), "nothing is said about {file}: {told}");
        let ended = home.command("guide check").run();
        assert_eq!(ended.code, 1, "{file}: {}", ended.transcript);
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_a_device_or_a_folder_in_a_guides_place_holds_nobody_up() {
    type Make = fn(&std::path::Path);
    let makes: [(&str, Make); 4] = [
        ("a pipe", |path| {
            let made = std::process::Command::new("mkfifo").arg(path).status().expect("mkfifo runs");
            assert!(made.success());
        }),
        ("a device", |path| std::os::unix::fs::symlink("/dev/zero", path).expect("links can be made")),
        ("a folder", |path| fs::create_dir(path).expect("folders can be made")),
        ("a loop", |path| std::os::unix::fs::symlink(path, path).expect("links can be made")),
    ];
    for (what, make) in makes {
        for file in ["cancel.toml", "en/cancel.md", "en/interface.ftl"] {
            let home = Home::new();
            home.write_guide(file, "");
            let path = home.guides().join(file);
            fs::remove_file(&path).expect("gone");
            make(&path);
            for line in ["guide cancel", "guide check"] {
                let output = within(Duration::from_secs(2), home.real(line).spawn().expect("it starts"));
                let err = String::from_utf8_lossy(&output.stderr);
                let reads = output.status.success() && output.stdout.len() > 10_000;
                assert!(line == "guide check" || reads, "{what} as {file}: {err}");
                assert!(output.status.code().is_some_and(|code| code <= 1), "{what} as {file}: {err}");
            }
        }
    }
}

#[test]
fn nothing_in_a_guide_steers_the_terminal() {
    let raw: String = STEERING.iter().collect();
    // As TOML writes what must not stand in a text as it is.
    let escaped: String = STEERING.iter().map(|c| format!("\\U{:08x}", u32::from(*c))).collect();
    for (steering, escape) in [(&raw, &escaped), (&"\u{2067}".to_owned(), &"\\u2067".to_owned())] {
        let bad = format!("a{steering}[31mb");
        let home = Home::with_small_guides();
        let facts = fs::read_to_string(home.guides().join("mini.toml")).expect("facts");
        let words = fs::read_to_string(home.guides().join("en/mini.md")).expect("words");
        let spoilt = words
            .replace("The shop {#", &format!("The {bad} shop {{#"))
            .replace("Big button", &bad)
            .replace("`leave`", &format!("`{bad}`"))
            .replace("Settings\n", &format!("Settings {bad}\n"))
            .replace("a line to copy", &bad)
            .replace("Wait in the queue", &bad)
            .replace("about doors", &bad)
            .replace("The door closes", &bad)
            .replace("It may be round", &bad)
            .replace("three days away", &bad);
        assert!(spoilt.matches(&bad).count() >= 9);
        home.write_guide("en/mini.md", &spoilt);
        let front = spoilt.replace("Leave the small shop", &format!("Leave {escape}[31m"));
        let title = home.command("answer mini-who=shop,letter mini-ends=2026-11-24").run();
        is_tame("recording", &title);
        for words in [&spoilt, &front] {
            home.write_guide("en/mini.md", words);
            for line in [
                "guide mini",
                "guide",
                "guide --json",
                "guide mini --json",
                "guide mini --raw",
                "mini --print",
                "status mini",
                "status mini -v",
                "status --json",
                "guide search shop",
                "answer",
                "doctor",
                "guide check",
                "guide check --json",
                "--help",
                "mini --help",
                "open mini/shop-quick --print",
            ] {
                is_tame(line, &home.command(line).run());
            }
            is_tame("the walk", &home.talk("mini").typed(&["i was", "1", "", "stop"]).run());
        }
        home.write_guide("en/mini.md", &words);
        for (part, place) in [
            ("id = \"shop-quick\"", format!("id = \"shop-quick{escape}\"")),
            ("https", format!("https{escape}")),
            ("title = \"Made up", format!("title = \"{escape}")),
            ("kind = \"date\"", format!("kind = \"{escape}\"")),
            ("offset = \"-72h\"", format!("offset = \"{escape}\"")),
            ("link = \"help-center\"", format!("link = \"help{escape}\"")),
            ("shop-rescue", steering.to_string()),
        ] {
            let spoilt = facts.replacen(part, &place, 1);
            home.write_guide("mini.toml", &spoilt);
            for line in [
                "guide mini",
                "guide mini --json",
                "status mini",
                "guide check",
                "guide check --json",
                "doctor",
                "open shop-quick",
                "answer",
            ] {
                is_tame(line, &home.command(line).run());
            }
        }
    }
}

#[test]
fn nothing_in_own_sentences_steers_the_terminal() {
    let raw: String = STEERING.iter().filter(|c| **c != '\u{2028}').collect();
    let escaped: String = STEERING.iter().map(|c| format!("{{ \"\\U{:06x}\" }}", u32::from(*c))).collect();
    for bad in [raw, escaped] {
        let home = Home::new();
        let sentences: String = quitgpt::messages::ids(quitgpt::content::english())
            .keys()
            .filter(|id| !id.starts_with("lint-"))
            .map(|id| format!("{id} = a {bad}]0;b c\n"))
            .collect();
        home.write_guide("en/interface.ftl", &sentences);
        for line in [
            "",
            "guide cancel",
            "status",
            "status -v",
            "doctor",
            "settings",
            "answer",
            "undo",
            "guide nowhere",
            "--help",
            "cancel --print",
            "answer channel=web",
            "done web-cancel",
            "teleport",
            "status --json",
        ] {
            is_tame(line, &home.command(line).run());
        }
        is_tame("the walk", &home.talk("cancel").typed(&["1", "1", "2"]).run());
    }
}

#[test]
fn nothing_that_was_typed_or_recorded_steers_the_terminal() {
    let all: String = STEERING.iter().filter(|c| **c != '\0').collect();
    for steering in [all.as_str(), "\u{2067}"] {
        let bad = format!("x{steering}[2Jy");
        let home = Home::new();
        for (command, more) in [
            ("done web-cancel --note", vec!["--ref", &bad]),
            ("answer", vec![]),
            ("done", vec![]),
            ("open", vec![]),
            ("guide", vec![]),
            ("guide search", vec![]),
            ("guide check", vec![]),
            ("settings set lang", vec![]),
            ("settings get", vec![]),
            ("--lang", vec!["status"]),
            ("--at", vec!["status"]),
            ("--color", vec!["status"]),
            ("", vec![]),
            ("done web-cancel --on", vec![]),
            ("answer --json", vec![]),
            ("--data-dir", vec!["doctor"]),
            ("--config", vec!["doctor"]),
            ("completions", vec![]),
        ] {
            let ended = more.iter().fold(home.command(command).arg(&bad), |command, more| command.arg(*more)).run();
            is_tame(command, &ended);
        }
        for line in ["status", "status -v", "status --json", "undo --json", "doctor"] {
            is_tame(line, &home.command(line).run());
        }
        is_tame("a variable", &home.command("guide").variable("QUITGPT_LANG", &bad).run());
        is_tame("a terminal", &home.command("doctor").variable("TERM", &bad).at_a_terminal().arg("--plain").run());
    }
}

#[test]
fn links_of_own_guides_lead_nowhere_but_to_our_hosts() {
    for (url, host) in [
        ("https://chatgpt.com.example.org/cancel", "chatgpt.com.example.org"),
        ("https://chatgpt.com@example.org/", "example.org"),
        ("https://chatgpt.com:8443/", "chatgpt.com"),
        ("http://chatgpt.com/", "chatgpt.com"),
        ("https://chatgρt.com/", "xn--chatgt-00e.com"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("--help", ""),
    ] {
        let home = Home::with_small_guides();
        let facts = fs::read_to_string(home.guides().join("mini.toml")).expect("facts");
        let own = format!("[[link]]\nid = \"trap\"\nurl = \"{url}\"\nfallback = \"{url}#2\"\n\n[[question]]");
        let facts = facts.replacen("[[question]]", &own, 1).replace("link = \"web-billing\"", "link = \"trap\"");
        home.write_guide("mini.toml", &facts);
        // The person's own list of hosts does not count.
        home.write_guide("hosts.toml", "[[host]]\nname = \"example.org\"\nowner = \"me\"\n");
        for line in ["guide mini", "mini --print"] {
            let ended = home.command(line).run().succeeded();
            let words = ended.out.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(words.contains("(not on our list; real host:"), "{url}: {}", ended.out);
            assert!(words.contains(&format!("real host: {host}")), "{url}: {}", ended.out);
        }
        for line in ["open trap", "open mini/shop-quick", "open trap --fallback", "open trap --qr", "open trap --json"]
        {
            let ended = home.command(line).at_a_terminal().run();
            assert_eq!((ended.code, ended.opened.len(), ended.out.as_str()), (1, 0, ""), "{line} {url}: {}", ended.err);
        }
        let walk = home.talk("mini").typed(&["1", "open", "1", "qr"]).run();
        assert_eq!(walk.opened, [""; 0], "{url}");
        assert!(!walk.transcript.contains("Open the page\n") && !walk.transcript.contains("Show a QR code"), "{url}");
        let check = home.command("guide check").run();
        assert!(check.code == 1 && check.out.contains("[link-refused]"), "{}", check.out);
    }
}

#[test]
fn own_guides_are_called_what_they_are_on_every_page() {
    let home = Home::with_small_guides();
    let path = home.guides().join("mini.toml").display().to_string();
    for line in ["guide mini", "mini --print"] {
        let ended = home.command(line).run().succeeded();
        assert!(ended.out.replace('\n', " ").contains(&path), "{line}: {}", ended.out);
    }
    let list = home.command("guide --json").run().json();
    let own: Vec<_> = list["topics"].as_array().expect("topics").iter().map(|topic| topic["own"].clone()).collect();
    assert!(own.contains(&true.into()) && own.contains(&false.into()), "{list:#}");
}
