//! Items of the public API, as a client sees them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use crate::api::nominal::*;
use crate::api::types::{Cosmetic, Generics, Name, Path, Type};
use crate::finding::Span;

/// The three namespaces of the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Space {
    /// Modules, types, traits.
    Types,
    /// Functions, constants, statics, constructors.
    Values,
    /// Macros of every kind.
    Macros,
}

/// An item that clients can name, or reach through a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its identity.
    pub name: Name,
    /// Its public paths, best first; empty for an unnameable item.
    pub paths: Cosmetic<Vec<String>>,
    /// How clients know it from other crates, if another crate defines it: the path of its
    /// definition, then its public paths there, `serde@1::Serialize`.
    pub elsewhere: Cosmetic<Vec<String>>,
    /// The aliases of this crate that it is written with, and what each stands for where it stands.
    pub aliases: Cosmetic<Vec<(Name, Type)>>,
    /// Notes and attributes.
    pub attributes: Attributes,
    /// What it is.
    pub kind: Kind,
}

/// What is attached to an item, field, variant or associated item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes {
    /// `#[deprecated]`.
    pub deprecated: Option<Cosmetic<Deprecation>>,
    /// `#[must_use]`.
    pub must_use: bool,
    /// `#[doc(hidden)]`: reachable, and no API by convention.
    pub hidden: bool,
    /// Where it stands.
    pub span: Cosmetic<Option<Span>>,
}

/// What `#[deprecated]` says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// The version that deprecated it.
    pub since: Option<String>,
    /// What to do instead.
    pub note: Option<String>,
}

/// What an item is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A module.
    Module,
    /// A free function.
    Function(Function),
    /// A struct.
    Struct(Struct),
    /// A union.
    Union(Struct),
    /// An enum.
    Enum(Enum),
    /// A variant that has a name of its own through `pub use Enum::Variant`.
    Variant(Name),
    /// A trait.
    Trait(Trait),
    /// A type alias.
    Alias(Alias),
    /// A constant.
    Constant(Constant),
    /// A static.
    Static(Static),
    /// `extern { type T; }`.
    ExternType,
    /// A `macro_rules!` macro.
    MacroRules(MacroRules),
    /// A procedural macro.
    ProcMacro(ProcMacro),
    /// An item of another crate, re-exported.
    Foreign(Foreign),
    /// What rustdoc knows and the language calls otherwise: a trait alias, a primitive's page.
    Other(Arc<str>),
}

/// A function, method or required method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// Generics.
    pub generics: Generics,
    /// Whether the first parameter is `self`.
    pub has_self: bool,
    /// Parameters, `self` included.
    pub params: Vec<Parameter>,
    /// Result; the future of an `async fn`.
    pub output: Type,
    /// `const`.
    pub is_const: bool,
    /// `unsafe`.
    pub is_unsafe: bool,
    /// `C-unwind` of `extern "C-unwind"`; `Rust` if not written.
    pub abi: Arc<str>,
    /// `...`.
    pub variadic: bool,
    /// `#[target_feature(enable = …)]`.
    pub target_features: BTreeSet<String>,
    /// The symbol it is exported as, if it promises one.
    pub export_name: Option<String>,
}

/// A function parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its pattern.
    pub name: Cosmetic<Arc<str>>,
    /// Its type.
    pub type_: Type,
}

/// An inherent associated item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its name.
    pub name: Arc<str>,
    /// The type of the impl block, as far as it narrows the item's own parameters.
    pub self_type: Type,
    /// The generics of the impl block.
    pub generics: Generics,
    /// What it is.
    pub kind: MemberKind,
    /// Notes and attributes.
    pub attributes: Attributes,
}

/// What an inherent associated item is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MemberKind {
    /// A method or associated function.
    Function(Function),
    /// An associated constant.
    Constant(Constant),
}

/// A trait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trait {
    /// Generics; predicates on `Self` are the supertraits.
    pub generics: Generics,
    /// `unsafe trait`.
    pub is_unsafe: bool,
    /// `auto trait`.
    pub is_auto: bool,
    /// Whether `dyn Trait` is a type.
    pub dyn_compatible: bool,
    /// Associated items by name.
    pub items: BTreeMap<(Space, Arc<str>), TraitItem>,
}

/// An associated item of a trait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraitItem {
    /// Whether implementors may leave it out.
    pub has_default: bool,
    /// What it is.
    pub kind: TraitItemKind,
    /// Notes and attributes.
    pub attributes: Attributes,
}

/// What an associated item of a trait is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TraitItemKind {
    /// A method.
    Function(Function),
    /// A constant.
    Constant(Constant),
    /// A type.
    Type {
        /// Generics of a generic associated type; predicates are what the implementor's type must
        /// be, on the projection as subject.
        generics: Generics,
        /// What it is if the implementor does not say.
        default: Option<Type>,
    },
}

/// A type alias that is an item of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    /// Generics; their bounds are not enforced by the language.
    pub generics: Generics,
    /// What it stands for, expanded.
    pub target: Type,
}

/// A constant, free or associated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constant {
    /// Its type.
    pub type_: Type,
    /// Its value, where rustdoc tells it.
    pub value: Option<String>,
}

/// A static.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Static {
    /// Its type.
    pub type_: Type,
    /// `static mut`.
    pub mutable: bool,
    /// Whether naming it needs `unsafe`.
    pub is_unsafe: bool,
    /// The symbol it is exported as, if it promises one.
    pub export_name: Option<String>,
}

/// A `macro_rules!` macro: its matchers, bodies left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MacroRules {
    /// One matcher an arm, tokens separated by one space, metavariables by position.
    pub arms: Vec<Cosmetic<Arc<str>>>,
    /// The same, metavariable names replaced by their fragment alone.
    pub matchers: Vec<Arc<str>>,
}

/// A procedural macro.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProcMacro {
    /// `derive`, `attribute` or `function-like`.
    pub kind: ProcMacroKind,
    /// Helper attributes of a derive.
    pub helpers: BTreeSet<String>,
}

/// The three kinds of procedural macros.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProcMacroKind {
    /// `#[derive(M)]`
    Derive,
    /// `#[m]`
    Attribute,
    /// `m!()`
    FunctionLike,
}

/// A re-exported item of another crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreign {
    /// The item.
    pub target: Name,
    /// What kind of item it is, as rustdoc says.
    pub kind: Arc<str>,
    /// Whether everything in it is re-exported (`pub use dep::*`).
    pub glob: bool,
}

/// A trait impl: what it lets a client do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Impl {
    /// Generics of the block, numbered by first appearance in trait and type.
    pub generics: Generics,
    /// The trait and its arguments.
    pub trait_: Path,
    /// The implementing type.
    pub self_type: Type,
    /// `impl !Trait`.
    pub is_negative: bool,
    /// Derived by the compiler for an auto trait.
    pub is_synthetic: bool,
    /// `#[derive]`.
    pub is_derived: Cosmetic<bool>,
    /// Associated types.
    pub types: BTreeMap<Arc<str>, Type>,
    /// Associated constants.
    pub constants: BTreeMap<Arc<str>, Constant>,
    /// Results of methods that promise more than the trait does.
    pub refined: BTreeMap<Arc<str>, Type>,
    /// Notes and attributes.
    pub attributes: Attributes,
}

impl MemberKind {
    /// The word for it in a report.
    pub fn word(&self) -> &'static str {
        match self {
            MemberKind::Function(it) if it.has_self => "method",
            MemberKind::Function(_) => "associated function",
            MemberKind::Constant(_) => "associated constant",
        }
    }
}

impl TraitItemKind {
    /// The word for it in a report.
    pub fn word(&self) -> &'static str {
        match self {
            TraitItemKind::Function(it) if it.has_self => "trait method",
            TraitItemKind::Function(_) => "trait function",
            TraitItemKind::Constant(_) => "trait constant",
            TraitItemKind::Type { .. } => "associated type",
        }
    }
}

impl Kind {
    /// The word for it in a report.
    pub fn word(&self) -> &'static str {
        match self {
            Kind::Module => "module",
            Kind::Function(_) => "function",
            Kind::Struct(_) => "struct",
            Kind::Union(_) => "union",
            Kind::Enum(_) => "enum",
            Kind::Variant(_) => "variant",
            Kind::Trait(_) => "trait",
            Kind::Alias(_) => "type alias",
            Kind::Constant(_) => "constant",
            Kind::Static(_) => "static",
            Kind::ExternType => "extern type",
            Kind::MacroRules(_) => "macro",
            Kind::ProcMacro(_) => "procedural macro",
            Kind::Foreign(_) => "re-export",
            Kind::Other(_) => "item",
        }
    }

    /// Generics, if the item can have any.
    pub fn generics(&self) -> Option<&Generics> {
        match self {
            Kind::Function(it) => Some(&it.generics),
            Kind::Struct(it) | Kind::Union(it) => Some(&it.generics),
            Kind::Enum(it) => Some(&it.generics),
            Kind::Trait(it) => Some(&it.generics),
            Kind::Alias(it) => Some(&it.generics),
            _ => None,
        }
    }

    /// The generics that users meet; those of a trait itself are for its implementors.
    pub fn asking(&self) -> Vec<&Generics> {
        let mut found: Vec<&Generics> = Vec::new();
        for member in self.members() {
            found.push(&member.generics);
            if let MemberKind::Function(own) = &member.kind {
                found.push(&own.generics);
            }
        }
        match self {
            Kind::Trait(it) => found.extend(it.items.values().filter_map(|it| match &it.kind {
                TraitItemKind::Function(it) => Some(&it.generics),
                TraitItemKind::Type { generics, .. } => Some(generics),
                TraitItemKind::Constant(_) => None,
            })),
            other => found.extend(other.generics()),
        }
        found
    }

    /// Inherent associated items.
    pub fn members(&self) -> &[Member] {
        match self {
            Kind::Struct(it) | Kind::Union(it) => &it.members,
            Kind::Enum(it) => &it.members,
            _ => &[],
        }
    }
}
