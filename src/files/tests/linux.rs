//! Links, devices, modes, a full disk, and every system call failing once.

use super::*;
use rustix::fs::{CWD, FileType, Mode, mknodat};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::sync::mpsc;

/// The result of `act`, which has two seconds.
fn in_time<T: Send + 'static>(what: &str, act: impl FnOnce() -> T + Send + 'static) -> T {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(act()));
    receiver.recv_timeout(Duration::from_secs(2)).unwrap_or_else(|_| panic!("{what} hangs"))
}

fn fifo(path: &Path) {
    mknodat(CWD, path, FileType::Fifo, Mode::from(0o600), 0).expect("a FIFO");
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("a file").permissions().mode() & 0o7777
}

/// Runs a child to its end; gives what it said about its work, and what it said on stderr.
fn run(wrapper: &[&str], order: &str, place: &Place) -> (Vec<String>, String) {
    let output = child_command(wrapper, order, place).output().expect("a child");
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    (answers(&String::from_utf8_lossy(&output.stdout)), errors)
}

/// The lines in which a child speaks of its work, without those of the test runner.
fn answers(output: &str) -> Vec<String> {
    let ours = output.lines().filter(|line| line.starts_with("done ") || line.starts_with("failed "));
    ours.map(str::to_owned).collect()
}

#[test]
fn whatever_is_not_a_file_fails_fast() {
    let place = Place::new();
    fifo(&place.at("fifo"));
    fs::create_dir(place.at("folder")).expect("a folder");
    let _socket = std::os::unix::net::UnixListener::bind(place.at("socket")).expect("a socket");
    symlink("loop", place.at("loop")).expect("a link");
    symlink("nowhere", place.at("dangling")).expect("a link");
    symlink("fifo", place.at("to-fifo")).expect("a link");
    symlink("/dev/zero", place.at("to-zero")).expect("a link");

    let check = |name: &str, followed: &str, own: &str| {
        let path = place.at(name); // An absolute name stays as it is.
        let lock = place.at("any.lock");
        let results = in_time(name, move || {
            let line = |_: &str| Ok::<_, Infallible>(vec!["line".to_owned()]);
            let page = |_: Option<&str>| Ok::<_, Infallible>("page".to_owned());
            [
                ("read", read(&path, LIMIT).map(drop).map_err(|e| fault(&e))),
                ("read_bytes", read_bytes(&path, LIMIT).map(drop).map_err(|e| fault(&e))),
                ("read_own", read_own(&path, LIMIT).map(drop).map_err(|e| fault(&e))),
                ("save", save(&path, b"text").map_err(|e| fault(&e))),
                ("append", Err(file_fault(append(&path, &lock, LIMIT, line)))),
                ("update", Err(file_fault(update(&path, &lock, LIMIT, page)))),
                ("append, as lock", Err(file_fault(append(&lock, &path, LIMIT, line)))),
                ("update, as lock", Err(file_fault(update(&lock, &path, LIMIT, page)))),
            ]
        });
        for (act, result) in results {
            let expected = if act.starts_with("read") && act != "read_own" { followed } else { own };
            assert_eq!(result, Err(expected.to_owned()), "{act} {name}");
        }
    };
    let not_a_file = "NotARegularFile";
    for name in ["fifo", "folder", "socket", "/dev/zero", "/dev/null", "/dev/full", "/dev/tty"] {
        check(name, not_a_file, not_a_file);
    }
    check("loop", "FilesystemLoop", "IsALink");
    check("dangling", "NotFound", "IsALink");
    check("to-fifo", not_a_file, "IsALink");
    check("to-zero", not_a_file, "IsALink");
    assert_eq!(place.leftovers(), Vec::<PathBuf>::new());

    let taken = in_time("private_dir", move || {
        ["fifo", "loop", "dangling"].map(|name| private_dir(&place.at(name)).map_err(|e| fault(&e)))
    });
    let expected = ["NotADirectory", "FilesystemLoop", "NotFound"];
    assert_eq!(taken, expected.map(|fault| Err(fault.to_owned())));
}

#[test]
fn what_replaces_a_file_after_it_was_looked_at_fails_fast_too() {
    let place = Place::new();
    let (pipe, link) = (place.at("fifo"), place.at("link"));
    fifo(&pipe);
    place.write("file", "text");
    symlink("file", &link).expect("a link");
    let open_own = |path: PathBuf| {
        in_time("an open", move || {
            let result = open_unseen(&path, File::options().read(true), Links::Refused);
            format!("{:?}", result.expect_err("not a file of ours"))
        })
    };
    assert_eq!(open_own(pipe), "NotARegularFile");
    assert_eq!(open_own(link), "IsALink");
}

#[test]
fn links_are_followed_for_reading_only() {
    let place = Place::new();
    place.write("target", "text");
    symlink("target", place.at("link")).expect("a link");
    assert_eq!(read(&place.at("link"), LIMIT).expect("read").as_deref(), Some("text"));
    assert_eq!(fault(&save(&place.at("link"), b"new").expect_err("a link")), "IsALink");
    assert_eq!(fs::read(place.at("target")).expect("kept"), b"text");
    assert!(place.at("link").is_symlink());
}

#[test]
fn a_file_without_a_size_is_read_through_the_limit() {
    let path = Path::new("/proc/self/mountinfo");
    assert_eq!(fs::metadata(path).expect("a file").len(), 0);
    assert!(!read_bytes(path, LIMIT).expect("read").expect("a file").is_empty());
    assert_eq!(fault(&read_bytes(path, 5).expect_err("too large")), "TooLarge { limit: 5 }");
}

#[test]
fn no_more_is_taken_than_the_limit_and_one_byte() {
    let (reader, mut writer) = io::pipe().expect("a pipe");
    writer.write_all(b"0123456789").expect("room in the pipe");
    drop(writer);
    let mut file = File::from(std::os::fd::OwnedFd::from(reader));
    let fault = contents(&file, 3).expect_err("too large");
    assert_eq!(format!("{fault:?}"), "TooLarge { limit: 3 }");
    let mut rest = String::new();
    file.read_to_string(&mut rest).expect("the rest");
    assert_eq!(rest, "456789");
}

#[test]
fn everything_we_make_is_private_under_any_umask() {
    for umask in ["000", "022", "077", "277", "777"] {
        let place = Place::new();
        let shell = format!("umask {umask}; exec \"$0\" \"$@\"");
        for act in ["make", "append", "save", "update"] {
            let (answers, errors) = run(&["sh", "-c", &shell], &format!("once {act}"), &place);
            assert_eq!(answers, [format!("done {act} Held")], "{umask} {errors}");
        }
        for name in ["deep", "deep/er"] {
            assert_eq!(mode(&place.at(name)), 0o700, "{name} under {umask}");
        }
        for name in ["journal", "lock", "settings"] {
            assert_eq!(mode(&place.at(name)), 0o600, "{name} under {umask}");
        }
    }
}

#[test]
fn what_was_there_keeps_its_mode_and_the_lock_file_stays_the_same() {
    let place = Place::new();
    for name in ["journal", "lock"] {
        let path = place.write(name, "");
        fs::set_permissions(path, fs::Permissions::from_mode(0o640)).expect("a mode");
    }
    fs::create_dir(place.at("open")).expect("a folder");
    fs::set_permissions(place.at("open"), fs::Permissions::from_mode(0o755)).expect("a mode");
    let lock = fs::metadata(place.lock()).expect("a lock file").ino();

    place.write("journal", "old\n");
    place.append("line").expect("appended");
    place.update("text").expect("updated");
    private_dir(&place.at("open")).expect("found");

    assert_eq!(mode(&place.journal()), 0o640);
    assert_eq!(mode(&place.lock()), 0o640);
    assert_eq!(mode(&place.at("open")), 0o755);
    assert_eq!(fs::metadata(place.lock()).expect("a lock file").ino(), lock);
}

#[test]
fn a_full_device_is_an_error() {
    let full = File::options().write(true).open("/dev/full").expect("/dev/full");
    let error = write_durably(&full, b"text").expect_err("no space");
    assert_eq!(error.kind(), ErrorKind::StorageFull);
}

#[test]
fn a_disk_that_fills_up_inside_a_line_harms_no_other_line() {
    let place = Place::new();
    // The limit of the shell is 512 or 1024 bytes; a line has about 200.
    let shell = "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\"";
    let (answers, errors) = run(&["sh", "-c", shell], "append full 6", &place);
    let done = answers.iter().filter(|answer| answer.starts_with("done ")).count();
    assert!((1..6).contains(&done), "{answers:?} {errors}");
    assert_eq!(answers.len(), 6, "{errors}");
    assert!(answers[done..].iter().all(|answer| answer.starts_with("failed ")), "{answers:?}");

    place.append("after").expect("appended");
    let mut expected: Vec<String> = (0..done).map(|i| line("full", i)).collect();
    let lines = place.lines();
    assert_eq!(lines[..done], expected);
    assert_eq!(lines.last().map(String::as_str), Some("after"));
    // What is torn is the beginning of the line that did not fit.
    assert_eq!(lines.len(), done + 2, "{lines:?}");
    let torn = lines[done].trim_end_matches('\u{fffd}');
    expected.push(line("full", done));
    assert!(!torn.is_empty() && expected[done].starts_with(torn), "{torn}");

    let (answers, errors) = run(&["sh", "-c", shell], "once save", &place);
    assert!(answers[0].starts_with("failed save"), "{answers:?} {errors}");
    assert!(!place.settings().exists());
    assert_eq!(place.leftovers(), Vec::<PathBuf>::new());
}

#[test]
fn a_stale_file_of_another_owner_is_kept() {
    let place = Place::new();
    let path = place.write("old", "");
    grow_old(&path, STALE * 2);
    let (old, new) = (fs::metadata(&path), fs::metadata(place.write("new", "")));
    let (old, new) = (old.expect("a file"), new.expect("a file"));
    assert!(is_stale(&old, &new));
    assert!(!is_stale(&new, &old), "newer than ours");
    // Root can give a file away; for others the system has foreign ones.
    let (gone, foreign) = match std::os::unix::fs::chown(&path, Some(new.uid() + 1), None) {
        Ok(()) => (fs::metadata(&path), Ok(new)),
        Err(_) => (Ok(old), fs::metadata("/proc/1/stat")),
    };
    let (gone, foreign) = (gone.expect("a file"), foreign.expect("a file"));
    assert_ne!(gone.uid(), foreign.uid(), "no file of another owner to test with");
    assert!(!is_stale(&gone, &foreign));
}

// --- with strace ---

/// Runs one act of a child under strace; `None` if it never answered.
fn traced(options: &[&str], act: &str, place: &Place) -> (Option<String>, String) {
    let log = place.at("trace").display().to_string();
    let mut wrapper = vec!["strace", "-f", "-o", &log];
    if !options.iter().any(|option| option.contains("signal=")) {
        wrapper.push("--seccomp-bpf"); // Faster, but strace 6.1 sends no signals then.
    }
    wrapper.extend(options);
    let mut command = child_command(&wrapper, &format!("once {act}"), place);
    // Cargo sets it, and the loader would look into each of its folders.
    let output = command.env_remove("LD_LIBRARY_PATH").output();
    let output = output.unwrap_or_else(|error| {
        panic!("this test needs strace (Debian package `strace`), which cannot be run: {error}")
    });
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!errors.contains("panicked") && !errors.contains("strace:"), "{options:?} {errors}");
    let answers = answers(&String::from_utf8_lossy(&output.stdout));
    assert!(answers.len() <= 1, "{answers:?}");
    (answers.into_iter().next(), errors)
}

/// The system calls of an act that touch files: name, and how many of that name its thread makes up to this one.
fn system_calls(act: &str, place: &Place) -> Vec<(String, usize)> {
    let (answer, errors) = traced(&["-e", "trace=%file,%desc"], act, place);
    assert_eq!(answer.as_deref(), Some(&*format!("done {act} Held")), "{errors}");
    let log = fs::read_to_string(place.at("trace")).expect("a trace");
    // `1234  openat(AT_FDCWD, …`
    let lines = log.lines().filter_map(|line| {
        let (thread, call) = line.split_once(' ')?;
        let (name, rest) = call.trim_start().split_once('(')?;
        Some((thread, name, rest))
    });
    let begin = lines.clone().find(|(_, _, rest)| rest.contains("/quitgpt-begins"));
    let (ours, ..) = begin.unwrap_or_else(|| panic!("no begin in the trace:\n{log}"));
    let mut counts = std::collections::HashMap::<_, usize>::new();
    let (mut inside, mut calls) = (false, Vec::new());
    for (thread, name, rest) in lines {
        let count = counts.entry((thread == ours, name)).or_default();
        *count += 1;
        if thread == ours {
            inside |= rest.contains("/quitgpt-begins");
            inside &= !rest.contains("/quitgpt-ends");
            let is_mark = rest.contains("/quitgpt-begins");
            // To close cannot fail in a way that matters; memory is not what is tested.
            if inside && !is_mark && !["close", "mmap", "lseek", "fcntl"].contains(&name) {
                calls.push((name.to_owned(), *count));
            }
        }
    }
    // strace counts for each thread; a number must not mean a call of the test runner too.
    for (name, number) in &calls {
        let others = counts.get(&(false, name.as_str())).copied().unwrap_or(0);
        assert!(others < *number, "{name} {number} is not ours alone");
    }
    calls
}

#[test]
fn success_is_reported_after_the_disk_has_it() {
    fn check(act: &str, existing: bool, expected: &[&str]) {
        let calls = system_calls(act, &prepared(act, existing));
        let essential = ["flock", "mkdir", "write", "fsync", "rename", "renameat", "unlink"];
        let calls = calls.iter().map(|(name, _)| name.trim_end_matches("at"));
        let calls: Vec<_> = calls.filter(|name| essential.contains(name)).collect();
        assert_eq!(calls, expected, "{act} (existing: {existing})");
    }
    // The name of a new journal is synced before its first line, and a lock file needs no syncing.
    check("append", false, &["flock", "fsync", "write", "fsync"]);
    check("append", true, &["flock", "write", "fsync"]);
    check("save", false, &["write", "fsync", "rename", "fsync"]);
    check("save", true, &["unlink", "write", "fsync", "rename", "fsync"]);
    check("update", true, &["flock", "unlink", "write", "fsync", "rename", "fsync"]);
    check("make", false, &["mkdir", "fsync", "mkdir", "fsync"]);
}

/// A place in which `act` has something to start from.
fn prepared(act: &str, existing: bool) -> Place {
    let place = Place::new();
    if existing {
        place.append(&line("old", 1)).expect("appended");
        save(&place.settings(), page(1).as_bytes()).expect("saved");
        let stale = place.write(".settings.quitgpt-abcdefghijkl.tmp", "");
        grow_old(&stale, STALE * 2);
    }
    assert!(act != "make" || !existing);
    place
}

/// Looks at what an act left behind that was disturbed in some way, and then goes on undisturbed.
fn check_after(act: &str, existing: bool, done: bool, place: &Place, how: &str) {
    let old = usize::from(existing);
    match act {
        "append" => {
            place.append("after").expect("appended");
            let mut lines = place.lines();
            assert_eq!(lines.pop().as_deref(), Some("after"), "{how}");
            let mut expected = vec![line("old", 1), line("new", 1)];
            expected.drain(..1 - old);
            // Without an acknowledgement the line may be there or not.
            expected.truncate(if done { old + 1 } else { lines.len().max(old) });
            assert_eq!(lines, expected, "{how}");
        }
        "save" | "update" => {
            let text = read_own(&place.settings(), LIMIT).expect(how);
            let found = text.as_deref().map_or(0, page_number);
            assert!(found == 2 || (!done && found == old), "{found} {how}");
            // At most the file of the act and, if it was not removed yet, the stale one.
            assert!(place.leftovers().len() <= 1 + old, "{:?} {how}", place.leftovers());
            place.update("after").expect("updated");
            assert!(place.leftovers().len() <= 1, "{:?} {how}", place.leftovers());
            assert_eq!(fs::read(place.settings()).expect("saved"), b"after", "{how}");
        }
        "make" => {
            assert!(!done || place.at("deep/er").is_dir(), "{how}");
            private_dir(&place.at("deep/er")).expect(how);
        }
        _ => panic!("no such act: {act}"),
    }
}

/// Disturbs an act at each of its system calls: killed there, interrupted once, failing once or from then on.
fn disturb(act: &str, existing: bool) {
    const ERRORS: [&str; 5] = ["ENOSPC", "EIO", "EACCES", "EROFS", "EDQUOT"];
    let calls = system_calls(act, &prepared(act, existing));
    assert!(calls.len() >= 5, "{calls:?}");
    for (point, (call, number)) in calls.iter().enumerate() {
        let error = ERRORS[point % ERRORS.len()];
        // Were all later writes to fail, it could not answer either.
        let onwards = if point % 2 == 0 && call != "write" { "+" } else { "" };
        let ways = [
            format!("error={error}:when={number}{onwards}"),
            format!("error=EINTR:when={number}"),
            format!("signal=KILL:when={number}"),
        ];
        for way in ways {
            let place = prepared(act, existing);
            let trace = format!("trace={call}");
            let inject = format!("inject={call}:{way}");
            let (answer, _) = traced(&["-e", &trace, "-e", &inject], act, &place);
            let how = format!("{act} (existing: {existing}), call {point}: {inject}: {answer:?}");
            let log = fs::read_to_string(place.at("trace")).expect("a trace");
            assert!(log.contains("INJECTED") || log.contains("+++ killed"), "no effect: {how}");
            let done = answer.as_ref().is_some_and(|answer| answer.starts_with("done "));
            if way.starts_with("signal") {
                assert_eq!(answer, None, "{how}");
            } else if way.contains("EINTR") {
                assert!(done, "{how}");
            } else {
                let essential = ["write", "fsync", "rename", "renameat", "read", "flock"];
                assert!(answer.is_some() && !(done && essential.contains(&&**call)), "{how}");
            }
            check_after(act, existing, done, &place, &how);
        }
    }
}

#[test]
fn an_append_to_a_new_journal_survives_a_fault_at_every_system_call() {
    disturb("append", false);
}

#[test]
fn an_append_survives_a_fault_at_every_system_call() {
    disturb("append", true);
}

#[test]
fn a_first_save_survives_a_fault_at_every_system_call() {
    disturb("save", false);
}

#[test]
fn an_update_survives_a_fault_at_every_system_call() {
    disturb("update", true);
}

#[test]
fn making_a_folder_survives_a_fault_at_every_system_call() {
    disturb("make", false);
}

#[test]
fn a_file_system_without_locks_is_named_and_the_work_is_done() {
    for error in ["ENOLCK", "EOPNOTSUPP", "ENOSYS"] {
        for act in ["append", "update"] {
            let place = prepared(act, true);
            let inject = format!("inject=flock:error={error}");
            let (answer, errors) = traced(&["-e", "trace=flock", "-e", &inject], act, &place);
            assert_eq!(answer, Some(format!("done {act} Unsupported")), "{errors}");
            check_after(act, true, true, &place, error);
        }
    }
}
