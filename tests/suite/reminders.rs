//! Reminders: what is due when, in every zone; reminders of one's own; and the calendar file, read back by two parsers.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use quitgpt::content::Catalog;
use quitgpt::dates::{self, Known};
use quitgpt::ids::{QuestionId, StepId, TopicName};
use quitgpt::journal::{Deed, Event, Progress};
use quitgpt::reminders::{self, Reminder, State};
use quitgpt::render::calendar;
use quitgpt::{clean, plan};
use serde_json::{Value, json};

use super::scenario::{Home, repository};

fn ids(document: &Value) -> Vec<&str> {
    document["reminders"].as_array().expect("reminders").iter().map(|one| one["id"].as_str().expect("an id")).collect()
}

fn find<'v>(document: &'v Value, id: &str) -> &'v Value {
    let all = document["reminders"].as_array().expect("reminders");
    all.iter().find(|one| one["id"] == id).unwrap_or_else(|| panic!("no {id} in {document:#}"))
}

fn on_the_web() -> Home {
    let home = Home::new();
    home.command("answer channel=web device=linux extras=none-of-these renewal-date=2026-12-20").run().succeeded();
    home
}

#[test]
fn lists_for_scripts_follow_the_schema() {
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    let schema = std::fs::read_to_string(repository().join("tests/schemas/remind-1.schema.json")).expect("the schema");
    compiler.add_resource("remind", serde_json::from_str(&schema).expect("JSON")).expect("a schema");
    let index = compiler.compile("remind", &mut schemas).expect("the schema compiles");
    let home = on_the_web();
    home.command("answer data=keep export-by=signed-in export-requested=2026-11-20 purchased-on=2026-11-19")
        .run()
        .succeeded();
    home.command("remind add --in 36h").arg("call \u{1b}[31m \u{202e} مرحبا").run().succeeded();
    home.command("remind snooze own/8 --for 1d").run();
    for line in [
        "remind list --json",
        "remind list --all --json",
        "remind --json",
        "remind due --json",
        "remind due --within 5w --json",
    ] {
        for at in ["", " --at 2026-11-01", " --at 2027-06-01T12:00:00Z"] {
            let document = home.command(&format!("{line}{at}")).run().json();
            if let Err(error) = schemas.validate(&document, index) {
                panic!("{line}{at}: {error}\n{document:#}");
            }
            assert!(!ids(&document).is_empty() || line == "remind due --json", "{line}{at}");
            if let Some(one) = document["reminders"].get(0) {
                for (member, bad) in [("state", json!("late")), ("due", json!("tomorrow")), ("id", json!("x"))] {
                    let mut broken = document.clone();
                    broken["reminders"][0][member] = bad;
                    assert!(schemas.validate(&broken, index).is_err(), "{member} of {one}");
                }
            }
        }
    }
}

#[test]
fn what_is_due_ends_with_3_and_nothing_with_0() {
    let home = on_the_web();
    for (line, code, expected) in [
        ("remind due --json", 0, vec![]),
        ("remind due --json --within 3d", 0, vec![]),
        ("remind due --json --within 25d", 3, vec!["cancel/cancel-by"]),
        // Days are those of the calendar, hours are exact: the 17th begins 24 days and 14 hours from now.
        ("remind due --json --within 589h", 0, vec![]),
        ("remind due --json --within 590h", 3, vec!["cancel/cancel-by"]),
        ("remind due --json --within 24d", 0, vec![]),
        ("remind due --json --at 2026-12-16T21:59:59Z", 0, vec![]),
        ("remind due --json --at 2026-12-16T22:00:00Z", 3, vec!["cancel/cancel-by"]),
        ("remind due --json --at 2026-12-21", 3, vec!["cancel/cancel-by", "cancel/first-look-on"]),
    ] {
        let ended = home.command(line).run();
        assert_eq!((ended.code, ids(&ended.json())), (code, expected), "{line}");
        assert_eq!(ended.err, "", "{line}");
    }
    for line in [
        "remind due --within soon",
        "remind due --within -3d",
        "remind due --within 3",
        "remind nothing",
        "remind done",
    ] {
        assert_eq!(home.command(line).run().code, 2, "{line}");
    }
}

#[test]
fn status_says_the_same_as_remind() {
    let home = on_the_web();
    home.command("remind add pay --on 2026-12-18").run().succeeded();
    for at in ["2026-11-25", "2026-12-17", "2026-12-18", "2026-12-19T08:00:00Z", "2027-02-01"] {
        let due = home.command(&format!("remind due --json --at {at}")).run().json();
        let status = home.command(&format!("status --json --at {at}")).run().json();
        assert_eq!(due["reminders"], status["due"], "{at}");
    }
}

#[test]
fn people_see_what_is_due_in_any_width() {
    let home = on_the_web();
    home.command("remind add --on 2026-12-17").arg("ask the bank for the last three statements").run().succeeded();
    for columns in [40, 80] {
        let ended = home.talk("remind list --at 2026-12-18").columns(columns).run().succeeded();
        assert!(ended.out.lines().all(|line| line.chars().count() <= columns), "{}", ended.out);
        let text = ended.out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains("overdue: ask the bank for the last three statements"), "{text}");
        assert!(text.contains("overdue: Cancel now"), "{text}");
    }
    let nothing = Home::new().command("remind calendar").run().succeeded();
    assert!(nothing.out.starts_with("BEGIN:VCALENDAR\r\n") && !nothing.out.contains("VEVENT"), "{}", nothing.out);
    let nothing = Home::new().command("remind").run().succeeded();
    assert_eq!(nothing.out.lines().count(), 1, "{}", nothing.out);
}

#[test]
fn a_deadline_counts_before_it_is_known_who_charges() {
    let home = Home::new();
    home.command("answer renewal-date=2026-12-20").run().succeeded();
    let list = home.command("remind list --json").run().json();
    let deadline = find(&list, "cancel/cancel-by");
    assert_eq!((&deadline["step"], &deadline["link"]), (&Value::Null, &Value::Null), "{list:#}");
    home.command("answer channel=none").run().succeeded();
    let list = home.command("remind list --json").run().json();
    assert_eq!(ids(&list), Vec::<&str>::new());
}

#[test]
fn own_reminders_are_kept_done_and_put_off() {
    let home = Home::new();
    let add = |text: &str, when: &str| {
        let ended = home.command(&format!("remind add --json {when}")).arg(text).run().succeeded().json();
        ended["reminder"]["id"].as_str().expect("an id").to_owned()
    };
    let (first, second) = (add("call the bank", "--in 7d"), add("look at the mail", "--on 2026-11-24T09:30:00+02:00"));
    assert_eq!((first.as_str(), second.as_str()), ("own/1", "own/2"));
    let third = add("in hours", "--in 36h");
    let list = home.command("remind list --json").run().json();
    assert_eq!(ids(&list), [third.as_str(), &second, &first], "what speaks first stands in front");
    assert_eq!(find(&list, &first)["due"], "2026-11-29T00:00:00+02:00");
    assert_eq!(find(&list, &second)["due"], "2026-11-24T09:30:00+02:00");
    assert_eq!(find(&list, &third)["due"], "2026-11-23T22:00:00+02:00");
    assert_eq!(find(&list, &first)["all_day"], true);

    home.command("remind snooze own/2 --for 2d").run().succeeded();
    let list = home.command("remind list --json --at 2026-11-25T12:00:00Z").run().json();
    let put_off = find(&list, &second);
    assert_eq!(put_off["state"], "upcoming");
    assert_eq!(put_off["snoozed_until"], "2026-11-26T00:00:00+02:00");
    assert_eq!(put_off["due"], "2026-11-24T09:30:00+02:00");
    let list = home.command("remind list --json --at 2026-11-26").run().json();
    assert_eq!(find(&list, &second)["state"], "due");
    assert_eq!(find(&list, &second)["snoozed_until"], Value::Null);

    home.command("remind done own/1").run().succeeded();
    assert!(!ids(&home.command("remind list --json").run().json()).contains(&"own/1"));
    let all = home.command("remind list --all --json").run().json();
    assert_eq!(find(&all, "own/1")["state"], "done");
    home.command("undo").run().succeeded();
    assert_eq!(find(&home.command("remind list --json").run().json(), "own/1")["state"], "upcoming");

    let before = home.journal();
    for line in [
        "remind add x --on 2026-11-21",
        "remind add x",
        "remind add x --on 2026-11-30 --in 3d",
        "remind add x --in soon",
        "remind done own/99",
        "remind snooze own/1 --for ever",
        "remind add x --in 3d --at 2026-11-25",
    ] {
        let ended = home.command(line).run();
        assert_eq!(ended.code, 2, "{line}: {}", ended.transcript);
    }
    assert_eq!(home.journal(), before, "nothing was written");
    assert_eq!(home.command("remind add --in 3d").arg(" \n").run().code, 2, "no words");
    let long = home.command("remind add --in 3d").arg("x".repeat(16 * 1024 + 1)).run();
    assert_eq!(long.code, 2);
}

#[test]
fn a_new_date_moves_a_reminder_and_brings_it_back() {
    let home = on_the_web();
    let state = |at: &str| {
        let list = home.command(&format!("remind list --all --json --at {at}")).run().json();
        find(&list, "cancel/cancel-by").clone()
    };
    assert_eq!(state("2026-12-17")["state"], "due");
    home.command("remind done cancel-by").run().succeeded();
    assert_eq!(state("2026-12-17")["state"], "done");
    assert_eq!(home.command("remind due --at 2026-12-17").run().code, 0);
    home.command("answer renewal-date=2027-01-20").run().succeeded();
    assert_eq!(state("2026-12-17")["state"], "upcoming");
    assert_eq!(state("2026-12-17")["due"], "2027-01-17T00:00:00+02:00");
    home.command("done cancel/web-cancel").run().succeeded();
    assert!(!ids(&home.command("remind list --json --at 2027-01-17").run().json()).contains(&"cancel/cancel-by"));
    home.command("undo").run().succeeded();
    assert_eq!(state("2027-01-17")["state"], "due");
}

#[test]
fn a_put_off_deadline_stays_where_it_is() {
    let home = on_the_web();
    home.command("remind snooze cancel/cancel-by --for 4d").run().succeeded();
    let list = home.command("remind list --json --at 2026-12-18").run().json();
    let deadline = find(&list, "cancel/cancel-by");
    assert_eq!((&deadline["state"], &deadline["due"]), (&json!("upcoming"), &json!("2026-12-17T00:00:00+02:00")));
    let list = home.command("remind list --json --at 2026-12-21").run().json();
    assert_eq!(find(&list, "cancel/cancel-by")["state"], "overdue");
}

#[test]
fn steps_put_off_in_a_walk_and_letters_are_in_the_same_list() {
    let home = Home::with_small_guides();
    home.talk("mini").typed(&["the shop", "remind", "in 2 days", "1"]).run();
    let list = home.command("remind list --json").run().json();
    let one = find(&list, "mini/shop-quick");
    assert_eq!((&one["due"], &one["all_day"]), (&json!("2026-11-24T00:00:00+02:00"), &json!(true)));
    assert_eq!((&one["step"], &one["meaning"]), (&json!("mini/shop-quick"), &json!("wait")));
    assert_eq!(home.command("remind due --at 2026-11-24").run().code, 3);
    home.command("skip mini/shop-quick").run().succeeded();
    assert_eq!(home.command("remind due --at 2026-11-24").run().code, 0, "what is settled reminds no more");
    let home = Home::new();
    home.command("letter erasure --country DE --name Ada --email ada@example.org --remind").run().succeeded();
    let list = home.command("remind list --json").run().json();
    assert_eq!(ids(&list), ["own/1"]);
    assert!(list["reminders"][0]["title"].as_str().expect("words").contains("GDPR"), "{list:#}");
}

#[test]
fn an_older_quitgpt_passes_over_what_it_does_not_know() {
    let home = on_the_web();
    home.command("remind add later --on 2026-12-03T10:00:00Z").run().succeeded();
    home.command("remind done cancel-by").run().succeeded();
    home.command("remind snooze own/5 --for 3h").run().succeeded();
    // The members that every version reads keep their names and shapes.
    for line in home.journal().lines() {
        let event: Value = serde_json::from_str(line).expect("JSON");
        for (member, value) in event.as_object().expect("an object") {
            let fits = match member.as_str() {
                "v" | "id" | "event" => value.is_u64(),
                "values" => value.is_array(),
                "on" => value.as_str().is_some_and(|on| on.len() == 10),
                _ => value.is_string(),
            };
            assert!(fits, "{member} in {line}");
        }
    }
    let kinds: BTreeSet<String> = home
        .journal()
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON")["kind"].as_str().expect("a word").to_owned())
        .collect();
    assert!(kinds.contains("reminder-done") && kinds.contains("reminder-snoozed"), "{kinds:?}");
}

// Every zone

fn event(id: u64, deed: Deed) -> Event {
    Event { v: 1, id, at: Timestamp::UNIX_EPOCH, deed }
}

/// A person for whom each kind of rule has something to say once its date is known.
fn everything_open(anchor: &str) -> Progress {
    let mut progress = Progress::default();
    let answers = [
        ("channel", "web"),
        ("data", "keep"),
        ("export-by", "signed-in"),
        ("place", "eea-uk-ch"),
        ("goal", "delete-account"),
        ("delete-by", "web"),
        ("login", "apple"),
        ("renewal-date", anchor),
        ("export-requested", anchor),
        ("export-message", anchor),
        ("purchased-on", anchor),
        ("deleted-on", anchor),
    ];
    for (number, (key, value)) in answers.into_iter().enumerate() {
        let deed = Deed::Answered { key: QuestionId::new(key), values: vec![value.to_owned()] };
        progress.apply(&event(number as u64 + 1, deed));
    }
    progress
}

fn topics() -> Vec<TopicName> {
    ["cancel", "export", "disconnect", "refund", "delete"].map(TopicName::new).to_vec()
}

fn rule_of(offset: &str) -> &'static str {
    match offset {
        "-72h" => "cancel/cancel-by",
        "24h" => "export/link-dies",
        "1 day" => "export/message-day-1",
        "3 days" => "export/message-day-3",
        "7 days" => "refund/ask-by",
        "14 days" => "refund/withdraw-by",
        "30 days" => "delete/deletion-complete",
        "31 days" => "disconnect/apple-login-on",
        "1 month 3 days" => "cancel/second-look-on",
        other => panic!("no rule has {other}"),
    }
}

#[test]
fn every_kind_of_rule_is_due_at_its_moment_in_every_zone() {
    let table = std::fs::read_to_string(repository().join("tests/fixtures/dues.tsv")).expect("the table");
    let catalog = Catalog::new(None);
    let mut rows: Vec<Vec<&str>> = table.lines().map(|line| line.split('\t').collect()).collect();
    rows.sort();
    let mut zones = BTreeSet::new();
    let mut seen: Option<(String, plan::Plan, Progress, TimeZone)> = None;
    for row in &rows {
        let [zone_name, anchor, offset, due, over] = row.as_slice() else { panic!("{row:?}") };
        zones.insert(*zone_name);
        let key = format!("{zone_name} {anchor}");
        if seen.as_ref().is_none_or(|(known, ..)| *known != key) {
            let zone = TimeZone::get(zone_name).expect("a zone");
            let progress = everything_open(anchor);
            let now = "2025-06-01T00:00:00Z".parse::<Timestamp>().expect("a moment").to_zoned(zone.clone());
            seen = Some((key, plan::derive(&catalog, &topics(), &progress, &now), progress, zone));
        }
        let (_, plan, progress, zone) = seen.as_ref().expect("just made");
        let (due, over): (Timestamp, Timestamp) = (due.parse().expect("a moment"), over.parse().expect("a moment"));
        let second = jiff::SignedDuration::from_secs(1);
        let at = |moment: Timestamp| -> Reminder {
            let reminders = reminders::list(plan, progress, &moment.to_zoned(zone.clone()));
            let id = rule_of(offset);
            reminders.into_iter().find(|one| one.id == id).unwrap_or_else(|| panic!("no {id}"))
        };
        assert_eq!(dates::begins(&at(due).due, zone), Some(due), "{row:?}");
        for (moment, expected) in
            [(due - second, State::Upcoming), (due, State::Due), (over - second, State::Due), (over, State::Overdue)]
        {
            assert_eq!(at(moment).state, expected, "{row:?} at {moment}");
        }
    }
    assert!(zones.len() >= 30 && rows.len() > 1000, "{} zones, {} rows", zones.len(), rows.len());
}

#[test]
fn rules_that_count_from_a_finished_step_count_from_its_day() {
    let catalog = Catalog::new(None);
    let mut progress = everything_open("2030-01-01");
    let finish = |id: u64, step: &str, on: jiff::civil::Date| {
        event(id, Deed::Finished { step: StepId::new(step), on, note: None, reference: None })
    };
    // The last day of February in a leap year, and a day that has no midnight.
    progress.apply(&finish(50, "refund/web-withdraw", jiff::civil::date(2028, 2, 18)));
    progress.apply(&event(
        51,
        Deed::Answered { key: QuestionId::new("channel"), values: vec!["web".into(), "app-store".into()] },
    ));
    progress.apply(&finish(52, "refund/apple-ask", jiff::civil::date(2026, 4, 22)));
    let zone = TimeZone::get("Africa/Cairo").expect("a zone");
    let now = "2025-06-01T00:00:00Z".parse::<Timestamp>().expect("a moment").to_zoned(zone.clone());
    let plan = plan::derive(&catalog, &topics(), &progress, &now);
    let list = reminders::list(&plan, &progress, &now);
    let due = |id: &str| list.iter().find(|one| one.id == id).unwrap_or_else(|| panic!("no {id}")).due.clone();
    assert_eq!(due("refund/web-money-on"), Known::Day(jiff::civil::date(2028, 2, 29)));
    assert_eq!(due("refund/apple-decision-on"), Known::Day(jiff::civil::date(2026, 4, 24)));
    let begins = dates::begins(&due("refund/apple-decision-on"), &zone).expect("a moment");
    assert_eq!(begins, "2026-04-23T22:00:00Z".parse::<Timestamp>().expect("a moment"));
}

// The calendar

/// What two parsers found in calendar files, one after the other.
fn read_back(files: &[&Path]) -> Vec<[Value; 2]> {
    let script = repository().join("tests/calendar/read.py");
    let try_one = |python: &str| {
        Command::new(python).arg(&script).args(files).output().ok().filter(|output| output.status.success())
    };
    let output = ["/usr/bin/python3", "python3"].into_iter().find_map(try_one);
    let output = output.unwrap_or_else(|| {
        panic!("this test needs Python with `icalendar` and `vobject` (Debian: python3-icalendar, python3-vobject), and that they can read {files:?}")
    });
    let found: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let found = found.as_array().expect("files").iter();
    found.map(|file| [file["icalendar"].clone(), file["vobject"].clone()]).collect()
}

fn calendar_of(home: &Home, more: &str) -> String {
    home.command(&format!("remind calendar {more}")).run().succeeded().out
}

/// Both parsers' events, which have to be the same.
fn events_of(home: &Home, text: &str) -> Vec<Value> {
    let file = home.path().join("calendar.ics");
    std::fs::write(&file, text).expect("written");
    let found = read_back(&[&file]);
    let [one, other] = &found[0];
    assert_eq!(one["events"], other["events"], "the parsers agree");
    one["events"].as_array().expect("events").clone()
}

const OF_AN_EVENT: [&str; 12] = [
    "CLASS",
    "CREATED",
    "DESCRIPTION",
    "DTEND",
    "DTSTAMP",
    "DTSTART",
    "LAST-MODIFIED",
    "SEQUENCE",
    "STATUS",
    "SUMMARY",
    "TRANSP",
    "UID",
];

#[track_caller]
fn is_well_formed(text: &str) {
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    for line in text.split_inclusive("\r\n") {
        let line = line.strip_suffix("\r\n").expect("lines end with CR and LF");
        assert!(line.len() <= 75, "{line}");
        assert!(!line.contains(['\r', '\n']), "{line:?}");
        assert!(!line.chars().any(|c| c.is_control() && c != '\t'), "{line:?}");
    }
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "needs Python's `icalendar` and `vobject`")]
fn a_calendar_says_when_and_where_to_click() {
    let home = on_the_web();
    home.command("remind add --on 2026-12-01").arg("call the bank").run().succeeded();
    let text = calendar_of(&home, "");
    is_well_formed(&text);
    assert!(!text.contains("METHOD") && !text.contains("ATTENDEE") && !text.contains("ATTACH"));
    for line in ["VERSION:2.0", "CALSCALE:GREGORIAN", "REFRESH-INTERVAL;VALUE=DURATION:PT12H"] {
        assert!(text.contains(&format!("{line}\r\n")), "{line}");
    }
    let events = events_of(&home, &text);
    let event = |start: &str| {
        let mut found = events.iter().filter(|event| event["uid"].as_str().is_some_and(|uid| uid.starts_with(start)));
        found.next().unwrap_or_else(|| panic!("no {start}"))
    };
    let deadline = event("cancel.cancel-by.1");
    // 17 December begins in Cairo at 22 hours of the 16th; at night nothing rings.
    assert_eq!((&deadline["start"], &deadline["alarms"]), (&json!("2026-12-16T22:00:00Z"), &json!([-6 * 3600])));
    assert_eq!(deadline["url"], "https://chatgpt.com/#settings/Billing");
    assert!(deadline["description"].as_str().expect("words").contains("https://chatgpt.com/#settings/Billing"));
    let early = event("cancel.cancel-by.early.");
    assert_eq!((&early["start"], &early["alarms"]), (&json!("2026-12-15"), &json!([9 * 3600])));
    let look = event("cancel.first-look-on.");
    assert_eq!((&look["start"], &look["status"]), (&json!("2026-12-21"), &json!("CONFIRMED")));
    assert_eq!(event("own.")["summary"], "call the bank");
    let uids: BTreeSet<&str> = events.iter().map(|event| event["uid"].as_str().expect("text")).collect();
    assert_eq!(uids.len(), events.len());
    assert!(events.iter().all(|event| event["uid"].as_str().is_some_and(|uid| uid.ends_with("@quitgpt"))));
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "needs Python's `icalendar` and `vobject`")]
fn importing_again_updates_and_cancels() {
    let home = on_the_web();
    home.command("remind add --on 2026-12-01").arg("call the bank").run().succeeded();
    let first = calendar_of(&home, "");
    assert_eq!(first, calendar_of(&home, "--at 2026-12-01T08:00:00Z"), "the same journal gives the same bytes");
    let later = |line: &str, now: &str| home.command(line).now(now).run().succeeded();
    later("answer renewal-date=2027-01-20", "2026-11-23T10:00[Africa/Cairo]");
    let moved = calendar_of(&home, "");
    later("done cancel/web-cancel", "2026-11-24T10:00[Africa/Cairo]");
    later("remind snooze own/5 --for 2d", "2026-11-24T10:01[Africa/Cairo]");
    let gone = calendar_of(&home, "");
    later("undo", "2026-11-25T10:00[Africa/Cairo]");
    later("undo cancel/web-cancel", "2026-11-25T10:01[Africa/Cairo]");
    let back = calendar_of(&home, "");
    let tell = |text: &str, start: &str| {
        let events = events_of(&home, text);
        let mut found = events.iter().filter(|event| event["uid"].as_str().is_some_and(|uid| uid.starts_with(start)));
        let event = found.next().unwrap_or_else(|| panic!("no {start}"));
        assert_eq!(found.next(), None, "one each");
        let text = |member: &str| event[member].as_str().expect("text").to_owned();
        (event["sequence"].as_u64().expect("a number"), text("status"), text("start"), text("stamp"), text("uid"))
    };
    for start in ["cancel.cancel-by.1", "cancel.cancel-by.early.", "own.5.", "cancel.first-look-on."] {
        let told: Vec<_> = [&first, &moved, &gone, &back].iter().map(|text| tell(text, start)).collect();
        for pair in told.windows(2) {
            assert_eq!(pair[0].4, pair[1].4, "the same event");
            assert!(pair[0].0 <= pair[1].0, "{told:?}");
            let same = |of: &(u64, String, String, String, String)| (of.1.clone(), of.2.clone());
            assert_eq!(pair[0].0 == pair[1].0, same(&pair[0]) == same(&pair[1]), "a change has a number: {told:?}");
            assert_eq!(pair[0].3 == pair[1].3, pair[0].0 == pair[1].0, "and a moment: {told:?}");
        }
    }
    assert_eq!(tell(&moved, "cancel.cancel-by.1").2, "2027-01-16T22:00:00Z");
    assert_eq!(tell(&gone, "cancel.cancel-by.1").1, "CANCELLED");
    assert_eq!(tell(&gone, "own.5.").2, "2026-12-03");
    assert_eq!(tell(&back, "cancel.cancel-by.1").1, "CONFIRMED");
    let cancelled = events_of(&home, &gone).into_iter().filter(|event| event["status"] == "CANCELLED");
    assert!(
        cancelled.map(|event| event["alarms"].clone()).all(|alarms| alarms == json!([])),
        "what is gone rings no more"
    );
    assert_ne!(tell(&first, "own.").4, {
        let other = Home::new();
        other.command("remind add x --on 2026-12-01").now("2026-11-22T10:01[Africa/Cairo]").run().succeeded();
        tell(&calendar_of(&other, ""), "own.").4
    });
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "needs Python's `icalendar` and `vobject`")]
fn whatever_people_type_comes_back_and_adds_nothing() {
    let home = Home::new();
    let long = "تذكير طويل، ; , \\ \" 😀 ".repeat(300);
    let texts = [
        "a\r\nBEGIN:VALARM\r\nACTION:AUDIO\r\nEND:VALARM",
        "a\nATTENDEE:mailto:x@example.org",
        "\\n \\N \\\\ \\; \\,",
        "semi;colon,comma\\backslash:colon",
        "\"quoted\" 'single' `back` $(touch x) %PATH% ${HOME} %41",
        "مرحبا بالعالم: ألغِ الاشتراك قبل الموعد بثلاثة أيام، ثم انظر إلى كشف الحساب بعد شهر واحد",
        "👩‍👩‍👧‍👦 é e\u{301} ‏‎ 𝔘𝔫𝔦 \t tab",
        "END:VEVENT\nEND:VCALENDAR\nBEGIN:VCALENDAR",
        "=0D=0A;VALUE=URI:javascript:alert(1)",
        "X",
        " blanks around\n",
        long.trim(),
    ];
    for text in texts {
        home.command("remind add --in 3d").arg(text).run().succeeded();
    }
    let listed = home.command("remind list --json").run().json();
    let titles: BTreeSet<&str> = listed["reminders"]
        .as_array()
        .expect("reminders")
        .iter()
        .map(|one| one["title"].as_str().expect("words"))
        .collect();
    assert_eq!(titles, texts.into_iter().collect());
    let text = calendar_of(&home, "");
    is_well_formed(&text);
    let file = home.path().join("hostile.ics");
    std::fs::write(&file, &text).expect("written");
    let files = read_back(&[&file]);
    for found in &files[0] {
        assert_eq!(found["components"], texts.len(), "nothing but events");
        let events = found["events"].as_array().expect("events");
        let summaries: BTreeSet<&str> = events.iter().map(|event| event["summary"].as_str().expect("words")).collect();
        for text in texts {
            // A line's end is one character in a calendar, however it was typed.
            let text = text.replace("\r\n", "\n");
            // Debian's `icalendar` 4 loses some backslashes; newer ones do not.
            let misread = *found == files[0][0] && text.contains('\\');
            assert!(summaries.contains(text.as_str()) || misread, "{}", text.escape_debug());
        }
        for event in events {
            assert_eq!(event["properties"], json!(OF_AN_EVENT));
            assert_eq!(event["alarm_properties"], json!([["ACTION", "DESCRIPTION", "TRIGGER"]]));
        }
    }
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "needs Python's `icalendar` and `vobject`")]
fn hundreds_of_hostile_texts_come_back() {
    const PLAIN: [&str; 12] =
        ["\n", ";", ",", ":", "\"", "=", "BEGIN:VALARM", "END:VEVENT", "ATTACH:", "مرحبا", "😀", "\u{200f}"];
    let pieces = [
        "\r\n",
        "\n",
        "\r",
        "\\",
        ";",
        ",",
        ":",
        "\"",
        "'",
        "`",
        "$(x)",
        "%",
        "=",
        "\t",
        " ",
        "BEGIN:VEVENT",
        "END:VEVENT",
        "X-A:b",
        "ATTACH:",
        "é",
        "مرحبا",
        "لا",
        "😀",
        "\u{200f}",
        "\u{202e}",
        "\u{2066}",
        "\u{2028}",
        "\u{85}",
        "\u{1b}",
        "\0",
        "\u{7f}",
        "e\u{301}",
        "0",
        "abc",
        "\u{feff}",
        "𝔘",
    ];
    let mut seed = 0x9e37_79b9_u32;
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 8) as usize % below
    };
    let texts: Vec<String> = (0..500)
        .map(|number| {
            // A third without anything that is shown with a backslash.
            let from = if number % 3 == 0 { &PLAIN[..] } else { &pieces[..] };
            let middle: String = (0..random(120)).map(|_| from[random(from.len())]).collect();
            format!("{number}.{middle}.")
        })
        .collect();
    let event = |(number, text): (usize, &String)| calendar::Event {
        uid: format!("{number}@test"),
        sequence: 0,
        created: Timestamp::UNIX_EPOCH,
        changed: Timestamp::UNIX_EPOCH,
        when: calendar::When::Day(jiff::civil::date(2026, 12, 1)),
        summary: text.clone(),
        description: text.clone(),
        url: None,
        cancelled: false,
        alarm: 540,
    };
    let events = texts.iter().enumerate().map(event).collect();
    let text = calendar::write(&calendar::Calendar { name: "x".into(), about: "y".into(), events });
    is_well_formed(&text);
    let home = Home::new();
    let file = home.path().join("hostile.ics");
    std::fs::write(&file, &text).expect("written");
    let files = read_back(&[&file]);
    for found in &files[0] {
        assert_eq!(found["components"], texts.len(), "nothing but events");
        for (event, text) in found["events"].as_array().expect("events").iter().zip(&texts) {
            let expected = clean::clean(text).into_owned();
            // Debian's `icalendar` 4 loses some backslashes; newer ones do not.
            if *found != files[0][0] || !expected.contains('\\') {
                assert_eq!(event["summary"], expected);
                assert_eq!(event["description"], expected);
            }
            assert_eq!(event["properties"], json!(OF_AN_EVENT));
            assert_eq!(event["alarm_properties"], json!([["ACTION", "DESCRIPTION", "TRIGGER"]]));
        }
    }
}

#[test]
fn a_calendar_file_is_replaced_as_a_whole() {
    let home = on_the_web();
    let file = home.path().join("reminders.ics");
    let write = || home.command("remind calendar -o").arg(&file).run();
    let ended = write().succeeded();
    assert_eq!(ended.out, "");
    assert!(ended.err.contains("reminders.ics"), "{}", ended.err);
    assert_eq!(std::fs::read_to_string(&file).expect("a file"), calendar_of(&home, ""));
    home.command("remind add x --in 3d").run().succeeded();
    write().succeeded();
    assert_eq!(std::fs::read_to_string(&file).expect("a file"), calendar_of(&home, ""));
    let here: Vec<_> =
        std::fs::read_dir(home.path()).expect("a folder").map(|e| e.expect("an entry").file_name()).collect();
    assert!(here.iter().all(|name| name == "data" || name == "reminders.ics"), "{here:?}");
    let other = home.path().join("data/other.ics");
    std::fs::write(&other, "BEGIN:VCALENDAR\r\nPRODID:-//somebody//else\r\n").expect("written");
    let ended = home.command("remind calendar -o").arg(&other).run();
    assert_eq!(ended.code, 1, "{}", ended.transcript);
    assert!(std::fs::read_to_string(&other).expect("a file").contains("somebody"), "left alone");
    let looking = home.command("remind calendar --at 2026-12-01 -o").arg(&file).run();
    assert_eq!(looking.code, 2);
    let document = home.command("remind calendar --json").run().succeeded().json();
    assert_eq!(document["schema"], "quitgpt/calendar/1");
    assert_eq!(document["calendar"], calendar_of(&home, ""));
}

// Waiting for the export

#[test]
fn an_export_that_was_asked_for_waits_well() {
    let home = Home::new();
    home.command("answer data=keep export-by=signed-in beyond-export=none-of-these").run().succeeded();
    home.command("done export/request --on 2026-11-20").run().succeeded();
    home.command("answer export-requested=2026-11-20").run().succeeded();
    let due = |now: &str| home.command("remind due --json").now(now).run().json();
    let today = "2026-11-22T10:00[Africa/Cairo]";
    assert_eq!(ids(&due(today)), ["export/message-day-1"]);
    let status = home.command("status export").run().succeeded().out.split_whitespace().collect::<Vec<_>>().join(" ");
    let waiting = "asked for on Friday 20 November 2026, 2 days ago; look again on Monday 23 November 2026";
    assert!(status.contains(waiting), "{status}");

    let visit = home.talk("export").typed(&["not yet", "stop"]).run();
    let asked = visit.transcript.find("Has the message with the download link arrived?").expect("asked at once");
    assert!(visit.transcript[..asked].contains("2 days ago"), "{}", visit.transcript);
    assert_eq!(visit.transcript.matches("Has the message").count(), 1, "{}", visit.transcript);
    assert!(visit.transcript.contains("next visit asks again"), "{}", visit.transcript);
    assert_eq!(ids(&due(today)), Vec::<&str>::new(), "who looked is not told to look");
    let message = |status: &Value| {
        let steps = status["steps"].as_array().expect("steps");
        steps.iter().find(|step| step["id"] == "export/message").expect("listed").clone()
    };
    assert_eq!(message(&home.status())["standing"], "waiting");
    assert_eq!(ids(&due("2026-11-23T00:00[Africa/Cairo]")), ["export/message-day-3"], "said once, not twice");

    // Earlier than planned: the question comes first all the same.
    let visit = home
        .talk("export")
        .now("2026-11-22T18:00[Africa/Cairo]")
        .typed(&["it is here", "2026-11-22T17:30:00+02:00", "1", "stop"])
        .run();
    assert!(visit.transcript.contains("Download"), "{}", visit.transcript);
    assert_eq!(message(&home.status())["standing"], "finished");
    let list = home.command("remind list --json").now("2026-11-22T18:01[Africa/Cairo]").run().json();
    assert_eq!(ids(&list), ["export/link-dies"]);
    assert_eq!(find(&list, "export/link-dies")["due"], "2026-11-23T17:30:00+02:00");
}

#[test]
fn when_the_week_is_over_the_walk_helps_and_does_not_wait() {
    let home = Home::new();
    home.command("answer data=keep export-by=signed-in beyond-export=none-of-these export-requested=2026-11-14")
        .run()
        .succeeded();
    home.command("done export/request --on 2026-11-14").run().succeeded();
    let visit = home.talk("export").typed(&["more than", "stop"]).run();
    assert!(visit.transcript.contains("Then the next step helps with that."), "{}", visit.transcript);
    assert!(!home.journal().contains("postponed"), "{}", home.journal());
}

#[test]
fn a_step_done_earlier_is_recorded_on_that_day() {
    let home = Home::new();
    home.command("answer data=keep export-by=signed-in beyond-export=none-of-these").run().succeeded();
    let visit = home.talk("export").typed(&["done", "5 days ago", "1", "stop"]).run();
    assert!(visit.transcript.contains("Recorded on Tuesday 17 November 2026"), "{}", visit.transcript);
    let status = home.status();
    let steps = status["steps"].as_array().expect("steps");
    let step = steps.iter().find(|step| step["id"] == "export/request").expect("listed");
    assert!(step["standing"] == "finished" && home.journal().contains("\"on\":\"2026-11-17\""), "{step}");
}

// What the README offers to scripts

#[test]
#[cfg(unix)]
fn the_examples_for_scripts_work_as_they_stand() {
    use std::os::unix::fs::PermissionsExt as _;
    let readme = std::fs::read_to_string(repository().join("README.md")).expect("the README");
    let blocks = |kind: &str| -> Vec<String> {
        let start = format!("\n```{kind}\n");
        readme.split(&start).skip(1).filter_map(|rest| Some(rest.split_once("\n```")?.0.to_owned())).collect()
    };
    let home = Home::new();
    let bin = home.path().join(".cargo/bin");
    std::fs::create_dir_all(&bin).expect("a folder");
    // Recorders stand where mail and push messages would leave.
    for (name, script) in [
        ("quitgpt", format!("#!/bin/sh\nexec '{}' \"$@\"\n", env!("CARGO_BIN_EXE_quitgpt"))),
        ("msmtp", "#!/bin/sh\n{ echo \"to $*\"; cat; } >> \"$HOME/sent\"\n".to_owned()),
        ("curl", "#!/bin/sh\n{ for word; do echo \"[$word]\"; done; cat; } >> \"$HOME/sent\"\n".to_owned()),
    ] {
        let path = bin.join(name);
        std::fs::write(&path, script).expect("written");
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).expect("made a program");
    }
    let path = format!("{}:/usr/local/bin:/usr/bin:/bin", bin.display());
    let run = |script: &str| -> (String, String) {
        let _ = std::fs::remove_file(home.path().join("sent"));
        let output = Command::new("sh")
            .args(["-c", script])
            .env_clear()
            .env("PATH", &path)
            .env("HOME", home.path())
            .env("QUITGPT_DATA_DIR", home.data())
            .output()
            .expect("a shell");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{script}");
        let sent = std::fs::read_to_string(home.path().join("sent")).unwrap_or_default();
        (String::from_utf8(output.stdout).expect("text"), sent)
    };
    let (scripts, lines) = (blocks("sh"), blocks("crontab"));
    assert_eq!((scripts.len(), lines.len()), (3, 1), "{scripts:?}");
    let jobs: Vec<&str> = lines[0].lines().filter_map(|line| line.splitn(6, ' ').last()).collect();
    for script in scripts.iter().map(String::as_str).chain([jobs[0]]) {
        assert_eq!(run(script), (String::new(), String::new()), "nothing is due: {script}");
    }
    run("quitgpt remind add --quiet 'call the bank: \"$(id)\" 100%' --in 0d");
    let [bar, mail, push] = [0, 1, 2].map(|at| run(&scripts[at]));
    assert_eq!(bar, ("1 due: call the bank: \"$(id)\" 100%\n".to_owned(), String::new()));
    let words = "due today: call the bank: \"$(id)\" 100%";
    assert!(mail.1.starts_with("to you@example.org\nTo: you@example.org\nSubject: quitgpt"), "{mail:?}");
    assert!(mail.1.contains(words) && mail.0.is_empty(), "{mail:?}");
    assert!(push.1.contains("[Title: quitgpt]\n") && push.1.contains("[@-]\n[https://ntfy.example.org/my-topic]\n"));
    assert!(push.1.contains(words) && push.0.is_empty(), "{push:?}");
    assert!(run(jobs[0]).0.contains(words), "cron has something to send");
    run(jobs[1]);
    let file = std::fs::read_to_string(home.path().join("reminders.ics")).expect("a calendar");
    assert!(file.contains("SUMMARY:call the bank"), "{file}");
}
