//! Runs a recorded rustdoc command again, this time for JSON.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::Settings;
use super::diagnostics::first_errors;
use super::intercept::{REAL, RECORDS, Record};
use super::overlay;
use super::plan::Plan;

/// What the recorded environment holds for cargo and for us, and not for rustdoc. The job server's
/// descriptors are closed by now.
const NOT_FOR_RUSTDOC: [&str; 7] =
    ["CARGO_MAKEFLAGS", "MAKEFLAGS", "MFLAGS", "RUSTDOC", "RUSTC_WORKSPACE_WRAPPER", REAL, RECORDS];

/// As many bytes of arguments as every system takes.
const LONG: usize = 24 * 1024;

/// What a replay made.
pub(super) struct Replayed {
    pub json: PathBuf,
    pub notes: Vec<String>,
}

/// Makes the JSON of a planned package in `scratch`, an empty directory. Else rustdoc's words.
pub(super) fn replay(plan: &Plan, settings: &Settings, scratch: &Path) -> Result<Replayed, String> {
    let unwritable = |error: io::Error| format!("{}: {error}", scratch.display());
    let record = &plan.record;
    let mut notes = Vec::new();
    if let Some(overlay) = overlay::over(plan, &scratch.join("overlay")).map_err(unwritable)? {
        let json =
            run(record, settings, &overlay.directory, &overlay.source, &scratch.join("json"));
        if let Ok(json) = json {
            return Ok(Replayed { json, notes });
        }
        // The code may build in no other way; then the stand-ins are better than nothing.
        notes.push("items under `cfg(doc)` count as API: it does not build without".to_owned());
    }
    let directory = Path::new(&record.directory);
    let source = record.source().cloned().unwrap_or_default();
    let json = run(record, settings, directory, &source, &scratch.join("plain"))?;
    Ok(Replayed { json, notes })
}

fn run(
    record: &Record,
    settings: &Settings,
    directory: &Path,
    source: &OsStr,
    out: &Path,
) -> Result<PathBuf, String> {
    let mut arguments = arguments(record, source);
    arguments.extend(configured());
    let ours = [
        "-Zunstable-options",
        "--output-format=json",
        "--document-private-items",
        "--document-hidden-items",
        "--cap-lints=allow",
        "--error-format=human",
        "--color=never",
        "-o",
    ];
    arguments.extend(ours.map(OsString::from));
    arguments.push(out.into());
    let output = command(record, settings, directory, arguments, out)
        .and_then(|mut command| command.stdin(Stdio::null()).output());
    let output = output.map_err(|error| format!("rustdoc does not start: {error}"))?;
    let json = out.join(format!("{}.json", record.option("--crate-name").unwrap_or_default()));
    // A file can lie beside a failure, and success can leave no file behind.
    if output.status.success() && json.is_file() {
        return Ok(json);
    }
    match first_errors(&String::from_utf8_lossy(&output.stderr)) {
        nothing if nothing.is_empty() => Err(format!("rustdoc ended with {}", output.status)),
        errors => Err(errors),
    }
}

fn command(
    record: &Record,
    settings: &Settings,
    directory: &Path,
    arguments: Vec<OsString>,
    out: &Path,
) -> io::Result<Command> {
    fs::create_dir_all(out)?;
    let mut command = Command::new(&settings.toolchain.rustdoc);
    command.current_dir(directory);
    let kept = |name: &OsString| record.kept.contains(name);
    for (name, _) in env::vars_os().filter(|(name, _)| !kept(name)) {
        command.env_remove(name);
    }
    command.envs(record.set.iter().map(|(name, value)| (name, value)));
    for name in NOT_FOR_RUSTDOC {
        command.env_remove(name);
    }
    // The only process that sees it: dependencies are built, and were built without.
    command.env("RUSTC_BOOTSTRAP", "1");
    if arguments.iter().map(|argument| argument.len() + 1).sum::<usize>() < LONG {
        command.args(arguments);
        return Ok(command);
    }
    let file = out.with_extension("arguments");
    fs::write(&file, arguments.join(OsStr::new("\n")).as_encoded_bytes())?;
    let mut argument = OsString::from("@");
    argument.push(file);
    command.arg(argument);
    Ok(command)
}

/// The recorded arguments without what decides the output, and without flags that make rustdoc do
/// something else. `--cfg docsrs` is for pages, not for users.
fn arguments(record: &Record, source: &OsStr) -> Vec<OsString> {
    let with_value = ["-o", "--out-dir", "--output-format", "-w", "--emit", "--error-format"];
    let rest = ["--json", "--color", "--check-cfg"];
    let with_value: Vec<&str> = with_value.into_iter().chain(rest).collect();
    let alone = ["--check", "--show-coverage"];
    let mut result = Vec::new();
    let mut recorded = record.arguments.iter().peekable();
    while let Some(argument) = recorded.next() {
        let text = argument.to_string_lossy();
        let name = text.split('=').next().unwrap_or_default();
        let is_docsrs = |text: &OsString| text == "docsrs";
        if with_value.contains(&name) {
            if name.len() == text.len() {
                recorded.next();
            }
        } else if text == "--cfg" && recorded.peek().is_some_and(|next| is_docsrs(next)) {
            recorded.next();
        } else if !alone.contains(&&*text) && text != "--cfg=docsrs" {
            let is_source = record.source().is_some_and(|given| std::ptr::eq(given, argument));
            result.push(if is_source { source.to_owned() } else { argument.clone() });
        }
    }
    result
}

/// The `--cfg` that the user's flags for rustc name: cargo does not hand them to rustdoc, though
/// everything else is built with them.
fn configured() -> Vec<OsString> {
    let flags: Vec<String> = match env::var("CARGO_ENCODED_RUSTFLAGS") {
        Ok(flags) => flags.split('\x1f').map(str::to_owned).collect(),
        Err(_) => {
            let flags = env::var("RUSTFLAGS").unwrap_or_default();
            flags.split(' ').filter(|flag| !flag.is_empty()).map(str::to_owned).collect()
        }
    };
    let mut result = Vec::new();
    let mut flags = flags.into_iter();
    while let Some(flag) = flags.next() {
        let value = match flag.as_str() {
            "--cfg" => flags.next(),
            other => other.strip_prefix("--cfg=").map(str::to_owned),
        };
        result.extend(value.into_iter().flat_map(|value| ["--cfg".into(), OsString::from(value)]));
    }
    result
}
