//! One cargo call for one package: everything it depends on is checked, and the rustdoc command
//! that cargo would run at the end is written down.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use super::call::{Asked, Message, Outcome};
use super::cfgs::configured;
use super::diagnostics::first_errors;
use super::features::Choice;
use super::intercept::Record;
use super::site::{Site, foreign};
use super::{Artifact, Request, Settings};
use crate::failure::Failure;
use crate::progress::Progress;
use crate::source::{Repository, submodule_hint};

/// What all calls of a run have in common.
pub(super) struct Planner<'a> {
    pub repository: &'a Repository,
    pub settings: &'a Settings,
    pub progress: &'a dyn Progress,
    /// The binary that our links lead to.
    pub binary: PathBuf,
    /// Held by the call that goes on: cargo's own lock would be told as a wait for somebody else.
    pub cargo: Mutex<()>,
}

/// A rustdoc command, ready to be run.
#[derive(Debug)]
pub(super) struct Plan {
    pub record: Record,
    pub site: Site,
    /// The directory of the package, in the site.
    pub package: PathBuf,
    /// What the user's flags for rustc set beside.
    pub cfgs: Vec<String>,
    pub artifacts: BTreeMap<String, Artifact>,
    /// The files that those are in.
    pub files: BTreeSet<PathBuf>,
    /// Something is built from outside of the repository, of which there is one state only.
    pub reaches_outside: bool,
    /// The package came from a registry or another repository, and never changes.
    pub is_published: bool,
    pub notes: Vec<String>,
}

/// The sites that were made so far.
#[derive(Default)]
pub(super) struct Sites {
    made: Vec<(PathBuf, Site)>,
}

impl Sites {
    /// The site of a request, if it was planned.
    pub fn known(&self, request: &Request<'_>) -> Option<&Site> {
        let found = self.made.iter().find(|(root, _)| *root == request.workspace.root);
        found.map(|(_, site)| site)
    }

    fn of(&mut self, planner: &Planner<'_>, request: &Request<'_>) -> Result<&mut Site, Failure> {
        let key = request.workspace.root.clone();
        let known = self.made.iter().position(|(root, _)| *root == key);
        let index = match known {
            Some(index) => index,
            None => {
                let site = self.first(planner, request)?;
                self.made.push((key, site));
                self.made.len() - 1
            }
        };
        Ok(&mut self.made[index].1)
    }

    /// Where to try first: in the tree, if its lock file is there and tells head's dependencies.
    ///
    /// A library's lock file never reaches its clients: they build with one set of dependencies,
    /// before and after. So base is read with head's. Otherwise an update of a dependency would
    /// look like a change of ours: traits that moved to another crate behind a facade, above all.
    fn first(&self, planner: &Planner<'_>, request: &Request<'_>) -> Result<Site, Failure> {
        let Planner { repository, settings, .. } = planner;
        let site = Site::first(repository, &settings.cache, request)?;
        let own = fs::read_to_string(site.lock()).ok();
        let others = self.made.iter().filter(|(_, site)| site.side != request.side);
        let head =
            others.map(|(_, site)| site.lock()).find_map(|lock| fs::read_to_string(lock).ok());
        let agree = match (&own, &head) {
            (Some(own), Some(head)) => foreign(own).is_subset(&foreign(head)),
            (own, _) => own.is_some(),
        };
        let is_release = request.tree.caller.is_some();
        if settings.building.locked && !is_release || agree {
            return Ok(site);
        }
        let lock = head.as_deref().map(str::as_bytes);
        let mut mirrored = site.mirrored(repository, &settings.cache, request.tree, lock)?;
        let side = request.side.name();
        mirrored.notes.push(match (&own, &head) {
            (Some(_), _) => {
                format!("{side} is read with the Cargo.lock of head, as clients have it")
            }
            (None, Some(_)) if is_release => {
                format!("{side} is read with the Cargo.lock of head, as clients have it")
            }
            (None, Some(_)) => format!("{side} has no Cargo.lock: the other side's was used"),
            (None, None) => {
                format!("{side} has no Cargo.lock: the newest dependencies that fit were used")
            }
        });
        mirrored.own = own.map(|_| Box::new(site));
        Ok(mirrored)
    }

    /// The tree of `request` may still be built with a lock file of its own.
    pub fn borrows(&self, request: &Request<'_>) -> bool {
        let mut made = self.made.iter();
        made.any(|(root, site)| *root == request.workspace.root && site.own.is_some())
    }

    /// Builds the workspace at `root` with its own lock file from now on.
    pub fn return_to_own(&mut self, root: &Path) {
        for (_, site) in self.made.iter_mut().filter(|(made, _)| made == root) {
            site.return_to_own();
        }
    }
}

impl Planner<'_> {
    /// The rustdoc command of one package, with everything built that it needs. `scratch` is a
    /// directory for what passes between cargo and us.
    pub fn plan(
        &self,
        sites: &mut Sites,
        request: &Request<'_>,
        choice: &Choice,
        scratch: &Path,
    ) -> Result<Plan, Failure> {
        let site = sites.of(self, request)?;
        loop {
            let strangers = site.strangers(request.workspace);
            let mut outcome = self.call(site, request, choice, Asked::Own, scratch)?;
            if !outcome.records.is_empty() {
                // The lock file may only now say whom to keep apart.
                if site.strangers(request.workspace).is_subset(&strangers) {
                    let records = std::mem::take(&mut outcome.records);
                    let manifest = site.place(request.tree, &request.package.manifest);
                    let package = manifest.parent().unwrap_or(&site.root);
                    return self.planned(site, package, records, &outcome.messages);
                }
            } else if !self.adapted(site, request, &outcome)? {
                return Err(self.failure(request, choice, &outcome.said));
            }
        }
    }

    /// Changes the site so that what cargo refused may work. False when there is nothing to try.
    fn adapted(
        &self,
        site: &mut Site,
        request: &Request<'_>,
        outcome: &Outcome,
    ) -> Result<bool, Failure> {
        let said = &outcome.said;
        let side = site.side.name();
        if site.locked && !self.settings.building.locked && said.contains("--locked was passed") {
            let lock = fs::read(site.lock()).ok();
            let cache = &self.settings.cache;
            *site = site.mirrored(self.repository, cache, request.tree, lock.as_deref())?;
            let note = format!(
                "the Cargo.lock of {side} does not fit its manifests: a corrected copy was used"
            );
            site.notes.push(note);
        } else if !site.ignore_rust_version && said.contains("is not supported by the following") {
            site.ignore_rust_version = true;
            let wanted = &request.package.rust_version;
            let wanted = wanted.as_deref().map_or(String::new(), |version| format!(" ({version})"));
            let note =
                format!("{side} asks for a newer Rust{wanted} than the one it was built with");
            site.notes.push(note);
        } else if !site.own_target && said.contains("multiple package overrides") {
            site.own_target = true;
        } else {
            // Nothing was built, so there was nothing that could fail but the choice of versions.
            let unresolved = outcome.messages.is_empty() && !said.contains("could not compile");
            return Ok(unresolved && site.return_to_own());
        }
        Ok(true)
    }

    /// One of `records`, all of the package in the directory `package`, as a plan.
    pub fn planned(
        &self,
        site: &Site,
        package: &Path,
        mut records: Vec<Record>,
        messages: &[Message],
    ) -> Result<Plan, Failure> {
        let mut notes = site.notes.clone();
        records.sort_by_key(|record| record.target().unwrap_or_default());
        let targets: Vec<String> = records.iter().filter_map(Record::target).collect();
        let own = targets.iter().position(|target| *target == self.settings.toolchain.host);
        let record = records.swap_remove(own.unwrap_or(0));
        if targets.len() > 1 {
            let target = record.target().unwrap_or_default();
            notes.push(format!("of the configured targets only {target} was looked at"));
        }
        if let Some(target) = record.target() {
            self.has_target(&target)?;
        }
        let toolchain = &self.settings.toolchain;
        let target = record.target().unwrap_or_else(|| toolchain.host.clone());
        let directory = self.repository.directory_below(&site.caller);
        let cfgs = configured(toolchain, &directory, &target);
        let outside = outside(site, messages);
        notes.extend(outside.iter().map(|name| {
            format!("`{name}` is outside of the repository: both sides use what is there now")
        }));
        let files = messages.iter().flat_map(|message| &message.filenames);
        let files: BTreeSet<PathBuf> = files.cloned().collect();
        Ok(Plan {
            record,
            site: site.clone(),
            package: package.to_owned(),
            cfgs,
            artifacts: messages.iter().flat_map(Message::artifacts).collect(),
            files,
            reaches_outside: !outside.is_empty(),
            is_published: false,
            notes,
        })
    }

    /// The standard library of `target` is installed.
    pub fn has_target(&self, target: &str) -> Result<(), Failure> {
        let toolchain = &self.settings.toolchain;
        let library = toolchain.sysroot.join("lib/rustlib").join(target).join("lib");
        if library.is_dir() || target.ends_with(".json") {
            return Ok(());
        }
        let doing = format!("building for {target}");
        let cause = format!("{} has no standard library for it", toolchain.version);
        Err(Failure::new(doing, cause, format!("`rustup target add {target}`")))
    }

    fn failure(&self, request: &Request<'_>, choice: &Choice, said: &str) -> Failure {
        let cause = match first_errors(said) {
            nothing if nothing.is_empty() => "cargo documented nothing, and says nothing".into(),
            errors => errors,
        };
        let hint = self.hint(request, choice, &cause);
        Failure::new(doing(request), cause, hint)
    }

    fn hint(&self, request: &Request<'_>, choice: &Choice, cause: &str) -> String {
        if let Some(hint) = submodule_hint(request.tree, cause) {
            return hint;
        }
        if cause.contains("--locked was passed") {
            return "`cargo update --workspace` and commit Cargo.lock, or leave --locked out"
                .into();
        }
        if cause.contains("--offline") || cause.contains("Could not resolve host") {
            return "`cargo fetch` with the network up, or leave --offline out".into();
        }
        if cause.contains("may not be installed") {
            return "`rustup target add TARGET` installs it".into();
        }
        let features = choice.arguments(request.package).join(" ");
        let name = &request.package.name;
        let whole = format!("cargo check --lib -p {name} {features}");
        format!("`{}` in {} shows all of it", whole.trim_end(), request.side.name())
    }
}

/// The names of the packages that are built from outside of the repository.
fn outside<'m>(site: &Site, messages: &'m [Message]) -> BTreeSet<&'m str> {
    let outside = messages.iter().filter(|message| message.is_outside(site));
    outside.filter_map(|message| message.manifest_path.parent()?.file_name()?.to_str()).collect()
}

/// What a request is about, for a failure.
pub(super) fn doing(request: &Request<'_>) -> String {
    let package = request.package;
    format!("building `{}` {} of {}", package.name, package.version, request.side.name())
}
