//! The verdict as bytes, one file a format. Formats only arrange: what they say stands in the
//! [`Report`], and nothing is looked up or decided here.

mod cache;
mod github;
mod gitlab;
mod json;
mod junit;
mod markdown;
mod rules;
mod sarif;
mod terminal;
mod words;

pub use cache::cache;
pub use rules::{explain, list, unknown_rule};
pub use terminal::Look;
pub use words::plain;

use crate::verdict::Report;
use clap::ValueEnum;

/// What a report can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a reader at a terminal.
    Human,
    /// One document for a program.
    Json,
    /// The same as a stream: one object a line.
    JsonLines,
    /// A page for a comment or a summary.
    Markdown,
    /// For a job of GitHub: marks in the change, a summary, outputs.
    Github,
    /// For code scanning and other viewers of SARIF 2.1.0.
    Sarif,
    /// For a server that shows the results of tests.
    Junit,
    /// For the code quality of a merge request on GitLab.
    Gitlab,
}

/// The report in this format, ready to be written as it is.
pub fn render(report: &Report, format: Format, look: &Look<'_>) -> String {
    match format {
        Format::Human => terminal::render(report, look),
        Format::Json => json::render(report),
        Format::JsonLines => json::lines::render(report),
        Format::Markdown => markdown::render(report, look.blob, markdown::COMMENT),
        Format::Github => github::render(report),
        Format::Sarif => sarif::render(report, look.blob),
        Format::Junit => junit::render(report),
        Format::Gitlab => gitlab::render(report),
    }
}

/// The page that a step of a GitHub job shows as its summary, in at most `limit` bytes.
pub fn summary(report: &Report, look: &Look<'_>, limit: usize) -> String {
    markdown::render(report, look.blob, limit)
}

/// What the steps that follow in a GitHub job can ask for: `name=value`, a line each.
pub fn outputs(report: &Report) -> String {
    github::outputs(report)
}

/// The JSON Schema of [`Format::Json`]; its `definitions/line` is that of [`Format::JsonLines`].
pub fn schema() -> &'static str {
    json::SCHEMA
}
