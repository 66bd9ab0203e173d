//! Two APIs to pairs of items. Definitions correspond when public paths say so, wherever they are
//! defined; types without a path correspond when they stand at the same place of signatures that
//! correspond (golang's apidiff: correspondence first, compatibility after).
//!
//! Afterwards both sides use the names of base, so that `==` compares types across the sides.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::fold::{Fold, Substitute, each_name, fold};
use crate::api::item::{Item, Kind, Space};
use crate::api::solve::{arguments, is_nominal};
use crate::api::types::{Arg, Const, Lifetime, Name, ParamKind, Path, Type};
use crate::api::{Api, PublicName};
use crate::sides::Pair;

/// What is only in base, only in head, and in both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes<K, V> {
    /// Only in base.
    pub removed: Vec<(K, V)>,
    /// Only in head.
    pub added: Vec<(K, V)>,
    /// In both.
    pub both: Vec<(K, Pair<V>)>,
}

/// Sorts the parts of two things by key.
pub fn changes<K: Ord + Clone, V>(
    base: impl IntoIterator<Item = (K, V)>,
    head: impl IntoIterator<Item = (K, V)>,
) -> Changes<K, V> {
    let mut head: BTreeMap<K, V> = head.into_iter().collect();
    let mut found = Changes { removed: Vec::new(), added: Vec::new(), both: Vec::new() };
    for (key, base) in base.into_iter().collect::<BTreeMap<K, V>>() {
        match head.remove(&key) {
            Some(head) => found.both.push((key, Pair { base, head })),
            None => found.removed.push((key, base)),
        }
    }
    found.added.extend(head);
    found
}

/// Gives corresponding definitions of both sides one name.
pub fn pair(apis: Pair<Api>) -> Pair<Api> {
    let Pair { base, head } = apis;
    let by_path = by_path(&base, &head);
    let head = head.renamed(&by_path);
    let head = settle(&base, head, by_place);
    let head = settle(&base, head, by_likeness);
    let head = settle(&base, head, by_last_segment);
    let base = base.behind_aliases(&head).completed(&head);
    Pair { base: base.with_imports_named(), head: head.with_imports_named() }
}

/// Renames head until no more correspondences are found.
fn settle(base: &Api, mut head: Api, find: impl Fn(&Api, &Api) -> BTreeMap<Name, Name>) -> Api {
    loop {
        let found = find(base, &head);
        if found.is_empty() {
            return head;
        }
        head = head.renamed(&found);
    }
}

/// Head's names to base's for what both sides can name.
fn by_path(base: &Api, head: &Api) -> BTreeMap<Name, Name> {
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
    for (own, known) in imports_without_name(base, head) {
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
fn by_place(base: &Api, head: &Api) -> BTreeMap<Name, Name> {
    places(base, head, |(_, known), (_, own)| {
        let nameless = known.paths.0.is_empty() || own.paths.0.is_empty();
        nameless && same_sort(&known.kind, &own.kind)
    })
}

/// A definition that lost its path and a new one that took its place everywhere and is like it in
/// every other way: it was renamed.
fn by_likeness(base: &Api, head: &Api) -> BTreeMap<Name, Name> {
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

/// A definition that lost its path and the only new one of its kind and last segment: it moved.
fn by_last_segment(base: &Api, head: &Api) -> BTreeMap<Name, Name> {
    let mut lost: BTreeMap<(&str, &str), Vec<&Name>> = BTreeMap::new();
    let mut new: BTreeMap<(&str, &str), Vec<&Name>> = BTreeMap::new();
    let movable = |it: &Item| {
        !it.paths.0.is_empty()
            && !matches!(it.kind, Kind::Foreign(_) | Kind::Module | Kind::Variant(_))
    };
    for (name, it) in base.items.iter().filter(|(_, it)| movable(it)) {
        if !head.items.contains_key(name) {
            lost.entry((it.kind.word(), name.last())).or_default().push(name);
        }
    }
    for (name, it) in head.items.iter().filter(|(_, it)| movable(it)) {
        if !base.items.contains_key(name) {
            new.entry((it.kind.word(), name.last())).or_default().push(name);
        }
    }
    let same = |known: &Name, own: &Name| {
        let both = base.items.get(known).zip(head.items.get(own));
        both.is_some_and(|(known, own)| same_sort(&known.kind, &own.kind) || known.kind == own.kind)
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
    for (name, known) in &base.items {
        let Some(own) = head.items.get(name) else { continue };
        let (known, own) = (mentions(&known.kind), mentions(&own.kind));
        if known.len() != own.len() {
            continue;
        }
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

/// The definitions that an item mentions, in order.
fn mentions(kind: &Kind) -> Vec<Name> {
    let mut names = Vec::new();
    each_name(kind, |it| names.push(it.clone()));
    names
}

/// Types of base that head has as aliases with the same parameters, and what those stand for.
struct Behind(BTreeMap<Name, Type>);

impl Fold for Behind {
    fn type_(&mut self, type_: Type) -> Type {
        let target = type_.path().and_then(|path| Some((path, self.0.get(&path.name)?)));
        match target {
            Some((path, target)) => {
                let with = arguments(path);
                fold(target, &mut Substitute { depth: 0, with: &with, self_type: None })
            }
            None => type_,
        }
    }
}

/// Fills in the arguments that head's new parameters have by default, where base names a type.
struct Complete<'a>(&'a Api, &'a Api);

impl Fold for Complete<'_> {
    fn type_(&mut self, type_: Type) -> Type {
        let Type::Path(path) = &type_ else { return type_ };
        let generics =
            |api: &'_ Api| api.item(&path.name).and_then(|it| it.kind.generics().cloned());
        let (Some(before), Some(after)) = (generics(self.0), generics(self.1)) else {
            return type_;
        };
        if before.lifetimes.len() != after.lifetimes.len() {
            return type_;
        }
        let mut args = path.args.clone();
        for param in after.params.iter().skip(before.params.len()) {
            let default = match &param.kind {
                ParamKind::Type { default, synthetic: _ } => default.clone().map(Arg::Type),
                ParamKind::Const { default, type_: _ } => default.clone().map(Arg::Const),
            };
            let Some(default) = default else { return type_ };
            let so_far = Path { name: path.name.clone(), args: args.clone() };
            let with = arguments(&so_far);
            args.push(fold(&default, &mut Substitute { depth: 0, with: &with, self_type: None }));
        }
        Type::Path(Path { name: path.name.clone(), args })
    }
}

struct Rename<'a>(&'a BTreeMap<Name, Name>);

impl Fold for Rename<'_> {
    fn name(&mut self, name: &Name) -> Name {
        self.0.get(name).unwrap_or(name).clone()
    }
}

impl Api {
    /// The API with each type that head has as an alias replaced by what the alias stands for.
    fn behind_aliases(self, head: &Api) -> Api {
        let mut targets = BTreeMap::new();
        for (at, name) in self.names.iter().filter(|(at, _)| at.space == Space::Types) {
            let known = self.item(name).filter(|it| is_nominal(&it.kind));
            let own = head.names.get(at).or_else(|| head.hidden_names.get(at));
            let own = own.filter(|own| renaming(head, own).is_none());
            let own = own.and_then(|it| head.item(it)).map(|it| &it.kind);
            if let (Some(Some(before)), Some(Kind::Alias(alias))) =
                (known.map(|it| it.kind.generics()), own)
                && before.lifetimes.len() == alias.generics.lifetimes.len()
                && before.params.len() == alias.generics.params.len()
            {
                targets.insert(name.clone(), alias.target.clone());
            }
        }
        if targets.is_empty() {
            return self;
        }
        let behind = &mut Behind(targets);
        let items = self.items.iter().map(|(name, it)| (name.clone(), it.map_types(behind)));
        let items = items.collect();
        let impls = self.impls.iter().map(|it| fold(it, behind)).collect();
        Api { items, impls, ..self }
    }

    /// The API with the defaults of head's new parameters written out.
    fn completed(self, head: &Api) -> Api {
        let grown = self.items.iter().any(|(name, it)| {
            let count = |it: &Item| it.kind.generics().map_or(0, |it| it.params.len());
            head.items.get(name).is_some_and(|own| count(own) > count(it))
        });
        if !grown {
            return self;
        }
        let complete = &mut Complete(&self, head);
        let items = self.items.iter().map(|(name, it)| (name.clone(), it.map_types(complete)));
        let items = items.collect();
        let impls = self.impls.iter().map(|it| fold(it, complete)).collect();
        Api { items, impls, ..self.clone() }
    }

    /// The API with each `pub use Trait as _` under the name that the trait has by now.
    fn with_imports_named(mut self) -> Api {
        let named = |names: BTreeMap<PublicName, Name>| {
            let renamed = names.into_iter().map(|(at, name)| match at.path.split_once(" (") {
                Some((path, _)) => {
                    let path = format!("{path} ({})", name.as_str());
                    (PublicName { path, space: at.space }, name)
                }
                None => (at, name),
            });
            renamed.collect()
        };
        self.names = named(self.names);
        self.hidden_names = named(self.hidden_names);
        self
    }

    /// The API with other names for some definitions.
    fn renamed(self, names: &BTreeMap<Name, Name>) -> Api {
        if names.is_empty() {
            return self;
        }
        let rename = &mut Rename(names);
        let public = |(at, name): (PublicName, Name)| {
            let renamed = names.get(&name).cloned();
            (at, renamed.unwrap_or(name))
        };
        Api {
            names: self.names.into_iter().map(public).collect(),
            hidden_names: self.hidden_names.into_iter().map(public).collect(),
            items: self
                .items
                .values()
                .map(|it| it.map_types(rename))
                .map(|it| (it.name.clone(), it))
                .collect(),
            impls: self.impls.iter().map(|it| fold(it, rename)).collect(),
            krate: self.krate,
            edition: self.edition,
        }
    }
}
