//! The associated items of a trait impl that survived.

use super::coherence::{Cover, within};
use super::impls::{DEREF_TARGET_CHANGED, TYPE_CHANGED, at};
use super::stand_in::stands_in;
use super::{Findings, constants, results, shown_both};
use crate::api::item::Impl;
use crate::api::matching::same;
use crate::api::show::Style;
use crate::api::solve::Env;
use crate::api::types::*;
use crate::sides::Pair;

/// Compares the items of an impl with what head's impl gives the same header.
///
/// `now` is what holds in head where base's impl applies.
pub(super) fn same_items(
    it: &Pair<&Impl>,
    cover: &Cover,
    now: &Env<'_>,
    findings: &mut Findings<'_>,
) {
    let env = within(findings.base, findings.base, it.base);
    for (name, before) in &it.base.types {
        let before = env.normalise(before);
        let after = cover.types.get(name);
        let Some(after) = after.filter(|after| !same(after, &before)) else { continue };
        if stands_in(Pair { base: &before, head: after }, findings.base, now) {
            continue;
        }
        let types = shown_both(Pair { base: &before, head: after });
        let at = at(it, findings);
        let trait_ = Style::Short.path(&it.base.trait_);
        let is_deref = it.base.trait_.name.is_std("ops::deref::Deref");
        let rule = if is_deref { &DEREF_TARGET_CHANGED } else { &TYPE_CHANGED };
        let summary = format!(
            "`{name}` of `{trait_}` for `{}` was `{}` and is `{}`",
            Style::Short.type_(&it.base.self_type),
            types.base,
            types.head
        );
        let code = associated(it.base, name, &before);
        findings.add(rule, &at, summary).client = code;
    }
    for (name, base) in &it.base.constants {
        if let Some(head) = cover.constants.get(name).filter(|it| it.type_ == base.type_) {
            let mut at = at(it, findings);
            at.path = format!("{}::{name}", at.path);
            constants::check(&Pair { base, head }, &at, findings);
        }
    }
    let refined = &it.base.refined;
    for name in cover.refined.keys().filter(|it| !refined.contains_key(*it)) {
        let mut at = at(it, findings);
        at.path = format!("{}::{name}", at.path);
        let summary = format!("`{}` promises more of its result", at.path);
        findings.add(&results::RETURN_TYPE_REFINED, &at, summary);
    }
    for (name, before) in refined {
        if cover.refined.get(name) != Some(before) {
            let mut at = at(it, findings);
            at.path = format!("{}::{name}", at.path);
            let summary = format!("`{}` promises less of its result", at.path);
            findings.add(&results::RETURN_TYPE_CHANGED, &at, summary);
        }
    }
}

/// Uses the associated type as what it was.
fn associated(it: &Impl, name: &str, was: &Type) -> Option<String> {
    let plain = it.generics.params.is_empty() && it.generics.lifetimes.is_empty();
    let (type_, trait_) = (Style::Full.type_(&it.self_type), Style::Full.path(&it.trait_));
    let was = Style::Full.type_(was);
    plain.then(|| format!("fn client(it: <{type_} as {trait_}>::{name}) -> {was} {{ it }}"))
}
