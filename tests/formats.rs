//! Every format from real runs: what the fixed report of `tests/reports/` cannot show, because it
//! comes from real sources, real manifests and the surroundings of a job.

use common::Repo;

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
