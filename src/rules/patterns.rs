//! Constants of a type: what stands in patterns and is borrowed for `'static`.

use crate::api::Api;
use crate::api::item::{Impl, Kind, MemberKind};
use crate::api::types::{Name, Type};
use crate::api::visit::each_name;

/// Whether clients can name or build a constant of the type.
pub(super) fn has_constants(owner: &Name, api: &Api) -> bool {
    let mentions = |type_: &Type| {
        let mut found = false;
        each_name(type_, |name| found |= name == owner);
        found
    };
    api.items.values().any(|item| {
        let members = item.kind.members().iter().any(|it| match &it.kind {
            MemberKind::Constant(it) => mentions(&it.type_),
            MemberKind::Function(it) => {
                it.is_const && (mentions(&it.output) || it.output == Type::SelfType)
            }
        });
        members
            || match &item.kind {
                Kind::Constant(it) => mentions(&it.type_),
                Kind::Function(it) => it.is_const && mentions(&it.output),
                Kind::Struct(it) => item.name == *owner && !it.private_fields && !it.non_exhaustive,
                Kind::Enum(it) => item.name == *owner && !it.variants.is_empty(),
                _ => false,
            }
    })
}

/// Whether a type can still be compared with itself.
pub(super) fn still_equal(it: &Impl, head: &Api) -> bool {
    let name: Name = "std::cmp::PartialEq".into();
    head.impls.covering(&name, &it.self_type).any(|own| own.self_type == it.self_type)
}
