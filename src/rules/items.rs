//! Which names a client can write, and what they lead to.

use std::collections::{BTreeMap, BTreeSet};

use super::dependencies::{ORIGIN_CHANGED, has_identity};
use super::fate::{comes_from_elsewhere, fate, is_constructor, lost_helper, within_lost};
use super::{At, Findings, aliases, client, gains, last, reference, semver};
use crate::api::item::{Attributes, Item, Kind, Shape, Space};
use crate::api::show::client_path;
use crate::api::types::Name;
use crate::api::{Api, PublicName};
use crate::finding::{Class, NOT_COMPARED, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] = &[
    &REMOVED,
    &ADDED,
    &PATH_REMOVED,
    &PATH_ADDED,
    &KIND_CHANGED,
    &HIDDEN,
    &CONSTRUCTOR_REMOVED,
    &MOVED_BETWEEN_CRATES,
];

static REMOVED: Rule = Rule {
    id: "item-removed",
    class: Class::Breaking,
    summary: "a public item is gone",
    why: "clients that name it no longer compile",
    help: "keep it, mark it `#[deprecated]`, and remove it in the next major version",
    reference: semver!("item-remove"),
};

static ADDED: Rule = Rule {
    id: "item-added",
    class: Class::Additive,
    summary: "a public item is new",
    why: "existing clients do not name it",
    help: "nothing to do",
    reference: semver!("item-new"),
};

static PATH_REMOVED: Rule = Rule {
    id: "item-path-removed",
    class: Class::Breaking,
    summary: "an item can no longer be named by one of its paths",
    why: "clients that import it by the lost path no longer compile, although the item exists elsewhere",
    help: "keep the old path with `pub use`",
    reference: semver!("item-remove"),
};

static PATH_ADDED: Rule = Rule {
    id: "item-path-added",
    class: Class::Additive,
    summary: "an item has a further public path",
    why: "existing clients do not use it",
    help: "nothing to do",
    reference: semver!("item-new"),
};

/// Also told by [`super::macros`].
pub(super) static KIND_CHANGED: Rule = Rule {
    id: "item-kind-changed",
    class: Class::Breaking,
    summary: "a path leads to another kind of item",
    why: "what clients may do with a name depends on what kind of item it is",
    help: "add the new item under a new name and deprecate the old one",
    reference: semver!("item-remove"),
};

/// Also told by [`super::structs`].
pub(super) static HIDDEN: Rule = Rule {
    id: "item-hidden",
    class: Class::Breaking,
    summary: "a public item became `#[doc(hidden)]`",
    why: "what is hidden is no public API by convention, and may change without notice",
    help: "deprecate it first, and hide it in the next major version",
    reference: reference!("../rustdoc/write-documentation/the-doc-attribute.html#hidden"),
};

static CONSTRUCTOR_REMOVED: Rule = Rule {
    id: "constructor-removed",
    class: Class::Breaking,
    summary: "a type lost what its name meant besides the type",
    why: "an alias carries neither a tuple or unit constructor nor importable variants",
    help: "re-export the type with `pub use` instead of an alias",
    reference: reference!("items/type-aliases.html"),
};

static MOVED_BETWEEN_CRATES: Rule = Rule {
    id: NOT_COMPARED,
    class: Class::Additive,
    summary: "an item moved into or out of another crate and is still found at its path",
    why: "clients name it as before; whether its contents changed on the way was not compared",
    help: "compare the crate that defines the item as well",
    reference: semver!("item-remove"),
};

/// What happened to one item's names.
#[derive(Default)]
struct Lost<'a> {
    paths: BTreeMap<&'static str, Vec<&'a PublicName>>,
}

/// Compares the names of both sides.
pub(super) fn check(findings: &mut Findings<'_>) {
    let (base, head) = (findings.base, findings.head);
    removed(base, head, findings);
    added(base, head, findings);
    named_fully(base, head, findings);
    found_helpers(base, head, findings);
}

fn removed(base: &Api, head: &Api, findings: &mut Findings<'_>) {
    let mut lost: BTreeMap<&Name, Lost<'_>> = BTreeMap::new();
    for (at, name) in &base.names {
        let Some(how) = fate(at, name, base, head) else {
            kept_by_alias(at, name, findings);
            continue;
        };
        if how != "kind" && comes_from_elsewhere(at, head) {
            continue;
        }
        if how == "kind" {
            replaced(at, name, base, head, findings);
        } else if how == "constructor" {
            constructor(at, name, base, findings);
        } else if !within_lost(at, base, head) && !is_lost_variant(name, base, head) {
            lost.entry(name).or_default().paths.entry(how).or_default().push(at);
        }
    }
    for (at, name) in base.hidden_names.iter().filter(|(at, _)| lost_helper(at, base, head)) {
        if !is_constructor(at, name, base) {
            lost.entry(name).or_default().paths.entry("removed").or_default().push(at);
        }
    }
    for (name, Lost { paths }) in lost {
        for (how, at) in paths {
            tell_lost(name, how, &at, base, head, findings);
        }
    }
}

/// Whether a variant is gone from an enum that clients can name: that is told at the enum.
fn is_lost_variant(name: &Name, base: &Api, head: &Api) -> bool {
    let Some(Kind::Variant(of)) = base.item(name).map(|it| &it.kind) else { return false };
    let last = name.last().trim_end_matches("()");
    let kept = match head.item(of).map(|it| &it.kind) {
        Some(Kind::Enum(it)) => it.variants.iter().any(|it| *it.name == *last),
        _ => true,
    };
    !kept && base.item(of).is_some_and(|it| !it.paths.0.is_empty())
}

/// A type's old name that goes on as an alias may be deprecated there.
fn kept_by_alias(at: &PublicName, name: &Name, findings: &mut Findings<'_>) {
    let (base, head) = (findings.base, findings.head);
    let own = head.names.get(at).filter(|it| *it != name).and_then(|it| head.item(it));
    let (Some(known), Some(own)) = (base.item(name), own) else { return };
    if matches!(own.kind, Kind::Alias(_)) && !matches!(known.kind, Kind::Alias(_)) {
        let (mut place, before) = At::of_item(known, &at.path);
        place.base = Some(before);
        place.head = Some(At::of_item(own, &at.path).1);
        let attributes = Pair { base: &known.attributes, head: &own.attributes };
        super::attributes::check(attributes, &place, findings);
    }
}

fn replaced(at: &PublicName, name: &Name, base: &Api, head: &Api, findings: &mut Findings<'_>) {
    let (Some(known), Some(own)) =
        (base.item(name), head.names.get(at).and_then(|it| head.item(it)))
    else {
        return;
    };
    if at.space == Space::Values && matches!(known.kind, Kind::Struct(_)) {
        return;
    }
    let (mut place, before) = At::of_item(known, &at.path);
    let (_, after) = At::of_item(own, &at.path);
    place.base = Some(before);
    place.head = Some(after);
    if aliases::check(known, own, &place, findings) {
        return;
    }
    let (before, after) = (known.kind.word(), own.kind.word());
    let summary = match before == after {
        true => format!("`{}` is another {before}", at.path),
        false => format!("`{}` was a {before} and is a {after}", at.path),
    };
    let finding = findings.add(&KIND_CHANGED, &place, summary);
    finding.client = Some(client::import(&at.path));
}

fn constructor(at: &PublicName, name: &Name, base: &Api, findings: &mut Findings<'_>) {
    let Some(known) = base.item(name) else { return };
    let (mut place, before) = At::of_item(known, &at.path);
    place.base = Some(before);
    let what = match &known.kind {
        Kind::Enum(_) => "the variants of",
        _ => "the constructor of",
    };
    let finding =
        findings.add(&CONSTRUCTOR_REMOVED, &place, format!("{what} `{}` cannot be named", at.path));
    finding.client = client::constructor(&at.path, &known.kind);
}

fn tell_lost(
    name: &Name,
    how: &str,
    at: &[&PublicName],
    base: &Api,
    head: &Api,
    findings: &mut Findings<'_>,
) {
    let Some(known) = base.item(name) else { return };
    let paths: BTreeSet<&str> = at.iter().map(|it| shown(&it.path)).collect();
    let mut paths: Vec<&str> = paths.into_iter().collect();
    paths.sort_by_key(|it| (it.matches("::").count(), *it));
    let Some(path) = paths.first() else { return };
    let (mut place, before) = At::of_item(known, path);
    place.other_paths = paths.iter().skip(1).map(|it| it.to_string()).collect();
    place.base = Some(before);
    let word = known.kind.word();
    // What is hidden may be an alias that stands where the type was.
    let unseen = head.hidden_names.get(at[0]).and_then(|it| head.item(it));
    let own = unseen.filter(|_| how == "hidden").or_else(|| head.item(name));
    let (rule, summary) = match how {
        "hidden" => (&HIDDEN, format!("{word} `{path}` became hidden")),
        "path" => {
            let elsewhere =
                own.and_then(|it| it.paths.0.first()).map_or("elsewhere", String::as_str);
            (&PATH_REMOVED, format!("{word} `{path}` is only `{elsewhere}` now"))
        }
        _ => (&REMOVED, format!("{word} `{path}` was removed{}", within(known, base, path))),
    };
    if how != "removed" {
        place.head = own.map(|it| At::of_item(it, path).1);
    }
    if let ("hidden", Some(own)) = (how, own) {
        let attributes = Pair { base: &known.attributes, head: &own.attributes };
        return hidden(attributes, &place, findings);
    }
    let finding = findings.add(rule, &place, summary);
    finding.client = (how != "hidden").then(|| client::import(path));
}

/// The path as a client writes it: `pub use Trait as _` has no name of its own.
fn shown(path: &str) -> &str {
    path.split(" (").next().unwrap_or(path)
}

/// Tells that something became hidden. What is deprecated at the same time is kept for those who
/// use it, and only taken out of sight.
pub(super) fn hidden(attributes: Pair<&Attributes>, at: &At, findings: &mut Findings<'_>) {
    let told = findings.found.len();
    super::attributes::check(attributes, at, findings);
    if findings.found.len() == told {
        findings.add(&HIDDEN, at, format!("{} `{}` became hidden", at.kind, at.path));
    }
}

/// How much a removed module takes along.
fn within(item: &Item, api: &Api, path: &str) -> String {
    let prefix = format!("{path}::");
    let names = api.names.keys().filter(|it| it.path.starts_with(&prefix));
    match (&item.kind, names.count()) {
        (Kind::Module, 1) => ", with 1 item in it".to_owned(),
        (Kind::Module, count) if count > 0 => format!(", with {count} items in it"),
        _ => String::new(),
    }
}

/// Whether an import as `_` stands where base has the trait with its name; the lost name is told.
fn loses_name(at: &PublicName, name: &Name, base: &Api) -> bool {
    let Some((module, _)) = at.path.rsplit_once("::_ (") else { return false };
    let beside = |it: &PublicName| it.path.rsplit_once("::").is_some_and(|it| it.0 == module);
    base.names.iter().any(|(at, known)| known == name && beside(at))
}

/// Tells of types that base has as aliases: what their names mean besides the type is new.
fn named_fully(base: &Api, head: &Api, findings: &mut Findings<'_>) {
    for at in head.names.keys().filter(|it| it.space == Space::Types) {
        let names = base.names.get(at).zip(head.names.get(at));
        let items = names.and_then(|(known, own)| Some((base.item(known)?, head.item(own)?)));
        let Some((known, own)) = items else { continue };
        let importable = match &own.kind {
            Kind::Enum(it) => !it.variants.is_empty(),
            Kind::Struct(it) => {
                it.shape != Shape::Braced && !it.private_fields && !it.non_exhaustive
            }
            _ => false,
        };
        if matches!(known.kind, Kind::Alias(_)) && importable {
            let (mut place, before) = At::of_item(known, &at.path);
            place.base = Some(before);
            place.head = Some(At::of_item(own, &at.path).1);
            gains::tell(&place, "names more than a type", findings);
        }
    }
}

/// What macros expand to and could not reach.
fn found_helpers(base: &Api, head: &Api, findings: &mut Findings<'_>) {
    for (at, name) in head.hidden_names.iter().filter(|(at, _)| lost_helper(at, head, base)) {
        let Some(item) = head.item(name).filter(|_| !is_constructor(at, name, head)) else {
            continue;
        };
        let (mut place, after) = At::of_item(item, &at.path);
        place.head = Some(after);
        gains::tell(&place, "can be reached by the macros that expand to it", findings);
    }
}

fn added(base: &Api, head: &Api, findings: &mut Findings<'_>) {
    let mut found: BTreeMap<&Name, Vec<&PublicName>> = BTreeMap::new();
    for (at, name) in &head.names {
        if !base.names.contains_key(at)
            && !loses_name(at, name, base)
            && !within_lost(at, head, base)
            && !is_constructor(at, name, head)
        {
            found.entry(name).or_default().push(at);
        }
    }
    for (name, at) in found {
        let Some(item) = head.item(name) else { continue };
        let mut paths: Vec<&str> = at.iter().map(|it| shown(&it.path)).collect();
        paths.sort_by_key(|it| (it.matches("::").count(), *it));
        paths.dedup();
        let (mut place, after) = At::of_item(item, paths[0]);
        place.head = Some(after);
        place.other_paths = paths.iter().skip(1).map(|it| it.to_string()).collect();
        let known = base.item(name).filter(|it| !it.paths.0.is_empty());
        let (rule, event) = match known {
            Some(_) => (&PATH_ADDED, "has a further path"),
            None => (&ADDED, "is new"),
        };
        let word = item.kind.word();
        let finding = findings.add(rule, &place, format!("{word} `{}` {event}", paths[0]));
        finding.hazard =
            Some(format!("a client's glob import may bring another `{}`", last(paths[0])));
    }
}

/// Items whose definitions correspond and that are of different kinds.
pub(super) fn check_kind(items: &Pair<&Item>, at: &At, findings: &mut Findings<'_>) {
    let (before, after) = (&items.base.kind, &items.head.kind);
    let same = match (before, after) {
        (Kind::Module, Kind::Module)
        | (Kind::Variant(_), Kind::Variant(_))
        | (Kind::ExternType, Kind::ExternType) => true,
        (Kind::Foreign(a), Kind::Foreign(b)) => a == b,
        (Kind::Other(a), Kind::Other(b)) => a == b,
        _ => false,
    };
    let unnameable = items.base.paths.0.is_empty();
    if same || unnameable {
        return;
    }
    if let Kind::Foreign(elsewhere) = before
        && has_identity(after)
    {
        let known = client_path(&elsewhere.target);
        let summary = format!("`{}` was `{known}` and is this crate's own", at.path);
        findings.add(&ORIGIN_CHANGED, at, summary);
        return;
    }
    if let (Kind::Foreign(elsewhere), other) | (other, Kind::Foreign(elsewhere)) = (before, after)
        && *elsewhere.kind == *other.word()
    {
        let krate = elsewhere.target.krate();
        let summary = format!("`{}` is defined in `{krate}` on one side", at.path);
        let finding = findings.add(&MOVED_BETWEEN_CRATES, at, summary);
        finding.hazard = Some("what it is in the other crate was not compared".to_owned());
        return;
    }
    let (was, is) = (before.word(), after.word());
    let summary = match was == is {
        true => format!("`{}` leads elsewhere", at.path),
        false => format!("`{}` was a {was} and is a {is}", at.path),
    };
    let finding = findings.add(&KIND_CHANGED, at, summary);
    finding.client = Some(client::import(&at.path));
}
