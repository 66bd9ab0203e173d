//! Constants, statics and type aliases: a name for a value or a type.

use super::{At, Findings, gains, generics, reference, shown_both};
use crate::api::fold::{Substitute, fold};
use crate::api::item::{Alias, Constant, Kind, Static};
use crate::api::matching::{Substitution, same};
use crate::api::solve::{Env, implements};
use crate::api::types::{Arg, Generics, ParamKind, Path, Type};
use crate::finding::{Class, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] = &[
    &TYPE_CHANGED,
    &VALUE_CHANGED,
    &STATIC_TYPE_CHANGED,
    &STATIC_MUTABILITY_CHANGED,
    &STATIC_UNSAFE_CHANGED,
    &ALIAS_CHANGED,
];

static TYPE_CHANGED: Rule = Rule {
    id: "constant-type-changed",
    class: Class::Breaking,
    summary: "a constant has another type",
    why: "clients use it as the old type",
    help: "add a constant beside it, and mark the old one `#[deprecated]`",
    reference: reference!("items/constant-items.html"),
};

static VALUE_CHANGED: Rule = Rule {
    id: "constant-value-changed",
    class: Class::Additive,
    summary: "a constant has another value",
    why: "it can be used wherever it was",
    help: "say so in the changelog",
    reference: reference!("items/constant-items.html"),
};

static STATIC_TYPE_CHANGED: Rule = Rule {
    id: "static-type-changed",
    class: Class::Breaking,
    summary: "a static has another type",
    why: "clients use it as the old type",
    help: "add a static beside it, and mark the old one `#[deprecated]`",
    reference: reference!("items/static-items.html"),
};

static STATIC_MUTABILITY_CHANGED: Rule = Rule {
    id: "static-mutability-changed",
    class: Class::Breaking,
    summary: "a static became, or is no longer, `mut`",
    why: "clients write to it, or name it without `unsafe`",
    help: "add a static beside it, and mark the old one `#[deprecated]`",
    reference: reference!("items/static-items.html#mutable-statics"),
};

static STATIC_UNSAFE_CHANGED: Rule = Rule {
    id: "static-unsafe-changed",
    class: Class::Breaking,
    summary: "a static needs `unsafe` now",
    why: "clients name it without `unsafe`",
    help: "keep it `safe`",
    reference: reference!("items/external-blocks.html#statics"),
};

static ALIAS_CHANGED: Rule = Rule {
    id: "type-alias-changed",
    class: Class::Breaking,
    summary: "a type alias stands for another type",
    why: "clients use it as the old type",
    help: "add an alias beside it, and mark the old one `#[deprecated]`",
    reference: reference!("items/type-aliases.html"),
};

/// Compares two forms of a constant.
pub(super) fn check(it: &Pair<&Constant>, at: &At, findings: &mut Findings<'_>) {
    let Constant { type_: before, value: was } = it.base;
    let Constant { type_: after, value: is } = it.head;
    if !same(before, after) {
        let types = shown_both(Pair { base: before, head: after });
        let summary = format!("`{}` was `{}` and is `{}`", at.path, types.base, types.head);
        let finding = findings.add(&TYPE_CHANGED, at, summary);
        let type_ = crate::api::show::Style::Full.type_(before);
        let plain = !matches!(before, crate::api::types::Type::Unknown(_));
        finding.client = plain.then(|| format!("const CLIENT: {type_} = {};", at.path));
    } else if let (Some(was), Some(is)) = (was, is)
        && was != is
    {
        let summary = format!("`{}` was {was} and is {is}", at.path);
        let finding = findings.add(&VALUE_CHANGED, at, summary);
        finding.hazard =
            Some("array lengths and patterns that rely on the value change".to_owned());
    }
}

/// Compares two forms of a static.
pub(super) fn check_static(it: &Pair<&Static>, at: &At, findings: &mut Findings<'_>) {
    let Static { type_: before, mutable: was_mutable, is_unsafe: was_unsafe, export_name: was } =
        it.base;
    let Static { type_: after, mutable, is_unsafe, export_name: is } = it.head;
    if !same(before, after) {
        let types = shown_both(Pair { base: before, head: after });
        let summary = format!("`{}` was `{}` and is `{}`", at.path, types.base, types.head);
        findings.add(&STATIC_TYPE_CHANGED, at, summary);
    }
    if was_mutable != mutable {
        let event = if *mutable { "became `mut`" } else { "is no longer `mut`" };
        findings.add(&STATIC_MUTABILITY_CHANGED, at, format!("`{}` {event}", at.path));
    } else if !was_unsafe && *is_unsafe {
        findings.add(&STATIC_UNSAFE_CHANGED, at, format!("`{}` needs `unsafe` now", at.path));
    } else if *was_unsafe && !is_unsafe {
        gains::tell(at, "no longer needs `unsafe`", findings);
    }
    match (was, is) {
        (Some(was), is) if is.as_ref() != Some(was) => {
            let summary = format!("`{}` is no longer exported under its symbol", at.path);
            findings.add(&super::functions::EXPORT_NAME_CHANGED, at, summary);
        }
        (None, Some(is)) => gains::tell(at, &format!("is exported as `{is}`"), findings),
        _ => {}
    }
}

/// Compares two forms of a type alias.
pub(super) fn check_alias(it: &Pair<&Alias>, at: &At, findings: &mut Findings<'_>) {
    let Alias { generics: base, target: before } = it.base;
    let Alias { generics: head, target: after } = it.head;
    // The bounds of an alias are not enforced, its parameters are (rustc, `type_alias_bounds`).
    let comparable = generics::params(&Pair { base, head }, at, findings);
    let after = with_defaults(after, head, base.params.len());
    if comparable && !same(before, &after) {
        let types = shown_both(Pair { base: before, head: &after });
        let summary = format!("`{}` was `{}` and is `{}`", at.path, types.base, types.head);
        findings.add(&ALIAS_CHANGED, at, summary);
    }
}

/// The target of an alias whose parameters beyond `known` are left to their defaults.
fn with_defaults(target: &Type, generics: &Generics, known: usize) -> Type {
    let mut with = Substitution::default();
    for (index, it) in generics.params.iter().enumerate().skip(known) {
        let default = match &it.kind {
            ParamKind::Type { default, synthetic: _ } => default.clone().map(Arg::Type),
            ParamKind::Const { default, type_: _ } => default.clone().map(Arg::Const),
        };
        with.args.extend(default.map(|it| (index as u16, it)));
    }
    fold(target, &mut Substitute { depth: 0, with: &with, self_type: None })
}

/// Compares a static with the constant that took its place; false if the constant cannot stand
/// wherever the static did. What is neither dropped nor changed from inside is borrowed for
/// `'static` all the same.
pub(super) fn check_made_constant(
    (before, after): (&Static, &Constant),
    at: &At,
    findings: &mut Findings<'_>,
) -> bool {
    let env = Env::new(findings.base, []);
    let has = |name: &str| {
        env.holds(&implements(&before.type_, Path { name: name.into(), args: Vec::new() }))
    };
    let own = before.type_.path().and_then(|it| findings.base.item(&it.name));
    let without_glue = match own.map(|it| &it.kind) {
        Some(Kind::Struct(it)) => !it.nature.drop_glue,
        Some(Kind::Enum(it)) => !it.nature.drop_glue,
        _ => false,
    };
    let plain = has("std::marker::Copy") || without_glue && has("std::marker::Freeze");
    if !plain || before.mutable || before.is_unsafe || !same(&before.type_, &after.type_) {
        return false;
    }
    gains::tell(at, "is a constant now", findings);
    true
}
