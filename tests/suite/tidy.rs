//! The order of the house, kept by tests: sentences are used and exist, the outside is touched in few places, links lead to
//! known hosts, and checkouts of Windows read the same.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use quitgpt::archive::stats::SCRIPTS;
use quitgpt::campaign::{Level, format};
use quitgpt::content::{self, Catalog, HOSTS, bundled_files, facts, letters, prose};
use quitgpt::host::NoOpen;
use quitgpt::{cli, links, messages, settings};

use super::scenario::{Home, copy, repository};

/// The files below a folder whose names end so, with their texts and their names seen from the repository.
fn files(folder: &str, end: &str) -> Vec<(String, String)> {
    let mut folders: Vec<PathBuf> = vec![repository().join(folder)];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                // What npm puts there for the browser tests is nobody's here.
                if !path.ends_with("node_modules") {
                    folders.push(path);
                }
            } else if path.to_string_lossy().ends_with(end) {
                let name = path.strip_prefix(repository()).expect("below").to_string_lossy().replace('\\', "/");
                found.push((name, fs::read_to_string(&path).expect("text")));
            }
        }
    }
    found.sort();
    found
}

/// The program's own source, without its tests.
fn source() -> Vec<(String, String)> {
    let mut files = files("src", ".rs");
    files.retain(|(name, _)| !name.ends_with("/tests.rs") && !name.contains("/tests/") && !name.ends_with("/cases.rs"));
    for (_, text) in &mut files {
        if let Some(at) = text.find("#[cfg(test)]\nmod tests {") {
            text.truncate(at);
        }
    }
    files
}

/// The texts in quotation marks, without escapes.
fn literals(source: &str) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
        found.extend(line.split('"').skip(1).step_by(2));
    }
    found
}

/// The code up to `end` or to the bracket that closes it.
fn first_argument(code: &str, end: char) -> &str {
    let mut depth = 0;
    for (at, c) in code.char_indices() {
        match c {
            c if c == end && depth == 0 => return &code[..at],
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return &code[..at],
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
    }
    code
}

#[test]
fn every_sentence_that_is_said_exists() {
    let known = messages::ids(quitgpt::content::english());
    let mut said = 0;
    for (name, text) in source() {
        let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        let text = code.join("\n");
        for (call, end) in
            [("say!(", ','), ("let id = ", ';'), ("label(", ')'), (".say(", ')'), (" say(", ')'), ("choice(", ')')]
        {
            for (at, _) in text.match_indices(call) {
                let argument = first_argument(&text[at + call.len()..], end);
                for id in literals(argument).into_iter().filter(|id| quitgpt::ids::is_id(id) && id.contains('-')) {
                    assert!(known.contains_key(id), "{name} says `{id}`, which nobody wrote");
                    said += 1;
                }
            }
        }
    }
    assert!(said > 150, "only {said} found");
    let expected = (1..=7).map(|day| format!("weekday-{day}")).chain((1..=12).map(|month| format!("month-{month}")));
    let why = [NoOpen::Asked, NoOpen::Ssh, NoOpen::Container, NoOpen::Ci, NoOpen::NoDisplay, NoOpen::NotATerminal];
    let expected = expected.chain(why.iter().map(|why| format!("no-open-{}", why.name())));
    let expected =
        expected.chain(settings::KNOWN.iter().map(|known| format!("setting-{}", known.key.replace('.', "-"))));
    let expected = expected.chain(cli::VERBS.iter().map(|(verb, _)| format!("help-{verb}")));
    assert_eq!(Level::ALL.map(Level::name), cli::LEVELS);
    let expected = expected.chain(cli::LEVELS.iter().map(|level| format!("pledge-level-{level}")));
    let expected = expected.chain(format::NAMES.iter().map(|name| format!("pledge-format-{name}")));
    let expected = expected.chain(SCRIPTS.iter().map(|script| format!("script-{}", script.to_lowercase())));
    for id in expected {
        assert!(known.contains_key(&id), "`{id}` is missing");
    }
}

#[test]
fn every_sentence_is_used() {
    let source = source();
    let used: BTreeSet<&str> = source.iter().flat_map(|(_, text)| literals(text)).collect();
    let commands = &source.iter().find(|(name, _)| name == "src/cli.rs").expect("the commands").1;
    let words = literals(commands);
    let verbs: Vec<&str> = cli::VERBS.iter().map(|(verb, _)| *verb).collect();
    let built = |id: &str| {
        let of = |prefix: &str| id.strip_prefix(prefix).map(str::to_owned);
        if let Some(day) = of("weekday-").or_else(|| of("month-")) {
            return day.parse::<u8>().is_ok();
        }
        if let Some(key) = of("setting-") {
            return settings::KNOWN.iter().any(|known| known.key.replace('.', "-") == key);
        }
        if let Some(script) = of("script-") {
            return SCRIPTS.iter().any(|name| name.to_lowercase() == script);
        }
        if let Some(name) = of("pledge-level-").or_else(|| of("pledge-format-")) {
            return cli::LEVELS.contains(&name.as_str()) || format::NAMES.contains(&name.as_str());
        }
        if let Some(path) = of("help-") {
            let path = path.trim_end_matches("-after");
            let sub =
                verbs.iter().any(|verb| path.strip_prefix(&format!("{verb}-")).is_some_and(|sub| words.contains(sub)));
            return path == "quitgpt" || verbs.contains(&path) || sub;
        }
        if let Some(arg) = of("arg-") {
            let own = verbs.iter().find_map(|verb| arg.strip_prefix(&format!("{verb}-"))).unwrap_or(&arg);
            let of_part = own.split_once('-').map_or(own, |(_, own)| own);
            return words.contains(arg.as_str()) || words.contains(own) || words.contains(of_part);
        }
        if let Some(code) = of("archive-problem-") {
            return used.contains(code.trim_end_matches("-whole"));
        }
        if let Some(name) = of("archive-verdict-").or_else(|| of("find-layout-")).or_else(|| of("archive-fault-")) {
            return used.contains(name.as_str());
        }
        // Checks have a test of their own.
        of("no-open-").is_some_and(|why| used.contains(why.as_str())) || of("lint-").is_some()
    };
    let ids = messages::ids(quitgpt::content::english());
    let idle: Vec<&String> = ids.keys().filter(|id| !used.contains(id.as_str()) && !built(id)).collect();
    assert!(idle.is_empty(), "nobody says {idle:?}");
}

#[test]
fn clock_variables_and_streams_are_touched_in_few_places() {
    let home = ["src/host", "src/main.rs", "src/app.rs", "src/paths.rs"];
    for (name, text) in source() {
        if home.iter().any(|home| name.starts_with(home)) {
            continue;
        }
        for touch in [
            "println!",
            "eprint!",
            "env::var",
            "env::args",
            "SystemTime::now",
            "Zoned::now",
            "Timestamp::now",
            "io::stdout",
            "io::stderr",
            "io::stdin",
            "TimeZone::system",
            "is_terminal()",
        ] {
            let line = text.lines().position(|line| line.contains(touch) && !line.trim_start().starts_with("//"));
            assert_eq!(line.map(|line| line + 1), None, "`{touch}` in {name}");
        }
    }
}

#[test]
fn right_of_the_walk_nothing_reaches_outside() {
    for name in ["plan", "dates", "ids", "view", "search", "links", "clean", "lang", "qr", "pages", "render/terminal"] {
        let file = format!("src/{name}.rs");
        let source = source();
        let (_, text) = source.iter().find(|(known, _)| *known == file).unwrap_or_else(|| panic!("no {file}"));
        for outside in
            ["std::fs", "std::env", "std::process", "std::net", "std::thread", "crate::host::Host", "Instant::now"]
        {
            assert!(!text.contains(outside), "`{outside}` in {file}");
        }
    }
}

#[test]
fn nothing_is_left_open_and_no_machine_is_named() {
    let open = [["TO", "DO"], ["FIX", "ME"], ["XX", "X"], ["unimpl", "emented!"], ["to", "do!("], ["#[ig", "nore"]];
    let open = open.iter().map(|parts| parts.concat());
    let machine = [["/wo", "rk/"], ["/fa", "rm/"], ["/ro", "ot/"]].iter().map(|parts| parts.concat());
    let wanted: Vec<String> = open.chain(machine).collect();
    let all = ["src", "tests", "guides"].iter().flat_map(|folder| files(folder, ""));
    for (name, text) in all {
        for mark in &wanted {
            let whole = |at: usize| {
                let around = [text[..at].chars().next_back(), text[at + mark.len()..].chars().next()];
                !mark.chars().all(char::is_alphanumeric) || around.iter().flatten().all(|c| !c.is_alphanumeric())
            };
            let at = text.match_indices(mark.as_str()).map(|(at, _)| at).find(|at| whole(*at));
            assert_eq!(at.map(|at| text[..at].matches('\n').count() + 1), None, "`{mark}` in {name}");
        }
    }
}

#[test]
fn every_link_is_on_the_list_of_hosts_and_none_stands_in_the_words() {
    let (hosts, problems) = facts::parse_hosts("hosts.toml", &read("guides/hosts.toml"));
    assert!(problems.is_empty() && hosts == HOSTS, "the compiled list is the one in the file");
    let mut count = 0;
    for (name, text) in files("guides", ".toml") {
        if name.ends_with("hosts.toml") {
            continue;
        }
        if name.ends_with("countries.toml") {
            assert!(!text.contains("://"), "an address in {name}");
            continue;
        }
        if name.ends_with("letters.toml") {
            let (parsed, problems) = letters::parse(&name, &text);
            let (letters, pages) = parsed.unwrap_or_else(|| panic!("{name}: {problems:?}"));
            assert!(problems.is_empty() && letters == content::letters(), "the compiled letters are those of the file");
            for (_, page) in &pages {
                links::check(page, HOSTS).unwrap_or_else(|why| panic!("{name}: {page}: {}", why.name()));
            }
            let in_sources = letters.sources.iter().filter(|source| source.url.is_some()).count();
            assert_eq!(text.matches("https://").count(), in_sources + pages.len(), "a stray address in {name}");
            continue;
        }
        let (parsed, problems) = facts::parse("x", &name, &text);
        let (topic, _) = parsed.unwrap_or_else(|| panic!("{name}: {problems:?}"));
        for link in &topic.links {
            for url in [Some(&link.url), link.fallback.as_ref()].into_iter().flatten() {
                let checked = links::check(url, HOSTS).unwrap_or_else(|why| panic!("{name}: {url}: {}", why.name()));
                assert_eq!(checked.as_str(), url);
                count += 1;
            }
        }
        let named = text.matches("https://").count();
        let in_sources = topic.sources.iter().filter(|source| source.url.is_some()).count();
        let in_links: usize = topic.links.iter().map(|link| 1 + usize::from(link.fallback.is_some())).sum();
        assert_eq!(named, in_sources + in_links, "an address in {name} is neither a link nor a source's");
    }
    assert!(count > 20);
    for (name, text) in files("guides", ".md") {
        assert!(
            !text.contains("https://") && !text.contains("http://"),
            "an address is written in the words of {name}"
        );
    }
    for (name, text) in source().into_iter().filter(|(name, _)| !name.starts_with("src/links")) {
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let own: Vec<&str> = code.filter(|line| line.contains("https://")).map(str::trim).collect();
        let allowed = |line: &&str| line.contains("\"https://\"") || line.contains("https://help.openai.com/");
        assert!(own.iter().all(allowed), "an address in {name}: {own:?}");
    }
}

fn read(name: &str) -> String {
    fs::read_to_string(repository().join(name)).expect("a file of the repository")
}

#[test]
fn checkouts_with_carriage_returns_read_the_same() {
    let crlf = |text: &str| text.replace("\r\n", "\n").replace('\n', "\r\n");
    for (name, text) in bundled_files() {
        if name.ends_with("countries.toml") {
            let (names, problems) = letters::parse_countries(&name, &text);
            assert_eq!((names, problems), letters::parse_countries(&name, &crlf(&text)), "{name}");
        } else if name.ends_with(".toml") {
            let parse = |text: &str| facts::parse("x", &name, text).0.expect("facts").0;
            assert_eq!(parse(&crlf(&text)), parse(&text), "{name}");
        } else if name.ends_with(".md") {
            assert_eq!(prose::parse(&name, &crlf(&text)), prose::parse(&name, &text), "{name}");
        } else {
            assert_eq!(messages::ids(&crlf(&text)), messages::ids(&text), "{name}");
        }
    }
    let home = Home::new();
    let folder = repository().join("guides");
    copy(&folder, &home.guides());
    let mut changed = 0;
    for (name, text) in files("guides", "") {
        let path = home.guides().join(Path::new(&name).strip_prefix("guides").expect("below"));
        fs::write(path, crlf(&text)).expect("written");
        changed += 1;
    }
    assert!(changed >= 6);
    let plain = Home::new();
    for line in ["guide cancel", "status --all", "--help", "doctor", "answer", "settings", "undo", "guide nowhere"] {
        let [theirs, ours] = [&home, &plain].map(|home| {
            let ended = home.command(line).run();
            let path = home.path().display().to_string();
            let kept =
                ended.transcript.split("\n\n").filter(|part| !part.contains("your own file") && !part.contains(&path));
            (ended.code, kept.collect::<Vec<_>>().join("\n\n"))
        });
        assert!(!theirs.1.contains('\r'), "{line}");
        if line != "doctor" {
            assert_eq!(theirs, ours, "{line}");
        }
    }
    let check = home.command("guide check").arg(home.guides()).run();
    assert_eq!((check.code, check.out.contains("warning: ")), (0, false), "{}", check.out);
}

#[test]
fn every_step_question_and_date_has_its_words_in_every_language() {
    let catalog = Catalog::new(None);
    let mut missing: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for lang in catalog.languages() {
        for topic in catalog.topics() {
            let facts = catalog.facts(&topic).expect("a topic");
            let Some(prose) = catalog.prose_in(&topic, &lang) else { continue };
            let steps = facts.topic.steps.iter().map(|step| step.id.local());
            let dates = facts.topic.dates.iter().map(|date| date.id.local());
            let gone = steps.chain(dates).filter(|id| prose.guide.section(id).is_none()).map(str::to_owned);
            missing.entry(format!("{lang}/{topic}")).or_default().extend(gone);
        }
    }
    missing.retain(|_, ids| !ids.is_empty());
    assert!(missing.is_empty(), "{missing:?}");
}
