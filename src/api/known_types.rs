//! What associated types and aliases of the standard library stand for.

/// What an associated type of the standard library stands for. `args` are those of the type, or
/// what a reference points to behind `&` and `&mut`.
pub fn projection(type_: &str, trait_: &str, item: &str) -> Option<Projected> {
    let arithmetic = trait_.starts_with("ops::arith::") || trait_.starts_with("ops::bit::");
    let number = |it: &str| it.parse::<u8>().is_err() && is_number(it);
    let bare = type_.trim_start_matches('&');
    Some(match (trait_, item) {
        (_, "Output") if arithmetic && (number(bare) || bare == "bool") => Projected::Bare,
        ("str::traits::FromStr", "Err") if is_number(type_) => match type_ {
            "f32" | "f64" => Projected::Named("std::num::dec2flt::ParseFloatError"),
            _ => Projected::Named("std::num::error::ParseIntError"),
        },
        ("str::traits::FromStr", "Err") => match type_ {
            "bool" => Projected::Named("std::str::error::ParseBoolError"),
            "char" => Projected::Named("std::char::convert::ParseCharError"),
            "string::String" => Projected::Named("std::convert::Infallible"),
            _ => return None,
        },
        ("ops::deref::Deref", "Target") => match type_ {
            "string::String" => Projected::Primitive("str"),
            "vec::Vec" => Projected::SliceOf(0),
            "boxed::Box" | "rc::Rc" | "sync::Arc" => Projected::Arg(0),
            _ => return None,
        },
        ("ops::index::Index", "Output") if matches!(bare, "vec::Vec" | "[]") => Projected::Arg(0),
        ("iter::traits::collect::IntoIterator", "Item") => match type_ {
            "vec::Vec"
            | "option::Option"
            | "[;]"
            | "collections::vec_deque::VecDeque"
            | "collections::binary_heap::BinaryHeap"
            | "collections::linked_list::LinkedList"
            | "collections::btree::set::BTreeSet"
            | "collections::hash::set::HashSet" => Projected::Arg(0),
            "&vec::Vec"
            | "&[]"
            | "&[;]"
            | "&option::Option"
            | "&collections::vec_deque::VecDeque"
            | "&collections::btree::set::BTreeSet"
            | "&collections::hash::set::HashSet"
            | "&collections::linked_list::LinkedList"
            | "&collections::binary_heap::BinaryHeap" => Projected::RefOf(0),
            _ => return None,
        },
        ("iter::traits::collect::IntoIterator", "IntoIter") => match type_ {
            "vec::Vec" => Projected::NamedOf("std::vec::into_iter::IntoIter", 0),
            "&vec::Vec" | "&[]" | "&[;]" => Projected::RefNamedOf("std::slice::iter::Iter", 0),
            _ => return None,
        },
        ("iter::traits::iterator::Iterator", "Item") => match type_ {
            "vec::into_iter::IntoIter" | "option::IntoIter" | "array::iter::IntoIter" => {
                Projected::Arg(0)
            }
            "slice::iter::Iter" => Projected::OwnRefOf(0),
            "str::iter::Chars" => Projected::Primitive("char"),
            "str::iter::Bytes" => Projected::Primitive("u8"),
            _ => return None,
        },
        _ => return None,
    })
}

/// Whether a primitive type is a number.
pub fn is_number(primitive: &str) -> bool {
    let digits = primitive.trim_start_matches(['u', 'i', 'f']);
    digits.len() < primitive.len() && (digits == "size" || digits.parse::<u8>().is_ok())
}

/// `u8`, `isize`…
pub fn is_integer(primitive: &str) -> bool {
    is_number(primitive) && !primitive.starts_with('f')
}

/// How an associated type follows from the type and its arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Projected {
    /// The type without its reference.
    Bare,
    /// A primitive type.
    Primitive(&'static str),
    /// A type without arguments.
    Named(&'static str),
    /// A type argument.
    Arg(usize),
    /// A slice of a type argument.
    SliceOf(usize),
    /// A reference to a type argument, with the lifetime of the outer reference.
    RefOf(usize),
    /// A reference to a type argument, with the lifetime that is the type's first argument.
    OwnRefOf(usize),
    /// A type with that argument.
    NamedOf(&'static str, usize),
    /// A type with the lifetime of the outer reference and that argument.
    RefNamedOf(&'static str, usize),
}

/// What a type alias of the standard library stands for, on this target's C ABI.
pub fn alias(path: &str, triple: &str) -> Option<Alias> {
    Some(match path {
        "io::error::Result" => Alias::Result("std::io::error::Error"),
        "fmt::Result" => Alias::Result("std::fmt::Error"),
        "os::raw::c_void" => Alias::Type("std::ffi::c_void"),
        _ if path.starts_with("num::nonzero::NonZero") => Alias::NonZero(match path {
            "num::nonzero::NonZeroU8" => "u8",
            "num::nonzero::NonZeroU16" => "u16",
            "num::nonzero::NonZeroU32" => "u32",
            "num::nonzero::NonZeroU64" => "u64",
            "num::nonzero::NonZeroU128" => "u128",
            "num::nonzero::NonZeroUsize" => "usize",
            "num::nonzero::NonZeroI8" => "i8",
            "num::nonzero::NonZeroI16" => "i16",
            "num::nonzero::NonZeroI32" => "i32",
            "num::nonzero::NonZeroI64" => "i64",
            "num::nonzero::NonZeroI128" => "i128",
            "num::nonzero::NonZeroIsize" => "isize",
            _ => return None,
        }),
        _ => {
            let name =
                ["ffi::primitives::", "os::raw::"].iter().find_map(|it| path.strip_prefix(it));
            Alias::Primitive(match name? {
                "c_int" => "i32",
                "c_uint" => "u32",
                "c_short" => "i16",
                "c_ushort" => "u16",
                "c_schar" => "i8",
                "c_uchar" => "u8",
                "c_longlong" => "i64",
                "c_ulonglong" => "u64",
                "c_float" => "f32",
                "c_double" => "f64",
                "c_char" if has_unsigned_char(triple) => "u8",
                "c_char" => "i8",
                "c_long" if has_long_words(triple) => "i64",
                "c_long" => "i32",
                "c_ulong" if has_long_words(triple) => "u64",
                "c_ulong" => "u32",
                _ => return None,
            })
        }
    })
}

/// Expands the type aliases of the standard library: the target's definition and where the
/// arguments go.
pub enum Alias {
    /// `Result<argument, error>`; the argument is `()` if there is none.
    Result(&'static str),
    /// A primitive type, or one that is primitive on every target.
    Primitive(&'static str),
    /// Another type without arguments.
    Type(&'static str),
    /// `NonZero` of a primitive type.
    NonZero(&'static str),
}

/// Whether C's `char` is unsigned on a target (std, `c_char`).
fn has_unsigned_char(triple: &str) -> bool {
    let unsigned = ["aarch64", "arm", "powerpc", "riscv", "s390x", "hexagon", "msp430"];
    unsigned.iter().any(|it| triple.starts_with(it))
        && !["apple", "windows"].iter().any(|it| triple.contains(it))
}

/// Whether C's `long` has 64 bits on a target (std, `c_long`).
fn has_long_words(triple: &str) -> bool {
    let wide =
        ["x86_64", "aarch64", "powerpc64", "riscv64", "s390x", "loongarch64", "mips64", "sparc64"];
    wide.iter().any(|it| triple.starts_with(it))
        && !triple.contains("windows")
        && !triple.contains("x32")
}

/// Defaults of type parameters that are seldom written: the position and the default's name.
pub fn default_arg(type_: &str) -> Option<(usize, &'static str)> {
    match type_ {
        "collections::hash::map::HashMap" => Some((2, "std::hash::random::RandomState")),
        "collections::hash::set::HashSet" => Some((1, "std::hash::random::RandomState")),
        _ => None,
    }
}

/// Whether constants of a type of the standard library can stand in patterns; `args` says whether
/// those of its type arguments can. A type without values is never in the way.
pub fn matches_structurally(type_: &str, args: bool) -> bool {
    match type_ {
        "marker::PhantomData" | "convert::Infallible" => true,
        "option::Option"
        | "result::Result"
        | "num::nonzero::NonZero"
        | "num::wrapping::Wrapping"
        | "num::saturating::Saturating"
        | "cmp::Reverse"
        | "mem::manually_drop::ManuallyDrop"
        | "ops::control_flow::ControlFlow"
        | "task::poll::Poll" => args,
        _ => {
            type_.starts_with("ops::range::") && args
                || matches!(
                    type_,
                    "cmp::Ordering"
                        | "sync::atomic::Ordering"
                        | "any::TypeId"
                        | "time::Duration"
                        | "alloc::layout::Layout"
                        | "fmt::Error"
                        | "fmt::Alignment"
                        | "io::error::ErrorKind"
                        | "num::FpCategory"
                        | "num::error::IntErrorKind"
                        | "num::error::ParseIntError"
                        | "num::error::TryFromIntError"
                        | "str::error::Utf8Error"
                )
                || type_.starts_with("net::ip_addr::Ip")
                || type_.starts_with("net::socket_addr::SocketAddr")
        }
    }
}
