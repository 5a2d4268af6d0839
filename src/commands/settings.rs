//! `quitgpt settings`: list with origins, get, set, unset, path.

use clap::ArgMatches;
use serde_json::json;

use crate::app::App;
use crate::failure::Failure;
use crate::messages::say;
use crate::render::terminal::render;
use crate::settings::{KNOWN, Origin, Setting, Settings, find, unknown};
use crate::view::{Piece, Tone, line, plain, toned};

/// Runs the sub-command; without one it lists.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let key = |sub: &ArgMatches| sub.get_one::<String>("key").cloned().unwrap_or_default();
    match matches.subcommand() {
        Some(("get", sub)) => {
            let known = find(&key(sub)).ok_or_else(|| unknown(&key(sub)))?;
            let setting = app.settings.get(known, |name| app.environment.variable(name));
            match app.globals.json {
                true => app.json(&document(&[setting])),
                false => Ok(writeln!(app.host.out, "{}", setting.value)?),
            }
        }
        Some(("set", sub)) => {
            let value = sub.get_one::<String>("value").cloned().unwrap_or_default();
            Settings::set(&path(app)?, &key(sub), &value)?;
            if app.globals.json {
                return after(app, &key(sub));
            }
            app.tell(&say!("setting-set", key = key(sub), value = value))
        }
        Some(("unset", sub)) => {
            let known = find(&key(sub)).ok_or_else(|| unknown(&key(sub)))?;
            Settings::unset(&path(app)?, known.key)?;
            if app.globals.json {
                return after(app, known.key);
            }
            app.tell(&say!("setting-unset", key = known.key, value = known.default))
        }
        Some(("path", _)) => {
            let path = path(app)?;
            show_path(app, &path)
        }
        _ => list(app),
    }
}

/// The path of a file or folder, alone on a line, or as JSON.
pub fn show_path(app: &mut App<'_, '_>, path: &std::path::Path) -> Result<(), Failure> {
    let shown = path.display().to_string();
    match app.globals.json {
        true => app.json(&json!({ "schema": "quitgpt/path/1", "path": shown })),
        false => Ok(writeln!(app.host.out, "{shown}")?),
    }
}

/// A setting as it counts after it was changed: a variable may still stand above it.
fn after(app: &mut App<'_, '_>, key: &str) -> Result<(), Failure> {
    let known = find(key).ok_or_else(|| unknown(key))?;
    let setting = Settings::read(Some(&path(app)?))?.get(known, |name| app.environment.variable(name));
    app.json(&document(&[setting]))
}

fn path(app: &App<'_, '_>) -> Result<std::path::PathBuf, Failure> {
    let path = app.places.config.clone();
    path.ok_or_else(|| Failure::failed(say!("no-home")).hint(say!("no-home-hint")))
}

fn list(app: &mut App<'_, '_>) -> Result<(), Failure> {
    let settings: Vec<Setting> =
        KNOWN.iter().map(|known| app.settings.get(known, |name| app.environment.variable(name))).collect();
    if app.globals.json {
        return app.json(&document(&settings));
    }
    let mut pieces = Vec::new();
    for setting in &settings {
        let origin = match &setting.origin {
            Origin::Variable { name } => app.messages.text(&say!("origin-variable", name = name)),
            Origin::File => app.messages.text(&say!("origin-file")),
            Origin::Default => app.messages.text(&say!("origin-default")),
        };
        let what = app.messages.text(&say!(format!("setting-{}", setting.key.replace('.', "-"))));
        let spans = vec![
            toned(Tone::Typed, setting.key),
            plain(format!(" = {} ", setting.value)),
            toned(Tone::Quiet, format!("({origin})")),
            plain(format!(": {what}")),
        ];
        pieces.push(Piece::Item { mark: "-".to_owned(), spans });
    }
    for odd in app.settings.odd() {
        pieces.push(line(Tone::Care, app.messages.text(&say!("setting-odd", key = odd))));
    }
    let text = render(&pieces, &app.host.look);
    Ok(app.host.out.write_all(text.as_bytes())?)
}

fn document(settings: &[Setting]) -> serde_json::Value {
    let one = |setting: &Setting| json!({ "key": setting.key, "value": setting.value, "origin": setting.origin });
    json!({ "schema": "quitgpt/settings/1", "settings": settings.iter().map(one).collect::<Vec<_>>() })
}
