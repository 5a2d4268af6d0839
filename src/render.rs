//! One format each.

pub mod terminal;
