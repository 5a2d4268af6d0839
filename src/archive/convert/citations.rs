//! References inside ChatGPT's words: tokens between private-use characters, and the older `【12†source】`. Where the export says
//! what one means, it becomes a Markdown link; whatever is left is taken out, so that no such character is shown.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use crate::archive::conversation::Message;
use crate::archive::json::Json;

const OPEN: char = '\u{e200}';
const CLOSE: char = '\u{e201}';
const PART: char = '\u{e202}';

/// How the older tokens begin.
static OLD: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("【"));

/// The mark on addresses that were clicked in ChatGPT.
static TRACKED: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("utm_source=chatgpt.com"));

/// The words with their references as links.
pub fn resolved<'a>(text: Cow<'a, str>, message: &Message<'_>) -> Cow<'a, str> {
    let private = has_private(&text);
    let old = OLD.find(text.as_bytes()).is_some();
    let tracked = TRACKED.find(text.as_bytes()).is_some();
    if !private && !old && !tracked {
        return text;
    }
    let mut text = text;
    if private && let Some(references) = message.metadata.get("content_references") {
        text = referenced(&text, references).into();
    }
    if old && let Some(citations) = message.metadata.get("citations") {
        text = cited(&text, citations).into();
    }
    let text = stripped(text);
    if tracked || text.contains("utm_source=chatgpt.com") { untracked(&text).into() } else { text }
}

/// The words without tokens that nothing is known of.
pub fn stripped(text: Cow<'_, str>) -> Cow<'_, str> {
    if !has_private(&text) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_ref();
    while let Some(at) = rest.find(|c: char| ('\u{e200}'..='\u{e2ff}').contains(&c)) {
        out.push_str(&rest[..at]);
        let mark = rest[at..].chars().next().unwrap_or(OPEN);
        rest = &rest[at + mark.len_utf8()..];
        if mark != OPEN {
            continue;
        }
        // A token that is never closed loses its mark alone.
        if let Some(end) = rest.find([CLOSE, OPEN, '\n'])
            && rest[end..].starts_with(CLOSE)
        {
            out.push_str(&shown(&rest[..end]));
            rest = &rest[end + CLOSE.len_utf8()..];
        }
    }
    out.push_str(rest);
    out.into()
}

/// What a token itself shows: the name of an entity, or a link that it carries.
fn shown(token: &str) -> String {
    let mut parts = token.split(PART);
    let form = parts.next().unwrap_or_default();
    match form {
        "entity" => {
            let list = Json::new(parts.next().unwrap_or_default()).items();
            list.get(1).and_then(|name| name.text()).map(Cow::into_owned).unwrap_or_default()
        }
        "url" | "link_title" => {
            let (title, url) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
            if url.starts_with("http") { link(title, url) } else { title.to_owned() }
        }
        _ => String::new(),
    }
}

fn has_private(text: &str) -> bool {
    // U+E200 to U+E2FF are EE 88 80 to EE 8B BF in UTF-8.
    let bytes = text.as_bytes();
    memchr::memchr_iter(0xee, bytes).any(|at| matches!(bytes.get(at + 1), Some(0x88..=0x8b)))
}

/// Puts each reference in the place of the token it says it matches.
fn referenced(text: &str, references: Json<'_>) -> String {
    let mut list: Vec<(f64, String, String)> = Vec::new();
    for reference in references.items() {
        let member = |name: &str| reference.get(name).and_then(Json::text);
        let Some(matched) = member("matched_text").filter(|matched| has_private(matched)) else { continue };
        let order = reference.get("start_idx").and_then(Json::number).unwrap_or(f64::MAX);
        list.push((order, matched.into_owned(), meaning(reference)));
    }
    list.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    // In the order of the text each is found behind the one before; one that is not is looked for from the start.
    let mut left = Vec::new();
    for (_, matched, meaning) in list {
        match rest.find(&matched) {
            Some(at) => {
                out.push_str(&rest[..at]);
                out.push_str(&meaning);
                rest = &rest[at + matched.len()..];
            }
            None => left.push((matched, meaning)),
        }
    }
    out.push_str(rest);
    for (matched, meaning) in left {
        if out.contains(&matched) {
            out = out.replacen(&matched, &meaning, 1);
        }
    }
    out
}

fn meaning(reference: Json<'_>) -> String {
    let members = reference.members();
    let member = |name: &str| members.iter().rev().find(|(key, _)| key == name).map(|(_, value)| *value);
    let text = |name: &str| member(name).and_then(Json::text).filter(|text| !text.trim().is_empty());
    if text("type").as_deref() == Some("hidden") || member("invalid").and_then(Json::boolean) == Some(true) {
        return String::new();
    }
    if let Some(alt) = text("alt") {
        return alt.into_owned();
    }
    let mut links = String::new();
    for list in ["items", "sources", "fallback_items"] {
        for item in member(list).map(Json::items).unwrap_or_default() {
            let text = |name: &str| item.get(name).and_then(Json::text).filter(|text| !text.trim().is_empty());
            let title = text("title").or_else(|| text("attribution")).or_else(|| text("name"));
            if let Some(url) = text("url").filter(|url| !links.contains(url.as_ref())) {
                let blank = if links.is_empty() { "" } else { ", " };
                let title = title.unwrap_or_else(|| url.clone());
                write!(links, "{blank}{}", link(&title, &url)).expect("writing to a string");
            }
        }
        if !links.is_empty() {
            return format!("({links})");
        }
    }
    let title = text("title").or_else(|| text("name"));
    match (title, text("url")) {
        (title, Some(url)) => format!("({})", link(title.as_deref().unwrap_or(&url), &url)),
        (Some(name), None) => name.into_owned(),
        _ => String::new(),
    }
}

/// The older form: tokens and citations come in the same order.
fn cited(text: &str, citations: Json<'_>) -> String {
    let mut list: Vec<(f64, String)> = Vec::new();
    for citation in citations.items() {
        let order = citation.get("start_ix").and_then(Json::number).unwrap_or(f64::MAX);
        let metadata = citation.get("metadata");
        let text = |name: &str| {
            metadata.and_then(|metadata| metadata.get(name)).and_then(Json::text).filter(|text| !text.is_empty())
        };
        let (title, url) = (text("title").or_else(|| text("name")), text("url"));
        let meaning = match (title, url) {
            (title, Some(url)) => format!(" ({})", link(title.as_deref().unwrap_or(&url), &url)),
            (Some(title), None) => format!(" ({title})"),
            _ => String::new(),
        };
        list.push((order, meaning));
    }
    list.sort_by(|a, b| a.0.total_cmp(&b.0));
    let tokens: Vec<(usize, usize)> = text
        .match_indices('【')
        .filter_map(|(from, _)| {
            let end = text[from..].find('】')?;
            let token = &text[from..from + end];
            (token.contains('†') && token.chars().count() < 200).then_some((from, from + end + '】'.len_utf8()))
        })
        .collect();
    // With other counts nobody can say which belongs to which.
    let known = tokens.len() == list.len();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (number, (from, to)) in tokens.into_iter().enumerate() {
        if from < at {
            continue;
        }
        out.push_str(&text[at..from]);
        if known {
            out.push_str(&list[number].1);
        }
        at = to;
    }
    out.push_str(&text[at..]);
    out
}

/// A Markdown link whose words and address cannot end it early.
pub fn link(title: &str, url: &str) -> String {
    let title: String = title
        .chars()
        .map(|c| match c {
            '[' => '(',
            ']' => ')',
            '\n' | '\r' => ' ',
            c => c,
        })
        .filter(|c| !('\u{e200}'..='\u{e2ff}').contains(c))
        .collect();
    let mut address = String::with_capacity(url.len());
    for c in url.trim().chars() {
        match c {
            ' ' => address.push_str("%20"),
            '(' => address.push_str("%28"),
            ')' => address.push_str("%29"),
            '<' => address.push_str("%3C"),
            '>' => address.push_str("%3E"),
            '"' => address.push_str("%22"),
            '\\' => address.push_str("%5C"),
            c if c.is_control() => {}
            c => address.push(c),
        }
    }
    format!("[{}]({address})", title.trim())
}

/// Addresses without the mark that says they were clicked in ChatGPT.
fn untracked(text: &str) -> String {
    text.replace("?utm_source=chatgpt.com&", "?")
        .replace("?utm_source=chatgpt.com", "")
        .replace("&utm_source=chatgpt.com", "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::conversation::Conversation;

    #[track_caller]
    fn check(text: &str, metadata: &str, expected: &str) {
        let json = format!(
            r#"{{"id":"c","mapping":{{"a":{{"message":{{"author":{{"role":"assistant"}},"content":{{"content_type":"text","parts":[{}]}},"metadata":{metadata}}}}}}}}}"#,
            serde_json::to_string(text).expect("text")
        );
        let conversation = Conversation::parse(&json).expect("a conversation");
        let (_, message) = conversation.messages().next().expect("a message");
        assert_eq!(resolved(Cow::Borrowed(text), message), expected);
    }

    #[test]
    fn a_reference_becomes_its_link() {
        let one = "\u{e200}cite\u{e202}turn0search1\u{e201}";
        let reference =
            |more: &str| format!(r#"{{"content_references":[{{"matched_text":"{one}","start_idx":5,{more}}}]}}"#);
        let text = format!("Rain {one} tomorrow.");
        check(
            &text,
            &reference(r#""alt":"([Sky](https://sky.example/?utm_source=chatgpt.com))""#),
            "Rain ([Sky](https://sky.example/)) tomorrow.",
        );
        check(
            &text,
            &reference(r#""items":[{"title":"A [b]","url":"https://a.example/x(y)?utm_source=chatgpt.com&q=1"}]"#),
            "Rain ([A (b)](https://a.example/x%28y%29?q=1)) tomorrow.",
        );
        check(&text, &reference(r#""invalid":true,"alt":"x""#), "Rain  tomorrow.");
        check(&text, "{}", "Rain  tomorrow.");
        check(&text, "null", "Rain  tomorrow.");
    }

    #[test]
    fn what_stays_unmatched_is_taken_out() {
        check("a\u{e203}b\u{e204}c", "{}", "abc");
        check("open \u{e200}cite never closed\nnext", "{}", "open cite never closed\nnext");
        check("go to \u{e200}entity\u{e202}[\"city\",\"Cairo\",\"x\"]\u{e201} now", "{}", "go to Cairo now");
        check("keeps \u{e000} and \u{e300}", "{}", "keeps \u{e000} and \u{e300}");
    }

    #[test]
    fn the_same_token_twice_gets_both_meanings_in_order() {
        let token = "\u{e200}cite\u{e202}turn0search0\u{e201}";
        check(
            &format!("x{token}y{token}"),
            &format!(
                r#"{{"content_references":[{{"matched_text":"{token}","start_idx":30,"alt":"B"}},{{"matched_text":"{token}","start_idx":1,"alt":"A"}}]}}"#
            ),
            "xAyB",
        );
    }

    #[test]
    fn the_older_form_is_resolved_by_order() {
        let citations =
            r#"{"citations":[{"start_ix":4,"end_ix":5,"metadata":{"title":"T","url":"https://t.example"}}]}"#;
        check("Said【12†source】.", citations, "Said ([T](https://t.example)).");
        check("Said【12†source】【3†source】.", citations, "Said.");
        check("「見出し」【重要】", citations, "「見出し」【重要】");
    }
}
