//! quitgpt leads people out of ChatGPT: stop paying, keep the data, close the account, with proof and reminders.
//!
//! ```text
//! main ─► app ─► commands ─► walk, pages, render ─► plan, dates, journal ─► content, lang, messages
//!                   └──────► host (what the outside offers) ◄── terminal, plain lines, tests
//! ```
//!
//! Arrows point one way. Right of `walk` nothing reads the clock, the environment or the terminal, and nothing prints.
//! Facts live in `guides/`, decisions are pure functions, and one thin shell does everything that touches the world.

pub mod app;
pub mod archive;
pub mod book;
pub mod campaign;
pub mod clean;
pub mod cli;
pub mod commands;
pub mod content;
pub mod dates;
pub mod failure;
pub mod files;
pub mod fold;
pub mod gate;
pub mod host;
pub mod ids;
pub mod inspection;
pub mod journal;
pub mod lang;
pub mod letter;
pub mod links;
pub mod messages;
pub mod mistyped;
pub mod online;
pub mod pages;
pub mod paths;
pub mod plan;
pub mod qr;
pub mod reminders;
pub mod render;
pub mod report;
pub mod scheduler;
pub mod search;
pub mod settings;
pub mod traces;
pub mod view;
pub mod walk;
