//! One walk over types for everything that only looks at them.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::item::*;
use crate::api::types::*;

/// A look at types. Each method sees its part after the parts inside it were seen.
pub trait Visit {
    /// Sees the identity of a definition.
    fn name(&mut self, _name: &Name) {}
    /// Sees a lifetime, `binders` binders deep.
    fn lifetime(&mut self, _lifetime: &Lifetime, _binders: u8) {}
    /// Sees a type.
    fn type_(&mut self, _type: &Type) {}
    /// Sees a constant.
    fn constant(&mut self, _constant: &Const) {}
    /// Sees a bound of an item.
    fn predicate(&mut self, _predicate: &Predicate) {}
}

/// A walk, with the number of binders around the current place.
pub struct Look<'v> {
    visit: &'v mut dyn Visit,
    binders: u8,
}

/// Shows all of `it` to `visit`.
pub fn visit<T: Visitable + ?Sized>(it: &T, visit: &mut impl Visit) {
    it.look(&mut Look { visit, binders: 0 });
}

/// What can be looked at.
pub trait Visitable {
    /// Shows what is inside, then itself.
    fn look(&self, look: &mut Look<'_>);
}

impl Look<'_> {
    fn bound(&mut self, inside: impl FnOnce(&mut Self)) {
        self.binders += 1;
        inside(self);
        self.binders -= 1;
    }
}

impl<T: Visitable> Visitable for Vec<T> {
    fn look(&self, look: &mut Look<'_>) {
        self.iter().for_each(|it| it.look(look));
    }
}

impl<T: Visitable> Visitable for Option<T> {
    fn look(&self, look: &mut Look<'_>) {
        self.iter().for_each(|it| it.look(look));
    }
}

impl<T: Visitable> Visitable for BTreeSet<T> {
    fn look(&self, look: &mut Look<'_>) {
        self.iter().for_each(|it| it.look(look));
    }
}

impl<K, T: Visitable> Visitable for BTreeMap<K, T> {
    fn look(&self, look: &mut Look<'_>) {
        self.values().for_each(|it| it.look(look));
    }
}

impl<T: Visitable> Visitable for Box<T> {
    fn look(&self, look: &mut Look<'_>) {
        (**self).look(look);
    }
}

impl Visitable for Lifetime {
    fn look(&self, look: &mut Look<'_>) {
        look.visit.lifetime(self, look.binders);
    }
}

impl Visitable for Const {
    fn look(&self, look: &mut Look<'_>) {
        look.visit.constant(self);
    }
}

impl Visitable for Path {
    fn look(&self, look: &mut Look<'_>) {
        look.visit.name(&self.name);
        self.args.look(look);
    }
}

impl Visitable for Arg {
    fn look(&self, look: &mut Look<'_>) {
        match self {
            Arg::Lifetime(it) => it.look(look),
            Arg::Type(it) => it.look(look),
            Arg::Const(it) => it.look(look),
        }
    }
}

impl Visitable for Type {
    fn look(&self, look: &mut Look<'_>) {
        match self {
            Type::Path(it) => it.look(look),
            Type::Param(_) | Type::SelfType | Type::Primitive(_) | Type::Unknown(_) => {}
            Type::Tuple(it) => it.look(look),
            Type::Slice(it) | Type::Pointer { target: it, mutable: _ } => it.look(look),
            Type::Array(it, length) => {
                it.look(look);
                length.look(look);
            }
            Type::Reference { lifetime, mutable: _, target } => {
                lifetime.look(look);
                target.look(look);
            }
            Type::Function(it) => look.bound(|look| {
                it.inputs.look(look);
                it.output.look(look);
            }),
            Type::Dyn(it) => {
                it.traits.look(look);
                it.lifetime.look(look);
            }
            Type::Opaque(it) => {
                it.bounds.look(look);
                it.captures.look(look);
            }
            Type::Projection(it) => {
                it.self_type.look(look);
                it.trait_.look(look);
                it.args.look(look);
            }
        }
        look.visit.type_(self);
    }
}

impl Visitable for TraitBound {
    fn look(&self, look: &mut Look<'_>) {
        look.bound(|look| {
            self.trait_.look(look);
            self.constraints.look(look);
        });
    }
}

impl Visitable for Constraint {
    fn look(&self, look: &mut Look<'_>) {
        match &self.term {
            Term::Type(it) => it.look(look),
            Term::Const(it) => it.look(look),
            Term::Bounds(it) => it.look(look),
        }
        self.args.look(look);
    }
}

impl Visitable for Bound {
    fn look(&self, look: &mut Look<'_>) {
        match self {
            Bound::Trait(it) => it.look(look),
            Bound::Outlives(it) => it.look(look),
        }
    }
}

impl Visitable for Predicate {
    fn look(&self, look: &mut Look<'_>) {
        match self {
            Predicate::Implements { lifetimes: _, subject, trait_ } => look.bound(|look| {
                subject.look(look);
                trait_.look(look);
            }),
            Predicate::Equals { lifetimes: _, subject, term } => look.bound(|look| {
                subject.look(look);
                term.look(look);
            }),
            Predicate::TypeOutlives { lifetimes: _, subject, lifetime } => look.bound(|look| {
                subject.look(look);
                lifetime.look(look);
            }),
            Predicate::LifetimeOutlives { longer, shorter } => {
                longer.look(look);
                shorter.look(look);
            }
        }
        look.visit.predicate(self);
    }
}

impl Visitable for Generics {
    fn look(&self, look: &mut Look<'_>) {
        self.params.look(look);
        self.predicates.look(look);
    }
}

impl Visitable for ParamDef {
    fn look(&self, look: &mut Look<'_>) {
        match &self.kind {
            ParamKind::Type { default, synthetic: _ } => default.look(look),
            ParamKind::Const { type_, default } => {
                type_.look(look);
                default.look(look);
            }
        }
    }
}

impl Visitable for Kind {
    fn look(&self, look: &mut Look<'_>) {
        match self {
            Kind::Function(it) => it.look(look),
            Kind::Struct(it) | Kind::Union(it) => {
                it.generics.look(look);
                it.fields.look(look);
                it.members.look(look);
            }
            Kind::Enum(it) => {
                it.generics.look(look);
                it.variants.iter().for_each(|it| it.fields.look(look));
                it.members.look(look);
            }
            Kind::Trait(it) => {
                it.generics.look(look);
                it.items.look(look);
            }
            Kind::Alias(it) => {
                it.generics.look(look);
                it.target.look(look);
            }
            Kind::Constant(it) => it.look(look),
            Kind::Static(it) => it.type_.look(look),
            Kind::Variant(of) => look.visit.name(of),
            Kind::Module
            | Kind::ExternType
            | Kind::MacroRules(_)
            | Kind::ProcMacro(_)
            | Kind::Foreign(_)
            | Kind::Other(_) => {}
        }
    }
}

impl Visitable for Function {
    fn look(&self, look: &mut Look<'_>) {
        self.generics.look(look);
        self.params.iter().for_each(|it| it.type_.look(look));
        self.output.look(look);
    }
}

impl Visitable for Field {
    fn look(&self, look: &mut Look<'_>) {
        self.type_.look(look);
    }
}

impl Visitable for Member {
    fn look(&self, look: &mut Look<'_>) {
        match &self.kind {
            MemberKind::Function(it) => it.look(look),
            MemberKind::Constant(it) => it.look(look),
        }
        self.self_type.look(look);
        self.generics.look(look);
    }
}

impl Visitable for TraitItem {
    fn look(&self, look: &mut Look<'_>) {
        match &self.kind {
            TraitItemKind::Function(it) => it.look(look),
            TraitItemKind::Constant(it) => it.look(look),
            TraitItemKind::Type { generics, default } => {
                generics.look(look);
                default.look(look);
            }
        }
    }
}

impl Visitable for Constant {
    fn look(&self, look: &mut Look<'_>) {
        self.type_.look(look);
    }
}

impl Visitable for Impl {
    fn look(&self, look: &mut Look<'_>) {
        self.generics.look(look);
        self.trait_.look(look);
        self.self_type.look(look);
        self.types.look(look);
        self.constants.look(look);
        self.refined.look(look);
    }
}

/// Calls `f` with every part of `it` that is a type, innermost first.
pub fn each_type<T: Visitable>(it: &T, f: impl FnMut(&Type)) {
    struct Each<F>(F);
    impl<F: FnMut(&Type)> Visit for Each<F> {
        fn type_(&mut self, type_: &Type) {
            (self.0)(type_);
        }
    }
    visit(it, &mut Each(f));
}

/// Calls `f` with the identity of every definition that `it` mentions.
pub fn each_name<T: Visitable>(it: &T, f: impl FnMut(&Name)) {
    struct Each<F>(F);
    impl<F: FnMut(&Name)> Visit for Each<F> {
        fn name(&mut self, name: &Name) {
            (self.0)(name);
        }
    }
    visit(it, &mut Each(f));
}

/// Calls `f` with every lifetime that `it` mentions and the number of binders around it.
pub fn each_lifetime<T: Visitable>(it: &T, f: impl FnMut(&Lifetime, u8)) {
    struct Each<F>(F);
    impl<F: FnMut(&Lifetime, u8)> Visit for Each<F> {
        fn lifetime(&mut self, lifetime: &Lifetime, binders: u8) {
            (self.0)(lifetime, binders);
        }
    }
    visit(it, &mut Each(f));
}

/// Whether `it` depends on a parameter, a lifetime's included, or on `Self`.
pub fn is_open<T: Visitable>(it: &T) -> bool {
    struct Open(bool);
    impl Visit for Open {
        fn lifetime(&mut self, lifetime: &Lifetime, _binders: u8) {
            self.0 |= !matches!(lifetime, Lifetime::Static | Lifetime::Bound { .. });
        }
        fn type_(&mut self, type_: &Type) {
            self.0 |= matches!(type_, Type::Param(_) | Type::SelfType | Type::Unknown(_));
        }
        fn constant(&mut self, constant: &Const) {
            self.0 |= matches!(constant, Const::Param(_));
        }
    }
    let mut open = Open(false);
    visit(it, &mut open);
    open.0
}

/// Whether `it` mentions no associated type, no opaque one and no bound.
pub fn is_plain<T: Visitable>(it: &T) -> bool {
    struct Plain(bool);
    impl Visit for Plain {
        fn type_(&mut self, type_: &Type) {
            self.0 &= !matches!(type_, Type::Projection(_) | Type::Opaque(_));
        }
        fn predicate(&mut self, _: &Predicate) {
            self.0 = false;
        }
    }
    let mut plain = Plain(true);
    visit(it, &mut plain);
    plain.0
}
