//! Which types of the standard library can be seen as, or made into, which: `AsRef`, `Borrow`,
//! `From` and `TryFrom`, as far as function signatures use them.

use crate::api::known_types::is_integer;
use crate::api::project::shape;
use crate::api::solve::{Env, implements};
use crate::api::types::*;

const STR: &str = "str";
const STRING: &str = "string::String";
const OS_STR: &str = "ffi::os_str::OsStr";
const OS_STRING: &str = "ffi::os_str::OsString";
const PATH: &str = "path::Path";
const PATH_BUF: &str = "path::PathBuf";
const VEC: &str = "vec::Vec";
const COW: &str = "borrow::Cow";

impl Env<'_> {
    /// Whether `from` has the conversion trait with the argument `to`: `from: AsRef<to>`.
    pub(super) fn converts(&self, from: &Type, trait_: &Path, depth: u8) -> bool {
        let Some(Arg::Type(to)) = trait_.args.first() else { return false };
        match trait_.name.as_str() {
            "std::convert::AsRef" => match from {
                Type::Reference { target, .. } => {
                    self.converts(target, trait_, depth)
                        || depth > 0 && self.holds(&implements(target, trait_.clone()))
                }
                _ => seen_as(from, to),
            },
            "std::borrow::Borrow" => lent_as(from, to),
            "std::convert::From" => self.made_of(from, to, depth),
            "std::convert::TryFrom" => {
                [from, to].iter().all(|it| matches!(it, Type::Primitive(it) if is_integer(it)))
            }
            _ => false,
        }
    }

    /// Whether `to: From<from>`; here the type that has the trait is `from`.
    fn made_of(&self, to: &Type, from: &Type, depth: u8) -> bool {
        if let (Type::Primitive(to), Type::Primitive(from)) = (to, from) {
            return widens(from, to);
        }
        let Some((to_shape, args)) = shape(to) else { return false };
        let (from_shape, parts) = shape(from).unwrap_or_default();
        let same = args.first() == parts.first();
        match (&*to_shape, &*from_shape) {
            (STRING, "&str" | "char" | "&string::String") => true,
            (STRING, "boxed::Box" | COW) => is_str(parts.first()),
            (PATH_BUF, STRING | OS_STRING) | (OS_STRING, STRING | PATH_BUF) => true,
            (PATH_BUF | OS_STRING, _) => match from {
                Type::Reference { mutable: false, target, .. } => {
                    let os_str =
                        Type::Path(Path { name: "std::ffi::os_str::OsStr".into(), args: vec![] });
                    let path =
                        Path { name: "std::convert::AsRef".into(), args: vec![Arg::Type(os_str)] };
                    self.converts(target, &path, depth)
                }
                _ => false,
            },
            ("boxed::Box" | "rc::Rc" | "sync::Arc", "&str" | STRING) if is_str(args.first()) => {
                true
            }
            ("boxed::Box", _) if is_error_object(args.first()) => {
                matches!(&*from_shape, "&str" | STRING) || self.is_error(from)
            }
            (
                "boxed::Box"
                | "rc::Rc"
                | "sync::Arc"
                | "option::Option"
                | "cell::Cell"
                | "cell::RefCell"
                | "sync::poison::mutex::Mutex",
                _,
            ) if args.first() == Some(from) => true,
            (VEC, "&[]" | "&[;]" | "[;]") => same,
            (VEC, "&str" | STRING) => args.first() == Some(&Type::primitive("u8")),
            (COW, _) => borrowed_or_owned(to, from),
            _ => false,
        }
    }

    fn is_error(&self, it: &Type) -> bool {
        let error = Path { name: "std::error::Error".into(), args: Vec::new() };
        self.holds(&implements(it, error))
    }
}

/// `from: AsRef<to>`.
fn seen_as(from: &Type, to: &Type) -> bool {
    let (Some((from_shape, args)), Some((to_shape, parts))) = (shape(from), shape(to)) else {
        return false;
    };
    let bytes = || parts.first() == Some(&Type::primitive("u8"));
    match (&*from_shape, &*to_shape) {
        (STR | STRING, STR | OS_STR | PATH) => true,
        (STR | STRING, "[]") => bytes(),
        (OS_STR | OS_STRING | PATH | PATH_BUF, OS_STR | PATH) => true,
        ("[]" | "[;]" | VEC, "[]") | (VEC, VEC) => args.first() == parts.first(),
        ("boxed::Box" | "rc::Rc" | "sync::Arc" | COW, _) => args.first() == Some(to),
        _ => false,
    }
}

/// `from: Borrow<to>`.
fn lent_as(from: &Type, to: &Type) -> bool {
    if let Type::Reference { target, .. } = from {
        return **target == *to;
    }
    let (Some((from_shape, args)), Some((to_shape, parts))) = (shape(from), shape(to)) else {
        return false;
    };
    match (&*from_shape, &*to_shape) {
        (STRING, STR) | (PATH_BUF, PATH) | (OS_STRING, OS_STR) => true,
        (VEC | "[;]", "[]") => args.first() == parts.first(),
        ("boxed::Box" | "rc::Rc" | "sync::Arc" | COW, _) => args.first() == Some(to),
        _ => false,
    }
}

/// Whether a `Cow` is made of what it borrows or owns; one that lives for `'static` borrows nothing
/// shorter.
fn borrowed_or_owned(to: &Type, from: &Type) -> bool {
    let Type::Path(Path { args, .. }) = to else { return false };
    let (Some(Arg::Lifetime(lives)), Some(Arg::Type(lent))) = (args.first(), args.get(1)) else {
        return false;
    };
    match from {
        Type::Reference { lifetime, mutable: false, target } => {
            (*lives != Lifetime::Static || *lifetime == Lifetime::Static)
                && (**target == *lent || lent_as(target, lent))
        }
        owned => lent_as(owned, lent),
    }
}

fn is_str(it: Option<&Type>) -> bool {
    it == Some(&Type::primitive("str"))
}

fn is_error_object(it: Option<&Type>) -> bool {
    let Some(Type::Dyn(it)) = it else { return false };
    it.traits.iter().any(|it| it.trait_.name.is_std("error::Error"))
}

/// Whether every value of a primitive type is one of another, as `From` says.
fn widens(from: &str, to: &str) -> bool {
    let parts = |it: &str| -> Option<(char, u32)> {
        let bits = it.get(1..)?.parse().ok()?;
        Some((it.chars().next()?, bits))
    };
    match (from, to) {
        ("u8" | "u16", "usize") | ("u8" | "i8" | "i16", "isize") => return true,
        ("bool", _) => return is_integer(to),
        ("u8", "char") | ("char", "u32" | "u64" | "u128") => return true,
        _ => {}
    }
    let (Some((kind, bits)), Some((to_kind, to_bits))) = (parts(from), parts(to)) else {
        return false;
    };
    match (kind, to_kind) {
        ('u', 'u') | ('i', 'i') | ('f', 'f') | ('u', 'i') => bits < to_bits,
        ('u' | 'i', 'f') => bits < to_bits,
        _ => false,
    }
}
