//! Whoever cannot go on here is told that they are not done, why, and what to type instead.

use super::inspection::flat;
use super::scenario::{Ended, Home, sentence};

/// Somebody who leaves the store's subscription as it is and wants the account deleted.
fn stopped_at_the_gate() -> Home {
    let home = Home::new();
    for line in [
        "answer data=abandon goal=delete-account channel=app-store account-ties=none-of-these delete-by=web device=linux",
        "done delete/what-ends",
        "done delete/remove-task-links",
        "done delete/without-copy",
        "skip cancel/apple-browser",
        "skip delete/store-first",
    ] {
        home.command(line).run().succeeded();
    }
    home
}

#[track_caller]
fn says(ended: &Ended, words: &[&str]) {
    let text = ended.transcript.split_whitespace().collect::<Vec<_>>().join(" ");
    for word in words {
        assert!(text.contains(word), "{word} is missing in\n{}", ended.transcript);
    }
    for id in ["next-nothing", "walk-through"] {
        assert!(!text.contains(&sentence(id)), "{}", ended.transcript);
    }
}

#[test]
fn a_closed_gate_is_no_end_and_says_how_to_open_it() {
    let home = stopped_at_the_gate();
    let words = [
        "You are not done yet",
        "Delete the account in a browser",
        "Your account still exists",
        "quitgpt done cancel/apple-browser",
        "quitgpt undo cancel/apple-browser",
        "quitgpt cancel",
    ];
    for ended in [home.command("status delete").run(), home.talk("delete").typed::<&str>(&[]).run()] {
        says(&ended.succeeded(), &words);
    }
    home.command("undo cancel/apple-browser").run().succeeded();
    home.command("answer --answer extras=none-of-these").run().succeeded();
    says(
        &home.command("status delete").run(),
        &["Something else comes first: Cancel the subscription", "quitgpt cancel"],
    );
}

#[test]
fn the_ways_that_are_shown_lead_on() {
    let home = stopped_at_the_gate();
    home.command("done cancel/apple-browser").run().succeeded();
    let lines = [sentence("gate-sentence"), "a@b.example".into(), "a@b.example".into()];
    let ended = home.talk("delete").typed(&lines).run();
    assert!(ended.out.contains("Permanently delete my account"), "{}", ended.transcript);
}

#[test]
fn a_biller_that_nobody_knows_is_asked_for_again() {
    let home = stopped_at_the_gate();
    home.command("answer channel=unsure").run().succeeded();
    for step in ["receipt", "statement", "places", "support"] {
        home.command(&format!("skip cancel/biller-{step}")).run().succeeded();
    }
    let ended = home.command("status delete").run();
    says(&ended, &["You are not done yet", "Your account still exists", "quitgpt answer channel= quitgpt cancel"]);
    home.command("answer channel=").run().succeeded();
    let asked = home.talk("cancel").typed::<&str>(&[]).run();
    assert!(asked.transcript.contains("\nWho charges you for ChatGPT?\n"), "{}", asked.transcript);
}

#[test]
fn steps_that_wait_for_other_topics_name_them() {
    let home = Home::new();
    home.command("answer data=keep goal=delete-account channel=none account-ties=none-of-these delete-by=web")
        .run()
        .succeeded();
    for step in ["what-ends", "remove-task-links"] {
        home.command(&format!("done delete/{step}")).run().succeeded();
    }
    for ended in [home.command("status delete").run(), home.talk("delete").typed::<&str>(&[]).run()] {
        says(&ended, &["You are not done yet", "Your account still exists", "quitgpt export"]);
        assert!(!ended.transcript.contains("\n  quitgpt cancel\n"), "{}", ended.transcript);
    }
}

#[test]
fn waiting_elsewhere_is_told_with_its_day() {
    let home = Home::new();
    home.command("answer data=keep goal=delete-account channel=none account-ties=none-of-these delete-by=web export-by=signed-in beyond-export=none-of-these")
        .run()
        .succeeded();
    for step in [
        "delete/what-ends",
        "delete/remove-task-links",
        "export/request",
        "export/not-included",
        "export/save-memories",
        "export/save-instructions",
    ] {
        home.command(&format!("done {step}")).run().succeeded();
    }
    home.talk("export").typed(&["not yet"]).run();
    let ended = home.command("status delete").run();
    says(&ended, &["Nothing can be done before Monday 23 November 2026", "Your account still exists"]);
}

#[test]
fn of_alternatives_one_is_asked_for() {
    let home = Home::new();
    home.command("answer goal=delete-account data=keep channel=app-store delete-by=web account-ties=none-of-these")
        .run()
        .succeeded();
    let status = home.command("status delete").run().out;
    let text = status.split_whitespace().collect::<Vec<_>>().join(" ");
    let one = "first: one of: Cancel on the iPhone or iPad / Cancel on the Mac / Cancel in an Apple app on Windows / Cancel at Apple in a browser";
    assert!(text.contains(one), "{status}");
}

#[test]
fn a_deletion_that_passed_the_gate_by_is_recorded_with_what_may_go_on() {
    let home = Home::new();
    home.command("answer goal=delete-account channel=google-play data=keep delete-by=web").run().succeeded();
    let ended = home.command("done delete/delete-web").run().succeeded();
    says(
        &ended,
        &["Recorded on", "Google Play may go on charging you", "quitgpt cancel", "No checked export is recorded"],
    );
    let again = home.command("done delete/delete-web --json").run().succeeded().json();
    assert_eq!(again["past_gate"], serde_json::json!(["gate-store-open", "gate-archive-unchecked"]));
    let other = home.command("done cancel/play-phone").run().succeeded();
    assert!(!other.transcript.contains("Still open"), "{}", other.transcript);
}

#[test]
fn leaving_without_a_copy_has_no_default() {
    let home = Home::new();
    home.command("answer data=abandon goal=delete-account channel=none account-ties=none-of-these delete-by=web")
        .run()
        .succeeded();
    let lines = ["done", "", "", "stop"];
    let ended = home.talk("delete").typed(&lines).run();
    assert!(!home.journal().contains("without-copy"), "{}", ended.transcript);
    assert!(ended.transcript.contains("Decide once more whether to leave without a copy"), "{}", ended.transcript);
}

#[test]
fn the_downloads_folder_is_the_default_where_the_step_ends_there() {
    let home = Home::new();
    home.command("answer data=keep export-by=signed-in").run().succeeded();
    for step in ["request", "message"] {
        home.command(&format!("done export/{step}")).run().succeeded();
    }
    let ended = home.talk("export").arg("--no-open").typed(&["", "stop"]).run();
    assert!(
        ended.transcript.contains("Where is the file?") || ended.transcript.contains("downloads"),
        "{}",
        ended.transcript
    );
    assert!(ended.transcript.contains(&sentence("choice-archive-path")), "{}", ended.transcript);
}

#[test]
fn questions_that_look_back_take_no_day_to_come() {
    let home = Home::new();
    home.command("answer data=keep export-by=signed-in").run().succeeded();
    let lines = ["done", "tomorrow", "3 days ago", "1", "stop"];
    let ended = home.talk("export").typed(&lines).run();
    says(
        &ended,
        &[
            "yesterday or 3 days ago",
            "Monday 23 November 2026 has not come yet",
            "Recorded on Thursday 19 November 2026",
        ],
    );
    assert!(!ended.transcript.contains("in 10 days"), "{}", ended.transcript);
    let refused = home.command("answer export-message=tomorrow").run();
    assert_eq!(refused.code, 2, "{}", refused.transcript);
    says(&refused, &["has not come yet", "3 days ago"]);
}

#[test]
fn a_day_that_nobody_named_is_not_invented() {
    let home = Home::new();
    home.command("answer data=keep export-by=signed-in").run().succeeded();
    home.talk("export").typed(&["done", "", "stop"]).run();
    let status = home.command("status export").run();
    says(&status, &["recorded today as asked for"]);
    assert!(!status.transcript.contains("0 days"), "{}", status.transcript);
    home.command("answer export-requested=today").run().succeeded();
    says(&home.command("status export").run(), &["asked for today"]);
}

#[test]
fn the_time_line_keeps_the_order_of_the_plan() {
    let home = Home::new();
    home.command("answer data=keep export-by=signed-in").run().succeeded();
    for step in ["request", "message", "download"] {
        home.command(&format!("done export/{step}")).run().succeeded();
    }
    let status = home.command("status export").run().out;
    let line = status.split_once("Time line").expect("a time line").1;
    let at = |words: &str| line.find(words).unwrap_or_else(|| panic!("{words}: {line}"));
    assert!(at("Look for the message") < at("Download the archive"), "{line}");
}

#[test]
fn a_route_on_which_nothing_was_cancelled_is_not_called_finished() {
    let home = Home::new();
    home.command("answer channel=web extras=none-of-these").run().succeeded();
    for step in ["cancel/web-cancel", "cancel/proof", "cancel/first-look", "cancel/second-look"] {
        home.command("skip").arg(step).run().succeeded();
    }
    let said = flat(&home.command("status cancel").run().out);
    assert!(said.contains(&sentence("charges-go-on")) && said.contains("quitgpt undo cancel/web-cancel"), "{said}");
    assert!(!said.contains(&sentence("next-nothing")), "{said}");
    let said = flat(&home.talk("cancel").typed(&["stop"]).run().transcript);
    assert!(said.contains(&sentence("walk-stuck")) && !said.contains(&sentence("walk-through")), "{said}");
    home.command("undo cancel/web-cancel").run().succeeded();
    home.command("done cancel/web-cancel").run().succeeded();
    let said = flat(&home.command("status cancel").run().out);
    assert!(!said.contains(&sentence("charges-go-on")), "{said}");
}

#[test]
fn somebody_who_never_found_out_who_charges_is_asked_again() {
    let home = Home::new();
    home.command("answer channel=unsure extras=none-of-these").run().succeeded();
    for step in ["biller-receipt", "biller-statement", "biller-places", "biller-support"] {
        home.command("skip").arg(format!("cancel/{step}")).run().succeeded();
    }
    let said = flat(&home.command("status cancel").run().out);
    assert!(said.contains(&sentence("charges-go-on")) && said.contains("quitgpt answer channel="), "{said}");
}

#[test]
fn a_step_is_not_put_off_until_it_is_too_late() {
    let home = Home::new();
    home.command("answer channel=web extras=none-of-these").run().succeeded();
    home.command("answer renewal-date=2026-12-03").run().succeeded();
    let ended = home.talk("cancel").typed(&["remind", "in 2 weeks", "yes", "remind", "in 3 days", "yes", "stop"]).run();
    let said = flat(&ended.transcript);
    assert!(said.contains("That is too late: this step has to be done before"), "{said}");
    assert_eq!(home.journal().matches("\"postponed\"").count(), 1, "{}", home.journal());
    // The step says until when, and nothing that is not so yet.
    assert!(said.contains("Take a screenshot now. Do this before Monday 30 November 2026, 00:00."), "{said}");
}

#[test]
fn a_dry_run_says_so_and_keeps_nothing() {
    let home = Home::new();
    let ended = home.talk("cancel --dry-run --answer channel=none").typed(&["stop"]).run();
    let said = flat(&ended.transcript);
    assert!(said.contains(&sentence("walk-dry")) && said.contains(&sentence("walk-stopped-dry")), "{said}");
    assert_eq!(home.journal(), "");
}

#[test]
fn going_back_names_what_is_taken_back() {
    let home = Home::new();
    home.command("answer channel=web extras=none-of-these").run().succeeded();
    let ended = home.talk("cancel").typed(&["not for me", "back", "stop"]).run();
    let said = flat(&ended.transcript);
    assert!(said.contains("Taken back: Cancel in ChatGPT's settings"), "{said}");
}

#[test]
fn a_day_that_has_just_gone_by_is_not_taken_for_one_in_a_year_by_enter_alone() {
    let home = Home::new();
    home.command("answer channel=web extras=none-of-these").run().succeeded();
    let typed = ["i was", "an end date", "20 nov", "", "3 dec", "", "stop"];
    let said = flat(&home.talk("cancel").typed(&typed).run().transcript);
    assert!(said.contains("Saturday 20 November 2027: is that the day?"), "{said}");
    assert_eq!(home.status()["answers"]["access-ends"], serde_json::json!(["2026-12-03"]), "{said}");
}

#[test]
fn the_page_of_a_deletion_that_is_recorded_is_kept_for_that_reason() {
    let home = Home::new();
    home.command("answer channel=none goal=delete-account data=abandon delete-by=web device=browser").run().succeeded();
    home.command("done delete/delete-web").run().succeeded();
    let ended = home.command("open delete/delete-web --print").run();
    assert_eq!((ended.code, ended.out.as_str()), (1, ""));
    assert!(
        ended.err.contains("is recorded as settled") && ended.err.contains("quitgpt undo delete/delete-web"),
        "{}",
        ended.err
    );
}

#[test]
fn the_names_of_steps_are_found_in_the_verbose_status() {
    let home = Home::new();
    home.command("answer channel=web extras=none-of-these").run().succeeded();
    let hint = home.command("done nosuch").run().err;
    assert!(hint.contains("quitgpt status --all -v"), "{hint}");
    let said = flat(&home.command("status cancel -v").run().out);
    assert!(said.contains("(cancel/web-cancel) [ready]") && said.contains("(cancel/play-phone) [not yours]"), "{said}");
    assert!(!home.command("status cancel").run().out.contains("(cancel/"));
}

#[test]
fn leaving_takes_no_app_away_before_the_account_is_deleted() {
    let home = Home::new();
    let answers =
        "channel=none goal=delete-account data=keep delete-by=iphone device=iphone login=other connected=none";
    home.command(&format!("answer {answers}")).run().succeeded();
    let answers = "account-ties=none-of-these switch-to=nowhere export-by=signed-in extras=none-of-these";
    home.command(&format!("answer {answers} beyond-export=none-of-these")).run().succeeded();
    home.command("done export/request").run().succeeded();
    home.talk("export").typed(&["i was", "not yet", "stop"]).run();
    let mut seen = Vec::new();
    let next = loop {
        let next = home.command("leave --print --json").run().succeeded().json()["next"].clone();
        let Some(step) = next["step"].as_str().map(str::to_owned) else { break next };
        home.command("done").arg(&step).run().succeeded();
        seen.push(step);
    };
    assert!(seen.iter().any(|step| step.starts_with("delete/")), "{seen:?}");
    assert!(!seen.iter().any(|step| step.starts_with("uninstall/")) && next["wait"].is_string(), "{seen:?} {next}");
    // On their own these steps can be walked all the same.
    let alone = home.command("uninstall --print --json").run().succeeded().json()["next"].clone();
    assert!(alone["step"].as_str().is_some_and(|step| step.starts_with("uninstall/")), "{alone}");
}
