//! The guides' checks: clean on what is shipped, and each fault put in on purpose is found at its file and line.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::scenario::{Home, copy, repository};

fn guides() -> std::path::PathBuf {
    repository().join("guides")
}

fn check(folder: &Path) -> (u8, String) {
    let ended = Home::new().command("guide check").arg(folder).run();
    (ended.code, ended.out)
}

#[test]
fn the_shipped_guides_are_clean() {
    let (code, out) = check(&guides());
    assert_eq!(code, 0, "{out}");
    assert!(!out.contains("warning: "), "not even a warning:\n{out}");
}

#[test]
fn the_miniature_guides_of_these_tests_are_clean() {
    let home = Home::with_small_guides();
    let ended = home.command("guide check").run();
    // They are there in English only.
    let faults = ended.out.lines().filter(|line| line.contains("warning: ") && !line.contains("[missing-prose]"));
    assert_eq!((ended.code, faults.count()), (0, 0), "{}", ended.out);
}

/// Where the fault has to be reported.
enum At {
    /// On the line of this part of what was written instead.
    Text(&'static str),
    /// On the line of the text that was looked for first.
    Anchor,
    /// On this line.
    Line(usize),
    /// On the line of the first occurrence of this in the whole file.
    Later(&'static str),
}
use At::{Anchor, Later, Line, Text};

struct Fault {
    check: &'static str,
    file: &'static str,
    /// The replacement is made behind the first occurrence of this.
    anchor: &'static str,
    from: &'static str,
    to: &'static str,
    at: At,
    /// Where it is reported, if not in the same file.
    reported: Option<&'static str>,
}

const fn fault(
    check: &'static str,
    file: &'static str,
    anchor: &'static str,
    from: &'static str,
    to: &'static str,
    at: At,
) -> Fault {
    Fault { check, file, anchor, from, to, at, reported: None }
}

const FACTS: &str = "cancel.toml";
const COMMON: &str = "common.toml";
const WORDS: &str = "en/cancel.md";
const INTERFACE: &str = "en/interface.ftl";
const LETTERS: &str = "letters.toml";
const WEB: &str = "[[step]]\nid = \"web-cancel\"";
const TRACES: &str = "uninstall.toml";
const TRACE: &str = "[[trace]]\nid = \"codex-home\"";
const HEADING: &str = "{#web-cancel}\n";

const FAULTS: &[Fault] = &[
    // Facts: the form of the file.
    fault("toml", FACTS, WEB, "minutes = 3", "minutes = three", Text("minutes")),
    fault("toml", FACTS, WEB, "minutes = 3", "minuets = 3", Text("minuets")),
    fault("toml", FACTS, WEB, "minutes = 3", "minutes = -3", Text("-3")),
    fault("toml", FACTS, WEB, "minutes = 3", "minutes = 3\nminutes = 4", Text("minutes = 4")),
    fault("toml", FACTS, "[[source]]", "grade = \"official\"", "grade = \"certain\"", Text("certain")),
    fault("toml", FACTS, "id = \"cancel-by\"", "meaning = \"deadline\"", "meaning = \"panic\"", Text("panic")),
    fault("zero-revision", FACTS, "", "revision = 1", "revision = 0", Text("revision")),
    fault("bad-id", FACTS, "[[step]]", "id = \"web-cancel\"", "id = \"Web_Cancel\"", Text("Web_Cancel")),
    fault("bad-id", COMMON, "id = \"data\"", "\"abandon\"", "\"let it go\"", Text("let it go")),
    fault("duplicate-id", FACTS, "[[step]]", "id = \"web-error\"", "id = \"web-cancel\"", Line(0)),
    fault("duplicate-id", FACTS, "id = \"play-shows\"", "\"not-listed\"", "\"end-date\"", Text("end-date")),
    fault(
        "duplicate-id",
        FACTS,
        "[[source]]",
        "[[source]]",
        "[[link]]\nid = \"web-billing\"\nurl = \"https://openai.com/\"\n\n[[source]]",
        Text("web-billing"),
    ),
    // Facts: sources and links.
    fault("empty-text", FACTS, "id = \"can-feb\"", "title = \"Summary", "title = \"\" # Summary", Text("title")),
    fault("bad-dated", FACTS, "id = \"can-feb\"", "dated = \"2026-02-28\"", "dated = \"28 Feb 2026\"", Text("28 Feb")),
    fault("bad-dated", FACTS, "id = \"can-feb\"", "dated = \"2026-02-28\"", "dated = \"2026-13\"", Text("2026-13")),
    fault(
        "bad-checked",
        FACTS,
        "id = \"can-feb\"",
        "checked = 2026-11-22",
        "checked = 2026-11-22T10:00:00Z",
        Text("T10"),
    ),
    fault("not-https", FACTS, "id = \"can-feb\"", "url = \"https:", "url = \"http:", Text("http:")),
    fault(
        "unused-source",
        FACTS,
        "[[question]]",
        "[[question]]",
        "[[source]]\nid = \"idle\"\ntitle = \"T\"\ndated = \"2026\"\nchecked = 2026-11-22\ngrade = \"reported\"\n\n[[question]]",
        Text("idle"),
    ),
    fault(
        "link-refused",
        COMMON,
        "id = \"web-billing\"",
        "https://chatgpt.com/#",
        "https://chatgpt.com.example.org/#",
        Text("example.org"),
    ),
    fault(
        "link-refused",
        COMMON,
        "id = \"web-billing\"",
        "https://chatgpt.com/#",
        "http://chatgpt.com/#",
        Text("http:"),
    ),
    fault(
        "link-refused",
        COMMON,
        "id = \"web-billing\"",
        "https://chatgpt.com/#",
        "https://a:b@chatgpt.com/#",
        Text("a:b@"),
    ),
    fault(
        "link-form",
        COMMON,
        "id = \"web-billing\"",
        "https://chatgpt.com/#",
        "https://ChatGPT.com/#",
        Text("ChatGPT"),
    ),
    fault(
        "same-fallback",
        COMMON,
        "id = \"help-center\"",
        "fallback = \"https://openai.com/\"",
        "fallback = \"https://help.openai.com/\"",
        Text("fallback"),
    ),
    fault(
        "link-without-fallback",
        COMMON,
        "id = \"api-keys\"",
        "fallback = \"https://platform.openai.com/settings/profile/api-keys\"\n",
        "",
        Line(0),
    ),
    // Facts: questions.
    fault(
        "question-elsewhere",
        FACTS,
        "[[question]]",
        "[[question]]",
        "[[question]]\nid = \"goal\"\noptions = [\"a\", \"b\"]\n\n[[question]]",
        Line(0),
    ),
    fault(
        "too-few-options",
        FACTS,
        "id = \"second-look-shows\"",
        "[\"no-charge\", \"charged\"]",
        "[\"no-charge\"]",
        Anchor,
    ),
    fault(
        "date-with-options",
        COMMON,
        "id = \"access-ends\"",
        "kind = \"date\"",
        "kind = \"date\"\noptions = [\"a\", \"b\"]",
        Anchor,
    ),
    fault(
        "past-without-date",
        FACTS,
        "id = \"second-look-shows\"",
        "[\"no-charge\", \"charged\"]",
        "[\"no-charge\", \"charged\"]\npast = true",
        Anchor,
    ),
    fault(
        "unused-question",
        FACTS,
        "[[question]]",
        "[[question]]",
        "[[question]]\nid = \"idle\"\noptions = [\"a\", \"b\"]\n\n[[question]]",
        Text("idle"),
    ),
    // Facts: steps.
    fault("step-lacks", FACTS, WEB, "minutes = 3\n", "", Anchor),
    fault("step-lacks", FACTS, WEB, "link = \"web-billing\"\n", "", Anchor),
    fault("odd-minutes", FACTS, WEB, "minutes = 3", "minutes = 300", Text("300")),
    fault("finished-without-check", FACTS, WEB, "check = \"web-shows\"\n", "", Text("")),
    fault("toml", FACTS, WEB, "minutes = 3", "minutes = 3\narchive = \"verify\"", Text("verify")),
    fault(
        "archive-finishes",
        FACTS,
        WEB,
        "minutes = 3",
        "minutes = 3\nirreversible = true\narchive = \"check\"",
        Text("archive"),
    ),
    fault("check-without-finish", FACTS, WEB, "finished_by = [\"end-date\", \"confirmed\"]\n", "", Line(0)),
    fault("empty-when", FACTS, WEB, "channel = [\"web\"]", "channel = []", Text("[]")),
    fault("unknown-question", FACTS, WEB, "channel = [\"web\"]", "chanel = [\"web\"]", Text("chanel")),
    fault("unknown-question", FACTS, WEB, "check = \"web-shows\"", "check = \"web-show\"", Text("web-show")),
    fault("unknown-option", FACTS, WEB, "channel = [\"web\"]", "channel = [\"website\"]", Text("website")),
    fault("unknown-option", FACTS, WEB, "\"confirmed\"", "\"confirmd\"", Text("confirmd")),
    fault("unknown-link", FACTS, WEB, "\"web-billing\"", "\"web-biling\"", Text("web-biling")),
    fault("unknown-source", FACTS, WEB, "\"can-aug\"", "\"can-august\"", Text("can-august")),
    fault(
        "unknown-date-question",
        FACTS,
        WEB,
        "records = [\"access-ends\"]",
        "records = [\"channel\"]",
        Text("channel"),
    ),
    fault("unknown-step", FACTS, "id = \"proof\"", "\"web-cancel\"", "\"web-cancle\"", Text("web-cancle")),
    fault("unknown-step", FACTS, "id = \"proof\"", "\"web-cancel\"", "\"export/verified\"", Text("verified")),
    fault("needs-cycle", FACTS, WEB, "link =", "needs = [\"proof\"]\nlink =", Anchor),
    fault("former-id-in-use", FACTS, WEB, "link =", "formerly = [\"proof\"]\nlink =", Text("formerly")),
    // Facts: dates.
    fault("bad-offset", FACTS, "id = \"cancel-by\"", "offset = \"-72h\"", "offset = \"three days\"", Text("three")),
    fault("bad-offset", FACTS, "id = \"cancel-by\"", "offset = \"-72h\"", "offset = \"1 day 3h\"", Text("1 day")),
    fault(
        "date-without-step",
        FACTS,
        "[[date]]",
        "[[date]]",
        "[[date]]\nid = \"idle\"\nsteps = []\nfrom = \"renewal-date\"\noffset = \"1 day\"\nmeaning = \"check\"\n\n[[date]]",
        Text("idle"),
    ),
    fault("unknown-step", FACTS, "id = \"cancel-by\"", "\"web-cancel\"", "\"web-cancle\"", Text("web-cancle")),
    fault(
        "unknown-date-question",
        FACTS,
        "id = \"cancel-by\"",
        "from = \"renewal-date\"",
        "from = \"channel\"",
        Text("from"),
    ),
    // Facts: traces.
    fault("toml", TRACES, TRACE, "kind = \"folder\"", "kind = \"directory\"", Text("directory")),
    fault("toml", TRACES, TRACE, "os = [\"linux\", \"macos\", \"windows\"]", "os = [\"bsd\"]", Text("os")),
    fault("toml", TRACES, TRACE, "kind = \"folder\"", "kind = \"folder\"\nsize = 3", Text("size")),
    fault("unknown-step", TRACES, TRACE, "\"codex-look\"", "\"codex-lock\"", Text("codex-lock")),
    fault(
        "trace-without-step",
        TRACES,
        TRACE,
        "steps = [\"codex-look\", \"codex-backup\", \"codex-folder\"]",
        "steps = []",
        Text("steps"),
    ),
    fault("trace-system", TRACES, TRACE, "os = [\"linux\", \"macos\", \"windows\"]", "os = []", Text("os")),
    fault("bad-trace", TRACES, TRACE, "at = \"~/.codex\"", "at = 'codex'", Text("at")),
    fault("bad-trace", TRACES, TRACE, "at = \"~/.codex\"", "at = '~'", Text("at")),
    fault("bad-trace", TRACES, TRACE, "at = \"~/.codex\"", "at = '~/../.codex'", Text("at")),
    fault("bad-trace", TRACES, TRACE, "at = \"~/.codex\"", "at = '~/*'", Text("at")),
    fault("bad-trace", TRACES, TRACE, "at = \"~/.codex\"", "at = '~/a*b/codex'", Text("at")),
    fault("bad-trace", TRACES, TRACE, "at = \"~/.codex\"", "at = '~//codex'", Text("at")),
    fault("bad-trace", TRACES, TRACE, "at = \"~/.codex\"", "at = '/'", Text("at")),
    fault("bad-trace", TRACES, TRACE, "at = \"~/.codex\"", "at = '$codex/x'", Text("at")),
    fault("bad-trace", TRACES, TRACE, "at = \"~/.codex\"", "at = '%LOCALAPPDATA%/x'", Text("at")),
    fault("bad-trace", TRACES, "id = \"mac-app-chat\"", "com.openai.chat", "ChatGPT", Text("ChatGPT")),
    fault(
        "bad-trace",
        TRACES,
        "id = \"windows-chat\"",
        "OpenAI.ChatGPT-Desktop_",
        "OpenAI.ChatGPT-Desktop",
        Text("Open"),
    ),
    fault("bad-trace", TRACES, "id = \"linux-deb-codex\"", "*codex*", "*a*", Text("*a*")),
    fault("trace-system", TRACES, "id = \"mac-app-chat\"", "[\"macos\"]", "[\"macos\", \"linux\"]", Text("[")),
    fault("trace-system", TRACES, "id = \"linux-community\"\nsteps", "[\"linux\"]", "[\"windows\"]", Text("[")),
    // Hosts.
    fault(
        "bad-host",
        "hosts.toml",
        "[[host]]",
        "name = \"account.apple.com\"",
        "name = \"Account.Apple.com\"",
        Text("Apple"),
    ),
    fault("bad-host", "hosts.toml", "[[host]]", "owner = \"Apple\"", "owner = \"\"", Line(0)),
    fault(
        "duplicate-id",
        "hosts.toml",
        "[[host]]",
        "name = \"account.live.com\"",
        "name = \"account.apple.com\"",
        Text("apple"),
    ),
    fault("toml", "hosts.toml", "[[host]]", "owner = \"Apple\"", "ower = \"Apple\"", Text("ower")),
    // Letters.
    fault("toml", LETTERS, "[[right]]", "caveat = \"digital\"", "caveat = \"analogue\"", Text("analogue")),
    fault("unknown-country", LETTERS, "[[law]]", "[\"GB\"]", "[\"UK\"]", Text("UK")),
    fault("unknown-law", LETTERS, "[[right]]", "[\"uk\"]", "[\"gb\"]", Text("gb")),
    fault("unknown-source", LETTERS, "[[right]]", "\"uk-ccr\"", "\"uk-crr\"", Text("uk-crr")),
    fault("duplicate-id", LETTERS, "id = \"uk\"", "id = \"swiss\"", "id = \"uk\"", Text("uk")),
    fault("bad-offset", LETTERS, "[[right]]", "\"1 month\"", "\"1 month 3 days\"", Text("1 month")),
    fault("bad-address", LETTERS, "[[addressee]]", "dsar@openai.com", "dsar@openai.com?cc=a", Text("dsar")),
    fault(
        "one-elsewhere",
        LETTERS,
        "id = \"openai-ireland\"",
        "countries = [",
        "elsewhere = true\ncountries = [",
        Later("openai-opco"),
    ),
    fault(
        "link-refused",
        LETTERS,
        "[[right]]",
        "https://privacy.openai.com/",
        "https://privacy.example.org/",
        Text("example"),
    ),
    // Words.
    fault("no-front-matter", WORDS, "", "+++", "---", Line(1)),
    fault("toml", WORDS, "+++", "follows = 1", "folows = 1", Text("folows")),
    fault("empty-text", WORDS, "+++", "title = \"Cancel the subscription\"", "title = \"\"", Text("title")),
    fault("stale-prose", FACTS, "", "revision = 1", "revision = 2", Line(1)),
    fault("follows-future", WORDS, "+++", "follows = 1", "follows = 2", Line(1)),
    fault("missing-section", WORDS, "", "{#web-cancel}", "{#web-cancels}", Line(1)),
    fault("extra-section", WORDS, "", "{#web-cancel}", "{#web-cancels}", Text("web-cancels")),
    fault("duplicate-id", WORDS, "## ", "{#web-error}", "{#web-cancel}", Line(0)),
    fault("heading-without-id", WORDS, "", " {#web-cancel}", "", Line(0)),
    fault("unknown-part", WORDS, HEADING, "{.check}", "{.checks}", Text("checks")),
    fault("step-without-check", WORDS, HEADING, "{.check}", "{.trouble}", Anchor),
    fault("part-outside", WORDS, "follows = 1\n+++", "\n", "\n### Too early {.check}\n", Text("Too early")),
    fault(
        "part-order",
        WORDS,
        HEADING,
        "### How to see",
        "### Seen {.check}\n\nYes.\n\n### Later {.differs}\n\nNo.\n\n### How to see",
        Text("Later"),
    ),
    fault("unsupported-markdown", WORDS, HEADING, "\n", "\nSome *emphasis* here.\n", Text("emphasis")),
    fault("unsupported-markdown", WORDS, HEADING, "\n", "\n| a | b |\n|---|---|\n| c | d |\n\n", Text("| a")),
    fault("unsupported-markdown", WORDS, HEADING, "\n", "\nSome ~~struck~~ words.\n\n", Text("struck")),
    fault("unsupported-markdown", WORDS, HEADING, "\n", "\n<b>HTML</b>\n\n", Text("<b>")),
    fault("unsupported-markdown", WORDS, HEADING, "\n", "\n- a\n  - b\n\n", Text("- b")),
    fault("unsupported-markdown", WORDS, HEADING, "\n", "\n![picture](link:web-billing)\n\n", Text("picture")),
    fault("unsupported-markdown", WORDS, HEADING, "\n", "\n```sh\nrm\n```\n\n", Text("```sh")),
    fault("unsupported-markdown", WORDS, HEADING, "\n", "\n> Somebody said so.\n\n", Text("Somebody")),
    fault("unsupported-markdown", WORDS, HEADING, "\n", "\n---\n\n", Text("---")),
    fault("address-in-words", WORDS, HEADING, "\n", "\nSee [here](https://chatgpt.com/) now.\n\n", Text("here")),
    fault("link-in-sentence", WORDS, HEADING, "\n", "\nSee [here](link:web-billing) now.\n\n", Text("here")),
    fault("unknown-link", WORDS, HEADING, "\n", "\n[here](link:nowhere)\n\n", Anchor),
    fault("empty-text", WORDS, HEADING, "\n", "\n```path\n```\n\n", Text("```path")),
    // Sentences.
    fault("bad-sentence", INTERFACE, "walk-again =", "\nwalk-first = ", "\nwalk-first = { ", Line(0)),
    fault("extra-sentence", INTERFACE, "", "walk-again = ", "walk-agian = ", Text("agian")),
    fault("unknown-value", INTERFACE, "", "hint: { $hint }", "hint: { $hnt }", Text("hnt")),
];

/// Puts a fault in, and says on which line it now is.
fn seed(folder: &Path, fault: &Fault) -> usize {
    let path = folder.join(fault.file);
    let text = fs::read_to_string(&path).expect("a guide").replace("\r\n", "\n");
    let anchor = text.find(fault.anchor).unwrap_or_else(|| panic!("{}: no `{}`", fault.file, fault.anchor));
    let after = anchor + if fault.from.starts_with(fault.anchor) { 0 } else { fault.anchor.len().saturating_sub(1) };
    let at = after + text[after..].find(fault.from).unwrap_or_else(|| panic!("{}: no `{}`", fault.file, fault.from));
    let text = format!("{}{}{}", &text[..at], fault.to, &text[at + fault.from.len()..]);
    fs::write(&path, &text).expect("a copy can be written");
    let line = |offset: usize| text[..offset].matches('\n').count() + 1;
    match fault.at {
        Text(part) => line(at + fault.to.find(part).expect("a part of the fault")),
        Anchor => line(anchor + fault.anchor.trim_end().len()),
        Line(0) => match (fault.check, fault.file) {
            ("duplicate-id", FACTS) => line(text.rfind("id = \"web-cancel\"").expect("the second one")),
            ("duplicate-id", WORDS) => line(text.rfind("{#web-cancel}").expect("the second one")),
            ("question-elsewhere", _) | ("heading-without-id", _) => line(at),
            ("link-without-fallback", _) => {
                let facts = fs::read_to_string(folder.join(FACTS)).expect("facts");
                let step = facts.find("[[step]]\nid = \"api-keys\"").expect("the step");
                let link = step + facts[step..].find("link =").expect("its link");
                facts[..link].matches('\n').count() + 1
            }
            ("check-without-finish", _) => line(text[..at].rfind("check =").expect("the check")),
            ("bad-host", _) => line(text[..at].rfind("name =").expect("the name")),
            ("bad-sentence", _) => line(at) + 1,
            (check, file) => panic!("no line is known for {check} in {file}"),
        },
        Line(line) => line,
        Later(part) => line(text.find(part).expect("a part of the file")),
    }
}

#[test]
fn seeded_faults_are_found_at_their_file_and_line() {
    let mut missed = Vec::new();
    let mut kinds = BTreeSet::new();
    for fault in FAULTS {
        let scratch = tempfile::tempdir().expect("a folder");
        copy(&guides(), scratch.path());
        let line = seed(scratch.path(), fault);
        // Asking for a common question twice is found in the file that comes later, a stale guide in its words.
        let file = match fault.check {
            "question-elsewhere" => COMMON,
            "stale-prose" => WORDS,
            "link-without-fallback" => FACTS,
            _ => fault.reported.unwrap_or(fault.file),
        };
        let line = match fault.check {
            "question-elsewhere" => {
                let text = fs::read_to_string(guides().join(COMMON)).expect("facts");
                text[..text.find("id = \"goal\"").expect("the question")].matches('\n').count() + 1
            }
            _ => line,
        };
        let (code, out) = check(scratch.path());
        let found = out
            .lines()
            .any(|said| said.starts_with(&format!("{file}:{line}: ")) && said.ends_with(&format!("[{}]", fault.check)));
        let errors = out.lines().any(|said| said.contains(": error: "));
        if !found || (code == 1) != errors || (code != 0 && code != 1) {
            missed.push(format!("{} at {file}:{line} after `{}`; exit {code}:\n{out}", fault.check, fault.to));
        }
        // Every fault comes with a repair, and none is silent about what is wrong.
        let told: Vec<&str> = out.lines().filter(|line| line.ends_with(']')).collect();
        assert_eq!(out.matches("\n  hint: ").count(), told.len(), "{out}");
        assert!(!out.contains("lint-"), "a sentence is missing:\n{out}");
        kinds.insert(fault.check);
    }
    assert!(missed.is_empty(), "{} of {} missed:\n{}", missed.len(), FAULTS.len(), missed.join("\n"));
    assert!(FAULTS.len() >= 30 && kinds.len() >= 30, "{} faults of {} kinds", FAULTS.len(), kinds.len());
}

#[test]
fn faults_of_whole_files_are_found() {
    let with = |change: &dyn Fn(&Path)| {
        let scratch = tempfile::tempdir().expect("a folder");
        copy(&guides(), scratch.path());
        change(scratch.path());
        check(scratch.path())
    };
    let write = |folder: &Path, file: &str, bytes: &[u8]| {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders can be made");
        fs::write(path, bytes).expect("files can be written");
    };
    type Change<'a> = Box<dyn Fn(&Path) + 'a>;
    let cases: Vec<(&str, Change<'_>)> = vec![
        (
            "cancel.toml:1: error: | [missing-prose]",
            Box::new(|folder| fs::remove_file(folder.join(WORDS)).expect("gone")),
        ),
        ("en/cancel.md:1: error: | [prose-without-facts]", Box::new(|f| fs::remove_file(f.join(FACTS)).expect("gone"))),
        ("notes.txt:1: warning: | [unknown-file]", Box::new(|folder| write(folder, "notes.txt", b"x"))),
        ("en/notes.txt:1: warning: | [unknown-file]", Box::new(|folder| write(folder, "en/notes.txt", b"x"))),
        ("english:1: error: | [not-a-language]", Box::new(|folder| write(folder, "english/cancel.md", b"x"))),
        ("en/cancel.md:1: error: | [unreadable]", Box::new(|folder| write(folder, WORDS, b"\xff\xfe"))),
        ("cancel.toml:1: error: | [unreadable]", Box::new(|folder| write(folder, FACTS, &vec![b'#'; 1024 * 1024 + 1]))),
        (
            "cancel.toml:1: warning: | [missing-prose]",
            Box::new(|folder| {
                write(folder, "de/common.md", b"+++\ntitle = \"x\"\nsummary = \"x\"\nfollows = 1\n+++\n")
            }),
        ),
        (
            "de/common.md:1: warning: | [missing-section]",
            Box::new(|folder| {
                write(folder, "de/common.md", b"+++\ntitle = \"x\"\nsummary = \"x\"\nfollows = 1\n+++\n")
            }),
        ),
        (
            "de/interface.ftl:1: warning: | [missing-sentence]",
            Box::new(|folder| write(folder, "de/interface.ftl", b"standing-ready = bereit\n")),
        ),
    ];
    for (expected, change) in cases {
        let (start, end) = expected.split_once("| ").expect("two parts");
        let (code, out) = with(&*change);
        assert!(
            out.lines().any(|line| line.starts_with(start) && line.ends_with(end)),
            "{expected} is missing:\n{out}"
        );
        assert!(code < 2, "{out}");
    }
    assert_eq!(with(&|_| {}).0, 0);
}

#[test]
fn faults_for_scripts() {
    let scratch = tempfile::tempdir().expect("a folder");
    copy(&guides(), scratch.path());
    seed(scratch.path(), &FAULTS[0]);
    let ended = Home::new().command("guide check --json").arg(scratch.path()).run();
    let check = ended.json();
    assert_eq!((ended.code, &check["schema"], &check["ok"]), (1, &"quitgpt/check/1".into(), &false.into()));
    for member in ["file", "line", "check", "severity", "message", "repair"] {
        assert!(check["problems"][0].get(member).is_some(), "{member}: {check:#}");
    }
}

#[test]
fn every_check_has_its_sentence_and_its_repair_and_the_other_way_round() {
    let source = |file: &str| fs::read_to_string(repository().join(file)).expect("source");
    let mut checks: BTreeSet<String> = BTreeSet::new();
    for file in ["facts", "letters", "prose", "lint", "tree"].map(|name| format!("src/content/{name}.rs")) {
        checks.extend(checks_in(&source(&file)));
    }
    checks.extend(checks_in(&source("src/online.rs")));
    assert!(checks.len() > 40, "{checks:?}");
    let sentences = source("guides/en/interface.ftl").replace("\r\n", "\n");
    let mut told = BTreeSet::new();
    let mut repairs = BTreeSet::new();
    let mut current = String::new();
    for line in sentences.lines() {
        if let Some((id, _)) = line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase())) {
            current = id.to_owned();
            told.extend(id.strip_prefix("lint-").filter(|id| !["error", "warning"].contains(id)).map(str::to_owned));
        } else if line.trim_start().starts_with(".repair = ") {
            repairs.insert(current.trim_start_matches("lint-").to_owned());
        }
    }
    assert_eq!(told, checks, "left: sentences, right: checks");
    assert_eq!(repairs, checks, "left: repairs, right: checks");
}

/// The names of checks in a source: the first argument of `error`, `warning` and `severity` that is a text alone.
fn checks_in(source: &str) -> Vec<String> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut found = Vec::new();
    for call in ["error(", "warning(", "severity("] {
        for (at, _) in source.match_indices(call) {
            let arguments = &source[at + call.len()..];
            let mut depth = 0;
            let mut start = 0;
            let mut texts = Vec::new();
            for (offset, c) in arguments.char_indices() {
                match c {
                    '(' | '[' | '{' => depth += 1,
                    ')' | ']' | '}' if depth == 0 => {
                        texts.push(arguments[start..offset].trim());
                        break;
                    }
                    ')' | ']' | '}' => depth -= 1,
                    ',' if depth == 0 => {
                        texts.push(arguments[start..offset].trim());
                        start = offset + 1;
                    }
                    _ => {}
                }
            }
            let text = texts.iter().find_map(|text| text.strip_prefix('"')?.strip_suffix('"'));
            found.extend(text.filter(|text| quitgpt::ids::is_id(text)).map(str::to_owned));
        }
    }
    found
}
