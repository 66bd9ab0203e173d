//! What was looked at, so that silence can be trusted.

use crate::api::Api;
use crate::api::item::Kind;
use crate::api::types::Type;
use crate::api::visit::each_type;
use crate::build::Documented;
use crate::failure::Failure;
use crate::policy::{Policy, is_within};
use crate::sides::Pair;
use crate::verdict::Coverage;

/// The other crates that were looked at.
pub(super) fn followed(head: &Api) -> Option<String> {
    let shown = |identity: &String| {
        let name = identity.split('@').next().unwrap_or(identity);
        let version = head.versions.get(identity).map(|it| format!(" {it}"));
        format!("{name}{}", version.unwrap_or_default())
    };
    let crates: Vec<String> = head.linked.iter().map(shown).collect();
    let list = crates.join(", ");
    (!crates.is_empty()).then(|| format!("read too, because clients see items of theirs: {list}"))
}

/// What was looked at, as far as at least one side was read.
pub(super) fn coverage(documented: &Pair<Result<Documented, Failure>>) -> Coverage {
    let Pair { base, head } = documented.as_ref().map(|side| side.as_ref().ok());
    let Some(read) = head.or(base) else { return Coverage::default() };
    let mut notes = Vec::new();
    for note in [base, head].into_iter().flatten().flat_map(|side| &side.notes) {
        if !notes.contains(note) {
            notes.push(note.clone());
        }
    }
    if let Some(base) = base.filter(|base| base.features != read.features) {
        let features = base.features.join(", ");
        notes.push(format!("base was read with other features than head: {features}"));
    }
    Coverage {
        toolchain: Some(read.toolchain.clone()),
        target: Some(read.target.clone()),
        features: read.features.clone(),
        items: 0,
        notes,
    }
}

/// Excluded paths that neither side has.
pub(super) fn unknown_exclusions(policy: &Policy, apis: &Pair<Api>) -> Vec<String> {
    let unknown =
        policy.exclude.iter().filter(|it| !has_path(&apis.base, it) && !has_path(&apis.head, it));
    unknown.map(|it| format!("the manifest excludes `{it}`, which neither side has")).collect()
}

/// That rustdoc does not tell the types behind `impl Trait`, where clients get such.
pub(super) fn hidden_types(base: &Api) -> Option<String> {
    let mut any = false;
    let mut look = |it: &Type| any |= matches!(it, Type::Opaque(_));
    base.items.values().for_each(|it| each_type(&it.kind, &mut look));
    any.then(|| {
        "not compared: whether what stands behind `impl Trait` or an `async fn` is still `Send`"
            .to_owned()
    })
}

/// Whether a path is one of the API's, or of a member of an item.
fn has_path(api: &Api, path: &str) -> bool {
    let is_module = |name| api.item(name).is_some_and(|it| matches!(it.kind, Kind::Module));
    api.names.iter().any(|(at, name)| {
        is_within(&at.path, path) || is_within(path, &at.path) && !is_module(name)
    })
}
