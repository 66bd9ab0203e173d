//! Git's pre-push hook: which comparisons a push asks for. It judges the commits that are pushed
//! and never the working tree.

mod base;
mod install;

pub use install::{Done, Install, install, uninstall};

use crate::failure::Failure;
use crate::sides::Pair;
use crate::source::{Repository, Revision, Selection};
use crate::verdict::short;
use base::Base;
use std::collections::BTreeSet;
use std::env;
use std::path::{Component, Path, PathBuf};

/// One reference that a push changes on the remote, as git tells its hook: by name and by id, on
/// our side and on the remote's. An id of zeros is nothing, on whichever side.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Update {
    local: String,
    local_oid: String,
    remote: String,
    remote_oid: String,
}

/// All that one push changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Push {
    /// The name of the remote, or its address if it has none.
    remote: String,
    updates: Vec<Update>,
    /// Pre-commit has chosen the commit that stands for the remote's.
    is_of_pre_commit: bool,
}

/// What a reference that is pushed asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A comparison.
    Compare(Pair<Revision>),
    /// Nothing, for this reason.
    Nothing(String),
}

/// How to judge a push.
#[derive(Clone, Copy, Debug)]
pub struct Judgement<'a> {
    /// Which packages are meant.
    pub selection: &'a Selection,
    /// A branch is judged since it left the default branch, and not since its last push.
    pub whole_branch: bool,
}

impl Push {
    /// What git writes to its hook, one reference a line.
    pub fn of_git(remote: &str, text: &str) -> Result<Push, Failure> {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        let updates = lines.map(update).collect::<Result<_, Failure>>()?;
        Ok(Push { remote: remote.to_owned(), updates, is_of_pre_commit: false })
    }

    /// What pre-commit tells its hooks in variables: one reference, or none if it sees nothing in
    /// the push that it could compare.
    pub fn of_pre_commit() -> Push {
        let told = |name: &str| env::var(format!("PRE_COMMIT_{name}")).ok();
        let update = |(base, head): (String, String)| Update {
            local: told("LOCAL_BRANCH").unwrap_or_else(|| head.clone()),
            local_oid: head,
            remote: told("REMOTE_BRANCH").unwrap_or_default(),
            remote_oid: base,
        };
        let updates = told("FROM_REF").zip(told("TO_REF")).map(update);
        let remote = told("REMOTE_NAME").unwrap_or_else(|| "origin".to_owned());
        Push { remote, updates: updates.into_iter().collect(), is_of_pre_commit: true }
    }

    /// What to do about each reference, in git's order; the same two commits are compared once.
    pub fn answers(
        &self,
        repository: &Repository,
        judgement: Judgement<'_>,
    ) -> Result<Vec<(String, Answer)>, Failure> {
        let mut asked = BTreeSet::new();
        let mut answers = Vec::new();
        for update in &self.updates {
            let mut answer = self.answer(repository, judgement, update)?;
            if let Answer::Compare(revisions) = &answer
                && !asked.insert(revisions.as_ref().map(|it| it.oid.clone()))
            {
                answer = nothing("the same commits as before");
            }
            answers.push((update.what().to_owned(), answer));
        }
        Ok(answers)
    }

    fn answer(
        &self,
        repository: &Repository,
        judgement: Judgement<'_>,
        update: &Update,
    ) -> Result<Answer, Failure> {
        if is_zero(&update.local_oid) {
            return Ok(nothing("it is deleted"));
        }
        let Some(head) = repository.commit(&update.local_oid)? else {
            return Ok(nothing("it is no commit"));
        };
        let base = match base::choose(repository, self, update, &head, judgement.whole_branch)? {
            Base::Known(base) => base,
            Base::None(why) => return Ok(Answer::Nothing(why)),
        };
        let manifest = manifest(repository, judgement.selection);
        if !repository.holds(&base.oid, &manifest)? {
            let lacks = format!("{} has no {}", short(&base.oid), manifest.display());
            return Ok(nothing(&format!("{lacks}, so there is no client yet")));
        }
        if repository.changed(&base.oid, &head)?.iter().all(|path| is_prose(path)) {
            return Ok(nothing("no code changed"));
        }
        let chosen = match update.remote.is_empty() {
            true => "named by pre-commit".to_owned(),
            false => format!("pushed to {} of {}", update.remote, self.remote),
        };
        let head = Revision { rev: update.local.clone(), oid: head, dirty: false, chosen };
        Ok(Answer::Compare(Pair { base, head }))
    }
}

impl Update {
    /// What the user knows it by.
    fn what(&self) -> &str {
        if self.remote.is_empty() { &self.local } else { &self.remote }
    }
}

fn nothing(why: &str) -> Answer {
    Answer::Nothing(why.to_owned())
}

/// `LOCAL OID REMOTE OID`.
fn update(line: &str) -> Result<Update, Failure> {
    let parts: Vec<&str> = line.split(' ').collect();
    let [local, local_oid, remote, remote_oid] = parts[..] else {
        let doing = "reading what is pushed from standard input";
        let hint = "git calls this command; `cargo stability hook install` makes it do so";
        return Err(Failure::new(doing, format!("`{line}` is not what git writes"), hint));
    };
    let [local, local_oid, remote, remote_oid] =
        [local, local_oid, remote, remote_oid].map(str::to_owned);
    Ok(Update { local, local_oid, remote, remote_oid })
}

/// The id of nothing, as long as ids of the repository are.
fn is_zero(oid: &str) -> bool {
    oid.bytes().all(|digit| digit == b'0')
}

/// The manifest that is meant, named from the repository's root.
fn manifest(repository: &Repository, selection: &Selection) -> PathBuf {
    let within = |path: &Path| path.strip_prefix(repository.root()).map(PathBuf::from).ok();
    let named = selection.manifest_path.as_deref();
    let real = |path: &Path| within(&path.parent()?.canonicalize().ok()?.join(path.file_name()?));
    let inside = named.and_then(|path| within(path).or_else(|| real(path)));
    inside.unwrap_or_else(|| PathBuf::from("Cargo.toml"))
}

/// No client can notice a change of this file: it is for people, for git or for a forge.
fn is_prose(path: &Path) -> bool {
    const FILES: [&str; 8] = [
        ".editorconfig",
        ".gitattributes",
        ".gitignore",
        ".gitlab-ci.yml",
        ".mailmap",
        ".pre-commit-config.yaml",
        "clippy.toml",
        "rustfmt.toml",
    ];
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let top = path.components().next();
    let of_forge =
        [".github", ".gitlab"].iter().any(|it| top == Some(Component::Normal(it.as_ref())));
    of_forge || name.ends_with(".md") || name.starts_with("LICENSE") || FILES.contains(&&*name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros_of_every_length_are_nothing() {
        assert!(is_zero(&"0".repeat(40)) && is_zero(&"0".repeat(64)));
        assert!(!is_zero("0000000000000000000000000000000000000001"));
    }

    #[test]
    fn lines_are_read_as_git_writes_them() {
        let zero = "0".repeat(40);
        let push = Push::of_git("origin", &format!("(delete) {zero} refs/heads/a 1234\n")).unwrap();
        assert_eq!(push.updates[0].local, "(delete)");
        assert_eq!(push.updates[0].remote, "refs/heads/a");
        assert_eq!(Push::of_git("origin", "\n").unwrap().updates, []);
        assert!(Push::of_git("origin", "refs/heads/a\n").is_err());
    }

    #[test]
    fn only_what_no_client_sees_is_prose() {
        for path in ["README.md", "docs/a.md", ".github/workflows/ci.yml", "LICENSE-MIT"] {
            assert!(is_prose(Path::new(path)), "{path}");
        }
        for path in ["src/lib.rs", "Cargo.lock", "build.rs", "schema.proto", ".cargo/config.toml"] {
            assert!(!is_prose(Path::new(path)), "{path}");
        }
    }
}
