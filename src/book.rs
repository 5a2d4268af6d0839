//! The guides as pages to read without a terminal, to print and to send: every language, each page whole in itself.
//!
//! Nothing of the journal is in it. A page loads nothing from elsewhere and is read without any script; the only script is
//! the search of an index, allowed by its digest.

use base64::Engine as _;
use jiff::Zoned;
use serde_json::json;

use crate::content::{COMMON, Catalog};
use crate::ids::{QuestionId, TopicName};
use crate::journal::Progress;
use crate::lang::Direction;
use crate::links;
use crate::messages::{Messages, say};
use crate::pages::Pages;
use crate::plan::{self, Because, Entry, Plan, Standing};
use crate::render::html::{Html, escape};
use crate::search::text_of;

/// What marks a page as written by quitgpt, so that only such a page is ever replaced.
pub const MARK: &str = concat!("<meta name=\"generator\" content=\"quitgpt ", env!("CARGO_PKG_VERSION"), "\">");

/// The part of [`MARK`] that every version writes.
pub const ANY_MARK: &str = "<meta name=\"generator\" content=\"quitgpt ";

const STYLE: &str = include_str!("book/style.css");
const SEARCH: &str = include_str!("book/search.js");

/// A page: its name below the folder, with `/`, and what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// For example `en/cancel.html`.
    pub name: String,
    /// The whole page.
    pub text: String,
}

/// One language of the book.
struct Language<'a> {
    pages: Pages<'a>,
    name: String,
    topics: Vec<Topic<'a>>,
}

/// One topic in one language.
struct Topic<'a> {
    name: &'a TopicName,
    title: String,
    plan: Plan,
}

/// Where a link leads: to pages of a folder, or to places in one page.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Folder,
    Single,
}

/// The book as a folder of pages; `messages` are the sentences of each language it is to hold.
pub fn folder(catalog: &Catalog, messages: &[(String, Messages)], now: &Zoned) -> Vec<Page> {
    let topics = catalog.topics();
    let languages = languages(catalog, messages, &topics, now);
    let mut written = Vec::new();
    for language in &languages {
        for topic in &language.topics {
            let name = format!("{}/{}.html", language.tag(), topic.name);
            written.push(Page { name, text: language.topic_page(topic, &languages, now) });
        }
        let name = format!("{}/index.html", language.tag());
        written.push(Page { name, text: language.index_page(&languages, now) });
    }
    written.push(Page { name: "index.html".to_owned(), text: cover(&languages) });
    written
}

/// The whole book in one page.
pub fn single(catalog: &Catalog, messages: &[(String, Messages)], now: &Zoned) -> String {
    let topics = catalog.topics();
    let languages = languages(catalog, messages, &topics, now);
    let Some(first) = languages.first() else { return String::new() };
    let mut body = String::new();
    if languages.len() > 1 {
        body.push_str(&format!(
            "<header><nav aria-label=\"{}\"><ul>\n",
            escape(&first.pages.messages.text(&say!("book-languages")))
        ));
        for language in &languages {
            body.push_str(&format!("<li>{}</li>\n", language.link(&format!("#{}", language.tag()), &language.name)));
        }
        body.push_str("</ul></nav></header>\n");
    }
    body.push_str("<main>\n");
    for language in &languages {
        let html = language.html(1);
        body.push_str(&format!("<section class=\"language\" id=\"{}\" {}>\n", language.tag(), language.attributes()));
        body.push_str(&format!("<h1>{}</h1>\n", escape(&language.say("book-title"))));
        body.push_str(&language.about(now));
        body.push_str(&language.topic_list(Form::Single));
        body.push_str(&language.routes(Form::Single));
        for topic in &language.topics {
            body.push_str(&format!("<article id=\"{}\">\n", language.place(topic.name, None)));
            body.push_str(&language.topic_body(topic, html, Form::Single, now));
            body.push_str("</article>\n");
        }
        body.push_str("</section>\n");
    }
    body.push_str("</main>\n");
    document(first.attributes(), &first.say("book-title"), &body, false)
}

fn languages<'a>(
    catalog: &'a Catalog,
    messages: &'a [(String, Messages)],
    topics: &'a [TopicName],
    now: &Zoned,
) -> Vec<Language<'a>> {
    let english = messages.iter().find(|(tag, _)| tag == "en").map(|(_, messages)| own_name(messages));
    let language = |(tag, messages): &'a (String, Messages)| {
        let pages = Pages { catalog, messages, lang: tag, found: None };
        let name = own_name(messages);
        let name = if tag != "en" && english.as_ref() == Some(&name) { tag.clone() } else { name };
        let topic = |name: &'a TopicName| Topic {
            name,
            title: pages.topic_title(name),
            plan: plan::derive(catalog, std::slice::from_ref(name), &Progress::default(), now),
        };
        let topics = topics.iter().map(topic).collect();
        Language { pages, name, topics }
    };
    messages.iter().map(language).collect()
}

/// What a language calls itself.
fn own_name(messages: &Messages) -> String {
    messages.text(&say!("language-name"))
}

impl Language<'_> {
    fn tag(&self) -> &str {
        self.pages.lang
    }

    fn say(&self, id: &'static str) -> String {
        self.pages.messages.text(&say!(id))
    }

    fn attributes(&self) -> String {
        attributes(self.tag(), self.pages.messages.direction())
    }

    fn html(&self, deeper: u8) -> Html<'_> {
        Html { lang: self.tag(), deeper }
    }

    /// A link with the words in this language, whatever language the page is in.
    fn link(&self, to: &str, words: &str) -> String {
        format!("<a href=\"{}\" hreflang=\"{}\" {}>{}</a>", escape(to), self.tag(), self.attributes(), escape(words))
    }

    /// The id of a topic or a step in a page that holds everything.
    fn place(&self, topic: &TopicName, step: Option<&str>) -> String {
        match step {
            Some(step) => format!("{}-{topic}-{step}", self.tag()),
            None => format!("{}-{topic}", self.tag()),
        }
    }

    fn target(&self, form: Form, topic: &TopicName, step: Option<&str>) -> String {
        match (form, step) {
            (Form::Single, step) => format!("#{}", self.place(topic, step)),
            (Form::Folder, Some(step)) => format!("{topic}.html#{step}"),
            (Form::Folder, None) => format!("{topic}.html"),
        }
    }

    fn topic_page(&self, topic: &Topic<'_>, languages: &[Language<'_>], now: &Zoned) -> String {
        let mut body = self.header(Some(topic.name), languages);
        body.push_str("<main id=\"main\">\n");
        body.push_str(&self.topic_body(topic, self.html(0), Form::Folder, now));
        body.push_str("</main>\n");
        body.push_str(&self.footer(now));
        let title = format!("{} · {}", topic.title, self.say("book-title"));
        document(self.attributes(), &title, &body, false)
    }

    fn topic_body(&self, topic: &Topic<'_>, html: Html<'_>, form: Form, now: &Zoned) -> String {
        let Some(facts) = self.pages.catalog.facts(topic.name) else { return String::new() };
        let readable = self.pages.readable(&topic.plan);
        let mut head = self.pages.head(facts, now.date());
        let title = if head.is_empty() { None } else { Some(head.remove(0)) };
        let mut body = String::new();
        if let Some(title) = title {
            body.push_str(&html.pieces(&[title]));
        }
        let foreign = self.pages.catalog.prose(topic.name, self.tag()).filter(|prose| prose.lang != self.tag());
        body.push_str(&wrapped(foreign.map(|prose| prose.lang.as_str()), &html.pieces(&head)));
        body.push_str(&format!(
            "<nav class=\"contents\" aria-label=\"{label}\">\n{heading}<ol>\n",
            label = escape(&format!("{}: {}", self.label("book-contents", form), topic.title)),
            heading = html.heading(2, &self.say("book-contents")),
        ));
        for (entry, _) in &readable {
            let to = self.target(form, topic.name, Some(entry.id().local()));
            let to = to.split_once('#').map_or(to.as_str(), |(_, place)| place);
            let title = escape(&self.pages.step_title(entry.id()));
            body.push_str(&format!("<li><a href=\"#{to}\">{title}</a></li>\n"));
        }
        body.push_str("</ol>\n</nav>\n");
        for (number, (entry, lead)) in readable.iter().enumerate() {
            let id = match form {
                Form::Folder => entry.id().local().to_owned(),
                Form::Single => self.place(topic.name, Some(entry.id().local())),
            };
            let pieces = self.pages.step(entry, Some(format!("{}.", number + 1)), lead.clone());
            let section = self.pages.section(topic.name, entry.id().local());
            let foreign = section.filter(|(prose, _)| prose.lang != self.tag()).map(|(prose, _)| prose.lang.as_str());
            let inner = wrapped(foreign, &html.pieces(&pieces));
            body.push_str(&format!("<section id=\"{id}\">\n{inner}</section>\n"));
        }
        body.push_str(&self.sources(topic, &readable, html));
        body
    }

    /// The pages that the steps were checked against, with the day of the check.
    fn sources(&self, topic: &Topic<'_>, readable: &[(&Entry, Option<String>)], html: Html<'_>) -> String {
        let mut lines: Vec<(String, String)> = Vec::new();
        for (entry, _) in readable {
            for id in &entry.step().sources {
                let Some(source) = self.pages.catalog.source(id, topic.name) else { continue };
                let Some(url) = source.url.as_deref() else { continue };
                let line = (url.to_owned(), source.checked.clone());
                if !lines.contains(&line) {
                    lines.push(line);
                }
            }
        }
        if lines.is_empty() {
            return String::new();
        }
        lines.sort();
        let mut text = format!("<section>\n{}<ul>\n", html.heading(2, &self.say("book-sources")));
        for (url, checked) in lines {
            let day = checked.parse().map(|day| self.pages.messages.day(day)).unwrap_or(checked);
            let shown = format!("<bdi lang=\"en\" dir=\"ltr\" class=\"url\">{}</bdi>", escape(&url));
            let shown = match links::check(&url, crate::content::HOSTS) {
                Ok(checked) => {
                    format!("<a href=\"{}\" rel=\"noopener noreferrer\">{shown}</a>", escape(checked.as_str()))
                }
                Err(_) => shown,
            };
            let said = self.pages.messages.text(&say!("book-source", day = day));
            text.push_str(&format!("<li>{shown} <span class=\"quiet\">{}</span></li>\n", escape(&said)));
        }
        text.push_str("</ul>\n</section>\n");
        text
    }

    fn index_page(&self, languages: &[Language<'_>], now: &Zoned) -> String {
        let title = self.say("book-title");
        let mut body = self.header(None, languages);
        body.push_str(&format!("<main id=\"main\">\n<h1>{}</h1>\n", escape(&title)));
        body.push_str(&self.about(now));
        body.push_str(&self.search_box());
        body.push_str(&self.topic_list(Form::Folder));
        body.push_str(&self.routes(Form::Folder));
        body.push_str("</main>\n");
        body.push_str(&self.footer(now));
        let data = self.search_data().to_string().replace('<', "\\u003c").replace('&', "\\u0026");
        body.push_str(&format!("<script type=\"application/json\" id=\"find-data\">{data}</script>\n"));
        document(self.attributes(), &title, &body, true)
    }

    fn about(&self, now: &Zoned) -> String {
        let written =
            self.pages.messages.text(&say!("book-written", day = now.date(), version = env!("CARGO_PKG_VERSION")));
        format!("<p>{}</p>\n<p class=\"quiet\">{}</p>\n", escape(&self.say("book-about")), escape(&written))
    }

    fn search_box(&self) -> String {
        let found = self.pages.messages.text(&say!("book-found", count = "{n}"));
        format!(
            "<form id=\"find\" class=\"find\" role=\"search\" hidden data-found=\"{}\" data-nothing=\"{}\">\n\
             <label for=\"find-words\">{}</label>\n\
             <input id=\"find-words\" type=\"search\" dir=\"auto\" autocomplete=\"off\" spellcheck=\"false\">\n\
             </form>\n<p id=\"find-said\" class=\"find\" role=\"status\"></p>\n<ol id=\"find-list\" class=\"find\"></ol>\n",
            escape(&found),
            escape(&self.say("book-nothing")),
            escape(&self.say("book-search")),
        )
    }

    fn search_data(&self) -> serde_json::Value {
        let mut entries = Vec::new();
        for topic in &self.topics {
            if let Some(prose) = self.pages.catalog.prose(topic.name, self.tag()) {
                let text = format!("{} {}", prose.guide.summary, text_of(&prose.guide.intro));
                let to = self.target(Form::Folder, topic.name, None);
                entries.push(json!({ "t": topic.title, "h": to, "x": text.trim() }));
            }
            for (entry, _) in self.pages.readable(&topic.plan) {
                let Some((_, section)) = self.pages.section(topic.name, entry.id().local()) else { continue };
                let mut text = text_of(&section.body);
                for part in &section.parts {
                    text.push_str(&format!(" {}. {}", part.title, text_of(&part.body)));
                }
                let title = format!("{}: {}", topic.title, section.title);
                let to = self.target(Form::Folder, topic.name, Some(entry.id().local()));
                entries.push(json!({ "t": title, "h": to, "x": text.trim() }));
            }
        }
        serde_json::Value::Array(entries)
    }

    fn topic_list(&self, form: Form) -> String {
        let html = self.html(0);
        let mut text = format!(
            "<nav aria-label=\"{label}\">\n{heading}<ul class=\"topics\">\n",
            label = escape(&self.label("book-topics", form)),
            heading = html.heading(2, &self.say("book-topics"))
        );
        for topic in &self.topics {
            let summary = self.pages.catalog.prose(topic.name, self.tag()).map_or("", |prose| prose.guide.summary);
            let to = self.target(form, topic.name, None);
            text.push_str(&format!("<li><a href=\"{to}\">{}</a><br>{}</li>\n", escape(&topic.title), escape(summary)));
        }
        text.push_str("</ul>\n</nav>\n");
        text
    }

    /// For each answer to "who charges you": the steps for cancelling there, in order.
    fn routes(&self, form: Form) -> String {
        let (cancel, common, channel) = (TopicName::new("cancel"), TopicName::new(COMMON), QuestionId::new("channel"));
        let catalog = self.pages.catalog;
        let Some((_, question)) = catalog.question(&channel, &common) else { return String::new() };
        if !self.topics.iter().any(|topic| topic.name == &cancel) {
            return String::new();
        }
        let html = self.html(0);
        let mut text = format!(
            "<section>\n{}<p>{}</p>\n",
            html.heading(2, &self.say("book-routes")),
            escape(&self.say("book-routes-about"))
        );
        for option in question.options() {
            let mut progress = Progress::default();
            progress.answers.insert(channel.clone(), vec![option.clone()]);
            // Only what does not change with the day counts here, so any moment will do.
            let plan = plan::derive(catalog, std::slice::from_ref(&cancel), &progress, &Zoned::default());
            let steps: Vec<&Entry> = plan.entries.iter().filter(|entry| is_on_route(entry, &channel)).collect();
            if steps.is_empty() {
                continue;
            }
            let label = escape(&self.pages.option_label(&common, &channel, option));
            text.push_str(&format!("<details><summary>{label}</summary>\n<ol>\n"));
            for entry in steps {
                let to = self.target(form, &cancel, Some(entry.id().local()));
                text.push_str(&format!(
                    "<li><a href=\"{to}\">{}</a></li>\n",
                    escape(&self.pages.step_title(entry.id()))
                ));
            }
            text.push_str("</ol></details>\n");
        }
        text.push_str("</section>\n");
        text
    }

    /// A name for a part of the page; with several languages in one page each needs its own.
    fn label(&self, id: &'static str, form: Form) -> String {
        match form {
            Form::Folder => self.say(id),
            Form::Single => format!("{} ({})", self.say(id), self.name),
        }
    }

    fn header(&self, topic: Option<&TopicName>, languages: &[Language<'_>]) -> String {
        let mut text = format!(
            "<a class=\"skip\" href=\"#main\">{}</a>\n<header><nav aria-label=\"{}\"><ul>\n",
            escape(&self.say("book-skip")),
            escape(&self.say("book-languages")),
        );
        if topic.is_some() {
            text.push_str(&format!("<li><a href=\"index.html\">{}</a></li>\n", escape(&self.say("book-home"))));
        }
        let page = topic.map_or_else(|| "index".to_owned(), ToString::to_string);
        for other in languages.iter().filter(|other| other.tag() != self.tag()) {
            text.push_str(&format!(
                "<li>{}</li>\n",
                other.link(&format!("../{}/{page}.html", other.tag()), &other.name)
            ));
        }
        text.push_str("</ul></nav></header>\n");
        text
    }

    fn footer(&self, now: &Zoned) -> String {
        let written =
            self.pages.messages.text(&say!("book-written", day = now.date(), version = env!("CARGO_PKG_VERSION")));
        format!("<footer><p>{}</p></footer>\n", escape(&written))
    }
}

/// Whether a step belongs to the route that the answer to `channel` chose, rather than to trouble on the way or to every route.
fn is_on_route(entry: &Entry, channel: &QuestionId) -> bool {
    let chosen = entry.step().when.iter().any(|(question, _)| question == channel);
    let shown = !matches!(entry.because, Because::OnlyFor(..) | Because::OnlyIfShown(..));
    (chosen || entry.step().when.is_empty()) && shown && entry.standing != Standing::NotYours
}

/// Words that are not in the page's language, marked as what they are.
fn wrapped(lang: Option<&str>, inner: &str) -> String {
    match lang.and_then(crate::lang::Tag::parse) {
        Some(tag) => format!("<div {}>\n{inner}</div>\n", attributes(tag.as_str(), tag.direction())),
        None => inner.to_owned(),
    }
}

fn attributes(tag: &str, direction: Direction) -> String {
    let direction = if direction == Direction::Rtl { "rtl" } else { "ltr" };
    format!("lang=\"{}\" dir=\"{direction}\"", escape(tag))
}

/// The first page: one line for each language.
fn cover(languages: &[Language<'_>]) -> String {
    let mut body = String::from("<main>\n<h1><bdi>quitgpt</bdi></h1>\n<ul class=\"topics\">\n");
    for language in languages {
        let link = language.link(&format!("{}/index.html", language.tag()), &language.name);
        let title = escape(&language.say("book-title"));
        body.push_str(&format!("<li>{link}<br><span {}>{title}</span></li>\n", language.attributes()));
    }
    body.push_str("</ul>\n</main>\n");
    document(attributes("en", Direction::Ltr), "quitgpt", &body, false)
}

/// A page with everything it needs; what it does not need is forbidden to it.
fn document(attributes: String, title: &str, body: &str, search: bool) -> String {
    let script = if search { format!("; script-src '{}'", digest(SEARCH)) } else { String::new() };
    let run = if search { format!("<script>{SEARCH}</script>\n") } else { String::new() };
    format!(
        "<!doctype html>\n<html {attributes}>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{style}'{script}; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n{MARK}\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n{body}{run}</body>\n</html>\n",
        title = escape(title),
        style = digest(STYLE),
    )
}

/// What a Content-Security-Policy names a script or a style by (CSP level 3, section 2.3.1).
fn digest(text: &str) -> String {
    let sum = ring::digest::digest(&ring::digest::SHA256, text.as_bytes());
    format!("sha256-{}", base64::engine::general_purpose::STANDARD.encode(sum))
}
