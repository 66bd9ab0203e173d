//! A folder of `test-crates/` as a value, and what both judges need to work through all of them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    #[allow(dead_code, reason = "for the reader of the case")]
    about: String,
    pub findings: BTreeSet<String>,
    /// The rule that a silent case comes close to.
    pub near: Option<String>,
    /// Breaks a convention (`#[doc(hidden)]`), which rustc does not judge.
    #[serde(default)]
    pub convention: bool,
    /// Why the tool cannot see the break; then it has to miss it, or the reason is stale.
    pub unseen: Option<String>,
    #[serde(default)]
    alone: bool,
    edition: Option<String>,
    head_edition: Option<String>,
    client_edition: Option<String>,
    pub crate_type: Option<String>,
}

#[derive(Clone, Debug)]
pub struct Case {
    pub name: String,
    folder: PathBuf,
    pub about: About,
}

impl Case {
    pub fn file(&self, side: &str) -> PathBuf {
        self.folder.join(format!("{side}.rs"))
    }

    pub fn edition(&self, side: &str) -> &str {
        let base = self.about.edition.as_deref().unwrap_or("2024");
        match side {
            "head" => self.about.head_edition.as_deref().unwrap_or(base),
            "client" => self.about.client_edition.as_deref().unwrap_or("2024"),
            _ => base,
        }
    }

    pub fn is_alone(&self) -> bool {
        let text = |side: &str| fs::read_to_string(self.file(side)).unwrap_or_default();
        let alone = |text: String| {
            let crate_path = text.replace("pub(crate)", "").replace("in crate", "");
            ["macro_export", "#![", "extern crate", "$crate", "no_mangle", "export_name"]
                .iter()
                .any(|it| text.contains(it))
                || crate_path.contains("crate::")
        };
        self.about.alone
            || self.about.crate_type.is_some()
            || self.edition("base") != "2024"
            || self.edition("head") != "2024"
            || alone(text("base"))
            || alone(text("head"))
    }
}

pub fn cases() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("test-crates");
    let filter = std::env::var("CASES").unwrap_or_default();
    let mut found = Vec::new();
    for question in folders(&root) {
        for folder in folders(&question) {
            let name = folder.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
            let text = fs::read_to_string(folder.join("case.toml"))
                .unwrap_or_else(|error| panic!("{name}: {error}"));
            let about = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            if name.contains(&filter) {
                found.push(Case { name, folder, about });
            }
        }
    }
    found
}

fn folders(path: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut found: Vec<PathBuf> =
        entries.map(|it| it.unwrap().path()).filter(|it| it.is_dir()).collect();
    found.sort();
    found
}

/// The name of a case's module in a crate that cases share.
pub fn module(index: usize) -> String {
    format!("c{index:04}")
}
