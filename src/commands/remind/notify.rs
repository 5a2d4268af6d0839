//! `remind notify`: says what is due where the person looks.

use crate::app::App;
use crate::failure::Failure;

/// Tells what is due.
pub fn run(app: &mut App<'_, '_>) -> Result<(), Failure> {
    let ledger = app.ledger(true)?;
    let (_plan, _reminders) = super::gather(app, &ledger);
    Ok(())
}
