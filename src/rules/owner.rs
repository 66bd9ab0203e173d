//! What an impl is told at.

use super::alias_of;
use crate::api::Api;
use crate::api::item::{Impl, Item};
use crate::api::show::client_path;
use crate::api::types::{Name, Predicate, Type};
use crate::api::visit::each_name;

/// What an impl is told at: its type, else the trait, else a type in the trait's arguments. Where
/// all of them are other crates', it is the type if the graph goes on into its crate.
pub(super) fn owner(it: &Impl, api: &Api) -> (String, &'static str) {
    let ours = |it: &&Item| it.elsewhere.0.is_empty() || !it.paths.0.is_empty();
    let local = |name: &Name| api.items.get(name).filter(ours);
    let head = match &it.self_type {
        Type::Reference { target, .. } => target.path(),
        own => own.path(),
    };
    let mut found = head.and_then(|path| local(&path.name));
    found = found.or_else(|| local(&it.trait_.name)).or_else(|| {
        let asks = |other: &&Impl| {
            other.generics.predicates.iter().any(|bound| {
            matches!(bound, Predicate::Implements { trait_, .. } if trait_.name == it.trait_.name)
        })
        };
        api.impls.iter().filter(asks).find_map(|it| local(&it.trait_.name))
    });
    if found.is_none() {
        each_name(&it.trait_, |name| found = found.or(local(name)));
        each_name(&it.self_type, |name| found = found.or(local(name)));
    }
    let path = match found {
        Some(item) => {
            let public = item.paths.0.first().cloned();
            let known = public.or_else(|| alias_of(api, item));
            known.unwrap_or_else(|| item.name.as_str().to_owned())
        }
        None => {
            let linked = head.map(|path| &path.name).filter(|name| api.items.contains_key(*name));
            client_path(linked.unwrap_or(&it.trait_.name))
        }
    };
    (path, "trait impl")
}
