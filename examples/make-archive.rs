//! Makes a data export with nobody's words in it, for benchmarks and for trying things out.
//!
//! `cargo run --release --example make-archive -- --seed 7 --size 100MB --layout shards out.zip`
//!
//! Options: `--seed N`, `--size 100MB` (of conversations), `--media 1GB` (of pictures and recordings), `--layout NAME`,
//! `--fault NAME`, `--slim`, `--old-names`, `--ascii`, `--no-assets`, `--usual` (nothing at which other converters give up),
//! `--shard 35MB`, `--files N` (at most so many pictures and recordings). What a reader has to count goes to standard output.

#[path = "../tests/suite/maker.rs"]
mod maker;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use maker::{FAULTS, LAYOUTS, Naming, Recipe, Schema};

fn main() -> ExitCode {
    match run() {
        Ok(text) => {
            let _ = writeln!(std::io::stdout(), "{text}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            let _ = writeln!(std::io::stderr(), "{why}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<String, String> {
    let mut recipe = Recipe { size: 10 << 20, media: 1 << 20, shard: 35 << 20, ..Recipe::new(1) };
    let mut to = None;
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or_else(|| format!("{arg} needs a value"));
        match arg.as_str() {
            "--seed" => recipe.seed = value()?.parse().map_err(|_| "a seed is a number".to_owned())?,
            "--size" => recipe.size = size(&value()?)?,
            "--media" => recipe.media = size(&value()?)?,
            "--files" => recipe.files = value()?.parse().map_err(|_| "how many files is a number".to_owned())?,
            "--shard" => recipe.shard = size(&value()?)?,
            "--layout" => recipe.layout = named(&LAYOUTS, &value()?)?,
            "--fault" => recipe.fault = named(&FAULTS, &value()?)?,
            "--slim" => recipe.schema = Schema::Slim,
            "--old-names" => recipe.naming = Naming::Old,
            "--ascii" => recipe.ascii = true,
            "--no-assets" => recipe.assets = false,
            "--usual" => recipe.usual = true,
            _ if arg.starts_with('-') => return Err(format!("{arg} is not known")),
            _ => to = Some(PathBuf::from(arg)),
        }
    }
    let to = to.ok_or("where to write it?")?;
    let made = maker::make(&recipe, &to).map_err(|error| error.to_string())?;
    let truth = &made.truth;
    Ok(format!(
        "{{\"conversations\":{},\"messages\":{:?},\"visible_messages\":{},\"branches\":{},\"referenced\":{},\"present\":{},\"missing\":{}}}",
        truth.conversations,
        truth.messages,
        truth.visible,
        truth.branches,
        truth.referenced,
        truth.present,
        truth.missing.len()
    ))
}

fn size(text: &str) -> Result<u64, String> {
    let (digits, unit) = text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
    let number: u64 = digits.parse().map_err(|_| format!("{text} is no size"))?;
    match unit {
        "" => Ok(number),
        "kB" | "KB" => Ok(number * 1000),
        "MB" => Ok(number * 1_000_000),
        "GB" => Ok(number * 1_000_000_000),
        _ => Err(format!("{text} is no size")),
    }
}

fn named<T: Copy>(known: &[(&str, T)], name: &str) -> Result<T, String> {
    let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
    let found = known.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
    found.ok_or_else(|| format!("{name}: one of {}", names.join(", ")))
}
