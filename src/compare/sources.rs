//! What both sides hold: two revisions of the repository, or releases and a revision.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::Options;
use super::choose::why_not;
use crate::build::Settings;
use crate::failure::Failure;
use crate::policy::Policy;
use crate::sides::{Pair, Side, beside};
use crate::source::{
    Package, Registry, Release, Released, Repository, Revision, Selection, Snapshot, Tree,
    Workspace, base_named, changed, head, resolve, select, tree, workspace,
};

/// The files of one side and the workspace in them.
pub(super) struct Content {
    pub tree: Tree,
    pub workspace: Workspace,
}

impl Content {
    /// The package of that name.
    pub fn package(&self, name: &str) -> Option<&Package> {
        self.workspace.packages.iter().find(|package| package.name == name)
    }
}

/// Both sides, and which packages are asked for.
pub(super) struct Sources {
    /// The workspace of base, or one for each release.
    pub base: Vec<Content>,
    pub head: Content,
    /// Head's revision.
    pub revision: Revision,
    /// The packages to compare, and what each asks for in head. Nothing is asked for one that is
    /// gone.
    pub packages: BTreeMap<String, Policy>,
    /// The packages of head that have no release, and why.
    pub unreleased: BTreeMap<String, &'static str>,
    /// The files that differ, as far as git can tell.
    pub changed: Option<BTreeSet<PathBuf>>,
}

impl Sources {
    fn new(
        base: Vec<Content>,
        (revision, head): (Revision, Content),
        names: Vec<String>,
        unreleased: BTreeMap<String, &'static str>,
    ) -> Result<Sources, Failure> {
        let policy = |name: String| {
            let package = head.package(&name);
            let policy = package.map(|it| head.workspace.policy(&head.tree, it)).transpose()?;
            Ok((name, policy.unwrap_or_default()))
        };
        let packages = names.into_iter().map(policy).collect::<Result<_, Failure>>()?;
        Ok(Sources { base, head, revision, packages, unreleased, changed: None })
    }

    /// The files that head has in another way than a commit, as far as git can tell. Whoever
    /// compares a commit with itself wants to see it compared.
    pub fn changed_since(
        &self,
        repository: &Repository,
        base: &Revision,
    ) -> Option<BTreeSet<PathBuf>> {
        if base.oid == self.revision.oid && !self.revision.dirty {
            return None;
        }
        let base = Snapshot::of_commit(repository, &base.oid)?;
        changed(repository, &base, self.head.tree.snapshot.as_ref()?)
    }
}

/// Where base and head come from, as far as that can be known without the other.
pub(super) struct Search<'a> {
    pub options: &'a Options,
    pub repository: &'a Repository,
    pub settings: &'a Settings,
}

impl Search<'_> {
    /// Both sides. `known` hears of the revisions as soon as both are known.
    pub fn run(&self, known: &mut dyn FnMut(&Pair<Revision>)) -> Result<Sources, Failure> {
        match &self.options.base_version {
            None => self.revisions(known),
            Some(release) => self.releases(release, known),
        }
    }

    fn revisions(&self, known: &mut dyn FnMut(&Pair<Revision>)) -> Result<Sources, Failure> {
        let Options { base, head, selection, resolved, .. } = self.options;
        let asked = Pair { base: base.as_deref(), head: head.as_deref() };
        let revisions = match resolved {
            Some(resolved) => resolved.revisions.clone(),
            None => resolve(self.repository, asked, &selection.packages)?,
        };
        known(&revisions);
        let content = |side, revision| self.content(side, self.tree(revision)?, selection);
        let contents = beside(
            || content(Side::Base, &revisions.base),
            || content(Side::Head, &revisions.head),
        );
        let Pair { base, head } = contents.try_map(|content| content)?;
        let workspaces = Pair { base: Some(&base.workspace), head: Some(&head.workspace) };
        let names = select(selection, workspaces)?;
        let head = (revisions.head, head);
        let sources = Sources::new(vec![base], head, names, BTreeMap::new())?;
        let changed = sources.changed_since(self.repository, &revisions.base);
        Ok(Sources { changed, ..sources })
    }

    /// Head without anything to compare it with.
    pub fn head_alone(&self) -> Result<Sources, Failure> {
        let (revision, head, names) = self.head()?;
        Sources::new(Vec::new(), (revision, head), names, BTreeMap::new())
    }

    /// The revision that is asked for as base.
    pub fn base(&self) -> Result<Option<Revision>, Failure> {
        let Options { base, .. } = self.options;
        base.as_deref().map(|rev| base_named(self.repository, rev)).transpose()
    }

    /// Head, and the names of its packages that are asked for.
    fn head(&self) -> Result<(Revision, Content, Vec<String>), Failure> {
        let Options { head: asked, selection, .. } = self.options;
        let revision = head(self.repository, asked.as_deref())?;
        let head = self.content(Side::Head, self.tree(&revision)?, selection)?;
        let names = select(selection, Pair { base: None, head: Some(&head.workspace) })?;
        Ok((revision, head, names))
    }

    fn releases(
        &self,
        wanted: &Release,
        known: &mut dyn FnMut(&Pair<Revision>),
    ) -> Result<Sources, Failure> {
        let selection = &self.options.selection;
        let (revision, head, names) = self.head()?;
        let mut unreleased = BTreeMap::new();
        let mut released = Vec::new();
        let packages = head.workspace.packages.iter().filter(|it| names.contains(&it.name));
        for package in packages.filter(|package| why_not(package).is_none()) {
            match self.release(package, wanted, &head.tree)? {
                Ok(found) => released.push((package.name.as_str(), found)),
                Err(why) => drop(unreleased.insert(package.name.clone(), why)),
            }
        }
        let base = revision_of(wanted, &released, &unreleased)?;
        known(&Pair { base, head: revision.clone() });
        let contents = released.into_iter();
        let contents = contents.map(|(_, it)| self.content(Side::Base, it.tree, selection));
        let base = contents.collect::<Result<Vec<_>, Failure>>()?;
        Sources::new(base, (revision, head), names, unreleased)
    }

    /// What a commit holds, to be compared with head.
    pub fn at(&self, revision: &Revision) -> Result<Content, Failure> {
        self.content(Side::Base, self.tree(revision)?, &self.options.selection)
    }

    fn tree(&self, revision: &Revision) -> Result<Tree, Failure> {
        tree(self.repository, revision, &self.settings.cache)
    }

    fn content(&self, side: Side, tree: Tree, selection: &Selection) -> Result<Content, Failure> {
        let toolchain = &self.settings.toolchain;
        let workspace = workspace(self.repository, side, &tree, selection, toolchain)?;
        Ok(Content { tree, workspace })
    }

    /// A release, or why there can be none.
    pub fn release(
        &self,
        package: &Package,
        wanted: &Release,
        tree: &Tree,
    ) -> Result<Result<Released, &'static str>, Failure> {
        if !package.published {
            return Ok(Err("`publish = false`: no registry has it"));
        }
        let Settings { toolchain, cache, building, .. } = self.settings;
        let offline = building.offline;
        let registry = Registry { repository: self.repository, tree, toolchain, cache, offline };
        Ok(registry.release(package, wanted)?.ok_or(NEVER_RELEASED))
    }
}

/// Why a package has no release that is published.
pub(super) const NEVER_RELEASED: &str = "the registry has no release of it";

/// All releases as one revision.
fn revision_of(
    wanted: &Release,
    released: &[(&str, Released)],
    unreleased: &BTreeMap<String, &'static str>,
) -> Result<Revision, Failure> {
    let rev = match (released, wanted) {
        ([], _) => return Err(nothing(unreleased)),
        ([(_, only)], _) => only.version.to_string(),
        (_, Release::Exact(version)) => version.to_string(),
        (_, Release::Latest) => "latest".to_owned(),
    };
    let list = released.iter().map(|(name, it)| format!("{name} {}", it.version));
    let list = list.collect::<Vec<_>>().join(", ");
    let stale = match released.iter().any(|(_, it)| it.is_stale) {
        true => ", the newest that is cached: the registry could not be asked",
        false => "",
    };
    let chosen = match released {
        [(_, only)] => format!("release {} from the registry{stale}", only.version),
        _ => format!("releases from the registry: {list}{stale}"),
    };
    Ok(Revision { rev, oid: String::new(), dirty: false, chosen })
}

fn nothing(unreleased: &BTreeMap<String, &'static str>) -> Failure {
    let list = unreleased.iter().map(|(name, why)| format!("`{name}`: {why}"));
    let list = list.collect::<Vec<_>>().join("; ");
    let cause = match list.is_empty() {
        true => "no package asked for has a library".to_owned(),
        false => list,
    };
    Failure::new("looking for releases", cause, "compare with a revision: --base REV")
}
