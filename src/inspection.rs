//! The export as a person meets it: looked for in the downloads folder, checked while a bar moves, told in sentences and noted
//! for the gate. `quitgpt archive` and the walk share it; what an export is, `archive` knows.

mod bar;
pub mod check;
pub mod find;

use std::path::{Path, PathBuf};

pub use bar::Bar;

/// The command that says everything that is wrong with an export.
pub fn verify_command(files: &[PathBuf]) -> String {
    let files: Vec<String> = files.iter().map(|file| in_shell(file)).collect();
    format!("quitgpt archive verify {}", files.join(" "))
}

/// A path as a word of a command that can be copied into a shell; every suggested command has its paths from here.
pub fn in_shell(path: &Path) -> String {
    let path = path.display().to_string();
    match cfg!(windows) {
        true => format!("\"{path}\""),
        // Written as it is, a line break would end the line that is to be copied.
        false if path.contains(char::is_control) => {
            let escaped = |letter: char| match letter {
                '\\' | '\'' => format!("\\{letter}"),
                letter if letter.is_control() => format!("\\u{:04x}", u32::from(letter)),
                letter => letter.to_string(),
            };
            format!("$'{}'", path.chars().map(escaped).collect::<String>())
        }
        false => crate::scheduler::cron::quoted(&path, false),
    }
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
            ("/a\nb's\\.zip", r"$'/a\u000ab\'s\\.zip'"),
        ];
        for (path, word) in cases {
            assert_eq!(in_shell(Path::new(path)), word);
            let said = std::process::Command::new("bash").args(["-c", &format!("printf %s {word}")]).output();
            if let Ok(said) = said {
                assert_eq!(String::from_utf8_lossy(&said.stdout), path);
            }
        }
    }
}
