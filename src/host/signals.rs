//! Leaves the terminal as it was found. The menus' library hides the cursor and changes modes and does not put them back
//! when a signal ends the program, so this does: on Ctrl-C (exit 130), SIGTERM (143), SIGHUP (129) and panic; and around
//! SIGTSTP and SIGCONT.

use std::io::{IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Watches for signals from now on. `stopped` is said on Ctrl-C, SIGTERM and SIGHUP: what was confirmed is kept. Called again, it
/// changes what is said.
pub fn watch(stopped: String) {
    *STOPPED.lock().unwrap_or_else(PoisonError::into_inner) = stopped;
    if !WATCHED.swap(true, Ordering::SeqCst) {
        watching::watch();
    }
}

static WATCHED: AtomicBool = AtomicBool::new(false);
static STOPPED: Mutex<String> = Mutex::new(String::new());

/// The last words.
fn stopped() -> String {
    STOPPED.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

/// Hands the terminal to another program, such as a pager that reads Ctrl-C and Ctrl-Z itself, or takes it back where that
/// program did not start. After a pager it stays handed over: a Ctrl-C that was the pager's may be heard late.
pub fn aside(handed: bool) {
    ASIDE.store(handed, Ordering::SeqCst);
}

static ASIDE: AtomicBool = AtomicBool::new(false);

/// Waits for the end of the program after a key that ends it: the watching thread says the last words.
pub fn await_end() {
    std::thread::sleep(Duration::from_secs(5));
}

/// Reads single keys for as long as this lives: the terminal shows nothing by itself, and signals go to the watching thread, so
/// that stopping and going on does not look like a key.
pub struct Keys(#[allow(dead_code)] Option<watching::Raw>);

/// Makes the terminal ready for single keys, until the answer is dropped.
pub fn keys() -> Keys {
    Keys(watching::Raw::new())
}

/// Shows the cursor and ends colours, if standard error is a terminal.
fn show_cursor() {
    let mut err = std::io::stderr();
    if err.is_terminal() {
        let _ = err.write_all(b"\x1b[?25h\x1b[0m").and_then(|()| err.flush());
    }
}

#[cfg(unix)]
mod watching {
    use std::io::Write;
    use std::sync::atomic::Ordering;
    use std::sync::{Arc, Mutex, mpsc};
    use std::time::Duration;

    use nix::sys::pthread::{Pthread, pthread_kill, pthread_self};
    use nix::sys::signal::{SigSet, Signal};
    use rustix::process::getpgrp;
    use rustix::stdio::stdin;
    use rustix::termios::{OptionalActions, Termios, tcgetattr, tcgetpgrp, tcsetattr};
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGUSR1};
    use signal_hook::iterator::Signals;

    /// Who reads single keys, and whether the program is about to end. The library sets the modes anew at each key, so its
    /// reading has to be over before they are put back for good.
    struct Reading {
        by: Option<Pthread>,
        ending: bool,
    }

    static READING: Mutex<Reading> = Mutex::new(Reading { by: None, ending: false });
    static MODES: Mutex<Option<Termios>> = Mutex::new(None);

    /// A terminal that takes this long to accept the last words is not waited for when a second signal comes.
    const GRACE: Duration = Duration::from_millis(500);

    /// Whether the terminal is ours to change: from the background it would stop us, and its modes are the shell's.
    fn in_front() -> bool {
        tcgetpgrp(stdin()).is_ok_and(|front| front == getpgrp())
    }

    fn restore() {
        if super::ASIDE.load(Ordering::SeqCst) || !in_front() {
            return;
        }
        restore_modes();
        super::show_cursor();
    }

    fn restore_modes() {
        if let Ok(modes) = MODES.lock()
            && let Some(modes) = modes.as_ref()
        {
            let _ = tcsetattr(stdin(), OptionalActions::Now, modes);
        }
    }

    /// Raw modes and held signals, both put back at the end.
    pub struct Raw {
        modes: Termios,
        held: SigSet,
    }

    impl Raw {
        pub fn new() -> Option<Self> {
            let mut reading = READING.lock().ok()?;
            if reading.ending {
                drop(reading);
                super::await_end();
                return None;
            }
            let modes = tcgetattr(stdin()).ok()?;
            let held: SigSet = [Signal::SIGINT, Signal::SIGTERM, Signal::SIGHUP, Signal::SIGTSTP, Signal::SIGCONT]
                .into_iter()
                .collect();
            held.thread_block().ok()?;
            let mut raw = modes.clone();
            raw.make_raw();
            raw.output_modes = modes.output_modes;
            let _ = tcsetattr(stdin(), OptionalActions::Drain, &raw);
            reading.by = Some(pthread_self());
            Some(Self { modes, held })
        }
    }

    impl Drop for Raw {
        fn drop(&mut self) {
            let _ = tcsetattr(stdin(), OptionalActions::Drain, &self.modes);
            if let Ok(mut reading) = READING.lock() {
                reading.by = None;
            }
            // A Ctrl-C that was read as a key is delivered here.
            let _ = self.held.thread_unblock();
        }
    }

    /// Has the reading of keys given up: a signal without a meaning of its own interrupts it.
    fn end_reading() {
        if let Ok(mut reading) = READING.lock() {
            reading.ending = true;
        }
        for _ in 0..100 {
            match READING.lock().map(|reading| reading.by) {
                Ok(Some(thread)) => {
                    let _ = pthread_kill(thread, Signal::SIGUSR1);
                }
                _ => return,
            }
            std::thread::sleep(GRACE / 100);
        }
    }

    /// Puts the modes back before a stop, also where the library sets its own at the same moment.
    fn restore_for_a_stop() {
        for _ in 0..3 {
            restore();
            if READING.lock().is_ok_and(|reading| reading.by.is_none()) {
                return;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        restore();
    }

    pub fn watch() {
        if let (Ok(modes), Ok(mut kept)) = (tcgetattr(stdin()), MODES.lock()) {
            *kept = Some(modes);
        }
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            restore();
            before(info);
        }));
        let _ = signal_hook::flag::register(SIGUSR1, Arc::default());
        let Ok(mut signals) = Signals::new([SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT]) else { return };
        std::thread::spawn(move || {
            let mut running: Option<Termios> = None;
            for signal in signals.forever() {
                let aside = super::ASIDE.load(Ordering::SeqCst);
                match signal {
                    SIGTSTP => {
                        if running.is_none() && !aside && in_front() {
                            running = tcgetattr(stdin()).ok();
                            restore_for_a_stop();
                        }
                        let _ = signal_hook::low_level::emulate_default_handler(SIGTSTP);
                    }
                    SIGCONT => {
                        if in_front()
                            && let Some(modes) = running.take()
                        {
                            let _ = tcsetattr(stdin(), OptionalActions::Now, &modes);
                        }
                    }
                    SIGINT if aside => {}
                    _ => return end(signal, &mut signals),
                }
            }
        });
    }

    /// Says the last words on a thread of their own, so that a second signal ends the program even where the terminal takes
    /// no more output.
    fn end(signal: i32, signals: &mut Signals) {
        let (said, heard) = mpsc::channel::<()>();
        std::thread::spawn(move || {
            end_reading();
            restore();
            let _ = writeln!(std::io::stderr(), "\n{}", super::stopped());
            drop(said);
            std::process::exit(128 + signal);
        });
        if signals.forever().any(|second| ![SIGTSTP, SIGCONT].contains(&second)) {
            let _ = heard.recv_timeout(2 * GRACE);
            std::process::exit(128 + signal);
        }
    }
}

#[cfg(windows)]
mod watching {
    use std::io::Write;

    /// The menus' library sets and resets the console's modes at each key.
    pub struct Raw;

    impl Raw {
        pub fn new() -> Option<Self> {
            None
        }
    }

    pub fn watch() {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            super::show_cursor();
            before(info);
        }));
        let _ = ctrlc::set_handler(move || {
            super::show_cursor();
            let _ = writeln!(std::io::stderr(), "\n{}", super::stopped());
            std::process::exit(130);
        });
    }
}

#[cfg(not(any(unix, windows)))]
mod watching {
    pub struct Raw;

    impl Raw {
        pub fn new() -> Option<Self> {
            None
        }
    }

    pub fn watch() {}
}
