//! The gate before an account is deleted. It lives here, in code: no guide, no setting, no `--yes` and no `--answer` passes it.
//! Open only when all of this holds (RELIABILITY rules for the person):
//!
//! 1. who charges is answered, and not with "I don't know";
//! 2. every store among the answers (App Store, Google Play) is recorded as cancelled: deleting stops no store's charges;
//! 3. `quitgpt archive verify` found the export complete and readable within thirty days, and its files are still what they
//!    were then; or the person typed that they leave without their data. What was recorded by hand does not count;
//! 4. the account was named and named again, within a day.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use jiff::{Timestamp, Zoned};

use crate::content::{Facts, Step, bundled_topic};
use crate::dates;
use crate::ids::{QuestionId, StepId};
use crate::journal::{Progress, Seen, Verified};

/// How many days a check of the export counts.
const ARCHIVE_DAYS: i64 = 30;

/// The topic and the alternatives that the gate stands before.
const TOPIC: &str = "delete";
const EITHER: &str = "delete-account";

/// What stands in the way.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bar {
    /// Who charges is not answered.
    BillerOpen,
    /// Who charges is answered with "I don't know".
    BillerUnknown,
    /// This store is not recorded as cancelled.
    StoreOpen(&'static str),
    /// The export was not verified within thirty days.
    ArchiveUnchecked,
    /// This file of the verified export is not where it was.
    ArchiveGone(String),
    /// This file of the verified export is another one now.
    ArchiveChanged(String),
    /// The account was not confirmed today.
    AccountUnconfirmed,
}

/// What a person can confirm by typing it, and in no other way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confirmed {
    /// To leave without their data.
    WithoutData,
    /// Which account is meant. The name itself is not kept.
    Account,
}

impl Confirmed {
    /// What the journal calls so.
    pub fn named(name: &str) -> Option<Self> {
        use serde::de::IntoDeserializer as _;
        let name: serde::de::value::StrDeserializer<'_, serde::de::value::Error> = name.into_deserializer();
        serde::Deserialize::deserialize(name).ok()
    }
}

impl Bar {
    /// What has to be typed to lift it, if typing can.
    pub fn typed(&self) -> Option<Confirmed> {
        match self {
            Self::ArchiveUnchecked | Self::ArchiveGone(_) | Self::ArchiveChanged(_) => Some(Confirmed::WithoutData),
            Self::AccountUnconfirmed => Some(Confirmed::Account),
            _ => None,
        }
    }

    /// Whether the walk over the topic lifts it: by asking, or by having something typed.
    pub fn is_met_in_the_walk(&self) -> bool {
        *self == Self::BillerOpen || self.typed().is_some()
    }

    /// The id of its sentence.
    pub fn name(&self) -> &'static str {
        match self {
            Self::BillerOpen => "gate-biller-open",
            Self::BillerUnknown => "gate-biller-unknown",
            Self::StoreOpen(_) => "gate-store-open",
            Self::ArchiveUnchecked => "gate-archive-unchecked",
            Self::ArchiveGone(_) => "gate-archive-gone",
            Self::ArchiveChanged(_) => "gate-archive-changed",
            Self::AccountUnconfirmed => "gate-account-unconfirmed",
        }
    }
}

/// What stands in the way now. Empty means that the gate is open.
pub fn bars(progress: &Progress, now: &Zoned) -> Vec<Bar> {
    let mut bars = Vec::new();
    let answers = progress.answers.get(&QuestionId::new("channel")).map(Vec::as_slice).unwrap_or_default();
    if answers.is_empty() {
        bars.push(Bar::BillerOpen);
    }
    if answers.iter().any(|answer| answer == "unsure") {
        bars.push(Bar::BillerUnknown);
    }
    for (store, steps) in STORES {
        let cancelled =
            steps.iter().any(|step| progress.records.get(&StepId::new(*step)).is_some_and(|record| record.finished));
        if answers.iter().any(|answer| answer == store) && !cancelled {
            bars.push(Bar::StoreOpen(store));
        }
    }
    if !progress.confirmed.contains_key(&Confirmed::WithoutData) {
        bars.extend(archive_bar(progress, now));
    }
    if !is_account_named(progress, now.timestamp()) {
        bars.push(Bar::AccountUnconfirmed);
    }
    bars
}

/// What stands in the way of somebody who means to keep their data.
fn archive_bar(progress: &Progress, now: &Zoned) -> Option<Bar> {
    let fresh = |verified: &&Verified| (0..=ARCHIVE_DAYS).contains(&dates::days_between(verified.on, now.date()));
    let Some(verified) = progress.verified.as_ref().filter(fresh) else { return Some(Bar::ArchiveUnchecked) };
    match &progress.seen {
        Seen::Same => None,
        Seen::Gone(path) => Some(Bar::ArchiveGone(path.clone())),
        Seen::Changed(path) => Some(Bar::ArchiveChanged(path.clone())),
        // Its digest is looked at when the account was named: until then that is what stands in the way.
        Seen::NotLooked if !is_account_named(progress, now.timestamp()) => None,
        Seen::NotLooked => {
            Some(verified.files.first().map_or(Bar::ArchiveUnchecked, |file| Bar::ArchiveGone(file.path.clone())))
        }
    }
}

/// Whether what became of the archive decides: the account was named, and nobody wants to leave without their data.
pub fn asks_for_the_archive(progress: &Progress, now: Timestamp) -> bool {
    is_account_named(progress, now) && !progress.confirmed.contains_key(&Confirmed::WithoutData)
}

fn is_account_named(progress: &Progress, now: Timestamp) -> bool {
    let today = |at: &Timestamp| *at <= now && now.duration_since(*at) <= DAY;
    progress.confirmed.get(&Confirmed::Account).is_some_and(today)
}

const DAY: jiff::SignedDuration = jiff::SignedDuration::from_hours(24);

/// The steps that cancel at a store. Compiled in, so that a guide cannot shorten the list.
const STORES: [(&str, &[&str]); 2] = [
    ("app-store", &["cancel/apple-iphone", "cancel/apple-mac", "cancel/apple-windows", "cancel/apple-browser"]),
    ("google-play", &["cancel/play-phone", "cancel/play-browser"]),
];

/// The steps of which one has to be done where this store charges.
pub fn steps_at(store: &str) -> &'static [&'static str] {
    STORES.iter().find(|(name, _)| *name == store).map_or(&[], |(_, steps)| steps)
}

thread_local! {
    static ADDRESSES: OnceCell<BTreeSet<&'static str>> = const { OnceCell::new() };
}

/// Whether the gate stands before this step: the bundled steps that delete the account, and of a person's own guides every
/// step of that topic that is not one of ours, and every step that opens one of the same pages.
pub fn stands_before(facts: &'static Facts, step: &Step) -> bool {
    let bundled = bundled_topic(TOPIC);
    let ours = |id: &StepId| bundled.and_then(|topic| topic.step(id));
    let deletes = |step: &Step| step.either.as_deref() == Some(EITHER);
    if let Some(known) = ours(&step.id)
        && deletes(known)
    {
        return true;
    }
    if facts.own.is_none() {
        return false;
    }
    if facts.topic.name.as_str() == TOPIC && ours(&step.id).is_none() {
        return true;
    }
    let pages = |facts: &'static Facts, step: &Step| -> Vec<&'static str> {
        let link = step.link.as_ref().and_then(|id| facts.topic.link(id.as_str()));
        link.into_iter()
            .flat_map(|link| [Some(&link.url), link.fallback.as_ref()])
            .flatten()
            .map(String::as_str)
            .collect()
    };
    ADDRESSES.with(|addresses| {
        let addresses = addresses.get_or_init(|| {
            let topic = bundled.into_iter().flat_map(|topic| topic.steps.iter().map(move |step| (topic, step)));
            let ids = topic.filter(|(_, step)| deletes(step)).filter_map(|(topic, step)| {
                let id = step.link.as_ref()?.as_str();
                topic.link(id).or_else(|| bundled_topic(crate::content::COMMON)?.link(id))
            });
            ids.flat_map(|link| [Some(&link.url), link.fallback.as_ref()]).flatten().map(String::as_str).collect()
        });
        pages(facts, step).iter().any(|page| addresses.contains(page))
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::content::Catalog;
    use crate::ids::TopicName;
    use crate::journal::{Deed, Event, VerifiedFile};
    use crate::plan::{self, Standing};

    fn now() -> Zoned {
        date(2026, 11, 22).at(12, 0, 0, 0).in_tz("Africa/Cairo").expect("a zone")
    }

    fn progress(deeds: &[Deed], at: Timestamp) -> Progress {
        let events: Vec<Event> =
            deeds.iter().cloned().zip(1..).map(|(deed, id)| Event { v: 1, id, at, deed }).collect();
        Progress::replay(&events)
    }

    fn finished(step: &str, on: jiff::civil::Date) -> Deed {
        Deed::Finished { step: StepId::new(step), on, note: None, reference: None }
    }

    fn verified(on: jiff::civil::Date) -> Deed {
        let file = VerifiedFile { path: "/home/a/export.zip".into(), bytes: 7, sha256: "ab".into() };
        Deed::ArchiveVerified { on, files: vec![file], conversations: 3 }
    }

    fn skipped(step: &str) -> Deed {
        Deed::Skipped { step: StepId::new(step), on: date(2026, 11, 22), note: None, reference: None }
    }

    fn answered(key: &str, values: &[&str]) -> Deed {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        Deed::Answered { key: QuestionId::new(key), values }
    }

    /// Every combination of who charges, what was recorded at the stores, the export, the answers about data and goal and the
    /// confirmations: the page is shown exactly when the rules in this module's head hold.
    #[test]
    fn no_state_reaches_the_page_round_the_gate() {
        let catalog = Catalog::new(None);
        let topic = TopicName::new("delete");
        let gated: Vec<StepId> = bundled_topic(TOPIC)
            .expect("delete")
            .steps
            .iter()
            .filter(|step| step.either.as_deref() == Some(EITHER))
            .map(|step| step.id.clone())
            .collect();
        assert!(gated.len() >= 4, "{gated:?}");
        let (mut shown, mut kept) = (0, 0);
        let channels: [&[&str]; 8] = [
            &[],
            &["web"],
            &["none"],
            &["unsure"],
            &["app-store"],
            &["google-play", "web"],
            &["app-store", "google-play"],
            &["api", "unsure"],
        ];
        let records: [&[Deed]; 6] = [
            &[],
            &[skipped("cancel/apple-iphone"), skipped("cancel/play-phone")],
            &[finished("cancel/apple-browser", date(2026, 11, 1))],
            &[finished("cancel/play-browser", date(2026, 11, 1))],
            &[finished("cancel/apple-mac", date(2026, 11, 1)), finished("cancel/play-phone", date(2026, 11, 1))],
            &[finished("cancel/web-cancel", date(2026, 11, 1))],
        ];
        let same = Seen::Same;
        let archives: [(Option<Deed>, Seen); 8] = [
            (None, same.clone()),
            (Some(verified(date(2026, 11, 22))), same.clone()),
            (Some(verified(date(2026, 10, 23))), same.clone()),
            (Some(verified(date(2026, 10, 22))), same.clone()),
            (Some(verified(date(2026, 11, 22))), Seen::Changed("/home/a/export.zip".into())),
            (Some(verified(date(2026, 11, 22))), Seen::NotLooked),
            // By hand, it finishes the step and opens nothing.
            (Some(finished("export/archive-verified", date(2026, 11, 22))), same.clone()),
            (Some(skipped("export/archive-verified")), same),
        ];
        let mut states = Vec::new();
        for channel in &channels {
            for records in &records {
                states.extend(archives.iter().map(|archive| (channel, records, archive)));
            }
        }
        for (channel, records, (archive, seen)) in states {
            for (typed, account, abandon) in (0..8).map(|bits| (bits & 1 > 0, bits & 2 > 0, bits & 4 > 0)) {
                let mut deeds = vec![
                    answered("goal", &["delete-account"]),
                    answered("data", if abandon { &["abandon"] } else { &["keep"] }),
                    answered("delete-by", &["web", "iphone", "android", "portal"]),
                ];
                deeds.extend((!channel.is_empty()).then(|| answered("channel", channel)));
                deeds.extend(records.iter().cloned());
                deeds.extend(archive.clone());
                deeds.extend(typed.then_some(Deed::Confirmed { what: Confirmed::WithoutData }));
                deeds.extend(account.then_some(Deed::Confirmed { what: Confirmed::Account }));
                // All that a guide could ask for first is settled by hand, so that only the gate is left.
                for name in catalog.topics() {
                    for step in &catalog.facts(&name).expect("a topic").topic.steps {
                        let counts = gated.contains(&step.id)
                            || STORES.iter().any(|(_, steps)| steps.contains(&step.id.as_str()))
                            || step.id.as_str() == "export/archive-verified";
                        deeds.extend((!counts).then(|| skipped(step.id.as_str())));
                    }
                }
                let mut progress = progress(&deeds, now().timestamp());
                progress.seen = seen.clone();
                let has = |store: &str| channel.contains(&store);
                let done = |steps: &[&str]| {
                    steps
                        .iter()
                        .any(|step| progress.records.get(&StepId::new(*step)).is_some_and(|record| record.finished))
                };
                let checked = *seen == Seen::Same
                    && matches!(archive, Some(Deed::ArchiveVerified { on, .. }) if *on >= date(2026, 10, 23));
                let open = !channel.is_empty()
                    && !has("unsure")
                    && (!has("app-store") || done(STORES[0].1))
                    && (!has("google-play") || done(STORES[1].1))
                    && (checked || typed)
                    && account;
                assert_eq!(
                    bars(&progress, &now()).is_empty(),
                    open,
                    "{channel:?} {records:?} {archive:?} {typed} {account}"
                );
                let plan = plan::derive(&catalog, std::slice::from_ref(&topic), &progress, &now());
                for step in &gated {
                    let entry = plan.entry(step).expect("listed");
                    assert!(open || entry.is_gated(), "{step} {channel:?} {archive:?} {typed} {account}");
                    assert!(open || entry.standing != Standing::Ready, "{step}");
                    if entry.is_gated() { kept += 1 } else { shown += 1 }
                }
            }
        }
        assert!(shown > 0 && kept > 0, "{shown} {kept}");
    }

    #[test]
    fn recording_the_step_itself_does_not_show_its_page() {
        let catalog = Catalog::new(None);
        for deed in [finished("delete/delete-web", date(2026, 11, 22)), skipped("delete/delete-web")] {
            let progress = progress(&[deed], now().timestamp());
            let plan = plan::derive(&catalog, &[TopicName::new("delete")], &progress, &now());
            assert!(plan.entry(&StepId::new("delete/delete-web")).expect("listed").is_gated());
        }
    }

    #[test]
    fn what_became_of_the_archive_is_said_and_can_only_be_typed_away() {
        let mut progress = progress(&[verified(date(2026, 11, 22))], now().timestamp());
        let path = || "/home/a/export.zip".to_owned();
        for (seen, bar) in [
            (Seen::Same, None),
            (Seen::NotLooked, None),
            (Seen::Gone(path()), Some(Bar::ArchiveGone(path()))),
            (Seen::Changed(path()), Some(Bar::ArchiveChanged(path()))),
        ] {
            progress.seen = seen;
            let found = bars(&progress, &now()).into_iter().find(|bar| bar.typed() == Some(Confirmed::WithoutData));
            assert_eq!(found, bar);
        }
        progress.confirmed.insert(Confirmed::Account, now().timestamp());
        progress.seen = Seen::NotLooked;
        assert!(bars(&progress, &now()).contains(&Bar::ArchiveGone(path())), "nobody looked");
        assert!(asks_for_the_archive(&progress, now().timestamp()));
    }

    #[test]
    fn naming_the_account_counts_for_a_day() {
        let deeds = [Deed::Confirmed { what: Confirmed::Account }];
        let unconfirmed = |hours: i64| {
            let at = now().timestamp() - jiff::SignedDuration::from_hours(hours);
            bars(&progress(&deeds, at), &now()).contains(&Bar::AccountUnconfirmed)
        };
        assert_eq!([0, 23, 25, -1].map(unconfirmed), [false, false, true, true]);
    }

    #[test]
    fn a_guide_of_ones_own_cannot_step_round_the_gate() {
        let own = tempfile::tempdir().expect("a folder");
        let bundled = bundled_topic(TOPIC).expect("delete");
        let step = bundled.steps.iter().find(|step| step.id.as_str() == "delete/delete-portal").expect("a step");
        let url = bundled
            .link(step.link.as_ref().expect("a link").as_str())
            .or_else(|| bundled_topic("common")?.link(step.link.as_ref()?.as_str()))
            .expect("a link")
            .url
            .clone();
        let facts = |id: &str| {
            format!(
                "revision = 1\n[[source]]\nid = \"s\"\ntitle = \"t\"\ndated = \"2026\"\nchecked = 2026-11-22\ngrade = \"inferred\"\n\
                 [[link]]\nid = \"mine\"\nurl = \"{url}\"\n\
                 [[step]]\nid = \"{id}\"\nlink = \"mine\"\nminutes = 1\nsources = [\"s\"]\n"
            )
        };
        std::fs::write(own.path().join("delete.toml"), facts("delete-web")).expect("written");
        std::fs::write(own.path().join("shortcut.toml"), facts("go")).expect("written");
        let catalog = Catalog::new(Some(own.path()));
        for (topic, step) in [("delete", "delete/delete-web"), ("shortcut", "shortcut/go")] {
            let plan = plan::derive(&catalog, &[TopicName::new(topic)], &Progress::default(), &now());
            let entry = plan.entry(&StepId::new(step)).expect("listed");
            assert!(entry.facts().own.is_some(), "{step}");
            assert!(entry.is_gated() && entry.standing == Standing::Blocked, "{step}");
        }
    }
}
