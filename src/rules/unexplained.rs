//! The net under all rules: an item that differs and of which nothing was told is a break, because
//! silence would be the worst answer.

use super::{At, Findings, reference};
use crate::api::item::{Item, Kind, TraitItemKind};
use crate::api::matching::same;
use crate::api::types::Type;
use crate::finding::{Class, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] = &[&UNEXPLAINED];

static UNEXPLAINED: Rule = Rule {
    id: "unexplained",
    class: Class::Breaking,
    summary: "an item differs in a way that no rule explains",
    why: "the difference may break clients; nothing is known that says it does not",
    help: "compare the two signatures, and report the case so that a rule can be written",
    reference: reference!("introduction.html"),
};

/// Tells of an item that differs although no finding since `told` is about it.
pub(super) fn check(items: &Pair<&Item>, at: &At, told: usize, findings: &mut Findings<'_>) {
    // What has no name is met through what has: where it differs, that is told there.
    let silent = findings.found.len() == told && at.nameable;
    let (base, head) = (surface(items.base), surface(items.head));
    let alike = base.len() == head.len()
        && base.iter().zip(&head).all(|(base, head)| base.0 == head.0 && same(base.1, head.1));
    if silent && !alike {
        let summary = format!("`{}` differs in a way that no rule explains", at.path);
        findings.add(&UNEXPLAINED, at, summary);
    }
}

/// Every type that a client meets at the item, with the part it stands at.
fn surface(item: &Item) -> Vec<(String, &Type)> {
    let mut found = Vec::new();
    match &item.kind {
        Kind::Function(it) => {
            found.extend(it.params.iter().map(|it| (String::new(), &it.type_)));
            found.push((String::new(), &it.output));
        }
        Kind::Struct(it) | Kind::Union(it) => {
            found.extend(it.fields.iter().map(|it| (it.name.to_string(), &it.type_)));
        }
        Kind::Enum(it) => {
            for variant in it.variants.iter().filter(|it| !it.attributes.hidden) {
                let fields = variant.fields.iter();
                found
                    .extend(fields.map(|it| (format!("{}::{}", variant.name, it.name), &it.type_)));
            }
        }
        Kind::Trait(it) => {
            for ((_, name), item) in it.items.iter().filter(|(_, it)| !it.attributes.hidden) {
                match &item.kind {
                    TraitItemKind::Function(it) => {
                        found.extend(it.params.iter().map(|it| (name.to_string(), &it.type_)));
                        found.push((name.to_string(), &it.output));
                    }
                    TraitItemKind::Constant(it) => found.push((name.to_string(), &it.type_)),
                    TraitItemKind::Type { .. } => {}
                }
            }
        }
        Kind::Alias(it) => found.push((String::new(), &it.target)),
        Kind::Constant(it) => found.push((String::new(), &it.type_)),
        Kind::Static(it) => found.push((String::new(), &it.type_)),
        Kind::Module
        | Kind::Variant(_)
        | Kind::ExternType
        | Kind::MacroRules(_)
        | Kind::ProcMacro(_)
        | Kind::Foreign(_)
        | Kind::Other(_) => {}
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}
