//! The rustdoc JSON of both sides as APIs, both at once.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::Path;

use semver::Version;

use crate::api::Api;
use crate::build::{Artifact, Builds, Documented, Request};
use crate::compare::follow::followed;
use crate::compare::manifest::offered;
use crate::failure::Failure;
use crate::lower::{Context, Document};
use crate::sides::{Pair, Side, beside};

/// One side of a package, as it is read.
pub(super) struct Reading {
    pub documented: Documented,
    pub document: Document,
    /// The artifacts whose crates the document was continued into.
    pub linked: BTreeSet<String>,
    /// The position of the request that it answers.
    pub request: usize,
    /// What it is, for messages.
    pub subject: String,
}

/// Reads both sides; what failed before stays failed.
pub(super) fn both(
    packages: &Pair<Request<'_>>,
    documented: Pair<Result<Documented, Failure>>,
    requests: Pair<usize>,
    builds: &Builds<'_>,
) -> Result<Read, Failures> {
    let Pair { base, head } = documented;
    // What clients call the library is base's to say.
    let library = packages.base.package.library.as_ref();
    let known_as = library.map(|library| library.name.as_str());
    let readings = beside(
        || read(&packages.base, base?, requests.base, None),
        || read(&packages.head, head?, requests.head, known_as),
    );
    match readings {
        Pair { base: Ok(base), head: Ok(head) } => followed(Pair { base, head }, builds),
        failed => Err(failures(failed.map(Result::err))),
    }
}

/// What went wrong, on which side.
pub(super) type Failures = Vec<(Side, Failure)>;

/// The failures of the sides that have one.
pub(super) fn failures(sides: Pair<Option<Failure>>) -> Failures {
    let Pair { base, head } = sides.named();
    [base, head].into_iter().filter_map(|(side, failure)| Some((side, failure?))).collect()
}

/// Both sides as APIs, and where those come from.
pub(super) struct Read {
    pub apis: Pair<Api>,
    pub readings: Pair<Reading>,
}

fn read(
    request: &Request<'_>,
    documented: Documented,
    position: usize,
    known_as: Option<&str>,
) -> Result<Reading, Failure> {
    let package = request.package;
    let subject = format!("`{}` at {}", package.name, request.side.name());
    let artifacts = &documented.artifacts;
    let versions = artifacts.values().map(|it| (identity(it), it.version.clone()));
    let edition = package.library.as_ref().map_or(&package.edition, |library| &library.edition);
    let context = Context {
        subject: subject.clone(),
        directory: documented.directory.clone(),
        root: documented.root.clone(),
        crates: artifacts.iter().map(|(stem, it)| (stem.clone(), identity(it))).collect(),
        versions: versions.collect(),
        edition: edition.parse().unwrap_or_default(),
        known_as: known_as.map(str::to_owned),
        package: offered(package, request.workspace),
    };
    let document = Document::read(opened(&documented.json, &subject)?, context)?;
    Ok(Reading { documented, document, linked: BTreeSet::new(), request: position, subject })
}

/// A JSON file, ready to be read.
pub(super) fn opened(json: &Path, subject: &str) -> Result<File, Failure> {
    File::open(json).map_err(|error| unread(&error, subject))
}

/// The content of a JSON file.
pub(super) fn bytes(json: &Path, subject: &str) -> Result<Vec<u8>, Failure> {
    std::fs::read(json).map_err(|error| unread(&error, subject))
}

fn unread(error: &std::io::Error, subject: &str) -> Failure {
    let doing = format!("reading the rustdoc JSON of {subject}");
    Failure::new(doing, error.to_string(), "run again once the file can be read")
}

/// The package, and as much of its version as two builds must share to mean the same types.
pub(super) fn identity(artifact: &Artifact) -> String {
    compatible(&artifact.name, &artifact.version)
}

/// `serde@1`, `rand@0.9`, `tiny@0.0.3`; a pre-release is only the same as itself.
pub(super) fn compatible(name: &str, version: &Version) -> String {
    let compatible = match version {
        Version { pre, .. } if !pre.is_empty() => version.to_string(),
        Version { major: 0, minor: 0, patch, .. } => format!("0.0.{patch}"),
        Version { major: 0, minor, .. } => format!("0.{minor}"),
        Version { major, .. } => major.to_string(),
    };
    format!("{name}@{compatible}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compatible_versions_share_an_identity() {
        let of = |version: &str| compatible("a", &Version::parse(version).unwrap());
        let versions = ["1.2.3", "1.9.0", "0.9.1", "0.0.3", "1.0.0-alpha.1"];
        assert_eq!(versions.map(of), ["a@1", "a@1", "a@0.9", "a@0.0.3", "a@1.0.0-alpha.1"]);
    }
}
