//! What is there only while a feature is off.
//!
//! Features are looked at all at once, and what `not(feature = "std")` asks for is in neither
//! document then. Its text tells whether it changed, and only then it is worth a look of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::build::{FeatureSet, looks_private};
use crate::sides::Pair;
use crate::source::tokens::{Kind, Token, tokens};
use crate::source::{Package, rust_files};

/// Texts of items, by the features that each wants off.
type Negated = BTreeMap<BTreeSet<String>, Vec<String>>;

/// The sets in which something may have changed that is absent when all features are on.
pub(super) fn negated(packages: &Pair<&Package>) -> Vec<FeatureSet> {
    let sides = packages.map(in_sources);
    let names: BTreeSet<&BTreeSet<String>> = sides.base.keys().collect();
    let changed = names.into_iter().filter(|it| sides.base.get(*it) != sides.head.get(*it));
    let sets: BTreeSet<FeatureSet> = changed.map(|off| without(packages.base, off)).collect();
    sets.into_iter().collect()
}

/// All features that look public, but for those that switch one of `off` on.
fn without(package: &Package, off: &BTreeSet<String>) -> FeatureSet {
    let leads = |name: &str| package.enabled_by([name]).iter().any(|it| off.contains(*it));
    let public = package.features.keys().filter(|it| !looks_private(it) && !leads(it));
    match public.cloned().collect::<Vec<_>>() {
        none if none.is_empty() => FeatureSet::None,
        names => FeatureSet::Listed(names),
    }
}

fn in_sources(package: &Package) -> Negated {
    let root = package.library.as_ref().and_then(|it| it.source.parent());
    let mut found = Negated::new();
    for file in root.map(rust_files).unwrap_or_default() {
        let text = fs::read_to_string(file).unwrap_or_default();
        if text.contains("not(") {
            items(&text, &mut found);
        }
    }
    for texts in found.values_mut() {
        texts.sort();
    }
    found.retain(|off, _| off.iter().all(|it| package.features.contains_key(it)));
    found
}

/// Adds the items of a file that a `#[cfg(…not(feature = "…")…)]` stands before.
fn items(text: &str, found: &mut Negated) {
    let tokens = tokens(text);
    for (at, window) in tokens.windows(4).enumerate() {
        let [hash, open, cfg, group] = window else { continue };
        if hash.is("#") && open.is("[") && cfg.text == "cfg" && group.is("(") {
            let end = at + 2 + close(&tokens[at + 2..]);
            let off = off(&tokens[at + 3..end]);
            if !off.is_empty() {
                found.entry(off).or_default().push(item(&tokens[end..]));
            }
        }
    }
}

/// How many tokens there are up to the end of the first group.
fn close(tokens: &[Token<'_>]) -> usize {
    let mut depth = 0_usize;
    let end = tokens.iter().position(|it| {
        depth = deeper(depth, it);
        depth == 0 && [")", "]", "}"].iter().any(|sign| it.is(sign))
    });
    end.map_or(tokens.len(), |end| end + 1)
}

fn deeper(depth: usize, token: &Token<'_>) -> usize {
    match token.text {
        "(" | "[" | "{" if token.kind == Kind::Sign => depth + 1,
        ")" | "]" | "}" if token.kind == Kind::Sign => depth.saturating_sub(1),
        _ => depth,
    }
}

/// The features within `not(…)` in a predicate.
fn off(predicate: &[Token<'_>]) -> BTreeSet<String> {
    let starts = (0..predicate.len()).filter(|at| predicate[*at].text == "not");
    let groups = starts.map(|at| &predicate[at..at + close(&predicate[at..])]);
    let windows = groups.flat_map(|group| group.windows(3));
    let named = windows.filter(|it| it[0].text == "feature" && it[1].is("="));
    named.map(|it| it[2].text.to_owned()).collect()
}

/// The text of what begins behind an attribute, without the body of a function.
fn item(rest: &[Token<'_>]) -> String {
    let (mut depth, mut words, mut is_function) = (0_usize, Vec::new(), false);
    for token in rest.iter().skip_while(|it| it.is("]")) {
        let before = depth;
        depth = deeper(depth, token);
        is_function |= before == 0 && token.text == "fn";
        if is_function && before == 0 && token.is("{") {
            break;
        }
        words.push(token.text);
        let ends = token.is("}") && depth == 0 || before == 0 && (token.is(";") || token.is(","));
        if ends || before == 0 && token.is("}") {
            break;
        }
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Negated, items};

    #[test]
    fn items_are_told_with_the_features_they_want_off() {
        let mut found = Negated::new();
        let text = "#[cfg(all(unix, not(any(feature = \"a\", feature = \"b\"))))] pub fn f() { 1 }
            #[cfg(feature = \"a\")] struct A; #[cfg(not(test))] struct B;
            struct C { #[cfg(not(feature = \"a\"))] c: [u8; 2], d: u8 }";
        items(text, &mut found);
        let told: Vec<_> = found.into_iter().map(|(off, texts)| (off.len(), texts)).collect();
        assert_eq!(
            told,
            [(1, vec!["c : [ u8 ; 2 ] ,".to_owned()]), (2, vec!["pub fn f ( )".to_owned()])]
        );
    }
}
