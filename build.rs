//! Parses the guides when quitgpt is built, so that reading one later costs next to nothing, and refuses to build
//! with a guide that cannot be read. The full set of checks is `quitgpt guide check`.

#![allow(dead_code)]

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

#[path = "src/ids.rs"]
mod ids;
#[path = "src/content"]
mod content {
    pub mod facts;
    pub mod letters;
    pub mod problem;
    pub mod prose;
    pub mod sentences;
}

use content::problem::{Problem, Severity};
use content::{facts, letters, prose, sentences};

fn main() {
    println!("cargo::rerun-if-changed=guides");
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let guides = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("guides");
    let mut problems = Vec::new();
    let mut code = String::new();

    let (hosts, found) = facts::parse_hosts("hosts.toml", &read(&guides.join("hosts.toml")));
    problems.extend(found);
    writeln!(code, "/// Every host that may be opened, sorted.\npub static HOSTS: &[&str] = &{hosts:?};")
        .expect("to a string");

    let (parsed, found) = letters::parse("letters.toml", &read(&guides.join("letters.toml")));
    problems.extend(found);
    let encoded = parsed.map(|(letters, _)| postcard::to_stdvec(&letters).expect("letters encode")).unwrap_or_default();
    fs::write(out.join("letters.data"), encoded).expect("OUT_DIR can be written");
    code.push_str("/// What request letters are made of.\n");
    code.push_str("pub static LETTERS: &[u8] = include_bytes!(concat!(env!(\"OUT_DIR\"), \"/letters.data\"));\n");

    let mut topics = Vec::new();
    for path in sorted(&guides, "toml") {
        let name = stem(&path);
        if name == "hosts" || name == "letters" {
            continue;
        }
        let (parsed, found) = facts::parse(&name, &format!("{name}.toml"), &read(&path));
        problems.extend(found);
        if let Some((topic, _)) = parsed {
            topics.push(topic);
        }
    }
    topics.sort_by_key(|topic| (topic.order, topic.name.clone()));
    writeln!(code, "/// The bundled topics, in order.\npub static TOPICS: &[BundledTopic] = &[").expect("to a string");
    for topic in &topics {
        let file = format!("{}.facts", topic.name);
        fs::write(out.join(&file), postcard::to_stdvec(topic).expect("facts encode")).expect("OUT_DIR can be written");
        writeln!(
            code,
            "    BundledTopic {{ name: {:?}, order: {}, has_steps: {}, anchors: &{:?}, source: {}, facts: {} }},",
            topic.name.as_str(),
            topic.order,
            !topic.steps.is_empty(),
            anchors(topic),
            packed(&out, &format!("{}.toml", topic.name), &read(&guides.join(format!("{}.toml", topic.name)))),
            included(&file),
        )
        .expect("to a string");
    }
    code.push_str("];\n");

    writeln!(code, "/// The bundled languages.\npub static LANGUAGES: &[BundledLanguage] = &[").expect("to a string");
    for folder in folders(&guides) {
        let lang = stem(&folder);
        let interface = folder.join("interface.ftl");
        writeln!(
            code,
            "    BundledLanguage {{ tag: {lang:?}, countries: {}, interface: Sentences {{ text: include_str!({:?}), places: &{:?} }}, guides: &[",
            countries(&folder, &mut problems),
            interface.display().to_string(),
            sentences::sorted(&read(&interface)),
        )
        .expect("to a string");
        for path in sorted(&folder, "md") {
            let name = stem(&path);
            let source = read(&path);
            let (guide, _, found) = prose::parse(&format!("{lang}/{name}.md"), &source);
            problems.extend(found);
            let mut titles: Vec<(&str, &str)> =
                guide.sections.iter().map(|section| (section.id, section.title)).collect();
            titles.sort();
            let titles_file = format!("{lang}-{name}.titles");
            fs::write(out.join(&titles_file), postcard::to_stdvec(&titles).expect("titles encode"))
                .expect("OUT_DIR can be written");
            let file = format!("{lang}-{name}.prose");
            fs::write(out.join(&file), postcard::to_stdvec(&guide).expect("prose encodes"))
                .expect("OUT_DIR can be written");
            writeln!(
                code,
                "        BundledGuide {{ topic: {name:?}, title: {:?}, summary: {:?}, titles: {}, source: {}, prose: {} }},",
                guide.title,
                guide.summary,
                included(&titles_file),
                packed(&out, &format!("{lang}-{name}.md"), &source),
                included(&file),
            )
            .expect("to a string");
        }
        code.push_str("    ] },\n");
    }
    code.push_str("];\n");
    fs::write(out.join("bundled.rs"), code).expect("OUT_DIR can be written");

    let errors: Vec<String> = problems.iter().filter(|p| p.severity == Severity::Error).map(describe).collect();
    assert!(errors.is_empty(), "the guides cannot be read:\n{}", errors.join("\n"));
}

/// A file of `OUT_DIR` as an expression.
fn included(file: &str) -> String {
    format!("include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{file}\"))")
}

/// A source as an expression: compressed, because only `guide --raw` and `guide check` read it.
fn packed(out: &Path, name: &str, text: &str) -> String {
    let file = format!("{name}.packed");
    let mut packer = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(text.as_bytes()).expect("to memory");
    fs::write(out.join(&file), packer.finish().expect("to memory")).expect("OUT_DIR can be written");
    format!("Packed {{ size: {}, data: {} }}", text.len(), included(&file))
}

/// The countries' names of a language as an expression: the whole file, which only letters read.
fn countries(folder: &Path, problems: &mut Vec<Problem>) -> String {
    let path = folder.join("countries.toml");
    if !path.exists() {
        return "\"\"".to_owned();
    }
    let (_, found) = letters::parse_countries(&format!("{}/countries.toml", stem(folder)), &read(&path));
    problems.extend(found);
    format!("include_str!({:?})", path.display().to_string())
}

/// The dates of answers that reminders of a topic count from.
fn anchors(topic: &facts::Topic) -> Vec<&str> {
    let mut anchors: Vec<&str> = topic
        .dates
        .iter()
        .flat_map(|rule| &rule.from)
        .filter_map(|anchor| match anchor {
            facts::Anchor::Answer(question) => Some(question.as_str()),
            facts::Anchor::Done(_) => None,
        })
        .collect();
    anchors.sort_unstable();
    anchors.dedup();
    anchors
}

fn describe(problem: &Problem) -> String {
    let args: Vec<String> = problem.args.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    format!("guides/{}:{}: {} ({})", problem.file, problem.line, problem.check, args.join(", "))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn stem(path: &Path) -> String {
    path.file_stem().expect("a named file").to_string_lossy().into_owned()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("guides can be listed").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

fn sorted(folder: &Path, extension: &str) -> Vec<PathBuf> {
    entries(folder).into_iter().filter(|path| path.extension().is_some_and(|e| e == extension)).collect()
}

fn folders(guides: &Path) -> Vec<PathBuf> {
    entries(guides).into_iter().filter(|path| path.is_dir()).collect()
}
