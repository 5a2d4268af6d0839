//! Words in the form in which they are compared, for all scripts: the rules of `search`, and what archives need beyond guides.

use std::borrow::Cow;

/// The words of a text: letters, digits and the signs within them. Scripts without blanks come as runs of their own.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let bytes = text.as_bytes();
        let letter_at = |at: usize| match bytes[at] {
            byte if byte.is_ascii() => Some(char::from(byte)),
            _ => text[at..].chars().next(),
        };
        let (from, first) = loop {
            let c = letter_at(bytes.get(at).map(|_| at)?)?;
            at += c.len_utf8();
            if is_letter(c) {
                break (at - c.len_utf8(), is_unspaced(c));
            }
        };
        while at < bytes.len()
            && let Some(c) = letter_at(at)
            && is_letter(c)
            && is_unspaced(c) == first
        {
            at += c.len_utf8();
        }
        Some(&text[from..at])
    })
}

fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        // Scripts of which much is written, without a look into the tables.
        '\u{400}'..='\u{481}' | '\u{620}'..='\u{65f}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' => true,
        // Punctuation of which much is written.
        '\u{2010}'..='\u{2060}' | '\u{3000}'..='\u{3004}' => false,
        _ => c.is_alphanumeric() || is_sign(c),
    }
}

/// Vowel signs and the stretching mark, which stand inside Arabic words, and combining accents.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61a}' | '\u{064b}'..='\u{065f}' | '\u{0670}' | '\u{0640}' | '\u{6d6}'..='\u{6ed}' | '\u{300}'..='\u{36f}')
}

/// Letters of scripts that are written without blanks between words.
pub fn is_unspaced(c: char) -> bool {
    c >= '\u{e00}'
        && matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether a word is a run of a script without blanks.
pub fn is_run(word: &str) -> bool {
    word.chars().next().is_some_and(is_unspaced)
}

/// A letter in the form in which it is compared; none for signs.
fn letter(c: char) -> Option<char> {
    (!is_sign(c)).then(|| crate::fold::letter(c))
}

/// How many bytes from the start are ASCII.
fn plain(bytes: &[u8]) -> usize {
    let whole = bytes.chunks_exact(16).take_while(|chunk| chunk.is_ascii()).count() * 16;
    whole + bytes[whole..].iter().take_while(|byte| byte.is_ascii()).count()
}

/// A text in the form in which it is compared.
pub fn folded(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    fold_into(&mut out, text);
    out.into()
}

/// Adds a text in the form in which it is compared.
pub fn fold_into(out: &mut String, text: &str) {
    let mut rest = text;
    while !rest.is_empty() {
        let plain = plain(rest.as_bytes());
        let from = out.len();
        out.push_str(&rest[..plain]);
        out[from..].make_ascii_lowercase();
        rest = &rest[plain..];
        let other = rest.bytes().position(|byte| byte.is_ascii()).unwrap_or(rest.len());
        for c in rest[..other].chars() {
            match c {
                // These have no small and large letters.
                '\u{600}'..='\u{6ff}' => out.extend(letter(c)),
                '\u{2010}'..='\u{205f}' | '\u{3000}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{1f300}'.. => {
                    out.push(c)
                }
                '\u{430}'..='\u{44f}' => out.push(c),
                _ => out.extend(c.to_lowercase().filter_map(letter)),
            }
        }
        rest = &rest[other..];
    }
}

/// A folded Arabic word without the article and what is written together with it, if it has that.
pub fn bare(folded: &str) -> Option<&str> {
    let particles = ["وال", "بال", "كال", "فال", "لل", "ال"];
    let bare = particles.iter().find_map(|particle| folded.strip_prefix(particle));
    bare.filter(|bare| bare.chars().count() >= 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_without_blanks_are_runs_of_their_own() {
        assert_eq!(words("go to 東京都 now!").collect::<Vec<_>>(), ["go", "to", "東京都", "now"]);
        assert_eq!(words("iPhone買った").collect::<Vec<_>>(), ["iPhone", "買った"]);
        assert_eq!(words("فَاتُورَة، ثانية").collect::<Vec<_>>(), ["فَاتُورَة", "ثانية"]);
        assert_eq!(words("...").count(), 0);
    }

    proptest::proptest! {
        #[test]
        fn short_ways_come_to_the_same(text in "([a-zA-Z0-9 .,é̀ßΣİ]|[\u{400}-\u{482}]|[\u{600}-\u{6ff}]|[\u{3030}-\u{30ff}]|[\u{4dbf}-\u{4e02}]|[\u{9ffe}-\u{a002}]|[\u{abff}-\u{d7a4}]|.){0,40}") {
            let slow: String = text.chars().flat_map(char::to_lowercase).filter_map(letter).collect();
            proptest::prop_assert_eq!(folded(&text), slow);
            for c in text.chars() {
                proptest::prop_assert_eq!(is_letter(c), c.is_alphanumeric() || is_sign(c), "{:?}", c);
            }
            let found: String = words(&text).collect();
            let slow: String = text.chars().filter(|c| is_letter(*c)).collect();
            proptest::prop_assert_eq!(found, slow);
            for word in words(&text) {
                proptest::prop_assert!(word.chars().all(|c| is_unspaced(c) == is_run(word)));
            }
        }
    }

    #[test]
    fn words_are_found_despite_spelling() {
        for (a, b) in
            [("الغاء", "إلغاء"), ("بطاقه", "بطاقة"), ("فاتورة", "فَاتُورَة"), ("café", "CAFÉ"), ("ecole", "École")]
        {
            assert_eq!(folded(a), folded(b), "{a} {b}");
        }
        assert_eq!(bare("الاشتراك"), Some("اشتراك"));
        assert_eq!(bare("الى"), None);
    }
}
