//! Pieces as HTML that needs nothing from elsewhere and no script. Whatever is not the reader's language is marked with its
//! own language and direction, so that labels, addresses and commands keep their order inside right-to-left text.

use crate::content::{Click, HOSTS};
use crate::links;
use crate::view::{Piece, Span, Tone};

/// Writes pieces for readers of one language.
#[derive(Clone, Copy, Debug)]
pub struct Html<'a> {
    /// The language of the words.
    pub lang: &'a str,
    /// What to add to the level of headings, where the page has larger ones above.
    pub deeper: u8,
}

/// Text in HTML. What a terminal must not get, a page does not get either.
pub fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for c in crate::clean::clean(text).chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

impl Html<'_> {
    /// Pieces one after the other; items that follow each other become one list.
    pub fn pieces(&self, pieces: &[Piece]) -> String {
        let mut text = String::new();
        let mut list: Option<&str> = None;
        for piece in pieces {
            let kind = match piece {
                Piece::Item { mark, .. } if mark.ends_with('.') => Some("ol"),
                Piece::Item { .. } => Some("ul"),
                _ => None,
            };
            if list != kind {
                if let Some(open) = list {
                    text.push_str(&format!("</{open}>\n"));
                }
                if let Some(kind) = kind {
                    text.push_str(&format!("<{kind}>\n"));
                }
                list = kind;
            }
            text.push_str(&self.piece(piece));
        }
        if let Some(open) = list {
            text.push_str(&format!("</{open}>\n"));
        }
        text
    }

    fn piece(&self, piece: &Piece) -> String {
        match piece {
            Piece::Heading { level, text } => self.heading(*level, text),
            Piece::Paragraph(spans) => {
                let class = match spans.as_slice() {
                    [Span { tone: Tone::Quiet, .. }] => " class=\"quiet\"",
                    [Span { tone: Tone::Care, .. }] => " class=\"care\"",
                    _ => "",
                };
                format!("<p{class}>{}</p>\n", self.spans(spans))
            }
            Piece::Item { spans, .. } => format!("<li>{}</li>\n", self.spans(spans)),
            Piece::Path(clicks) => self.path(clicks),
            Piece::Address { label, url } => self.address(label.as_deref(), url),
            Piece::Copy(text) => {
                format!("<pre dir=\"{}\">{}</pre>\n", if is_latin(text) { "ltr" } else { "auto" }, escape(text))
            }
            Piece::Note { warning, label, pieces } => {
                let class = if *warning { "note warning" } else { "note" };
                let inner = self.pieces(pieces);
                format!("<div class=\"{class}\" role=\"note\"><p class=\"mark\">{}</p>\n{inner}</div>\n", escape(label))
            }
            Piece::Gap => String::new(),
            Piece::Rule => "<hr>\n".to_owned(),
        }
    }

    /// A heading of `level` 1 to 3, deeper where the page says so.
    pub fn heading(&self, level: u8, text: &str) -> String {
        let level = (level + self.deeper).min(6);
        format!("<h{level}>{}</h{level}>\n", escape(text))
    }

    fn spans(&self, spans: &[Span]) -> String {
        spans.iter().map(|span| self.span(span)).collect()
    }

    fn span(&self, span: &Span) -> String {
        let text = escape(&span.text);
        match span.tone {
            Tone::Label => format!("<b class=\"label\"{}>{text}</b>", self.foreign(&span.text)),
            Tone::Typed => format!("<code{}>{text}</code>", self.foreign(&span.text)),
            Tone::Strong => format!("<strong>{text}</strong>"),
            Tone::Plain | Tone::Quiet | Tone::Good | Tone::Care => text,
        }
    }

    fn path(&self, clicks: &[Click]) -> String {
        // With the reader's words beside them, clicks stand one below the other.
        let class = if clicks.iter().any(|click| click.gloss.is_some()) { "path glossed" } else { "path" };
        let mut text = format!("<ol class=\"{class}\">\n");
        for click in clicks {
            text.push_str(&format!("<li><b class=\"label\"{}>{}</b>", self.foreign(click.label), escape(click.label)));
            if let Some(gloss) = click.gloss {
                text.push_str(&format!(" <span class=\"gloss\">{}</span>", escape(gloss)));
            }
            text.push_str("</li>\n");
        }
        text.push_str("</ol>\n");
        text
    }

    /// An address that may be opened is a link with the address under it, so that it can be read before it is followed and
    /// typed from paper. Any other is plain text.
    fn address(&self, label: Option<&str>, url: &str) -> String {
        let label = label.map(escape);
        match links::check(url, HOSTS) {
            Ok(checked) => {
                let url = escape(checked.as_str());
                let link = |words: &str| format!("<a href=\"{url}\" rel=\"noopener noreferrer\">{words}</a>");
                let shown = format!("<bdi lang=\"en\" dir=\"ltr\" class=\"url\">{url}</bdi>");
                match label {
                    // A label that ends in a colon introduces the address; other words stand for it.
                    Some(label) if label.ends_with([':', '：']) => {
                        format!("<p class=\"address\">{label} {}</p>\n", link(&shown))
                    }
                    Some(label) => format!("<p class=\"address\">{} <small>{shown}</small></p>\n", link(&label)),
                    None => format!("<p class=\"address\">{}</p>\n", link(&shown)),
                }
            }
            Err(_) => {
                let label = label.map(|label| format!("{label} ")).unwrap_or_default();
                format!("<p class=\"address\">{label}<bdi class=\"url\">{}</bdi></p>\n", escape(url))
            }
        }
    }

    /// Marks words that are not in the language around them.
    fn foreign(&self, text: &str) -> &'static str {
        match self.lang == "en" || !is_latin(text) {
            true => " dir=\"auto\"",
            false => " lang=\"en\" dir=\"ltr\"",
        }
    }
}

fn is_latin(text: &str) -> bool {
    text.is_ascii() || text.chars().all(|c| !c.is_alphabetic() || c <= '\u{24f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::{line, toned};

    const ARABIC: Html<'static> = Html { lang: "ar", deeper: 0 };

    #[test]
    fn markup_in_words_is_only_words() {
        let hostile = "<script>alert(1)</script> \" ' & \u{1b}[31m \u{202e}evil";
        let pieces = [
            line(Tone::Plain, hostile),
            Piece::Heading { level: 2, text: hostile.into() },
            Piece::Copy(hostile.into()),
            Piece::Item { mark: "-".into(), spans: vec![toned(Tone::Label, hostile), toned(Tone::Typed, hostile)] },
            Piece::Address { label: Some(hostile.into()), url: hostile.into() },
            Piece::Note { warning: true, label: hostile.into(), pieces: vec![line(Tone::Care, hostile)] },
        ];
        let page = ARABIC.pieces(&pieces);
        assert!(!page.contains("<script") && !page.contains('\u{1b}') && !page.contains('\u{202e}'), "{page}");
        assert_eq!(page.matches("&lt;script&gt;").count(), 9, "{page}");
    }

    #[test]
    fn only_listed_addresses_become_links() {
        let address = |url: &'static str| ARABIC.pieces(&[Piece::Address { label: None, url: url.into() }]);
        assert!(address("https://chatgpt.com/").contains("<a href=\"https://chatgpt.com/\""));
        for url in
            ["https://evil.example/", "javascript:alert(1)", "http://chatgpt.com/", "https://chatgpt.com.evil.example/"]
        {
            assert!(!address(url).contains("<a "), "{url}");
        }
    }

    #[test]
    fn labels_keep_their_own_language_and_direction() {
        let page =
            ARABIC.pieces(&[Piece::Paragraph(vec![toned(Tone::Label, "Cancel plan"), toned(Tone::Typed, "نعم")])]);
        assert!(page.contains("<b class=\"label\" lang=\"en\" dir=\"ltr\">Cancel plan</b>"), "{page}");
        assert!(page.contains("<code dir=\"auto\">نعم</code>"), "{page}");
    }

    #[test]
    fn items_in_a_row_are_one_list_of_their_kind() {
        let item = |mark: &str| Piece::Item { mark: mark.into(), spans: vec![toned(Tone::Plain, "x")] };
        let page = ARABIC.pieces(&[item("1."), item("2."), item("-"), line(Tone::Plain, "y"), item("-")]);
        let tags: String =
            page.split('<').filter_map(|rest| rest.split(['>', ' ']).next()).collect::<Vec<_>>().join(" ");
        assert_eq!(tags.trim(), "ol li /li li /li /ol ul li /li /ul p /p ul li /li /ul");
    }
}
