//! Whether an archive is complete and readable: every entry read to its end with its checksum, every conversation parsed,
//! every file that is pointed to looked for. Several threads share the work; memory stays small whatever the size.

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Read};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::RecvTimeoutError;
use std::sync::{Condvar, Mutex, MutexGuard, mpsc};
use std::time::Duration;

use jiff::Timestamp;
use ring::digest;

use super::layout::{Archive, Layout, Purpose, damaged};
use super::problem::{Other, Trouble, Verdict};
use super::splitter::Splitter;

mod ahead;
mod tally;

use ahead::{List, Unpacked, Unpacking};
use tally::{Found, Part};
pub(super) use tally::{key_of, short_title};

/// How often it is said how far the work is.
const TICK: Duration = Duration::from_millis(80);

/// How many problems of one code are listed.
const LISTED: usize = 100;

/// How many missing files are listed.
const LISTED_FILES: usize = 5_000;

/// What verifying came to.
#[derive(Clone, Debug)]
pub struct Report {
    /// What was handed in.
    pub files: Vec<Checked>,
    /// What it comes to.
    pub verdict: Verdict,
    /// Whose it is, as far as it says so: e-mail addresses, or phone numbers.
    pub accounts: Vec<String>,
    /// What was counted.
    pub counts: Counts,
    /// What is wrong or worth knowing, the worst first.
    pub problems: Vec<Trouble>,
}

/// A file that was handed in.
#[derive(Clone, Debug)]
pub struct Checked {
    /// Where it is.
    pub path: std::path::PathBuf,
    /// How long it is.
    pub bytes: u64,
    /// Its SHA-256 in hexadecimal digits; empty if it could not be read.
    pub sha256: String,
    /// Its shape.
    pub layout: Layout,
}

/// What was counted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counts {
    /// Distinct conversations.
    pub conversations: usize,
    /// Messages by the person.
    pub user: usize,
    /// Messages by ChatGPT.
    pub assistant: usize,
    /// Instructions.
    pub system: usize,
    /// Messages by tools.
    pub tool: usize,
    /// Messages by others.
    pub other: usize,
    /// Messages that a reader sees.
    pub visible: usize,
    /// Nodes with two or more that follow.
    pub branches: usize,
    /// Distinct files pointed to.
    pub referenced: usize,
    /// Those that are there.
    pub present: usize,
    /// When the first conversation was begun.
    pub first: Option<Timestamp>,
    /// When the last one was changed.
    pub last: Option<Timestamp>,
}

impl Counts {
    /// All messages.
    pub fn messages(&self) -> usize {
        self.user + self.assistant + self.system + self.tool + self.other
    }

    /// Files pointed to that are not there.
    pub fn missing(&self) -> usize {
        self.referenced - self.present
    }
}

/// How far the work is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Progress {
    /// Bytes read.
    pub bytes: u64,
    /// Of how many.
    pub of_bytes: u64,
    /// Entries read.
    pub entries: usize,
    /// Of how many.
    pub of_entries: usize,
}

/// Verifies an archive with so many threads. `tick` is told how far the work is, at once and then many times a second.
pub fn verify(archive: &Archive, threads: usize, tick: &mut dyn FnMut(Progress)) -> Report {
    let work = Work::new(archive);
    let threads = threads.clamp(1, work.jobs.len().max(2));
    tick(work.progress());
    let (send, done) = mpsc::channel::<()>();
    std::thread::scope(|scope| {
        for _ in 0..threads {
            let (work, send) = (&work, send.clone());
            scope.spawn(move || {
                work.run();
                drop(send);
            });
        }
        drop(send);
        while done.recv_timeout(TICK) == Err(RecvTimeoutError::Timeout) {
            tick(work.progress());
        }
    });
    tick(work.progress());
    work.report()
}

/// The SHA-256 of a file, or of a folder's files with their names; `None` if it cannot be read.
pub fn digest_of_path(path: &std::path::Path) -> Option<String> {
    digest_showing(path, &mut |_| {})
}

/// The same; `tick` is told how many bytes were read since it was told last.
pub fn digest_showing(path: &std::path::Path, tick: &mut dyn FnMut(u64)) -> Option<String> {
    if path.is_dir() {
        let bytes = AtomicU64::new(0);
        let sum = digest(&Archive::open(&[path.to_owned()]).ok()?, 0, &bytes).ok()?;
        tick(bytes.into_inner());
        return Some(sum);
    }
    let mut file = crate::files::open_to_read(path).ok()?;
    let mut sum = digest::Context::new(&digest::SHA256);
    let each = |bytes: &[u8]| {
        sum.update(bytes);
        tick(bytes.len() as u64);
    };
    drain(&mut file, u64::MAX, each).ok()?;
    Some(hex(sum.finish().as_ref()))
}

#[derive(Clone, Copy, Debug)]
enum Job {
    /// The digest of what was handed in.
    Digest(usize),
    /// A member.
    Member(usize),
}

/// Work that several threads share.
struct Work<'a> {
    archive: &'a Archive,
    jobs: Vec<Job>,
    queue: Mutex<Queue<'a>>,
    changed: Condvar,
    bytes: AtomicU64,
    entries: AtomicUsize,
    of_bytes: u64,
    of_entries: usize,
    sums: Mutex<Sums>,
    digests: Mutex<BTreeMap<usize, String>>,
}

#[derive(Default)]
struct Queue<'a> {
    next: usize,
    /// How many threads are at a task, and how many have none.
    busy: usize,
    idle: usize,
    unpacking: Vec<Unpacking<'a>>,
}

enum Task<'a> {
    Job(Job),
    Unpack(Unpacking<'a>),
}

/// What all conversations read so far come to.
#[derive(Default)]
struct Sums {
    found: HashMap<u128, Found>,
    troubles: Vec<((usize, usize), Trouble)>,
    /// How many more there are of each code than are kept.
    more: BTreeMap<&'static str, usize>,
    kinds: BTreeMap<String, usize>,
    generations: HashMap<String, String>,
    claude: usize,
    grok: usize,
    converted: usize,
    strange: usize,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

impl<'a> Work<'a> {
    fn new(archive: &'a Archive) -> Self {
        let mut members: Vec<usize> = (0..archive.members.len()).collect();
        if archive.is_refused() {
            members.clear();
        }
        // Long lists first, so that no thread is left alone with one at the end; the rest as it lies on the disk.
        let conversations = |index: &usize| archive.members[*index].purpose == Purpose::Conversations;
        members.sort_by_key(|index| {
            let member = &archive.members[*index];
            if conversations(index) {
                (0, u64::MAX - member.size, 0)
            } else {
                (1, member.volume() as u64, member.offset)
            }
        });
        let files = (0..archive.inputs.len()).map(Job::Digest);
        let jobs: Vec<Job> = files.chain(members.iter().copied().map(Job::Member)).collect();
        let sizes = members.iter().map(|index| archive.members[*index].size);
        let inputs = archive.inputs.iter().map(|input| input.bytes);
        Self {
            archive,
            of_entries: members.len(),
            of_bytes: sizes.chain(inputs).fold(0, u64::saturating_add),
            jobs,
            queue: Mutex::default(),
            changed: Condvar::new(),
            bytes: AtomicU64::new(0),
            entries: AtomicUsize::new(0),
            sums: Mutex::default(),
            digests: Mutex::default(),
        }
    }

    fn progress(&self) -> Progress {
        Progress {
            bytes: self.bytes.load(Ordering::Relaxed).min(self.of_bytes),
            of_bytes: self.of_bytes,
            entries: self.entries.load(Ordering::Relaxed),
            of_entries: self.of_entries,
        }
    }

    fn run(&self) {
        while let Some(task) = self.next() {
            match task {
                Task::Unpack(unpacking) => unpacking.run(),
                Task::Job(job) => self.work(job),
            }
            locked(&self.queue).busy -= 1;
            self.changed.notify_all();
        }
    }

    /// What to do next: unpacking comes first, because somebody waits for it.
    fn next(&self) -> Option<Task<'a>> {
        let mut queue = locked(&self.queue);
        loop {
            let task = match queue.unpacking.pop() {
                Some(unpacking) => Some(Task::Unpack(unpacking)),
                None => self.jobs.get(queue.next).map(|job| {
                    queue.next += 1;
                    Task::Job(*job)
                }),
            };
            if task.is_some() {
                queue.busy += 1;
                return task;
            }
            if queue.busy == 0 {
                return None;
            }
            queue.idle += 1;
            queue = self.changed.wait(queue).unwrap_or_else(std::sync::PoisonError::into_inner);
            queue.idle -= 1;
        }
    }

    /// Leaves the rest of the unpacking of a list to a thread that has nothing else to do, if there is one.
    fn share<'l>(&self, list: &'l List<'a>, source: Unpacked<'a, 'l>, at: u64) -> Unpacked<'a, 'l> {
        let Unpacked::Here(reader) = source else { return source };
        let mut queue = locked(&self.queue);
        if queue.idle <= queue.unpacking.len() {
            return Unpacked::Here(reader);
        }
        let (unpacking, source) = list.unpacked_elsewhere(reader, at);
        queue.unpacking.push(unpacking);
        drop(queue);
        self.changed.notify_all();
        source
    }

    fn work(&self, job: Job) {
        match job {
            Job::Digest(input) => {
                if let Ok(digest) = digest(self.archive, input, &self.bytes) {
                    locked(&self.digests).insert(input, digest);
                }
            }
            Job::Member(index) => {
                self.member(index);
                self.entries.fetch_add(1, Ordering::Relaxed);
            }
        }
    }

    fn member(&self, index: usize) {
        let archive = self.archive;
        let Some(member) = archive.members.get(index) else { return };
        let reader = self.archive.read(index);
        if member.purpose == Purpose::Conversations {
            let read = reader.and_then(|reader| {
                let list = List::new(archive, index);
                let (mut source, mut at) = (Unpacked::Here(reader), 0);
                let mut splitter = Splitter::default();
                loop {
                    source = self.share(&list, source, at);
                    let mut part = Part::new(archive, index);
                    let count =
                        splitter.hand_on(&mut source, &mut |number, element| list.read(&mut part, number, element));
                    self.keep(part);
                    match count? as u64 {
                        0 => return Ok(splitter.end()),
                        count => {
                            at += count;
                            self.bytes.fetch_add(count, Ordering::Relaxed);
                        }
                    }
                }
            });
            if let Some(trouble) = self.archive.ended(index, read) {
                self.tell((index, usize::MAX), trouble);
            }
            return;
        }
        let listed = self.archive.listed(index);
        let mut sum = listed.and_then(|listed| listed.sha256.as_ref()).map(|_| digest::Context::new(&digest::SHA256));
        let read = reader.and_then(|reader| {
            drain(&mut Counting { reader, bytes: &self.bytes }, member.size, |bytes| {
                if let Some(sum) = &mut sum {
                    sum.update(bytes);
                }
            })
        });
        let entry = || member.name.clone();
        if let Err(error) = read {
            return self.tell((index, 0), damaged(entry(), false, &error));
        }
        let Some(listed) = listed else { return };
        if listed.size.is_some_and(|size| size != member.size) {
            self.tell((index, 0), Trouble::FileSize { entry: entry() });
        } else if let Some((sum, told)) = sum.zip(listed.sha256.as_ref())
            && !hex(sum.finish().as_ref()).eq_ignore_ascii_case(told)
        {
            self.tell((index, 0), Trouble::FileDigest { entry: entry() });
        }
    }

    fn tell(&self, at: (usize, usize), trouble: Trouble) {
        locked(&self.sums).tell(at, trouble);
    }

    /// Adds what a chunk came to.
    fn keep(&self, part: Part<'_>) {
        let (member, entry) = (part.member, part.entry);
        let mut sums = locked(&self.sums);
        for (key, found) in part.found {
            match sums.found.entry(key) {
                std::collections::hash_map::Entry::Vacant(place) => {
                    place.insert(found);
                }
                std::collections::hash_map::Entry::Occupied(mut place) => {
                    let copies = place.get().differs_from(&found).then(|| {
                        let (entry, title) = (entry.to_owned(), found.title().to_owned());
                        ((member, found.order.1 as usize), Trouble::Copies { entry, title })
                    });
                    if found.is_newer_than(place.get()) {
                        place.insert(found);
                    }
                    if let Some((at, trouble)) = copies {
                        sums.tell(at, trouble);
                    }
                }
            }
        }
        for (at, trouble) in part.troubles {
            sums.tell(at, trouble);
        }
        for (kind, count) in part.kinds {
            if sums.kinds.len() < LISTED || sums.kinds.contains_key(&kind) {
                *sums.kinds.entry(kind).or_default() += count;
            }
        }
        sums.generations.extend(part.generations);
        sums.claude += part.claude;
        sums.grok += part.grok;
        sums.converted += part.converted;
        sums.strange += part.strange;
    }

    fn report(self) -> Report {
        let archive = self.archive;
        let digests = self.digests.into_inner().unwrap_or_default();
        let sums = self.sums.into_inner().unwrap_or_default();
        let mut counts = Counts::default();
        let (mut first, mut last) = (f64::MAX, f64::MIN);
        let mut uses: HashMap<&str, Use<'_>> = HashMap::new();
        for found in sums.found.values() {
            let [user, assistant, system, tool, other, visible, branches] = found.counts.map(|count| count as usize);
            counts.conversations += 1;
            counts.user += user;
            counts.assistant += assistant;
            counts.system += system;
            counts.tool += tool;
            counts.other += other;
            counts.visible += visible;
            counts.branches += branches;
            first = first.min(found.first);
            last = last.max(found.last);
            for file in found.files() {
                let usage = uses.entry(file).or_insert(Use { found, count: 0 });
                usage.count += 1;
                if found.order < usage.found.order {
                    usage.found = found;
                }
            }
        }
        (counts.first, counts.last) = (timestamp(first), timestamp(last));
        counts.referenced = uses.len();
        let is_there = |id: &str| {
            archive.asset(id).is_some()
                || sums.generations.get(id).is_some_and(|other| archive.asset(&format!("generation-{other}")).is_some())
        };
        let mut missing: Vec<(&str, Use<'_>)> = uses.into_iter().filter(|(id, _)| !is_there(id)).collect();
        if !missing.is_empty() && !archive.is_refused() {
            let paths = archive.page_assets();
            missing.retain(|(id, _)| !paths.get(*id).is_some_and(|path| archive.has(path)));
        }
        counts.present = counts.referenced - missing.len();
        missing.sort_by_key(|(id, usage)| (usage.found.order, *id));

        let mut problems: Vec<Trouble> = archive.troubles.clone();
        let mut told = sums.troubles;
        told.sort();
        problems.extend(told.into_iter().map(|(_, trouble)| trouble));
        let readable = counts.conversations;
        let shown = || archive.inputs.first().map(|input| input.path.display().to_string()).unwrap_or_default();
        let strange = [
            (sums.converted, Other::Converted),
            (sums.claude, Other::Claude),
            (sums.grok, Other::Grok),
            (sums.strange, Other::OtherFile),
        ];
        let is_bare = archive.inputs.iter().all(|input| input.layout == Layout::Json);
        for (count, other) in strange {
            if readable == 0 && count > 0 && (other != Other::OtherFile || is_bare) {
                problems.retain(|problem| !matches!(problem, Trouble::Unreadable { .. }));
                problems.push(Trouble::NotAnExport { other, file: shown() });
                break;
            }
        }
        let verdict = |problems: &[Trouble]| problems.iter().map(Trouble::verdict).max().unwrap_or_default();
        if readable == 0 && verdict(&problems).is_ok() {
            problems.push(Trouble::NoConversations);
        }
        if counts.referenced > 0 && counts.present == 0 && readable > 0 {
            problems.push(Trouble::NoFiles { count: counts.referenced, part: archive.is_part() });
        }
        let hidden = missing.len().saturating_sub(LISTED_FILES);
        problems.extend(missing.into_iter().take(LISTED_FILES).map(|(id, usage)| Trouble::FileMissing {
            id: id.into(),
            title: usage.found.title().to_owned(),
            more: usage.count - 1,
        }));
        let mut more = sums.more;
        if hidden > 0 {
            more.insert("attachment-missing", hidden);
        }
        for (kind, count) in sums.kinds {
            problems.push(Trouble::UnknownContent { kind, count });
        }
        if !archive.is_refused() {
            for member in &archive.members {
                let entry = || member.name.clone();
                match member.purpose {
                    Purpose::Unknown => problems.push(Trouble::Unknown { entry: entry() }),
                    Purpose::Asset if is_packed(&member.name) => problems.push(Trouble::Nested { entry: entry() }),
                    _ => {}
                }
            }
        }
        if let Some(newest) = counts.last
            && let Some(modified) = archive.inputs.iter().filter_map(|input| input.modified).min()
            && modified.duration_since(newest) > jiff::SignedDuration::from_hours(24 * 60)
        {
            problems.push(Trouble::Old { newest: newest.to_zoned(jiff::tz::TimeZone::UTC).date() });
        }
        for (code, count) in more {
            let weight =
                problems.iter().find(|problem| problem.code() == code).map(Trouble::verdict).unwrap_or_default();
            problems.push(Trouble::More { code, count, verdict: weight });
        }
        problems.sort_by_key(|problem| std::cmp::Reverse(problem.verdict()));
        let files = archive.inputs.iter().enumerate().map(|(index, input)| Checked {
            path: input.path.clone(),
            bytes: input.bytes,
            sha256: digests.get(&index).cloned().unwrap_or_default(),
            layout: input.layout,
        });
        let accounts = archive.accounts.iter().map(|account| account.label().to_owned()).collect();
        Report { files: files.collect(), verdict: verdict(&problems), accounts, counts, problems }
    }
}

/// What a file is used for.
struct Use<'a> {
    /// The first conversation that points to it.
    found: &'a Found,
    /// How many do.
    count: usize,
}

impl Sums {
    fn tell(&mut self, at: (usize, usize), trouble: Trouble) {
        let code = trouble.code();
        if self.troubles.iter().filter(|(_, told)| told.code() == code).count() < LISTED {
            self.troubles.push((at, trouble));
        } else {
            *self.more.entry(code).or_default() += 1;
        }
    }
}

fn timestamp(seconds: f64) -> Option<Timestamp> {
    if !(f64::MIN < seconds && seconds < f64::MAX) {
        return None;
    }
    Timestamp::from_microsecond((seconds * 1e6).round() as i64).ok()
}

fn is_packed(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".zip", ".rar", ".7z", ".gz", ".tgz", ".tar", ".xz", ".bz2", ".zst"].iter().any(|end| name.ends_with(end))
}

struct Counting<'a, R> {
    reader: R,
    bytes: &'a AtomicU64,
}

impl<R: Read> Read for Counting<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.reader.read(buffer)?;
        self.bytes.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

/// Reads to the end. `size` is how long it should be: little room for what is small.
fn drain(reader: &mut dyn Read, size: u64, mut each: impl FnMut(&[u8])) -> io::Result<()> {
    let mut buffer = vec![0; usize::try_from(size).unwrap_or(usize::MAX).clamp(1 << 10, 256 << 10)];
    loop {
        match reader.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(count) => each(&buffer[..count]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

fn digest(archive: &Archive, input: usize, bytes: &AtomicU64) -> io::Result<String> {
    let Some(input) = archive.inputs.get(input) else { return Err(io::ErrorKind::NotFound.into()) };
    let mut sum = digest::Context::new(&digest::SHA256);
    match &input.source {
        Some(source) => {
            drain(&mut Counting { reader: source.stream(), bytes }, source.len(), |bytes| sum.update(bytes))?;
        }
        None => {
            for index in input.members.clone() {
                let member = &archive.members[index];
                if member.purpose == Purpose::Nothing {
                    continue;
                }
                sum.update(member.name.as_bytes());
                sum.update(&[0]);
                sum.update(&member.size.to_le_bytes());
                let mut reader = Counting { reader: archive.read(index)?, bytes };
                drain(&mut reader, member.size, |bytes| sum.update(bytes))?;
            }
        }
    }
    Ok(hex(sum.finish().as_ref()))
}

/// Bytes as hexadecimal digits.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
