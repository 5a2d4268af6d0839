//! What the module promises, on any system; what needs Linux is in `linux`.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::convert::Infallible;
use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use tempfile::TempDir;

#[cfg(target_os = "linux")]
mod linux;

/// Tells a child process what to do.
const ORDER: &str = "QUITGPT_FILES_ORDER";

const LIMIT: u64 = 4 << 20;

/// A folder with the files of a test.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        Self(TempDir::new().expect("a temporary folder"))
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn journal(&self) -> PathBuf {
        self.at("journal")
    }

    fn lock(&self) -> PathBuf {
        self.at("lock")
    }

    fn settings(&self) -> PathBuf {
        self.at("settings")
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        fs::write(self.at(name), bytes).expect("a test file");
        self.at(name)
    }

    fn append(&self, line: &str) -> Result<Locking, AppendError<Infallible>> {
        append(&self.journal(), &self.lock(), LIMIT, |_| Ok(vec![line.to_owned()]))
    }

    fn update(&self, text: &str) -> Result<Locking, AppendError<Infallible>> {
        update(&self.settings(), &self.lock(), LIMIT, |_| Ok(text.to_owned()))
    }

    /// The journal's lines; letters that were torn are replaced.
    fn lines(&self) -> Vec<String> {
        let bytes = read_own_bytes(&self.journal(), LIMIT).expect("a readable journal");
        String::from_utf8(bytes.unwrap_or_default()).map_or_else(
            |torn| String::from_utf8_lossy(torn.as_bytes()).lines().map(str::to_owned).collect(),
            |text| text.lines().map(str::to_owned).collect(),
        )
    }

    /// The names of all temporary files left behind.
    fn leftovers(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.0.path()).expect("the folder");
        let paths = entries.map(|entry| entry.expect("an entry").path());
        paths.filter(|path| path.to_string_lossy().ends_with(".tmp")).collect()
    }
}

fn grow_old(path: &Path, age: Duration) {
    let then = std::time::SystemTime::now() - age;
    File::options().append(true).open(path).and_then(|file| file.set_modified(then)).expect("an older file");
}

/// What an error says, without the paths of this run.
fn fault(error: &FileError) -> String {
    match &error.what {
        FileFault::Io(error) => format!("{:?}", error.kind()),
        what => format!("{what:?}"),
    }
}

fn file_fault<T, E: fmt::Debug>(result: Result<T, AppendError<E>>) -> String {
    match result {
        Ok(_) => "no error".to_owned(),
        Err(AppendError::File(error)) => fault(&error),
        Err(AppendError::Make(error)) => format!("{error:?}"),
    }
}

/// The line number `number` of a writer: long enough to be torn, with letters of two bytes, whole only with its end.
fn line(writer: &str, number: usize) -> String {
    format!("{writer}-{number} {} end", "سطر".repeat(30))
}

/// A whole file as a writer saves it.
fn page(number: usize) -> String {
    format!("{number}\n{}end {number}\n", "صفحة\n".repeat(2000))
}

/// The number of a whole page; nothing else may ever be seen in its place.
fn page_number(text: &str) -> usize {
    let number = text.lines().next().and_then(|first| first.parse().ok()).expect("a page");
    assert!(text == page(number), "half a page: {} bytes", text.len());
    number
}

/// This test program as another process that only runs `child`.
fn child_command(wrapper: &[&str], order: &str, place: &Place) -> Command {
    let program = std::env::current_exe().expect("the test program");
    let (_, module) = module_path!().split_once("::").expect("a module of the library");
    let mut words: Vec<&OsStr> = wrapper.iter().map(OsStr::new).collect();
    words.push(program.as_os_str());
    let mut command = Command::new(words[0]);
    command
        .args(&words[1..])
        .args(["--exact", &format!("{module}::child"), "--nocapture"])
        .arg("--test-threads=1")
        .env(ORDER, order)
        .current_dir(place.0.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn start(order: &str, place: &Place) -> (Child, BufReader<ChildStdout>) {
    let mut child = child_command(&[], order, place).spawn().expect("a child");
    let answers = BufReader::new(child.stdout.take().expect("its answers"));
    (child, answers)
}

fn say(words: &str) {
    let mut stdout = io::stdout().lock();
    stdout.write_all(format!("\n{words}\n").as_bytes()).expect("an open pipe");
    stdout.flush().expect("an open pipe");
}

fn report<T: fmt::Debug, E: fmt::Display>(what: &str, result: Result<T, E>) {
    match result {
        Ok(value) => say(&format!("done {what} {value:?}")),
        Err(error) => say(&format!("failed {what} {error}")),
    }
}

/// The other process of several tests, in its working directory; without an order it has nothing to do.
#[test]
fn child() {
    let Ok(order) = std::env::var(ORDER) else {
        return;
    };
    let words: Vec<&str> = order.split(' ').collect();
    let number = |text: &str| text.parse::<usize>().expect("a number");
    let (journal, settings, lock) = (Path::new("journal"), Path::new("settings"), Path::new("lock"));
    let count_up = |text: Option<&str>| {
        let count = text.map_or(0, number);
        Ok::<_, Infallible>((count + 1).to_string())
    };
    match words[..] {
        ["append", writer, times] => {
            for i in 0..number(times) {
                let new = |_: &str| Ok::<_, Infallible>(vec![line(writer, i)]);
                report(&i.to_string(), append(journal, lock, LIMIT, new));
            }
        }
        ["save", from] => {
            for i in number(from).. {
                report(&i.to_string(), save(settings, page(i).as_bytes()));
            }
        }
        ["count", times] => {
            for i in 0..number(times) {
                report(&i.to_string(), update(settings, lock, LIMIT, count_up));
            }
        }
        ["hold"] => {
            let held = Lock::take(lock, WAIT);
            report("hold", held.as_ref().map(Lock::locking));
            let _ = io::stdin().read_line(&mut String::new());
        }
        // One act between two marks that can be found again in a list of system calls.
        ["once", act] => {
            let (deep, page) = (Path::new("deep/er"), page(2));
            let one_line = |_: &str| Ok::<_, Infallible>(vec![line("new", 1)]);
            let one_page = |_: Option<&str>| Ok::<_, Infallible>(page.clone());
            for _ in 0..50 {
                // So that the numbers of our calls are higher than those of the test runner's.
                let _ = (fs::read_dir("/"), fs::read("/dev/null"), fs::write("/dev/null", "text"));
            }
            let _ = fs::metadata("/quitgpt-begins");
            let result: Result<Locking, Box<dyn Error>> = match act {
                "append" => append(journal, lock, LIMIT, one_line).map_err(Into::into),
                "update" => update(settings, lock, LIMIT, one_page).map_err(Into::into),
                "save" => {
                    let result = save(settings, page.as_bytes());
                    result.map(|()| Locking::Held).map_err(Into::into)
                }
                "make" => private_dir(deep).map(|()| Locking::Held).map_err(Into::into),
                _ => panic!("no such act: {act}"),
            };
            let _ = fs::metadata("/quitgpt-ends");
            report(act, result);
        }
        _ => panic!("no such order: {order}"),
    }
}

#[test]
fn a_file_is_read_whole_up_to_the_limit() {
    let place = Place::new();
    let path = place.write("guide", "four");
    assert_eq!(read(&path, 4).expect("read"), Some("four".to_owned()));
    assert_eq!(read_own_bytes(&path, 4).expect("read"), Some(b"four".to_vec()));
    for result in [read(&path, 3), read_own(&path, 3)] {
        assert_eq!(fault(&result.expect_err("too large")), "TooLarge { limit: 3 }");
    }
    assert_eq!(read(&place.write("empty", ""), 0).expect("read"), Some(String::new()));
    assert_eq!(read(&place.at("none"), u64::MAX).expect("read"), None);
}

#[test]
fn only_a_missing_file_is_no_file() {
    let place = Place::new();
    place.write("file", "text");
    assert!(read(&place.at("no/such"), LIMIT).expect("nothing").is_none());
    if cfg!(unix) {
        let below_a_file = read(&place.at("file/below"), LIMIT).expect_err("not a folder");
        assert_eq!(fault(&below_a_file), "NotADirectory");
        let long = read(&place.at(&"n".repeat(300)), LIMIT).expect_err("too long a name");
        assert_eq!(fault(&long), "InvalidFilename");
    }
}

#[test]
fn text_that_is_not_utf8_is_refused_and_kept() {
    let place = Place::new();
    let path = place.write("settings", b"one \xd8");
    assert_eq!(fault(&read(&path, LIMIT).expect_err("torn")), "NotUtf8");
    assert_eq!(file_fault(place.update("new")), "NotUtf8");
    assert_eq!(fs::read(&path).expect("kept"), b"one \xd8");
}

#[test]
fn appended_lines_follow_what_is_there() {
    fn check(before: Option<&[u8]>, lines: &[&str], seen: &str, after: Option<&[u8]>) {
        let place = Place::new();
        if let Some(before) = before {
            place.write("journal", before);
        }
        append(&place.journal(), &place.lock(), LIMIT, |text| {
            assert_eq!(text, seen);
            Ok::<_, Infallible>(lines.iter().map(|&line| line.to_owned()).collect())
        })
        .expect("appended");
        let file = read_own_bytes(&place.journal(), LIMIT).expect("a readable journal");
        assert_eq!(file.as_deref(), after);
    }
    check(None, &["a"], "", Some(b"a\n"));
    check(None, &[], "", None);
    check(Some(b""), &["a", "b"], "", Some(b"a\nb\n"));
    check(Some(b"a\n"), &["b"], "a\n", Some(b"a\nb\n"));
    check(Some(b"a"), &["b"], "a", Some(b"a\nb\n"));
    check(Some(b"a"), &[], "a", Some(b"a"));
    check(Some(b"a\n\xd8"), &["b"], "a\n\u{fffd}", Some(b"a\n\xd8\nb\n"));
    check(Some(b"\n"), &[""], "\n", Some(b"\n\n"));
}

#[test]
fn a_refusal_of_the_caller_changes_nothing() {
    let place = Place::new();
    let refused = append(&place.journal(), &place.lock(), LIMIT, |_| Err("no"));
    assert_eq!(file_fault(refused), "\"no\"");
    let refused = update(&place.settings(), &place.lock(), LIMIT, |_| Err("no"));
    assert_eq!(file_fault(refused), "\"no\"");
    assert!(!place.journal().exists() && !place.settings().exists());
}

#[test]
fn no_change_makes_a_file_too_large_to_be_read_again() {
    let place = Place::new();
    place.write("journal", "12345");
    place.write("settings", "12345");
    let add = |limit| append(&place.journal(), &place.lock(), limit, |_| Ok::<_, Infallible>(vec!["78".to_owned()]));
    let change = |limit| update(&place.settings(), &place.lock(), limit, |_| Ok::<_, Infallible>("1234567".into()));
    assert_eq!(file_fault(add(8)), "TooLarge { limit: 8 }");
    assert_eq!(file_fault(change(6)), "TooLarge { limit: 6 }");
    assert_eq!(fs::read(place.journal()).expect("kept"), b"12345");
    assert_eq!(fs::read(place.settings()).expect("kept"), b"12345");
    assert_eq!(file_fault(add(9)), "no error");
    assert_eq!(file_fault(change(7)), "no error");
    assert_eq!(fs::read(place.journal()).expect("longer"), b"12345\n78\n");
    assert_eq!(fs::read(place.settings()).expect("longer"), b"1234567");
}

#[test]
fn a_save_replaces_the_whole_file_and_leaves_nothing_beside_it() {
    let place = Place::new();
    save(&place.settings(), page(1).as_bytes()).expect("saved");
    save(&place.settings(), b"short").expect("saved");
    assert_eq!(fs::read(place.settings()).expect("saved"), b"short");
    assert_eq!(fs::read_dir(place.0.path()).expect("the folder").count(), 1);
}

#[test]
fn an_update_starts_from_the_current_text() {
    let place = Place::new();
    for expected in ["+", "++", "+++"] {
        let longer = |text: Option<&str>| Ok::<_, Infallible>(text.unwrap_or("").to_owned() + "+");
        let locking = update(&place.settings(), &place.lock(), LIMIT, longer).expect("updated");
        assert_eq!(locking, Locking::Held);
        assert_eq!(fs::read_to_string(place.settings()).expect("updated"), expected);
    }
}

#[test]
fn an_update_keeps_what_somebody_else_wrote_meanwhile() {
    for before in [None, Some("old")] {
        let place = Place::new();
        if let Some(before) = before {
            place.write("settings", before);
        }
        let result = update(&place.settings(), &place.lock(), LIMIT, |_| {
            place.write("settings", "theirs");
            Ok::<_, Infallible>("ours".to_owned())
        });
        assert_eq!(file_fault(result), "ResourceBusy");
        assert_eq!(fs::read(place.settings()).expect("kept"), b"theirs");
        assert_eq!(place.leftovers(), Vec::<PathBuf>::new());
    }
}

#[test]
fn unusual_names_work() {
    let place = Place::new();
    let (long, arabic) = ("n".repeat(255), "ن".repeat(127));
    for name in ["with space", "ملف", "a'b&c", "x.tmp", &long, &arabic] {
        if cfg!(windows) && name.len() > 200 {
            continue; // The whole path has a limit there.
        }
        let path = place.at(name);
        save(&path, b"one").expect(name);
        save(&path, b"two").expect(name);
        let add = |_: &str| Ok::<_, Infallible>(vec!["three".to_owned()]);
        append(&path, &place.lock(), LIMIT, add).expect(name);
        assert_eq!(read_own(&path, LIMIT).expect(name).as_deref(), Some("two\nthree\n"));
    }
}

#[test]
fn files_without_a_name_are_refused() {
    for path in ["", "..", "/"] {
        assert!(save(Path::new(path), b"text").is_err(), "{path}");
    }
}

#[test]
fn missing_folders_are_made_and_found_ones_are_kept() {
    let place = Place::new();
    private_dir(&place.at("a/b/c")).expect("made");
    place.write("a/b/c/file", "text");
    private_dir(&place.at("a/b/c")).expect("found");
    assert!(place.at("a/b/c/file").exists());
    let taken = private_dir(&place.at("a/b/c/file")).expect_err("a file is there");
    assert_eq!(fault(&taken), "NotADirectory");
    assert!(private_dir(&place.at("a/b/c/file/d")).is_err());
}

#[test]
fn only_our_own_stale_temporary_files_are_removed() {
    let place = Place::new();
    let stale = ["settings.quitgpt-abcdefghijkl.tmp", "settings.quitgpt-ABCdef012345.tmp"];
    let kept = [
        "other.quitgpt-abcdefghijkl.tmp",
        "settings.quitgpt-abcdefghijkl",
        "settings.quitgpt-abcdefghijk.tmp",
        "settings.quitgpt-abcdefghijklm.tmp",
        "settings.quitgpt-abcdef-hijkl.tmp",
        "settings.quitgpt-سسسسسس.tmp",
        "settings.vim-abcdefghijkl.tmp",
        "settings.tmp",
    ];
    for name in stale.iter().chain(&kept) {
        let path = place.write(&format!(".{name}"), "");
        grow_old(&path, STALE + Duration::from_secs(60));
    }
    let young = place.write(".settings.quitgpt-young0000000.tmp", "");
    let young = (young, place.write(".settings.quitgpt-young0000001.tmp", ""));
    grow_old(&young.0, STALE / 2);
    fs::create_dir(place.at(".settings.quitgpt-folder000000.tmp")).expect("a folder");
    save(&place.settings(), b"text").expect("saved");
    for name in stale {
        assert!(!place.at(&format!(".{name}")).exists(), "{name} is left");
    }
    for name in kept {
        assert!(place.at(&format!(".{name}")).exists(), "{name} is gone");
    }
    assert!(young.0.exists() && young.1.exists(), "a young one is gone");
}

#[test]
fn errors_are_short_and_escape_the_path() {
    fn check(what: FileFault, expected: &str, has_source: bool) {
        let error = FileError::new(Path::new("a\u{1b}b"), what);
        assert_eq!(error.to_string(), format!("\"a\\u{{1b}}b\" {expected}"));
        assert_eq!(error.source().is_some(), has_source);
        let error = AppendError::<Infallible>::File(error);
        assert_eq!(error.to_string(), format!("\"a\\u{{1b}}b\" {expected}"));
        assert_eq!(error.source().is_some(), has_source);
    }
    check(FileFault::NotARegularFile, "is not a regular file", false);
    check(FileFault::IsALink, "is a link", false);
    check(FileFault::TooLarge { limit: 7 }, "is larger than 7 bytes", false);
    check(FileFault::NotUtf8, "is not UTF-8 text", false);
    check(FileFault::Locked { seconds: 10 }, "is in use by another process (waited 10 s)", false);
    check(FileFault::Io(ErrorKind::StorageFull.into()), "cannot be used", true);
}

#[test]
fn twenty_processes_lose_no_line() {
    let place = Place::new();
    let start_time = Instant::now();
    let children: Vec<_> = (0..20).map(|writer| start(&format!("append w{writer} 50"), &place)).collect();
    for (mut child, answers) in children {
        let done = answers.lines().filter(|line| {
            let line = line.as_ref().expect("text");
            assert!(!line.starts_with("failed "), "{line}");
            line.starts_with("done ") && line.ends_with(" Held")
        });
        assert_eq!(done.count(), 50);
        child.wait().expect("an end");
    }
    let lines = place.lines();
    let expected: BTreeSet<String> = (0..20).flat_map(|w| (0..50).map(move |i| line(&format!("w{w}"), i))).collect();
    assert_eq!(lines.len(), expected.len());
    assert_eq!(lines.into_iter().collect::<BTreeSet<_>>(), expected);
    assert!(start_time.elapsed() < Duration::from_secs(30), "{:?}", start_time.elapsed());
}

#[test]
fn processes_that_count_up_together_lose_no_step() {
    let place = Place::new();
    let children: Vec<_> = (0..8).map(|_| start("count 15", &place)).collect();
    for (mut child, answers) in children {
        let done = answers.lines().map(|line| line.expect("text"));
        assert_eq!(done.filter(|line| line.starts_with("done ")).count(), 15);
        child.wait().expect("an end");
    }
    assert_eq!(read_own(&place.settings(), LIMIT).expect("a count").as_deref(), Some("120"));
    assert_eq!(place.leftovers(), Vec::<PathBuf>::new());
}

#[test]
fn a_lock_held_by_another_process_is_reported_after_the_wait_and_free_after_its_death() {
    let place = Place::new();
    let (mut child, answers) = start("hold", &place);
    let mut answers = answers.lines().map(|line| line.expect("text"));
    assert!(answers.any(|line| line == "done hold Held"));

    let short = Duration::from_millis(1200);
    let start_time = Instant::now();
    let never = |_: &str| -> Result<Vec<String>, Infallible> { panic!("it is locked") };
    let result = append_within(short, &place.journal(), &place.lock(), LIMIT, never);
    match result {
        Err(AppendError::File(error)) => {
            assert_eq!(fault(&error), "Locked { seconds: 1 }");
            assert_eq!(error.path, place.lock());
        }
        other => panic!("{other:?}"),
    }
    assert!(start_time.elapsed() >= short && start_time.elapsed() < short * 3);
    assert!(!place.journal().exists());

    child.kill().expect("a killed child");
    child.wait().expect("an end");
    assert_eq!(place.append("mine").expect("appended"), Locking::Held);
}

/// Kills a process that writes without a pause, at a random moment after its first acknowledgements.
/// Gives the last number it acknowledged.
fn kill_while_writing(order: &str, place: &Place, random: &mut u64) -> Option<usize> {
    // xorshift: any spread will do.
    *random ^= *random << 13;
    *random ^= *random >> 7;
    *random ^= *random << 17;
    let (mut child, mut answers) = start(order, place);
    let wanted = *random % 4;
    let mut text = String::new();
    while text.lines().filter(|line| line.starts_with("done ")).count() < wanted as usize {
        assert_ne!(answers.read_line(&mut text).expect("text"), 0, "no more answers: {text}");
    }
    if wanted == 0 {
        assert_ne!(answers.read_line(&mut text).expect("text"), 0, "no start");
    }
    thread::sleep(Duration::from_micros(*random / 7 % 4000));
    child.kill().expect("a killed child");
    answers.read_to_string(&mut text).expect("the rest of its answers");
    child.wait().expect("an end");
    assert!(!text.contains("failed "), "{text}");
    let done = text.lines().filter(|_| true).filter_map(|line| line.strip_prefix("done "));
    let numbers = done.filter_map(|done| done.split(' ').next()?.parse().ok());
    numbers.max()
}

#[test]
fn no_kill_loses_an_acknowledged_line() {
    let place = Place::new();
    let mut random = 0x2545_f491_4f6c_dd1d;
    let (mut kept, mut torn_before) = (BTreeSet::new(), 0);
    for round in 0..100 {
        let writer = format!("r{round}");
        let last = kill_while_writing(&format!("append {writer} 100000"), &place, &mut random);
        kept.extend((0..last.map_or(0, |last| last + 1)).map(|i| line(&writer, i)));
        let (whole, torn): (Vec<_>, Vec<_>) = place.lines().into_iter().partition(|text| text.ends_with(" end"));
        let whole: BTreeSet<_> = whole.into_iter().collect();
        assert!(kept.is_subset(&whole), "lost: {:?}", kept.difference(&whole));
        // What was written but not acknowledged in time counts from now on.
        assert!(whole.difference(&kept).count() <= 1, "{:?}", whole.difference(&kept));
        assert!(torn.len() <= torn_before + 1, "{torn:?}");
        torn_before = torn.len();
        kept = whole;
    }
    assert!(kept.len() > 100, "hardly anything was written: {}", kept.len());
}

#[test]
fn no_kill_leaves_half_a_page() {
    let place = Place::new();
    let mut random = 0x9e37_79b9_7f4a_7c15;
    let mut next = 1;
    for _ in 0..100 {
        let last = kill_while_writing(&format!("save {next}"), &place, &mut random);
        let text = read_own(&place.settings(), LIMIT).expect("a readable file");
        let found = text.as_deref().map_or(0, page_number);
        let acknowledged = last.unwrap_or(next - 1);
        assert!((acknowledged..=acknowledged + 1).contains(&found), "{acknowledged} {found}");
        next = found + 1;
    }
    assert!(next > 100, "hardly anything was written: {next}");
    for path in place.leftovers() {
        grow_old(&path, STALE * 2);
    }
    save(&place.settings(), b"text").expect("saved");
    assert_eq!(place.leftovers(), Vec::<PathBuf>::new());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn appended_lines_survive_any_torn_tail(
        before in proptest::collection::vec(any::<u8>(), 0..80),
        lines in proptest::collection::vec("[^\n]{0,20}", 1..4),
    ) {
        let place = Place::new();
        place.write("journal", &before);
        append(&place.journal(), &place.lock(), LIMIT, |text| {
            assert_eq!(text, String::from_utf8_lossy(&before));
            Ok::<_, Infallible>(lines.clone())
        }).expect("appended");
        let after = fs::read(place.journal()).expect("a journal");
        prop_assert!(after.starts_with(&before));
        prop_assert_eq!(after.last(), Some(&b'\n'));
        let mut found: Vec<&[u8]> = after[..after.len() - 1].split(|&byte| byte == b'\n').collect();
        let found = found.split_off(found.len() - lines.len());
        prop_assert_eq!(found, lines.iter().map(String::as_bytes).collect::<Vec<_>>());
        // No more than the newline that was missing came between.
        let added: usize = lines.iter().map(|line| line.len() + 1).sum();
        let missing = before.last().is_some_and(|&last| last != b'\n');
        prop_assert_eq!(after.len(), before.len() + usize::from(missing) + added);
    }
}
