//! The texts around the definition of the command line, and what is derived from it: completions
//! and the manual page.

use super::Arguments;
use clap::CommandFactory;
use clap_complete::Shell;

/// Below the flags.
pub(super) const EXAMPLES: &str = "\
Examples:
  cargo stability                          the working tree with a base that is chosen and explained
  cargo stability --base v1.0.0            uncommitted work included, with a tag
  cargo stability --base main --head HEAD  one commit with another
  cargo stability --base-version latest    with the last release in the registry
  cargo stability --workspace              every member of the workspace
  cargo stability --format json            one JSON document on standard output
  cargo stability hook install             from now on, every push
  cargo stability demo                     a small library with a break, to see a report

Exit status:
  0    no break, or every break is declared by the version
  100  a breaking change that the version does not declare
  101  something could not be compared: nothing is known about it
  2    the command line makes no sense

Environment:
  CARGO_STABILITY_CACHE  where trees and builds are kept, if not in the platform's place for caches
  CARGO_TERM_COLOR, CARGO_TERM_QUIET, CARGO_TERM_VERBOSE, NO_COLOR, COLUMNS  as in cargo";

/// In place of one line, where somebody has asked for more.
pub(super) const ABOUT: &str = "\
Decides whether head of a git repository breaks code that compiled against base.

Head is the working tree, or the commit after --head. Base is the revision after --base; without
one it is the first that applies, and the report says which: what the forge names that runs this as
a job, the commit that a pull request is merged into, where your branch left its upstream or the
remote's default branch, the last release tag, the last commit if there is uncommitted work.

A change is breaking if some client that compiled against base does not compile against head,
deprecated if head newly deprecates what base offered, and additive otherwise. Each comes with both
signatures, both positions, the reason and the way out; nothing of yours is written to.";

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
