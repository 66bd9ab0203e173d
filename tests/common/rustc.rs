//! rustc and rustdoc on sources that are folded into one crate, a module each: a process costs more
//! than the module it reads.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use cargo_stability::api::Api;
use cargo_stability::lower::{self, Context};
use serde::Deserialize;

/// Runs `work` on every item, as many at once as there are cores.
pub fn parallel<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(BTreeMap::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(item) = items.get(index) else { return };
                    let result = work(item);
                    done.lock().unwrap().insert(index, result);
                }
            });
        }
    });
    done.into_inner().unwrap().into_values().collect()
}

/// What a process said of errors.
pub fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Compiles what is left until it compiles, and takes out the files with errors each time.
/// When an error is in no file, nothing is said of those that are left.
pub fn settled(
    files: &[PathBuf],
    mut left: BTreeSet<usize>,
    compile: impl Fn(&BTreeSet<usize>) -> Output,
) -> BTreeMap<usize, bool> {
    let mut settled = BTreeMap::new();
    loop {
        let output = compile(&left);
        if output.status.success() {
            settled.extend(left.into_iter().map(|it| (it, true)));
            return settled;
        }
        let blamed = blamed(&told(&output));
        let faulty: BTreeSet<usize> =
            left.iter().copied().filter(|&it| blamed.contains(&files[it])).collect();
        if faulty.is_empty() {
            return settled;
        }
        left.retain(|it| !faulty.contains(it));
        settled.extend(faulty.into_iter().map(|it| (it, false)));
    }
}

#[derive(Deserialize)]
struct Diagnostic {
    rendered: Option<String>,
    level: String,
    spans: Vec<Span>,
}

#[derive(Deserialize)]
struct Span {
    file_name: PathBuf,
    is_primary: bool,
    expansion: Option<Box<Expansion>>,
}

#[derive(Deserialize)]
struct Expansion {
    span: Span,
}

/// The files that rustc's errors are in, also by way of a macro that they call.
fn blamed(stderr: &str) -> BTreeSet<PathBuf> {
    let diagnostics = stderr.lines().filter_map(|it| serde_json::from_str::<Diagnostic>(it).ok());
    let errors = diagnostics.filter(|it| it.level == "error");
    let primary = errors.flat_map(|it| it.spans).filter(|it| it.is_primary);
    let mut files = BTreeSet::new();
    for mut span in primary {
        files.insert(span.file_name);
        while let Some(expansion) = span.expansion {
            span = expansion.span;
            files.insert(span.file_name);
        }
    }
    files
}

pub fn compile(root: &Path, name: &str, out: &Path, library: Option<&Path>) -> Output {
    let mut command = Command::new("rustc");
    command.args(["--cap-lints", "allow", "--crate-type", "lib", "--edition", "2024"]);
    command.args(["--error-format", "json", "--crate-name", name, "--emit", "metadata", "-o"]);
    command.arg(out).arg(root);
    if let Some(library) = library {
        command.arg("--extern").arg(format!("folded={}", library.display()));
    }
    command.output().unwrap()
}

/// The JSON that rustdoc writes of a library.
pub fn rustdoc(source: &Path, name: &str, edition: &str, crate_type: &str) -> Vec<u8> {
    let out = tempfile::tempdir().unwrap();
    let mut command = Command::new("rustdoc");
    command.env("RUSTC_BOOTSTRAP", "1").arg(source).arg("-o").arg(out.path());
    command.args(["--crate-name", name, "--edition", edition, "--crate-type", crate_type]);
    command.args(["-Zunstable-options", "--output-format", "json", "--cap-lints", "allow"]);
    command.args(["--document-private-items", "--document-hidden-items"]);
    if crate_type == "proc-macro" {
        command.args(["--extern", "proc_macro"]);
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}: {}", source.display(), told(&output));
    fs::read(out.path().join(format!("{name}.json"))).unwrap()
}

/// The API that the JSON is about.
pub fn lowered(json: &[u8], edition: &str) -> Api {
    let directory = std::env::current_dir().unwrap();
    let context = Context { directory, edition: edition.parse().unwrap(), ..Context::default() };
    lower::lower(json, &context).unwrap()
}

/// The errors in what rustc says as JSON, as it shows them to people.
pub fn errors(output: &Output) -> String {
    let stderr = told(output);
    let said = stderr.lines().filter_map(|it| serde_json::from_str::<Diagnostic>(it).ok());
    said.filter(|it| it.level == "error").filter_map(|it| it.rendered).collect()
}
