//! `cargo stability`: does head break code that compiled against base?
//!
//! The folder list is the data flow. A room uses only rooms that stand below it here:
//!
//! | floor | room | what it is for |
//! |---|---|---|
//! | 14 | `main` | arguments in, bytes and exit code out; the only place that prints or exits |
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
