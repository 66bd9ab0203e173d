//! One cargo call for one package: everything it depends on is checked, and the rustdoc command
//! that cargo would run at the end is written down.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use semver::Version;
use serde::Deserialize;

use super::cfgs::configured;
use super::diagnostics::first_errors;
use super::features::Choice;
use super::intercept::{KNOWN, REAL, RECORDS, RUSTC, RUSTDOC, Record, known_environment};
use super::site::Site;
use super::{Artifact, Request, Settings};
use crate::failure::Failure;
use crate::progress::Progress;
use crate::sides::Side;
use crate::source::{Repository, link, member_id, submodule_hint};

/// What all calls of a run have in common.
pub(super) struct Planner<'a> {
    pub repository: &'a Repository,
    pub settings: &'a Settings,
    pub progress: &'a dyn Progress,
    /// The binary that our links lead to.
    pub binary: PathBuf,
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
    pub notes: Vec<String>,
}

/// The sites that were made so far.
#[derive(Default)]
pub(super) struct Sites {
    made: Vec<(PathBuf, Site)>,
}

impl Sites {
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

    /// Where to try first: in the tree, if it has a lock file. Otherwise the other side's lock
    /// file serves both, so that both see the same dependencies.
    fn first(&self, planner: &Planner<'_>, request: &Request<'_>) -> Result<Site, Failure> {
        let site = Site::in_place(request.side, request.tree, request.workspace);
        if planner.settings.locked || site.lock().exists() {
            return Ok(site);
        }
        let others = self.made.iter().filter(|(_, site)| site.side != request.side);
        let lender = others.map(|(_, site)| site.lock()).find_map(|lock| fs::read(lock).ok());
        let mut site =
            site.mirrored(planner.repository, &planner.settings.cache, lender.as_deref())?;
        let side = request.side.name();
        site.notes.push(match lender {
            Some(_) => format!("{side} has no Cargo.lock: the other side's was used"),
            None => format!("{side} has no Cargo.lock: the newest dependencies that fit were used"),
        });
        Ok(site)
    }
}

/// How one cargo call ended.
struct Outcome {
    said: String,
    messages: Vec<Message>,
    records: Vec<Record>,
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
            let outcome = self.call(site, request, choice, &strangers, scratch)?;
            if !outcome.records.is_empty() {
                // The lock file may only now say whom to keep apart.
                if site.strangers(request.workspace).is_subset(&strangers) {
                    return self.planned(site, request, outcome);
                }
            } else if !self.adapted(site, request, &outcome.said)? {
                return Err(self.failure(request, choice, &outcome.said));
            }
        }
    }

    /// Changes the site so that what cargo refused may work. False when there is nothing to try.
    fn adapted(&self, site: &mut Site, request: &Request<'_>, said: &str) -> Result<bool, Failure> {
        let side = site.side.name();
        if site.locked && !self.settings.locked && said.contains("--locked was passed") {
            let lock = fs::read(site.lock()).ok();
            *site = site.mirrored(self.repository, &self.settings.cache, lock.as_deref())?;
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
            return Ok(false);
        }
        Ok(true)
    }

    fn planned(
        &self,
        site: &Site,
        request: &Request<'_>,
        outcome: Outcome,
    ) -> Result<Plan, Failure> {
        let Outcome { messages, mut records, .. } = outcome;
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
        let manifest = site.place(request.tree, &request.package.manifest);
        let package = manifest.parent().unwrap_or(&site.root).to_owned();
        let toolchain = &self.settings.toolchain;
        let target = record.target().unwrap_or_else(|| toolchain.host.clone());
        let directory = self.repository.directory_below(&site.root);
        let cfgs = configured(toolchain, &directory, &target);
        let mut outside: Vec<&str> = messages
            .iter()
            .filter(|message| message.is_outside(site))
            .filter_map(|message| message.manifest_path.parent()?.file_name()?.to_str())
            .collect();
        outside.sort_unstable();
        outside.dedup();
        let reaches_outside = !outside.is_empty();
        notes.extend(outside.iter().map(|name| {
            format!("`{name}` is outside of the repository: both sides use what is there now")
        }));
        let files = messages.iter().flat_map(|message| &message.filenames);
        let files: BTreeSet<PathBuf> = files.cloned().collect();
        Ok(Plan {
            record,
            site: site.clone(),
            package,
            cfgs,
            artifacts: messages.iter().flat_map(Message::artifacts).collect(),
            files,
            reaches_outside,
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

    fn call(
        &self,
        site: &Site,
        request: &Request<'_>,
        choice: &Choice,
        strangers: &BTreeSet<String>,
        scratch: &Path,
    ) -> Result<Outcome, Failure> {
        let doing = doing(request);
        let unwritable = |error: io::Error| {
            let hint = "CARGO_STABILITY_CACHE names another directory, if this one is full";
            Failure::new(&doing, error.to_string(), hint)
        };
        let records = tempfile::tempdir_in(scratch).map_err(unwritable)?;
        let known = serde_json::to_vec(&known_environment()).unwrap_or_default();
        fs::write(records.path().join(KNOWN), known).map_err(unwritable)?;
        let mut command = self.command(site, request, choice, strangers)?;
        self.surrounded(&mut command, site, records.path()).map_err(unwritable)?;
        self.progress.detail(&format!("{command:?}"));
        let (said, messages) = self.run(&mut command).map_err(|error| {
            let cause = format!("cargo does not start: {error}");
            Failure::new(&doing, cause, "install Rust with rustup, or put cargo on PATH")
        })?;
        let files = fs::read_dir(records.path()).map_err(unwritable)?.flatten();
        let files = files.filter(|file| file.path().extension().is_some_and(|end| end == "json"));
        let read = |path: PathBuf| serde_json::from_slice(&fs::read(path).ok()?).ok();
        let records = files.filter_map(|file| read(file.path())).collect();
        Ok(Outcome { said, messages, records })
    }

    fn command(
        &self,
        site: &Site,
        request: &Request<'_>,
        choice: &Choice,
        strangers: &BTreeSet<String>,
    ) -> Result<Command, Failure> {
        let Settings { toolchain, target, offline, .. } = self.settings;
        let directory = self.repository.directory_below(&site.root);
        let manifest = site.place(request.tree, &request.package.manifest);
        let id = match site.root == request.tree.root {
            true => request.package.id.clone(),
            false => member_id(toolchain, &directory, &manifest)?,
        };
        let mut command = toolchain.cargo(&directory);
        command.args(["doc", "--no-deps", "--lib", "--keep-going", "-p", &id, "--manifest-path"]);
        command.arg(manifest).arg("--message-format=json-render-diagnostics");
        command.args(choice.arguments(request.package));
        command.args(target.iter().flat_map(|target| ["--target", target]));
        let switches = [
            (site.locked, "--locked"),
            (*offline, "--offline"),
            (site.ignore_rust_version, "--ignore-rust-version"),
        ];
        command.args(switches.iter().filter(|(on, _)| *on).map(|(_, switch)| switch));
        if !site.own_target {
            for name in strangers {
                let number = site.number();
                let setting = format!("profile.dev.package.{name}.codegen-units={number}");
                command.arg("--config").arg(setting);
            }
        }
        Ok(command)
    }

    /// Puts our links where cargo looks for its tools, and our directories where it writes.
    fn surrounded(&self, command: &mut Command, site: &Site, records: &Path) -> io::Result<()> {
        let ours = self.repository.cache(&self.settings.cache);
        // The path of the wrapper is part of what names an artifact of a member.
        let links = ours.join("links").join(&site.id[..16]);
        fs::create_dir_all(&links)?;
        let target = match site.own_target {
            true => ours.join("targets").join(&site.id[..16]),
            false => ours.join("target"),
        };
        command
            .env("RUSTDOC", self.tool(&links, RUSTDOC)?)
            .env("RUSTC_WORKSPACE_WRAPPER", self.tool(&links, RUSTC)?)
            .env("CARGO_TARGET_DIR", &target)
            .env("CARGO_BUILD_BUILD_DIR", &target)
            .env(RECORDS, records)
            .env(REAL, &self.settings.toolchain.rustdoc);
        if site.side == Side::Base {
            // What is built once needs nothing that makes a second build fast.
            command.env("CARGO_INCREMENTAL", "0");
        }
        Ok(())
    }

    /// A link to our binary. A link that leads elsewhere is of an installation that moved.
    fn tool(&self, links: &Path, name: &str) -> io::Result<PathBuf> {
        let place = links.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
        if fs::read_link(&place).is_ok_and(|target| target == self.binary) {
            return Ok(place);
        }
        let fresh = tempfile::tempdir_in(links)?;
        let fresh = fresh.path().join(name);
        // Links need a privilege on some systems; a copy does as well.
        link(&self.binary, &fresh).or_else(|_| fs::copy(&self.binary, &fresh).map(drop))?;
        fs::rename(&fresh, &place)?;
        Ok(place)
    }

    /// Runs cargo to its end. Its messages are read as they come, so that a wait is told at once.
    fn run(&self, command: &mut Command) -> io::Result<(String, Vec<Message>)> {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
        let (said, messages) = std::thread::scope(|scope| {
            let said = scope.spawn(|| stderr.map(|stderr| self.listen(stderr)).unwrap_or_default());
            let lines = stdout.into_iter().flat_map(|out| BufReader::new(out).lines());
            let messages = lines.map_while(Result::ok).filter_map(|line| message(&line)).collect();
            (said.join().unwrap_or_default(), messages)
        });
        child.wait()?;
        Ok((said, messages))
    }

    fn listen(&self, stderr: impl Read) -> String {
        let mut said = String::new();
        for line in BufReader::new(stderr).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line);
            match line.trim_start().strip_prefix("Blocking ") {
                Some(what) => self.progress.status("Blocking", what),
                None => self.progress.detail(&line),
            }
            said.push_str(&line);
            said.push('\n');
        }
        said
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

/// What a request is about, for a failure.
pub(super) fn doing(request: &Request<'_>) -> String {
    let package = request.package;
    format!("building `{}` {} of {}", package.name, package.version, request.side.name())
}

/// The one message of cargo that matters here.
#[derive(Deserialize)]
struct Message {
    reason: String,
    #[serde(default)]
    package_id: String,
    #[serde(default)]
    manifest_path: PathBuf,
    #[serde(default)]
    filenames: Vec<PathBuf>,
}

fn message(line: &str) -> Option<Message> {
    let message = serde_json::from_str::<Message>(line).ok()?;
    (message.reason == "compiler-artifact").then_some(message)
}

impl Message {
    /// The artifact, by the stem of each of its files.
    fn artifacts(&self) -> Vec<(String, Artifact)> {
        let Some(artifact) = artifact(&self.package_id) else { return Vec::new() };
        let stems = self.filenames.iter().filter_map(|file| file.file_stem()?.to_str());
        stems.map(|stem| (stem.to_owned(), artifact.clone())).collect()
    }

    /// It is built from files that belong to no tree of the repository.
    fn is_outside(&self, site: &Site) -> bool {
        self.package_id.starts_with("path+") && !self.manifest_path.starts_with(&site.root)
    }
}

/// The package in an id: `registry+…#serde@1.0.0`, or `path+file:///home/me/tree#1.0.0`.
fn artifact(id: &str) -> Option<Artifact> {
    let (place, end) = id.rsplit_once('#')?;
    let last = place.split('?').next()?.trim_end_matches('/').rsplit('/').next()?;
    let (name, version) = end.rsplit_once('@').unwrap_or((last, end));
    let local = id.starts_with("path+");
    Some(Artifact { name: name.to_owned(), version: Version::parse(version).ok()?, local })
}

impl Record {
    /// The value of an option.
    pub fn option(&self, name: &str) -> Option<String> {
        let texts = self.arguments.iter().map(|argument| argument.to_string_lossy());
        let mut texts = texts.skip_while(|text| text != name);
        texts.nth(1).map(|text| text.into_owned())
    }

    /// The crate's root file: cargo names it right after the crate.
    pub fn source(&self) -> Option<&OsString> {
        let name = self.arguments.iter().position(|argument| argument == "--crate-name")?;
        self.arguments.get(name + 2)
    }

    /// The triple that cargo was asked for or configured to, if it was.
    pub fn target(&self) -> Option<String> {
        self.option("--target")
    }

    /// The features that are on, sorted.
    pub fn features(&self) -> Vec<String> {
        let texts = self.arguments.iter().map(|argument| argument.to_string_lossy());
        let name =
            |text: &str| Some(text.strip_prefix("feature=\"")?.strip_suffix('"')?.to_owned());
        texts.filter_map(|text| name(&text)).collect::<BTreeSet<_>>().into_iter().collect()
    }
}
