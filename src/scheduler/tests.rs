use std::path::PathBuf;

use jiff::civil::Time;
use proptest::prelude::*;

use super::*;

fn ground() -> Ground {
    Ground { home: "/home/ada".into(), config: "/home/ada/.config".into(), data: "/data".into(), uid: 1000 }
}

fn job(program: &str, arguments: &[&str]) -> Job {
    let arguments = arguments.iter().map(|argument| (*argument).to_owned()).collect();
    Job { program: program.to_owned(), arguments, time: Time::constant(9, 5, 0, 0) }
}

/// What comes back from what was written, for each scheduler.
fn round(scheduler: Scheduler, job: &Job) -> Option<Job> {
    let change = install(scheduler, job, &ground(), b"MAILTO=ada\n", |_| false).expect("it can be written");
    let texts: Vec<String> = change.files.iter().map(|file| decode(&file.bytes()).expect("our own bytes")).collect();
    match scheduler {
        Scheduler::Cron => cron::read(change.after[0].input.as_deref().expect("a crontab")),
        _ => read(scheduler, &texts),
    }
}

#[test]
fn every_format_gives_back_what_it_was_given() {
    for text in [
        "/opt/my programs/quitgpt",
        "/opt/it's \"mine\"/quitgpt",
        "/opt/برامج/quitgpt",
        "/opt/100%/$HOME/${X}/$(id)/`id`/quitgpt",
        "/opt/a&b;c|d<e>f*g?h#i!j~k",
        "/opt/%h/%%/$$/\\n",
        "/opt/\\",
        "/opt/two \\\\ slashes\\\\",
        "/opt/\\\"\\\\\" x",
        "/opt/a\\%b\\'c",
        "/opt/]]></string><string>rm",
        "/opt/&amp;&#10;",
        "/opt/ # quitgpt-remind",
        "/opt/\u{200f}\u{2028}quitgpt",
        "/opt/ ends with a blank ",
    ] {
        for scheduler in Scheduler::ALL {
            let job = job(text, &["remind", "notify", "--data-dir", text, ""]);
            assert_eq!(round(scheduler, &job).as_ref(), Some(&job), "{}", scheduler.name());
        }
    }
}

proptest! {
    #[test]
    fn whatever_the_texts_are(
        program in "/[^\\p{Cc}\u{fffe}\u{ffff}]{0,40}",
        arguments in proptest::collection::vec("([a %$\\\\'\"&;ا]|[^\\p{Cc}\u{fffe}\u{ffff}]){0,20}", 1..4),
        minutes in 0_i8..60,
        hours in 0_i8..24,
    ) {
        let job = Job { program, arguments, time: Time::constant(hours, minutes, 0, 0) };
        for scheduler in Scheduler::ALL {
            if check(scheduler, &job, |_| false).is_ok() {
                prop_assert_eq!(round(scheduler, &job), Some(job.clone()), "{}", scheduler.name());
            }
        }
    }

    #[test]
    fn reading_what_others_wrote_never_panics(text in ".{0,200}", part in "[%$'\"\\\\ <>&;/a\n]{0,40}") {
        for text in [
            text.clone(),
            format!("ExecStart={part}{text}"),
            format!("<Command>{part}</Command><Arguments>{part}</Arguments><StartBoundary>{text}"),
            format!("1 2 * * * {part} # quitgpt-remind\n"),
        ] {
            for scheduler in Scheduler::ALL {
                let _ = read(scheduler, &[text.clone(), text.clone()]);
                let _ = read(scheduler, std::slice::from_ref(&text));
            }
            let _ = cron::read(text.as_bytes());
        }
    }
}

#[test]
fn a_line_break_is_refused_everywhere() {
    for text in ["/opt/a\nb", "/opt/a\rb", "/opt/a\u{0}b", "/opt/a\u{85}b", "/opt/a\u{1b}b", "/opt/a\u{ffff}"] {
        for scheduler in Scheduler::ALL {
            for job in [job(text, &["remind"]), job("/q", &["remind", text])] {
                let refused = install(scheduler, &job, &ground(), b"", |_| false);
                assert_eq!(refused, Err(Refusal::Control(text.to_owned())), "{}", scheduler.name());
            }
        }
    }
}

#[test]
fn what_a_scheduler_would_replace_or_cut_is_refused() {
    let long = format!("/{}", "a".repeat(1000));
    let check = |scheduler, job: &Job| super::check(scheduler, job, |name| name == "TEMP");
    for scheduler in [Scheduler::Cron, Scheduler::TaskScheduler] {
        assert!(matches!(check(scheduler, &job(&long, &[])), Err(Refusal::TooLong { .. })));
    }
    for scheduler in [Scheduler::Systemd, Scheduler::Launchd] {
        assert_eq!(check(scheduler, &job(&long, &[])), Ok(()));
    }
    let variable = |text: &str, name: &str| Err(Refusal::Variable { text: text.to_owned(), name: name.to_owned() });
    for (text, name) in [("C:\\%TEMP%\\q", "%TEMP%"), ("50%%TEMP%", "%TEMP%"), ("a$(Arg0)b", "$(Arg0)")] {
        assert_eq!(check(Scheduler::TaskScheduler, &job("q", &[text])), variable(text, name));
    }
    for text in ["100%", "5% to 6%", "%OTHER%", "$(id)", "$(Arg)", "$(Argx)"] {
        assert_eq!(check(Scheduler::TaskScheduler, &job("q", &[text])), Ok(()), "{text}");
    }
}

#[test]
fn the_rest_of_a_crontab_stays_byte_for_byte() {
    let before = b"# of \xe9 my own\nSHELL=/usr/bin/fish\n\n5 4 * * * a # quitgpt-remind, not ours\n@daily b%c\r\n";
    let input = |change: Change| change.after.into_iter().next().and_then(|call| call.input).expect("a crontab");
    let with = input(install(Scheduler::Cron, &job("/q", &["remind"]), &ground(), before, |_| false).expect("fine"));
    assert!(with.ends_with(before) && with.len() > before.len(), "ours come first, where no other shell is set");
    let again = input(install(Scheduler::Cron, &job("/q", &["remind"]), &ground(), &with, |_| false).expect("fine"));
    assert_eq!(again, with);
    let moved = input(install(Scheduler::Cron, &job("/r", &["remind"]), &ground(), &with, |_| false).expect("fine"));
    assert_eq!((moved.len(), cron::read(&moved).expect("ours").program), (with.len(), "/r".to_owned()));
    assert_eq!(input(remove(Scheduler::Cron, &ground(), &moved)), before);
}

#[test]
fn times_of_day_are_hours_and_minutes() {
    for (text, expected) in [("9:00", Some((9, 0))), ("09:05", Some((9, 5))), ("23:59", Some((23, 59)))] {
        assert_eq!(time(text).map(|time| (time.hour(), time.minute())), expected);
    }
    for text in ["", "9", "9:5", "24:00", "12:60", "-1:00", "+1:00", "123:00", "9:00:00", "٩:٠٠"] {
        assert_eq!(time(text), None, "{text}");
    }
}

#[test]
fn wide_text_comes_back() {
    let file = File { path: PathBuf::new(), text: "aا𝄞".to_owned(), utf16: true };
    assert_eq!(file.bytes()[..4], [0xff, 0xfe, b'a', 0]);
    assert_eq!(decode(&file.bytes()), Some(file.text.clone()));
    for bad in [&[0xff, 0xfe, 0][..], &[0xff, 0xfe, 0, 0xd8], &[0x80]] {
        assert_eq!(decode(bad), None);
    }
}
