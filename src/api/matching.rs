//! One-way matching: which arguments make a pattern equal to a subject?
//!
//! An impl covers another if its header, with some arguments, is the other's; a function accepts
//! every old call if its signature, with some arguments, is the old one.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::types::*;

/// Values for parameters of one depth: what a match finds and [`crate::api::fold::Substitute`] puts in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Substitution {
    /// Types and constants by position.
    pub args: BTreeMap<u16, Arg>,
    /// Lifetimes by position.
    pub lifetimes: BTreeMap<u16, Lifetime>,
}

/// A match in progress. The parameters of depth `depth` in the pattern are its variables.
#[derive(Clone, Debug)]
pub struct Matching {
    depth: u8,
    /// Whether lifetimes must agree; impls are chosen without regard to them.
    lifetimes: bool,
    /// Set if the lifetimes of the pattern's own `for<…>` are variables: how many binders deep.
    binder: Option<u8>,
    /// The arguments found so far.
    pub found: Substitution,
    /// Projections of the pattern, which can be compared once every argument is known.
    pub later: Vec<(Type, Type)>,
}

impl Matching {
    /// A match with nothing found yet.
    pub fn new(depth: u8) -> Matching {
        Matching {
            depth,
            lifetimes: true,
            binder: None,
            found: Substitution::default(),
            later: Vec::new(),
        }
    }

    /// A match in which any lifetime fits any other.
    pub fn erased(depth: u8) -> Matching {
        Matching { lifetimes: false, ..Matching::new(depth) }
    }

    /// A match in which only the lifetimes bound around the pattern are variables.
    pub fn instance() -> Matching {
        Matching { binder: Some(0), ..Matching::new(u8::MAX) }
    }

    /// Whether `pattern` can be made `subject`, given what was found before.
    pub fn types(&mut self, pattern: &Type, subject: &Type) -> bool {
        match (pattern, subject) {
            (Type::Param(param), _) if param.depth == self.depth => {
                self.bind(param, Arg::Type(subject.clone()))
            }
            (Type::Projection(a), Type::Projection(b)) if self.projections(a, b) => true,
            (Type::Projection(_), _) => {
                self.later.push((pattern.clone(), subject.clone()));
                true
            }
            (Type::Path(a), Type::Path(b)) => self.paths(a, b),
            (Type::Tuple(a), Type::Tuple(b)) => self.all_types(a, b),
            (Type::Slice(a), Type::Slice(b)) => self.types(a, b),
            (Type::Array(a, n), Type::Array(b, m)) => self.types(a, b) && self.constants(n, m),
            (
                Type::Reference { lifetime: l, mutable: m, target: a },
                Type::Reference { lifetime: k, mutable: n, target: b },
            ) => m == n && self.lifetime(l, k) && self.types(a, b),
            (Type::Pointer { mutable: m, target: a }, Type::Pointer { mutable: n, target: b }) => {
                m == n && self.types(a, b)
            }
            (Type::Function(a), Type::Function(b)) => self.functions(a, b),
            (Type::Dyn(a), Type::Dyn(b)) => {
                self.lifetime(&a.lifetime, &b.lifetime)
                    && self.sets(&a.traits, &b.traits, Self::trait_bounds)
            }
            (Type::Opaque(a), Type::Opaque(b)) => {
                self.sets(&a.bounds, &b.bounds, Self::bounds)
                    && self.sets(&a.captures, &b.captures, |it, a, b| it.lifetime(a, b))
            }
            _ => pattern == subject,
        }
    }

    /// As [`Matching::types`], for a path with its arguments.
    pub fn paths(&mut self, pattern: &Path, subject: &Path) -> bool {
        pattern.name == subject.name && self.args(&pattern.args, &subject.args)
    }

    fn bind(&mut self, param: &Param, value: Arg) -> bool {
        let known = self.found.args.entry(param.index).or_insert_with(|| value.clone()).clone();
        known == value || !self.lifetimes && erase(&known) == erase(&value)
    }

    /// As [`Matching::types`], for lifetimes.
    pub fn lifetime(&mut self, pattern: &Lifetime, subject: &Lifetime) -> bool {
        if !self.lifetimes {
            if let Lifetime::Param(param) = pattern
                && param.depth == self.depth
            {
                self.found.lifetimes.entry(param.index).or_insert_with(|| subject.clone());
            }
            return true;
        }
        match pattern {
            Lifetime::Param(param) if param.depth == self.depth => {
                let known = self.found.lifetimes.entry(param.index);
                known.or_insert_with(|| subject.clone()) == subject
            }
            Lifetime::Bound { binder, index, .. } if self.binder == Some(*binder) => {
                let known = self.found.lifetimes.entry(*index);
                known.or_insert_with(|| subject.clone()) == subject
            }
            _ => pattern == subject,
        }
    }

    fn constants(&mut self, pattern: &Const, subject: &Const) -> bool {
        match pattern {
            Const::Param(param) if param.depth == self.depth => {
                self.bind(param, Arg::Const(subject.clone()))
            }
            _ => pattern == subject,
        }
    }

    fn args(&mut self, patterns: &[Arg], subjects: &[Arg]) -> bool {
        patterns.len() == subjects.len()
            && patterns.iter().zip(subjects).all(|pair| match pair {
                (Arg::Lifetime(a), Arg::Lifetime(b)) => self.lifetime(a, b),
                (Arg::Type(a), Arg::Type(b)) => self.types(a, b),
                (Arg::Const(a), Arg::Const(b)) => self.constants(a, b),
                _ => false,
            })
    }

    fn all_types(&mut self, patterns: &[Type], subjects: &[Type]) -> bool {
        patterns.len() == subjects.len()
            && patterns.iter().zip(subjects).all(|(a, b)| self.types(a, b))
    }

    fn functions(&mut self, a: &FnPointer, b: &FnPointer) -> bool {
        (a.lifetimes, a.is_unsafe, &a.abi, a.variadic)
            == (b.lifetimes, b.is_unsafe, &b.abi, b.variadic)
            && self
                .inside(|it| it.all_types(&a.inputs, &b.inputs) && it.types(&a.output, &b.output))
    }

    /// Matches behind one more binder.
    fn inside(&mut self, work: impl FnOnce(&mut Self) -> bool) -> bool {
        self.binder = self.binder.map(|it| it + 1);
        let fits = work(self);
        self.binder = self.binder.map(|it| it - 1);
        fits
    }

    fn projections(&mut self, a: &Projection, b: &Projection) -> bool {
        let before = self.clone();
        let same = a.item == b.item
            && self.paths(&a.trait_, &b.trait_)
            && self.types(&a.self_type, &b.self_type)
            && self.args(&a.args, &b.args);
        if !same {
            *self = before;
        }
        same
    }

    fn trait_bounds(&mut self, a: &TraitBound, b: &TraitBound) -> bool {
        a.lifetimes == b.lifetimes
            && self.inside(|it| {
                it.paths(&a.trait_, &b.trait_)
                    && it.sets(&a.constraints, &b.constraints, Self::constraint)
            })
    }

    fn constraint(&mut self, a: &Constraint, b: &Constraint) -> bool {
        a.item == b.item
            && self.args(&a.args, &b.args)
            && match (&a.term, &b.term) {
                (Term::Type(a), Term::Type(b)) => self.types(a, b),
                (Term::Const(a), Term::Const(b)) => self.constants(a, b),
                (Term::Bounds(a), Term::Bounds(b)) => self.sets(a, b, Self::bounds),
                _ => false,
            }
    }

    fn bounds(&mut self, a: &Bound, b: &Bound) -> bool {
        match (a, b) {
            (Bound::Trait(a), Bound::Trait(b)) => self.trait_bounds(a, b),
            (Bound::Outlives(a), Bound::Outlives(b)) => self.lifetime(a, b),
            _ => false,
        }
    }

    /// Whether each element of one set finds a partner of its own in the other.
    fn sets<T>(
        &mut self,
        patterns: &BTreeSet<T>,
        subjects: &BTreeSet<T>,
        mut same: impl FnMut(&mut Self, &T, &T) -> bool,
    ) -> bool {
        let mut left: Vec<&T> = subjects.iter().collect();
        patterns.len() == subjects.len()
            && patterns.iter().all(|pattern| {
                let partner = left.iter().position(|subject| {
                    let mut attempt = self.clone();
                    let fits = same(&mut attempt, pattern, subject);
                    if fits {
                        *self = attempt;
                    }
                    fits
                });
                partner.map(|it| left.remove(it)).is_some()
            })
    }
}

/// What rustdoc writes for a constant that it did not evaluate.
pub const UNEVALUATED: &str = "_";

/// Whether two types are the same to a client, as far as rustdoc tells: a constant that it did not
/// evaluate may be any.
pub fn same(a: &Type, b: &Type) -> bool {
    a == b || same_arg(&Arg::Type(a.clone()), &Arg::Type(b.clone()))
}

/// As [`same`], for a generic argument.
pub fn same_arg(a: &Arg, b: &Arg) -> bool {
    struct Blank(bool);
    impl crate::api::fold::Fold for Blank {
        fn constant(&mut self, constant: Const) -> Const {
            self.0 |= matches!(&constant, Const::Value(it) if &**it == UNEVALUATED);
            Const::Value(UNEVALUATED.into())
        }
    }
    if a == b {
        return true;
    }
    let (mut left, mut right) = (Blank(false), Blank(false));
    let blank = crate::api::fold::fold(a, &mut left) == crate::api::fold::fold(b, &mut right);
    blank && (left.0 || right.0)
}

/// The argument without its lifetimes.
fn erase(arg: &Arg) -> Arg {
    struct Erase;
    impl crate::api::fold::Fold for Erase {
        fn lifetime(&mut self, _: &Lifetime, _: u8) -> Lifetime {
            Lifetime::Elided
        }
    }
    crate::api::fold::fold(arg, &mut Erase)
}

/// The type without its lifetimes.
pub fn erased(type_: &Type) -> Type {
    match erase(&Arg::Type(type_.clone())) {
        Arg::Type(it) => it,
        _ => type_.clone(),
    }
}
