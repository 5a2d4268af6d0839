//! Languages: nothing of a complete one is said in English, all say the same things with the same links and clicks, and a
//! new one needs nothing but its files.

use std::collections::BTreeSet;
use std::fs;

use quitgpt::app::{Texts, with_texts};
use quitgpt::content::{self, Block, Catalog, Click, Guide, HOSTS, Inline, check_tree};
use quitgpt::ids::TopicName;
use quitgpt::lang::{Direction, Tag};
use quitgpt::messages::{Arg, Messages, Sentence, ids};
use quitgpt::pages::Pages;

use super::scenario::{Ended, Home, repository};

/// The languages that come with quitgpt, besides English, with a locale in which people speak them.
fn bundled() -> Vec<(&'static str, String)> {
    let locale = |lang: &str| match lang {
        "ar" => "ar_EG.UTF-8".to_owned(),
        lang => format!("{lang}.UTF-8"),
    };
    content::bundled_languages().filter(|lang| *lang != "en").map(|lang| (lang, locale(lang))).collect()
}

fn messages(lang: &str) -> Messages {
    let (_, sentences) = Catalog::new(None).interface(lang);
    Messages::new(Tag::parse(lang).expect("a tag"), None, sentences, content::english_sentences())
}

fn guide(topic: &TopicName, lang: &str) -> &'static Guide {
    &Catalog::new(None).prose_in(topic, lang).unwrap_or_else(|| panic!("{lang}/{topic}")).guide
}

fn topics() -> Vec<TopicName> {
    let mut topics = Catalog::new(None).topics();
    topics.push(TopicName::new(content::COMMON));
    topics
}

#[test]
fn none_has_its_own_words_where_a_sentence_has_some() {
    let said = |lang: &str, id: &'static str, names: &[&'static str], count: i64| {
        let args = names.iter().map(|name| (*name, Arg::Count(count))).collect();
        messages(lang).text(&Sentence { id: id.into(), args })
    };
    assert_eq!(said("en", "because-waits", &["days"], 0), "asked for today");
    assert_eq!(said("es", "because-waits", &["days"], 0), "se pidió hoy");
    assert_eq!(
        said("en", "convert-files", &["written", "same"], 0),
        "No file had to be written, none was there already."
    );
    for lang in ["ar", "en", "es"] {
        let none = said(lang, "convert-files", &["written", "same"], 0);
        assert!(!none.contains(['0', '٠', '{']), "{none}");
        assert_ne!(said(lang, "convert-files", &["written", "same"], 5), none);
    }
}

/// Every command with its sub-commands, as it is typed.
fn commands(pages: &Pages<'_>) -> Vec<String> {
    let topics: Vec<String> = content::bundled_topics().map(str::to_owned).collect();
    let root = with_texts(&topics, pages, Texts::Help);
    let mut found = vec![String::new()];
    let mut open = vec![(String::new(), root)];
    while let Some((path, command)) = open.pop() {
        for sub in command.get_subcommands() {
            let path = format!("{path} {}", sub.get_name()).trim().to_owned();
            found.push(path.clone());
            open.push((path, sub.clone()));
        }
    }
    found
}

/// Lines that show every page and many a fault.
fn everything(lang: &str) -> Vec<String> {
    let messages = messages(lang);
    let catalog = Catalog::new(None);
    let pages = Pages { catalog: &catalog, messages: &messages, lang, found: None };
    let mut lines: Vec<String> = commands(&pages).iter().map(|command| format!("{command} --help")).collect();
    for topic in Catalog::new(None).topics() {
        for verb in ["guide {}", "{} --print", "status {} -v", "guide {} --contents", "{} --json", "guide {} --json"] {
            lines.push(verb.replace("{}", topic.as_str()));
        }
    }
    for kind in ["access", "erasure", "objection", "cancel", "withdraw", "refund"] {
        for place in ["DE", "GB", "SA", "EG", "US-CA", "BR", "TR", "KR", "IN", "JP"] {
            lines.push(format!(
                "letter {kind} --country {place} --name Mona --email m@example.org --plan Plus --order 77"
            ));
        }
        lines.push(format!("letter {kind} --country DE --name Mona --email m@example.org --purchased-on 2026-10-01"));
    }
    let more = "
        |guide|guide path|answer|status|status --all -v|settings|settings list|doctor|doctor --bidi|doctor --json|report|report --html
        |leave --print|forget|forget --dry-run|forget --yes|man|guide check|guide check nowhere|guide search xyzzyxyzzy|guide nowhere
        |status nowhere|answer channel=web|answer channel=telegram|answer channel|answer nothing=x|answer renewal-date=soon
        |answer renewal-date=03/12/2026|answer renewal-date=2026-02-30|answer renewal-date=9999-01-01|done web-cancel
        |done web-cancel --on 2026-11-23|done nothing-like-it|done proo|skip web-cancel|undo|undo web-cancel|open web-cancel --print
        |open web-billing|open nowhere|open delete-in-app|settings get nothing|settings set text.width wide|settings set text.width 72
        |settings unset lang|settings set text.bidi visual|completions tcsh|teleport|statu|cancel --teleport|status --colour x
        |status --color sometimes|status --color|--at whenever status|--at 2027-09-01 guide cancel|--at 2025-01-01 guide cancel
        |guide cancel --width 7|guide --raw --raw|letter|letter access|letter access --country XX --name M --email m@example.org
        |letter access --law xx --name M --email m@example.org|letter access --law gdpr --country BR --name M --email m@example.org
        |letter access --country US-CA --mailto --html|letter withdraw --law gdpr --name M --email m|done|cancel --no-input
        |refund --no-input|letter access -o / --country DE --name M --email m@example.org|man -o /dev/null/x";
    lines.extend(more.split('|').map(|line| line.trim().to_owned()));
    lines
}

/// What may stand in Latin letters wherever it stands: labels, texts to type and to copy, names of laws and places.
fn names(lang: &str) -> Vec<String> {
    let mut names = BTreeSet::new();
    fn blocks(names: &mut BTreeSet<String>, all: &[Block]) {
        let mut inlines = |inlines: &[Inline]| {
            names.extend(
                inlines
                    .iter()
                    .filter(|inline| !matches!(inline, Inline::Text(_)))
                    .map(|inline| inline.words().to_owned()),
            );
        };
        for block in all {
            match block {
                Block::Paragraph(words) => inlines(words),
                Block::List { items, .. } => items.iter().for_each(|item| inlines(item)),
                _ => {}
            }
        }
        for block in all {
            match block {
                Block::Note { body, .. } => blocks(names, body),
                Block::Path(clicks) => names.extend(clicks.iter().map(|Click { label, .. }| (*label).to_owned())),
                Block::Copy(text) => names.extend(text.lines().map(str::to_owned)),
                _ => {}
            }
        }
    }
    for lang in [lang, "en"] {
        for topic in topics() {
            let guide = guide(&topic, lang);
            blocks(&mut names, &guide.intro);
            for section in &guide.sections {
                blocks(&mut names, &section.body);
                section.parts.iter().for_each(|part| blocks(&mut names, &part.body));
            }
        }
    }
    let letters = content::letters();
    for right in &letters.rights {
        names.extend(right.act.clone());
        names.extend(right.articles.iter().cloned());
    }
    names.extend(letters.addressees.iter().flat_map(|one| one.lines.iter().chain([&one.name]).cloned()));
    for topic in Catalog::new(None).topics() {
        let facts = Catalog::new(None).facts(&topic).expect("a topic");
        names.extend(facts.topic.sources.iter().map(|source| source.title.clone()));
    }
    let mut names: Vec<String> = names.into_iter().filter(|name| !name.trim().is_empty()).collect();
    // The longest first, so that no part of one is left.
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

/// Three Latin words in a row that nobody allowed.
fn english_run(line: &str, names: &[String]) -> Option<String> {
    let command = |line: &str| {
        let line = line.trim_start();
        line.starts_with("quitgpt") || line.starts_with('-') || line.starts_with("http") || line.starts_with('/')
    };
    // Commands, options and addresses stand on lines of their own.
    if line.is_ascii() && (command(line) || line.starts_with("  ")) {
        return None;
    }
    let mut rest = line.to_owned();
    for quote in ['`', '"'] {
        while let Some(from) = rest.find(quote) {
            let to = rest[from + 1..].find(quote).map_or(rest.len(), |to| from + 1 + to + 1);
            rest.replace_range(from..to, " ، ");
        }
    }
    for name in names {
        if rest.contains(name.as_str()) {
            rest = rest.replace(name.as_str(), " ، ");
        }
    }
    // A name of the product with its meaning behind it in quotation marks.
    while let Some(at) = rest.find(" («") {
        let name = rest[..at].rfind(|c: char| !c.is_ascii()).map_or(0, |end| end + 1);
        let name = rest[..at].char_indices().map(|(at, _)| at).find(|at| *at >= name).unwrap_or(at);
        rest.replace_range(name..at + " («".len(), " ،");
    }
    let mut run: Vec<&str> = Vec::new();
    for word in rest.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let latin = !bare.is_empty()
            && bare.bytes().all(|b| b.is_ascii_alphabetic() || b == b'\'')
            && bare.bytes().any(|b| b.is_ascii_lowercase());
        let command = matches!(run.first(), Some(&"quitgpt")) || bare == "quitgpt";
        if latin && !command {
            run.push(bare);
            // Names of products and companies are capitals.
            let small = run.iter().filter(|word| word.starts_with(|c: char| c.is_ascii_lowercase())).count();
            if run.len() >= 3 && small >= 2 {
                return Some(run.join(" "));
            }
            // Names in a list are no sentence.
            if word.ends_with([',', ';']) {
                run.clear();
            }
        } else {
            run.clear();
        }
    }
    None
}

/// Sentences that are the same in English whatever is put into them.
fn english_sentences() -> Vec<String> {
    let english = messages("en");
    let fixed = ids(content::english()).into_iter().filter(|(id, values)| values.is_empty() && !id.starts_with('-'));
    let words = fixed.map(|(id, _)| english.text(&quitgpt::messages::Sentence { id: id.into(), args: Vec::new() }));
    words.filter(|text| text.split_whitespace().count() >= 4 && !text.contains("quitgpt")).collect()
}

#[test]
fn nothing_of_a_bundled_language_is_said_in_english() {
    let english = english_sentences();
    assert!(english.len() > 150, "only {}", english.len());
    for (lang, locale) in bundled() {
        let names = names(lang);
        let messages = messages(lang);
        let note = messages.text(&quitgpt::messages::Sentence { id: "text-in-english".into(), args: Vec::new() });
        let rtl = messages.direction() == Direction::Rtl;
        let mut lines = 0;
        let mut found = BTreeSet::new();
        for line in everything(lang) {
            let home = Home::new();
            // Wide enough that no name is broken.
            fs::write(home.settings(), "[text]\nwidth = 400\n").expect("written");
            let ended = home.command(&line).variable("LANG", &locale).run();
            assert!(!ended.transcript.contains(&note), "LANG={locale} quitgpt {line}: {}", ended.transcript);
            for own in &english {
                // A sentence may be written the same way in two languages by chance; four words are not.
                assert!(!ended.transcript.contains(own.as_str()), "LANG={locale} quitgpt {line}: {own}");
            }
            let json = line.contains("--json");
            for (number, shown) in ended.transcript.lines().enumerate() {
                lines += 1;
                let shown = if json { shown.split_once("\": \"").map_or("", |(_, text)| text) } else { shown };
                if rtl
                    && !line.contains("--html")
                    && !line.starts_with("man")
                    && !json
                    && let Some(run) = english_run(shown, &names)
                {
                    found.insert(format!("quitgpt {line}, line {}: `{run}` in\n  {shown}", number + 1));
                }
            }
        }
        assert!(found.is_empty(), "LANG={locale}\n{}", found.into_iter().collect::<Vec<_>>().join("\n"));
        assert!(lines > 5_000, "{lang}: {lines}");
    }
}

#[test]
fn a_walk_speaks_one_language() {
    for (lang, locale) in bundled() {
        let names = names(lang);
        let english = english_sentences();
        for topic in ["cancel", "export", "delete", "refund", "switch", "disconnect", "uninstall"] {
            for first in ["1", "2", "3"] {
                let home = Home::new();
                fs::write(home.settings(), "[text]\nwidth = 400\n").expect("written");
                let typed: Vec<&str> = [first].into_iter().chain(std::iter::repeat_n("1", 60)).collect();
                let ended = home.talk(topic).variable("LANG", &locale).typed(&typed).run();
                for own in &english {
                    assert!(!ended.transcript.contains(own.as_str()), "{lang} {topic}: {own}");
                }
                for shown in ended.transcript.lines() {
                    if messages(lang).direction() == Direction::Rtl {
                        assert_eq!(english_run(shown, &names), None, "{lang} {topic}: {shown}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_bundled_language_is_complete_and_says_the_same() {
    let check = check_tree(&repository().join("guides"), HOSTS, content::english()).expect("guides");
    let tags: Vec<&str> = check.languages.iter().map(|coverage| coverage.lang.as_str()).collect();
    assert_eq!(tags, bundled().iter().map(|(lang, _)| *lang).collect::<Vec<_>>());
    for coverage in &check.languages {
        let wrong: Vec<_> = check.problems.iter().filter(|problem| problem.file.starts_with(&coverage.lang)).collect();
        assert!(coverage.is_complete(), "{coverage:?}\n{wrong:?}");
        assert!(coverage.texts > 900, "{coverage:?}");
    }
}

#[test]
fn steps_links_clicks_and_dates_are_the_same_in_every_language() {
    fn shape(blocks: &[Block], out: &mut Vec<String>) {
        for block in blocks {
            match block {
                Block::Link { to, .. } => out.push(format!("link {to}")),
                Block::Path(clicks) => out.extend(clicks.iter().map(|click| format!("click {}", click.label))),
                Block::Copy(_) => out.push("copy".to_owned()),
                Block::Note { warning, body } => {
                    out.extend(warning.then(|| "warning".to_owned()));
                    shape(body, out);
                }
                Block::Paragraph(_) | Block::List { .. } => {}
            }
        }
    }
    let shapes = |guide: &Guide| {
        let mut all: Vec<(String, Vec<String>)> = guide
            .sections
            .iter()
            .map(|section| {
                let mut found = Vec::new();
                shape(&section.body, &mut found);
                for part in &section.parts {
                    found.push(format!("{:?}", part.kind));
                    shape(&part.body, &mut found);
                }
                (section.id.to_owned(), found)
            })
            .collect();
        all.sort();
        all
    };
    for (lang, locale) in bundled() {
        for topic in topics() {
            assert_eq!(shapes(guide(&topic, lang)), shapes(guide(&topic, "en")), "{lang}/{topic}");
        }
        // What follows from answers is the same too: steps, links, dates.
        let facts = |locale: &str| {
            let home = Home::new();
            home.command("answer channel=web renewal-date=2026-12-03 device=android").run().succeeded();
            let mut status = home.command("status --all --json").variable("LANG", locale).run().json();
            for step in status["steps"].as_array_mut().expect("steps") {
                for words in ["title", "because"] {
                    step[words] = serde_json::Value::Null;
                }
            }
            for due in status["due"].as_array_mut().expect("dues") {
                due["title"] = serde_json::Value::Null;
            }
            status["lang"] = serde_json::Value::Null;
            status
        };
        assert_eq!(facts(&locale), facts("en_US.UTF-8"), "{lang}");
    }
}

const FRENCH: [(&str, &str); 3] = [
    (
        "fr/interface.ftl",
        "error-line = erreur : { $message }\nhelp-status = Montrer le plan\ntext-in-english = Certains textes ne sont pas encore traduits.\n",
    ),
    (
        "fr/common.md",
        "+++\ntitle = \"Commun\"\nsummary = \"Partagé\"\nfollows = 1\n+++\n\n## Qui vous prélève ? {#channel}\n### Le site {#channel.web}\n",
    ),
    (
        "fr/cancel.md",
        "+++\ntitle = \"Résilier l'abonnement\"\nsummary = \"Arrêter de payer.\"\nfollows = 1\n+++\n\nAvant de commencer.\n\n## Résilier sur le site {#web-cancel}\nOuvrez les réglages.\n",
    ),
];

#[test]
fn a_folder_of_three_files_makes_a_language() {
    let home = Home::new();
    for (name, text) in FRENCH {
        home.write_guide(name, text);
    }
    let guide = home.command("--lang fr guide cancel --answer channel=web").run().succeeded();
    assert!(guide.out.contains("Résilier sur le site") && guide.out.contains("Avant de commencer."), "{}", guide.out);
    // What is not there stands in English, and one note says so.
    assert!(guide.out.contains("Proof") || guide.out.contains("proof"), "{}", guide.out);
    assert_eq!(guide.transcript.matches("Certains textes").count(), 1, "{}", guide.transcript);
    let wrong = home.command("--lang fr guide nowhere").run();
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("erreur : "), "{}", wrong.err);
    assert!(home.command("--lang fr --help").run().out.contains("Montrer le plan"));
    assert!(home.command("guide").variable("LANG", "fr_FR.UTF-8").at_a_terminal().run().out.contains("Résilier"));
    let listed = home.command("guide --json").run().json();
    let cancel = &listed["topics"][0]["languages"];
    assert!(cancel.as_array().expect("a list").contains(&"fr".into()), "{listed}");
}

#[test]
fn how_complete_a_language_is_is_counted() {
    let home = Home::new();
    for (name, text) in FRENCH {
        home.write_guide(name, text);
    }
    let check = |home: &Home| -> (Ended, serde_json::Value) {
        let ended = home.command("guide check --json").run();
        let document = ended.json();
        let language =
            document["languages"].as_array().expect("a list").iter().find(|one| one["lang"] == "fr").cloned();
        (ended, language.expect("French"))
    };
    let (_, before) = check(&home);
    let texts = before["texts"].as_u64().expect("a number");
    // Three sentences, two titles, one question with one option, one step.
    assert_eq!(before["missing"], texts - 3 - 2 - 2 - 1, "{before}");
    assert_eq!((&before["extra"], &before["complete"]), (&0.into(), &false.into()));
    // One sentence more, one that nobody knows, and words that follow no revision of the facts.
    let (name, text) = FRENCH[0];
    home.write_guide(name, format!("{text}help-done = Noter une étape\nnobody-says-this = Rien\n"));
    let (name, text) = FRENCH[2];
    home.write_guide(name, text.replace("follows = 1", "follows = 0"));
    let (ended, after) = check(&home);
    assert_eq!(after["missing"].as_u64(), before["missing"].as_u64().map(|missing| missing - 1));
    assert_eq!((&after["extra"], &after["stale"]), (&1.into(), &1.into()), "{after}");
    assert_eq!(ended.code, 0, "warnings only");
    let shown = home.command("guide check").run().out;
    assert!(shown.lines().any(|line| line.starts_with("fr: ") && line.contains(&texts.to_string())), "{shown}");
}

#[test]
fn a_whole_copy_of_a_language_is_complete() {
    let home = Home::new();
    for entry in fs::read_dir(repository().join("guides/en")).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        home.write_guide(&format!("nl/{name}"), fs::read(&path).expect("a file"));
    }
    let check = home.command("guide check --json").run().json();
    let dutch = check["languages"].as_array().expect("a list").iter().find(|one| one["lang"] == "nl").cloned();
    assert_eq!(dutch.expect("Dutch")["complete"], true);
    let read = home.command("--lang nl guide cancel").run().succeeded();
    assert!(!read.transcript.contains("not translated yet"), "{}", read.err);
}

#[test]
fn what_differs_from_the_english_words_is_found() {
    let home = Home::new();
    for (name, text) in [("ar/cancel.md", "guides/ar/cancel.md"), ("ar/interface.ftl", "guides/ar/interface.ftl")] {
        let text = fs::read_to_string(repository().join(text)).expect("Arabic");
        let text = match name.ends_with(".md") {
            true => text.replacen("```path\nSettings", "```path\nSetings", 1),
            false => text.replacen("    [many] ", "    [more] ", 1).replacen("`{ $path }`", "x", 1),
        };
        home.write_guide(name, text);
    }
    let found = home.command("guide check").run().out;
    for check in ["[other-structure]", "[missing-form]", "[lost-value]"] {
        assert!(found.contains(check), "{check}: {found}");
    }
}

#[test]
fn direction_digits_plurals_and_months_come_with_the_tag() {
    let speak = |tag: &str| {
        let (lang, wish) = (tag.split('-').next().unwrap_or(tag), Tag::parse(tag).expect("a tag"));
        let (_, sentences) = Catalog::new(None).interface(lang);
        Messages::new(wish, None, sentences, content::english_sentences())
    };
    for (tag, number, day) in [
        ("ar", "1234567", "الخميس 3 ديسمبر 2026"),
        ("ar-EG", "١٢٣٤٥٦٧", "الخميس ٣ ديسمبر ٢٠٢٦"),
        ("ar-SA", "١٢٣٤٥٦٧", "الخميس ٣ ديسمبر ٢٠٢٦"),
        ("ar-AE", "1234567", "الخميس 3 ديسمبر 2026"),
        ("ar-MA", "1234567", "الخميس 3 دجنبر 2026"),
        ("ar-LB", "١٢٣٤٥٦٧", "الخميس ٣ كانون الأول ٢٠٢٦"),
        ("ar-DZ", "1234567", "الخميس 3 ديسمبر 2026"),
        ("en", "1234567", "Thursday 3 December 2026"),
    ] {
        let messages = speak(tag);
        let bare: String = messages.number(1_234_567).chars().filter(|c| c.is_numeric()).collect();
        assert_eq!(bare, number, "{tag}");
        assert_eq!(messages.day(jiff::civil::date(2026, 12, 3)), day, "{tag}");
    }
    assert_eq!(speak("en").number(12_345), "12,345");
    let forms = |tag: &str| quitgpt::messages::plural_forms(&Tag::parse(tag).expect("a tag"));
    assert_eq!(forms("ar"), ["few", "many", "one", "other", "two"]);
    assert_eq!(forms("en"), ["one", "other"]);
    assert_eq!(forms("ja"), ["other"]);
    assert_eq!(forms("pl"), ["few", "many", "one"]);
}

#[test]
fn searching_takes_any_spelling() {
    let home = Home::new();
    for words in ["الغاء الاشتراك", "إلغاء اشتراك", "إلغاءُ الاشتراكات", "الغاء اشتراكك"]
    {
        let ended = home.command("--lang ar guide search").arg(words).run().succeeded();
        let first = ended.out.lines().next().unwrap_or_default();
        assert!(first.contains("إلغاء الاشتراك") && first.contains("(cancel)"), "{words}: {}", ended.out);
    }
    for words in ["cancel subscription", "CANCELLING subscriptions", "Cancelled Subscription"] {
        let ended = home.command("guide search").arg(words).run().succeeded();
        assert!(ended.out.lines().next().is_some_and(|line| line.contains("(cancel)")), "{words}: {}", ended.out);
    }
}

#[test]
fn typed_dates_of_the_language_are_taken() {
    for (typed, day) in [
        ("٣ ديسمبر", "2026-12-03"),
        ("غدا", "2026-11-23"),
        ("بعد يومين", "2026-11-24"),
        ("3 كانون الأول 2026", "2026-12-03"),
    ] {
        let home = Home::new();
        let pair = format!("renewal-date={typed}");
        home.command("--lang ar answer").arg(pair).run().succeeded();
        assert!(home.journal().contains(day), "{typed}: {}", home.journal());
    }
}

#[test]
fn checks_and_modes_as_json_have_the_committed_shape() {
    for (line, schema) in [
        ("guide check --json", include_str!("../schemas/check-1.schema.json")),
        ("doctor --bidi --json", include_str!("../schemas/bidi-1.schema.json")),
    ] {
        let schema: serde_json::Value = serde_json::from_str(schema).expect("the schema is JSON");
        let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
        compiler.add_resource("shape.json", schema).expect("a schema");
        let index = compiler.compile("shape.json", &mut schemas).expect("the schema compiles");
        let document = Home::new().command(line).run().json();
        if let Err(error) = schemas.validate(&document, index) {
            panic!("{line}: {error}");
        }
        let mut broken = document.clone();
        broken.as_object_mut().expect("an object").remove(if line.starts_with("guide") {
            "languages"
        } else {
            "modes"
        });
        assert!(schemas.validate(&broken, index).is_err(), "the schema takes anything");
    }
}

/// Letters in the form in which they are joined.
fn is_joined(c: char) -> bool {
    matches!(c, '\u{fe80}'..='\u{fefc}')
}

#[test]
fn the_mode_that_reads_well_is_kept() {
    let home = Home::new();
    let asked = home.talk("doctor --bidi").typed(&["4"]).run().succeeded();
    for mark in ["\u{2066}Settings\u{2069}", "\u{1b}[2 k", "1. logical", "5. words"] {
        assert!(asked.out.contains(mark), "{mark:?}: {}", asked.out);
    }
    assert!(fs::read_to_string(home.settings()).expect("settings").contains("bidi = \"visual\""));
    let read = home.command("guide --lang ar").at_a_terminal().run().succeeded();
    assert!(read.out.contains(is_joined), "{}", read.out);
    // A pipe and a file get what programs and other people can use.
    let piped = home.command("guide cancel --lang ar").run().succeeded();
    assert!(!piped.out.contains(is_joined) && piped.out.contains("إلغاء"));
    let none = home.talk("doctor --bidi").typed(&["6"]).run().succeeded();
    let said = none.err.replace('\n', " ");
    assert!(said.contains(&super::scenario::sentence("bidi-no-mode")), "{said}");
    assert_eq!(home.command("doctor --bidi").run().code, 2);
}

#[test]
fn every_terminal_gets_its_own_lines_and_a_pipe_gets_plain_ones() {
    let marks = |text: &str| -> (bool, bool, bool) {
        (text.contains(is_joined), text.contains("\u{1b}[2 k"), text.contains('\u{2066}'))
    };
    for (variable, value, expected) in [
        ("XTERM_VERSION", "XTerm(379)", (true, false, false)),
        ("VTE_VERSION", "7006", (false, true, true)),
        ("KONSOLE_VERSION", "221203", (false, false, true)),
        ("KITTY_WINDOW_ID", "1", (false, false, false)),
        ("TMUX", "/tmp/x", (false, false, false)),
        ("NOTHING", "1", (false, false, false)),
    ] {
        for columns in [40, 80] {
            let home = Home::new();
            let run = |line: &str| {
                let command = home.command(line).variable(variable, value).variable("NO_COLOR", "1");
                command.variable("FORCE_HYPERLINK", "0").columns(columns)
            };
            let shown = run("guide cancel --lang ar").at_a_terminal().run().succeeded();
            assert_eq!(marks(&shown.out), expected, "{variable}");
            assert_eq!(marks(&run("guide cancel --lang ar").run().out), (false, false, false), "{variable}, piped");
            let plain = run("guide cancel --lang ar --plain").at_a_terminal().run();
            assert_eq!(marks(&plain.out), (false, false, false), "{variable}, --plain");
            let wrong = run("guide nowhere --lang ar").at_a_terminal().run();
            assert_eq!(marks(&wrong.err).0, expected.0, "{variable}: {}", wrong.err);
            // Whatever is done to the words: no address and no command is touched, and each stands on a line of its own.
            let left = |text: &str| -> Vec<String> {
                let lines = text.lines().map(|line| line.replace("\u{1b}[2 k", "").replace("\u{1b}[0 k", ""));
                lines.filter(|line| line.trim_start().starts_with("https://")).collect()
            };
            let english = home.command("guide cancel --lang en").run().out;
            assert_eq!(left(&shown.out), left(&english), "{variable}");
        }
    }
}

#[test]
fn lines_in_sight_are_pushed_to_the_right_and_never_too_long() {
    for columns in [40, 80] {
        let home = Home::new();
        let shown =
            home.command("guide cancel --lang ar").variable("XTERM_VERSION", "XTerm(379)").variable("NO_COLOR", "1");
        let shown = shown.at_a_terminal().columns(columns).run().succeeded();
        let width = quitgpt::render::terminal::width;
        let mut checked = 0;
        for line in shown.out.lines().filter(|line| line.contains(is_joined)) {
            assert!(width(line) <= columns, "{line}");
            // Only the second line of an item stands off the edge.
            assert!(width(line) + 5 >= columns, "{line}");
            checked += 1;
        }
        assert!(checked > 200, "{checked}");
    }
}
