//! Which commit is base, which is head, and why.

use super::Repository;
use super::choice::{self, Head};
use super::git::words;
use crate::failure::Failure;
use crate::sides::{Pair, Side};

/// The `rev` of a head that is the working tree itself.
pub const WORKTREE: &str = "worktree";

/// One side's revision, and why it is that one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// As asked (`v1.0.0`, `HEAD~2`), or [`WORKTREE`].
    pub rev: String,
    /// The full commit id; of the working tree the one of `HEAD`.
    pub oid: String,
    /// The working tree has changes that are in no commit.
    pub dirty: bool,
    /// Why this revision, in one line: `merge base with origin/main`.
    pub chosen: String,
}

/// Both sides' revisions. `None` for base lets us choose, `None` for head is the working tree.
/// `packages` are the names asked for, if any: their release tags come first.
pub fn resolve(
    repository: &Repository,
    asked: Pair<Option<&str>>,
    packages: &[String],
) -> Result<Pair<Revision>, Failure> {
    let (head, revision) = match asked.head {
        Some(rev) => committed_head(repository, rev)?,
        None => working_tree(repository)?,
    };
    let base = match asked.base {
        Some(rev) => named(repository, Side::Base, rev)?,
        None => choice::base(repository, &head, packages)?,
    };
    Ok(Pair { base, head: revision })
}

/// The revision that is named as base.
pub fn base_named(repository: &Repository, rev: &str) -> Result<Revision, Failure> {
    named(repository, Side::Base, rev)
}

/// Head's revision alone; `None` is the working tree.
pub fn head(repository: &Repository, asked: Option<&str>) -> Result<Revision, Failure> {
    let (_, revision) = match asked {
        Some(rev) => committed_head(repository, rev)?,
        None => working_tree(repository)?,
    };
    Ok(revision)
}

fn committed_head(repository: &Repository, rev: &str) -> Result<(Head, Revision), Failure> {
    let revision = named(repository, Side::Head, rev)?;
    let state = state(repository)?;
    let (branch, upstream) = match rev {
        "HEAD" | "@" => (state.branch, state.upstream),
        _ => (Some(rev.to_owned()), None),
    };
    let detached = state.oid.as_ref() == Some(&revision.oid) && branch.is_none();
    let oid = revision.oid.clone();
    Ok((Head { oid, branch, upstream, detached, dirty: false }, revision))
}

fn working_tree(repository: &Repository) -> Result<(Head, Revision), Failure> {
    let State { oid, branch, upstream, dirty } = state(repository)?;
    let oid = oid.ok_or_else(|| {
        Failure::new(
            "looking for the last commit",
            "this branch has no commit yet",
            "commit once: there is nothing to compare the working tree with",
        )
    })?;
    let chosen = if dirty {
        "the working tree, with changes that are not committed"
    } else {
        "the working tree, all committed"
    };
    let revision =
        Revision { rev: WORKTREE.into(), oid: oid.clone(), dirty, chosen: chosen.into() };
    let detached = branch.is_none();
    Ok((Head { oid, branch, upstream, detached, dirty }, revision))
}

/// What `git status` knows: the commit, the branch, its upstream, and whether anything changed.
struct State {
    oid: Option<String>,
    branch: Option<String>,
    upstream: Option<String>,
    dirty: bool,
}

fn state(repository: &Repository) -> Result<State, Failure> {
    let doing = "reading the state of the working tree";
    let arguments = ["status", "--porcelain=v2", "--branch", "--no-ahead-behind"];
    let text = repository.text(doing, arguments)?;
    let header = |name: &str| {
        let value = text.lines().find_map(|line| line.strip_prefix(name));
        value.filter(|value| !value.starts_with('(')).map(str::to_owned)
    };
    Ok(State {
        oid: header("# branch.oid "),
        branch: header("# branch.head "),
        upstream: header("# branch.upstream "),
        dirty: text.lines().any(|line| !line.starts_with('#')),
    })
}

/// The commit that the user names.
fn named(repository: &Repository, side: Side, rev: &str) -> Result<Revision, Failure> {
    let doing = format!("looking for the {} revision `{rev}`", side.name());
    let peeled = format!("{rev}^{{commit}}");
    let arguments = ["rev-parse", "--verify", "--end-of-options", &peeled];
    let output = repository.output(&doing, arguments)?;
    let said = words(&output);
    let ambiguous = said.contains("is ambiguous");
    if !output.status.success() || ambiguous {
        return Err(Failure::new(doing, cause(rev, &said), hint(repository, rev, ambiguous)));
    }
    Ok(Revision {
        rev: shown(repository, rev),
        oid: String::from_utf8_lossy(&output.stdout).trim().to_owned(),
        dirty: false,
        chosen: format!("asked for with --{}", side.name()),
    })
}

/// The name as it was asked for; in full where it would be taken for the working tree.
fn shown(repository: &Repository, rev: &str) -> String {
    let doing = "looking for the full name of a revision";
    let full = || repository.text(doing, ["rev-parse", "--symbolic-full-name", rev]).ok();
    let full = if rev == WORKTREE { full() } else { None };
    full.map_or_else(|| rev.to_owned(), |name| name.trim().to_owned())
}

fn cause(rev: &str, said: &str) -> String {
    // This is all that git says about a name it does not know.
    if said.contains("Needed a single revision") && !said.contains("ambiguous") {
        return format!("this repository has no commit called `{rev}`");
    }
    said.to_owned()
}

fn hint(repository: &Repository, rev: &str, ambiguous: bool) -> String {
    if ambiguous {
        return format!(
            "say which is meant: `refs/tags/{rev}`, `refs/heads/{rev}`, or a longer commit id"
        );
    }
    if repository.shallow() {
        return format!(
            "this clone is shallow: `git fetch --unshallow --tags`, or `git fetch --depth=1 origin \
             {rev}` and then FETCH_HEAD"
        );
    }
    "`git fetch --tags` may bring it; `git tag` and `git branch --all` list what is here".to_owned()
}
