//! What was measured, as a table in the README.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::Place;

/// One thing that was measured of one program.
#[derive(Clone, Copy, Debug, Default)]
pub struct Figure {
    /// Seconds, or another unit that both sides share.
    pub value: f64,
    /// The largest resident memory, in bytes, if that was seen.
    pub memory: Option<f64>,
}

impl Figure {
    /// The quicker one, with the larger memory of both.
    pub fn best(self, other: Figure) -> Figure {
        let memory = [self.memory, other.memory].into_iter().flatten().reduce(f64::max);
        Figure { value: self.value.min(other.value), memory }
    }
}

/// One line of the table.
pub struct Row {
    pub name: String,
    /// The largest ratio that was aimed at.
    pub goal: f64,
    pub unit: &'static str,
    pub ours: Figure,
    pub peer: Figure,
    /// What the peer's column is, if not the peer.
    pub against: &'static str,
}

const START: &str = "<!-- speed -->";
const END: &str = "<!-- /speed -->";

impl Row {
    /// The line, as it is kept until the row is measured again.
    pub fn line(&self) -> String {
        let Row { name, goal, unit, ours, peer, against } = self;
        let ratio = ours.value / peer.value;
        let missed = if ratio > *goal { " (missed)" } else { "" };
        let [here, there] = [ours, peer].map(|it| {
            it.memory.map_or_else(|| "–".to_owned(), |bytes| format!("{:.0} MB", bytes / 1e6))
        });
        let [own, other] = [ours, peer].map(|it| shown(it.value, unit));
        format!(
            "| {name} | {own} | {other}{against} | {ratio:.2} | ≤ {goal:.2}{missed} | {here} | {there} |\n"
        )
    }
}

/// The table of these lines, and what it was measured with.
pub fn markdown(lines: &str, place: &Place) -> String {
    let head = "| work | here | there | ratio | aimed at | memory here | memory there |\n\
                |---|---|---|---|---|---|---|\n";
    format!("{head}{lines}\n{}\n", surroundings(place))
}

fn shown(value: f64, unit: &str) -> String {
    let digits = if value < 10.0 { 2 } else { 1 };
    format!("{value:.digits$} {unit}")
}

/// Machine, day and versions.
fn surroundings(place: &Place) -> String {
    let words = |program: &Path, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).output().expect("a program");
        String::from_utf8_lossy(&output.stdout).lines().next().unwrap_or_default().to_owned()
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or("processor", |(_, name)| name);
    format!(
        "Measured on {}: {cores} cores of {model}; {}; {}; {}.",
        words(Path::new("date"), &["+%Y-%m-%d"]),
        words(Path::new("rustc"), &["--version"]),
        words(&place.peer, &["semver-checks", "--version"]),
        words(&place.hyperfine, &["--version"]),
    )
}

/// Puts the table between its marks.
pub fn write(readme: &Path, table: &str) {
    let text = fs::read_to_string(readme).expect("the README");
    let (before, rest) = text.split_once(START).expect("a place for the table");
    let (_, after) = rest.split_once(END).expect("an end of the table");
    fs::write(readme, format!("{before}{START}\n\n{table}\n{END}{after}")).expect("the README");
}
