//! `quitgpt archive stats`: what is in the archive, counted.

use clap::ArgMatches;

use crate::app::App;
use crate::failure::Failure;

/// Runs it.
pub fn run(_: &mut App<'_, '_>, _: &ArgMatches) -> Result<(), Failure> {
    Ok(())
}
