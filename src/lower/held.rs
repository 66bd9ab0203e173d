//! Where a type holds the values of its parameters: in itself, or behind a pointer. A type that is
//! made of itself has a size in the second case alone (E0072). Types mention each other in circles,
//! so the answer is the least fixed point.

use std::collections::HashMap;

use rustdoc_types::Id;

use crate::api::item::Held;
use crate::api::solve::arguments;
use crate::api::types::*;
use crate::lower::Lower;

/// How every type of the crate holds its parameters.
pub(super) type Holdings = HashMap<Id, Vec<Held>>;

impl Lower<'_> {
    /// How values of a type hold those of each parameter.
    pub(super) fn held(&self, id: &Id) -> Vec<Held> {
        let known = self.holdings.get_or_init(|| {
            self.settled(
                |generics| vec![Held::Nowhere; generics.params.len()],
                |field, out, known| {
                    self.hold(field, Held::Inside, out, known);
                },
            )
        });
        known.get(id).cloned().unwrap_or_default()
    }

    /// Adds what a field of type `it` holds, where `here` says what holds the field.
    fn hold(&self, it: &Type, here: Held, out: &mut [Held], known: &Holdings) {
        match it {
            Type::Param(it) => {
                if let Some(found) = out.get_mut(usize::from(it.index)) {
                    *found = here.max(*found);
                }
            }
            Type::Tuple(parts) => parts.iter().for_each(|it| self.hold(it, here, out, known)),
            Type::Array(part, _) | Type::Slice(part) => self.hold(part, here, out, known),
            Type::Reference { target, .. } | Type::Pointer { target, .. } => {
                self.hold(target, Held::Apart, out, known);
            }
            Type::Path(path) => {
                let own = self.definition(&path.name).map(|it| known.get(&it.id));
                for (index, arg) in arguments(path).args {
                    let held = match own {
                        Some(own) => own.and_then(|it| it.get(usize::from(index)).copied()),
                        None => Some(std_holds(path.name.as_str())),
                    };
                    match (arg, held) {
                        (Arg::Type(it), Some(held)) if held != Held::Nowhere => {
                            self.hold(&it, held.min(here), out, known);
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
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
