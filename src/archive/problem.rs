//! What can be wrong with an archive, as data: a code for programs, a weight that decides the verdict, a sentence for people.

use serde::Serialize;

use crate::failure::outside;
use crate::messages::{Sentence, say};

/// What all checks together come to. Ordered: of several the greatest counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Everything is there and can be read.
    #[default]
    Complete,
    /// Everything that makes an archive is there; some things are worth knowing.
    CompleteWithWarnings,
    /// Something is missing.
    Incomplete,
    /// Something is damaged.
    Unreadable,
    /// It is something else.
    NotAnExport,
    /// It is built in a way that no export is, and that may deceive programs.
    Unsafe,
}

impl Verdict {
    /// Whether the archive is good enough to delete an account after.
    pub fn is_ok(self) -> bool {
        self <= Self::CompleteWithWarnings
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Complete => "complete",
            Self::CompleteWithWarnings => "complete-with-warnings",
            Self::Incomplete => "incomplete",
            Self::Unreadable => "unreadable",
            Self::NotAnExport => "not-an-export",
            Self::Unsafe => "unsafe",
        }
    }
}

/// Why a container is not trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wrong {
    /// Two entries have one name.
    Double,
    /// Two entries have names that differ in capitals only.
    CaseTwin,
    /// The directory and the header before the data disagree.
    HeadersDiffer,
    /// There is data that the directory does not list.
    Unlisted,
    /// Two entries share data.
    Overlap,
    /// An entry is a link.
    Link,
    /// An entry is a device or the like.
    Special,
    /// An entry is encrypted.
    Encrypted,
    /// An entry is packed in a way that exports are not.
    Method,
    /// A name leads out of the archive.
    Path,
    /// A name is empty, far too long or holds control characters.
    Name,
    /// There are more entries than any export has.
    TooManyEntries,
    /// It unpacks to more than any export.
    TooLarge,
    /// It unpacks to so much more than it is that it can only be meant to do harm.
    Ratio,
    /// There are two end records.
    TwoEnds,
    /// There is more behind the end.
    Trailing,
}

impl Wrong {
    /// Its name, the code of the problem.
    pub fn name(self) -> &'static str {
        match self {
            Self::Double => "duplicate-entry",
            Self::CaseTwin => "case-twin",
            Self::HeadersDiffer => "headers-differ",
            Self::Unlisted => "unlisted-data",
            Self::Overlap => "overlapping-entries",
            Self::Link => "link-entry",
            Self::Special => "special-entry",
            Self::Encrypted => "encrypted-entry",
            Self::Method => "unknown-method",
            Self::Path => "path-leaves",
            Self::Name => "odd-name",
            Self::TooManyEntries => "too-many-entries",
            Self::TooLarge => "too-large",
            Self::Ratio => "zip-bomb",
            Self::TwoEnds => "two-end-records",
            Self::Trailing => "trailing-data",
        }
    }
}

/// What was handed in instead of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Other {
    /// A file without content.
    Empty,
    /// A web page, as a link gives that has expired.
    Html,
    /// A notice that access was denied.
    Denied,
    /// An export of Claude.
    Claude,
    /// An export of Grok.
    Grok,
    /// A Google Takeout.
    Takeout,
    /// Another kind of packed file.
    OtherPacked,
    /// A file that a browser has not downloaded to its end.
    Unfinished,
    /// What `quitgpt archive convert` made of an export.
    Converted,
    /// A ZIP without conversations.
    OtherZip,
    /// A folder without conversations.
    OtherFolder,
    /// A folder without conversations that holds ZIPs, as a downloads folder does.
    FolderOfZips,
    /// Another file.
    OtherFile,
}

impl Other {
    /// Its name, the code of the problem.
    pub fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty-file",
            Self::Html => "html-page",
            Self::Denied => "access-denied",
            Self::Claude => "claude-export",
            Self::Grok => "grok-export",
            Self::Takeout => "google-takeout",
            Self::OtherPacked => "other-packed-file",
            Self::Unfinished => "unfinished-download",
            Self::Converted => "converted-by-quitgpt",
            Self::OtherZip => "other-zip",
            Self::OtherFolder => "other-folder",
            Self::FolderOfZips => "folder-of-zips",
            Self::OtherFile => "other-file",
        }
    }
}

/// Something that is wrong, or worth knowing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trouble {
    /// The container deceives.
    Unsafe {
        /// How.
        wrong: Wrong,
        /// Where.
        entry: Option<String>,
    },
    /// It is something else.
    NotAnExport {
        /// What.
        other: Other,
        /// The file.
        file: String,
    },
    /// The file ends before the ZIP does: a download that was cut.
    Truncated,
    /// The ZIP's directory is damaged.
    Directory,
    /// It is one part of a ZIP split into several files.
    SplitZip,
    /// The directory names an entry whose data is not there.
    NoData {
        /// The entry.
        entry: String,
    },
    /// The disk or the system failed.
    Io {
        /// How.
        cause: String,
    },
    /// The data of an entry is damaged.
    Damaged {
        /// The entry.
        entry: String,
        /// Whether conversations are in it.
        conversations: bool,
        /// In which way.
        how: Damage,
    },
    /// A list of conversations ends before its closing bracket.
    ListCut {
        /// The entry.
        entry: String,
    },
    /// A list of conversations has something behind it.
    ListTrailing {
        /// The entry.
        entry: String,
    },
    /// What should be a list of conversations is none.
    NotAList {
        /// The entry.
        entry: String,
    },
    /// A conversation is too long to be held.
    TooLong {
        /// The entry.
        entry: String,
    },
    /// The manifest names a file that is not there.
    ManifestMissing {
        /// The file.
        entry: String,
    },
    /// The manifest gives a file another size.
    ManifestSize {
        /// The file.
        entry: String,
    },
    /// The manifest cannot be read.
    ManifestUnread {
        /// The manifest.
        entry: String,
    },
    /// Of the numbered files one is missing.
    ShardMissing {
        /// The file.
        entry: String,
    },
    /// Of the parts of a container one is missing.
    PartMissing {
        /// The file.
        entry: String,
    },
    /// Another part lies beside one that was handed in, and was not.
    PartBeside {
        /// The file.
        entry: String,
    },
    /// The files are of several accounts.
    Accounts {
        /// Which.
        accounts: String,
    },
    /// A file was handed in twice.
    SameFile {
        /// The file.
        entry: String,
    },
    /// There is no conversation in it.
    NoConversations,
    /// A conversation cannot be read.
    Unreadable {
        /// The entry.
        entry: String,
        /// The conversation's number within it, counted from 1.
        number: usize,
        /// Its title, as far as that can be made out.
        title: String,
    },
    /// A conversation could be read after bytes that are no text were replaced.
    Mended {
        /// The entry.
        entry: String,
        /// The conversation's title.
        title: String,
    },
    /// A conversation has no id.
    NoId {
        /// The entry.
        entry: String,
        /// The conversation's title.
        title: String,
    },
    /// Copies of one conversation differ.
    Copies {
        /// The entry.
        entry: String,
        /// The conversation's title.
        title: String,
    },
    /// A file that conversations point to is not there.
    FileMissing {
        /// Its id.
        id: String,
        /// The title of the conversation, of several the first.
        title: String,
        /// How many more conversations point to it.
        more: usize,
    },
    /// Of all the files that conversations point to none is there.
    NoFiles {
        /// How many there should be.
        count: usize,
        /// Whether a file is a part of an export by its name.
        part: bool,
    },
    /// A file has another size than the list of files says.
    FileSize {
        /// The entry.
        entry: String,
    },
    /// A file's content is not what the list of files says.
    FileDigest {
        /// The entry.
        entry: String,
    },
    /// The newest conversation is much older than the file.
    Old {
        /// The day of the newest conversation.
        newest: jiff::civil::Date,
    },
    /// A link in a folder was passed over.
    LinkPassedOver {
        /// The link.
        entry: String,
    },
    /// An archive within the archive was left alone.
    Nested {
        /// The entry.
        entry: String,
    },
    /// A file whose purpose is not known.
    Unknown {
        /// The entry.
        entry: String,
    },
    /// Types of content that are kept but not shown.
    UnknownContent {
        /// The type.
        kind: String,
        /// How many messages.
        count: usize,
    },
    /// There are more problems of one code than are listed.
    More {
        /// The code.
        code: &'static str,
        /// How many more.
        count: usize,
        /// What they come to.
        verdict: Verdict,
    },
}

/// In which way the data of an entry is damaged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Damage {
    /// In a way that has a name: a fault of the entry, or the code of a trouble with a ZIP inside.
    Known(&'static str),
    /// As the system words it.
    Outside(String),
}

impl Damage {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Known(name) => say!(format!("archive-fault-{name}")),
            Self::Outside(text) => outside(text),
        }
    }
}

impl Trouble {
    /// What it alone comes to.
    pub fn verdict(&self) -> Verdict {
        match self {
            Self::Unsafe { .. } => Verdict::Unsafe,
            Self::NotAnExport { .. } => Verdict::NotAnExport,
            Self::Truncated | Self::Directory | Self::SplitZip | Self::NoData { .. } | Self::Io { .. } => {
                Verdict::Unreadable
            }
            Self::Damaged { conversations: true, .. }
            | Self::ListCut { .. }
            | Self::NotAList { .. }
            | Self::TooLong { .. } => Verdict::Unreadable,
            Self::Damaged { .. }
            | Self::ManifestMissing { .. }
            | Self::ManifestSize { .. }
            | Self::ShardMissing { .. }
            | Self::PartMissing { .. }
            | Self::PartBeside { .. }
            | Self::Accounts { .. }
            | Self::NoFiles { part: true, .. }
            | Self::NoConversations
            | Self::Unreadable { .. } => Verdict::Incomplete,
            Self::ListTrailing { .. }
            | Self::ManifestUnread { .. }
            | Self::Mended { .. }
            | Self::NoId { .. }
            | Self::Copies { .. }
            | Self::FileMissing { .. }
            | Self::NoFiles { .. }
            | Self::FileSize { .. }
            | Self::FileDigest { .. }
            | Self::LinkPassedOver { .. } => Verdict::CompleteWithWarnings,
            Self::SameFile { .. }
            | Self::Nested { .. }
            | Self::Unknown { .. }
            | Self::UnknownContent { .. }
            | Self::Old { .. } => Verdict::Complete,
            Self::More { verdict, .. } => *verdict,
        }
    }

    /// How much it weighs, for programs.
    pub fn severity(&self) -> &'static str {
        match self.verdict() {
            Verdict::Complete => "note",
            Verdict::CompleteWithWarnings => "warning",
            _ => "error",
        }
    }

    /// Its code, for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unsafe { wrong, .. } => wrong.name(),
            Self::NotAnExport { other, .. } => other.name(),
            Self::Truncated => "truncated",
            Self::Directory => "damaged-directory",
            Self::SplitZip => "split-zip",
            Self::NoData { .. } => "entry-without-data",
            Self::Io { .. } => "cannot-read",
            Self::Damaged { .. } => "damaged-entry",
            Self::ListCut { .. } => "list-cut",
            Self::ListTrailing { .. } => "list-trailing",
            Self::NotAList { .. } => "not-a-list",
            Self::TooLong { .. } => "conversation-too-long",
            Self::ManifestMissing { .. } => "manifest-file-missing",
            Self::ManifestSize { .. } => "manifest-size-differs",
            Self::ManifestUnread { .. } => "manifest-unreadable",
            Self::ShardMissing { .. } => "shard-missing",
            Self::PartMissing { .. } => "part-missing",
            Self::PartBeside { .. } => "part-not-named",
            Self::Accounts { .. } => "several-accounts",
            Self::SameFile { .. } => "same-file-twice",
            Self::NoConversations => "no-conversations",
            Self::Unreadable { .. } => "unreadable-conversation",
            Self::Mended { .. } => "mended-conversation",
            Self::NoId { .. } => "conversation-without-id",
            Self::Copies { .. } => "copies-differ",
            Self::FileMissing { .. } => "attachment-missing",
            Self::NoFiles { .. } => "no-attachments",
            Self::FileSize { .. } => "attachment-size-differs",
            Self::FileDigest { .. } => "attachment-digest-differs",
            Self::Old { .. } => "newest-is-old",
            Self::LinkPassedOver { .. } => "link-passed-over",
            Self::Nested { .. } => "nested-archive",
            Self::Unknown { .. } => "unknown-file",
            Self::UnknownContent { .. } => "unknown-content",
            Self::More { code, .. } => code,
        }
    }

    /// The entry, file id or type it is about.
    pub fn entry(&self) -> Option<&str> {
        match self {
            Self::Unsafe { entry, .. } => entry.as_deref(),
            Self::NotAnExport { file, .. } => Some(file),
            Self::NoData { entry }
            | Self::Damaged { entry, .. }
            | Self::ListCut { entry }
            | Self::ListTrailing { entry }
            | Self::NotAList { entry }
            | Self::TooLong { entry }
            | Self::ManifestMissing { entry }
            | Self::ManifestSize { entry }
            | Self::ManifestUnread { entry }
            | Self::ShardMissing { entry }
            | Self::PartMissing { entry }
            | Self::PartBeside { entry }
            | Self::SameFile { entry }
            | Self::Unreadable { entry, .. }
            | Self::Mended { entry, .. }
            | Self::NoId { entry, .. }
            | Self::Copies { entry, .. }
            | Self::FileSize { entry }
            | Self::FileDigest { entry }
            | Self::LinkPassedOver { entry }
            | Self::Nested { entry }
            | Self::Unknown { entry } => Some(entry),
            Self::FileMissing { id, .. } => Some(id),
            Self::UnknownContent { kind, .. } => Some(kind),
            Self::Accounts { accounts } => Some(accounts),
            Self::NoFiles { .. }
            | Self::Truncated
            | Self::Directory
            | Self::SplitZip
            | Self::Io { .. }
            | Self::NoConversations
            | Self::Old { .. }
            | Self::More { .. } => None,
        }
    }

    /// The sentence for people.
    pub fn sentence(&self) -> Sentence {
        let entry = self.entry().unwrap_or_default();
        match self {
            // Of some there is no place to name.
            Self::Unsafe { entry: None, .. } => say!(format!("archive-problem-{}-whole", self.code())),
            Self::Io { cause } => say!("archive-problem-cannot-read", cause = outside(cause)),
            Self::Damaged { how, .. } => say!("archive-problem-damaged-entry", entry = entry, cause = how.sentence()),
            Self::Unreadable { number, title, .. } => {
                say!("archive-problem-unreadable-conversation", entry = entry, number = *number, title = title)
            }
            Self::Mended { title, .. } | Self::NoId { title, .. } | Self::Copies { title, .. } => {
                say!(format!("archive-problem-{}", self.code()), entry = entry, title = title)
            }
            Self::FileMissing { title, .. } => say!("archive-problem-attachment-missing", entry = entry, title = title),
            Self::Old { newest } => say!("archive-problem-newest-is-old", newest = *newest),
            Self::UnknownContent { count, .. } => {
                say!("archive-problem-unknown-content", entry = entry, count = *count)
            }
            Self::NoFiles { count, .. } => say!("archive-problem-no-attachments", count = *count),
            Self::More { count, .. } => say!("archive-problem-more", count = *count),
            _ => say!(format!("archive-problem-{}", self.code()), entry = entry),
        }
    }
}
