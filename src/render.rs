//! One format each.

pub mod bidi;
pub mod letter;
pub mod terminal;
