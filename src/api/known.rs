//! What every client may rely on about the standard library: rustdoc JSON of a crate does not
//! contain it. Paths are those of the definitions, as rustdoc tells them.

use crate::api::types::Type;

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

/// The associated type that an object of a trait of the standard library has to name.
pub fn object_type(trait_: &str) -> Option<&'static str> {
    match trait_ {
        "iter::traits::iterator::Iterator" => Some("Item"),
        "future::future::Future" | "ops::index::Index" => Some("Output"),
        "ops::deref::Deref" => Some("Target"),
        _ => None,
    }
}

/// Whether only a type of known size has a trait of the standard library.
pub fn needs_sized(trait_: &str) -> bool {
    supertraits(trait_).iter().any(|it| *it == "marker::Sized" || needs_sized(it))
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

/// Whether a trait is that of something that runs: an iterator, a future, a function.
pub fn is_activity(trait_: &str) -> bool {
    ["iter::traits::", "future::future::", "ops::function::", "ops::async_function::"]
        .iter()
        .any(|it| trait_.starts_with(it))
        && !trait_.starts_with("iter::traits::collect::")
}

/// Whether a type of the standard library only holds values: it is nothing that runs.
pub fn is_data(type_: &str) -> bool {
    container_has(type_, "clone::Clone")
        && !matches!(type_, "boxed::Box" | "ops::range::RangeInclusive")
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

/// Whether an operator takes two values of the primitive type, or one, and gives such a value.
pub fn computes(primitive: &str, trait_: &str) -> bool {
    let float = matches!(primitive, "f16" | "f32" | "f64" | "f128");
    let signed = matches!(primitive, "i8" | "i16" | "i32" | "i64" | "i128" | "isize");
    let integer = signed || matches!(primitive, "u8" | "u16" | "u32" | "u64" | "u128" | "usize");
    let Some(operator) = trait_.strip_prefix("ops::arith::").or(trait_.strip_prefix("ops::bit::"))
    else {
        return false;
    };
    match operator.trim_end_matches("Assign") {
        "Add" | "Sub" | "Mul" | "Div" | "Rem" => integer || float,
        "Neg" => signed || float,
        "BitAnd" | "BitOr" | "BitXor" | "Not" => integer || primitive == "bool",
        "Shl" | "Shr" => integer,
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
        "fmt::Display" => {
            type_ == "string::String" || type_ == "borrow::Cow" || last(type_).ends_with("Error")
        }
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
        "error::Error" => last(type_).ends_with("Error"),
        "fmt::Debug" if last(type_).ends_with("Error") => true,
        "fmt::Write" => matches!(type_, "string::String" | "ffi::os_str::OsString"),
        "io::Read" => reads(type_) || last(type_) == "File" || last(type_) == "Stdin",
        "io::BufRead" => matches!(last(type_), "BufReader" | "StdinLock" | "Cursor" | "Empty"),
        "io::Write" => writes(type_),
        "io::Seek" => matches!(last(type_), "File" | "Cursor" | "BufReader" | "BufWriter"),
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

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

fn reads(type_: &str) -> bool {
    let names = ["BufReader", "StdinLock", "Cursor", "Empty", "Repeat", "TcpStream", "UnixStream"];
    names.contains(&last(type_)) || matches!(last(type_), "Take" | "ChildStdout" | "ChildStderr")
}

fn writes(type_: &str) -> bool {
    let names = ["File", "Stdout", "Stderr", "StdoutLock", "StderrLock", "TcpStream", "UnixStream"];
    let around = ["BufWriter", "LineWriter", "Cursor", "Sink", "ChildStdin"];
    type_ == "vec::Vec" || names.contains(&last(type_)) || around.contains(&last(type_))
}

/// Whether a reference to a type iterates over references to its parts.
pub fn is_lent_by_parts(target: &Type) -> bool {
    match target {
        Type::Slice(_) | Type::Array(..) => true,
        Type::Path(path) => path
            .name
            .as_str()
            .strip_prefix("std::")
            .is_some_and(|it| type_has(it, "iter::traits::collect::IntoIterator")),
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

/// Traits whose first type argument is `Self` if it is not written.
pub fn rhs_defaults_to_self(trait_: &str) -> bool {
    matches!(trait_, "cmp::PartialEq" | "cmp::PartialOrd")
        || matches!(trait_, "iter::traits::accum::Sum" | "iter::traits::accum::Product")
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

/// Types of the standard library that are iterators because of what they are.
pub fn is_iterator(type_: &str) -> bool {
    let last = type_.rsplit("::").next().unwrap_or_default();
    type_.starts_with("iter::adapters::")
        || ["Iter", "IterMut", "IntoIter", "Chars", "CharIndices", "Bytes", "Drain", "Lines"]
            .contains(&last)
}
