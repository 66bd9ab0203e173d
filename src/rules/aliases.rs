//! An alias in the place of a type: what of the type's name still works.
//!
//! An alias is transparent: it stands for its target with the target's impls and members. It
//! carries neither a tuple or unit constructor nor importable variants.

use super::{At, Findings, attributes, generics, members};
use crate::api::item::{Alias, Item, Kind};
use crate::sides::Pair;

/// Compares a type of base with the alias that head has at its path. False if the alias cannot
/// stand in for the type.
pub(super) fn check(known: &Item, own: &Item, at: &At, findings: &mut Findings<'_>) -> bool {
    let (Some(before), Kind::Alias(alias)) = (known.kind.generics(), &own.kind) else {
        return false;
    };
    let attributes = Pair { base: &known.attributes, head: &own.attributes };
    attributes::check(attributes, at, findings);
    let Alias { generics: after, target } = alias;
    if !generics::params(&Pair { base: before, head: after }, at, findings) {
        return true;
    }
    let target = target.path().and_then(|path| findings.head.item(&path.name));
    match target {
        Some(target) if is_closed(&known.kind) => {
            let both = Pair { base: known.kind.members(), head: target.kind.members() };
            members::check(both, at, findings);
            true
        }
        _ => false,
    }
}

/// Whether clients can neither build a type nor take it apart, so that its name is only a type.
pub(super) fn is_closed(kind: &Kind) -> bool {
    match kind {
        Kind::Struct(it) => it.fields.is_empty() && (it.private_fields || it.non_exhaustive),
        _ => false,
    }
}
