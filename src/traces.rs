//! Looks for the apps and leftovers that a topic's `[[trace]]` tables name, on the computer quitgpt runs on. It only looks:
//! nothing is run, written or removed, and no link is followed out of the places it knows.
//!
//! Everything comes in as an argument, the root of the file system too. What a name means is the guide's business; here is only
//! where each kind of thing is kept on each system.

use std::cell::OnceCell;
use std::fs::{self, Metadata};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

pub use crate::content::facts::{System, Trace, TraceKind};
use crate::files;

mod bundle;

/// So many entries are counted for sizes in one search; what lies beyond is not counted.
pub const MAX_ENTRIES: usize = 100_000;
/// So deep below a leftover is counted.
pub const MAX_DEPTH: usize = 64;
/// So many names of one folder are compared.
const MAX_NAMES: usize = 20_000;
/// A description of an app, a menu entry or a package source may be this long.
const MAX_FILE: u64 = 1024 * 1024;
/// The list of installed packages may be this long.
const MAX_PACKAGES: u64 = 64 * 1024 * 1024;

/// Where to look.
pub struct Places<'a> {
    /// The person's home.
    pub home: PathBuf,
    /// What stands for `/`.
    pub root: PathBuf,
    /// The system whose traces are looked for.
    pub system: System,
    /// The value of a variable.
    pub variables: &'a dyn Fn(&str) -> Option<String>,
}

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FoundKind {
    /// A file or a folder with all that is in it.
    Thing,
    /// A link; what it points to was not looked at.
    Link,
    /// An installed package.
    Package,
    /// A place that could not be looked into, because the system refused or because it is a link or a file itself.
    Unread,
}

/// Something found, or a place that could not be looked into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The trace it was looked for by.
    pub trace: String,
    /// Where it is. For a package, where the system keeps its list of files.
    pub path: PathBuf,
    /// The name of a package.
    pub package: Option<String>,
    /// How large it is: the length of all files, as far as they were counted.
    pub bytes: u64,
    /// Whether everything in it was counted.
    pub whole: bool,
    /// Whether only a name was compared, so that somebody else's thing may look like it.
    pub by_name: bool,
    /// What it is.
    pub kind: FoundKind,
}

/// Looks for `traces` of the places' system. Each path comes once, in the order of the traces and then of the names.
pub fn find<'t>(traces: impl IntoIterator<Item = &'t Trace>, places: &Places<'_>) -> Vec<Found> {
    let mut search = Search { places, found: Vec::new(), left: MAX_ENTRIES, packages: OnceCell::new() };
    for trace in traces.into_iter().filter(|trace| trace.systems.contains(&places.system)) {
        search.look(trace);
    }
    search.found
}

struct Search<'a> {
    places: &'a Places<'a>,
    found: Vec<Found>,
    left: usize,
    packages: OnceCell<Vec<Package>>,
}

struct Package {
    name: String,
    kilobytes: u64,
}

/// What is seen at a path without following a link.
enum Seen {
    Missing,
    Link,
    Folder,
    File(Metadata),
    Other,
    Refused,
}

fn see(path: &Path) -> Seen {
    match fs::symlink_metadata(path) {
        Ok(meta) if meta.is_symlink() => Seen::Link,
        Ok(meta) if meta.is_dir() => Seen::Folder,
        Ok(meta) if meta.is_file() => Seen::File(meta),
        Ok(_) => Seen::Other,
        // A file in place of a folder further up was told when that folder was entered.
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Seen::Missing,
        Err(_) => Seen::Refused,
    }
}

impl Search<'_> {
    fn look(&mut self, trace: &Trace) {
        let at = trace.at.as_str();
        match trace.kind {
            TraceKind::AppBundle => self.app_bundle(trace),
            TraceKind::Folder | TraceKind::File => {
                if let Some((base, parts)) = self.resolve(at) {
                    self.path(trace, base, &parts);
                }
            }
            TraceKind::Deb => self.deb(trace),
            TraceKind::AptSource => self.apt_source(trace),
            TraceKind::Flatpak => {
                let places = [(Base::Root, "var/lib/flatpak/app"), (Base::Home, ".local/share/flatpak/app")];
                self.named_in(trace, &places, |name| matches(at, name));
            }
            TraceKind::Snap => {
                let places = [(Base::Root, "snap"), (Base::Home, "snap")];
                self.named_in(trace, &places, |name| matches(at, name));
            }
            TraceKind::Appimage => {
                let places = ["Applications", "Downloads", "Desktop", ".local/bin", "bin"].map(|at| (Base::Home, at));
                let wanted = |name: &str| name.to_ascii_lowercase().ends_with(".appimage") && matches(at, name);
                self.named_in(trace, &places, wanted);
            }
            TraceKind::DesktopFile => self.desktop_file(trace),
            TraceKind::BrowserExtension => self.browser_extension(trace),
            TraceKind::Appx => {
                if let Some((base, mut parts)) = self.resolve("%LOCALAPPDATA%\\Packages") {
                    parts.push(at);
                    self.path(trace, base, &parts);
                }
            }
            TraceKind::NpmGlobal => self.npm_global(trace),
        }
    }

    // ---- From the words of a trace to paths

    /// Where a written path begins, and its parts below that. None where the variable it begins with is not set.
    fn resolve<'t>(&self, at: &'t str) -> Option<(PathBuf, Vec<&'t str>)> {
        let (base, rest) = if let Some(rest) = at.strip_prefix('~') {
            (self.places.home.clone(), rest)
        } else if let Some(rest) = at.strip_prefix('$') {
            let end = rest.find('/').unwrap_or(rest.len());
            (self.variable(&rest[..end])?, &rest[end..])
        } else if let Some((name, rest)) = at.strip_prefix('%').and_then(|rest| rest.split_once('%')) {
            let usual = match name {
                "LOCALAPPDATA" => Some(self.places.home.join("AppData").join("Local")),
                "APPDATA" => Some(self.places.home.join("AppData").join("Roaming")),
                "USERPROFILE" => Some(self.places.home.clone()),
                _ => None,
            };
            (self.variable(name).or(usual)?, rest)
        } else {
            (self.places.root.clone(), at)
        };
        let parts: Vec<&str> = rest.split(['/', '\\']).filter(|part| !part.is_empty()).collect();
        if !parts.is_empty() {
            return Some((base, parts));
        }
        // The variable names the thing itself. One that names the home, or what the home is in, means something else.
        (base.parent().is_some() && !self.places.home.starts_with(&base)).then_some((base, parts))
    }

    fn variable(&self, name: &str) -> Option<PathBuf> {
        (self.places.variables)(name).map(PathBuf::from).filter(|path| path.is_absolute())
    }

    /// Looks for `parts` below `base`; the last may hold `*`.
    fn path(&mut self, trace: &Trace, base: PathBuf, parts: &[&str]) {
        let Some((last, folders)) = parts.split_last() else { return self.take(trace, base) };
        let Some(folder) = self.go(trace, base, folders) else { return };
        if last.contains('*') {
            for name in self.names(trace, &folder) {
                if matches(last, &name) {
                    self.take(trace, folder.join(&name));
                }
            }
        } else {
            self.take(trace, folder.join(last));
        }
    }

    /// Goes down from `base` through `folders`, if they are there. A link on the way is followed as long as it stays below `base`.
    fn go<'p>(
        &mut self,
        trace: &Trace,
        base: PathBuf,
        folders: impl IntoIterator<Item = &'p &'p str>,
    ) -> Option<PathBuf> {
        if !base.is_dir() {
            if !matches!(see(&base), Seen::Missing) {
                self.unread(trace, &base);
            }
            return None;
        }
        let mut folder = base.clone();
        for part in folders {
            folder.push(part);
            let inside = || Some(fs::canonicalize(&folder).ok()?.starts_with(fs::canonicalize(&base).ok()?));
            match see(&folder) {
                Seen::Folder => {}
                Seen::Link if inside() == Some(true) && folder.is_dir() => {}
                Seen::Missing => return None,
                Seen::Link | Seen::File(_) | Seen::Other | Seen::Refused => {
                    self.unread(trace, &folder);
                    return None;
                }
            }
        }
        Some(folder)
    }

    /// One of the places with its names; without any where it is missing or cannot be gone into.
    fn names_in(&mut self, trace: &Trace, base: Base, below: &str) -> (PathBuf, Vec<String>) {
        let base = match base {
            Base::Home => self.places.home.clone(),
            Base::Root => self.places.root.clone(),
        };
        let parts: Vec<&str> = below.split('/').filter(|part| !part.is_empty()).collect();
        match self.go(trace, base, &parts) {
            Some(folder) => {
                let names = self.names(trace, &folder);
                (folder, names)
            }
            None => (PathBuf::new(), Vec::new()),
        }
    }

    /// Takes what has a wanted name in one of the places.
    fn named_in(&mut self, trace: &Trace, places: &[(Base, &str)], wanted: impl Fn(&str) -> bool) {
        for (base, below) in places {
            let (folder, names) = self.names_in(trace, *base, below);
            for name in names.iter().filter(|name| wanted(name)) {
                self.take(trace, folder.join(name));
            }
        }
    }

    /// The names in a folder, sorted; those that are no text cannot be a name that a trace has.
    fn names(&mut self, trace: &Trace, folder: &Path) -> Vec<String> {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => {
                if error.kind() != ErrorKind::NotFound {
                    self.unread(trace, folder);
                }
                return Vec::new();
            }
        };
        let mut names = Vec::new();
        for (count, entry) in entries.enumerate() {
            match entry {
                Ok(entry) if count < MAX_NAMES => names.extend(entry.file_name().into_string()),
                _ => {
                    self.unread(trace, folder);
                    break;
                }
            }
        }
        names.sort();
        names
    }

    // ---- What is found

    /// Takes what stands at `path`, if it is of the kind that is looked for.
    fn take(&mut self, trace: &Trace, path: PathBuf) {
        let folder = !matches!(
            trace.kind,
            TraceKind::File | TraceKind::AptSource | TraceKind::Appimage | TraceKind::DesktopFile
        );
        match see(&path) {
            Seen::Folder if folder => {
                let (bytes, whole) = self.measure(&path);
                self.push(trace, path, FoundKind::Thing, bytes, whole);
            }
            Seen::File(meta) if !folder => self.push(trace, path, FoundKind::Thing, meta.len(), true),
            Seen::Link => self.push(trace, path, FoundKind::Link, 0, true),
            Seen::Refused => self.unread(trace, &path),
            _ => {}
        }
    }

    fn unread(&mut self, trace: &Trace, path: &Path) {
        self.push(trace, path.to_owned(), FoundKind::Unread, 0, true);
    }

    fn push(&mut self, trace: &Trace, path: PathBuf, kind: FoundKind, bytes: u64, whole: bool) {
        if self.found.iter().any(|found| found.path == path && found.package.is_none()) {
            return;
        }
        let by_name = trace.by_name();
        self.found.push(Found { trace: trace.id.clone(), path, package: None, bytes, whole, by_name, kind });
    }

    /// The length of all files below a folder, and whether all were counted. Links are not followed.
    fn measure(&mut self, folder: &Path) -> (u64, bool) {
        let (mut bytes, mut whole) = (0_u64, true);
        let mut open = vec![(folder.to_owned(), 0)];
        while let Some((folder, depth)) = open.pop() {
            let Ok(entries) = fs::read_dir(&folder) else {
                whole = false;
                continue;
            };
            for entry in entries {
                if self.left == 0 {
                    return (bytes, false);
                }
                self.left -= 1;
                // The metadata of an entry is that of a link itself.
                let Ok((entry, meta)) = entry.and_then(|entry| entry.metadata().map(|meta| (entry, meta))) else {
                    whole = false;
                    continue;
                };
                if meta.is_file() {
                    bytes = bytes.saturating_add(meta.len());
                } else if meta.is_dir() && depth + 1 < MAX_DEPTH {
                    open.push((entry.path(), depth + 1));
                } else if meta.is_dir() {
                    whole = false;
                }
            }
        }
        (bytes, whole)
    }

    // ---- Kinds

    fn app_bundle(&mut self, trace: &Trace) {
        for base in [Base::Root, Base::Home] {
            let (folder, names) = self.names_in(trace, base, "Applications");
            for name in names {
                let app = folder.join(&name);
                let contents = app.join("Contents");
                let is_app = name.len() > 4 && name.to_ascii_lowercase().ends_with(".app");
                if !is_app || !matches!((see(&app), see(&contents)), (Seen::Folder, Seen::Folder)) {
                    continue;
                }
                let info = files::read_own_bytes(&contents.join("Info.plist"), MAX_FILE).ok().flatten();
                let id = info.and_then(|info| bundle::identifier(&info));
                if id.is_some_and(|id| id.eq_ignore_ascii_case(&trace.at)) {
                    self.take(trace, app);
                }
            }
        }
    }

    fn deb(&mut self, trace: &Trace) {
        let dpkg = self.places.root.join("var/lib/dpkg");
        let status = dpkg.join("status");
        if self.packages.get().is_none() {
            let text = match files::read_own_bytes(&status, MAX_PACKAGES) {
                Ok(text) => text.unwrap_or_default(),
                Err(_) => {
                    self.unread(trace, &status);
                    Vec::new()
                }
            };
            let _ = self.packages.set(installed(&String::from_utf8_lossy(&text)));
        }
        let packages = self.packages.get().into_iter().flatten();
        for package in packages.filter(|package| matches(&trace.at, &package.name)) {
            if self.found.iter().any(|found| found.package.as_ref() == Some(&package.name)) {
                continue;
            }
            let list = dpkg.join("info").join(format!("{}.list", package.name));
            self.found.push(Found {
                trace: trace.id.clone(),
                path: if matches!(see(&list), Seen::File(_)) { list } else { status.clone() },
                package: Some(package.name.clone()),
                bytes: package.kilobytes.saturating_mul(1024),
                whole: true,
                by_name: trace.by_name(),
                kind: FoundKind::Package,
            });
        }
    }

    fn apt_source(&mut self, trace: &Trace) {
        let (folder, names) = self.names_in(trace, Base::Root, "etc/apt/sources.list.d");
        for name in names {
            let path = folder.join(&name);
            let wanted = || {
                let text = files::read_own_bytes(&path, MAX_FILE).ok().flatten().unwrap_or_default();
                String::from_utf8_lossy(&text).lines().any(|line| matches(&trace.at, line))
            };
            if matches(&trace.at, &name) || wanted() {
                self.take(trace, path);
            }
        }
    }

    fn desktop_file(&mut self, trace: &Trace) {
        for (base, below) in [
            (Base::Home, ".local/share/applications"),
            (Base::Root, "usr/share/applications"),
            (Base::Root, "usr/local/share/applications"),
        ] {
            let (folder, names) = self.names_in(trace, base, below);
            for name in names {
                let path = folder.join(&name);
                if !name.ends_with(".desktop") || !matches!(see(&path), Seen::File(_)) {
                    continue;
                }
                let text = files::read_own_bytes(&path, MAX_FILE).ok().flatten().unwrap_or_default();
                if menu_words(&String::from_utf8_lossy(&text)).any(|words| matches(&trace.at, words)) {
                    self.take(trace, path);
                }
            }
        }
    }

    fn browser_extension(&mut self, trace: &Trace) {
        let (above, browsers) = match self.places.system {
            System::Linux => ("~/.config", BROWSERS_LINUX),
            System::Macos => ("~/Library/Application Support", BROWSERS_MACOS),
            System::Windows => ("%LOCALAPPDATA%\\.", BROWSERS_WINDOWS),
        };
        let Some((base, above)) = self.resolve(above) else { return };
        for browser in browsers {
            let parts: Vec<&str> =
                above.iter().copied().filter(|part| *part != ".").chain(browser.split('/')).collect();
            let Some(browser) = self.go(trace, base.clone(), &parts) else { continue };
            for profile in self.names(trace, &browser) {
                let profile = browser.join(profile);
                let extensions = profile.join("Extensions");
                if matches!((see(&profile), see(&extensions)), (Seen::Folder, Seen::Folder)) {
                    self.take(trace, extensions.join(&trace.at));
                }
            }
        }
    }

    fn npm_global(&mut self, trace: &Trace) {
        let name: Vec<&str> = trace.at.split('/').collect();
        if self.places.system == System::Windows {
            if let Some((base, mut parts)) = self.resolve("%APPDATA%\\npm\\node_modules") {
                parts.extend(name);
                self.path(trace, base, &parts);
            }
            return;
        }
        let (versions, names) = self.names_in(trace, Base::Home, ".nvm/versions/node");
        let versions = names.iter().map(|name| (versions.join(name), "lib/node_modules"));
        let system = ["usr/local/lib/node_modules", "usr/lib/node_modules", "opt/homebrew/lib/node_modules"];
        let own = [".npm-global/lib/node_modules", ".local/lib/node_modules"];
        let system = system.map(|below| (self.places.root.clone(), below));
        let own = own.map(|below| (self.places.home.clone(), below));
        for (base, below) in system.into_iter().chain(own).chain(versions).collect::<Vec<_>>() {
            let parts: Vec<&str> = below.split('/').chain(name.iter().copied()).collect();
            self.path(trace, base, &parts);
        }
    }
}

/// What a known place is below.
#[derive(Clone, Copy)]
enum Base {
    Home,
    Root,
}

/// The folders of Chromium browsers that hold one folder for each profile.
const BROWSERS_LINUX: &[&str] = &[
    "BraveSoftware/Brave-Browser",
    "chromium",
    "google-chrome",
    "google-chrome-beta",
    "microsoft-edge",
    "opera",
    "vivaldi",
];
const BROWSERS_MACOS: &[&str] =
    &["Arc/User Data", "BraveSoftware/Brave-Browser", "Chromium", "Google/Chrome", "Microsoft Edge", "Vivaldi"];
const BROWSERS_WINDOWS: &[&str] = &[
    "BraveSoftware/Brave-Browser/User Data",
    "Chromium/User Data",
    "Google/Chrome/User Data",
    "Microsoft/Edge/User Data",
    "Vivaldi/User Data",
];

/// The packages that the list of dpkg names as installed.
fn installed(status: &str) -> Vec<Package> {
    let mut packages = Vec::new();
    for stanza in status.replace("\r\n", "\n").split("\n\n") {
        let field = |name: &str| {
            let mut values = stanza.lines().filter_map(|line| line.split_once(':'));
            values.find(|(key, _)| *key == name).map(|(_, value)| value.trim())
        };
        if let Some(name) = field("Package")
            && field("Status").is_some_and(|status| status.split(' ').next_back() == Some("installed"))
        {
            let kilobytes = field("Installed-Size").and_then(|size| size.parse().ok()).unwrap_or_default();
            packages.push(Package { name: name.to_owned(), kilobytes });
        }
    }
    packages
}

/// What a menu entry is called, in any language, and what it starts.
fn menu_words(text: &str) -> impl Iterator<Item = &str> {
    let mut inside = false;
    text.lines().filter_map(move |line| {
        if line.starts_with('[') {
            inside = line.trim_end() == "[Desktop Entry]";
        }
        let (key, words) = line.split_once('=').filter(|_| inside)?;
        let key = key.trim_end();
        (key == "Name" || key.starts_with("Name[") || key == "Exec").then(|| words.trim())
    })
}

/// Whether `name` fits a pattern in which `*` stands for anything. Capitals do not count.
fn matches(pattern: &str, name: &str) -> bool {
    let (pattern, name) = (pattern.to_lowercase(), name.to_lowercase());
    let Some((head, rest)) = pattern.split_once('*') else { return pattern == name };
    let Some(mut name) = name.strip_prefix(head) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let tail = parts.pop().unwrap_or_default();
    for part in parts {
        match name.find(part) {
            Some(at) => name = &name[at + part.len()..],
            None => return false,
        }
    }
    name.ends_with(tail)
}

#[cfg(test)]
mod tests;
