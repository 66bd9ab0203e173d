//! JSON that was made before from the same things. Of trees of git for later runs too; what the
//! user's working tree holds is known by no name, and is kept no longer than a session.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::Settings;
use super::intercept::Record;
use super::plan::Plan;
use crate::source::digest;
use crate::source::usage::{keep_newest, touch};

/// As many results as are kept of one repository, beside those of the last hour: a run may have
/// more packages, and reads its results when all of them are there.
const KEPT: usize = 24;

/// How long a result is safe.
const SAFE: Duration = Duration::from_secs(60 * 60);

/// Variables that say where things are built, not what.
const WHERE: [&str; 7] = [
    "RUSTDOC",
    "RUSTC_WORKSPACE_WRAPPER",
    "CARGO_TARGET_DIR",
    "CARGO_BUILD_BUILD_DIR",
    "CARGO_INCREMENTAL",
    "LD_LIBRARY_PATH",
    "OUT_DIR",
];

/// What rustdoc JSON that nothing happened to has.
#[derive(Deserialize)]
struct Whole {
    #[serde(rename = "format_version")]
    _format: u32,
    #[serde(rename = "index")]
    _items: IgnoredAny,
}

/// A place for the JSON of one plan.
pub(super) struct Slot {
    directory: PathBuf,
    name: String,
}

impl Slot {
    /// The place of what `plan` makes, if that is decided by content alone.
    pub fn of(plan: &Plan, settings: &Settings, ours: &Path) -> Option<Slot> {
        let is_passing = !plan.is_published && (!plan.site.is_immutable || plan.reaches_outside);
        let place = match (is_passing, &settings.session) {
            (false, _) => ours,
            (true, Some(session)) => session.path(),
            (true, None) => return None,
        };
        let mut parts = match plan.is_published {
            true => published(plan, ours),
            false => of_tree(plan),
        };
        parts.extend(plan.cfgs.iter().map(OsString::from));
        parts.push(settings.toolchain.version.clone().into());
        parts.push(settings.toolchain.rustdoc.clone().into());
        parts.push(env!("CARGO_PKG_VERSION").into());
        let key = digest(parts.iter().map(|part| part.as_encoded_bytes()));
        let name = format!("{}.json", plan.record.option("--crate-name")?);
        let shelf = match plan.is_published {
            true => settings.cache.join("published"),
            false => place.join("json"),
        };
        Some(Slot { directory: shelf.join(&key[..32]), name })
    }

    /// The JSON, if it is there and whole.
    pub fn found(&self) -> Option<PathBuf> {
        let json = self.directory.join(&self.name);
        serde_json::from_slice::<Whole>(&fs::read(&json).ok()?).ok()?;
        touch(&self.directory);
        Some(json)
    }

    /// Moves a finished JSON in, and tells where it is then.
    pub fn kept(&self, json: PathBuf) -> PathBuf {
        let place = self.directory.join(&self.name);
        match fs::create_dir_all(&self.directory).and_then(|()| fs::rename(&json, &place)) {
            Ok(()) => {
                keep_newest(self.directory.parent().unwrap_or(&self.directory), KEPT, SAFE);
                place
            }
            // It was only to save time.
            Err(_) => json,
        }
    }
}

/// What decides about the JSON of a package in a tree of git.
fn of_tree(plan: &Plan) -> Vec<OsString> {
    let record = &plan.record;
    let mut parts: Vec<OsString> = record.arguments.clone();
    parts.push(record.directory.clone());
    for (name, value) in environment(record) {
        parts.extend([name.clone(), value.clone()]);
    }
    let generated = record.variable("OUT_DIR");
    let generated = generated.map(|directory| stamps_in(Path::new(&directory)));
    parts.extend(plan.files.iter().map(|file| stamp(file)).chain(generated.into_iter().flatten()));
    parts.push(plan.site.id.clone().into());
    parts
}

/// What decides about the JSON of a package that was published: the names of its dependencies'
/// artifacts say what those are. The same for every repository, so our directory there is left out.
fn published(plan: &Plan, ours: &Path) -> Vec<OsString> {
    let record = &plan.record;
    let own = ours.to_string_lossy();
    let plain = |text: &OsString| OsString::from(text.to_string_lossy().replace(&*own, ""));
    let mut parts: Vec<OsString> = record.arguments.iter().map(plain).collect();
    parts.push(record.directory.clone());
    for (name, value) in environment(record).filter(|(name, _)| !WHERE.iter().any(|it| name == it))
    {
        parts.extend([name.clone(), plain(value)]);
    }
    let generated = record.variable("OUT_DIR");
    parts.extend(generated.map(|directory| contents_of(Path::new(&directory))));
    parts
}

/// What a build script wrote, as one hash.
fn contents_of(directory: &Path) -> OsString {
    let mut files: Vec<PathBuf> = Vec::new();
    files_in(directory, &mut files);
    files.sort();
    let contents = files.iter().filter_map(|file| fs::read(file).ok());
    digest(contents).into()
}

fn files_in(directory: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
        match entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            true => files_in(&entry.path(), found),
            false => found.push(entry.path()),
        }
    }
}

/// The recorded environment, but for where cargo and we pass notes, which is new each time.
fn environment(record: &Record) -> impl Iterator<Item = &(OsString, OsString)> {
    let passing = |name: &str| name.starts_with("CARGO_STABILITY") || name.ends_with("MAKEFLAGS");
    let set: BTreeSet<_> = record.set.iter().collect();
    set.into_iter().filter(move |(name, _)| !passing(&name.to_string_lossy()))
}

/// What changes when a file is written anew.
fn stamp(file: &Path) -> OsString {
    let data = fs::metadata(file).ok();
    let time = data.as_ref().and_then(|data| data.modified().ok());
    let length = data.map(|data| data.len());
    let mut stamp = file.as_os_str().to_owned();
    stamp.push(format!(" {length:?} {time:?}"));
    stamp
}

/// The stamps of what a build script wrote.
fn stamps_in(directory: &Path) -> Vec<OsString> {
    let mut files = Vec::new();
    files_in(directory, &mut files);
    files.sort();
    files.iter().map(|file| stamp(file)).collect()
}
