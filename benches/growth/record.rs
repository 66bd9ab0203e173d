//! What rustdoc writes, recorded in the target directory on first use.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use cargo_stability::sides::{Pair, Side};

const FLAGS: [&str; 7] = [
    "-Zunstable-options",
    "--output-format",
    "json",
    "--document-private-items",
    "--document-hidden-items",
    "--cap-lints",
    "allow",
];

/// The JSON of both sides of a made-up library.
pub fn synthetic(items: usize) -> Pair<Vec<u8>> {
    let sides = Pair { base: Side::Base, head: Side::Head };
    sides.map(|side| {
        let directory = directory().join(format!("{}-{items}", side.name()));
        recorded(&directory.join("library.json"), || {
            let source = directory.join("library.rs");
            fs::create_dir_all(&directory).expect("the target directory takes files");
            fs::write(&source, crate::library::source(items, side)).expect("so does this one");
            let mut command = Command::new("rustdoc");
            command.arg(source).args(["--crate-type", "lib", "--edition", "2024", "-o"]);
            command.arg(&directory).args(FLAGS);
            run(command);
        })
    })
}

/// The JSON of a dependency of our own.
pub fn real(package: &str) -> Vec<u8> {
    let target = directory().join("real");
    let json = target.join("doc").join(package).with_extension("json");
    recorded(&json, || {
        let mut command = Command::new("cargo");
        command.args(["rustdoc", "--quiet", "--package", package, "--target-dir"]).arg(&target);
        command.arg("--").args(FLAGS);
        run(command);
    })
}

fn directory() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("growth")
}

fn recorded(json: &Path, record: impl FnOnce()) -> Vec<u8> {
    if !json.exists() {
        record();
    }
    fs::read(json).expect("rustdoc has written it")
}

fn run(mut command: Command) {
    let status = command.env("RUSTC_BOOTSTRAP", "1").status().expect("the toolchain is installed");
    assert!(status.success(), "{command:?} failed");
}
