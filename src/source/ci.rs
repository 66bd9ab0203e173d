//! The base that a forge names when it runs us: it knows what a change is meant for.
//!
//! A job may look at other commits than its own. What the forge says counts only for the very
//! commit that it runs the job for.

use serde_json::Value;
use std::{env, fs};

use super::{Repository, Revision};
use crate::failure::Failure;

/// What a forge says about the base.
enum Told {
    /// This commit.
    Base { oid: String, why: &'static str },
    /// Where head left this commit or branch.
    Target { name: String, why: &'static str },
    /// The commit that the branch was at before, which may be gone.
    Before { oid: String },
}

/// The base for the commit `head`, if this is a job about it; nothing for a merge that was made to
/// test a change, because its first parent says all.
pub(super) fn base(repository: &Repository, head: &str) -> Result<Option<Revision>, Failure> {
    let Some(told) = github(head).or_else(|| gitlab(head)) else { return Ok(None) };
    let (name, why) = match &told {
        Told::Base { oid, why } => (oid, *why),
        Told::Target { name, why } => (name, *why),
        Told::Before { oid } => (oid, "what the branch was before the push"),
    };
    let Some(oid) = repository.commit(name)? else {
        // A push that rewrites a branch leaves nothing to compare with.
        let gone = matches!(told, Told::Before { .. }) && !repository.shallow();
        return if gone { Ok(None) } else { Err(absent(name, why)) };
    };
    let oid = match told {
        Told::Target { .. } => repository.merge_base(head, &oid)?,
        Told::Base { .. } | Told::Before { .. } => Some(oid),
    };
    Ok(oid.map(|oid| Revision { rev: oid.clone(), oid, dirty: false, chosen: why.to_owned() }))
}

fn absent(name: &str, why: &str) -> Failure {
    let cause = format!("it is {name} ({why}), which is not in this clone");
    let branch = name.strip_prefix("refs/remotes/origin/");
    let hint = match branch {
        None => format!("`git fetch --depth=1 origin {name}` brings it"),
        Some(branch) => format!("`git fetch --unshallow origin {branch}` brings it"),
    };
    Failure::new("choosing the base", cause, hint)
}

fn github(head: &str) -> Option<Told> {
    let event = told("GITHUB_EVENT_NAME")?;
    let payload = fs::read_to_string(told("GITHUB_EVENT_PATH")?).ok()?;
    let payload: Value = serde_json::from_str(&payload).ok()?;
    let text = |at: &str| payload.pointer(at).and_then(Value::as_str).map(str::to_owned);
    let is_head = |at: &str| text(at).as_deref() == Some(head);
    match event.as_str() {
        "merge_group" if is_head("/merge_group/head_sha") => {
            let why = "what the merge queue adds this to";
            Some(Told::Base { oid: text("/merge_group/base_sha")?, why })
        }
        "push" if is_head("/after") => before(text("/before")?),
        // The request's own commits, and not their merge.
        "pull_request" | "pull_request_target" if is_head("/pull_request/head/sha") => {
            let why = "merge base with the branch that the pull request is for";
            Some(Told::Target { name: text("/pull_request/base/sha")?, why })
        }
        _ => None,
    }
}

fn gitlab(head: &str) -> Option<Told> {
    if told("CI_COMMIT_SHA")? != head {
        return None;
    }
    if let Some(oid) = told("CI_MERGE_REQUEST_TARGET_BRANCH_SHA") {
        return Some(Told::Base { oid, why: "what the merge request is merged into" });
    }
    let why = "merge base with the branch that the merge request is for";
    if let Some(oid) = told("CI_MERGE_REQUEST_DIFF_BASE_SHA") {
        return Some(Told::Base { oid, why });
    }
    if let Some(branch) = told("CI_MERGE_REQUEST_TARGET_BRANCH_NAME") {
        return Some(Told::Target { name: format!("refs/remotes/origin/{branch}"), why });
    }
    before(told("CI_COMMIT_BEFORE_SHA")?)
}

/// A branch that is new was nothing before.
fn before(oid: String) -> Option<Told> {
    oid.bytes().any(|digit| digit != b'0').then_some(Told::Before { oid })
}

fn told(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}
