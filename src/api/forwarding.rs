//! What references, boxes, function pointers and trait objects can do because of what they point
//! to: iterate, call, read, write.

use crate::api::known;
use crate::api::matching::Matching;
use crate::api::solve::{Env, implements};
use crate::api::types::*;

impl Env<'_> {
    /// Whether a pointer has a trait because its target has.
    pub(super) fn forwards(&self, subject: &Type, trait_: &Path, depth: u8) -> bool {
        let Some(name) = trait_.name.as_str().strip_prefix("std::") else { return false };
        let by_target = |target: &Type| self.proves(&implements(target, trait_.clone()), depth);
        let displays = name == "fmt::Display";
        match subject {
            Type::Reference { mutable: true, target, .. } => {
                let runs = known::is_activity(name) && name != "ops::function::Fn";
                (runs || name == "fmt::Write" || is_io(name)) && by_target(target)
                    || matches!(&**target, Type::Slice(part) if name == "io::Write" && is_byte(part))
            }
            Type::Reference { mutable: false, target, .. } => {
                name.starts_with("ops::function::") && self.calls_shared(target, trait_, depth)
                    || matches!(&**target, Type::Slice(part)
                        if matches!(name, "io::Read" | "io::BufRead") && is_byte(part))
            }
            Type::Path(path) if path.name.is_std("boxed::Box") => {
                let target = match path.args.first() {
                    Some(Arg::Type(it)) => it,
                    _ => return false,
                };
                (known::is_activity(name) || is_io(name) || displays) && by_target(target)
            }
            Type::Path(path) if path.name.is_std("rc::Rc") || path.name.is_std("sync::Arc") => {
                displays && matches!(path.args.first(), Some(Arg::Type(it)) if by_target(it))
            }
            Type::Function(it) => is_called(it, trait_),
            _ => false,
        }
    }

    /// `&F` is called as `F: Fn`.
    fn calls_shared(&self, target: &Type, trait_: &Path, depth: u8) -> bool {
        let shared = Path { name: "std::ops::function::Fn".into(), args: trait_.args.clone() };
        self.proves(&implements(target, shared), depth)
    }

    /// The associated type of something that forwards to another.
    pub(super) fn project_forwarded(&self, it: &Projection) -> Option<Type> {
        let name = it.trait_.name.as_str().strip_prefix("std::")?;
        if !known::is_activity(name) {
            return None;
        }
        let target = match &it.self_type {
            Type::Reference { target, .. } => &**target,
            Type::Path(path) if path.name.is_std("boxed::Box") => match path.args.first()? {
                Arg::Type(target) => target,
                _ => return None,
            },
            Type::Function(pointer) if &*it.item == "Output" => {
                return Some(pointer.output.clone());
            }
            Type::Dyn(object) => return said_of(object, it),
            _ => return None,
        };
        let inner = Projection { self_type: target.clone(), ..it.clone() };
        let found = self.normalise(&Type::Projection(Box::new(inner)));
        Some(found).filter(|it| !matches!(it, Type::Projection(_)))
    }

    /// What a type implements because it is written as what implements it.
    pub(super) fn by_bounds(&self, subject: &Type, trait_: &Path) -> bool {
        match subject {
            Type::Dyn(it) => it.traits.iter().any(|it| self.follows(&it.trait_, trait_)),
            Type::Opaque(it) => it.bounds.iter().any(|bound| match bound {
                Bound::Trait(it) => self.follows(&it.trait_, trait_),
                Bound::Outlives(_) => false,
            }),
            _ => false,
        }
    }

    /// Whether one trait of an object is, or includes, another.
    fn follows(&self, from: &Path, to: &Path) -> bool {
        let env = Env::new(self.api, [&implements(&Type::SelfType, from.clone())]);
        env.facts.iter().any(|fact| match fact {
            Predicate::Implements { subject: Type::SelfType, trait_, .. } => {
                Matching::erased(u8::MAX).paths(trait_, to)
            }
            _ => false,
        })
    }
}

/// What a trait object says of an associated type.
fn said_of(object: &Dyn, it: &Projection) -> Option<Type> {
    let constraints = object.traits.iter().flat_map(|it| &it.constraints);
    let mut said = constraints.filter(|said| said.item == it.item && said.args == it.args);
    match &said.next()?.term {
        Term::Type(term) => Some(term.clone()),
        _ => None,
    }
}

/// A safe function pointer is a function of its parameters.
fn is_called(it: &FnPointer, trait_: &Path) -> bool {
    let inputs = Arg::Type(Type::Tuple(it.inputs.clone()));
    trait_.name.as_str().starts_with("std::ops::function::")
        && !it.is_unsafe
        && trait_.args.first() == Some(&inputs)
}

fn is_io(trait_: &str) -> bool {
    matches!(trait_, "io::Read" | "io::Write" | "io::BufRead" | "io::Seek")
}

fn is_byte(it: &Type) -> bool {
    *it == Type::primitive("u8")
}
