//! What is told at one place, and makes no difference at the others: the default of a parameter, and
//! what a public alias stands for.

use std::collections::{BTreeMap, BTreeSet};

use super::default;
use crate::api::Api;
use crate::api::fold::{Fold, Substitute, fold};
use crate::api::item::{Impl, Item, Kind};
use crate::api::matching::Matching;
use crate::api::solve::{arguments, is_nominal, own_arguments};
use crate::api::types::{Arg, Name, Path, Type};
use crate::sides::Pair;

/// Both sides with base's default where a parameter stands at head's: the change is told where the
/// default is.
pub(super) fn with_one_default(apis: Pair<Api>) -> Pair<Api> {
    let generics =
        |api: &Api, name: &Name| api.item(name).and_then(|it| it.kind.generics().cloned());
    let mut changed = BTreeMap::new();
    for name in apis.base.items.keys() {
        let both = generics(&apis.base, name).zip(generics(&apis.head, name));
        let Some((base, head)) = both else { continue };
        let defaults = base.params.iter().map(default).zip(head.params.iter().map(default));
        let defaults = defaults.enumerate().filter_map(|(index, both)| match both {
            (Some(base), Some(head)) if base != head => Some((index, Pair { base, head })),
            _ => None,
        });
        let defaults: Vec<(usize, Pair<Arg>)> = defaults.collect();
        if base.lifetimes.len() == head.lifetimes.len() && !defaults.is_empty() {
            changed.insert(name.clone(), (base.lifetimes.len(), defaults));
        }
    }
    if changed.is_empty() {
        return apis;
    }
    Pair {
        base: apis.base.with_types_mapped(&mut OneDefault(&changed)),
        head: apis.head.with_types_mapped(&mut OneDefault(&changed)),
    }
}

/// The number of lifetimes of a definition, and the defaults of both sides by position.
type Defaults = BTreeMap<Name, (usize, Vec<(usize, Pair<Arg>)>)>;

struct OneDefault<'a>(&'a Defaults);

impl Fold for OneDefault<'_> {
    fn path(&mut self, mut path: Path) -> Path {
        let Some((lifetimes, defaults)) = self.0.get(&path.name) else { return path };
        for (index, Pair { base, head }) in defaults {
            let with = arguments(&path);
            let here = |default: &Arg| {
                fold(default, &mut Substitute { depth: 0, with: &with, self_type: None })
            };
            let (base, head) = (here(base), here(head));
            if let Some(arg) = path.args.get_mut(lifetimes + index).filter(|it| **it == head) {
                *arg = base;
            }
        }
        path
    }
}

/// Both sides with what base's public aliases stood for, in what speaks of them on both sides: that
/// one stands for another type is told at the alias.
pub(super) fn with_base_aliases(apis: Pair<Api>) -> Pair<Api> {
    let Pair { mut base, mut head } = apis;
    let changed = changed_aliases(&base, &head);
    if changed.is_empty() {
        return Pair { base, head };
    }
    for (name, known) in &mut base.items {
        let Some(own) = head.items.get_mut(name) else { continue };
        let exchange = Exchange::of(&known.aliases.0, &own.aliases.0, &changed);
        if !exchange.0.is_empty() {
            (*known, *own) = (exchange.item(known), exchange.item(own));
        }
    }
    // Rustdoc does not tell the types of an impl by their aliases.
    let changed = stood_for(&base, &head, &changed);
    for known in base.impls.iter().filter(|it| !it.types.is_empty()) {
        let same = |it: &&mut Impl| it.trait_ == known.trait_ && it.self_type == known.self_type;
        let Some(own) = head.impls.iter_mut().find(same) else { continue };
        for (name, own) in &mut own.types {
            let Some(known) = known.types.get(name) else { continue };
            if changed.iter().any(|it| fold(own, &mut Restate(it)) == *known) {
                *own = known.clone();
            }
        }
    }
    Pair { base, head }
}

/// What changed aliases stand for in head, and what in base.
fn stood_for(base: &Api, head: &Api, changed: &BTreeSet<Name>) -> Vec<(Type, Type)> {
    let both = |name: &Name| {
        let Kind::Alias(known) = &base.item(name)?.kind else { return None };
        let is = match &head.item(name)?.kind {
            Kind::Alias(own) => own.target.clone(),
            own => Type::Path(Path { name: name.clone(), args: own_arguments(own.generics()?) }),
        };
        Some((is, known.target.clone()))
    };
    changed.iter().filter_map(both).collect()
}

/// Puts what an alias stood for, with any arguments, in the place of what it stands for.
struct Restate<'a>(&'a (Type, Type));

impl Fold for Restate<'_> {
    fn type_(&mut self, type_: Type) -> Type {
        let (is, was) = self.0;
        let mut matching = Matching::new(0);
        match matching.types(is, &type_) {
            true => {
                let with = &matching.found;
                fold(was, &mut Substitute { depth: 0, with, self_type: None })
            }
            false => type_,
        }
    }
}

/// The aliases of base that clients can name on both sides and that are another type in head.
fn changed_aliases(base: &Api, head: &Api) -> BTreeSet<Name> {
    let target = |api: &Api, name: &Name| match api.item(name) {
        Some(Item { kind: Kind::Alias(alias), paths, .. }) if !paths.0.is_empty() => {
            Some(alias.target.clone())
        }
        _ => None,
    };
    let nominal = |name: &Name| head.item(name).is_some_and(|it| is_nominal(&it.kind));
    let differ = |name: &&Name| match (target(base, name), target(head, name)) {
        (Some(base), Some(head)) => base != head,
        (Some(_), None) => nominal(name),
        _ => false,
    };
    base.items.keys().filter(differ).cloned().collect()
}

/// Types of head and those of base in their place, what stands around others first.
struct Exchange(Vec<(Type, Type)>);

impl Exchange {
    fn of(known: &[(Name, Type)], own: &[(Name, Type)], changed: &BTreeSet<Name>) -> Exchange {
        let mut left = own.to_vec();
        let known = known.iter().rev().filter(|(alias, _)| changed.contains(alias));
        let pairs = known.map(|(alias, was)| {
            let is = match left.iter().rposition(|(it, _)| it == alias) {
                Some(at) => left.remove(at).1,
                // A type of its own in head.
                None => Type::Path(Path { name: alias.clone(), args: Vec::new() }),
            };
            (is, was.clone())
        });
        let mut found: Vec<(Type, Type)> = Vec::new();
        pairs.for_each(|it| {
            if !found.contains(&it) {
                found.push(it)
            }
        });
        Exchange(found)
    }

    fn item(&self, it: &Item) -> Item {
        self.0.iter().fold(it.clone(), |it, pair| it.map_types(&mut One(pair)))
    }
}

/// Puts one type in the place of another.
struct One<'a>(&'a (Type, Type));

impl Fold for One<'_> {
    fn type_(&mut self, type_: Type) -> Type {
        let (is, was) = self.0;
        if type_ == *is { was.clone() } else { type_ }
    }
}
