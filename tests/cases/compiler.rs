//! What rustc says of the cases: each client compiles against base, and against head exactly when
//! the case says so.
//!
//! A rustc process costs more than the case it reads, so the cases are folded: a side is one
//! library of modules, and the clients of that side are one crate of modules. A client that does
//! not compile is known by the file that the error is in; it is taken out and the rest is
//! compiled again, because rustc hides the errors of a later stage behind those of an earlier one.
//! A fold only acquits: where it does not confirm what a case says, the case is judged alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use cargo_stability::finding::Class;
use cargo_stability::rules;

use crate::case::{Case, module};
use crate::rustc::{compile, parallel, settled, told};

/// What rustc says against the cases.
pub fn wrong(cases: &[Case]) -> Vec<String> {
    let (shared, mut single): (Vec<Case>, Vec<Case>) = cases.iter().cloned().partition(folds);
    let doubted = doubted(&shared);
    println!("judged alone: {} by their text, {} by doubt", single.len(), doubted.len());
    single.extend(doubted);
    parallel(&single, judged).into_iter().flatten().collect()
}

fn folds(case: &Case) -> bool {
    !case.is_alone() && case.edition("client") == "2024"
}

fn breaks(case: &Case) -> bool {
    let ids: BTreeSet<&str> =
        rules::all().into_iter().filter(|it| it.class == Class::Breaking).map(|it| it.id).collect();
    case.about.findings.iter().any(|it| ids.contains(it.split(' ').next().unwrap_or_default()))
}

/// The cases that their folds do not confirm.
fn doubted(cases: &[Case]) -> Vec<Case> {
    let sides = parallel(&["base", "head"], |side| clients_that_compile(cases, side));
    let confirmed = |index: usize, case: &Case| {
        let [base, head] = [0, 1].map(|side: usize| sides[side].get(&index).copied());
        base == Some(true)
            && (head == Some(!breaks(case)) || head.is_some() && case.about.convention)
    };
    let doubted = cases.iter().enumerate().filter(|(index, case)| !confirmed(*index, case));
    doubted.map(|(_, case)| case.clone()).collect()
}

/// Whether each client compiles against that side; a case of which rustc said nothing is left out.
fn clients_that_compile(cases: &[Case], side: &str) -> BTreeMap<usize, bool> {
    let dir = tempfile::tempdir().unwrap();
    let library = dir.path().join("libfolded.rmeta");
    let files = |side: &str| cases.iter().map(|it| it.file(side)).collect::<Vec<_>>();
    let sources = files(side);
    let all = (0..cases.len()).collect();
    let libraries = settled(&sources, all, |left| {
        let modules = left
            .iter()
            .map(|&index| format!("#[path = {:?}] pub mod {};\n", sources[index], module(index)));
        let root = dir.path().join("folded.rs");
        fs::write(&root, modules.collect::<String>()).unwrap();
        compile(&root, "folded", &library, None)
    });
    let sound = libraries.into_iter().filter(|it| it.1).map(|it| it.0).collect();
    let clients = files("client");
    settled(&clients, sound, |left| {
        let modules = left.iter().map(|&index| {
            let (module, file) = (module(index), &clients[index]);
            format!("mod {module} {{ use folded::{module} as case; include!({file:?}); }}\n")
        });
        let root = dir.path().join("clients.rs");
        fs::write(&root, modules.collect::<String>()).unwrap();
        compile(&root, "clients", &dir.path().join("libclients.rmeta"), Some(&library))
    })
}

fn rustc(case: &Case, side: &str, out: &Path, dependency: Option<&Path>) -> Output {
    let mut command = Command::new("rustc");
    let crate_type = case.about.crate_type.as_deref().filter(|_| side != "client").unwrap_or("lib");
    let emit = if crate_type == "proc-macro" { "link" } else { "metadata" };
    command.args([
        "--cap-lints",
        "allow",
        "--crate-type",
        crate_type,
        "--edition",
        case.edition(side),
    ]);
    command.arg("--emit").arg(emit).arg("-o").arg(out).arg(case.file(side));
    command.arg("--crate-name").arg(if side == "client" { "client" } else { "case" });
    if crate_type == "proc-macro" {
        command.args(["--extern", "proc_macro", "-C", "prefer-dynamic"]);
    }
    if let Some(dependency) = dependency {
        command.arg("--extern").arg(format!("case={}", dependency.display()));
    }
    command.output().unwrap()
}

/// What rustc says against the case, if anything.
fn judged(case: &Case) -> Option<String> {
    let dir = tempfile::tempdir().unwrap();
    let suffix =
        if case.about.crate_type.as_deref() == Some("proc-macro") { "so" } else { "rmeta" };
    let mut libraries = Vec::new();
    for side in ["base", "head"] {
        fs::create_dir(dir.path().join(side)).unwrap();
        let out = dir.path().join(side).join(format!("libcase.{suffix}"));
        let output = rustc(case, side, &out, None);
        if !output.status.success() {
            return Some(format!("{}: {side} does not compile\n{}", case.name, told(&output)));
        }
        libraries.push(out);
    }
    let client = dir.path().join("client.rmeta");
    let before = rustc(case, "client", &client, Some(&libraries[0]));
    if !before.status.success() {
        return Some(format!(
            "{}: the client does not compile against base\n{}",
            case.name,
            told(&before)
        ));
    }
    if case.about.convention {
        return None;
    }
    let after = rustc(case, "client", &client, Some(&libraries[1]));
    match (after.status.success(), breaks(case)) {
        (true, true) => Some(format!("{}: the client still compiles against head", case.name)),
        (false, false) => {
            Some(format!("{}: the client breaks against head\n{}", case.name, told(&after)))
        }
        _ => None,
    }
}
