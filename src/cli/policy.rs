//! What is asked of versions and breaks, beside the check itself.

use super::{Building, Comparison, Packages, Task};
use crate::compare::{Options, Wish};
use clap::Args;
use semver::Version;

pub(super) const ACCEPTING: &str = "\
Examples:
  cargo stability accept 3f0c9a1d2b4e --reason \"nobody could call it\"
  cargo stability accept 3f0c9a1d2b4e --reason \"for 2.0\" --until 2.0.0

The entry goes to [[package.metadata.stability.accept]] of the package's Cargo.toml. The flags are \
those of the check that reported the break; one that is accepted already is left as it is.";

pub(super) const BUMPING: &str = "\
Examples:
  cargo stability bump                since the last release tag below head
  cargo stability bump --base v1.4.2  since that one
  cargo stability bump --workspace    `NAME VERSION` for every member

Code that clients cannot tell apart from the release's needs a patch; a release of what has not \
changed keeps its version. The exit status is 0, or 101 if the version of some package is not \
known.";

#[derive(Args)]
pub(super) struct Bump {
    /// The last release of all packages [default: the last release tag of each]
    #[arg(long, value_name = "REV", help_heading = "Revisions")]
    base: Option<String>,
    /// The revision to release [default: the working tree, uncommitted work included]
    #[arg(long, value_name = "REV", help_heading = "Revisions")]
    head: Option<String>,
    #[command(flatten)]
    packages: Packages,
    #[command(flatten)]
    building: Building,
}

#[derive(Args)]
pub(super) struct Accept {
    /// The fingerprints of the breaks, as reports show them
    #[arg(required = true, value_name = "FINGERPRINT")]
    fingerprints: Vec<String>,
    /// Why they may be
    #[arg(long, value_name = "TEXT", value_parser = in_words)]
    reason: String,
    /// End with this version of the package
    #[arg(long, value_name = "VERSION")]
    until: Option<Version>,
    #[command(flatten)]
    comparison: Comparison,
}

fn in_words(text: &str) -> Result<String, &'static str> {
    // The dots of a command that was pasted as it is say nothing.
    match text.trim() {
        text if text.contains(char::is_alphanumeric) => Ok(text.to_owned()),
        _ => Err("say it in words"),
    }
}

impl Accept {
    pub(super) fn task(self) -> Task {
        let Accept { fingerprints, reason, until, comparison } = self;
        Task::Accept(Box::new(comparison.options()), Wish { fingerprints, reason, until })
    }
}

impl Bump {
    pub(super) fn task(self) -> Task {
        let Bump { base, head, packages, building } = self;
        let (selection, building) = (packages.selection(), building.options());
        Task::Bump(Box::new(Options { base, head, selection, building, ..Options::default() }))
    }
}
