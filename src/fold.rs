//! Words in the form in which they are compared: whatever case, accents, and in Arabic hamza, taa marbuta, alef maqsura,
//! vowel signs and digits.

use icu_normalizer::properties::Decomposed;

/// Vowel signs and the stretching mark, which stand inside Arabic words.
pub fn is_sign(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}')
}

/// Marks of direction and joining, which nobody sees.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200c}'..='\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}')
}

/// A letter in the one spelling in which it is compared, with the case as it is.
pub fn letter(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ئ' | 'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        'ς' => 'σ',
        'ё' => 'е',
        '\u{c0}'..='\u{24f}' | '\u{370}'..='\u{3ff}' | '\u{1e00}'..='\u{1fff}' => bare(c),
        c => c,
    }
}

/// A Latin or Greek letter without the marks that are written with it.
fn bare(mut c: char) -> char {
    let parts = icu_normalizer::properties::CanonicalDecompositionBorrowed::new();
    loop {
        c = match parts.decompose(c) {
            Decomposed::Default => return c,
            Decomposed::Singleton(other) | Decomposed::Expansion(other, _) => other,
        }
    }
}

/// The same letters and digits in one spelling, with the case as it is.
pub fn spelling(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !is_sign(*c) && !is_unseen(*c)) {
        folded.push(match c {
            '٠'..='٩' => char::from(b'0' + (c as u32 - '٠' as u32) as u8),
            '۰'..='۹' => char::from(b'0' + (c as u32 - '۰' as u32) as u8),
            c => letter(c),
        });
    }
    folded
}

/// The same letters in one spelling, in lower case.
pub fn letters(text: &str) -> String {
    spelling(&text.to_lowercase())
}

/// Whether two texts differ in spelling at most, blanks at their ends aside.
pub fn same(a: &str, b: &str) -> bool {
    letters(a.trim()) == letters(b.trim())
}

/// The form in which a word is looked for: English without its commonest endings, Arabic without article, particles and endings.
pub fn stem(word: &str) -> String {
    let folded = letters(word);
    if folded.is_ascii() { english(&folded) } else { arabic(folded) }
}

/// Whether two stems mean the same word: equal, or one of them with an Arabic "my", "your" or "his" behind it.
pub fn alike(a: &str, b: &str) -> bool {
    let longer = |long: &str, short: &str| {
        short.chars().count() >= 3 && long.strip_prefix(short).is_some_and(|end| matches!(end, "ك" | "ي" | "ه"))
    };
    a == b || longer(a, b) || longer(b, a)
}

/// Cancels, cancelled, cancelling and cancellation become one.
fn english(word: &str) -> String {
    let endings = ["lations", "lation", "ations", "ation", "lling", "lled", "ings", "ing", "ies", "es", "ed", "s"];
    for ending in endings {
        if let Some(stem) = word.strip_suffix(ending)
            && stem.len() >= 4
        {
            return match ending {
                "lations" | "lation" | "lling" | "lled" => format!("{}l", stem.trim_end_matches('l')),
                "ies" => format!("{stem}y"),
                _ => stem.trim_end_matches('e').to_owned(),
            };
        }
    }
    if word.len() > 4 { word.trim_end_matches('e').to_owned() } else { word.to_owned() }
}

/// Without the article, the particles that are written together with it, and the endings of number and person, as far as
/// three letters stay.
fn arabic(word: String) -> String {
    let letters = |word: &str| word.chars().count();
    let mut stem = word.as_str();
    for particle in ["وال", "بال", "كال", "فال", "ولل", "لل", "ال", "و"] {
        if let Some(bare) = stem.strip_prefix(particle).filter(|bare| letters(bare) >= 3) {
            stem = bare;
            break;
        }
    }
    for ending in
        ["اتهم", "اتك", "اتها", "هما", "ات", "ها", "هم", "كم", "نا", "ون", "ين", "ان", "تك", "ته", "تي", "ه", "ا"]
    {
        if let Some(bare) = stem.strip_suffix(ending).filter(|bare| letters(bare) >= 3) {
            stem = bare;
            break;
        }
    }
    stem.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_and_greek_letters_lose_their_marks_and_others_keep_them() {
        assert_eq!(letters("Příliš Gdańsk Tiếng Việt Åse Øre"), "prilis gdansk tieng viet ase øre");
        assert_eq!(letters("ΟΔΟΣ"), letters("οδός"));
        assert_eq!(letters("が안й"), "が안й");
    }

    #[test]
    fn english_words_are_found_in_any_case_and_number() {
        for (a, b) in [
            ("Cancel", "cancelling"),
            ("cancelled", "cancellation"),
            ("subscription", "Subscriptions"),
            ("charge", "charges"),
            ("charged", "charge"),
            ("refund", "refunds"),
            ("family", "families"),
            ("receipt", "receipts"),
        ] {
            assert_eq!(stem(a), stem(b), "{a} {b}");
        }
        for (a, b) in [("bus", "bu"), ("apple", "app"), ("web", "webs"), ("cancel", "can")] {
            assert_ne!(stem(a), stem(b), "{a} {b}");
        }
    }

    #[test]
    fn arabic_words_are_found_despite_spelling_article_number_and_person() {
        for (a, b) in [
            ("الغاء", "إلغاء"),
            ("الاشتراك", "اشتراك"),
            ("البطاقة", "بطاقه"),
            ("فَاتُورَة", "فاتورة"),
            ("بالاشتراك", "اشتراك"),
            ("للاشتراك", "الاشتراك"),
            ("اشتراكك", "اشتراك"),
            ("الاشتراكات", "اشتراك"),
            ("حسابي", "الحساب"),
            ("بطاقات", "بطاقة"),
            ("بطاقتك", "البطاقة"),
            ("مستخدمون", "المستخدمين"),
            ("تطبيقـــات", "تطبيقات"),
        ] {
            assert!(alike(&stem(a), &stem(b)), "{a} {b}: {} {}", stem(a), stem(b));
        }
        for (a, b) in [("حساب", "حاسب"), ("اشتراك", "شركة"), ("حذف", "حفظ"), ("رسم", "رسالة")]
        {
            assert!(!alike(&stem(a), &stem(b)), "{a} {b}");
        }
    }

    #[test]
    fn other_scripts_lose_accents_and_keep_the_rest() {
        assert_eq!(letters("Suscripción"), "suscripcion");
        assert_eq!(stem("cuándo"), stem("cuando"));
        assert_eq!(letters("٢٠٢٦"), "2026");
        assert!(same(" رجوع", "رجوع ") && same("الإيقاف", "الايقاف") && !same("back", "stop"));
    }
}
