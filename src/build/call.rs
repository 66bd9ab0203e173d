//! One call of cargo: its arguments, its surroundings, what it says and leaves behind.

use std::fs;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use semver::Version;
use serde::Deserialize;

use super::features::Choice;
use super::intercept::{KNOWN, REAL, RECORDS, RUSTC, RUSTDOC, Record, known_environment};
use super::plan::{Planner, doing};
use super::site::Site;
use super::{Artifact, Request, Settings};
use crate::failure::Failure;
use crate::sides::Side;
use crate::source::{link, member_id};

/// What a cargo call documents.
#[derive(Clone, Copy)]
pub(super) enum Asked<'a> {
    /// The package.
    Own,
    /// The package, and some that it depends on.
    With(&'a [&'a Artifact]),
    /// One that it depends on, with the features that the whole workspace gives it.
    Alone(&'a Artifact),
}

/// How one cargo call ended.
pub(super) struct Outcome {
    /// Its words.
    pub said: String,
    /// What it built, or found built.
    pub messages: Vec<Message>,
    /// What it wanted rustdoc to do.
    pub records: Vec<Record>,
}

impl Planner<'_> {
    /// Calls cargo for the package of a request, and for what else is asked. `scratch` is a
    /// directory for what passes between cargo and us.
    pub fn call(
        &self,
        site: &Site,
        request: &Request<'_>,
        choice: &Choice,
        asked: Asked<'_>,
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
        let mut command = self.command(site, request, choice, asked)?;
        self.surrounded(&mut command, site, records.path()).map_err(unwritable)?;
        let alone = self.cargo.lock();
        self.progress.detail(&format!("{command:?}"));
        let (said, messages) = self.run(&mut command).map_err(|error| {
            let cause = format!("cargo does not start: {error}");
            Failure::new(&doing, cause, "install Rust with rustup, or put cargo on PATH")
        })?;
        drop(alone);
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
        asked: Asked<'_>,
    ) -> Result<Command, Failure> {
        let Settings { toolchain, building, .. } = self.settings;
        let directory = self.repository.directory_below(&site.caller);
        let manifest = site.place(request.tree, &request.package.manifest);
        let id = match site.root == request.tree.root {
            true => request.package.id.clone(),
            false => member_id(toolchain, &directory, &manifest)?,
        };
        let mut command = toolchain.cargo(&directory);
        command.args(["doc", "--no-deps", "--lib", "--keep-going", "--manifest-path"]);
        command.arg(manifest).arg("--message-format=json-render-diagnostics");
        match asked {
            Asked::Own => command.args(["-p", &id]).args(choice.arguments(request.package)),
            Asked::Alone(artifact) => command.args(["-p", &artifact.id]),
            Asked::With(companions) => {
                command.args(["-p", &id]).args(companions.iter().flat_map(|it| ["-p", &it.id]));
                // Features are for members only, so a package among published ones has no company.
                command.args(match companions.iter().any(|it| it.local) {
                    false => choice.arguments(request.package),
                    true => choice.arguments_in_company(request.package),
                })
            }
        };
        command.args(building.target.iter().flat_map(|target| ["--target", target]));
        let switches = [
            (site.locked, "--locked"),
            (building.offline, "--offline"),
            (site.ignore_rust_version, "--ignore-rust-version"),
        ];
        command.args(switches.iter().filter(|(on, _)| *on).map(|(_, switch)| switch));
        if !site.own_target {
            // Path packages that are no members are kept apart by name.
            for name in site.strangers(request.workspace) {
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
}

/// The one message of cargo that matters here.
#[derive(Deserialize)]
pub(super) struct Message {
    reason: String,
    #[serde(default)]
    package_id: String,
    #[serde(default)]
    pub manifest_path: PathBuf,
    #[serde(default)]
    pub filenames: Vec<PathBuf>,
}

fn message(line: &str) -> Option<Message> {
    let message = serde_json::from_str::<Message>(line).ok()?;
    (message.reason == "compiler-artifact").then_some(message)
}

impl Message {
    /// The artifact, by the stem of each of its files.
    pub fn artifacts(&self) -> Vec<(String, Artifact)> {
        let Some(artifact) = artifact(&self.package_id) else { return Vec::new() };
        let stems = self.filenames.iter().filter_map(|file| file.file_stem()?.to_str());
        stems.map(|stem| (stem.to_owned(), artifact.clone())).collect()
    }

    /// It is built from files that belong to no tree of the repository.
    pub fn is_outside(&self, site: &Site) -> bool {
        self.package_id.starts_with("path+") && !self.manifest_path.starts_with(&site.root)
    }
}

/// The package in an id: `registry+…#serde@1.0.0`, or `path+file:///home/me/tree#1.0.0`.
fn artifact(id: &str) -> Option<Artifact> {
    let (place, end) = id.rsplit_once('#')?;
    let last = place.split('?').next()?.trim_end_matches('/').rsplit('/').next()?;
    let (name, version) = end.rsplit_once('@').unwrap_or((last, end));
    let local = id.starts_with("path+");
    let (name, id) = (name.to_owned(), id.to_owned());
    Some(Artifact { name, version: Version::parse(version).ok()?, local, id })
}
