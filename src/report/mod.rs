//! The verdict as bytes, one file a format. Formats only arrange: what they say stands in the
//! [`Report`], and nothing is looked up or decided here.

mod json;
mod markdown;
mod rules;
mod terminal;
mod words;

pub use rules::{explain, list, unknown_rule};
pub use terminal::Look;

use crate::verdict::Report;
use clap::ValueEnum;

/// What a report can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a reader at a terminal.
    Human,
    /// One document for a program.
    Json,
    /// A page for a comment or a summary.
    Markdown,
}

/// The report in this format, ready to be written as it is.
pub fn render(report: &Report, format: Format, look: &Look<'_>) -> String {
    match format {
        Format::Human => terminal::render(report, look),
        Format::Json => json::render(report),
        Format::Markdown => markdown::render(report, look.blob, markdown::COMMENT),
    }
}
