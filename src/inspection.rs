//! The export as a person meets it: looked for in the downloads folder, checked while a bar moves, told in sentences and noted
//! for the gate. `quitgpt archive` and the walk share it; what an export is, `archive` knows.

mod bar;
pub mod check;
pub mod find;

use std::path::Path;

pub use bar::Bar;

/// A path as a word of a command that can be copied into a shell.
pub fn in_shell(path: &Path) -> String {
    let path = path.display().to_string();
    match cfg!(windows) {
        true => format!("\"{path}\""),
        false => crate::scheduler::cron::quoted(&path, false),
    }
}
