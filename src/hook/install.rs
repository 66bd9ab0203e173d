//! The hook as a file: written once and again, removed, and never in place of somebody else's.

use crate::failure::Failure;
use crate::source::{Hooks, Repository, quoted};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The whole hook, but for the program and its arguments.
const SCRIPT: &str = include_str!("pre-push.sh");

/// What tells our file from others; the script has it in its first lines.
const MARK: &str = "# Written by `cargo stability hook install`";

/// What somebody else's hook calls if it was told to call us.
const CALL: &str = "stability hook run";

/// How to install.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Install {
    /// A hook that is there stays, and runs before ours.
    pub chain: bool,
    /// What every run gets: `--package`, `--features` and so on.
    pub arguments: Vec<String>,
}

/// What was done to a file, in cargo's manner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// `Installed`.
    pub verb: &'static str,
    /// The file, and what to know about it.
    pub what: String,
}

/// Writes the hook, or writes it again.
pub fn install(repository: &Repository, how: &Install) -> Result<Done, Failure> {
    let hooks = repository.hooks()?;
    let file = hooks.directory.join("pre-push");
    if hooks.shared {
        return Err(shared(&file));
    }
    match found(&file) {
        Found::Theirs(text) if text.contains(CALL) => {
            let what = format!("{}: it calls `cargo {CALL}` already", file.display());
            return Ok(Done { verb: "Unchanged", what });
        }
        Found::Theirs(_) if !how.chain => return Err(foreign(&file)),
        Found::Theirs(_) => chain(&file)?,
        Found::Nothing | Found::Ours => {}
    }
    let arguments = arguments(repository, how)?;
    write(&file, &script(&hooks, &arguments)?).map_err(|error| unwritable(&file, &error))?;
    let note = match hooks.committed {
        true => "; commit it, and it is for everybody who clones",
        false => "; `git push --no-verify` goes past it",
    };
    Ok(Done { verb: "Installed", what: format!("{}{note}", file.display()) })
}

/// Removes the hook, and brings back what it was chained to.
pub fn uninstall(repository: &Repository) -> Result<Done, Failure> {
    let file = repository.hooks()?.directory.join("pre-push");
    let chained = file.with_extension("chained");
    match found(&file) {
        Found::Nothing => {
            Ok(Done { verb: "Unchanged", what: format!("there is no {}", file.display()) })
        }
        Found::Theirs(_) => Err(Failure::new(
            format!("removing the hook {}", file.display()),
            "this command has not written it",
            "take out by hand what calls `cargo stability hook run`",
        )),
        Found::Ours => {
            let restore = fs::symlink_metadata(&chained).is_ok();
            let done = if restore { fs::rename(&chained, &file) } else { fs::remove_file(&file) };
            done.map_err(|error| unwritable(&file, &error))?;
            let note = if restore { "; the hook that was there before is back" } else { "" };
            Ok(Done { verb: "Removed", what: format!("{}{note}", file.display()) })
        }
    }
}

/// Whose file is there.
enum Found {
    Nothing,
    Ours,
    Theirs(String),
}

fn found(file: &Path) -> Found {
    if fs::symlink_metadata(file).is_err() {
        return Found::Nothing;
    }
    let bytes = fs::read(file).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    if text.lines().take(5).any(|line| line.starts_with(MARK)) {
        Found::Ours
    } else {
        Found::Theirs(text)
    }
}

fn chain(file: &Path) -> Result<(), Failure> {
    let chained = file.with_extension("chained");
    if fs::symlink_metadata(&chained).is_ok() {
        let cause = format!("{} is there already", chained.display());
        let hint = "remove it, or put its content into the hook";
        return Err(Failure::new(format!("keeping the hook {}", file.display()), cause, hint));
    }
    fs::rename(file, &chained).map_err(|error| unwritable(file, &error))
}

/// The arguments of each run: those asked for, and where the root has no manifest the one that the
/// user stands at.
fn arguments(repository: &Repository, how: &Install) -> Result<Vec<String>, Failure> {
    let mut arguments = how.arguments.clone();
    let root = repository.root();
    let named = arguments.iter().any(|it| it.starts_with("--manifest-path"));
    if named || root.join("Cargo.toml").exists() {
        return Ok(arguments);
    }
    let above = repository.directory().ancestors().take_while(|path| path.starts_with(root));
    let manifests = above.map(|path| path.join("Cargo.toml")).filter(|path| path.exists());
    let inside = manifests.last().and_then(|path| path.strip_prefix(root).map(PathBuf::from).ok());
    let Some(manifest) = inside else {
        let doing = format!("looking for the manifest of {}", root.display());
        let hint = "call this where the workspace is, or name it from the repository's root: \
                    `cargo stability hook install -- --manifest-path DIRECTORY/Cargo.toml`";
        return Err(Failure::new(doing, "there is no Cargo.toml in it or in this directory", hint));
    };
    arguments.extend(["--manifest-path".to_owned(), manifest.to_string_lossy().replace('\\', "/")]);
    Ok(arguments)
}

/// A file that others get too names no program of this machine.
fn script(hooks: &Hooks, arguments: &[String]) -> Result<String, Failure> {
    let program = std::env::current_exe().map_err(|error| {
        let hint = "put cargo-stability on PATH and try again";
        Failure::new("looking for this program", error.to_string(), hint)
    })?;
    let program = match hooks.committed {
        true => String::new(),
        false => quoted(&program.to_string_lossy().replace('\\', "/")),
    };
    let arguments: String = arguments.iter().map(|it| format!(" {}", quoted(it))).collect();
    Ok(SCRIPT
        .replace("@PROGRAM@ ", (program + " ").trim_start())
        .replace("@ARGUMENTS@", &arguments))
}

/// The file is there whole and executable, or not at all.
fn write(file: &Path, text: &str) -> io::Result<()> {
    let directory = file.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(directory)?;
    let mut fresh = tempfile::NamedTempFile::new_in(directory)?;
    fresh.write_all(text.as_bytes())?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fresh.as_file().set_permissions(fs::Permissions::from_mode(0o755))?;
    }
    fresh.persist(file).map(drop).map_err(|error| error.error)
}

fn shared(file: &Path) -> Failure {
    let hint = "give this repository hooks of its own (`git config core.hooksPath .git/hooks`) and \
                try again, or add to that file what is for all your repositories:";
    let cause = "core.hooksPath of your own git configuration names it, so all your repositories \
                 have it";
    Failure::new(
        format!("installing the hook {}", file.display()),
        cause,
        format!("{hint}\n{LINES}"),
    )
}

fn foreign(file: &Path) -> Failure {
    let hint = "`cargo stability hook install --chain` keeps it and runs it first; or add to it, \
                before anything else reads standard input:";
    let doing = format!("installing the hook {}", file.display());
    Failure::new(doing, "there is another one", format!("{hint}\n{LINES}"))
}

/// For a hook that is somebody else's: each reader gets all of standard input.
const LINES: &str = r#"
    refs=$(cat)
    printf '%s\n' "$refs" | cargo stability hook run -- "$@" || exit
    exec <<END
    $refs
    END
"#;

fn unwritable(file: &Path, error: &io::Error) -> Failure {
    let hint = "`git rev-parse --git-path hooks` names the directory, which has to be writable";
    Failure::new(format!("changing the hook {}", file.display()), error.to_string(), hint)
}
