//! When a library needs the standard library, as the root file says.
//!
//! Rustdoc tells that of one set of features only, and usually of one that includes `std`.

use std::iter::Peekable;
use std::slice::Iter;

use super::tokens::{Kind, Token, tokens};
use crate::api::cfg::Cfg;

type Rest<'t, 'a> = Peekable<Iter<'t, Token<'a>>>;

/// When the crate with this root file needs `std`: it is not `no_std`, or asks for `std` by name.
pub(crate) fn needs_std(root: &str) -> Cfg {
    let tokens = tokens(root);
    let (mut without, mut named) = (Vec::new(), Vec::new());
    let mut outer = Vec::new();
    let (mut depth, mut rest) = (0_usize, tokens.iter().peekable());
    while let Some(token) = rest.next() {
        match token.text {
            "#" if token.is("#") && depth == 0 => {
                let inner = rest.next_if(|it| it.is("!")).is_some();
                if rest.next_if(|it| it.is("[")).is_some() {
                    match inner {
                        true => without.extend(attribute(&mut rest, "no_std")),
                        false => outer.extend(condition(&mut rest)),
                    }
                }
            }
            "extern" if depth == 0 && is_std(&mut rest) => {
                named.push(Cfg::All(std::mem::take(&mut outer)));
            }
            "{" if token.is("{") => depth += 1,
            "}" if token.is("}") => depth = depth.saturating_sub(1),
            _ => {}
        }
        // Attributes belong to the item behind them, and end with it.
        if token.is(";") || token.is("{") || token.is("}") {
            outer.clear();
        }
    }
    named.push(Cfg::Not(Box::new(Cfg::Any(without))));
    Cfg::Any(named)
}

/// `crate std` is what follows.
fn is_std(rest: &mut Rest<'_, '_>) -> bool {
    rest.next_if(|it| it.text == "crate").is_some() && rest.next_if(|it| it.text == "std").is_some()
}

/// When an attribute called `name` is in effect, after the opening bracket: at once, or inside
/// `cfg_attr`. Any other attribute is skipped up to its closing bracket.
fn attribute(rest: &mut Rest<'_, '_>, name: &str) -> Option<Cfg> {
    let found = plain(rest, name);
    skip(rest, "]");
    found
}

fn plain(rest: &mut Rest<'_, '_>, name: &str) -> Option<Cfg> {
    let word = rest.next_if(|it| it.kind == Kind::Word)?;
    if word.text == name {
        return Some(Cfg::always());
    }
    rest.next_if(|it| word.text == "cfg_attr" && it.is("("))?;
    let condition = predicate(rest);
    let mut found = None;
    while rest.next_if(|it| it.is(",")).is_some() {
        let inner = plain(rest, name).map(|it| Cfg::All(vec![condition.clone(), it]));
        found = found.or(inner);
        skip_to(rest, &[",", ")"]);
    }
    rest.next_if(|it| it.is(")"));
    found
}

/// The condition of an outer `cfg`, after the opening bracket.
fn condition(rest: &mut Rest<'_, '_>) -> Option<Cfg> {
    let is_cfg = rest.next_if(|it| it.kind == Kind::Word).is_some_and(|it| it.text == "cfg");
    let found = rest.next_if(|it| is_cfg && it.is("(")).map(|_| predicate(rest));
    skip(rest, "]");
    found
}

/// A predicate, up to what follows it.
fn predicate(rest: &mut Rest<'_, '_>) -> Cfg {
    let Some(word) = rest.next_if(|it| it.kind == Kind::Word) else { return Cfg::never() };
    if rest.next_if(|it| it.is("=")).is_some() {
        let value = rest.next_if(|it| it.kind == Kind::Text).map_or("", |it| it.text);
        return match word.text {
            "feature" => Cfg::Feature(value.to_owned()),
            other => Cfg::Other(format!("{other} = {value:?}")),
        };
    }
    if rest.next_if(|it| it.is("(")).is_some() {
        let mut parts = Vec::new();
        while rest.peek().is_some_and(|it| it.kind == Kind::Word) {
            parts.push(predicate(rest));
            rest.next_if(|it| it.is(","));
        }
        skip(rest, ")");
        return match word.text {
            "all" => Cfg::All(parts),
            "any" => Cfg::Any(parts),
            "not" => Cfg::Not(Box::new(Cfg::Any(parts))),
            other => Cfg::Other(other.to_owned()),
        };
    }
    match word.text {
        "true" => Cfg::always(),
        // No client is built with these.
        "false" | "test" | "doc" | "doctest" => Cfg::never(),
        other => Cfg::Other(other.to_owned()),
    }
}

/// Goes behind the sign that closes what is open.
fn skip(rest: &mut Rest<'_, '_>, end: &str) {
    skip_to(rest, &[end]);
    rest.next();
}

/// Goes to the first of some signs that is not inside of brackets.
fn skip_to(rest: &mut Rest<'_, '_>, ends: &[&str]) {
    let mut depth = 0_usize;
    while let Some(token) = rest.peek() {
        if depth == 0 && ends.iter().any(|end| token.is(end)) {
            return;
        }
        match token.text {
            "(" | "[" | "{" if token.kind == Kind::Sign => depth += 1,
            ")" | "]" | "}" if token.kind == Kind::Sign => depth = depth.saturating_sub(1),
            _ => {}
        }
        rest.next();
    }
}

#[cfg(test)]
mod tests {
    use super::needs_std;
    use std::collections::BTreeSet;

    /// Whether a root file needs `std` without features, and with the feature `std`.
    fn needs(root: &str) -> [bool; 2] {
        let cfg = needs_std(root);
        let others = BTreeSet::new();
        [BTreeSet::new(), BTreeSet::from(["std"])].map(|features| cfg.holds(&features, &others))
    }

    #[test]
    fn what_the_root_says_of_std() {
        for (root, expected) in [
            ("pub fn a() {}", [true, true]),
            ("// #![no_std]\n\"#![no_std]\";", [true, true]),
            ("//! Docs\n#![deny(x = \"]\")]\n#![no_std]\npub mod a;", [false, false]),
            ("#![cfg_attr(not(feature = \"std\"), no_std)]", [false, true]),
            ("#![cfg_attr(not(any(test, feature = \"std\",)), allow(y), no_std)]", [false, true]),
            ("#![cfg_attr(all(), cfg_attr(not(feature = \"std\"), no_std))]", [false, true]),
            ("#![cfg_attr(docsrs, feature(doc_cfg))]", [true, true]),
            ("#![no_std]\n#[cfg(feature = \"std\")]\nextern crate std;", [false, true]),
            ("#![no_std]\n#[cfg(test)]\n#[macro_use]\nextern crate std;", [false, false]),
            ("#![no_std]\n#[cfg(feature = \"std\")]\nmod a;\nextern crate alloc;", [false, false]),
            ("#![no_std]\n#[macro_use]\nextern crate std as core_too;", [true, true]),
            ("#![no_std]\nmod a { #![allow(x)] extern crate std; }", [false, false]),
        ] {
            assert_eq!(needs(root), expected, "{root}");
        }
    }
}
