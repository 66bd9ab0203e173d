//! What other packages do to this one: their types stand in its signatures, and some of their items
//! are re-exported.

use std::collections::{BTreeMap, BTreeSet};

use super::{At, Findings, reference};
use crate::api::item::{Item, Kind, Space};
use crate::api::show::client_path;
use crate::api::solve::is_nominal;
use crate::api::types::Name;
use crate::api::visit::each_name;
use crate::api::{Api, PublicName};
use crate::finding::{Class, Finding, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] = &[&INCOMPATIBLE, &ORIGIN_CHANGED];

static INCOMPATIBLE: Rule = Rule {
    id: "dependency-incompatible",
    class: Class::Breaking,
    summary: "a dependency whose types are public was updated incompatibly",
    why: "two incompatible versions of a package have different types: clients that use the old \
          version beside this package no longer fit",
    help: "update it in the next major version, or keep its types out of the API",
    reference: reference!("items/extern-crates.html"),
};

/// Also told by [`super::items`].
pub(super) static ORIGIN_CHANGED: Rule = Rule {
    id: "reexport-origin-changed",
    class: Class::Breaking,
    summary: "a re-exported type or trait is another definition now",
    why: "clients that have it from the package that defined it no longer have the same type",
    help: "go on re-exporting the same definition, or let its package re-export the new one",
    reference: reference!("items/use-declarations.html"),
};

/// A package whose public types come from another version, which is incompatible.
pub(super) struct Update {
    /// `serde@1`, `serde@2`.
    identities: Pair<String>,
}

/// The incompatible updates between the two sides. The names of head are taken back to base's
/// version, so that each is one finding and whatever else changed is told beside it.
pub(super) fn align(apis: Pair<Api>) -> (Pair<Api>, Vec<Update>) {
    let seen = apis.as_ref().map(packages);
    let updates = seen.base.iter().filter_map(|(package, base)| {
        let head = seen.head.get(package).filter(|head| *head != base)?;
        match (base.as_slice(), head.as_slice()) {
            ([base], [head]) => {
                Some(Update { identities: Pair { base: base.clone(), head: head.clone() } })
            }
            _ => None,
        }
    });
    let updates: Vec<Update> = updates.collect();
    let mut head = apis.head;
    for Update { identities } in &updates {
        head = head.of_version(identities);
    }
    (Pair { base: apis.base, head }, updates)
}

impl Api {
    /// The definitions of other packages that the API speaks of.
    pub(super) fn foreign(&self) -> BTreeSet<Name> {
        let mut found = BTreeSet::new();
        each_foreign(self, |name| {
            if name.krate().contains('@') {
                found.insert(name.clone());
            }
        });
        found
    }
}

/// The versions of each package whose definitions an API speaks of.
fn packages(api: &Api) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for name in api.foreign() {
        if let Some((package, _)) = name.krate().split_once('@') {
            found.entry(package.to_owned()).or_default().insert(name.krate().to_owned());
        }
    }
    found.into_iter().map(|(package, it)| (package, it.into_iter().collect())).collect()
}

/// Calls `f` with every definition of another package that an API speaks of.
fn each_foreign(api: &Api, mut f: impl FnMut(&Name)) {
    api.each_mentioned(&mut f);
    let with_identity = api.items.values().filter(|it| has_identity(&it.kind));
    with_identity.filter_map(origin).for_each(|origin| f(&origin.into()));
}

/// Where an item of another crate is defined.
fn origin(item: &Item) -> Option<&str> {
    item.elsewhere.0.first().map(String::as_str)
}

/// Whether two definitions of the same content are different to clients.
pub(super) fn has_identity(kind: &Kind) -> bool {
    is_nominal(kind) || matches!(kind, Kind::Trait(_))
}

/// Leaves out what clients gain by items that this crate does not name, or that are no longer the
/// definitions they were.
pub(super) fn without_gains(findings: &mut Findings<'_>) {
    let krate = &findings.base.krate;
    let other = findings.found.iter().filter(|it| it.rule == &ORIGIN_CHANGED);
    let other: BTreeSet<String> = other.map(|it| it.path.clone()).collect();
    findings.found.retain(|it| {
        let first = it.path.split("::").next().unwrap_or_default();
        let ours = first == krate || first.starts_with("feature:");
        it.rule.class > Class::Additive || ours && !other.contains(&it.path)
    });
}

/// Tells what other packages caused, and of which findings they are the cause.
pub(super) fn check(updates: &[Update], findings: &mut Findings<'_>) {
    for update in updates {
        incompatible(update, findings);
    }
    let (base, head) = (findings.base, findings.head);
    for (name, item) in base.items.iter().filter(|(_, item)| has_identity(&item.kind)) {
        if let Some(own) = head.items.get(name).filter(|own| has_identity(&own.kind)) {
            origin_changed(&Pair { base: item, head: own }, findings);
        }
    }
    causes(findings.base, findings.head, &mut findings.found);
}

/// One finding for one update, with every place where a type of the package is public.
fn incompatible(update: &Update, findings: &mut Findings<'_>) {
    let (base, head) = (findings.base, findings.head);
    let identity = &update.identities.base;
    let seen = |item: &Item| {
        let mut seen =
            origin(item).is_some_and(|it| is_of(it, identity)) && has_identity(&item.kind);
        each_name(&item.kind, |name| seen |= name.krate() == identity);
        seen
    };
    let mut places: BTreeSet<&String> = BTreeSet::new();
    for (name, item) in &base.items {
        if seen(item) && head.items.get(name).is_some_and(seen) {
            places.extend(item.paths.0.first());
        }
    }
    for it in base.impls.iter() {
        let mut seen = false;
        each_name(it, |name| seen |= name.krate() == identity);
        let own = it.self_type.path().filter(|_| seen).and_then(|path| base.item(&path.name));
        places.extend(own.and_then(|it| it.paths.0.first()));
    }
    let mut places = places.into_iter();
    let Some((path, item)) = places.next().and_then(|path| Some((path, named(base, path)?))) else {
        return;
    };
    let cause = cause(&update.identities, base, head);
    let others: Vec<String> = places.cloned().collect();
    let count = others.len() + 1;
    let (mut at, before) = At::of_item(item, path);
    at.base = Some(before);
    at.head = head.item(&item.name).map(|own| At::of_item(own, path).1);
    at.other_paths = others;
    let what =
        if count == 1 { "1 public item".to_owned() } else { format!("{count} public items") };
    let summary = format!("{cause} is incompatible, and its types are seen in {what}");
    let finding = findings.add(&INCOMPATIBLE, &at, summary);
    finding.client = same_type(item, identity);
    finding.cause = Some(cause);
}

fn is_of(path: &str, identity: &str) -> bool {
    path.strip_prefix(identity).is_some_and(|rest| rest.starts_with("::"))
}

fn named<'a>(api: &'a Api, path: &str) -> Option<&'a Item> {
    api.items.values().find(|it| it.paths.0.iter().any(|own| own == path))
}

/// A type that is re-exported is the same as where it comes from.
fn same_type(item: &Item, identity: &str) -> Option<String> {
    let there = item.elsewhere.0.iter().skip(1).find(|it| is_of(it, identity))?;
    let generics = item.kind.generics()?;
    let plain = generics.params.is_empty() && generics.lifetimes.is_empty();
    let (there, here) = (client_path(&there.as_str().into()), item.paths.0.first()?);
    match &item.kind {
        Kind::Trait(it) if plain && it.dyn_compatible => {
            Some(format!("fn client(it: &dyn {there}) -> &dyn {here} {{ it }}"))
        }
        Kind::Trait(_) => None,
        _ if plain => Some(format!("fn client(it: {there}) -> {here} {{ it }}")),
        _ => None,
    }
}

/// A re-exported definition in whose place another one stands.
fn origin_changed(items: &Pair<&Item>, findings: &mut Findings<'_>) {
    let known = &items.base.elsewhere.0;
    let own = &items.head.elsewhere.0;
    let Some(before) = origin(items.base) else { return };
    let (before, _) = before.split_once("::").unwrap_or((before, ""));
    let package = before.split('@').next().unwrap_or(before);
    let sides = Pair { base: &findings.base.package, head: &findings.head.package };
    let gone = sides.base.siblings.contains(package) && !sides.head.siblings.contains(package);
    // That package may take the definition from where it is now.
    let handed_on = &sides.head.handed_on;
    let same = known.iter().any(|it| own.contains(it) || handed_on.contains(it));
    // An alias that is re-exported by the same path is still what that package calls so.
    let mut named = items.base.paths.0.iter().cloned().filter_map(|path| {
        let at = PublicName { path, space: Space::Types };
        findings.head.names.get(&at).and_then(|name| findings.head.item(name))
    });
    let same = same || named.any(|it| it.elsewhere.0.iter().any(|it| known.contains(it)));
    if same || gone || items.base.paths.0.is_empty() {
        return;
    }
    let at = At::of_items(items);
    let now = origin(items.head).map_or("this crate's own".to_owned(), |it| {
        let name = client_path(&it.into());
        format!("`{name}`")
    });
    let was = client_path(&known[0].as_str().into());
    let summary = format!("`{}` was `{was}` and is {now}", at.path);
    let finding = findings.add(&ORIGIN_CHANGED, &at, summary);
    finding.client = same_type(items.base, before);
}

/// Says of each finding about another package's item which versions of that package it is about.
fn causes(base: &Api, head: &Api, found: &mut [Finding]) {
    let mut owners: BTreeMap<&str, [Option<&str>; 2]> = BTreeMap::new();
    for (side, api) in [base, head].into_iter().enumerate() {
        for (PublicName { path, .. }, name) in &api.names {
            let owner = api.item(name).and_then(origin).and_then(|it| it.split("::").next());
            let entry = owners.entry(path).or_default();
            entry[side] = entry[side].or(owner);
        }
    }
    for finding in found.iter_mut().filter(|it| it.cause.is_none()) {
        let mut path = finding.path.as_str();
        let owner = loop {
            match (owners.get(path), path.rsplit_once("::")) {
                (Some(owner), _) => break *owner,
                (None, Some((parent, _))) => path = parent,
                (None, None) => break [None, None],
            }
        };
        let [was, is] = owner;
        let Some(first) = was.or(is) else { continue };
        let (was, is) = (was.unwrap_or(first), is.unwrap_or(first));
        finding.cause =
            Some(cause(&Pair { base: was.to_owned(), head: is.to_owned() }, base, head));
    }
}

/// `serde 1.0.0 → 2.0.1`, `serde 1.0.0`, `serde_core 1.0.0` for what only one side has.
fn cause(identities: &Pair<String>, base: &Api, head: &Api) -> String {
    let version = |api: &Api, identity: &str| api.versions.get(identity).map(ToString::to_string);
    let package = |identity: &str| identity.split('@').next().unwrap_or(identity).to_owned();
    let (was, is) = (version(base, &identities.base), version(head, &identities.head));
    let name = package(&identities.head);
    match (was, is) {
        (Some(was), Some(is)) if package(&identities.base) != name => {
            format!("{} {was} → {name} {is}", package(&identities.base))
        }
        (Some(was), Some(is)) if was != is => format!("{name} {was} → {is}"),
        (Some(only), _) | (None, Some(only)) => format!("{name} {only}"),
        (None, None) => name,
    }
}
