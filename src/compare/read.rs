//! The rustdoc JSON of both sides as APIs, both at once.

use crate::api::Api;
use crate::build::{Artifact, Documented};
use crate::failure::Failure;
use crate::lower::{Context, lower};
use crate::sides::{Pair, Side};
use crate::source::Package;
use semver::Version;

/// Base is read beside head; what failed before stays failed.
pub(super) fn both(
    packages: Pair<&Package>,
    documented: Pair<Result<Documented, Failure>>,
) -> Pair<Result<Api, Failure>> {
    let Pair { base, head } = documented;
    std::thread::scope(|scope| {
        let base = scope.spawn(|| one(Side::Base, packages.base, base?));
        let head = head.and_then(|head| one(Side::Head, packages.head, head));
        let base = base.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        Pair { base, head }
    })
}

fn one(side: Side, package: &Package, documented: Documented) -> Result<Api, Failure> {
    let subject = format!("`{}` at {}", package.name, side.name());
    let json = std::fs::read(&documented.json).map_err(|error| {
        let doing = format!("reading the rustdoc JSON of {subject}");
        Failure::new(doing, error.to_string(), "run again: it was there a moment ago")
    })?;
    let crates = documented.artifacts.iter();
    let edition = package.library.as_ref().map_or(&package.edition, |library| &library.edition);
    let context = Context {
        subject,
        directory: documented.directory.clone(),
        root: documented.root.clone(),
        crates: crates.map(|(stem, artifact)| (stem.clone(), identity(artifact))).collect(),
        edition: edition.parse().unwrap_or_default(),
        package: crate::api::Package {
            features: package.features.clone(),
            rust_version: package.rust_version.as_deref().and_then(|it| it.parse().ok()),
        },
    };
    lower(&json, &context)
}

/// The package, and as much of its version as two builds must share to mean the same types:
/// `serde@1`, `rand@0.9`, `tiny@0.0.3`; a pre-release is only the same as itself.
fn identity(artifact: &Artifact) -> String {
    let Artifact { name, version, .. } = artifact;
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
        let of = |version: &str| {
            let version = Version::parse(version).unwrap();
            identity(&Artifact { name: "a".into(), version, local: false })
        };
        let versions = ["1.2.3", "1.9.0", "0.9.1", "0.0.3", "1.0.0-alpha.1"];
        assert_eq!(versions.map(of), ["a@1", "a@1", "a@0.9", "a@0.0.3", "a@1.0.0-alpha.1"]);
    }
}
