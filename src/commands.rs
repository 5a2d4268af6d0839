//! A file per verb. Topics share one: the walk.

pub mod answer;
pub mod archive;
pub mod book;
pub mod doctor;
pub mod forget;
pub mod generate;
pub mod guide;
pub mod letter;
pub mod open;
mod output;
pub mod pledge;
pub mod record;
pub mod remind;
pub mod report;
pub mod settings;
pub mod status;
pub mod topic;
pub mod welcome;

use clap::ArgMatches;

use crate::app::App;
use crate::failure::Failure;
use crate::ids::TopicName;

/// Runs the command that was typed.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    match matches.subcommand() {
        None => welcome::run(app),
        Some(("status", sub)) => status::run(app, sub),
        Some(("done", sub)) => record::run(app, sub, true),
        Some(("skip", sub)) => record::run(app, sub, false),
        Some(("undo", sub)) => record::undo(app, sub),
        Some(("answer", sub)) => answer::run(app, sub),
        Some(("open", sub)) => open::run(app, sub),
        Some(("guide", sub)) => guide::run(app, sub),
        Some(("remind", sub)) => remind::run(app, sub),
        Some(("archive", sub)) => archive::run(app, sub),
        Some(("letter", sub)) => letter::run(app, sub),
        Some(("pledge", sub)) => pledge::run(app, sub),
        Some(("report", sub)) => report::run(app, sub),
        Some(("settings", sub)) => settings::run(app, sub),
        Some(("doctor", sub)) => doctor::run(app, sub),
        Some(("forget", sub)) => forget::run(app, sub),
        Some(("completions", sub)) => generate::completions(app, sub),
        Some(("man", sub)) => generate::man(app, sub),
        Some(("leave", sub)) => topic::run(app, "leave", app.catalog.topics(), sub),
        Some((topic, sub)) => topic::run(app, topic, vec![TopicName::new(topic)], sub),
    }
}
