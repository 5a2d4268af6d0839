//! Whole conversations: on the real guides what becomes of them, on miniature guides every word of them.

use std::cell::RefCell;
use std::fs;
use std::rc::Rc;

use quitgpt::content::Catalog;
use quitgpt::ids::{QuestionId, StepId, TopicName};
use serde_json::{Value, json};

use super::scenario::{Ended, Home, repository, sentence};

/// Somebody who answers questions by what stands on the screen, not by their order.
#[derive(Clone, Default)]
struct Person {
    /// What is looked for on the screen, and what is typed then. The last one on the screen counts.
    replies: Vec<(String, Vec<String>)>,
    /// What was asked, as found on the screen.
    asked: Rc<RefCell<Vec<String>>>,
}

impl Person {
    /// Says of every step that it is done, confirms every date and has nothing beside the subscription.
    fn patient() -> Self {
        let mut person = Self::default();
        for menu in ["choice-done-check", "choice-done"] {
            let done = sentence(menu);
            person = person.reply(&format!(". {done}\n"), &[&done]);
        }
        person.reply(&format!(". {}\n", sentence("choice-yes-day")), &[&sentence("choice-yes-day")])
    }

    fn reply(mut self, seen: &str, typed: &[&str]) -> Self {
        self.replies.push((seen.to_owned(), typed.iter().map(|typed| (*typed).to_owned()).collect()));
        self
    }

    /// Chooses options of a question: the first time these, the next time the next, the last one from then on.
    fn chooses(self, question: &str, options: &[&str]) -> Self {
        let labels: Vec<String> = options.iter().map(|option| label(question, option)).collect();
        let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
        self.reply(&format!("{}\n1. ", title(question)), &labels)
    }

    fn dates(self, question: &str, typed: &str) -> Self {
        let title = title(question);
        let colon = if title.ends_with('?') { "" } else { ":" };
        self.reply(&format!("{title}{colon} "), &[typed])
    }

    /// Answers `count` times and then leaves.
    fn answers(mut self, mut count: usize) -> impl FnMut(&str) -> Option<String> {
        move |screen| {
            if count == 0 {
                return None;
            }
            count -= 1;
            let found = self.replies.iter_mut().filter_map(|reply| Some((screen.rfind(&reply.0)?, reply)));
            let (_, reply) =
                found.max_by_key(|(at, _)| *at).unwrap_or_else(|| panic!("asked something else:\n{screen}"));
            self.asked.borrow_mut().push(reply.0.clone());
            let typed = if reply.1.len() > 1 { reply.1.remove(0) } else { reply.1[0].clone() };
            Some(typed)
        }
    }
}

fn title(question: &str) -> String {
    section(question)
}

fn label(question: &str, option: &str) -> String {
    section(&format!("{question}.{option}"))
}

/// The heading of a section in the bundled English guides.
fn section(id: &str) -> String {
    let catalog = Catalog::new(None);
    let topics = [TopicName::new("common"), TopicName::new("cancel")];
    let found =
        topics.iter().find_map(|topic| Some(catalog.prose_in(topic, "en")?.guide.section(id)?.title.to_owned()));
    found.unwrap_or_else(|| panic!("no words for {id}"))
}

/// One of the ways out of a subscription, and what it leaves in the journal.
struct Route {
    person: fn() -> Person,
    answers: Value,
    finished: &'static str,
    page: &'static str,
}

fn nothing_else() -> Person {
    Person::patient().chooses("extras", &["none-of-these"])
}

fn routes() -> Vec<Route> {
    vec![
        Route {
            person: || {
                let person = nothing_else().chooses("channel", &["web"]).chooses("web-shows", &["end-date"]);
                person.dates("access-ends", "20 Dec")
            },
            answers: json!({ "channel": ["web"], "web-shows": ["end-date"], "access-ends": ["2026-12-20"] }),
            finished: "cancel/web-cancel",
            page: "https://chatgpt.com/#settings/Billing",
        },
        Route {
            person: || {
                let person = nothing_else().chooses("channel", &["app-store"]).chooses("device", &["iphone"]);
                person.chooses("apple-shows", &["end-date"]).dates("access-ends", "in 10 days")
            },
            answers: json!({ "channel": ["app-store"], "device": ["iphone"], "access-ends": ["2026-12-02"] }),
            finished: "cancel/apple-iphone",
            page: "https://apps.apple.com/account/subscriptions",
        },
        Route {
            person: || {
                let person = nothing_else().chooses("channel", &["google-play"]).chooses("device", &["browser"]);
                person.chooses("play-shows", &["end-date"]).dates("access-ends", "2026-12-03")
            },
            answers: json!({ "channel": ["google-play"], "device": ["browser"], "access-ends": ["2026-12-03"] }),
            finished: "cancel/play-browser",
            page: "https://play.google.com/store/account/subscriptions",
        },
        Route {
            person: || {
                let person = nothing_else().chooses("channel", &["unsure", "web"]).chooses("web-shows", &["end-date"]);
                person.dates("access-ends", "tomorrow")
            },
            answers: json!({ "channel": ["web"], "web-shows": ["end-date"], "access-ends": ["2026-11-23"] }),
            finished: "cancel/biller-receipt",
            page: "https://chatgpt.com/#settings/Billing",
        },
    ]
}

fn walk(home: &Home, person: Person, lines: usize) -> Ended {
    let ended = home.talk("cancel").answering(person.answers(lines)).run();
    ended.succeeded()
}

fn standings(status: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().expect("a word").to_owned();
    status["steps"].as_array().expect("steps").iter().map(|step| (text(&step["id"]), text(&step["standing"]))).collect()
}

fn standing(status: &Value, step: &str) -> String {
    standings(status).into_iter().find(|(id, _)| id == step).unwrap_or_else(|| panic!("no step {step}")).1
}

#[test]
fn every_route_leads_to_its_page_and_leaves_its_dates() {
    for route in routes() {
        let home = Home::new();
        let ended = walk(&home, (route.person)(), usize::MAX);
        assert!(ended.out.lines().any(|line| line.trim() == route.page), "{} is missing:\n{}", route.page, ended.out);
        let status = home.status();
        for (key, values) in route.answers.as_object().expect("answers") {
            assert_eq!(&status["answers"][key], values, "{key}");
        }
        assert_eq!(standing(&status, route.finished), "finished");
        assert_eq!(standing(&status, "cancel/first-look"), "waiting", "{}", ended.transcript);
        let open: Vec<_> = standings(&status)
            .into_iter()
            .filter(|(id, standing)| id.starts_with("cancel/") && standing == "ready")
            .collect();
        assert_eq!(open, [], "the walk ends when nothing is left to do today");
        // What comes next is known to the day: the day after access ends.
        let due = status["steps"].as_array().expect("steps").iter().find(|step| step["id"] == "cancel/first-look");
        let due = due.expect("the step")["due"].as_str().expect("a date").to_owned();
        let ends = route.answers["access-ends"][0].as_str().expect("a day").to_owned();
        let ends: jiff::civil::Date = ends.parse().expect("a day");
        assert_eq!(&due[..10], ends.tomorrow().expect("in range").to_string());
    }
}

#[test]
fn a_walk_interrupted_at_any_line_goes_on_to_the_same_end() {
    for route in routes() {
        let whole = Home::new();
        let lines = walk(&whole, (route.person)(), usize::MAX).typed;
        assert!(lines >= 6, "a conversation of {lines} lines proves little");
        let end = whole.status();
        for stop in 0..lines {
            let home = Home::new();
            let person = (route.person)();
            let first = walk(&home, person.clone(), stop);
            assert!(first.transcript.contains(&sentence("walk-stopped")), "{}", first.transcript);
            let before = home.journal();
            let status = home.status();
            let asked_before = person.asked.borrow().len();
            // Where a question takes another answer the second time, the one already given is not given again.
            let mut later = person.clone();
            for (question, typed) in &mut later.replies {
                let answered = person.asked.borrow().iter().filter(|asked| *asked == question).count();
                typed.drain(..answered.min(typed.len() - 1));
            }
            let second = walk(&home, later, usize::MAX);
            assert_eq!(home.status()["answers"], end["answers"], "stopped after line {stop}");
            assert_eq!(standings(&home.status()), standings(&end), "stopped after line {stop}");
            assert!(home.journal().starts_with(&before), "the journal is only ever appended to");

            // Nothing that was settled is brought up again.
            let asked: Vec<String> = person.asked.borrow()[asked_before..].to_vec();
            for question in ["device", "extras"] {
                let answered = status["answers"].get(question).is_some();
                let again = asked.iter().any(|asked| *asked == format!("{}\n1. ", title(question)));
                assert!(!(answered && again), "{question} was asked twice, stopped after line {stop}");
            }
            for (step, standing) in standings(&status).iter().filter(|(_, standing)| standing == "finished") {
                let name = format!("· {step}");
                assert!(!second.out.contains(&name), "{step} is {standing} and was shown again");
            }
        }
    }
}

#[test]
fn an_answer_that_opens_another_door_brings_its_step_first() {
    let home = Home::new();
    let person = Person::patient().chooses("extras", &["none-of-these"]).chooses("channel", &["web"]);
    let person = person.chooses("web-shows", &["still-renews", "end-date"]).dates("access-ends", "");
    let person = person.dates("renewal-date", "2026-11-24");
    let ended = walk(&home, person, usize::MAX);
    let shown = |step: &str| ended.out.find(&format!("· cancel/{step}")).unwrap_or_else(|| panic!("no {step}"));
    assert!(shown("web-cancel") < shown("web-still-renews"));
    assert!(ended.out.rfind("· cancel/web-cancel") > Some(shown("web-still-renews")), "back to the step itself");
    assert!(ended.transcript.contains(&sentence("check-help")));
    assert_eq!(standing(&home.status(), "cancel/web-cancel"), "finished");
}

#[test]
fn looking_from_another_day_or_on_trial_leaves_no_trace() {
    for options in ["cancel --dry-run", "cancel --at 2026-12-01"] {
        let home = Home::new();
        let person = (routes()[0].person)();
        let ended = home.talk(options).answering(person.answers(usize::MAX)).run();
        assert_eq!((ended.code, ended.opened.len()), (0, 0), "{}", ended.transcript);
        assert!(!home.data().exists(), "{options} wrote something");
    }
}

#[test]
fn a_page_is_printed_before_the_browser_is_asked_and_only_on_request() {
    let home = Home::new();
    let ended = home.talk("cancel --answer channel=web").typed(&[&sentence("choice-open")]).run().succeeded();
    assert_eq!(ended.opened, ["https://chatgpt.com/#settings/Billing"]);
    let asked = ended.transcript.find(&sentence("open-asked")).expect("says that it asked");
    assert!(ended.transcript[..asked].trim_end().ends_with("https://chatgpt.com/#settings/Billing"));
    for (name, value) in [("SSH_CONNECTION", "1 2 3 4"), ("DISPLAY", ""), ("CI", "")] {
        let ended = home.talk("cancel --no-open").variable(name, value).typed(&["1"]).run();
        assert!(!ended.transcript.contains(&format!("1. {}", sentence("choice-open"))), "{}", ended.transcript);
        assert_eq!(ended.opened, [""; 0]);
    }
}

#[test]
fn a_guide_of_long_ago_asks_once_more_before_it_opens_a_page() {
    let home = Home::new();
    home.command("answer channel=web").run().succeeded();
    let open = sentence("choice-open");
    for (typed, opened) in [(vec![open.as_str(), "1"], 0), (vec![&open, ""], 0), (vec![&open, "2"], 1)] {
        let walk = home.talk("cancel").now("2027-06-22T10:00[Africa/Cairo]").typed(&typed);
        assert_eq!(walk.run().opened.len(), opened, "{typed:?}");
    }
}

#[test]
fn ids_of_the_routes_exist() {
    let catalog = Catalog::new(None);
    let facts = catalog.facts(&TopicName::new("cancel")).expect("the topic");
    for route in routes() {
        assert!(facts.topic.step(&StepId::new(route.finished)).is_some(), "{}", route.finished);
        for key in route.answers.as_object().expect("answers").keys() {
            assert!(catalog.question(&QuestionId::new(key.as_str()), &facts.topic.name).is_some(), "{key}");
        }
    }
}

// Word for word, on miniature guides.

/// Compares with the file of this name; `UPDATE_TRANSCRIPTS=1` writes it instead.
#[track_caller]
fn check(name: &str, home: &Home, ended: &Ended) {
    let path = home.path().display().to_string();
    // Where the line breaks before a path depends on how long the path is.
    let text = ended.transcript.replace(&format!("\n{path}"), &format!(" {path}")).replace(&path, "[home]");
    let text = format!("{text}[exit {}]\n", ended.code);
    let file = repository().join("tests/transcripts").join(format!("{name}.txt"));
    if std::env::var_os("UPDATE_TRANSCRIPTS").is_some() {
        return fs::write(file, text).expect("transcripts can be written");
    }
    let expected = fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    let differs = expected.lines().zip(text.lines()).position(|(a, b)| a != b);
    let line = differs.unwrap_or_else(|| expected.lines().count().min(text.lines().count())) + 1;
    assert!(
        expected == text,
        "{} differs from line {line} on (UPDATE_TRANSCRIPTS=1 rewrites it); now:\n{text}",
        file.display()
    );
}

#[test]
fn transcript_of_a_walk_to_its_end() {
    let home = Home::with_small_guides();
    let lines = [
        "1,2",   // the shop and the letter
        "open",  // the page
        "i was", // there
        "it is gone",
        "soon",       // no date
        "03/12/2026", // two days at once
        "31 Nov",
        "12 Dec",
        "2", // another day
        "2026-12-03",
        "",
        "done", // the letter
        "RR 123 456",
        "", // an irreversible step takes no empty line
        "done",
    ];
    check("walk", &home, &home.talk("mini").typed(&lines).run());
    check("status-after-walk", &home, &home.talk("status mini").run());
    check("start-after-walk", &home, &home.talk("").run());
}

#[test]
fn transcript_of_a_walk_with_detours() {
    let home = Home::with_small_guides();
    let lines = [
        "back", // nothing before it
        "the shop",
        "it looks", // the part on other screens, and the menu again
        "3",        // there
        "another shop",
        "done", // the rescue
        "back", // undoes the rescue
        "3",
        "not for me", // the quick way
        "remind",
        "yesterday",
        "1",
        "remind",
        "in 2 days",
        "1",
        "7",
    ];
    check("detours", &home, &home.talk("mini").typed(&lines).run());
    check("resumed", &home, &home.talk("mini").typed::<&str>(&[]).run());
    let later = "2026-11-25T09:00[Africa/Cairo]";
    check("resumed-later", &home, &home.talk("mini").now(later).typed(&["stop"]).run());
}

#[test]
fn help_comes_again_when_its_answer_comes_again() {
    let home = Home::with_small_guides();
    let lines = ["the shop", "i was", "another shop", "done", "i was", "another shop", "stop"];
    let ended = home.talk("mini").typed(&lines).run();
    assert_eq!(ended.out.matches("\nWalk to the other shop\n").count(), 2, "{}", ended.transcript);
}

#[test]
fn transcript_of_nobody_knows() {
    let home = Home::with_small_guides();
    check("nobody-knows", &home, &home.talk("mini").typed(&["9", "nobody", "i was", "nobody", "7"]).run());
}

#[test]
fn transcripts_of_reading() {
    let home = Home::with_small_guides();
    check("guide", &home, &home.command("guide mini").run());
    check("guide-narrow", &home, &home.command("guide mini --width 40").run());
    check("guide-one-route", &home, &home.command("guide mini --answer mini-who=letter").run());
    check("guide-colour", &home, &home.command("guide mini --color always --answer mini-who=shop").run());
    check("print", &home, &home.command("mini --print --answer mini-who=shop --answer mini-ends=2026-12-03").run());
    check("status-before", &home, &home.command("status mini").run());
    check("search", &home, &home.command("guide search doors").run());
}
