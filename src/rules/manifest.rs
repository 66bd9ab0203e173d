//! What a manifest says beside features: the library target, `links`, the compiler it asks for.

use super::features::bare;
use super::{At, Findings, reference, semver};

use crate::api::{Library, Package};
use crate::finding::{Class, Place, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] = &[
    &LIBRARY_RENAMED,
    &LIBRARY_KIND_CHANGED,
    &CRATE_TYPE_REMOVED,
    &LINKS_ADDED,
    &LINKS_REMOVED,
    &RUST_VERSION_RAISED,
];

/// A link into the Cargo book.
macro_rules! cargo {
    ($page:literal) => {
        &[concat!("https://doc.rust-lang.org/cargo/reference/", $page)]
    };
}

static LIBRARY_RENAMED: Rule = Rule {
    id: "library-renamed",
    class: Class::Breaking,
    summary: "a library target has another name",
    why: "clients write the name in every path",
    help: "keep `[lib] name`, or publish the renamed library as a new package",
    reference: cargo!("cargo-targets.html#the-name-field"),
};

static LIBRARY_KIND_CHANGED: Rule = Rule {
    id: "library-kind-changed",
    class: Class::Breaking,
    summary: "a library became a procedural macro crate, or is none any more",
    why: "a procedural macro crate offers macros and nothing else, and no other crate defines them",
    help: "define the macros in a crate of their own, and re-export them from the library",
    reference: reference!("procedural-macros.html"),
};

static CRATE_TYPE_REMOVED: Rule = Rule {
    id: "crate-type-removed",
    class: Class::Additive,
    summary: "a library is no longer built for other linkers than rustc's",
    why: "Rust clients link the library as before",
    help: "keep the crate type for as long as somebody links it",
    reference: reference!("linkage.html"),
};

static LINKS_ADDED: Rule = Rule {
    id: "links-added",
    class: Class::Breaking,
    summary: "a package claims a native library",
    why: "a dependency graph can hold one package that links it: clients with another one, or with \
          another major version of this one, no longer resolve",
    help: "leave the linking to a `-sys` package",
    reference: cargo!("resolver.html#links"),
};

static LINKS_REMOVED: Rule = Rule {
    id: "links-removed",
    class: Class::Breaking,
    summary: "a package no longer tells build scripts about a native library",
    why: "build scripts of clients read what it says from `DEP_…` variables, named after `links`",
    help: "keep `links` and what the build script prints",
    reference: cargo!("build-scripts.html#the-links-manifest-key"),
};

static RUST_VERSION_RAISED: Rule = Rule {
    id: "rust-version-raised",
    class: Class::Additive,
    summary: "a package needs a newer Rust",
    why: "clients with an older toolchain cannot build it, or resolve to an older version",
    help: "say so in the changelog",
    reference: semver!("env-new-rust", "env-change-requirements"),
};

/// Compares the rest of two manifests.
pub(super) fn check(findings: &mut Findings<'_>) {
    let packages = Pair { base: &findings.base.package, head: &findings.head.package };
    let rest = packages.map(|it| {
        let Package {
            features: _,
            rust_version,
            name: _,
            siblings: _,
            handed_on: _,
            library,
            links,
            tells_dependents,
            dependencies: _,
        } = it.clone();
        (library, (links, tells_dependents), rust_version)
    });
    let Pair { base: (library, links, rust), head: (own_library, own_links, own_rust) } = rest;
    library_target(&Pair { base: library, head: own_library }, findings);
    native(&Pair { base: links, head: own_links }, findings);
    if let (Some(was), Some(is)) = (rust, own_rust)
        && is > was
    {
        let at = at(findings, &was, &is, |it| format!("rust-version = \"{it}\""));
        let finding =
            findings.add(&RUST_VERSION_RAISED, &at, format!("needs Rust {is} instead of {was}"));
        finding.hazard = Some("clients that have to build with an older Rust cannot".to_owned());
    }
}

fn library_target(libraries: &Pair<Library>, findings: &mut Findings<'_>) {
    let Pair { base, head } = libraries;
    let Library { name: was, proc_macro: _, crate_types: before, needs_std: _ } = base;
    let Library { name: is, proc_macro: _, crate_types: after, needs_std: _ } = head;
    if was != is {
        let at = at(findings, was, is, |it| format!("[lib] name = \"{it}\""));
        let finding =
            findings.add(&LIBRARY_RENAMED, &at, format!("library `{was}` is called `{is}`"));
        finding.client = Some(format!("use {was} as _;"));
    }
    let foreign = ["cdylib", "dylib", "staticlib"];
    let lost: Vec<&str> = before.difference(after).map(String::as_str).collect();
    let lost: Vec<&str> = lost.into_iter().filter(|it| foreign.contains(it)).collect();
    if !lost.is_empty() {
        let at = at(findings, before, after, |it| format!("crate-type = {it:?}"));
        let lost = lost.join("`, `");
        let finding = findings.add(&CRATE_TYPE_REMOVED, &at, format!("`{lost}` is not built"));
        finding.hazard = Some("what links the file that is no longer built cannot".to_owned());
    }
}

/// `links`, and whether anybody can hear of it.
type Links = (Option<String>, bool);

fn native(links: &Pair<Links>, findings: &mut Findings<'_>) {
    let Pair { base: (was, told), head: (is, tells) } = links;
    let shown = |it: &Option<String>| {
        it.as_ref().map_or("no links".to_owned(), |it| format!("links = \"{it}\""))
    };
    let at = at(findings, was, is, shown);
    if let Some(is) = is.as_ref().filter(|_| was != is) {
        let finding = findings.add(&LINKS_ADDED, &at, format!("links the native library `{is}`"));
        let krate = &at.path;
        let client =
            format!("dependencies = {{ {krate} = \"*\", {is}-sys = \"*\" }} # links it too");
        finding.client = Some(client);
    }
    if let Some(was) = was.as_ref().filter(|was| *told && (!tells || Some(*was) != is.as_ref())) {
        let variable = was.to_uppercase().replace('-', "_");
        let summary = format!("build scripts get no `DEP_{variable}_…` any more");
        let finding = findings.add(&LINKS_REMOVED, &at, summary);
        let read = format!("std::env::vars().any(|it| it.0.starts_with(\"DEP_{variable}_\"))");
        finding.client = Some(format!("fn main() {{ assert!({read}); }} // build.rs"));
    }
}

/// What a crate lost by becoming one of procedural macros, or by no longer being one, has one cause.
pub(super) fn fold_lost_kind(findings: &mut Findings<'_>) {
    let libraries =
        Pair { base: &findings.base.package.library, head: &findings.head.package.library };
    let kinds = libraries.map(|it| it.proc_macro);
    if kinds.base == kinds.head {
        return;
    }
    let found = std::mem::take(&mut findings.found);
    let (lost, kept): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|it| it.rule.class == Class::Breaking);
    findings.found = kept;
    let Some(first) = lost.into_iter().next() else { return };
    let shown = |it: &bool| format!("[lib] proc-macro = {it}");
    let at = at(findings, &kinds.base, &kinds.head, shown);
    let summary = match kinds.head {
        true => "the library is a procedural macro crate now, and offers nothing but macros",
        false => "the procedural macro crate is a plain library now, and defines no such macros",
    };
    findings.add(&LIBRARY_KIND_CHANGED, &at, summary).client = first.client;
}

/// The package, with what each side says.
fn at<T>(findings: &Findings<'_>, was: &T, is: &T, shown: impl Fn(&T) -> String) -> At {
    let place = |it: &T| Some(Place::new(shown(it), None));
    At { base: place(was), head: place(is), kind: "package", ..bare(findings.base.krate.clone()) }
}
