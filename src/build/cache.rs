//! JSON that was made before from the same things. Only for trees of git: what the user's working
//! tree holds is known by no name.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::Settings;
use super::plan::Plan;
use crate::source::digest;

/// As many results as are kept of one repository.
const KEPT: usize = 24;

/// A place for the JSON of one plan.
pub(super) struct Slot {
    directory: PathBuf,
    name: String,
}

impl Slot {
    /// The place of what `plan` makes, if that is decided by content alone.
    pub fn of(plan: &Plan, settings: &Settings, ours: &Path) -> Option<Slot> {
        if !plan.site.is_immutable || plan.reaches_outside {
            return None;
        }
        let record = &plan.record;
        let mut parts: Vec<OsString> = record.arguments.clone();
        parts.push(record.directory.clone());
        // Where cargo and we pass notes is new each time.
        let passing = |name: &OsString| name.to_string_lossy().starts_with("CARGO_STABILITY");
        let set: BTreeSet<_> = record.set.iter().filter(|(name, _)| !passing(name)).collect();
        let jobs = |name: &OsString| name.to_string_lossy().ends_with("MAKEFLAGS");
        for (name, value) in set.into_iter().filter(|(name, _)| !jobs(name)) {
            parts.extend([name.clone(), value.clone()]);
        }
        parts.extend(plan.cfgs.iter().map(OsString::from));
        let generated = record.set.iter().find(|(name, _)| name == "OUT_DIR");
        let generated = generated.map(|(_, directory)| stamps_in(Path::new(directory)));
        parts.extend(
            plan.files.iter().map(|file| stamp(file)).chain(generated.into_iter().flatten()),
        );
        parts.extend([settings.toolchain.version.clone().into(), plan.site.id.clone().into()]);
        parts.push(settings.toolchain.rustdoc.clone().into());
        parts.push(env!("CARGO_PKG_VERSION").into());
        let key = digest(parts.iter().map(|part| part.as_encoded_bytes()));
        let name = format!("{}.json", record.option("--crate-name")?);
        Some(Slot { directory: ours.join("json").join(&key[..32]), name })
    }

    /// The JSON, if it is there.
    pub fn found(&self) -> Option<PathBuf> {
        let json = self.directory.join(&self.name);
        let file = fs::File::options().append(true).open(&json).ok()?;
        // What is used stays longest.
        let _ = file.set_modified(SystemTime::now());
        Some(json)
    }

    /// Moves a finished JSON in, and tells where it is then.
    pub fn kept(&self, json: PathBuf) -> PathBuf {
        let place = self.directory.join(&self.name);
        match fs::create_dir_all(&self.directory).and_then(|()| fs::rename(&json, &place)) {
            Ok(()) => {
                let _ = self.forget();
                place
            }
            // It was only to save time.
            Err(_) => json,
        }
    }

    /// Takes away what was not used for longest.
    fn forget(&self) -> io::Result<()> {
        let all = self.directory.parent().unwrap_or(&self.directory);
        let mut slots = Vec::new();
        for slot in fs::read_dir(all)?.flatten() {
            let files = fs::read_dir(slot.path())?.flatten();
            let used = files.filter_map(|file| file.metadata().ok()?.modified().ok()).max();
            slots.push((used, slot.path()));
        }
        slots.sort();
        let old = slots.len().saturating_sub(KEPT);
        slots.iter().take(old).try_for_each(|(_, slot)| fs::remove_dir_all(slot))
    }
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
    let mut stamps = Vec::new();
    for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
        match entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            true => stamps.extend(stamps_in(&entry.path())),
            false => stamps.push(stamp(&entry.path())),
        }
    }
    stamps.sort();
    stamps
}
