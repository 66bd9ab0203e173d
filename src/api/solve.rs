//! Does a type implement a trait, given what is known? A small solver over the impls of one API,
//! the bounds in scope and the facts of the standard library.

use std::collections::BTreeSet;

use crate::api::Api;
use crate::api::fold::{Substitute, each_type, fold};
use crate::api::item::{Impl, Kind, TraitItemKind};
use crate::api::known;
use crate::api::known::Projected;
use crate::api::matching::Matching;
use crate::api::types::*;

/// How many impls deep an answer is looked for.
const DEPTH: u8 = 6;

/// What is known at some place: the bounds in scope and everything that follows from them.
pub struct Env<'a> {
    api: &'a Api,
    facts: BTreeSet<Predicate>,
}

impl<'a> Env<'a> {
    /// What holds where `predicates` hold.
    pub fn new<'p>(api: &'a Api, predicates: impl IntoIterator<Item = &'p Predicate>) -> Env<'a> {
        let mut env = Env { api, facts: BTreeSet::new() };
        let mut next: Vec<(Predicate, u8)> =
            predicates.into_iter().map(|it| (it.clone(), 0)).collect();
        while let Some((fact, depth)) = next.pop() {
            if depth < 4 && env.facts.insert(fact.clone()) {
                next.extend(implied(api, &fact).into_iter().map(|it| (it, depth + 1)));
            }
        }
        env
    }

    /// Whether `goal` holds here.
    pub fn holds(&self, goal: &Predicate) -> bool {
        self.proves(goal, DEPTH)
    }

    /// Whether a blanket impl of the standard library gives the type the trait.
    pub fn given_by_std(&self, subject: &Type, trait_: &Path) -> bool {
        self.by_std_blanket(subject, trait_, DEPTH)
    }

    /// Whether a type keeps a promise made of an `impl Trait`.
    pub fn gives(&self, subject: &Type, bound: &TraitBound) -> bool {
        let trait_ = bound.trait_.clone();
        self.holds(&implements(subject, trait_.clone()))
            && bound.constraints.iter().all(|it| {
                let item = Type::Projection(Box::new(Projection {
                    self_type: subject.clone(),
                    trait_: trait_.clone(),
                    item: it.item.clone(),
                    args: it.args.clone(),
                }));
                match &it.term {
                    Term::Type(term) => self.normalise(&item) == self.normalise(term),
                    _ => true,
                }
            })
    }

    /// Whether one set of bounds of an `impl Trait` includes another.
    pub fn includes(&self, given: &BTreeSet<Bound>, promised: &BTreeSet<Bound>) -> bool {
        let hidden = Type::SelfType;
        let known: Vec<Predicate> = given.iter().flat_map(|it| of_bound(&hidden, it)).collect();
        let env = Env::new(self.api, &known);
        promised.iter().flat_map(|it| of_bound(&hidden, it)).all(|it| env.holds(&it))
    }

    fn proves(&self, goal: &Predicate, depth: u8) -> bool {
        if self.facts.contains(goal) {
            return true;
        }
        match goal {
            Predicate::Implements { subject, trait_, .. } => {
                let subject = self.normalise(subject);
                self.assumed(&subject, trait_)
                    || depth > 0 && self.implements(&subject, trait_, depth - 1)
            }
            Predicate::Equals { subject, term: Arg::Type(term), .. } => {
                self.normalise(subject) == self.normalise(term)
            }
            Predicate::Equals { .. } => false,
            Predicate::TypeOutlives { subject, lifetime, .. } => self.outlives(subject, lifetime),
            Predicate::LifetimeOutlives { longer, shorter } => self.longer(longer, shorter),
        }
    }

    /// Whether a bound in scope says it, perhaps for all lifetimes.
    fn assumed(&self, subject: &Type, trait_: &Path) -> bool {
        self.facts.iter().any(|fact| match fact {
            Predicate::Implements { lifetimes, subject: known, trait_: path } => {
                path.name == trait_.name
                    && (known == subject && path.args == trait_.args
                        || *lifetimes > 0 && {
                            let mut matching = Matching::instance();
                            matching.types(known, subject) && matching.paths(path, trait_)
                        })
            }
            _ => false,
        })
    }

    fn implements(&self, subject: &Type, trait_: &Path, depth: u8) -> bool {
        self.by_kind(subject, trait_, depth)
            || self.by_impl(subject, trait_, depth).is_some()
            || self.by_std_blanket(subject, trait_, depth)
    }

    /// The impl that gives `subject` the trait, with its arguments.
    fn by_impl(
        &self,
        subject: &Type,
        trait_: &Path,
        depth: u8,
    ) -> Option<(&'a Impl, Substitution)> {
        self.api
            .impls
            .covering(&trait_.name, subject)
            .find_map(|it| self.applies(it, subject, trait_, depth).map(|found| (it, found)))
    }

    /// The arguments with which the impl's header is this type and trait and its bounds hold.
    fn applies(&self, it: &Impl, subject: &Type, trait_: &Path, depth: u8) -> Option<Substitution> {
        let mut matching = Matching::erased(0);
        let header = !it.is_negative
            && matching.types(&it.self_type, subject)
            && matching.paths(&it.trait_, trait_);
        (header && self.bounds_hold(it, &matching, depth)).then_some(matching.found)
    }

    fn bounds_hold(&self, it: &Impl, matching: &Matching, depth: u8) -> bool {
        let substitute = &mut Substitute { depth: 0, with: &matching.found, self_type: None };
        it.generics.predicates.iter().all(|bound| match bound {
            Predicate::TypeOutlives { .. } | Predicate::LifetimeOutlives { .. } => true,
            _ => self.proves(&fold(bound, substitute), depth),
        }) && matching.later.iter().all(|(pattern, subject)| {
            self.normalise(&fold(pattern, substitute)) == self.normalise(subject)
        })
    }

    /// What the compiler and the standard library give to a type because of what it is.
    fn by_kind(&self, subject: &Type, trait_: &Path, depth: u8) -> bool {
        let Some(std_trait) = trait_.name.as_str().strip_prefix("std::") else { return false };
        if std_trait == "marker::Sized" {
            return self.is_sized(subject);
        }
        let each = |parts: &[Type]| {
            parts.iter().all(|part| {
                let mut path = trait_.clone();
                if known::rhs_defaults_to_self(std_trait) {
                    path.args = vec![Arg::Type(part.clone())];
                }
                self.proves(&implements(part, path), depth)
            })
        };
        let auto = known::AUTO_TRAITS.contains(&std_trait);
        let structural = known::is_structural(std_trait);
        match subject {
            Type::Primitive(it) => auto || known::primitive_has(it, std_trait),
            Type::Tuple(parts) => (auto || structural) && each(parts),
            Type::Array(part, _) => (auto || structural) && each(std::slice::from_ref(part)),
            Type::Slice(part) => {
                (auto || structural && !matches!(std_trait, "clone::Clone" | "marker::Copy"))
                    && each(std::slice::from_ref(part))
            }
            Type::Reference { mutable, target, .. } => {
                self.reference_has(std_trait, *mutable, target, depth)
            }
            Type::Pointer { .. } => {
                structural || matches!(std_trait, "marker::Unpin" | "marker::Freeze")
            }
            Type::Function(_) => auto || structural,
            Type::Dyn(it) => it.traits.iter().any(|it| self.follows(&it.trait_, trait_)),
            Type::Opaque(it) => it.bounds.iter().any(|bound| match bound {
                Bound::Trait(it) => self.follows(&it.trait_, trait_),
                Bound::Outlives(_) => false,
            }),
            Type::Path(path) if path.name.as_str().starts_with("std::") => {
                self.std_type_has(path, std_trait, &each)
            }
            _ => false,
        }
    }

    fn reference_has(&self, trait_: &str, mutable: bool, target: &Type, depth: u8) -> bool {
        let of_target = |name: &str| {
            let args = match known::rhs_defaults_to_self(name) {
                true => vec![Arg::Type(target.clone())],
                false => Vec::new(),
            };
            let trait_ = Path { name: format!("std::{name}").into(), args };
            self.proves(&implements(target, trait_), depth)
        };
        match trait_ {
            "clone::Clone" | "marker::Copy" => !mutable,
            "marker::Unpin" | "marker::Freeze" | "marker::UnsafeUnpin" => true,
            "marker::Send" if !mutable => of_target("marker::Sync"),
            "panic::unwind_safe::UnwindSafe" => {
                !mutable && of_target("panic::unwind_safe::RefUnwindSafe")
            }
            "default::Default" => matches!(target, Type::Primitive(it) if &**it == "str"),
            _ => of_target(trait_),
        }
    }

    fn std_type_has(&self, path: &Path, trait_: &str, each: &dyn Fn(&[Type]) -> bool) -> bool {
        let type_ = &path.name.as_str()["std::".len()..];
        let parts = types_of(path);
        if known::AUTO_TRAITS.contains(&trait_) {
            return !known::lacks_auto(type_, trait_) && each(&parts);
        }
        let iterates = trait_ == "iter::traits::iterator::Iterator" && known::is_iterator(type_);
        iterates
            || known::type_has(type_, trait_)
            || known::container_has(type_, trait_) && each(&parts)
    }

    /// Whether implementing one trait includes another.
    fn follows(&self, from: &Path, to: &Path) -> bool {
        let env = Env::new(self.api, [&implements(&Type::SelfType, from.clone())]);
        env.facts.iter().any(|fact| match fact {
            Predicate::Implements { subject: Type::SelfType, trait_, .. } => trait_.name == to.name,
            _ => false,
        })
    }

    /// Blanket impls of the standard library.
    fn by_std_blanket(&self, subject: &Type, trait_: &Path, depth: u8) -> bool {
        let needs = |name: &str, on: &Type, arg: Option<&Type>| {
            let args = arg.map(|it| Arg::Type(it.clone())).into_iter().collect();
            self.proves(&implements(on, Path { name: name.into(), args }), depth)
        };
        let arg = match trait_.args.first() {
            Some(Arg::Type(it)) => Some(it),
            _ => None,
        };
        match (trait_.name.as_str(), arg) {
            ("std::convert::Into", Some(to)) => needs("std::convert::From", to, Some(subject)),
            ("std::convert::From", Some(from)) => from == subject,
            ("std::convert::TryInto", Some(to)) => {
                needs("std::convert::TryFrom", to, Some(subject))
            }
            ("std::convert::TryFrom", Some(from)) => {
                needs("std::convert::Into", from, Some(subject))
            }
            ("std::borrow::Borrow" | "std::borrow::BorrowMut", Some(to)) => to == subject,
            ("std::string::ToString", _) => needs("std::fmt::Display", subject, None),
            ("std::borrow::ToOwned", _) => needs("std::clone::Clone", subject, None),
            ("std::iter::traits::collect::IntoIterator", _) => {
                needs("std::iter::traits::iterator::Iterator", subject, None)
            }
            ("std::any::Any", _) => true,
            _ => false,
        }
    }

    fn is_sized(&self, subject: &Type) -> bool {
        match subject {
            Type::Param(_) | Type::SelfType => false,
            Type::Primitive(it) => &**it != "str",
            Type::Slice(_) | Type::Dyn(_) => false,
            Type::Path(path) => {
                !matches!(path.name.as_str(), "std::path::Path" | "std::ffi::os_str::OsStr")
            }
            Type::Projection(it) => self.api.trait_(&it.trait_.name).is_none(),
            _ => true,
        }
    }

    fn outlives(&self, subject: &Type, lifetime: &Lifetime) -> bool {
        let mut holds = true;
        let subject = self.normalise(subject);
        crate::api::fold::each_lifetime(&subject, |it, binders| {
            let inside = matches!(it, Lifetime::Bound { binder, .. } if *binder < binders);
            holds &= inside || self.longer(it, lifetime);
        });
        each_type(&subject, |part| {
            let open = matches!(part, Type::Param(_) | Type::SelfType | Type::Projection(_));
            let known = || {
                self.facts.iter().any(|fact| match fact {
                    Predicate::TypeOutlives { subject, lifetime: known, .. } => {
                        subject == part && self.longer(known, lifetime)
                    }
                    _ => false,
                })
            };
            holds &= !open || known();
        });
        holds
    }

    fn longer(&self, longer: &Lifetime, shorter: &Lifetime) -> bool {
        let mut seen = BTreeSet::new();
        let mut next = vec![longer.clone()];
        while let Some(it) = next.pop() {
            if it == Lifetime::Static || it == *shorter {
                return true;
            }
            if seen.insert(it.clone()) {
                next.extend(self.facts.iter().filter_map(|fact| match fact {
                    Predicate::LifetimeOutlives { longer, shorter } if *longer == it => {
                        Some(shorter.clone())
                    }
                    _ => None,
                }));
            }
        }
        false
    }

    /// The type with every projection replaced whose value is known here.
    pub fn normalise(&self, type_: &Type) -> Type {
        struct Normalise<'e, 'a>(&'e Env<'a>);
        impl crate::api::fold::Fold for Normalise<'_, '_> {
            fn type_(&mut self, type_: Type) -> Type {
                match &type_ {
                    Type::Projection(it) => self.0.project(it).unwrap_or(type_),
                    _ => type_,
                }
            }
        }
        fold(type_, &mut Normalise(self))
    }

    fn project(&self, it: &Projection) -> Option<Type> {
        let as_type = Type::Projection(Box::new(it.clone()));
        let known = self.facts.iter().find_map(|fact| match fact {
            Predicate::Equals { subject, term: Arg::Type(term), .. } if *subject == as_type => {
                Some(term.clone())
            }
            Predicate::Equals { lifetimes: 1.., subject, term: Arg::Type(term) } => {
                let mut matching = Matching::instance();
                let fits = matching.types(subject, &as_type) && matching.later.is_empty();
                fits.then(|| fold(term, &mut Instantiate(&matching.found)))
            }
            _ => None,
        });
        known.or_else(|| self.project_by_impl(it)).or_else(|| project_std(it))
    }

    fn project_by_impl(&self, it: &Projection) -> Option<Type> {
        let (found, args) = match &it.self_type {
            Type::Param(_) | Type::SelfType | Type::Projection(_) => return None,
            subject => self.by_impl(subject, &it.trait_, 2)?,
        };
        let value = found.types.get(&it.item)?;
        Some(fold(value, &mut Substitute { depth: 0, with: &args, self_type: None }))
    }
}

/// Puts lifetimes in the place of those bound around a fact.
struct Instantiate<'a>(&'a Substitution);

impl crate::api::fold::Fold for Instantiate<'_> {
    fn lifetime(&mut self, lifetime: &Lifetime, binders: u8) -> Lifetime {
        match lifetime {
            Lifetime::Bound { binder, index, .. } if *binder == binders => {
                self.0.lifetimes.get(index).unwrap_or(lifetime).clone()
            }
            _ => lifetime.clone(),
        }
    }
}

/// The associated types of the standard library that clients spell out.
fn project_std(it: &Projection) -> Option<Type> {
    let trait_ = it.trait_.name.as_str().strip_prefix("std::")?;
    let (target, lifetime) = match &it.self_type {
        Type::Reference { target, lifetime, .. } => (&**target, lifetime.clone()),
        other => (other, Lifetime::Elided),
    };
    let mark = if matches!(it.self_type, Type::Reference { .. }) { "&" } else { "" };
    let (shape, args) = match target {
        Type::Primitive(name) => (name.to_string(), Vec::new()),
        Type::Slice(part) => ("[]".to_owned(), vec![(**part).clone()]),
        Type::Array(part, _) => ("[;]".to_owned(), vec![(**part).clone()]),
        Type::Path(path) => (path.name.as_str().strip_prefix("std::")?.to_owned(), types_of(path)),
        _ => return None,
    };
    let arg = |position: usize| args.get(position).cloned();
    let reference = |lifetime: Lifetime, target: Type| Type::Reference {
        lifetime,
        mutable: false,
        target: Box::new(target),
    };
    let named = |name: &str, args: Vec<Arg>| Type::Path(Path { name: name.into(), args });
    Some(match known::projection(&format!("{mark}{shape}"), trait_, &it.item)? {
        Projected::Bare => target.clone(),
        Projected::Primitive(name) => Type::primitive(name),
        Projected::Named(name) => named(name, Vec::new()),
        Projected::Arg(position) => arg(position)?,
        Projected::SliceOf(position) => Type::Slice(Box::new(arg(position)?)),
        Projected::RefOf(position) => reference(lifetime, arg(position)?),
        Projected::OwnRefOf(position) => match target.path()?.args.first()? {
            Arg::Lifetime(own) => reference(own.clone(), arg(position)?),
            _ => return None,
        },
        Projected::NamedOf(name, position) => named(name, vec![Arg::Type(arg(position)?)]),
        Projected::RefNamedOf(name, position) => {
            named(name, vec![Arg::Lifetime(lifetime), Arg::Type(arg(position)?)])
        }
    })
}

/// The type arguments of a path.
fn types_of(path: &Path) -> Vec<Type> {
    let type_ = |arg: &Arg| match arg {
        Arg::Type(it) => Some(it.clone()),
        _ => None,
    };
    path.args.iter().filter_map(type_).collect()
}

/// A bound on `subject` as predicates.
fn of_bound(subject: &Type, bound: &Bound) -> Vec<Predicate> {
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

/// `subject: trait_`.
pub fn implements(subject: &Type, trait_: Path) -> Predicate {
    Predicate::Implements { lifetimes: 0, subject: subject.clone(), trait_ }
}

/// What follows directly from one fact: supertraits, and bounds of the trait's own items.
fn implied(api: &Api, fact: &Predicate) -> Vec<Predicate> {
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
    let mut root = subject;
    while let Type::Projection(it) = root {
        if it.self_type == Type::SelfType {
            return it.trait_.name == *trait_;
        }
        root = &it.self_type;
    }
    *root == Type::SelfType && !matches!(predicate, Predicate::Equals { .. })
}

/// The arguments of a path, by position.
pub fn arguments(path: &Path) -> Substitution {
    let mut found = Substitution::default();
    for arg in &path.args {
        match arg {
            Arg::Lifetime(it) => {
                found.lifetimes.insert(found.lifetimes.len() as u16, it.clone());
            }
            other => {
                found.args.insert(found.args.len() as u16, other.clone());
            }
        }
    }
    found
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

impl Api {
    /// Whether outsiders can implement the trait, and if not, why.
    pub fn sealed(&self, name: &Name) -> bool {
        self.sealed_within(name, &mut BTreeSet::new())
    }

    /// Whether a blanket impl of this crate leaves no type for an outsider's impl.
    pub fn leaves_no_type(&self, name: &Name) -> bool {
        self.trait_(name).is_some_and(|it| self.taken(name, it))
    }

    fn sealed_within(&self, name: &Name, seen: &mut BTreeSet<Name>) -> bool {
        let Some(it) = self.trait_(name) else { return false };
        if !seen.insert(name.clone()) {
            return false;
        }
        self.sealed_by_supertrait(it, seen) || self.sealed_by_item(it) || self.taken(name, it)
    }

    fn sealed_by_supertrait(
        &self,
        it: &crate::api::item::Trait,
        seen: &mut BTreeSet<Name>,
    ) -> bool {
        it.generics.predicates.iter().any(|predicate| {
            let Predicate::Implements { subject: Type::SelfType, trait_, .. } = predicate else {
                return false;
            };
            self.trait_(&trait_.name).is_some()
                && !self.given_to_all(&trait_.name)
                && (!self.is_nameable(&trait_.name, false)
                    || self.sealed_within(&trait_.name, seen)
                    || self.mentions_unnameable(&trait_.args))
        })
    }

    /// Whether clients cannot make a type of theirs satisfy the trait.
    pub fn closed(&self, trait_: &Name) -> bool {
        let hidden = !self.is_nameable(trait_, false);
        (hidden || self.sealed(trait_)) && !self.given_to_all(trait_)
    }

    /// Whether a blanket impl hands the trait to any type of a client.
    fn given_to_all(&self, trait_: &Name) -> bool {
        self.impls.of(trait_).any(|it| {
            matches!(it.self_type, Type::Param(_))
                && !it.generics.predicates.iter().any(|bound| match bound {
                    Predicate::Implements { subject, trait_: needed, .. } => {
                        *subject == it.self_type && self.closed(&needed.name)
                    }
                    _ => false,
                })
        })
    }

    /// Whether an item that implementors must write is one they cannot write.
    fn sealed_by_item(&self, it: &crate::api::item::Trait) -> bool {
        it.items.values().filter(|item| !item.has_default).any(|item| {
            item.attributes.hidden
                || match &item.kind {
                    TraitItemKind::Function(function) => {
                        let mut hidden = self.mentions_unnameable(&function.output);
                        for param in &function.params {
                            hidden |= self.mentions_unnameable(&param.type_);
                        }
                        hidden
                    }
                    TraitItemKind::Constant(constant) => self.mentions_unnameable(&constant.type_),
                    TraitItemKind::Type { generics, .. } => {
                        generics.predicates.iter().any(|bound| match bound {
                            Predicate::Implements { trait_, .. } => {
                                self.trait_(&trait_.name).is_some()
                                    && !self.given_to_all(&trait_.name)
                                    && !self.is_nameable(&trait_.name, false)
                                    && !self.has_public_implementor(&trait_.name)
                            }
                            _ => false,
                        })
                    }
                }
        })
    }

    fn has_public_implementor(&self, trait_: &Name) -> bool {
        self.impls.of(trait_).any(|it| match &it.self_type {
            Type::Path(path) => self.is_nameable(&path.name, false),
            _ => true,
        })
    }

    /// Whether a blanket impl leaves no type for an outsider's impl.
    fn taken(&self, name: &Name, it: &crate::api::item::Trait) -> bool {
        self.impls.of(name).any(|block| {
            let Type::Param(param) = &block.self_type else { return false };
            let subject = Type::Param(param.clone());
            let supertraits = it.generics.predicates.iter().map(|bound| {
                fold(
                    bound,
                    &mut Substitute {
                        depth: 0,
                        with: &arguments(&block.trait_),
                        self_type: Some(&subject),
                    },
                )
            });
            let sized =
                implements(&subject, Path { name: "std::marker::Sized".into(), args: vec![] });
            let mut given: Vec<Predicate> = supertraits.collect();
            given.push(sized);
            let env = Env::new(self, &given);
            block.trait_.args.iter().all(|arg| {
                matches!(
                    arg,
                    Arg::Lifetime(_) | Arg::Type(Type::Param(_)) | Arg::Const(Const::Param(_))
                )
            }) && block.generics.predicates.iter().all(|bound| match bound {
                Predicate::Implements { subject: Type::Param(it), .. } if it != param => true,
                bound => env.facts.contains(bound),
            })
        })
    }

    fn mentions_unnameable<T: crate::api::fold::Foldable>(&self, it: &T) -> bool {
        let mut found = false;
        crate::api::fold::each_name(it, |name| found |= !self.is_nameable(name, false));
        found
    }
}

/// Whether the item can hold a value of a type: a struct, enum, union or foreign type.
pub fn is_nominal(kind: &Kind) -> bool {
    matches!(kind, Kind::Struct(_) | Kind::Union(_) | Kind::Enum(_) | Kind::ExternType)
}
