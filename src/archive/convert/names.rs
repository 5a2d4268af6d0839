//! Names of files, made by us from a day, a title and an id, so that every system can hold them: at most 100 bytes, composed
//! (NFC), no reserved word, no dot or blank at the end, and different from each other even where capitals do not count.

use icu_normalizer::ComposingNormalizer;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// Bytes that a title may take: what a day (10), twenty letters of a digest, two hyphens and `.html` leave of a name.
const TITLE: usize = 63;

/// Bytes that a whole name may take, its ending included.
pub const NAME: usize = 100;

/// The name of a conversation's file without its ending: day, title, and as many letters of the id's digest as `letters`.
/// The same conversation has the same name whatever else is in the archive.
pub fn stem(id: &str, title: &str, begun: Option<f64>, letters: usize) -> String {
    let day = begun.and_then(moment).map(|moment| moment.to_zoned(TimeZone::UTC).date().to_string());
    let mut stem = day.unwrap_or_else(|| "undated".to_owned());
    let title = slug(title, TITLE);
    if !title.is_empty() {
        stem.push('-');
        stem.push_str(&title);
    }
    stem.push('-');
    stem.push_str(&digest(id.as_bytes())[..letters.clamp(8, 20)]);
    stem
}

/// The name under which a file of the archive is kept: its id, what remains of its own name, and an ending that fits what it is.
pub fn asset(id: &str, name: Option<&str>, ending: &str) -> String {
    let name = name.unwrap_or_default();
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name = name.rsplit_once('.').map_or(name, |(name, _)| name);
    let name = slug(name, 48);
    let blank = if name.is_empty() { "" } else { "-" };
    format!("{name}{blank}{}.{ending}", of_asset(id))
}

/// The part of such a name that tells files apart.
pub fn of_asset(id: &str) -> String {
    digest(id.as_bytes())[..16].to_owned()
}

/// Letters and digits of `title`, everything between them one hyphen.
pub fn slug(title: &str, limit: usize) -> String {
    let composed = ComposingNormalizer::new_nfc().normalize(title);
    let mut slug = String::with_capacity(limit);
    let mut gap = false;
    for c in composed.chars() {
        if !c.is_alphanumeric() {
            // What joins or directs letters does not part them.
            gap |= !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{300}'..='\u{36f}' | '\u{ad}');
            continue;
        }
        let hyphen = gap && !slug.is_empty();
        if slug.len() + usize::from(hyphen) + c.len_utf8() > limit {
            break;
        }
        if hyphen {
            slug.push('-');
        }
        gap = false;
        slug.push(c);
    }
    // What was left out may have parted two letters that compose.
    let again = ComposingNormalizer::new_nfc().normalize(&slug);
    if again.len() <= limit { again.into_owned() } else { String::new() }
}

/// SHA-256 in hexadecimal.
pub fn digest(bytes: &[u8]) -> String {
    hex(ring::digest::digest(&ring::digest::SHA256, bytes).as_ref())
}

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    let mut hex = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        for half in [byte >> 4, byte & 15] {
            hex.push(char::from(b"0123456789abcdef"[usize::from(half)]));
        }
    }
    hex
}

/// A moment from seconds since 1970; none before the year 0, whose days are written with a sign, nor after the year 9999.
pub fn moment(seconds: f64) -> Option<Timestamp> {
    /// 0000-01-01T00:00:00Z.
    const YEAR_ZERO: f64 = -62_167_219_200_000.0;
    let milliseconds = (seconds * 1000.0).round();
    // A number of this size is whole and fits.
    (YEAR_ZERO..9.0e15).contains(&milliseconds).then(|| Timestamp::from_millisecond(milliseconds as i64).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fits_everywhere(name: &str) {
        assert!(name.len() <= NAME, "{} bytes: {name}", name.len());
        assert!(!name.ends_with(['.', ' ', '-']) && !name.starts_with(['.', ' ', '-']), "{name:?}");
        assert!(name.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '.'), "{name:?}");
        assert!(ComposingNormalizer::new_nfc().is_normalized(name), "{name:?}");
        let first = name.split(['.', '-']).next().unwrap_or_default().to_ascii_uppercase();
        let reserved = ["CON", "PRN", "AUX", "NUL"].contains(&first.as_str())
            || ((first.starts_with("COM") || first.starts_with("LPT")) && first.chars().count() == 4);
        assert!(!reserved || name.contains('-'), "{name:?}");
    }

    #[test]
    fn names_of_the_field_fit() {
        for title in [
            "",
            "CON",
            "nul.txt",
            "COM1",
            "a/b\\c:d*e?f\"g<h>i|j",
            "..",
            "-rf",
            "trailing. ",
            "\u{202e}evil",
            "إلغاء الاشتراك في الخدمة",
            "日本語のタイトル",
            "e\u{301}te\u{301}",
            "😀😀",
            "\0\n\t",
            "a",
        ] {
            fits_everywhere(&format!("{}.html", stem("id", title, Some(1.7e9), 8)));
            fits_everywhere(&format!("{}.html", stem("id", &title.repeat(300), Some(1.7e9), 20)));
        }
        assert_eq!(slug("How to: cancel?! (fast)", 64), "How-to-cancel-fast");
        assert_eq!(slug("إلغاء الاشتراك", 64), "إلغاء-الاشتراك");
        assert_eq!(slug("e\u{301}t", 64), "ét");
    }

    #[test]
    fn a_name_says_the_day_and_differs_by_id() {
        let one = stem("6758d0f4", "Trip", Some(1_700_000_000.0), 8);
        assert!(one.starts_with("2023-11-14-Trip-"), "{one}");
        assert_ne!(one.to_lowercase(), stem("6758d0f5", "TRIP", Some(1_700_000_000.0), 8).to_lowercase());
    }

    #[test]
    fn a_day_before_the_year_zero_is_no_day() {
        assert!(stem("id", "Trip", Some(-62_167_219_200.0), 8).starts_with("0000-01-01-Trip-"));
        assert!(stem("id", "Trip", Some(-62_167_219_200.1), 8).starts_with("undated-Trip-"));
        assert!(stem("id", "Trip", Some(-100_000_000_000.0), 8).starts_with("undated-Trip-"));
        assert!(stem("id", "Trip", Some(f64::NAN), 8).starts_with("undated-Trip-"));
    }

    proptest! {
        #[test]
        fn any_title_makes_a_name_that_fits(title in "\\PC*", id in ".*", begun in any::<Option<f64>>()) {
            fits_everywhere(&format!("{}.html", stem(&id, &title, begun, 20)));
        }

        #[test]
        fn any_bytes_make_a_name_that_fits(chars in proptest::collection::vec(any::<char>(), 0..400), id in ".*") {
            let title: String = chars.into_iter().collect();
            fits_everywhere(&format!("{}.html", stem(&id, &title, None, 8)));
            fits_everywhere(&asset(&id, Some(&title), "webp"));
        }
    }
}
