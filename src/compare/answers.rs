//! What was said before of the same contents, built in the same way: the law gives one answer. Of
//! the same contents as far as the package is concerned: what changed since has no part in it.
//!
//! A miss costs a build, and a wrong hit the reader's trust. So everything that might have a say is
//! part of the key, the environment as a whole above all, but for what a terminal or a shell puts
//! there.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::judge::{Judged, Run};
use super::untouched::is_as_it_was;
use crate::build::{Request, Settings};
use crate::rules;
use crate::sides::Pair;
use crate::source::usage::{keep_newest, touch};
use crate::source::{Repository, Snapshot, changed, configuration, digest, write_whole};

/// As many answers as are kept of one repository.
const KEPT: usize = 256;

/// Variables, by their beginnings, that say who asks and where the answer is shown.
const ASKING: [&str; 31] = [
    "CARGO_STABILITY",
    "CARGO_TERM_",
    "CLICOLOR",
    "COLORTERM",
    "COLUMNS",
    "DBUS_",
    "DISPLAY",
    "GIT_ASKPASS",
    "GIT_DIR",
    "GIT_EDITOR",
    "GIT_EXEC_PATH",
    "GIT_INDEX_FILE",
    "GIT_PAGER",
    "GIT_PREFIX",
    "GIT_PUSH_OPTION",
    "GIT_REFLOG_ACTION",
    "GIT_WORK_TREE",
    "HIST",
    "HYPERFINE_",
    "LESS",
    "LINES",
    "LS_COLORS",
    "NO_COLOR",
    "OLDPWD",
    "PWD",
    "SHLVL",
    "SSH_",
    "TERM",
    "TMUX",
    "WINDOWID",
    "XDG_SESSION_",
];

/// The answers that are kept of one repository.
pub(super) struct Answers<'a> {
    repository: &'a Repository,
    /// What all questions of this run have in common; none if that cannot be known.
    common: Option<String>,
    directory: PathBuf,
    /// The files that changed since.
    changed: RefCell<BTreeMap<Snapshot, Option<BTreeSet<PathBuf>>>>,
}

impl Answers<'_> {
    /// Those that `run` may look at.
    pub fn of<'a>(run: &Run<'a>) -> Answers<'a> {
        let Run { repository, settings, progress: _, references: _ } = *run;
        let directory = repository.cache(&settings.cache).join("answers");
        let common = common(repository, settings);
        Answers { repository, common, directory, changed: RefCell::default() }
    }

    /// What was said of this pair before.
    pub fn found(&self, pair: &Pair<Request<'_>>) -> Option<Judged> {
        let file = self.file(pair)?;
        let file = if file.exists() { file } else { self.last(pair)? };
        let kept: Judged<String> = read(&file)?;
        let Judged { coverage, findings, surface, unread } = kept;
        let all = rules::all();
        let rule = |id: &str| all.iter().find(|it| it.id == id).copied();
        let findings = findings.into_iter().map(|it| it.ruled(rule)).collect::<Option<_>>()?;
        touch(&file);
        Some(Judged { coverage, findings, surface, unread })
    }

    /// The last answer, if nothing that has a part in it changed since.
    fn last(&self, pair: &Pair<Request<'_>>) -> Option<PathBuf> {
        let Last { head, answer } = read(&self.mark(pair)?)?;
        let now = pair.head.tree.snapshot.as_ref()?;
        let mut known = self.changed.borrow_mut();
        let known = known.entry(head.clone());
        let changed = known.or_insert_with(|| changed(self.repository, &head, now));
        let holds = head.ignores_the_same(now) && is_as_it_was(pair, changed.as_ref()?);
        holds.then(|| self.directory.join(answer))
    }

    /// Keeps what was said of each pair, unless a file was written while we were looking.
    pub fn keep<'j>(&self, said: impl IntoIterator<Item = (&'j Pair<Request<'j>>, &'j Judged)>) {
        let now = OnceCell::new();
        for (pair, judged) in said {
            let tree = pair.head.tree;
            let is_commit = Path::new(&tree.id) != tree.root;
            let now = || now.get_or_init(|| Snapshot::of_worktree(self.repository));
            if is_commit || *now() == tree.snapshot {
                // It was only to save time.
                let _ = self.write(pair, judged);
            }
        }
        keep_newest(&self.directory, KEPT, Duration::ZERO);
        keep_newest(&self.marks(), KEPT, Duration::ZERO);
    }

    fn write(&self, pair: &Pair<Request<'_>>, judged: &Judged) -> Option<()> {
        let file = self.file(pair)?;
        let marks = self.marks();
        fs::create_dir_all(&self.directory).and_then(|()| fs::create_dir_all(&marks)).ok()?;
        write_whole(&file, &serde_json::to_vec(judged).ok()?).ok()?;
        let head = pair.head.tree.snapshot.clone()?;
        let last = Last { head, answer: file.file_name()?.into() };
        write_whole(&self.mark(pair)?, &serde_json::to_vec(&last).ok()?).ok()
    }

    /// Where the answer about a pair is kept.
    fn file(&self, pair: &Pair<Request<'_>>) -> Option<PathBuf> {
        let mut parts = self.question(pair)?;
        parts.push(pair.head.tree.snapshot.as_ref()?.name()?);
        Some(self.directory.join(format!("{}.json", &digest(parts)[..32])))
    }

    /// Where the mark is that says which answer was the last one.
    fn mark(&self, pair: &Pair<Request<'_>>) -> Option<PathBuf> {
        let mut parts = self.question(pair)?;
        // Who is a sibling has a say.
        parts.extend(pair.head.workspace.packages.iter().map(|it| it.name.clone()));
        Some(self.marks().join(format!("{}.json", &digest(parts)[..32])))
    }

    fn marks(&self) -> PathBuf {
        self.directory.with_file_name("last-answers")
    }

    /// What is asked, whatever head holds.
    fn question(&self, pair: &Pair<Request<'_>>) -> Option<Vec<String>> {
        let mut parts = vec![self.common.clone()?, pair.head.package.name.clone()];
        for request in [&pair.base, &pair.head] {
            let manifest = request.package.manifest.strip_prefix(&request.tree.root).ok()?;
            parts.push(manifest.to_string_lossy().into_owned());
        }
        parts.push(pair.base.tree.snapshot.as_ref()?.name()?);
        Some(parts)
    }
}

/// The last answer to a question.
#[derive(Serialize, Deserialize)]
struct Last {
    /// What head held.
    head: Snapshot,
    /// The file of the answer.
    answer: PathBuf,
}

fn read<T: DeserializeOwned>(file: &Path) -> Option<T> {
    serde_json::from_slice(&fs::read(file).ok()?).ok()
}

/// The toolchain, the flags, our own binary, cargo's configuration and the environment.
fn common(repository: &Repository, settings: &Settings) -> Option<String> {
    let Settings { building, toolchain, .. } = settings;
    let mut parts: Vec<OsString> = vec![format!("{toolchain:?} {building:?}").into()];
    let binary = settings.binary.clone().map_or_else(env::current_exe, Ok).ok()?;
    let data = fs::metadata(&binary).ok()?;
    parts.push(format!("{:?} {}", data.modified().ok()?, data.len()).into());
    parts.push(repository.directory().into());
    let mut variables: Vec<(OsString, OsString)> = env::vars_os().collect();
    variables.sort();
    for (name, value) in variables {
        let text = name.to_string_lossy();
        let is_asking = ASKING.iter().any(|it| text.starts_with(it));
        // The shell's own, and how cargo passes on how many may work.
        let is_asking = is_asking || text == "_" || text.ends_with("MAKEFLAGS");
        if !is_asking {
            parts.extend([name, value]);
        }
    }
    for file in configuration(repository.directory()) {
        parts.push(fs::read_to_string(&file).unwrap_or_default().into());
    }
    Some(digest(parts.iter().map(|part| part.as_encoded_bytes())))
}
