//! What a reference that is pushed is compared with: the first rule that applies.

use super::{Push, Update, is_zero};
use crate::failure::Failure;
use crate::source::{Repository, Revision};

/// The base of a reference that is pushed.
pub(super) enum Base {
    /// This commit, with its reason.
    Known(Revision),
    /// There is nothing to compare with, for this reason.
    None(String),
}

/// Chooses the base for the commit `head`.
pub(super) fn choose(
    repository: &Repository,
    push: &Push,
    update: &Update,
    head: &str,
    whole_branch: bool,
) -> Result<Base, Failure> {
    if let Some(tag) = update.remote.strip_prefix("refs/tags/")
        && let Some(before) = repository.release_before(tag, head)?
    {
        return Ok(match before {
            Some(release) => Base::Known(Revision {
                rev: release.name,
                oid: release.oid,
                dirty: false,
                chosen: format!("last release tag below {tag}"),
            }),
            None => Base::None("it is the first release".to_owned()),
        });
    }
    if !whole_branch
        && !is_zero(&update.remote_oid)
        && let Some(theirs) = repository.commit(&update.remote_oid)?
        && repository.is_ancestor(&theirs, head)?
    {
        let chosen = match push.is_of_pre_commit {
            true => "named by pre-commit".to_owned(),
            false => format!("what {} has at {}", push.remote, update.remote),
        };
        return Ok(known(theirs, head, chosen));
    }
    fork_point(repository, push, head)
}

/// Where the history of `head` left what the remote has.
fn fork_point(repository: &Repository, push: &Push, head: &str) -> Result<Base, Failure> {
    let remote = repository.has_remote(&push.remote)?.then_some(push.remote.as_str());
    if let Some(branch) = repository.default_branch(remote.unwrap_or("origin"))?
        && let Some(oid) = repository.merge_base(head, &branch.oid)?
    {
        return Ok(known(oid, head, format!("merge base with {}", branch.name)));
    }
    let Some(first) = repository.first_new(head, remote)? else {
        return Ok(Base::None(format!("{} has all of it", push.remote)));
    };
    let chosen = format!("last commit below those that {} does not have", push.remote);
    Ok(match repository.commit(&format!("{first}^"))? {
        Some(parent) => known(parent, head, chosen),
        None => Base::None(format!("nothing below it is known to be on {}", push.remote)),
    })
}

fn known(oid: String, head: &str, chosen: String) -> Base {
    match oid == head {
        true => Base::None(format!("nothing is new since the {chosen}")),
        false => Base::Known(Revision { rev: oid.clone(), oid, dirty: false, chosen }),
    }
}
