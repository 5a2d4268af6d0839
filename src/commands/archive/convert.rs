//! `quitgpt archive convert`: the archive in other forms.

use clap::ArgMatches;

use crate::app::App;
use crate::failure::Failure;

/// Runs it.
pub fn run(_: &mut App<'_, '_>, _: &ArgMatches) -> Result<(), Failure> {
    Ok(())
}
