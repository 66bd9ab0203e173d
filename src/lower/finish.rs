//! What needs the whole graph: redundant bounds go, and projections whose value is known where they
//! stand are replaced by it.

use std::collections::BTreeSet;

use crate::api::Api;
use crate::api::fold::{Fold, fold};
use crate::api::implied::simplified;
use crate::api::item::*;
use crate::api::solve::{Env, implements, own_arguments};
use crate::api::types::*;
use crate::api::visit::{each_lifetime, each_type, is_open, is_plain};

/// Brings every item and impl into its final form.
pub fn finish(api: &mut Api) {
    // Most items ask for nothing, and are what they will be.
    let open = api.items.values().filter(|it| !is_plain(&it.kind));
    let items: Vec<Item> = open.map(|it| finished(api, it)).collect();
    let asks = |it: &Impl| !it.generics.predicates.is_empty();
    let impls = api.impls.iter().map(|it| asks(it).then(|| reduced(api, &it.generics)));
    let impls: Vec<Option<Generics>> = impls.collect();
    api.items.extend(items.into_iter().map(|it| (it.name.clone(), it)));
    for (block, generics) in api.impls.iter_mut().zip(impls) {
        block.generics = generics.unwrap_or_else(|| std::mem::take(&mut block.generics));
    }
}

/// Without what says nothing: a bound on no parameter holds wherever it compiles.
fn reduced(api: &Api, it: &Generics) -> Generics {
    let known: Vec<Predicate> = it.predicates.iter().filter(|it| is_open(*it)).cloned().collect();
    let written = fold(&it.predicates, &mut Written(&known));
    let written = written.into_iter().filter(is_open).collect();
    Generics { predicates: simplified(api, &written), ..it.clone() }
}

fn finished(api: &Api, item: &Item) -> Item {
    // Bounds keep their projections: a bound says what a projection is.
    let mut item = item.map_types(&mut Normalise(&Env::new(api, []), true));
    let mut own = item.kind.generics().cloned().unwrap_or_default();
    match &mut item.kind {
        Kind::Function(it) => normalise_function(api, it, &[], &[]),
        Kind::Struct(it) | Kind::Union(it) => {
            let env = Env::new(api, &own.predicates);
            it.fields = fold(&it.fields, &mut Normalise(&env, false));
            it.members.iter_mut().for_each(|it| normalise_member(api, it));
        }
        Kind::Enum(it) => {
            let env = Env::new(api, &own.predicates);
            it.variants = fold(&it.variants, &mut Normalise(&env, false));
            it.members.iter_mut().for_each(|it| normalise_member(api, it));
        }
        Kind::Trait(it) => {
            own.predicates.insert(is_itself(&item.name, &own));
            let around = [vec![Arg::Type(Type::SelfType)], own_arguments(&own)].concat();
            let known: Vec<Predicate> = own.predicates.into_iter().collect();
            for item in it.items.values_mut() {
                if let TraitItemKind::Function(it) = &mut item.kind {
                    normalise_function(api, it, &known, &around);
                }
            }
        }
        _ => {}
    }
    item.each_generics(|generics| *generics = reduced(api, generics));
    item
}

/// `Self: Trait<its own parameters>`, which holds inside the trait.
fn is_itself(name: &Name, generics: &Generics) -> Predicate {
    let param = |index: usize, name: &Cosmetic<std::sync::Arc<str>>| Param {
        depth: 0,
        index: index as u16,
        name: name.clone(),
    };
    let lifetimes = generics.lifetimes.iter().enumerate();
    let lifetimes =
        lifetimes.map(|(index, it)| Arg::Lifetime(Lifetime::Param(param(index, &it.name))));
    let params = generics.params.iter().enumerate().map(|(index, it)| match it.kind {
        ParamKind::Type { .. } => Arg::Type(Type::Param(param(index, &it.name))),
        ParamKind::Const { .. } => Arg::Const(Const::Param(param(index, &it.name))),
    });
    let args = lifetimes.chain(params).collect();
    implements(&Type::SelfType, Path { name: name.clone(), args })
}

fn normalise_member(api: &Api, it: &mut Member) {
    let known: Vec<Predicate> = it.generics.predicates.iter().cloned().collect();
    if let MemberKind::Function(function) = &mut it.kind {
        normalise_function(api, function, &known, &own_arguments(&it.generics));
    }
}

fn normalise_function(api: &Api, it: &mut Function, around: &[Predicate], outer: &[Arg]) {
    let known: Vec<Predicate> = around.iter().chain(&it.generics.predicates).cloned().collect();
    *it = fold(&*it, &mut Written(&known));
    let env = Env::new(api, around.iter().chain(&it.generics.predicates));
    let normalise = &mut Normalise(&env, false);
    it.params = fold(&it.params, normalise);
    it.output = fold(&it.output, normalise);
    let lent = lent(it, &known);
    let own = it.generics.params.iter().enumerate().filter_map(|(index, param)| match param.kind {
        ParamKind::Type { .. } => {
            let (depth, index) = (u8::from(!outer.is_empty()), index as u16);
            Some(Arg::Type(Type::Param(Param { depth, index, name: param.name.clone() })))
        }
        ParamKind::Const { .. } => None,
    });
    let params = outer.iter().cloned().chain(own).collect();
    it.output = fold(&it.output, &mut Outliving { lent, params });
}

/// What outlives which lifetime: what stands behind a reference in the parameters of a function, and
/// what a bound says.
fn lent(it: &Function, known: &[Predicate]) -> BTreeSet<(Lifetime, Arg)> {
    let said = known.iter().filter_map(|bound| match bound {
        Predicate::TypeOutlives { subject, lifetime, .. } => {
            Some((lifetime.clone(), Arg::Type(subject.clone())))
        }
        _ => None,
    });
    let mut found: BTreeSet<(Lifetime, Arg)> = said.collect();
    let mut see = |part: &Type| {
        let Type::Reference { lifetime, target, .. } = part else { return };
        each_type(&**target, |inner| {
            found.insert((lifetime.clone(), Arg::Type(inner.clone())));
        });
        each_lifetime(&**target, |inner, _| {
            found.insert((lifetime.clone(), Arg::Lifetime(inner.clone())));
        });
    };
    it.params.iter().for_each(|it| each_type(&it.type_, &mut see));
    found
}

/// Drops `+ 'a` from an opaque type all of whose captures outlive `'a`: so does the type then.
struct Outliving {
    lent: BTreeSet<(Lifetime, Arg)>,
    /// The type parameters in scope, which every opaque type captures.
    params: Vec<Arg>,
}

impl Fold for Outliving {
    fn type_(&mut self, type_: Type) -> Type {
        let Type::Opaque(mut it) = type_ else { return type_ };
        let captures = &it.captures;
        let outlives = |lifetime: &Lifetime, arg: &Arg| {
            *arg == Arg::Lifetime(lifetime.clone())
                || matches!(arg, Arg::Const(_))
                || self.lent.contains(&(lifetime.clone(), arg.clone()))
        };
        it.bounds.retain(|bound| match bound {
            Bound::Outlives(lifetime) => {
                let types = self.params.iter().filter(|it| !matches!(it, Arg::Lifetime(_)));
                let lifetimes: Vec<Arg> = captures.iter().cloned().map(Arg::Lifetime).collect();
                !(captures.contains(lifetime) || *lifetime == Lifetime::Static)
                    || !types.chain(&lifetimes).all(|it| outlives(lifetime, it))
            }
            Bound::Trait(_) => true,
        });
        Type::Opaque(it)
    }
}

/// `T::Output` is told without the arguments of its trait; the bound on `T` has them.
struct Written<'a>(&'a [Predicate]);

impl Fold for Written<'_> {
    fn type_(&mut self, type_: Type) -> Type {
        let Type::Projection(it) = &type_ else { return type_ };
        if !it.trait_.args.is_empty() {
            return type_;
        }
        let mut bounds = self.0.iter().filter_map(|bound| match bound {
            Predicate::Implements { subject, trait_, .. }
                if *subject == it.self_type && trait_.name == it.trait_.name =>
            {
                Some(trait_)
            }
            _ => None,
        });
        match (bounds.next(), bounds.next()) {
            (Some(only), None) => {
                Type::Projection(Box::new(Projection { trait_: only.clone(), ..(**it).clone() }))
            }
            _ => type_,
        }
    }
}

/// Replaces projections; only those of types that are no parameters, if asked.
struct Normalise<'e, 'a>(&'e Env<'a>, bool);

impl Fold for Normalise<'_, '_> {
    fn type_(&mut self, type_: Type) -> Type {
        match &type_ {
            Type::Projection(it) if !self.1 || !it.self_type_is_open() => self.0.normalise(&type_),
            _ => type_,
        }
    }
}
