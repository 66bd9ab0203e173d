//! What follows from a bound: supertraits, and bounds of the trait's own items.

use std::collections::BTreeSet;

use crate::api::Api;
use crate::api::fold::{Substitute, fold};
use crate::api::item::TraitItemKind;
use crate::api::known;
use crate::api::solve::{Env, arguments};
use crate::api::types::*;

/// A bound on `subject` as predicates.
pub(super) fn of_bound(subject: &Type, bound: &Bound) -> Vec<Predicate> {
    let bound = match bound {
        Bound::Outlives(lifetime) => {
            let (subject, lifetime) = (subject.clone(), lifetime.clone());
            return vec![Predicate::TypeOutlives { lifetimes: 0, subject, lifetime }];
        }
        Bound::Trait(bound) => bound,
    };
    let (lifetimes, trait_) = (bound.lifetimes, bound.trait_.clone());
    let mut found =
        vec![Predicate::Implements { lifetimes, subject: subject.clone(), trait_: trait_.clone() }];
    for it in &bound.constraints {
        let declared = trait_.name.as_str().strip_prefix("std::");
        let declared = declared.and_then(|name| known::declares(name, &it.item));
        let trait_ = match declared {
            Some(name) => Path { name: format!("std::{name}").into(), args: trait_.args.clone() },
            None => trait_.clone(),
        };
        let (self_type, item, args) = (subject.clone(), it.item.clone(), it.args.clone());
        let subject = Type::Projection(Box::new(Projection { self_type, trait_, item, args }));
        match &it.term {
            Term::Type(term) => {
                let term = Arg::Type(term.clone());
                found.push(Predicate::Equals { lifetimes, subject, term });
            }
            Term::Const(term) => {
                let term = Arg::Const(term.clone());
                found.push(Predicate::Equals { lifetimes, subject, term });
            }
            Term::Bounds(bounds) => {
                found.extend(bounds.iter().flat_map(|it| of_bound(&subject, it)));
            }
        }
    }
    found
}

/// What follows directly from one fact: supertraits, and bounds of the trait's own items.
pub(super) fn implied(api: &Api, fact: &Predicate) -> Vec<Predicate> {
    let Predicate::Implements { lifetimes, subject, trait_ } = fact else { return Vec::new() };
    if let Some(it) = trait_.name.as_str().strip_prefix("std::") {
        let mut above = std_supertraits(it, *lifetimes, subject, trait_);
        if it == "any::Any" {
            let (lifetimes, subject) = (*lifetimes, subject.clone());
            let lifetime = Lifetime::Static;
            above.push(Predicate::TypeOutlives { lifetimes, subject, lifetime });
        }
        return above;
    }
    let Some(local) = api.trait_(&trait_.name) else { return Vec::new() };
    let with = arguments(trait_);
    let mut substitute = Substitute { depth: 0, with: &with, self_type: Some(subject) };
    let own = local.generics.predicates.iter().filter(|it| is_implied(&trait_.name, it));
    let of_items = local.items.values().filter_map(|it| match &it.kind {
        TraitItemKind::Type { generics, .. }
            if generics.lifetimes.is_empty() && generics.params.is_empty() =>
        {
            Some(&generics.predicates)
        }
        _ => None,
    });
    own.chain(of_items.flatten())
        .map(|it| with_binder(fold(it, &mut substitute), *lifetimes))
        .collect()
}

fn std_supertraits(it: &str, lifetimes: u16, subject: &Type, trait_: &Path) -> Vec<Predicate> {
    let above = known::supertraits(it).iter().map(|above| {
        let args = match *above {
            "marker::Sized" | "clone::Clone" | "fmt::Debug" | "fmt::Display" | "cmp::Eq" => {
                Vec::new()
            }
            "cmp::PartialEq" | "cmp::PartialOrd" if trait_.args.is_empty() => {
                vec![Arg::Type(subject.clone())]
            }
            _ => trait_.args.clone(),
        };
        let trait_ = Path { name: format!("std::{above}").into(), args };
        Predicate::Implements { lifetimes, subject: subject.clone(), trait_ }
    });
    above.collect()
}

/// Adds the lifetimes bound around the fact that a predicate follows from.
fn with_binder(predicate: Predicate, outer: u16) -> Predicate {
    match predicate {
        Predicate::Implements { lifetimes: 0, subject, trait_ } => {
            Predicate::Implements { lifetimes: outer, subject, trait_ }
        }
        other => other,
    }
}

/// Whether users of a trait may rely on one of its `where` clauses without repeating it: bounds on
/// `Self` and on the trait's own items are, others are not (rustc, `Elaborator`).
pub fn is_implied(trait_: &Name, predicate: &Predicate) -> bool {
    let (Predicate::Implements { subject, .. }
    | Predicate::Equals { subject, .. }
    | Predicate::TypeOutlives { subject, .. }) = predicate
    else {
        return false;
    };
    // `Self: Iterator<Item = u8>` is one bound.
    if is_constraint(predicate) {
        return true;
    }
    let mut root = subject;
    while let Type::Projection(it) = root {
        if it.self_type == Type::SelfType {
            return it.trait_.name == *trait_;
        }
        root = &it.self_type;
    }
    *root == Type::SelfType && !matches!(predicate, Predicate::Equals { .. })
}

/// Whether a predicate says what an associated type of the implementing type is.
pub fn is_constraint(it: &Predicate) -> bool {
    let Predicate::Equals { subject: Type::Projection(it), .. } = it else { return false };
    it.self_type == Type::SelfType
}

/// The predicates without those that follow from the others; what is left says the same.
pub fn simplified(api: &Api, predicates: &BTreeSet<Predicate>) -> BTreeSet<Predicate> {
    let mut kept = predicates.clone();
    for predicate in predicates {
        let others = kept.iter().filter(|it| *it != predicate);
        if Env::new(api, others).facts.contains(predicate) {
            kept.remove(predicate);
        }
    }
    kept
}
