//! What the manifest offers: Cargo features, and the compiler it asks for.

use std::collections::{BTreeMap, BTreeSet};

use super::{At, Findings, semver};
use ::semver::Version;

use crate::api::Package;
use crate::finding::{Class, Finding, Place, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] =
    &[&REMOVED, &ADDED, &NOT_DEFAULT, &NOT_ENABLING, &BEHIND_FEATURE, &RUST_VERSION_RAISED];

static REMOVED: Rule = Rule {
    id: "feature-removed",
    class: Class::Breaking,
    summary: "a Cargo feature is gone",
    why: "a client that names the feature no longer resolves",
    help: "keep the feature, even if it switches nothing on",
    reference: semver!("cargo-feature-remove", "cargo-remove-opt-dep"),
};

static ADDED: Rule = Rule {
    id: "feature-added",
    class: Class::Additive,
    summary: "a Cargo feature is new",
    why: "no client enables it yet; what it switches on was not compared",
    help: "nothing to do",
    reference: semver!("cargo-feature-add", "cargo-dep-add"),
};

static NOT_DEFAULT: Rule = Rule {
    id: "feature-no-longer-default",
    class: Class::Breaking,
    summary: "a Cargo feature is no longer enabled by default",
    why: "clients that rely on the default features lose what it switches on",
    help: "take features out of `default` in the next major version",
    reference: semver!("cargo-feature-remove-another"),
};

static NOT_ENABLING: Rule = Rule {
    id: "feature-no-longer-enables",
    class: Class::Breaking,
    summary: "a Cargo feature no longer enables another",
    why: "clients that enable the one lose what the other switches on",
    help: "keep enabling it until the next major version",
    reference: semver!("cargo-feature-remove-another", "cargo-change-dep-feature"),
};

static BEHIND_FEATURE: Rule = Rule {
    id: "item-behind-feature",
    class: Class::Breaking,
    summary: "an item needs a Cargo feature that it did not need",
    why: "clients that do not enable the feature lose the item",
    help: "keep it out of the feature, or move it there in the next major version",
    reference: &["https://doc.rust-lang.org/cargo/reference/features.html#semver-compatibility"],
};

static RUST_VERSION_RAISED: Rule = Rule {
    id: "rust-version-raised",
    class: Class::Additive,
    summary: "a package needs a newer Rust",
    why: "clients with an older toolchain cannot build it, or resolve to an older version",
    help: "say so in the changelog",
    reference: semver!("env-new-rust", "env-change-requirements"),
};

/// Compares what two manifests offer.
pub(super) fn check(findings: &mut Findings<'_>) {
    let packages = Pair { base: &findings.base.package, head: &findings.head.package };
    let Package { features: before, rust_version: was, siblings: _ } = packages.base.clone();
    let Package { features: after, rust_version: is, siblings: _ } = packages.head.clone();
    for name in before.keys().filter(|it| is_public(it)) {
        match after.contains_key(name) {
            false => {
                let at = at(name, &before, &BTreeMap::new());
                findings.add(&REMOVED, &at, format!("feature `{name}` was removed"));
            }
            true => narrowed(name, &before, &after, findings),
        }
    }
    for name in after.keys().filter(|it| is_public(it) && !before.contains_key(*it)) {
        let at = at(name, &BTreeMap::new(), &after);
        findings.add(&ADDED, &at, format!("feature `{name}` is new"));
    }
    if let (Some(was), Some(is)) = (was, is)
        && is > was
    {
        let place =
            |it: &Version| Place { signature: format!("rust-version = \"{it}\""), span: None };
        let path = findings.base.krate.clone();
        let at =
            At { base: Some(place(&was)), head: Some(place(&is)), kind: "package", ..bare(path) };
        let finding =
            findings.add(&RUST_VERSION_RAISED, &at, format!("needs Rust {is} instead of {was}"));
        finding.hazard = Some("clients that have to build with an older Rust cannot".to_owned());
    }
}

/// The finding that something is gone, where it is only gone with some features.
pub fn behind_feature(finding: Finding) -> Finding {
    let summary = format!("`{}` needs a feature that it did not need", finding.path);
    Finding { rule: &BEHIND_FEATURE, summary, ..finding }
}

/// By convention a feature with a leading underscore is nobody else's, and what only the standard
/// library's own build can switch on compiles for no client.
fn is_public(name: &str) -> bool {
    let of_std = ["rustc-dep-of-std", "compiler_builtins"];
    !name.starts_with('_') && name != "default" && !of_std.contains(&name)
}

/// Everything a feature switches on, over all steps.
fn enabled<'a>(name: &'a str, features: &'a BTreeMap<String, Vec<String>>) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut next = vec![name];
    while let Some(name) = next.pop() {
        for it in features.get(name).into_iter().flatten() {
            if found.insert(it.as_str()) {
                next.push(it);
            }
        }
    }
    found
}

/// What a feature no longer switches on. Dependencies are the package's own affair; what `default`
/// loses is told at the feature that it loses.
fn narrowed(
    name: &str,
    before: &BTreeMap<String, Vec<String>>,
    after: &BTreeMap<String, Vec<String>>,
    findings: &mut Findings<'_>,
) {
    let default = |features| enabled("default", features).contains(name);
    if default(before) && !default(after) {
        let at = at(name, before, after);
        findings.add(&NOT_DEFAULT, &at, format!("feature `{name}` is no longer in `default`"));
    }
    let now = enabled(name, after);
    let lost = enabled(name, before);
    let lost: Vec<&str> = lost
        .difference(&now)
        .filter(|it| after.contains_key(**it) && is_public(it))
        .copied()
        .collect();
    if !lost.is_empty() {
        let at = at(name, before, after);
        let list = lost.join("`, `");
        findings.add(&NOT_ENABLING, &at, format!("feature `{name}` no longer enables `{list}`"));
    }
}

fn at(
    name: &str,
    before: &BTreeMap<String, Vec<String>>,
    after: &BTreeMap<String, Vec<String>>,
) -> At {
    let place = |features: &BTreeMap<String, Vec<String>>| {
        let signature = format!("{name} = {:?}", features.get(name)?);
        Some(Place { signature, span: None })
    };
    At { base: place(before), head: place(after), ..bare(format!("feature:{name}")) }
}

fn bare(path: String) -> At {
    At { path, other_paths: Vec::new(), kind: "feature", nameable: true, base: None, head: None }
}
