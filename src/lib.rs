//! `cargo stability`: does head break code that compiled against base?
//!
//! The command is a thin coat over [`compare()`]. A failure is no error of the call: what could be
//! answered beside it is in the same [`Report`], whose verdict and exit status know of it.
//!
//! ```no_run
//! use cargo_stability::{Options, Silent, build, compare};
//! use std::process::ExitCode;
//!
//! fn main() -> ExitCode {
//!     // Cargo is given this very program for its rustdoc, and then this line does all the work.
//!     // `Options::program` may name an installed `cargo-stability` in its place.
//!     if let Some(code) = build::intercept() {
//!         return code;
//!     }
//!     let options = Options { base: Some("v1.0.0".to_owned()), ..Options::default() };
//!     let report = compare(&options, &Silent);
//!     for change in report.packages.iter().flat_map(|package| &package.changes) {
//!         println!("{}: {}", change.finding.path, change.finding.summary);
//!     }
//!     ExitCode::from(report.exit_code())
//! }
//! ```
//!
//! [`Progress`] hears of the steps while they are done, [`report::render`] writes a report in any
//! format, and [`rules::all`] is what findings are explained by.
//!
//! # The rooms
//!
//! The folder list is the data flow. A room uses only rooms that stand below it here:
//!
//! | floor | room | what it is for |
//! |---|---|---|
//! | 15 | `main` | arguments in, bytes and exit code out; the only place that writes results or exits |
//! | 14 | `shell` | standard error in cargo's manner |
//! | 13 | `cli`, `demo` | arguments, or a library of our own, to [`compare::Options`], plain data |
//! | 12 | `compare` | the story of one run, a line a stage |
//! | 12 | `hook` | git's pre-push protocol, and the hook as a file |
//! | 11 | `report` | [`verdict::Report`] to bytes, one file a format |
//! | 10 | `lower` | rustdoc JSON to [`api::Api`]; the only room that knows `rustdoc_types` |
//! | 9 | `build` | a package of a tree to rustdoc JSON: captured from cargo, replayed in parallel |
//! | 8 | `source` | git revisions to trees, `cargo metadata` to package facts |
//! | 7 | `verdict` | findings, policy and versions to a verdict |
//! | 6 | `policy` | what a manifest asks of its package, and which breaks it accepts |
//! | 5 | `rules` | pairs to findings, one question a file |
//! | 4 | `pair` | two APIs to pairs of items |
//! | 3 | `correspond` | which definitions of two APIs are one |
//! | 2 | `api` | the public API as values; `==` means "the same to a client" |
//! | 1 | `finding` | the words that rules, verdict and reports share |
//! | 0 | `failure`, `progress`, `sides` | what the rim says when it cannot go on, or while it works |

pub mod failure;
pub mod progress;
pub mod sides;

pub mod finding;

pub mod api;
mod correspond;
pub mod pair;
pub mod rules;

pub mod policy;
pub mod verdict;

pub mod source;

pub mod build;
pub mod lower;

pub mod report;

pub mod compare;
pub mod hook;

pub mod cli;
pub mod demo;

pub use compare::{Options, compare};
pub use failure::Failure;
pub use progress::{Progress, Silent};
pub use verdict::Report;
