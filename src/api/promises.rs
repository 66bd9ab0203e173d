//! Whether a type keeps what an `impl Trait` promised of it.

use std::collections::BTreeSet;

use crate::api::implied::of_bound;
use crate::api::known;
use crate::api::solve::{Env, implements};
use crate::api::types::*;

impl Env<'_> {
    /// Whether a type keeps a promise made of an `impl Trait`.
    pub fn gives(&self, subject: &Type, bound: &TraitBound) -> bool {
        self.holds(&implements(subject, bound.trait_.clone()))
            && bound.constraints.iter().all(|it| match &it.term {
                Term::Type(term) => self.item_of(subject, bound, it) == self.normalise(term),
                _ => true,
            })
    }

    /// Whether a type of another crate, most of whose impls are not told, may keep such a promise.
    /// Its impls of this crate's traits are.
    pub fn may_give(&self, subject: &Type, bound: &TraitBound) -> bool {
        let std = |name: &Name| name.as_str().strip_prefix("std::").map(str::to_owned);
        let told = match (std(&bound.trait_.name), subject.path().and_then(|it| std(&it.name))) {
            (Some(trait_), Some(type_)) => {
                known::AUTO_TRAITS.contains(&&*trait_)
                    || known::is_structural(&trait_) && known::container_has(&type_, &trait_)
                    || (known::is_activity(&trait_) || trait_ == "fmt::Display")
                        && known::is_data(&type_)
            }
            _ => !self.is_foreign(&bound.trait_.name),
        };
        (!told || self.holds(&implements(subject, bound.trait_.clone())))
            && bound.constraints.iter().all(|it| match &it.term {
                Term::Type(term) => {
                    let item = self.item_of(subject, bound, it);
                    matches!(item, Type::Projection(_)) || item == self.normalise(term)
                }
                _ => true,
            })
    }

    /// What an associated type of a bound is for a type.
    fn item_of(&self, subject: &Type, bound: &TraitBound, it: &Constraint) -> Type {
        self.normalise(&Type::Projection(Box::new(Projection {
            self_type: subject.clone(),
            trait_: bound.trait_.clone(),
            item: it.item.clone(),
            args: it.args.clone(),
        })))
    }

    /// Whether one set of bounds of an `impl Trait` includes another.
    pub fn includes(&self, given: &BTreeSet<Bound>, promised: &BTreeSet<Bound>) -> bool {
        let hidden = Type::SelfType;
        let known: Vec<Predicate> = given.iter().flat_map(|it| of_bound(&hidden, it)).collect();
        let env = Env::new(self.api, &known);
        promised.iter().flat_map(|it| of_bound(&hidden, it)).all(|it| env.holds(&it))
    }
}
