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
        false => crate::scheduler::cron::quoted(&path, false),
    }
}
