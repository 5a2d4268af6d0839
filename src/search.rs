//! Finds words in the guides, whatever their case and plural, and in Arabic whatever hamza, taa marbuta and vowel signs.

use crate::content::{Block, Catalog, Inline};
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
    let found = |word: &String| in_title.contains(word) || in_text.iter().any(|(_, other)| other == word);
    if !wanted.iter().all(found) {
        return None;
    }
    let titled = wanted.iter().filter(|word| in_title.contains(word)).count();
    let count = in_text.iter().filter(|(_, word)| wanted.contains(word)).count();
    let first = in_text.iter().find(|(_, word)| wanted.contains(word)).map_or(0, |(at, _)| *at);
    Some(Hit {
        topic: topic.clone(),
        section: section.to_owned(),
        title: title.to_owned(),
        context: around(text, first),
        score: titled * 100 + count.min(50),
    })
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

/// The words of a text in the form in which they are compared, with their places.
fn words(text: &str) -> impl Iterator<Item = (usize, String)> {
    let mut at = 0;
    let separator = |c: char| !(c.is_alphanumeric() || is_sign(c));
    text.split_inclusive(separator).filter_map(move |piece| {
        let place = at;
        at += piece.len();
        let word = fold(piece.trim_end_matches(separator));
        (!word.is_empty()).then_some((place, word))
    })
}

/// Vowel signs and the stretching mark, which stand inside Arabic words.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{064b}'..='\u{0652}' | '\u{0670}' | '\u{0640}')
}

/// A word in the form in which it is compared.
pub(crate) fn fold(word: &str) -> String {
    let mut folded = String::new();
    for c in word.chars().flat_map(char::to_lowercase) {
        match c {
            c if is_sign(c) => {}
            'أ' | 'إ' | 'آ' | 'ٱ' => folded.push('ا'),
            'ؤ' => folded.push('و'),
            'ئ' | 'ى' => folded.push('ي'),
            'ة' => folded.push('ه'),
            'á' | 'à' | 'â' | 'ä' => folded.push('a'),
            'é' | 'è' | 'ê' | 'ë' => folded.push('e'),
            'í' | 'ì' | 'î' | 'ï' => folded.push('i'),
            'ó' | 'ò' | 'ô' | 'ö' => folded.push('o'),
            'ú' | 'ù' | 'û' | 'ü' => folded.push('u'),
            'ñ' => folded.push('n'),
            c => folded.push(c),
        }
    }
    if folded.is_ascii() { stem(&folded) } else { without_article(folded) }
}

/// English words without their commonest endings: cancels, cancelled, cancelling and cancellation become one.
fn stem(word: &str) -> String {
    let endings = ["lations", "lation", "ations", "ation", "lling", "lled", "ings", "ing", "ies", "es", "ed", "s"];
    for ending in endings {
        if let Some(stem) = word.strip_suffix(ending)
            && stem.len() >= 4
        {
            return match ending {
                "lations" | "lation" | "lling" | "lled" => format!("{}l", stem.trim_end_matches('l')),
                "ies" => format!("{stem}y"),
                _ => stem.trim_end_matches('e').to_owned(),
            };
        }
    }
    if word.len() > 4 { word.trim_end_matches('e').to_owned() } else { word.to_owned() }
}

/// Arabic words without the article and the particles that are written together with it.
fn without_article(word: String) -> String {
    let particles = ["وال", "بال", "كال", "فال", "لل", "ال"];
    let bare = particles.iter().find_map(|particle| word.strip_prefix(particle));
    match bare {
        Some(bare) if bare.chars().count() >= 3 => bare.to_owned(),
        _ => word,
    }
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
                for click in clicks {
                    text.push_str(click.label);
                    text.push(' ');
                    text.push_str(click.gloss.unwrap_or_default());
                    text.push(' ');
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

    fn same(a: &str, b: &str) -> bool {
        fold(a) == fold(b)
    }

    #[test]
    fn english_words_are_found_in_any_case_and_number() {
        for (a, b) in [
            ("Cancel", "cancelling"),
            ("cancelled", "cancellation"),
            ("subscription", "Subscriptions"),
            ("charge", "charges"),
            ("charged", "charge"),
            ("refund", "refunds"),
            ("family", "families"),
            ("receipt", "receipts"),
        ] {
            assert!(same(a, b), "{a} {b}: {} {}", fold(a), fold(b));
        }
        for (a, b) in [("bus", "bu"), ("apple", "app"), ("web", "webs"), ("cancel", "can")] {
            assert!(!same(a, b), "{a} {b}");
        }
    }

    #[test]
    fn arabic_words_are_found_despite_spelling() {
        for (a, b) in [
            ("الغاء", "إلغاء"),
            ("الاشتراك", "اشتراك"),
            ("البطاقة", "بطاقه"),
            ("فَاتُورَة", "فاتورة"),
            ("بالاشتراك", "اشتراك"),
        ] {
            assert!(same(a, b), "{a} {b}: {} {}", fold(a), fold(b));
        }
    }

    #[test]
    fn the_context_is_cut_between_words_whatever_the_script() {
        let text = "كلمة ".repeat(60);
        let context = around(&text, text.find("كلمة").unwrap_or(0) + 90);
        assert!(context.starts_with("… كلمة") && context.ends_with("كلمة …"), "{context}");
    }
}
