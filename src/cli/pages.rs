//! The texts around the definition of the command line, and what is derived from it: completions
//! and the manual page.

use super::Arguments;
use clap::CommandFactory;
use clap_complete::Shell;

/// Below the flags.
pub(super) const EXAMPLES: &str = "\
Examples:
  cargo stability                     your changes, with a chosen base
  cargo stability --base v1.0.0       your changes, with a tag
  cargo stability --base main --head HEAD
                                      one commit with another
  cargo stability --base-version latest
                                      with the registry's last release
  cargo stability --workspace         every member of the workspace
  cargo stability --format json       one JSON document
  cargo stability hook install        from now on, every push
  cargo stability demo                a small library with a break

Exit status:
  0    no break, or every break is declared by the version
  100  a breaking change that the version does not declare
  101  something could not be compared: nothing is known about it
  2    the command line makes no sense

Environment:
  CARGO_STABILITY_CACHE               where trees and builds are kept
  CARGO_STABILITY_CACHE_LIMIT         how much of them: 10G if not set
  CARGO_TERM_COLOR, CARGO_TERM_QUIET, CARGO_TERM_VERBOSE,
  CARGO_TERM_HYPERLINKS, NO_COLOR, CLICOLOR_FORCE, COLUMNS
                                      as in cargo";

/// In place of one line, where somebody has asked for more. A paragraph is one line: it is wrapped
/// for the reader's terminal.
pub(super) const ABOUT: &str = "\
Decides whether head of a git repository breaks code that compiled against base.

Head is the working tree, or the commit after --head. Base is the revision after --base; without \
one it is the first that applies, and the report says which: what the forge names that runs this \
as a job, the commit that a pull request is merged into, where your branch left its upstream or \
the remote's default branch, the last release tag, the last commit if there is uncommitted work.

A change is breaking if some client that compiled against base does not compile against head, \
deprecated if head newly deprecates what base offered, and additive otherwise. Each comes with \
both signatures, both positions, the reason and the way out; nothing of yours is written to.";

/// The program itself: a shell completes the first word of a line.
const PROGRAM: &str = env!("CARGO_PKG_NAME");

/// What completes the command's words in this shell.
pub fn completions(shell: Shell) -> String {
    let mut out = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), PROGRAM, &mut out);
    String::from_utf8_lossy(&out).into_owned()
}

/// The manual page, as `man` reads it. The words have no pages of their own, so it does not point
/// to any.
pub fn manual() -> String {
    let command = Arguments::command().bin_name(PROGRAM);
    let man = clap_mangen::Man::new(command);
    let (mut out, mut words, mut end) = (Vec::new(), Vec::new(), Vec::new());
    // A vector takes everything.
    let _ = man.render_title(&mut out);
    let _ = man.render_name_section(&mut out);
    let _ = man.render_synopsis_section(&mut out);
    let _ = man.render_description_section(&mut out);
    let _ = man.render_options_section(&mut out);
    let _ = man.render_subcommands_section(&mut words);
    let _ = man.render_extra_section(&mut end);
    let _ = man.render_version_section(&mut end);
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    let words = text(words).replace("cargo\\-stability\\-", "cargo stability ").replace("(1)", "");
    text(out) + &words + &text(end)
}
