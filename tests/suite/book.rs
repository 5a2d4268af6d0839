//! The guides as pages: what is written where, what is never replaced, and that nothing typed or foreign becomes markup.
//! How the pages look and behave is tried in a browser, by `tests/browser`.

use std::fs;
use std::path::Path;

use quitgpt::content::{Catalog, HOSTS};
use quitgpt::ids::{QuestionId, TopicName};
use quitgpt::links;

use super::scenario::Home;

fn book(home: &Home) -> std::path::PathBuf {
    home.path().join("a book")
}

fn html(home: &Home, args: &[&str]) -> (u8, String, String) {
    let mut scenario = home.command("guide html");
    for arg in args {
        scenario = scenario.arg(*arg);
    }
    let ended = scenario.run();
    (ended.code, ended.out, ended.err)
}

fn whole_folder(folder: &Path) -> Vec<(String, String)> {
    let mut pages = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        match entry.is_dir() {
            true => pages.extend(whole_folder(&entry)),
            false => {
                pages.push((entry.display().to_string(), fs::read_to_string(&entry).expect("a page")));
            }
        }
    }
    pages.sort();
    pages
}

#[test]
fn every_topic_and_every_step_has_its_place_in_every_language() {
    let home = Home::new();
    let folder = book(&home);
    let (code, _, err) = html(&home, &["-o", &folder.display().to_string()]);
    assert_eq!(code, 0, "{err}");
    let catalog = Catalog::new(None);
    let single = home.path().join("one.html");
    assert_eq!(html(&home, &["--single", &single.display().to_string()]).0, 0);
    let single = fs::read_to_string(single).expect("a page");
    for language in catalog.languages() {
        assert!(folder.join(&language).join("index.html").is_file(), "{language}");
        for topic in catalog.topics() {
            let page = fs::read_to_string(folder.join(&language).join(format!("{topic}.html"))).expect("a page");
            for step in &catalog.facts(&topic).expect("facts").topic.steps {
                let local = step.id.local();
                assert!(page.contains(&format!("<section id=\"{local}\">")), "{language} {}", step.id);
                assert!(
                    single.contains(&format!("<section id=\"{language}-{topic}-{local}\">")),
                    "{language} {}",
                    step.id
                );
            }
        }
    }
}

#[test]
fn each_route_of_the_index_begins_with_steps_of_that_route() {
    let home = Home::new();
    let folder = book(&home);
    html(&home, &["-o", &folder.display().to_string(), "--only", "en"]);
    let index = fs::read_to_string(folder.join("en/index.html")).expect("a page");
    let route = |label: &str| {
        let from = index.find(&format!("<summary>{label}</summary>")).expect("the route is there");
        index[from..from + index[from..].find("</details>").expect("an end")].to_owned()
    };
    let play = route("Google Play");
    assert!(
        play.contains("cancel.html#play-browser") && !play.contains("#web-cancel") && !play.contains("#apple"),
        "{play}"
    );
    let web = route("OpenAI, through the website chatgpt.com");
    assert!(web.contains("cancel.html#web-cancel") && !web.contains("#play"), "{web}");
    let catalog = Catalog::new(None);
    let common = TopicName::new("common");
    let (_, channel) = catalog.question(&QuestionId::new("channel"), &common).expect("the question");
    assert_eq!(index.matches("<details>").count(), channel.options().len());
}

#[test]
fn writing_again_gives_the_same_bytes_and_replaces_only_own_pages() {
    let home = Home::new();
    let folder = book(&home);
    let target = folder.display().to_string();
    assert_eq!(html(&home, &["-o", &target]).0, 0);
    let first = whole_folder(&folder);
    assert_eq!(html(&home, &["-o", &target]).0, 0);
    assert_eq!(whole_folder(&folder), first);

    let theirs = folder.join("en/cancel.html");
    fs::write(&theirs, "<h1>my own page</h1>").expect("writable");
    fs::remove_file(folder.join("index.html")).expect("removable");
    let (code, _, err) = html(&home, &["-o", &target]);
    assert_eq!(code, 1);
    assert!(err.contains("was not written by quitgpt") && err.contains("cancel.html"), "{err}");
    assert_eq!(fs::read_to_string(&theirs).expect("still there"), "<h1>my own page</h1>");
    assert!(!folder.join("index.html").exists(), "nothing is written before everything was looked at");
}

#[test]
fn nothing_of_the_journal_is_in_the_book() {
    let home = Home::new();
    for line in
        ["done cancel/web-cancel --note canary-note --ref canary-ref", "answer channel=web renewal-date=2026-12-03"]
    {
        assert_eq!(home.command(line).run().code, 0);
    }
    let folder = book(&home);
    html(&home, &["-o", &folder.display().to_string()]);
    let without = Home::new();
    let other = book(&without);
    html(&without, &["-o", &other.display().to_string()]);
    let texts = |folder: &Path| whole_folder(folder).into_iter().map(|(_, text)| text).collect::<Vec<_>>();
    assert_eq!(texts(&folder), texts(&other));
    assert!(texts(&folder).iter().all(|page| !page.contains("canary")));
}

#[test]
fn the_page_for_deleting_the_account_is_kept_back() {
    let home = Home::new();
    let file = home.path().join("one.html");
    html(&home, &["--single", &file.display().to_string()]);
    let page = fs::read_to_string(file).expect("a page");
    let catalog = Catalog::new(None);
    let delete = TopicName::new("delete");
    let step = catalog.facts(&delete).expect("facts").topic.steps.iter().find(|step| step.id.local() == "delete-web");
    let link = catalog.link(step.and_then(|step| step.link.as_ref()).expect("a link"), &delete).expect("an address");
    let from = page.find("<section id=\"en-delete-delete-web\">").expect("the step");
    let section = &page[from..from + page[from..].find("</section>").expect("an end")];
    assert!(!section.contains(&link.url), "{section}");
    assert!(section.contains("The page is shown when nothing stands in the way"), "{section}");
}

#[test]
fn pages_load_nothing_and_run_only_the_search() {
    let home = Home::new();
    let folder = book(&home);
    html(&home, &["-o", &folder.display().to_string()]);
    for (name, page) in whole_folder(&folder) {
        assert!(page.contains("default-src 'none'; style-src 'sha256-"), "{name}");
        for reach in ["<link", "<img", "<iframe", " src=", "url(", "@import", "unsafe-", " on", "javascript:"] {
            let tags =
                page.split("<script").next().unwrap_or_default().split('<').filter(|tag| !tag.starts_with("style"));
            let found = tags.filter_map(|tag| tag.split('>').next()).find(|tag| format!("<{tag}").contains(reach));
            assert_eq!(found, None, "{name}: {reach}");
        }
        let index = name.ends_with("en/index.html") || page.contains("find-data");
        assert_eq!(page.matches("<script").count(), if index { 2 } else { 0 }, "{name}");
        assert_eq!(page.contains("script-src 'sha256-"), index, "{name}");
    }
}

#[test]
fn a_guide_of_ones_own_is_labelled_and_its_words_stay_words() {
    let home = Home::with_small_guides();
    let toml = fs::read_to_string(home.guides().join("mini.toml")).expect("the fixture");
    let words = fs::read_to_string(home.guides().join("en/mini.md")).expect("the fixture");
    let title = words.lines().find(|line| line.starts_with("title")).expect("a title");
    let hostile = words.replace(title, "title = \"</title><script>alert(1)</script>\"");
    home.write_guide("mini.toml", toml);
    home.write_guide("en/mini.md", hostile);
    let folder = book(&home);
    let (code, _, err) = html(&home, &["-o", &folder.display().to_string()]);
    assert_eq!(code, 0, "{err}");
    let page = fs::read_to_string(folder.join("en/mini.html")).expect("a page");
    assert!(page.contains("This is your own file"), "{page}");
    for (name, page) in whole_folder(&folder) {
        assert!(!page.contains("<script>alert"), "{name}");
        for link in page.split("<a href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let inside = link.starts_with('#') || link.contains(".html");
            assert!(inside || links::check(&link.replace("&amp;", "&"), HOSTS).is_ok(), "{name}: {link}");
        }
    }
}

#[test]
fn what_cannot_be_written_is_said() {
    let home = Home::new();
    let (code, _, err) = html(&home, &[]);
    assert_eq!(code, 2, "{err}");
    let (code, _, err) = html(&home, &["-o", "x", "--only", "tlh"]);
    assert_eq!(code, 2);
    assert!(err.contains("no texts in `tlh`"), "{err}");
    let file = home.path().join("file");
    fs::write(&file, "x").expect("writable");
    let (code, _, err) = html(&home, &["-o", &file.join("below").display().to_string()]);
    assert_eq!(code, 1);
    assert!(err.contains("could not be written"), "{err}");
    let (code, out, _) = html(&home, &["-o", &book(&home).display().to_string(), "--json", "--only", "en"]);
    assert_eq!(code, 0);
    let document: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(document["schema"], "quitgpt/book/1");
    assert!(document["files"].as_array().is_some_and(|files| files.len() == Catalog::new(None).topics().len() + 2));
}

#[cfg(unix)]
#[test]
fn pages_are_for_others_to_read_and_nothing_is_left_beside_them() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new();
    let folder = book(&home);
    html(&home, &["-o", &folder.display().to_string()]);
    let probe = home.path().join("probe");
    fs::write(&probe, "").expect("writable");
    let usual = |path: &Path| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    for (name, _) in whole_folder(&folder) {
        assert!(name.ends_with(".html"), "{name}");
        assert_eq!(usual(Path::new(&name)), usual(&probe), "{name}");
    }
}
