//! The few words that pages and notes need around what was said, in the reader's language.

use super::assets::Kind;
use super::pieces::FileRef;
use crate::lang::Direction;
use crate::messages::{Messages, say};

macro_rules! words {
    ($($(#[doc = $doc:literal])* $field:ident = $id:literal $(($($arg:tt)*))?,)*) => {
        /// Words in the reader's language.
        #[derive(Clone, Debug)]
        pub struct Words {
            /// The language.
            pub lang: String,
            /// Its direction.
            pub direction: Direction,
            $($(#[doc = $doc])* pub $field: String,)*
        }

        impl Words {
            /// Looks them up.
            pub fn new(messages: &Messages) -> Self {
                Self {
                    lang: messages.tag().to_string(),
                    direction: messages.direction(),
                    $($field: messages.text(&say!($id $(, $($arg)*)?)),)*
                }
            }
        }
    };
}

words! {
    /// The person.
    you = "convert-you",
    /// A title for conversations without one.
    untitled = "convert-untitled",
    /// Above reasoning.
    reasoning = "convert-reasoning",
    /// Above a call of a tool.
    call = "convert-call",
    /// Above what a tool gave back.
    output = "convert-output",
    /// Above a page that was read.
    source = "convert-source",
    /// Above an error.
    error = "convert-error",
    /// Above a document.
    document = "convert-document",
    /// Above what was said aloud.
    spoken = "convert-spoken",
    /// Above custom instructions.
    instructions = "convert-instructions",
    /// Above memory.
    memory = "convert-memory",
    /// Above another version, with places for its number and how many there are.
    version = "convert-version" (number = "{number}", of = "{of}"),
    /// Above what hangs on nothing that is shown.
    lost = "convert-lost",
    /// Above what is not known.
    unknown = "convert-unknown",
    /// A file.
    file = "convert-file",
    /// A recording.
    recording = "convert-recording",
    /// A picture.
    picture = "convert-picture",
    /// A file that is not in the archive.
    missing = "convert-missing",
    /// Above files that no message shows.
    unshown = "convert-unshown",
    /// The title of the list.
    conversations = "convert-conversations",
    /// How many conversations there are.
    total = "convert-total",
    /// How many messages there are.
    messages = "convert-messages",
    /// How many conversations were found.
    results = "convert-results",
    /// The conversation that was begun before this one.
    earlier = "convert-earlier",
    /// The conversation that was begun after this one.
    later = "convert-later",
    /// How many conversations cannot be read.
    unread = "convert-unread",
    /// Pages of the list, by their dates.
    all = "convert-all",
    /// The field for searching.
    search = "convert-search",
    /// Nothing was found.
    nothing = "convert-nothing",
    /// The next page of the list.
    next = "convert-next",
    /// The page before.
    previous = "convert-previous",
    /// Without a date.
    undated = "convert-undated",
}

impl Words {
    /// What a file is called that has no name, by the message and by what was found.
    pub fn of_file(&self, file: &FileRef<'_>, kind: Option<Kind>) -> &str {
        match kind {
            Some(Kind::Film) | None if file.is_heard() => &self.recording,
            Some(Kind::Sound) => &self.recording,
            Some(Kind::Picture) => &self.picture,
            None if file.picture => &self.picture,
            _ => &self.file,
        }
    }

    /// What stands above another version: which one, of how many.
    pub fn version_of(&self, number: usize, of: usize) -> String {
        match of {
            1 => self.lost.clone(),
            _ => self.version.replace("{number}", &number.to_string()).replace("{of}", &of.to_string()),
        }
    }
}
