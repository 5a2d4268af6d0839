//! Files: bounded reads, appends under a lock, whole replacements that survive a crash.
//!
//! Two kinds of file are told apart. Files of others (guides, archives) are read through links. Our own files (journal,
//! settings) live in our own directory, and a link in their place is refused, for reading and for writing. Either way
//! nothing but a regular file is ever read, and never more of it than the caller's limit.
//!
//! What a file holds is not looked at here, and nothing is said to the person: errors are data.

use std::error::Error;
use std::ffi::OsStr;
use std::fmt;
use std::fs::{self, File, Metadata, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::NamedTempFile;

#[cfg(test)]
mod tests;

/// How long a lock that another process holds is waited for.
const WAIT: Duration = Duration::from_secs(10);

/// Age from which a temporary file of ours cannot belong to a save that still runs.
const STALE: Duration = Duration::from_secs(60 * 60);

/// Random letters in the name of a temporary file.
const RANDOM: usize = 12;

/// What went wrong with a file, as data; sentences are made elsewhere.
#[derive(Debug)]
pub struct FileError {
    /// The file (or the lock file) it went wrong with.
    pub path: PathBuf,
    /// What went wrong.
    pub what: FileFault,
}

/// The ways in which a file can fail us.
#[derive(Debug)]
pub enum FileFault {
    /// A directory, device, FIFO or socket stands in its place.
    NotARegularFile,
    /// A link stands in the place of one of our own files.
    IsALink,
    /// It is larger than what is read of such a file, or the change would make it so.
    TooLarge {
        /// The size allowed, in bytes.
        limit: u64,
    },
    /// It is not UTF-8 text.
    NotUtf8,
    /// Another process held the lock all the time.
    Locked {
        /// How long it was waited for.
        seconds: u64,
    },
    /// The system refused. `ResourceBusy` from [`update`] means that somebody changed the file in the meantime.
    Io(io::Error),
}

/// Whether the file system could keep others out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locking {
    /// The change was made under the lock.
    Held,
    /// The file system has no locks; the change was made without one.
    Unsupported,
}

/// Why [`append`] or [`update`] changed nothing that counts.
#[derive(Debug)]
pub enum AppendError<E> {
    /// The file or its lock failed.
    File(FileError),
    /// The caller's own function refused; nothing was written.
    Make(E),
}

/// Reads the whole text of a file, following links; `None` if there is none.
///
/// A link that leads nowhere is an error, not a missing file.
pub fn read(path: &Path, limit: u64) -> Result<Option<String>, FileError> {
    text(path, read_bytes(path, limit)?)
}

/// Reads the whole of a file, following links; `None` if there is none.
pub fn read_bytes(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, FileError> {
    whole(path, limit, Links::Followed).map_err(|what| FileError::new(path, what))
}

/// Reads the whole text of a file of our own; a link in its place is refused.
pub fn read_own(path: &Path, limit: u64) -> Result<Option<String>, FileError> {
    text(path, read_own_bytes(path, limit)?)
}

/// Reads the whole of a file of our own, for a journal whose last line may be torn inside a letter.
pub fn read_own_bytes(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, FileError> {
    whole(path, limit, Links::Refused).map_err(|what| FileError::new(path, what))
}

/// Opens a file of others for reading, following links, once it is known to be an ordinary file. However large it is.
pub fn open_to_read(path: &Path) -> Result<File, FileError> {
    match open(path, File::options().read(true), Links::Followed) {
        Ok(Some(file)) => Ok(file),
        Ok(None) => Err(FileError::new(path, io::Error::from(ErrorKind::NotFound).into())),
        Err(what) => Err(FileError::new(path, what)),
    }
}

/// Makes `dir` and the parents it lacks, on Unix with mode 0700 whatever the umask.
///
/// Directories that exist already are somebody's choice and stay as they are.
pub fn private_dir(dir: &Path) -> Result<(), FileError> {
    make_directory(dir).map_err(|error| FileError::new(dir, error.into()))
}

/// Whether other people of this system may write into `dir`.
pub fn open_to_others(dir: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        dir.metadata().is_ok_and(|meta| meta.permissions().mode() & 0o022 != 0)
    }
    #[cfg(not(unix))]
    {
        let _ = dir;
        false
    }
}

/// Appends lines to a file of our own, under an exclusive lock on `lock`, and returns once they are on the disk.
///
/// `make` gets the current text (letters torn by a crash are replaced by U+FFFD) and gives the lines to add, without
/// their newlines. If the last byte is not a newline, one is written first, so a torn last line never swallows ours.
/// Without lines nothing is touched, and a missing file stays missing. After an error a part of the lines may be in
/// the file; the file is never shortened. The directory must exist; `lock` is made when needed and never renamed or
/// removed.
pub fn append<E>(
    path: &Path,
    lock: &Path,
    limit: u64,
    make: impl FnOnce(&str) -> Result<Vec<String>, E>,
) -> Result<Locking, AppendError<E>> {
    append_within(WAIT, path, lock, limit, make)
}

/// Replaces a file of our own, or makes it; afterwards it holds all of `bytes`, or after an error and even a crash
/// either all of the old or all of the new content.
pub fn save(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    replace(path, bytes, Lasting::Durable, || Ok(())).map_err(|what| FileError::new(path, what))
}

/// Replaces a page for others to read, or makes it: whole or not at all, without waiting for the disk, because it can be written
/// again at any time. Who may read it is for the umask to say.
pub fn save_page(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    replace(path, bytes, Lasting::Again, || Ok(())).map_err(|what| FileError::new(path, what))
}

/// How a file is meant to last.
#[derive(Clone, Copy, PartialEq)]
enum Lasting {
    /// It is private, and on disk when this is said.
    Durable,
    /// It can be written again.
    Again,
}

/// Replaces a text file of our own by what `change` makes of it, under an exclusive lock on `lock`.
///
/// Somebody may write without our lock: an editor, or another quitgpt where the file system has none. If the file is not
/// the same any more just before it is replaced, it is kept, and the error is `Io` of kind `ResourceBusy`.
pub fn update<E>(
    path: &Path,
    lock: &Path,
    limit: u64,
    change: impl FnOnce(Option<&str>) -> Result<String, E>,
) -> Result<Locking, AppendError<E>> {
    let held = Lock::take(lock, WAIT)?;
    let before = read_own(path, limit)?;
    let after = change(before.as_deref()).map_err(AppendError::Make)?;
    let unchanged = || {
        if whole(path, limit, Links::Refused)?.as_deref() == before.as_deref().map(str::as_bytes) {
            return Ok(());
        }
        Err(io::Error::new(ErrorKind::ResourceBusy, "it was changed by another program").into())
    };
    within(limit, after.len())
        .and_then(|()| replace(path, after.as_bytes(), Lasting::Durable, unchanged))
        .map_err(|what| FileError::new(path, what))?;
    Ok(held.locking())
}

/// Keeps out whoever else calls [`hold`] with the same lock file, until it is dropped or the process ends, however it ends.
/// Where the file system has no locks nobody is kept out.
pub struct Hold(#[expect(dead_code, reason = "held for as long as it lives")] Lock);

/// Takes a lock for as long as the answer lives. `lock` is made when needed and never renamed or removed.
pub fn hold(lock: &Path) -> Result<Hold, FileError> {
    Lock::take(lock, WAIT).map(Hold)
}

impl FileError {
    fn new(path: &Path, what: FileFault) -> Self {
        Self { path: path.to_owned(), what }
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Debug, because a name may hold control characters.
        write!(f, "{:?} {}", self.path, self.what)
    }
}

impl Error for FileError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.what {
            FileFault::Io(error) => Some(error),
            _ => None,
        }
    }
}

impl fmt::Display for FileFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotARegularFile => f.write_str("is not a regular file"),
            Self::IsALink => f.write_str("is a link"),
            Self::TooLarge { limit } => write!(f, "is larger than {limit} bytes"),
            Self::NotUtf8 => f.write_str("is not UTF-8 text"),
            Self::Locked { seconds } => {
                write!(f, "is in use by another process (waited {seconds} s)")
            }
            Self::Io(_) => f.write_str("cannot be used"),
        }
    }
}

impl From<io::Error> for FileFault {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl<E> From<FileError> for AppendError<E> {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}

impl<E: fmt::Display> fmt::Display for AppendError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(error) => error.fmt(f),
            Self::Make(error) => error.fmt(f),
        }
    }
}

impl<E: Error + 'static> Error for AppendError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::File(error) => error.source(),
            Self::Make(error) => error.source(),
        }
    }
}

/// What to do about a link as the last part of a path.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Links {
    Followed,
    Refused,
}

fn text(path: &Path, bytes: Option<Vec<u8>>) -> Result<Option<String>, FileError> {
    let text = bytes.map(String::from_utf8).transpose();
    text.map_err(|_| FileError::new(path, FileFault::NotUtf8))
}

fn whole(path: &Path, limit: u64, links: Links) -> Result<Option<Vec<u8>>, FileFault> {
    let file = open(path, File::options().read(true), links)?;
    file.map(|file| contents(&file, limit)).transpose()
}

/// Opens a regular file, looking at its kind before it is opened (to open a device can have effects) and after.
fn open(path: &Path, options: &mut OpenOptions, links: Links) -> Result<Option<File>, FileFault> {
    let seen = match links {
        Links::Followed => retry(|| fs::metadata(path)),
        Links::Refused => retry(|| fs::symlink_metadata(path)),
    };
    match seen {
        Ok(metadata) => regular(&metadata)?,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let dangling = links == Links::Followed && is_link(path);
            return if dangling { Err(error.into()) } else { Ok(None) };
        }
        Err(error) => return Err(error.into()),
    }
    match open_unseen(path, options, links) {
        Err(FileFault::Io(error)) if error.kind() == ErrorKind::NotFound => Ok(None),
        result => result.map(Some),
    }
}

/// Opens a regular file without having looked at it; whatever is there, this does not wait.
fn open_unseen(path: &Path, options: &mut OpenOptions, links: Links) -> Result<File, FileFault> {
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt as _;
        let mut flags = OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
        flags.set(OFlags::NOFOLLOW, links == Links::Refused);
        options.custom_flags(flags.bits().cast_signed());
    }
    match retry(|| options.open(path)) {
        Ok(file) => {
            regular(&retry(|| file.metadata())?)?;
            Ok(file)
        }
        Err(_) if links == Links::Refused && is_link(path) => Err(FileFault::IsALink),
        Err(error) => Err(error.into()),
    }
}

fn regular(metadata: &Metadata) -> Result<(), FileFault> {
    if metadata.is_symlink() {
        Err(FileFault::IsALink)
    } else if metadata.is_file() {
        Ok(())
    } else {
        Err(FileFault::NotARegularFile)
    }
}

fn is_link(path: &Path) -> bool {
    retry(|| fs::symlink_metadata(path)).is_ok_and(|metadata| metadata.is_symlink())
}

/// Makes a file of our own, 0600 on Unix whatever the umask. Where locks are missing another process may have made it
/// a moment ago; then that one is opened.
fn create(path: &Path) -> Result<File, FileFault> {
    let mut options = File::options();
    options.read(true).append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = open_unseen(path, &mut options, Links::Refused)?;
    make_private(&file)?;
    Ok(file)
}

fn contents(file: &File, limit: u64) -> Result<Vec<u8>, FileFault> {
    let size = retry(|| file.metadata())?.len();
    if size > limit {
        return Err(FileFault::TooLarge { limit });
    }
    // The size is a hint only: files of /proc say 0, and any file may grow meanwhile.
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0).saturating_add(1));
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    within(limit, bytes.len())?;
    Ok(bytes)
}

fn within(limit: u64, size: usize) -> Result<(), FileFault> {
    if size as u64 > limit { Err(FileFault::TooLarge { limit }) } else { Ok(()) }
}

fn append_within<E>(
    wait: Duration,
    path: &Path,
    lock: &Path,
    limit: u64,
    make: impl FnOnce(&str) -> Result<Vec<String>, E>,
) -> Result<Locking, AppendError<E>> {
    let fault = |what| FileError::new(path, what);
    let held = Lock::take(lock, wait)?;
    let mut options = File::options();
    let file = open(path, options.read(true).append(true), Links::Refused).map_err(fault)?;
    let current = file.as_ref().map(|file| contents(file, limit)).transpose().map_err(fault)?;
    let current = current.unwrap_or_default();

    let lines = make(&String::from_utf8_lossy(&current)).map_err(AppendError::Make)?;
    if lines.is_empty() {
        return Ok(held.locking());
    }
    let mut added = String::new();
    if current.last().is_some_and(|&last| last != b'\n') {
        added.push('\n');
    }
    for line in &lines {
        debug_assert!(!line.contains('\n'), "a line is one line");
        added.push_str(line);
        added.push('\n');
    }

    // A file over the limit could not be read again.
    within(limit, current.len() + added.len())
        .and_then(|()| file.map_or_else(|| create(path), Ok))
        .and_then(|file| {
            // The name is made durable before the first line, so a file with lines in it needs no second look.
            if current.is_empty() {
                sync_directory(directory_of(path))?;
            }
            write_durably(&file, added.as_bytes())?;
            Ok(())
        })
        .map_err(fault)?;
    Ok(held.locking())
}

fn write_durably(mut file: &File, bytes: &[u8]) -> io::Result<()> {
    file.write_all(bytes)?;
    match file.sync_all() {
        // There `sync_all` asks for more than some network file systems offer.
        #[cfg(target_vendor = "apple")]
        Err(error) if is_unsupported(&error) => Ok(retry(|| Ok(rustix::fs::fsync(file)?))?),
        result => result,
    }
}

/// The lock on a lock file, given back when dropped; without a file where the file system has no locks.
struct Lock(Option<File>);

impl Lock {
    fn take(path: &Path, wait: Duration) -> Result<Self, FileError> {
        Self::wait_for(path, wait).map_err(|what| FileError::new(path, what))
    }

    fn wait_for(path: &Path, wait: Duration) -> Result<Self, FileFault> {
        let mut options = File::options();
        let file = match open(path, options.read(true).append(true), Links::Refused)? {
            Some(file) => file,
            None => create(path)?,
        };
        let start = Instant::now();
        let mut pause = Duration::from_millis(1);
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self(Some(file))),
                Err(TryLockError::WouldBlock) => {
                    if start.elapsed() >= wait {
                        return Err(FileFault::Locked { seconds: wait.as_secs() });
                    }
                    thread::sleep(pause);
                    // Kept short: who has waited long must not lose to newcomers for ever.
                    pause = (pause * 2).min(Duration::from_millis(10));
                }
                Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Interrupted => {}
                Err(TryLockError::Error(error)) if has_no_locks(&error) => return Ok(Self(None)),
                Err(TryLockError::Error(error)) => return Err(error.into()),
            }
        }
    }

    fn locking(&self) -> Locking {
        if self.0.is_some() { Locking::Held } else { Locking::Unsupported }
    }
}

fn has_no_locks(error: &io::Error) -> bool {
    #[cfg(unix)]
    if rustix::io::Errno::from_io_error(error) == Some(rustix::io::Errno::NOLCK) {
        return true;
    }
    is_unsupported(error)
}

/// Whether the file system does not know the operation, rather than having failed at it.
fn is_unsupported(error: &io::Error) -> bool {
    #[cfg(unix)]
    {
        use rustix::io::Errno;
        let code = Errno::from_io_error(error);
        if code.is_some_and(|code| [Errno::NOTSUP, Errno::OPNOTSUPP, Errno::NOSYS].contains(&code)) {
            return true;
        }
    }
    error.kind() == ErrorKind::Unsupported
}

/// Writes a new file beside the old one and puts it in its place, if `may_go_on` says so at the last moment.
fn replace(
    path: &Path,
    bytes: &[u8],
    lasting: Lasting,
    may_go_on: impl FnOnce() -> Result<(), FileFault>,
) -> Result<(), FileFault> {
    match retry(|| fs::symlink_metadata(path)) {
        Ok(metadata) => regular(&metadata)?,
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(error.into()),
    }
    let name = path.file_name().ok_or(io::Error::from(ErrorKind::InvalidFilename))?;
    let directory = directory_of(path);
    let prefix = temporary_prefix(name);
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix).suffix(".tmp").rand_bytes(RANDOM);
    #[cfg(unix)]
    if lasting == Lasting::Again {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut temporary = retry(|| builder.tempfile_in(directory))?;
    if lasting == Lasting::Durable {
        make_private(temporary.as_file())?;
    }
    remove_stale(directory, &prefix, temporary.as_file());
    match lasting {
        Lasting::Durable => write_durably(temporary.as_file(), bytes)?,
        Lasting::Again => io::Write::write_all(temporary.as_file_mut(), bytes)?,
    }
    may_go_on()?;
    rename(temporary, path)?;
    if lasting == Lasting::Durable {
        sync_directory(directory)?;
    }
    Ok(())
}

fn rename(mut temporary: NamedTempFile, path: &Path) -> io::Result<()> {
    let mut pause = Duration::from_millis(10);
    loop {
        match temporary.persist(path) {
            Ok(_) => return Ok(()),
            Err(failed) if is_passing(&failed.error) && pause < Duration::from_secs(1) => {
                temporary = failed.file;
                thread::sleep(pause);
                pause *= 2;
            }
            Err(failed) => return Err(failed.error),
        }
    }
}

/// Whether a rename may succeed in a moment. On Windows a virus scanner or an indexer that has the file open makes it
/// fail: access denied, sharing violation, lock violation.
fn is_passing(error: &io::Error) -> bool {
    error.kind() == ErrorKind::Interrupted || (cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32 | 33)))
}

/// How the names of the temporary files for `name` begin. Long names are cut: a name has 255 bytes at most.
fn temporary_prefix(name: &OsStr) -> String {
    let name: String = name.to_string_lossy().chars().take(25).collect();
    format!(".{name}.quitgpt-")
}

fn is_temporary(name: &OsStr, prefix: &str) -> bool {
    let random = name.to_str().and_then(|name| name.strip_prefix(prefix)).and_then(|name| name.strip_suffix(".tmp"));
    random.is_some_and(|r| r.len() == RANDOM && r.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// Removes what saves that were cut short left behind. `new` was made just now: it tells the file system's time and
/// our owner. Failing at this is no reason not to save.
fn remove_stale(directory: &Path, prefix: &str, new: &File) {
    let (Ok(entries), Ok(new)) = (fs::read_dir(directory), new.metadata()) else {
        return;
    };
    for entry in entries.flatten() {
        if is_temporary(&entry.file_name(), prefix) && entry.metadata().is_ok_and(|old| is_stale(&old, &new)) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn is_stale(old: &Metadata, new: &Metadata) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        if old.uid() != new.uid() {
            return false;
        }
    }
    let (Ok(then), Ok(now)) = (old.modified(), new.modified()) else {
        return false;
    };
    old.is_file() && now.duration_since(then).is_ok_and(|age| age > STALE)
}

fn make_directory(dir: &Path) -> io::Result<()> {
    match is_directory(dir) {
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        result => return result,
    }
    let parent = directory_of(dir);
    if parent != dir {
        make_directory(parent)?;
    }
    #[cfg_attr(not(unix), expect(unused_mut))]
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match retry(|| builder.create(dir)) {
        Ok(()) => {}
        // Another process was faster, or a link leads nowhere.
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return is_directory(dir),
        Err(error) => return Err(error),
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        if retry(|| fs::symlink_metadata(dir))?.permissions().mode() & 0o777 != 0o700 {
            ignore_unsupported(retry(|| fs::set_permissions(dir, fs::Permissions::from_mode(0o700))))?;
        }
    }
    match sync_directory(parent) {
        // A parent that we may write but not list cannot be synced.
        Err(error) if error.kind() == ErrorKind::PermissionDenied => Ok(()),
        result => result,
    }
}

fn is_directory(dir: &Path) -> io::Result<()> {
    if retry(|| fs::metadata(dir))?.is_dir() { Ok(()) } else { Err(ErrorKind::NotADirectory.into()) }
}

fn directory_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if parent.as_os_str().is_empty() => Path::new("."),
        Some(parent) => parent,
        None => path,
    }
}

/// Gives a file that we have just made mode 0600. The umask can only have taken bits away; a file system without modes
/// stays as it was mounted.
#[cfg(unix)]
fn make_private(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    if retry(|| file.metadata())?.permissions().mode() & 0o777 == 0o600 {
        return Ok(());
    }
    ignore_unsupported(file.set_permissions(fs::Permissions::from_mode(0o600)))
}

#[cfg(not(unix))]
fn make_private(_: &File) -> io::Result<()> {
    Ok(())
}

/// Makes the names in a directory durable, where the system can.
#[cfg(unix)]
fn sync_directory(directory: &Path) -> io::Result<()> {
    use rustix::fs::OFlags;
    use std::os::unix::fs::OpenOptionsExt as _;
    let flags = (OFlags::DIRECTORY | OFlags::CLOEXEC).bits().cast_signed();
    let file = File::options().read(true).custom_flags(flags).open(directory)?;
    ignore_unsupported(file.sync_all())
}

#[cfg(not(unix))]
fn sync_directory(_: &Path) -> io::Result<()> {
    Ok(())
}

/// For modes and for syncing directories, which some file systems do not have: they answer EINVAL, EPERM or ENOTSUP.
#[cfg(unix)]
fn ignore_unsupported(result: io::Result<()>) -> io::Result<()> {
    use rustix::io::Errno;
    result.or_else(|error| {
        let code = Errno::from_io_error(&error);
        let missing = matches!(code, Some(Errno::INVAL | Errno::PERM)) || is_unsupported(&error);
        if missing { Ok(()) } else { Err(error) }
    })
}

/// Repeats what a signal interrupted; network file systems let that happen to any call.
fn retry<T>(mut call: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match call() {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}
