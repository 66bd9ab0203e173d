//! All keys of a manifest that are ours, in one place.

use super::table::{Table, strings, text};
use super::{Acceptance, DeclaredVersion, Features, Level, Policy};
use crate::failure::Failure;
use crate::rules;
use semver::Version;
use serde_json::Value;
use std::collections::BTreeMap;

/// The manifests that may speak of a package.
#[derive(Clone, Copy, Debug)]
pub struct Manifests<'a> {
    /// The path of the package's own, as failures name it.
    pub package_path: &'a str,
    /// `[package.metadata]`.
    pub package: &'a Value,
    /// The path of its workspace's.
    pub workspace_path: &'a str,
    /// `[workspace.metadata]`.
    pub workspace: &'a Value,
    /// The features that the package has.
    pub features: &'a BTreeMap<String, Vec<String>>,
}

const PACKAGE: &str = "package.metadata.stability";
const WORKSPACE: &str = "workspace.metadata.stability";
const DOCS_RS: &str = "package.metadata.docs.rs";

/// The keys of both sections.
const KEYS: [&str; 10] = [
    "accept",
    "all-features",
    "declared-version",
    "deprecate-before-remove",
    "exclude",
    "feature-sets",
    "features",
    "no-default-features",
    "rules",
    "targets",
];

/// Three keys that make one choice: a section that has one of them makes it alone.
const CHOICE: [&str; 3] = ["features", "all-features", "no-default-features"];

const NAMES: &str = "a list of strings";
const FLAG: &str = "`true` or `false`";

/// What the manifests ask for; where both speak of a key, the package's own word counts.
pub fn read(manifests: Manifests<'_>) -> Result<Policy, Failure> {
    let Manifests { package_path, package, workspace_path, workspace, features } = manifests;
    let section = |manifest, name, value: Option<_>| {
        value.map(|value| Table::new(manifest, name, value, &KEYS)).transpose()
    };
    let own = section(package_path, PACKAGE, package.get("stability"))?;
    let shared = section(workspace_path, WORKSPACE, workspace.get("stability"))?;
    if let Some(shared) = shared.filter(|shared| shared.has("accept")) {
        let cause = "`accept` stands in a workspace, and a fingerprint is of one package";
        return Err(shared.wrong(cause, format!("move it to `{PACKAGE}` of that package")));
    }
    let sections: Vec<Table<'_>> = [own, shared].into_iter().flatten().collect();
    let sections = Sections(&sections);
    let policy = Policy {
        features: sections.features()?.or_else(|| docs_rs(package)),
        feature_sets: sections.first("feature-sets", "a list of lists of strings", |value| {
            value.as_array()?.iter().map(strings).collect()
        })?,
        targets: sections.first("targets", NAMES, strings)?,
        exclude: sections.first("exclude", NAMES, strings)?,
        levels: sections.levels()?,
        deprecate_before_remove: sections.first("deprecate-before-remove", FLAG, Value::as_bool)?,
        declared_version: sections.first(
            "declared-version",
            "\"base\", \"tag\" or \"registry\"",
            declared_version,
        )?,
        accept: own.map_or(Ok(Vec::new()), accept)?,
    };
    match own {
        Some(own) => known_features(&own, &policy, features).map(|()| policy),
        None => Ok(policy),
    }
}

/// The sections there are, the package's own first.
struct Sections<'a>(&'a [Table<'a>]);

impl<'a> Sections<'a> {
    /// What the first section says that has the key, else what no word means.
    fn first<T: Default>(
        &self,
        key: &str,
        what: &str,
        read: impl FnOnce(&'a Value) -> Option<T>,
    ) -> Result<T, Failure> {
        let section = self.0.iter().find(|section| section.has(key));
        let read = section.map(|section| section.get(key, what, read));
        Ok(read.transpose()?.flatten().unwrap_or_default())
    }

    fn features(&self) -> Result<Option<Features>, Failure> {
        let says = |section: &&Table<'_>| CHOICE.iter().any(|key| section.has(key));
        let Some(section) = self.0.iter().find(says) else { return Ok(None) };
        let flag = |key| section.get(key, FLAG, Value::as_bool).map(Option::unwrap_or_default);
        let choice = Features {
            names: section.get("features", NAMES, strings)?.unwrap_or_default(),
            all: flag("all-features")?,
            no_default: flag("no-default-features")?,
            origin: section.name.to_owned(),
        };
        Ok(Some(choice).filter(says_something))
    }

    /// Rule by rule: what the package says last overrules what its workspace says.
    fn levels(&self) -> Result<BTreeMap<&'static str, Level>, Failure> {
        let rules = rules::all();
        let ids: Vec<&str> = rules.iter().map(|rule| rule.id).collect();
        let mut levels = BTreeMap::new();
        for section in self.0.iter().rev() {
            let Some(value) = section.get("rules", "a table", Some)? else { continue };
            let name = format!("{}.rules", section.name);
            let keys: Vec<&str> =
                value.as_object().into_iter().flatten().map(|(k, _)| &**k).collect();
            let table = Table::new(section.manifest, &name, value, &keys)?;
            for (id, _) in table.entries() {
                let Some(rule) = rules.iter().find(|rule| rule.id == id) else {
                    return Err(table.unknown(&format!("there is no rule `{id}`"), id, &ids));
                };
                let level = table.need(id, "\"breaking\", \"warn\" or \"off\"", level)?;
                levels.insert(rule.id, level);
            }
        }
        Ok(levels)
    }
}

fn says_something(choice: &Features) -> bool {
    !choice.names.is_empty() || choice.all || choice.no_default
}

/// What the package asks of docs.rs. That section is not ours, and what is wrong in it neither.
fn docs_rs(package: &Value) -> Option<Features> {
    let table = package.pointer("/docs/rs")?;
    let flag = |name: &str| table.get(name).and_then(Value::as_bool).unwrap_or(false);
    let names = table.get("features").and_then(Value::as_array).into_iter().flatten();
    let choice = Features {
        names: names.filter_map(Value::as_str).map(str::to_owned).collect(),
        all: flag("all-features"),
        no_default: flag("no-default-features"),
        origin: DOCS_RS.to_owned(),
    };
    Some(choice).filter(says_something)
}

fn level(value: &Value) -> Option<Level> {
    [Level::Off, Level::Warn, Level::Breaking].into_iter().find(|level| value == level.name())
}

fn declared_version(value: &Value) -> Option<DeclaredVersion> {
    match value.as_str()? {
        "base" => Some(DeclaredVersion::Base),
        "tag" => Some(DeclaredVersion::Tag),
        "registry" => Some(DeclaredVersion::Registry),
        _ => None,
    }
}

fn accept(section: Table<'_>) -> Result<Vec<Acceptance>, Failure> {
    const KEYS: [&str; 5] = ["fingerprint", "path", "reason", "rule", "until"];
    let entries = section.get("accept", "an array of tables", Value::as_array)?;
    let name = format!("{}.accept", section.name);
    let entry = |value| acceptance(&Table::new(section.manifest, &name, value, &KEYS)?);
    entries.into_iter().flatten().map(entry).collect()
}

fn acceptance(table: &Table<'_>) -> Result<Acceptance, Failure> {
    let fingerprint = |value: &Value| {
        let digits =
            |text: &String| text.len() == 12 && text.chars().all(|it| it.is_ascii_hexdigit());
        text(value).filter(digits).map(|text| text.to_ascii_lowercase())
    };
    let rule = table.need("rule", "the id of the rule", text)?;
    let ids: Vec<&str> = rules::all().iter().map(|rule| rule.id).collect();
    if !ids.contains(&rule.as_str()) {
        return Err(table.unknown(&format!("there is no rule `{rule}`"), &rule, &ids));
    }
    Ok(Acceptance {
        fingerprint: table.need(
            "fingerprint",
            "the twelve digits that reports show",
            fingerprint,
        )?,
        path: table.need("path", "the path that reports show", text)?,
        rule,
        reason: table.need("reason", "why this break is meant to be, in words", text)?,
        until: table.get("until", "a whole version such as \"2.0.0\"", |value| {
            Version::parse(value.as_str()?).ok()
        })?,
    })
}

/// A feature that the package names and does not have is a mistake of the pen.
fn known_features(
    section: &Table<'_>,
    policy: &Policy,
    features: &BTreeMap<String, Vec<String>>,
) -> Result<(), Failure> {
    let known: Vec<&str> = features.keys().map(String::as_str).collect();
    let chosen = policy.features.iter().filter(|it| it.origin == section.name);
    let chosen = chosen.flat_map(|it| &it.names);
    let sets = policy.feature_sets.iter().filter(|_| section.has("feature-sets")).flatten();
    // The features of dependencies are cargo's to judge.
    let mut named = chosen.chain(sets).flat_map(|text| text.split([',', ' ']));
    match named.find(|it| !it.is_empty() && !it.contains('/') && !features.contains_key(*it)) {
        Some(name) => {
            let cause = format!("the package has no feature `{name}`");
            Err(section.unknown(&cause, name, &known))
        }
        None => Ok(()),
    }
}
