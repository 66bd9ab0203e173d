//! The sentences that formats share. They claim no more than was checked: "no break found in 214
//! public items", never "compatible".

use crate::finding::Class;
use crate::policy::Level;
use crate::verdict::{
    Accepted, Bump, Change, Coverage, PackageReport, Report, SinceRelease, Verdict,
};

/// How much a change asks of the reader. Ordered: the most is the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// Nobody has to act.
    Note,
    /// Good to know before going on.
    Warning,
    /// It stands in the way.
    Error,
}

/// A break that the version declares, or somebody accepted, is no error: nobody has to act on it.
pub(super) fn weight(change: &Change) -> Weight {
    match change.severity() {
        _ if change.gates => Weight::Error,
        Class::Additive if change.level <= Level::Note => Weight::Note,
        _ => Weight::Warning,
    }
}

/// What the policy has to say about a change.
pub(super) fn standing(change: &Change) -> Option<String> {
    if let Some(Accepted { reason, until }) = &change.accepted {
        let until = until.as_ref().map(|version| format!(" (until {version})"));
        return Some(format!("accepted: {reason}{}", until.unwrap_or_default()));
    }
    change.undeprecated.then(|| "what is removed has to be deprecated in base".to_owned())
}

/// Whether a change is one of what the manifest offers: features, dependencies, the library itself.
pub(super) fn is_of_manifest(change: &Change) -> bool {
    let finding = &change.finding;
    matches!(&*finding.kind, "feature" | "package" | "crate")
        || finding.rule.id.starts_with("depend")
}

/// `1 break`, `2 breaks`.
pub(super) fn count(number: usize, one: &str) -> String {
    let end = if number == 1 { "" } else { "s" };
    format!("{number} {one}{end}")
}

/// The text without what a terminal or a browser would act on: control characters, and those that
/// change the direction of writing. Line feeds stay.
pub fn plain(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let shown = |c: char| match c {
        '\n' => '\n',
        '\t' => ' ',
        c if c.is_control() || turns(c) => '\u{fffd}',
        c => c,
    };
    text.replace("\r\n", "\n").chars().map(shown).collect()
}

/// A path as part of an address: everything but unreserved characters and `/` percent-encoded.
pub(super) fn address(path: &str) -> String {
    let encoded = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
            char::from(byte).to_string()
        }
        byte => format!("%{byte:02X}"),
    };
    path.bytes().map(encoded).collect()
}

/// `1.4.2 -> 1.4.3`, or the one version there is.
pub(super) fn versions(package: &PackageReport) -> String {
    match (&package.versions.base, &package.versions.head) {
        (Some(base), Some(head)) if base != head => format!("{base} -> {head}"),
        (Some(version), _) | (None, Some(version)) => version.to_string(),
        (None, None) => String::new(),
    }
}

/// What was found, in words that differ for "the same" and "only compatible changes".
pub(super) fn found(package: &PackageReport, tally: &str) -> String {
    let items = count(package.coverage.items, "public item");
    match package.verdict {
        Verdict::Unchanged => format!("no difference found in {items}"),
        Verdict::Additive | Verdict::Deprecated => format!("no break found in {items}: {tally}"),
        Verdict::Breaking => format!("{tally} in {items}"),
        Verdict::Inconclusive => "could not be compared, so nothing is known about it".to_owned(),
        Verdict::New => "only head has this package: there is no client it could break".to_owned(),
        Verdict::Removed => "only base has this package: its clients have nowhere to go".to_owned(),
        Verdict::NotCompared => "not compared".to_owned(),
    }
}

/// What the changes ask of the version, against what it declares.
pub(super) fn bumps(package: &PackageReport) -> Option<String> {
    let (required, declared) = (package.required_bump, package.declared_bump);
    let suggested = package.suggested_version.as_ref()?;
    let asked = format!("the changes call for a {} version bump", required.name());
    Some(match declared {
        _ if declared >= required => format!("{asked}, and {suggested} declares it"),
        Bump::None => format!("{asked}, and none is declared: the next version is {suggested}"),
        _ => format!("{asked}, only {} is declared: it should be {suggested}", declared.name()),
    })
}

/// What the next release needs since the last one, if that is known.
pub(super) fn since(package: &PackageReport) -> Option<String> {
    let SinceRelease { rev, required_bump, suggested_version, .. } =
        package.since_release.as_ref()?;
    Some(match (suggested_version, required_bump) {
        (None, _) => format!("what changed since {rev} could not be compared"),
        (Some(version), Bump::None) => format!("nothing changed since {rev}: {version} stays"),
        (Some(version), bump) => {
            let bump = bump.name();
            format!("since {rev} a {bump} version bump is needed: the next release is {version}")
        }
    })
}

/// With what both sides were read; none if they were not.
pub(super) fn read_by(coverage: &Coverage) -> Option<String> {
    let (toolchain, target) = (coverage.toolchain.as_ref()?, coverage.target.as_ref()?);
    let features = match coverage.features.as_slice() {
        [] => "no features".to_owned(),
        features => format!("features {}", features.join(", ")),
    };
    Some(format!("read by {toolchain} for {target}, {features}"))
}

/// The answer in one sentence, and whether it is a good one.
pub(super) fn conclusion(report: &Report) -> (bool, String) {
    let gating: usize = report.packages.iter().map(|package| package.gating()).sum();
    let open = report.packages.iter().filter(|p| p.verdict == Verdict::Inconclusive).count();
    let items: usize = report.packages.iter().map(|package| package.coverage.items).sum();
    let unanswered = format!("{} without an answer", count(open, "package"));
    let and = if open > 0 { format!(", and {unanswered}") } else { String::new() };
    match (report.exit_code(), report.verdict) {
        (100, _) if gating == 0 => (false, format!("a published library was removed{and}")),
        (100, _) => {
            let breaks = count(gating, "breaking change");
            (false, format!("{breaks} not {}{and}", missing(report)))
        }
        (101, Verdict::NotCompared) if report.failures.is_empty() => {
            (false, "there was nothing to compare".to_owned())
        }
        (101, Verdict::NotCompared) => (false, "nothing was compared".to_owned()),
        (101, _) if open > 0 => (false, unanswered),
        (101, _) => (false, "the comparison did not come to an answer".to_owned()),
        (_, Verdict::Breaking) => (true, allowed(report)),
        (_, Verdict::Unchanged) => {
            (true, format!("no difference found in {}", count(items, "public item")))
        }
        (_, Verdict::New) => (true, "nothing that base offered was changed".to_owned()),
        _ => (true, format!("no break found in {}", count(items, "public item"))),
    }
}

/// Characters of flags that are written out. More are not read, and a page has a limit.
const FLAGS: usize = 4_000;

/// The flags behind a command, or what stands for too many of them.
fn behind_command(flags: String) -> String {
    if flags.len() > FLAGS { " FLAGS...".to_owned() } else { flags }
}

/// The flags that ask for the same of other revisions; none where no revisions are compared.
pub(super) fn flags(report: &Report) -> Option<String> {
    const REVISIONS: [&str; 3] = ["--base", "--base-version", "--head"];
    let mut arguments = report.arguments.as_ref()?.iter();
    let mut flags = String::new();
    while let Some(argument) = arguments.next() {
        match REVISIONS.contains(&argument.as_str()) {
            true => drop(arguments.next()),
            false => flags += &format!(" {argument}"),
        }
    }
    Some(behind_command(flags))
}

/// As many fingerprints are written out for the reader to paste.
const PASTED: usize = 6;

/// How to accept what stands in the way; none if nothing does, or nothing can be accepted.
pub(super) fn accepting(report: &Report) -> Option<String> {
    let arguments = report.arguments.as_ref()?;
    let changes = report.packages.iter().flat_map(|package| &package.changes);
    let gating = changes.filter(|change| change.gates).map(|change| change.fingerprint.as_str());
    let mut fingerprints: Vec<&str> = gating.collect();
    fingerprints.dedup();
    let named = match fingerprints.len() {
        0 => return None,
        1..=PASTED => fingerprints.join(" "),
        _ => "FINGERPRINT...".to_owned(),
    };
    let flags = behind_command(arguments.iter().map(|it| format!(" {it}")).collect());
    Some(format!("cargo stability accept {named}{flags} --reason \"...\""))
}

/// What the changes that stand in the way lack.
fn missing(report: &Report) -> &'static str {
    let mut gating = report.packages.iter().filter(|package| package.gating() > 0);
    if gating.all(|package| package.declared_bump == Bump::Major) {
        "deprecated before"
    } else {
        "declared by the version"
    }
}

/// Why breaks may pass.
fn allowed(report: &Report) -> String {
    let breaks = || {
        let changes = report.packages.iter().flat_map(|package| &package.changes);
        changes.filter(|change| change.severity() == Class::Breaking)
    };
    let is_declared = |it: &Change| it.accepted.is_none() && it.level == Level::Breaking;
    let reasons = [
        ("declared by its version", breaks().any(is_declared)),
        ("accepted", breaks().any(|it| it.accepted.is_some())),
        ("let through by the policy", breaks().any(|it| it.level < Level::Breaking)),
    ];
    let reasons = reasons.iter().filter(|(_, is_one)| *is_one).map(|(reason, _)| *reason);
    format!("every breaking change is {}", reasons.collect::<Vec<_>>().join(" or "))
}
