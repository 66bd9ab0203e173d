//! What the rim says when it cannot go on: always with a next step.

use std::fmt;

/// How much of a name must be right for it to be offered.
const NEAR: f32 = 0.5;

/// How many names are offered instead of an unknown one.
const OFFERED: usize = 3;

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

/// The question that helps after an unknown name, if one of the known ones is near.
pub fn did_you_mean(name: &str, known: &[&str]) -> Option<String> {
    let near = similar::get_close_matches(name, known, OFFERED, NEAR);
    (!near.is_empty()).then(|| format!("did you mean `{}`?", near.join("`, `")))
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}\n  help: {}", self.doing, self.cause, self.hint)
    }
}

impl std::error::Error for Failure {}
