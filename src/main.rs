//! The program: what the system offers, handed to [`quitgpt::app::run`].

use std::process::ExitCode;

fn main() -> ExitCode {
    quitgpt::app::main()
}
