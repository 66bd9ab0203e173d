//! What an associated type stands for, where that is known.

use std::collections::BTreeSet;

use crate::api::fold::{Fold, Substitute, fold};
use crate::api::known;
use crate::api::known_types;
use crate::api::known_types::{Projected, is_integer};
use crate::api::matching::{Matching, Substitution};
use crate::api::solve::{Env, implements};
use crate::api::types::*;

/// How often a projection is replaced by another before its value counts as unknown.
const STEPS: u8 = 3;

impl Env<'_> {
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
        // What a projection stands for may be a projection again.
        let mut type_ = fold(type_, &mut Normalise(self));
        for _ in 0..STEPS {
            let next = fold(&type_, &mut Normalise(self));
            if next == type_ {
                break;
            }
            type_ = next;
        }
        type_
    }

    /// The same for the arguments of a trait.
    pub(super) fn normalised(&self, trait_: &Path) -> Path {
        let args = trait_.args.iter().map(|arg| match arg {
            Arg::Type(it) => Arg::Type(self.normalise(it)),
            other => other.clone(),
        });
        Path { name: trait_.name.clone(), args: args.collect() }
    }

    /// Finds the parameters of a header that only a bound names: `A` of `I: Iterator<Item = A>`.
    pub fn find_items(&self, bounds: &BTreeSet<Predicate>, depth: u8, found: &mut Substitution) {
        for bound in bounds {
            let Predicate::Equals { lifetimes: 0, subject, term: Arg::Type(Type::Param(term)) } =
                bound
            else {
                continue;
            };
            if term.depth == depth && !found.args.contains_key(&term.index) {
                let with = found.clone();
                let substitute = &mut Substitute { depth, with: &with, self_type: None };
                let value = self.normalise(&fold(subject, substitute));
                found.args.insert(term.index, Arg::Type(value));
            }
        }
    }

    fn project(&self, it: &Projection) -> Option<Type> {
        if let Some(items) = items_of_iterable(it) {
            return Some(items);
        }
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
        let known = known.or_else(|| self.project_by_impl(it)).or_else(|| project_std(it));
        known.or_else(|| self.project_forwarded(it)).or_else(|| self.project_by_blanket(it))
    }

    /// A future is its own `IntoFuture`, an iterator its own `IntoIterator`.
    fn project_by_blanket(&self, it: &Projection) -> Option<Type> {
        let above = match it.trait_.name.as_str() {
            "std::convert::TryInto" => return self.project_conversion(it),
            "std::convert::TryFrom" => {
                return self.never_fails(it).or_else(|| of_another_range(it));
            }
            "std::future::into_future::IntoFuture" => "std::future::future::Future",
            "std::iter::traits::collect::IntoIterator" => "std::iter::traits::iterator::Iterator",
            _ => return None,
        };
        let trait_ = Path { name: above.into(), args: Vec::new() };
        if !self.holds(&implements(&it.self_type, trait_.clone())) {
            return None;
        }
        if matches!(&*it.item, "IntoFuture" | "IntoIter") {
            return Some(it.self_type.clone());
        }
        let inner = Type::Projection(Box::new(Projection { trait_, ..it.clone() }));
        Some(self.normalise(&inner))
    }

    /// `<T as TryInto<U>>::Error` is `<U as TryFrom<T>>::Error`.
    fn project_conversion(&self, it: &Projection) -> Option<Type> {
        let Some(Arg::Type(into)) = it.trait_.args.first() else { return None };
        let args = vec![Arg::Type(it.self_type.clone())];
        let trait_ = Path { name: "std::convert::TryFrom".into(), args };
        let from = Projection { self_type: into.clone(), trait_, ..it.clone() };
        Some(self.normalise(&Type::Projection(Box::new(from))))
    }

    /// `<T as TryFrom<U>>::Error` is `Infallible` where `U: Into<T>`.
    fn never_fails(&self, it: &Projection) -> Option<Type> {
        let Some(Arg::Type(from)) = it.trait_.args.first() else { return None };
        let args = vec![Arg::Type(it.self_type.clone())];
        let into = Path { name: "std::convert::Into".into(), args };
        let never = Path { name: "std::convert::Infallible".into(), args: Vec::new() };
        self.holds(&implements(from, into)).then_some(Type::Path(never))
    }

    fn project_by_impl(&self, it: &Projection) -> Option<Type> {
        let (found, args) = match &it.self_type {
            Type::Param(_) | Type::SelfType | Type::Projection(_) => return None,
            subject => self
                .by_impl(subject, &it.trait_, 2)
                .or_else(|| self.by_only_impl(subject, &it.trait_))?,
        };
        let value = found.types.get(&it.item)?;
        Some(fold(value, &mut Substitute { depth: 0, with: &args, self_type: None }))
    }
}

/// What an `IntoIter` gives are the items of what it comes from: `IntoIterator` says so itself.
fn items_of_iterable(it: &Projection) -> Option<Type> {
    let Type::Projection(from) = &it.self_type else { return None };
    let iterates = it.trait_.name.is_std("iter::traits::iterator::Iterator") && &*it.item == "Item";
    let comes = from.trait_.name.is_std("iter::traits::collect::IntoIterator");
    let items = Projection { item: it.item.clone(), ..(**from).clone() };
    (iterates && comes && &*from.item == "IntoIter").then(|| Type::Projection(Box::new(items)))
}

/// What indexing a slice or string with a number or a range gives.
fn indexed(it: &Projection) -> Option<Type> {
    let whole = sliced(&it.self_type, &it.trait_)?;
    match (&it.self_type, whole) {
        (Type::Primitive(_), Type::Slice(part)) => Some((**part).clone()),
        _ => Some(whole.clone()),
    }
}

/// The error of making an array of a slice.
fn of_another_length(it: &Projection) -> Option<Type> {
    let slice = |arg: &Arg| matches!(arg, Arg::Type(Type::Reference { target, .. }) if matches!(**target, Type::Slice(_)));
    let tries = it.trait_.name.is_std("convert::TryFrom") && it.trait_.args.iter().all(slice);
    let error = Path { name: "std::array::TryFromSliceError".into(), args: Vec::new() };
    (tries && matches!(it.self_type, Type::Array(..))).then_some(Type::Path(error))
}

/// The error of making a number of another, or of a character, where values can be lost.
fn of_another_range(it: &Projection) -> Option<Type> {
    let (Some(Arg::Type(Type::Primitive(from))), Type::Primitive(to)) =
        (it.trait_.args.first(), &it.self_type)
    else {
        return None;
    };
    let error = match (&**from, &**to) {
        ("u32", "char") => "std::char::convert::CharTryFromError",
        ("char", "u8" | "u16") => "std::char::TryFromCharError",
        _ if is_integer(from) && is_integer(to) => "std::num::error::TryFromIntError",
        _ => return None,
    };
    Some(Type::Path(Path { name: error.into(), args: Vec::new() }))
}

/// The slice or string that a type is an index of.
pub(super) fn sliced<'a>(index: &Type, trait_: &'a Path) -> Option<&'a Type> {
    let Some(Arg::Type(whole)) = trait_.args.first() else { return None };
    let number = |it: &Type| *it == Type::primitive("usize");
    let range = |path: &Path| {
        path.name.as_str().starts_with("std::ops::range::Range")
            && types_of(path).iter().all(number)
    };
    let fits = match (index, whole) {
        (Type::Primitive(_), Type::Slice(_)) => number(index),
        (Type::Path(path), Type::Slice(_)) => range(path),
        (Type::Path(path), Type::Primitive(it)) => &**it == "str" && range(path),
        _ => false,
    };
    (fits && trait_.name.is_std("slice::index::SliceIndex")).then_some(whole)
}

/// Puts lifetimes in the place of those bound around a fact.
struct Instantiate<'a>(&'a Substitution);

/// The associated types of the standard library that clients spell out.
fn project_std(it: &Projection) -> Option<Type> {
    let trait_ = it.trait_.name.as_str().strip_prefix("std::")?;
    if let Some(known) = indexed(it).or_else(|| of_another_length(it)) {
        return Some(known);
    }
    let own = |arg: &Arg| matches!(arg, Arg::Type(other) if *other == it.self_type);
    if let Type::Primitive(name) = &it.self_type
        && known::computes(name, trait_)
        && it.trait_.args.iter().all(own)
    {
        return Some(it.self_type.clone());
    }
    let (target, lifetime) = match &it.self_type {
        Type::Reference { target, lifetime, .. } => (&**target, lifetime.clone()),
        other => (other, Lifetime::Elided),
    };
    let (shape, args) = shape(&it.self_type)?;
    let arg = |position: usize| args.get(position).cloned();
    let reference = |lifetime: Lifetime, target: Type| Type::Reference {
        lifetime,
        mutable: false,
        target: Box::new(target),
    };
    let named = |name: &str, args: Vec<Arg>| Type::Path(Path { name: name.into(), args });
    Some(match known_types::projection(&shape, trait_, &it.item)? {
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

/// What a type of the standard library is, in one word, and its type arguments: `&[]` for `&[T]`.
pub(super) fn shape(it: &Type) -> Option<(String, Vec<Type>)> {
    Some(match it {
        Type::Reference { target, .. } => {
            let (inner, args) = shape(target)?;
            (format!("&{inner}"), args)
        }
        Type::Primitive(name) => (name.to_string(), Vec::new()),
        Type::Slice(part) => ("[]".to_owned(), vec![(**part).clone()]),
        Type::Array(part, _) => ("[;]".to_owned(), vec![(**part).clone()]),
        Type::Path(path) => (path.name.as_str().strip_prefix("std::")?.to_owned(), types_of(path)),
        _ => return None,
    })
}

/// The type arguments of a path.
pub(super) fn types_of(path: &Path) -> Vec<Type> {
    let type_ = |arg: &Arg| match arg {
        Arg::Type(it) => Some(it.clone()),
        _ => None,
    };
    path.args.iter().filter_map(type_).collect()
}

impl Fold for Instantiate<'_> {
    fn lifetime(&mut self, lifetime: &Lifetime, binders: u8) -> Lifetime {
        match lifetime {
            Lifetime::Bound { binder, index, .. } if *binder == binders => {
                self.0.lifetimes.get(index).unwrap_or(lifetime).clone()
            }
            _ => lifetime.clone(),
        }
    }
}
