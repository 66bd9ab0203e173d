//! The check of a pull request: the script of the action as a job runs it, with the environment
//! and the clone that the forge makes, and a forge that keeps comments.

use common::{Outcome, Repo};
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

mod common;

const BASE: &str = "pub fn open(path: &str) -> u8 {\n    path.len() as u8\n}\n";
const MORE: &str = "pub fn open(path: &str) -> u8 {\n    path.len() as u8\n}\npub fn close() {}\n";
const BREAK: &str = "pub fn open(path: &str) -> u16 {\n    path.len() as u16\n}\n";
const ZERO: &str = "0000000000000000000000000000000000000000";
const MARK: &str = "<!-- cargo-stability:report -->";

/// A repository with a pull request, `refs/pull/1/merge`, that came in while `main` went on.
struct Forge {
    repo: Repo,
    /// `main` before it went on, `main`, the request's last commit, and the merge of both.
    first: String,
    main: String,
    topic: String,
    merge: String,
}

fn forge(head: &str) -> Forge {
    let repo = Repo::library("tree", "1.0.0", BASE);
    let oid = || repo.git(&["rev-parse", "HEAD"]);
    let first = oid();
    repo.git(&["switch", "--quiet", "--create", "topic"]);
    repo.write("src/lib.rs", head).write("README.md", "topic").commit("topic");
    let topic = oid();
    repo.git(&["switch", "--quiet", "main"]);
    repo.write("src/main.rs", "fn main() {}\n").commit("main goes on");
    let main = oid();
    repo.git(&["switch", "--quiet", "--detach"]);
    repo.git(&["merge", "--quiet", "--no-ff", "--message", "merge", "topic"]);
    let merge = oid();
    repo.git(&["update-ref", "refs/pull/1/merge", "HEAD"]);
    repo.git(&["switch", "--quiet", "main"]);
    Forge { repo, first, main, topic, merge }
}

/// A clone as `actions/checkout` makes it, with the event that the job is for.
struct Job {
    clone: Repo,
    files: Repo,
    variables: Vec<(String, String)>,
}

impl Forge {
    /// `reference` is checked out without a branch, but for one that is a branch.
    fn job(&self, reference: &str, depth: u32, event: &str, payload: &Value) -> Job {
        let clone = Repo::new();
        let from = format!("file://{}", self.repo.root().display());
        let fetched = format!("+{reference}:refs/remotes/{}", &reference["refs/".len()..]);
        let mut arguments = vec!["fetch".to_owned(), "--quiet".into(), "--no-tags".into()];
        arguments.extend((depth > 0).then(|| format!("--depth={depth}")));
        arguments.extend([from.clone(), fetched]);
        clone.git(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
        clone.git(&["remote", "add", "origin", &from]);
        match reference.strip_prefix("refs/heads/") {
            Some(branch) => clone.git(&["checkout", "--quiet", "-B", branch, "FETCH_HEAD"]),
            None => clone.git(&["checkout", "--quiet", "FETCH_HEAD"]),
        };
        let files = Repo::plain();
        files.write("event.json", &payload.to_string());
        let head = clone.git(&["rev-parse", "HEAD"]);
        let variables = [
            ("GITHUB_ACTIONS", "true"),
            ("GITHUB_EVENT_NAME", event),
            ("GITHUB_REPOSITORY", "owner/tree"),
            ("GITHUB_SERVER_URL", "https://forge.example"),
            ("GITHUB_SHA", &head),
        ];
        let paths = [
            ("GITHUB_EVENT_PATH", "event.json"),
            ("GITHUB_STEP_SUMMARY", "summary.md"),
            ("GITHUB_OUTPUT", "outputs"),
        ];
        let mut all = variables.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        let place = |name| files.root().join(name).to_str().unwrap().to_owned();
        all.extend(paths.map(|(name, file)| (name.to_owned(), place(file))));
        Job { clone, files, variables: all }
    }

    fn pull_request(&self, depth: u32) -> Job {
        self.job("refs/pull/1/merge", depth, "pull_request", &self.request())
    }

    fn request(&self) -> Value {
        let commits = [("base", &self.first), ("head", &self.topic)];
        let mut request = json!({ "number": 1 });
        for (side, oid) in commits {
            request[side] = json!({ "sha": oid });
        }
        json!({ "number": 1, "pull_request": request })
    }
}

impl Job {
    fn run(&self, more: &[(&str, &str)]) -> Outcome {
        let script = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("action/check.sh");
        let mut command = self.clone.program("bash");
        command.arg(script).env("STABILITY_PROGRAM", env!("CARGO_BIN_EXE_cargo-stability"));
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command.envs(more.iter().copied());
        Outcome::of(command.output().unwrap())
    }

    /// The command itself, without the script and with other variables than GitHub's.
    fn json(&self, variables: &[(&str, &str)]) -> (Option<i32>, Value) {
        let mut command = self.clone.command(&["--format", "json", "--head", "HEAD"]);
        let outcome = Outcome::of(command.envs(variables.iter().copied()).output().unwrap());
        (outcome.status, serde_json::from_str(&outcome.stdout).unwrap())
    }

    fn file(&self, name: &str) -> String {
        fs::read_to_string(self.files.root().join(name)).unwrap()
    }
}

fn says(text: &str, part: &str) {
    assert!(text.contains(part), "`{part}` is not in:\n{text}");
}

/// Scenario 3.
#[test]
fn a_pull_request_at_depth_two_has_its_exact_base() {
    let forge = forge(BREAK);
    let job = forge.pull_request(2);
    let outcome = job.run(&[("STABILITY_ARGUMENTS", "--package tree\n--offline\n")]).expect(100);
    says(&outcome.stderr, &format!("({}): first parent", &forge.main[..10]));
    says(&outcome.stdout, "::error file=src/lib.rs,line=1");
    let summary = job.file("summary.md");
    says(&summary, "tree::open");
    says(&summary, &format!("https://forge.example/owner/tree/blob/{}/src/lib.rs#L1", forge.merge));
    let fetch =
        format!("`git fetch origin {} {} && cargo stability --base", forge.main, forge.merge);
    says(&summary, &fetch);
    let outputs = job.file("outputs");
    for line in ["verdict=breaking\n", "gate=fail\n", "breaking=1\n", "suggested_version=2.0.0\n"] {
        says(&outputs, line);
    }
    // What the action passes on is what the command writes, and all of it.
    let action = include_str!("../action.yml");
    let passed = action.split("steps.check.outputs.").skip(1);
    let passed: Vec<&str> = passed.map(|rest| rest.split(' ').next().unwrap()).collect();
    let written: Vec<&str> = outputs.lines().map(|it| it.split('=').next().unwrap()).collect();
    assert_eq!(passed, written);
}

/// Scenario 4.
#[test]
fn a_pull_request_at_depth_one_says_what_to_fetch() {
    let forge = forge(MORE);
    let job = forge.pull_request(1);
    let outcome = job.run(&[]).expect(101);
    says(&outcome.stderr, &format!("help: `git fetch --depth=1 origin {}`", forge.main));
    says(&job.file("outputs"), "verdict=not-compared\n");
    says(&job.file("summary.md"), "git fetch");
    job.clone.git(&["fetch", "--quiet", "--depth=1", "origin", &forge.main]);
    job.run(&[]).expect(0);
}

#[test]
fn a_pull_request_without_its_merge_is_compared_with_where_it_left() {
    let forge = forge(BREAK);
    let job = forge.job("refs/heads/topic", 0, "pull_request", &forge.request());
    let outcome = job.run(&[]).expect(100);
    says(&outcome.stderr, &format!("with {}: merge base with the branch", &forge.first[..10]));
    let shallow = forge.job("refs/heads/topic", 1, "pull_request", &forge.request());
    let outcome = shallow.run(&[]).expect(101);
    says(&outcome.stderr, &format!("`git fetch --depth=1 origin {}`", forge.first));
}

#[test]
fn a_push_is_compared_with_what_was_there() {
    let forge = forge(BREAK);
    forge.repo.write("src/lib.rs", BREAK).commit("break");
    let after = forge.repo.git(&["rev-parse", "main"]);
    let payload = |before: &str| json!({ "before": before, "after": after });
    let push = |before: &str, depth| forge.job("refs/heads/main", depth, "push", &payload(before));
    let outcome = push(&forge.first, 0).run(&[]).expect(100);
    let reason = format!("with {}: what the branch was before the push", &forge.first[..10]);
    says(&outcome.stderr, &reason);
    // A branch that is new, and one that was rewritten so that its past is gone.
    forge.repo.git(&["tag", "v1.0.0", &forge.main]);
    for before in [ZERO, "1111111111111111111111111111111111111111"] {
        let job = push(before, 0);
        job.clone.git(&["fetch", "--quiet", "--tags", "origin"]);
        says(&job.run(&[]).expect(100).stderr, "last release tag below head");
    }
    let outcome = push(&forge.first, 1).run(&[]).expect(101);
    says(&outcome.stderr, &format!("`git fetch --depth=1 origin {}`", forge.first));
    // What is told of another commit is not about this one.
    let other = json!({ "before": forge.first, "after": forge.first });
    let job = forge.job("refs/heads/main", 0, "push", &other);
    says(&job.run(&[]).expect(101).stderr, "--base REV");
}

#[test]
fn a_merge_queue_names_its_base() {
    let forge = forge(BREAK);
    forge.repo.git(&["update-ref", "refs/heads/gh-readonly-queue/main/pr-1", &forge.merge]);
    let group = json!({ "head_sha": forge.merge, "base_sha": forge.main });
    let payload = json!({ "action": "checks_requested", "merge_group": group });
    let job = forge.job("refs/heads/gh-readonly-queue/main/pr-1", 2, "merge_group", &payload);
    let outcome = job.run(&[]).expect(100);
    says(&outcome.stderr, &format!("with {}: what the merge queue adds", &forge.main[..10]));
}

#[test]
fn a_merge_request_of_gitlab() {
    let forge = forge(BREAK);
    let detached = |reference: &str| forge.job(reference, 0, "", &Value::Null);
    let base = |job: &Job, variables: &[(&str, &str)]| {
        let (status, document) = job.json(variables);
        assert_eq!(status, Some(100), "{document:#}");
        let base = &document["comparison"]["base"];
        let [oid, chosen] = ["oid", "chosen"].map(|key| base[key].as_str().unwrap().to_owned());
        (oid, chosen)
    };
    let why = "merge base with the branch that the merge request is for";
    let topic = detached("refs/heads/topic");
    let sha = ("CI_COMMIT_SHA", forge.topic.as_str());
    let found = base(&topic, &[sha, ("CI_MERGE_REQUEST_DIFF_BASE_SHA", &forge.first)]);
    assert_eq!(found, (forge.first.clone(), why.to_owned()));
    topic.clone.git(&["fetch", "--quiet", "origin", "main:refs/remotes/origin/main"]);
    let found = base(&topic, &[sha, ("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main")]);
    assert_eq!(found, (forge.first.clone(), why.to_owned()));
    let merged = detached("refs/pull/1/merge");
    let sha = ("CI_COMMIT_SHA", forge.merge.as_str());
    let variables = [
        sha,
        ("CI_MERGE_REQUEST_TARGET_BRANCH_SHA", &forge.main),
        ("CI_MERGE_REQUEST_DIFF_BASE_SHA", &forge.first),
    ];
    assert_eq!(base(&merged, &variables).0, forge.main);
    let (status, document) = topic.json(&[
        ("CI_COMMIT_SHA", &forge.topic),
        ("CI_MERGE_REQUEST_DIFF_BASE_SHA", "1111111111111111111111111111111111111111"),
    ]);
    assert_eq!((status, &document["verdict"]), (Some(101), &json!("not-compared")));
}

/// The part of a forge that keeps the comments of pull request 1.
#[derive(Clone, Default)]
struct Comments {
    bodies: Arc<Mutex<Vec<String>>>,
    /// What was asked, in order: method and path.
    asked: Arc<Mutex<Vec<String>>>,
    read_only: bool,
}

impl Comments {
    /// Starts to listen, and says where.
    fn serve(&self) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let comments = self.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                comments.answer(stream.unwrap());
            }
        });
        address
    }

    fn answer(&self, mut stream: TcpStream) {
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        let mut lines = Vec::new();
        while lines.last().is_none_or(|line: &String| !line.is_empty()) {
            let mut line = String::new();
            reader.read_line(&mut line).unwrap();
            lines.push(line.trim_end().to_owned());
        }
        let header = |name: &str| {
            lines.iter().find_map(|line| {
                let (key, value) = line.split_once(": ")?;
                key.eq_ignore_ascii_case(name).then(|| value.to_owned())
            })
        };
        if header("Expect").is_some() {
            stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").unwrap();
        }
        let length = header("Content-Length").map_or(0, |it| it.parse().unwrap());
        let mut body = vec![0; length];
        reader.read_exact(&mut body).unwrap();
        let (method, path) = lines[0].rsplit_once(' ').unwrap().0.split_once(' ').unwrap();
        self.asked.lock().unwrap().push(format!("{method} {path}"));
        assert_eq!(header("Authorization").as_deref(), Some("Bearer secret"));
        let (status, text) = self.reply(method, path, &body);
        let length = text.len();
        let head =
            format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n");
        stream.write_all(format!("{head}\r\n{text}").as_bytes()).unwrap();
    }

    fn reply(&self, method: &str, path: &str, body: &[u8]) -> (&str, String) {
        let mut bodies = self.bodies.lock().unwrap();
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        if method == "GET" {
            assert_eq!(path, "/repos/owner/tree/issues/1/comments");
            let page: usize = query.split("&page=").nth(1).unwrap().parse().unwrap();
            let all = bodies.iter().enumerate().skip(100 * (page - 1)).take(100);
            let list = all.map(|(id, body)| json!({ "id": id, "body": body }));
            return ("200 OK", Value::Array(list.collect()).to_string());
        }
        if self.read_only {
            return ("403 Forbidden", "{}".to_owned());
        }
        let body: Value = serde_json::from_slice(body).unwrap();
        let body = body["body"].as_str().unwrap().to_owned();
        match path.strip_prefix("/repos/owner/tree/issues/comments/") {
            Some(id) if method == "PATCH" => bodies[id.parse::<usize>().unwrap()] = body,
            None if method == "POST" => bodies.push(body),
            _ => panic!("{method} {path}"),
        }
        ("200 OK", "{}".to_owned())
    }

    fn run(&self, job: &Job, status: i32) -> Outcome {
        let address = self.serve();
        let variables = [
            ("GITHUB_API_URL", address.as_str()),
            ("STABILITY_COMMENT", "true"),
            ("GITHUB_TOKEN", "secret"),
        ];
        job.run(&variables).expect(status)
    }

    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }
}

#[test]
fn one_comment_is_kept_up_to_date() {
    let comments = Comments::default();
    // Where nothing is to be said nobody is disturbed.
    comments.run(&forge(MORE).pull_request(2), 0);
    assert_eq!(comments.asked().len(), 1);
    comments.bodies.lock().unwrap().extend((0..100).map(|number| format!("comment {number}")));

    let broken = forge(BREAK).pull_request(2);
    comments.run(&broken, 100);
    let list = "/repos/owner/tree/issues/1/comments";
    let pages = [1, 2].map(|page| format!("GET {list}?per_page=100&page={page}"));
    assert_eq!(comments.asked(), [&pages[..], &[format!("POST {list}")]].concat());
    let last = || comments.bodies.lock().unwrap().last().unwrap().clone();
    assert!(last().starts_with(MARK), "{}", last());
    says(&last(), "tree::open");
    comments.run(&broken, 100);
    comments.run(&forge(MORE).pull_request(2), 0);
    let patch = "PATCH /repos/owner/tree/issues/comments/100";
    assert_eq!(comments.asked().iter().filter(|it| *it == patch).count(), 2);
    assert_eq!(comments.bodies.lock().unwrap().len(), 101);
    says(&last(), "additive, pass");
}

#[test]
fn a_token_that_may_not_write_changes_nothing() {
    let comments = Comments { read_only: true, ..Comments::default() };
    let job = forge(BREAK).pull_request(2);
    let outcome = comments.run(&job, 100);
    says(&outcome.stdout, "::notice::No comment could be written");
    says(&job.file("summary.md"), "tree::open");
    let outcome = comments.run(&forge(MORE).pull_request(2), 0);
    assert!(!outcome.stdout.contains("::notice::No comment"), "{}", outcome.stdout);
}

#[test]
fn a_report_that_is_too_long_for_a_comment_is_cut() {
    let function = |number: u32, result: &str| {
        format!("pub fn a_function_with_a_long_name_{number}() -> {result} {{\n    0\n}}\n")
    };
    let source = |result: &str| (0..250).map(|number| function(number, result)).collect::<String>();
    let forge = forge(&source("u16"));
    let repo = &forge.repo;
    repo.git(&["switch", "--quiet", "--detach", &forge.merge]);
    let tree = repo.git(&["rev-parse", "HEAD^{tree}"]);
    repo.write("src/lib.rs", &source("u8")).commit("base");
    let base = repo.git(&["rev-parse", "HEAD"]);
    let parents = ["-p", &base, "-p", &forge.topic];
    let merge = repo.git(&[&["commit-tree", "-m", "merge"], &parents[..], &[&tree]].concat());
    repo.git(&["update-ref", "refs/pull/1/merge", &merge]);
    let comments = Comments::default();
    let job = forge.pull_request(2);
    comments.run(&job, 100);
    let bodies = comments.bodies.lock().unwrap();
    assert!(job.file("summary.md").len() > 65_536, "the case is too small");
    assert!(bodies[0].starts_with(MARK) && bodies[0].len() <= 65_536, "{}", bodies[0].len());
}
