//! Structs and unions: what clients can build, take apart and read.

use super::{
    At, Findings, attributes, client, gains, generics, layout, members, named, nature, reference,
    semver, shown_both, texts,
};
use crate::api::item::{Field, Nature, Shape, Struct};
use crate::api::matching::same;
use crate::api::show::Style;
use crate::api::types::{Generics, Name};
use crate::finding::{Class, Rule};
use crate::pair::changes;
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] = &[
    &FIELD_REMOVED,
    &FIELD_PRIVATE,
    &FIELD_PUBLIC,
    &FIELD_TYPE_CHANGED,
    &FIELD_ADDED,
    &CONSTRUCTIBLE_FIELD_ADDED,
    &KIND_CHANGED,
    &UNION_FIELD_REMOVED,
    &UNION_FIELD_ADDED,
    &UNION_FIELD_TYPE_CHANGED,
    &NON_EXHAUSTIVE_ADDED,
    &NON_EXHAUSTIVE_REMOVED,
];

static FIELD_REMOVED: Rule = Rule {
    id: "struct-field-removed",
    class: Class::Breaking,
    summary: "a public field is gone",
    why: "clients that read, write or match it no longer compile",
    help: "keep the field, mark it `#[deprecated]`, and remove it in the next major version",
    reference: semver!("item-remove"),
};

static FIELD_PRIVATE: Rule = Rule {
    id: "struct-field-private",
    class: Class::Breaking,
    summary: "a public field became private",
    why: "clients that read, write or match it no longer compile",
    help: "keep it public, and add a method beside it",
    reference: semver!("item-remove"),
};

static FIELD_PUBLIC: Rule = Rule {
    id: "struct-field-public",
    class: Class::Additive,
    summary: "a private field became public",
    why: "clients may read it now",
    help: "nothing to do",
    reference: semver!("item-new"),
};

static FIELD_TYPE_CHANGED: Rule = Rule {
    id: "struct-field-type-changed",
    class: Class::Breaking,
    summary: "a public field has another type",
    why: "clients use the field as the old type",
    help: "add a new field or method beside it, if clients cannot build the struct themselves",
    reference: reference!("items/structs.html"; "generic-generalize-different"),
};

/// Also told by [`super::enums`].
pub(super) static FIELD_ADDED: Rule = Rule {
    id: "struct-field-added",
    class: Class::Additive,
    summary: "a public field is new, in a struct that clients cannot build",
    why: "clients already write `..` in patterns and cannot write a literal",
    help: "nothing to do",
    reference: semver!("struct-private-fields-with-private"),
};

static CONSTRUCTIBLE_FIELD_ADDED: Rule = Rule {
    id: "constructible-struct-field-added",
    class: Class::Breaking,
    summary: "a field is new in a struct that clients could build",
    why: "literals miss the new field, and patterns without `..` no longer cover the struct",
    help: "mark structs `#[non_exhaustive]` from the start, or give them a constructor and a private field",
    reference: semver!(
        "struct-add-public-field-when-no-private",
        "struct-add-private-field-when-public"
    ),
};

static KIND_CHANGED: Rule = Rule {
    id: "struct-kind-changed",
    class: Class::Breaking,
    summary: "a struct's fields are written in another way",
    why: "a unit, tuple or braced struct is built and matched as such",
    help: "keep the form of the fields",
    reference: semver!("struct-tuple-normal-with-private"),
};

static UNION_FIELD_REMOVED: Rule = Rule {
    id: "union-field-removed",
    class: Class::Breaking,
    summary: "a public field of a union is gone",
    why: "clients that read or write it no longer compile",
    help: "keep the field, mark it `#[deprecated]`, and remove it in the next major version",
    reference: semver!("item-remove"),
};

static UNION_FIELD_ADDED: Rule = Rule {
    id: "union-field-added",
    class: Class::Additive,
    summary: "a public field of a union is new",
    why: "a union is built from one field, whichever others there are",
    help: "nothing to do",
    reference: reference!("items/unions.html#initialization-of-a-union"),
};

static UNION_FIELD_TYPE_CHANGED: Rule = Rule {
    id: "union-field-type-changed",
    class: Class::Breaking,
    summary: "a public field of a union has another type",
    why: "clients use the field as the old type",
    help: "add a new field beside it",
    reference: reference!("items/unions.html"),
};

/// Also told by [`super::enums`].
pub(super) static NON_EXHAUSTIVE_ADDED: Rule = Rule {
    id: "non-exhaustive-added",
    class: Class::Breaking,
    summary: "`#[non_exhaustive]` is new on something that clients could build or match completely",
    why: "literals, complete patterns and casts outside the crate no longer compile",
    help: "add it in the next major version",
    reference: semver!("attr-adding-non-exhaustive"),
};

/// Also told by [`super::enums`].
pub(super) static NON_EXHAUSTIVE_REMOVED: Rule = Rule {
    id: "non-exhaustive-removed",
    class: Class::Additive,
    summary: "`#[non_exhaustive]` is gone",
    why: "clients may build and match completely now; a wildcard arm becomes a warning",
    help: "remember that growing it is a break from now on",
    reference: reference!("attributes/type_system.html#the-non_exhaustive-attribute"),
};

/// Compares two forms of a struct.
pub(super) fn check(it: &Pair<&Struct>, name: &Name, at: &At, findings: &mut Findings<'_>) {
    let seen = generics::with_defaults(&it.map(|it| &it.generics), &it.head.fields);
    let head = Struct { fields: seen, ..it.head.clone() };
    let it = &Pair { base: it.base, head: &head };
    comparably(it, at, findings, |it, findings| {
        common(it, at, findings);
        exhaustiveness(it, at, findings);
        if !shape(it, at, findings) {
            fields(it, at, findings);
        }
        let seen = findings.told_of_fields(name, &at.path);
        nature::check(natures(it), name, !it.base.fields.is_empty(), seen, at, findings);
        nature::order(natures(it), at, findings);
    });
}

fn natures<'a>(it: &Pair<&'a Struct>) -> Pair<(&'a Nature, &'a Generics)> {
    it.map(|it| (&it.nature, &it.generics))
}

/// Compares two forms of a union.
pub(super) fn check_union(it: &Pair<&Struct>, name: &Name, at: &At, findings: &mut Findings<'_>) {
    comparably(it, at, findings, |it, findings| {
        common(it, at, findings);
        union_fields(it, name, at, findings);
    });
}

fn union_fields(it: &Pair<&Struct>, name: &Name, at: &At, findings: &mut Findings<'_>) {
    nature::check(natures(it), name, !it.base.fields.is_empty(), false, at, findings);
    let named = |it: &'_ Struct| {
        it.fields.iter().map(|it| (it.name.clone(), it.clone())).collect::<Vec<_>>()
    };
    let found = changes(named(it.base), named(it.head));
    for (name, field) in found.removed {
        let text = Style::Short.field(&field);
        let at = at.lost(&name, "field", text, &field.attributes);
        let hidden = it.head.private_names.0.iter().any(|(it, hidden)| *it == name && *hidden);
        let (rule, event) = match hidden {
            true => (&super::items::HIDDEN, "became hidden"),
            false => (&UNION_FIELD_REMOVED, "was removed"),
        };
        findings.add(rule, &at, format!("field `{}` {event}", at.path));
    }
    for (name, field) in found.added {
        let text = Style::Short.field(&field);
        let at = at.gained(&name, "field", text, &field.attributes);
        findings.add(&UNION_FIELD_ADDED, &at, format!("field `{}` is new", at.path));
    }
    for (_, both) in found.both {
        field(&both.as_ref(), &UNION_FIELD_TYPE_CHANGED, Style::field, at, findings);
    }
}

/// Compares the generics, and with `parts` the rest.
fn comparably(
    it: &Pair<&Struct>,
    at: &At,
    findings: &mut Findings<'_>,
    parts: impl Fn(&Pair<&Struct>, &mut Findings<'_>),
) {
    if generics::check_type(&it.map(|it| &it.generics), !same_fields(it), at, findings) {
        return parts(it, findings);
    }
    let Pair { base, head } = *it;
    let known = Struct {
        generics: head.generics.clone(),
        fields: named::by_name(Pair { base: &base.fields, head: &head.fields }, |it| &it.name),
        members: members::by_name(Pair { base: &base.members, head: &head.members }),
        nature: head.nature.clone(),
        ..base.clone()
    };
    named::without_clients(findings, |findings| {
        parts(&Pair { base: &known, head }, findings);
    });
}

/// What structs and unions share.
fn common(it: &Pair<&Struct>, at: &At, findings: &mut Findings<'_>) {
    members::check(it.map(|it| it.members.as_slice()), at, findings);
    layout::check(it.map(|it| &it.repr), it.base.fields.is_empty(), at, findings);
}

fn same_fields(it: &Pair<&Struct>) -> bool {
    let types = |it: &Struct| it.fields.iter().map(|it| it.type_.clone()).collect::<Vec<_>>();
    types(it.base) == types(it.head)
}

/// Whether clients can write every field: build a literal, match without `..`.
fn is_open(it: &Struct) -> bool {
    !it.private_fields && !it.non_exhaustive
}

fn exhaustiveness(it: &Pair<&Struct>, at: &At, findings: &mut Findings<'_>) {
    match (it.base.non_exhaustive, it.head.non_exhaustive) {
        (false, true) if is_open(it.base) => {
            let summary = format!("`{}` became `#[non_exhaustive]`", at.path);
            let finding = findings.add(&NON_EXHAUSTIVE_ADDED, at, summary);
            finding.client = client::literal(&at.path, &it.base.fields, &it.base.generics);
        }
        (true, false) if is_open(it.head) => {
            let summary = format!("`{}` is no longer `#[non_exhaustive]`", at.path);
            findings.add(&NON_EXHAUSTIVE_REMOVED, at, summary);
        }
        _ => {}
    }
}

/// Whether the form of the fields changed in a way that a client sees.
fn shape(it: &Pair<&Struct>, at: &At, findings: &mut Findings<'_>) -> bool {
    let Pair { base, head } = it;
    if base.shape == head.shape {
        return false;
    }
    let unseen = base.fields.is_empty() && !is_open(base);
    // A unit struct is also built and matched as `S {}`, so empty braces may become one.
    let to_unit = base.shape == Shape::Braced
        && base.fields.is_empty()
        && head.shape == Shape::Unit
        && is_open(head);
    if unseen || to_unit {
        if is_open(head) && head.fields.is_empty() {
            gains::tell(at, "can be built and matched by its name alone", findings);
        }
        return base.fields.is_empty() && head.fields.is_empty();
    }
    let summary = format!("`{}` is written in another way", at.path);
    let finding = findings.add(&KIND_CHANGED, at, summary);
    finding.client =
        client::literal(&at.path, &base.fields, &base.generics).filter(|_| is_open(base));
    true
}

fn fields(it: &Pair<&Struct>, at: &At, findings: &mut Findings<'_>) {
    let Pair { base, head } = it;
    let named =
        |it: &Struct| it.fields.iter().map(|it| (it.name.clone(), it.clone())).collect::<Vec<_>>();
    let found = changes(named(base), named(head));
    let first = findings.found.len();
    let mut narrowed = false;
    for (name, field) in found.removed {
        let unseen = head.private_names.0.iter().find(|(it, _)| *it == name);
        let is_private = unseen.is_some();
        narrowed |= is_private;
        let at_field = at.lost(&name, "field", Style::Short.field(&field), &field.attributes);
        let (rule, event) = match unseen {
            Some((_, true)) => (&super::items::HIDDEN, "became hidden"),
            Some((_, false)) => (&FIELD_PRIVATE, "became private"),
            None => (&FIELD_REMOVED, "was removed"),
        };
        let finding = findings.add(rule, &at_field, format!("field `{}` {event}", at_field.path));
        finding.client = client::field(&at.path, &name, &field.type_, &base.generics);
    }
    let mut grown = false;
    for (name, field) in found.added {
        let was_private = base.private_names.0.iter().any(|(it, _)| *it == name);
        let at_field = at.gained(&name, "field", Style::Short.field(&field), &field.attributes);
        let rule = match (is_open(base), was_private) {
            (true, _) => &CONSTRUCTIBLE_FIELD_ADDED,
            (false, true) => &FIELD_PUBLIC,
            (false, false) => &FIELD_ADDED,
        };
        grown |= is_open(base);
        let event = if was_private { "became public" } else { "is new" };
        let finding = findings.add(rule, &at_field, format!("field `{}` {event}", at_field.path));
        if rule.class == Class::Breaking {
            finding.client = client::literal(&at.path, &base.fields, &base.generics);
        }
    }
    if is_open(base) && head.private_fields && !narrowed && !grown {
        let summary = format!("`{}` has a private field now, so clients cannot build it", at.path);
        let hidden = head.private_names.0.iter().find(|(_, hidden)| *hidden);
        let at_field =
            hidden.map(|(name, _)| At { head: at.head.clone(), ..at.within(name, "field") });
        let place = at_field.as_ref().unwrap_or(at);
        let finding = findings.add(&CONSTRUCTIBLE_FIELD_ADDED, place, summary);
        finding.client = client::literal(&at.path, &base.fields, &base.generics);
    }
    let unchanged = first == findings.found.len();
    if unchanged && base.private_fields && is_open(head) && !base.non_exhaustive {
        gains::tell(at, "can be built and matched", findings);
    }
    for (name, both) in found.both {
        let told = findings.found.len();
        field(&both.as_ref(), &FIELD_TYPE_CHANGED, Style::field, at, findings);
        let changed = findings.found[told..].iter_mut().find(|it| it.rule == &FIELD_TYPE_CHANGED);
        if let Some(finding) = changed {
            finding.client = client::field(&at.path, &name, &both.base.type_, &base.generics);
        }
    }
}

/// Compares a field that both sides have.
pub(super) fn field(
    it: &Pair<&Field>,
    changed: &'static Rule,
    text: fn(Style, &Field) -> String,
    at: &At,
    findings: &mut Findings<'_>,
) {
    let Pair { base, head } = it;
    let Field { name, type_: before, attributes: noted } = base;
    let Field { name: _, type_: after, attributes: notes } = head;
    let texts = texts(|style| text(style, base), |style| text(style, head));
    let noted = Pair { base: noted, head: notes };
    let at_field = at.part(name, "field", texts, noted);
    attributes::check(noted, &at_field, findings);
    if !same(before, after) {
        let types = shown_both(Pair { base: before, head: after });
        let path = &at_field.path;
        let summary = format!("field `{path}` was `{}` and is `{}`", types.base, types.head);
        findings.add(changed, &at_field, summary);
    }
}
