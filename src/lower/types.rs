//! Rustdoc's types, paths, bounds and generics to normal form.

use std::collections::BTreeSet;

use rustdoc_types as rd;
use rustdoc_types::{GenericArgs, GenericBound, ItemEnum};

use crate::api::fold::{Substitute, fold};
use crate::api::known_types;
use crate::api::solve::arguments;
use crate::api::types::*;
use crate::lower::Lower;
use crate::lower::bounds::outlives;
use crate::lower::scope::{Elision, Scope};

/// The depth of an alias's own parameters while it is expanded.
pub(super) const ALIAS_DEPTH: u8 = 9;

impl Lower<'_> {
    /// A type.
    pub fn type_(&self, it: &rd::Type, scope: &mut Scope) -> Type {
        match it {
            rd::Type::ResolvedPath(path) => self.resolved(path, scope),
            rd::Type::DynTrait(it) => self.dyn_(it, scope),
            rd::Type::Generic(name) if name == "Self" => {
                let own = scope.self_type.clone().filter(|_| !scope.as_written);
                own.unwrap_or(Type::SelfType)
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
    pub(super) fn inside(&self, it: &rd::Type, object: Lifetime, scope: &mut Scope) -> Type {
        let outer = std::mem::replace(&mut scope.object, object);
        let type_ = self.type_(it, scope);
        scope.object = outer;
        type_
    }

    fn resolved(&self, path: &rd::Path, scope: &mut Scope) -> Type {
        if let (Some(ItemEnum::TypeAlias(alias)), false) = (self.local(&path.id), scope.as_written)
        {
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
        let with = arguments(&Path { name: name.clone(), args: self.path_args(path, None, scope) });
        let substitute = &mut Substitute { depth: ALIAS_DEPTH, with: &with, self_type: None };
        let type_ = fold(&target, substitute);
        self.aliases.borrow_mut().push((name, type_.clone()));
        type_
    }

    /// What a type alias of the standard library stands for.
    pub(super) fn expand_known(
        &self,
        name: &Name,
        path: &rd::Path,
        scope: &mut Scope,
    ) -> Option<Type> {
        let alias =
            known_types::alias(name.as_str().strip_prefix("std::")?, &self.krate.target.triple)?;
        Some(match alias {
            known_types::Alias::Primitive(it) => Type::primitive(it),
            known_types::Alias::NonZero(it) => Type::Path(Path {
                name: "std::num::nonzero::NonZero".into(),
                args: vec![Arg::Type(Type::primitive(it))],
            }),
            known_types::Alias::Type(it) => Type::Path(Path { name: it.into(), args: Vec::new() }),
            known_types::Alias::Result(error) => {
                let mut args = self.path_args(path, None, scope);
                if args.is_empty() {
                    args.push(Arg::Type(unit()));
                }
                args.push(Arg::Type(Type::Path(Path { name: error.into(), args: Vec::new() })));
                Type::Path(Path { name: "std::result::Result".into(), args })
            }
        })
    }

    fn dyn_(&self, it: &rd::DynTrait, scope: &mut Scope) -> Type {
        let lifetime = match &it.lifetime {
            Some(name) => scope.lifetime(name),
            None if scope.as_written => Lifetime::Elided,
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
        // `T::Item` is told without the trait's arguments: its lifetimes are those of the bound.
        let elision = match &trait_.args {
            None => std::mem::replace(&mut scope.elision, Elision::As(Lifetime::Elided)),
            Some(_) => scope.elision.clone(),
        };
        let mut given = self.path_args(trait_, Some(&self_type), scope);
        scope.elision = elision;
        let own = self_type == Type::SelfType && scope.itself == Some(trait_.id);
        if trait_.args.is_none() && own {
            given = scope.outermost();
        } else if trait_.args.is_none() {
            given.retain(|it| !matches!(it, Arg::Lifetime(Lifetime::Elided)));
        }
        let trait_ = Path { name: self.name(trait_.id, &trait_.path), args: given };
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
        Type::Opaque(Box::new(Opaque {
            bounds: lowered,
            captures,
            params: Cosmetic(scope.all_params()),
            is_async: Cosmetic(false),
        }))
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
    pub(super) fn bound(
        &self,
        it: &GenericBound,
        subject: Option<&Type>,
        scope: &mut Scope,
    ) -> Option<Bound> {
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
    pub(super) fn trait_path(
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
}

/// Whether elided lifetimes in the path are bound by it: `Fn(&T)`.
pub(super) fn is_call(path: &rd::Path) -> bool {
    matches!(path.args.as_deref(), Some(GenericArgs::Parenthesized { .. }))
}

/// The lifetimes that bounds mention and do not bind themselves.
fn mentioned(bounds: &BTreeSet<Bound>) -> BTreeSet<Lifetime> {
    let mut found = BTreeSet::new();
    crate::api::visit::each_lifetime(bounds, |it, _| {
        if let Lifetime::Param(_) = it {
            found.insert(it.clone());
        }
    });
    found
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
