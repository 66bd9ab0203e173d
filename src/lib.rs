//! `cargo stability`: does head break code that compiled against base?
//!
//! The folder list is the data flow. A room uses only rooms that stand below it here:
//!
//! | floor | room | what it is for |
//! |---|---|---|
//! | 12 | `main` | arguments in, bytes and exit code out; the only place that prints or exits |
//! | 11 | `cli`, `demo` | arguments, or a library of our own, to [`compare::Options`], plain data |
//! | 10 | `compare` | the story of one run, a line a stage |
//! | 9 | `report` | [`verdict::Report`] to bytes, one file a format |
//! | 8 | `lower` | rustdoc JSON to [`api::Api`]; the only room that knows `rustdoc_types` |
//! | 7 | `build` | a package of a tree to rustdoc JSON: captured from cargo, replayed in parallel |
//! | 6 | `source` | git revisions to trees, `cargo metadata` to package facts |
//! | 5 | `verdict` | findings and versions to a verdict |
//! | 4 | `rules` | pairs to findings, one question a file |
//! | 3 | `pair` | two APIs to pairs of items |
//! | 2 | `api` | the public API as values; `==` means "the same to a client" |
//! | 1 | `finding` | the words that rules, verdict and reports share |
//! | 0 | `failure`, `progress`, `sides` | what the rim says when it cannot go on, or while it works |

pub mod failure;
pub mod progress;
pub mod sides;

pub mod finding;

pub mod api;
pub mod pair;
pub mod rules;
pub mod verdict;

pub mod source;

pub mod build;
pub mod lower;

pub mod report;

pub mod compare;

pub mod cli;
pub mod demo;
