//! Which features an item asks for. Rustdoc leaves a trace of each `#[cfg(…)]` that held.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use rustdoc_types::{Attribute, Item, ItemEnum};

use super::Document;

/// A condition on features. What is no feature is as it was.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gate {
    /// `feature = "…"`.
    Feature(String),
    /// Anything else.
    Other,
    /// `all(…)`.
    All(Vec<Gate>),
    /// `any(…)`.
    Any(Vec<Gate>),
    /// `not(…)`.
    Not(Box<Gate>),
}

/// An item that asks for features.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gated {
    /// Its path where it is defined, or its name, or what it is. A linked crate stands in front as
    /// `serde@1`.
    pub path: String,
    /// Another crate defines it, whose features they are.
    pub is_linked: bool,
    /// What it asks for.
    pub gate: Gate,
}

impl Document {
    /// Every item that asks for features.
    pub fn gates(&self) -> BTreeSet<Gated> {
        let local = self.krate.index.values().filter(|it| it.crate_id == 0);
        let gated = local.flat_map(|it| {
            let path = self.krate.paths.get(&it.id).map(|it| it.path.join("::"));
            let path = path.unwrap_or_else(|| name(it).to_owned());
            let is_linked = self.links.editions.contains_key(&it.id);
            gates(it).map(move |gate| Gated { path: path.clone(), is_linked, gate })
        });
        gated.collect()
    }

    /// The document without the items that are not there with these features alone.
    pub fn restricted(&self, features: &BTreeSet<String>) -> Document {
        let mut krate = self.krate.clone();
        krate.index.retain(|it| gates(it).all(|gate| gate.holds(features) != Some(false)));
        let (links, context) = (self.links.clone(), self.context.clone());
        Document { krate, links, context, names: OnceLock::new() }
    }
}

fn name(item: &Item) -> &str {
    match &item.inner {
        ItemEnum::Impl(_) => "impl",
        ItemEnum::Use(it) if it.is_glob => "use",
        ItemEnum::Use(it) => &it.name,
        _ => item.name.as_deref().unwrap_or("item"),
    }
}

fn gates(item: &Item) -> impl Iterator<Item = Gate> {
    item.attrs.iter().filter_map(|it| match it {
        Attribute::Other(text) => {
            let inner = text.strip_prefix("#[attr = CfgTrace([")?.strip_suffix("])]")?;
            Some(Gate::All(list(inner)))
        }
        _ => None,
    })
}

/// The conditions in rustc's text of a list of them.
fn list(text: &str) -> Vec<Gate> {
    parts(text).into_iter().filter_map(gate).collect()
}

/// One condition: `NameValue { name: "feature", value: Some("a"), … }`, `All([…], span)`.
fn gate(text: &str) -> Option<Gate> {
    let text = text.trim();
    if let Some(rest) = text.strip_prefix("NameValue {") {
        let rest = rest.trim_start().strip_prefix("name: \"feature\", value: Some(\"");
        let feature = rest.and_then(|rest| rest.split('"').next());
        return Some(feature.map_or(Gate::Other, |it| Gate::Feature(it.to_owned())));
    }
    let inner = |word: &str| text.strip_prefix(word)?.strip_suffix(')');
    let several = |inner: &str| {
        let first = parts(inner).into_iter().next()?;
        Some(list(first.trim().strip_prefix('[')?.strip_suffix(']')?))
    };
    if let Some(inner) = inner("All(") {
        return several(inner).map(Gate::All);
    }
    if let Some(inner) = inner("Any(") {
        return several(inner).map(Gate::Any);
    }
    if let Some(inner) = inner("Not(") {
        return Some(Gate::Not(Box::new(gate(parts(inner).first()?)?)));
    }
    // The rest of a list is positions, which are no conditions.
    text.starts_with(|it: char| it.is_ascii_uppercase()).then_some(Gate::Other)
}

/// The text between commas that stand in no bracket and no literal.
fn parts(text: &str) -> Vec<&str> {
    let (mut depth, mut quoted, mut start) = (0_i32, false, 0);
    let mut found = Vec::new();
    for (index, it) in text.char_indices() {
        match it {
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                found.push(&text[start..index]);
                start = index + 1;
            }
            _ => {}
        }
    }
    found.push(&text[start..]);
    found
}

impl Gate {
    /// The features it asks about.
    pub fn features(&self) -> BTreeSet<&str> {
        match self {
            Gate::Feature(name) => BTreeSet::from([name.as_str()]),
            Gate::Other => BTreeSet::new(),
            Gate::Not(gate) => gate.features(),
            Gate::All(gates) | Gate::Any(gates) => gates.iter().flat_map(Gate::features).collect(),
        }
    }

    /// Whether it holds with these features; none if that hangs on something else.
    fn holds(&self, features: &BTreeSet<String>) -> Option<bool> {
        let each = |gates: &[Gate]| gates.iter().map(|it| it.holds(features)).collect::<Vec<_>>();
        match self {
            Gate::Feature(name) => Some(features.contains(name)),
            Gate::Other => None,
            Gate::Not(gate) => gate.holds(features).map(|it| !it),
            Gate::All(gates) => match each(gates) {
                it if it.contains(&Some(false)) => Some(false),
                it if it.contains(&None) => None,
                _ => Some(true),
            },
            Gate::Any(gates) => match each(gates) {
                it if it.contains(&Some(true)) => Some(true),
                it if it.contains(&None) => None,
                _ => Some(false),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_read_from_the_text_that_rustc_writes() {
        let text = "All([NameValue { name: \"feature\", value: Some(\"a\"), span: src/l.rs:3:1: 3:9 \
                    (#0) }, Not(NameValue { name: \"feature\", value: Some(\"b\"), span: s:1:1 }, \
                    s:3:2: 3:4 (#0)), NameValue { name: \"unix\", value: None, span: s:1:1 }], \
                    s:3:1: 3:4 (#0))";
        let feature = |name: &str| Gate::Feature(name.to_owned());
        let all = [feature("a"), Gate::Not(Box::new(feature("b"))), Gate::Other];
        let gate = gate(text).unwrap();
        assert_eq!(gate, Gate::All(all.to_vec()));
        let with = |names: &[&str]| gate.holds(&names.iter().map(|it| (*it).to_owned()).collect());
        assert_eq!([with(&[]), with(&["a"]), with(&["a", "b"])], [Some(false), None, Some(false)]);
    }
}
