//! Whether a function still accepts every call that it accepted: its signature, with some arguments
//! for its own parameters, is the old one.

use super::Findings;
use super::implied::known_inside;
use crate::api::fold::{Substitute, fold};
use crate::api::item::Function;
use crate::api::matching::{Matching, same};
use crate::api::solve::Env;
use crate::api::types::*;
use crate::sides::Pair;

/// Whether every call of base is a call of head: head's signature, with some arguments for its
/// parameters, is base's, and its bounds hold for them.
pub(super) fn accepts(
    it: &Pair<&Function>,
    around: Option<&Pair<&Generics>>,
    findings: &Findings<'_>,
) -> bool {
    let Pair { base, head } = it;
    let depth = u8::from(around.is_some());
    let explicit = Pair { base: explicit(base), head: explicit(head) };
    let calls = base.params.len() == head.params.len() && (head.has_self || !base.has_self);
    if !calls || explicit.base > 0 && explicit.base != explicit.head {
        return false;
    }
    let mut matching = Matching::new(depth);
    if explicit.base > 0 {
        for (index, param) in head.generics.params.iter().take(explicit.head).enumerate() {
            let it = Param { depth, index: index as u16, name: param.name.clone() };
            let arg = match param.kind {
                ParamKind::Type { .. } => Arg::Type(Type::Param(it)),
                ParamKind::Const { .. } => Arg::Const(Const::Param(it)),
            };
            matching.found.args.insert(index as u16, arg);
        }
    }
    let inputs = head.params.iter().zip(&base.params).all(|(head, base)| {
        is_instance(&head.type_, &base.type_) || matching.types(&head.type_, &base.type_)
    });
    if !inputs || matching.found.args.len() < head.generics.params.len() {
        return false;
    }
    let known = known_inside(base, around.map(|it| it.base), findings.base);
    let shown = Env::new(findings.base, &known);
    let env = Env::new(findings.head, shown.facts());
    let substitute = &mut Substitute { depth, with: &matching.found, self_type: None };
    let later = matching.later.iter().all(|(pattern, subject)| {
        env.normalise(&fold(pattern, substitute)) == env.normalise(subject)
    });
    later
        && env.promises(&base.output, &fold(&head.output, substitute))
        && head.generics.predicates.iter().all(|it| env.holds(&fold(it, substitute)))
}

/// Whether a type asks for a function pointer for some lifetimes, and `all` is one for all.
fn is_instance(type_: &Type, all: &Type) -> bool {
    let (Type::Function(some), Type::Function(all)) = (type_, all) else { return false };
    let form = |it: &FnPointer| (it.is_unsafe, it.abi.clone(), it.variadic);
    let parts =
        |it: &FnPointer| Type::Tuple(it.inputs.iter().chain([&it.output]).cloned().collect());
    some.lifetimes == 0
        && all.lifetimes > 0
        && form(some) == form(all)
        && Matching::instance().types(&parts(all), &parts(some))
}

/// How many type and const arguments a turbofish may name.
pub(super) fn explicit(it: &Function) -> usize {
    let synthetic = |it: &&ParamDef| matches!(it.kind, ParamKind::Type { synthetic: true, .. });
    it.generics.params.iter().filter(|it| !synthetic(it)).count()
}

/// Whether a call may still compile where a use by name does not: a borrow becomes another one.
pub(super) fn coerces(it: &Pair<&Function>) -> bool {
    let borrow = |it: &Type| matches!(it, Type::Reference { .. });
    let mut pairs = it.base.params.iter().zip(&it.head.params).map(|(a, b)| (&a.type_, &b.type_));
    it.base.params.len() == it.head.params.len()
        && pairs.any(|(base, head)| borrow(base) && borrow(head) && !same(base, head))
}
