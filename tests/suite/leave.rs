//! The whole way out: one ordered list across all topics, whatever was answered, and its JSON in the committed shape.

use jiff::Zoned;
use quitgpt::content::{Catalog, Step};
use quitgpt::gate;
use quitgpt::ids::{QuestionId, StepId, TopicName};
use quitgpt::journal::{Deed, Event, Progress};
use quitgpt::plan::{Move, Plan, Standing, derive};
use serde_json::Value;

use super::scenario::{Home, NOW};

fn now() -> Zoned {
    NOW.parse().expect("a moment")
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}

struct Person {
    catalog: Catalog,
    topics: Vec<TopicName>,
    events: Vec<Event>,
    dice: Dice,
}

impl Person {
    fn new(seed: u64) -> Self {
        let catalog = Catalog::new(None);
        let topics = catalog.topics();
        Self { catalog, topics, events: Vec::new(), dice: Dice(seed) }
    }

    fn plan(&self) -> Plan {
        derive(&self.catalog, &self.topics, &Progress::replay(&self.events), &now())
    }

    fn write(&mut self, deed: Deed) {
        let id = self.events.len() as u64 + 1;
        self.events.push(Event { v: 1, id, at: now().timestamp(), deed });
    }

    fn answer(&mut self, key: &QuestionId) -> Vec<String> {
        let (_, question) = self.catalog.question(key, &self.topics[0]).expect("a question");
        let options = question.options();
        let mut values = vec![options[self.dice.roll(options.len())].clone()];
        if question.many() && self.dice.roll(2) == 0 {
            let other = options[self.dice.roll(options.len())].clone();
            values.extend((!values.contains(&other)).then_some(other));
        }
        self.write(Deed::Answered { key: key.clone(), values: values.clone() });
        values
    }

    /// Does a step as the walk does, sometimes with trouble, sometimes not at all.
    fn act(&mut self, step: &Step) {
        let (on, id) = (now().date(), step.id.clone());
        if self.dice.roll(10) == 0 {
            return self.write(Deed::Skipped { step: id, on, note: None, reference: None });
        }
        if let Some(check) = &step.check {
            let finished = match self.dice.roll(3) {
                0 => self.answer(check).iter().any(|value| step.finished_by.contains(value)),
                _ => {
                    let values = vec![step.finished_by[self.dice.roll(step.finished_by.len())].clone()];
                    self.write(Deed::Answered { key: check.clone(), values });
                    true
                }
            };
            if !finished {
                return;
            }
        }
        for key in &step.records {
            self.write(Deed::Answered { key: key.clone(), values: vec![on.to_string()] });
        }
        self.write(Deed::Finished { step: id, on, note: None, reference: None });
    }
}

fn check_order(plan: &Plan, topics: usize) {
    let ids: Vec<&StepId> = plan.entries.iter().map(|entry| entry.id()).collect();
    for (at, entry) in plan.entries.iter().enumerate() {
        for need in &entry.step().needs {
            assert!(ids[..at].contains(&need), "{} stands before {}, which it needs", entry.id(), need);
        }
    }
    let mut seen: Vec<&TopicName> = plan.entries.iter().map(|entry| entry.topic()).collect();
    seen.dedup();
    assert!(seen.len() >= topics, "{seen:?}");
}

/// Screens that no longer exist: Sora, Atlas as a service, making a custom GPT of one's own.
const GONE: [&str; 5] = ["sora.com", "sora.chatgpt.com", "chatgpt.com/atlas", "/gpts/editor", "/gpts/mine"];

#[test]
fn two_hundred_people_leave_in_a_safe_order_and_none_steps_round_the_gate() {
    let (mut deleted, mut finished) = (0, 0);
    for seed in 0..200 {
        let mut person = Person::new(seed);
        for moves in 0.. {
            assert!(moves < 1500, "seed {seed}: no end in sight");
            let plan = person.plan();
            if moves == 0 {
                check_order(&plan, person.topics.len());
            }
            match plan.next_move() {
                Move::Ask(question) => {
                    person.answer(&question);
                }
                Move::Confirm(_, bar) => {
                    let what = bar.typed().expect("only what can be typed is asked for");
                    person.write(Deed::Confirmed { what });
                }
                Move::Show(id) => {
                    let entry = plan.entry(&id).expect("in the plan");
                    let settled = |need: &StepId| {
                        let entry = plan.entry(need).expect("in the plan");
                        matches!(entry.standing, Standing::Finished | Standing::Skipped | Standing::NotYours)
                    };
                    assert!(entry.step().needs.iter().all(settled), "seed {seed}: {id} came too early");
                    let link = entry.step().link.as_ref().and_then(|link| person.catalog.link(link, entry.topic()));
                    for gone in GONE {
                        assert!(!link.is_some_and(|link| link.url.contains(gone)), "seed {seed}: {id} opens {gone}");
                    }
                    if gate::stands_before(entry.facts(), entry.step()) {
                        let bars = gate::bars(&Progress::replay(&person.events), &now());
                        assert_eq!(bars, [], "seed {seed}: {id} is shown");
                        deleted += 1;
                    }
                    person.act(entry.step());
                }
                Move::Wait(_) | Move::Stuck(_) | Move::Finish => break,
            }
        }
        let plan = person.plan();
        check_order(&plan, person.topics.len());
        let kept = plan.entries.iter().filter(|entry| gate::stands_before(entry.facts(), entry.step()));
        assert!(kept.clone().count() >= 4 && kept.clone().all(|entry| entry.is_gated()), "seed {seed}");
        finished += usize::from(kept.clone().any(|entry| entry.standing == Standing::Finished));
    }
    assert!(deleted > 0 && finished > 0, "{deleted} {finished}: nobody came to the end");
}

#[test]
fn one_list_leads_across_all_topics_and_asks_for_money_back_before_deleting() {
    let home = Home::new();
    let ended = home
        .command("leave --print --json --answer channel=app-store --answer device=iphone,mac --answer data=keep --answer goal=delete-account")
        .run();
    assert_eq!(ended.code, 0, "{}", ended.err);
    let document = ended.json();
    let ids: Vec<&str> =
        document["steps"].as_array().expect("steps").iter().map(|step| step["id"].as_str().expect("an id")).collect();
    let at = |id: &str| ids.iter().position(|other| *other == id).unwrap_or_else(|| panic!("{id} is missing: {ids:?}"));
    let order = [
        "cancel/apple-iphone",
        "export/archive-verified",
        "switch/copy-by-hand",
        "refund/apple-ask",
        "delete/delete-web",
        "disconnect/apple-login",
        "uninstall/mac-leftovers",
    ];
    assert!(order.windows(2).all(|pair| at(pair[0]) < at(pair[1])), "{ids:?}");
    for other in ["cancel/play-phone", "cancel/web-cancel", "uninstall/windows-apps", "delete/without-copy"] {
        assert!(!ids.contains(&other), "{other} is not this person's");
    }
}

#[test]
fn the_plan_as_json_has_the_committed_shape() {
    let schema: Value =
        serde_json::from_str(include_str!("../schemas/plan-1.schema.json")).expect("the schema is JSON");
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    compiler.add_resource("plan-1.schema.json", schema).expect("a schema");
    let index = compiler.compile("plan-1.schema.json", &mut schemas).expect("the schema compiles");
    let home = Home::new();
    for line in [
        "leave --print --json",
        "leave --print --json --answer channel=app-store --answer device=iphone,mac --answer data=keep",
        "cancel --print --json --answer channel=web",
        "delete --print --json --answer goal=delete-account",
    ] {
        let document = home.command(line).run().json();
        if let Err(error) = schemas.validate(&document, index) {
            panic!("{line}: {error}");
        }
        let mut broken = document.clone();
        broken["steps"][0]["standing"] = "somewhere".into();
        assert!(schemas.validate(&broken, index).is_err(), "the schema takes anything");
    }
}
