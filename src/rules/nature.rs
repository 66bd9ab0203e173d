//! What fields decide without a word in the signature: variance, drop glue, defaults of trait
//! objects.

use super::patterns::has_constants;
use super::{At, Findings, gains, layout, reference};
use crate::api::Api;
use crate::api::item::{Held, Nature, Variance};
use crate::api::types::{Generics, Name, ParamKind, Predicate, Type};
use crate::finding::{Class, Finding, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] = &[
    &DERIVED_ORDER_CHANGED,
    &VARIANCE_CHANGED,
    &DROP_IMPL_ADDED,
    &DROP_GLUE_ADDED,
    &OBJECT_DEFAULT_CHANGED,
    &UNSIZING_REMOVED,
    &SIZE_REMOVED,
    &INDIRECTION_REMOVED,
];

static VARIANCE_CHANGED: Rule = Rule {
    id: "variance-changed",
    class: Class::Breaking,
    summary: "a type no longer varies with a parameter as it did",
    why: "a value with a longer lifetime can no longer stand where a shorter one is asked for",
    help: "keep the variance of private fields, with `PhantomData` if need be",
    reference: reference!("subtyping.html#variance"),
};

static DROP_IMPL_ADDED: Rule = Rule {
    id: "drop-impl-added",
    class: Class::Breaking,
    summary: "a type, or a private part of it, implements `Drop` now",
    why: "fields can no longer be moved out, and what the type borrows has to outlive it strictly",
    help: "put the `Drop` on a private field's type that holds no borrow and no parameter",
    reference: reference!("destructors.html"),
};

/// Part of losing `Copy`, see [`super::impls`].
pub(super) static DROP_GLUE_ADDED: Rule = Rule {
    id: "drop-glue-added",
    class: Class::Breaking,
    summary: "dropping a type runs code now",
    why: "a `const fn` can no longer let go of a value of it",
    help: "keep private fields without destructors, or wait for the next major version",
    reference: reference!("const_eval.html"),
};

static SIZE_REMOVED: Rule = Rule {
    id: "size-removed",
    class: Class::Breaking,
    summary: "a type is no longer `Sized`",
    why: "clients hold, pass and return it by value",
    help: "keep a sized last field, and offer the unsized form as another type",
    reference: reference!("dynamically-sized-types.html"),
};

static INDIRECTION_REMOVED: Rule = Rule {
    id: "indirection-removed",
    class: Class::Breaking,
    summary: "a type holds values of its parameter in itself and no longer behind a pointer",
    why: "a type of a client's that is made of itself through it has no finite size any more",
    help: "keep the `Box`, `Vec` or other pointer in the private field",
    reference: reference!("items/structs.html"),
};

static OBJECT_DEFAULT_CHANGED: Rule = Rule {
    id: "object-lifetime-default-changed",
    class: Class::Breaking,
    summary: "a trait object as argument of a type has another lifetime bound",
    why: "a written `T: 'a` decides what `Type<'a, dyn Trait>` stands for",
    help: "keep the bound as it is written",
    reference: reference!("lifetime-elision.html#default-trait-object-lifetimes"),
};

static DERIVED_ORDER_CHANGED: Rule = Rule {
    id: "derived-order-changed",
    class: Class::Additive,
    summary: "a derived `PartialOrd` compares in another order",
    why: "it goes by the order in which fields and variants are declared; everything compiles",
    help: "keep the order of the declaration, or implement `PartialOrd` by hand",
    reference: &["https://doc.rust-lang.org/std/cmp/trait.PartialOrd.html#derivable"],
};

static UNSIZING_REMOVED: Rule = Rule {
    id: "unsizing-removed",
    class: Class::Breaking,
    summary: "a struct no longer coerces to the same struct with an unsized tail",
    why: "only the last field may mention the type that loses its size",
    help: "keep other fields, `PhantomData` included, free of the tail's type",
    reference: reference!("type-coercions.html#unsized-coercions"),
};

/// Compares how values are compared.
pub(super) fn order(it: Pair<(&Nature, &Generics)>, at: &At, findings: &mut Findings<'_>) {
    if layout::reordered(&it.base.0.derived_order, &it.head.0.derived_order) {
        let summary = format!("values of `{}` compare in another order", at.path);
        let finding = findings.add(&DERIVED_ORDER_CHANGED, at, summary);
        finding.hazard = Some("what is sorted, or kept in an ordered collection, moves".to_owned());
    }
}

/// Compares what fields decide.
///
/// A `const fn` of a client has a value to drop only where the type has constants. `fields` says
/// that clients see some of them; `told` that what they decide follows from a change of one that
/// was told.
pub(super) fn check(
    it: Pair<(&Nature, &Generics)>,
    name: &Name,
    fields: bool,
    told: bool,
    at: &At,
    findings: &mut Findings<'_>,
) {
    let Nature {
        variance,
        drops,
        drop_glue,
        is_unsized,
        unsizes,
        derived_order: _,
        object_bounds,
        held,
        seen_by_drop,
    } = it.base.0;
    let now = it.head.0;
    let generics = it.base.1;
    // What comes with another field is told at the field.
    let inner = format!("{}::", at.path);
    let caused =
        |it: &Finding| it.path.starts_with(&inner) && matches!(&*it.kind, "field" | "variant");
    let caused = findings.found.iter().any(caused);
    let gain = |event: &str, findings: &mut Findings<'_>| {
        if !caused {
            gains::tell(at, event, findings);
        }
    };
    if !told && variance.len() == now.variance.len() {
        for (position, (before, after)) in variance.iter().zip(&now.variance).enumerate() {
            let name = parameter(generics, position);
            if narrowed(*before, *after) {
                let summary = format!("`{}` no longer varies with `{name}` as it did", at.path);
                findings.add(&VARIANCE_CHANGED, at, summary);
            } else if narrowed(*after, *before) {
                gain(&format!("varies with `{name}`"), findings);
            }
        }
    }
    let types = generics.params.iter().any(|it| matches!(it.kind, ParamKind::Type { .. }));
    let parts = fields || types || !generics.lifetimes.is_empty();
    let felt = parts || !drop_glue;
    if now.drops && !drops && felt {
        findings.add(&DROP_IMPL_ADDED, at, format!("`{}` implements `Drop` now", at.path));
    } else if now.drop_glue
        && !drop_glue
        && !now.drops
        && !told
        && has_constants(name, findings.base)
    {
        findings.add(&DROP_GLUE_ADDED, at, format!("dropping `{}` runs code now", at.path));
    } else if *drops && !now.drops && (parts || !now.drop_glue) {
        gain("no longer implements `Drop`", findings);
    } else if *drop_glue && !now.drop_glue && !drops {
        gain("can be dropped without running code", findings);
    } else if !told && seen_by_drop.len() == now.seen_by_drop.len() {
        let both = || seen_by_drop.iter().zip(&now.seen_by_drop);
        if let Some(position) = both().position(|(was, is)| !was && *is) {
            let name = parameter(generics, position);
            let summary = format!("dropping `{}` may look at what `{name}` borrows", at.path);
            findings.add(&DROP_IMPL_ADDED, at, summary);
        } else if both().any(|(was, is)| *was && !is) {
            gain("may be dropped after what it borrows", findings);
        }
    }
    let name = |position: &usize| generics.params.get(*position).map_or("_", |it| &it.name.0);
    let bounds = ["bound-added", "bound-removed"];
    let bounded = |it: &Finding| it.path == at.path && bounds.contains(&it.rule.id);
    match (unsizes, &now.unsizes) {
        _ if told || findings.found.iter().any(bounded) => {}
        (Some(position), None) => {
            let summary = format!("`{}` no longer unsizes with `{}`", at.path, name(position));
            findings.add(&UNSIZING_REMOVED, at, summary);
        }
        (None, Some(position)) => {
            gain(&format!("unsizes with `{}`", name(position)), findings);
        }
        _ => {}
    }
    if *is_unsized && !now.is_unsized {
        gain("has a known size", findings);
    }
    if now.is_unsized && !is_unsized && !told {
        let finding = findings.add(&SIZE_REMOVED, at, format!("`{}` has no known size", at.path));
        let plain = generics.params.is_empty() && generics.lifetimes.is_empty();
        finding.client = plain.then(|| format!("fn client(_: Vec<{}>) {{}}", at.path));
    }
    if !told && !caused {
        places(Pair { base: held, head: &now.held }, generics, at, findings);
    }
    if object_bounds.len() == now.object_bounds.len() && *object_bounds != now.object_bounds {
        let summary = format!("trait objects in `{}` have another default lifetime", at.path);
        findings.add(&OBJECT_DEFAULT_CHANGED, at, summary);
    }
}

/// Compares where the values of parameters are, of those that types of clients can stand for.
fn places(it: Pair<&[Held]>, generics: &Generics, at: &At, findings: &mut Findings<'_>) {
    for (index, (before, after)) in it.base.iter().zip(it.head).enumerate() {
        if !can_be_foreign(index, generics, findings.base) {
            continue;
        }
        let name = generics.params.get(index).map_or("_", |it| &it.name.0);
        match (before, after) {
            (Held::Apart, Held::Inside) => {
                let summary = format!("`{}` holds `{name}` in itself now", at.path);
                let finding = findings.add(&INDIRECTION_REMOVED, at, summary);
                let plain = generics.params.len() == 1 && generics.lifetimes.is_empty();
                let plain = plain && generics.predicates.len() < 2;
                finding.client = plain.then(|| format!("struct Client({}<Client>);", at.path));
            }
            (Held::Inside, Held::Apart) => {
                gains::tell(at, &format!("holds `{name}` behind a pointer"), findings);
            }
            _ => {}
        }
    }
}

/// Whether a client's type can stand for a parameter.
fn can_be_foreign(index: usize, generics: &Generics, api: &Api) -> bool {
    !generics.predicates.iter().any(|bound| match bound {
        Predicate::Implements { subject: Type::Param(it), trait_, .. } => {
            usize::from(it.index) == index && api.closed(&trait_.name)
        }
        _ => false,
    })
}

/// Whether something that was allowed to vary no longer is.
fn narrowed(before: Variance, after: Variance) -> bool {
    before != after
        && matches!(before, Variance::Covariant | Variance::Contravariant)
        && after != Variance::Bivariant
}

fn parameter(generics: &Generics, position: usize) -> &str {
    match generics.lifetimes.get(position) {
        Some(it) => &it.name.0,
        None => {
            generics.params.get(position - generics.lifetimes.len()).map_or("_", |it| &it.name.0)
        }
    }
}
