//! What became of a name of base.

use crate::api::item::{Kind, Space};
use crate::api::types::Name;
use crate::api::{Api, PublicName};
use crate::correspond::renaming;

/// What became of a name of base: nothing to tell, or what.
pub(super) fn fate(at: &PublicName, name: &Name, base: &Api, head: &Api) -> Option<&'static str> {
    match head.names.get(at) {
        Some(own) if own == name => None,
        Some(own) => replaced_how(at, name, own, base, head),
        None if is_in_scope(at, name, head) => None,
        None if is_constructor(at, name, base) => lost_constructor(at, base, head),
        None if head.hidden_names.contains_key(at) => Some("hidden"),
        None if lives_on(name, base, head) => Some("path"),
        None => Some("removed"),
    }
}

/// Whether a trait that was imported as `_` is still brought along by a glob import of its module.
fn is_in_scope(at: &PublicName, name: &Name, head: &Api) -> bool {
    let Some((module, _)) = at.path.rsplit_once("::_ (") else { return false };
    let within = |it: &PublicName| {
        let rest = it.path.strip_prefix(module).and_then(|it| it.strip_prefix("::"));
        rest.is_some_and(|it| it.starts_with("_ (") || !it.contains("::"))
    };
    head.names.iter().any(|(it, own)| own == name && within(it))
}

/// Whether a hidden name is gone that exported macros of both sides expand to: whoever invokes them
/// meets it.
pub(super) fn lost_helper(at: &PublicName, base: &Api, head: &Api) -> bool {
    let lost =
        |at: &PublicName| !head.names.contains_key(at) && !head.hidden_names.contains_key(at);
    let around = at.path.rsplit_once("::").map(|(path, _)| path.to_owned());
    let around = around.map(|path| PublicName { path, space: Space::Types });
    base.helpers.contains_key(&at.path)
        && head.helpers.contains_key(&at.path)
        && lost(at)
        && !around.is_some_and(|it| base.helpers.contains_key(&it.path) && lost(&it))
}

/// Whether a macro of both sides says the same of a hidden item that it expands to.
pub(super) fn is_kept_helper(name: &Name, base: &Api, head: &Api) -> bool {
    if base.helpers.is_empty() || head.helpers.is_empty() {
        return false;
    }
    let mut own = base.hidden_names.iter().filter(|(_, it)| *it == name);
    own.any(|(at, _)| match (base.helpers.get(&at.path), head.helpers.get(&at.path)) {
        (Some(before), Some(after)) => !before.is_disjoint(after),
        _ => false,
    })
}

/// Whether a module around a name of base is another crate's in head: the name may be in it.
pub(super) fn comes_from_elsewhere(at: &PublicName, head: &Api) -> bool {
    let mut path = at.path.as_str();
    while let Some((parent, _)) = path.rsplit_once("::") {
        path = parent;
        let name = PublicName { path: path.to_owned(), space: Space::Types };
        let item = head.names.get(&name).and_then(|it| head.item(it));
        if matches!(item.map(|it| &it.kind), Some(Kind::Foreign(_))) {
            return true;
        }
    }
    false
}

/// Whether a definition without its path can still be named some other way.
fn lives_on(name: &Name, base: &Api, head: &Api) -> bool {
    if let Some(Kind::Variant(of)) = base.item(name).map(|it| &it.kind) {
        let Some(Kind::Enum(it)) = head.item(of).map(|it| &it.kind) else { return false };
        let own = name.last().trim_end_matches("()");
        return it.variants.iter().any(|it| *it.name == *own);
    }
    // What another crate defines is ours only by the path that re-exports it.
    head.items
        .get(name)
        .is_some_and(|it| !it.paths.0.is_empty() && !matches!(it.kind, Kind::Foreign(_)))
}

/// Whether the name is that of a struct's constructor.
pub(super) fn is_constructor(at: &PublicName, name: &Name, api: &Api) -> bool {
    at.space == Space::Values && matches!(api.item(name).map(|it| &it.kind), Some(Kind::Struct(_)))
}

/// A constructor that is gone while the type is there: the type's own questions tell about fields;
/// here it matters when an alias took the type's place.
fn lost_constructor(at: &PublicName, base: &Api, head: &Api) -> Option<&'static str> {
    let type_ = PublicName { path: at.path.clone(), space: Space::Types };
    let own = head.names.get(&type_)?;
    let alias = matches!(head.item(own).map(|it| &it.kind), Some(Kind::Alias(_)));
    let known = base.names.get(&type_).and_then(|it| base.item(it));
    let usable = match known.map(|it| &it.kind) {
        Some(Kind::Struct(it)) => !it.private_fields && !it.non_exhaustive,
        _ => true,
    };
    (alias && usable && renaming(head, own).is_some()).then_some("constructor")
}

/// A name that both sides have and that leads to different definitions.
fn replaced_how(
    at: &PublicName,
    name: &Name,
    own: &Name,
    base: &Api,
    head: &Api,
) -> Option<&'static str> {
    let resolved = |api: &Api, name: &Name| renaming(api, name).unwrap_or_else(|| name.clone());
    if resolved(base, name) != resolved(head, own) {
        return match (base.item(name).map(|it| &it.kind), head.item(own).map(|it| &it.kind)) {
            (Some(Kind::Foreign(a)), Some(Kind::Foreign(b))) if a == b => None,
            (Some(Kind::Alias(a)), Some(Kind::Alias(b))) if a == b => None,
            _ => Some("kind"),
        };
    }
    // An alias in the place of an enum: its variants cannot be imported through it.
    let is_enum = matches!(base.item(name).map(|it| &it.kind), Some(Kind::Enum(it)) if !it.variants.is_empty());
    let is_alias = matches!(head.item(own).map(|it| &it.kind), Some(Kind::Alias(_)));
    (at.space == Space::Types && is_enum && is_alias).then_some("constructor")
}

/// Whether the module around a lost name is lost too: that is one finding, told at the module.
pub(super) fn within_lost(at: &PublicName, base: &Api, head: &Api) -> bool {
    let Some((parent, _)) = at.path.rsplit_once("::") else { return false };
    let parent = PublicName { path: parent.to_owned(), space: Space::Types };
    let is_module =
        |api: &Api, name| matches!(api.item(name).map(|it| &it.kind), Some(Kind::Module));
    match (base.names.get(&parent), head.names.get(&parent)) {
        (Some(_), None) => true,
        (Some(a), Some(b)) => is_module(base, a) && !is_module(head, b),
        _ => false,
    }
}
