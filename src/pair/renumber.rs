//! Positions of a function's lifetimes where some of those that took one are mentioned no more.

use std::collections::BTreeMap;

use crate::api::fold::{Fold, fold};
use crate::api::item::{Function, Item, Kind, MemberKind, TraitItemKind};
use crate::api::types::{Lifetime, Param, Type};
use crate::api::visit::each_lifetime;

/// The item with the lifetimes of each function in it numbered anew, by appearance.
pub(super) fn item(mut it: Item) -> Item {
    match &mut it.kind {
        Kind::Function(it) => function(it, 0),
        Kind::Struct(owner) | Kind::Union(owner) => members(&mut owner.members),
        Kind::Enum(owner) => members(&mut owner.members),
        Kind::Trait(owner) => owner.items.values_mut().for_each(|it| {
            if let TraitItemKind::Function(it) = &mut it.kind {
                function(it, 1);
            }
        }),
        _ => {}
    }
    it
}

fn members(all: &mut [crate::api::item::Member]) {
    for member in all {
        if let MemberKind::Function(it) = &mut member.kind {
            function(it, 1);
        }
    }
}

fn function(it: &mut Function, depth: u8) {
    let mut order: Vec<u16> = Vec::new();
    let mut see = |lifetime: &Lifetime, _: u8| match lifetime {
        Lifetime::Param(own) if own.depth == depth && !order.contains(&own.index) => {
            order.push(own.index);
        }
        _ => {}
    };
    it.params.iter().for_each(|it| each_lifetime(&it.type_, &mut see));
    // A result may hide what nothing else mentions.
    each_lifetime(&fold(&it.output, &mut Uncaptured(None)), &mut see);
    let declared = it.generics.lifetimes.iter().zip(0..);
    let rest = declared.filter(|(own, index)| own.early && !order.contains(index));
    let rest: Vec<u16> = rest.map(|(_, index)| index).collect();
    order.extend(rest);
    if order.iter().copied().eq(0..it.generics.lifetimes.len() as u16) {
        return;
    }
    let kept = order.iter().filter_map(|index| it.generics.lifetimes.get(usize::from(*index)));
    let lifetimes = kept.cloned().collect();
    let positions = order.iter().copied().zip(0..).collect();
    let output = fold(&it.output, &mut Uncaptured(Some((depth, &positions))));
    let renumbered = fold(&Function { output, ..it.clone() }, &mut Renumber(depth, &positions));
    *it = renumbered;
    it.generics.lifetimes = lifetimes;
}

/// Leaves out what results of functions may hide and nothing else mentions: everything, or what has
/// no position.
struct Uncaptured<'a>(Option<(u8, &'a BTreeMap<u16, u16>)>);

impl Fold for Uncaptured<'_> {
    fn type_(&mut self, mut type_: Type) -> Type {
        if let Type::Opaque(it) = &mut type_ {
            it.captures.retain(|it| match (it, self.0) {
                (_, None) => false,
                (Lifetime::Param(own), Some((depth, positions))) => {
                    own.depth != depth || positions.contains_key(&own.index)
                }
                _ => true,
            });
        }
        type_
    }
}

/// Gives the lifetimes of one depth other positions.
struct Renumber<'a>(u8, &'a BTreeMap<u16, u16>);

impl Fold for Renumber<'_> {
    fn lifetime(&mut self, lifetime: &Lifetime, _binders: u8) -> Lifetime {
        match lifetime {
            Lifetime::Param(own) if own.depth == self.0 => {
                let index = self.1.get(&own.index).copied().unwrap_or(own.index);
                Lifetime::Param(Param { index, ..own.clone() })
            }
            other => other.clone(),
        }
    }
}
