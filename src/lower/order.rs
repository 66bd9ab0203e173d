//! The order by which a derived `PartialOrd` compares: that of the declaration, and of the
//! discriminants for variants.

use std::sync::Arc;

use rustdoc_types::{Attribute, Id, Item, ItemEnum};

use crate::lower::Lower;
use crate::lower::nature::{struct_fields, variant_fields};

impl Lower<'_> {
    /// Variants and fields as a derived `PartialOrd` compares them; none if it is not derived.
    pub(super) fn derived_order(&self, item: &Item, impls: &[Id]) -> Vec<Arc<str>> {
        let is_derived = |id: &Id| {
            let block = self.krate.index.get(id);
            block.is_some_and(|it| it.attrs.contains(&Attribute::AutomaticallyDerived))
        };
        if !impls.iter().any(|id| is_derived(id) && self.is_impl_of(id, "cmp::PartialOrd")) {
            return Vec::new();
        }
        match &item.inner {
            ItemEnum::Struct(it) => self.names_of(&struct_fields(it), ""),
            ItemEnum::Enum(it) => self.variants_in_order(&it.variants),
            _ => Vec::new(),
        }
    }

    fn variants_in_order(&self, variants: &[Id]) -> Vec<Arc<str>> {
        let mut next = Some(0);
        let mut found = Vec::new();
        for variant in variants.iter().filter_map(|id| self.krate.index.get(id)) {
            let (ItemEnum::Variant(it), Some(name)) = (&variant.inner, &variant.name) else {
                continue;
            };
            let value: Option<i128> = match &it.discriminant {
                Some(it) => it.value.parse().ok(),
                None => next,
            };
            next = value.map(|it| it + 1);
            let fields = self.names_of(&variant_fields(&variant.inner), &format!("{name}::"));
            found.push((value, [vec![name.as_str().into()], fields].concat()));
        }
        found.sort_by_key(|(value, _)| *value);
        found.into_iter().flat_map(|(_, names)| names).collect()
    }

    fn names_of(&self, ids: &[Id], prefix: &str) -> Vec<Arc<str>> {
        let items = ids.iter().filter_map(|id| self.krate.index.get(id)?.name.as_deref());
        items.map(|name| format!("{prefix}{name}").into()).collect()
    }
}
