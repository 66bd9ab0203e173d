//! The last release of each package, as tags say: what head's version is weighed against where the
//! manifest asks for that, and the base of the second answer.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::sources::{Content, Search, Sources};
use super::untouched::is_aside;
use crate::build::Request;
use crate::failure::Failure;
use crate::policy::DeclaredVersion;
use crate::sides::{Pair, Side};
use crate::source::{Package, Release, Repository, Revision};
use semver::Version;

/// The last releases of some packages.
#[derive(Default)]
pub(super) struct Releases {
    /// What each released commit holds, by its id.
    contents: BTreeMap<String, Content>,
    /// The tag of each package.
    tags: BTreeMap<String, Revision>,
}

impl Releases {
    /// The releases of `names` below head; `base` stands for all of them if it is given.
    pub fn find<'n>(
        search: &Search<'_>,
        head: &Revision,
        names: impl Iterator<Item = &'n String>,
        base: Option<&Revision>,
    ) -> Result<Releases, Failure> {
        let mut found = Releases::default();
        for name in names {
            let tag = match base {
                Some(base) => Some(base.clone()),
                None => search.repository.last_release(head, name)?,
            };
            let Some(tag) = tag else { continue };
            if !found.contents.contains_key(&tag.oid) {
                found.contents.insert(tag.oid.clone(), search.at(&tag)?);
            }
            found.tags.insert(name.clone(), tag);
        }
        Ok(found)
    }

    /// The tag of a package.
    pub fn tag(&self, name: &str) -> Option<&Revision> {
        self.tags.get(name)
    }

    /// The package as it was released; none if the tag does not hold it.
    pub fn package(&self, name: &str) -> Option<&Package> {
        self.content(name)?.package(name)
    }

    /// Head's package with its release in place of base.
    pub fn pair<'a>(&'a self, head: &Request<'a>) -> Option<Pair<Request<'a>>> {
        let Content { tree, workspace } = self.content(&head.package.name)?;
        let package = self.package(&head.package.name)?;
        let base = Request { side: Side::Base, tree, workspace, package, policy: head.policy };
        Some(Pair { base, head: *head })
    }

    fn content(&self, name: &str) -> Option<&Content> {
        self.contents.get(&self.tag(name)?.oid)
    }
}

/// The version that head's is weighed against in place of base's, and a note on it.
pub(super) struct Reference {
    pub version: Option<Version>,
    pub note: String,
}

/// The references of all packages whose policy asks for one.
pub(super) fn references(
    search: &Search<'_>,
    sources: &Sources,
) -> Result<BTreeMap<String, Reference>, Failure> {
    let asks = |wanted: DeclaredVersion| {
        let packages = sources.packages.iter();
        packages.filter(move |(_, policy)| policy.declared_version == wanted).map(|(name, _)| name)
    };
    let revision = &sources.revision;
    let releases = Releases::find(search, revision, asks(DeclaredVersion::Tag), None)?;
    let mut references = BTreeMap::new();
    for name in asks(DeclaredVersion::Tag) {
        let version = releases.package(name).map(|it| it.version.clone());
        let tag = releases.tag(name).map(|tag| format!("its release tag {}", tag.rev));
        references.insert(name.clone(), reference(version, tag, "no release tag below head"));
    }
    for name in asks(DeclaredVersion::Registry) {
        let Some(package) = sources.head.package(name) else { continue };
        let found = search.release(package, &Release::Latest, &sources.head.tree)?;
        let (version, why) = match found {
            Ok(release) => (Some(release.version), ""),
            Err(why) => (None, why),
        };
        let release = Some("its last release in the registry".to_owned());
        references.insert(name.clone(), reference(version, release, why));
    }
    Ok(references)
}

fn reference(version: Option<Version>, from: Option<String>, why_not: &str) -> Reference {
    let note = match (&version, from) {
        (Some(version), Some(from)) => {
            format!("head's version is weighed against {version}, {from}")
        }
        _ => format!("head's version is weighed against base's: {why_not}"),
    };
    Reference { version, note }
}

/// Whether the code of a package is another one than at its release, as far as git can tell.
/// Prose, tests and what tools keep for themselves are none.
pub(super) fn has_changed(
    repository: &Repository,
    release: &Revision,
    sources: &Sources,
    name: &str,
) -> bool {
    let Sources { head: Content { tree, workspace }, revision, .. } = sources;
    if release.oid == revision.oid && !revision.dirty {
        return false;
    }
    let directory = |package: &Package| {
        let manifest = package.manifest.strip_prefix(&tree.root).unwrap_or(&package.manifest);
        manifest.parent().unwrap_or(Path::new("")).to_owned()
    };
    let own = sources.head.package(name).map(directory);
    let (Some(own), Some(changed)) = (own, sources.changed_since(repository, release)) else {
        return true;
    };
    let others = workspace.packages.iter().filter(|it| it.name != name).map(directory);
    let inner: Vec<_> = others.filter(|it| it.starts_with(&own)).collect();
    let is_code = |path: &PathBuf| {
        let is_own = path.starts_with(&own) && !inner.iter().any(|it| path.starts_with(it));
        is_own && !path.ends_with("Cargo.lock") && !is_aside(path, &own)
    };
    changed.iter().any(is_code)
}
