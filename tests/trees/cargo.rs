//! What cargo says of the cases: the client builds on base, and on head exactly when the case says so.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;

use crate::case::Case;
use crate::layout::{self, Files};
use crate::rustc::parallel;

/// What cargo says against the cases.
pub fn wrong(cases: &[Case]) -> Vec<String> {
    let directory = tempfile::tempdir().unwrap();
    // Cargo learns about rustc once for each target directory, and holds it while it works.
    let targets = Mutex::new(Vec::new());
    let judge = |case: &Case| {
        let known = targets.lock().unwrap().pop();
        let target = known.unwrap_or_else(|| tempfile::tempdir_in(directory.path()).unwrap());
        let wrong = judged(case, &directory.path().join(&case.name), target.path());
        targets.lock().unwrap().push(target);
        wrong
    };
    parallel(cases, judge).into_iter().flatten().collect()
}

fn judged(case: &Case, place: &Path, target: &Path) -> Option<String> {
    let [base, head] = ["base", "head"].map(|side| {
        let place = place.join(side);
        write(&place.join("tree"), &layout::workspace(case, side));
        write(&place.join("client"), &layout::client(case, side, "../tree"));
        check(&place.join("client"), target)
    });
    let name = &case.name;
    match (base, head) {
        (Err(told), _) => Some(format!("{name}: the client does not build on base\n{told}")),
        (_, Ok(())) if case.breaks() => Some(format!("{name}: the client still builds on head")),
        (_, Err(told)) if !case.breaks() => {
            Some(format!("{name}: the client does not build on head\n{told}"))
        }
        (_, Err(told)) if told.contains("could not compile") && !told.contains("`client`") => {
            Some(format!("{name}: head itself does not build\n{told}"))
        }
        _ => None,
    }
}

fn write(place: &Path, files: &Files) {
    for (path, text) in files {
        let path = place.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// What cargo tells if the package does not build.
fn check(package: &Path, target: &Path) -> Result<(), String> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["check", "--quiet", "--offline"]).current_dir(package);
    command.env("CARGO_TARGET_DIR", target).env("CARGO_INCREMENTAL", "0");
    command.env("CARGO_PROFILE_DEV_DEBUG", "0").env("RUSTFLAGS", "--cap-lints=allow");
    let output = command.output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() { Ok(()) } else { Err(told) }
}
