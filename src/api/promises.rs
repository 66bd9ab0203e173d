//! Whether a type keeps what an `impl Trait` promised of it.

use std::collections::BTreeSet;

use crate::api::implied::of_bound;
use crate::api::known;
use crate::api::solve::{Env, implements};
use crate::api::types::*;
use crate::api::visit::each_lifetime;

impl Env<'_> {
    /// Whether a result of type `head` can be used as `base` promised, wherever in it an
    /// `impl Trait` stands.
    pub fn promises(&self, base: &Type, head: &Type) -> bool {
        if self.normalise(base) == self.normalise(head) {
            return true;
        }
        match (base, head) {
            (Type::Opaque(promised), _) => self.keeps(promised, head),
            (
                Type::Reference { lifetime: a, mutable: m, target: base },
                Type::Reference { lifetime: b, mutable: n, target: head },
            ) => a == b && m == n && self.promises(base, head),
            (Type::Path(base), Type::Path(head)) => {
                base.name == head.name && self.promises_all(&base.args, &head.args)
            }
            (Type::Tuple(base), Type::Tuple(head)) => {
                base.len() == head.len()
                    && base.iter().zip(head).all(|(base, head)| self.promises(base, head))
            }
            (Type::Slice(base), Type::Slice(head)) => self.promises(base, head),
            (Type::Array(base, n), Type::Array(head, m)) => n == m && self.promises(base, head),
            _ => false,
        }
    }

    fn promises_all(&self, base: &[Arg], head: &[Arg]) -> bool {
        let kept = |(base, head): (&Arg, &Arg)| match (base, head) {
            (Arg::Type(base), Arg::Type(head)) => self.promises(base, head),
            _ => base == head,
        };
        base.len() == head.len() && base.iter().zip(head).all(kept)
    }

    /// Whether clients can use a type as they used an `impl Trait`.
    fn keeps(&self, promised: &Opaque, head: &Type) -> bool {
        match head {
            Type::Opaque(given) => {
                let kept = |it: &&Bound| match it {
                    Bound::Outlives(it) => self.opaque_outlives(given, it),
                    Bound::Trait(_) => false,
                };
                let others = promised.bounds.iter().filter(|it| !kept(it)).cloned().collect();
                given.captures.is_subset(&promised.captures)
                    && self.includes(&given.bounds, &others)
            }
            Type::Param(_) | Type::Unknown(_) => false,
            concrete => {
                let is_foreign = matches!(concrete, Type::Path(it) if self.is_foreign(&it.name));
                self.is_captured(concrete, promised)
                    && promised.bounds.iter().all(|bound| match bound {
                        Bound::Trait(bound) if is_foreign => self.may_give(concrete, bound),
                        Bound::Trait(bound) => self.gives(concrete, bound),
                        Bound::Outlives(_) => true,
                    })
            }
        }
    }

    /// Whether an `impl Trait` lives as long as a lifetime because all that it may mention does.
    fn opaque_outlives(&self, it: &Opaque, shorter: &Lifetime) -> bool {
        let type_lives = |it: &Arg| match it {
            Arg::Type(subject) => {
                let (subject, lifetime) = (subject.clone(), shorter.clone());
                self.holds(&Predicate::TypeOutlives { lifetimes: 0, subject, lifetime })
            }
            _ => true,
        };
        // Inside a trait the type behind it may mention `Self`.
        let itself = self.facts.iter().any(|it| match it {
            Predicate::Implements { subject, .. } => *subject == Type::SelfType,
            _ => false,
        });
        it.captures.iter().all(|longer| self.is_as_long(longer, shorter))
            && it.params.0.iter().all(type_lives)
            && (!itself || type_lives(&Arg::Type(Type::SelfType)))
    }

    /// Whether a lifetime is another one, or longer.
    fn is_as_long(&self, longer: &Lifetime, shorter: &Lifetime) -> bool {
        let (longer, shorter) = (longer.clone(), shorter.clone());
        longer == shorter || self.holds(&Predicate::LifetimeOutlives { longer, shorter })
    }

    /// Whether each lifetime of a type is one that an `impl Trait` may mention, or outlives one.
    fn is_captured(&self, it: &Type, promised: &Opaque) -> bool {
        let may =
            |it: &Lifetime| promised.captures.iter().any(|shorter| self.is_as_long(it, shorter));
        let mut all = true;
        each_lifetime(it, |it, _| all &= !matches!(it, Lifetime::Param(_)) || may(it));
        all
    }

    /// Whether a type keeps a promise made of an `impl Trait`.
    pub fn gives(&self, subject: &Type, bound: &TraitBound) -> bool {
        self.holds(&implements(subject, bound.trait_.clone()))
            && bound.constraints.iter().all(|it| match &it.term {
                Term::Type(term) => self.promises(term, &self.item_of(subject, bound, it)),
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
                    matches!(item, Type::Projection(_)) || self.promises(term, &item)
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
        let kept = |it: &Predicate| match it {
            Predicate::Equals { subject, term: Arg::Type(term), lifetimes: 0 } => {
                env.promises(term, &env.normalise(subject))
            }
            _ => false,
        };
        promised.iter().flat_map(|it| of_bound(&hidden, it)).all(|it| env.holds(&it) || kept(&it))
    }
}
