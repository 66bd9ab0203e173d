//! Where a type holds the values of its parameters: in itself, or behind a pointer. A type that is
//! made of itself has a size in the second case alone (E0072).

use rustdoc_types::{Id, Item};

use crate::api::item::Held;
use crate::api::solve::arguments;
use crate::api::types::*;
use crate::lower::Lower;
use crate::lower::nature::Fields;

impl Lower<'_> {
    /// How values of a type with the fields hold those of each parameter.
    pub(super) fn held(&self, item: &Item, fields: &[Fields]) -> Vec<Held> {
        let mut found = vec![Held::Nowhere; self.generics_within(item).params.len()];
        for (_, field) in fields.iter().flatten() {
            self.hold(field, Held::Inside, &mut found, &mut vec![item.id]);
        }
        found
    }

    /// Adds what a field of type `it` holds, where `here` says what holds the field.
    fn hold(&self, it: &Type, here: Held, found: &mut [Held], visiting: &mut Vec<Id>) {
        match it {
            Type::Param(it) => {
                if let Some(known) = found.get_mut(usize::from(it.index)) {
                    *known = here.max(*known);
                }
            }
            Type::Tuple(parts) => parts.iter().for_each(|it| self.hold(it, here, found, visiting)),
            Type::Array(part, _) | Type::Slice(part) => self.hold(part, here, found, visiting),
            Type::Reference { target, .. } | Type::Pointer { target, .. } => {
                self.hold(target, Held::Apart, found, visiting);
            }
            Type::Path(path) => self.hold_path(path, here, found, visiting),
            _ => {}
        }
    }

    fn hold_path(&self, path: &Path, here: Held, found: &mut [Held], visiting: &mut Vec<Id>) {
        let mut own = vec![Held::Nowhere; path.args.len()];
        match self.definition(&path.name) {
            Some(item) if visiting.contains(&item.id) => {}
            Some(item) => {
                visiting.push(item.id);
                let fields = self.fields_within(item);
                let all = fields.iter().flatten();
                all.for_each(|(_, it)| self.hold(it, here, &mut own, visiting));
                visiting.pop();
            }
            None => own.fill(std_holds(path.name.as_str()).min(here)),
        }
        for (index, arg) in arguments(path).args {
            match (arg, own[usize::from(index)]) {
                (Arg::Type(it), held) if held != Held::Nowhere => {
                    self.hold(&it, held, found, visiting);
                }
                _ => {}
            }
        }
    }
}

/// How a type of the standard library holds its arguments.
fn std_holds(name: &str) -> Held {
    let Some(own) = name.strip_prefix("std::") else { return Held::Nowhere };
    let apart = [
        "boxed::Box",
        "vec::Vec",
        "ptr::non_null::NonNull",
        "rc::Rc",
        "rc::Weak",
        "sync::Arc",
        "sync::Weak",
        "sync::atomic::AtomicPtr",
    ];
    let inside = [
        "option::Option",
        "result::Result",
        "cell::Cell",
        "cell::RefCell",
        "cell::UnsafeCell",
        "cell::once::OnceCell",
        "mem::manually_drop::ManuallyDrop",
        "mem::maybe_uninit::MaybeUninit",
        "num::wrapping::Wrapping",
        "cmp::Reverse",
        "ops::range::Range",
        "pin::Pin",
        "sync::once_lock::OnceLock",
        "sync::poison::mutex::Mutex",
        "sync::poison::rwlock::RwLock",
    ];
    if own.starts_with("collections::") || apart.contains(&own) {
        Held::Apart
    } else if inside.contains(&own) {
        Held::Inside
    } else {
        Held::Nowhere
    }
}
