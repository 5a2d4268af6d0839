//! `remind install` and `uninstall`: a daily look, by what the system has for it.

use clap::ArgMatches;

use crate::app::App;
use crate::failure::Failure;

/// Sets the daily look up.
pub fn install(_app: &mut App<'_, '_>, _matches: &ArgMatches) -> Result<(), Failure> {
    Ok(())
}

/// Takes it away again.
pub fn uninstall(_app: &mut App<'_, '_>, _matches: &ArgMatches) -> Result<(), Failure> {
    Ok(())
}
