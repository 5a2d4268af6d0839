//! Checks a whole folder of guides: what `quitgpt guide check` and the build's tests run.

use std::fs;
use std::path::Path;

use super::facts;
use super::letters;
use super::lint::{self, FactsFile, ProseFile};
use super::problem::{Problem, Severity};
use super::{prose, sentences};
use crate::files;
use crate::ids::{TopicName, is_id};
use crate::lang::Tag;
use crate::links;
use crate::messages::{ids, plural_forms};

/// What was found in a folder of guides.
#[derive(Debug)]
pub struct Check {
    /// The faults, by file and line.
    pub problems: Vec<Problem>,
    /// How many files were read.
    pub files: usize,
    /// Every link with file and line, for `--online`.
    pub links: Vec<(String, usize, String)>,
    /// How complete each language besides English is.
    pub languages: Vec<Coverage>,
}

/// How complete a language is, measured by the English texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Coverage {
    /// Its tag.
    pub lang: String,
    /// How many texts there are in English: sentences, guides and their sections.
    pub texts: usize,
    /// How many of them it lacks.
    pub missing: usize,
    /// How many guides follow an older revision of the facts.
    pub stale: usize,
    /// How many texts it has that English has not.
    pub extra: usize,
    /// How many differ in what is not words: links, clicks, parts, values, plural forms.
    pub different: usize,
}

impl Coverage {
    /// Whether nothing has to be done for it.
    pub fn is_complete(&self) -> bool {
        self.missing + self.stale + self.extra + self.different == 0
    }
}

impl Check {
    /// Whether the guides can be used.
    pub fn is_clean(&self) -> bool {
        !self.problems.iter().any(|problem| problem.severity == Severity::Error)
    }
}

/// Checks the guides in `folder`. `hosts` are those that may be opened where the folder has no list of its own.
pub fn check_tree(folder: &Path, hosts: &[&str], english: &str) -> std::io::Result<Check> {
    let mut tree = Tree { folder, problems: Vec::new(), files: 0 };
    let mut hosts: Vec<String> = hosts.iter().map(|host| (*host).to_owned()).collect();
    let mut facts_files = Vec::new();
    let mut prose_files = Vec::new();
    let mut interfaces = Vec::new();
    let mut letter_pages = Vec::new();
    let mut codes: Option<Vec<String>> = None;
    let mut countries = Vec::new();
    for name in names(folder)? {
        if folder.join(&name).is_dir() {
            match Tag::parse(&name).filter(|tag| tag.as_str() == name) {
                Some(_) => tree.language(&name, &mut prose_files, &mut interfaces, &mut countries)?,
                None => tree.problems.push(Problem::error(&name, 1, "not-a-language").with("what", &name)),
            }
        } else if name == "hosts.toml" {
            if let Some(text) = tree.read(&name) {
                let (list, found) = facts::parse_hosts(&name, &text);
                tree.problems.extend(found);
                hosts = list;
            }
        } else if name == "letters.toml" {
            if let Some(text) = tree.read(&name) {
                let (parsed, found) = letters::parse(&name, &text);
                tree.problems.extend(found);
                if let Some((letters, pages)) = parsed {
                    codes = Some(letters.places.into_iter().map(|(code, _)| code).collect());
                    letter_pages.extend(pages);
                }
            }
        } else if let Some(stem) = name.strip_suffix(".toml").filter(|stem| is_id(stem)) {
            if let Some(text) = tree.read(&name) {
                let (parsed, found) = facts::parse(stem, &name, &text);
                tree.problems.extend(found);
                facts_files.extend(parsed.map(|(topic, places)| FactsFile { file: name.clone(), topic, places }));
            }
        } else {
            tree.problems.push(Problem::warning(&name, 1, "unknown-file").with("what", &name));
        }
    }
    tree.problems.extend(lint::check(&facts_files, &prose_files, &hosts));
    for (line, page) in letter_pages {
        if let Err(refusal) = links::check(&page, &hosts) {
            let problem = Problem::error("letters.toml", line, "link-refused");
            tree.problems.push(problem.with("what", page).with("why", refusal.name()));
        }
    }
    for (file, line, code) in countries {
        if codes.as_ref().is_some_and(|codes| !codes.contains(&code)) {
            tree.problems.push(Problem::error(&file, line, "unknown-country").with("what", code));
        }
    }
    for (file, lang, text) in &interfaces {
        tree.interface(file, lang, text, english);
    }
    tree.problems.sort_by(|a, b| (&a.file, a.line, a.check, &a.args).cmp(&(&b.file, b.line, b.check, &b.args)));
    let languages = coverage(&tree.problems, &facts_files, &prose_files, &interfaces, english);
    let mut links = Vec::new();
    for file in &facts_files {
        for link in &file.topic.links {
            let url = |key: &str| file.places.line(&format!("link:{}:{key}", link.id));
            links.push((file.file.clone(), url("url"), link.url.clone()));
            links.extend(link.fallback.iter().map(|address| (file.file.clone(), url("fallback"), address.clone())));
        }
    }
    Ok(Check { problems: tree.problems, files: tree.files, links, languages })
}

/// How complete each language is, counted from what was found to be wrong.
fn coverage(
    problems: &[Problem],
    facts: &[FactsFile],
    prose: &[ProseFile],
    interfaces: &[(String, String, String)],
    english: &str,
) -> Vec<Coverage> {
    let mut tags: Vec<&str> = prose.iter().map(|file| file.lang.as_str()).collect();
    tags.extend(interfaces.iter().map(|(_, lang, _)| lang.as_str()));
    tags.sort_unstable();
    tags.dedup();
    let sentences = ids(english).len();
    // A guide's title and summary count as one.
    let of_topic = |file: &FactsFile| 1 + lint::wanted(&file.topic).len();
    let texts = sentences + facts.iter().map(of_topic).sum::<usize>();
    let of_language = |tag: &str| {
        let mut coverage = Coverage { lang: tag.to_owned(), texts, ..Coverage::default() };
        if !interfaces.iter().any(|(_, lang, _)| lang == tag) {
            coverage.missing += sentences;
        }
        for file in facts {
            if !prose.iter().any(|prose| prose.lang == tag && prose.topic == file.topic.name) {
                coverage.missing += of_topic(file);
            }
        }
        let own = problems.iter().filter(|problem| problem.file.split_once('/').is_some_and(|(lang, _)| lang == tag));
        for problem in own {
            let count = match problem.check {
                "missing-section" | "missing-sentence" => &mut coverage.missing,
                "stale-prose" => &mut coverage.stale,
                "extra-section" | "extra-sentence" => &mut coverage.extra,
                "other-structure" | "lost-value" | "missing-form" | "step-without-check" => &mut coverage.different,
                _ => continue,
            };
            *count += 1;
        }
        coverage
    };
    tags.into_iter().filter(|tag| *tag != "en").map(of_language).collect()
}

struct Tree<'a> {
    folder: &'a Path,
    problems: Vec<Problem>,
    files: usize,
}

impl Tree<'_> {
    fn read(&mut self, name: &str) -> Option<String> {
        self.files += 1;
        match files::read(&self.folder.join(name), super::MAX_GUIDE_BYTES) {
            Ok(Some(text)) => Some(text),
            Ok(None) => None,
            Err(error) => {
                self.problems.push(Problem::error(name, 1, "unreadable").with("cause", error.to_string()));
                None
            }
        }
    }

    fn language(
        &mut self,
        lang: &str,
        prose_files: &mut Vec<ProseFile>,
        interfaces: &mut Vec<(String, String, String)>,
        countries: &mut Vec<(String, usize, String)>,
    ) -> std::io::Result<()> {
        let before = interfaces.len();
        for name in names(&self.folder.join(lang))? {
            let file = format!("{lang}/{name}");
            let Some(text) = self.read(&file) else { continue };
            if name == "interface.ftl" {
                interfaces.push((file, lang.to_owned(), text));
            } else if name == "countries.toml" {
                let (names, found) = letters::parse_countries(&file, &text);
                self.problems.extend(found);
                let line = |code: &str| {
                    let begins =
                        |line: &str| line.strip_prefix(code).is_some_and(|rest| rest.trim_start().starts_with('='));
                    text.lines().position(begins).map_or(1, |index| index + 1)
                };
                countries.extend(names.keys().map(|code| (file.clone(), line(code), code.clone())));
            } else if let Some(stem) = name.strip_suffix(".md").filter(|stem| is_id(stem)) {
                let (guide, lines, found) = prose::parse(&file, &text);
                self.problems.extend(found);
                prose_files.push(ProseFile { file, lang: lang.to_owned(), topic: TopicName::new(stem), guide, lines });
            } else {
                self.problems.push(Problem::warning(&file, 1, "unknown-file").with("what", &name));
            }
        }
        if interfaces.len() == before && lang != "en" {
            let missing = format!("{lang}/interface.ftl");
            self.problems.push(Problem::warning(&missing, 1, "missing-prose").with("what", &missing));
        }
        Ok(())
    }

    /// Every sentence parses, none is missing or too much, and each uses the values that the English one uses.
    fn interface(&mut self, file: &str, lang: &str, text: &str, english: &str) {
        if let Err(errors) = fluent_syntax::parser::parse(text) {
            for error in errors.1 {
                let line = super::problem::line_of(text, error.pos.start);
                self.problems.push(Problem::error(file, line, "bad-sentence").with("cause", error.kind.to_string()));
            }
        }
        let (have, want) = (ids(text), ids(english));
        let line = |id: &str| {
            let start =
                text.lines().position(|line| line.strip_prefix(id).is_some_and(|r| r.trim_start().starts_with('=')));
            start.map_or(1, |index| index + 1)
        };
        for (id, values) in &have {
            match want.get(id) {
                None => self.problems.push(Problem::warning(file, line(id), "extra-sentence").with("what", id)),
                Some(wanted) => {
                    let base = |name: &String| name.strip_suffix("-form").unwrap_or(name).to_owned();
                    if let Some(unknown) = values.iter().find(|value| !wanted.iter().any(|w| base(w) == base(value))) {
                        self.problems.push(
                            Problem::error(file, line(id), "unknown-value").with("what", id).with("value", unknown),
                        );
                    }
                    if let Some(lost) = wanted.iter().find(|w| !values.iter().any(|value| base(value) == base(w))) {
                        let problem = Problem::warning(file, line(id), "lost-value");
                        self.problems.push(problem.with("what", id).with("value", lost));
                    }
                }
            }
        }
        if lang != "en" {
            let forms = Tag::parse(lang).map(|tag| plural_forms(&tag)).unwrap_or_default();
            for (from, to) in sentences::entries(text) {
                let entry = &text[from as usize..to as usize];
                let (Some(at), id) = (entry.find("-form ->"), sentences::name(entry)) else { continue };
                let written = |form: &&&str| entry[at..].contains(&format!("[{form}]"));
                if let Some(form) = forms.iter().find(|form| !written(form)) {
                    let problem = Problem::warning(file, line(id), "missing-form");
                    self.problems.push(problem.with("what", id).with("form", *form));
                }
            }
            for id in want.keys().filter(|id| !have.contains_key(*id)) {
                self.problems.push(Problem::warning(file, 1, "missing-sentence").with("what", id));
            }
        }
    }
}

/// The names in a folder, sorted, without hidden ones.
fn names(folder: &Path) -> std::io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}
