//! Checks that need more than one file: references between facts, hosts of links, words for every id in every language.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{Anchor, Places, Question, Topic};
use super::problem::Problem;
use super::prose::{Block, Guide, Lines, PartKind, Section};
use crate::ids::{StepId, TopicName};
use crate::links;

/// A parsed facts file.
pub struct FactsFile {
    /// Relative name.
    pub file: String,
    /// What it holds.
    pub topic: Topic,
    /// Where.
    pub places: Places,
}

/// A parsed prose file.
pub struct ProseFile {
    /// Relative name.
    pub file: String,
    /// `en`, `ar`, …
    pub lang: String,
    /// The topic it is about.
    pub topic: TopicName,
    /// What it holds.
    pub guide: Guide,
    /// Where.
    pub lines: Lines,
}

/// The name of the topic that holds what others share.
pub const COMMON: &str = "common";

/// Checks the files against each other. `hosts` is the list of hosts that may be opened.
pub fn check(facts: &[FactsFile], prose: &[ProseFile], hosts: &[String]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let questions: BTreeMap<&str, &Question> =
        facts.iter().flat_map(|f| &f.topic.questions).map(|question| (question.id.as_str(), question)).collect();
    let steps: BTreeSet<&StepId> = facts.iter().flat_map(|f| &f.topic.steps).map(|step| &step.id).collect();
    let world = World { facts, questions, steps, hosts };
    for file in facts {
        world.shared_names(file, &mut problems);
        world.links(file, &mut problems);
        world.steps(file, &mut problems);
        world.dates(file, &mut problems);
        world.sources_used(file, &mut problems);
    }
    world.cycles(&mut problems);
    let languages: BTreeSet<&str> = prose.iter().map(|p| p.lang.as_str()).collect();
    for file in prose {
        match facts.iter().find(|f| f.topic.name == file.topic) {
            Some(of) => world.prose(of, file, &mut problems),
            None => problems.push(Problem::error(&file.file, 1, "prose-without-facts").with("what", &file.topic)),
        }
    }
    for file in prose.iter().filter(|file| file.lang != "en") {
        if let Some(english) = prose.iter().find(|other| other.lang == "en" && other.topic == file.topic) {
            compare(english, file, &mut problems);
        }
    }
    for file in facts {
        for lang in &languages {
            if !prose.iter().any(|p| p.lang == **lang && p.topic == file.topic.name) {
                let missing = format!("{lang}/{}.md", file.topic.name);
                let severity = if *lang == "en" { Problem::error } else { Problem::warning };
                problems.push(severity(&file.file, 1, "missing-prose").with("what", missing));
            }
        }
    }
    problems.sort_by(|a, b| (&a.file, a.line, a.check).cmp(&(&b.file, b.line, b.check)));
    problems
}

/// The ids that a topic's words have to have.
pub fn wanted(topic: &Topic) -> Vec<String> {
    let mut wanted: Vec<String> = Vec::new();
    for question in &topic.questions {
        wanted.push(question.id.to_string());
        wanted.extend(question.options().iter().map(|option| format!("{}.{option}", question.id)));
    }
    wanted.extend(topic.steps.iter().map(|step| step.id.local().to_owned()));
    wanted.extend(topic.dates.iter().map(|date| date.id.local().to_owned()));
    wanted
}

/// What has to be the same in every language: parts, links, clicks, texts to copy, warnings.
fn compare(english: &ProseFile, other: &ProseFile, problems: &mut Vec<Problem>) {
    let mut differ = |line: usize, id: &str, ours: &Shape, theirs: &Shape| {
        for (part, same) in [
            ("parts", ours.parts == theirs.parts),
            ("links", ours.links == theirs.links),
            ("paths", ours.paths == theirs.paths),
            ("copies", ours.copies == theirs.copies),
            ("warnings", ours.warnings == theirs.warnings),
        ] {
            if !same {
                let problem = Problem::warning(&other.file, line, "other-structure");
                problems.push(problem.with("what", id).with("part", part));
            }
        }
    };
    differ(1, "intro", &Shape::of(&english.guide.intro), &Shape::of(&other.guide.intro));
    let translated: BTreeMap<&str, &Section> =
        other.guide.sections.iter().map(|section| (section.id, section)).collect();
    let lines: BTreeMap<&str, usize> = other.lines.iter().map(|(id, line)| (id.as_str(), *line)).collect();
    for section in &english.guide.sections {
        let Some(theirs) = translated.get(section.id) else { continue };
        let line = lines.get(section.id).copied().unwrap_or(1);
        differ(line, section.id, &Shape::of_section(section), &Shape::of_section(theirs));
    }
}

/// What is not words in some words.
#[derive(Default, PartialEq, Eq)]
struct Shape {
    parts: Vec<PartKind>,
    links: Vec<&'static str>,
    paths: Vec<Vec<&'static str>>,
    copies: usize,
    warnings: usize,
}

impl Shape {
    fn of(blocks: &[Block]) -> Self {
        let mut shape = Self::default();
        shape.add(blocks);
        shape
    }

    fn of_section(section: &Section) -> Self {
        let mut shape = Self::of(&section.body);
        for part in &section.parts {
            shape.parts.push(part.kind);
            shape.add(&part.body);
        }
        shape
    }

    fn add(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(_) | Block::List { .. } => {}
                Block::Note { warning, body } => {
                    self.warnings += usize::from(*warning);
                    self.add(body);
                }
                Block::Path(clicks) => self.paths.push(clicks.iter().map(|click| click.label).collect()),
                Block::Link { to, .. } => self.links.push(to),
                Block::Copy(_) => self.copies += 1,
            }
        }
    }
}

struct World<'a> {
    facts: &'a [FactsFile],
    questions: BTreeMap<&'a str, &'a Question>,
    steps: BTreeSet<&'a StepId>,
    hosts: &'a [String],
}

impl World<'_> {
    fn common(&self) -> Option<&FactsFile> {
        self.facts.iter().find(|f| f.topic.name.as_str() == COMMON)
    }

    fn has_link(&self, file: &FactsFile, id: &str) -> bool {
        file.topic.link(id).is_some() || self.common().is_some_and(|common| common.topic.link(id).is_some())
    }

    /// Questions are unique over all topics; a link or source may not shadow one of `common`.
    fn shared_names(&self, file: &FactsFile, problems: &mut Vec<Problem>) {
        for question in &file.topic.questions {
            let id = question.id.as_str();
            let elsewhere = self
                .facts
                .iter()
                .find(|other| other.topic.name < file.topic.name && other.topic.question(id).is_some());
            if let Some(other) = elsewhere {
                let line = file.places.line(&format!("question:{id}"));
                problems.push(
                    Problem::error(&file.file, line, "question-elsewhere").with("what", id).with("other", &other.file),
                );
            }
        }
        if let Some(common) = self.common()
            && common.topic.name != file.topic.name
        {
            for link in &file.topic.links {
                if common.topic.link(link.id.as_str()).is_some() {
                    let line = file.places.line(&format!("link:{}", link.id));
                    problems.push(Problem::error(&file.file, line, "duplicate-id").with("what", &link.id));
                }
            }
        }
    }

    fn links(&self, file: &FactsFile, problems: &mut Vec<Problem>) {
        for link in &file.topic.links {
            let places = [("url", Some(&link.url)), ("fallback", link.fallback.as_ref())];
            for (key, url) in places.into_iter().filter_map(|(key, url)| url.map(|url| (key, url))) {
                let line = file.places.line(&format!("link:{}:{key}", link.id));
                match links::check(url, self.hosts) {
                    Ok(checked) if checked.as_str() == url => {}
                    Ok(checked) => problems.push(
                        Problem::warning(&file.file, line, "link-form")
                            .with("what", url)
                            .with("better", checked.as_str()),
                    ),
                    Err(refusal) => problems.push(
                        Problem::error(&file.file, line, "link-refused").with("what", url).with("why", refusal.name()),
                    ),
                }
            }
        }
    }

    fn steps(&self, file: &FactsFile, problems: &mut Vec<Problem>) {
        let mut checks = BTreeSet::new();
        for step in &file.topic.steps {
            let local = step.id.local();
            let error = |key: String, check: &'static str, what: &str| {
                Problem::error(&file.file, file.places.line(&key), check).with("what", what)
            };
            for (key, options) in &step.when {
                match self.questions.get(key.as_str()) {
                    None => problems.push(error(format!("step:{local}:when:{key}"), "unknown-question", key.as_str())),
                    Some(question) => {
                        for option in options {
                            if !question.options().contains(option) {
                                let place = format!("step:{local}:when:{key}.{option}");
                                problems.push(error(place, "unknown-option", option).with("question", key));
                            }
                        }
                    }
                }
            }
            for need in &step.needs {
                if !self.steps.contains(need) {
                    let written = if need.topic() == file.topic.name.as_str()
                        && file.places.line(&format!("step:{local}:needs:{}", need.local())) > 1
                    {
                        need.local()
                    } else {
                        need.as_str()
                    };
                    problems.push(error(format!("step:{local}:needs:{written}"), "unknown-step", need.as_str()));
                }
            }
            if let Some(link) = &step.link {
                if !self.has_link(file, link.as_str()) {
                    problems.push(error(format!("step:{local}:link"), "unknown-link", link.as_str()));
                } else if self.fallback(file, link.as_str()).is_none() {
                    problems.push(error(format!("step:{local}:link"), "link-without-fallback", link.as_str()));
                }
            }
            for source in &step.sources {
                let known = |topic: &Topic| topic.sources.iter().any(|s| s.id == *source);
                if !known(&file.topic) && !self.common().is_some_and(|common| known(&common.topic)) {
                    problems.push(error(format!("step:{local}:sources:{source}"), "unknown-source", source));
                }
            }
            if let Some(check) = &step.check {
                checks.insert(check.clone());
                match self.questions.get(check.as_str()) {
                    None => problems.push(error(format!("step:{local}:check"), "unknown-question", check.as_str())),
                    Some(question) => {
                        for answer in &step.finished_by {
                            if !question.options().contains(answer) {
                                let place = format!("step:{local}:finished_by:{answer}");
                                problems.push(error(place, "unknown-option", answer).with("question", check));
                            }
                        }
                    }
                }
            }
            for date in &step.records {
                if !self.questions.get(date.as_str()).is_some_and(|question| question.is_date()) {
                    problems.push(error(
                        format!("step:{local}:records:{date}"),
                        "unknown-date-question",
                        date.as_str(),
                    ));
                }
            }
        }
        for question in &file.topic.questions {
            if question.is_date() || file.topic.name.as_str() == COMMON {
                continue;
            }
            let used = |topic: &Topic| {
                topic.steps.iter().any(|step| {
                    step.check.as_ref() == Some(&question.id) || step.when.iter().any(|(key, _)| *key == question.id)
                })
            };
            if !self.facts.iter().any(|f| used(&f.topic)) {
                let line = file.places.line(&format!("question:{}", question.id));
                problems.push(Problem::warning(&file.file, line, "unused-question").with("what", &question.id));
            }
        }
    }

    fn fallback<'f>(&'f self, file: &'f FactsFile, id: &str) -> Option<&'f String> {
        let link = file.topic.link(id).or_else(|| self.common().and_then(|common| common.topic.link(id)))?;
        link.fallback.as_ref()
    }

    fn dates(&self, file: &FactsFile, problems: &mut Vec<Problem>) {
        for date in &file.topic.dates {
            let line = file.places.line(&format!("date:{}:from", date.id.local()));
            for anchor in &date.from {
                match anchor {
                    Anchor::Answer(question) => {
                        if !self.questions.get(question.as_str()).is_some_and(|question| question.is_date()) {
                            problems
                                .push(Problem::error(&file.file, line, "unknown-date-question").with("what", question));
                        }
                    }
                    Anchor::Done(step) => {
                        if !self.steps.contains(step) {
                            problems.push(Problem::error(&file.file, line, "unknown-step").with("what", step));
                        }
                    }
                }
            }
            for step in &date.steps {
                if step.topic() != file.topic.name.as_str() && !self.steps.contains(step) {
                    let line = file.places.line(&format!("date:{}", date.id.local()));
                    problems.push(Problem::error(&file.file, line, "unknown-step").with("what", step));
                }
            }
        }
    }

    fn sources_used(&self, file: &FactsFile, problems: &mut Vec<Problem>) {
        for source in &file.topic.sources {
            let used = |f: &FactsFile| f.topic.steps.iter().any(|step| step.sources.contains(&source.id));
            let shared = file.topic.name.as_str() == COMMON;
            if !used(file) && !shared {
                let line = file.places.line(&format!("source:{}", source.id));
                problems.push(Problem::warning(&file.file, line, "unused-source").with("what", &source.id));
            }
        }
    }

    /// Steps that need each other could never be finished.
    fn cycles(&self, problems: &mut Vec<Problem>) {
        let needs: BTreeMap<&StepId, &[StepId]> =
            self.facts.iter().flat_map(|f| &f.topic.steps).map(|step| (&step.id, step.needs.as_slice())).collect();
        for file in self.facts {
            for step in &file.topic.steps {
                let mut seen = BTreeSet::new();
                let mut open: Vec<&StepId> = step.needs.iter().collect();
                while let Some(id) = open.pop() {
                    if *id == step.id {
                        let line = file.places.line(&format!("step:{}", step.id.local()));
                        problems.push(Problem::error(&file.file, line, "needs-cycle").with("what", &step.id));
                        break;
                    }
                    if seen.insert(id) {
                        open.extend(needs.get(id).copied().unwrap_or_default());
                    }
                }
            }
        }
    }

    fn prose(&self, facts: &FactsFile, prose: &ProseFile, problems: &mut Vec<Problem>) {
        let file = &prose.file;
        let severity = if prose.lang == "en" { Problem::error } else { Problem::warning };
        let topic = &facts.topic;
        if prose.guide.follows < topic.revision {
            problems.push(
                severity(file, 1, "stale-prose").with("what", prose.guide.follows).with("revision", topic.revision),
            );
        } else if prose.guide.follows > topic.revision {
            problems.push(Problem::error(file, 1, "follows-future").with("what", prose.guide.follows));
        }
        let wanted = wanted(topic);
        for id in &wanted {
            if prose.guide.section(id).is_none() {
                problems.push(severity(file, 1, "missing-section").with("what", id));
            }
        }
        let line_of = |id: &str| prose.lines.iter().find(|(known, _)| known == id).map_or(1, |(_, line)| *line);
        for section in &prose.guide.sections {
            let line = line_of(section.id);
            if !wanted.iter().any(|id| id == section.id) {
                problems.push(Problem::error(file, line, "extra-section").with("what", section.id));
            }
            if topic.steps.iter().any(|step| step.id.local() == section.id) {
                if section.body.is_empty() {
                    problems.push(Problem::error(file, line, "empty-section").with("what", section.id));
                }
                if section.part(PartKind::Check).is_none_or(|part| part.body.is_empty()) {
                    problems.push(severity(file, line, "step-without-check").with("what", section.id));
                }
            }
            for (id, line) in linked(section, line) {
                if !self.has_link(facts, id) {
                    problems.push(Problem::error(file, line, "unknown-link").with("what", id));
                }
            }
        }
    }
}

/// The links that a section names, with the section's line.
fn linked(section: &Section, line: usize) -> impl Iterator<Item = (&'static str, usize)> {
    let parts = section.parts.iter().flat_map(|part| &part.body);
    section.body.iter().chain(parts).filter_map(move |block| match block {
        Block::Link { to, .. } => Some((*to, line)),
        _ => None,
    })
}
