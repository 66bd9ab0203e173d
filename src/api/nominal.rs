//! Structs, unions and enums, and what their fields decide.

use std::sync::Arc;

use crate::api::item::{Attributes, Member};
use crate::api::types::{Cosmetic, Generics, Type};

/// How fields are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `struct S;`
    Unit,
    /// `struct S(A, B);`
    Tuple,
    /// `struct S { a: A }`
    Braced,
}

/// A struct or union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Struct {
    /// Generics.
    pub generics: Generics,
    /// How fields are written.
    pub shape: Shape,
    /// The public fields: by position for a tuple, by name otherwise.
    pub fields: Vec<Field>,
    /// Whether there are fields that clients cannot see.
    pub private_fields: bool,
    /// Their names, and whether they are only hidden.
    pub private_names: Cosmetic<Vec<(Arc<str>, bool)>>,
    /// `#[non_exhaustive]`.
    pub non_exhaustive: bool,
    /// Layout promises.
    pub repr: Repr,
    /// Inherent associated items.
    pub members: Vec<Member>,
    /// What private fields decide.
    pub nature: Nature,
}

/// A field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Name, or position as text.
    pub name: Arc<str>,
    /// Its type.
    pub type_: Type,
    /// Notes and attributes.
    pub attributes: Attributes,
}

/// An enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enum {
    /// Generics.
    pub generics: Generics,
    /// Variants in order of declaration; hidden ones included.
    pub variants: Vec<Variant>,
    /// `#[non_exhaustive]`.
    pub non_exhaustive: bool,
    /// Layout promises.
    pub repr: Repr,
    /// Inherent associated items.
    pub members: Vec<Member>,
    /// What fields decide.
    pub nature: Nature,
}

/// A variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Name.
    pub name: Arc<str>,
    /// How fields are written.
    pub shape: Shape,
    /// Its visible fields.
    pub fields: Vec<Field>,
    /// The names of its `#[doc(hidden)]` fields.
    pub hidden_fields: Vec<Arc<str>>,
    /// Its value under `as`, when every variant before it has a known one.
    pub discriminant: Option<i128>,
    /// `#[non_exhaustive]`.
    pub non_exhaustive: bool,
    /// Notes and attributes.
    pub attributes: Attributes,
}

/// `#[repr(…)]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repr {
    /// `C`.
    pub c: bool,
    /// `transparent`, where the one field with a size is public.
    pub transparent: bool,
    /// `simd`.
    pub simd: bool,
    /// `align(N)`.
    pub align: Option<u64>,
    /// `packed(N)`.
    pub packed: Option<u64>,
    /// `u8` and the like.
    pub int: Option<String>,
    /// The public fields in order of declaration, where that order is promised.
    pub order: Vec<Arc<str>>,
}

/// What fields decide without a word in the signature.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Nature {
    /// How each lifetime and type parameter may vary, lifetimes first.
    pub variance: Vec<Variance>,
    /// Whether it implements `Drop` itself.
    pub drops: bool,
    /// Whether dropping it runs code, its own or a field's.
    pub drop_glue: bool,
    /// Whether its size is known whatever its arguments are, or unknown whatever they are.
    pub is_unsized: bool,
    /// The type parameter with which it unsizes, by position: that of its last field alone.
    pub unsizes: Option<usize>,
    /// Variants and fields as a derived `PartialOrd` compares them; none if it is not derived.
    pub derived_order: Vec<Arc<str>>,
    /// The bound a trait object gets as each type argument: the position of a lifetime parameter.
    pub object_bounds: Vec<Option<usize>>,
    /// Where each parameter's values are.
    pub held: Vec<Held>,
    /// Which parameters, lifetimes first, have to outlive a value because dropping it may look at
    /// what they stand for.
    pub seen_by_drop: Vec<bool>,
}

/// Where a type holds the values of a parameter. Its own size depends on theirs in the last case
/// alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Held {
    /// It has none, or none that is seen.
    Nowhere,
    /// Behind a pointer.
    Apart,
    /// In its own.
    Inside,
}

/// How a type varies with a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Variance {
    /// The parameter is not used in a way that matters.
    Bivariant,
    /// As the parameter.
    Covariant,
    /// Against the parameter.
    Contravariant,
    /// Not at all.
    Invariant,
}
