//! Items back to the text of their declaration, without bodies.

use crate::api::item::*;
use crate::api::show::Style;
use crate::api::show::can_need_sized;
use crate::api::types::*;

impl Style {
    /// The declaration of an item under the name it has in a path.
    pub fn item(self, name: &str, kind: &Kind) -> String {
        match kind {
            Kind::Module => format!("pub mod {name}"),
            Kind::Function(it) => self.function(name, it, true),
            Kind::Struct(it) => self.struct_("struct", name, it),
            Kind::Union(it) => self.struct_("union", name, it),
            Kind::Enum(it) => {
                let attribute = if it.non_exhaustive { "#[non_exhaustive] " } else { "" };
                let repr = repr(&it.repr);
                format!("{repr}{attribute}pub enum {name}{}", self.generics(&it.generics))
            }
            Kind::Variant(_) => format!("pub use {name}"),
            Kind::Trait(it) => self.trait_(name, it),
            Kind::Alias(it) => {
                let params = self.generic_params(&it.generics);
                format!("pub type {name}{params} = {}", self.type_(&it.target))
            }
            Kind::Constant(it) => format!("pub {}", self.constant_item(name, it)),
            Kind::Static(it) => {
                let mutable = if it.mutable { "mut " } else { "" };
                format!("pub static {mutable}{name}: {}", self.type_(&it.type_))
            }
            Kind::ExternType => format!("pub type {name}"),
            Kind::MacroRules(_) => format!("macro_rules! {name}"),
            Kind::ProcMacro(it) => match it.kind {
                ProcMacroKind::Derive => format!("#[derive({name})]"),
                ProcMacroKind::Attribute => format!("#[{name}]"),
                ProcMacroKind::FunctionLike => format!("{name}!()"),
            },
            Kind::Foreign(it) => {
                let glob = if it.glob { "::*" } else { "" };
                format!("pub use {}{glob}", crate::api::show::client_path(&it.target))
            }
            Kind::Other(word) => format!("{word} {name}"),
        }
    }

    fn generics(self, it: &Generics) -> String {
        format!("{}{}", self.generic_params(it), self.where_clause(it))
    }

    fn struct_(self, word: &str, name: &str, it: &Struct) -> String {
        let attribute = if it.non_exhaustive { "#[non_exhaustive] " } else { "" };
        let (params, clause) = (self.generic_params(&it.generics), self.where_clause(&it.generics));
        let head = format!("{}{attribute}pub {word} {name}{params}", repr(&it.repr));
        match it.shape {
            Shape::Unit => format!("{head}{clause};"),
            Shape::Tuple => {
                let mut fields: Vec<String> =
                    it.fields.iter().map(|it| format!("pub {}", self.type_(&it.type_))).collect();
                if it.private_fields {
                    fields.push("..".to_owned());
                }
                format!("{head}({}){clause};", fields.join(", "))
            }
            Shape::Braced => {
                let mut fields: Vec<String> = it.fields.iter().map(|it| self.field(it)).collect();
                if it.private_fields {
                    fields.push("..".to_owned());
                }
                format!("{head}{clause} {{ {} }}", fields.join(", "))
            }
        }
    }

    /// A field: `pub left: Node`.
    pub fn field(self, it: &Field) -> String {
        format!("pub {}: {}", it.name, self.type_(&it.type_))
    }

    /// A field of a variant: `left: Node`.
    pub fn variant_field(self, it: &Field) -> String {
        format!("{}: {}", it.name, self.type_(&it.type_))
    }

    /// A variant with its fields.
    pub fn variant(self, it: &Variant) -> String {
        let attribute = if it.non_exhaustive { "#[non_exhaustive] " } else { "" };
        let texts =
            |f: &dyn Fn(&Field) -> String| it.fields.iter().map(f).collect::<Vec<_>>().join(", ");
        match it.shape {
            Shape::Unit => format!("{attribute}{}", it.name),
            Shape::Tuple => {
                format!("{attribute}{}({})", it.name, texts(&|it| self.type_(&it.type_)))
            }
            Shape::Braced => {
                format!("{attribute}{} {{ {} }}", it.name, texts(&|it| self.variant_field(it)))
            }
        }
    }

    fn trait_(self, name: &str, it: &Trait) -> String {
        let mut own = it.generics.clone();
        let (supertraits, clauses): (Vec<_>, Vec<_>) =
            own.predicates.into_iter().partition(on_self);
        own.predicates = clauses.into_iter().collect();
        let bounds: Vec<String> = supertraits
            .iter()
            .map(|it| match it {
                Predicate::Implements { trait_, .. } => self.path(trait_),
                Predicate::TypeOutlives { lifetime, .. } => self.lifetime(lifetime),
                other => self.predicate(other),
            })
            .collect();
        let bounds = match bounds.is_empty() {
            true => String::new(),
            false => format!(": {}", bounds.join(" + ")),
        };
        let unsafe_ = if it.is_unsafe { "unsafe " } else { "" };
        let params = self.generic_params(&own);
        format!("pub {unsafe_}trait {name}{params}{bounds}{}", self.where_clause(&own))
    }

    fn constant_item(self, name: &str, it: &Constant) -> String {
        let value = it.value.as_ref().map(|it| format!(" = {it}")).unwrap_or_default();
        format!("const {name}: {}{value}", self.type_(&it.type_))
    }

    /// An inherent associated item.
    pub fn member(self, it: &Member) -> String {
        match &it.kind {
            MemberKind::Function(function) => self.function(&it.name, function, true),
            MemberKind::Constant(constant) => {
                format!("pub {}", self.constant_item(&it.name, constant))
            }
        }
    }

    /// An associated item of a trait.
    pub fn trait_item(self, name: &str, it: &TraitItem) -> String {
        match &it.kind {
            TraitItemKind::Function(function) => self.function(name, function, false),
            TraitItemKind::Constant(constant) => self.constant_item(name, constant),
            TraitItemKind::Type { generics, default } => {
                let default = default.as_ref().map(|it| format!(" = {}", self.type_(it)));
                let params = self.generic_params(generics);
                let of_self = |it: &&Predicate| {
                    matches!(it, Predicate::TypeOutlives { subject: Type::SelfType, .. })
                };
                let (clauses, own): (Vec<&Predicate>, Vec<&Predicate>) =
                    generics.predicates.iter().partition(of_self);
                let clauses: Vec<String> =
                    clauses.into_iter().map(|it| self.predicate(it)).collect();
                let mut bounds: Vec<String> =
                    own.into_iter().filter_map(|it| self.item_bound(it)).collect();
                let sized = |it: &Predicate| match it {
                    Predicate::Implements { trait_, .. } => can_need_sized(&trait_.name),
                    _ => false,
                };
                if !generics.predicates.iter().any(sized) {
                    bounds.push("?Sized".to_owned());
                }
                let bounds = match bounds.is_empty() {
                    true => String::new(),
                    false => format!(": {}", bounds.join(" + ")),
                };
                let clauses = match clauses.is_empty() {
                    true => String::new(),
                    false => format!(" where {}", clauses.join(", ")),
                };
                format!("type {name}{params}{bounds}{}{clauses}", default.unwrap_or_default())
            }
        }
    }

    fn item_bound(self, it: &Predicate) -> Option<String> {
        match it {
            Predicate::Implements { trait_, .. } if !trait_.name.is_std("marker::Sized") => {
                Some(self.path(trait_))
            }
            Predicate::TypeOutlives { lifetime, .. } => Some(self.lifetime(lifetime)),
            _ => None,
        }
    }

    /// The header of an impl.
    pub fn impl_(self, it: &Impl) -> String {
        let not = if it.is_negative { "!" } else { "" };
        let params = self.generic_params(&it.generics);
        let clause = self.where_clause(&it.generics);
        let types: Vec<String> = it
            .types
            .iter()
            .map(|(name, it)| format!("type {name} = {};", self.type_(it)))
            .collect();
        let body = match types.is_empty() {
            true => String::new(),
            false => format!(" {{ {} }}", types.join(" ")),
        };
        let (trait_, self_type) = (self.path(&it.trait_), self.type_(&it.self_type));
        format!("impl{params} {not}{trait_} for {self_type}{clause}{body}")
    }
}

fn on_self(it: &Predicate) -> bool {
    matches!(
        it,
        Predicate::Implements { subject: Type::SelfType, .. }
            | Predicate::TypeOutlives { subject: Type::SelfType, .. }
    )
}

/// `#[repr(…)]`, or nothing.
pub fn repr(it: &Repr) -> String {
    let words = [
        it.c.then(|| "C".to_owned()),
        it.transparent.then(|| "transparent".to_owned()),
        it.simd.then(|| "simd".to_owned()),
        it.int.clone(),
        it.align.map(|it| format!("align({it})")),
        it.packed.map(|it| format!("packed({it})")),
    ];
    let words: Vec<String> = words.into_iter().flatten().collect();
    match words.is_empty() {
        true => String::new(),
        false => format!("#[repr({})] ", words.join(", ")),
    }
}
