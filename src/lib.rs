//! quitgpt.
pub mod ids;
