//! Rustdoc's generics and bounds to predicates: inline and in `where`, one set.

use std::collections::BTreeSet;

use rustdoc_types as rd;
use rustdoc_types::{GenericBound, GenericParamDefKind, ItemEnum};

use crate::api::fold::{Substitute, fold};
use crate::api::known;
use crate::api::solve::arguments;
use crate::api::types::*;
use crate::lower::Lower;
use crate::lower::scope::{Elision, Numbering, Scope};
use crate::lower::types::{ALIAS_DEPTH, is_call};

impl Lower<'_> {
    /// The generics of the innermost container of `scope`.
    pub fn generics(&self, it: &rd::Generics, scope: &mut Scope) -> Generics {
        let mut predicates = BTreeSet::new();
        for param in &it.params {
            self.param_predicates(param, scope, &mut predicates);
        }
        for clause in &it.where_predicates {
            self.clause(clause, scope, &mut predicates);
        }
        self.remove_unsized(it, scope, &mut predicates);
        scope.settle();
        if let Some(found) = &scope.synthetic {
            predicates.extend(found.iter().cloned());
        }
        let lifetimes = lifetime_params(scope, &predicates);
        let mut params: Vec<ParamDef> = scope
            .own_params()
            .iter()
            .filter_map(|name| it.params.iter().find(|it| it.name == *name))
            .map(|it| self.param_def(it, scope))
            .collect();
        params.extend(scope.synthetic_names.iter().map(|name| ParamDef {
            name: Cosmetic(name.clone()),
            kind: ParamKind::Type { default: None, synthetic: true },
        }));
        Generics { lifetimes, params, predicates }
    }

    fn param_def(&self, it: &rd::GenericParamDef, scope: &mut Scope) -> ParamDef {
        let kind = match &it.kind {
            GenericParamDefKind::Const { type_, default } => ParamKind::Const {
                type_: self.type_(type_, scope),
                default: default.as_ref().map(|it| self.constant(it, scope)),
            },
            GenericParamDefKind::Type { default, .. } => ParamKind::Type {
                default: default.as_ref().map(|it| self.type_(it, scope)),
                synthetic: false,
            },
            GenericParamDefKind::Lifetime { .. } => {
                ParamKind::Type { default: None, synthetic: false }
            }
        };
        ParamDef { name: Cosmetic(it.name.as_str().into()), kind }
    }

    fn param_predicates(
        &self,
        it: &rd::GenericParamDef,
        scope: &mut Scope,
        out: &mut BTreeSet<Predicate>,
    ) {
        match &it.kind {
            GenericParamDefKind::Lifetime { outlives } => {
                let longer = scope.lifetime(&it.name);
                out.extend(outlives.iter().map(|name| Predicate::LifetimeOutlives {
                    longer: longer.clone(),
                    shorter: scope.lifetime(name),
                }));
            }
            GenericParamDefKind::Type { bounds, is_synthetic: false, .. } => {
                if let Some(param) = scope.param(&it.name) {
                    self.param_bounds(&Type::Param(param), bounds, scope, out);
                }
            }
            _ => {}
        }
    }

    /// The bounds of a type parameter or associated type: `Sized` unless it says otherwise.
    pub fn param_bounds(
        &self,
        subject: &Type,
        bounds: &[GenericBound],
        scope: &mut Scope,
        out: &mut BTreeSet<Predicate>,
    ) {
        if !bounds.iter().any(is_maybe_sized) {
            out.insert(sized(subject));
        }
        for bound in bounds {
            self.bound_predicates(&|_| subject.clone(), &[], bound, scope, out);
        }
    }

    fn clause(
        &self,
        clause: &rd::WherePredicate,
        scope: &mut Scope,
        out: &mut BTreeSet<Predicate>,
    ) {
        match clause {
            rd::WherePredicate::BoundPredicate { type_, bounds, generic_params } => {
                for bound in bounds {
                    let subject = |scope: &mut Scope| self.type_(type_, scope);
                    self.bound_predicates(&subject, generic_params, bound, scope, out);
                }
            }
            rd::WherePredicate::LifetimePredicate { lifetime, outlives } => {
                let longer = scope.lifetime(lifetime);
                out.extend(outlives.iter().map(|name| Predicate::LifetimeOutlives {
                    longer: longer.clone(),
                    shorter: scope.lifetime(name),
                }));
            }
            rd::WherePredicate::EqPredicate { lhs, rhs } => {
                scope.open(&[], false);
                let subject = self.type_(lhs, scope);
                let term = match rhs {
                    rd::Term::Type(it) => Arg::Type(self.type_(it, scope)),
                    rd::Term::Constant(it) => Arg::Const(self.constant(&it.expr, scope)),
                };
                out.insert(Predicate::Equals { lifetimes: scope.close(), subject, term });
            }
        }
    }

    /// One bound as predicates: what it says of associated items becomes predicates of their own.
    pub fn bound_predicates(
        &self,
        subject: &dyn Fn(&mut Scope) -> Type,
        binder: &[rd::GenericParamDef],
        bound: &GenericBound,
        scope: &mut Scope,
        out: &mut BTreeSet<Predicate>,
    ) {
        match bound {
            GenericBound::TraitBound { modifier: rd::TraitBoundModifier::Maybe, .. }
            | GenericBound::Use(_) => {}
            GenericBound::Outlives(name) => {
                scope.open(binder, false);
                let (subject, lifetime) = (subject(scope), scope.lifetime(name));
                out.insert(Predicate::TypeOutlives { lifetimes: scope.close(), subject, lifetime });
            }
            GenericBound::TraitBound { trait_, generic_params, .. } => {
                scope.open(binder, false);
                let subject = subject(scope);
                scope.widen(generic_params, is_call(trait_));
                let (path, constraints) = self.trait_path(trait_, Some(&subject), scope);
                let lifetimes = scope.close();
                out.insert(Predicate::Implements {
                    lifetimes,
                    subject: subject.clone(),
                    trait_: path.clone(),
                });
                for it in constraints {
                    self.constraint_predicates(lifetimes, &subject, &path, it, out);
                }
            }
        }
    }

    /// What a bound says of an associated item, as predicates of their own.
    fn constraint_predicates(
        &self,
        lifetimes: u16,
        subject: &Type,
        trait_: &Path,
        it: Constraint,
        out: &mut BTreeSet<Predicate>,
    ) {
        let subject = Type::Projection(Box::new(Projection {
            self_type: subject.clone(),
            trait_: self.declaring(trait_, subject, &it.item),
            item: it.item,
            args: it.args,
        }));
        match it.term {
            Term::Type(term) => {
                out.insert(Predicate::Equals { lifetimes, subject, term: Arg::Type(term) });
            }
            Term::Const(term) => {
                out.insert(Predicate::Equals { lifetimes, subject, term: Arg::Const(term) });
            }
            Term::Bounds(bounds) => {
                out.insert(sized(&subject));
                for bound in bounds {
                    self.item_bound(lifetimes, &subject, bound, out);
                }
            }
        }
    }

    fn item_bound(
        &self,
        lifetimes: u16,
        subject: &Type,
        bound: Bound,
        out: &mut BTreeSet<Predicate>,
    ) {
        match bound {
            Bound::Outlives(lifetime) => {
                let subject = subject.clone();
                out.insert(Predicate::TypeOutlives { lifetimes, subject, lifetime });
            }
            Bound::Trait(bound) => {
                for it in bound.constraints {
                    self.constraint_predicates(lifetimes, subject, &bound.trait_, it, out);
                }
                let (subject, trait_) = (subject.clone(), bound.trait_);
                out.insert(Predicate::Implements { lifetimes, subject, trait_ });
            }
        }
    }

    /// The trait that declares an associated type, where a bound names it through a subtrait.
    fn declaring(&self, trait_: &Path, subject: &Type, item: &str) -> Path {
        if let Some(above) =
            trait_.name.as_str().strip_prefix("std::").and_then(|it| known::declares(it, item))
        {
            return Path { name: format!("std::{above}").into(), args: trait_.args.clone() };
        }
        let mut seen = vec![trait_.clone()];
        let mut next = 0;
        while let Some(it) = seen.get(next).cloned() {
            next += 1;
            let Some(ItemEnum::Trait(local)) = self.ids.get(&it.name).and_then(|id| self.local(id))
            else {
                let std =
                    it.name.as_str().strip_prefix("std::").and_then(|it| known::declares(it, item));
                if let Some(above) = std {
                    return Path { name: format!("std::{above}").into(), args: it.args };
                }
                continue;
            };
            if self.declares(local, item) {
                return it;
            }
            let mut scope = Scope::for_alias(&local.generics.params, ALIAS_DEPTH);
            for bound in &local.bounds {
                let Some(Bound::Trait(above)) = self.bound(bound, Some(subject), &mut scope) else {
                    continue;
                };
                let with = arguments(&it);
                let mut substitute =
                    Substitute { depth: ALIAS_DEPTH, with: &with, self_type: Some(subject) };
                let above = fold(&above.trait_, &mut substitute);
                if !seen.contains(&above) {
                    seen.push(above);
                }
            }
        }
        // A foreign supertrait declares it; which one does not matter as long as it is always the same.
        seen.last().cloned().unwrap_or_else(|| trait_.clone())
    }

    fn declares(&self, trait_: &rd::Trait, item: &str) -> bool {
        let items = trait_.items.iter().filter_map(|id| self.krate.index.get(id));
        items
            .filter(|it| {
                matches!(it.inner, ItemEnum::AssocType { .. } | ItemEnum::AssocConst { .. })
            })
            .any(|it| it.name.as_deref() == Some(item))
    }

    /// `where T: ?Sized` takes back what the declaration of `T` gave.
    fn remove_unsized(&self, it: &rd::Generics, scope: &mut Scope, out: &mut BTreeSet<Predicate>) {
        for clause in &it.where_predicates {
            let rd::WherePredicate::BoundPredicate {
                type_: rd::Type::Generic(name), bounds, ..
            } = clause
            else {
                continue;
            };
            if bounds.iter().any(is_maybe_sized)
                && let Some(param) = scope.param(name)
            {
                out.remove(&sized(&Type::Param(param)));
            }
        }
    }

    /// A scope for the items of an impl, with the impl's header lowered in it.
    pub fn impl_scope(&self, it: &rd::Impl) -> (Scope, Option<Path>, Type) {
        let mut scope = Scope::new();
        scope.enter(&it.generics.params, Numbering::Appearance, Numbering::Appearance);
        scope.elision = Elision::Fresh;
        // The type comes first: `Self` may stand in the trait's arguments.
        let self_type = self.type_(&it.for_, &mut scope);
        scope.self_type = Some(self_type.clone());
        let trait_ =
            it.trait_.as_ref().map(|path| self.trait_path(path, Some(&self_type), &mut scope).0);
        (scope, trait_, self_type)
    }
}

/// The lifetimes of the innermost container. One that a bound mentions is chosen where the item is
/// named, not where it is called (Reference, early bound).
fn lifetime_params(scope: &Scope, predicates: &BTreeSet<Predicate>) -> Vec<LifetimeParam> {
    let mut bounded = BTreeSet::new();
    crate::api::visit::each_lifetime(predicates, |it, _| {
        bounded.insert(it.clone());
    });
    let own = scope.own_lifetimes();
    let all = scope.all_lifetimes();
    let first = all.len() - own.len();
    own.into_iter()
        .zip(&all[first..])
        .map(|(name, it)| LifetimeParam {
            early: &*name != "'_" && bounded.contains(it),
            name: Cosmetic(name),
        })
        .collect()
}

/// `T: Sized`.
fn sized(subject: &Type) -> Predicate {
    let trait_ = Path { name: "std::marker::Sized".into(), args: Vec::new() };
    Predicate::Implements { lifetimes: 0, subject: subject.clone(), trait_ }
}

/// `?Sized`.
pub fn is_maybe_sized(it: &GenericBound) -> bool {
    matches!(it, GenericBound::TraitBound { modifier: rd::TraitBoundModifier::Maybe, .. })
}

pub(super) fn outlives(it: &GenericBound) -> Option<&str> {
    match it {
        GenericBound::Outlives(name) => Some(name),
        _ => None,
    }
}
