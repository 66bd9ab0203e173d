//! The verdict as bytes, one file a format. Formats only arrange: what they say stands in the
//! [`Report`], and nothing is looked up or decided here.

mod json;
mod rules;
mod terminal;

pub use rules::{explain, list, unknown_rule};
pub use terminal::Look;

use crate::verdict::Report;

/// What a report can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For a reader at a terminal.
    Human,
    /// For a program.
    Json,
}

/// The report in this format, ready to be written as it is.
pub fn render(report: &Report, format: Format, look: &Look) -> String {
    match format {
        Format::Human => terminal::render(report, look),
        Format::Json => json::render(report),
    }
}
