//! How the rooms that take long say what they do, without knowing a terminal.

use std::time::Duration;

/// Receives the steps of a run in cargo's manner: a verb, then what it is done to.
pub trait Progress: Sync {
    /// A step worth a line: `Building`, "rustdoc JSON of `tree` at base".
    fn status(&self, verb: &str, what: &str);

    /// A detail that only `-vv` shows: a command line, what cargo says.
    fn detail(&self, what: &str);

    /// Something the reader should know although the run goes on.
    fn warning(&self, what: &str);

    /// A part of the work is done, and took that long: "rustdoc of `tree` at base".
    fn took(&self, _what: &str, _time: Duration) {}

    /// So many of all packages' sides are read.
    fn read(&self, _done: usize, _all: usize) {}
}

/// Says nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl Progress for Silent {
    fn status(&self, _verb: &str, _what: &str) {}
    fn detail(&self, _what: &str) {}
    fn warning(&self, _what: &str) {}
}
