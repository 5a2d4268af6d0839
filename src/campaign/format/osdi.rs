//! Petitions of Action Network and other servers of the Open Supporter Data Interface: one POST to the petition's Record
//! Signature Helper. The helper is given (its address ends in `record_signature_helper` or `signatures`) or found through the
//! petition's own link. Without a key such a server answers success and refusal alike (Action Network's documentation, read in
//! August 2026), so nothing is confirmed then; a person signs a petition once there, so trying twice counts once.
//! No `status` is sent: it would subscribe again somebody who had unsubscribed.

use serde_json::{Value, json};
use url::Url;

use super::{Answer, Format, Need, Needs, Unclear, Verdict};
use crate::campaign::{Campaign, Endpoint, Pledge};

/// The format.
pub struct Osdi;

/// The link of a petition that names the place for signatures.
const HELPER: &str = "osdi:record_signature_helper";

impl Format for Osdi {
    fn name(&self) -> &'static str {
        "osdi"
    }

    fn needs(&self, _: &Campaign) -> Needs {
        Needs { name: Need::May, email: Need::Must, country: Need::May }
    }

    fn body(&self, pledge: &Pledge, _: &Campaign) -> (&'static str, String) {
        let mut person = json!({});
        if let Some(email) = &pledge.given.email {
            person["email_addresses"] = json!([{ "address": email }]);
        }
        if let Some(name) = &pledge.given.name {
            person["given_name"] = name.as_str().into();
        }
        if let Some(country) = &pledge.given.country {
            person["postal_addresses"] = json!([{ "country": country }]);
        }
        let source = json!({ "source": "quitgpt" });
        let body = json!({
            "person": person,
            // A tag counts only where the campaign made it; others are passed over.
            "add_tags": [format!("quitgpt-{}", pledge.level.name())],
            // Action Network has its own name for it.
            "action_network:referrer_data": source,
            "referrer_data": source,
        });
        ("application/json", body.to_string())
    }

    fn token_header(&self) -> (&'static str, &'static str) {
        ("osdi-api-token", "")
    }

    fn accept(&self) -> &'static str {
        "application/hal+json, application/json"
    }

    fn read(&self, _: &str, answer: &Answer, token: bool) -> Verdict {
        if answer.status == 409 {
            return Verdict::Refused;
        }
        let empty = answer.body.trim_ascii().is_empty();
        let members = match answer.json() {
            Some(Value::Object(members)) => members,
            _ if empty => serde_json::Map::new(),
            _ => return Verdict::Unclear(Unclear::NotJson),
        };
        let error = ["osdi:error", "error", "resource_status"].iter().any(|name| members.contains_key(*name));
        match (error, token, members.is_empty()) {
            (true, ..) => Verdict::Refused,
            (false, false, _) => Verdict::Taken,
            // With a key a signature comes back; an empty answer is how a refusal looks.
            (false, true, true) => Verdict::Unclear(Unclear::NoMember),
            (false, true, false) => match members.contains_key("identifiers") || members.contains_key("_links") {
                true => Verdict::Recorded { before: false },
                false => Verdict::Unclear(Unclear::NoMember),
            },
        }
    }

    fn takes_repeats(&self) -> bool {
        true
    }

    fn looks_up(&self, endpoint: &Endpoint) -> bool {
        let path = endpoint.url().path().trim_end_matches('/');
        !["/record_signature_helper", "/signatures"].iter().any(|end| path.ends_with(end))
    }

    fn found(&self, endpoint: &Endpoint, answer: &Answer) -> Option<Url> {
        let json = answer.json()?;
        let link = json.get("_links")?.get(HELPER)?;
        let link = link.get(0).unwrap_or(link);
        endpoint.beside(link.get("href")?.as_str()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(kind: &str, body: &str) -> Answer {
        Answer { status: 200, kind: kind.to_owned(), body: body.as_bytes().to_vec(), ..Answer::default() }
    }

    #[test]
    fn without_a_key_nothing_is_confirmed_and_with_one_an_empty_answer_is_no_yes() {
        let full = r#"{"identifiers":["osdi:1"],"_links":{"self":{"href":"x"}}}"#;
        for (body, without, with) in [
            ("{}", Verdict::Taken, Verdict::Unclear(Unclear::NoMember)),
            ("", Verdict::Taken, Verdict::Unclear(Unclear::NoMember)),
            (full, Verdict::Taken, Verdict::Recorded { before: false }),
            (r#"{"ok":1}"#, Verdict::Taken, Verdict::Unclear(Unclear::NoMember)),
            (r#"{"error":"no such petition"}"#, Verdict::Refused, Verdict::Refused),
            (r#"{"osdi:error":{}}"#, Verdict::Refused, Verdict::Refused),
            ("[]", Verdict::Unclear(Unclear::NotJson), Verdict::Unclear(Unclear::NotJson)),
        ] {
            assert_eq!(Osdi.read("", &answer("application/hal+json", body), false), without, "{body}");
            assert_eq!(Osdi.read("", &answer("application/json", body), true), with, "{body}");
        }
        assert_eq!(Osdi.read("", &answer("text/html", "<p>"), false), Verdict::Unclear(Unclear::NotJson));
    }

    #[test]
    fn the_helper_is_found_on_the_same_server_only() {
        let endpoint = Endpoint::parse("https://a.example/api/v2/petitions/1").expect("an address");
        assert!(Osdi.looks_up(&endpoint));
        for given in ["https://a.example/p/1/signatures", "https://a.example/p/1/record_signature_helper/"] {
            assert!(!Osdi.looks_up(&Endpoint::parse(given).expect("an address")));
        }
        let found = |href: &str| {
            let body = format!(r#"{{"_links":{{"osdi:record_signature_helper":{{"href":"{href}"}}}}}}"#);
            Osdi.found(&endpoint, &answer("application/hal+json", &body)).map(String::from)
        };
        assert_eq!(found("https://a.example/x").as_deref(), Some("https://a.example/x"));
        assert_eq!(found("/x").as_deref(), Some("https://a.example/x"));
        assert_eq!(found("https://b.example/x"), None);
        assert_eq!(found("http://a.example/x"), None);
        let listed = r#"{"_links":{"osdi:record_signature_helper":[{"href":"/y"}]}}"#;
        assert!(Osdi.found(&endpoint, &answer("application/json", listed)).is_some());
        for body in ["", "{}", "[]", r#"{"_links":7}"#, r#"{"_links":{"osdi:record_signature_helper":{"href":7}}}"#] {
            assert!(Osdi.found(&endpoint, &answer("application/json", body)).is_none(), "{body}");
        }
    }
}
