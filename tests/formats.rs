//! Every format from real runs: what the fixed report of `tests/reports/` cannot show, because it
//! comes from real sources, real manifests and the surroundings of a job.

use common::Repo;
use common::schema::Schema;

mod common;

const BASE: &str = "\
#[deprecated(since = \"0.9.0\", note = \"use `open`\")]
pub fn start() {}

pub fn open() -> u8 {
    0
}

pub struct Node {
    pub left: u8,
}
";

const HEAD: &str = "\
pub fn open() -> Option<u8> {
    None
}

#[deprecated]
pub struct Node {
    pub left: u8,
}
";

/// A library that loses, changes and deprecates, with one break not declared.
fn library() -> Repo {
    let repo = Repo::library("tree", "1.0.0", BASE);
    repo.tag("v1.0.0").write("src/lib.rs", HEAD).commit("second");
    repo
}

fn report(repo: &Repo, format: &str) -> String {
    repo.run(&["--base", "v1.0.0", "--head", "HEAD", "--format", format]).expect(100).stdout
}

#[test]
fn a_page_tells_what_both_sides_offer() {
    let page = report(&library(), "markdown");
    let told = [
        "- `tree::start` was deprecated since 0.9.0: use `open`\n",
        "| `tree::Node` | struct |  |  | [`src/lib.rs:6`](src/lib.rs#L6-L8) |\n",
        "## Deprecated without a note\n\n- `tree::Node`\n",
        "- `tree`: 3 kept, 1 lost, 0 new\n  - lost: `tree::start`\n",
        "-pub fn open() -> u8\n+pub fn open() -> Option<u8>\n",
    ];
    for line in told {
        assert!(page.contains(line), "no {line:?} in:\n{page}");
    }
    assert!(!page.contains("`tree::Node::left`"), "told with the struct it is in:\n{page}");
}

/// What is gone is marked at the line of head where it stood, a feature in the manifest, and the
/// runner's files get the summary and the outputs.
#[test]
fn a_job_of_github_gets_marks_a_summary_and_outputs() {
    let repo = library();
    let features = "\n[features]\nfast = []\n";
    let manifest = common::manifest("tree", "1.0.0");
    repo.write("Cargo.toml", &(manifest.clone() + features)).commit("a feature");
    repo.tag("featured").write("Cargo.toml", &manifest).commit("without it");
    let files = tempfile::tempdir().unwrap();
    let file = |name: &str| files.path().join(name);
    std::fs::write(file("summary"), "before\n").unwrap();
    let run = |base: &str| {
        let mut command = repo.command(&["--base", base, "--head", "HEAD", "--format", "github"]);
        command.env("GITHUB_STEP_SUMMARY", file("summary")).env("GITHUB_OUTPUT", file("output"));
        command.env("GITHUB_SERVER_URL", "https://git.example").env("GITHUB_REPOSITORY", "a/tree");
        common::Outcome::of(command.output().unwrap()).expect(100).stdout
    };
    let marks = run("v1.0.0");
    assert!(
        marks.contains("::error file=src/lib.rs,line=1,endLine=1,title=item-removed::"),
        "{marks}"
    );
    assert!(marks.contains("::error file=src/lib.rs,line=1,endLine=3,title=function-"), "{marks}");
    assert!(
        marks.contains("::warning file=src/lib.rs,line=6,endLine=8,title=item-depr"),
        "{marks}"
    );
    let summary = std::fs::read_to_string(file("summary")).unwrap();
    assert!(summary.starts_with("before\n<!-- cargo-stability:report -->\n"), "{summary}");
    let head = repo.git(&["rev-parse", "HEAD"]);
    let link = format!("(https://git.example/a/tree/blob/{head}/src/lib.rs#L1-L3)");
    assert!(summary.contains(&link), "{summary}");
    let outputs = std::fs::read_to_string(file("output")).unwrap();
    let told = "verdict=breaking\ngate=fail\nrequired_bump=major\nsuggested_version=2.0.0\n\
                breaking=2\ndeprecated=1\nadditive=0\naccepted=0\n";
    assert_eq!(outputs, told);
    let marks = run("featured");
    assert!(
        marks.contains("::error file=Cargo.toml,line=6,endLine=6,title=feature-removed::"),
        "{marks}"
    );
}

/// The body of a library on both sides, and the verdict on it.
const BODIES: [(&str, Option<&str>, Option<&str>); 7] = [
    ("additive", Some(""), Some("pub fn open() {}")),
    ("breaking", Some("pub fn open() {}"), Some("")),
    ("deprecated", Some("pub fn open() {}"), Some("#[deprecated]\npub fn open() {}")),
    ("inconclusive", Some("pub fn open() {}"), Some("pub fn open() -> Gone {}")),
    ("new", None, Some("")),
    ("removed", Some(""), None),
    ("unchanged", Some("pub fn open() {}"), Some("pub fn open() {}")),
];

/// `Repo::json` holds each document against the schema.
#[test]
fn each_verdict_is_as_the_schema_says() {
    let repo = Repo::new();
    repo.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n");
    let put = |bodies: &[(&str, Option<&str>)]| {
        for (name, body) in bodies.iter().filter_map(|(name, body)| Some((name, (*body)?))) {
            repo.write(&format!("crates/{name}/Cargo.toml"), &common::member(name, "1.0.0"));
            repo.write(&format!("crates/{name}/src/lib.rs"), body);
        }
    };
    put(&BODIES.map(|(name, base, _)| (name, base)));
    repo.commit("base").tag("base");
    repo.git(&["rm", "-r", "--quiet", "crates/removed"]);
    put(&BODIES.map(|(name, _, head)| (name, head)));
    repo.commit("head");
    let (status, document) = repo.json(&["--workspace", "--base", "base", "--head", "HEAD"]);
    assert_eq!(status, Some(100));
    let packages = document["packages"].as_array().unwrap();
    let verdicts: Vec<&str> = packages.iter().map(|it| it["verdict"].as_str().unwrap()).collect();
    assert_eq!(verdicts, BODIES.map(|(name, _, _)| name));
    let program = Repo::plain();
    program.write("Cargo.toml", &common::manifest("tool", "1.0.0"));
    program.git(&["init", "--quiet"]);
    program.write("src/main.rs", "fn main() {}\n").commit("first");
    let (status, document) = program.json(&["--base", "HEAD"]);
    assert_eq!((status, &document["verdict"]), (Some(101), &"not-compared".into()));
}

/// Every line is as the schema says, and the schema is what the command prints.
#[test]
fn a_stream_is_as_the_schema_says() {
    let repo = library();
    let printed = repo.run(&["schema"]).expect(0).stdout;
    assert_eq!(printed, cargo_stability::report::schema());
    let schema = Schema::new(&printed).closed().at("/definitions/line");
    let lines = report(&repo, "json-lines");
    let read = |line| serde_json::from_str::<serde_json::Value>(line).unwrap();
    let lines: Vec<serde_json::Value> = lines.lines().map(read).collect();
    lines.iter().for_each(|line| schema.hold(line));
    let reasons: Vec<&str> = lines.iter().map(|it| it["reason"].as_str().unwrap()).collect();
    assert_eq!(reasons, ["comparison", "change", "change", "change", "package", "end"]);
}

/// SARIF of real sources has a place for each result, as code scanning asks.
#[test]
fn code_scanning_gets_a_place_for_each_result() {
    let text = report(&library(), "sarif");
    let whole: serde_json::Value = serde_json::from_str(&text).unwrap();
    Schema::new(include_str!("schemas/sarif-2.1.0.json")).hold(&whole);
    let results = whole["runs"][0]["results"].as_array().unwrap();
    assert_eq!(results.len(), 3);
    for result in results {
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "src/lib.rs", "{result:#}");
    }
}

/// GitLab reads a list, and an empty one is good news.
#[test]
fn code_quality_is_a_list_and_the_status_stays() {
    let repo = library();
    let issues: serde_json::Value = serde_json::from_str(&report(&repo, "gitlab")).unwrap();
    assert_eq!(issues.as_array().map(Vec::len), Some(3), "{issues:#}");
    let same = ["--base", "v1.0.0", "--head", "v1.0.0", "--format", "gitlab"];
    assert_eq!(repo.run(&same).expect(0).stdout, "[]\n");
}

/// What the command writes to a terminal of this width, of this kind.
#[cfg(unix)]
fn on_terminal(repo: &Repo, columns: u16, variables: &[(&str, &str)]) -> String {
    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
    use std::io::Read;
    let controller = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&controller).unwrap();
    unlockpt(&controller).unwrap();
    let name = ptsname(&controller, Vec::new()).unwrap().into_string().unwrap();
    let terminal = std::fs::File::options().read(true).write(true).open(name).unwrap();
    let size = rustix::termios::Winsize { ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
    rustix::termios::tcsetwinsize(&terminal, size).unwrap();
    let mut command = repo.command(&["--base", "v1.0.0", "--quiet"]);
    command.envs(variables.iter().copied()).stdout(terminal).stderr(std::process::Stdio::null());
    let mut child = command.spawn().unwrap();
    drop(command);
    let mut text = Vec::new();
    // When the last one has closed the terminal, reading it is an error and no end.
    let _ = std::fs::File::from(controller).read_to_end(&mut text);
    assert_eq!(child.wait().unwrap().code(), Some(100));
    String::from_utf8(text).unwrap().replace("\r\n", "\n")
}

#[cfg(unix)]
#[test]
fn a_terminal_gets_what_it_can_show() {
    let repo = library();
    let colored = on_terminal(&repo, 40, &[("TERM", "xterm-256color")]);
    assert!(colored.contains("\u{1b}[91;1merror[item-removed]"), "{colored}");
    let dumb = on_terminal(&repo, 40, &[("TERM", "dumb"), ("LANG", "C")]);
    assert!(dumb.is_ascii() && !dumb.contains('\u{1b}'), "{dumb}");
    let told = [
        " --> src/lib.rs:1:1\n  |\n1 | pub fn open() -> Option<u8> {\n  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^\n",
        " --> src/lib.rs:1 (gone from here)\n ::: src/lib.rs:2:1 (at base v1.0.0)\n  |\n2 | pub fn start() {}\n",
        "\nerror: 2 breaking changes not declared by the version\n",
    ];
    for text in told {
        assert!(dumb.contains(text), "no {text:?} in:\n{dumb}");
    }
    assert!(dumb.ends_with(told[2]), "{dumb}");
    let prose =
        dumb.lines().filter(|line| line.starts_with("  = why:") || line.starts_with("    "));
    let widest = prose.map(str::len).max().unwrap();
    assert!(widest <= 43, "{widest} columns in:\n{dumb}");
    let linked = [("TERM", "xterm-256color"), ("CARGO_TERM_HYPERLINKS", "true")];
    let linked = on_terminal(&repo, 80, &linked);
    assert!(linked.contains("\u{1b}]8;;https://doc.rust-lang.org/"), "{linked}");
    let root = std::fs::canonicalize(repo.root()).unwrap();
    let file = format!("\u{1b}]8;;file://{}/src/lib.rs\u{1b}\\src/lib.rs:1:1", root.display());
    assert!(linked.contains(&file), "{linked}");
    assert!(!linked.contains("lib.rs:2:1\u{1b}"), "base's file is not there: {linked}");
}
