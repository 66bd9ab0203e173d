//! What every client may rely on about the standard library: rustdoc JSON of a crate does not
//! contain it. Paths are those of the definitions, as rustdoc tells them.

/// Traits whose impls the compiler derives from the parts of a type.
pub const AUTO_TRAITS: [&str; 7] = [
    "marker::Send",
    "marker::Sync",
    "marker::Unpin",
    "panic::unwind_safe::UnwindSafe",
    "panic::unwind_safe::RefUnwindSafe",
    "marker::Freeze",
    "marker::UnsafeUnpin",
];

/// Supertraits of the standard library's traits.
pub fn supertraits(trait_: &str) -> &'static [&'static str] {
    match trait_ {
        "marker::Copy" => &["clone::Clone"],
        "clone::Clone" | "default::Default" => &["marker::Sized"],
        "cmp::Eq" | "cmp::PartialOrd" => &["cmp::PartialEq"],
        "cmp::Ord" => &["cmp::Eq", "cmp::PartialOrd"],
        "error::Error" => &["fmt::Debug", "fmt::Display"],
        "ops::function::Fn" => &["ops::function::FnMut"],
        "ops::function::FnMut" => &["ops::function::FnOnce"],
        "ops::async_function::AsyncFn" => &["ops::async_function::AsyncFnMut"],
        "ops::async_function::AsyncFnMut" => &["ops::async_function::AsyncFnOnce"],
        "ops::deref::DerefMut" => &["ops::deref::Deref"],
        "ops::index::IndexMut" => &["ops::index::Index"],
        "iter::traits::double_ended::DoubleEndedIterator"
        | "iter::traits::exact_size::ExactSizeIterator"
        | "iter::traits::marker::FusedIterator" => &["iter::traits::iterator::Iterator"],
        "borrow::BorrowMut" => &["borrow::Borrow"],
        "convert::Into" | "convert::From" => &["marker::Sized"],
        "io::BufRead" => &["io::Read"],
        _ => &[],
    }
}

/// The trait that declares an associated type which `trait_` inherits.
pub fn declares(trait_: &str, item: &str) -> Option<&'static str> {
    match (trait_, item) {
        ("ops::function::Fn" | "ops::function::FnMut", "Output") => Some("ops::function::FnOnce"),
        (
            "iter::traits::double_ended::DoubleEndedIterator"
            | "iter::traits::exact_size::ExactSizeIterator"
            | "iter::traits::marker::FusedIterator",
            "Item",
        ) => Some("iter::traits::iterator::Iterator"),
        ("ops::deref::DerefMut", "Target") => Some("ops::deref::Deref"),
        ("ops::index::IndexMut", "Output") => Some("ops::index::Index"),
        _ => None,
    }
}

/// Traits that a tuple, array or container of the standard library has when its parts have them.
pub fn is_structural(trait_: &str) -> bool {
    matches!(
        trait_,
        "clone::Clone"
            | "marker::Copy"
            | "fmt::Debug"
            | "cmp::PartialEq"
            | "cmp::Eq"
            | "cmp::PartialOrd"
            | "cmp::Ord"
            | "hash::Hash"
    )
}

/// Whether `type_<T>` has the structural trait when `T` has it.
pub fn container_has(type_: &str, trait_: &str) -> bool {
    let copied = trait_ == "marker::Copy";
    match type_ {
        "option::Option" | "result::Result" | "ops::range::RangeInclusive" => {
            !copied || type_ != "ops::range::RangeInclusive"
        }
        "vec::Vec"
        | "boxed::Box"
        | "rc::Rc"
        | "sync::Arc"
        | "string::String"
        | "collections::vec_deque::VecDeque"
        | "collections::btree::map::BTreeMap"
        | "collections::btree::set::BTreeSet"
        | "collections::linked_list::LinkedList" => !copied,
        "collections::hash::map::HashMap" | "collections::hash::set::HashSet" => {
            matches!(trait_, "clone::Clone" | "fmt::Debug" | "cmp::PartialEq" | "cmp::Eq")
        }
        "time::Duration" | "time::Instant" | "time::SystemTime" => true,
        "path::PathBuf" | "ffi::os_str::OsString" => !copied,
        "cell::Cell" | "cell::RefCell" => !copied && trait_ != "hash::Hash",
        _ => false,
    }
}

/// Whether a primitive type has the trait.
pub fn primitive_has(primitive: &str, trait_: &str) -> bool {
    let float = matches!(primitive, "f16" | "f32" | "f64" | "f128");
    let text = primitive == "str";
    match trait_ {
        "fmt::Debug" | "cmp::PartialEq" | "cmp::PartialOrd" => true,
        "fmt::Display" => primitive != "never" || trait_ == "fmt::Display",
        "clone::Clone" | "marker::Copy" => !text,
        "cmp::Eq" | "cmp::Ord" | "hash::Hash" => !float,
        "default::Default" => !text && primitive != "never",
        _ => false,
    }
}

/// Whether a type of the standard library has the trait for reasons of its own.
pub fn type_has(type_: &str, trait_: &str) -> bool {
    if type_ == "hash::random::RandomState" {
        return matches!(
            trait_,
            "hash::BuildHasher" | "clone::Clone" | "fmt::Debug" | "default::Default"
        );
    }
    match trait_ {
        "fmt::Display" => matches!(type_, "string::String" | "io::error::Error" | "fmt::Error"),
        "hash::BuildHasher" => type_ == "hash::random::RandomState",
        "clone::Clone" | "fmt::Debug" if type_ == "hash::random::RandomState" => true,
        "default::Default" => matches!(
            type_,
            "hash::random::RandomState"
                | "string::String"
                | "vec::Vec"
                | "option::Option"
                | "collections::hash::map::HashMap"
                | "collections::btree::map::BTreeMap"
                | "collections::hash::set::HashSet"
                | "collections::btree::set::BTreeSet"
                | "time::Duration"
                | "path::PathBuf"
                | "collections::vec_deque::VecDeque"
        ),
        "error::Error" => matches!(type_, "io::error::Error" | "fmt::Error"),
        "iter::traits::collect::IntoIterator" => matches!(
            type_,
            "vec::Vec"
                | "option::Option"
                | "collections::hash::map::HashMap"
                | "collections::btree::map::BTreeMap"
                | "collections::hash::set::HashSet"
                | "collections::btree::set::BTreeSet"
                | "collections::vec_deque::VecDeque"
        ),
        _ => false,
    }
}

/// Why a type of the standard library lacks an auto trait although its arguments have it.
pub fn lacks_auto(type_: &str, trait_: &str) -> bool {
    let send_sync = matches!(trait_, "marker::Send" | "marker::Sync");
    match type_ {
        "rc::Rc" | "rc::Weak" => send_sync,
        "sync::mutex::MutexGuard" | "sync::poison::mutex::MutexGuard" => trait_ == "marker::Send",
        "cell::Cell" | "cell::RefCell" | "cell::UnsafeCell" | "cell::once::OnceCell" => {
            matches!(
                trait_,
                "marker::Sync" | "panic::unwind_safe::RefUnwindSafe" | "marker::Freeze"
            )
        }
        "sync::atomic::AtomicUsize" | "sync::atomic::AtomicBool" => trait_ == "marker::Freeze",
        _ => false,
    }
}

/// How many lifetimes a type of the standard library takes, where rustdoc may leave them out.
pub fn has_lifetime(type_: &str) -> bool {
    matches!(
        type_,
        "fmt::Formatter"
            | "fmt::Arguments"
            | "str::iter::Chars"
            | "str::iter::CharIndices"
            | "str::iter::Bytes"
            | "str::iter::Lines"
            | "task::wake::Context"
            | "path::Components"
            | "string::Drain"
    )
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

/// Traits whose first type argument is `Self` if it is not written.
pub fn rhs_defaults_to_self(trait_: &str) -> bool {
    matches!(trait_, "cmp::PartialEq" | "cmp::PartialOrd")
        || trait_
            .strip_prefix("ops::arith::")
            .or(trait_.strip_prefix("ops::bit::"))
            .is_some_and(|it| !matches!(it, "Neg" | "Not"))
}

/// The path clients write for a definition of the standard library.
pub fn public_path(definition: &str) -> String {
    let path = definition
        .replace("std::collections::hash::map::", "std::collections::hash_map::")
        .replace("std::collections::hash::set::", "std::collections::hash_set::")
        .replace("std::collections::btree::map::", "std::collections::btree_map::")
        .replace("std::collections::btree::set::", "std::collections::btree_set::")
        .replace("-", "_")
        .replace("std::io::error::", "std::io::")
        .replace("std::os::fd::raw::", "std::os::fd::")
        .replace("std::os::fd::owned::", "std::os::fd::")
        .replace("std::cell::once::", "std::cell::")
        .replace("std::hash::random::", "std::hash::")
        .replace("std::ffi::os_str::", "std::ffi::")
        .replace("std::ffi::c_str::", "std::ffi::")
        .replace("std::panic::unwind_safe::", "std::panic::")
        .replace("std::sync::poison::mutex::", "std::sync::")
        .replace("std::sync::poison::rwlock::", "std::sync::")
        .replace("std::str::iter::", "std::str::")
        .replace("std::slice::iter::", "std::slice::")
        .replace("std::num::nonzero::", "std::num::")
        .replace("std::net::ip_addr::", "std::net::")
        .replace("std::net::socket_addr::", "std::net::")
        .replace("std::task::wake::", "std::task::")
        .replace("std::task::poll::", "std::task::")
        .replace("std::mem::maybe_uninit::", "std::mem::")
        .replace("std::mem::manually_drop::", "std::mem::");
    let path = ["std::ops::", "std::iter::", "std::future::"]
        .iter()
        .find(|it| path.starts_with(**it))
        .map(|it| format!("{it}{}", path.rsplit("::").next().unwrap_or_default()))
        .unwrap_or(path);
    match path.strip_prefix("std::collections::") {
        Some(rest) => match rest.rsplit_once("::") {
            Some(
                ("hash_map", "HashMap")
                | ("btree_map", "BTreeMap")
                | ("hash_set", "HashSet")
                | ("btree_set", "BTreeSet")
                | ("vec_deque", "VecDeque")
                | ("binary_heap", "BinaryHeap")
                | ("linked_list", "LinkedList"),
            ) => {
                format!("std::collections::{}", path.rsplit("::").next().unwrap_or_default())
            }
            _ => path,
        },
        None => path,
    }
}

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

/// Types of the standard library that are iterators because of what they are.
pub fn is_iterator(type_: &str) -> bool {
    let last = type_.rsplit("::").next().unwrap_or_default();
    type_.starts_with("iter::adapters::")
        || ["Iter", "IterMut", "IntoIter", "Chars", "CharIndices", "Bytes", "Drain", "Lines"]
            .contains(&last)
}
