//! Form services: the person's template is filled in and posted. A template that is a JSON object is sent as JSON, any other as
//! the fields of a form. Such services record each post anew and confirm nothing that a program could rely on, so a pledge that
//! may have arrived is never sent a second time by itself.

use serde_json::Value;
use url::form_urlencoded;

use super::{Answer, Format, Need, Needs, Verdict};
use crate::campaign::{Campaign, Pledge};

/// The format.
pub struct Webhook;

/// The longest template, in bytes.
pub const MAX_TEMPLATE: usize = 1024;

/// What may stand between braces.
pub const PLACES: [&str; 6] = ["level", "date", "id", "name", "email", "country"];

/// The template where none was set.
pub const TEMPLATE: &str = r#"{"level":"{level}","date":"{date}","id":"{id}"}"#;

/// A template, taken apart.
enum Template {
    Json(Value),
    Form(Vec<(String, String)>),
}

impl Template {
    fn read(text: &str) -> Option<Self> {
        if text.len() > MAX_TEMPLATE {
            return None;
        }
        if text.trim_start().starts_with(['{', '[']) {
            let json: Value = serde_json::from_str(text).ok()?;
            return json.is_object().then_some(Self::Json(json));
        }
        let fields: Vec<(String, String)> = form_urlencoded::parse(text.as_bytes()).into_owned().collect();
        let whole = !fields.is_empty() && fields.iter().all(|(name, _)| !name.is_empty()) && text.contains('=');
        whole.then_some(Self::Form(fields))
    }

    /// Every text in it.
    fn texts(&self) -> Vec<&str> {
        fn of<'v>(value: &'v Value, texts: &mut Vec<&'v str>) {
            match value {
                Value::String(text) => texts.push(text),
                Value::Array(values) => values.iter().for_each(|value| of(value, texts)),
                Value::Object(members) => members.values().for_each(|value| of(value, texts)),
                _ => {}
            }
        }
        let mut texts = Vec::new();
        match self {
            Self::Json(json) => of(json, &mut texts),
            Self::Form(fields) => texts.extend(fields.iter().map(|(_, value)| value.as_str())),
        }
        texts
    }

    /// The names between braces.
    fn places(&self) -> Vec<&str> {
        let parts = self.texts().into_iter().flat_map(|text| text.split('{').skip(1));
        parts.map(|part| part.split_once('}').map_or("", |(name, _)| name)).collect()
    }
}

/// Whether it can be filled in, names the level, and holds nothing in braces that is unknown.
pub fn is_template(text: &str) -> bool {
    let Some(template) = Template::read(text) else { return false };
    let places = template.places();
    places.contains(&"level") && places.iter().all(|place| PLACES.contains(place))
}

fn fill(text: &str, pledge: &Pledge) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let (place, behind) = after.split_once('}').unwrap_or((after, ""));
        match place {
            "level" => filled.push_str(pledge.level.name()),
            "date" => filled.push_str(&pledge.on.to_string()),
            "id" => filled.push_str(&pledge.id),
            "name" => filled.push_str(pledge.given.name.as_deref().unwrap_or_default()),
            "email" => filled.push_str(pledge.given.email.as_deref().unwrap_or_default()),
            "country" => filled.push_str(pledge.given.country.as_deref().unwrap_or_default()),
            _ => {}
        }
        rest = behind;
    }
    filled.push_str(rest);
    filled
}

fn fill_json(value: &mut Value, pledge: &Pledge) {
    match value {
        Value::String(text) => *text = fill(text, pledge),
        Value::Array(values) => values.iter_mut().for_each(|value| fill_json(value, pledge)),
        Value::Object(members) => members.values_mut().for_each(|value| fill_json(value, pledge)),
        _ => {}
    }
}

impl Format for Webhook {
    fn name(&self) -> &'static str {
        "webhook"
    }

    fn needs(&self, campaign: &Campaign) -> Needs {
        let template = Template::read(&campaign.template);
        let places = template.as_ref().map(Template::places).unwrap_or_default();
        let need = |place: &str, need: Need| if places.contains(&place) { need } else { Need::No };
        Needs { name: need("name", Need::Ask), email: need("email", Need::Must), country: need("country", Need::Ask) }
    }

    fn body(&self, pledge: &Pledge, campaign: &Campaign) -> (&'static str, String) {
        match Template::read(&campaign.template).or_else(|| Template::read(TEMPLATE)) {
            Some(Template::Form(fields)) => {
                let filled = fields.iter().map(|(name, value)| (name, fill(value, pledge)));
                let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(filled).finish();
                ("application/x-www-form-urlencoded", body)
            }
            Some(Template::Json(mut json)) => {
                fill_json(&mut json, pledge);
                ("application/json", json.to_string())
            }
            None => ("application/json", Value::Null.to_string()),
        }
    }

    /// A yes is a yes without a confirmation, unless the body says that something was wrong.
    fn read(&self, _: &str, answer: &Answer, _: bool) -> Verdict {
        if answer.status == 409 {
            return Verdict::Refused;
        }
        let json = answer.json().unwrap_or_default();
        let is = |name: &str, value: bool| json.get(name) == Some(&Value::Bool(value));
        let error = match json.get("error") {
            None | Some(Value::Null | Value::Bool(false)) => false,
            Some(Value::String(text)) => !text.is_empty(),
            Some(_) => true,
        };
        let errors = json.get("errors").and_then(Value::as_array).is_some_and(|errors| !errors.is_empty());
        if error || errors || is("ok", false) || is("success", false) || is("accepted", false) {
            return Verdict::Refused;
        }
        Verdict::Taken
    }

    fn takes_repeats(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::{Endpoint, Given, Level, format};

    fn campaign(template: &str) -> Campaign {
        Campaign {
            endpoint: Endpoint::parse("https://forms.example/f/1").expect("an address"),
            format: &Webhook,
            template: template.to_owned(),
            token_env: None,
            contact: None,
        }
    }

    fn pledge() -> Pledge {
        Pledge {
            id: "7".to_owned(),
            level: Level::WillCancel,
            on: jiff::civil::date(2026, 11, 22),
            given: Given {
                name: Some("Ann \"A\" {id} & Co\u{5d0}".to_owned()),
                email: Some("a+b@example.org".to_owned()),
                country: None,
            },
        }
    }

    #[test]
    fn what_was_typed_stays_within_its_field() {
        let json = r#"{"what":["{level} on {date}"],"n":1,"who":{"name":"{name}"},"country":"{country}"}"#;
        let (kind, body) = Webhook.body(&pledge(), &campaign(json));
        let body: Value = serde_json::from_str(&body).expect("JSON");
        assert_eq!(kind, "application/json");
        assert_eq!(body["what"][0], "will-cancel on 2026-11-22");
        assert_eq!((body["who"]["name"].as_str(), &body["country"]), (Some("Ann \"A\" {id} & Co\u{5d0}"), &"".into()));
        let (kind, body) = Webhook.body(&pledge(), &campaign("form-name=pledge&l={level}&m={email}&n={name}&bot="));
        assert_eq!(kind, "application/x-www-form-urlencoded");
        assert_eq!(
            body,
            "form-name=pledge&l=will-cancel&m=a%2Bb%40example.org&n=Ann+%22A%22+%7Bid%7D+%26+Co%D7%90&bot="
        );
    }

    #[test]
    fn templates_that_cannot_be_filled_in_are_refused() {
        for good in [TEMPLATE, "level={level}", "a=b&c={level}{country}", r#"{"a":{"b":["{level}"]}}"#] {
            assert!(is_template(good), "{good}");
        }
        for bad in [
            "",
            "{level}",
            "level",
            "a=b",
            r#"{"a":"b"}"#,
            r#"["{level}"]"#,
            r#"{"a":"{level}""#,
            "a={level}&b={password}",
            "a={level}&b={",
            "a={level}&b={name",
            "={level}",
            r#"{"{level}":"x"}"#,
        ] {
            assert!(!is_template(bad), "{bad}");
        }
        assert!(!is_template(&format!("a={{level}}&b={}", "x".repeat(MAX_TEMPLATE))));
    }

    #[test]
    fn only_what_the_template_names_is_asked_for() {
        let needs = |template: &str| Webhook.needs(&campaign(template));
        assert_eq!(needs(TEMPLATE), Needs { name: Need::No, email: Need::No, country: Need::No });
        let all = needs("l={level}&n={name}&m={email}&c={country}");
        assert_eq!(all, Needs { name: Need::Ask, email: Need::Must, country: Need::Ask });
    }

    #[test]
    fn a_body_that_speaks_of_errors_is_a_refusal() {
        let read = |kind: &str, body: &str| {
            let answer = Answer { status: 200, kind: kind.into(), body: body.as_bytes().to_vec(), ..Answer::default() };
            format::judge(&Webhook, "", &answer, false)
        };
        for body in [r#"{"next":"/thanks"}"#, r#"{"ok":true,"errors":[]}"#, r#"{"error":null}"#, "", "[]", "{"] {
            assert_eq!(read("application/json", body), Verdict::Taken, "{body}");
        }
        assert_eq!(read("text/html", "<h1>Thanks</h1>"), Verdict::Taken);
        for body in [r#"{"error":"x"}"#, r#"{"errors":[{"code":"EMPTY"}]}"#, r#"{"ok":false}"#, r#"{"success":false}"#]
        {
            assert_eq!(read("application/json", body), Verdict::Refused, "{body}");
        }
    }
}
