//! The check of an export: read with a bar that moves, told in sentences, and noted for the gate.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Bar, verify_command};
use crate::archive::layout::{Account, Archive, Layout, Purpose};
use crate::archive::problem::{Trouble, Verdict};
use crate::archive::verify::{self, Report};
use crate::failure::Failure;
use crate::files::{FileError, FileFault};
use crate::host::Host;
use crate::journal::{Deed, VerifiedFile};
use crate::messages::{Messages, Sentence, say};
use crate::render::terminal::render;
use crate::view::{Piece, Tone, line, plain, toned};

/// Opens an export; what is not there or may not be read is a failure with a way out.
pub fn open(paths: &[PathBuf]) -> Result<Archive, Failure> {
    for path in paths {
        let may_be_read = || match path.metadata()?.is_dir() {
            true => std::fs::read_dir(path).map(drop),
            false => Ok(()),
        };
        may_be_read().map_err(|cause| cannot_open(path, cause))?;
    }
    Archive::open(paths).map_err(|error| match error.what {
        FileFault::Io(cause) => cannot_open(&error.path, cause),
        _ => error.into(),
    })
}

fn cannot_open(path: &Path, cause: io::Error) -> Failure {
    let shown = path.display().to_string();
    match cause.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => {
            Failure::failed(say!("archive-no-such-file", path = shown)).hint(say!("archive-no-such-file-hint"))
        }
        io::ErrorKind::PermissionDenied => Failure::failed(say!("archive-may-not-read", path = shown))
            .cause(cause)
            .hint(say!("archive-may-not-read-hint")),
        _ => FileError { path: path.to_owned(), what: cause.into() }.into(),
    }
}

/// Whose export these files are, as far as they say so.
pub fn accounts(paths: &[PathBuf]) -> Vec<Account> {
    Archive::open(paths).map(|archive| archive.accounts).unwrap_or_default()
}

/// How many threads to work with.
pub fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(8)
}

/// Reads an export to its end and shows how far that is.
pub fn check(host: &mut Host<'_>, messages: &Messages, paths: &[PathBuf]) -> Result<Report, Failure> {
    let mut bar = Bar::new(host);
    bar.draw(host, messages, verify::Progress::default());
    let archive = match open(paths) {
        Ok(archive) => archive,
        Err(failure) => {
            bar.end(host);
            return Err(failure);
        }
    };
    if host.shows_progress && !archive.is_refused() {
        bar.end(host);
        let text = render(&[line(Tone::Quiet, messages.text(&contents(messages, &archive)))], &host.err_look);
        host.err.write_all(text.as_bytes())?;
    }
    let report = verify::verify(&archive, threads(), &mut |progress| bar.draw(host, messages, progress));
    bar.end(host);
    Ok(report)
}

/// What lies in an export, by its list of files: known at once, however long the rest takes.
fn contents(messages: &Messages, archive: &Archive) -> Sentence {
    let files = archive.members.iter().filter(|member| member.purpose != Purpose::Nothing);
    let (count, bytes) =
        files.fold((0_usize, 0_u64), |(count, bytes), member| (count + 1, bytes.saturating_add(member.size)));
    let lists = archive.conversations.len();
    say!(
        "archive-reading",
        lists = say!("archive-reading-lists", count = lists),
        others = say!("archive-reading-others", count = count.saturating_sub(lists)),
        size = messages.size(bytes),
    )
}

/// What the journal keeps of a check that found the export complete: what the gate asks for.
pub fn deed(report: &Report, on: Date) -> Deed {
    let files = report.files.iter().map(|file| {
        let path = std::path::absolute(&file.path).unwrap_or_else(|_| file.path.clone());
        VerifiedFile { path: path.display().to_string(), bytes: file.bytes, sha256: file.sha256.clone() }
    });
    Deed::ArchiveVerified { on, files: files.collect(), conversations: report.counts.conversations as u64 }
}

/// What a check came to, in words.
pub fn pieces(messages: &Messages, zone: &TimeZone, report: &Report) -> Vec<Piece> {
    let counts = &report.counts;
    let paragraph = |tone, sentence: &Sentence| line(tone, messages.text(sentence));
    let day = |at: Option<jiff::Timestamp>| at.map(|at| at.to_zoned(zone.clone()).date());
    let tone = if report.verdict.is_ok() { Tone::Good } else { Tone::Care };
    let mut pieces = vec![match (report.verdict, day(counts.first), day(counts.last)) {
        (Verdict::Complete | Verdict::CompleteWithWarnings, Some(first), Some(last)) => {
            let id = if report.verdict == Verdict::Complete { "archive-complete" } else { "archive-complete-warnings" };
            paragraph(tone, &say!(id, count = counts.conversations, first = first.to_string(), last = last.to_string()))
        }
        (verdict, ..) if verdict.is_ok() => {
            paragraph(tone, &say!("archive-complete-undated", count = counts.conversations))
        }
        (verdict, ..) => paragraph(tone, &say!(format!("archive-verdict-{}", verdict.name()))),
    }];
    let item = |sentence| Piece::Item { mark: "-".to_owned(), spans: vec![plain(messages.text(&sentence))] };
    if counts.conversations > 0 {
        pieces.push(Piece::Gap);
        if let [account] = &report.accounts[..] {
            pieces.push(item(say!("archive-account", account = account.as_str())));
        }
        if !report.verdict.is_ok() {
            pieces.push(item(say!("archive-counts-conversations", count = counts.conversations)));
        }
        let seen = say!("archive-counts-seen", count = counts.visible);
        pieces.push(item(say!("archive-counts-messages", count = counts.messages(), seen = seen)));
        if counts.branches > 0 {
            pieces.push(item(say!("archive-counts-branches", count = counts.branches)));
        }
        if counts.referenced > 0 {
            let damaged = |problem: &&Trouble| matches!(problem, Trouble::Damaged { conversations: false, .. });
            let missing = match (counts.missing(), report.problems.iter().filter(damaged).count()) {
                (0, 0) => say!("archive-counts-none-missing"),
                (0, damaged) => say!("archive-counts-damaged", count = damaged),
                (missing, _) => say!("archive-counts-missing", count = missing),
            };
            pieces.push(item(say!("archive-counts-files", count = counts.referenced, missing = missing)));
        }
    }
    let (missing, others): (Vec<&Trouble>, Vec<&Trouble>) =
        report.problems.iter().partition(|problem| matches!(problem, Trouble::FileMissing { .. }));
    if !others.is_empty() {
        pieces.push(Piece::Gap);
    }
    for problem in others.iter().take(SHOWN) {
        let tone = if problem.severity() == "note" { Tone::Plain } else { Tone::Care };
        let mark = if problem.severity() == "error" { "!" } else { "-" };
        pieces
            .push(Piece::Item { mark: mark.to_owned(), spans: vec![toned(tone, messages.text(&problem.sentence()))] });
    }
    if others.len() > SHOWN {
        pieces.push(item(say!("archive-more", count = others.len() - SHOWN)));
    }
    if !missing.is_empty() {
        pieces.push(Piece::Gap);
        pieces.push(paragraph(Tone::Plain, &say!("archive-missing-list", count = counts.missing())));
        let mut titles: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for problem in &missing {
            if let Trouble::FileMissing { id, title, .. } = problem {
                titles.entry(title).or_default().push(id);
            }
        }
        let all = titles.len();
        for (title, ids) in titles.into_iter().take(SHOWN) {
            let title = if title.is_empty() { messages.text(&say!("archive-untitled")) } else { title.to_owned() };
            let more = ids.len().saturating_sub(FILES);
            let more = (more > 0).then(|| messages.text(&say!("archive-more", count = more)));
            let ids: Vec<&str> = ids.into_iter().take(FILES).chain(more.as_deref()).collect();
            pieces.push(item(say!("archive-missing-in", title = title, ids = ids.join(", "))));
        }
        if all > SHOWN {
            pieces.push(item(say!("archive-more", count = all - SHOWN)));
        }
    }
    pieces.push(Piece::Gap);
    // A folder is told by the names and contents of the files in it; where it was refused there is nothing to tell it by.
    for file in report.files.iter().filter(|file| file.layout != Layout::Folder || report.verdict.is_ok()) {
        let size = i64::try_from(file.bytes).unwrap_or(i64::MAX);
        let path = file.path.display().to_string();
        pieces.push(paragraph(Tone::Quiet, &say!("archive-digest", path = path, bytes = size)));
        pieces.push(Piece::Copy(file.sha256.clone().into()));
    }
    let beside: Vec<&Path> = report.problems.iter().filter_map(beside).collect();
    let next = match report.verdict {
        _ if !beside.is_empty() => "archive-next-parts",
        _ if report.accounts.len() > 1 => "archive-next-accounts",
        _ if report.problems.contains(&Trouble::NoConversations) => "archive-next-ask",
        Verdict::Complete | Verdict::CompleteWithWarnings => "archive-next-compare",
        Verdict::Incomplete | Verdict::Unreadable => "archive-next-again",
        Verdict::NotAnExport => "archive-next-other",
        Verdict::Unsafe => "archive-next-unsafe",
    };
    pieces.push(paragraph(Tone::Plain, &say!(next)));
    if !beside.is_empty() {
        let files = report.files.iter().map(|file| file.path.as_path()).chain(beside);
        let files: Vec<PathBuf> = files.map(Path::to_owned).collect();
        pieces.push(Piece::Copy(verify_command(&files).into()));
    }
    pieces
}

/// The part that was not named, where that is the problem.
fn beside(problem: &Trouble) -> Option<&Path> {
    match problem {
        Trouble::PartBeside { entry } => Some(Path::new(entry)),
        _ => None,
    }
}

/// How many files are named of those that are missing in one chat.
const FILES: usize = 2;

/// How many problems of a kind are shown, so that the verdict above them stays on the screen; `--json` has them all.
const SHOWN: usize = 8;
