//! Enums: what clients can build, match and cast.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::structs::{NON_EXHAUSTIVE_ADDED, NON_EXHAUSTIVE_REMOVED, field};
use super::{
    At, Findings, attributes, client, generics, layout, members, named, nature, reference, semver,
    texts,
};
use crate::api::Api;
use crate::api::item::{Enum, Field, Kind, Shape, Variant};
use crate::api::show::Style;
use crate::api::types::Name;
use crate::finding::{Class, Finding, Rule};
use crate::pair::changes;
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] = &[
    &VARIANT_REMOVED,
    &VARIANT_ADDED,
    &NON_EXHAUSTIVE_VARIANT_ADDED,
    &VARIANT_KIND_CHANGED,
    &VARIANT_FIELD_ADDED,
    &VARIANT_FIELD_REMOVED,
    &VARIANT_FIELD_TYPE_CHANGED,
    &DISCRIMINANT_CHANGED,
    &CAST_REMOVED,
];

static VARIANT_REMOVED: Rule = Rule {
    id: "variant-removed",
    class: Class::Breaking,
    summary: "a variant is gone",
    why: "clients that build or match it no longer compile",
    help: "keep the variant, mark it `#[deprecated]`, and remove it in the next major version",
    reference: semver!("item-remove"),
};

static VARIANT_ADDED: Rule = Rule {
    id: "variant-added",
    class: Class::Breaking,
    summary: "a variant is new in an enum that clients could match completely",
    why: "a `match` without a wildcard arm no longer covers every variant",
    help: "mark enums `#[non_exhaustive]` from the start",
    reference: semver!("enum-variant-new"),
};

static NON_EXHAUSTIVE_VARIANT_ADDED: Rule = Rule {
    id: "non-exhaustive-variant-added",
    class: Class::Additive,
    summary: "a variant is new in an enum that clients cannot match completely",
    why: "clients already write a wildcard arm",
    help: "nothing to do",
    reference: semver!("enum-variant-new", "repr-c-enum-variant-new"),
};

static VARIANT_KIND_CHANGED: Rule = Rule {
    id: "variant-kind-changed",
    class: Class::Breaking,
    summary: "a variant's fields are written in another way",
    why: "a unit, tuple or braced variant is built and matched as such",
    help: "add a new variant, if the enum is `#[non_exhaustive]`, and deprecate the old one",
    reference: reference!("items/enumerations.html"),
};

static VARIANT_FIELD_ADDED: Rule = Rule {
    id: "variant-field-added",
    class: Class::Breaking,
    summary: "a variant has a further field",
    why: "clients that build the variant, or match it without `..`, miss the field",
    help: "mark variants with fields `#[non_exhaustive]` from the start",
    reference: semver!("enum-fields-new"),
};

static VARIANT_FIELD_REMOVED: Rule = Rule {
    id: "variant-field-removed",
    class: Class::Breaking,
    summary: "a variant lost a field",
    why: "clients that build the variant or match the field no longer compile",
    help: "keep the field, mark it `#[deprecated]`, and remove it in the next major version",
    reference: semver!("item-remove"),
};

static VARIANT_FIELD_TYPE_CHANGED: Rule = Rule {
    id: "variant-field-type-changed",
    class: Class::Breaking,
    summary: "a field of a variant has another type",
    why: "clients use the field as the old type",
    help: "add a new variant, if the enum is `#[non_exhaustive]`, and deprecate the old one",
    reference: reference!("items/enumerations.html"),
};

static DISCRIMINANT_CHANGED: Rule = Rule {
    id: "discriminant-changed",
    class: Class::Breaking,
    summary: "a variant has another value under `as`",
    why: "constants, array lengths and foreign code rely on the value",
    help: "write the discriminants out, and give new variants new values",
    reference: reference!("items/enumerations.html#discriminants"),
};

static CAST_REMOVED: Rule = Rule {
    id: "enum-cast-removed",
    class: Class::Breaking,
    summary: "an enum can no longer be cast with `as`",
    why: "only an enum without fields and without `#[non_exhaustive]` variants can be cast",
    help: "offer a conversion method, and end the cast in the next major version",
    reference: reference!("items/enumerations.html#casting"),
};

/// Compares two forms of an enum.
pub(super) fn check(it: &Pair<&Enum>, name: &Name, at: &At, findings: &mut Findings<'_>) {
    let seen = generics::with_defaults(&it.map(|it| &it.generics), &it.head.variants);
    let head = Enum { variants: seen, ..it.head.clone() };
    let it = &Pair { base: it.base, head: &head };
    let types = |it: &Enum| -> Vec<_> {
        let fields = it.variants.iter().flat_map(|it| &it.fields);
        fields.map(|it| it.type_.clone()).collect()
    };
    let differs = types(it.base) != types(it.head);
    if generics::check_type(&it.map(|it| &it.generics), differs, at, findings) {
        return parts(it, name, at, findings);
    }
    let Pair { base, head } = *it;
    let known = Enum {
        generics: head.generics.clone(),
        variants: base.variants.iter().map(|it| by_name(it, head)).collect(),
        members: members::by_name(Pair { base: &base.members, head: &head.members }),
        nature: head.nature.clone(),
        ..base.clone()
    };
    named::without_clients(findings, |findings| {
        parts(&Pair { base: &known, head }, name, at, findings);
    });
}

/// A variant of base with the fields that head's has by name.
fn by_name(it: &Variant, head: &Enum) -> Variant {
    let own = head.variants.iter().find(|own| own.name == it.name);
    let fields =
        own.map(|own| named::by_name(Pair { base: &it.fields, head: &own.fields }, |it| &it.name));
    Variant { fields: fields.unwrap_or_else(|| it.fields.clone()), ..it.clone() }
}

fn parts(it: &Pair<&Enum>, name: &Name, at: &At, findings: &mut Findings<'_>) {
    members::check(it.map(|it| it.members.as_slice()), at, findings);
    layout::check(it.map(|it| &it.repr), false, at, findings);
    let told = findings.found.len();
    exhaustiveness(it, at, findings);
    variants(it, name, at, findings);
    let natures = it.map(|it| (&it.nature, &it.generics));
    let seen = findings.told_of_fields(name, &at.path);
    nature::check(natures, name, true, seen, at, findings);
    let causes = [&VARIANT_REMOVED, &VARIANT_ADDED, &VARIANT_KIND_CHANGED, &VARIANT_FIELD_ADDED];
    let kept = |lost: &Variant| it.head.variants.iter().any(|own| own.name == lost.name);
    let is_lost = it.base.variants.iter().any(|it| !it.attributes.hidden && !kept(it));
    if !is_lost && !findings.found[told..].iter().any(|it| causes.contains(&it.rule)) {
        casts(it, at, findings);
    }
    // Numbers that changed say it already.
    if !findings.found[told..].iter().any(|it| it.rule == &DISCRIMINANT_CHANGED) {
        nature::order(natures, at, findings);
    }
}

/// Whether clients can match without a wildcard. A hidden variant is there to prevent it.
fn is_exhaustive(it: &Enum) -> bool {
    !it.non_exhaustive && !it.variants.iter().any(|it| it.attributes.hidden)
}

fn exhaustiveness(it: &Pair<&Enum>, at: &At, findings: &mut Findings<'_>) {
    match (it.base.non_exhaustive, it.head.non_exhaustive) {
        (false, true) if is_exhaustive(it.base) => {
            let summary = format!("`{}` became `#[non_exhaustive]`", at.path);
            let finding = findings.add(&NON_EXHAUSTIVE_ADDED, at, summary);
            finding.client = client::exhaustive(&at.path, it.base);
        }
        (true, false) => {
            let summary = format!("`{}` is no longer `#[non_exhaustive]`", at.path);
            findings.add(&NON_EXHAUSTIVE_REMOVED, at, summary);
        }
        (false, false) if !is_exhaustive(it.base) && is_exhaustive(it.head) => {
            let summary = format!("`{}` has no hidden variant any more", at.path);
            findings.add(&NON_EXHAUSTIVE_REMOVED, at, summary);
        }
        _ => {}
    }
}

fn variants(it: &Pair<&Enum>, of: &Name, at: &At, findings: &mut Findings<'_>) {
    let by_name = |it: &Enum, hidden: bool| -> BTreeMap<Arc<str>, Variant> {
        let shown = it.variants.iter().filter(|it| hidden || !it.attributes.hidden);
        shown.map(|it| (it.name.clone(), it.clone())).collect()
    };
    let found = changes(by_name(it.base, false), by_name(it.head, true));
    let (base, nameable) = (findings.base, at.nameable);
    let is_told = |name: &str| !nameable && is_imported(name, of, base);
    for (name, variant) in found.removed.into_iter().filter(|(name, _)| !is_told(name)) {
        removed(&name, &variant, it, at, findings);
    }
    // One that was hidden is new to clients.
    for (name, variant) in found.added {
        added(&name, &variant, it.base, at, findings);
    }
    for (_, both) in found.both {
        variant(&both.as_ref(), at, findings);
    }
}

/// Whether a variant has a public path beside that of its enum.
fn is_imported(variant: &str, of: &Name, api: &Api) -> bool {
    let is_own = |name: &&Name| name.last().trim_end_matches("()") == variant;
    let mut kinds = api.names.values().filter(is_own).filter_map(|name| api.item(name));
    kinds.any(|it| matches!(&it.kind, Kind::Variant(own) if own == of))
}

fn removed(name: &str, it: &Variant, enums: &Pair<&Enum>, at: &At, findings: &mut Findings<'_>) {
    let at_variant = at.lost(name, "variant", Style::Short.variant(it), &it.attributes);
    let summary = format!("variant `{}` was removed", at_variant.path);
    let finding = findings.add(&VARIANT_REMOVED, &at_variant, summary);
    finding.client = client::exhaustive(&at.path, enums.base);
}

fn added(name: &str, it: &Variant, base: &Enum, at: &At, findings: &mut Findings<'_>) {
    let rule = if is_exhaustive(base) { &VARIANT_ADDED } else { &NON_EXHAUSTIVE_VARIANT_ADDED };
    if it.attributes.hidden && rule.class == Class::Additive {
        return;
    }
    let at_variant = at.gained(name, "variant", Style::Short.variant(it), &it.attributes);
    let finding = findings.add(rule, &at_variant, format!("variant `{}` is new", at_variant.path));
    if rule.class == Class::Breaking {
        finding.client = client::exhaustive(&at.path, base);
    }
}

fn variant(it: &Pair<&Variant>, at: &At, findings: &mut Findings<'_>) {
    let Pair { base, head } = it;
    let texts = texts(|style| style.variant(base), |style| style.variant(head));
    let noted = Pair { base: &base.attributes, head: &head.attributes };
    let at = at.part(&base.name, "variant", texts, noted);
    if head.attributes.hidden {
        return super::items::hidden(noted, &at, findings);
    }
    attributes::check(noted, &at, findings);
    match (base.non_exhaustive, head.non_exhaustive) {
        (false, true) if base.hidden_fields.is_empty() => {
            let summary = format!("`{}` became `#[non_exhaustive]`", at.path);
            findings.add(&NON_EXHAUSTIVE_ADDED, &at, summary);
        }
        (true, false) => {
            let summary = format!("`{}` is no longer `#[non_exhaustive]`", at.path);
            findings.add(&NON_EXHAUSTIVE_REMOVED, &at, summary);
        }
        _ => {}
    }
    let empty_braces = base.shape == Shape::Braced && base.fields.is_empty();
    // Outside, a closed variant without fields is only ever `V { .. }`.
    let closed = base.non_exhaustive && base.fields.is_empty() && head.non_exhaustive;
    if base.shape == head.shape || empty_braces && head.shape == Shape::Unit || closed {
        fields(it, &at, findings);
    } else {
        let summary = format!("`{}` is written in another way", at.path);
        findings.add(&VARIANT_KIND_CHANGED, &at, summary);
    }
}

fn fields(it: &Pair<&Variant>, at: &At, findings: &mut Findings<'_>) {
    let Pair { base, head } = it;
    let named = |it: &Variant| {
        it.fields.iter().map(|it| (it.name.clone(), it.clone())).collect::<Vec<(Arc<str>, Field)>>()
    };
    let open = !base.non_exhaustive && base.hidden_fields.is_empty();
    let found = changes(named(base), named(head));
    let mut hidden = false;
    for (name, field) in found.removed {
        let text = Style::Short.variant_field(&field);
        let at = at.lost(&name, "field", text, &field.attributes);
        let (rule, event) = match head.hidden_fields.contains(&name) {
            true => (&super::items::HIDDEN, "became hidden"),
            false => (&VARIANT_FIELD_REMOVED, "was removed"),
        };
        hidden |= rule == &super::items::HIDDEN;
        findings.add(rule, &at, format!("field `{}` {event}", at.path));
    }
    let mut grown = false;
    for (name, field) in found.added {
        let text = Style::Short.variant_field(&field);
        let at = at.gained(&name, "field", text, &field.attributes);
        // A tuple variant's pattern names the positions it has, hidden from nobody.
        let rule = if open { &VARIANT_FIELD_ADDED } else { &super::structs::FIELD_ADDED };
        grown = true;
        findings.add(rule, &at, format!("field `{}` is new", at.path));
    }
    if open && !head.hidden_fields.is_empty() && !hidden && !grown {
        let summary = format!("`{}` has a hidden field now", at.path);
        findings.add(&VARIANT_FIELD_ADDED, at, summary);
    }
    for (_, both) in found.both {
        field(&both.as_ref(), &VARIANT_FIELD_TYPE_CHANGED, Style::variant_field, at, findings);
    }
}

/// Whether `as` works on the enum outside its crate.
fn is_castable(it: &Enum) -> bool {
    let plain =
        |it: &Variant| it.fields.is_empty() && it.hidden_fields.is_empty() && !it.non_exhaustive;
    !it.variants.is_empty() && it.variants.iter().all(plain)
}

/// Whether both sides promise where a value's tag is and how it is written, so that it can be read
/// through a pointer (Reference, accessing discriminant).
fn is_tagged(it: &Pair<&Enum>) -> bool {
    let tag = |it: &Enum| (it.repr.int.clone(), it.repr.c);
    tag(it.base) == tag(it.head) && tag(it.base) != (None, false)
}

fn casts(it: &Pair<&Enum>, at: &At, findings: &mut Findings<'_>) {
    let Pair { base, head } = it;
    let castable = is_castable(base);
    if castable && !is_castable(head) {
        findings.add(&CAST_REMOVED, at, format!("`{}` can no longer be cast with `as`", at.path));
        return;
    }
    let told = |it: &Finding| it.path == at.path && it.rule.id == "repr-changed";
    if !castable && (!is_tagged(it) || findings.found.iter().any(told)) {
        return;
    }
    let value = |it: &Enum, name: &str| {
        it.variants.iter().find(|it| *it.name == *name).and_then(|it| it.discriminant)
    };
    for variant in base.variants.iter().filter(|it| !it.attributes.hidden) {
        let values = (variant.discriminant, value(head, &variant.name));
        if let (Some(before), Some(after)) = values
            && before != after
            && let Some(own) = head.variants.iter().find(|it| it.name == variant.name)
        {
            let noted = Pair { base: &variant.attributes, head: &own.attributes };
            let texts = Pair {
                base: format!("{} = {before}", variant.name),
                head: format!("{} = {after}", variant.name),
            };
            let at_variant = at.part(&variant.name, "variant", texts, noted);
            let path = &at_variant.path;
            let code = format!("const _: [(); {before}] = [(); {path} as usize];");
            let how = if castable { "under `as`" } else { "in memory" };
            let summary = format!("`{path}` was {before} {how} and is {after}");
            let finding = findings.add(&DISCRIMINANT_CHANGED, &at_variant, summary);
            finding.client = (castable && before >= 0).then_some(code);
        }
    }
}
