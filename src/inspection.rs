//! The export as a person meets it: looked for in the downloads folder, checked while a bar moves, told in sentences and noted
//! for the gate. `quitgpt archive` and the walk share it; what an export is, `archive` knows.

mod bar;
pub mod check;
pub mod find;

use std::path::{Path, PathBuf};

pub use bar::Bar;

use crate::clean::clean;

/// The command that says everything that is wrong with an export.
pub fn verify_command(files: &[PathBuf]) -> String {
    let files: Vec<String> = files.iter().map(|file| in_shell(file)).collect();
    format!("quitgpt archive verify {}", files.join(" "))
}

/// A path as a word of a command that can be copied into a shell; every suggested command has its paths from here.
pub fn in_shell(path: &Path) -> String {
    let shown = path.display().to_string();
    if cfg!(windows) {
        return format!("\"{shown}\"");
    }
    let bytes = path.as_os_str().as_encoded_bytes();
    // It is no option, whatever it begins with.
    let before = if bytes.starts_with(b"-") { "./" } else { "" };
    let is_plain = std::str::from_utf8(bytes).is_ok_and(|path| !path.contains(char::is_control) && clean(path) == path);
    if is_plain {
        return crate::scheduler::cron::quoted(&format!("{before}{shown}"), false);
    }
    // What would not come out on a screen as it is: line breaks, marks that turn or hide text, bytes that are no text.
    let escaped = |byte: &u8| match byte {
        b'\\' | b'\'' => format!("\\{}", char::from(*byte)),
        b' '..=b'~' => char::from(*byte).to_string(),
        other => format!("\\x{other:02x}"),
    };
    format!("$'{before}{}'", bytes.iter().map(escaped).collect::<String>())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_one_word_on_one_line_whatever_is_in_it() {
        let cases = [
            ("/a/b.zip", "/a/b.zip"),
            ("/a/it's.zip", r"'/a/it'\''s.zip'"),
            ("/a/two words.zip", "'/a/two words.zip'"),
            ("/a\nb's\\.zip", r"$'/a\x0ab\'s\\.zip'"),
            ("a$(b).zip", "'a$(b).zip'"),
            ("-a.zip", "./-a.zip"),
            ("a\u{202e}b.zip", r"$'a\xe2\x80\xaeb.zip'"),
        ];
        for (path, word) in cases {
            assert_eq!(in_shell(Path::new(path)), word);
            let said = std::process::Command::new("bash").args(["-c", &format!("printf %s {word}")]).output();
            if let Ok(said) = said {
                assert_eq!(String::from_utf8_lossy(&said.stdout).trim_start_matches("./"), path);
            }
        }
    }
}
