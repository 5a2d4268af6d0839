use std::borrow::Cow;

use proptest::prelude::*;

use super::{clean, clean_bytes, clean_line};

const CASES: u32 = 2_000;

fn check(input: &str, expected: &str) {
    assert_eq!(clean(input), expected, "input: {input:?}");
    assert_eq!(clean(expected), expected, "a second time: {expected:?}");
}

fn unchanged(input: &str) {
    assert!(matches!(clean(input), Cow::Borrowed(same) if same == input), "changed: {input:?}");
}

/// What must never come out, listed afresh from the rule and not from the code under test.
/// Returns the first offence.
fn offence(text: &str) -> Option<String> {
    for line in text.split('\n') {
        let mut open = 0_i32;
        let mut marks = 0;
        for c in line.chars() {
            let code = u32::from(c);
            match code {
                0x09 => {}
                0x00..=0x1f | 0x7f..=0x9f => return Some(format!("control {code:#x}")),
                0x202a..=0x202e => return Some(format!("embedding or override {code:#x}")),
                0x2028 | 0x2029 => return Some(format!("separator {code:#x}")),
                0x200b | 0x2060 | 0xfeff | 0xad | 0x180e => {
                    return Some(format!("zero width {code:#x}"));
                }
                0xe0000..=0xe007f => return Some(format!("tag {code:#x}")),
                0x2066..=0x2068 => open += 1,
                0x2069 => {
                    open -= 1;
                    if open < 0 {
                        return Some("isolate closed but not opened".to_owned());
                    }
                }
                _ => {}
            }
            match code {
                0x300..=0x36f | 0x64b..=0x65f | 0x20d0..=0x20f0 | 0xfe00..=0xfe0f => marks += 1,
                0x61c | 0x200c..=0x200f | 0x2066..=0x2069 => {}
                _ => marks = 0,
            }
            if marks > 8 {
                return Some("more than eight marks".to_owned());
            }
        }
        if open != 0 {
            return Some("isolate left open".to_owned());
        }
    }
    None
}

#[test]
fn innocent_text_is_borrowed_unchanged() {
    for text in [
        "",
        "plain ASCII, with\ttab and\nnewline\n",
        "Grüße, naïve façade, e\u{301}",
        "الإلغاء من الموقع",
        "اَلْعَرَبِيَّةُ مُشَكَّلَةٌ",
        "می\u{200c}خواهم",
        "\u{200f}١٢٣\u{200e} abc \u{61c}",
        "\u{2066}https://chatgpt.com/#settings\u{2069} الصفحة \u{2068}x\u{2067}y\u{2069}\u{2069}",
        "👩\u{200d}👩\u{200d}👧\u{200d}👦 ❤\u{fe0f} 👍🏽 🇩🇿 1\u{fe0f}\u{20e3}",
        "葛\u{e0100}飾区",
        "नमस्ते क्ष्म्य",
        "\u{1112}\u{1161}\u{11ab} 한국어",
        "\u{f67}\u{f90}\u{fb5}\u{fa8}\u{fb3}\u{fba}\u{fbc}\u{fbb}\u{f82}",
        "already written out: \\x1b \\u{202e}",
    ] {
        unchanged(text);
    }
}

#[test]
fn control_characters_are_written_out() {
    check("\u{1b}[31mred\u{1b}[0m", "\\x1b[31mred\\x1b[0m");
    check("\u{1b}]8;;https://evil.example\u{7}x", "\\x1b]8;;https://evil.example\\x07x");
    check("\0\u{8}\u{b}\u{c}\u{7f}", "\\x00\\x08\\x0b\\x0c\\x7f");
    check("\u{80}\u{85}\u{9b}2J\u{9f}", "\\u{80}\\u{85}\\u{9b}2J\\u{9f}");
}

#[test]
fn carriage_return_passes_only_as_part_of_a_line_end() {
    check("one\r\ntwo\r\n", "one\ntwo\n");
    check("harmless\rrm", "harmless\\x0drm");
    check("\r\r\n\r", "\\x0d\n\\x0d");
}

#[test]
fn characters_that_turn_the_order_are_written_out() {
    check("gpj.\u{202e}exe", "gpj.\\u{202e}exe");
    check("\u{202a}\u{202b}\u{202c}\u{202d}", "\\u{202a}\\u{202b}\\u{202c}\\u{202d}");
}

#[test]
fn isolates_pass_only_when_balanced_in_their_line() {
    check("\u{2066}a", "\\u{2066}a");
    check("a\u{2069}", "a\\u{2069}");
    check("\u{2067}a\nb\u{2069}", "\\u{2067}a\nb\\u{2069}");
    check("\u{2067}a\u{2066}b\u{2069}", "\\u{2067}a\u{2066}b\u{2069}");
    check("\u{2069}\u{2068}a\u{2069}\u{2067}", "\\u{2069}\u{2068}a\u{2069}\\u{2067}");
    check("\u{2066}a\u{2029}b\u{2069}", "\u{2066}a\\u{2029}b\u{2069}");
}

#[test]
fn hidden_characters_are_written_out() {
    check("pay\u{200b}pal\u{ad}.", "pay\\u{200b}pal\\u{ad}.");
    check("\u{feff}a\u{2060}b\u{180e}", "\\u{feff}a\\u{2060}b\\u{180e}");
    check("\u{e0001}\u{e0041}\u{e007f}", "\\u{e0001}\\u{e0041}\\u{e007f}");
    check("a\u{2028}b\u{2029}c\u{fff9}", "a\\u{2028}b\\u{2029}c\\u{fff9}");
}

#[test]
fn ninth_mark_on_a_base_is_dropped() {
    let eight = "\u{301}".repeat(8);
    unchanged(&format!("e{eight}"));
    check(&format!("e{eight}\u{301}\u{327}"), &format!("e{eight}"));
    check(&format!("e{eight}\u{200d}\u{301}x\u{301}"), &format!("e{eight}\u{200d}x\u{301}"));
    check(&format!("{eight}\u{302}"), &eight);
    let variants = "\u{e0100}".repeat(300);
    assert_eq!(clean(&format!("葛{variants}")).chars().count(), 9);
}

#[test]
fn bytes_that_are_no_text_are_written_out() {
    assert_eq!(clean_bytes(b"ok \xff\xfe \x9b2J \xe2\x80"), "ok \\xff\\xfe \\x9b2J \\xe2\\x80");
    assert_eq!(clean_bytes(b"\xc0\x9b\xed\xa0\x80"), "\\xc0\\x9b\\xed\\xa0\\x80");
    assert_eq!(clean_bytes("\u{1b}[0m سلام".as_bytes()), "\\x1b[0m سلام");
    assert_eq!(clean_bytes("\u{2066}a\u{2069}".as_bytes()), "\u{2066}a\u{2069}");
}

#[test]
fn line_has_no_line_ends_and_keeps_its_limit() {
    assert_eq!(clean_line("a\r\nb\nc\td", 100), "a b c d");
    assert_eq!(clean_line("exact", 5), "exact");
    assert_eq!(clean_line("too long", 7), "too …");
    assert_eq!(clean_line("ééééé", 8), "éé…");
    assert_eq!(clean_line("abcdef", 3), "…");
    assert_eq!(clean_line("abcdef", 2), "ab");
    assert_eq!(clean_line("", 0), "");
    assert_eq!(clean_line("a\u{1b}", 100), "a\\x1b");
}

#[test]
fn isolate_parted_by_the_cut_is_left_out() {
    assert_eq!(clean_line("\u{2066}abcdefghijkl\u{2069}", 12), "abcdef…");
    let line = clean_line("\u{2066}a\u{2069}\u{2067}bcdefghijkl\u{2069}", 16);
    assert_eq!(line, "\u{2066}a\u{2069}bcd…");
}

#[test]
fn checker_of_these_tests_sees_each_kind_of_offence() {
    for text in [
        "\u{1b}",
        "\r",
        "\u{9b}",
        "\u{7f}",
        "\u{202e}",
        "\u{2066}",
        "\u{2069}",
        "\u{200b}",
        "\u{feff}",
        "\u{e0041}",
        "\u{2028}",
        "\u{2066}\n\u{2069}",
        "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    ] {
        assert!(offence(text).is_some(), "unseen: {text:?}");
        assert_eq!(offence(&clean(text)), None, "{text:?}");
    }
}

fn hostile_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[ -~]{0,6}",
        2 => any::<char>().prop_map(String::from),
        2 => (0_u32..=0x9f).prop_filter_map("a character", char::from_u32).prop_map(String::from),
        3 => prop::sample::select(&[
            "\r\n", "\r", "\n", "\t", "\u{1b}[2J", "\u{9b}", "\u{202e}", "\u{202c}", "\u{2066}",
            "\u{2067}", "\u{2068}", "\u{2069}", "\u{2069}", "\u{200b}", "\u{200c}",
            "\u{200d}", "\u{200e}", "\u{200f}", "\u{61c}", "\u{2028}", "\u{2029}", "\u{2060}", "\u{feff}",
            "\u{e0061}", "\u{fe0f}", "سلام", "👩\u{200d}🚀",
        ][..]).prop_map(str::to_owned),
        1 => (1_usize..12).prop_map(|n| "\u{301}".repeat(n)),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn innocent_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[ -~]{0,8}",
        "[\u{621}-\u{64a}]{1,6}[\u{64b}-\u{652}]{0,2}",
        prop::sample::select(
            &[
                "\n",
                "\t",
                "می\u{200c}روم",
                "\u{200f}",
                "\u{200e}",
                "👨\u{200d}👩\u{200d}👧",
                "❤\u{fe0f}",
                "\u{2068}https://chatgpt.com\u{2069}",
                "\u{2066}٣ \u{2067}ب\u{2069}\u{2069}",
                "ñ",
                "漢字",
            ][..]
        )
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES))]

    #[test]
    fn nothing_forbidden_survives(text in hostile_text()) {
        let once = clean(&text);
        prop_assert_eq!(offence(&once), None);
        prop_assert_eq!(clean(&once), once.as_ref());
    }

    #[test]
    fn nothing_forbidden_survives_in_bytes(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        prop_assert_eq!(offence(&clean_bytes(&bytes)), None);
    }

    #[test]
    fn bytes_of_a_text_are_cleaned_like_the_text(text in hostile_text()) {
        prop_assert_eq!(clean_bytes(text.as_bytes()), clean(&text));
    }

    #[test]
    fn innocent_text_is_never_changed(text in innocent_text()) {
        prop_assert!(matches!(clean(&text), Cow::Borrowed(_)), "{}", text.escape_debug());
    }

    #[test]
    fn line_is_clean_and_short(text in hostile_text(), limit in 0_usize..80) {
        let line = clean_line(&text, limit);
        prop_assert!(line.len() <= limit);
        prop_assert!(!line.contains(['\n', '\t', '\r']));
        prop_assert_eq!(offence(&line), None);
        prop_assert_eq!(clean(&line), line.as_str());
    }
}
