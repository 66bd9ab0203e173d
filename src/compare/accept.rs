//! A break that is meant to be, written into the manifest of its package. This is the one place
//! where something is written into the user's tree, because it was asked for.

use super::{Options, repository};
use crate::failure::Failure;
use crate::policy::{Acceptance, Level, with_acceptance};
use crate::source::write_whole;
use crate::verdict::{Change, PackageReport, Report};
use semver::Version;
use std::fs;
use std::path::Path;

/// As many breaks are listed where one is named that there is not.
const LISTED: usize = 5;

/// What to accept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// The fingerprints of the breaks.
    pub fingerprints: Vec<String>,
    /// Why they may be.
    pub reason: String,
    /// The version of head with which that ends.
    pub until: Option<Version>,
}

/// Writes an entry for each fingerprint, and says where each is now. Nothing is written unless
/// every one is a break of the report.
pub fn accept(options: &Options, report: &Report, wish: &Wish) -> Result<Vec<String>, Failure> {
    let found = wish.fingerprints.iter().map(|it| found(report, it, wish));
    let found = found.collect::<Result<Vec<_>, Failure>>()?;
    let root = repository(options)?.root().to_owned();
    let mut written = Vec::new();
    for (manifest, acceptance) in found {
        write(&root.join(manifest), manifest, &acceptance)?;
        let Acceptance { fingerprint, path, .. } = acceptance;
        written.push(format!("{fingerprint} of `{path}` in {manifest}"));
    }
    Ok(written)
}

/// The manifest that has to say it, and what.
fn found<'a>(
    report: &'a Report,
    fingerprint: &str,
    wish: &Wish,
) -> Result<(&'a str, Acceptance), Failure> {
    let failure =
        |cause: String, hint: String| Failure::new(format!("accepting {fingerprint}"), cause, hint);
    let changes = changes(report);
    let change = changes.iter().find(|(_, it)| it.fingerprint.eq_ignore_ascii_case(fingerprint));
    let Some((package, change)) = change else {
        let cause = "no change between base and head has this fingerprint".to_owned();
        return Err(failure(cause, breaks(&changes)));
    };
    let path = &change.finding.path;
    if change.level != Level::Breaking {
        let cause = format!("`{path}` ({}) stands in nobody's way", change.finding.rule.id);
        return Err(failure(cause, breaks(&changes)));
    }
    let acceptance = Acceptance {
        fingerprint: change.fingerprint.clone(),
        path: path.clone(),
        rule: change.finding.rule.id.to_owned(),
        reason: wish.reason.clone(),
        until: wish.until.clone(),
    };
    if let Some(head) = package.versions.head.as_ref().filter(|head| acceptance.is_over(head)) {
        let cause = format!("it would be void at once: `{}` has version {head}", package.name);
        return Err(failure(cause, "name a later version with --until, or none".to_owned()));
    }
    match &package.manifest {
        Some(manifest) => Ok((manifest, acceptance)),
        None => {
            let cause = format!("the manifest of `{}` is not known", package.name);
            Err(failure(cause, "compare revisions, and not files".to_owned()))
        }
    }
}

fn changes(report: &Report) -> Vec<(&PackageReport, &Change)> {
    let packages = report.packages.iter();
    packages.flat_map(|package| package.changes.iter().map(move |it| (package, it))).collect()
}

/// The breaks that could have been meant.
fn breaks(changes: &[(&PackageReport, &Change)]) -> String {
    let breaks = changes.iter().map(|(_, change)| *change);
    let breaks: Vec<&Change> = breaks.filter(|it| it.level == Level::Breaking).collect();
    let shown = |it: &&Change| format!("{} (`{}`)", it.fingerprint, it.finding.path);
    let list: Vec<String> = breaks.iter().take(LISTED).map(shown).collect();
    match (list.is_empty(), breaks.len().saturating_sub(LISTED)) {
        (true, _) => "there is no break to accept; the flags are those of the check".to_owned(),
        (_, 0) => format!("the breaks are: {}", list.join(", ")),
        (_, more) => format!("the breaks are: {} and {more} more", list.join(", ")),
    }
}

fn write(file: &Path, shown: &str, acceptance: &Acceptance) -> Result<(), Failure> {
    let doing = || format!("writing the acceptance of {} to {shown}", acceptance.fingerprint);
    let unwritable = |error: std::io::Error| {
        Failure::new(doing(), error.to_string(), "the manifest has to be there and writable")
    };
    // A manifest may be a link: what it leads to is written, and the link stays.
    let file = fs::canonicalize(file).map_err(unwritable)?;
    if fs::metadata(&file).map_err(unwritable)?.permissions().readonly() {
        let hint = "make the file writable and run this again";
        return Err(Failure::new(doing(), "the file is read-only", hint));
    }
    let text = fs::read_to_string(&file).map_err(unwritable)?;
    let text = with_acceptance(&text, acceptance).map_err(|cause| {
        Failure::new(doing(), cause, "repair the manifest, or write the entry by hand")
    })?;
    write_whole(&file, text.as_bytes()).map_err(unwritable)
}
