//! A calendar file (iCalendar, RFC 5545 and 7986) that imports without complaint and updates what an earlier one brought: the
//! same identifiers, a number that only grows, and what is gone marked as cancelled. The same calendar gives the same bytes.

use std::fmt::Write as _;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::links::CheckedUrl;

/// Octets in a line, without its end.
const LINE: usize = 75;

/// How often a calendar program that subscribes shall look again.
const REFRESH: &str = "PT12H";

/// What every calendar of ours says it comes from, in its first lines.
pub const PRODUCT: &str = "PRODID:-//quitgpt//";

/// A calendar.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub about: String,
    /// Its events.
    pub events: Vec<Event>,
}

/// When an event is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum When {
    /// The whole of a day.
    Day(Date),
    /// From a moment on.
    Moment(Timestamp),
}

/// An event.
#[derive(Clone, Debug)]
pub struct Event {
    /// The same in every file.
    pub uid: String,
    /// Grows with every change.
    pub sequence: u32,
    /// When it came to be.
    pub created: Timestamp,
    /// When it last changed.
    pub changed: Timestamp,
    /// When it is.
    pub when: When,
    /// What it says.
    pub summary: String,
    /// More words.
    pub description: String,
    /// A page.
    pub url: Option<CheckedUrl>,
    /// It was there before and is no more.
    pub cancelled: bool,
    /// Minutes from its beginning to its alarm; negative is before.
    pub alarm: i64,
}

/// The file.
pub fn write(calendar: &Calendar) -> String {
    let mut file = File(String::new());
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", concat!("-//quitgpt//quitgpt ", env!("CARGO_PKG_VERSION"), "//EN"));
    file.line("CALSCALE", "GREGORIAN");
    file.text("NAME", &calendar.name);
    file.text("X-WR-CALNAME", &calendar.name);
    file.text("DESCRIPTION", &calendar.about);
    file.text("X-WR-CALDESC", &calendar.about);
    file.line("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
    file.line("X-PUBLISHED-TTL", REFRESH);
    for event in &calendar.events {
        file.event(event);
    }
    file.line("END", "VCALENDAR");
    file.0
}

struct File(String);

impl File {
    fn event(&mut self, event: &Event) {
        self.line("BEGIN", "VEVENT");
        self.text("UID", &event.uid);
        self.line("DTSTAMP", &utc(event.changed));
        self.line("CREATED", &utc(event.created));
        self.line("LAST-MODIFIED", &utc(event.changed));
        self.line("SEQUENCE", &event.sequence.to_string());
        match event.when {
            When::Day(day) => {
                self.line("DTSTART;VALUE=DATE", &basic(day));
                if let Ok(next) = day.tomorrow() {
                    self.line("DTEND;VALUE=DATE", &basic(next));
                }
            }
            When::Moment(moment) => {
                self.line("DTSTART", &utc(moment));
                if let Ok(end) = moment.checked_add(30.minutes()) {
                    self.line("DTEND", &utc(end));
                }
            }
        }
        self.text("SUMMARY", &event.summary);
        self.text("DESCRIPTION", &event.description);
        if let Some(url) = &event.url {
            self.line("URL", url.as_str());
        }
        self.line("STATUS", if event.cancelled { "CANCELLED" } else { "CONFIRMED" });
        self.line("TRANSP", "TRANSPARENT");
        self.line("CLASS", "PRIVATE");
        if !event.cancelled {
            self.line("BEGIN", "VALARM");
            self.line("ACTION", "DISPLAY");
            self.line(
                "TRIGGER",
                &format!("{}PT{}M", if event.alarm < 0 { "-" } else { "" }, event.alarm.unsigned_abs()),
            );
            self.text("DESCRIPTION", &event.summary);
            self.line("END", "VALARM");
        }
        self.line("END", "VEVENT");
    }

    /// A property whose value is text: the four characters that mean something are escaped.
    fn text(&mut self, name: &str, value: &str) {
        let value = crate::clean::clean(value);
        let mut escaped = String::with_capacity(value.len() + 8);
        for c in value.chars() {
            match c {
                '\\' | ';' | ',' => {
                    escaped.push('\\');
                    escaped.push(c);
                }
                '\n' => escaped.push_str("\\n"),
                _ => escaped.push(c),
            }
        }
        self.line(name, &escaped);
    }

    /// A property, folded between characters so that no line is longer than it may be.
    fn line(&mut self, name: &str, value: &str) {
        let mut used = 0;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if used + c.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                used = 1;
            }
            self.0.push(c);
            used += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

fn basic(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

fn utc(moment: Timestamp) -> String {
    let at = jiff::tz::Offset::UTC.to_datetime(moment);
    let mut text = basic(at.date());
    let _ = write!(text, "T{:02}{:02}{:02}Z", at.hour(), at.minute(), at.second());
    text
}
