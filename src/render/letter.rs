//! A letter as text, as the body of a mail, as a `mailto:` link, and as a page to print.

use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr;

use crate::lang::{Direction, Tag};
use crate::letter::{Part, Written};

/// Columns of a letter in text.
const COLUMNS: usize = 72;

/// The whole letter as plain text: day, sender, addressee, subject, body.
pub fn text(letter: &Written) -> String {
    let mut text = String::new();
    for block in [std::slice::from_ref(&letter.day), &letter.from, &letter.to] {
        for line in block {
            text.push_str(line);
            text.push('\n');
        }
        if !std::ptr::eq(block, letter.to.as_slice()) {
            text.push('\n');
        }
    }
    text.push_str(&letter.by_email);
    text.push_str("\n\n");
    wrap(&mut text, &letter.subject_line, "", "");
    text.push('\n');
    for part in &letter.parts {
        match part {
            Part::Paragraph(words) => wrap(&mut text, words, "", ""),
            Part::List(items) => items.iter().for_each(|item| wrap(&mut text, item, "- ", "  ")),
        }
        text.push('\n');
    }
    text.push_str(&letter.signature);
    text.push('\n');
    text
}

/// What a mail says: the body alone, each paragraph on one line.
pub fn body(letter: &Written) -> String {
    let mut text = String::new();
    for part in &letter.parts {
        match part {
            Part::Paragraph(words) => text.push_str(words),
            Part::List(items) => {
                let lines: Vec<String> = items.iter().map(|item| format!("- {item}")).collect();
                text.push_str(&lines.join("\n"));
            }
        }
        text.push_str("\n\n");
    }
    text.push_str(&letter.signature);
    text
}

/// The link that opens a mail program with the letter (RFC 6068): nothing but unreserved characters goes in unescaped, so
/// no text can add a header or a field.
pub fn mailto(letter: &Written) -> String {
    let mut link = format!("mailto:{}?subject=", letter.email);
    escape(&mut link, &letter.subject);
    link.push_str("&body=");
    escape(&mut link, &body(letter));
    link
}

fn escape(link: &mut String, text: &str) {
    for byte in text.bytes() {
        match byte {
            b'\n' => link.push_str("%0D%0A"),
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => link.push(char::from(byte)),
            _ => write!(link, "%{byte:02X}").expect("writing to a string"),
        }
    }
}

/// A page of its own, to print or to keep: no script, nothing loaded, made for A4.
pub fn html(letter: &Written, tag: &Tag) -> String {
    let direction = match tag.direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    let lines = |lines: &[String]| -> String {
        let lines: Vec<String> = lines.iter().map(|line| format!("<bdi>{}</bdi>", marked_up(line))).collect();
        lines.join("<br>\n")
    };
    let mut body = String::new();
    for part in &letter.parts {
        match part {
            Part::Paragraph(words) => body.push_str(&format!("<p>{}</p>\n", marked_up(words))),
            Part::List(items) => {
                body.push_str("<ul>\n");
                for item in items {
                    body.push_str(&format!("<li>{}</li>\n", marked_up(item)));
                }
                body.push_str("</ul>\n");
            }
        }
    }
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<address class=\"from\">\n{from}\n</address>\n\
         <address class=\"to\">\n{to}<br>\n{by_email}\n</address>\n<p class=\"day\">{day}</p>\n<h1>{title}</h1>\n{body}\
         <p class=\"name\"><bdi>{name}</bdi></p>\n</main>\n</body>\n</html>\n",
        title = marked_up(&letter.subject),
        from = lines(&letter.from),
        to = lines(&letter.to),
        by_email = marked_up(&letter.by_email),
        day = marked_up(&letter.day),
        name = marked_up(&letter.signature),
    )
}

const STYLE: &str = "\
@page { size: A4; margin: 22mm 22mm 20mm 25mm; }
body { margin: 0; background: #fff; color: #111; font: 11pt/1.45 Georgia, 'Times New Roman', serif; }
main { max-width: 165mm; margin: 0 auto; padding: 12mm 6mm; overflow-wrap: anywhere; }
address { font-style: normal; margin: 0 0 9mm; }
.from { text-align: end; }
.day { text-align: end; margin: 0 0 8mm; }
h1 { font-size: 1em; margin: 0 0 6mm; }
p { margin: 0 0 3mm; }
ul { margin: 0 0 3mm; padding-inline-start: 6mm; }
li { margin: 0 0 1mm; }
p, li { orphans: 3; widows: 3; }
.name { margin-top: 16mm; break-before: avoid; }
@media print { main { max-width: none; padding: 0; } }
";

/// Text as HTML, safe between tags and in attributes.
fn marked_up(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

fn wrap(text: &mut String, words: &str, lead: &str, inset: &str) {
    text.push_str(lead);
    let mut used = lead.width();
    let mut first = true;
    for word in words.split(' ').filter(|word| !word.is_empty()) {
        if !first && used + 1 + word.width() > COLUMNS {
            text.push('\n');
            text.push_str(inset);
            used = inset.width();
        } else if !first {
            text.push(' ');
            used += 1;
        }
        text.push_str(word);
        used += word.width();
        first = false;
    }
    text.push('\n');
}
