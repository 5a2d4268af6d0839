//! `quitgpt letter` from the outside: what is written where, what is asked, what is refused, and that nothing is kept.

use std::fs;

use super::scenario::{Ended, Home};

fn letter(home: &Home, line: &str) -> Ended {
    home.command(&format!("letter {line}")).arg("--name").arg("Ada Example").arg("--email").arg("ada@example.org").run()
}

#[test]
fn an_erasure_letter_from_germany_is_complete() {
    let home = Home::new();
    let ended = letter(&home, "erasure --law gdpr --country DE");
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(
        ended.out.starts_with("Sunday 22 November 2026\n\nAda Example\nada@example.org\n\nOpenAI Ireland Limited\n")
    );
    for part in [
        "The Liffey Trust Centre",
        "By e-mail: dsar@openai.com",
        "Subject: Request for erasure of my personal data",
        "(Art. 17 GDPR)",
        "Legal basis: Art. 17, Art. 18, Art. 19, Art. 21, Art. 12(3) GDPR.\n",
        "I live in Germany.",
        "\nYours faithfully,\n\nAda Example\n",
    ] {
        assert!(ended.out.contains(part), "{part} is missing:\n{}", ended.out);
    }
    let flat = ended.out.replace('\n', " ");
    assert!(flat.contains("at the latest within one month of receiving this letter"), "{flat}");
    for part in [
        "not legal advice",
        "Erasure cannot be undone",
        "Tuesday 22 December 2026",
        "Data Protection Commission",
        "https://privacy.openai.com/",
    ] {
        assert!(ended.err.contains(part), "{part} is missing:\n{}", ended.err);
    }
    assert!(!home.data().exists() && !home.settings().exists(), "nothing is kept");
    let quiet = letter(&home, "erasure --law gdpr --country DE -q");
    assert_eq!((quiet.out, quiet.err), (ended.out, String::new()));
}

#[test]
fn refusals_name_the_choices() {
    let home = Home::new();
    for (line, parts) in [
        ("access --law gdpr --country US", &["`gdpr` does not hold in US", "ccpa, us, none"][..]),
        ("withdraw --law ccpa", &["`ccpa` gives no letter `withdraw`", "access, erasure, cancel, refund"]),
        ("access --country US", &["more than one law", "ccpa, us"]),
        ("access --country XX", &["`XX`", "ISO 3166"]),
        ("access --law gpdr", &["`gpdr`", "gdpr, uk, swiss, ccpa"]),
        ("access", &["--country"]),
        ("complaint --law gdpr", &["complaint"]),
        ("access --law gdpr --mailto --html", &["--mailto"]),
        ("refund --country DE --purchased-on 2027-01-01", &["has not come yet"]),
    ] {
        let ended = letter(&home, line);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{line}");
        assert!(parts.iter().all(|part| ended.err.contains(part)), "{line}: {}", ended.err);
    }
    let ended = home.command("letter access --law gdpr --email a@b").run();
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("--name") && ended.err.contains("hint: "), "{}", ended.err);
    let ended = home.command("letter access --law gdpr --name A --email a@b,c@d").run();
    assert!(ended.code == 2 && ended.err.contains("`a@b,c@d`"), "{}", ended.err);
    let long = home.command("letter access --law gdpr --email a@b --name").arg("x".repeat(10 * 1024)).run();
    assert!(long.code == 2 && long.err.contains("--name") && long.err.len() < 400, "{}", long.err);
}

#[test]
fn what_is_missing_is_asked_in_a_terminal() {
    let home = Home::new();
    let ended = home.talk("letter access").typed(&["BR", "Ada Example", "ada@example.org"]).run();
    assert_eq!(ended.code, 0, "{}", ended.transcript);
    assert!(
        ended.out.contains("I live in Brazil.") && ended.out.contains("Legal basis: Art. 19 LGPD."),
        "{}",
        ended.transcript
    );
    let left = home.talk("letter access --country BR").typed(&["Ada Example"]).run();
    assert_eq!((left.code, left.out.as_str()), (4, ""), "{}", left.transcript);
    assert!(!home.data().exists());
}

#[test]
fn files_are_new_and_whole() {
    let home = Home::new();
    let path = home.path().join("letter.html");
    let line = format!("objection --country CH --html -o {}", path.display());
    let ended = letter(&home, &line);
    assert_eq!((ended.code, ended.out.as_str()), (0, ""), "{}", ended.err);
    let page = fs::read_to_string(&path).expect("written");
    assert!(page.starts_with("<!doctype html>") && page.ends_with("</html>\n"));
    assert!(page.contains("default-src 'none'") && page.contains("lang=\"en\" dir=\"ltr\""));
    fs::write(&path, "changed by hand").expect("written");
    let ended = letter(&home, &line);
    assert_eq!(ended.code, 1);
    assert!(ended.err.contains("letter.html` is there already") && ended.err.contains("hint: "), "{}", ended.err);
    assert_eq!(fs::read_to_string(&path).expect("kept"), "changed by hand");
    let other = home.path().join("other.txt");
    let ended = letter(&home, &format!("access --country CH --at 2026-12-01 -o {}", other.display()));
    assert_eq!(ended.code, 2);
    assert!(!other.exists());
}

#[test]
fn json_and_link_hold_the_same_letter() {
    let home = Home::new();
    let value = letter(&home, "access --country GB --json").json();
    assert_eq!(value["schema"], "quitgpt/letter/1");
    assert_eq!((value["law"].as_str(), value["kind"].as_str()), (Some("uk"), Some("access")));
    assert_eq!(value["controller"], "OpenAI OpCo, LLC");
    assert_eq!(value["email"], "dsar@openai.com");
    assert_eq!(value["deadline"], "2026-12-22");
    assert_eq!(value["to"][1], "1455 Third Street");
    let body = value["body"].as_str().expect("text");
    assert!(body.starts_with("Dear Sir or Madam,\n\n") && body.ends_with("\n\nAda Example"));
    let ended = letter(&home, "access --country GB --mailto");
    assert_eq!((ended.out.lines().count(), Some(ended.out.trim_end())), (1, value["mailto"].as_str()));
    assert!(ended.out.starts_with("mailto:dsar@openai.com?subject=Request%20for%20access"));
    assert!(ended.out.contains("&body=Dear%20Sir%20or%20Madam%2C%0D%0A%0D%0A"));
    let none = letter(&home, "refund --country JP --json").json();
    assert!(none["deadline"].is_null() && none["act"].is_null());
}

#[test]
fn addressees_of_a_persons_own_do_not_count() {
    let home = Home::new();
    home.write_guide("letters.toml", "nonsense = 1\n");
    let ended = letter(&home, "access --country DE");
    assert!(ended.code == 0 && ended.out.contains("dsar@openai.com"), "{}", ended.err);
    assert!(!home.command("--help").run().out.contains("letters "));
}

#[test]
fn the_day_of_the_answer_is_kept_only_when_asked_and_the_letter_never() {
    let home = Home::new();
    let ended = letter(&home, "access --country DE --remind");
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(ended.err.contains("You will be reminded on Tuesday 22 December 2026"), "{}", ended.err);
    let journal = home.journal();
    assert!(journal.contains("\"on\":\"2026-12-22\""), "{journal}");
    assert!(!journal.contains("Ada") && !journal.contains("ada@example.org"), "{journal}");
    let due = |at: &str| home.command(&format!("status --json --at {at}")).run().json()["due"].clone();
    assert_eq!(due("2026-12-21"), serde_json::json!([]));
    assert_eq!(due("2026-12-22")[0]["state"], "due");
    assert_eq!(due("2026-12-23")[0]["id"], "own/1");
    assert!(home.command("status").run().out.contains("2026-12-22 ○ Answer due: Request for access"));
    assert_eq!(home.command("undo").run().code, 0);
    assert_eq!(due("2026-12-23"), serde_json::json!([]));
}

#[test]
fn the_record_tells_a_stranger_what_was_done_when_and_what_is_ahead() {
    let home = Home::new();
    for line in ["answer channel=web access-ends=2026-12-03", "done cancel/web-cancel --on 2026-11-20 --ref INV-7"] {
        assert_eq!(home.command(line).run().code, 0, "{line}");
    }
    let text = home.command("report").run().out;
    for part in [
        "# Record of leaving ChatGPT",
        "| 2026-11-20 | Cancel in ChatGPT's settings | finished | INV-7 |  |",
        "| 2026-12-04 | Look at your statement: nothing new should be there | ahead |",
        "Who charges you for ChatGPT? OpenAI, through the website chatgpt.com",
    ] {
        assert!(text.contains(part), "{part} is missing:\n{text}");
    }
    let page = home.command("report --html").run().out;
    let at = |part: &str| page.find(part).unwrap_or_else(|| panic!("{part} is missing:\n{page}"));
    let line = [
        at("class=\"past\"><time datetime=\"2026-11-20\""),
        at("class=\"today\""),
        at("class=\"ahead\"><time datetime=\"2026-12-04\""),
    ];
    assert!(line.is_sorted(), "{line:?}");
}

#[test]
fn a_law_has_the_name_by_which_its_readers_know_it() {
    let home = Home::new();
    let letter = |lang: &str| {
        let line = "letter erasure --country ES --name A --email a@b.example --lang";
        home.command(&format!("{line} {lang}")).run().succeeded().out
    };
    assert!(letter("es").contains("RGPD") && !letter("es").contains("GDPR"), "{}", letter("es"));
    assert!(letter("en").contains("(Art. 17 GDPR)"), "{}", letter("en"));
}
