//! Does a type implement a trait, given what is known? A small solver over the impls of one API,
//! the bounds in scope and the facts of the standard library.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::api::Api;
use crate::api::fold::{Substitute, fold};
use crate::api::implied::implied;
use crate::api::item::{Impl, Kind};
use crate::api::known;
use crate::api::matching::{Matching, Substitution};
use crate::api::project::{sliced, types_of};
use crate::api::types::*;
use crate::api::visit::each_type;

/// How many impls deep an answer is looked for.
const DEPTH: u8 = 6;

/// What is known at some place: the bounds in scope and everything that follows from them.
pub struct Env<'a> {
    pub(super) api: &'a Api,
    pub(super) facts: BTreeSet<Predicate>,
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
        let respelled: Vec<Predicate> =
            env.facts.iter().filter_map(|it| env.respelled(it)).collect();
        env.facts.extend(respelled);
        env
    }

    /// A fact about a projection that has a better name, under that name.
    fn respelled(&self, fact: &Predicate) -> Option<Predicate> {
        let Predicate::Implements { lifetimes, subject, trait_ } = fact else { return None };
        let Type::Projection(_) = subject else { return None };
        let normal = self.normalise(subject);
        let (lifetimes, trait_) = (*lifetimes, trait_.clone());
        (normal != *subject).then_some(Predicate::Implements { lifetimes, subject: normal, trait_ })
    }

    /// The bounds in scope and what follows from them.
    pub fn facts(&self) -> impl Iterator<Item = &Predicate> {
        self.facts.iter()
    }

    /// Whether a definition is another crate's.
    pub fn is_foreign(&self, name: &Name) -> bool {
        !self.api.is_own(name)
    }

    /// Whether `goal` is one of the bounds in scope or follows from one, impls left aside.
    pub fn says(&self, goal: &Predicate) -> bool {
        self.facts.contains(goal)
    }

    /// Whether `goal` holds here.
    pub fn holds(&self, goal: &Predicate) -> bool {
        self.proves(goal, DEPTH)
    }

    /// Whether a blanket impl of the standard library gives the type the trait.
    pub fn given_by_std(&self, subject: &Type, trait_: &Path) -> bool {
        self.by_std_blanket(subject, trait_, DEPTH)
    }

    pub(super) fn proves(&self, goal: &Predicate, depth: u8) -> bool {
        if self.facts.contains(goal) {
            return true;
        }
        match goal {
            Predicate::Implements { subject, trait_, .. } => {
                let subject = self.normalise(subject);
                self.assumed(&subject, trait_)
                    || self.assumed(&subject, &self.normalised(trait_))
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
        self.by_bounds(subject, trait_)
            || self.by_kind(subject, trait_, depth)
            || self.forwards(subject, trait_, depth)
            || self.converts(subject, trait_, depth)
            || self.by_impl(subject, trait_, depth).is_some()
            || self.by_std_blanket(subject, trait_, depth)
    }

    /// The impl that gives `subject` the trait, with its arguments.
    pub(super) fn by_impl(
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

    /// The only impl whose header fits: code that compiles proves its bounds.
    pub(super) fn by_only_impl(
        &self,
        subject: &Type,
        trait_: &Path,
    ) -> Option<(&'a Impl, Substitution)> {
        let mut fitting = self.api.impls.covering(&trait_.name, subject).filter_map(|it| {
            let mut matching = Matching::erased(0);
            let header = !it.is_negative
                && matching.types(&it.self_type, subject)
                && matching.paths(&it.trait_, trait_);
            header.then_some((it, matching.found))
        });
        fitting.next().filter(|_| fitting.next().is_none())
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
        if sliced(subject, trait_).is_some() {
            return true;
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
            Type::Primitive(it) => {
                let own = |arg: &Arg| matches!(arg, Arg::Type(it) if it == subject);
                auto || known::primitive_has(it, std_trait)
                    || known::computes(it, std_trait) && trait_.args.iter().all(own)
            }
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
            "iter::traits::collect::IntoIterator" => known::is_lent_by_parts(target),
            _ if trait_.starts_with("fmt::") && trait_ != "fmt::Write" => of_target(trait_),
            "error::Error" => !mutable && of_target(trait_),
            _ => known::is_structural(trait_) && of_target(trait_),
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
            || known::is_structural(trait_) && known::container_has(type_, trait_) && each(&parts)
            || trait_ == "ops::range::RangeBounds" && type_.starts_with("ops::range::Range")
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
            ("std::future::into_future::IntoFuture", _) => {
                needs("std::future::future::Future", subject, None)
            }
            ("std::any::Any", _) => self.outlives(subject, &Lifetime::Static),
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
        crate::api::visit::each_lifetime(&subject, |it, binders| {
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
}

/// `subject: trait_`.
pub fn implements(subject: &Type, trait_: Path) -> Predicate {
    Predicate::Implements { lifetimes: 0, subject: subject.clone(), trait_ }
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

/// The parameters of an item as its arguments: what `Self` is inside it.
pub fn own_arguments(it: &Generics) -> Vec<Arg> {
    let param = |index: usize, name: &Cosmetic<Arc<str>>| Param {
        depth: 0,
        index: index as u16,
        name: name.clone(),
    };
    let lifetimes = it.lifetimes.iter().enumerate();
    let lifetimes =
        lifetimes.map(|(index, it)| Arg::Lifetime(Lifetime::Param(param(index, &it.name))));
    let params = it.params.iter().enumerate().map(|(index, it)| {
        let param = param(index, &it.name);
        match &it.kind {
            ParamKind::Type { .. } => Arg::Type(Type::Param(param)),
            ParamKind::Const { .. } => Arg::Const(Const::Param(param)),
        }
    });
    lifetimes.chain(params).collect()
}

/// Whether the item can hold a value of a type: a struct, enum, union or foreign type.
pub fn is_nominal(kind: &Kind) -> bool {
    matches!(kind, Kind::Struct(_) | Kind::Union(_) | Kind::Enum(_) | Kind::ExternType)
}
