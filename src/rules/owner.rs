//! What an impl is told at.

use crate::api::Api;
use crate::api::item::{Impl, Item};
use crate::api::show::client_path;
use crate::api::types::{Name, Predicate, Type};
use crate::api::visit::each_name;

/// What an impl is told at: its type, else the trait, else a type in the trait's arguments.
pub(super) fn owner(it: &Impl, api: &Api) -> (String, &'static str) {
    let ours = |it: &&Item| it.elsewhere.0.is_empty() || !it.paths.0.is_empty();
    let local = |name: &Name| api.items.get(name).filter(ours);
    let mut found = match &it.self_type {
        Type::Path(path) => local(&path.name),
        Type::Reference { target, .. } => match &**target {
            Type::Path(path) => local(&path.name),
            _ => None,
        },
        _ => None,
    };
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
            item.paths.0.first().cloned().unwrap_or_else(|| item.name.as_str().to_owned())
        }
        None => client_path(&it.trait_.name),
    };
    (path, "trait impl")
}
