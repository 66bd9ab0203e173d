//! What both sides offer as a whole: their paths, and what they mark `#[deprecated]`.

use std::collections::BTreeSet;

use crate::api::Api;
use crate::api::item::{Attributes, Item, Kind};
use crate::sides::Pair;
use crate::verdict::{Deprecated, Paths, Surface};

/// What two APIs offer.
pub(super) fn surface(apis: &Pair<Api>) -> Surface {
    Surface { paths: paths(apis), deprecated: apis.as_ref().map(deprecated) }
}

fn paths(apis: &Pair<Api>) -> Paths {
    let Pair { base, head } = apis
        .as_ref()
        .map(|api| -> BTreeSet<&str> { api.names.keys().map(|name| name.path.as_str()).collect() });
    Paths {
        kept: base.intersection(&head).count(),
        lost: base.difference(&head).map(|path| (*path).to_owned()).collect(),
        gained: head.difference(&base).count(),
    }
}

/// Everything deprecated that clients can name. What an item says holds for all that is in it, and
/// is told once.
fn deprecated(api: &Api) -> Vec<Deprecated> {
    let mut found = BTreeSet::new();
    for item in api.items.values() {
        if let Some(path) = item.paths.0.first() {
            let path = path.trim_end_matches("()").trim_end_matches('!');
            collect(item, path, &mut found);
        }
    }
    let mut told: Vec<Deprecated> = Vec::new();
    for it in found {
        // Sorted by path, so that an item comes before what is in it.
        let within = |above: &Deprecated| {
            let rest = it.path.strip_prefix(above.path.as_str());
            rest.is_some_and(|rest| rest.starts_with("::"))
                && (&above.since, &above.note) == (&it.since, &it.note)
        };
        if !told.iter().any(within) {
            told.push(it);
        }
    }
    told
}

/// An item, and what is in it.
fn collect(item: &Item, path: &str, found: &mut BTreeSet<Deprecated>) {
    let mut add = |path: String, kind: &'static str, attributes: &Attributes| {
        if let Some(deprecation) = attributes.deprecated.as_ref().filter(|_| !attributes.hidden) {
            let (since, note) = (deprecation.0.since.clone(), deprecation.0.note.clone());
            found.insert(Deprecated {
                path,
                kind: kind.into(),
                since,
                note,
                span: attributes.span.0.clone(),
            });
        }
    };
    add(path.to_owned(), item.kind.word(), &item.attributes);
    for member in item.kind.members() {
        add(format!("{path}::{}", member.name), member.kind.word(), &member.attributes);
    }
    match &item.kind {
        Kind::Struct(it) | Kind::Union(it) => {
            for field in &it.fields {
                add(format!("{path}::{}", field.name), "field", &field.attributes);
            }
        }
        Kind::Enum(it) => {
            for variant in &it.variants {
                let path = format!("{path}::{}", variant.name);
                for field in &variant.fields {
                    add(format!("{path}::{}", field.name), "field", &field.attributes);
                }
                add(path, "variant", &variant.attributes);
            }
        }
        Kind::Trait(it) => {
            for ((_, name), part) in &it.items {
                add(format!("{path}::{name}"), part.kind.word(), &part.attributes);
            }
        }
        _ => {}
    }
}
