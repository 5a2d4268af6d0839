//! One format each.

pub mod letter;
pub mod terminal;
