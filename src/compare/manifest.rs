//! What the manifest of a package offers, in the terms of the law.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::api;
use crate::source::{Package, Workspace, needs_std};

/// What `package` offers to clients.
pub(super) fn offered(package: &Package, workspace: &Workspace) -> api::Package {
    api::Package {
        features: package.features.clone(),
        rust_version: package.rust_version.as_deref().and_then(|it| it.parse().ok()),
        name: package.name.clone(),
        siblings: workspace.packages.iter().map(|it| it.name.clone()).collect(),
        handed_on: BTreeSet::new(),
        library: library(package),
        links: package.links.clone(),
        tells_dependents: tells_dependents(package),
        dependencies: dependencies(package),
    }
}

fn library(package: &Package) -> api::Library {
    let Some(library) = &package.library else { return api::Library::default() };
    let root = fs::read_to_string(&library.source).unwrap_or_default();
    api::Library {
        name: library.name.clone(),
        proc_macro: library.proc_macro,
        crate_types: library.crate_types.iter().cloned().collect(),
        needs_std: needs_std(&root),
    }
}

/// Whether a build script prints anything but instructions to cargo: `cargo::metadata=root=…`, or
/// `cargo:root=…` as it was written before.
fn tells_dependents(package: &Package) -> bool {
    const INSTRUCTIONS: [&str; 4] = ["rerun-if-", "rustc-", "warning", "error"];
    let script = package.targets.iter().find(|target| target.kind == "custom-build");
    let script = script.filter(|_| package.links.is_some());
    let text = script.and_then(|it| fs::read_to_string(&it.source).ok()).unwrap_or_default();
    let mut printed = text.split("cargo:").skip(1).map(|it| it.strip_prefix(':').unwrap_or(it));
    printed.any(|it| !INSTRUCTIONS.iter().any(|known| it.starts_with(known)))
}

/// What is always asked for stands in entries that are neither optional nor for some platforms.
fn dependencies(package: &Package) -> BTreeMap<String, api::Dependency> {
    let mut found: BTreeMap<String, api::Dependency> = BTreeMap::new();
    for entry in package.dependencies.iter().filter(|it| it.kind == "normal") {
        let dependency = found.entry(entry.key.clone()).or_default();
        dependency.package = entry.package.clone();
        if !entry.optional && entry.target.is_none() {
            dependency.features.extend(entry.features.iter().cloned());
        }
    }
    found
}
