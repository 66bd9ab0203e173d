//! Impl blocks: inherent ones to members of their type, trait impls to what they let a client do.

use std::collections::{BTreeMap, HashSet};

use rustdoc_types as rd;
use rustdoc_types::{Attribute, Id, Item, ItemEnum, Visibility};

use crate::api::Api;
use crate::api::item as api;
use crate::api::types::*;
use crate::api::visit::each_name;
use crate::lower::Lower;
use crate::lower::functions::Site;
use crate::lower::graph::Auto;
use crate::lower::names::is_hidden;
use crate::lower::scope::{Elision, Scope};

/// The impl blocks that rustdoc lists with an item.
pub fn of(it: &ItemEnum) -> &[Id] {
    match it {
        ItemEnum::Struct(it) => &it.impls,
        ItemEnum::Union(it) => &it.impls,
        ItemEnum::Enum(it) => &it.impls,
        ItemEnum::Trait(it) => &it.implementations,
        _ => &[],
    }
}

impl Lower<'_> {
    fn impl_(&self, id: &Id) -> Option<(&Item, &rd::Impl)> {
        let item = self.krate.index.get(id)?;
        match &item.inner {
            ItemEnum::Impl(it) => Some((item, it)),
            _ => None,
        }
    }

    /// The public associated items of a type's inherent impls.
    pub fn members(&self, impls: &[Id]) -> Vec<api::Member> {
        let inherent =
            impls.iter().filter_map(|id| self.impl_(id)).filter(|(_, it)| it.trait_.is_none());
        let mut members: Vec<api::Member> =
            inherent.flat_map(|(block, it)| self.members_of(block, it)).collect();
        members.sort_by(|a, b| (&a.name, &a.self_type).cmp(&(&b.name, &b.self_type)));
        members.shrink_to_fit();
        members
    }

    fn members_of(&self, block: &Item, it: &rd::Impl) -> Vec<api::Member> {
        let items = it.items.iter().filter_map(|id| self.krate.index.get(id));
        let public: Vec<&Item> =
            items.filter(|it| matches!(it.visibility, Visibility::Public)).collect();
        if public.is_empty() {
            return Vec::new();
        }
        let (mut scope, _, self_type) = self.impl_scope(it);
        let generics = self.generics(&it.generics, &mut scope);
        scope.elision = Elision::As(Lifetime::Static);
        let hidden = is_hidden(block);
        let member = |item: &&Item| {
            let own = self.attributes(item);
            Some(api::Member {
                name: item.name.as_deref()?.into(),
                self_type: self_type.clone(),
                generics: generics.clone(),
                kind: self.member_kind(item, &scope)?,
                attributes: api::Attributes { hidden: own.hidden || hidden, ..own },
            })
        };
        public.iter().filter_map(member).collect()
    }

    fn member_kind(&self, item: &Item, scope: &Scope) -> Option<api::MemberKind> {
        Some(match &item.inner {
            ItemEnum::Function(it) => {
                api::MemberKind::Function(self.function(item, it, scope, Site::Free))
            }
            ItemEnum::AssocConst { type_, value, .. } => api::MemberKind::Constant(
                self.constant_item(type_, value.as_deref(), &mut scope.clone()),
            ),
            _ => return None,
        })
    }

    /// What a blanket impl of a linked crate gives to a type of ours, both without parameters.
    fn given(&self, item: &Item, it: &rd::Impl) -> Option<api::Impl> {
        let plain = |path: &rd::Path| match path.args.as_deref() {
            None => true,
            Some(rd::GenericArgs::AngleBracketed { args, .. }) => args.is_empty(),
            Some(_) => false,
        };
        let rd::Type::ResolvedPath(own) = &it.for_ else { return None };
        let trait_ = it.trait_.as_ref().filter(|it| plain(it) && plain(own))?;
        let linked = |id: &Id| self.links.editions.contains_key(id);
        let told = linked(&trait_.id) && self.names.elsewhere.contains_key(&trait_.id);
        if !told || linked(&own.id) || self.local(&own.id).is_none() {
            return None;
        }
        Some(self.plain_impl(Auto { trait_: trait_.id, type_: own.id }, self.attributes(item)))
    }

    /// An impl that says nothing but trait and type.
    fn plain_impl(&self, it: Auto, attributes: api::Attributes) -> api::Impl {
        let path = |id: Id| Path { name: self.name(id, ""), args: Vec::new() };
        api::Impl {
            generics: Generics::default(),
            trait_: path(it.trait_),
            self_type: Type::Path(path(it.type_)),
            is_negative: false,
            is_synthetic: false,
            is_derived: Cosmetic(false),
            types: BTreeMap::new(),
            constants: BTreeMap::new(),
            refined: BTreeMap::new(),
            attributes,
        }
    }

    /// A trait impl; none for what rustdoc repeats on each type: blanket impls, and the absence of
    /// auto traits.
    pub fn trait_impl(&self, id: &Id) -> Option<api::Impl> {
        if let Some(auto) = self.krate.autos.get(id) {
            let plain = || self.plain_impl(*auto, api::Attributes::default());
            return Some(api::Impl { is_synthetic: true, ..self.unreached(plain) });
        }
        let (item, it) = self.impl_(id)?;
        if it.blanket_impl.is_some() {
            return self.given(item, it);
        }
        if it.is_synthetic && it.is_negative {
            return None;
        }
        let (mut scope, trait_, self_type) = self.unreached(|| self.impl_scope(it));
        let structural =
            trait_.as_ref().is_some_and(|it| it.name.is_std("marker::StructuralPartialEq"));
        if structural && !self.matches_structurally(&self_type) {
            return None;
        }
        let generics = self.unreached(|| self.generics(&it.generics, &mut scope));
        scope.elision = Elision::As(Lifetime::Static);
        let mut types = BTreeMap::new();
        let mut constants = BTreeMap::new();
        for part in it.items.iter().filter_map(|id| self.krate.index.get(id)) {
            let Some(name) = part.name.as_deref() else { continue };
            match &part.inner {
                ItemEnum::AssocType { generics, type_: Some(type_), .. } => {
                    types.insert(name.into(), self.associated(generics, type_, &scope));
                }
                ItemEnum::AssocConst { type_, value, .. } => {
                    let scope = &mut scope.clone();
                    let constant = self.constant_item(type_, value.as_deref(), scope);
                    constants.insert(name.into(), constant);
                }
                _ => {}
            }
        }
        Some(api::Impl {
            generics,
            trait_: trait_?,
            self_type,
            is_negative: it.is_negative,
            is_synthetic: it.is_synthetic,
            is_derived: Cosmetic(item.attrs.contains(&Attribute::AutomaticallyDerived)),
            types,
            constants,
            refined: self.refined(it, &scope),
            attributes: self.attributes(item),
        })
    }

    fn associated(&self, generics: &rd::Generics, type_: &rd::Type, scope: &Scope) -> Type {
        use crate::lower::scope::Numbering::Declared;
        let mut scope = scope.clone();
        scope.enter(&generics.params, Declared, Declared);
        self.type_(type_, &mut scope)
    }

    /// Results of methods whose trait says `impl Trait` and whose impl says more.
    fn refined(&self, it: &rd::Impl, scope: &Scope) -> BTreeMap<std::sync::Arc<str>, Type> {
        let Some(ItemEnum::Trait(trait_)) =
            it.trait_.as_ref().and_then(|path| self.local(&path.id))
        else {
            return BTreeMap::new();
        };
        let methods = |ids: &[Id]| -> BTreeMap<String, Id> {
            let items = ids.iter().filter_map(|id| self.krate.index.get(id));
            let methods = items.filter(|it| matches!(it.inner, ItemEnum::Function(_)));
            methods.filter_map(|it| Some((it.name.clone()?, it.id))).collect()
        };
        let declared = methods(&trait_.items);
        let written = methods(&it.items).into_iter().filter_map(|(name, id)| {
            let (own, above) =
                (self.krate.index.get(&id)?, self.krate.index.get(declared.get(&name)?)?);
            match (&own.inner, &above.inner) {
                (ItemEnum::Function(own_fn), ItemEnum::Function(above_fn))
                    if is_opaque(above_fn) && !is_opaque(own_fn) =>
                {
                    let function = self.function(own, own_fn, scope, Site::Trait);
                    Some((name.as_str().into(), function.output))
                }
                _ => None,
            }
        });
        written.collect()
    }

    /// An impl of this crate says something about the items of linked crates in its header.
    pub fn reach_header(&self, id: &Id, block: &api::Impl) {
        if self.links.editions.contains_key(id) {
            return;
        }
        let mut see = |name: &Name| {
            let id = self.ids.get(name).filter(|id| self.names.elsewhere.contains_key(id));
            id.into_iter().for_each(|id| self.reach(*id));
        };
        each_name(&block.trait_, &mut see);
        each_name(&block.self_type, &mut see);
    }

    /// Whether everything that an impl is about is seen by clients. Its trait need not be: a blanket
    /// impl may ask for a private one.
    pub fn is_visible(&self, it: &api::Impl, api: &Api) -> bool {
        let mut seen = true;
        let mut see = |name: &Name| {
            seen &= !api.is_own(name) || api.items.contains_key(name);
        };
        each_name(&it.trait_.args, &mut see);
        each_name(&it.self_type, &mut see);
        seen
    }

    /// Impls of traits that nothing public mentions.
    pub fn impls_of_private_traits(&self, seen: &HashSet<Id>) -> Vec<api::Impl> {
        let mut traits: Vec<&Item> = self
            .krate
            .index
            .values()
            .filter(|it| it.crate_id == 0 && matches!(it.inner, ItemEnum::Trait(_)))
            .collect();
        traits.sort_by_key(|it| it.id);
        let impls = traits.iter().flat_map(|it| of(&it.inner)).filter(|id| !seen.contains(id));
        impls.filter_map(|id| self.unreached(|| self.trait_impl(id))).collect()
    }
}

fn is_opaque(it: &rd::Function) -> bool {
    it.header.is_async || matches!(it.sig.output, Some(rd::Type::ImplTrait(_)))
}
