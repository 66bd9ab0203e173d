//! Types that no client can name: another type may take the place of one where it has everything
//! that clients could use of it.

use crate::api::Api;
use crate::api::fold::{Fold, Substitute, fold};
use crate::api::item::{Impl, Kind};
use crate::api::matching::Matching;
use crate::api::solve::{Env, implements};
use crate::api::types::*;
use crate::sides::Pair;

/// Whether clients know nothing of base's type but its traits, and head's has all of them.
///
/// `env` is what holds in head.
pub(super) fn stands_in(types: Pair<&Type>, base: &Api, env: &Env<'_>) -> bool {
    types.base != types.head
        && is_faceless(types.base, base)
        && base.impls.iter().filter(|it| is_relied_on(it, base)).all(|it| keeps(it, types, env))
}

/// Whether a type has no path, not in its own crate either, and no fields or members that clients see.
fn is_faceless(it: &Type, base: &Api) -> bool {
    let item = it.path().and_then(|path| base.item(&path.name));
    item.is_some_and(|it| {
        it.paths.0.is_empty()
            && it.elsewhere.0.is_empty()
            && it.kind.members().is_empty()
            && match &it.kind {
                Kind::Struct(it) | Kind::Union(it) => it.fields.is_empty(),
                Kind::Enum(_) => true,
                _ => false,
            }
    })
}

/// Whether clients can ask for the trait of an impl.
fn is_relied_on(it: &Impl, base: &Api) -> bool {
    let markers = ["Freeze", "StructuralPartialEq", "UnsafeUnpin", "TrivialClone", "Drop"];
    let marker = it.trait_.name.krate() == "std" && markers.contains(&it.trait_.name.last());
    !it.is_negative && !marker && base.is_nameable(&it.trait_.name, false)
}

/// Whether what an impl gives to base's type, if anything, head's type has too.
fn keeps(it: &Impl, types: Pair<&Type>, env: &Env<'_>) -> bool {
    let mut matching = Matching::new(0);
    if !matches!(it.self_type, Type::Path(_)) || !matching.types(&it.self_type, types.base) {
        return true;
    }
    let substitute = &mut Substitute { depth: 0, with: &matching.found, self_type: None };
    let exchange = &mut Exchange(types);
    let trait_ = fold(&fold(&it.trait_, substitute), exchange);
    let same_items = it.types.iter().all(|(item, was)| {
        let (self_type, trait_) = (types.head.clone(), trait_.clone());
        let (item, args) = (item.clone(), Vec::new());
        let is = Type::Projection(Box::new(Projection { self_type, trait_, item, args }));
        env.normalise(&is) == env.normalise(&fold(&fold(was, substitute), exchange))
    });
    same_items && env.holds(&implements(types.head, trait_))
}

/// Puts head's type in the place of base's.
struct Exchange<'a>(Pair<&'a Type>);

impl Fold for Exchange<'_> {
    fn type_(&mut self, type_: Type) -> Type {
        if type_ == *self.0.base { self.0.head.clone() } else { type_ }
    }
}
