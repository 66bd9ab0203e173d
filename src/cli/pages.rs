//! What is derived from the definition of the command line: completions and the manual page.

use super::Arguments;
use clap::CommandFactory;
use clap_complete::Shell;

/// The program itself: a shell completes the first word of a line.
const PROGRAM: &str = env!("CARGO_PKG_NAME");

/// What completes the command's words in this shell.
pub fn completions(shell: Shell) -> String {
    let mut out = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), PROGRAM, &mut out);
    String::from_utf8_lossy(&out).into_owned()
}

/// The manual page, as `man` reads it.
pub fn manual() -> String {
    let command = Arguments::command().bin_name(PROGRAM);
    let mut out = Vec::new();
    // A vector takes everything.
    let _ = clap_mangen::Man::new(command).render(&mut out);
    String::from_utf8_lossy(&out).into_owned()
}
