//! What holds for every person, whatever they answered and recorded, and for every text at every width.

use std::collections::BTreeSet;

use jiff::civil::date;
use jiff::{Timestamp, Zoned};
use proptest::prelude::*;
use quitgpt::content::{Catalog, Click};
use quitgpt::host::Look;
use quitgpt::ids::{QuestionId, StepId, TopicName};
use quitgpt::journal::{Deed, Event, Progress, read_lines, undoable};
use quitgpt::plan::{Because, Move, Plan, Standing, derive};
use quitgpt::render::bidi::Bidi;
use quitgpt::render::terminal::{render, width};
use quitgpt::view::{Piece, Span, Tone, plain};

use super::scenario::NOW;

fn now() -> Zoned {
    NOW.parse().expect("a moment")
}

fn cancel() -> Vec<TopicName> {
    vec![TopicName::new("cancel")]
}

/// Deeds by number, so that shrinking keeps them simple: what is done to which step or question, and how.
fn deed(catalog: &Catalog, kind: u8, which: usize, how: u16, written: u64) -> Deed {
    let facts = catalog.facts(&cancel()[0]).expect("the topic");
    let step = facts.topic.steps[which % facts.topic.steps.len()].id.clone();
    let on = date(2026, 11, 1).saturating_add(jiff::ToSpan::days(i64::from(how % 60)));
    match kind {
        0..=4 => {
            let questions = catalog.questions();
            let (_, question) = &questions[which % questions.len()];
            let chosen = |(at, _): &(usize, &String)| how.rotate_right(*at as u32) & 1 == 1;
            let options = question.options().iter().enumerate().filter(chosen).map(|(_, option)| option.clone());
            let values = if question.is_date() { vec![on.to_string()] } else { options.collect() };
            let values =
                if question.many() || question.is_date() { values } else { values.into_iter().take(1).collect() };
            Deed::Answered { key: question.id.clone(), values }
        }
        5 | 6 => Deed::Finished { step, on, note: None, reference: None },
        7 => Deed::Skipped { step, on, note: None, reference: None },
        8 => Deed::Postponed { step, until: on.to_zoned(jiff::tz::TimeZone::UTC).expect("in range").timestamp() },
        9 => Deed::Undone { event: 1 + u64::from(how) % written.max(1) },
        _ => Deed::Began { topic: cancel()[0].clone() },
    }
}

fn events(catalog: &Catalog, numbers: &[(u8, usize, u16)]) -> Vec<Event> {
    let at: Timestamp = now().timestamp();
    let events = numbers.iter().zip(1u64..);
    events
        .map(|((kind, which, how), id)| Event { v: 1, id, at, deed: deed(catalog, *kind, *which, *how, id) })
        .collect()
}

fn lives() -> impl Strategy<Value = Vec<(u8, usize, u16)>> {
    prop::collection::vec((0u8..11, 0usize..200, any::<u16>()), 0..25)
}

fn check_plan(catalog: &Catalog, progress: &Progress, plan: &Plan) -> Result<(), TestCaseError> {
    let facts = catalog.facts(&cancel()[0]).expect("the topic");
    let ids: Vec<&StepId> = plan.entries.iter().map(|entry| entry.id()).collect();
    let all: BTreeSet<&StepId> = facts.topic.steps.iter().map(|step| &step.id).collect();
    prop_assert_eq!(ids.len(), all.len(), "every step stands in the plan once");
    prop_assert_eq!(ids.iter().copied().collect::<BTreeSet<_>>(), all);
    let settled = [Standing::Finished, Standing::Skipped, Standing::NotYours];
    let standing = |id: &StepId| plan.entry(id).map(|entry| entry.standing);
    let mut alternatives = BTreeSet::new();
    for (at, entry) in plan.entries.iter().enumerate() {
        for need in &entry.step().needs {
            prop_assert!(ids[..at].contains(&need), "{} stands before {}, which it needs", entry.id(), need);
        }
        let fits = matches!(
            (entry.standing, &entry.because),
            (Standing::Ready, Because::Nothing)
                | (Standing::Blocked, Because::Needs(_))
                | (Standing::Waiting, Because::Until(_) | Because::PutOff(_))
                | (Standing::Finished | Standing::Skipped, Because::Recorded)
                | (Standing::Undecided, Because::Open(_))
                | (Standing::NotYours, Because::OnlyFor(..) | Because::OnlyIfShown(..) | Because::Instead(_))
        );
        prop_assert!(fits, "{}: {:?} because {:?}", entry.id(), entry.standing, entry.because);
        prop_assert_eq!(entry.record.is_some(), [Standing::Finished, Standing::Skipped].contains(&entry.standing));
        match &entry.because {
            Because::Needs(open) => {
                prop_assert!(
                    !open.is_empty() && open.iter().all(|id| !settled.contains(&standing(id).expect("there")))
                );
            }
            Because::Open(question) => prop_assert!(!progress.answers.contains_key(question)),
            Because::Nothing => {
                let needs = &entry.step().needs;
                prop_assert!(needs.iter().all(|need| settled.contains(&standing(need).expect("there"))));
                let either = entry.step().either.clone();
                prop_assert!(either.is_none_or(|either| alternatives.insert(either)), "two ways at once");
            }
            _ => {}
        }
    }
    match plan.next_move() {
        Move::Show(id) => prop_assert_eq!(standing(&id), Some(Standing::Ready)),
        Move::Ask(question) => {
            prop_assert!(catalog.question(&question, &cancel()[0]).is_some_and(|(_, question)| !question.is_date()));
            prop_assert!(!progress.answers.contains_key(&question));
        }
        Move::Confirm(step, bar) => prop_assert!(false, "{step} asks for {bar:?} in a topic that deletes nothing"),
        Move::Stuck(step) => prop_assert!(false, "{step} waits for another topic, and this one needs none"),
        Move::Wait(_) => prop_assert!(plan.entries.iter().any(|entry| entry.standing == Standing::Waiting)),
        Move::Finish => {
            let open = |entry: &&quitgpt::plan::Entry| !settled.contains(&entry.standing);
            prop_assert_eq!(
                plan.entries.iter().filter(open).map(|entry| entry.id()).collect::<Vec<_>>(),
                Vec::<&StepId>::new()
            );
        }
    }
    prop_assert!(
        plan.dues.iter().all(|due| !settled.contains(&standing(&due.step).expect("there"))),
        "no dead reminders"
    );
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_step_has_one_standing_with_its_reason_whatever_was_recorded(numbers in lives()) {
        let catalog = Catalog::new(None);
        let events = events(&catalog, &numbers);
        // Any prefix is a journal too: that is what a crash leaves.
        for end in [events.len(), events.len() / 2, events.len() / 3] {
            let progress = Progress::replay(&events[..end]);
            let plan = derive(&catalog, &cancel(), &progress, &now());
            check_plan(&catalog, &progress, &plan)?;
        }
        let text: String =
            events.iter().map(|event| serde_json::to_string(event).expect("JSON") + "\n").collect();
        let reading = read_lines(&text);
        prop_assert_eq!(&reading.events, &events, "what is written is read back");
        // However the text is torn, only its last line is lost.
        for cut in (0..text.len()).step_by(37).filter(|cut| text.is_char_boundary(*cut)) {
            let torn = read_lines(&text[..cut]);
            prop_assert!(torn.broken.len() <= 1 && events.starts_with(&torn.events));
            Progress::replay(&torn.events);
        }
    }

    #[test]
    fn undoing_everything_leads_back_to_the_beginning(numbers in lives()) {
        let catalog = Catalog::new(None);
        let mut events = events(&catalog, &numbers);
        events.retain(|event| !matches!(event.deed, Deed::Undone { .. }));
        for round in 0.. {
            prop_assert!(round <= 25, "undoing goes round in circles");
            let Some(event) = undoable(&events, None).map(|event| event.id) else { break };
            let id = events.last().expect("an event").id + 1;
            events.push(Event { v: 1, id, at: now().timestamp(), deed: Deed::Undone { event } });
        }
        let progress = Progress::replay(&events);
        prop_assert!(progress.answers.is_empty() && progress.records.is_empty() && progress.postponed.is_empty());
    }

    #[test]
    fn a_walk_ends_whatever_is_answered(start in lives(), choices in prop::collection::vec(any::<u16>(), 1..8)) {
        let catalog = Catalog::new(None);
        let mut events = events(&catalog, &start);
        let mut choices = choices.into_iter().cycle();
        for moves in 0.. {
            prop_assert!(moves < 200, "no end in sight");
            let progress = Progress::replay(&events);
            let plan = derive(&catalog, &cancel(), &progress, &now());
            let how = choices.next().expect("endless");
            let answer = |key: &QuestionId| {
                let (_, question) = catalog.question(key, &cancel()[0]).expect("a question");
                let options = question.options();
                Deed::Answered { key: key.clone(), values: vec![options[usize::from(how) % options.len()].clone()] }
            };
            let deed = match plan.next_move() {
                Move::Ask(question) => answer(&question),
                Move::Show(step) => Deed::Finished { step, on: now().date(), note: None, reference: None },
                Move::Confirm(..) | Move::Wait(_) | Move::Stuck(_) | Move::Finish => break,
            };
            let id = events.last().map_or(0, |event| event.id) + 1;
            events.push(Event { v: 1, id, at: now().timestamp(), deed });
        }
    }

    #[test]
    fn rendering_loses_no_word_and_keeps_to_the_width(pieces in pieces(), columns in 20usize..=120, colour: bool) {
        let look = Look { columns, rows: None, colour, links: false, plain: false, light: false, bidi: Bidi::default() };
        let text = render(&pieces, &look);
        let bare = without_colour(&text);
        let shown: Vec<&str> = bare.split_whitespace().collect();
        let mut expected = Vec::new();
        words(&pieces, &mut expected);
        let mut rest = shown.iter();
        for word in &expected {
            prop_assert!(rest.any(|shown| shown == word), "{word} is missing or in the wrong place in\n{bare}");
        }
        let copied: BTreeSet<String> = untouched(&pieces);
        for line in bare.lines() {
            let alone = line.split_whitespace().filter(|word| *word != "-" && *word != "1.").count() <= 1;
            let kept = width(line) <= columns || alone || copied.contains(line.trim());
            prop_assert!(kept, "{} columns instead of {columns}: {line}", width(line));
        }
        for line in &copied {
            prop_assert!(bare.lines().any(|shown| shown.trim() == line), "{line} was changed");
        }
        prop_assert!(text.is_empty() || text.ends_with('\n'));
        prop_assert_eq!(colour || !text.contains('\u{1b}'), true);
    }
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => "[a-zA-Z.,:']{1,12}",
        2 => "[\u{627}-\u{64a}]{1,9}",
        1 => "[\u{4e00}-\u{4e20}]{1,6}",
        1 => "[a-z]{30,140}",
    ]
}

fn sentence() -> impl Strategy<Value = String> {
    prop::collection::vec(word(), 1..25).prop_map(|words| words.join(" "))
}

fn spans() -> impl Strategy<Value = Vec<Span>> {
    let tones =
        prop_oneof![Just(Tone::Plain), Just(Tone::Label), Just(Tone::Typed), Just(Tone::Care), Just(Tone::Quiet)];
    let span = (tones, sentence()).prop_map(|(tone, text)| Span { tone, text: format!("{text} ").into() });
    prop::collection::vec(span, 1..4)
}

fn pieces() -> impl Strategy<Value = Vec<Piece>> {
    let piece = prop_oneof![
        (1u8..=3, sentence()).prop_map(|(level, text)| Piece::Heading { level, text }),
        spans().prop_map(Piece::Paragraph),
        spans().prop_map(|spans| Piece::Item { mark: "-".to_owned(), spans }),
        spans().prop_map(|spans| Piece::Item { mark: "1.".to_owned(), spans }),
        prop::collection::vec((sentence(), prop::option::of(sentence())), 1..4).prop_map(|clicks| {
            let keep = |text: String| -> &'static str { text.leak() };
            let click = |(label, gloss): (String, Option<String>)| Click { label: keep(label), gloss: gloss.map(keep) };
            Piece::Path(clicks.into_iter().map(click).collect::<Vec<Click>>().leak())
        }),
        (prop::option::of(sentence()), "https://[a-z]{1,20}/[a-z]{0,150}")
            .prop_map(|(label, url)| Piece::Address { label: label.map(Into::into), url: url.into() }),
        sentence().prop_map(|text| Piece::Copy(text.into())),
        (any::<bool>(), sentence()).prop_map(|(warning, text)| {
            let pieces = vec![Piece::Paragraph(vec![plain(text)])];
            Piece::Note { warning, label: "Note".to_owned(), pieces }
        }),
        Just(Piece::Gap),
    ];
    prop::collection::vec(piece, 0..8)
}

/// Every word that has to be on the screen, in order.
fn words(pieces: &[Piece], found: &mut Vec<String>) {
    let mut add = |text: &str| found.extend(text.split_whitespace().map(str::to_owned));
    for piece in pieces {
        match piece {
            Piece::Heading { text, .. } => add(text),
            Piece::Copy(text) => add(text),
            Piece::Paragraph(spans) => spans.iter().for_each(|span| add(&span.text)),
            Piece::Item { mark, spans } => {
                add(mark);
                spans.iter().for_each(|span| add(&span.text));
            }
            Piece::Path(clicks) => clicks.iter().for_each(|click| {
                add(click.label);
                add(&click.gloss.as_ref().map(|gloss| format!("({gloss})")).unwrap_or_default());
            }),
            Piece::Address { label, url } => {
                add(label.as_deref().unwrap_or_default());
                add(url);
            }
            Piece::Note { label, pieces, .. } => {
                add(&format!("{label}:"));
                let mut inner = Vec::new();
                words(pieces, &mut inner);
                inner.iter().for_each(|word| add(word));
            }
            Piece::Gap | Piece::Rule => {}
        }
    }
}

/// Lines that must come out as they are.
fn untouched(pieces: &[Piece]) -> BTreeSet<String> {
    let line = |piece: &Piece| match piece {
        Piece::Copy(text) => Some(text.clone()),
        Piece::Address { url, .. } => Some(url.clone()),
        _ => None,
    };
    pieces.iter().filter_map(line).map(|line| line.into_owned()).collect()
}

fn without_colour(text: &str) -> String {
    let mut parts = text.split('\u{1b}');
    let mut bare = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        bare.push_str(part.split_once('m').map_or(part, |(_, rest)| rest));
    }
    bare
}
