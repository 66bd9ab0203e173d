//! One fixed report in every format, against `tests/snapshots/`. `BLESS=1 cargo test` rewrites
//! them; no build, no repository.

use cargo_stability::failure::Failure;
use cargo_stability::report::{self, Format, Look, outputs, render};
use cargo_stability::verdict::Report;
use common::schema::Schema;
use fixture::{comparison, report};
use serde_json::Value;
use std::path::PathBuf;

#[path = "../common/mod.rs"]
mod common;
mod fixture;

const PLAIN: Look<'static> =
    Look { color: false, width: 80, verbose: false, blob: None, links: false };

fn hold(name: &str, text: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(name);
    common::hold(&path, text);
}

#[test]
fn for_a_reader() {
    hold("report.txt", &render(&report(), Format::Human, &PLAIN));
    let verbose = Look { color: true, verbose: true, ..PLAIN };
    hold("report-color-verbose.txt", &render(&report(), Format::Human, &verbose));
}

/// Forty columns, and a terminal that makes links.
#[test]
fn for_a_reader_with_little_room() {
    let narrow = Look { width: 40, links: true, ..PLAIN };
    hold("report-narrow-links.txt", &render(&report(), Format::Human, &narrow));
}

#[test]
fn for_a_program() {
    let text = render(&report(), Format::Json, &PLAIN);
    hold("report.json", &text);
    assert_eq!(text, render(&report(), Format::Json, &PLAIN));
}

#[test]
fn for_a_comment() {
    let text = render(&report(), Format::Markdown, &PLAIN);
    hold("report.md", &text);
    let blob = Some("https://git.example/tree/blob");
    let text = render(&report(), Format::Markdown, &Look { blob, ..PLAIN });
    assert!(text.contains(&format!("blob/{}/src/lib.rs#L40)", "1".repeat(40))), "{text}");
    assert!(text.contains("](src/lib.rs#L42)"), "no commit has what is uncommitted: {text}");
}

#[test]
fn for_a_job_of_github() {
    let text = render(&report(), Format::Github, &PLAIN);
    hold("report.github.txt", &text);
    hold("report.github-outputs.txt", &outputs(&report()));
    let commands = text.lines().filter(|line| line.starts_with("::")).count();
    assert_eq!(commands + 1, text.lines().count(), "nothing but commands and the answer");
}

#[test]
fn for_code_scanning() {
    let schema = Schema::new(include_str!("../schemas/sarif-2.1.0.json"));
    let blob = Some("https://git.example/tree/blob");
    let text = render(&report(), Format::Sarif, &Look { blob, ..PLAIN });
    let whole: Value = serde_json::from_str(&text).unwrap();
    schema.hold(&whole);
    let rules = whole["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), cargo_stability::rules::all().len(), "listed, found or not");
    let result = |it: &Value| {
        let index = it["ruleIndex"].as_u64().unwrap() as usize;
        assert_eq!(it["ruleId"], rules[index]["id"]);
    };
    whole["runs"][0]["results"].as_array().unwrap().iter().for_each(result);
    let mut held = whole.clone();
    // What other rules there are is not the snapshot's business.
    held["runs"][0]["tool"]["driver"]["rules"] = Value::Null;
    for result in held["runs"][0]["results"].as_array_mut().unwrap() {
        result["ruleIndex"] = Value::Null;
    }
    hold("report.sarif.json", &(serde_json::to_string_pretty(&held).unwrap() + "\n"));
    let failure = Failure::new("opening the repository", "not a git repository", "run `git init`");
    let early = render(&Report::failed(None, failure), Format::Sarif, &PLAIN);
    let early: Value = serde_json::from_str(&early).unwrap();
    schema.hold(&early);
    assert_eq!(early["runs"][0]["invocations"][0]["executionSuccessful"], false);
    let many = render(&fixture::many(30_000), Format::Sarif, &PLAIN);
    let many: Value = serde_json::from_str(&many).unwrap();
    assert_eq!(many["runs"][0]["results"].as_array().unwrap().len(), 25_000);
}

#[test]
fn for_servers_that_run_jobs() {
    let xml = render(&report(), Format::Junit, &PLAIN);
    hold("report.junit.xml", &xml);
    let gitlab = render(&report(), Format::Gitlab, &PLAIN);
    hold("report.gitlab.json", &gitlab);
    let failure = Failure::new("opening the repository", "not a git repository", "run `git init`");
    let early = Report::failed(None, failure);
    assert!(render(&early, Format::Junit, &PLAIN).contains("errors=\"1\""));
    assert_eq!(render(&early, Format::Gitlab, &PLAIN), "[]\n");
}

/// A step drops what is beyond the tenth mark of a kind.
#[test]
fn the_tenth_mark_counts_the_rest() {
    let text = render(&fixture::many(60), Format::Github, &PLAIN);
    let errors: Vec<&str> = text.lines().filter(|line| line.starts_with("::error ")).collect();
    assert_eq!(errors.len(), 10);
    assert!(errors[9].contains("::51 errors more"), "{}", errors[9]);
}

/// A comment has a limit, and what is beyond it is counted.
#[test]
fn a_page_is_short_enough_for_a_comment() {
    let many = fixture::many(2_000);
    let text = render(&many, Format::Markdown, &PLAIN);
    assert!(text.len() <= 65_536 && text.len() > 60_000, "{}", text.len());
    assert!(text.contains("more left out to keep this short"));
    assert!(text.contains("cargo stability --base"), "the end is there");
}

/// Hundreds of packages crowd out neither the breaks nor the way to go on.
#[test]
fn a_page_on_hundreds_of_packages() {
    for number in [700, 3_000] {
        let text = render(&fixture::wide(number), Format::Markdown, &PLAIN);
        assert!(text.len() <= 65_536, "{}", text.len());
        for part in ["## Packages", "## Breaking changes\n", "```diff", "on your machine: `cargo"] {
            assert!(text.contains(part), "no {part:?} in:\n{text}");
        }
        let rows = text.lines().filter(|line| line.starts_with("| `tree::open`")).count();
        assert!(rows > 10, "{rows} breaks are told");
    }
}

#[test]
fn for_a_program_that_reads_piece_by_piece() {
    let text = render(&report(), Format::JsonLines, &PLAIN);
    hold("report.jsonl", &text);
    let schema = Schema::new(report::schema()).closed().at("/definitions/line");
    text.lines().for_each(|line| schema.hold(&serde_json::from_str(line).unwrap()));
    assert!(text.lines().last().unwrap().contains("\"reason\":\"end\""));
}

#[test]
fn json_is_as_its_schema_says() {
    let schema = Schema::new(report::schema()).closed();
    let failure = Failure::new("opening the repository", "not a git repository", "run `git init`");
    for report in [report(), Report::failed(None, failure)] {
        schema.hold(&serde_json::from_str(&render(&report, Format::Json, &PLAIN)).unwrap());
    }
}

#[test]
#[should_panic(expected = "not in the schema")]
fn what_the_schema_does_not_tell_is_found() {
    let mut whole: Value = serde_json::from_str(&render(&report(), Format::Json, &PLAIN)).unwrap();
    whole["packages"][0]["changes"][0]["news"] = Value::Null;
    Schema::new(report::schema()).closed().hold(&whole);
}

#[test]
fn json_is_complete_when_the_run_failed_early() {
    let failure = Failure::new("opening the repository", "not a git repository", "run `git init`");
    let text = render(&Report::failed(None, failure), Format::Json, &PLAIN);
    hold("failure.json", &text);
}

/// "Nothing compared", "the same" and "only compatible changes" must not read alike.
#[test]
fn the_three_kinds_of_good_news_differ() {
    let whole = report();
    let last_line = |names: &[&str]| {
        let packages = whole.packages.iter().filter(|p| names.contains(&p.name.as_str()));
        let report = Report::new(comparison(), packages.cloned().collect(), Vec::new(), Vec::new());
        let text = render(&report, Format::Human, &PLAIN);
        text.lines().last().unwrap().to_owned()
    };
    assert_eq!(last_line(&[]), "error: there was nothing to compare");
    assert_eq!(last_line(&["tree-same"]), "no difference found in 214 public items");
    assert_eq!(last_line(&["tree-more"]), "no break found in 214 public items");
    assert_eq!(last_line(&["tree-declared"]), "every breaking change is declared by its version");
    assert_eq!(last_line(&["tree-sick"]), "error: 1 package without an answer");
}
