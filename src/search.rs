//! Finds words in the guides, whatever their case and plural, and in Arabic whatever hamza, taa marbuta and vowel signs.

use crate::content::{Block, Catalog, Inline};
use crate::fold;
use crate::ids::TopicName;

/// A place where the words stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The topic.
    pub topic: TopicName,
    /// The section's id; empty for the introduction.
    pub section: String,
    /// The section's title.
    pub title: String,
    /// The words around the first match.
    pub context: String,
    score: usize,
}

/// Sections in which every word of `query` stands, best first: words in titles count more.
pub fn search(catalog: &Catalog, lang: &str, query: &str) -> Vec<Hit> {
    let wanted: Vec<String> = words(query).map(|(_, word)| word).collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut hits = Vec::new();
    for topic in catalog.topics() {
        let Some(prose) = catalog.prose(&topic, lang) else { continue };
        let intro = text_of(&prose.guide.intro);
        hits.extend(hit(&topic, "", prose.guide.title, &format!("{} {intro}", prose.guide.summary), &wanted));
        for section in &prose.guide.sections {
            let mut text = text_of(&section.body);
            for part in &section.parts {
                text.push_str(&format!(" {}. {}", part.title, text_of(&part.body)));
            }
            hits.extend(hit(&topic, section.id, section.title, &text, &wanted));
        }
    }
    hits.sort_by_key(|hit| std::cmp::Reverse(hit.score));
    hits.truncate(20);
    hits
}

fn hit(topic: &TopicName, section: &str, title: &str, text: &str, wanted: &[String]) -> Option<Hit> {
    let in_title: Vec<String> = words(title).map(|(_, word)| word).collect();
    let in_text: Vec<(usize, String)> = words(text).collect();
    let is_wanted = |word: &String| wanted.iter().any(|wanted| fold::alike(wanted, word));
    let titled = wanted.iter().filter(|wanted| in_title.iter().any(|word| fold::alike(wanted, word))).count();
    let everywhere = wanted.iter().all(|wanted| {
        let mut all = in_title.iter().chain(in_text.iter().map(|(_, word)| word));
        all.any(|word| fold::alike(wanted, word))
    });
    if !everywhere {
        return None;
    }
    let count = in_text.iter().filter(|(_, word)| is_wanted(word)).count();
    let first = in_text.iter().find(|(_, word)| is_wanted(word)).map_or(0, |(at, _)| *at);
    Some(Hit {
        topic: topic.clone(),
        section: section.to_owned(),
        title: title.to_owned(),
        context: around(text, first),
        score: titled * 100 + count.min(50),
    })
}

/// The text in pieces, each with whether it is one of the words of `query`.
pub fn marked<'t>(text: &'t str, query: &str) -> Vec<(bool, &'t str)> {
    let wanted: Vec<String> = words(query).map(|(_, word)| word).collect();
    let mut pieces = Vec::new();
    let mut from = 0;
    for (at, word) in words(text) {
        if !wanted.iter().any(|wanted| fold::alike(wanted, &word)) {
            continue;
        }
        let end = text[at..].find(is_separator).map_or(text.len(), |end| at + end);
        pieces.extend([(false, &text[from..at]), (true, &text[at..end])]);
        from = end;
    }
    pieces.push((false, &text[from..]));
    pieces.retain(|(_, piece)| !piece.is_empty());
    pieces
}

/// About a line of text around byte `at`.
pub(crate) fn around(text: &str, at: usize) -> String {
    let border = |mut at: usize| {
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let (from, to) = (border(at.saturating_sub(50)), border((at + 110).min(text.len())));
    let from = if from == 0 { 0 } else { text[from..].find(' ').map_or(from, |blank| from + blank + 1) };
    let to = if to == text.len() { to } else { text[..to].rfind(' ').filter(|blank| *blank > from).unwrap_or(to) };
    let mut context = String::new();
    if from > 0 {
        context.push_str("… ");
    }
    context.push_str(text[from..to].trim());
    if to < text.len() {
        context.push_str(" …");
    }
    context
}

fn is_separator(c: char) -> bool {
    !(c.is_alphanumeric() || fold::is_sign(c))
}

/// The words of a text in the form in which they are compared, with their places.
fn words(text: &str) -> impl Iterator<Item = (usize, String)> {
    let mut at = 0;
    text.split_inclusive(is_separator).filter_map(move |piece| {
        let place = at;
        at += piece.len();
        let word = fold::stem(piece.trim_end_matches(is_separator));
        (!word.is_empty()).then_some((place, word))
    })
}

/// The words of blocks, one after the other.
pub fn text_of(blocks: &[Block]) -> String {
    let mut text = String::new();
    let inlines = |text: &mut String, inlines: &[Inline]| {
        for inline in inlines {
            text.push_str(inline.words());
        }
        text.push(' ');
    };
    for block in blocks {
        match block {
            Block::Paragraph(words) => inlines(&mut text, words),
            Block::List { items, .. } => items.iter().for_each(|item| inlines(&mut text, item)),
            Block::Note { body, .. } => text.push_str(&text_of(body)),
            Block::Path(clicks) => {
                for (index, click) in clicks.iter().enumerate() {
                    text.push_str(if index > 0 { "> " } else { "" });
                    text.push_str(click.label);
                    text.push(' ');
                    if let Some(gloss) = click.gloss {
                        text.push_str(&format!("({gloss}) "));
                    }
                }
            }
            Block::Link { text: words, .. } => text.push_str(&format!("{words} ")),
            Block::Copy(words) => text.push_str(&format!("{} ", words.replace('\n', " "))),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_found_is_marked_as_it_is_written() {
        let text = "انقر إلغاءَ الاشتراك الآن.";
        let marks: Vec<&str> = marked(text, "الغاء اشتراك").into_iter().filter(|(is, _)| *is).map(|(_, w)| w).collect();
        assert_eq!(marks, ["إلغاءَ", "الاشتراك"]);
        assert_eq!(marked(text, "الغاء").iter().map(|(_, piece)| *piece).collect::<String>(), text);
        assert_eq!(marked("nothing", "else"), [(false, "nothing")]);
    }

    #[test]
    fn the_context_is_cut_between_words_whatever_the_script() {
        let text = "كلمة ".repeat(60);
        let context = around(&text, text.find("كلمة").unwrap_or(0) + 90);
        assert!(context.starts_with("… كلمة") && context.ends_with("كلمة …"), "{context}");
    }
}
