//! Every file of `test-crates/trees/`, several packages a side: cargo judges the client, the tool
//! has to say the same.
//!
//! `TREES=facade` runs the cases whose name contains the text.

mod cargo;
mod case;
#[path = "../common/mod.rs"]
mod common;
mod layout;
#[path = "../common/rustc.rs"]
mod rustc;
mod tool;

use std::collections::BTreeSet;

use cargo_stability::rules;

use case::cases;

#[test]
fn cargo_agrees_with_every_case() {
    agree(cargo::wrong(&cases()));
}

#[test]
fn the_tool_agrees_with_every_case() {
    agree(tool::wrong(&cases()));
}

#[test]
fn every_case_names_known_rules() {
    let ids: BTreeSet<&str> = rules::all().iter().map(|it| it.id).collect();
    for case in cases() {
        for id in case.rules().chain(case.near.as_deref()) {
            assert!(ids.contains(id), "{} names the unknown rule {id}", case.name);
        }
    }
}

fn agree(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}
