//! Rustdoc's items to the items of the API.

use std::sync::Arc;

use rustdoc_types as rd;
use rustdoc_types::{Attribute, Id, Item, ItemEnum, Visibility};

use crate::api::item as api;
use crate::api::item::{Kind, Shape};
use crate::api::types::*;
use crate::lower::Lower;
use crate::lower::functions::{Site, export_name};
use crate::lower::macros::macro_rules;
use crate::lower::names::is_hidden;
use crate::lower::scope::{Elision, Numbering, Scope};

/// The generics of an item of rustdoc, if it has any.
pub fn generics_of(it: &ItemEnum) -> Option<&rd::Generics> {
    match it {
        ItemEnum::Struct(it) => Some(&it.generics),
        ItemEnum::Union(it) => Some(&it.generics),
        ItemEnum::Enum(it) => Some(&it.generics),
        ItemEnum::Trait(it) => Some(&it.generics),
        ItemEnum::TypeAlias(it) => Some(&it.generics),
        _ => None,
    }
}

impl<'a> Lower<'a> {
    /// A local item, if it is one that clients can see.
    pub fn item(&self, item: &'a Item) -> Option<api::Item> {
        let name = self.keys.get(&item.id)?.clone();
        let path = self.krate.paths.get(&item.id).map_or(&[][..], |it| it.path.as_slice());
        self.here.replace(path);
        self.aliases.take();
        let kind = match &item.inner {
            ItemEnum::Module(_) => Kind::Module,
            ItemEnum::Function(it) => {
                Kind::Function(self.function(item, it, &Scope::new(), Site::Free))
            }
            ItemEnum::Struct(it) => Kind::Struct(self.struct_(item, it)),
            ItemEnum::Union(it) => Kind::Union(self.union(item, it)),
            ItemEnum::Enum(it) => Kind::Enum(self.enum_(item, it)),
            ItemEnum::Variant(_) => Kind::Variant(self.enum_of(item.id)?),
            ItemEnum::Trait(it) => Kind::Trait(self.trait_(item.id, it)),
            ItemEnum::TypeAlias(it) => Kind::Alias(self.alias(it)),
            ItemEnum::Constant { type_, const_ } => {
                let value = const_.value.as_deref().unwrap_or(&const_.expr);
                Kind::Constant(self.constant_item(type_, Some(value), &mut Scope::new()))
            }
            ItemEnum::Static(it) => Kind::Static(api::Static {
                type_: self.type_(&it.type_, &mut Scope::new()),
                mutable: it.is_mutable,
                is_unsafe: it.is_unsafe,
                export_name: export_name(item),
            }),
            ItemEnum::ExternType => Kind::ExternType,
            ItemEnum::Macro(text) => Kind::MacroRules(macro_rules(text, self.edition_of(item.id))),
            ItemEnum::ProcMacro(it) => Kind::ProcMacro(proc_macro(it)),
            // `rename` is what the crate is called elsewhere, if it has another name here.
            ItemEnum::ExternCrate { name, rename } => {
                Kind::Foreign(self.foreign_crate(rename.as_ref().unwrap_or(name)))
            }
            ItemEnum::TraitAlias(_) => Kind::Other("trait alias".into()),
            ItemEnum::Primitive(_) => Kind::Other("primitive".into()),
            _ => return None,
        };
        let paths = self.names.paths.get(&item.id).cloned().unwrap_or_default();
        let elsewhere = self.names.elsewhere.get(&item.id).cloned().unwrap_or_default();
        Some(api::Item {
            name,
            paths: Cosmetic(paths),
            elsewhere: Cosmetic(elsewhere),
            aliases: Cosmetic(self.aliases.take()),
            attributes: self.attributes(item),
            kind,
        })
    }

    /// The enum that a variant belongs to.
    fn enum_of(&self, variant: Id) -> Option<Name> {
        let owners = self.enums.get_or_init(|| {
            let enums = self.krate.index.values().filter_map(|it| match &it.inner {
                ItemEnum::Enum(own) => Some(own.variants.iter().map(|variant| (*variant, it.id))),
                _ => None,
            });
            enums.flatten().collect()
        });
        owners.get(&variant).map(|it| self.name(*it, ""))
    }

    pub(super) fn type_scope(&self, generics: &rd::Generics) -> Scope {
        let mut scope = Scope::new();
        scope.enter(&generics.params, Numbering::Declared, Numbering::Declared);
        scope.elision = Elision::As(Lifetime::Elided);
        scope
    }

    /// The item's own type, its parameters as arguments: what `Self` is in its declaration.
    pub(super) fn own_type(&self, id: Id, generics: &Generics) -> Type {
        let lifetimes = generics.lifetimes.iter().enumerate().map(|(index, it)| {
            let param = Param { depth: 0, index: index as u16, name: it.name.clone() };
            Arg::Lifetime(Lifetime::Param(param))
        });
        let params = generics.params.iter().enumerate().map(|(index, it)| {
            let param = Param { depth: 0, index: index as u16, name: it.name.clone() };
            match it.kind {
                ParamKind::Type { .. } => Arg::Type(Type::Param(param)),
                ParamKind::Const { .. } => Arg::Const(Const::Param(param)),
            }
        });
        Type::Path(Path { name: self.name(id, ""), args: lifetimes.chain(params).collect() })
    }

    fn struct_(&self, item: &Item, it: &rd::Struct) -> api::Struct {
        let (shape, ids) = match &it.kind {
            rd::StructKind::Unit => (Shape::Unit, Vec::new()),
            rd::StructKind::Tuple(ids) => (Shape::Tuple, ids.iter().flatten().copied().collect()),
            rd::StructKind::Plain { fields, .. } => (Shape::Braced, fields.clone()),
        };
        self.fields_of(item, &it.generics, shape, &ids, &it.impls)
    }

    fn union(&self, item: &Item, it: &rd::Union) -> api::Struct {
        self.fields_of(item, &it.generics, Shape::Braced, &it.fields, &it.impls)
    }

    fn fields_of(
        &self,
        item: &Item,
        generics: &rd::Generics,
        shape: Shape,
        ids: &[Id],
        impls: &[Id],
    ) -> api::Struct {
        let mut scope = self.type_scope(generics);
        let mut lowered = self.generics(generics, &mut scope);
        scope.self_type = Some(self.own_type(item.id, &lowered));
        let (mut fields, mut private_names) = (Vec::new(), Vec::new());
        for field in ids.iter().filter_map(|id| self.krate.index.get(id)) {
            match matches!(field.visibility, Visibility::Public) && !is_hidden(field) {
                true => fields.extend(self.field(field, &mut scope)),
                false => {
                    let hidden = matches!(field.visibility, Visibility::Public);
                    private_names.extend(field.name.as_deref().map(|it| (it.into(), hidden)));
                }
            }
        }
        let order = fields.iter().map(|it| it.name.clone()).collect();
        if shape == Shape::Braced {
            fields.sort_by(|a, b| a.name.cmp(&b.name));
        }
        let all = self.all_fields(ids, &scope);
        lowered.predicates.extend(self.inferred_outlives(&item.id));
        let members = self.members(impls);
        api::Struct {
            nature: self.nature(item, std::slice::from_ref(&all), impls),
            repr: repr(item, order, fields.len() == all.len()),
            generics: lowered,
            shape,
            fields,
            private_fields: !private_names.is_empty(),
            private_names: Cosmetic(private_names),
            non_exhaustive: item.attrs.contains(&Attribute::NonExhaustive),
            members,
        }
    }

    fn field(&self, item: &Item, scope: &mut Scope) -> Option<api::Field> {
        let ItemEnum::StructField(type_) = &item.inner else { return None };
        Some(api::Field {
            name: item.name.as_deref()?.into(),
            type_: self.type_(type_, scope),
            attributes: self.attributes(item),
        })
    }

    /// Every field, private ones too, for what they decide; it makes nothing reachable.
    pub fn all_fields(&self, ids: &[Id], scope: &Scope) -> Vec<(std::sync::Arc<str>, Type)> {
        self.unreached(|| {
            let fields = ids.iter().filter_map(|id| self.krate.index.get(id));
            let lowered = fields.filter_map(|it| self.field(it, &mut scope.clone()));
            lowered.map(|it| (it.name, it.type_)).collect()
        })
    }

    fn enum_(&self, item: &Item, it: &rd::Enum) -> api::Enum {
        let mut scope = self.type_scope(&it.generics);
        let mut generics = self.generics(&it.generics, &mut scope);
        scope.self_type = Some(self.own_type(item.id, &generics));
        let mut variants = Vec::new();
        let mut next = Some(0);
        let (mut all, mut order) = (Vec::new(), Vec::new());
        for variant in it.variants.iter().filter_map(|id| self.krate.index.get(id)) {
            let ItemEnum::Variant(kind) = &variant.inner else { continue };
            let value = match &kind.discriminant {
                Some(it) => it.value.parse().ok(),
                None => next,
            };
            next = value.map(|it: i128| it + 1);
            let fields = self.all_fields(&field_ids(&kind.kind), &scope);
            let name = variant.name.as_deref().unwrap_or_default();
            order.extend(fields.iter().map(|(field, _)| format!("{name}::{field}").into()));
            all.push(fields);
            variants.extend(self.variant(variant, kind, value, &mut scope));
        }
        generics.predicates.extend(self.inferred_outlives(&item.id));
        let members = self.members(&it.impls);
        api::Enum {
            nature: self.nature(item, &all, &it.impls),
            repr: repr(item, order, true),
            generics,
            variants,
            non_exhaustive: item.attrs.contains(&Attribute::NonExhaustive),
            members,
        }
    }

    fn variant(
        &self,
        item: &Item,
        it: &rd::Variant,
        discriminant: Option<i128>,
        scope: &mut Scope,
    ) -> Option<api::Variant> {
        let shape = match &it.kind {
            rd::VariantKind::Plain => Shape::Unit,
            rd::VariantKind::Tuple(_) => Shape::Tuple,
            rd::VariantKind::Struct { .. } => Shape::Braced,
        };
        let ids = field_ids(&it.kind);
        let items = ids.iter().filter_map(|id| self.krate.index.get(id));
        let (hidden, shown): (Vec<_>, Vec<_>) = items.partition(|it| is_hidden(it));
        let mut fields: Vec<_> = shown.iter().filter_map(|it| self.field(it, scope)).collect();
        if shape == Shape::Braced {
            fields.sort_by(|a, b| a.name.cmp(&b.name));
        }
        Some(api::Variant {
            name: item.name.as_deref()?.into(),
            shape,
            fields,
            hidden_fields: hidden
                .iter()
                .filter_map(|it| Some(it.name.as_deref()?.into()))
                .collect(),
            discriminant,
            non_exhaustive: item.attrs.contains(&Attribute::NonExhaustive),
            attributes: self.attributes(item),
        })
    }

    /// A constant; its value counts where it is a literal that stands for itself.
    pub fn constant_item(
        &self,
        type_: &rd::Type,
        value: Option<&str>,
        scope: &mut Scope,
    ) -> api::Constant {
        let value = value.and_then(|it| match self.constant(it, scope) {
            Const::Value(it) if is_literal(&it) => Some(it.to_string()),
            _ => None,
        });
        api::Constant { type_: self.type_(type_, scope), value }
    }

    fn alias(&self, it: &rd::TypeAlias) -> api::Alias {
        let mut scope = self.type_scope(&it.generics);
        let generics = self.generics(&it.generics, &mut scope);
        api::Alias { generics, target: self.type_(&it.type_, &mut scope) }
    }
}

/// Layout promises; `order` is that of the public fields.
fn repr(item: &Item, order: Vec<Arc<str>>, all_public: bool) -> api::Repr {
    let mut repr = api::Repr::default();
    for attribute in &item.attrs {
        let Attribute::Repr(it) = attribute else { continue };
        repr.c |= it.kind == rd::ReprKind::C;
        repr.simd |= it.kind == rd::ReprKind::Simd;
        // A transparent wrapper of a private field promises nothing (rustdoc's own rule).
        repr.transparent |= it.kind == rd::ReprKind::Transparent && all_public;
        repr.align = repr.align.max(it.align);
        repr.packed = repr.packed.max(it.packed);
        repr.int = repr.int.or(it.int.clone());
    }
    if (repr.c || repr.int.is_some()) && !matches!(item.inner, ItemEnum::Union(_)) {
        repr.order = order;
    }
    repr
}

/// Whether a constant's text is its value and not a way to compute it.
fn is_literal(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let quoted = text.starts_with(['"', '\'']) || text.starts_with("b\"");
    let number = text.starts_with(|it: char| it.is_ascii_digit())
        && text.chars().all(|it| it.is_alphanumeric() || it == '.');
    quoted || number || matches!(text, "true" | "false")
}

fn field_ids(it: &rd::VariantKind) -> Vec<Id> {
    match it {
        rd::VariantKind::Plain => Vec::new(),
        rd::VariantKind::Tuple(ids) => ids.iter().flatten().copied().collect(),
        rd::VariantKind::Struct { fields, .. } => fields.clone(),
    }
}

fn proc_macro(it: &rd::ProcMacro) -> api::ProcMacro {
    let kind = match it.kind {
        rd::MacroKind::Bang => api::ProcMacroKind::FunctionLike,
        rd::MacroKind::Attr => api::ProcMacroKind::Attribute,
        rd::MacroKind::Derive => api::ProcMacroKind::Derive,
    };
    api::ProcMacro { kind, helpers: it.helpers.iter().cloned().collect() }
}
