//! What the tool says of the cases, each as a real repository with two commits.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::case::Case;
use crate::common::Repo;
use crate::layout;
use crate::rustc::parallel;

/// What the tool says against the cases.
pub fn wrong(cases: &[Case]) -> Vec<String> {
    parallel(cases, judged).into_iter().flatten().collect()
}

fn judged(case: &Case) -> Vec<String> {
    let repo = match repository(case) {
        Ok(repo) => repo,
        Err(told) => return vec![format!("{}: {told}", case.name)],
    };
    let run = |base: &str, head: &str| {
        repo.json(&["--base", base, "--head", head, "-p", &case.package]).1
    };
    let both = run("HEAD~1", "HEAD");
    let mut wrong = Vec::new();
    match findings(&both) {
        Ok(findings) => {
            let missing: Vec<_> = case.findings.difference(&findings).collect();
            let extra: Vec<_> = findings.difference(&case.findings).collect();
            if !missing.is_empty() || !extra.is_empty() {
                wrong.push(format!("missing {missing:?}, not expected {extra:?}"));
            }
        }
        Err(failures) => wrong.push(failures),
    }
    if let Some(expected) = &case.verdict
        && both["packages"][0]["verdict"] != **expected
    {
        wrong.push(format!("{} instead of {expected}", both["packages"][0]["verdict"]));
    }
    // Where the two sides are silent, there is nothing that one of them could say of itself.
    let sides: &[&str] = if case.findings.is_empty() { &[] } else { &["HEAD~1", "HEAD"] };
    for side in sides {
        match findings(&run(side, side)) {
            Ok(own) if own.is_empty() => {}
            own => wrong.push(format!("{side} against itself: {own:?}")),
        }
    }
    wrong.into_iter().map(|it| format!("{}: {it}", case.name)).collect()
}

/// At a place that stays, for the cache to know it again.
fn repository(case: &Case) -> Result<Repo, String> {
    let repo = Repo::at(Path::new(env!("CARGO_TARGET_TMPDIR")).join("trees").join(&case.name));
    for side in ["base", "head"] {
        repo.clear();
        for (path, text) in layout::workspace(case, side) {
            repo.write(&path, &text);
        }
        lock(&repo)?;
        repo.commit(side);
    }
    Ok(repo)
}

/// Writes the lock file. Without one the tool would take head's for base, and build base again when
/// it is asked about base alone.
fn lock(repo: &Repo) -> Result<(), String> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["generate-lockfile", "--quiet", "--offline"]).current_dir(repo.root());
    let output = command.output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() { Ok(()) } else { Err(told) }
}

/// Rules and paths, or what went wrong.
fn findings(document: &Value) -> Result<BTreeSet<String>, String> {
    let failures = document["failures"].as_array().unwrap();
    if !failures.is_empty() {
        return Err(format!("{failures:#?}"));
    }
    let packages = document["packages"].as_array().unwrap();
    let changes = packages.iter().flat_map(|it| it["changes"].as_array().unwrap());
    let text = |it: &Value| it.as_str().unwrap().to_owned();
    Ok(changes.map(|it| format!("{} {}", text(&it["rule"]), text(&it["path"]))).collect())
}
