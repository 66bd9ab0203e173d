//! Which definitions of two APIs are one: public paths say so, wherever a thing is defined; what
//! has no path corresponds when it stands at the same place of signatures that correspond (golang's
//! apidiff: correspondence first, compatibility after).

use std::collections::{BTreeMap, BTreeSet};

use crate::api::fold::Fold;
use crate::api::item::{Impl, Item, Kind, MemberKind, Space};
use crate::api::solve::is_nominal;
use crate::api::types::{Arg, Const, Lifetime, Name, Type};
use crate::api::visit::{Visitable, each_name};
use crate::api::{Api, PublicName};

/// Head's names to base's for what both sides can name.
pub(super) fn by_path(base: &Api, head: &Api) -> BTreeMap<Name, Name> {
    let mut votes: BTreeMap<Name, BTreeMap<Name, usize>> = BTreeMap::new();
    for (at, name) in head.names.iter().chain(&head.hidden_names) {
        let Some(known) = base.names.get(at).or_else(|| base.hidden_names.get(at)) else {
            continue;
        };
        let (own, known) = (identity(head, name, at), identity(base, known, at));
        if one_of_them(base.item(&known), head.item(&own)) {
            *votes.entry(own).or_default().entry(known).or_default() += 1;
        }
    }
    for (own, known) in imports_without_name(base, head).into_iter().chain(by_elsewhere(base, head))
    {
        *votes.entry(own).or_default().entry(known).or_default() += 1;
    }
    let mut taken = BTreeSet::new();
    let mut found = BTreeMap::new();
    // A definition that kept its best path goes first; others take what is left.
    for keep in [true, false] {
        for (own, known) in &votes {
            if found.contains_key(own) {
                continue;
            }
            let best = known
                .iter()
                .filter(|(it, _)| !taken.contains(*it) && (!keep || *it == own))
                .max_by_key(|(_, votes)| **votes);
            if let Some((it, _)) = best {
                taken.insert(it.clone());
                found.insert(own.clone(), it.clone());
            }
        }
    }
    without_clashes(head, found)
}

/// Whether two items of one path can be one definition: both the crate's own, or one that moved
/// into or out of another crate and is re-exported. Two foreign items are what they are.
fn one_of_them(base: Option<&Item>, head: Option<&Item>) -> bool {
    let (Some(base), Some(head)) = (base, head) else { return false };
    match (&base.kind, &head.kind) {
        (Kind::Foreign(_), Kind::Foreign(_)) => false,
        (Kind::Foreign(foreign), own) | (own, Kind::Foreign(foreign)) => {
            let last = |it: &Item| it.name.last().trim_end_matches(['(', ')', '!']).to_owned();
            *foreign.kind == *own.word() && last(base) == last(head)
        }
        _ => true,
    }
}

/// What other crates know by the same name, where ours has none.
fn by_elsewhere(base: &Api, head: &Api) -> Vec<(Name, Name)> {
    let unnamed = |api: &Api| -> BTreeMap<String, Name> {
        let items = api.items.values().filter(|it| it.paths.0.is_empty());
        let known =
            items.flat_map(|it| it.elsewhere.0.iter().map(|at| (at.clone(), it.name.clone())));
        known.collect()
    };
    let before = unnamed(base);
    let pairs = unnamed(head).into_iter();
    let pairs = pairs.filter_map(|(at, own)| Some((own, before.get(&at)?.clone())));
    pairs.filter(|(own, known)| one_of_them(base.item(known), head.item(own))).collect()
}

/// Traits that a module of both sides imports as `_`, where it is the only one that differs.
fn imports_without_name(base: &Api, head: &Api) -> Vec<(Name, Name)> {
    let imports = |api: &Api, other: &Api| -> BTreeMap<String, Vec<Name>> {
        let mut found: BTreeMap<String, Vec<Name>> = BTreeMap::new();
        for (at, name) in api.names.iter().filter(|(at, _)| !other.names.contains_key(at)) {
            if let Some((module, _)) = at.path.split_once(" (") {
                found.entry(module.to_owned()).or_default().push(name.clone());
            }
        }
        found
    };
    let (before, after) = (imports(base, head), imports(head, base));
    let pairs = before.iter().filter_map(|(module, before)| {
        match (before.as_slice(), after.get(module)?.as_slice()) {
            ([known], [own]) if one_of_them(base.item(known), head.item(own)) => {
                Some((own.clone(), known.clone()))
            }
            _ => None,
        }
    });
    pairs.collect()
}

/// Head's other definitions give way where they bear a name that now belongs to another.
fn without_clashes(head: &Api, mut found: BTreeMap<Name, Name>) -> BTreeMap<Name, Name> {
    let taken: BTreeSet<Name> = found.values().cloned().collect();
    for own in head.items.keys() {
        if !found.contains_key(own) && taken.contains(own) {
            found.insert(own.clone(), format!("{}'", own.as_str()).into());
        }
    }
    found.retain(|own, known| own != known);
    found
}

/// What a path in the type namespace means: an alias that only renames is its target.
fn identity(api: &Api, name: &Name, at: &PublicName) -> Name {
    match api.item(name).map(|it| &it.kind) {
        Some(Kind::Alias(_)) if at.space == Space::Types => {
            renaming(api, name).unwrap_or_else(|| name.clone())
        }
        _ => name.clone(),
    }
}

/// The type that an alias renames, with all its parameters in their order.
pub fn renaming(api: &Api, alias: &Name) -> Option<Name> {
    let Kind::Alias(alias) = &api.item(alias)?.kind else { return None };
    let Type::Path(path) = &alias.target else { return None };
    let generics = api.item(&path.name)?.kind.generics()?;
    let (mut lifetimes, mut params) = (0, 0);
    let straight = path.args.iter().all(|arg| match arg {
        Arg::Lifetime(Lifetime::Param(it)) => {
            lifetimes += 1;
            usize::from(it.index) + 1 == lifetimes
        }
        Arg::Type(Type::Param(it)) | Arg::Const(Const::Param(it)) => {
            params += 1;
            usize::from(it.index) + 1 == params
        }
        _ => false,
    });
    let all = generics.lifetimes.len() == lifetimes && generics.params.len() == params;
    (straight && all).then(|| path.name.clone())
}

/// Definitions that stand at the same place of items that correspond, where one side cannot name
/// its own.
pub(super) fn by_place(base: &Api, head: &Api) -> BTreeMap<Name, Name> {
    places(base, head, |(_, known), (_, own)| {
        let nameless = known.paths.0.is_empty() || own.paths.0.is_empty();
        nameless && same_sort(&known.kind, &own.kind) && !apart(known, own, base, head)
    })
}

/// Whether clients still have base's definition from another package, which head's definition,
/// another package's, cannot be. What a package hands on has its path there as well.
fn apart(known: &Item, own: &Item, base: &Api, head: &Api) -> bool {
    let package = |it: &Item| it.elsewhere.0.first()?.split(['@', ':']).next().map(str::to_owned);
    let Some(former) = package(known).filter(|it| package(own).as_ref() != Some(it)) else {
        return false;
    };
    let gone = base.package.siblings.contains(&former) && !head.package.siblings.contains(&former);
    // The first path is that of the definition, which may be private.
    let is_public = known.elsewhere.0.len() > 1;
    let shared = known.elsewhere.0.iter().any(|it| own.elsewhere.0.contains(it));
    let nameless = known.paths.0.is_empty() && own.paths.0.is_empty();
    nameless && is_public && !gone && !shared
}

/// A definition that lost its path and a new one that took its place everywhere and is like it in
/// every other way: it was renamed.
pub(super) fn by_likeness(base: &Api, head: &Api) -> BTreeMap<Name, Name> {
    let found = places(base, head, |(_, known), (_, own)| {
        same_sort(&known.kind, &own.kind) && !known.paths.0.is_empty() && !own.paths.0.is_empty()
    });
    let alike = |own: &Name, known: &Name| {
        let rename = BTreeMap::from([(own.clone(), known.clone())]);
        let renamed = head.items.get(own).map(|it| it.map_types(&mut Rename(&rename)));
        renamed.zip(base.items.get(known)).is_some_and(|(own, known)| own.kind == known.kind)
    };
    found.into_iter().filter(|(own, known)| alike(own, known)).collect()
}

/// A definition that is gone and the only new one of its kind and last segment: it moved. What has
/// no path on either side can only be told by its definition.
pub(super) fn by_last_segment(base: &Api, head: &Api) -> BTreeMap<Name, Name> {
    let mut lost: BTreeMap<(bool, &str, &str), Vec<&Name>> = BTreeMap::new();
    let mut new: BTreeMap<(bool, &str, &str), Vec<&Name>> = BTreeMap::new();
    let movable =
        |it: &Item| !matches!(it.kind, Kind::Foreign(_) | Kind::Module | Kind::Variant(_));
    for (name, it) in base.items.iter().filter(|(_, it)| movable(it)) {
        if !head.items.contains_key(name) {
            lost.entry((it.paths.0.is_empty(), it.kind.word(), name.last()))
                .or_default()
                .push(name);
        }
    }
    for (name, it) in head.items.iter().filter(|(_, it)| movable(it)) {
        if !base.items.contains_key(name) {
            new.entry((it.paths.0.is_empty(), it.kind.word(), name.last())).or_default().push(name);
        }
    }
    let same = |known: &Name, own: &Name| {
        let both = base.items.get(known).zip(head.items.get(own));
        both.is_some_and(|(known, own)| {
            (same_sort(&known.kind, &own.kind) || known.kind == own.kind)
                && !apart(known, own, base, head)
        })
    };
    let pairs =
        lost.iter().filter_map(|(key, lost)| match (lost.as_slice(), new.get(key)?.as_slice()) {
            ([known], [own]) if same(known, own) => Some(((*own).clone(), (*known).clone())),
            _ => None,
        });
    pairs.collect()
}

fn same_sort(base: &Kind, head: &Kind) -> bool {
    is_nominal(base) && is_nominal(head) || matches!((base, head), (Kind::Trait(_), Kind::Trait(_)))
}

/// Pairs of unmatched definitions that stand at the same places of matched items.
fn places(
    base: &Api,
    head: &Api,
    fit: impl Fn((&Name, &Item), (&Name, &Item)) -> bool,
) -> BTreeMap<Name, Name> {
    let mut found = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for (known, own) in standing(base, head) {
        for (known, own) in known.iter().zip(&own).filter(|(known, own)| known != own) {
            let free = !head.items.contains_key(known) && !base.items.contains_key(own);
            let items = (base.items.get_key_value(known), head.items.get_key_value(own));
            if let (true, (Some(known), Some(own))) = (free, items)
                && fit(known, own)
                && !found.contains_key(own.0)
                && taken.insert(known.0.clone())
            {
                found.insert(own.0.clone(), known.0.clone());
            }
        }
    }
    found
}

/// What matched items mention, and what impls with one header offer, where both sides mention as
/// much.
fn standing(base: &Api, head: &Api) -> Vec<(Vec<Name>, Vec<Name>)> {
    let items = base.items.iter().filter_map(|(name, known)| {
        let (known, own) = (&known.kind, &head.items.get(name)?.kind);
        // What is the same mentions the same.
        if known == own {
            return None;
        }
        let whole = (mentions(known), mentions(own));
        let own = methods(own);
        let methods = methods(known).into_iter();
        let methods = methods.filter_map(|(name, it)| Some((it, own.get(name)?.clone())));
        Some(methods.chain([whole]).collect::<Vec<_>>())
    });
    let items = items.flatten();
    let impls = base.impls.iter().filter(|it| !it.types.is_empty()).filter_map(|known| {
        let same = |own: &&Impl| own.self_type == known.self_type && own.trait_ == known.trait_;
        let own = head.impls.covering(&known.trait_.name, &known.self_type).find(same)?;
        if known.types == own.types {
            return None;
        }
        let both = known.types.iter().filter_map(|(name, it)| Some((it, own.types.get(name)?)));
        Some(both.map(|(known, own)| (mentions(known), mentions(own))).collect::<Vec<_>>())
    });
    let impls = impls.flatten();
    items.chain(impls).filter(|(known, own)| known.len() == own.len()).collect()
}

/// What each inherent method of a type mentions.
fn methods(kind: &Kind) -> BTreeMap<&str, Vec<Name>> {
    let methods = kind.members().iter().filter_map(|it| match &it.kind {
        MemberKind::Function(function) => Some((&*it.name, mentions(function))),
        MemberKind::Constant(_) => None,
    });
    methods.collect()
}

/// The definitions that something mentions, in order.
fn mentions<T: Visitable>(it: &T) -> Vec<Name> {
    let mut names = Vec::new();
    each_name(it, |it| names.push(it.clone()));
    names
}

/// Puts names in the place of others.
pub(super) struct Rename<'a>(pub &'a BTreeMap<Name, Name>);

impl Fold for Rename<'_> {
    fn name(&mut self, name: &Name) -> Name {
        self.0.get(name).unwrap_or(name).clone()
    }
}
