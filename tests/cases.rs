//! Every folder of `test-crates/`: rustc judges the client, the tool has to say the same.
//!
//! Most cases are folded into one crate a side, a module a case, because rustdoc's cost is the
//! standard library and not the case. Cases with crate-level attributes, exported macros or
//! absolute paths stand alone. `CASES=enums/` runs the cases whose path contains the text.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use cargo_stability::finding::{Class, Finding};
use cargo_stability::lower::{self, Context};
use cargo_stability::rules;
use cargo_stability::sides::Pair;
use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    #[allow(dead_code, reason = "for the reader of the case")]
    about: String,
    findings: BTreeSet<String>,
    /// The rule that a silent case comes close to.
    near: Option<String>,
    /// Breaks a convention (`#[doc(hidden)]`), which rustc does not judge.
    #[serde(default)]
    convention: bool,
    /// Why the tool cannot see the break; then it has to miss it, or the reason is stale.
    unseen: Option<String>,
    #[serde(default)]
    alone: bool,
    edition: Option<String>,
    head_edition: Option<String>,
    client_edition: Option<String>,
    crate_type: Option<String>,
}

#[derive(Clone, Debug)]
struct Case {
    name: String,
    folder: PathBuf,
    about: About,
}

impl Case {
    fn file(&self, side: &str) -> PathBuf {
        self.folder.join(format!("{side}.rs"))
    }

    fn edition(&self, side: &str) -> &str {
        let base = self.about.edition.as_deref().unwrap_or("2024");
        match side {
            "head" => self.about.head_edition.as_deref().unwrap_or(base),
            "client" => self.about.client_edition.as_deref().unwrap_or("2024"),
            _ => base,
        }
    }

    fn is_alone(&self) -> bool {
        let text = |side: &str| fs::read_to_string(self.file(side)).unwrap_or_default();
        let alone = |text: String| {
            let crate_path = text.replace("pub(crate)", "").replace("in crate", "");
            ["macro_export", "#![", "extern crate", "$crate", "no_mangle", "export_name"]
                .iter()
                .any(|it| text.contains(it))
                || crate_path.contains("crate::")
        };
        self.about.alone
            || self.about.crate_type.is_some()
            || self.edition("base") != "2024"
            || self.edition("head") != "2024"
            || alone(text("base"))
            || alone(text("head"))
    }
}

fn cases() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("test-crates");
    let filter = std::env::var("CASES").unwrap_or_default();
    let mut found = Vec::new();
    for question in folders(&root) {
        for folder in folders(&question) {
            let name = folder.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
            let text = fs::read_to_string(folder.join("case.toml"))
                .unwrap_or_else(|error| panic!("{name}: {error}"));
            let about = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            if name.contains(&filter) {
                found.push(Case { name, folder, about });
            }
        }
    }
    found
}

fn folders(path: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut found: Vec<PathBuf> =
        entries.map(|it| it.unwrap().path()).filter(|it| it.is_dir()).collect();
    found.sort();
    found
}

/// Runs `work` on every item, as many at once as there are cores.
fn parallel<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
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

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
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

fn breaks(case: &Case) -> bool {
    let ids: BTreeSet<&str> =
        rules::all().into_iter().filter(|it| it.class == Class::Breaking).map(|it| it.id).collect();
    case.about.findings.iter().any(|it| ids.contains(it.split(' ').next().unwrap_or_default()))
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

#[test]
fn rustc_agrees_with_every_case() {
    let wrong: Vec<String> = parallel(&cases(), judged).into_iter().flatten().collect();
    assert!(wrong.is_empty(), "{} cases are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

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
    if std::env::var_os("SHOW").is_some() {
        findings.iter().for_each(|it| println!("{}: {} {:?} {:?}", it.rule.id, it.summary, it.base, it.head));
    }
    findings.iter().map(|it| format!("{} {}", it.rule.id, it.path)).collect()
}

/// Findings of `base` → `head`, and of each side against itself, for cases that share a crate.
fn folded(cases: &[Case]) -> BTreeMap<String, [BTreeSet<String>; 3]> {
    let dir = tempfile::tempdir().unwrap();
    let module = |index: usize| format!("c{index:04}");
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

fn alone(case: &Case) -> (String, [BTreeSet<String>; 3]) {
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

#[test]
fn the_tool_agrees_with_every_case() {
    let cases = cases();
    let (single, shared): (Vec<Case>, Vec<Case>) = cases.iter().cloned().partition(Case::is_alone);
    let mut found: BTreeMap<String, [BTreeSet<String>; 3]> =
        parallel(&single, alone).into_iter().collect();
    found.extend(folded(&shared));
    let mut wrong = Vec::new();
    for case in &cases {
        let [findings, base, head] = &found[&case.name];
        let expected = match case.about.unseen {
            Some(_) => BTreeSet::new(),
            None => case.about.findings.clone(),
        };
        let missing: Vec<_> = expected.difference(findings).collect();
        let extra: Vec<_> = findings.difference(&expected).collect();
        if !missing.is_empty() || !extra.is_empty() {
            wrong.push(format!("{}: missing {missing:?}, not expected {extra:?}", case.name));
        }
        for (side, own) in [("base", base), ("head", head)] {
            if !own.is_empty() {
                wrong.push(format!("{}: {side} against itself: {own:?}", case.name));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {} are wrong:\n{}",
        wrong.len(),
        cases.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_rule_is_fired_and_every_case_names_known_rules() {
    if std::env::var_os("CASES").is_some() {
        return;
    }
    let ids: BTreeSet<&str> = rules::all().iter().map(|it| it.id).collect();
    let mut unfired = ids.clone();
    unfired.remove("unexplained");
    for case in cases() {
        let named = case.about.findings.iter().map(|it| it.split(' ').next().unwrap_or_default());
        for id in named.chain(case.about.near.as_deref()) {
            assert!(ids.contains(id), "{} names the unknown rule {id}", case.name);
        }
        for finding in &case.about.findings {
            unfired.remove(finding.split(' ').next().unwrap_or_default());
        }
    }
    assert!(unfired.is_empty(), "no case fires {unfired:?}");
}
