use proptest::prelude::*;

use super::*;
use crate::fold;

const RTL: bool = true;

fn written(mode: Mode, rtl: bool, text: &str) -> String {
    let lines = arrange(vec![vec![((), text.to_owned())]], Bidi { mode, rtl });
    lines.into_iter().flatten().map(|(_, text)| text).collect()
}

/// Joined letters as the letters that they are, so that tables can be read.
fn unjoined(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        let plain: &[char] = match c {
            '\u{fef5}' | '\u{fef6}' => &['آ', 'ل'],
            '\u{fef7}' | '\u{fef8}' => &['أ', 'ل'],
            '\u{fef9}' | '\u{fefa}' => &['إ', 'ل'],
            '\u{fefb}' | '\u{fefc}' => &['ا', 'ل'],
            _ => &[],
        };
        match plain {
            [] => out.push(letter(c)),
            two => out.extend(two),
        }
    }
    out
}

/// The letter of a presentation form.
fn letter(form: char) -> char {
    let letters: Vec<char> = ('\u{621}'..='\u{63a}').chain('\u{641}'..='\u{64a}').collect();
    let around =
        |c: char| ["{}", "ب{}", "{}ب", "ب{}ب"].map(|shape| RESHAPER.reshape(shape.replace("{}", &c.to_string())));
    let is = |c: &char| around(*c).iter().any(|drawn| drawn.contains(form)) && !around('ب').join("").contains(form);
    match form {
        '\u{fe8f}'..='\u{fe92}' => 'ب',
        '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => letters.into_iter().find(is).unwrap_or(form),
        c => c,
    }
}

#[test]
fn lines_are_written_as_each_terminal_needs_them() {
    // What is meant; joined and in sight; words in sight.
    for (text, visual, words) in [
        ("سلام عليكم", "مكيلع مالس", "عليكم سلام"),
        ("سلام.", ".مالس", ".سلام"),
        ("افتح Settings الآن", "نآلا Settings حتفا", "الآن Settings افتح"),
        ("اكتب `quitgpt guide cancel` هنا", "انه `quitgpt guide cancel` بتكا", "هنا `quitgpt guide cancel` اكتب"),
        ("يوم 2026-12-03 القادم", "مداقلا 2026-12-03 موي", "القادم 2026-12-03 يوم"),
        ("الساعة 10:30، نعم", "معن ،10:30 ةعاسلا", "نعم ،10:30 الساعة"),
        ("بعد ١٢ يوما", "اموي ١٢ دعب", "يوما ١٢ بعد"),
        ("زر (إلغاء) هنا", "انه )ءاغلإ( رز", "انه )ءاغلإ( رز"),
        ("1. الأول", "لوألا .1", "الأول .1"),
        ("- بند", "دنب -", "بند -"),
        ("quitgpt أداة", "ةادأ quitgpt", "أداة quitgpt"),
    ] {
        assert_eq!(unjoined(&written(Mode::Visual, RTL, text)), mirrored_back(visual), "{text}");
        if !text.contains('(') {
            assert_eq!(written(Mode::Words, RTL, text), words, "{text}");
        }
        assert_eq!(written(Mode::Logical, RTL, text), text);
    }
}

/// The tables are written with brackets as they are typed.
fn mirrored_back(text: &str) -> String {
    text.chars().map(mirrored).collect()
}

#[test]
fn letters_are_joined_and_signs_stay_on_them() {
    // Beginning, middle and end forms, from the left: meem, alef, lam, seen.
    assert_eq!(written(Mode::Visual, RTL, "سلام"), "\u{fee1}\u{fefc}\u{feb3}");
    // Fatha on the lam of a lam-alef, shadda with kasra.
    assert_eq!(written(Mode::Visual, RTL, "لَا"), "\u{fefb}\u{64e}");
    assert_eq!(written(Mode::Visual, RTL, "م\u{64f}د\u{651}\u{650}"), "\u{feaa}\u{651}\u{650}\u{fee3}\u{64f}");
    // A sign without a letter, a joiner, a stretching mark.
    for text in ["\u{64e}", "\u{200d}ب\u{200d}", "بـــ", "\u{64e}\u{64e} ب", "ب\u{200d}\u{64e}"] {
        assert!(!written(Mode::Visual, RTL, text).is_empty());
    }
}

#[test]
fn left_to_right_lines_are_left_alone() {
    for mode in Mode::ALL {
        for text in ["quitgpt guide cancel", "https://chatgpt.com/#settings", "", "déjà (vu) — 3 < 4", "12:30"] {
            assert_eq!(written(mode, RTL, text), text, "{mode:?}");
            assert_eq!(written(mode, false, text), text, "{mode:?}");
        }
    }
}

#[test]
fn arabic_words_in_a_sentence_from_the_left_are_put_in_order_too() {
    assert_eq!(unjoined(&written(Mode::Visual, false, "note: سلام عليكم, ok")), "note: مكيلع مالس, ok");
    assert_eq!(written(Mode::Isolated, false, "note: سلام, ok"), "note: سلام, ok");
}

#[test]
fn what_is_written_from_the_left_is_set_apart() {
    for (text, expected) in [
        ("افتح Settings الآن", "افتح \u{2066}Settings\u{2069} الآن"),
        ("اكتب `quitgpt open --print` هنا.", "اكتب \u{2066}`quitgpt open --print`\u{2069} هنا."),
        ("يوم 2026-12-03.", "يوم \u{2066}2026-12-03\u{2069}."),
        ("ثلاثة 3 فقط", "ثلاثة 3 فقط"),
        ("زر (Cancel plan) هنا", "زر (\u{2066}Cancel plan\u{2069}) هنا"),
        ("نعم - لا", "نعم - لا"),
        ("نعم - Settings", "نعم - \u{2066}Settings\u{2069}"),
        ("App Store (Apple) متجر", "\u{2066}App Store (Apple)\u{2069} متجر"),
    ] {
        assert_eq!(isolated(text), expected);
        assert_eq!(written(Mode::Marked, RTL, text), expected);
        assert_eq!(written(Mode::Isolated, RTL, text), format!("{expected}{RLM}"));
    }
}

#[test]
fn a_paragraph_is_ordered_line_by_line_with_the_levels_of_the_whole() {
    let line = |text: &str| vec![((), text.to_owned())];
    let lines = vec![line("اكتب quitgpt"), line("guide cancel الآن")];
    let seen = arrange(lines, Bidi { mode: Mode::Visual, rtl: RTL });
    let seen: Vec<String> =
        seen.into_iter().map(|line| line.into_iter().map(|(_, text)| unjoined(&text)).collect()).collect();
    assert_eq!(seen, ["quitgpt بتكا", "نآلا guide cancel"]);
}

#[test]
fn each_letter_keeps_its_tone() {
    let line = vec![
        ('a', "اضغط ".to_owned()),
        ('b', "Cancel plan".to_owned()),
        ('a', " (".to_owned()),
        ('c', "إلغاء".to_owned()),
        ('a', ").".to_owned()),
    ];
    let seen = arrange(vec![line], Bidi { mode: Mode::Visual, rtl: RTL }).swap_remove(0);
    let seen: Vec<(char, String)> = seen.into_iter().map(|(tone, text)| (tone, unjoined(&text))).collect();
    let expected = [('a', ".("), ('c', "ءاغلإ"), ('a', ") "), ('b', "Cancel plan"), ('a', " طغضا")];
    assert_eq!(seen, expected.map(|(tone, text)| (tone, text.to_owned())));
}

#[test]
fn the_environment_alone_decides() {
    for (variables, expected) in [
        (vec![], (Mode::Logical, Why::Unknown)),
        (vec![("TERM", "xterm-256color")], (Mode::Logical, Why::Unknown)),
        (vec![("TERM", "xterm"), ("XTERM_VERSION", "XTerm(379)")], (Mode::Visual, Why::Plain)),
        (vec![("TERM", "alacritty")], (Mode::Visual, Why::Plain)),
        (vec![("TERM", "linux")], (Mode::Visual, Why::Plain)),
        (vec![("WT_SESSION", "x")], (Mode::Visual, Why::Plain)),
        (vec![("TERM_PROGRAM", "vscode")], (Mode::Visual, Why::Plain)),
        (vec![("TERM_PROGRAM", "iTerm.app")], (Mode::Visual, Why::Plain)),
        (vec![("TERM_PROGRAM", "Apple_Terminal")], (Mode::Logical, Why::Capable)),
        (vec![("TERM", "mlterm-256color")], (Mode::Logical, Why::Capable)),
        (vec![("VTE_VERSION", "7006")], (Mode::Marked, Why::Vte)),
        (vec![("VTE_VERSION", "5200")], (Mode::Logical, Why::Unknown)),
        (vec![("KONSOLE_VERSION", "221203")], (Mode::Isolated, Why::Konsole)),
        (vec![("TERM", "xterm-kitty"), ("KITTY_WINDOW_ID", "1")], (Mode::Words, Why::Kitty)),
        (
            vec![("TERM", "tmux-256color"), ("TMUX", "/tmp/x"), ("VTE_VERSION", "7006")],
            (Mode::Logical, Why::Multiplexer),
        ),
        (vec![("TERM", "screen"), ("XTERM_VERSION", "x")], (Mode::Logical, Why::Multiplexer)),
        (vec![("VTE_VERSION", "7006"), ("XTERM_VERSION", "XTerm(379)")], (Mode::Visual, Why::Plain)),
    ] {
        let look = |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        assert_eq!(decide(look, true), expected, "{variables:?}");
        assert_eq!(decide(look, false), (Mode::Logical, Why::NoTerminal));
    }
}

/// Every character of a text, joined or not, in one order.
fn sorted(text: &str) -> Vec<char> {
    let mut chars: Vec<char> = unjoined(text).chars().filter(|c| !is_control(*c)).map(|c| mirrored(c).min(c)).collect();
    chars.sort_unstable();
    chars
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn nothing_is_lost_and_nothing_is_added(
        text in "([ء-غف-يً-ْ٠-٩]{1,6}|[a-zA-Z0-9./:-]{1,8}|[ (),.؟،«»\u{200c}\u{200d}\u{200e}\u{200f}\u{2066}\u{2069}]){0,24}",
        rtl: bool,
    ) {
        for mode in Mode::ALL {
            let seen = written(mode, rtl, &text);
            prop_assert_eq!(sorted(&seen), sorted(&text), "{:?}: {:?}", mode, seen);
            let open = seen.matches(LRI).count() + seen.matches('\u{2067}').count();
            if !text.contains([LRI, PDI]) {
                prop_assert_eq!(open, seen.matches(PDI).count());
            }
        }
    }

    #[test]
    fn any_text_at_all_is_taken(text in "\\PC{0,40}", rtl: bool) {
        for mode in Mode::ALL {
            let seen = written(mode, rtl, &text);
            prop_assert!(text.is_empty() || !seen.is_empty() || text.chars().all(is_control), "{:?}", text);
            prop_assert_eq!(fold::letters(&text).is_empty(), fold::letters(&seen).is_empty());
        }
    }
}
