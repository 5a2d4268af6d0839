//! One format each.

pub mod calendar;
pub mod letter;
pub mod terminal;
