//! Runs a recorded rustdoc command again, this time for JSON.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::Duration;

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

/// One replay: what to run, with which tools, where to write, and whether it is still wanted.
pub(super) struct Replay<'a> {
    pub plan: &'a Plan,
    pub settings: &'a Settings,
    /// An empty directory.
    pub scratch: &'a Path,
    /// Nobody waits for the result any more.
    pub cancelled: &'a dyn Fn() -> bool,
    /// After a failure for this cause there is nothing else to try.
    pub is_last: &'a dyn Fn(&str) -> bool,
}

impl Replay<'_> {
    /// Makes the JSON. Else says rustdoc's words.
    pub fn run(&self) -> Result<Replayed, String> {
        let unwritable = |error: io::Error| format!("{}: {error}", self.scratch.display());
        let record = &self.plan.record;
        let mut notes = Vec::new();
        let overlay =
            overlay::over(self.plan, &self.scratch.join("overlay")).map_err(unwritable)?;
        if let Some(overlay) = overlay {
            match self.rustdoc(&overlay.directory, &overlay.source, "json") {
                Ok(json) => return Ok(Replayed { json, notes }),
                Err(cause) if !(self.is_last)(&cause) => return Err(cause),
                Err(_) => {}
            }
            // The code may build in no other way; then the stand-ins are better than nothing.
            notes.push("items under `cfg(doc)` count as API: it does not build without".to_owned());
        }
        let source = record.source().cloned().unwrap_or_default();
        let json = self.rustdoc(Path::new(&record.directory), &source, "plain")?;
        Ok(Replayed { json, notes })
    }

    fn rustdoc(&self, directory: &Path, source: &OsStr, out: &str) -> Result<PathBuf, String> {
        let record = &self.plan.record;
        let out = self.scratch.join(out);
        let said = out.with_extension("said");
        let status = self.command(directory, self.arguments(source, &out), &out);
        let status = status.and_then(|mut command| {
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(fs::File::create(&said)?);
            self.wait(command.spawn()?)
        });
        let status = status.map_err(|error| format!("rustdoc does not run: {error}"))?;
        let name = record.option("--crate-name").unwrap_or_default();
        let json = out.join(format!("{name}.json"));
        // A file can lie beside a failure, and success can leave no file behind.
        if status.success() && json.is_file() {
            return Ok(json);
        }
        let said = fs::read(&said).unwrap_or_default();
        match first_errors(&String::from_utf8_lossy(&said)) {
            nothing if nothing.is_empty() => Err(format!("rustdoc ended with {status}")),
            errors => Err(errors),
        }
    }

    /// Waits for the end, or makes one.
    fn wait(&self, mut child: Child) -> io::Result<ExitStatus> {
        loop {
            if let Some(status) = child.try_wait()? {
                return Ok(status);
            }
            if (self.cancelled)() {
                child.kill()?;
            }
            thread::sleep(Duration::from_millis(4));
        }
    }

    fn arguments(&self, source: &OsStr, out: &Path) -> Vec<OsString> {
        let mut arguments = arguments(&self.plan.record, source);
        let cfgs = self.plan.cfgs.iter();
        arguments.extend(cfgs.flat_map(|cfg| ["--cfg".into(), OsString::from(cfg)]));
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
        arguments
    }

    fn command(
        &self,
        directory: &Path,
        arguments: Vec<OsString>,
        out: &Path,
    ) -> io::Result<Command> {
        fs::create_dir_all(out)?;
        let record = &self.plan.record;
        let mut command = Command::new(&self.settings.toolchain.rustdoc);
        command.current_dir(directory);
        for (name, _) in env::vars_os().filter(|(name, _)| !record.kept.contains(name)) {
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
