//! Rewriting whole items: every type in them goes through one [`Fold`].

use crate::api::fold::{Fold, Foldable, Walk, fold};
use crate::api::item::*;
use crate::api::types::*;

impl Item {
    /// The item with every type rewritten.
    pub fn map_types(&self, with: &mut impl Fold) -> Item {
        let aliases = self.aliases.0.iter();
        let aliases = aliases.map(|(name, it)| (with.name(name), fold(it, with))).collect();
        Item {
            name: with.name(&self.name),
            aliases: Cosmetic(aliases),
            paths: self.paths.clone(),
            elsewhere: self.elsewhere.clone(),
            attributes: self.attributes.clone(),
            kind: fold(&self.kind, with),
        }
    }

    /// Calls `f` with the generics of the item and of everything in it.
    pub fn each_generics(&mut self, mut f: impl FnMut(&mut Generics)) {
        match &mut self.kind {
            Kind::Function(it) => f(&mut it.generics),
            Kind::Struct(it) | Kind::Union(it) => {
                f(&mut it.generics);
                it.members.iter_mut().for_each(|it| it.each_generics(&mut f));
            }
            Kind::Enum(it) => {
                f(&mut it.generics);
                it.members.iter_mut().for_each(|it| it.each_generics(&mut f));
            }
            Kind::Trait(it) => {
                f(&mut it.generics);
                for item in it.items.values_mut() {
                    match &mut item.kind {
                        TraitItemKind::Function(it) => f(&mut it.generics),
                        TraitItemKind::Type { generics, .. } => f(generics),
                        TraitItemKind::Constant(_) => {}
                    }
                }
            }
            Kind::Alias(it) => f(&mut it.generics),
            _ => {}
        }
    }
}

impl Member {
    fn each_generics(&mut self, f: &mut impl FnMut(&mut Generics)) {
        f(&mut self.generics);
        if let MemberKind::Function(it) = &mut self.kind {
            f(&mut it.generics);
        }
    }
}

impl Projection {
    /// Whether the projection can have no value before its type is known.
    pub fn self_type_is_open(&self) -> bool {
        matches!(self.self_type, Type::Param(_) | Type::SelfType)
    }
}

impl Foldable for Kind {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        match self {
            Kind::Function(it) => Kind::Function(it.fold(walk)),
            Kind::Struct(it) => Kind::Struct(it.fold(walk)),
            Kind::Union(it) => Kind::Union(it.fold(walk)),
            Kind::Enum(it) => Kind::Enum(it.fold(walk)),
            Kind::Trait(it) => Kind::Trait(it.fold(walk)),
            Kind::Alias(it) => Kind::Alias(Alias {
                generics: it.generics.fold(walk),
                target: it.target.fold(walk),
            }),
            Kind::Constant(it) => Kind::Constant(it.fold(walk)),
            Kind::Static(it) => Kind::Static(Static { type_: it.type_.fold(walk), ..it.clone() }),
            Kind::Variant(of) => Kind::Variant(walk.name(of)),
            Kind::Module
            | Kind::ExternType
            | Kind::MacroRules(_)
            | Kind::ProcMacro(_)
            | Kind::Foreign(_)
            | Kind::Other(_) => self.clone(),
        }
    }
}

impl Foldable for Function {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        Function {
            generics: self.generics.fold(walk),
            params: self.params.fold(walk),
            output: self.output.fold(walk),
            ..self.clone()
        }
    }
}

impl Foldable for Parameter {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        Parameter { name: self.name.clone(), type_: self.type_.fold(walk) }
    }
}

impl Foldable for Struct {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        Struct {
            generics: self.generics.fold(walk),
            fields: self.fields.fold(walk),
            members: self.members.fold(walk),
            ..self.clone()
        }
    }
}

impl Foldable for Field {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        Field { type_: self.type_.fold(walk), ..self.clone() }
    }
}

impl Foldable for Enum {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        Enum {
            generics: self.generics.fold(walk),
            variants: self.variants.fold(walk),
            members: self.members.fold(walk),
            ..self.clone()
        }
    }
}

impl Foldable for Variant {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        Variant { fields: self.fields.fold(walk), ..self.clone() }
    }
}

impl Foldable for Member {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        let kind = match &self.kind {
            MemberKind::Function(it) => MemberKind::Function(it.fold(walk)),
            MemberKind::Constant(it) => MemberKind::Constant(it.fold(walk)),
        };
        Member {
            self_type: self.self_type.fold(walk),
            generics: self.generics.fold(walk),
            kind,
            ..self.clone()
        }
    }
}

impl Foldable for Trait {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        Trait { generics: self.generics.fold(walk), items: self.items.fold(walk), ..self.clone() }
    }
}

impl Foldable for TraitItem {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        let kind = match &self.kind {
            TraitItemKind::Function(it) => TraitItemKind::Function(it.fold(walk)),
            TraitItemKind::Constant(it) => TraitItemKind::Constant(it.fold(walk)),
            TraitItemKind::Type { generics, default } => {
                TraitItemKind::Type { generics: generics.fold(walk), default: default.fold(walk) }
            }
        };
        TraitItem { kind, ..self.clone() }
    }
}

impl Foldable for Constant {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        Constant { type_: self.type_.fold(walk), value: self.value.clone() }
    }
}

impl Foldable for Impl {
    fn fold(&self, walk: &mut Walk<'_>) -> Self {
        Impl {
            generics: self.generics.fold(walk),
            trait_: self.trait_.fold(walk),
            self_type: self.self_type.fold(walk),
            types: self.types.fold(walk),
            constants: self.constants.fold(walk),
            refined: self.refined.fold(walk),
            ..self.clone()
        }
    }
}
