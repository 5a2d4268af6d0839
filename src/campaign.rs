//! The pledge: what is sent to a campaign, to whom, and what came of it. Nothing here reads the clock, the environment or a
//! setting; a campaign is what the person set, and none is built in. `format` says how a campaign wants to be told, `outbox`
//! keeps what is not settled yet, `exchange` is the one place that talks to a campaign's server.

pub mod exchange;
pub mod format;
pub mod outbox;

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use url::{Host, Url};

use crate::ids::StepId;
use crate::journal::Progress;
use format::Format;

/// The longest address of a campaign, in bytes.
pub const MAX_URL: usize = 2048;

/// The longest name, in bytes.
pub const MAX_NAME: usize = 200;

/// What a person pledges.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The subscription is cancelled.
    Cancelled,
    /// The account is deleted.
    Deleted,
    /// The person moved to something else.
    Switched,
    /// The person is going to cancel.
    WillCancel,
}

impl Level {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Cancelled, Self::Deleted, Self::Switched, Self::WillCancel];

    /// Its name, as it is typed and sent.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cancelled => "cancelled",
            Self::Deleted => "deleted",
            Self::Switched => "switched",
            Self::WillCancel => "will-cancel",
        }
    }

    /// The level with that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.name() == name)
    }

    /// The level that the journal shows: of several steps finished, the one that goes furthest. An intention is in no journal.
    pub fn shown_by(progress: &Progress) -> Option<Self> {
        let finished = |step: &&&str| progress.records.get(&StepId::new(**step)).is_some_and(|record| record.finished);
        SHOWN.iter().find(|(_, steps)| steps.iter().any(|step| finished(&step))).map(|(level, _)| *level)
    }
}

/// The steps that show a level, the furthest first.
const SHOWN: [(Level, &[&str]); 3] = [
    (Level::Deleted, &["delete/delete-web", "delete/delete-iphone", "delete/delete-android", "delete/delete-portal"]),
    (
        Level::Cancelled,
        &[
            "cancel/web-cancel",
            "cancel/apple-iphone",
            "cancel/apple-mac",
            "cancel/apple-windows",
            "cancel/apple-browser",
            "cancel/play-phone",
            "cancel/play-browser",
            "cancel/workspace-cancel",
        ],
    ),
    (Level::Switched, &["switch/look-there"]),
];

/// A pledge before it is put into a campaign's format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pledge {
    /// Its number: random, made once, the same on every try.
    pub id: String,
    /// What is pledged.
    pub level: Level,
    /// The day it was made.
    pub on: Date,
    /// What the person gave of themselves for this purpose.
    pub given: Given,
}

/// What a person may give of themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// The name.
    pub name: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The country, two letters (ISO 3166).
    pub country: Option<String>,
}

/// A campaign as the settings name it.
#[derive(Clone)]
pub struct Campaign {
    /// Where pledges go.
    pub endpoint: Endpoint,
    /// How it wants to be told.
    pub format: &'static dyn Format,
    /// The words of the `webhook` format.
    pub template: String,
    /// The variable that holds the token, where one is needed.
    pub token_env: Option<String>,
    /// Whom to write to about a pledge.
    pub contact: Option<String>,
}

/// The address of a campaign: https, or http to this very computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint(Url);

impl Endpoint {
    /// Reads an address; `None` if no pledge may go there.
    pub fn parse(raw: &str) -> Option<Self> {
        // Parsers drop tabs and line ends and turn backslashes, so the raw text is looked at first.
        let plain = |c: char| match c.is_ascii() {
            true => c.is_ascii_graphic() && !matches!(c, '\\' | '"' | '\'' | '`' | '<' | '>'),
            false => c.is_alphanumeric(),
        };
        if raw.len() > MAX_URL || !raw.chars().all(plain) || raw.contains('#') {
            return None;
        }
        let url = Url::parse(raw).ok()?;
        let authority = raw.split_once("://")?.1.split(['/', '?']).next()?;
        let local = is_loopback(&url);
        let allowed = url.scheme() == "https" || (url.scheme() == "http" && local);
        let named = !authority.is_empty() && url.host_str().is_some_and(|host| !host.is_empty());
        (allowed && named && !authority.contains('@') && url.as_str().len() <= MAX_URL).then_some(Self(url))
    }

    /// The address, normalised: what is shown and what is used.
    pub fn url(&self) -> &Url {
        &self.0
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The host, with its port where that is not the usual one.
    pub fn host(&self) -> String {
        host_of(&self.0)
    }

    /// Whether this is an address of this computer.
    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.0)
    }

    /// The address that `href` names, seen from this one, if it is on the very same server.
    pub fn beside(&self, href: &str) -> Option<Url> {
        let url = self.0.join(href).ok()?;
        let same = url.scheme() == self.0.scheme()
            && url.host() == self.0.host()
            && url.port_or_known_default() == self.0.port_or_known_default()
            && url.username().is_empty()
            && url.password().is_none()
            && url.as_str().len() <= MAX_URL;
        same.then_some(url)
    }

    /// The address of one pledge below this one.
    pub fn below(&self, id: &str) -> Option<Url> {
        let mut url = self.0.clone();
        url.path_segments_mut().ok()?.pop_if_empty().push(id);
        Some(url)
    }
}

/// A host with its port, where that is not the usual one.
pub fn host_of(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// A token. It can be sent and compared, and never be shown.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// Takes it as the variable holds it, if it can be sent at all.
    pub fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        (!text.is_empty() && text.len() <= 4096 && text.bytes().all(|b| b.is_ascii_graphic() || b == b' '))
            .then(|| Self(text.to_owned()))
    }

    /// The secret itself, for the one place that sends it.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }

    /// The text without this secret: a server may send back what it was sent.
    pub fn hidden_in(&self, text: &str) -> String {
        text.replace(&self.0, "***")
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// A new number for a pledge: 122 random bits, written as a UUID (version 4).
pub fn new_id() -> std::io::Result<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(std::io::Error::other)?;
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]))
}

/// Whether `text` is a number that [`new_id`] could have made.
pub fn is_id(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, b)| match at {
            8 | 13 | 18 | 23 => b == b'-',
            _ => b.is_ascii_digit() || (b'a'..=b'f').contains(&b),
        })
}

/// A country as it is sent, if `typed` may be one.
pub fn country(typed: &str) -> Option<String> {
    let typed = typed.trim();
    (typed.len() == 2 && typed.bytes().all(|b| b.is_ascii_alphabetic())).then(|| typed.to_ascii_uppercase())
}

/// A name as it is sent, if `typed` may be one: a line of at most [`MAX_NAME`] bytes in which nothing hides.
pub fn name(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let odd = |c: char| crate::clean::is_forbidden(c);
    (!typed.is_empty() && typed.len() <= MAX_NAME && !typed.contains(odd)).then(|| typed.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Catalog;
    use crate::ids::TopicName;
    use crate::journal::{Deed, Event, Progress};

    #[test]
    fn only_safe_addresses_are_taken() {
        for good in [
            "https://pledge.example.org/v1/pledges",
            "https://pledge.example.org",
            "https://pledge.example.org:8443/x?campaign=7",
            "http://127.0.0.1:8080/",
            "http://127.9.9.9/",
            "http://[::1]:1/x",
            "http://localhost:3000/pledges",
            "https://مثال.example/",
        ] {
            assert!(Endpoint::parse(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "none",
            "pledge.example.org",
            "//pledge.example.org/",
            "http://pledge.example.org/",
            "http://127.0.0.1.example.org/",
            "http://localhost.example.org/",
            "http://10.0.0.1/",
            "http://[::2]/",
            "ftp://pledge.example.org/",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "https://me:secret@pledge.example.org/",
            "https://@pledge.example.org/",
            "https://pledge.example.org/#part",
            "https://pledge.example.org\\@evil.example/",
            "https://pledge.example.org/a b",
            "https://pledge.example.org/\u{202e}x",
            "https://pledge.exa\tmple.org/",
            "https://pledge.example.org/\"",
            "https:///x",
            "https://",
            "-https://pledge.example.org/",
        ] {
            assert!(Endpoint::parse(bad).is_none(), "{bad}");
        }
        let long = format!("https://pledge.example.org/{}", "x".repeat(MAX_URL));
        assert!(Endpoint::parse(&long).is_none());
    }

    #[test]
    fn a_host_is_named_as_it_is() {
        let host = |url: &str| Endpoint::parse(url).expect("an address").host();
        assert_eq!(host("https://Pledge.Example.org/x"), "pledge.example.org");
        assert_eq!(host("https://pledge.example.org:443/"), "pledge.example.org");
        assert_eq!(host("http://127.0.0.1:81/"), "127.0.0.1:81");
        assert_eq!(host("http://[::1]:81/"), "[::1]:81");
        assert!(host("https://مثال.example/").starts_with("xn--"));
    }

    #[test]
    fn only_the_same_server_is_beside() {
        let endpoint = Endpoint::parse("https://a.example/api/petitions/1").expect("an address");
        for good in ["/x", "2/signatures", "https://a.example/y", "https://A.example:443/y", "?x"] {
            assert!(endpoint.beside(good).is_some(), "{good}");
        }
        for bad in
            ["https://b.example/", "//b.example/", "http://a.example/", "https://a.example:1/", "https://u@a.example/"]
        {
            assert!(endpoint.beside(bad).is_none(), "{bad}");
        }
        let below = |url: &str| Endpoint::parse(url).expect("an address").below("id").expect("a path").to_string();
        assert_eq!(below("https://a.example/p"), "https://a.example/p/id");
        assert_eq!(below("https://a.example/p/?c=1"), "https://a.example/p/id?c=1");
    }

    #[test]
    fn numbers_are_random_and_well_formed() {
        let ids: std::collections::BTreeSet<String> = (0..1000).map(|_| new_id().expect("random")).collect();
        assert_eq!(ids.len(), 1000);
        assert!(ids.iter().all(|id| is_id(id) && id.as_bytes()[14] == b'4' && b"89ab".contains(&id.as_bytes()[19])));
        assert!(!is_id("") && !is_id(&"a".repeat(36)) && !is_id("../../../../../../../../../etc/passwd"));
    }

    #[test]
    fn a_secret_shows_nothing() {
        let secret = Secret::new(" canary \n").expect("a token");
        assert_eq!(format!("{secret:?}{:?}", Some(&secret)), "***Some(***)");
        assert_eq!(secret.hidden_in("is canary right?"), "is *** right?");
        assert!(Secret::new("").is_none() && Secret::new("a\nb").is_none() && Secret::new("ä").is_none());
    }

    #[test]
    fn the_journal_shows_a_level_and_never_an_intention() {
        let catalog = Catalog::new(None);
        for step in SHOWN.iter().flat_map(|(_, steps)| *steps) {
            let id = StepId::new(*step);
            let facts = catalog.facts(&TopicName::new(id.topic())).expect("a topic");
            assert!(facts.topic.step(&id).is_some(), "there is no step {step}");
        }
        let on = jiff::civil::date(2026, 11, 22);
        let at = jiff::Timestamp::from_second(1_800_000_000).expect("in range");
        let finished = |step: &str| Deed::Finished { step: StepId::new(step), on, note: None, reference: None };
        let skipped = |step: &str| Deed::Skipped { step: StepId::new(step), on, note: None, reference: None };
        let shown = |deeds: Vec<Deed>| {
            let events: Vec<Event> =
                deeds.into_iter().zip(1..).map(|(deed, id)| Event { v: 1, id, at, deed }).collect();
            Level::shown_by(&Progress::replay(&events))
        };
        assert_eq!(shown(vec![]), None);
        assert_eq!(shown(vec![Deed::Began { topic: TopicName::new("cancel") }]), None);
        assert_eq!(shown(vec![skipped("cancel/web-cancel")]), None);
        assert_eq!(shown(vec![finished("switch/look-there")]), Some(Level::Switched));
        assert_eq!(shown(vec![finished("switch/look-there"), finished("cancel/play-phone")]), Some(Level::Cancelled));
        assert_eq!(shown(vec![finished("delete/delete-web"), finished("cancel/web-cancel")]), Some(Level::Deleted));
    }
}
