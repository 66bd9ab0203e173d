//! The same work by this command and by cargo-semver-checks, timed one after the other, as the table
//! in README.md: `cargo bench --bench side_by_side`, on a machine that does nothing else.
//!
//! The peer and hyperfine come from crates.io, into `target/peers`, and nothing else is needed.
//! Arguments choose rows by a part of their names; without any, all are measured. The table has what
//! was measured last of each. `installing` and `aws` take a quarter of an hour each.

mod crates;
#[path = "../../tests/common/releases.rs"]
mod releases;
mod table;
mod work;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use work::Work;

/// Where the tools and the repositories are, and this command.
pub struct Place {
    /// Below the target directory.
    pub root: PathBuf,
    /// This command, built with the release profile.
    pub ours: PathBuf,
    /// The peer.
    pub peer: PathBuf,
    /// The timer.
    pub hyperfine: PathBuf,
}

fn main() -> ExitCode {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|it| !it.starts_with('-')).collect();
    let place = prepared();
    let chosen = |work: &Work| wanted.is_empty() || wanted.iter().any(|it| work.name.contains(it));
    let lines = place.root.join("lines");
    std::fs::create_dir_all(&lines).expect("a directory");
    let mut all = String::new();
    for (index, work) in work::all(&place).iter().enumerate() {
        let kept = lines.join(index.to_string());
        if chosen(work) {
            eprintln!("{}", work.name);
            std::fs::write(&kept, work.measured(&place).line()).expect("a file");
        }
        all += &std::fs::read_to_string(&kept).unwrap_or_default();
    }
    let text = table::markdown(&all, &place);
    println!("{text}");
    table::write(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")), &text);
    ExitCode::SUCCESS
}

fn prepared() -> Place {
    let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("../peers");
    std::fs::create_dir_all(&root).expect("a directory in the target directory");
    let root = root.canonicalize().expect("it is there");
    let peer = installed(&root, "cargo-semver-checks");
    let hyperfine = installed(&root, "hyperfine@1.20.0");
    Place { ours: PathBuf::from(env!("CARGO_BIN_EXE_cargo-stability")), peer, hyperfine, root }
}

/// A program from crates.io; how long its installation took is kept beside it.
fn installed(root: &Path, spec: &str) -> PathBuf {
    let name = spec.split('@').next().unwrap_or(spec);
    let program = root.join("bin").join(name);
    if !program.exists() {
        let start = Instant::now();
        let mut command = Command::new("cargo");
        command.args(["install", "--locked", "--root"]).arg(root).arg(spec);
        run(command.env("CARGO_TARGET_DIR", root.join("build").join(name)));
        let seconds = start.elapsed().as_secs_f64().to_string();
        std::fs::write(root.join(format!("{name}.seconds")), seconds).expect("a file");
    }
    program
}

/// Runs a command that has to succeed.
pub fn run(command: &mut Command) {
    let shown = format!("{command:?}");
    let status = command.stdout(Stdio::null()).status().expect("a program");
    assert!(status.success(), "{shown}");
}
