//! One walk over types for everything that rewrites them: renaming, substitution, expansion.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::matching::Substitution;
use crate::api::types::*;

/// A rewriting of types. Each method gets its part after the parts inside it were rewritten.
pub trait Fold {
    /// Rewrites the identity of a definition.
    fn name(&mut self, name: &Name) -> Name {
        name.clone()
    }
    /// Rewrites a lifetime, `binders` binders deep.
    fn lifetime(&mut self, lifetime: &Lifetime, _binders: u8) -> Lifetime {
        lifetime.clone()
    }
    /// Rewrites a type or trait with its arguments.
    fn path(&mut self, path: Path) -> Path {
        path
    }
    /// Rewrites a type.
    fn type_(&mut self, type_: Type) -> Type {
        type_
    }
    /// Rewrites a constant.
    fn constant(&mut self, constant: Const) -> Const {
        constant
    }
}

/// A walk, with the number of binders around the current place.
pub struct Walk<'f> {
    fold: &'f mut dyn Fold,
    binders: u8,
}

/// Rewrites `it` with `fold`.
pub fn fold<T: Foldable>(it: &T, fold: &mut impl Fold) -> T {
    it.fold(&mut Walk { fold, binders: 0 })
}

/// What can be walked.
pub trait Foldable: Sized {
    /// The rewritten value.
    fn fold(&self, walk: &mut Walk<'_>) -> Self;
}

impl Walk<'_> {
    /// Rewrites a definition that stands alone.
    pub fn name(&mut self, name: &Name) -> Name {
        self.fold.name(name)
    }

    /// Walks what stands behind a binder. Every place that may have a `for<…>` counts as one, so
    /// that distances do not depend on whether it binds anything.
    fn bound<T>(&mut self, inside: impl FnOnce(&mut Self) -> T) -> T {
        self.binders += 1;
        let done = inside(self);
        self.binders -= 1;
        done
    }
}

impl<T: Foldable> Foldable for Vec<T> {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        self.iter().map(|it| it.fold(walk)).collect()
    }
}

impl<T: Foldable> Foldable for Option<T> {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        self.as_ref().map(|it| it.fold(walk))
    }
}

impl<T: Foldable + Ord> Foldable for BTreeSet<T> {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        self.iter().map(|it| it.fold(walk)).collect()
    }
}

impl<K: Ord + Clone, T: Foldable> Foldable for BTreeMap<K, T> {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        self.iter().map(|(key, it)| (key.clone(), it.fold(walk))).collect()
    }
}

impl<T: Foldable> Foldable for Box<T> {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        Box::new((**self).fold(walk))
    }
}

impl Foldable for Lifetime {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        walk.fold.lifetime(self, walk.binders)
    }
}

impl Foldable for Const {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        walk.fold.constant(self.clone())
    }
}

impl Foldable for Path {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        let inside = Path { name: walk.fold.name(&self.name), args: self.args.fold(walk) };
        walk.fold.path(inside)
    }
}

impl Foldable for Arg {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        match self {
            Arg::Lifetime(it) => Arg::Lifetime(it.fold(walk)),
            Arg::Type(it) => Arg::Type(it.fold(walk)),
            Arg::Const(it) => Arg::Const(it.fold(walk)),
        }
    }
}

impl Foldable for Type {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        let inside = match self {
            Type::Path(it) => Type::Path(it.fold(walk)),
            Type::Param(_) | Type::SelfType | Type::Primitive(_) | Type::Unknown(_) => self.clone(),
            Type::Tuple(it) => Type::Tuple(it.fold(walk)),
            Type::Slice(it) => Type::Slice(it.fold(walk)),
            Type::Array(it, length) => Type::Array(it.fold(walk), length.fold(walk)),
            Type::Reference { lifetime, mutable, target } => Type::Reference {
                lifetime: lifetime.fold(walk),
                mutable: *mutable,
                target: target.fold(walk),
            },
            Type::Pointer { mutable, target } => {
                Type::Pointer { mutable: *mutable, target: target.fold(walk) }
            }
            Type::Function(it) => Type::Function(it.fold(walk)),
            Type::Dyn(it) => Type::Dyn(it.fold(walk)),
            Type::Opaque(it) => Type::Opaque(it.fold(walk)),
            Type::Projection(it) => Type::Projection(it.fold(walk)),
        };
        walk.fold.type_(inside)
    }
}

impl Foldable for FnPointer {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        walk.bound(|walk| FnPointer {
            lifetimes: self.lifetimes,
            inputs: self.inputs.fold(walk),
            output: self.output.fold(walk),
            is_unsafe: self.is_unsafe,
            abi: self.abi.clone(),
            variadic: self.variadic,
        })
    }
}

impl Foldable for Dyn {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        Dyn { traits: self.traits.fold(walk), lifetime: self.lifetime.fold(walk) }
    }
}

impl Foldable for Opaque {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        Opaque {
            bounds: self.bounds.fold(walk),
            captures: self.captures.fold(walk),
            params: Cosmetic(self.params.0.fold(walk)),
            is_async: self.is_async.clone(),
        }
    }
}

impl Foldable for Projection {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        Projection {
            self_type: self.self_type.fold(walk),
            trait_: self.trait_.fold(walk),
            item: self.item.clone(),
            args: self.args.fold(walk),
        }
    }
}

impl Foldable for TraitBound {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        walk.bound(|walk| TraitBound {
            lifetimes: self.lifetimes,
            trait_: self.trait_.fold(walk),
            constraints: self.constraints.fold(walk),
        })
    }
}

impl Foldable for Constraint {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        let term = match &self.term {
            Term::Type(it) => Term::Type(it.fold(walk)),
            Term::Const(it) => Term::Const(it.fold(walk)),
            Term::Bounds(it) => Term::Bounds(it.fold(walk)),
        };
        Constraint { item: self.item.clone(), args: self.args.fold(walk), term }
    }
}

impl Foldable for Bound {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        match self {
            Bound::Trait(it) => Bound::Trait(it.fold(walk)),
            Bound::Outlives(it) => Bound::Outlives(it.fold(walk)),
        }
    }
}

impl Foldable for Predicate {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        match self {
            Predicate::Implements { lifetimes, subject, trait_ } => {
                walk.bound(|walk| Predicate::Implements {
                    lifetimes: *lifetimes,
                    subject: subject.fold(walk),
                    trait_: trait_.fold(walk),
                })
            }
            Predicate::Equals { lifetimes, subject, term } => {
                walk.bound(|walk| Predicate::Equals {
                    lifetimes: *lifetimes,
                    subject: subject.fold(walk),
                    term: term.fold(walk),
                })
            }
            Predicate::TypeOutlives { lifetimes, subject, lifetime } => {
                walk.bound(|walk| Predicate::TypeOutlives {
                    lifetimes: *lifetimes,
                    subject: subject.fold(walk),
                    lifetime: lifetime.fold(walk),
                })
            }
            Predicate::LifetimeOutlives { longer, shorter } => Predicate::LifetimeOutlives {
                longer: longer.fold(walk),
                shorter: shorter.fold(walk),
            },
        }
    }
}

impl Foldable for Generics {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        Generics {
            lifetimes: self.lifetimes.clone(),
            params: self.params.fold(walk),
            predicates: self.predicates.fold(walk),
        }
    }
}

impl Foldable for ParamDef {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        let kind = match &self.kind {
            ParamKind::Type { default, synthetic } => {
                ParamKind::Type { default: default.fold(walk), synthetic: *synthetic }
            }
            ParamKind::Const { type_, default } => {
                ParamKind::Const { type_: type_.fold(walk), default: default.fold(walk) }
            }
        };
        ParamDef { name: self.name.clone(), kind }
    }
}

/// Puts arguments in the place of the parameters of one depth.
pub struct Substitute<'a> {
    /// The depth whose parameters are replaced.
    pub depth: u8,
    /// What replaces them; a parameter without a value stays.
    pub with: &'a Substitution,
    /// What replaces `Self`, if it is to be replaced.
    pub self_type: Option<&'a Type>,
}

impl Substitute<'_> {
    fn arg(&self, param: &Param) -> Option<&Arg> {
        (param.depth == self.depth).then(|| self.with.args.get(&param.index))?
    }
}

impl Fold for Substitute<'_> {
    fn type_(&mut self, type_: Type) -> Type {
        match &type_ {
            Type::Param(param) => match self.arg(param) {
                Some(Arg::Type(value)) => value.clone(),
                _ => type_,
            },
            Type::SelfType => self.self_type.cloned().unwrap_or(type_),
            _ => type_,
        }
    }

    fn constant(&mut self, constant: Const) -> Const {
        match &constant {
            Const::Param(param) => match self.arg(param) {
                Some(Arg::Const(value)) => value.clone(),
                _ => constant,
            },
            Const::Value(_) => constant,
        }
    }

    fn lifetime(&mut self, lifetime: &Lifetime, binders: u8) -> Lifetime {
        let Lifetime::Param(param) = lifetime else { return lifetime.clone() };
        let value = (param.depth == self.depth).then(|| self.with.lifetimes.get(&param.index));
        match value.flatten() {
            Some(Lifetime::Bound { binder, index, name }) => {
                Lifetime::Bound { binder: binder + binders, index: *index, name: name.clone() }
            }
            Some(value) => value.clone(),
            None => lifetime.clone(),
        }
    }
}
