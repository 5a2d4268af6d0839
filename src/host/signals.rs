//! Leaves the terminal as it was found. The menus' library hides the cursor and changes modes and does not put them back
//! when a signal ends the program, so this does: on Ctrl-C (exit 130), SIGTERM (143), SIGHUP (129) and panic; and around
//! SIGTSTP and SIGCONT.

/// Watches for signals from now on. `stopped` is said on Ctrl-C, SIGTERM and SIGHUP: what was confirmed is kept.
pub fn watch(stopped: String) {
    watching::watch(stopped);
}

/// Shows the cursor and ends colours, if standard error is a terminal.
fn show_cursor() {
    use std::io::{IsTerminal, Write};
    let mut err = std::io::stderr();
    if err.is_terminal() {
        let _ = err.write_all(b"\x1b[?25h\x1b[0m").and_then(|()| err.flush());
    }
}

#[cfg(unix)]
mod watching {
    use std::io::Write;
    use std::sync::Mutex;

    use rustix::stdio::stdin;
    use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP};
    use signal_hook::iterator::Signals;

    static MODES: Mutex<Option<Termios>> = Mutex::new(None);

    fn restore() {
        if let Ok(modes) = MODES.lock()
            && let Some(modes) = modes.as_ref()
        {
            let _ = tcsetattr(stdin(), OptionalActions::Now, modes);
        }
        super::show_cursor();
    }

    pub fn watch(stopped: String) {
        if let (Ok(modes), Ok(mut kept)) = (tcgetattr(stdin()), MODES.lock()) {
            *kept = Some(modes);
        }
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            restore();
            before(info);
        }));
        let Ok(mut signals) = Signals::new([SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT]) else { return };
        std::thread::spawn(move || {
            let mut running: Option<Termios> = None;
            for signal in signals.forever() {
                match signal {
                    SIGTSTP => {
                        running = tcgetattr(stdin()).ok();
                        restore();
                        let _ = signal_hook::low_level::emulate_default_handler(SIGTSTP);
                    }
                    SIGCONT => {
                        if let Some(modes) = running.take() {
                            let _ = tcsetattr(stdin(), OptionalActions::Now, &modes);
                        }
                    }
                    _ => {
                        restore();
                        let mut err = std::io::stderr();
                        let _ = writeln!(err, "\n{stopped}");
                        std::process::exit(128 + signal);
                    }
                }
            }
        });
    }
}

#[cfg(windows)]
mod watching {
    use std::io::Write;

    pub fn watch(stopped: String) {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            super::show_cursor();
            before(info);
        }));
        let _ = ctrlc::set_handler(move || {
            super::show_cursor();
            let _ = writeln!(std::io::stderr(), "\n{stopped}");
            std::process::exit(130);
        });
    }
}

#[cfg(not(any(unix, windows)))]
mod watching {
    pub fn watch(_stopped: String) {}
}
