//! A line of the journal as it stands in the file. A journal is read at every start, so a line as quitgpt writes it is taken
//! apart by hand and borrowed from the text; whatever else is JSON goes the long way, with the same result.

use std::borrow::Cow;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use serde::Deserialize;

use super::VerifiedFile;
use crate::campaign::Level;

/// The members of every kind, as written.
#[derive(Debug, Default, PartialEq, Deserialize)]
pub struct Raw<'t> {
    pub v: u32,
    pub id: u64,
    pub at: Cow<'t, str>,
    pub kind: Cow<'t, str>,
    pub topic: Option<Cow<'t, str>>,
    pub key: Option<Cow<'t, str>>,
    pub values: Option<Vec<Cow<'t, str>>>,
    pub step: Option<Cow<'t, str>>,
    pub on: Option<Cow<'t, str>>,
    pub note: Option<Cow<'t, str>>,
    #[serde(rename = "ref")]
    pub reference: Option<Cow<'t, str>>,
    pub until: Option<Cow<'t, str>>,
    pub event: Option<u64>,
    pub what: Option<Cow<'t, str>>,
    pub text: Option<Cow<'t, str>>,
    pub moment: Option<Cow<'t, str>>,
    pub reminder: Option<Cow<'t, str>>,
    pub basis: Option<Cow<'t, str>>,
    pub again: Option<Cow<'t, str>>,
    pub files: Option<Vec<VerifiedFile>>,
    pub conversations: Option<u64>,
    pub pledge: Option<Cow<'t, str>>,
    pub host: Option<Cow<'t, str>>,
    pub level: Option<Level>,
    pub format: Option<Cow<'t, str>>,
    pub confirmed: Option<bool>,
}

/// Reads a line; `None` if it is no object with these members.
pub fn read(line: &str) -> Option<Raw<'_>> {
    by_hand(line).or_else(|| serde_json::from_str(line).ok())
}

/// A flat object of plain strings, whole numbers and lists of plain strings; `None` for anything that is not that plain.
fn by_hand(line: &str) -> Option<Raw<'_>> {
    let mut at = Cursor { line, at: 0 };
    let mut raw = Raw::default();
    let (mut v, mut id, mut moment, mut kind) = (None, None, None, None);
    at.expect(b'{')?;
    loop {
        let key = at.string()?;
        at.expect(b':')?;
        let once = match key {
            "v" => v.replace(at.number()?).is_none(),
            "id" => id.replace(at.number()?).is_none(),
            "event" => raw.event.replace(at.number()?).is_none(),
            "values" => raw.values.replace(at.strings()?).is_none(),
            _ => {
                let slot = match key {
                    "at" => &mut moment,
                    "kind" => &mut kind,
                    "topic" => &mut raw.topic,
                    "key" => &mut raw.key,
                    "step" => &mut raw.step,
                    "on" => &mut raw.on,
                    "note" => &mut raw.note,
                    "ref" => &mut raw.reference,
                    "until" => &mut raw.until,
                    "what" => &mut raw.what,
                    "text" => &mut raw.text,
                    "moment" => &mut raw.moment,
                    "reminder" => &mut raw.reminder,
                    "basis" => &mut raw.basis,
                    "again" => &mut raw.again,
                    _ => return None,
                };
                slot.replace(Cow::Borrowed(at.string()?)).is_none()
            }
        };
        match at.next()? {
            b',' if once => {}
            b'}' if once => break,
            _ => return None,
        }
    }
    if at.next().is_some() {
        return None;
    }
    (raw.v, raw.id) = (u32::try_from(v?).ok()?, id?);
    (raw.at, raw.kind) = (moment?, kind?);
    Some(raw)
}

struct Cursor<'t> {
    line: &'t str,
    at: usize,
}

impl<'t> Cursor<'t> {
    fn peek(&mut self) -> Option<u8> {
        let bytes = self.line.as_bytes();
        while bytes.get(self.at) == Some(&b' ') {
            self.at += 1;
        }
        bytes.get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn expect(&mut self, wanted: u8) -> Option<()> {
        (self.next()? == wanted).then_some(())
    }

    fn string(&mut self) -> Option<&'t str> {
        self.expect(b'"')?;
        let from = self.at;
        let rest = self.line.as_bytes().get(from..)?;
        let end = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | ..b' '))?;
        self.at = from + end + 1;
        if rest[end] == b'"' { self.line.get(from..from + end) } else { None }
    }

    fn strings(&mut self) -> Option<Vec<Cow<'t, str>>> {
        self.expect(b'[')?;
        let mut strings = Vec::new();
        if self.peek()? == b']' {
            self.at += 1;
            return Some(strings);
        }
        loop {
            strings.push(Cow::Borrowed(self.string()?));
            match self.next()? {
                b',' => {}
                b']' => return Some(strings),
                _ => return None,
            }
        }
    }

    fn number(&mut self) -> Option<u64> {
        self.peek()?;
        let rest = self.line.as_bytes().get(self.at..)?;
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let text = self.line.get(self.at..self.at + digits)?;
        // No number that JSON would write has a zero in front.
        if digits > 1 && rest[0] == b'0' {
            return None;
        }
        self.at += digits;
        text.parse().ok()
    }
}

/// A moment; quickly in the form in which quitgpt writes it.
pub fn moment(text: &str) -> Option<Timestamp> {
    quick_moment(text.as_bytes()).or_else(|| text.parse().ok())
}

fn quick_moment(text: &[u8]) -> Option<Timestamp> {
    let (day, rest) = text.split_at_checked(10)?;
    let [b'T', h1, h2, b':', m1, m2, b':', s1, s2, fraction @ ..] = rest else { return None };
    let nanosecond = match fraction {
        [b'Z'] => 0,
        [b'.', fraction @ .., b'Z'] if (1..=9).contains(&fraction.len()) => {
            digits(fraction)? * 10i32.pow(9 - fraction.len() as u32)
        }
        _ => return None,
    };
    let (hour, minute, second) = (digits(&[*h1, *h2])?, digits(&[*m1, *m2])?, digits(&[*s1, *s2])?);
    let time = jiff::civil::Time::new(hour as i8, minute as i8, second as i8, nanosecond).ok()?;
    jiff::tz::Offset::UTC.to_timestamp(DateTime::from_parts(quick_day(day)?, time)).ok()
}

/// A day as `YYYY-MM-DD`.
pub fn day(text: &str) -> Option<Date> {
    quick_day(text.as_bytes()).or_else(|| text.parse().ok())
}

fn quick_day(text: &[u8]) -> Option<Date> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text else { return None };
    let (year, month, day) = (digits(&[*y1, *y2, *y3, *y4])?, digits(&[*m1, *m2])?, digits(&[*d1, *d2])?);
    Date::new(year as i16, month as i8, day as i8).ok()
}

/// At most nine digits.
#[inline]
fn digits(text: &[u8]) -> Option<i32> {
    let mut sum = 0;
    for byte in text {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        sum = sum * 10 + i32::from(digit);
    }
    Some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_way_says_what_the_long_way_says() {
        let lines = [
            r#"{"v":1,"id":1,"at":"2026-11-20T00:01:00Z","kind":"began","topic":"cancel"}"#,
            r#"{"v": 1, "id": 2, "at": "x", "kind": "answered", "key": "channel", "values": ["web", "api"]}"#,
            r#"{"v":1,"id":3,"at":"","kind":"answered","key":"channel","values":[]}"#,
            r#"{"v":1,"id":4,"at":"a","kind":"reminder","text":"مرحبا 😀","on":"2026-11-20","moment":"m"}"#,
            r#"{"v":1,"id":5,"at":"a","kind":"undone","event":18446744073709551615}"#,
            r#"{"v":1,"id":6,"at":"a","kind":"k","reminder":"r","basis":"b","again":"g","what":"w","until":"u","ref":"R","note":"n","step":"s"}"#,
        ];
        for line in lines {
            let short = by_hand(line).unwrap_or_else(|| panic!("short: {line}"));
            assert_eq!(short, serde_json::from_str(line).expect("long"), "{line}");
        }
        for line in [
            r#"{"v":1,"id":1,"at":"a","kind":"k","note":"a \"b\" \n"}"#,
            r#"{"v":1,"id":1,"at":"a","kind":"k","note":null}"#,
            r#"{"v":1,"id":1,"at":"a","kind":"k","later":{"deep":[1,2.5,true]}}"#,
            "{\"v\":1,\"id\":1,\t\"at\":\"a\",\"kind\":\"k\"}",
        ] {
            assert_eq!(by_hand(line), None, "{line}");
            assert!(read(line).is_some(), "{line}");
        }
        for line in [
            "",
            "{}",
            "{",
            r#"{"v":1,"id":1,"at":"a","kind":"k","kind":"k"}"#,
            r#"{"v":1,"id":1,"at":"a","kind":"k"} x"#,
            r#"{"v":1,"id":1,"at":"a","kind":"k",}"#,
            r#"{"v":01,"id":1,"at":"a","kind":"k"}"#,
            r#"{"v":-1,"id":1,"at":"a","kind":"k"}"#,
            r#"{"v":1,"id":1.5,"at":"a","kind":"k"}"#,
            r#"{"v":1,"id":18446744073709551616,"at":"a","kind":"k"}"#,
            r#"{"v":4294967296,"id":1,"at":"a","kind":"k"}"#,
            r#"{"v":1,"id":1,"at":"a","kind":"k","event":"1"}"#,
            r#"{"v":1,"id":1,"at":"a","kind":"k","values":["a" "b"]}"#,
            r#"{"v":1,"id":1,"at":"a","kind":7}"#,
            r#"{"v":1,"id":1,"at":"a"}"#,
            r#"["v",1]"#,
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn every_cut_of_a_line_is_refused_by_both_ways() {
        let line = r#"{"v":1,"id":2,"at":"2026-11-20T00:01:00Z","kind":"answered","key":"ch","values":["é","b"]}"#;
        for end in (0..line.len()).filter(|end| line.is_char_boundary(*end)) {
            assert_eq!(read(&line[..end]), None, "{}", &line[..end]);
        }
    }

    #[test]
    fn moments_and_days_are_those_of_the_library() {
        for text in [
            "2026-11-20T00:01:00Z",
            "2026-11-20T23:59:59.999999999Z",
            "2026-11-20T23:59:59.5Z",
            "2028-02-29T00:00:00Z",
            "2027-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-11-20T24:00:00Z",
            "2026-11-20T23:59:60Z",
            "2026-11-20T00:01:00+02:00",
            "2026-11-20 00:01:00Z",
            "2026-11-20T00:01:00",
            "2026-11-20T00:01:00.Z",
            "2026-11-20T00:01:00.1234567890Z",
            "-002026-11-20T00:01:00Z",
            "1960-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "",
            "Z",
        ] {
            assert_eq!(moment(text), text.parse().ok(), "{text}");
        }
        for text in
            ["2026-11-20", "2028-02-29", "2027-02-29", "0000-01-01", "2026-1-1", "20261120", "", "+002026-11-20"]
        {
            assert_eq!(day(text), text.parse().ok(), "{text}");
        }
    }
}
