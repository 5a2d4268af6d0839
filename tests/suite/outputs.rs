//! Files that are asked for by name: written where there is none, or over one that quitgpt wrote before; never over anybody else's.

use std::fs;

use super::archive::made;
use super::maker::Recipe;
use super::scenario::{Ended, Home};

/// Every command that writes a file where it is told to.
const WRITERS: [(&str, &str); 5] = [
    ("report -o", "record.md"),
    ("report --html -o", "record.html"),
    ("remind calendar -o", "days.ics"),
    ("guide html --only en --single", "book.html"),
    ("archive stats export.zip --svg", "months.svg"),
];

/// Runs a command that ends in the path of a file; `export.zip` in it is an export that lies in the home.
fn write(home: &Home, line: &str, path: &std::path::Path) -> Ended {
    let export = home.path().join("export.zip");
    if !export.exists() {
        assert_eq!(made(&Recipe::new(1), home.path()).inputs[0], export);
    }
    home.command(&line.replace("export.zip", &export.display().to_string())).arg(path).run()
}

#[test]
fn only_a_file_that_quitgpt_wrote_is_replaced() {
    let home = Home::new();
    for (line, name) in WRITERS {
        let path = home.path().join(name);
        write(&home, line, &path).succeeded();
        let first = fs::read(&path).expect("written");
        assert_eq!(write(&home, line, &path).code, 0, "{line}: its own file again");
        assert_eq!(fs::read(&path).expect("written"), first, "{line}");

        let theirs = home.path().join(format!("theirs-{name}"));
        fs::write(&theirs, "# chapter one").expect("written");
        let ended = write(&home, line, &theirs);
        assert_eq!(ended.code, 1, "{line}: {}", ended.transcript);
        assert!(ended.err.contains(&theirs.display().to_string()), "{line}: {}", ended.err);
        assert!(ended.err.contains("was not written by quitgpt; nothing was changed"), "{line}: {}", ended.err);
        assert!(ended.err.contains("name another file"), "{line}: {}", ended.err);
        assert_eq!(fs::read(&theirs).expect("there"), b"# chapter one", "{line}");
    }
}

#[test]
fn the_export_itself_is_never_written_over() {
    let home = Home::new();
    let export = made(&Recipe::new(1), home.path()).inputs.remove(0);
    let before = fs::read(&export).expect("an export");
    for (line, _) in WRITERS {
        let line = line.replace("export.zip", &export.display().to_string());
        assert_eq!(home.command(&line).arg(&export).run().code, 1, "{line}");
        assert_eq!(fs::read(&export).expect("an export"), before, "{line}");
    }
}

#[test]
fn manual_pages_of_others_stay() {
    let home = Home::new();
    let folder = home.path().join("pages");
    let man = || home.command("man -o").arg(&folder).run();
    assert_eq!(man().code, 0);
    assert_eq!(man().code, 0);
    fs::write(folder.join("quitgpt-archive.1"), ".TH MINE 1\n").expect("written");
    fs::remove_file(folder.join("quitgpt.1")).expect("removed");
    let ended = man();
    assert!(ended.code == 1 && ended.err.contains("quitgpt-archive.1` was not written by quitgpt"), "{}", ended.err);
    assert_eq!(fs::read(folder.join("quitgpt-archive.1")).expect("there"), b".TH MINE 1\n");
    assert!(!folder.join("quitgpt.1").exists(), "nothing is written before everything was looked at");
}

#[test]
fn a_file_that_cannot_be_written_is_named_as_it_was_typed_with_a_way_out() {
    let home = Home::new();
    for (line, name) in WRITERS {
        let path = home.path().join("nowhere").join(name);
        let ended = write(&home, line, &path);
        assert_eq!(ended.code, 1, "{line}: {}", ended.transcript);
        assert!(ended.err.contains(&format!("{}` could not be written", path.display())), "{line}: {}", ended.err);
        assert!(ended.err.contains("make that folder first"), "{line}: {}", ended.err);
        assert!(!ended.err.contains(".quitgpt-"), "{line}: {}", ended.err);
    }
}

#[cfg(unix)]
#[test]
fn a_suggested_command_can_be_copied_into_a_shell() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new();
    let data = home.path().join("it's \"my\" $HOME");
    fs::create_dir(&data).expect("made");
    fs::set_permissions(&data, fs::Permissions::from_mode(0o777)).expect("opened");
    let quoted = data.display().to_string().replace('\'', "'\\''");
    let ended = home.command("doctor --data-dir").arg(&data).run();
    assert!(ended.out.replace('\n', " ").contains(&format!("chmod 700 '{quoted}'")), "{}", ended.transcript);
    let page = data.join("a page.zip");
    fs::write(&page, "<html></html>").expect("written");
    let quoted = page.display().to_string().replace('\'', "'\\''");
    for line in ["archive stats", "archive convert --to html -o out"] {
        let ended = home.command(line).arg(&page).run();
        assert!(ended.err.contains(&format!("quitgpt archive verify '{quoted}'")), "{line}: {}", ended.err);
    }
}
