//! Whether an archive is complete and readable.
