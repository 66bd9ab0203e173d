//! The report for a reader at a terminal: each break with its evidence, the verdict last, where
//! the eye rests. All that is drawn is ASCII, so that it can be read wherever the sources can.

mod change;
mod excerpt;
mod prose;
mod summary;
mod tokens;

use crate::report::words::{Weight, address, weight};
use crate::verdict::Report;
use change::Names;
pub(super) use prose::Message;
use std::path::Path;

/// What the reader's terminal can do, and how much the reader wants to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look<'a> {
    /// Whether colours may be used. No meaning hangs on a colour alone.
    pub color: bool,
    /// Columns to wrap prose at; signatures are never wrapped.
    pub width: usize,
    /// Whether compatible changes are listed too.
    pub verbose: bool,
    /// Where files of a commit can be read: the address that a commit and a path are appended to.
    pub blob: Option<&'a str>,
    /// Whether the terminal makes links of what is marked as one (OSC 8).
    pub links: bool,
}

/// The whole report, with a line feed at its end.
pub(super) fn render(report: &Report, look: &Look) -> String {
    let base = report.comparison.as_ref().map(|comparison| comparison.base.short_name());
    let tree = report.tree.as_deref().map(directory);
    let names = Names {
        base: base.unwrap_or("base"),
        tree: tree.as_deref(),
        is_acceptable: report.arguments.is_some(),
    };
    let mut out = String::new();
    for package in &report.packages {
        for change in &package.changes {
            if weight(change) > Weight::Note || look.verbose {
                change::write(&mut out, change, names, look);
                out.push('\n');
            }
        }
    }
    summary::write(&mut out, report, look);
    out
}

/// The address of a directory on this machine, ready for a path behind it.
fn directory(path: &Path) -> String {
    let path = path.to_string_lossy().replace('\\', "/");
    // A drive of Windows has no slash before it.
    let root = if path.starts_with('/') { "" } else { "/" };
    format!("file://{root}{}/", address(path.trim_end_matches('/')))
}
