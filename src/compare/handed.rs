//! Which definitions of base the packages of head's tree go on handing out, though they are
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
use crate::api::types::Name;
use crate::sides::Pair;
use crate::source::tokens::{Kind, tokens};
use crate::source::{Package, rust_files};

/// Tells head of the definitions that packages of its tree hand on: what it re-exports, and what its
/// signatures speak of, is then known by base's path as well. `local` finds a package of the tree.
pub(super) fn tell_handed_on(
    apis: &mut Pair<Api>,
    own: &Package,
    local: impl Fn(&str) -> Option<Package>,
) {
    apis.head.package.handed_on = handed_on(apis, own, &local);
    for (name, path) in mentioned(apis, &local) {
        if let Some(item) = apis.head.items.get_mut(&name) {
            item.elsewhere.0.push(path);
        }
    }
}

/// What has no name of ours in either API, and seems to have moved to another package: head's name
/// for it, and base's path.
fn mentioned(apis: &Pair<Api>, local: &impl Fn(&str) -> Option<Package>) -> Vec<(Name, String)> {
    let known = apis.as_ref().map(|api| -> BTreeSet<&String> {
        api.items.values().flat_map(|it| &it.elsewhere.0).collect()
    });
    fn unnamed<'a>(api: &'a Api, other: &BTreeSet<&String>) -> Vec<&'a Item> {
        let is_new = |it: &&Item| it.elsewhere.0.iter().all(|it| !other.contains(it));
        let items = api.items.values().filter(|it| it.paths.0.is_empty() && origin(it).is_some());
        items.filter(is_new).collect()
    }
    let news = unnamed(&apis.head, &known.base);
    let mut found = Vec::new();
    for lost in unnamed(&apis.base, &known.head) {
        let is_same =
            |it: &&&Item| it.kind.word() == lost.kind.word() && it.name.last() == lost.name.last();
        let own = news.iter().find(is_same).copied();
        if let (Some(own), Some(path)) = (own, origin(lost))
            && hands_on(path, origin(own).map_or("", package), local)
        {
            found.push((own.name.clone(), path.to_owned()));
        }
    }
    found
}

/// The paths, as `model@1::Point`, of what base re-exports, and what another definition stands for
/// in head, where the package behind the path depends on that one and defines no such item itself.
fn handed_on(
    apis: &Pair<Api>,
    own: &Package,
    local: &impl Fn(&str) -> Option<Package>,
) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, name) in &apis.base.names {
        let origin = apis.base.item(name).and_then(origin);
        let now = apis.head.names.get(at).and_then(|name| apis.head.item(name));
        let (Some(origin), Some(now)) = (origin, now) else { continue };
        let owner = self::origin(now).map_or(&*own.name, package);
        let is_same = now.elsewhere.0.iter().any(|it| it == origin);
        if !is_same && !found.contains(origin) && hands_on(origin, owner, local) {
            found.insert(origin.to_owned());
        }
    }
    found
}

fn hands_on(origin: &str, owner: &str, local: &impl Fn(&str) -> Option<Package>) -> bool {
    let Some(former) = local(package(origin)) else { return false };
    let name = origin.rsplit("::").next().unwrap_or(origin);
    if defines(&former, name) {
        return false;
    }
    let (mut seen, mut open) = (BTreeSet::new(), vec![former]);
    while let Some(next) = open.pop() {
        if seen.insert(next.name.clone()) {
            let dependencies = next.dependencies.iter();
            let normal = dependencies.filter(|it| it.kind == "normal" && it.path.is_some());
            open.extend(normal.filter_map(|it| local(&it.package)));
        }
    }
    seen.contains(owner)
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
