//! One JSON value where it stands in the text, looked into only when somebody asks. Nothing is decoded before it is shown, so
//! a lone surrogate, a number out of range or a thousand nested lists harm nobody who does not look at them.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// The text of one JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Json<'a>(&'a str);

/// The text of one JSON string, between its quotes, not decoded.
#[derive(Clone, Copy, Debug, Default)]
pub struct Text<'a>(&'a str);

impl<'a> Json<'a> {
    /// A value from its text. What is no JSON answers every question with nothing.
    pub fn new(text: &'a str) -> Self {
        Self(text.trim_matches([' ', '\t', '\n', '\r']))
    }

    /// The text of the value.
    pub fn raw(self) -> &'a str {
        self.0
    }

    /// Whether it is `null`.
    pub fn is_null(self) -> bool {
        self.0 == "null"
    }

    /// Whether it is an object.
    pub fn is_object(self) -> bool {
        self.0.starts_with('{')
    }

    /// Whether it is a list.
    pub fn is_list(self) -> bool {
        self.0.starts_with('[')
    }

    /// Whether it says nothing: `null`, an empty text, list or object.
    pub fn is_empty(self) -> bool {
        match self.0.as_bytes() {
            [] | b"null" | b"\"\"" => true,
            [b'[', middle @ .., b']'] | [b'{', middle @ .., b'}'] => middle.iter().all(u8::is_ascii_whitespace),
            _ => false,
        }
    }

    /// The string, if it is one.
    pub fn as_text(self) -> Option<Text<'a>> {
        Some(Text(self.0.strip_prefix('"')?.strip_suffix('"')?))
    }

    /// The string decoded, if it is one.
    pub fn text(self) -> Option<Cow<'a, str>> {
        self.as_text().map(Text::decode)
    }

    /// The number, if it is one that can be held.
    pub fn number(self) -> Option<f64> {
        let first = self.0.as_bytes().first()?;
        (first.is_ascii_digit() || *first == b'-').then_some(())?;
        self.0.parse().ok().filter(|number: &f64| number.is_finite())
    }

    /// The truth value, if it is one.
    pub fn boolean(self) -> Option<bool> {
        match self.0 {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }

    /// A member of the object; of members with one name the last.
    pub fn get(self, name: &str) -> Option<Json<'a>> {
        if !self.is_object() {
            return None;
        }
        let found = self.members().into_iter().rev().find(|(key, _)| key == name);
        found.map(|(_, value)| value)
    }

    /// The members of the object, in order; none of anything else.
    pub fn members(self) -> Vec<(Cow<'a, str>, Json<'a>)> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = Vec<(Cow<'de, str>, Json<'de>)>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some((Key(key), value)) = map.next_entry::<Key<'de>, Json<'de>>()? {
                    members.push((key, value));
                }
                Ok(members)
            }
        }
        if !self.is_object() {
            return Vec::new();
        }
        serde_json::Deserializer::from_str(self.0).deserialize_map(Members).unwrap_or_default()
    }

    /// The items of the list, in order; none of anything else.
    pub fn items(self) -> Vec<Json<'a>> {
        struct Items;
        impl<'de> Visitor<'de> for Items {
            type Value = Vec<Json<'de>>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(items)
            }
        }
        if !self.is_list() {
            return Vec::new();
        }
        serde_json::Deserializer::from_str(self.0).deserialize_seq(Items).unwrap_or_default()
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Json<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <&'a RawValue>::deserialize(deserializer).map(|raw| Self(raw.get()))
    }
}

impl<'a> Text<'a> {
    /// As it stands in the file, without its quotes.
    pub fn raw(self) -> &'a str {
        self.0
    }

    /// The words. A surrogate without its other half becomes U+FFFD.
    pub fn decode(self) -> Cow<'a, str> {
        if memchr::memchr(b'\\', self.0.as_bytes()).is_none() {
            return Cow::Borrowed(self.0);
        }
        Cow::Owned(unescaped(self.0))
    }

    /// Whether there is nothing but blanks in it.
    pub fn is_blank(self) -> bool {
        let mut rest = self.0;
        while let Some(letter) = rest.chars().next() {
            rest = &rest[letter.len_utf8()..];
            let letter = if letter == '\\' { escaped(&mut rest) } else { Some(letter) };
            if letter.is_some_and(|letter| !letter.is_whitespace()) {
                return false;
            }
        }
        true
    }

    /// Whether the words are these.
    pub fn is(self, words: &str) -> bool {
        self.0 == words || (self.0.contains('\\') && self.decode() == words)
    }
}

/// The key of a member.
pub(super) struct Key<'a>(pub Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Key<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Name;
        impl<'de> Visitor<'de> for Name {
            type Value = Cow<'de, str>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }
            fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
                Ok(Cow::Borrowed(name))
            }
            fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
                Ok(Cow::Owned(name.to_owned()))
            }
        }
        deserializer.deserialize_str(Name).map(Key)
    }
}

fn unescaped(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = memchr::memchr(b'\\', rest.as_bytes()) {
        text.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        text.extend(escaped(&mut rest));
    }
    text.push_str(rest);
    text
}

/// The letter that the escape at the beginning stands for; it is behind its backslash and is passed over.
fn escaped(rest: &mut &str) -> Option<char> {
    let letter = rest.chars().next()?;
    *rest = &rest[letter.len_utf8()..];
    Some(match letter {
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => {
            let Some(first) = unit(rest.as_bytes()) else { return Some(char::REPLACEMENT_CHARACTER) };
            *rest = &rest[4..];
            let mut point = first;
            if let 0xd800..=0xdbff = first {
                let low = rest.strip_prefix("\\u").and_then(|low| unit(low.as_bytes()));
                if let Some(low @ 0xdc00..=0xdfff) = low {
                    *rest = &rest[6..];
                    point = 0x10000 + ((first - 0xd800) << 10) + (low - 0xdc00);
                }
            }
            char::from_u32(point).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        other => other,
    })
}

/// The number that the four hexadecimal digits of an escape are.
fn unit(digits: &[u8]) -> Option<u32> {
    digits.get(..4)?.iter().try_fold(0, |unit, digit| Some(unit << 4 | char::from(*digit).to_digit(16)?))
}

/// Whether the text holds an escaped surrogate without its other half.
pub fn has_lone_surrogate(bytes: &[u8]) -> bool {
    // Every surrogate begins with d, and few other letters do.
    has_lone_surrogate_written(bytes, b"\\ud") || has_lone_surrogate_written(bytes, b"\\uD")
}

/// Whether there is a half whose escape begins like this and whose other half is missing, either before or behind it.
fn has_lone_surrogate_written(bytes: &[u8], begin: &[u8]) -> bool {
    let is_escape = |at: usize| {
        let before = bytes.get(..at).unwrap_or_default();
        before.iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 0
    };
    let half = |at: usize| {
        let escape = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
        unit(escape).filter(|unit| (0xd800..=0xdfff).contains(unit))
    };
    memchr::memmem::find_iter(bytes, begin).any(|at| match half(at) {
        Some(0xd800..0xdc00) if is_escape(at) => half(at + 6).is_none_or(|low| low < 0xdc00),
        Some(_) if is_escape(at) => {
            let high = at.checked_sub(6).filter(|before| is_escape(*before)).and_then(half);
            high.is_none_or(|high| high >= 0xdc00)
        }
        _ => false,
    })
}

/// Passes over a value.
pub(super) fn skip<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    map.next_value::<IgnoredAny>().map(|_| ())
}

/// Makes JSON of what is nearly JSON: bytes that are no UTF-8 become U+FFFD, control characters within strings are escaped,
/// escapes that mean nothing lose their backslash, and `NaN`, `Infinity` and the like become `null`. Whatever else is wrong stays wrong.
pub fn mended(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let mut out = String::with_capacity(text.len());
    let mut rest = text.trim_start_matches('\u{feff}');
    let mut inside = false;
    while let Some(letter) = rest.chars().next() {
        let after = &rest[letter.len_utf8()..];
        if inside {
            match letter {
                '"' => inside = false,
                '\\' => {
                    let next = after.chars().next();
                    match next {
                        Some('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't') => {
                            out.push('\\');
                            out.push_str(&after[..1]);
                            rest = &after[1..];
                            continue;
                        }
                        Some('u') if unit(&after.as_bytes()[1..]).is_some() => {
                            out.push('\\');
                            out.push_str(&after[..5]);
                            rest = &after[5..];
                            continue;
                        }
                        _ => {
                            out.push_str("\\ufffd");
                            rest = after;
                            continue;
                        }
                    }
                }
                '\0'..='\u{1f}' => {
                    out.push_str(&format!("\\u{:04x}", u32::from(letter)));
                    rest = after;
                    continue;
                }
                _ => {}
            }
            out.push(letter);
            rest = after;
            continue;
        }
        if letter == '"' {
            inside = true;
        } else if letter.is_ascii_alphanumeric() || matches!(letter, '-' | '+' | '.') {
            let end =
                rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.'))).unwrap_or(rest.len());
            let word = &rest[..end];
            let known = matches!(word, "true" | "false" | "null")
                || word.trim_start_matches('-').starts_with(|c: char| c.is_ascii_digit());
            out.push_str(if known { word } else { "null" });
            rest = &rest[end..];
            continue;
        }
        out.push(letter);
        rest = after;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_is_decoded_whatever_it_escapes() {
        let cases = [
            (r#""plain""#, "plain"),
            (r#""a\n\"b\"\\ \/""#, "a\n\"b\"\\ /"),
            (r#""\u0627\u0644""#, "ال"),
            (r#""\ud83d\ude00!""#, "😀!"),
            (r#""\ud83d!""#, "\u{fffd}!"),
            (r#""\ude00\ud83d""#, "\u{fffd}\u{fffd}"),
            (r#""\ud83d\u0041""#, "\u{fffd}A"),
        ];
        for (json, words) in cases {
            assert_eq!(Json::new(json).text().as_deref(), Some(words), "{json}");
        }
    }

    #[test]
    fn a_string_is_blank_whatever_blanks_are_written_as() {
        for blank in ["", " ", r"\n\t \r", "\u{a0}", r"\u00a0\u2003 ", "\u{3000}"] {
            assert!(Text(blank).is_blank(), "{blank:?}");
        }
        for words in ["a", r" \u0627", r"\n\n- a", r"\ud83d", r"\\", r"\u", "ا", r"\b"] {
            assert!(!Text(words).is_blank(), "{words:?}");
        }
    }

    #[test]
    fn members_and_items_are_found_one_level_deep() {
        let deep = format!("{{\"a\": 1, \"deep\": {}{}, \"a\": 2}}", "[".repeat(5000), "]".repeat(5000));
        let json = Json::new(&deep);
        assert_eq!(json.get("a").and_then(Json::number), Some(2.0));
        assert_eq!(json.get("deep").map(|deep| deep.items().len()), Some(1));
        assert_eq!(Json::new("[1, \"x\", null]").items().len(), 3);
        assert!(Json::new("7").members().is_empty() && Json::new("{").items().is_empty());
    }

    #[test]
    fn lone_surrogates_are_told_from_pairs_and_from_words() {
        let cases = [
            (r#""\ud83d\ude00""#, false),
            (r#""\ud83d""#, true),
            (r#""\ude00""#, true),
            (r#""\\ud83d""#, false),
            (r#""\\\ud83d""#, true),
            (r#""\u0041""#, false),
            (r#""\uD83D\uDE00 \uD83d\udE00""#, false),
            (r#""\ud83d\uDE00\uDE00""#, true),
            (r#""\ud83d\ud83d\ude00""#, true),
            (r#""\ud83d\\ude00""#, true),
            (r#""\\ud83d\ude00""#, true),
            (r#""\ud5c8\ud7a3""#, false),
            (r#""\ud8""#, false),
        ];
        for (json, lone) in cases {
            assert_eq!(has_lone_surrogate(json.as_bytes()), lone, "{json}");
        }
    }

    #[test]
    fn what_is_nearly_json_becomes_json() {
        let cases: [(&[u8], &str); 6] = [
            (b"{\"a\":NaN,\"b\":-Infinity}", "{\"a\":null,\"b\":null}"),
            (b"\"\xff\"", "\"\u{fffd}\""),
            (b"\"a\x01\n\"", "\"a\\u0001\\u000a\""),
            (b"\"\\q\\ud83d\"", "\"\\ufffdq\\ud83d\""),
            (b"[true,-1.5e3,null,7e400,.5]", "[true,-1.5e3,null,7e400,null]"),
            ("\u{feff}[]".as_bytes(), "[]"),
        ];
        for (bytes, json) in cases {
            assert_eq!(mended(bytes), json);
        }
    }
}
