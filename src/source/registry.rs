//! A release as a tree: cargo finds it with the user's own configuration and keeps it in its own
//! cache, so any registry, mirror or vendor directory will do.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::str::FromStr;

use cargo_metadata::{Metadata, MetadataCommand};
use semver::Version;

use super::{Package, Repository, Snapshot, Toolchain, Tree, digest};
use crate::failure::Failure;

/// Which release is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Release {
    /// The newest one that is not newer than head; a pre-release only if there is no other.
    Latest,
    /// This one.
    Exact(Version),
}

impl FromStr for Release {
    type Err = String;

    fn from_str(text: &str) -> Result<Release, String> {
        if text == "latest" {
            return Ok(Release::Latest);
        }
        let version = Version::parse(text.strip_prefix('v').unwrap_or(text));
        let version = version.map_err(|_| "a whole version such as 1.2.3, or `latest`")?;
        Ok(Release::Exact(version))
    }
}

/// The registries that cargo knows when it is called in one tree.
#[derive(Clone, Copy, Debug)]
pub struct Registry<'a> {
    /// The repository.
    pub repository: &'a Repository,
    /// The tree whose configuration counts: head.
    pub tree: &'a Tree,
    /// The cargo to ask.
    pub toolchain: &'a Toolchain,
    /// Where releases are unpacked.
    pub cache: &'a Path,
    /// Only what is cached may be used.
    pub offline: bool,
}

/// A release that was found and unpacked.
#[derive(Clone, Debug)]
pub struct Released {
    /// Its files.
    pub tree: Tree,
    /// Its version.
    pub version: Version,
    /// The registry could not be asked whether there is a newer one.
    pub is_stale: bool,
}

/// Where cargo has a release.
struct Found {
    directory: PathBuf,
    version: Version,
    source: String,
    is_stale: bool,
}

/// Why there is none.
enum Missing {
    /// The registry knows no package of this name.
    Package,
    /// No version of it fits.
    Version(String),
    /// Anything else, in cargo's words.
    Other(String),
}

impl Registry<'_> {
    /// The wanted release of `package`, none if nothing of that name was ever released.
    pub fn release(
        &self,
        package: &Package,
        wanted: &Release,
    ) -> Result<Option<Released>, Failure> {
        let Package { name, version, .. } = package;
        let doing = match wanted {
            Release::Latest => format!("looking for the last release of `{name}`"),
            Release::Exact(version) => format!("looking for release {version} of `{name}`"),
        };
        let requirements = match wanted {
            Release::Exact(version) => vec![format!("={version}")],
            Release::Latest => up_to(version).to_vec(),
        };
        let mut reason = String::new();
        for requirement in &requirements {
            match self.found(package, requirement, *wanted == Release::Latest) {
                Ok(found) => return self.unpacked(package, found, &doing).map(Some),
                Err(Missing::Package) => return Ok(None),
                Err(Missing::Version(said)) => reason = said,
                Err(Missing::Other(said)) => return Err(Failure::new(doing, said, UNREACHED)),
            }
        }
        Err(Failure::new(doing, reason, self.hint(package, wanted)))
    }

    /// The nearest release there is, as the next thing to try.
    fn hint(&self, package: &Package, wanted: &Release) -> String {
        let below = match wanted {
            Release::Exact(version) => self.found(package, &format!("<{version}"), true).ok(),
            Release::Latest => None,
        };
        match below {
            Some(Found { version, .. }) => {
                format!("the nearest release below it is {version}: --base-version {version}")
            }
            None => "name a release that there is, or a revision: --base REV".to_owned(),
        }
    }

    /// What cargo resolves a requirement to. What is cached need not be asked for again, unless
    /// something newer could have come.
    fn found(
        &self,
        package: &Package,
        requirement: &str,
        can_be_newer: bool,
    ) -> Result<Found, Missing> {
        let first = self.resolved(package, requirement, self.offline || !can_be_newer);
        match first {
            Err(Missing::Other(_)) if can_be_newer && !self.offline => {
                let cached = self.resolved(package, requirement, true);
                cached.map(|found| Found { is_stale: true, ..found }).or(first)
            }
            Err(_) if !can_be_newer && !self.offline => self.resolved(package, requirement, false),
            first => first,
        }
    }

    /// One call of cargo, for a package that depends on nothing but the release.
    fn resolved(
        &self,
        package: &Package,
        requirement: &str,
        offline: bool,
    ) -> Result<Found, Missing> {
        let other = |error: io::Error| Missing::Other(error.to_string());
        let scratch = tempfile::tempdir_in(self.cache).map_err(other)?;
        let manifest = scratch.path().join("Cargo.toml");
        fs::write(&manifest, dependent(package, requirement)).map_err(other)?;
        fs::write(scratch.path().join("lib.rs"), "").map_err(other)?;
        let mut command = self.toolchain.cargo(&self.repository.directory_in(self.tree));
        command.args(["metadata", "--format-version=1", "--manifest-path"]).arg(&manifest);
        command.args(["--filter-platform", &self.toolchain.host]);
        if offline {
            command.arg("--offline");
        }
        let output = command.output().map_err(other)?;
        let unknown = || Missing::Other("cargo's answer makes no sense".to_owned());
        match output.status.success() {
            true => found(&metadata(&output).ok_or_else(unknown)?).ok_or_else(unknown),
            false => Err(missing(&output, &package.name)),
        }
    }

    /// The release in a directory of our own, where it is a workspace.
    fn unpacked(&self, package: &Package, found: Found, doing: &str) -> Result<Released, Failure> {
        let failure = |error: io::Error| {
            let hint = "CARGO_STABILITY_CACHE names another directory, if this one is full";
            Failure::new(doing, format!("{}: {error}", found.directory.display()), hint)
        };
        let files = files(&found.directory).map_err(failure)?;
        let contents = files
            .iter()
            .map(|(path, bytes)| digest([path.as_os_str().as_encoded_bytes(), bytes.as_slice()]));
        let version = found.version.to_string();
        let known = [package.name.clone(), version.clone(), found.source.clone()];
        let id = digest(known.into_iter().chain(contents));
        let releases = self.repository.cache(self.cache).join("releases");
        let slot = releases.join(format!("{}-{version}-{}", package.name, &id[..12]));
        if !slot.is_dir() {
            put_into(&files, &releases, &slot).map_err(failure)?;
        }
        let caller = Some(self.tree.root.clone());
        let tree = Tree { root: slot, snapshot: Some(Snapshot::of_tree(&id)), id, caller };
        Ok(Released { tree, version: found.version, is_stale: found.is_stale })
    }
}

/// The package that depends on a release.
const ASKING: &str = "needs-a-release";

const UNREACHED: &str = "a registry has to be configured as cargo wants it, and what is not cached \
                         needs the network; or compare with a revision: --base REV";

/// The requirements for the newest release up to `version`, in the order to try them: cargo takes
/// a pre-release only where one is named.
fn up_to(version: &Version) -> [String; 2] {
    let Version { major, minor, patch, .. } = version;
    let own = format!("{major}.{minor}.{patch}");
    let full = match version.pre.is_empty() {
        true => format!("<={own}"),
        false => format!("<{own}"),
    };
    let pre = if version.pre.is_empty() { String::new() } else { format!("-{}", version.pre) };
    [full, format!(">={own}-0, <={own}{pre}")]
}

/// The manifest of a package that needs just the release.
fn dependent(package: &Package, requirement: &str) -> String {
    let registry = package.registry.as_ref();
    let registry = registry.map(|it| format!("registry = {it:?}, ")).unwrap_or_default();
    format!(
        "[package]\nname = \"{ASKING}\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\
         [lib]\npath = \"lib.rs\"\n[workspace]\n[dependencies]\n\
         release = {{ package = {:?}, version = {requirement:?}, {registry}default-features = false }}\n",
        package.name
    )
}

fn metadata(output: &Output) -> Option<Metadata> {
    MetadataCommand::parse(String::from_utf8_lossy(&output.stdout)).ok()
}

/// The one dependency of the package that was asked about.
fn found(metadata: &Metadata) -> Option<Found> {
    let resolve = metadata.resolve.as_ref()?;
    let root = resolve.nodes.iter().find(|node| Some(&node.id) == resolve.root.as_ref())?;
    let id = &root.deps.first()?.pkg;
    let package = metadata.packages.iter().find(|package| package.id == *id)?;
    Some(Found {
        directory: package.manifest_path.parent()?.into(),
        version: package.version.clone(),
        source: package.source.as_ref()?.repr.clone(),
        is_stale: false,
    })
}

/// What cargo's refusal means.
fn missing(output: &Output, name: &str) -> Missing {
    let said = String::from_utf8_lossy(&output.stderr);
    let error = said.split_once("error: ").map_or(&*said, |(_, error)| error);
    // Who asked is ourselves, from a directory that is gone by now.
    let lines = error.trim().lines().filter(|line| !line.contains(ASKING));
    let said = lines.collect::<Vec<_>>().join("\n");
    // Without the network, cargo cannot know what there is.
    let is_blind = said.contains("offline mode") && !said.contains("directory source");
    if said.contains(&format!("no matching package named `{name}` found")) && !is_blind {
        return Missing::Package;
    }
    match said.contains("failed to select a version for the requirement") {
        true => Missing::Version(said),
        false => Missing::Other(said),
    }
}

/// What of a package is code of its own: no lock file, since none reaches clients, and no notes of
/// cargo's.
fn files(directory: &Path) -> io::Result<Vec<(PathBuf, Vec<u8>)>> {
    let mut found = Vec::new();
    let mut open = vec![PathBuf::new()];
    while let Some(inner) = open.pop() {
        for entry in fs::read_dir(directory.join(&inner))? {
            let entry = entry?;
            let (name, path) = (entry.file_name(), inner.join(entry.file_name()));
            let noted = name.to_string_lossy().starts_with(".cargo") || name == "Cargo.lock";
            if entry.path().is_dir() {
                open.push(path);
            } else if !noted {
                found.push((path, fs::read(entry.path())?));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Writes beside the slot and renames: a slot that is there is complete.
fn put_into(files: &[(PathBuf, Vec<u8>)], releases: &Path, slot: &Path) -> io::Result<()> {
    fs::create_dir_all(releases)?;
    let fresh = tempfile::tempdir_in(releases)?;
    for (path, bytes) in files {
        let place = fresh.path().join(path);
        fs::create_dir_all(place.parent().unwrap_or(releases))?;
        match path == Path::new("Cargo.toml") {
            true => fs::write(place, alone(&String::from_utf8_lossy(bytes)))?,
            false => fs::write(place, bytes)?,
        }
    }
    match fs::rename(fresh.path(), slot) {
        Ok(()) => drop(fresh.keep()),
        Err(_) if slot.is_dir() => {}
        Err(error) => return Err(error),
    }
    Ok(())
}

/// The manifest as one of a workspace, which needs nothing that only tests need: clients never have
/// that, so it may not be cached.
fn alone(manifest: &str) -> String {
    let mut kept = String::new();
    let mut is_kept = true;
    for line in manifest.lines() {
        if let Some(header) = line.trim_start().strip_prefix('[') {
            let header = header.trim_start_matches('[');
            is_kept = !header.split(['.', ']']).any(|part| part == "dev-dependencies");
        }
        if is_kept {
            kept.extend([line, "\n"]);
        }
    }
    if !manifest.lines().any(|line| line.trim_start().starts_with("[workspace")) {
        kept.push_str("\n[workspace]\n");
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{Release, alone, up_to};
    use semver::{Version, VersionReq};

    #[test]
    fn a_release_is_a_whole_version_or_the_last() {
        assert_eq!("latest".parse(), Ok(Release::Latest));
        assert_eq!("v1.2.3".parse(), Ok(Release::Exact(Version::new(1, 2, 3))));
        assert!("1.2".parse::<Release>().is_err());
    }

    #[test]
    fn the_last_release_is_not_newer_than_head() {
        for (head, release, expected) in [
            ("1.2.3", "1.2.3", true),
            ("1.2.3", "1.2.4", false),
            ("1.2.3", "0.9.0", true),
            ("1.2.3", "1.2.3-rc.1", true),
            ("1.2.3-rc.2", "1.2.3-rc.1", true),
            ("1.2.3-rc.2", "1.2.3", false),
            ("1.2.3-rc.2", "1.2.2", true),
        ] {
            let release = Version::parse(release).unwrap();
            let fits = |it: &String| VersionReq::parse(it).unwrap().matches(&release);
            let any = up_to(&Version::parse(head).unwrap()).iter().any(fits);
            assert_eq!(any, expected, "{release} for {head}");
        }
    }

    #[test]
    fn a_release_is_a_workspace_without_tests() {
        let manifest = "[package]\nname = \"a\"\n\n[dev-dependencies.b]\nversion = \"1\"\n\n\
                        [target.'cfg(unix)'.dev-dependencies]\nc = \"1\"\n\n[dependencies.d]\n\
                        version = \"1\"\n";
        let expected = "[package]\nname = \"a\"\n\n[dependencies.d]\nversion = \"1\"\n\n\
                        [workspace]\n";
        assert_eq!(alone(manifest), expected);
    }
}
