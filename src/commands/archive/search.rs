//! `quitgpt archive search`: words in the archive.

use clap::ArgMatches;

use crate::app::App;
use crate::failure::Failure;

/// Runs it.
pub fn run(_: &mut App<'_, '_>, _: &ArgMatches) -> Result<(), Failure> {
    Ok(())
}
