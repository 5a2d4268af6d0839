//! The dated record of what was done, to keep or to show to a bank: as Markdown, and as a page that prints on A4.
//! Pure: rows in, text out. What a person typed is escaped for the format.

use jiff::civil::Date;

use crate::book;
use crate::lang::Direction;
use crate::render::html::escape as html;

/// What a file with the record says near its beginning, where no reader of Markdown shows it.
pub const MARK: &str = "<!-- quitgpt report -->";

/// One thing that was done, or that is still ahead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The day.
    pub day: Date,
    /// What.
    pub title: String,
    /// Done, not for me, due, ahead: in words.
    pub outcome: String,
    /// Whether it lies behind.
    pub past: bool,
    /// The person's note.
    pub note: Option<String>,
    /// An order or case number.
    pub reference: Option<String>,
}

/// A whole record, with its words.
#[derive(Clone, Debug)]
pub struct Report {
    /// Language tag of the words.
    pub lang: String,
    /// Their direction.
    pub direction: Direction,
    /// The heading.
    pub title: String,
    /// When and by what it was written, and what it is not.
    pub about: Vec<String>,
    /// Headings of the columns: day, what, outcome, reference, note.
    pub columns: [String; 5],
    /// The heading over what was answered.
    pub facts_title: String,
    /// Questions with answers.
    pub facts: Vec<(String, String)>,
    /// The heading over what was done.
    pub done_title: String,
    /// The heading over what is ahead.
    pub ahead_title: String,
    /// Said where a table would be empty.
    pub nothing: String,
    /// The heading over the time line.
    pub timeline_title: String,
    /// The day of writing and the word for it.
    pub today: (Date, String),
    /// What was done and what is ahead, by day.
    pub rows: Vec<Row>,
}

impl Report {
    /// The record as Markdown.
    pub fn markdown(&self) -> String {
        let mut text = format!("# {}\n\n", markdown(&self.title));
        for line in &self.about {
            text.push_str(&format!("{}\n\n", markdown(line)));
        }
        if !self.facts.is_empty() {
            text.push_str(&format!("## {}\n\n", markdown(&self.facts_title)));
            for (question, answer) in &self.facts {
                text.push_str(&format!("- {} {}\n", markdown(question), markdown(answer)));
            }
            text.push('\n');
        }
        for (title, past) in [(&self.done_title, true), (&self.ahead_title, false)] {
            text.push_str(&format!("## {}\n\n", markdown(title)));
            let rows: Vec<&Row> = self.rows.iter().filter(|row| row.past == past).collect();
            if rows.is_empty() {
                text.push_str(&format!("{}\n\n", markdown(&self.nothing)));
                continue;
            }
            let columns: Vec<String> = self.columns.iter().map(|column| markdown(column)).collect();
            text.push_str(&format!("| {} |\n|---|---|---|---|---|\n", columns.join(" | ")));
            for row in rows {
                let note = row.note.as_deref().unwrap_or_default();
                let reference = row.reference.as_deref().unwrap_or_default();
                let cells = [row.title.as_str(), &row.outcome, reference, note].map(markdown);
                text.push_str(&format!("| {} | {} |\n", row.day, cells.join(" | ")));
            }
            text.push('\n');
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
        text
    }

    /// The same for a file, which is known by the mark when it is written again.
    pub fn marked(&self) -> String {
        self.markdown().replacen("\n\n", &format!("\n\n{MARK}\n\n"), 1)
    }

    /// The record as one page without anything from elsewhere.
    pub fn html(&self) -> String {
        let dir = if self.direction == Direction::Rtl { "rtl" } else { "ltr" };
        let mut page = format!(
            "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n{mark}\n<title>{title}</title>\n\
             <style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n",
            lang = html(&self.lang),
            mark = book::MARK,
            title = html(&self.title),
        );
        for line in &self.about {
            page.push_str(&format!("<p>{}</p>\n", html(line)));
        }
        if !self.facts.is_empty() {
            page.push_str(&format!("<h2>{}</h2>\n<dl>\n", html(&self.facts_title)));
            for (question, answer) in &self.facts {
                page.push_str(&format!("<dt>{}</dt><dd><bdi>{}</bdi></dd>\n", html(question), html(answer)));
            }
            page.push_str("</dl>\n");
        }
        page.push_str(&self.timeline());
        for (title, past) in [(&self.done_title, true), (&self.ahead_title, false)] {
            page.push_str(&format!("<h2>{}</h2>\n", html(title)));
            let rows: Vec<&Row> = self.rows.iter().filter(|row| row.past == past).collect();
            if rows.is_empty() {
                page.push_str(&format!("<p>{}</p>\n", html(&self.nothing)));
                continue;
            }
            page.push_str("<table>\n<thead><tr>");
            for column in &self.columns {
                page.push_str(&format!("<th scope=\"col\">{}</th>", html(column)));
            }
            page.push_str("</tr></thead>\n<tbody>\n");
            for row in rows {
                let cell = |text: Option<&str>| format!("<td><bdi>{}</bdi></td>", html(text.unwrap_or_default()));
                let class = if row.past { "past" } else { "ahead" };
                page.push_str(&format!(
                    "<tr class=\"{class}\"><td class=\"day\"><time datetime=\"{day}\">{day}</time></td>{}{}{}{}</tr>\n",
                    cell(Some(&row.title)),
                    cell(Some(&row.outcome)),
                    cell(row.reference.as_deref()),
                    cell(row.note.as_deref()),
                    day = row.day,
                ));
            }
            page.push_str("</tbody>\n</table>\n");
        }
        page.push_str("</main>\n</body>\n</html>\n");
        page
    }
}

impl Report {
    /// What was done, today and what is ahead in one line of time.
    fn timeline(&self) -> String {
        if self.rows.is_empty() {
            return String::new();
        }
        let mut moments: Vec<(Date, u8, &str, &str)> = vec![(self.today.0, 1, "today", &self.today.1)];
        for row in &self.rows {
            let class = if row.past { "past" } else { "ahead" };
            moments.push((row.day, if row.past { 0 } else { 2 }, class, &row.title));
        }
        moments.sort();
        let mut list = format!("<h2>{}</h2>\n<ol class=\"line\">\n", html(&self.timeline_title));
        for (day, _, class, text) in moments {
            list.push_str(&format!(
                "<li class=\"{class}\"><time datetime=\"{day}\">{day}</time> <bdi>{}</bdi></li>\n",
                html(text)
            ));
        }
        list.push_str("</ol>\n");
        list
    }
}

const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:52rem;padding:0 1rem}\
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}\
dt{font-weight:600}dd{margin:0 0 .5rem}\
.line{list-style:none;padding:0;margin:0}.line li{border-inline-start:3px solid #2a7;padding:.3rem 1rem}\
.line .ahead{border-inline-start-style:dashed}.line .today{font-weight:600}\
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #8888;padding:.4rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}th{white-space:nowrap}\
.day{white-space:nowrap;border-inline-start:3px solid #2a7}tr.ahead .day{border-inline-start-style:dashed}\
@media print{@page{size:A4;margin:18mm}body{margin:0;max-width:none;font-size:11pt}tr{break-inside:avoid}thead{display:table-header-group}}";

/// Text in a line or cell of Markdown: nothing in it acts as markup or breaks the line.
fn markdown(text: &str) -> String {
    let mut escaped = String::new();
    for c in crate::clean::clean(text).chars() {
        match c {
            '\n' | '\t' | '\r' => escaped.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' => {
                escaped.push('\\');
                escaped.push(c);
            }
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn report(note: &str) -> Report {
        let row = |past, note: &str| Row {
            day: date(2026, 11, 22),
            title: "Cancel".into(),
            outcome: "done".into(),
            past,
            note: Some(note.into()),
            reference: Some("MX-1".into()),
        };
        Report {
            lang: "en".into(),
            direction: Direction::Ltr,
            title: "Record".into(),
            about: vec!["About".into()],
            columns: ["Day", "What", "How", "Number", "Note"].map(str::to_owned),
            facts_title: "Answers".into(),
            facts: vec![("Who?".into(), note.into())],
            done_title: "Done".into(),
            ahead_title: "Ahead".into(),
            nothing: "Nothing.".into(),
            timeline_title: "Time line".into(),
            today: (date(2026, 11, 22), "today".into()),
            rows: vec![row(true, note)],
        }
    }

    #[test]
    fn the_record_says_what_was_done_when_with_its_number() {
        let text = report("a note").markdown();
        assert!(text.contains("| 2026-11-22 | Cancel | done | MX-1 | a note |"), "{text}");
        assert!(text.contains("## Ahead\n\nNothing."), "{text}");
        let page = report("a note").html();
        assert!(page.contains("<time datetime=\"2026-11-22\">") && page.contains("<bdi>MX-1</bdi>"), "{page}");
    }

    #[test]
    fn what_a_person_typed_never_becomes_markup() {
        let hostile = "<script>alert(1)</script> | x |\n# big [a](https://e.example) `c` \u{1b}[31m \u{202e}evil";
        let text = report(hostile).markdown();
        let rows = text.lines().filter(|line| line.starts_with("| 2026")).count();
        assert_eq!(rows, 1, "{text}");
        assert!(!text.contains('\u{1b}') && !text.contains('\u{202e}'), "{text}");
        let unescaped = |c: char| text.match_indices(c).any(|(at, _)| !text[..at].ends_with('\\'));
        assert!(!unescaped('<') && !unescaped('['), "{text}");
        let page = report(hostile).html();
        assert!(!page.contains("<script") && !page.contains('\u{1b}'), "{page}");
    }

    #[test]
    fn the_page_loads_nothing_from_elsewhere() {
        let page = report("x").html();
        for reach in ["http://", "https://", "url(", "<link", "<img", "src="] {
            assert!(!page.replace("default-src", "").replace("style-src", "").contains(reach), "{reach}");
        }
        assert!(page.contains("default-src 'none'"));
    }
}
