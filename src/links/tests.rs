use proptest::prelude::*;

use super::cases::{ALLOWED, DENIED, HOSTS};
use super::{check, real_host};

const CASES: u32 = 2_000;

/// The rule once more, on bytes and without a parser: why `shown` must not have come out for `raw`.
fn fault(raw: &str, shown: &str) -> Option<&'static str> {
    if raw.len() > 2048 || shown.len() > 2048 {
        return Some("too long");
    }
    for c in raw.chars() {
        let code = u32::from(c);
        if code <= 0x20 || (0x7f..=0xa0).contains(&code) || "\\\"'`“”‘’".contains(c) {
            return Some("control character, blank, backslash or quote");
        }
        let invisible = [0xad, 0x34f, 0x61c, 0x180e, 0x3000, 0xfeff];
        let ranges = [(0x2000, 0x200f), (0x2028, 0x202f), (0x205f, 0x206f), (0xfe00, 0xfe0f), (0xe0000, 0xe0fff)];
        if invisible.contains(&code) || ranges.iter().any(|(from, to)| (*from..=*to).contains(&code)) {
            return Some("invisible");
        }
    }
    let Some(rest) = shown.strip_prefix("https://") else {
        return Some("not https");
    };
    let Some((host, path)) = rest.split_once('/') else {
        return Some("no path");
    };
    if !HOSTS.contains(&host) {
        return Some("host");
    }
    if !path.bytes().all(|b| (0x21..=0x7e).contains(&b) && !b"\\\"'`".contains(&b)) {
        return Some("path");
    }
    let lower = raw.to_ascii_lowercase();
    let Some(rest) = lower.strip_prefix("https://").and_then(|rest| rest.strip_prefix(host)) else {
        return Some("the host is not the one written");
    };
    let rest = match rest.strip_prefix(':') {
        Some(port) => {
            let rest = port.trim_start_matches(|c: char| c.is_ascii_digit());
            let digits = port[..port.len() - rest.len()].trim_start_matches('0');
            if !(digits == "443" || port.len() == rest.len()) {
                return Some("port");
            }
            rest
        }
        None => rest,
    };
    if !(rest.is_empty() || rest.starts_with(['/', '?', '#'])) {
        return Some("something after the host");
    }
    // What stands from the first `?` or `#` is kept, as far as it needs no escape.
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/?#&=%:@!$()*+,;".contains(c);
    let tail = raw.find(['?', '#']).map_or("", |at| &raw[at..]);
    if tail.chars().all(plain) && !shown.ends_with(tail) {
        return Some("query or fragment changed");
    }
    None
}

#[test]
fn allowed_addresses_come_out_normalised() {
    for (raw, shown) in ALLOWED {
        let url = check(raw, HOSTS).unwrap_or_else(|why| panic!("{raw:?} was refused: {}", why.name()));
        assert_eq!(url.as_str(), *shown, "{raw:?}");
        assert_eq!(url.to_string(), *shown);
        assert!(HOSTS.contains(&url.host()), "{raw:?}");
        assert_eq!(fault(raw, shown), None, "{raw:?}");
        assert_eq!(check(shown, HOSTS), Ok(url), "what is shown passes as it is");
    }
}

#[test]
fn denied_addresses_are_refused_for_the_reason_given() {
    for (raw, why) in DENIED {
        let found = check(raw, HOSTS).map_err(|refusal| refusal.name());
        assert_eq!(found, Err(*why), "{raw:?}");
    }
}

#[test]
fn table_has_enough_of_both_kinds() {
    assert!(ALLOWED.len() >= 25 && DENIED.len() >= 90, "{} and {}", ALLOWED.len(), DENIED.len());
}

#[test]
fn length_is_limited_as_written_and_normalised() {
    let of = |bytes: usize| format!("https://chatgpt.com/{}", "a".repeat(bytes - 20));
    assert!(check(&of(2048), HOSTS).is_ok());
    assert_eq!(check(&of(2049), HOSTS).map_err(|why| why.name()), Err("too-long"));
    assert_eq!(check(&of(1 << 20), HOSTS).map_err(|why| why.name()), Err("too-long"));
    let grows = format!("https://chatgpt.com/{}", "é".repeat(500));
    assert!(grows.len() <= 2048);
    assert_eq!(check(&grows, HOSTS).map_err(|why| why.name()), Err("too-long"));
    let nothing_else = "\u{1b}".repeat(3000);
    assert_eq!(check(&nothing_else, HOSTS).map_err(|why| why.name()), Err("too-long"));
}

#[test]
fn empty_list_allows_nothing() {
    for (raw, _) in ALLOWED {
        assert_eq!(check::<&str>(raw, &[]).map_err(|why| why.name()), Err("host-not-listed"));
    }
}

#[test]
fn listed_number_is_still_no_host() {
    let found = check("https://127.0.0.1/", &["127.0.0.1"]);
    assert_eq!(found.map_err(|why| why.name()), Err("host-not-listed"));
}

#[test]
fn real_host_sees_through_disguises() {
    for (raw, host) in [
        ("https://chatgpt.com@evil.example/", Some("evil.example")),
        ("https://chatgpt.com\\@evil.example/", Some("chatgpt.com")),
        ("https://сhatgpt.com/", Some("xn--hatgpt-hrf.com")),
        ("https://EVIL.example:8443/x", Some("evil.example")),
        ("https://chat\tgpt.com/", Some("chatgpt.com")),
        ("http://0x7f.1/", Some("127.0.0.1")),
        ("file://server/share", Some("server")),
        ("file:///etc/passwd", None),
        ("javascript:alert(1)", None),
        ("mailto:a@chatgpt.com", None),
        ("not an address", None),
        ("", None),
    ] {
        assert_eq!(real_host(raw).as_deref(), host, "{raw:?}");
    }
}

/// Rules with one part left out. Each must be caught by [`fault`] on the table, or the table and
/// the property below would prove nothing.
#[test]
fn broken_rules_are_caught() {
    type Rule = fn(&str) -> Option<String>;
    let broken: [(&str, Rule); 6] = [
        ("no check of the raw text", |raw| {
            let url = url::Url::parse(raw).ok()?;
            let plain = url.username().is_empty() && url.password().is_none() && url.port().is_none();
            (plain && url.scheme() == "https" && HOSTS.contains(&url.host_str()?)).then(|| url.to_string())
        }),
        ("end of the host", |raw| {
            let url = url::Url::parse(raw).ok()?;
            let ends = url.host_str().is_some_and(|host| host.ends_with("chatgpt.com"));
            (ends && url.scheme() == "https").then(|| url.to_string())
        }),
        ("start of the text", |raw| raw.starts_with("https://chatgpt.com").then(|| raw.to_owned())),
        ("any scheme", |raw| {
            let url = url::Url::parse(raw).ok()?;
            HOSTS.contains(&url.host_str()?).then(|| url.to_string())
        }),
        ("any port", |raw| {
            let mut url = url::Url::parse(raw).ok().filter(|url| url.scheme() == "https")?;
            url.set_port(None).ok()?;
            HOSTS.contains(&url.host_str()?).then(|| url.to_string())
        }),
        ("fragment lost", |raw| {
            let mut url = check(raw, HOSTS).ok()?.0;
            url.set_fragment(None);
            Some(url.to_string())
        }),
    ];
    for (name, rule) in broken {
        let raws = ALLOWED.iter().chain(DENIED).map(|(raw, _)| *raw);
        let caught = raws.filter(|raw| rule(raw).is_some_and(|shown| fault(raw, &shown).is_some())).count();
        assert!(caught > 0, "not caught: {name}");
    }
}

fn mutated_address() -> impl Strategy<Value = String> {
    let bases: Vec<&'static str> = ALLOWED.iter().chain(ALLOWED).chain(DENIED).map(|(raw, _)| *raw).collect();
    let piece = prop_oneof![
        3 => prop::sample::select(&[
            "@", ":", "/", "//", "\\", "?", "#", ".", "..", "-", "%", "%2e", "%2f", "%00", "%40",
            "\t", "\n", "\r", " ", "\0", "\u{1b}", "\"", "'", "`", ":443", ":80", ":0443", "www.",
            ".evil.example", "evil.example", "https://", "http://", "javascript:", "chatgpt.com",
            "CHATGPT.COM", "xn--", "\u{202e}", "\u{200b}", "\u{2066}", "\u{feff}", "\u{ad}",
            "\u{3000}", "。", "ｃ", "с", "é", "[::1]", "127.0.0.1", "/../", "|", "<",
        ][..]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    let edit = (any::<prop::sample::Index>(), 0_usize..4, piece, any::<bool>());
    (prop::sample::select(bases), prop::collection::vec(edit, 0..4)).prop_map(|(base, edits)| {
        let mut chars: Vec<char> = base.chars().collect();
        for (place, removed, piece, upper) in edits {
            let at = place.index(chars.len() + 1);
            let end = (at + removed).min(chars.len());
            chars.splice(at..end, piece.chars());
            if upper && let Some(c) = chars.get_mut(at) {
                c.make_ascii_uppercase();
            }
        }
        chars.into_iter().collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES))]

    #[test]
    fn whatever_passes_obeys_the_rule(raw in mutated_address()) {
        if let Ok(url) = check(&raw, HOSTS) {
            prop_assert_eq!(fault(&raw, url.as_str()), None, "{}", url);
            prop_assert_eq!(real_host(&raw), Some(url.host().to_owned()));
            prop_assert_eq!(check(url.as_str(), HOSTS), Ok(url));
        }
    }

    #[test]
    fn ordinary_address_passes_unchanged(
        host in prop::sample::select(HOSTS),
        path in "(/[a-zA-Z0-9_~-]{1,8}){0,5}",
        query in "(\\?[a-z]{1,5}=[a-zA-Z0-9%.:/@-]{0,12})?",
        fragment in "(#[a-zA-Z0-9/=?&.-]{0,12})?",
    ) {
        let raw = format!("https://{host}/{}{query}{fragment}", path.trim_start_matches('/'));
        let url = check(&raw, HOSTS);
        prop_assert_eq!(url.as_ref().map(|url| url.as_str()), Ok(raw.as_str()));
    }
}
