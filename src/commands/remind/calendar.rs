//! `remind calendar`: the reminders as a calendar file.

use clap::ArgMatches;

use crate::app::App;
use crate::failure::Failure;

/// Writes it.
pub fn run(app: &mut App<'_, '_>, _matches: &ArgMatches) -> Result<(), Failure> {
    let ledger = app.ledger(true)?;
    let (_plan, _reminders) = super::gather(app, &ledger);
    Ok(())
}
