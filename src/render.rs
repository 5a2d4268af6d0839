//! One format each.

pub mod bidi;
pub mod calendar;
pub mod html;
pub mod letter;
pub mod terminal;
