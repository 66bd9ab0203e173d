//! A file of `test-crates/trees/` as a value: the packages of both sides, and a client of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use cargo_stability::finding::Class;
use cargo_stability::rules;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    #[serde(skip)]
    pub name: String,
    #[allow(dead_code, reason = "for the reader of the case")]
    about: String,
    /// The package that is judged.
    #[serde(default = "facade")]
    pub package: String,
    pub findings: BTreeSet<String>,
    /// The rule that a silent case comes close to.
    pub near: Option<String>,
    /// What is said of a package that is not compared.
    pub verdict: Option<String>,
    pub client: String,
    pub client_edition: Option<String>,
    client_dependencies: Option<Dependencies>,
    base: Side,
    #[serde(default)]
    head: Side,
}

/// Packages by their directories. What head does not say is as in base.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Side {
    /// The resolver, if it is not 3, and further sections of the workspace's manifest.
    pub workspace: Option<String>,
    #[serde(flatten)]
    pub packages: BTreeMap<String, Package>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Package {
    /// The directory's name when not given.
    pub name: Option<String>,
    /// `1.0.0` when not given; `workspace` inherits it.
    pub version: Option<String>,
    pub edition: Option<String>,
    /// Further keys of `[package]`, then sections.
    pub manifest: Option<String>,
    /// Path dependencies, by directory.
    pub dependencies: Option<Dependencies>,
    /// `src/lib.rs`.
    pub lib: Option<String>,
    /// Further files.
    #[serde(default)]
    pub files: BTreeMap<String, String>,
    /// Whether it is no member of the workspace, as one of two packages of a name has to be.
    #[serde(default)]
    pub outside: bool,
    /// Whether head no longer has it.
    #[serde(default)]
    gone: bool,
}

/// Directories of packages, with what is asked of each.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Dependencies {
    Plain(Vec<String>),
    Asking(BTreeMap<String, Dependency>),
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Dependency {
    /// The key, if it is not the package's name.
    pub rename: Option<String>,
    #[serde(default)]
    pub features: Vec<String>,
    pub default_features: Option<bool>,
    pub optional: Option<bool>,
}

fn facade() -> String {
    "facade".to_owned()
}

impl Case {
    pub fn side(&self, side: &str) -> Side {
        let mut result = self.base.clone();
        if side == "base" {
            return result;
        }
        result.workspace = self.head.workspace.clone().or(result.workspace);
        for (directory, package) in &self.head.packages {
            match result.packages.remove(directory) {
                _ if package.gone => {}
                before => {
                    let package = package.clone().over(before.unwrap_or_default());
                    result.packages.insert(directory.clone(), package);
                }
            }
        }
        result
    }

    /// The client depends on the judged package when nothing else is said.
    pub fn client_dependencies(&self) -> BTreeMap<String, Dependency> {
        let judged = || Dependencies::Plain(vec![self.package.clone()]);
        self.client_dependencies.clone().unwrap_or_else(judged).by_directory()
    }

    pub fn breaks(&self) -> bool {
        let ids: BTreeSet<&str> =
            rules::all().iter().filter(|it| it.class != Class::Breaking).map(|it| it.id).collect();
        self.verdict.as_deref() == Some("removed") || self.rules().any(|rule| !ids.contains(rule))
    }

    /// The rules that are expected to fire.
    pub fn rules(&self) -> impl Iterator<Item = &str> {
        self.findings.iter().map(|it| it.split(' ').next().unwrap_or_default())
    }
}

impl Package {
    fn over(self, base: Package) -> Package {
        let mut files = base.files;
        files.extend(self.files);
        Package {
            name: self.name.or(base.name),
            version: self.version.or(base.version),
            edition: self.edition.or(base.edition),
            manifest: self.manifest.or(base.manifest),
            dependencies: self.dependencies.or(base.dependencies),
            lib: self.lib.or(base.lib),
            files,
            outside: self.outside || base.outside,
            gone: false,
        }
    }
}

impl Dependencies {
    pub fn by_directory(self) -> BTreeMap<String, Dependency> {
        match self {
            Dependencies::Plain(names) => {
                names.into_iter().map(|it| (it, Dependency::default())).collect()
            }
            Dependencies::Asking(dependencies) => dependencies,
        }
    }
}

/// All cases, or those whose name contains `TREES`.
pub fn cases() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("test-crates/trees");
    let filter = std::env::var("TREES").unwrap_or_default();
    let mut found = Vec::new();
    for entry in fs::read_dir(root).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if name.contains(&filter) {
            let text = fs::read_to_string(&path).unwrap();
            let case: Case =
                toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            found.push(Case { name, ..case });
        }
    }
    found.sort_by(|one, other| one.name.cmp(&other.name));
    found
}
