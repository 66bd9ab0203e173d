//! Rustdoc's types, paths, bounds and generics to normal form.

use std::collections::BTreeSet;

use rustdoc_types as rd;
use rustdoc_types::{GenericArg, GenericArgs, GenericBound, GenericParamDefKind, ItemEnum};

use crate::api::fold::{Substitute, fold};
use crate::api::known;
use crate::api::matching::UNEVALUATED;
use crate::api::solve::arguments;
use crate::api::types::*;
use crate::lower::Lower;
use crate::lower::scope::{Elision, Numbering, Scope};

/// The depth of an alias's own parameters while it is expanded.
const ALIAS_DEPTH: u8 = 9;

impl Lower<'_> {
    /// A type.
    pub fn type_(&self, it: &rd::Type, scope: &mut Scope) -> Type {
        match it {
            rd::Type::ResolvedPath(path) => self.resolved(path, scope),
            rd::Type::DynTrait(it) => self.dyn_(it, scope),
            rd::Type::Generic(name) if name == "Self" => {
                scope.self_type.clone().unwrap_or(Type::SelfType)
            }
            rd::Type::Generic(name) => match scope.param(name) {
                Some(param) => Type::Param(param),
                None => Type::Unknown(name.as_str().into()),
            },
            rd::Type::Primitive(name) => Type::Primitive(name.as_str().into()),
            rd::Type::FunctionPointer(it) => self.fn_pointer(it, scope),
            rd::Type::Tuple(parts) => Type::Tuple(
                parts.iter().map(|it| self.inside(it, Lifetime::Static, scope)).collect(),
            ),
            rd::Type::Slice(it) => Type::Slice(Box::new(self.inside(it, Lifetime::Static, scope))),
            rd::Type::Array { type_, len } => Type::Array(
                Box::new(self.inside(type_, Lifetime::Static, scope)),
                self.constant(len, scope),
            ),
            rd::Type::ImplTrait(bounds) => self.impl_trait(bounds, scope),
            rd::Type::RawPointer { is_mutable, type_ } => Type::Pointer {
                mutable: *is_mutable,
                target: Box::new(self.inside(type_, Lifetime::Static, scope)),
            },
            rd::Type::BorrowedRef { lifetime, is_mutable, type_ } => {
                let lifetime = scope.lifetime(lifetime.as_deref().unwrap_or_default());
                let target = self.inside(type_, lifetime.clone(), scope);
                Type::Reference { lifetime, mutable: *is_mutable, target: Box::new(target) }
            }
            rd::Type::QualifiedPath { name, args, self_type, trait_ } => {
                self.projection(name, args.as_deref(), self_type, trait_.as_ref(), scope)
            }
            rd::Type::Pat { type_, .. } => self.type_(type_, scope),
            rd::Type::Infer => Type::Unknown("_".into()),
        }
    }

    /// A type in a place that gives trait objects a default bound.
    fn inside(&self, it: &rd::Type, object: Lifetime, scope: &mut Scope) -> Type {
        let outer = std::mem::replace(&mut scope.object, object);
        let type_ = self.type_(it, scope);
        scope.object = outer;
        type_
    }

    fn resolved(&self, path: &rd::Path, scope: &mut Scope) -> Type {
        if let Some(ItemEnum::TypeAlias(alias)) = self.local(&path.id) {
            return self.expand(alias, path, scope);
        }
        let name = self.name(path.id, &path.path);
        if self.is_foreign_alias(path.id)
            && let Some(type_) = self.expand_known(&name, path, scope)
        {
            return type_;
        }
        let args = self.path_args(path, None, scope);
        Type::Path(Path { name, args })
    }

    fn expand(&self, alias: &rd::TypeAlias, path: &rd::Path, scope: &mut Scope) -> Type {
        let mut inner = Scope::for_alias(&alias.generics.params, ALIAS_DEPTH);
        let target = self.type_(&alias.type_, &mut inner);
        let name = self.name(path.id, &path.path);
        let with = arguments(&Path { name, args: self.path_args(path, None, scope) });
        fold(&target, &mut Substitute { depth: ALIAS_DEPTH, with: &with, self_type: None })
    }

    fn expand_known(&self, name: &Name, path: &rd::Path, scope: &mut Scope) -> Option<Type> {
        Some(match known::alias(name.as_str().strip_prefix("std::")?)? {
            known::Alias::Primitive(it) => Type::primitive(it),
            known::Alias::Type(it) => Type::Path(Path { name: it.into(), args: Vec::new() }),
            known::Alias::Result(error) => {
                let mut args = self.path_args(path, None, scope);
                if args.is_empty() {
                    args.push(Arg::Type(unit()));
                }
                args.push(Arg::Type(Type::Path(Path { name: error.into(), args: Vec::new() })));
                Type::Path(Path { name: "std::result::Result".into(), args })
            }
        })
    }

    /// The arguments of a path, defaults and elided lifetimes filled in.
    fn path_args(&self, path: &rd::Path, subject: Option<&Type>, scope: &mut Scope) -> Vec<Arg> {
        let params = self.params_of(&path.id);
        let mut args = Vec::new();
        if let Some(GenericArgs::AngleBracketed { args: written, .. }) = path.args.as_deref() {
            let (mut types, mut lifetimes) = (0, 0);
            for arg in written {
                if let GenericArg::Lifetime(_) = arg {
                    lifetimes += 1;
                }
                let object = self.object_default(&path.id, types, &args);
                types += usize::from(!matches!(arg, GenericArg::Lifetime(_)));
                args.extend(self.arg(arg, object, scope));
            }
            if lifetimes == 0 {
                self.fill_lifetimes(params, &mut args, scope);
            }
        } else {
            self.fill_lifetimes(params, &mut args, scope);
        }
        self.fill_defaults(path.id, params, subject, &mut args);
        self.drop_unknown_lifetimes(&path.id, &mut args);
        args
    }

    fn arg(&self, arg: &GenericArg, object: Lifetime, scope: &mut Scope) -> Option<Arg> {
        Some(match arg {
            GenericArg::Lifetime(name) => Arg::Lifetime(scope.lifetime(name)),
            GenericArg::Type(it) => Arg::Type(self.inside(it, object, scope)),
            GenericArg::Const(it) => {
                Arg::Const(self.constant(it.value.as_deref().unwrap_or(&it.expr), scope))
            }
            GenericArg::Infer => return None,
        })
    }

    /// Lifetimes that stand nowhere are elided ones.
    fn fill_lifetimes(
        &self,
        params: &[rd::GenericParamDef],
        args: &mut Vec<Arg>,
        scope: &mut Scope,
    ) {
        let lifetimes = params
            .iter()
            .filter(|it| matches!(it.kind, GenericParamDefKind::Lifetime { .. }))
            .map(|_| Arg::Lifetime(scope.lifetime("'_")));
        let lifetimes: Vec<Arg> = lifetimes.collect();
        args.splice(0..0, lifetimes);
    }

    /// A type of another crate may leave its lifetimes out, and rustdoc does not say how many it
    /// has: those that say nothing are dropped, so that both ways to write it are one.
    fn drop_unknown_lifetimes(&self, id: &rd::Id, args: &mut Vec<Arg>) {
        if self.local(id).is_none() {
            args.retain(|it| !matches!(it, Arg::Lifetime(Lifetime::Elided)));
        }
    }

    fn fill_defaults(
        &self,
        id: rd::Id,
        params: &[rd::GenericParamDef],
        subject: Option<&Type>,
        args: &mut Vec<Arg>,
    ) {
        if self.local(&id).is_none() {
            return self.fill_known_defaults(id, subject, args);
        }
        for (index, param) in params.iter().enumerate().skip(args.len()) {
            let mut inner = Scope::for_alias(params, ALIAS_DEPTH);
            let default = match &param.kind {
                GenericParamDefKind::Type { default: Some(it), .. } => {
                    Arg::Type(self.type_(it, &mut inner))
                }
                GenericParamDefKind::Const { default: Some(it), .. } => {
                    Arg::Const(self.constant(it, &mut inner))
                }
                _ => return,
            };
            let with = arguments(&Path { name: "".into(), args: args[..index].to_vec() });
            let mut substitute = Substitute { depth: ALIAS_DEPTH, with: &with, self_type: subject };
            args.push(fold(&default, &mut substitute));
        }
    }

    fn fill_known_defaults(&self, id: rd::Id, subject: Option<&Type>, args: &mut Vec<Arg>) {
        let name = self.name(id, "");
        let Some(path) = name.as_str().strip_prefix("std::") else { return };
        if let Some((position, default)) = known::default_arg(path)
            && args.len() == position
        {
            args.push(Arg::Type(Type::Path(Path { name: default.into(), args: Vec::new() })));
        }
        if let ("sync::lazy_lock::LazyLock" | "cell::lazy::LazyCell", [Arg::Type(value)]) =
            (path, args.as_slice())
        {
            args.push(Arg::Type(initializer(value)));
        }
        if let Some(subject) = subject
            && known::rhs_defaults_to_self(path)
            && args.is_empty()
        {
            args.push(Arg::Type(subject.clone()));
        }
    }

    /// The bound that a trait object gets as that argument: only a *written* `T: 'a` counts
    /// (Reference, lifetime elision, default trait object lifetimes).
    fn object_default(&self, id: &rd::Id, position: usize, args: &[Arg]) -> Lifetime {
        let params = self.params_of(id);
        let types =
            params.iter().filter(|it| !matches!(it.kind, GenericParamDefKind::Lifetime { .. }));
        let Some(param) = types.clone().nth(position) else {
            return self.known_object_default(id, args);
        };
        let GenericParamDefKind::Type { bounds, .. } = &param.kind else { return Lifetime::Static };
        let inline = bounds.iter().filter_map(outlives);
        let clauses =
            self.where_of(id).iter().filter_map(|clause| match clause {
                rd::WherePredicate::BoundPredicate {
                    type_: rd::Type::Generic(it), bounds, ..
                } if *it == param.name => Some(bounds.iter().filter_map(outlives)),
                _ => None,
            });
        let written: Vec<&str> = inline.chain(clauses.flatten()).collect();
        let [bound] = written.as_slice() else { return Lifetime::Static };
        let lifetimes =
            params.iter().filter(|it| matches!(it.kind, GenericParamDefKind::Lifetime { .. }));
        match lifetimes.enumerate().find(|(_, it)| it.name == *bound) {
            Some((index, _)) => match args.get(index) {
                Some(Arg::Lifetime(it)) => it.clone(),
                _ => Lifetime::Static,
            },
            None => Lifetime::Static,
        }
    }

    /// The borrowing types of the standard library bound their parameter by their lifetime.
    fn known_object_default(&self, id: &rd::Id, args: &[Arg]) -> Lifetime {
        let name = self.name(*id, "");
        let borrows = ["std::cell::Ref", "std::cell::RefMut"].contains(&name.as_str());
        match args.first() {
            Some(Arg::Lifetime(it)) if borrows => it.clone(),
            _ => Lifetime::Static,
        }
    }

    /// A constant's text, parameters by position and literals without suffix.
    pub fn constant(&self, text: &str, scope: &mut Scope) -> Const {
        let inner = text.trim().trim_start_matches('{').trim_end_matches('}').trim();
        match (scope.param(inner), self.constant_value(inner)) {
            (Some(param), _) => Const::Param(param),
            (None, Some(value)) => Const::Value(literal(value).into()),
            (None, None) if is_computed(inner) => Const::Value(UNEVALUATED.into()),
            (None, None) => Const::Value(literal(inner).into()),
        }
    }

    fn dyn_(&self, it: &rd::DynTrait, scope: &mut Scope) -> Type {
        let lifetime = match &it.lifetime {
            Some(name) => scope.lifetime(name),
            None => self.object_bound(it, scope),
        };
        let traits = it
            .traits
            .iter()
            .map(|poly| self.trait_bound(&poly.trait_, &poly.generic_params, None, scope));
        Type::Dyn(Box::new(Dyn { traits: traits.collect(), lifetime }))
    }

    /// The place decides; where it says nothing, a bound of the trait itself does.
    fn object_bound(&self, it: &rd::DynTrait, scope: &mut Scope) -> Lifetime {
        if scope.object != Lifetime::Static {
            return scope.object.clone();
        }
        let own = it.traits.first().and_then(|poly| match self.local(&poly.trait_.id) {
            Some(ItemEnum::Trait(trait_)) => Some((poly, trait_)),
            _ => None,
        });
        let Some((poly, trait_)) = own else { return Lifetime::Static };
        let Some(bound) = trait_.bounds.iter().find_map(outlives) else { return Lifetime::Static };
        let position = trait_.generics.params.iter().position(|it| it.name == bound);
        let args = self.path_args(&poly.trait_, None, scope);
        match position.and_then(|it| args.get(it)) {
            Some(Arg::Lifetime(it)) => it.clone(),
            _ => Lifetime::Static,
        }
    }

    fn fn_pointer(&self, it: &rd::FunctionPointer, scope: &mut Scope) -> Type {
        scope.open(&it.generic_params, true);
        let inputs =
            it.sig.inputs.iter().map(|(_, it)| self.inside(it, Lifetime::Static, scope)).collect();
        let before = scope.close_inputs();
        let output = match &it.sig.output {
            Some(it) => self.inside(it, Lifetime::Static, scope),
            None => unit(),
        };
        scope.reopen_inputs(before);
        Type::Function(Box::new(FnPointer {
            lifetimes: scope.close(),
            inputs,
            output,
            is_unsafe: it.header.is_unsafe,
            abi: abi(&it.header.abi).into(),
            variadic: it.sig.is_c_variadic,
        }))
    }

    fn projection(
        &self,
        item: &str,
        args: Option<&GenericArgs>,
        self_type: &rd::Type,
        trait_: Option<&rd::Path>,
        scope: &mut Scope,
    ) -> Type {
        let self_type = self.inside(self_type, Lifetime::Static, scope);
        let Some(trait_) = trait_ else {
            return Type::Unknown(format!("{item} of {self_type:?}").into());
        };
        let trait_ = Path {
            name: self.name(trait_.id, &trait_.path),
            args: self.path_args(trait_, Some(&self_type), scope),
        };
        let args = self.generic_args(args, scope);
        Type::Projection(Box::new(Projection { self_type, trait_, item: item.into(), args }))
    }

    fn generic_args(&self, args: Option<&GenericArgs>, scope: &mut Scope) -> Vec<Arg> {
        match args {
            Some(GenericArgs::AngleBracketed { args, .. }) => {
                args.iter().filter_map(|it| self.arg(it, Lifetime::Static, scope)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn impl_trait(&self, bounds: &[GenericBound], scope: &mut Scope) -> Type {
        if scope.synthetic.is_some() {
            return self.impl_argument(bounds, scope);
        }
        let mut captured = None;
        let lowered: BTreeSet<Bound> = bounds
            .iter()
            .filter_map(|bound| match bound {
                GenericBound::Use(args) => {
                    captured = Some(args);
                    None
                }
                _ => self.bound(bound, None, scope),
            })
            .filter(|it| !matches!(it, Bound::Trait(it) if it.trait_.name.is_std("marker::Sized")))
            .collect();
        let captures = match captured {
            Some(args) => args
                .iter()
                .filter_map(|arg| match arg {
                    rd::PreciseCapturingArg::Lifetime(name) => Some(scope.lifetime(name)),
                    rd::PreciseCapturingArg::Param(_) => None,
                })
                .collect(),
            None if scope.captures_all => scope.all_lifetimes().into_iter().collect(),
            None => mentioned(&lowered),
        };
        Type::Opaque(Box::new(Opaque { bounds: lowered, captures, is_async: Cosmetic(false) }))
    }

    fn impl_argument(&self, bounds: &[GenericBound], scope: &mut Scope) -> Type {
        let param = Type::Param(scope.new_synthetic("impl Trait"));
        let mut predicates = BTreeSet::new();
        self.param_bounds(&param, bounds, scope, &mut predicates);
        if let Some(found) = &mut scope.synthetic {
            found.extend(predicates);
        }
        param
    }

    /// A bound as it stands in `dyn`, `impl` and constraints; none for `?Sized`.
    fn bound(&self, it: &GenericBound, subject: Option<&Type>, scope: &mut Scope) -> Option<Bound> {
        match it {
            GenericBound::TraitBound { modifier: rd::TraitBoundModifier::Maybe, .. } => None,
            GenericBound::TraitBound { trait_, generic_params, .. } => {
                Some(Bound::Trait(self.trait_bound(trait_, generic_params, subject, scope)))
            }
            GenericBound::Outlives(name) => Some(Bound::Outlives(scope.lifetime(name))),
            GenericBound::Use(_) => None,
        }
    }

    fn trait_bound(
        &self,
        path: &rd::Path,
        binder: &[rd::GenericParamDef],
        subject: Option<&Type>,
        scope: &mut Scope,
    ) -> TraitBound {
        scope.open(binder, is_call(path));
        let (trait_, constraints) = self.trait_path(path, subject, scope);
        TraitBound { trait_, constraints, lifetimes: scope.close() }
    }

    /// A trait's path and what is said of its items; `Fn(A) -> B` is `Fn<(A,), Output = B>`.
    fn trait_path(
        &self,
        path: &rd::Path,
        subject: Option<&Type>,
        scope: &mut Scope,
    ) -> (Path, BTreeSet<Constraint>) {
        let name = self.name(path.id, &path.path);
        match path.args.as_deref() {
            Some(GenericArgs::Parenthesized { inputs, output }) => {
                let inputs =
                    inputs.iter().map(|it| self.inside(it, Lifetime::Static, scope)).collect();
                let before = scope.close_inputs();
                let output = match output {
                    Some(it) => self.inside(it, Lifetime::Static, scope),
                    None => unit(),
                };
                scope.reopen_inputs(before);
                let args = vec![Arg::Type(Type::Tuple(inputs))];
                let term = Term::Type(output);
                let output = Constraint { item: "Output".into(), args: Vec::new(), term };
                (Path { name, args }, BTreeSet::from([output]))
            }
            Some(GenericArgs::AngleBracketed { constraints, .. }) => {
                let args = self.path_args(path, subject, scope);
                let constraints = constraints.iter().map(|it| self.constraint(it, scope)).collect();
                (Path { name, args }, constraints)
            }
            _ => (Path { name, args: self.path_args(path, subject, scope) }, BTreeSet::new()),
        }
    }

    fn constraint(&self, it: &rd::AssocItemConstraint, scope: &mut Scope) -> Constraint {
        let term = match &it.binding {
            rd::AssocItemConstraintKind::Equality(rd::Term::Type(it)) => {
                Term::Type(self.inside(it, Lifetime::Static, scope))
            }
            rd::AssocItemConstraintKind::Equality(rd::Term::Constant(it)) => {
                Term::Const(self.constant(it.value.as_deref().unwrap_or(&it.expr), scope))
            }
            rd::AssocItemConstraintKind::Constraint(bounds) => {
                Term::Bounds(bounds.iter().filter_map(|it| self.bound(it, None, scope)).collect())
            }
        };
        let args = self.generic_args(it.args.as_deref(), scope);
        Constraint { item: it.name.as_str().into(), args, term }
    }

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
    crate::api::fold::each_lifetime(predicates, |it, _| {
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

fn outlives(it: &GenericBound) -> Option<&str> {
    match it {
        GenericBound::Outlives(name) => Some(name),
        _ => None,
    }
}

/// Whether elided lifetimes in the path are bound by it: `Fn(&T)`.
fn is_call(path: &rd::Path) -> bool {
    matches!(path.args.as_deref(), Some(GenericArgs::Parenthesized { .. }))
}

/// The lifetimes that bounds mention and do not bind themselves.
fn mentioned(bounds: &BTreeSet<Bound>) -> BTreeSet<Lifetime> {
    let mut found = BTreeSet::new();
    crate::api::fold::each_lifetime(bounds, |it, _| {
        if let Lifetime::Param(_) = it {
            found.insert(it.clone());
        }
    });
    found
}

/// `fn() -> T`, the default initializer of a lazy value.
fn initializer(value: &Type) -> Type {
    Type::Function(Box::new(FnPointer {
        lifetimes: 0,
        inputs: Vec::new(),
        output: value.clone(),
        is_unsafe: false,
        abi: "Rust".into(),
        variadic: false,
    }))
}

/// Whether a constant's text says how to compute it.
fn is_computed(text: &str) -> bool {
    !text.starts_with(['"', '\'', '-']) && text.contains([' ', '(', '+', '*', '/', '{'])
}

/// The text of a constant: a literal without suffix and separators, anything else as it is.
fn literal(text: &str) -> String {
    let digits = text.trim_start_matches('-');
    if !digits.starts_with(|it: char| it.is_ascii_digit()) {
        return text.to_owned();
    }
    let suffixes = ["usize", "isize", "u128", "i128", "u16", "i16", "u32", "i32", "u64", "i64"];
    let short = ["u8", "i8"];
    let hex = digits.starts_with("0x");
    let bare = suffixes.iter().chain(&short).find_map(|it| text.strip_suffix(it)).unwrap_or(text);
    let bare: String = bare.chars().filter(|it| *it != '_').collect();
    match hex {
        true => bare.to_ascii_lowercase(),
        false => bare,
    }
}

/// The ABI as `extern` spells it.
pub fn abi(it: &rd::Abi) -> String {
    let (name, unwind) = match it {
        rd::Abi::Rust => ("Rust", false),
        rd::Abi::C { unwind } => ("C", *unwind),
        rd::Abi::Cdecl { unwind } => ("cdecl", *unwind),
        rd::Abi::Stdcall { unwind } => ("stdcall", *unwind),
        rd::Abi::Fastcall { unwind } => ("fastcall", *unwind),
        rd::Abi::Aapcs { unwind } => ("aapcs", *unwind),
        rd::Abi::Win64 { unwind } => ("win64", *unwind),
        rd::Abi::SysV64 { unwind } => ("sysv64", *unwind),
        rd::Abi::System { unwind } => ("system", *unwind),
        rd::Abi::Other(text) => return text.trim_matches('"').to_owned(),
    };
    format!("{name}{}", if unwind { "-unwind" } else { "" })
}
