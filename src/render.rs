//! One format each.

pub mod html;
pub mod letter;
pub mod terminal;
