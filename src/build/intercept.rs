//! The two things this binary is when cargo starts it: a rustdoc that only writes down what it
//! was asked to do, and a wrapper around rustc that keeps the members of two trees apart.
//!
//! Which of them is told by the name it is started by: both are links to the same binary.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{self, Command, ExitCode};

use serde::{Deserialize, Serialize};

use crate::source::digest;

/// The name of the link that records.
pub(super) const RUSTDOC: &str = "cargo-stability-rustdoc";
/// The name of the link that wraps rustc.
pub(super) const RUSTC: &str = "cargo-stability-rustc";
/// The directory that records go to.
pub(super) const RECORDS: &str = "CARGO_STABILITY_RECORDS";
/// The rustdoc that answers questions about itself.
pub(super) const REAL: &str = "CARGO_STABILITY_RUSTDOC";
/// The file in the records' directory that says what the replay's environment holds anyway.
pub(super) const KNOWN: &str = "environment";

/// A rustdoc command that cargo wanted to run.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Record {
    /// Its arguments, files of arguments expanded.
    pub arguments: Vec<OsString>,
    /// Its working directory.
    pub directory: OsString,
    /// What its environment has differently.
    pub set: Vec<(OsString, OsString)>,
    /// The names of what its environment has in common with ours.
    pub kept: Vec<OsString>,
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

    /// The edition, as text.
    pub fn edition(&self) -> Option<String> {
        let mut texts = self.arguments.iter().map(|argument| argument.to_string_lossy());
        texts.find_map(|text| text.strip_prefix("--edition=").map(str::to_owned))
    }

    /// The value of a variable in its environment.
    pub fn variable(&self, name: &str) -> Option<OsString> {
        let set = self.set.iter().find(|(it, _)| it == name).map(|(_, value)| value.clone());
        set.or_else(|| env::var_os(name).filter(|_| self.kept.iter().any(|it| it == name)))
    }

    /// The features that are on, sorted.
    pub fn features(&self) -> Vec<String> {
        let texts = self.arguments.iter().map(|argument| argument.to_string_lossy());
        let name =
            |text: &str| Some(text.strip_prefix("feature=\"")?.strip_suffix('"')?.to_owned());
        texts.filter_map(|text| name(&text)).collect::<BTreeSet<_>>().into_iter().collect()
    }
}

/// When cargo started this process as its rustdoc or as its rustc wrapper: does that work, and
/// says with which exit code to end. `main` calls this before anything else.
pub fn intercept() -> Option<ExitCode> {
    let mut arguments = env::args_os();
    let name = PathBuf::from(arguments.next()?);
    let arguments: Vec<OsString> = arguments.collect();
    let done = match name.file_stem()?.to_str()? {
        RUSTC => wrap(&arguments),
        RUSTDOC if asks_only(&arguments) => pass_on(&env::var_os(REAL)?, &arguments),
        RUSTDOC => record(arguments),
        _ => return None,
    };
    Some(done.unwrap_or_else(|error| {
        // Cargo shows this as the words of its rustdoc. There is nobody else to tell.
        let _ = writeln!(io::stderr(), "error: {}: {error}", name.display());
        ExitCode::FAILURE
    }))
}

/// Runs rustc as asked, with lints that cannot stop the build: `#![deny(warnings)]` is a wish for
/// the member's own development.
fn wrap(arguments: &[OsString]) -> io::Result<ExitCode> {
    let (rustc, rest) = arguments.split_first().ok_or(io::ErrorKind::InvalidInput)?;
    let mut rest = rest.to_vec();
    rest.extend(["--cap-lints".into(), "warn".into()]);
    pass_on(rustc, &rest)
}

/// The program is asked about itself, not to document anything.
fn asks_only(arguments: &[OsString]) -> bool {
    let questions = ["-vV", "-V", "--version", "--help"];
    arguments.iter().any(|argument| questions.iter().any(|question| argument == question))
}

/// Becomes another program.
#[cfg(unix)]
fn pass_on(program: &OsStr, arguments: &[OsString]) -> io::Result<ExitCode> {
    use std::os::unix::process::CommandExt;
    Err(Command::new(program).args(arguments).exec())
}

/// Runs another program and ends as it ends.
#[cfg(not(unix))]
fn pass_on(program: &OsStr, arguments: &[OsString]) -> io::Result<ExitCode> {
    let status = Command::new(program).args(arguments).status()?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

fn record(arguments: Vec<OsString>) -> io::Result<ExitCode> {
    let records = PathBuf::from(env::var_os(RECORDS).ok_or(io::ErrorKind::NotFound)?);
    let known: BTreeMap<String, String> = serde_json::from_slice(&fs::read(records.join(KNOWN))?)?;
    let mut record = Record {
        arguments: expanded(arguments)?,
        directory: env::current_dir()?.into(),
        set: Vec::new(),
        kept: Vec::new(),
    };
    for (name, value) in env::vars_os() {
        match known.get(&hashed(&name)) == Some(&hashed(&value)) {
            true => record.kept.push(name),
            false => record.set.push((name, value)),
        }
    }
    let text = serde_json::to_vec(&record)?;
    let file = records.join(format!("{}.json", process::id()));
    write_for_us_only(&file.with_extension("part"), &text)?;
    fs::rename(file.with_extension("part"), file)?;
    Ok(ExitCode::SUCCESS)
}

/// Cargo moves arguments that the system finds too long into files, which it deletes afterwards.
fn expanded(arguments: Vec<OsString>) -> io::Result<Vec<OsString>> {
    let mut result = Vec::new();
    for argument in arguments {
        match argument.to_str().and_then(|text| text.strip_prefix('@')) {
            Some(file) => result.extend(fs::read_to_string(file)?.lines().map(OsString::from)),
            None => result.push(argument),
        }
    }
    Ok(result)
}

/// What this process' environment holds, as hashes: an environment holds secrets, and a file is
/// easier to read than a process.
pub(super) fn known_environment() -> BTreeMap<String, String> {
    env::vars_os().map(|(name, value)| (hashed(&name), hashed(&value))).collect()
}

fn hashed(text: &OsStr) -> String {
    digest([text.as_encoded_bytes()])
}

fn write_for_us_only(file: &Path, text: &[u8]) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)?.write_all(text)
}
