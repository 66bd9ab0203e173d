//! Which definitions of base the packages of head's workspace go on handing out, though they are
//! not theirs any more.
//!
//! A re-exported definition that moved into another package is the same to clients of both, if the
//! package that had it takes it from there. That package may be in no graph of head, so its sources
//! have to tell.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use crate::api::Api;
use crate::api::item::Item;
use crate::build::Request;
use crate::sides::Pair;
use crate::source::tokens::{Kind, tokens};
use crate::source::{Package, rust_files};

/// The paths, as `model@1::Point`, of what base re-exports, and what another definition stands for
/// in head, where the package behind the path depends on that one and defines no such item itself.
pub(super) fn handed_on(apis: &Pair<Api>, head: &Request<'_>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, name) in &apis.base.names {
        let origin = apis.base.item(name).and_then(origin);
        let own = apis.head.names.get(at).and_then(|name| apis.head.item(name));
        let (Some(origin), Some(own)) = (origin, own) else { continue };
        let owner = self::origin(own).map_or(&*head.package.name, package);
        let is_same = own.elsewhere.0.iter().any(|it| it == origin);
        if !is_same && !found.contains(origin) && hands_on(origin, owner, head) {
            found.insert(origin.to_owned());
        }
    }
    found
}

fn hands_on(origin: &str, owner: &str, head: &Request<'_>) -> bool {
    let member = |name: &str| head.workspace.packages.iter().find(|it| it.name == name);
    let Some(former) = member(package(origin)) else { return false };
    let (mut seen, mut open) = (BTreeSet::new(), vec![former]);
    while let Some(next) = open.pop() {
        if seen.insert(next.name.as_str()) {
            let normal = next.dependencies.iter().filter(|it| it.kind == "normal");
            open.extend(normal.filter_map(|it| member(&it.package)));
        }
    }
    let name = origin.rsplit("::").next().unwrap_or(origin);
    seen.contains(owner) && !defines(former, name)
}

fn origin(item: &Item) -> Option<&str> {
    item.elsewhere.0.first().map(String::as_str)
}

fn package(origin: &str) -> &str {
    origin.split(['@', ':']).next().unwrap_or(origin)
}

/// Whether the sources of a package define a type or trait of this name.
fn defines(package: &Package, name: &str) -> bool {
    let root = package.library.as_ref().and_then(|it| it.source.parent());
    let says = |file: &PathBuf| fs::read_to_string(file).is_ok_and(|text| says(&text, name));
    root.is_some_and(|root| rust_files(root).iter().any(says))
}

fn says(text: &str, name: &str) -> bool {
    let words = ["struct", "enum", "union", "trait"];
    let tokens = tokens(text);
    tokens.windows(2).any(|it| {
        it.iter().all(|it| it.kind == Kind::Word)
            && words.contains(&it[0].text)
            && it[1].text == name
    })
}
