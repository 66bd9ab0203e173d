//! Which features an item needs that it did not need.

use std::collections::BTreeSet;

use super::read::Reading;
use super::sets::asked;
use crate::lower::{Gate, Gated};
use crate::sides::Pair;
use crate::source::Package;

/// What items of head ask for that they did not ask for in base.
#[derive(Clone, Debug, Default)]
pub(super) struct Needs(Vec<(String, String)>);

impl Needs {
    /// As rustc left traces of it in both documents.
    pub fn of(readings: &Pair<Reading>, head: &Package) -> Needs {
        let gates = readings.as_ref().map(|it| it.document.gates());
        let new = gates.head.difference(&gates.base);
        Needs(new.filter_map(|it| Some((it.path.clone(), needed(it, head)?))).collect())
    }

    /// Adds what another look showed.
    pub fn extend(&mut self, other: Needs) {
        self.0.extend(other.0);
    }

    /// What the item at a public path asks for: the last part of the path that asks for anything,
    /// or what all new demands are about.
    pub fn at(&self, path: &str) -> Option<&str> {
        let named = |part: &str| {
            let is_it = |path: &str| path.rsplit("::").next() == Some(part);
            self.0.iter().find(|(path, _)| is_it(path)).map(|(_, need)| need.as_str())
        };
        let all: BTreeSet<&str> = self.0.iter().map(|(_, need)| need.as_str()).collect();
        let only = || all.iter().next().copied().filter(|_| all.len() == 1);
        path.rsplit("::").find_map(named).or_else(only)
    }
}

/// The feature by which clients of `package` get there, in words.
fn needed(gated: &Gated, package: &Package) -> Option<String> {
    let Gated { path, is_linked: _, gate } = gated;
    let names = gate.features();
    let list = |names: &[&str]| match names {
        [name] => format!("feature `{name}`"),
        names => format!("features `{}`", names.join("` and `")),
    };
    if names.is_empty() || !is_plain(gate) {
        return None;
    }
    let names: Vec<&str> = names.into_iter().collect();
    let Some((dependency, _)) = path.split_once("::").and_then(|it| it.0.split_once('@')) else {
        return Some(list(&names));
    };
    let forwards = |own: &&String| {
        let on = asked(package, [own.as_str()]);
        let wanted = |it: &&str| on.contains(&format!("{dependency}/{it}"));
        names.iter().all(wanted)
    };
    let public = package.features.keys().filter(|it| *it != "default");
    Some(match public.into_iter().find(forwards) {
        Some(own) => list(&[own.as_str()]),
        None => format!("{} of {dependency}", list(&names)),
    })
}

/// Whether all of its features have to be on.
fn is_plain(gate: &Gate) -> bool {
    match gate {
        Gate::Feature(_) | Gate::Other => true,
        Gate::All(gates) => gates.iter().all(is_plain),
        Gate::Any(gates) => gates.len() == 1 && gates.iter().all(is_plain),
        Gate::Not(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::Needs;

    #[test]
    fn the_last_part_of_a_path_that_asks_for_anything_counts() {
        let need = |path: &str, need: &str| (path.to_owned(), need.to_owned());
        let needs =
            Needs(vec![need("net@1::tls", "feature `a`"), need("tree::draw", "feature `b`")]);
        let at = |path: &str| needs.at(path);
        assert_eq!(at("tree::tls::Config"), Some("feature `a`"));
        assert_eq!(at("tree::draw"), Some("feature `b`"));
        assert_eq!(at("tree::other"), None);
        let only = Needs(vec![need("impl", "feature `a`")]);
        assert_eq!(only.at("tree::other"), Some("feature `a`"));
    }
}
