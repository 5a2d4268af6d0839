//! `quitgpt archive stats`: what is in the archive, counted.

use std::path::Path;

use clap::ArgMatches;
use serde_json::json;

use super::{Bar, files, not_all, open, paragraph, problem, readable, warn_of};
use crate::app::App;
use crate::archive::layout::Archive;
use crate::archive::stats::{self, Labels, MARK, Stats};
use crate::archive::verify::Progress;
use crate::commands::output;
use crate::failure::Failure;
use crate::messages::say;
use crate::render::terminal::render;
use crate::view::{Piece, Tone, line, plain};

/// Counts and shows.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let picture = matches.get_one::<String>("svg");
    if let Some(path) = picture {
        output::replaceable(Path::new(path), MARK)?;
    }
    let files = files(matches);
    let archive = open(&files)?;
    readable(&archive)?;
    let stats = counted(app, &archive);
    if let Some(path) = picture {
        let say = |id: &'static str| app.messages.text(&say!(id));
        let (title, yours, theirs) = (say("stats-months"), say("stats-yours"), say("stats-theirs"));
        let undated = undated(app, &stats);
        let labels = Labels { title: &title, yours: &yours, theirs: &theirs, undated: undated.as_deref() };
        let drawn = stats::svg(&stats, &labels);
        output::save(Path::new(path), drawn.as_bytes())?;
        app.tell(&say!("stats-picture", path = path))?;
    }
    if app.globals.json {
        let all: u64 = stats.scripts.iter().map(|(_, letters)| letters).sum();
        return app.json(&json!({
            "schema": "quitgpt/archive-stats/1",
            "conversations": stats.conversations,
            "unreadable": stats.unreadable,
            "complete": stats.is_all(),
            "problems": stats.troubles.iter().map(|trouble| problem(app, trouble)).collect::<Vec<_>>(),
            "messages": { "user": stats.user, "assistant": stats.assistant },
            "months": stats.months.iter().map(|(month, user, assistant)| {
                json!({ "month": month.to_string(), "user": user, "assistant": assistant })
            }).collect::<Vec<_>>(),
            "undated": stats.undated,
            "models": stats.models.iter().map(|(model, count)| json!({ "model": model, "messages": count })).collect::<Vec<_>>(),
            "longest": stats.longest.iter().map(|(title, count, begun)| {
                json!({ "title": title, "messages": count, "begun": begun })
            }).collect::<Vec<_>>(),
            "scripts": stats.scripts.iter().map(|(script, letters)| {
                json!({ "script": script, "letters": letters, "share": *letters as f64 / all.max(1) as f64 })
            }).collect::<Vec<_>>(),
        }));
    }
    let look = app.host.look;
    let undated: Vec<Piece> = undated(app, &stats).map(|text| line(Tone::Quiet, text)).into_iter().collect();
    let months = format!("{}{}", plot(app, &stats), render(&undated, &look));
    let parts = [render(&head(app, &stats), &look) + &months, render(&lists(app, &stats), &look)];
    let text = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n");
    app.host.out.write_all(text.as_bytes())?;
    app.host.out.flush()?;
    warn_of(app, &stats.troubles)?;
    if stats.is_all() {
        return Ok(());
    }
    let Failure { message, hint, .. } = not_all(&files);
    message.iter().try_for_each(|message| app.warn(message))?;
    hint.iter().try_for_each(|hint| app.tell(hint))
}

/// How many messages are in no month.
fn undated(app: &App<'_, '_>, stats: &Stats) -> Option<String> {
    (stats.undated > 0).then(|| app.messages.text(&say!("stats-undated", count = stats.undated)))
}

fn counted(app: &mut App<'_, '_>, archive: &Archive) -> Stats {
    let mut bar = Bar::new(app);
    let of_bytes = archive.conversations.iter().map(|member| archive.members[*member].size).sum();
    let of_entries = archive.conversations.len();
    let zone = app.host.now.time_zone().clone();
    let mut told = 0;
    let stats = stats::stats(archive, &zone, &mut |bytes| {
        // Once a megabyte is often enough.
        if bytes / (4 << 20) != told {
            told = bytes / (4 << 20);
            bar.draw(app, Progress { bytes: bytes.min(of_bytes), of_bytes, entries: 0, of_entries });
        }
    });
    bar.end(app);
    stats
}

fn head(app: &App<'_, '_>, stats: &Stats) -> Vec<Piece> {
    let mut pieces = vec![paragraph(
        app,
        Tone::Strong,
        &say!(
            "stats-head",
            count = stats.conversations,
            yours = say!("stats-of-yours", count = stats.user),
            theirs = say!("stats-of-theirs", count = stats.assistant),
        ),
    )];
    if stats.unreadable > 0 {
        pieces.push(paragraph(app, Tone::Care, &say!("stats-unreadable", count = stats.unreadable)));
    }
    if !stats.months.is_empty() || stats.undated > 0 {
        pieces.push(Piece::Heading { level: 2, text: app.messages.text(&say!("stats-months")) });
    }
    pieces
}

/// A line for each month.
fn plot(app: &App<'_, '_>, stats: &Stats) -> String {
    let highest = stats.months.iter().map(|(_, user, assistant)| user + assistant).max().unwrap_or(0);
    let digits = highest.to_string().len();
    let room = app.host.look.columns.saturating_sub(12 + digits).clamp(5, 60);
    let block = if app.host.look.plain { "#" } else { "\u{2588}" };
    let mut out = String::new();
    for (month, user, assistant) in &stats.months {
        let count = user + assistant;
        let length = (count * room).checked_div(highest).unwrap_or(0).max(usize::from(count > 0));
        out.push_str(&format!("  {month} {count:>digits$} {}\n", block.repeat(length)));
    }
    out
}

fn lists(app: &App<'_, '_>, stats: &Stats) -> Vec<Piece> {
    let say = |id: &'static str| app.messages.text(&say!(id));
    let item = |text: String| Piece::Item { mark: "-".to_owned(), spans: vec![plain(text)] };
    let mut pieces = Vec::new();
    if !stats.models.is_empty() {
        pieces.push(Piece::Heading { level: 2, text: say("stats-models") });
        for (model, count) in stats.models.iter().take(15) {
            pieces.push(item(app.messages.text(&say!("stats-model", model = model, count = *count))));
        }
    }
    if !stats.longest.is_empty() {
        pieces.push(Piece::Heading { level: 2, text: say("stats-longest") });
        for (title, count, begun) in &stats.longest {
            let title = if title.is_empty() { say("archive-untitled") } else { title.clone() };
            let day = begun.map(|at| at.to_zoned(app.host.now.time_zone().clone()).date().to_string());
            pieces.push(item(app.messages.text(&match day {
                Some(day) => say!("stats-long", title = title, count = *count, day = day),
                None => say!("stats-long-undated", title = title, count = *count),
            })));
        }
    }
    if !stats.scripts.is_empty() {
        pieces.push(Piece::Heading { level: 2, text: say("stats-scripts") });
        let all: u64 = stats.scripts.iter().map(|(_, letters)| letters).sum();
        for (script, letters) in &stats.scripts {
            let name = say!(format!("script-{}", script.to_lowercase()));
            let tenths = (u128::from(*letters) * 1_000 + u128::from(all / 2)) / u128::from(all.max(1));
            let percent = app.messages.tenths(i64::try_from(tenths).unwrap_or(1_000));
            pieces.push(item(app.messages.text(&say!("stats-script", script = name, percent = percent))));
        }
    }
    pieces
}
