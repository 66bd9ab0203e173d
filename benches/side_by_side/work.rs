//! What is measured: each work as shell commands for this command and for the peer.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::crates::{made_up, repository, workspace};
use crate::releases::{copy, source};
use crate::table::{Figure, Row};
use crate::{Place, run};

/// Measures this command, and what it is held against.
type Measure = Box<dyn Fn(&Place) -> [Figure; 2]>;

/// One line of the table, before it is measured.
pub struct Work {
    pub name: &'static str,
    goal: f64,
    unit: &'static str,
    against: &'static str,
    measure: Measure,
}

impl Work {
    /// Measures both.
    pub fn measured(&self, place: &Place) -> Row {
        let [ours, peer] = (self.measure)(place);
        let Work { name, goal, unit, against, measure: _ } = self;
        Row { name: (*name).to_owned(), goal: *goal, unit, ours, peer, against }
    }
}

/// A repository, and how both programs are called in it.
struct Subject {
    directory: PathBuf,
    cache: PathBuf,
    base: &'static str,
    ours: &'static str,
    peer: &'static str,
    /// A source file, to be changed in the working tree.
    source: &'static str,
}

impl Subject {
    fn command(&self, place: &Place) -> String {
        let Subject { cache, base, ours, .. } = self;
        let (program, cache) = (place.ours.display(), cache.display());
        format!("CARGO_STABILITY_CACHE={cache} {program} stability -q --base {base} {ours}")
    }

    fn peers(&self, place: &Place) -> String {
        let Subject { base, peer, .. } = self;
        format!("{} semver-checks -q --baseline-rev {base} {peer}", place.peer.display())
    }

    fn clean(&self) -> String {
        let (cache, target) = (self.cache.display(), self.directory.join("target"));
        format!("rm -rf {cache} {}", target.display())
    }

    fn touch(&self) -> String {
        format!("date +'// %s%N' >> {}", self.directory.join(self.source).display())
    }

    /// Nothing built before.
    fn cold(&self, place: &Place, rounds: u32) -> [Figure; 2] {
        let commands = [self.command(place), self.peers(place)];
        self.in_turns(place, &self.clean(), &commands, rounds)
    }

    /// Base was built before, and head changed since.
    fn warm(&self, place: &Place, rounds: u32) -> [Figure; 2] {
        self.changed(place, [self.command(place), self.peers(place)], rounds)
    }

    /// A run of rustdoc for head alone, with everything else built, beside a warm run of ours.
    fn bare(&self, place: &Place, rounds: u32) -> [Figure; 2] {
        let rustdoc = format!(
            "RUSTC_BOOTSTRAP=1 cargo rustdoc -q --lib {} -- -Zunstable-options --output-format json \
             --document-private-items --document-hidden-items --cap-lints allow",
            self.ours
        );
        self.changed(place, [self.command(place), rustdoc], rounds)
    }

    fn changed(&self, place: &Place, commands: [String; 2], rounds: u32) -> [Figure; 2] {
        self.once(&self.clean());
        commands.iter().for_each(|command| self.once(command));
        let figures = self.in_turns(place, &self.touch(), &commands, rounds);
        self.restore();
        figures
    }

    /// The same again.
    fn again(&self, place: &Place, rounds: u32) -> [Figure; 2] {
        let commands = [self.command(place), self.peers(place)];
        commands.iter().for_each(|command| self.once(command));
        self.in_turns(place, "true", &commands, rounds)
    }

    fn restore(&self) {
        run(Command::new("git").args(["checkout", "--quiet", "."]).current_dir(&self.directory));
    }

    fn once(&self, command: &str) {
        // A break is no failure here.
        let mut shell = Command::new("sh");
        let done = shell.arg("-c").arg(command).current_dir(&self.directory).output();
        assert!(done.expect("a shell").status.code() != Some(127), "{command}");
    }

    /// One after the other and that several times, so that what else the machine does meets both;
    /// the quickest run of each has met the least of it.
    fn in_turns(
        &self,
        place: &Place,
        prepare: &str,
        commands: &[String; 2],
        rounds: u32,
    ) -> [Figure; 2] {
        let round = || commands.each_ref().map(|command| self.timed(place, prepare, command));
        let best = |[ours, theirs]: [Figure; 2], [own, other]: [Figure; 2]| {
            [ours.best(own), theirs.best(other)]
        };
        (1..rounds).map(|_| round()).fold(round(), best)
    }

    fn timed(&self, place: &Place, prepare: &str, command: &str) -> Figure {
        let results = place.root.join("result.json");
        let mut hyperfine = Command::new(&place.hyperfine);
        hyperfine.args(["--style", "none", "--ignore-failure", "--runs", "1"]);
        hyperfine.args(["--prepare", prepare, "--export-json"]).arg(&results).arg(command);
        run(hyperfine.current_dir(&self.directory));
        let text = fs::read(&results).expect("results");
        let document: serde_json::Value = serde_json::from_slice(&text).expect("results");
        let result = &document["results"][0];
        let code = result["exit_codes"][0].as_i64();
        assert!([0, 1, 100].map(Some).contains(&code), "{command}: {code:?}");
        let time = result["mean"].as_f64().expect("a time");
        Figure { value: time, memory: result["memory_usage_byte"][0].as_f64() }
    }
}

/// All of it, in the order of the table.
pub fn all(place: &Place) -> Vec<Work> {
    let root = place.root.clone();
    let work = |name, goal, measure: Measure| Work { name, goal, unit: "s", against: "", measure };
    let at =
        |subject: fn(&Path) -> Subject, how: fn(&Subject, &Place, u32) -> [Figure; 2], runs| {
            let root = root.clone();
            Box::new(move |place: &Place| how(&subject(&root), place, runs)) as Measure
        };
    vec![
        work("tokio 1.52.0 → 1.53.1, nothing built before", 0.45, at(tokio, Subject::cold, 3)),
        work("tokio, head changed", 0.40, at(tokio, Subject::warm, 5)),
        Work {
            against: " (rustdoc alone)",
            ..work("tokio, head changed, beside a bare rustdoc", 1.15, at(tokio, Subject::bare, 5))
        },
        work("tokio, nothing changed since", 0.05, at(tokio, Subject::again, 5)),
        work(
            "clap's workspace 4.6.0 → 4.6.6, nothing built before",
            0.50,
            at(clap, Subject::cold, 2),
        ),
        work("clap's workspace, head changed", 0.40, at(clap, Subject::warm, 3)),
        work("8 crates, a commit that touches no source", 0.05, at(eight, Subject::again, 3)),
        Work { unit: "MB", ..work("30 crates, disk", 0.20, Box::new(disk)) },
        Work { unit: "s", ..work("installing from nothing", 0.25, Box::new(install)) },
        work("aws-sdk-ec2, two finished JSON files", 0.10, Box::new(aws)),
    ]
}

fn tokio(root: &Path) -> Subject {
    let directory = repository(
        root.join("tokio"),
        &[
            ("v1.52.0", &|to| copy(&source("tokio", "1.52.0"), to)),
            ("v1.53.1", &|to| copy(&source("tokio", "1.53.1"), to)),
        ],
    );
    Subject {
        directory,
        cache: root.join("cache-tokio"),
        base: "v1.52.0",
        ours: "--features full,test-util",
        peer: "--only-explicit-features --features full,test-util",
        source: "src/lib.rs",
    }
}

fn clap(root: &Path) -> Subject {
    let shared = [("clap_mangen", "0.3.0"), ("clap_lex", "1.1.0")];
    let before = ["clap", "clap_builder", "clap_derive", "clap_complete"].map(|it| (it, "4.6.0"));
    let after = [("clap", "4.6.6"), ("clap_builder", "4.6.6"), ("clap_derive", "4.6.4")];
    let further = [("clap_complete", "4.6.6"), ("clap_mangen", "0.3.1"), ("clap_lex", "1.1.1")];
    let directory = repository(
        root.join("clap"),
        &[
            ("v4.6.0", &|to| workspace(&[&before[..], &shared].concat(), to)),
            ("v4.6.6", &|to| workspace(&[&after[..], &further].concat(), to)),
        ],
    );
    Subject {
        directory,
        cache: root.join("cache-clap"),
        base: "v4.6.0",
        ours: "--workspace",
        peer: "--workspace",
        source: "clap_builder/src/lib.rs",
    }
}

fn eight(root: &Path) -> Subject {
    let directory = repository(
        root.join("eight"),
        &[("first", &|to| made_up(8, "", "one", to)), ("second", &|to| made_up(8, "", "two", to))],
    );
    Subject {
        directory,
        cache: root.join("cache-eight"),
        base: "first",
        ours: "--workspace --head HEAD",
        peer: "--workspace",
        source: "part-0/src/lib.rs",
    }
}

/// What a run leaves on the disk, in megabytes, for thirty crates that share dependencies.
fn disk(place: &Place) -> [Figure; 2] {
    let needs = "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n";
    let directory = repository(
        place.root.join("thirty"),
        &[
            ("first", &|to| made_up(30, needs, "one", to)),
            ("second", &|to| made_up(30, needs, "two", to)),
        ],
    );
    let subject = Subject {
        directory,
        cache: place.root.join("cache-thirty"),
        base: "first",
        ours: "--workspace",
        peer: "--workspace",
        source: "part-0/src/lib.rs",
    };
    subject.once(&subject.clean());
    for number in 0..30 {
        let file = subject.directory.join(format!("part-{number}/src/lib.rs"));
        subject.once(&format!("echo 'pub fn more() {{}}' >> {}", file.display()));
    }
    subject.once(&subject.command(place));
    subject.once(&subject.peers(place));
    subject.restore();
    [&subject.cache, &subject.directory.join("target")].map(|directory| {
        let output = Command::new("du").args(["-sm"]).arg(directory).output().expect("du");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let value = text.split_whitespace().next().and_then(|it| it.parse().ok()).expect("a size");
        Figure { value, memory: None }
    })
}

/// `cargo install` with nothing built; the peer's was timed when it was installed.
fn install(place: &Place) -> [Figure; 2] {
    let scratch = place.root.join("install");
    let _ = fs::remove_dir_all(&scratch);
    let start = std::time::Instant::now();
    let mut command = Command::new("cargo");
    command.args(["install", "--locked", "--path", env!("CARGO_MANIFEST_DIR"), "--root"]);
    run(command.arg(&scratch).env("CARGO_TARGET_DIR", scratch.join("build")));
    let ours = Figure { value: start.elapsed().as_secs_f64(), memory: None };
    let seconds = fs::read_to_string(place.root.join("cargo-semver-checks.seconds"));
    let value = seconds.ok().and_then(|it| it.parse().ok()).expect("the time of its installation");
    [ours, Figure { value, memory: None }]
}

/// Two releases with 700,000 items each, documented once and kept.
fn aws(place: &Place) -> [Figure; 2] {
    let scratch = place.root.join("aws");
    let json = |version: &str| scratch.join(format!("{version}.json"));
    let versions = ["1.214.0", "1.215.0"];
    for version in versions.iter().filter(|version| !json(version).exists()) {
        let place = scratch.join(version);
        copy(&source("aws-sdk-ec2", version), &place);
        let mut rustdoc = Command::new("cargo");
        rustdoc.args(["rustdoc", "--quiet", "--lib", "--", "-Zunstable-options"]);
        rustdoc.args(["--output-format", "json", "--cap-lints", "allow"]);
        rustdoc.args(["--document-private-items", "--document-hidden-items"]);
        rustdoc.env("RUSTC_BOOTSTRAP", "1").env("CARGO_TARGET_DIR", scratch.join("target"));
        run(rustdoc.current_dir(&place));
        let made = scratch.join("target/doc/aws_sdk_ec2.json");
        fs::rename(made, json(version)).expect("the JSON");
    }
    let [base, head] = versions.map(|version| json(version).display().to_string());
    let (ours, peer) = (place.ours.display(), place.peer.display());
    let subject = Subject {
        directory: scratch.clone(),
        cache: scratch.join("cache"),
        base: "",
        ours: "",
        peer: "",
        source: "",
    };
    let ours = format!("{ours} stability -q --base-json {base} --head-json {head}");
    let peer =
        format!("{peer} semver-checks -q --baseline-rustdoc {base} --current-rustdoc {head}");
    subject.in_turns(place, "true", &[ours, peer], 2)
}
