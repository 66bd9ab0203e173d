//! The one toolchain that builds both sides.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::git::scrub;
use crate::failure::Failure;

/// A toolchain, pinned: neither side's `rust-toolchain.toml` has a say after this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toolchain {
    /// Where it is installed.
    pub sysroot: PathBuf,
    /// `rustc 1.95.0 (59807616e 2026-04-14)`.
    pub version: String,
    /// The triple it runs on.
    pub host: String,
    /// Its cargo.
    pub cargo: PathBuf,
    /// Its rustdoc, or the one that the user's `RUSTDOC` names.
    pub rustdoc: PathBuf,
}

impl Toolchain {
    /// The toolchain called `name` (as after cargo's `+`), else the one that rules in `directory`.
    pub fn pin(directory: &Path, name: Option<&str>) -> Result<Toolchain, Failure> {
        let question = Question { directory, name: name.map(|name| name.trim_start_matches('+')) };
        // Both are asked at once: each goes through rustup, which takes its time.
        let version = question.ask(&["-vV"])?;
        let sysroot = question.ask(&["--print", "sysroot"])?;
        let version = question.answer(version)?;
        let sysroot = PathBuf::from(question.answer(sysroot)?.trim());
        let host = version.lines().find_map(|line| line.strip_prefix("host: "));
        let host = host.unwrap_or_default().to_owned();
        let tool = |name: &str| {
            let file = format!("{name}{}", env::consts::EXE_SUFFIX);
            Some(sysroot.join("bin").join(file)).filter(|path| path.exists())
        };
        let named = |variable| env::var_os(variable).map(PathBuf::from);
        Ok(Toolchain {
            version: version.lines().next().unwrap_or_default().to_owned(),
            host,
            cargo: tool("cargo").or_else(|| named("CARGO")).unwrap_or_else(|| "cargo".into()),
            rustdoc: named("RUSTDOC")
                .or_else(|| tool("rustdoc"))
                .unwrap_or_else(|| "rustdoc".into()),
            sysroot,
        })
    }

    /// A command of this toolchain's cargo, which no tree and no hook can turn to something else.
    pub(crate) fn cargo(&self, directory: &Path) -> Command {
        let mut command = Command::new(&self.cargo);
        if let Some(path) = self.path() {
            command.env("PATH", path);
        }
        scrub(&mut command)
            .current_dir(directory)
            .stdin(Stdio::null())
            .env("RUSTUP_TOOLCHAIN", &self.sysroot)
            .env("CARGO_TERM_COLOR", "never")
            .env("CARGO_TERM_PROGRESS_WHEN", "never")
            .env("CARGO_TERM_QUIET", "false")
            .env("CARGO_TERM_VERBOSE", "false");
        command
    }

    /// Where programs are looked for, those of one of rustup's toolchains first: its stand-ins would
    /// lead to them as well, and take longer than many a call of rustc does.
    fn path(&self) -> Option<OsString> {
        self.sysroot.parent().filter(|parent| parent.ends_with("toolchains"))?;
        let paths = env::var_os("PATH").unwrap_or_default();
        let own = self.sysroot.join("bin");
        env::join_paths(std::iter::once(own).chain(env::split_paths(&paths))).ok()
    }
}

/// What rustc is asked, where, and by which name.
struct Question<'a> {
    directory: &'a Path,
    name: Option<&'a str>,
}

impl Question<'_> {
    fn ask(&self, arguments: &[&str]) -> Result<Child, Failure> {
        let rustc = env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc"));
        let mut command = match self.name {
            // Without rustup a name means nothing, and this says so.
            Some(name) => {
                let mut command = Command::new("rustup");
                command.args(["run", name, "rustc"]);
                command
            }
            None => Command::new(rustc),
        };
        command.args(arguments).current_dir(self.directory).stdin(Stdio::null());
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().map_err(|error| self.failure(error.to_string()))
    }

    fn answer(&self, child: Child) -> Result<String, Failure> {
        let output = child.wait_with_output().map_err(|error| self.failure(error.to_string()))?;
        match output.status.success() {
            true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
            false => Err(self.failure(String::from_utf8_lossy(&output.stderr).trim().to_owned())),
        }
    }

    fn failure(&self, cause: String) -> Failure {
        let (doing, hint) = match self.name {
            Some(name) => (
                format!("starting the toolchain `{name}`"),
                format!("`rustup toolchain install {name}`"),
            ),
            None => (
                format!("starting the toolchain that rules in {}", self.directory.display()),
                "`rustup show` tells which one that is, `rustup toolchain install` installs it; \
                 or name another: --toolchain NAME"
                    .to_owned(),
            ),
        };
        Failure::new(doing, cause, hint)
    }
}
