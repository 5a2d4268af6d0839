//! `quitgpt letter`: writes a request letter to standard output or a new file. Names and addresses are asked for or given as
//! options; none is kept, and nothing is sent.

use std::path::Path;

use clap::ArgMatches;
use serde_json::json;

use crate::app::App;
use crate::content;
use crate::content::letters::{Kind, Letters};
use crate::dates::Known;
use crate::failure::Failure;
use crate::files;
use crate::host::Reply;
use crate::journal::Deed;
use crate::letter::{self, MAX_FIELD, Person, Refusal, Route};
use crate::messages::{Sentence, say};
use crate::render::letter as render;
use crate::render::terminal::lines;

/// A link longer than this is cut by some programs.
const MAX_LINK: usize = 2000;

/// Writes the letter.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let typed = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let kind = typed("kind").and_then(Kind::named).expect("one of the choices");
    let output = typed("output").map(Path::new);
    if let Some(path) = output {
        free(app, path)?;
    }
    let letters = content::letters().with_names(&app.catalog.countries(app.lang));
    let route = route(app, &letters, kind, typed("law"), typed("country"))?;
    let person = person(app, matches)?;
    let letter = letter::compose(route, person, app.host.now.date());
    let written = letter::written(&letter, app.messages);
    let text = match (matches.get_flag("mailto"), matches.get_flag("html")) {
        (true, _) => format!("{}\n", render::mailto(&written)),
        (_, true) => render::html(&written, app.messages.tag()),
        _ => render::text(&written),
    };
    if let Some(path) = output {
        free(app, path)?;
        files::save(path, text.as_bytes())?;
    }
    if matches.get_flag("remind") {
        remind(app, &letter, &written.subject)?;
    }
    if app.globals.json {
        let document = json!({
            "schema": "quitgpt/letter/1",
            "kind": kind.name(),
            "law": route.law.id,
            "country": route.place.map(|(code, _)| code),
            "controller": route.to.name,
            "to": written.to,
            "email": written.email,
            "subject": written.subject,
            "body": render::body(&written),
            "text": render::text(&written),
            "mailto": render::mailto(&written),
            "date": letter.day,
            "deadline": letter.deadline,
            "act": route.right.act,
            "articles": route.right.articles,
            "page": route.right.page,
            "notes": letter.notes.iter().map(|note| app.messages.text(note)).collect::<Vec<_>>(),
            "file": output,
        });
        return app.json(&document);
    }
    match output {
        Some(path) => app.tell(&say!("letter-saved", path = path.display().to_string()))?,
        // A link and a page are for programs, a letter is for eyes.
        None if matches.get_flag("mailto") || matches.get_flag("html") => app.host.out.write_all(text.as_bytes())?,
        None => app.host.out.write_all(lines(&text, &app.host.look).as_bytes())?,
    }
    app.host.out.flush()?;
    for note in &letter.notes {
        app.tell(note)?;
    }
    if matches.get_flag("mailto") && text.len() > MAX_LINK {
        app.tell(&say!("letter-link-long"))?;
    }
    Ok(())
}

/// Keeps the day on which the answer is due; the letter itself is not kept.
fn remind(app: &mut App<'_, '_>, letter: &letter::Letter<'_>, subject: &str) -> Result<(), Failure> {
    let Some(on) = letter.deadline else { return app.tell(&say!("letter-deadline-none")) };
    let text = app.messages.text(&say!("letter-reminder", subject = subject));
    let mut ledger = app.writable_ledger()?;
    ledger.record(app.host.now.timestamp(), vec![Deed::Reminder { text, on, moment: None }])?;
    app.tell(&say!("remind-set-day", day = on))
}

/// A file is written only where there is none: it may be a letter that was changed by hand.
fn free(app: &App<'_, '_>, path: &Path) -> Result<(), Failure> {
    if app.host.looking {
        return Err(Failure::usage(say!("at-writes-nothing")));
    }
    match path.symlink_metadata() {
        Ok(_) => Err(Failure::failed(say!("letter-file-there", path = path.display().to_string()))
            .hint(say!("letter-file-there-hint"))),
        Err(_) => Ok(()),
    }
}

fn route<'l>(
    app: &mut App<'_, '_>,
    letters: &'l Letters,
    kind: Kind,
    law: Option<&str>,
    country: Option<&str>,
) -> Result<Route<'l>, Failure> {
    match letter::route(letters, kind, law, country) {
        Err(Refusal::CountryNeeded) => {}
        other => return other.map_err(|refusal| refused(&refusal)),
    }
    let Some(country) = ask(app, say!("letter-ask-country"))? else {
        return Err(Failure::usage(say!("letter-country-missing")).hint(say!("letter-country-missing-hint")));
    };
    letter::route(letters, kind, law, Some(&country)).map_err(|refusal| refused(&refusal))
}

fn refused(refusal: &Refusal) -> Failure {
    match refusal {
        Refusal::UnknownLaw { typed, laws } => {
            Failure::usage(say!("letter-law-unknown", law = typed)).hint(say!("letter-laws", laws = laws.join(", ")))
        }
        Refusal::UnknownCountry { typed } => {
            Failure::usage(say!("letter-country-unknown", country = typed)).hint(say!("letter-country-unknown-hint"))
        }
        Refusal::NotThere { law, country, laws } => {
            Failure::usage(say!("letter-not-there", law = law, country = country))
                .hint(say!("letter-laws", laws = laws.join(", ")))
        }
        Refusal::NoSuchRight { law, kind, kinds } => Failure::usage(say!(
            "letter-no-such-right",
            law = law,
            kind = kind.name()
        ))
        .hint(say!("letter-kinds", law = law, kinds = kinds.join(", "))),
        Refusal::LawNeeded { country, laws } => Failure::usage(say!("letter-law-needed", country = country))
            .hint(say!("letter-laws", laws = laws.join(", "))),
        Refusal::CountryNeeded => {
            Failure::usage(say!("letter-country-missing")).hint(say!("letter-country-missing-hint"))
        }
    }
}

/// Asks for a line where that is possible. An empty line is no answer; leaving the question leaves the command.
fn ask(app: &mut App<'_, '_>, question: Sentence) -> Result<Option<String>, Failure> {
    let title = app.messages.text(&question);
    let Some(prompt) = &mut app.host.prompt else { return Ok(None) };
    match prompt.line(&title)? {
        Reply::Given(line) => Ok(Some(line.trim().to_owned()).filter(|line| !line.is_empty())),
        Reply::Left => Err(Failure::refused(say!("letter-left"))),
    }
}

fn person(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<Person, Failure> {
    let name = needed(app, matches, "name", say!("letter-ask-name"))?;
    let email = needed(app, matches, "email", say!("letter-ask-email"))?;
    if !letter::is_email(&email) {
        return Err(Failure::usage(say!("letter-email-odd", email = email)));
    }
    let purchased = match matches.get_one::<String>("purchased-on") {
        Some(typed) => {
            let known = super::answer::read_date(app, "--purchased-on", typed, true)?;
            let known = Known::parse(&known).expect("just written");
            Some(known.day(app.host.now.time_zone()))
        }
        None => None,
    };
    if let Some(day) = purchased.filter(|day| *day > app.host.now.date()) {
        return Err(Failure::usage(say!("done-in-future", day = day)));
    }
    let given = |name: &str| {
        let text = matches.get_one::<String>(name);
        text.filter(|text| !text.trim().is_empty()).map(|text| line(name, text)).transpose()
    };
    Ok(Person {
        name,
        email,
        account: given("account")?,
        address: given("address")?,
        plan: given("plan")?,
        order: given("order")?,
        purchased,
    })
}

fn needed(app: &mut App<'_, '_>, matches: &ArgMatches, name: &str, question: Sentence) -> Result<String, Failure> {
    let typed = match matches.get_one::<String>(name) {
        Some(typed) => Some(typed.clone()).filter(|typed| !typed.trim().is_empty()),
        None => ask(app, question)?,
    };
    match typed {
        Some(typed) => line(name, &typed),
        None => {
            Err(Failure::usage(say!("letter-missing", option = format!("--{name}"))).hint(say!("letter-missing-hint")))
        }
    }
}

fn line(name: &str, text: &str) -> Result<String, Failure> {
    letter::field(text)
        .ok_or_else(|| Failure::usage(say!("letter-too-long", option = format!("--{name}"), limit = MAX_FIELD)))
}
