//! How a campaign wants to be told. A format is one file below and one line in [`FORMATS`] and [`NAMES`]: which fields it needs,
//! the body, how its answers read, and how a pledge is taken back. Its words are `pledge-format-NAME` in `interface.ftl`.

pub mod osdi;
pub mod quitgpt;
pub mod webhook;

use serde_json::Value;
use url::Url;

use super::{Campaign, Endpoint, Pledge, host_of};

/// Every format, for looking one up.
pub static FORMATS: [&dyn Format; 3] = [&quitgpt::Quitgpt, &osdi::Osdi, &webhook::Webhook];

/// Their names, for the setting.
pub const NAMES: [&str; 3] = ["quitgpt", "osdi", "webhook"];

/// At most this much of a server's own words is kept.
const MAX_SAID: usize = 1000;

/// Whether a campaign gets something that a person may give of themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// There is no place for it.
    No,
    /// It is sent if it was given, and not asked for.
    May,
    /// It is asked for and may be left empty.
    Ask,
    /// Nothing goes without it.
    Must,
}

/// What a campaign needs to know of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needs {
    /// The name.
    pub name: Need,
    /// The e-mail address.
    pub email: Need,
    /// The country.
    pub country: Need,
}

/// What a format does.
pub trait Format: Sync {
    /// Its name in the settings.
    fn name(&self) -> &'static str;
    /// What it needs to know of a person.
    fn needs(&self, campaign: &Campaign) -> Needs;
    /// The type of the body, and the body.
    fn body(&self, pledge: &Pledge, campaign: &Campaign) -> (&'static str, String);
    /// The header that carries a token, and what stands before the token.
    fn token_header(&self) -> (&'static str, &'static str) {
        ("authorization", "Bearer ")
    }
    /// What answers it reads.
    fn accept(&self) -> &'static str {
        "application/json"
    }
    /// What an answer of the kind 2xx or 409 means. Other answers mean the same in every format.
    fn read(&self, id: &str, answer: &Answer, token: bool) -> Verdict;
    /// Whether the server knows a pledge again, so that trying twice never counts twice.
    fn takes_repeats(&self) -> bool;
    /// Whether the place for pledges has to be asked for first, at the campaign's own address.
    fn looks_up(&self, _endpoint: &Endpoint) -> bool {
        false
    }
    /// The place for pledges that such an answer names.
    fn found(&self, _endpoint: &Endpoint, _answer: &Answer) -> Option<Url> {
        None
    }
    /// Where a pledge is taken back, if there is a way.
    fn withdrawal(&self, _endpoint: &Endpoint, _id: &str) -> Option<Url> {
        None
    }
}

/// The format with that name.
pub fn named(name: &str) -> Option<&'static dyn Format> {
    FORMATS.iter().copied().find(|format| format.name() == name)
}

/// The three things that are asked of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// To look something up.
    Get,
    /// To send a pledge.
    Post,
    /// To take one back.
    Delete,
}

impl Method {
    /// Its name on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Delete => "DELETE",
        }
    }
}

/// A request as it goes over the wire, apart from the token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What is asked.
    pub method: Method,
    /// Of which address.
    pub url: Url,
    /// The headers, in order, without the token and without those that follow from the rest.
    pub headers: Vec<(&'static str, String)>,
    /// The header for a token and what stands before it, if one is sent.
    pub token: Option<(&'static str, &'static str)>,
    /// The body.
    pub body: String,
}

impl Request {
    /// A request of `campaign` about the pledge `id`.
    pub fn new(campaign: &Campaign, method: Method, url: Url, id: &str) -> Self {
        let mut headers = vec![
            ("user-agent", concat!("quitgpt/", env!("CARGO_PKG_VERSION")).to_owned()),
            ("accept", campaign.format.accept().to_owned()),
        ];
        if method != Method::Get {
            headers.push(("idempotency-key", id.to_owned()));
        }
        let token = campaign.token_env.as_ref().map(|_| campaign.format.token_header());
        Self { method, url, headers, token, body: String::new() }
    }

    /// The same with a body.
    pub fn with_body(mut self, kind: &str, body: String) -> Self {
        self.headers.push(("content-type", kind.to_owned()));
        self.body = body;
        self
    }

    /// All headers as they are sent, with the token as `***`.
    pub fn all_headers(&self) -> Vec<(&'static str, String)> {
        let mut headers = self.headers.clone();
        headers.extend(self.token.map(|(name, before)| (name, format!("{before}***"))));
        headers.push(("host", host_of(&self.url)));
        if !self.body.is_empty() {
            headers.push(("content-length", self.body.len().to_string()));
        }
        headers
    }

    /// The request as it is sent, byte for byte, except that lines end in a newline alone and the token is `***`.
    pub fn wire(&self) -> String {
        let mut target = self.url.path().to_owned();
        if let Some(query) = self.url.query() {
            target.push('?');
            target.push_str(query);
        }
        let mut text = format!("{} {target} HTTP/1.1\n", self.method.name());
        for (name, value) in self.all_headers() {
            text.push_str(&format!("{name}: {value}\n"));
        }
        text.push('\n');
        text.push_str(&self.body);
        text
    }
}

/// A server's answer, as far as it is of use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The type of the body, in lower case, without parameters.
    pub kind: String,
    /// Where it wants to send us.
    pub location: Option<String>,
    /// How long it wants us to wait, as it is written.
    pub retry_after: Option<String>,
    /// The server's own time, as it is written.
    pub date: Option<String>,
    /// The body, or its beginning.
    pub body: Vec<u8>,
    /// Whether the body was longer than what is read of one.
    pub cut: bool,
}

impl Answer {
    /// The body as JSON, if it is that and says so.
    pub fn json(&self) -> Option<Value> {
        let says_so = self.kind == "application/json" || self.kind.ends_with("+json");
        if !says_so || self.cut { None } else { serde_json::from_slice(&self.body).ok() }
    }
}

/// What an answer means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The server confirms that it has recorded the pledge, now or before.
    Recorded {
        /// Whether it had it already.
        before: bool,
    },
    /// The server took it and gives no confirmation.
    Taken,
    /// The server does not want it; asking again would not help.
    Refused,
    /// The server says yes, and yet not what was agreed.
    Unclear(Unclear),
    /// The server wants to be left alone for a moment.
    Busy,
    /// Something is wrong on the server.
    Trouble,
    /// The server sends us elsewhere, where we do not go.
    Redirected,
}

/// Why an answer that sounds like a yes is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// Longer than what is read of an answer.
    TooLong,
    /// No JSON.
    NotJson,
    /// The agreed member is missing or of another type.
    NoMember,
    /// It speaks of another pledge.
    OtherPledge,
}

impl Unclear {
    /// Its id within sentences.
    pub fn name(self) -> &'static str {
        match self {
            Self::TooLong => "too-long",
            Self::NotJson => "not-json",
            Self::NoMember => "no-member",
            Self::OtherPledge => "other-pledge",
        }
    }
}

/// What an answer to a pledge means in this format.
pub fn judge(format: &dyn Format, id: &str, answer: &Answer, token: bool) -> Verdict {
    match answer.status {
        200..=299 if answer.cut => Verdict::Unclear(Unclear::TooLong),
        200..=299 | 409 => format.read(id, answer, token),
        other => common(other),
    }
}

/// What an answer to a withdrawal means: `Recorded` says that the server holds the pledge no more, or never did (`before`).
pub fn judge_withdrawal(answer: &Answer) -> Verdict {
    match answer.status {
        404 | 410 => Verdict::Recorded { before: true },
        204 => Verdict::Recorded { before: false },
        200..=299 if answer.cut => Verdict::Unclear(Unclear::TooLong),
        200..=299 => match answer.json() {
            Some(json) if json.get("withdrawn") == Some(&Value::Bool(true)) => Verdict::Recorded { before: false },
            Some(_) => Verdict::Unclear(Unclear::NoMember),
            None => Verdict::Unclear(Unclear::NotJson),
        },
        other => common(other),
    }
}

fn common(status: u16) -> Verdict {
    match status {
        429 | 502 | 503 | 504 => Verdict::Busy,
        300..=399 => Verdict::Redirected,
        400..=499 if !matches!(status, 408 | 425) => Verdict::Refused,
        _ => Verdict::Trouble,
    }
}

/// What the server says in its own words, from any of the shapes that servers use. Not cleaned yet.
pub fn said(answer: &Answer) -> Option<String> {
    let words = match answer.json() {
        Some(json) => json_words(&json),
        None if answer.kind == "text/plain" => vec![String::from_utf8_lossy(&answer.body).into_owned()],
        None => Vec::new(),
    };
    let words: Vec<&str> = words.iter().map(|word| word.trim()).filter(|word| !word.is_empty()).collect();
    let all = words.join("; ");
    (!all.is_empty()).then_some(all)
}

/// The words in problem details (RFC 9457), in an `osdi:error`, in the errors of form services, and in plain members.
fn json_words(json: &Value) -> Vec<String> {
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let list = |value: &Value, name: &str| value.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let mut words: Vec<String> =
        ["title", "detail", "reason", "message", "error"].into_iter().filter_map(|name| text(json, name)).collect();
    for error in list(json, "errors") {
        words.extend(error.as_str().map(str::to_owned).or_else(|| text(&error, "message")));
    }
    for name in ["osdi:error", "error"] {
        let error = json.get(name).filter(|error| error.is_object()).unwrap_or(json);
        for status in list(error, "resource_status") {
            words.extend(list(&status, "error_descriptions").iter().filter_map(|error| text(error, "description")));
        }
        if json.get(name).is_some_and(Value::is_object) {
            words.extend(text(error, "message"));
        } else {
            break;
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    words.retain(|word| seen.insert(word.clone()));
    words
}

/// A server's words, fit to be shown: without the secret, clean, and short.
pub fn shown(words: &str, secret: Option<&super::Secret>) -> String {
    // A cut must not leave half of a secret standing, so it is hidden first.
    let words = secret.map_or_else(|| words.to_owned(), |secret| secret.hidden_in(words));
    crate::clean::clean_line(&words, MAX_SAID)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, kind: &str, body: &str) -> Answer {
        Answer { status, kind: kind.to_owned(), body: body.as_bytes().to_vec(), ..Answer::default() }
    }

    #[test]
    fn the_names_are_those_of_the_formats() {
        assert_eq!(FORMATS.map(|format| format.name()), NAMES);
        assert!(NAMES.iter().all(|name| named(name).is_some()) && named("other").is_none());
    }

    #[test]
    fn a_servers_words_are_found_in_every_shape() {
        for (kind, body, expected) in [
            ("application/problem+json", r#"{"title":"Bad","detail":"no level","status":400}"#, "Bad; no level"),
            ("application/json", r#"{"error":"Form not found"}"#, "Form not found"),
            ("application/json", r#"{"errors":[{"code":"TYPE_EMAIL","message":"no address"},"x"]}"#, "no address; x"),
            (
                "application/hal+json",
                r#"{"osdi:error":{"response_code":400,"resource_status":[{"error_descriptions":[{"description":"bad"}]}]}}"#,
                "bad",
            ),
            ("application/json", r#"{"resource_status":[{"error_descriptions":[{"description":"bare"}]}]}"#, "bare"),
            ("text/plain", " slow down \n", "slow down"),
        ] {
            assert_eq!(said(&answer(400, kind, body)).as_deref(), Some(expected), "{body}");
        }
        for (kind, body) in [
            ("text/html", "<h1>Bad</h1>"),
            ("application/json", "{}"),
            ("application/json", "[1,2"),
            ("application/json", r#"{"title":7,"errors":"no","error":[]}"#),
            ("", "x"),
        ] {
            assert_eq!(said(&answer(400, kind, body)), None, "{body}");
        }
    }

    #[test]
    fn what_is_shown_of_a_servers_words_is_clean_short_and_keeps_no_secret() {
        let secret = super::super::Secret::new("canary-123").expect("a token");
        let words = format!("\u{1b}[2J{}canary-123 {}", "x".repeat(990), "y".repeat(5000));
        let shown = shown(&words, Some(&secret));
        assert!(shown.len() <= 1024 && !shown.contains('\u{1b}') && !shown.contains("cana"), "{shown}");
    }

    #[test]
    fn statuses_mean_the_same_everywhere() {
        for format in FORMATS {
            let judge = |status| judge(format, "id", &answer(status, "application/json", "{}"), false);
            for status in [301, 302, 303, 304, 307, 308, 300, 399] {
                assert_eq!(judge(status), Verdict::Redirected);
            }
            for status in [400, 401, 402, 403, 404, 405, 410, 413, 415, 422, 451] {
                assert_eq!(judge(status), Verdict::Refused);
            }
            for status in [429, 502, 503, 504] {
                assert_eq!(judge(status), Verdict::Busy);
            }
            for status in [408, 425, 500, 501, 505, 599, 600, 999] {
                assert_eq!(judge(status), Verdict::Trouble);
            }
        }
    }

    #[test]
    fn a_withdrawal_needs_a_clear_yes() {
        let judge = |status, kind, body| judge_withdrawal(&answer(status, kind, body));
        assert_eq!(judge(204, "", ""), Verdict::Recorded { before: false });
        assert_eq!(judge(200, "application/json", r#"{"withdrawn":true}"#), Verdict::Recorded { before: false });
        assert_eq!(judge(404, "text/html", "x"), Verdict::Recorded { before: true });
        assert_eq!(judge(410, "", ""), Verdict::Recorded { before: true });
        assert_eq!(judge(200, "text/html", "ok"), Verdict::Unclear(Unclear::NotJson));
        assert_eq!(judge(200, "application/json", r#"{"withdrawn":"true"}"#), Verdict::Unclear(Unclear::NoMember));
        assert_eq!(judge(405, "", ""), Verdict::Refused);
        assert_eq!(judge(503, "", ""), Verdict::Busy);
    }
}
