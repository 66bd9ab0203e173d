//! What clients meet through macros alone, and through none that stayed the same: it may change as
//! the macros that lead to it do.

use std::collections::{BTreeMap, BTreeSet};

use super::fate::is_kept_helper;
use crate::api::Api;
use crate::api::item::Impl;
use crate::api::types::Name;
use crate::api::visit::each_name;

/// The definitions of base that only what changed macros expand to leads to: helpers themselves,
/// what they return, and so on.
pub(super) fn following(base: &Api, head: &Api) -> BTreeSet<Name> {
    let helpers = base.hidden_names.iter().filter(|(at, _)| base.helpers.contains_key(&at.path));
    let (kept, changed): (Vec<&Name>, Vec<&Name>) =
        helpers.map(|(_, name)| name).partition(|name| is_kept_helper(name, base, head));
    if changed.is_empty() {
        return BTreeSet::new();
    }
    let public = base.items.values().filter(|it| !it.paths.0.is_empty()).map(|it| &it.name);
    let stays = reached(base, public.chain(kept));
    let mut found = reached(base, changed.into_iter());
    found.retain(|name| !stays.contains(name));
    found.into_iter().cloned().collect()
}

/// The definitions of an API that `start` leads to, itself included.
fn reached<'a>(api: &'a Api, start: impl Iterator<Item = &'a Name>) -> BTreeSet<&'a Name> {
    let mut impls: BTreeMap<&Name, Vec<&Impl>> = BTreeMap::new();
    for it in api.impls.iter() {
        let own = it.self_type.path().map(|path| &path.name);
        impls.entry(own.unwrap_or(&it.trait_.name)).or_default().push(it);
    }
    let mut found = BTreeSet::new();
    let mut open: Vec<&Name> = start.collect();
    while let Some(name) = open.pop() {
        if !found.insert(name) {
            continue;
        }
        let mut mentioned = |name: &Name| {
            open.extend(api.items.get_key_value(name).map(|(name, _)| name));
        };
        api.item(name).into_iter().for_each(|it| each_name(&it.kind, &mut mentioned));
        // That a type implements a hidden trait leads nobody to the trait.
        let impls = impls.get(name).into_iter().flatten();
        let types = impls.flat_map(|it| it.types.values().chain(it.refined.values()));
        types.for_each(|it| each_name(it, &mut mentioned));
    }
    found
}
