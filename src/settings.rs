//! Settings: option, variable, file, default, in this order. Each value knows where it came from.

use std::path::{Path, PathBuf};

use serde::Serialize;
use toml_edit::{DocumentMut, Item, Value};

use crate::campaign::Endpoint;
use crate::campaign::format::{self, webhook};
use crate::failure::{Failure, Kind};
use crate::files::{self, AppendError};
use crate::messages::say;

/// The settings file may be this long.
const MAX_SETTINGS_BYTES: u64 = 64 * 1024;

/// What a setting may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `true` or `false`.
    Switch,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A number of columns.
    Columns,
    /// A language tag.
    Language,
    /// The address of a campaign, or `none`.
    Endpoint,
    /// What a form service is sent.
    Template,
    /// The name of a variable, or `none`. Never what it holds.
    Variable,
    /// A line of text, or `none`.
    Line,
}

impl Shape {
    /// Whether what was typed may hold a secret, put there by mistake, and is not repeated.
    fn may_hide_a_secret(self) -> bool {
        matches!(self, Self::Endpoint | Self::Template | Self::Variable)
    }
}

/// The value of a setting that names nothing.
pub const NONE: &str = "none";

/// A setting that exists.
pub struct Known {
    /// Its name, as `quitgpt settings set` takes it.
    pub key: &'static str,
    /// What it may hold.
    pub shape: Shape,
    /// Its value when nothing says otherwise.
    pub default: &'static str,
    /// The variable that overrides the file.
    pub variable: Option<&'static str>,
}

/// Ways to write right-to-left words: those of `render::bidi`, or what the environment says.
const BIDI: &[&str] = &["auto", "logical", "logical-isolates", "logical-scp", "visual", "words"];

/// Every setting. What each does is said by the sentence `setting-KEY` (dots become hyphens).
pub const KNOWN: &[Known] = &[
    Known { key: "lang", shape: Shape::Language, default: "auto", variable: Some("QUITGPT_LANG") },
    Known { key: "open", shape: Shape::Switch, default: "true", variable: Some("QUITGPT_NO_OPEN") },
    Known { key: "plain", shape: Shape::Switch, default: "false", variable: Some("QUITGPT_PLAIN") },
    Known { key: "pledge.contact", shape: Shape::Line, default: NONE, variable: None },
    Known { key: "pledge.endpoint", shape: Shape::Endpoint, default: NONE, variable: None },
    Known { key: "pledge.format", shape: Shape::Word(&format::NAMES), default: "quitgpt", variable: None },
    Known { key: "pledge.template", shape: Shape::Template, default: webhook::TEMPLATE, variable: None },
    Known { key: "pledge.token-env", shape: Shape::Variable, default: NONE, variable: None },
    Known { key: "qr", shape: Shape::Switch, default: "false", variable: None },
    Known { key: "text.bidi", shape: Shape::Word(BIDI), default: "auto", variable: None },
    Known { key: "text.color", shape: Shape::Word(&["auto", "always", "never"]), default: "auto", variable: None },
    Known { key: "text.ground", shape: Shape::Word(&["dark", "light"]), default: "dark", variable: None },
    Known { key: "text.pager", shape: Shape::Switch, default: "true", variable: None },
    Known { key: "text.width", shape: Shape::Columns, default: "auto", variable: None },
];

/// Where a value came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", tag = "from")]
pub enum Origin {
    /// A variable of the environment.
    Variable {
        /// Its name.
        name: String,
    },
    /// The settings file.
    File,
    /// Nothing said otherwise.
    Default,
}

/// A value with its origin.
#[derive(Clone, Debug)]
pub struct Setting {
    /// The name.
    pub key: &'static str,
    /// The value, as text.
    pub value: String,
    /// Where it came from.
    pub origin: Origin,
}

/// The settings file, read once.
#[derive(Debug, Default)]
pub struct Settings {
    path: Option<PathBuf>,
    document: DocumentMut,
}

impl Settings {
    /// Reads the file; none is the same as an empty one.
    pub fn read(path: Option<&Path>) -> Result<Self, Failure> {
        let text = match path {
            Some(path) => files::read(path, MAX_SETTINGS_BYTES)?.unwrap_or_default(),
            None => String::new(),
        };
        let document = if text.is_empty() { DocumentMut::new() } else { parse(path, &text)? };
        Ok(Self { path: path.map(Path::to_owned), document })
    }

    /// The file.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// The value of `key` in the file.
    pub fn in_file(&self, key: &str) -> Option<String> {
        let item = match key.split_once('.') {
            Some((table, key)) => self.document.get(table)?.get(key)?,
            None => self.document.get(key)?,
        };
        match item.as_value()? {
            Value::String(text) => Some(text.value().clone()),
            Value::Boolean(switch) => Some(switch.value().to_string()),
            Value::Integer(number) => Some(number.value().to_string()),
            _ => None,
        }
    }

    /// The value in force, if it is one that the setting may hold.
    pub fn get(&self, known: &Known, variable: impl Fn(&str) -> Option<String>) -> Setting {
        let named = known.variable.and_then(|name| variable(name).filter(|v| !v.is_empty()).map(|value| (name, value)));
        if let Some((name, value)) = named {
            // `QUITGPT_NO_OPEN=1` switches `open` off.
            let value = if known.key == "open" { is_off(&value).to_string() } else { switch_words(known, value) };
            if known.allows(&value) {
                return Setting { key: known.key, value, origin: Origin::Variable { name: name.to_owned() } };
            }
        }
        match self.in_file(known.key).filter(|value| known.allows(value)) {
            Some(value) => Setting { key: known.key, value, origin: Origin::File },
            None => Setting { key: known.key, value: known.default.to_owned(), origin: Origin::Default },
        }
    }

    /// Names in the file that no setting has, and values that their setting cannot hold.
    pub fn odd(&self) -> Vec<String> {
        let mut odd = Vec::new();
        for (key, item) in self.document.iter() {
            match item {
                Item::Table(table) => {
                    odd.extend(
                        table.iter().map(|(inner, _)| format!("{key}.{inner}")).filter(|name| self.is_odd(name)),
                    );
                }
                _ if self.is_odd(key) => odd.push(key.to_owned()),
                _ => {}
            }
        }
        odd
    }

    fn is_odd(&self, key: &str) -> bool {
        match find(key) {
            Some(known) => !self.in_file(key).is_some_and(|value| known.allows(&value)),
            None => true,
        }
    }

    /// Writes a value into the file; everything else in it stays as it is.
    pub fn set(path: &Path, key: &str, value: &str) -> Result<(), Failure> {
        let known = find(key).ok_or_else(|| unknown(key))?;
        if !known.allows(value) {
            let choices = known.choices();
            if known.shape.may_hide_a_secret() {
                return Err(Failure::usage(say!("setting-bad-unsaid", key = key, choices = choices)));
            }
            return Err(Failure::usage(say!("setting-bad-value", key = key, value = value, choices = choices)));
        }
        let item = match known.shape {
            Shape::Switch => toml_edit::value(value == "true"),
            Shape::Columns if value != "auto" => toml_edit::value(value.parse::<i64>().unwrap_or_default()),
            _ => toml_edit::value(value),
        };
        edit(path, |document| match key.split_once('.') {
            Some((table, key)) => {
                let table = document.entry(table).or_insert_with(toml_edit::table);
                if !table.is_table_like() {
                    *table = toml_edit::table();
                }
                table[key] = item;
            }
            None => document[key] = item,
        })
    }

    /// Takes a value out of the file.
    pub fn unset(path: &Path, key: &str) -> Result<(), Failure> {
        edit(path, |document| match key.split_once('.') {
            Some((table, key)) => {
                if let Some(table) = document.get_mut(table).and_then(Item::as_table_like_mut) {
                    table.remove(key);
                }
            }
            None => {
                document.remove(key);
            }
        })
    }
}

impl Known {
    /// Whether it may hold `value`.
    pub fn allows(&self, value: &str) -> bool {
        match self.shape {
            Shape::Switch => matches!(value, "true" | "false"),
            Shape::Word(words) => words.contains(&value),
            Shape::Columns => value == "auto" || value.parse::<usize>().is_ok_and(|n| (20..=400).contains(&n)),
            Shape::Language => value == "auto" || crate::lang::Tag::parse(value).is_some(),
            Shape::Endpoint => value == NONE || Endpoint::parse(value).is_some(),
            Shape::Template => webhook::is_template(value),
            Shape::Variable => value == NONE || is_variable(value),
            Shape::Line => {
                !value.trim().is_empty() && value.len() <= 200 && !value.contains(crate::clean::is_forbidden)
            }
        }
    }

    /// What it may hold, in words.
    pub fn choices(&self) -> String {
        match self.shape {
            Shape::Switch => "true, false".to_owned(),
            Shape::Word(words) => words.join(", "),
            Shape::Columns => "auto, 20…400".to_owned(),
            Shape::Language => "auto, en, ar, es-MX …".to_owned(),
            Shape::Endpoint => "none, https:…".to_owned(),
            Shape::Template => webhook::PLACES.map(|place| format!("{{{place}}}")).join(" "),
            Shape::Variable => "none, A_NAME".to_owned(),
            Shape::Line => "none, …".to_owned(),
        }
    }
}

/// Whether this names a variable as people name those that hold tokens.
fn is_variable(name: &str) -> bool {
    name.len() <= 64
        && name.starts_with(|c: char| c.is_ascii_uppercase() || c == '_')
        && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
}

/// The setting named `key`.
pub fn find(key: &str) -> Option<&'static Known> {
    KNOWN.iter().find(|known| known.key == key)
}

/// The failure for a name that no setting has.
pub fn unknown(key: &str) -> Failure {
    let keys: Vec<&str> = KNOWN.iter().map(|known| known.key).collect();
    Failure::new(Kind::Usage, say!("setting-unknown", key = key))
        .hint(say!("setting-unknown-hint", keys = keys.join(", ")))
}

/// Whether a variable's value means "off": empty, `0`, `false`, `no`.
pub fn is_off(value: &str) -> bool {
    matches!(value.to_ascii_lowercase().as_str(), "" | "0" | "false" | "no" | "off")
}

fn switch_words(known: &Known, value: String) -> String {
    if known.shape == Shape::Switch { (!is_off(&value)).to_string() } else { value }
}

fn parse(path: Option<&Path>, text: &str) -> Result<DocumentMut, Failure> {
    text.parse::<DocumentMut>().map_err(|error| {
        let path = path.map(|path| path.display().to_string()).unwrap_or_default();
        Failure::failed(say!("settings-broken", path = path)).cause(error.message()).hint(say!("settings-broken-hint"))
    })
}

fn edit(path: &Path, change: impl FnOnce(&mut DocumentMut)) -> Result<(), Failure> {
    if let Some(folder) = path.parent() {
        files::private_dir(folder)?;
    }
    let lock = path.with_extension("lock");
    let result = files::update(path, &lock, MAX_SETTINGS_BYTES, |text| {
        let mut document = parse(Some(path), text.unwrap_or_default())?;
        change(&mut document);
        Ok(document.to_string())
    });
    match result {
        Ok(_) => Ok(()),
        Err(AppendError::File(error)) => Err(error.into()),
        Err(AppendError::Make(failure)) => Err(failure),
    }
}
