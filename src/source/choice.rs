//! The base, when none is asked for: the first rule that applies, with its reason.

use std::collections::BTreeSet;
use std::fs;

use semver::Version;

use super::{Known, Repository, Revision, ci};
use crate::failure::Failure;

/// What the choice depends on.
pub(super) struct Head {
    /// The commit that is judged, or that the working tree started from.
    pub oid: String,
    /// The branch it is on.
    pub branch: Option<String>,
    /// What that branch follows: `origin/main`.
    pub upstream: Option<String>,
    /// It is checked out, and on no branch.
    pub detached: bool,
    /// There are changes that are not committed.
    pub dirty: bool,
}

/// A reference and the commit it stands for.
struct Reference {
    name: String,
    oid: String,
    symbolic: String,
}

/// Chooses the base for `head`.
pub(super) fn base(
    repository: &Repository,
    head: &Head,
    packages: &[String],
) -> Result<Revision, Failure> {
    if let Some(base) = ci::base(repository, &head.oid)? {
        return Ok(base);
    }
    let references = references(repository)?;
    if head.detached
        && let Some(base) = merged_into(repository, head, &references)?
    {
        return Ok(base);
    }
    let target = target(head, &references);
    if let Some(target) = &target
        && let Some(base) = fork_point(repository, head, target)?
    {
        return Ok(base);
    }
    let last_commit = || {
        let chosen = "last commit, since the working tree has changes".to_owned();
        Revision { rev: "HEAD".into(), oid: head.oid.clone(), dirty: false, chosen }
    };
    // A branch that only starts has the commit it started from for its base, not a release.
    let starts = head.branch.is_some() && target.is_some_and(|target| !target.own);
    if head.dirty && starts {
        return Ok(last_commit());
    }
    match last_release(repository, head, packages)? {
        Some(base) => Ok(base),
        None if head.dirty => Ok(last_commit()),
        None => Err(nothing(repository)),
    }
}

fn nothing(repository: &Repository) -> Failure {
    let hint = if repository.shallow() {
        "this clone is shallow: `git fetch --unshallow --tags`, or name one with --base REV"
    } else {
        "name one: --base REV (a tag, a branch, HEAD~1)"
    };
    let cause = "head is not ahead of another branch, no release tag is below it, and the working \
                 tree has no changes";
    Failure::new("choosing the base", cause, hint)
}

fn references(repository: &Repository) -> Result<Vec<Reference>, Failure> {
    let format = "--format=%(refname) %(objectname) %(*objectname) %(symref)";
    let places = ["for-each-ref", format, "refs/heads", "refs/remotes", "refs/tags"];
    let text = repository.text("listing branches and tags", places)?;
    Ok(text.lines().filter_map(reference).collect())
}

fn reference(line: &str) -> Option<Reference> {
    let mut parts = line.split(' ');
    let (name, oid) = (parts.next()?, parts.next()?);
    // The last line comes without the blanks that end it.
    let (peeled, symbolic) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
    let oid = if peeled.is_empty() { oid } else { peeled };
    Some(Reference { name: name.into(), oid: oid.into(), symbolic: symbolic.into() })
}

/// The first parent of the commit that a forge made to test a pull request: that is the branch
/// the request is for. A tagged merge commit is a release that someone looks at.
fn merged_into(
    repository: &Repository,
    head: &Head,
    references: &[Reference],
) -> Result<Option<Revision>, Failure> {
    let doing = "reading the parents of HEAD";
    // Not `rev-list --parents`: in a shallow clone it hides the parents that are not there.
    let commit = repository.text(doing, ["cat-file", "commit", &head.oid])?;
    let header = commit.lines().take_while(|line| !line.is_empty());
    let parents: Vec<&str> = header.filter_map(|line| line.strip_prefix("parent ")).collect();
    let tagged = references
        .iter()
        .any(|reference| reference.name.starts_with("refs/tags/") && reference.oid == head.oid);
    let [first, _, ..] = parents[..] else { return Ok(None) };
    if tagged {
        return Ok(None);
    }
    if !repository.output(doing, ["cat-file", "-e", first])?.status.success() {
        let cause = format!("HEAD merges a pull request into {first}, which is not in this clone");
        let hint = format!(
            "`git fetch --depth=1 origin {first}`, or check out with a depth of 2, or use --base"
        );
        return Err(Failure::new("choosing the base", cause, hint));
    }
    let chosen = "first parent of the pull request's merge commit".to_owned();
    Ok(Some(Revision { rev: "HEAD^1".into(), oid: first.into(), dirty: false, chosen }))
}

/// The branch that head is meant for.
struct Target {
    name: String,
    oid: String,
    /// It is the published state of the very branch that head is on.
    own: bool,
}

fn target(head: &Head, references: &[Reference]) -> Option<Target> {
    let branch = head.branch.as_deref().unwrap_or_default();
    let find = |name: &str| references.iter().find(|reference| reference.name == name);
    let make = |reference: &Reference| {
        let name = short(&reference.name);
        let own = name.split_once('/').is_some_and(|(_, rest)| rest == branch) || name == branch;
        Target { name: name.to_owned(), oid: reference.oid.clone(), own }
    };
    // A branch that follows one of another name is meant for that one.
    if let Some(upstream) = &head.upstream {
        let found = find(&format!("refs/remotes/{upstream}"))
            .or_else(|| find(&format!("refs/heads/{upstream}")));
        if let Some(target) = found.map(make).filter(|target| !target.own) {
            return Some(target);
        }
    }
    let remote = head.upstream.as_deref().and_then(|name| name.split_once('/'));
    let remote = remote.map_or("origin", |(remote, _)| remote);
    let default = find(&format!("refs/remotes/{remote}/HEAD"))
        .or_else(|| references.iter().find(|reference| is_remote_head(&reference.name)))
        .and_then(|reference| find(&reference.symbolic));
    let usual = ["main", "master"];
    let remote_usual =
        || usual.iter().find_map(|name| find(&format!("refs/remotes/{remote}/{name}")));
    let local_usual = || usual.iter().find_map(|name| find(&format!("refs/heads/{name}")));
    default.or_else(remote_usual).or_else(local_usual).map(make)
}

fn is_remote_head(name: &str) -> bool {
    name.starts_with("refs/remotes/") && name.ends_with("/HEAD")
}

fn short(name: &str) -> &str {
    ["refs/remotes/", "refs/heads/", "refs/tags/"]
        .iter()
        .find_map(|prefix| name.strip_prefix(prefix))
        .unwrap_or(name)
}

/// Where head left its target, if it did.
fn fork_point(
    repository: &Repository,
    head: &Head,
    target: &Target,
) -> Result<Option<Revision>, Failure> {
    let doing = format!("looking for the merge base with {}", target.name);
    let output = repository.output(&doing, ["merge-base", &head.oid, &target.oid])?;
    let oid = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    // In a shallow clone git ends the same way for "none" and for "not here".
    if oid.is_empty() && repository.shallow() {
        let cause = "this clone is shallow, and the commit both have in common is not in it";
        let hint = "`git fetch --unshallow` (or --deepen=100) brings it; or use --base REV";
        return Err(Failure::new(doing, cause, hint));
    }
    if oid.is_empty() || oid == head.oid {
        return Ok(None);
    }
    let chosen = format!("merge base with {}", target.name);
    Ok(Some(Revision { rev: oid.chars().take(12).collect(), oid, dirty: false, chosen }))
}

/// A tag that names a version, and perhaps a package.
pub(super) struct Release {
    pub tag: String,
    pub oid: String,
    pub package: String,
    pub version: Version,
}

/// The last release below head: the highest version, a pre-release only if there is no other.
fn last_release(
    repository: &Repository,
    head: &Head,
    packages: &[String],
) -> Result<Option<Revision>, Failure> {
    let mut releases = releases(repository, &head.oid)?;
    // Nothing can have changed since a release that is head itself.
    releases.retain(|release| head.dirty || release.oid != head.oid);
    let Some(package) = released_package(repository, head, packages, &releases)? else {
        return Ok(None);
    };
    Ok(last(releases, &package).map(|release| {
        let chosen = "last release tag below head".to_owned();
        Revision { rev: release.tag, oid: release.oid, dirty: false, chosen }
    }))
}

/// The last release of the package that `tag` releases, below the commit `oid`; nothing for a tag
/// that names no version.
pub(super) fn release_before(
    repository: &Repository,
    tag: &str,
    oid: &str,
) -> Result<Option<Option<Known>>, Failure> {
    let name = format!("refs/tags/{tag}");
    let tag = Reference { name, oid: oid.to_owned(), symbolic: String::new() };
    let Some(own) = release(&tag) else { return Ok(None) };
    let mut releases = releases(repository, oid)?;
    releases.retain(|release| release.oid != oid);
    let known = |release: Release| Known { name: release.tag, oid: release.oid };
    Ok(Some(last(releases, &own.package).map(known)))
}

/// The tags in the history of a commit that name a version, the newest first.
pub(super) fn releases(repository: &Repository, oid: &str) -> Result<Vec<Release>, Failure> {
    let format = "--format=%(refname) %(objectname) %(*objectname) %(symref)";
    let merged = format!("--merged={oid}");
    let arguments = ["for-each-ref", "--sort=-creatordate", format, &merged, "refs/tags"];
    let text = repository.text("listing release tags", arguments)?;
    let tags = text.lines().filter_map(reference);
    Ok(tags.filter_map(|tag| release(&tag)).collect())
}

/// The highest version of a package, a pre-release only if there is no other.
pub(super) fn last(releases: Vec<Release>, package: &str) -> Option<Release> {
    releases.into_iter().filter(|release| release.package == package).max_by(|a, b| {
        (a.version.pre.is_empty(), &a.version).cmp(&(b.version.pre.is_empty(), &b.version))
    })
}

fn release(tag: &Reference) -> Option<Release> {
    let name = short(&tag.name);
    let starts = name.char_indices().filter(|(_, character)| character.is_ascii_digit());
    let (start, version) =
        starts.into_iter().find_map(|(at, _)| Some((at, Version::parse(&name[at..]).ok()?)))?;
    let before = &name[..start];
    let before = before.strip_suffix(['v', 'V']).unwrap_or(before);
    let package = before.trim_end_matches(['-', '_', '/', '@', '.']);
    // `1v1.0.0` or `abc1.0.0` is no version after a name.
    if !before.is_empty() && package.len() == before.len() {
        return None;
    }
    let general = ["release", "releases", "rel", "version"].contains(&package);
    let package = if general { "" } else { package };
    Some(Release { tag: name.into(), oid: tag.oid.clone(), package: package.into(), version })
}

/// Whose tags count, as the tags name it: a package asked for, the one the user stands in, tags
/// that name none, at last the package that was released last.
fn released_package(
    repository: &Repository,
    head: &Head,
    packages: &[String],
    releases: &[Release],
) -> Result<Option<String>, Failure> {
    let tagged: BTreeSet<&str> = releases.iter().map(|release| release.package.as_str()).collect();
    let wished = packages.iter().cloned().chain(own_package(repository)).chain([String::new()]);
    if let Some(package) = wished.into_iter().find(|name| tagged.contains(name.as_str())) {
        return Ok(Some(package));
    }
    if releases.is_empty() {
        return Ok(None);
    }
    // Tags of things that are no package here (`docker-1.0.0`) say nothing.
    let pattern = "^name *= *\"";
    let arguments = ["grep", "-h", "-E", pattern, &head.oid, "--", "*Cargo.toml"];
    let output = repository.output("listing the names of packages", arguments)?;
    let text = String::from_utf8_lossy(&output.stdout);
    let names: BTreeSet<&str> = text.lines().filter_map(|line| line.split('"').nth(1)).collect();
    let last = releases.iter().find(|release| names.contains(release.package.as_str()));
    Ok(last.map(|release| release.package.clone()))
}

/// The name in the manifest of the user's directory, or the nearest above it.
fn own_package(repository: &Repository) -> Option<String> {
    let directories = repository.directory().ancestors();
    let mut inside = directories.take_while(|path| path.starts_with(repository.root()));
    let manifest = inside.find_map(|path| fs::read_to_string(path.join("Cargo.toml")).ok())?;
    let section = manifest.split("[package]").nth(1)?;
    let line = section.lines().find(|line| line.trim_start().starts_with("name"))?;
    line.split('"').nth(1).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{Reference, release};

    #[test]
    fn release_tags_name_a_version_and_perhaps_a_package() {
        let parsed = |name: &str| {
            let name = format!("refs/tags/{name}");
            let tag = Reference { name, oid: String::new(), symbolic: String::new() };
            release(&tag).map(|release| (release.package, release.version.to_string()))
        };
        let some = |package: &str, version: &str| Some((package.to_owned(), version.to_owned()));
        assert_eq!(parsed("v1.2.3"), some("", "1.2.3"));
        assert_eq!(parsed("1.2.3-rc.1"), some("", "1.2.3-rc.1"));
        assert_eq!(parsed("release-1.2.3"), some("", "1.2.3"));
        assert_eq!(parsed("tree-v0.3.0"), some("tree", "0.3.0"));
        assert_eq!(parsed("utf8-parse-0.3.0+build"), some("utf8-parse", "0.3.0+build"));
        assert_eq!(parsed("tree/v0.3.0"), some("tree", "0.3.0"));
        assert_eq!(parsed("tree@0.3.0"), some("tree", "0.3.0"));
        assert_eq!(parsed("nightly"), None);
        assert_eq!(parsed("v1.2"), None);
        assert_eq!(parsed("abc1.0.0"), None);
    }
}
