//! `quitgpt archive`: the export, found, checked, converted, searched and counted.

mod convert;
mod find;
mod search;
mod stats;
mod verify;

use clap::ArgMatches;

use crate::app::App;
use crate::failure::Failure;

/// Runs the part that was typed.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("find", sub)) => find::run(app, sub),
        Some(("convert", sub)) => convert::run(app, sub),
        Some(("search", sub)) => search::run(app, sub),
        Some(("stats", sub)) => stats::run(app, sub),
        Some((_, sub)) => verify::run(app, sub),
        None => Ok(()),
    }
}
