//! The same work by this command and by cargo-semver-checks, timed one after the other, as the table
//! in README.md: `cargo bench --bench side_by_side`, on a machine that does nothing else.
//!
//! The peer and hyperfine come from crates.io, into `target/peers`, and nothing else is needed.
//! Arguments choose rows by a part of their names; without any, all are measured and the table is
//! written. `install` and `aws` take a quarter of an hour each.

mod crates;
mod table;
mod work;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use table::Row;
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
    let mut rows: Vec<Row> = Vec::new();
    for work in work::all(&place).iter().filter(|work| chosen(work)) {
        eprintln!("{}", work.name);
        rows.push(work.measured(&place));
    }
    let text = table::markdown(&rows, &place);
    println!("{text}");
    if wanted.is_empty() {
        table::write(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")), &text);
    }
    ExitCode::SUCCESS
}

fn prepared() -> Place {
    let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("../peers");
    std::fs::create_dir_all(&root).expect("a directory in the target directory");
    let root = root.canonicalize().expect("it is there");
    let [peer, hyperfine] = ["cargo-semver-checks", "hyperfine"].map(|name| installed(&root, name));
    Place { ours: PathBuf::from(env!("CARGO_BIN_EXE_cargo-stability")), peer, hyperfine, root }
}

/// A program from crates.io; how long its installation took is kept beside it.
fn installed(root: &Path, name: &str) -> PathBuf {
    let program = root.join("bin").join(name);
    if !program.exists() {
        let start = Instant::now();
        let mut command = Command::new("cargo");
        command.args(["install", "--locked", "--root"]).arg(root).arg(name);
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
