//! The archive: the data export as OpenAI sends it, in every shape it was ever seen in, and what people make of it.
//!
//! ```text
//! verify, convert, search ─► layout (which files hold what) ─► container (a ZIP, its entries) ─► bytes
//!            │                  └► splitter (a list, cut into conversations) ─► conversation (where the next one is)
//!            └────────────────► conversation (one of them, as a reader sees it) ─► json
//! ```
//!
//! Everything in here is somebody else's: names are never used as paths, sizes are never believed, one bad conversation harms
//! no other. Only `convert` writes, into a folder of its own; nothing is printed.

pub mod container;
pub mod conversation;
pub mod convert;
pub mod json;
pub mod layout;
pub mod problem;
pub mod search;
pub mod splitter;
pub mod stats;
pub mod verify;
