//! Files that a person asks for by name. One is written where there is none, or over one that quitgpt wrote before and that says so
//! near its beginning; never over anything else, the export least of all.

use std::io::{ErrorKind, Read as _};
use std::path::Path;

use crate::failure::Failure;
use crate::files::{self, FileError, FileFault};
use crate::messages::say;

/// How much of a file is looked at for the mark.
const HEAD: u64 = 4096;

/// The folder that was named for several files; an empty name would be the one somebody is in.
pub fn folder(name: &str) -> Result<&Path, Failure> {
    match name.is_empty() {
        true => Err(Failure::usage(say!("convert-no-folder")).hint(say!("convert-not-ours-hint"))),
        false => Ok(Path::new(name)),
    }
}

/// Refuses a place where something stands that has no such mark. An empty file is nobody's.
pub fn replaceable(path: &Path, mark: &str) -> Result<(), Failure> {
    let foreign =
        || Failure::failed(say!("output-foreign", path = path.display().to_string())).hint(say!("output-foreign-hint"));
    match path.symlink_metadata() {
        Ok(kind) if !kind.is_file() => {
            return Err(Failure::failed(say!("file-not-regular", path = path.display().to_string()))
                .hint(say!("output-foreign-hint")));
        }
        Ok(_) => {}
        // Whatever keeps it from being looked at keeps it from being written.
        Err(_) => return Ok(()),
    }
    let mut head = Vec::new();
    files::open_to_read(path).map_err(|_| foreign())?.take(HEAD).read_to_end(&mut head)?;
    match head.is_empty() || String::from_utf8_lossy(&head).contains(mark) {
        true => Ok(()),
        false => Err(foreign()),
    }
}

/// Writes a file for the person alone.
pub fn save(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    files::save(path, bytes).map_err(|error| unwritten(path, error))
}

/// Writes a page for others to read.
pub fn save_page(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    files::save_page(path, bytes).map_err(|error| unwritten(path, error))
}

fn unwritten(path: &Path, error: FileError) -> Failure {
    let FileFault::Io(cause) = error.what else { return error.into() };
    let hint = match cause.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => say!("output-no-folder-hint"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => say!("output-full-hint"),
        _ => say!("output-elsewhere-hint"),
    };
    Failure::failed(say!("cannot-write-to", path = path.display().to_string())).cause(cause).hint(hint)
}
