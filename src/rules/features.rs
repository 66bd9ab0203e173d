//! Cargo features: what each is, and what it switches on.

use std::collections::{BTreeMap, BTreeSet};

use super::{At, Findings, semver};
use crate::api::Api;
use crate::api::features::{Features, enabled};
use crate::finding::{Class, Finding, Place, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] =
    &[&REMOVED, &ADDED, &NOT_DEFAULT, &NOT_ENABLING, &BEHIND_FEATURE];

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

/// Compares what two manifests offer.
pub(super) fn check(findings: &mut Findings<'_>) {
    let packages = Pair { base: &findings.base.package, head: &findings.head.package };
    let (before, after) = (packages.base.features.clone(), packages.head.features.clone());
    for name in before.keys().filter(|it| is_public(it)) {
        match after.contains_key(name) {
            false => removed(name, &before, findings),
            true => narrowed(name, &before, &after, findings),
        }
    }
    let told = findings.found.iter().any(|it| it.rule.id == NOT_DEFAULT.id);
    if before.contains_key(DEFAULT) && !after.contains_key(DEFAULT) && !told {
        removed(DEFAULT, &before, findings);
    }
    for name in after.keys().filter(|it| is_public(it) && !before.contains_key(*it)) {
        let at = at(name, &BTreeMap::new(), &after);
        findings.add(&ADDED, &at, format!("feature `{name}` is new"));
    }
}

/// The finding that something is gone, where it is only gone without `need`, in words.
pub fn behind_feature(need: Option<&str>, finding: Finding) -> Finding {
    let need = need.unwrap_or("a feature");
    let summary = format!("`{}` needs {need} that it did not need", finding.path);
    Finding { rule: &BEHIND_FEATURE, summary, ..finding }
}

/// The feature that is on unless a client says otherwise. Nobody has to have it, but a client may
/// name it like any other.
const DEFAULT: &str = "default";

fn removed(name: &str, before: &Features, findings: &mut Findings<'_>) {
    let at = at(name, before, &BTreeMap::new());
    findings.add(&REMOVED, &at, format!("feature `{name}` was removed"));
}

/// By convention a feature with a leading underscore is nobody else's, and what only the standard
/// library's own build can switch on compiles for no client.
fn is_public(name: &str) -> bool {
    let of_std = ["rustc-dep-of-std", "compiler_builtins"];
    !name.starts_with('_') && name != DEFAULT && !of_std.contains(&name)
}

/// What a feature no longer switches on. Dependencies are the package's own affair; what `default`
/// loses is told at the feature that it loses.
fn narrowed(name: &str, before: &Features, after: &Features, findings: &mut Findings<'_>) {
    let default = |features| enabled([DEFAULT], features).contains(name);
    if default(before) && !default(after) {
        let at = at(name, before, after);
        findings.add(&NOT_DEFAULT, &at, format!("feature `{name}` is no longer in `default`"));
    }
    let packages = Pair { base: &findings.base.package, head: &findings.head.package };
    let now = enabled([name], after);
    let lost = enabled([name], before);
    let lost: Vec<String> = lost
        .difference(&now)
        .filter(|it| match it.split_once('/') {
            Some((key, feature)) => {
                let key = key.trim_end_matches('?');
                is_seen(key, findings.base)
                    && !forwards(&now, key, feature)
                    && packages
                        .head
                        .dependencies
                        .get(key)
                        .is_some_and(|it| !it.features.contains(feature))
                    && is_hidden(key, feature, after)
            }
            None => after.contains_key(**it) && is_public(it),
        })
        .map(|it| (*it).to_owned())
        .collect();
    if !lost.is_empty() {
        let at = at(name, before, after);
        let list = lost.join("`, `");
        findings.add(&NOT_ENABLING, &at, format!("feature `{name}` no longer enables `{list}`"));
    }
}

/// Whether clients get to see the dependency under this key: items of it, or its types.
fn is_seen(key: &str, base: &Api) -> bool {
    let package = base.package.dependencies.get(key).map(|it| it.package.as_str());
    let is_of = |krate: &str| krate.split('@').next() == package;
    base.linked.iter().any(|it| is_of(it)) || base.foreign().iter().any(|it| is_of(it.krate()))
}

/// Whether `feature` of a dependency is among what is switched on.
fn forwards(enabled: &BTreeSet<&str>, key: &str, feature: &str) -> bool {
    let is_it = |it: &&str| {
        let parts = it.split_once('/').map(|(own, name)| (own.trim_end_matches('?'), name));
        parts == Some((key, feature))
    };
    enabled.iter().any(is_it)
}

/// Whether some other public feature still switches it on: with all features, as APIs are read, no
/// item is missing then. If none does, the items tell what is lost, or that nothing is.
fn is_hidden(key: &str, feature: &str, after: &Features) -> bool {
    let public = after.keys().filter(|it| is_public(it) || *it == DEFAULT);
    public.into_iter().any(|it| forwards(&enabled([it.as_str()], after), key, feature))
}

fn at(name: &str, before: &Features, after: &Features) -> At {
    let place = |features: &Features| {
        let signature = format!("{name} = {:?}", features.get(name)?);
        Some(Place::new(signature, None))
    };
    At { base: place(before), head: place(after), ..bare(format!("feature:{name}")) }
}

pub(super) fn bare(path: String) -> At {
    At { path, other_paths: Vec::new(), kind: "feature", nameable: true, base: None, head: None }
}
