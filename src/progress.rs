//! How the rooms that take long say what they do, without knowing a terminal.

/// Receives the steps of a run in cargo's manner: a verb, then what it is done to.
pub trait Progress: Sync {
    /// A step worth a line: `Building`, "rustdoc JSON of `tree` at base".
    fn status(&self, verb: &str, what: &str);

    /// A detail that only `-vv` shows: a command line, a cache hit, the time a stage took.
    fn detail(&self, what: &str);

    /// Something the reader should know although the run goes on.
    fn warning(&self, what: &str);
}

/// Says nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl Progress for Silent {
    fn status(&self, _verb: &str, _what: &str) {}
    fn detail(&self, _what: &str) {}
    fn warning(&self, _what: &str) {}
}
