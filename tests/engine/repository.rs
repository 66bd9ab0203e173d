//! A git repository in a temporary directory, and the engine on it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use cargo_stability::build::{Building, Builds, Documented, FeatureSet, Request, Settings};
use cargo_stability::failure::Failure;
use cargo_stability::policy::Policy;
use cargo_stability::progress::Silent;
use cargo_stability::sides::{Pair, Side};
use cargo_stability::source::{
    Package, Repository, Revision, Selection, Toolchain, Tree, Workspace, resolve, tree, workspace,
};
use serde_json::Value;

/// Everything goes away with it.
pub struct Place {
    directory: Arc<tempfile::TempDir>,
    project: &'static str,
}

impl Place {
    /// An empty repository in `project`, on branch `main`.
    pub fn new() -> Place {
        let directory = Arc::new(tempfile::tempdir().expect("a temporary directory"));
        let place = Place { directory, project: "project" };
        fs::create_dir(place.root()).expect("a directory");
        place.git(&["init", "--quiet", "--initial-branch=main"]);
        place
    }

    /// A clone of it, beside it.
    pub fn in_clone(&self, project: &'static str) -> Place {
        git(&self.outside(), &["clone", "--quiet", "project", project]);
        Place { directory: Arc::clone(&self.directory), project }
    }

    pub fn outside(&self) -> PathBuf {
        fs::canonicalize(self.directory.path()).expect("it is there")
    }

    pub fn root(&self) -> PathBuf {
        self.outside().join(self.project)
    }

    pub fn cache(&self) -> PathBuf {
        let cache = self.outside().join("cache");
        fs::create_dir_all(&cache).expect("a directory");
        cache
    }

    pub fn write(&self, path: &str, text: &str) -> &Place {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
        fs::write(path, text).expect("a file");
        self
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).expect("a file")
    }

    /// A manifest of a package called `name`, with `more` at its end.
    pub fn package(&self, directory: &str, name: &str, more: &str) -> &Place {
        let text = format!(
            "[package]\nname = \"{name}\"\nversion = \"1.0.0\"\nedition = \"2024\"\n{more}\n"
        );
        self.write(&Path::new(directory).join("Cargo.toml").to_string_lossy(), &text)
    }

    pub fn git(&self, arguments: &[&str]) -> String {
        git(&self.root(), arguments)
    }

    pub fn commit(&self, message: &str) -> &Place {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
        self
    }

    /// What cargo would write.
    pub fn lock(&self) -> &Place {
        let mut command = Command::new("cargo");
        command.args(["generate-lockfile", "--offline", "--quiet"]).current_dir(self.root());
        assert!(command.status().expect("cargo").success());
        self
    }

    pub fn repository(&self) -> Repository {
        Repository::discover(&self.root()).expect("a repository")
    }

    pub fn revisions(&self, asked: Pair<Option<&str>>) -> Result<Pair<Revision>, Failure> {
        resolve(&self.repository(), asked, &[])
    }

    pub fn settings(&self) -> Settings {
        self.settings_with(Building::default())
    }

    pub fn settings_with(&self, building: Building) -> Settings {
        Settings {
            set: FeatureSet::Chosen,
            building: Building { offline: true, ..building },
            toolchain: Toolchain::pin(&self.root(), None).expect("a toolchain"),
            cache: self.cache(),
            session: None,
            binary: Some(env!("CARGO_BIN_EXE_cargo-stability").into()),
        }
    }

    /// Documents all libraries of base and of the working tree.
    pub fn documented(&self, base: &str) -> Both {
        self.documented_with(base, &self.settings(), &[])
    }

    /// Documents the libraries called `only`, all if none is named.
    pub fn documented_with(&self, base: &str, settings: &Settings, only: &[&str]) -> Both {
        let revisions = self.revisions(Pair { base: Some(base), head: None }).expect("both");
        let repository = self.repository();
        let trees = revisions
            .map(|revision| tree(&repository, &revision, &settings.cache).expect("a tree"));
        let workspaces = Pair {
            base: self.workspace(Side::Base, &trees.base).expect("base's workspace"),
            head: self.workspace(Side::Head, &trees.head).expect("head's workspace"),
        };
        let nothing = Policy::default();
        let policy = |it: &Package| {
            let policy = workspaces.head.policy(&trees.head, it).expect("a policy");
            (it.name.clone(), policy)
        };
        let policies: BTreeMap<String, Policy> =
            workspaces.head.packages.iter().map(policy).collect();
        let mut requests = Vec::new();
        for side in [Side::Base, Side::Head] {
            let (tree, workspace) = (trees.side(side), workspaces.side(side));
            let asked = |name: &str| only.is_empty() || only.contains(&name);
            let packages = workspace.packages.iter();
            let packages =
                packages.filter(|package| package.library.is_some() && asked(&package.name));
            requests.extend(packages.map(|package| {
                let policy = policies.get(&package.name).unwrap_or(&nothing);
                Request { side, tree, workspace, package, policy }
            }));
        }
        let results = Builds::new(&repository, &requests, settings, &Silent).document();
        let mut both = Both { base: BTreeMap::new(), head: BTreeMap::new() };
        for (request, result) in requests.iter().zip(results) {
            let side = match request.side {
                Side::Base => &mut both.base,
                Side::Head => &mut both.head,
            };
            side.insert(request.package.name.clone(), result);
        }
        both
    }

    pub fn workspace(&self, side: Side, tree: &Tree) -> Result<Workspace, Failure> {
        let toolchain = Toolchain::pin(&self.root(), None).expect("a toolchain");
        workspace(&self.repository(), side, tree, &Selection::default(), &toolchain)
    }

    /// Everything a user may care about: all files with their bytes, git's own among them.
    pub fn state(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut state = BTreeMap::new();
        let mut directories = vec![self.root()];
        while let Some(directory) = directories.pop() {
            for entry in fs::read_dir(directory).expect("a directory").flatten() {
                match entry.file_type().expect("a kind").is_dir() {
                    true => directories.push(entry.path()),
                    false => {
                        drop(state.insert(entry.path(), fs::read(entry.path()).expect("bytes")))
                    }
                }
            }
        }
        state
    }
}

pub type Results = BTreeMap<String, Result<Documented, Failure>>;

#[derive(Debug)]
pub struct Both {
    pub base: Results,
    pub head: Results,
}

impl Both {
    /// The JSON of one package, on both sides.
    pub fn json(&self, name: &str) -> Pair<Value> {
        Pair { base: json(&self.base, name), head: json(&self.head, name) }
    }

    pub fn of(&self, name: &str) -> Pair<&Documented> {
        let of = |results| documented(results, name);
        Pair { base: of(&self.base), head: of(&self.head) }
    }
}

pub fn documented<'a>(results: &'a Results, name: &str) -> &'a Documented {
    match &results[name] {
        Ok(documented) => documented,
        Err(failure) => panic!("{name}: {failure}"),
    }
}

pub fn json(results: &Results, name: &str) -> Value {
    let text = fs::read(&documented(results, name).json).expect("a JSON file");
    serde_json::from_slice(&text).expect("JSON")
}

/// The names of all items of this crate, sorted.
pub fn names(json: &Value) -> Vec<String> {
    let index = json["index"].as_object().expect("an index");
    let own = index.values().filter(|item| item["crate_id"] == 0);
    let mut names: Vec<String> =
        own.filter_map(|item| Some(item["name"].as_str()?.to_owned())).collect();
    names.sort();
    names
}

pub fn git(directory: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=Ada", "-c", "user.email=ada@example.org"]);
    command.args(["-c", "protocol.file.allow=always", "-c", "commit.gpgsign=false"]);
    let output = command.args(arguments).current_dir(directory).stdin(Stdio::null()).output();
    let output = output.expect("git");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}
