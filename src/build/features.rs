//! Which features a package is looked at with.
//!
//! What the user asks for, else what the package says, else all that do not look private. One
//! choice for both sides, made from head's manifest; what one side does not have is left out there.

use std::collections::BTreeSet;
use std::fmt;

use super::Settings;
use crate::policy::{Features, Policy};
use crate::source::Package;

/// Where a choice comes from that is the user's own.
const COMMAND_LINE: &str = "the command line";

/// Which features to look at a package with.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum FeatureSet {
    /// What the user asks for, else what the package says, else all that look public.
    #[default]
    Chosen,
    /// None.
    None,
    /// Those that clients get who ask for none.
    Default,
    /// These alone.
    Listed(Vec<String>),
    /// All that look public, those too that base does not have.
    News,
}

impl fmt::Display for FeatureSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FeatureSet::Chosen => write!(f, "the features chosen"),
            FeatureSet::None => write!(f, "no features"),
            FeatureSet::Default => write!(f, "the default features"),
            FeatureSet::News => write!(f, "the new features too"),
            FeatureSet::Listed(names) => match names.as_slice() {
                [name] => write!(f, "feature `{name}` alone"),
                names => write!(f, "features `{}`", names.join("`, `")),
            },
        }
    }
}

/// A choice of features, in cargo's three ways to say it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Choice {
    features: Vec<String>,
    all: bool,
    no_default: bool,
    /// Where it comes from, for the reader.
    pub origin: String,
}

/// The choices for a package, in the order to try them: the next when one does not build.
pub(super) fn choices(package: &Package, policy: &Policy, settings: &Settings) -> Vec<Choice> {
    if let Some(features) = listed(&settings.set) {
        let origin = settings.set.to_string();
        let no_default = settings.set != FeatureSet::Default;
        return vec![Choice { features, all: false, no_default, origin }];
    }
    let building = &settings.building;
    if building.names_features() {
        return vec![Choice {
            features: building.features.clone(),
            all: building.all_features,
            no_default: building.no_default_features,
            origin: COMMAND_LINE.to_owned(),
        }];
    }
    let mut choices: Vec<Choice> = policy.features.iter().map(Choice::from).collect();
    let public = public(package);
    let default = Choice { origin: "the default features".to_owned(), ..Choice::default() };
    for choice in [public, default] {
        if choices.iter().all(|other| other.enabled(package) != choice.enabled(package)) {
            choices.push(choice);
        }
    }
    choices
}

/// The features of a set that needs no manifest to be known.
fn listed(set: &FeatureSet) -> Option<Vec<String>> {
    match set {
        FeatureSet::Chosen | FeatureSet::News => None,
        FeatureSet::None | FeatureSet::Default => Some(Vec::new()),
        FeatureSet::Listed(names) => Some(names.clone()),
    }
}

impl From<&Features> for Choice {
    fn from(Features { names, all, no_default, origin }: &Features) -> Choice {
        let (features, origin) = (names.clone(), origin.clone());
        Choice { features, all: *all, no_default: *no_default, origin }
    }
}

fn public(package: &Package) -> Choice {
    let features = package.features.keys().filter(|name| !looks_private(name)).cloned().collect();
    let origin = "the features that look public".to_owned();
    Choice { features, all: false, no_default: true, origin }
}

/// Features that are no promise to clients, by what the community calls them.
pub fn looks_private(name: &str) -> bool {
    let words = ["unstable", "nightly", "bench", "benches", "benchmark", "no_std", "no-std"];
    let starts = ["_", "unstable-", "unstable_", "nightly-", "nightly_", "bench-", "bench_"];
    words.contains(&name) || starts.iter().any(|start| name.starts_with(start))
}

impl Choice {
    /// Cargo's arguments for this choice on one side.
    pub fn arguments(&self, package: &Package) -> Vec<String> {
        let features = self.there(package);
        let mut arguments = Vec::new();
        if self.all {
            arguments.push("--all-features".to_owned());
        }
        // Said or not said, without features it is all the same.
        if self.no_default && !package.features.is_empty() {
            arguments.push("--no-default-features".to_owned());
        }
        if !features.is_empty() && !self.all {
            arguments.push(format!("--features={}", features.join(",")));
        }
        arguments
    }

    /// The same for `package` in company: features are of whom they name, and a companion gets just
    /// what its dependents ask for.
    pub fn arguments_in_company(&self, package: &Package) -> Vec<String> {
        let named = |name: &str| match name.split_once('/') {
            Some(_) => name.to_owned(),
            None => format!("{}/{name}", package.name),
        };
        let features: Vec<String> = self.enabled(package).iter().map(|it| named(it)).collect();
        let mut arguments = vec!["--no-default-features".to_owned()];
        if !features.is_empty() {
            arguments.push(format!("--features={}", features.join(",")));
        }
        arguments
    }

    /// This choice with the features that `base` has, unless it is the user's own.
    pub fn had_by(self, base: &Package) -> Choice {
        if self.origin == COMMAND_LINE {
            return self;
        }
        if self.all {
            let features = base.features.keys().cloned().collect();
            return Choice { features, all: false, no_default: true, ..self };
        }
        let kept = |name: &&str| name.contains('/') || base.features.contains_key(*name);
        let features = self.names().filter(kept).map(str::to_owned).collect();
        Choice { features, ..self }
    }

    /// The named features that this side has. A feature of a dependency is cargo's to judge.
    fn there(&self, package: &Package) -> Vec<&str> {
        let own = format!("{}/", package.name);
        let has = |name: &&str| {
            let plain = name.strip_prefix(&own).unwrap_or(name);
            plain.contains('/') || package.features.contains_key(plain)
        };
        self.names().filter(has).collect()
    }

    /// One argument may hold several names, as cargo has it.
    fn names(&self) -> impl Iterator<Item = &str> {
        let names = self.features.iter().flat_map(|text| text.split([',', ' ']));
        names.filter(|name| !name.is_empty())
    }

    /// The features this switches on in `package`, before those switch on others.
    fn enabled(&self, package: &Package) -> BTreeSet<String> {
        if self.all {
            return package.features.keys().cloned().collect();
        }
        let mut names: BTreeSet<String> =
            self.there(package).into_iter().map(str::to_owned).collect();
        if !self.no_default && package.features.contains_key("default") {
            names.insert("default".to_owned());
        }
        names
    }

    /// This choice without the features that `cause`, a failed build, speaks of: many need a
    /// nightly compiler or a `--cfg`, and say so. None if it speaks of none that can go.
    pub fn without_blamed(&self, package: &Package, cause: &str) -> Option<Choice> {
        if self.origin == COMMAND_LINE {
            return None;
        }
        let enabled = self.enabled(package);
        let quoted = |name: &String| {
            ["`", "'", "\""].iter().any(|quote| cause.contains(&format!("{quote}{name}{quote}")))
        };
        let basic = |name: &&String| ["default", "std", "alloc"].contains(&name.as_str());
        let names = package.features.keys().filter(|name| !basic(name));
        let blamed: BTreeSet<&str> =
            names.filter(|name| quoted(name)).map(String::as_str).collect();
        let leads = |name: &&String| !package.enabled_by([name.as_str()]).is_disjoint(&blamed);
        let gone: Vec<&String> = enabled.iter().filter(leads).collect();
        if gone.is_empty() || gone.iter().any(|name| *name == "default") {
            return None;
        }
        let list = gone.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        Some(Choice {
            features: enabled.iter().filter(|name| !gone.contains(name)).cloned().collect(),
            all: false,
            no_default: true,
            origin: format!("{}, without {list}", self.origin),
        })
    }

    /// A feature that the user asks for and none of `packages` has.
    pub fn given_unknown<'a>(&'a self, packages: &[&Package]) -> Option<&'a str> {
        if self.origin != COMMAND_LINE {
            return None;
        }
        self.names().find(|name| {
            packages.iter().all(|package| {
                let one = Choice { features: vec![(*name).to_owned()], ..Choice::default() };
                one.there(package).is_empty()
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::looks_private;

    #[test]
    fn private_features_are_told_by_their_names() {
        for name in ["_internal", "__x", "unstable", "unstable-io", "nightly", "bench", "no_std"] {
            assert!(looks_private(name), "{name}");
        }
        for name in ["std", "full", "unstructured", "benchmarking-api", "serde", "test-util"] {
            assert!(!looks_private(name), "{name}");
        }
    }
}
