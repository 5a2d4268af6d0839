//! The walk's way to the export: look in the downloads folder, pick a file or type where it is, check it, note what was found
//! complete. The same check as `quitgpt archive verify`, with the same event.

use std::path::{Path, PathBuf};

use super::{Chosen, Walk};
use crate::content::ArchiveOffer;
use crate::failure::Failure;
use crate::fold;
use crate::host::{Choice, Reply};
use crate::ids::StepId;
use crate::inspection::find::{self, Candidate};
use crate::inspection::{check, in_shell};
use crate::journal::{ARCHIVE_STEP, Deed};
use crate::messages::say;
use crate::paths;
use crate::plan::{Plan, Standing};
use crate::render::terminal::width;
use crate::view::{Piece, Tone, line};

/// How many exports can be picked from; an older one can be typed.
const PICKED: usize = 9;

/// Where the command that makes the export readable writes to.
const READABLE: &str = "chatgpt-archive";

impl ArchiveOffer {
    /// The id of the choice's label.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Find | Self::Fetch => "choice-archive-find",
            Self::Check => "choice-archive-check",
        }
    }
}

impl Walk<'_, '_> {
    /// Looks for the export and has one checked. What was written comes back where it is complete; nothing where the step
    /// stays as it was.
    pub(super) fn export(&mut self, plan: &Plan) -> Result<Chosen<Option<Vec<u64>>>, Failure> {
        let folder = paths::downloads(self.host.home.as_deref(), self.host.real);
        let mut found = self.look_into(folder.as_deref())?;
        loop {
            let exports: Vec<&Candidate> = found.iter().filter(|candidate| candidate.is_export()).collect();
            let mut choices = self.files(&exports);
            let picked = choices.len();
            let ways = ["choice-archive-path", "choice-archive-again", "choice-back", "choice-stop"];
            choices.extend(ways.map(|id| self.label(id)));
            let title = self.pages.messages.text(&say!("walk-archive-which"));
            if !self.host.look.plain {
                self.list(&exports, &mut choices[..picked])?;
                self.shorten(&mut choices[..picked]);
            }
            writeln!(self.host.out)?;
            let preset = (picked > 0).then_some(0);
            let paths = match self.prompt()?.choose(&title, &choices, preset)? {
                Reply::Given(index) if index < picked => find::together(&found, exports[index]),
                Reply::Given(index) => match ways.get(index - picked) {
                    Some(&"choice-archive-path") => match self.typed_path()? {
                        Chosen::Value(path) => vec![path],
                        Chosen::Back => continue,
                        Chosen::Stop => return Ok(Chosen::Stop),
                    },
                    Some(&"choice-archive-again") => {
                        found = self.look_into(folder.as_deref())?;
                        continue;
                    }
                    Some(&"choice-back") => return Ok(Chosen::Value(None)),
                    _ => return Ok(Chosen::Stop),
                },
                Reply::Left => return Ok(Chosen::Stop),
            };
            if let Some(missing) = paths.iter().find(|path| !path.exists()) {
                let path = missing.display().to_string();
                self.tell(&say!("walk-archive-no-file", path = path))?;
                continue;
            }
            return self.check(plan, &paths);
        }
    }

    /// Says what lies in the downloads folder. A folder that cannot be looked into is no end: a path can be typed.
    fn look_into(&mut self, folder: Option<&Path>) -> Result<Vec<Candidate>, Failure> {
        let messages = self.pages.messages;
        let folders: Vec<PathBuf> = folder.into_iter().map(Path::to_owned).collect();
        let found = match find::candidates(&folders) {
            Ok(found) => found,
            Err(failure) => {
                self.print(&[line(Tone::Care, failure.told(messages))])?;
                return Ok(Vec::new());
            }
        };
        let mut pieces = Vec::new();
        let exports = found.iter().filter(|candidate| candidate.is_export()).count();
        match folder {
            Some(folder) if exports == 0 => {
                let folders = folder.display().to_string();
                pieces.push(line(Tone::Care, messages.text(&say!("find-nothing", folders = folders))));
            }
            Some(folder) => {
                let folder = folder.display().to_string();
                let sentence = say!("walk-archive-found", count = exports, folder = folder);
                pieces.push(line(Tone::Strong, messages.text(&sentence)));
            }
            None => pieces.push(line(Tone::Care, messages.text(&say!("walk-archive-no-folder")))),
        }
        let others = find::others(messages, &found);
        if !others.is_empty() {
            self.print(&others)?;
        }
        self.print(&pieces)?;
        Ok(found)
    }

    /// The exports as choices. A menu has no room for long names and what belongs to them, so both stand above it.
    fn files(&self, exports: &[&Candidate]) -> Vec<Choice> {
        let zone = self.host.now.time_zone();
        let choice = |candidate: &&Candidate| Choice {
            label: crate::clean::clean_line(&candidate.path.file_name().unwrap_or_default().to_string_lossy(), 255),
            hint: Some(candidate.about(self.pages.messages, zone)),
        };
        exports.iter().take(PICKED).map(choice).collect()
    }

    /// Lists the exports above a menu.
    fn list(&mut self, exports: &[&Candidate], choices: &mut [Choice]) -> Result<(), Failure> {
        let zone = self.host.now.time_zone().clone();
        let item = |(export, choice): (&&Candidate, &mut Choice)| {
            choice.hint = None;
            export.item(self.pages.messages, &zone, choice.label.clone())
        };
        let items: Vec<Piece> = exports.iter().zip(choices).map(item).collect();
        if items.is_empty() { Ok(()) } else { self.print(&items) }
    }

    /// A path as people type or drop it into a terminal.
    fn typed_path(&mut self) -> Result<Chosen<PathBuf>, Failure> {
        let text = |id: &'static str| self.pages.messages.text(&say!(id));
        self.tell(&say!("walk-archive-where"))?;
        let (title, back, stop) = (text("walk-archive-path"), text("word-back"), text("word-stop"));
        let typed = match self.prompt()?.line(&title)? {
            Reply::Given(typed) => typed,
            Reply::Left => return Ok(Chosen::Stop),
        };
        Ok(match typed.trim() {
            typed if fold::same(typed, &stop) => Chosen::Stop,
            typed if typed.is_empty() || fold::same(typed, &back) => Chosen::Back,
            typed => Chosen::Value(path(typed, self.host.home.as_deref())),
        })
    }

    /// Checks the files, tells what they are, and records a good result. The steps that offered the check are finished by it.
    fn check(&mut self, plan: &Plan, paths: &[PathBuf]) -> Result<Chosen<Option<Vec<u64>>>, Failure> {
        let messages = self.pages.messages;
        self.host.out.flush()?;
        let report = match check::check(self.host, messages, paths) {
            Ok(report) => report,
            Err(failure) => {
                self.print(&[line(Tone::Care, failure.told(messages))])?;
                return Ok(Chosen::Value(None));
            }
        };
        let pieces = check::pieces(messages, self.host.now.time_zone(), &report);
        self.print(&pieces)?;
        if !report.verdict.is_ok() {
            self.tell(&say!("walk-archive-stays"))?;
            return Ok(Chosen::Value(None));
        }
        self.look_at_the_clock();
        let on = self.host.now.date();
        let mut deeds = vec![check::deed(&report, on)];
        for entry in plan.entries.iter().filter(|entry| entry.step().archive.is_some()) {
            let (id, step) = (entry.id(), entry.step());
            let open = matches!(entry.standing, Standing::Ready | Standing::Blocked | Standing::Waiting);
            let finishing = step.check.as_ref().zip(step.finished_by.first());
            // The check of the archive answers what the person was asked about it, and it is what finishes that step.
            let answers = |key: &&crate::ids::QuestionId| {
                id.as_str() != ARCHIVE_STEP || self.ledger.progress.answers.contains_key(*key)
            };
            if let Some((key, value)) = finishing.filter(|(key, _)| open && answers(key)) {
                deeds.push(Deed::Answered { key: key.clone(), values: vec![value.clone()] });
            }
            if open && id.as_str() != ARCHIVE_STEP {
                deeds.push(Deed::Finished { step: StepId::clone(id), on, note: None, reference: None });
            }
        }
        let ids = self.record(deeds)?;
        match self.ledger.is_kept() {
            true => self.tell(&say!("archive-recorded", day = on))?,
            false => self.tell(&say!("archive-not-recorded"))?,
        }
        if !std::mem::replace(&mut self.told_to_convert, true) {
            let files: Vec<String> = paths.iter().map(|path| in_shell(path)).collect();
            let command = format!("quitgpt archive convert {} -o {READABLE} --to html,markdown", files.join(" "));
            let words = line(Tone::Plain, messages.text(&say!("walk-archive-readable")));
            self.print(&[words, Piece::Copy(command.into())])?;
        }
        // The next step would push the result out of the window.
        let title = messages.text(&say!("what-now"));
        let choices = [self.label("choice-go-on"), self.label("choice-stop")];
        writeln!(self.host.out)?;
        Ok(match self.prompt()?.choose(&title, &choices, Some(0))? {
            Reply::Given(0) => Chosen::Value(Some(ids)),
            Reply::Given(_) | Reply::Left => Chosen::Stop,
        })
    }

    /// Shortens the labels of files for a menu; what they leave out is printed above it.
    fn shorten(&self, choices: &mut [Choice]) {
        let room = self.host.look.columns.saturating_sub(10).max(12);
        for choice in choices {
            choice.label = shortened(&choice.label, room);
        }
    }
}

/// A name without its middle, where it is too wide: its beginning and its end tell files apart.
fn shortened(name: &str, room: usize) -> String {
    if width(name) <= room {
        return name.to_owned();
    }
    let half = room.saturating_sub(1) / 2;
    let take = |letters: &mut dyn Iterator<Item = char>| {
        let mut taken = String::new();
        let mut wide = 0;
        for letter in letters {
            wide += width(letter.encode_utf8(&mut [0; 4]));
            if wide > half {
                break;
            }
            taken.push(letter);
        }
        taken
    };
    let end: String = take(&mut name.chars().rev()).chars().rev().collect();
    format!("{}…{end}", take(&mut name.chars()))
}

/// The path that was meant: without quotation marks around it, without the backslashes that a terminal puts before blanks, or
/// below the home.
fn path(typed: &str, home: Option<&Path>) -> PathBuf {
    let mut text = typed.trim();
    let quotes = [('\'', '\''), ('"', '"'), ('“', '”'), ('«', '»')];
    let quoted = quotes.iter().find_map(|(open, close)| text.strip_prefix(*open)?.strip_suffix(*close));
    text = quoted.unwrap_or(text);
    if let Some(home) = home
        && let Some(rest) = text.strip_prefix("~/")
    {
        return home.join(rest);
    }
    let whole = PathBuf::from(text);
    if cfg!(windows) || quoted.is_some() || whole.exists() || !text.contains('\\') {
        return whole;
    }
    let mut plain = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        plain.push(if letter == '\\' { letters.next().unwrap_or(letter) } else { letter });
    }
    PathBuf::from(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_lose_their_middle() {
        for (name, room, expected) in [
            ("export.zip", 10, "export.zip"),
            ("0123456789abcdef-2026-11-20.zip", 15, "0123456…-20.zip"),
            ("محادثاتي-القديمة-كلها.zip", 11, "محادث…ا.zip"),
            ("字字字字字字.zip", 9, "字字….zip"),
        ] {
            let short = shortened(name, room);
            assert_eq!(short, expected);
            assert!(width(&short) <= room, "{short}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_path_is_taken_as_it_was_typed_or_dropped() {
        let home = Some(Path::new("/home/a"));
        for (typed, expected) in [
            ("/tmp/a b.zip", "/tmp/a b.zip"),
            (" '/tmp/a b.zip' ", "/tmp/a b.zip"),
            ("\"/tmp/a.zip\"", "/tmp/a.zip"),
            ("/tmp/a\\ b\\(1\\).zip", "/tmp/a b(1).zip"),
            ("'/tmp/a\\ b.zip'", "/tmp/a\\ b.zip"),
            ("~/Downloads/a.zip", "/home/a/Downloads/a.zip"),
            ("export.zip", "export.zip"),
            ("'", "'"),
            ("\\", "\\"),
        ] {
            assert_eq!(path(typed, home), Path::new(expected), "{typed}");
        }
    }
}
