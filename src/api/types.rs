//! Types, bounds and generics in normal form: two values are equal when no client can tell the
//! types apart.
//!
//! Parameters and lifetimes are positions, not names; elided lifetimes are explicit; aliases are
//! expanded; `where` and inline bounds are one set. What is only for the reader's eye stands in
//! [`Cosmetic`], which never differs.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// Something shown and never compared.
#[derive(Clone, Default)]
pub struct Cosmetic<T>(pub T);

impl<T> PartialEq for Cosmetic<T> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
impl<T> Eq for Cosmetic<T> {}
impl<T> PartialOrd for Cosmetic<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Cosmetic<T> {
    fn cmp(&self, _: &Self) -> Ordering {
        Ordering::Equal
    }
}
impl<T> Hash for Cosmetic<T> {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}
impl<T: fmt::Debug> fmt::Debug for Cosmetic<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The identity of a definition: `tree::Node` for an item of the crate (its first public path, or
/// the path of its definition if it has none), `serde@1::ser::Serialize` for one of another crate
/// (package, semver-compatible version, path of the definition). `core`, `alloc` and `std` are one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(pub Arc<str>);

impl Name {
    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last segment: `Node` of `tree::Node`.
    pub fn last(&self) -> &str {
        &self.0[self.0.rfind(':').map_or(0, |at| at + 1)..]
    }

    /// Whether this is the item of the standard library whose path, `std::` left out, is `path`.
    pub fn is_std(&self, path: &str) -> bool {
        self.0.strip_prefix("std::") == Some(path)
    }

    /// The crate part, with its version if it is foreign: `serde@1`.
    pub fn krate(&self) -> &str {
        &self.0[..self.0.find(':').unwrap_or(self.0.len())]
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Name {
        Name(text.into())
    }
}

impl From<String> for Name {
    fn from(text: String) -> Name {
        Name(text.into())
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A generic parameter by position: the container (impl, trait, type or free function) has depth
/// 0, what is declared inside it (method, generic associated type) depth 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Param {
    /// How many containers lie outside.
    pub depth: u8,
    /// Position among the type and const parameters of its container.
    pub index: u16,
    /// As declared.
    pub name: Cosmetic<Arc<str>>,
}

/// A lifetime.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lifetime {
    /// `'static`.
    Static,
    /// Declared, or elided in a signature: by position, as [`Param`].
    Param(Param),
    /// Bound by a `for<…>`: how many binders out, and which of its lifetimes.
    Bound {
        /// 0 is the innermost binder.
        binder: u8,
        /// By first appearance.
        index: u16,
        /// As declared.
        name: Cosmetic<Arc<str>>,
    },
    /// Not written, and nothing says what it stands for.
    Elided,
}

/// A type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Type {
    /// A struct, enum, union or foreign type with its arguments.
    Path(Path),
    /// A type parameter.
    Param(Param),
    /// `Self` inside a trait.
    SelfType,
    /// `u8`, `str`, `never`…
    Primitive(Arc<str>),
    /// A tuple; empty for `()`.
    Tuple(Vec<Type>),
    /// `[T]`.
    Slice(Box<Type>),
    /// `[T; N]`.
    Array(Box<Type>, Const),
    /// `&'a mut T`.
    Reference {
        /// How long the borrow lives.
        lifetime: Lifetime,
        /// `&mut`.
        mutable: bool,
        /// What is borrowed.
        target: Box<Type>,
    },
    /// `*mut T`.
    Pointer {
        /// `*mut`.
        mutable: bool,
        /// What is pointed to.
        target: Box<Type>,
    },
    /// `fn(A) -> B`.
    Function(Box<FnPointer>),
    /// `dyn Trait + 'a`.
    Dyn(Box<Dyn>),
    /// `impl Trait` in a result.
    Opaque(Box<Opaque>),
    /// `<T as Trait>::Name<Args>`.
    Projection(Box<Projection>),
    /// A type that rustdoc does not tell, with its text.
    Unknown(Arc<str>),
}

/// A nominal type or a trait's arguments: `Map<'a, K, 3>`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path {
    /// The definition.
    pub name: Name,
    /// Lifetimes, types and constants in the order of declaration; defaults filled in.
    pub args: Vec<Arg>,
}

/// One generic argument.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Arg {
    /// `'a`.
    Lifetime(Lifetime),
    /// A type.
    Type(Type),
    /// A constant.
    Const(Const),
}

/// A constant in a type: an array length or a const argument.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Const {
    /// A const parameter.
    Param(Param),
    /// Its value, or its expression where rustdoc does not evaluate it.
    Value(Arc<str>),
}

/// A function pointer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FnPointer {
    /// How many lifetimes its `for<…>` binds.
    pub lifetimes: u16,
    /// Parameter types.
    pub inputs: Vec<Type>,
    /// Result.
    pub output: Type,
    /// `unsafe`.
    pub is_unsafe: bool,
    /// `C` of `extern "C"`; `Rust` if not written.
    pub abi: Arc<str>,
    /// `...`.
    pub variadic: bool,
}

/// A trait object.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dyn {
    /// The principal trait and the auto traits beside it.
    pub traits: BTreeSet<TraitBound>,
    /// Its lifetime bound, the default made explicit.
    pub lifetime: Lifetime,
}

/// `impl Trait` in a result.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Opaque {
    /// What is promised of the hidden type.
    pub bounds: BTreeSet<Bound>,
    /// The lifetimes that the hidden type may mention.
    pub captures: BTreeSet<Lifetime>,
    /// The type and const parameters that it may mention, which is every one in scope.
    pub params: Cosmetic<Vec<Arg>>,
    /// Written as an `async fn`.
    pub is_async: Cosmetic<bool>,
}

/// `<T as Trait>::Name`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Projection {
    /// The type that implements the trait.
    pub self_type: Type,
    /// The trait and its arguments.
    pub trait_: Path,
    /// The associated type.
    pub item: Arc<str>,
    /// Arguments of a generic associated type.
    pub args: Vec<Arg>,
}

/// A trait as it stands in a bound: `for<'a> Fn<(&'a u8,), Output = u8>`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TraitBound {
    /// How many lifetimes its `for<…>` binds.
    pub lifetimes: u16,
    /// The trait and its arguments.
    pub trait_: Path,
    /// What is said of its associated items.
    pub constraints: BTreeSet<Constraint>,
}

/// `Item = u8` or `Item: Debug` in a trait bound.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Constraint {
    /// The associated item.
    pub item: Arc<str>,
    /// Arguments of a generic associated type.
    pub args: Vec<Arg>,
    /// What is said of it.
    pub term: Term,
}

/// What a constraint says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Term {
    /// It is this type.
    Type(Type),
    /// It is this constant.
    Const(Const),
    /// It has these bounds.
    Bounds(BTreeSet<Bound>),
}

/// One bound.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bound {
    /// Implements a trait.
    Trait(TraitBound),
    /// Outlives a lifetime.
    Outlives(Lifetime),
}

/// Something that must hold, wherever it was written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Predicate {
    /// `for<'a> T: Trait<Args>`; without constraints, which are predicates of their own.
    Implements {
        /// How many lifetimes are bound around it.
        lifetimes: u16,
        /// What implements.
        subject: Type,
        /// The trait and its arguments.
        trait_: Path,
    },
    /// `<T as Trait>::Item == U`.
    Equals {
        /// How many lifetimes are bound around it.
        lifetimes: u16,
        /// The projection.
        subject: Type,
        /// What it is.
        term: Arg,
    },
    /// `T: 'a`.
    TypeOutlives {
        /// How many lifetimes are bound around it.
        lifetimes: u16,
        /// What outlives.
        subject: Type,
        /// What is outlived.
        lifetime: Lifetime,
    },
    /// `'a: 'b`.
    LifetimeOutlives {
        /// The longer one.
        longer: Lifetime,
        /// The shorter one.
        shorter: Lifetime,
    },
}

/// The generics of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Generics {
    /// Lifetimes: in order of declaration for types and traits, of appearance for functions and
    /// impls, where clients never name them by position.
    pub lifetimes: Vec<LifetimeParam>,
    /// Types and constants in order of declaration; those of `impl Trait` arguments last.
    pub params: Vec<ParamDef>,
    /// Everything that must hold, `Sized` included, without what follows from the rest.
    pub predicates: BTreeSet<Predicate>,
}

/// A lifetime parameter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LifetimeParam {
    /// As declared, or `'_`.
    pub name: Cosmetic<Arc<str>>,
    /// Whether the choice is made where the item is named (turbofish) and not where it is called.
    pub early: bool,
}

/// A type or const parameter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ParamDef {
    /// As declared.
    pub name: Cosmetic<Arc<str>>,
    /// What it stands for.
    pub kind: ParamKind,
}

/// What a parameter stands for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParamKind {
    /// A type.
    Type {
        /// Used when no argument is given.
        default: Option<Type>,
        /// Made for an `impl Trait` argument: cannot be given explicitly.
        synthetic: bool,
    },
    /// A constant.
    Const {
        /// The constant's type.
        type_: Type,
        /// Used when no argument is given.
        default: Option<Const>,
    },
}

/// `()`.
pub fn unit() -> Type {
    Type::Tuple(Vec::new())
}

impl Type {
    /// The nominal type this is, if it is one.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Type::Path(path) => Some(path),
            _ => None,
        }
    }

    /// A primitive type.
    pub fn primitive(name: &str) -> Type {
        Type::Primitive(name.into())
    }
}
