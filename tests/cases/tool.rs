//! What the tool says of the cases: the findings of each, from real rustdoc JSON.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use cargo_stability::finding::Finding;
use cargo_stability::lower::{self, Context};
use cargo_stability::rules;
use cargo_stability::sides::Pair;

use crate::case::{Case, module, parallel, told};

/// The source without `cfg(doc)`, which rustdoc sets and no client sees, as the build does it.
fn undocumented(source: PathBuf, copy: PathBuf) -> PathBuf {
    let text = fs::read_to_string(&source).unwrap();
    match cargo_stability::build::cfg_doc::without_doc(&text) {
        None => source,
        Some(text) => {
            fs::write(&copy, text).unwrap();
            copy
        }
    }
}

fn rustdoc(source: &Path, name: &str, edition: &str, crate_type: &str) -> Vec<u8> {
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

fn judge(base: &[u8], head: &[u8], editions: Pair<&str>) -> Vec<Finding> {
    let lower = |json: &[u8], edition: &str| {
        let context = Context { edition: edition.parse().unwrap(), ..Context::default() };
        lower::lower(json, &context).unwrap()
    };
    rules::judge(Pair { base: lower(base, editions.base), head: lower(head, editions.head) })
}

fn lines(findings: &[Finding]) -> BTreeSet<String> {
    findings.iter().map(|it| format!("{} {}", it.rule.id, it.path)).collect()
}

/// Findings of `base` → `head`, and of each side against itself, for cases that share a crate.
pub fn folded(cases: &[Case]) -> BTreeMap<String, [BTreeSet<String>; 3]> {
    let dir = tempfile::tempdir().unwrap();
    let json = ["base", "head"].map(|side| {
        let source = dir.path().join(format!("{side}.rs"));
        let modules = cases.iter().enumerate().map(|(index, case)| {
            let copy = dir.path().join(format!("{side}-{index}.rs"));
            let file = undocumented(case.file(side), copy);
            format!("#[path = {file:?}] pub mod {};\n", module(index))
        });
        fs::write(&source, modules.collect::<String>()).unwrap();
        source
    });
    let json = parallel(&json, |source| rustdoc(source, "folded", "2024", "lib"));
    let latest = Pair { base: "2024", head: "2024" };
    let runs = [(0, 1), (0, 0), (1, 1)].map(|(base, head)| judge(&json[base], &json[head], latest));
    let of = |index: usize, findings: &[Finding]| {
        let prefix = format!("folded::{}", module(index));
        let own = findings.iter().filter_map(|it| {
            let rest = it.path.strip_prefix(&prefix)?;
            Some(format!("{} case{rest}", it.rule.id))
        });
        own.collect()
    };
    let by_case = cases
        .iter()
        .enumerate()
        .map(|(index, case)| (case.name.clone(), [0, 1, 2].map(|run| of(index, &runs[run]))));
    by_case.collect()
}

/// The same for a case with a crate of its own.
pub fn alone(case: &Case) -> (String, [BTreeSet<String>; 3]) {
    let crate_type = case.about.crate_type.as_deref().unwrap_or("lib");
    let dir = tempfile::tempdir().unwrap();
    let json = ["base", "head"].map(|side| {
        let source = undocumented(case.file(side), dir.path().join(format!("{side}.rs")));
        rustdoc(&source, "case", case.edition(side), crate_type)
    });
    let edition = Pair { base: case.edition("base"), head: case.edition("head") };
    let same = |it| Pair { base: it, head: it };
    let runs = [
        judge(&json[0], &json[1], edition),
        judge(&json[0], &json[0], same(edition.base)),
        judge(&json[1], &json[1], same(edition.head)),
    ];
    (case.name.clone(), runs.map(|it| lines(&it)))
}
