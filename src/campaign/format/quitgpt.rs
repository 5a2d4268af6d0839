//! Our own JSON, for campaigns that build a receiver. `examples/pledge-receiver` holds its JSON Schema, its OpenAPI file and a
//! receiver to start from. The number of the pledge is also the right to take it back, so it is random and never guessed.

use serde_json::{Value, json};
use url::Url;

use super::{Answer, Format, Need, Needs, Unclear, Verdict};
use crate::campaign::{Campaign, Endpoint, Pledge};

/// The format.
pub struct Quitgpt;

impl Format for Quitgpt {
    fn name(&self) -> &'static str {
        "quitgpt"
    }

    fn needs(&self, _: &Campaign) -> Needs {
        Needs { name: Need::May, email: Need::May, country: Need::May }
    }

    fn body(&self, pledge: &Pledge, _: &Campaign) -> (&'static str, String) {
        let mut body = json!({
            "schema": "quitgpt.pledge/1",
            "pledge_id": pledge.id,
            "level": pledge.level,
            "on": pledge.on,
        });
        let given = [("name", &pledge.given.name), ("email", &pledge.given.email), ("country", &pledge.given.country)];
        for (member, value) in given {
            if let Some(value) = value {
                body[member] = value.as_str().into();
            }
        }
        ("application/json", body.to_string())
    }

    fn accept(&self) -> &'static str {
        "application/json, application/problem+json"
    }

    /// Confirmed is what the server confirms in the agreed member, or what it says it had before.
    fn read(&self, id: &str, answer: &Answer, _: bool) -> Verdict {
        if answer.status == 409 {
            return Verdict::Recorded { before: true };
        }
        let Some(Value::Object(members)) = answer.json() else { return Verdict::Unclear(Unclear::NotJson) };
        match (members.get("accepted"), members.get("pledge_id")) {
            (Some(Value::Bool(false)), _) => Verdict::Refused,
            (Some(Value::Bool(true)), None) => Verdict::Recorded { before: false },
            (Some(Value::Bool(true)), Some(Value::String(of))) if of == id => Verdict::Recorded { before: false },
            (Some(Value::Bool(true)), Some(_)) => Verdict::Unclear(Unclear::OtherPledge),
            _ => Verdict::Unclear(Unclear::NoMember),
        }
    }

    fn takes_repeats(&self) -> bool {
        true
    }

    fn withdrawal(&self, endpoint: &Endpoint, id: &str) -> Option<Url> {
        endpoint.below(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_agreed_answer_is_a_confirmation() {
        let read = |status, kind: &str, body: &str| {
            let answer = Answer { status, kind: kind.to_owned(), body: body.as_bytes().to_vec(), ..Answer::default() };
            Quitgpt.read("the-id", &answer, false)
        };
        let json = "application/json";
        let recorded = Verdict::Recorded { before: false };
        for body in [r#"{"accepted":true}"#, r#"{"accepted":true,"pledge_id":"the-id","more":[1]}"#] {
            assert_eq!(read(200, json, body), recorded);
            assert_eq!(read(201, "application/vnd.x+json", body), recorded);
            assert_eq!(read(200, "text/html", body), Verdict::Unclear(Unclear::NotJson));
            assert_eq!(read(200, "", body), Verdict::Unclear(Unclear::NotJson));
        }
        assert_eq!(read(409, "", ""), Verdict::Recorded { before: true });
        assert_eq!(read(200, json, r#"{"accepted":false}"#), Verdict::Refused);
        for body in
            ["{}", r#"{"accepted":"true"}"#, r#"{"accepted":1}"#, r#"{"accepted":null}"#, r#"{"Accepted":true}"#]
        {
            assert_eq!(read(200, json, body), Verdict::Unclear(Unclear::NoMember), "{body}");
        }
        for body in ["", "true", "[]", "[{\"accepted\":true}]", "{\"accepted\":true", "\u{feff}{\"accepted\":true}"] {
            assert_eq!(read(200, json, body), Verdict::Unclear(Unclear::NotJson), "{body}");
        }
        for body in [r#"{"accepted":true,"pledge_id":"other"}"#, r#"{"accepted":true,"pledge_id":7}"#] {
            assert_eq!(read(200, json, body), Verdict::Unclear(Unclear::OtherPledge));
        }
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(read(200, json, &deep), Verdict::Unclear(Unclear::NotJson));
    }
}
