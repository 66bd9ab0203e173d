//! What is asked of versions and breaks, beside the check itself.

use super::{Comparison, Task};
use crate::compare::Wish;
use clap::Args;
use semver::Version;

pub(super) const ACCEPTING: &str = "\
Examples:
  cargo stability accept 3f0c9a1d2b4e --reason \"nobody could call it\"
  cargo stability accept 3f0c9a1d2b4e --base v1.0.0 --reason \"for 2.0\" --until 2.0.0

The entry goes to [[package.metadata.stability.accept]] of the package's Cargo.toml. The flags are
those of the check that reported the break.";

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
    match text.trim() {
        "" => Err("say it in words"),
        text => Ok(text.to_owned()),
    }
}

impl Accept {
    pub(super) fn task(self) -> Task {
        let Accept { fingerprints, reason, until, comparison } = self;
        Task::Accept(Box::new(comparison.options()), Wish { fingerprints, reason, until })
    }
}
