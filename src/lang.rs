//! Which language to speak: tags, direction and the order in which languages are tried. No environment is read here.

/// The direction a language is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// A language tag such as `en`, `ar-EG`, `pt-BR` (BCP 47), in its usual spelling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag(String);

impl Tag {
    /// Reads `ar-EG`, `ar_EG.UTF-8`, `ar`. Nothing for `C`, `POSIX` and what is no tag.
    pub fn parse(text: &str) -> Option<Self> {
        let bare = text.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        if bare.eq_ignore_ascii_case("c") || bare.eq_ignore_ascii_case("posix") {
            return None;
        }
        let mut parts = bare.split('-');
        let primary = parts.next()?;
        if !(2..=3).contains(&primary.len()) || !primary.bytes().all(|b| b.is_ascii_alphabetic()) {
            return None;
        }
        let mut tag = primary.to_ascii_lowercase();
        for part in parts {
            if part.is_empty() || part.len() > 8 || !part.bytes().all(|b| b.is_ascii_alphanumeric()) {
                return None;
            }
            tag.push('-');
            match part.len() {
                2 => tag.push_str(&part.to_ascii_uppercase()),
                _ => tag.push_str(part),
            }
        }
        Some(Self(tag))
    }

    /// English, which everything falls back to.
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// The tag as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without region and script: `ar` of `ar-EG`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The region, if the tag names one: `EG` of `ar-EG`.
    pub fn region(&self) -> Option<&str> {
        let region = |part: &&str| {
            let letters = part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic());
            letters || part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit())
        };
        self.0.split('-').skip(1).find(region)
    }

    /// The tag for the libraries that know the world's languages.
    pub fn locale(&self) -> icu_locale_core::Locale {
        self.0.parse().unwrap_or(icu_locale_core::Locale::UNKNOWN)
    }

    /// The direction in which the language is usually written: that of its script (CLDR).
    pub fn direction(&self) -> Direction {
        // The commonest answer needs no table.
        if self.0 == "en" {
            return Direction::Ltr;
        }
        let scripts = icu_locale::LocaleDirectionality::new_extended();
        if scripts.is_right_to_left(&self.locale().id) { Direction::Rtl } else { Direction::Ltr }
    }
}

impl std::fmt::Display for Tag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The languages asked for, best first: `LANGUAGE` counts only when the locale is not `C` (gettext manual, "Locale
/// Environment Variables"). `system` is what the operating system says where these variables are not in use.
pub fn wishes(variable: impl Fn(&str) -> Option<String>, system: impl FnOnce() -> Vec<String>) -> Vec<Tag> {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let mut asked: Vec<Tag> = set("QUITGPT_LANG").as_deref().and_then(Tag::parse).into_iter().collect();
    match set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG")) {
        Some(locale) => {
            if let Some(tag) = Tag::parse(&locale) {
                let list = set("LANGUAGE").unwrap_or_default();
                asked.extend(list.split(':').filter_map(Tag::parse));
                asked.push(tag);
            }
        }
        None => asked.extend(system().iter().filter_map(|tag| Tag::parse(tag))),
    }
    asked
}

/// The available language that suits best, with the exact tag that asked for it; `None` if no wish can be met.
pub fn negotiate(wishes: &[Tag], available: &[String]) -> Option<(String, Tag)> {
    wishes.iter().find_map(|wish| {
        let exact = available.iter().find(|have| have.eq_ignore_ascii_case(wish.as_str()));
        let same = || available.iter().find(|have| have.as_str() == wish.primary());
        exact.or_else(same).map(|have| (have.clone(), wish.clone()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(variables: &[(&str, &str)], system: &[&str]) -> String {
        let variable = |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, v)| (*v).to_owned());
        let wishes = wishes(variable, || system.iter().map(|tag| (*tag).to_owned()).collect());
        let available = ["en", "ar", "pt-BR"].map(str::to_owned);
        negotiate(&wishes, &available).map_or_else(|| "none".to_owned(), |(lang, tag)| format!("{lang} for {tag}"))
    }

    #[test]
    fn variables_are_tried_in_the_order_of_gettext() {
        assert_eq!(chosen(&[("LANG", "ar_EG.UTF-8")], &[]), "ar for ar-EG");
        assert_eq!(chosen(&[("LANG", "ar_EG.UTF-8"), ("LC_ALL", "en_US.UTF-8")], &[]), "en for en-US");
        assert_eq!(chosen(&[("LANG", "ar_EG"), ("LC_MESSAGES", "en_GB")], &[]), "en for en-GB");
        assert_eq!(chosen(&[("LANG", "fr_FR"), ("LANGUAGE", "nl:ar:en")], &[]), "ar for ar");
        assert_eq!(chosen(&[("LANG", "ar_EG"), ("QUITGPT_LANG", "pt_BR")], &[]), "pt-BR for pt-BR");
        assert_eq!(chosen(&[("LANG", ""), ("LC_ALL", "")], &["ar-SA", "en"]), "ar for ar-SA");
    }

    #[test]
    fn the_c_locale_means_no_wish_and_silences_language() {
        assert_eq!(chosen(&[("LC_ALL", "C"), ("LANGUAGE", "ar")], &["ar"]), "none");
        assert_eq!(chosen(&[("LANG", "C.UTF-8"), ("LANGUAGE", "ar")], &[]), "none");
        assert_eq!(chosen(&[("LANG", "POSIX")], &[]), "none");
    }

    #[test]
    fn a_region_without_its_own_texts_gets_the_language() {
        assert_eq!(chosen(&[("LANG", "ar_MA.UTF-8@latin")], &[]), "ar for ar-MA");
        assert_eq!(chosen(&[("LANG", "pt_PT")], &[]), "none");
        assert_eq!(chosen(&[("LANG", "../../etc")], &[]), "none");
    }

    #[test]
    fn direction_is_a_property_of_the_language() {
        for (tag, direction) in [("ar-EG", Direction::Rtl), ("fa", Direction::Rtl), ("en-GB", Direction::Ltr)] {
            assert_eq!(Tag::parse(tag).map(|tag| tag.direction()), Some(direction), "{tag}");
        }
    }
}
