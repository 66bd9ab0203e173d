//! A break that is meant to be, written into the manifest of its package. This is the one place
//! where something is written into the user's tree, because it was asked for.

use super::{Options, repository};
use crate::failure::Failure;
use crate::policy::{Acceptance, Level, standing, with_acceptance};
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

/// What came of a wish for one break, in words for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// The manifest has an entry now.
    Written(String),
    /// It had one, and is as it was.
    Stands(String),
}

/// Writes an entry for each fingerprint that has none, and says where each is. Nothing is written
/// unless every one is a break of the report.
pub fn accept(options: &Options, report: &Report, wish: &Wish) -> Result<Vec<Entry>, Failure> {
    let found = wish.fingerprints.iter().map(|it| found(report, it, wish));
    let found = found.collect::<Result<Vec<_>, Failure>>()?;
    let root = repository(options)?.root().to_owned();
    let entry = |(manifest, acceptance, head): (&str, Acceptance, _)| {
        let stands = write(&root.join(manifest), manifest, &acceptance, head)?;
        let Acceptance { fingerprint, path, .. } = acceptance;
        let place = format!("{fingerprint} of `{path}` in {manifest}");
        Ok(match stands {
            None if options.head.is_some() => {
                Entry::Written(format!("{place}; commit it, since a commit was compared"))
            }
            None => Entry::Written(place),
            Some(known) => Entry::Stands(format!(
                "{place}: accepted already, {}; edit the entry to change that",
                said(&known)
            )),
        })
    };
    found.into_iter().map(entry).collect()
}

/// `"why" (until 2.0.0)`.
fn said(acceptance: &Acceptance) -> String {
    let until = acceptance.until.as_ref().map(|version| format!(" (until {version})"));
    format!("\"{}\"{}", acceptance.reason, until.unwrap_or_default())
}

/// The manifest that has to say it, and what; and the version it is about.
fn found<'a>(
    report: &'a Report,
    fingerprint: &str,
    wish: &Wish,
) -> Result<(&'a str, Acceptance, Option<&'a Version>), Failure> {
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
    let head = package.versions.head.as_ref();
    if let Some(head) = head.filter(|head| acceptance.is_over(head)) {
        let cause = format!("it would be void at once: `{}` has version {head}", package.name);
        return Err(failure(cause, "name a later version with --until, or none".to_owned()));
    }
    match &package.manifest {
        Some(manifest) => Ok((manifest, acceptance, head)),
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

/// Writes the entry; or leaves the file alone and tells the one that stands in it, which has to be
/// one that head's version has not ended.
fn write(
    file: &Path,
    shown: &str,
    acceptance: &Acceptance,
    head: Option<&Version>,
) -> Result<Option<Acceptance>, Failure> {
    let doing = || format!("writing the acceptance of {} to {shown}", acceptance.fingerprint);
    let unwritable = |error: std::io::Error| {
        Failure::new(doing(), error.to_string(), "the manifest has to be there and writable")
    };
    // A manifest may be a link: what it leads to is written, and the link stays.
    let file = fs::canonicalize(file).map_err(unwritable)?;
    let text = fs::read_to_string(&file).map_err(unwritable)?;
    let known = standing(&text, acceptance);
    if let Some(known) = known.filter(|known| !head.is_some_and(|head| known.is_over(head))) {
        return Ok(Some(known));
    }
    if fs::metadata(&file).map_err(unwritable)?.permissions().readonly() {
        let hint = "make the file writable and run this again";
        return Err(Failure::new(doing(), "the file is read-only", hint));
    }
    let text = with_acceptance(&text, acceptance).map_err(|cause| {
        Failure::new(doing(), cause, "repair the manifest, or write the entry by hand")
    })?;
    write_whole(&file, text.as_bytes()).map_err(unwritable)?;
    Ok(None)
}
