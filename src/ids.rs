//! Names of things in guides and journals. Each kind is a type of its own, so that a step cannot be passed for a question.

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Takes the name as it is written in a guide or a journal; no check is made here.
            pub fn new(name: impl Into<String>) -> Self {
                Self(name.into())
            }

            /// The name as written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}

id! {
    /// A topic: `cancel`, `export`, …; `common` holds what several share.
    TopicName
}
id! {
    /// A step with its topic: `cancel/web-cancel`.
    StepId
}
id! {
    /// A question, unique over all topics: `channel`.
    QuestionId
}
id! {
    /// A link of a facts file: `web-billing`.
    LinkId
}
id! {
    /// A date rule with its topic: `cancel/cancel-by`.
    DateId
}

impl StepId {
    /// The step `local` of `topic`.
    pub fn of(topic: &TopicName, local: &str) -> Self {
        Self(format!("{topic}/{local}"))
    }

    /// The topic's part.
    pub fn topic(&self) -> &str {
        self.0.split_once('/').map_or("", |(topic, _)| topic)
    }

    /// The part that heads the step's section in the prose.
    pub fn local(&self) -> &str {
        self.0.split_once('/').map_or(&self.0, |(_, local)| local)
    }
}

impl DateId {
    /// The rule `local` of `topic`.
    pub fn of(topic: &TopicName, local: &str) -> Self {
        Self(format!("{topic}/{local}"))
    }

    /// The topic's part.
    pub fn topic(&self) -> &str {
        self.0.split_once('/').map_or("", |(topic, _)| topic)
    }

    /// The part that heads the reminder's section in the prose.
    pub fn local(&self) -> &str {
        self.0.split_once('/').map_or(&self.0, |(_, local)| local)
    }
}

/// Whether `name` is lower-case words joined by hyphens, the form of every id.
pub fn is_id(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 64
        && !name.starts_with('-')
        && !name.ends_with('-')
        && !name.contains("--")
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
