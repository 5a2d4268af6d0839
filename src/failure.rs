//! What went wrong, as data: a kind that decides the exit code, sentences by id, causes and the next command.
//! Wording happens once, in [`Failure::words`].

use serde::Serialize;

use crate::files::{FileError, FileFault};
use crate::host::opener::NO_PROGRAM;
use crate::messages::{Messages, Sentence, say};

/// What a caller may want to tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Something could not be done.
    Failed,
    /// The command was used wrongly, or an answer is missing and nobody can be asked.
    Usage,
    /// Something is due, or steps are open; only where that was asked for.
    Due,
    /// A confirmation was refused, or an archive is not complete.
    NotConfirmed,
    /// The network or the other side.
    Network,
    /// The person stopped it.
    Interrupted,
}

impl Kind {
    /// The exit code (documented in the README).
    pub fn exit_code(self) -> u8 {
        match self {
            Self::Failed => 1,
            Self::Usage => 2,
            Self::Due => 3,
            Self::NotConfirmed => 4,
            Self::Network => 5,
            Self::Interrupted => 130,
        }
    }
}

/// Why something went wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Cause {
    /// As the system or a library words it, which is English.
    Outside(String),
    /// In our own words.
    Own(Sentence),
    /// In our own words, put together already.
    Said(String),
}

impl Cause {
    fn words(&self, messages: &Messages) -> String {
        match self {
            Self::Outside(text) => messages.text(&outside(text)),
            Self::Own(sentence) => messages.text(sentence),
            Self::Said(text) => text.clone(),
        }
    }
}

/// Words of the system or of a library, as a sentence: faults of the system by their kind, others as a quotation.
pub fn outside(text: &str) -> Sentence {
    if text == NO_PROGRAM {
        return say!("open-no-program");
    }
    let text = crate::clean::clean_line(text, 1024);
    // Some libraries add the name of a file of their own behind it.
    let code = text.rsplit_once("(os error ").and_then(|(_, code)| code.split_once(')')?.0.parse::<i32>().ok());
    let Some(code) = code else { return say!("cause-quoted", text = text) };
    use std::io::ErrorKind;
    let kind = match std::io::Error::from_raw_os_error(code).kind() {
        ErrorKind::NotFound => "not-found",
        ErrorKind::PermissionDenied => "not-allowed",
        ErrorKind::AlreadyExists => "there-already",
        ErrorKind::NotADirectory => "no-folder",
        ErrorKind::IsADirectory => "a-folder",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "full",
        ErrorKind::ReadOnlyFilesystem => "read-only",
        ErrorKind::InvalidFilename => "bad-name",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "busy",
        _ => "other",
    };
    say!("cause-system", kind = kind, code = code.to_string())
}

/// A command that did not do what it was asked.
#[derive(Debug)]
pub struct Failure {
    /// What kind.
    pub kind: Kind,
    /// What could not be done to which thing. None where the exit code says it all.
    pub message: Option<Sentence>,
    /// Why, outermost first.
    pub causes: Vec<Cause>,
    /// What to do next.
    pub hint: Option<Sentence>,
    /// Whether nobody reads standard output any more: a quiet end.
    pub closed_pipe: bool,
    /// Whether the person said no: an answer, and no error.
    pub refused: bool,
}

impl Failure {
    /// A failure with its sentence.
    pub fn new(kind: Kind, message: Sentence) -> Self {
        Self { kind, message: Some(message), causes: Vec::new(), hint: None, closed_pipe: false, refused: false }
    }

    /// Wrong use.
    pub fn usage(message: Sentence) -> Self {
        Self::new(Kind::Usage, message)
    }

    /// Something could not be done.
    pub fn failed(message: Sentence) -> Self {
        Self::new(Kind::Failed, message)
    }

    /// The person did not confirm it.
    pub fn refused(message: Sentence) -> Self {
        Self { refused: true, ..Self::new(Kind::NotConfirmed, message) }
    }

    /// An exit code without words.
    pub fn silent(kind: Kind) -> Self {
        Self { kind, message: None, causes: Vec::new(), hint: None, closed_pipe: false, refused: false }
    }

    /// The same with a next step.
    pub fn hint(mut self, hint: Sentence) -> Self {
        self.hint = Some(hint);
        self
    }

    /// The same with a cause, as the system or a library words it.
    pub fn cause(mut self, cause: impl ToString) -> Self {
        self.causes.push(Cause::Outside(cause.to_string()));
        self
    }

    /// The same with a cause in our own words.
    pub fn because(mut self, cause: Sentence) -> Self {
        self.causes.push(Cause::Own(cause));
        self
    }

    /// The same with a cause in words that were put together before.
    pub fn said(mut self, cause: String) -> Self {
        self.causes.push(Cause::Said(cause));
        self
    }

    /// What went wrong and why, for the middle of a conversation.
    pub fn told(&self, messages: &Messages) -> String {
        let message = self.message.iter().map(|message| messages.text(message));
        let causes = self.causes.iter().map(|cause| crate::clean::clean_line(&cause.words(messages), 1024));
        message.chain(causes).collect::<Vec<_>>().join(": ")
    }

    /// The lines a person sees, without a trailing newline.
    pub fn words(&self, messages: &Messages) -> String {
        let mut lines = Vec::new();
        if let Some(message) = &self.message {
            lines.push(match self.refused {
                true => messages.text(message),
                false => messages.text(&say!("error-line", message = message.clone())),
            });
        }
        lines.extend(
            self.causes.iter().map(|cause| format!("  {}", crate::clean::clean_line(&cause.words(messages), 1024))),
        );
        if let Some(hint) = &self.hint {
            lines.push(messages.text(&say!("hint-line", hint = hint.clone())));
        }
        lines.join("\n")
    }

    /// The document for `--json`.
    pub fn json(&self, messages: &Messages) -> serde_json::Value {
        let text = |sentence: &Option<Sentence>| sentence.as_ref().map(|sentence| messages.text(sentence));
        serde_json::json!({
            "schema": "quitgpt/error/1",
            "kind": self.kind,
            "message": text(&self.message),
            "causes": self.causes.iter().map(|cause| cause.words(messages)).collect::<Vec<_>>(),
            "hint": text(&self.hint),
        })
    }
}

impl From<FileError> for Failure {
    fn from(error: FileError) -> Self {
        let path = error.path.display().to_string();
        match error.what {
            FileFault::NotARegularFile => Self::failed(say!("file-not-regular", path = path)),
            FileFault::IsALink => Self::failed(say!("file-is-link", path = path)).hint(say!("file-is-link-hint")),
            FileFault::TooLarge { limit } => {
                Self::failed(say!("file-too-large", path = path, limit = (limit / 1024) as i64))
            }
            FileFault::NotUtf8 => Self::failed(say!("file-not-utf8", path = path)),
            FileFault::Locked { seconds } => {
                Self::failed(say!("file-locked", path = path, seconds = seconds as i64)).hint(say!("file-locked-hint"))
            }
            FileFault::Io(cause) => Self::failed(say!("file-io", path = path)).cause(cause),
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        let closed_pipe = error.kind() == std::io::ErrorKind::BrokenPipe;
        Self { closed_pipe, ..Self::failed(say!("cannot-write")).cause(error) }
    }
}
