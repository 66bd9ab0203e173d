//! An alias in the place of a type: what of the type's name still works.
//!
//! An alias is transparent: it stands for its target with the target's impls and members. It
//! carries neither a tuple or unit constructor nor importable variants.

use super::{At, Findings, attributes, generics, members};
use crate::api::fold::{Substitute, fold};
use crate::api::item::{Alias, Field, Item, Kind, Member, Shape, Struct};
use crate::api::matching::same;
use crate::api::solve::arguments;
use crate::api::types::Path;
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
    let Some(path) = target.path() else { return false };
    match findings.head.item(&path.name) {
        Some(target) if is_closed(&known.kind) || same_parts(&known.kind, &target.kind, path) => {
            let own = target.kind.members().iter();
            let own: Vec<Member> = own.filter_map(|it| members::of(it, path)).collect();
            let both = Pair { base: known.kind.members(), head: own.as_slice() };
            members::check(both, at, findings);
            true
        }
        _ => false,
    }
}

/// Whether a braced struct has the fields of another with these arguments: literals and patterns
/// are written through an alias as well.
fn same_parts(base: &Kind, head: &Kind, target: &Path) -> bool {
    let (Kind::Struct(base), Kind::Struct(head)) = (base, head) else { return false };
    let with = arguments(target);
    let substitute = &mut Substitute { depth: 0, with: &with, self_type: None };
    let mut found = std::collections::BTreeMap::new();
    for field in &head.fields {
        found.insert(&field.name, fold(&field.type_, substitute));
    }
    let kept = |it: &Field| found.get(&it.name).is_some_and(|own| same(&it.type_, own));
    let open = |it: &Struct| !it.private_fields && !it.non_exhaustive;
    base.shape == Shape::Braced
        && head.shape == Shape::Braced
        && base.fields.iter().all(kept)
        && (!open(base) || open(head) && base.fields.len() == head.fields.len())
}

/// Whether clients can neither build a type nor take it apart, so that its name is only a type.
pub(super) fn is_closed(kind: &Kind) -> bool {
    match kind {
        Kind::Struct(it) => it.fields.is_empty() && (it.private_fields || it.non_exhaustive),
        _ => false,
    }
}
