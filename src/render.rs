//! One format each.

pub mod bidi;
pub mod html;
pub mod letter;
pub mod terminal;
