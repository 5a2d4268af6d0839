//! The files that conversations point to: which of them are in the archive, what they are, and the name each gets.

use std::collections::HashMap;
use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};

use super::names;
use crate::archive::layout::Archive;

/// What a file is, as far as it matters for showing it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A picture that browsers show.
    Picture,
    /// A recording that browsers play.
    Sound,
    /// A film that browsers play.
    Film,
    /// Anything else.
    Other,
}

/// A file of the archive.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its id.
    pub id: String,
    /// Which member of the archive.
    pub member: usize,
    /// What it is called in the archive.
    pub entry: String,
    /// The name it gets.
    pub file: String,
    /// The name it had.
    pub name: Option<String>,
    /// Its type.
    pub mime: &'static str,
    /// What it is.
    pub kind: Kind,
    /// How long it is.
    pub size: u64,
}

/// All of them, looked up once each.
pub struct Assets<'a> {
    archive: &'a Archive,
    found: Mutex<HashMap<String, Option<Arc<Asset>>>>,
    by_thread: HashMap<&'a str, Vec<&'a str>>,
    /// The form that has copies of them, if one has.
    copies: Option<&'static str>,
}

/// Endings that are kept, what they are, and their types. Whatever a browser might run is not among them.
const ENDINGS: &[(&str, Kind, &str)] = &[
    ("png", Kind::Picture, "image/png"),
    ("jpg", Kind::Picture, "image/jpeg"),
    ("gif", Kind::Picture, "image/gif"),
    ("webp", Kind::Picture, "image/webp"),
    ("avif", Kind::Picture, "image/avif"),
    ("bmp", Kind::Picture, "image/bmp"),
    ("heic", Kind::Other, "image/heic"),
    ("tiff", Kind::Other, "image/tiff"),
    ("wav", Kind::Sound, "audio/wav"),
    ("mp3", Kind::Sound, "audio/mpeg"),
    ("m4a", Kind::Sound, "audio/mp4"),
    ("aac", Kind::Sound, "audio/aac"),
    ("ogg", Kind::Sound, "audio/ogg"),
    ("flac", Kind::Sound, "audio/flac"),
    ("mp4", Kind::Film, "video/mp4"),
    ("webm", Kind::Film, "video/webm"),
    ("mov", Kind::Film, "video/quicktime"),
    ("pdf", Kind::Other, "application/pdf"),
    ("txt", Kind::Other, "text/plain"),
    ("md", Kind::Other, "text/markdown"),
    ("csv", Kind::Other, "text/csv"),
    ("tsv", Kind::Other, "text/tab-separated-values"),
    ("json", Kind::Other, "application/json"),
    ("yaml", Kind::Other, "application/yaml"),
    ("tex", Kind::Other, "application/x-tex"),
    ("rtf", Kind::Other, "application/rtf"),
    ("doc", Kind::Other, "application/msword"),
    ("docx", Kind::Other, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xls", Kind::Other, "application/vnd.ms-excel"),
    ("xlsx", Kind::Other, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("ppt", Kind::Other, "application/vnd.ms-powerpoint"),
    ("pptx", Kind::Other, "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("odt", Kind::Other, "application/vnd.oasis.opendocument.text"),
    ("ods", Kind::Other, "application/vnd.oasis.opendocument.spreadsheet"),
    ("epub", Kind::Other, "application/epub+zip"),
    ("zip", Kind::Other, "application/zip"),
    ("gz", Kind::Other, "application/gzip"),
    ("parquet", Kind::Other, "application/vnd.apache.parquet"),
    ("bin", Kind::Other, "application/octet-stream"),
];

/// Text that some program might run or draw; it is kept as plain text.
const AS_TEXT: &[&str] = &[
    "html", "htm", "xhtml", "svg", "xml", "js", "mjs", "ts", "tsx", "jsx", "css", "py", "ipynb", "sh", "bat", "cmd",
    "ps1", "vbs", "rb", "pl", "php", "java", "c", "h", "cpp", "hpp", "cs", "go", "rs", "swift", "kt", "sql", "r", "m",
    "lua", "toml", "ini", "cfg", "conf", "log", "yml", "srt", "vtt", "ics", "eml", "bib", "diff", "patch", "desktop",
    "url", "reg",
];

impl<'a> Assets<'a> {
    /// The files of an archive.
    pub fn new(archive: &'a Archive) -> Self {
        let mut by_thread: HashMap<&str, Vec<&str>> = HashMap::new();
        for (id, listed) in &archive.library {
            if let Some(thread) = &listed.thread {
                by_thread.entry(thread).or_default().push(id);
            }
        }
        by_thread.values_mut().for_each(|ids| ids.sort_unstable());
        Self { archive, found: Mutex::default(), by_thread, copies: None }
    }

    /// Says which form has copies of them.
    pub fn copied_into(&mut self, form: Option<&'static str>) {
        self.copies = form;
    }

    /// Where the copy of a file is, within the folder that is written.
    pub fn place_of(&self, asset: &Asset) -> Option<String> {
        self.copies.map(|form| place(form, asset))
    }

    /// The file behind an id, if it is there.
    pub fn get(&self, id: &str) -> Option<Arc<Asset>> {
        let lock = || self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = lock().get(id) {
            return found.clone();
        }
        let asset = self.look_up(id).map(Arc::new);
        lock().insert(id.to_owned(), asset.clone());
        asset
    }

    /// Ids of files that were made in a conversation, as the list of files says.
    pub fn made_in(&self, conversation: &str) -> &[&'a str] {
        self.by_thread.get(conversation).map(Vec::as_slice).unwrap_or_default()
    }

    fn look_up(&self, id: &str) -> Option<Asset> {
        let found = self.archive.asset(id)?;
        let member = self.archive.members.get(found.member)?;
        let name = found.name.clone().or_else(|| own_name(&member.name, id));
        let head = self.head(found.member);
        let by_name = name.as_deref().and_then(|name| name.rsplit_once('.')).map(|(_, ending)| ending.to_lowercase());
        let ending = magic(&head)
            .map(str::to_owned)
            .or_else(|| by_name.map(|ending| plain(&ending).to_owned()))
            .or_else(|| found.mime.as_deref().and_then(by_mime).map(str::to_owned))
            .unwrap_or_else(|| {
                if std::str::from_utf8(&head).is_ok() && !head.contains(&0) { "txt" } else { "bin" }.to_owned()
            });
        let (ending, kind, mime) = *ENDINGS.iter().find(|(known, ..)| *known == ending)?;
        Some(Asset {
            id: id.to_owned(),
            member: found.member,
            entry: member.name.clone(),
            file: names::asset(id, name.as_deref(), ending),
            // What is an ending alone says what it is, but is no name to show.
            name: name.filter(|name| !name.starts_with('.')),
            mime,
            kind,
            size: member.size,
        })
    }

    fn head(&self, member: usize) -> Vec<u8> {
        let mut head = Vec::new();
        if let Ok(reader) = self.archive.read(member) {
            let _ = reader.take(32).read_to_end(&mut head);
        }
        // A letter may be cut at the end.
        while head.len() > 28 && std::str::from_utf8(&head).is_err() {
            head.pop();
        }
        head
    }
}

/// Where a form has its copy of a file.
pub fn place(form: &str, asset: &Asset) -> String {
    format!("{form}/assets/{}", asset.file)
}

/// What a member is called behind the id.
fn own_name(member: &str, id: &str) -> Option<String> {
    let base = member.rsplit('/').next().unwrap_or(member);
    if base.strip_suffix(".dat") == Some(id) {
        return None;
    }
    let rest = base.strip_prefix(id)?.trim_start_matches('-');
    (!rest.is_empty()).then(|| rest.to_owned())
}

/// The ending under which a file with this ending is kept.
fn plain(ending: &str) -> &str {
    match ending {
        "jpeg" | "jpe" | "jfif" => "jpg",
        "tif" => "tiff",
        "mpga" => "mp3",
        "markdown" => "md",
        "yml" => "yaml",
        ending if ENDINGS.iter().any(|(known, ..)| *known == ending) => ending,
        ending if AS_TEXT.contains(&ending) => "txt",
        _ => "bin",
    }
}

fn by_mime(mime: &str) -> Option<&'static str> {
    let mime = mime.split(';').next().unwrap_or(mime).trim().to_ascii_lowercase();
    let found = ENDINGS.iter().find(|(.., known)| *known == mime).map(|(ending, ..)| *ending);
    found.or(match mime.as_str() {
        "audio/x-wav" | "audio/wave" => Some("wav"),
        "audio/mp3" => Some("mp3"),
        "audio/x-m4a" => Some("m4a"),
        mime if mime.starts_with("text/") => Some("txt"),
        _ => None,
    })
}

/// The ending that the first bytes speak for.
fn magic(head: &[u8]) -> Option<&'static str> {
    let at = |from: usize, bytes: &[u8]| head.get(from..from + bytes.len()) == Some(bytes);
    Some(match head {
        _ if at(0, b"\x89PNG\r\n") => "png",
        _ if at(0, b"\xff\xd8\xff") => "jpg",
        _ if at(0, b"GIF87a") || at(0, b"GIF89a") => "gif",
        _ if at(0, b"RIFF") && at(8, b"WEBP") => "webp",
        _ if at(0, b"RIFF") && at(8, b"WAVE") => "wav",
        _ if at(4, b"ftypavif") => "avif",
        _ if at(4, b"ftyphei") || at(4, b"ftypmif1") => "heic",
        _ if at(4, b"ftypM4A") || at(4, b"ftypM4B") => "m4a",
        _ if at(4, b"ftypqt") => "mov",
        _ if at(4, b"ftyp") => "mp4",
        _ if at(0, b"\x1a\x45\xdf\xa3") => "webm",
        _ if at(0, b"OggS") => "ogg",
        _ if at(0, b"fLaC") => "flac",
        _ if at(0, b"ID3") || at(0, b"\xff\xfb") || at(0, b"\xff\xf3") => "mp3",
        _ if at(0, b"%PDF") => "pdf",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sounds_and_pictures_are_told_apart_by_their_bytes() {
        assert_eq!(magic(b"RIFF\0\0\0\0WEBPVP8 "), Some("webp"));
        assert_eq!(magic(b"RIFF\0\0\0\0WAVEfmt "), Some("wav"));
        assert_eq!(magic(b"\0\0\0\x20ftypM4A "), Some("m4a"));
        assert_eq!(magic(b"<html>"), None);
        assert_eq!(magic(b""), None);
    }

    #[test]
    fn what_a_browser_might_run_is_kept_as_text() {
        for ending in ["html", "svg", "js", "xhtml", "bat"] {
            assert_eq!(plain(ending), "txt");
        }
        assert_eq!((plain("exe"), plain("jpeg"), plain("pdf")), ("bin", "jpg", "pdf"));
    }

    #[test]
    fn a_name_is_what_follows_the_id() {
        assert_eq!(own_name("file-abc-My cat.PNG", "file-abc").as_deref(), Some("My cat.PNG"));
        assert_eq!(own_name("x/audio/file_1-2.wav", "file_1").as_deref(), Some("2.wav"));
        assert_eq!(own_name("file_1.dat", "file_1"), None);
    }
}
