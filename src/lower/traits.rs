//! Traits and their associated items.

use std::collections::BTreeMap;

use rustdoc_types as rd;
use rustdoc_types::{Id, Item, ItemEnum};

use crate::api::item as api;
use crate::api::item::Space;
use crate::api::types::*;
use crate::lower::Lower;
use crate::lower::functions::Site;
use crate::lower::scope::{Numbering, Scope};

impl Lower<'_> {
    pub(super) fn trait_(&self, id: Id, it: &rd::Trait) -> api::Trait {
        let mut scope = self.type_scope(&it.generics);
        scope.itself = Some(id);
        let mut generics = self.generics(&it.generics, &mut scope);
        for bound in &it.bounds {
            let predicates = &mut generics.predicates;
            self.bound_predicates(&|_| Type::SelfType, &[], bound, &mut scope, predicates);
        }
        let mut items = BTreeMap::new();
        for item in it.items.iter().filter_map(|id| self.krate.index.get(id)) {
            if let (Some(name), Some((space, lowered))) =
                (&item.name, self.trait_item(id, item, &generics, &scope))
            {
                items.insert((space, name.as_str().into()), lowered);
            }
        }
        own_clauses(&mut generics, &mut items, &self.name(id, ""));
        api::Trait {
            generics,
            is_unsafe: it.is_unsafe,
            is_auto: it.is_auto,
            dyn_compatible: it.is_dyn_compatible,
            items,
        }
    }

    fn trait_item(
        &self,
        trait_: Id,
        item: &Item,
        generics: &Generics,
        scope: &Scope,
    ) -> Option<(Space, api::TraitItem)> {
        let attributes = self.attributes(item);
        let (space, has_default, kind) = match &item.inner {
            ItemEnum::Function(it) => {
                let function = self.function(item, it, scope, Site::Trait);
                (Space::Values, it.has_body, api::TraitItemKind::Function(function))
            }
            ItemEnum::AssocConst { type_, value, .. } => {
                let constant = self.constant_item(type_, value.as_deref(), &mut scope.clone());
                (Space::Values, value.is_some(), api::TraitItemKind::Constant(constant))
            }
            ItemEnum::AssocType { generics: own, bounds, type_, .. } => {
                let Type::Path(path) = self.own_type(trait_, generics) else { return None };
                let lowered = self.associated_type(item, path, own, bounds, type_, scope)?;
                (Space::Types, type_.is_some(), lowered)
            }
            _ => return None,
        };
        Some((space, api::TraitItem { has_default, kind, attributes }))
    }

    fn associated_type(
        &self,
        item: &Item,
        trait_: Path,
        own: &rd::Generics,
        bounds: &[rd::GenericBound],
        default: &Option<rd::Type>,
        scope: &Scope,
    ) -> Option<api::TraitItemKind> {
        let mut scope = scope.clone();
        scope.enter(&own.params, Numbering::Declared, Numbering::Declared);
        let mut generics = self.generics(own, &mut scope);
        let lifetimes = generics.lifetimes.iter().enumerate().map(|(index, it)| {
            let param = Param { depth: 1, index: index as u16, name: it.name.clone() };
            Arg::Lifetime(Lifetime::Param(param))
        });
        let params = generics.params.iter().enumerate().map(|(index, it)| {
            Arg::Type(Type::Param(Param { depth: 1, index: index as u16, name: it.name.clone() }))
        });
        let subject = Type::Projection(Box::new(Projection {
            self_type: Type::SelfType,
            trait_,
            item: item.name.as_deref()?.into(),
            args: lifetimes.chain(params).collect(),
        }));
        self.param_bounds(&subject, bounds, &mut scope, &mut generics.predicates);
        let default = default.as_ref().map(|it| self.type_(it, &mut scope));
        Some(api::TraitItemKind::Type { generics, default })
    }
}

/// A trait's `where Self::Item: Bound` is the bound of the item (rustc-dev-guide, implied bounds).
fn own_clauses(
    generics: &mut Generics,
    items: &mut BTreeMap<(Space, std::sync::Arc<str>), api::TraitItem>,
    trait_: &Name,
) {
    let item_of = |it: &Predicate| {
        let (Predicate::Implements { subject, .. }
        | Predicate::TypeOutlives { subject, .. }
        | Predicate::Equals { subject, .. }) = it
        else {
            return None;
        };
        let mut root = subject;
        // A bound on an item of the item is one that the item could have written inside its own.
        while let Type::Projection(it) = root {
            if it.self_type == Type::SelfType {
                let own = it.trait_.name == *trait_ && it.args.is_empty();
                return own.then(|| it.item.clone());
            }
            root = &it.self_type;
        }
        None
    };
    for predicate in std::mem::take(&mut generics.predicates) {
        let item = item_of(&predicate).and_then(|it| items.get_mut(&(Space::Types, it)));
        match item.map(|it| &mut it.kind) {
            Some(api::TraitItemKind::Type { generics, .. }) => {
                generics.predicates.insert(predicate);
            }
            _ => {
                generics.predicates.insert(predicate);
            }
        }
    }
}
