//! Predicates of conditional compilation.

use std::collections::BTreeSet;

/// When something is compiled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cfg {
    /// `all(…)`; without parts it always holds.
    All(Vec<Cfg>),
    /// `any(…)`; without parts it never holds.
    Any(Vec<Cfg>),
    /// `not(…)`.
    Not(Box<Cfg>),
    /// `feature = "…"`.
    Feature(String),
    /// Anything else: `unix`, `target_os = "none"`.
    Other(String),
}

impl Default for Cfg {
    fn default() -> Cfg {
        Cfg::never()
    }
}

impl Cfg {
    /// What holds whatever is set.
    pub fn always() -> Cfg {
        Cfg::All(Vec::new())
    }

    /// What holds never.
    pub fn never() -> Cfg {
        Cfg::Any(Vec::new())
    }

    /// Whether it holds with just these features and other settings.
    pub fn holds(&self, features: &BTreeSet<&str>, others: &BTreeSet<&str>) -> bool {
        match self {
            Cfg::All(parts) => parts.iter().all(|it| it.holds(features, others)),
            Cfg::Any(parts) => parts.iter().any(|it| it.holds(features, others)),
            Cfg::Not(part) => !part.holds(features, others),
            Cfg::Feature(name) => features.contains(name.as_str()),
            Cfg::Other(name) => others.contains(name.as_str()),
        }
    }

    /// The features and the other settings that it asks about.
    pub fn atoms<'a>(&'a self, features: &mut BTreeSet<&'a str>, others: &mut BTreeSet<&'a str>) {
        match self {
            Cfg::All(parts) | Cfg::Any(parts) => {
                parts.iter().for_each(|it| it.atoms(features, others));
            }
            Cfg::Not(part) => part.atoms(features, others),
            Cfg::Feature(name) => drop(features.insert(name)),
            Cfg::Other(name) => drop(others.insert(name)),
        }
    }
}
