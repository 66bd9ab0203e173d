//! What was said before of the same contents, built in the same way: the law gives one answer.
//!
//! A miss costs a build, and a wrong hit the reader's trust. So everything that might have a say is
//! part of the key, the environment as a whole above all, but for what a terminal or a shell puts
//! there.

use std::cell::OnceCell;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::judge::{Judged, Run};
use crate::build::{Request, Settings};
use crate::rules;
use crate::sides::Pair;
use crate::source::usage::{keep_newest, touch};
use crate::source::{Repository, configuration, digest, in_worktree, write_whole};

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
}

impl Answers<'_> {
    /// Those that `run` may look at.
    pub fn of<'a>(run: &Run<'a>) -> Answers<'a> {
        let Run { repository, settings, matrix, progress: _, references: _ } = *run;
        let directory = repository.cache(&settings.cache).join("answers");
        Answers { repository, common: common(repository, settings, matrix), directory }
    }

    /// What was said of this pair before.
    pub fn found(&self, pair: &Pair<Request<'_>>) -> Option<Judged> {
        let file = self.file(pair)?;
        let kept: Judged<String> = serde_json::from_slice(&fs::read(&file).ok()?).ok()?;
        let Judged { coverage, findings, surface, unread } = kept;
        let all = rules::all();
        let rule = |id: &str| all.iter().find(|it| it.id == id).copied();
        let findings = findings.into_iter().map(|it| it.ruled(rule)).collect::<Option<_>>()?;
        touch(&file);
        Some(Judged { coverage, findings, surface, unread })
    }

    /// Keeps what was said of each pair, unless a file was written while we were looking.
    pub fn keep<'j>(&self, said: impl IntoIterator<Item = (&'j Pair<Request<'j>>, &'j Judged)>) {
        let now = OnceCell::new();
        for (pair, judged) in said {
            let tree = pair.head.tree;
            let is_commit = Path::new(&tree.id) != tree.root;
            if is_commit || *now.get_or_init(|| in_worktree(self.repository)) == tree.content {
                self.write(pair, judged);
            }
        }
        keep_newest(&self.directory, KEPT, Duration::ZERO);
    }

    fn write(&self, pair: &Pair<Request<'_>>, judged: &Judged) {
        let Some(file) = self.file(pair) else { return };
        let Ok(bytes) = serde_json::to_vec(judged) else { return };
        // It was only to save time.
        let _ = fs::create_dir_all(&self.directory).and_then(|()| write_whole(&file, &bytes));
    }

    fn file(&self, pair: &Pair<Request<'_>>) -> Option<PathBuf> {
        let mut parts = vec![self.common.clone()?, pair.head.package.name.clone()];
        for request in [&pair.base, &pair.head] {
            let manifest = request.package.manifest.strip_prefix(&request.tree.root).ok()?;
            parts.push(request.tree.content.clone()?);
            parts.push(manifest.to_string_lossy().into_owned());
        }
        Some(self.directory.join(format!("{}.json", &digest(parts)[..32])))
    }
}

/// The toolchain, the flags, our own binary, cargo's configuration and the environment.
fn common(repository: &Repository, settings: &Settings, matrix: bool) -> Option<String> {
    let Settings { features, all_features, no_default_features, target, locked, offline, .. } =
        settings;
    let flags = (features, all_features, no_default_features, target, locked, offline, matrix);
    let mut parts: Vec<OsString> = vec![format!("{:?} {flags:?}", settings.toolchain).into()];
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
