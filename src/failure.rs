//! What the rim says when it cannot go on: always with a next step.

use std::fmt;

/// Something the user has to know or do before a comparison is possible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What was being done, to which revision, package or file: "reading the manifest of base".
    pub doing: String,
    /// What went wrong, with the tool's own words where there are any.
    pub cause: String,
    /// What to do next.
    pub hint: String,
}

impl Failure {
    /// A failure from its three parts.
    pub fn new(
        doing: impl Into<String>,
        cause: impl Into<String>,
        hint: impl Into<String>,
    ) -> Failure {
        Failure { doing: doing.into(), cause: cause.into(), hint: hint.into() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}\n  help: {}", self.doing, self.cause, self.hint)
    }
}

impl std::error::Error for Failure {}
