//! Lifetimes of a function have positions, and a parameter that gains or loses one shifts those
//! behind it: what is not changed itself is no other type for that.

use std::collections::BTreeMap;

use crate::api::fold::{Fold, fold};
use crate::api::item::{Function, Parameter};
use crate::api::types::*;
use crate::api::visit::each_lifetime;
use crate::sides::Pair;

/// Head's parameters and result, with base's positions for the lifetimes: first those in parameters
/// whose types are the same but for lifetimes, then those in parameters that have as many.
pub(super) fn aligned(it: &Pair<&Function>, depth: u8) -> Function {
    let Pair { base, head } = it;
    let mut align = Align { depth, found: BTreeMap::new() };
    let both = || base.params.iter().zip(&head.params).map(|it| (&it.0.type_, &it.1.type_));
    let kept = |it: &(&Type, &Type)| same_but_lifetimes(it.0, it.1);
    both().filter(kept).for_each(|it| align.learn(it));
    both().for_each(|it| align.learn(it));
    let params = head
        .params
        .iter()
        .map(|it| Parameter { name: it.name.clone(), type_: fold(&it.type_, &mut align) });
    let params = params.collect();
    Function { params, output: fold(&head.output, &mut align), ..(*head).clone() }
}

/// Head's positions of the lifetimes of one container to base's.
struct Align {
    depth: u8,
    found: BTreeMap<u16, u16>,
}

impl Align {
    fn learn(&mut self, (base, head): (&Type, &Type)) {
        let own = |it: &Type| {
            let mut found = Vec::new();
            each_lifetime(it, |it, _| found.push(it.clone()));
            found
        };
        let (base, head) = (own(base), own(head));
        for pair in base.iter().zip(&head).filter(|_| base.len() == head.len()) {
            if let (Lifetime::Param(base), Lifetime::Param(head)) = pair
                && [base.depth, head.depth] == [self.depth; 2]
                && !self.found.values().any(|it| *it == base.index)
            {
                self.found.entry(head.index).or_insert(base.index);
            }
        }
    }
}

/// Positions that base does not have start here.
const OTHERS: u16 = u16::MAX / 2;

impl Fold for Align {
    fn lifetime(&mut self, lifetime: &Lifetime, _binders: u8) -> Lifetime {
        match lifetime {
            Lifetime::Param(it) if it.depth == self.depth => {
                let taken = self.found.values().any(|index| *index == it.index);
                let other = if taken { OTHERS + it.index } else { it.index };
                let index = self.found.get(&it.index).copied().unwrap_or(other);
                Lifetime::Param(Param { index, ..it.clone() })
            }
            other => other.clone(),
        }
    }
}

/// Whether two types are one but for lifetimes.
pub(super) fn same_but_lifetimes(base: &Type, head: &Type) -> bool {
    fold(base, &mut Erase) == fold(head, &mut Erase)
}

/// Leaves the lifetimes out.
struct Erase;

impl Fold for Erase {
    fn lifetime(&mut self, _: &Lifetime, _binders: u8) -> Lifetime {
        Lifetime::Elided
    }
}
