//! The words of a topic in one language, as `guides/<lang>/<topic>.md` holds them.
//! A small closed set of blocks comes out; whatever else Markdown can do is a problem, never silently dropped.
//!
//! The words live as long as the program: the bundled ones are borrowed from it, and the few files of a person's own are
//! kept until it ends.

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use serde::{Deserialize, Serialize};

use super::problem::{Problem, line_of};

/// One topic's words in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guide {
    /// Its title.
    pub title: &'static str,
    /// One line for lists.
    pub summary: &'static str,
    /// The revision of the facts that these words were written for.
    pub follows: u32,
    /// What to know before the first step.
    pub intro: Vec<Block>,
    /// Steps, questions, options and reminders by id.
    pub sections: Vec<Section>,
}

/// The words for one id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// `web-cancel`, `channel`, `channel.web`, `cancel-by`.
    pub id: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// What stands under the heading.
    pub body: Vec<Block>,
    /// Marked parts of a step.
    pub parts: Vec<Part>,
}

/// The marked parts of a step, in the order in which they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PartKind {
    /// Other labels that the screen may show.
    Differs,
    /// What to do when it does not work.
    Trouble,
    /// How to see that it worked.
    Check,
}

/// A marked part of a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Which one.
    pub kind: PartKind,
    /// Its heading.
    pub title: &'static str,
    /// What stands under it.
    pub body: Vec<Block>,
}

/// What a body is made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Block {
    /// Running text.
    Paragraph(Vec<Inline>),
    /// Items, numbered or not.
    List {
        /// Whether the order matters.
        ordered: bool,
        /// The items.
        items: Vec<Vec<Inline>>,
    },
    /// Something set apart.
    Note {
        /// Whether it warns.
        warning: bool,
        /// Paragraphs and lists.
        body: Vec<Block>,
    },
    /// What to click, one after the other.
    Path(Vec<Click>),
    /// A link of the facts file.
    Link {
        /// The words.
        text: &'static str,
        /// The link's id.
        to: &'static str,
    },
    /// Text to copy, left to right, on lines of its own.
    Copy(&'static str),
}

/// One click of a path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Click {
    /// The label as the product shows it.
    pub label: &'static str,
    /// The same in the reader's language.
    pub gloss: Option<&'static str>,
}

/// What running text is made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Inline {
    /// Words.
    Text(&'static str),
    /// A label as the screen shows it.
    Label(&'static str),
    /// Text to type or to look for.
    Typed(&'static str),
}

impl Guide {
    /// The words for `id`.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }
}

impl Section {
    /// The part of this kind.
    pub fn part(&self, kind: PartKind) -> Option<&Part> {
        self.parts.iter().find(|part| part.kind == kind)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FrontMatter {
    title: String,
    summary: String,
    follows: u32,
}

/// Where each section of a prose file stands.
pub type Lines = Vec<(String, usize)>;

/// Parses the prose file `file`. What could be read comes back beside its problems and the sections' lines.
pub fn parse(file: &str, text: &str) -> (Guide, Lines, Vec<Problem>) {
    let text = &text.replace("\r\n", "\n");
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut problems = Vec::new();
    let mut guide = Guide::default();
    let mut start = 0;
    match text.strip_prefix("+++\n").and_then(|rest| rest.find("\n+++\n").map(|end| (&rest[..=end], 4 + end + 5))) {
        Some((front, body)) => {
            start = body;
            match toml::from_str::<FrontMatter>(front) {
                Ok(front) => {
                    if front.title.trim().is_empty() {
                        problems.push(Problem::error(file, 2, "empty-text").with("what", "title"));
                    }
                    (guide.title, guide.summary, guide.follows) =
                        (keep(front.title), keep(front.summary), front.follows);
                }
                Err(error) => {
                    let line = error.span().map_or(1, |span| line_of(front, span.start)) + 1;
                    problems.push(Problem::error(file, line, "toml").with("cause", error.message()));
                }
            }
        }
        None => problems.push(Problem::error(file, 1, "no-front-matter")),
    }
    let options = Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_GFM;
    let events = Parser::new_ext(&text[start..], options).into_offset_iter().map(|(event, range)| (event, range.start));
    let mut reader = Reader { file, text, start, events: events.collect(), next: 0, problems, lines: Vec::new() };
    reader.guide(&mut guide);
    (guide, reader.lines, reader.problems)
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    start: usize,
    events: Vec<(Event<'a>, usize)>,
    next: usize,
    problems: Vec<Problem>,
    lines: Lines,
}

impl<'a> Reader<'a> {
    fn take(&mut self) -> Option<(Event<'a>, usize)> {
        let event = self.events.get(self.next).cloned();
        self.next += 1;
        event
    }

    fn line(&self, offset: usize) -> usize {
        line_of(self.text, self.start + offset)
    }

    fn unsupported(&mut self, offset: usize, what: &str) {
        let line = self.line(offset);
        self.problems.push(Problem::error(self.file, line, "unsupported-markdown").with("what", what));
    }

    /// Skips to the end of the element whose start was just taken.
    fn skip(&mut self) {
        let mut depth = 1usize;
        while depth > 0
            && let Some((event, _)) = self.take()
        {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
        }
    }

    fn guide(&mut self, guide: &mut Guide) {
        while let Some((event, offset)) = self.take() {
            if let Event::Start(Tag::Heading { level, id, classes, .. }) = event {
                let id = id.map(|id| id.to_string());
                let class = classes.first().map(|class| class.to_string());
                let title = self.heading_text();
                self.heading(guide, level, id, class, title, offset);
            } else if let Some(block) = self.block(event, offset, true) {
                let body = match guide.sections.last_mut() {
                    None => &mut guide.intro,
                    Some(section) => match section.parts.last_mut() {
                        Some(part) => &mut part.body,
                        None => &mut section.body,
                    },
                };
                body.push(block);
            }
        }
    }

    fn heading(
        &mut self,
        guide: &mut Guide,
        level: HeadingLevel,
        id: Option<String>,
        class: Option<String>,
        title: String,
        offset: usize,
    ) {
        let line = self.line(offset);
        if title.is_empty() {
            self.problems.push(Problem::error(self.file, line, "empty-text").with("what", "heading"));
        }
        let kind = match class.as_deref() {
            None => None,
            Some("differs") => Some(PartKind::Differs),
            Some("trouble") => Some(PartKind::Trouble),
            Some("check") => Some(PartKind::Check),
            Some(other) => {
                self.problems.push(Problem::error(self.file, line, "unknown-part").with("what", other));
                return;
            }
        };
        match (level, id, kind) {
            (HeadingLevel::H2 | HeadingLevel::H3, Some(id), None) => {
                if self.lines.iter().any(|(known, _)| *known == id) {
                    self.problems.push(Problem::error(self.file, line, "duplicate-id").with("what", &id));
                }
                self.lines.push((id.clone(), line));
                guide.sections.push(Section { id: keep(id), title: keep(title), body: Vec::new(), parts: Vec::new() });
            }
            (HeadingLevel::H3, None, Some(kind)) => match guide.sections.last_mut() {
                Some(section) => {
                    if section.parts.last().is_some_and(|last| last.kind >= kind) {
                        let problem = Problem::error(self.file, line, "part-order").with("what", title.clone());
                        self.problems.push(problem);
                    }
                    section.parts.push(Part { kind, title: keep(title), body: Vec::new() });
                }
                None => self.problems.push(Problem::error(self.file, line, "part-outside").with("what", title)),
            },
            _ => self.problems.push(Problem::error(self.file, line, "heading-without-id").with("what", title)),
        }
    }

    fn heading_text(&mut self) -> String {
        let mut title = String::new();
        while let Some((event, offset)) = self.take() {
            match event {
                Event::End(TagEnd::Heading(_)) => break,
                Event::Text(text) | Event::Code(text) => title.push_str(&text),
                Event::SoftBreak | Event::HardBreak => title.push(' '),
                Event::Start(_) => {
                    self.unsupported(offset, "heading-markup");
                    self.skip();
                }
                _ => self.unsupported(offset, "heading-markup"),
            }
        }
        title.trim().to_owned()
    }

    fn block(&mut self, event: Event<'a>, offset: usize, outside: bool) -> Option<Block> {
        match event {
            Event::Start(Tag::Paragraph) => Some(self.paragraph(offset)),
            Event::Start(Tag::List(first)) => {
                let items = self.items();
                Some(Block::List { ordered: first.is_some(), items })
            }
            Event::Start(Tag::BlockQuote(kind)) if outside => self.note(kind, offset),
            Event::Start(Tag::CodeBlock(kind)) if outside => self.code(kind, offset),
            Event::Start(tag) => {
                self.unsupported(offset, tag_name(&tag));
                self.skip();
                None
            }
            Event::Rule => {
                self.unsupported(offset, "rule");
                None
            }
            Event::End(_) => None,
            _ => {
                self.unsupported(offset, "loose-text");
                None
            }
        }
    }

    fn paragraph(&mut self, offset: usize) -> Block {
        let mut link = None;
        let inlines = self.inlines(TagEnd::Paragraph, false, Some(&mut link));
        match link {
            Some((text, to)) if inlines.is_empty() => Block::Link { text: keep(text), to: keep(to) },
            Some(_) => {
                let line = self.line(offset);
                self.problems.push(Problem::error(self.file, line, "link-in-sentence"));
                Block::Paragraph(inlines)
            }
            None => Block::Paragraph(inlines),
        }
    }

    /// Reads running text up to `end`. A link is handed out through `link`, where one may stand.
    ///
    /// Inside a label or a link's words (`nested`) only words may stand, so that no input makes this recurse deeply.
    fn inlines(&mut self, end: TagEnd, nested: bool, mut link: Option<&mut Option<(String, String)>>) -> Vec<Inline> {
        let mut inlines: Vec<Inline> = Vec::new();
        let mut text = String::new();
        let flush = |inlines: &mut Vec<Inline>, text: &mut String| {
            if !text.is_empty() {
                inlines.push(Inline::Text(keep(std::mem::take(text))));
            }
        };
        while let Some((event, offset)) = self.take() {
            match event {
                Event::End(tag) if tag == end => break,
                Event::Text(more) => text.push_str(&more),
                Event::SoftBreak => text.push(' '),
                Event::Code(code) => {
                    flush(&mut inlines, &mut text);
                    inlines.push(Inline::Typed(keep(code.to_string())));
                }
                Event::Start(tag) if nested => {
                    self.unsupported(offset, tag_name(&tag));
                    self.skip();
                }
                Event::Start(Tag::Strong) => {
                    let label = self.inlines(TagEnd::Strong, true, None);
                    flush(&mut inlines, &mut text);
                    inlines.push(Inline::Label(keep(label.iter().map(Inline::words).collect())));
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    let inside = self.inlines(TagEnd::Link, true, None);
                    let text: String = inside.iter().map(Inline::words).collect();
                    match (dest_url.strip_prefix("link:"), &mut link) {
                        (Some(to), Some(slot)) if slot.is_none() => **slot = Some((text, to.to_owned())),
                        (Some(_), _) => {
                            let line = self.line(offset);
                            self.problems.push(Problem::error(self.file, line, "link-in-sentence"));
                        }
                        (None, _) => {
                            let line = self.line(offset);
                            let problem = Problem::error(self.file, line, "address-in-words").with("what", &dest_url);
                            self.problems.push(problem);
                        }
                    }
                }
                Event::Start(Tag::List(_)) => {
                    self.unsupported(offset, "list-in-list");
                    self.skip();
                }
                Event::Start(Tag::Paragraph) => {
                    if !inlines.is_empty() || !text.is_empty() {
                        self.unsupported(offset, "second-paragraph");
                    }
                }
                Event::End(TagEnd::Paragraph) => {}
                Event::Start(tag) => {
                    self.unsupported(offset, tag_name(&tag));
                    self.skip();
                }
                Event::HardBreak => self.unsupported(offset, "line-break"),
                Event::InlineHtml(_) | Event::Html(_) => self.unsupported(offset, "html"),
                _ => self.unsupported(offset, "other"),
            }
        }
        flush(&mut inlines, &mut text);
        inlines
    }

    fn items(&mut self) -> Vec<Vec<Inline>> {
        let mut items = Vec::new();
        while let Some((event, offset)) = self.take() {
            match event {
                Event::End(TagEnd::List(_)) => break,
                Event::Start(Tag::Item) => items.push(self.inlines(TagEnd::Item, false, None)),
                _ => self.unsupported(offset, "list-markup"),
            }
        }
        items
    }

    fn note(&mut self, kind: Option<BlockQuoteKind>, offset: usize) -> Option<Block> {
        let warning = match kind {
            Some(BlockQuoteKind::Note) => false,
            Some(BlockQuoteKind::Warning) => true,
            _ => {
                self.unsupported(offset, "quotation");
                self.skip();
                return None;
            }
        };
        let mut body = Vec::new();
        while let Some((event, offset)) = self.take() {
            if let Event::End(TagEnd::BlockQuote(_)) = event {
                break;
            }
            body.extend(self.block(event, offset, false));
        }
        Some(Block::Note { warning, body })
    }

    fn code(&mut self, kind: CodeBlockKind<'a>, offset: usize) -> Option<Block> {
        let mut text = String::new();
        while let Some((event, _)) = self.take() {
            match event {
                Event::End(TagEnd::CodeBlock) => break,
                Event::Text(more) => text.push_str(&more),
                _ => {}
            }
        }
        let info = match &kind {
            CodeBlockKind::Fenced(info) => info.as_ref(),
            CodeBlockKind::Indented => "",
        };
        if text.trim().is_empty() {
            let line = self.line(offset);
            self.problems.push(Problem::error(self.file, line, "empty-text").with("what", "block"));
            return None;
        }
        match info {
            "path" => {
                let click = |line: &str| match line.split_once(" = ") {
                    Some((label, gloss)) => {
                        Click { label: keep(label.trim().into()), gloss: Some(keep(gloss.trim().into())) }
                    }
                    None => Click { label: keep(line.trim().into()), gloss: None },
                };
                Some(Block::Path(text.lines().filter(|line| !line.trim().is_empty()).map(click).collect()))
            }
            "text" => Some(Block::Copy(keep(text.trim_end().to_owned()))),
            _ => {
                self.unsupported(offset, "fence");
                None
            }
        }
    }
}

impl Inline {
    /// The words, without their markup.
    pub fn words(&self) -> &'static str {
        match self {
            Self::Text(words) | Self::Label(words) | Self::Typed(words) => words,
        }
    }
}

fn keep(words: String) -> &'static str {
    words.leak()
}

fn tag_name(tag: &Tag<'_>) -> &'static str {
    match tag {
        Tag::Emphasis => "emphasis",
        Tag::Strikethrough => "strikethrough",
        Tag::Image { .. } => "image",
        Tag::HtmlBlock => "html",
        Tag::Table(_) => "table",
        Tag::BlockQuote(_) => "note-in-note",
        Tag::CodeBlock(_) => "fence-in-note",
        Tag::Heading { .. } => "nested-heading",
        _ => "other",
    }
}
