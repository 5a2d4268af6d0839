use jiff::civil::date;

use super::*;
use crate::content;
use crate::lang::Tag;
use crate::render::letter as render;

fn messages() -> Messages {
    Messages::new(Tag::english(), None, None, content::english_sentences())
}

fn ada() -> Person {
    Person { name: "Ada Example".into(), email: "ada@example.org".into(), ..Person::default() }
}

fn routed<'l>(letters: &'l Letters, kind: Kind, law: &str, country: &str) -> Result<Route<'l>, Refusal> {
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let (law, country) = (some(law), some(country));
    route(letters, kind, law.as_deref(), country.as_deref())
}

/// What matters of a letter in one line: law, company, e-mail address, what is named in the subject, deadline.
fn told(kind: Kind, law: &str, country: &str, day: Date) -> String {
    let letters = content::letters();
    match routed(&letters, kind, law, country) {
        Ok(route) => {
            let letter = compose(route, ada(), day);
            let subject = messages().text(&letter.subject);
            let basis = subject.split_once(" (").map_or("-", |(_, basis)| basis.strip_suffix(')').unwrap_or(basis));
            let deadline = letter.deadline.map_or("-".to_owned(), |day| day.to_string());
            format!("{} | {} | {} | {basis} | {deadline}", route.law.id, route.to.name, letter.email)
        }
        Err(refusal) => format!("{refusal:?}"),
    }
}

const IRELAND: &str = "OpenAI Ireland Limited";
const OPCO: &str = "OpenAI OpCo, LLC";
const DATA: &str = "dsar@openai.com";
const SUPPORT: &str = "support@openai.com";

#[test]
fn every_place_gets_its_law_company_articles_and_deadline() {
    use Kind::{Access, Cancel, Erasure, Objection, Refund, Withdraw};
    let day = date(2026, 11, 22);
    for (kind, law, country, expected) in [
        (Access, "", "DE", ["gdpr", IRELAND, DATA, "Art. 15 GDPR", "2026-12-22"]),
        (Erasure, "gdpr", "DE", ["gdpr", IRELAND, DATA, "Art. 17 GDPR", "2026-12-22"]),
        (Objection, "gdpr", "", ["gdpr", IRELAND, DATA, "Art. 21 GDPR", "2026-12-22"]),
        (Access, "", "NO", ["gdpr", IRELAND, DATA, "Art. 15 GDPR", "2026-12-22"]),
        (Access, "", "el", ["gdpr", IRELAND, DATA, "Art. 15 GDPR", "2026-12-22"]),
        (Cancel, "", "DE", ["gdpr", IRELAND, SUPPORT, "§ 312k BGB", "-"]),
        (Cancel, "", "FR", ["gdpr", IRELAND, SUPPORT, "Art. L215-1-1 Code de la consommation", "-"]),
        (Cancel, "", "IT", ["gdpr", IRELAND, SUPPORT, "-", "-"]),
        (Withdraw, "", "DE", ["gdpr", IRELAND, SUPPORT, "§§ 355, 356, 312g, 356a BGB", "-"]),
        (Withdraw, "gdpr", "", ["gdpr", IRELAND, SUPPORT, "Directive 2011/83/EU", "-"]),
        (Refund, "", "ES", ["gdpr", IRELAND, SUPPORT, "-", "-"]),
        (Access, "uk", "", ["uk", OPCO, DATA, "Art. 15 UK GDPR", "2026-12-22"]),
        (Erasure, "", "UK", ["uk", OPCO, DATA, "Art. 17 UK GDPR", "2026-12-22"]),
        (Withdraw, "", "GB", ["uk", OPCO, SUPPORT, "Consumer Contracts Regulations 2013", "-"]),
        (Access, "", "CH", ["swiss", IRELAND, DATA, "FADP (Switzerland)", "2026-12-22"]),
        (Withdraw, "swiss", "CH", ["swiss", IRELAND, SUPPORT, "-", "-"]),
        (Access, "ccpa", "US", ["ccpa", OPCO, DATA, "California Consumer Privacy Act (CCPA)", "2027-01-06"]),
        (Erasure, "", "us_ca", ["ccpa", OPCO, DATA, "California Consumer Privacy Act (CCPA)", "2027-01-06"]),
        (Cancel, "ccpa", "", ["ccpa", OPCO, SUPPORT, "California Automatic Renewal Law", "-"]),
        (Access, "", "US-NY", ["us", OPCO, DATA, "-", "-"]),
        (Objection, "", "US", ["us", OPCO, DATA, "-", "-"]),
        (Access, "", "BR", ["lgpd", OPCO, DATA, "Art. 19 LGPD", "2026-12-07"]),
        (Erasure, "", "SA", ["pdpl-sa", OPCO, DATA, "Personal Data Protection Law (Saudi Arabia)", "2026-12-22"]),
        (Withdraw, "", "SA", ["pdpl-sa", OPCO, SUPPORT, "Art. 13 E-Commerce Law (Saudi Arabia)", "-"]),
        (Access, "", "AE", ["pdpl-ae", OPCO, DATA, "Federal Decree-Law 45/2021 (United Arab Emirates)", "-"]),
        (Erasure, "", "EG", ["pdpl-eg", OPCO, DATA, "Law 151/2020 (Egypt)", "-"]),
        (
            Withdraw,
            "",
            "EG",
            ["pdpl-eg", OPCO, SUPPORT, "Art. 40 Consumer Protection Law 181/2018 (Egypt)", "2026-11-29"],
        ),
        (Access, "", "BH", ["pdpl-bh", OPCO, DATA, "Law 30/2018 (Bahrain)", "-"]),
        (Withdraw, "", "TR", ["turkiye", OPCO, SUPPORT, "Law 6502 (Türkiye)", "-"]),
        (Access, "", "TR", ["turkiye", OPCO, DATA, "-", "-"]),
        (Erasure, "", "IN", ["dpdp", OPCO, DATA, "-", "-"]),
        (Refund, "", "KR", ["korea", OPCO, SUPPORT, "-", "-"]),
        (Erasure, "", "JP", ["none", OPCO, DATA, "-", "-"]),
        (Erasure, "none", "DE", ["none", IRELAND, DATA, "-", "-"]),
    ] {
        assert_eq!(told(kind, law, country, day), expected.join(" | "), "{} {law} {country}", kind.name());
    }
}

#[test]
fn wrong_combinations_are_refused_with_the_choices_named() {
    use Kind::{Access, Cancel, Objection, Withdraw};
    let day = date(2026, 11, 22);
    for (kind, law, country, expected) in [
        (Access, "gdpr", "US", r#"NotThere { law: "gdpr", country: "US", laws: ["ccpa", "us", "none"] }"#),
        (Access, "gdpr", "GB", r#"NotThere { law: "gdpr", country: "GB", laws: ["uk", "none"] }"#),
        (Access, "uk", "JP", r#"NotThere { law: "uk", country: "JP", laws: ["none"] }"#),
        (Access, "ccpa", "US-NY", r#"NotThere { law: "ccpa", country: "US-NY", laws: ["us", "none"] }"#),
        (Access, "", "US", r#"LawNeeded { country: "US", laws: ["ccpa", "us"] }"#),
        (
            Withdraw,
            "ccpa",
            "",
            r#"NoSuchRight { law: "ccpa", kind: Withdraw, kinds: ["access", "erasure", "cancel", "refund"] }"#,
        ),
        (
            Objection,
            "",
            "BR",
            r#"NoSuchRight { law: "lgpd", kind: Objection, kinds: ["access", "erasure", "cancel", "refund"] }"#,
        ),
        (Access, "", "XX", r#"UnknownCountry { typed: "XX" }"#),
        (Access, "gdpr", "Germany", r#"UnknownCountry { typed: "Germany" }"#),
        (Access, "", "US-XX", r#"UnknownCountry { typed: "US-XX" }"#),
        (Cancel, "", "", "CountryNeeded"),
        (Cancel, "none", "", "CountryNeeded"),
    ] {
        assert_eq!(told(kind, law, country, day), expected, "{} {law} {country}", kind.name());
    }
    let letters = content::letters();
    let unknown = route(&letters, Access, Some("gpdr"), None).expect_err("no such law");
    assert!(matches!(unknown, Refusal::UnknownLaw { laws, .. } if laws.len() == letters.laws.len()));
}

#[test]
fn deadlines_count_months_and_days_of_the_calendar() {
    for (law, from, expected) in [
        ("gdpr", date(2026, 1, 31), "2026-02-28"),
        ("gdpr", date(2028, 1, 31), "2028-02-29"),
        ("gdpr", date(2026, 8, 31), "2026-09-30"),
        ("gdpr", date(2026, 12, 15), "2027-01-15"),
        ("ccpa", date(2026, 12, 31), "2027-02-14"),
        ("lgpd", date(2026, 2, 20), "2026-03-07"),
        ("pdpl-sa", date(2026, 1, 31), "2026-03-02"),
    ] {
        assert!(told(Kind::Access, law, "", from).ends_with(expected), "{law} from {from}");
    }
}

/// Every law with every kind from one of its places: written, or refused because the law gives no such right.
#[test]
fn every_letter_is_complete_in_words() {
    let letters = content::letters();
    let messages = messages();
    let mut count = 0;
    for law in &letters.laws {
        let country = law.countries.first().map_or("JP", String::as_str);
        for kind in Kind::ALL {
            let route = match route(&letters, kind, Some(&law.id), Some(country)) {
                Ok(route) => route,
                Err(Refusal::NoSuchRight { kinds, .. }) => {
                    assert!(!kinds.is_empty() && !kinds.contains(&kind.name()));
                    continue;
                }
                Err(other) => panic!("{} {}: {other:?}", law.id, kind.name()),
            };
            let mut person = ada();
            person.purchased = Some(date(2026, 11, 20));
            let letter = compose(route, person, date(2026, 11, 22));
            let written = written(&letter, &messages);
            let text = render::text(&written);
            let told: Vec<String> = letter.notes.iter().map(|note| messages.text(note)).collect();
            for words in [&text, &told.join("\n")] {
                assert!(!words.contains("letter-") && !words.contains("{ $"), "{} {}:\n{words}", law.id, kind.name());
                for old in ["18th Street", "1960 Bryant", "ec.europa.eu", "London"] {
                    assert!(!words.contains(old), "{old}");
                }
            }
            for part in
                ["Ada Example", "ada@example.org", route.to.name.as_str(), letter.email, "Sunday 22 November 2026"]
            {
                assert!(text.contains(part), "{part} is missing:\n{text}");
            }
            let flat = text.replace("\n  ", " ").replace('\n', " ");
            for named in route.right.articles.iter().chain(&route.right.act) {
                assert!(flat.contains(named.as_str()), "{named} is missing:\n{text}");
            }
            assert_eq!(told[0].matches("legal advice").count(), 1);
            assert!(text.lines().all(|line| line.chars().count() <= 72), "{text}");
            count += 1;
        }
    }
    assert!(count > 50, "{count}");
}

#[test]
fn data_is_sound() {
    let letters = content::letters();
    let gdpr = letters.laws.iter().find(|law| law.id == "gdpr").expect("a law");
    let eea = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK";
    assert!(eea.split(' ').all(|country| gdpr.countries.iter().any(|known| known == country)));
    assert!(!gdpr.countries.iter().any(|country| country == "GB" || country == "CH"));
    let countries = letters.places.iter().filter(|(code, _)| code.len() == 2).count();
    assert_eq!((countries, letters.places.len() - countries), (249, 51));
    for right in &letters.rights {
        assert!(right.articles.is_empty() || right.act.is_some(), "{right:?}");
    }
}

#[test]
fn a_withdrawal_tells_its_last_day() {
    let letters = content::letters();
    let last = |bought: Date| {
        let route = route(&letters, Kind::Withdraw, None, Some("DE")).expect("a right");
        let letter = compose(route, Person { purchased: Some(bought), ..ada() }, date(2026, 11, 22));
        letter.notes.iter().map(|note| messages().text(note)).collect::<Vec<_>>().join("\n")
    };
    assert!(last(date(2026, 11, 8)).contains("The last day for it is Sunday 22 November 2026."));
    assert!(last(date(2026, 11, 7)).contains("ended on Saturday 21 November 2026."));
}

const HOSTILE: &[&str] = &[
    "Eve\r\nBcc: all@example.org",
    "Eve\n\n- item\nDear",
    "a&cc=all@example.org&body=x",
    "50% %0D%0A ?#&=+",
    "\"quoted\" 'single'",
    "<script>alert(1)</script><img src=x onerror=y>",
    "</title></style><svg onload=x>",
    "\u{202e}evil\u{202c} \u{2066}open",
    "\u{1b}[2J\u{7}\u{0}\u{85}\u{2028}",
    "{ $email } { -term } {\"x\"}",
    "\u{feff}\u{200b}zero",
    "- dash",
    "عمر بن الخطاب",
    "名前 👩‍👩‍👧",
];

#[test]
fn hostile_texts_break_neither_link_nor_page_nor_text() {
    let letters = content::letters();
    let messages = messages();
    let parts = |name: &str| {
        let text = field(name).unwrap_or_else(|| panic!("{name:?}"));
        let some = || Some(text.clone());
        let person = Person {
            name: text.clone(),
            email: "eve@example.org".into(),
            account: some(),
            address: some(),
            plan: some(),
            order: some(),
            purchased: None,
        };
        let route = route(&letters, Kind::Refund, Some("gdpr"), Some("DE")).expect("a right");
        written(&compose(route, person, date(2026, 11, 22)), &messages)
    };
    let plain = parts("Plain");
    let tags = |page: &str| {
        let names: Vec<String> =
            page.split('<').skip(1).map(|tag| tag.split(['>', ' ']).next().unwrap_or_default().to_owned()).collect();
        names
    };
    for name in HOSTILE {
        let letter = parts(name);
        let link = render::mailto(&letter);
        let (head, fields) = link.split_once('?').expect("a link with fields");
        assert_eq!(head, "mailto:support@openai.com");
        assert_eq!((fields.matches('&').count(), fields.matches('=').count()), (1, 2), "{link}");
        let fits = |b: u8| b.is_ascii_alphanumeric() || b"-._~%&=".contains(&b);
        assert!(fields.bytes().all(fits), "{link}");
        let subject = fields.strip_prefix("subject=").and_then(|rest| rest.split('&').next()).expect("a subject");
        assert!(!subject.contains("%0D") && !subject.contains("%0A"), "{subject}");
        assert_eq!(
            link.matches("%0D%0A").count(),
            render::mailto(&plain).matches("%0D%0A").count(),
            "a line was added: {link}"
        );
        let page = render::html(&letter, &Tag::english());
        assert_eq!(tags(&page), tags(&render::html(&plain, &Tag::english())), "{page}");
        let text = render::text(&letter);
        for words in [&text, &page] {
            assert_eq!(crate::clean::clean(words), words.as_str(), "{name:?}");
            assert!(!words.contains('\r'));
        }
        assert_eq!(letter.parts.len(), plain.parts.len(), "{text}");
    }
}

#[test]
fn texts_have_a_limit_and_addresses_a_form() {
    assert_eq!(field(&"x".repeat(MAX_FIELD)).map(|text| text.len()), Some(MAX_FIELD));
    assert_eq!(field(&"x".repeat(10 * 1024)), None);
    assert_eq!(field(" \t "), None);
    assert_eq!(field("\u{1b}\u{1b}").as_deref(), Some("\\x1b\\x1b"));
    for good in ["a@b", "ada+chat@example.org", "عمر@example.org", "x.y@privaterelay.appleid.com"] {
        assert!(is_email(good), "{good}");
    }
    for bad in ["", "a", "@b", "a@", "a@b@c", "a b@c", "a@b\r\nBcc: c@d", "<a@b>", "a@b,c@d", "a@b;c"] {
        assert!(!is_email(bad), "{bad}");
    }
}
