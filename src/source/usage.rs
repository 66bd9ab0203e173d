//! How much the cache directory holds, who uses it, and what may go.
//!
//! Every run holds a shared lock on the directories it works in; whoever takes something away needs
//! them alone. So nothing disappears under a run, and a run that was killed holds nothing.

use std::env;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::Repository;
use crate::failure::Failure;

/// The variable that says how much may be kept.
const LIMIT: &str = "CARGO_STABILITY_CACHE_LIMIT";

/// What may be kept if nobody says anything, in bytes: 10 GiB.
const DEFAULT: u64 = 10 << 30;

/// The file in each of our directories that runs lock.
const LOCK: &str = "in-use";

/// The file that says whose directory it is.
const ORIGIN: &str = "repository";

/// The file whose time says when we last looked at sizes.
const LOOKED: &str = "looked";

/// How long to wait before looking again.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// While it lives, nothing is taken from the directories that a run works in.
pub struct Lease {
    _locks: Vec<File>,
}

/// Claims the directories of a repository, and what all repositories share.
pub fn lease(repository: &Repository, cache: &Path) -> Lease {
    let own = repository.cache(cache);
    let origin = own.join(ORIGIN);
    if fs::create_dir_all(&own).is_ok() && !origin.exists() {
        let _ = fs::write(origin, repository.root().as_os_str().as_encoded_bytes());
    }
    touch(&own.join("target"));
    let locks = [own, cache.join("published")].into_iter().filter_map(|directory| {
        let lock = lock_of(&directory).ok()?;
        lock.lock_shared().is_ok().then_some(lock)
    });
    // A cache that cannot be locked cannot be written either, and somebody else says so.
    Lease { _locks: locks.collect() }
}

/// What is used stays longest. A system that cannot say so loses time only.
pub(crate) fn touch(path: &Path) {
    let _ = File::open(path).and_then(|it| it.set_modified(SystemTime::now()));
}

/// Takes what was not used for longest out of a directory, until so many entries are left. What was
/// used in the `safe` time before now stays in any case.
pub(crate) fn keep_newest(directory: &Path, count: usize, safe: Duration) {
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    let used = |entry: &fs::DirEntry| entry.metadata().and_then(|data| data.modified()).ok();
    let entries = entries.filter(|entry| entry.file_name() != LOCK);
    let mut found: Vec<_> = entries.filter_map(|it| Some((used(&it)?, it.path()))).collect();
    found.sort();
    let surplus = found.len().saturating_sub(count);
    let is_old = |used: &SystemTime| used.elapsed().is_ok_and(|age| age >= safe);
    for (_, path) in found.iter().take(surplus).filter(|(used, _)| is_old(used)) {
        // What cannot go today is met again.
        let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    }
}

fn lock_of(directory: &Path) -> io::Result<File> {
    fs::create_dir_all(directory)?;
    File::options().create(true).append(true).open(directory.join(LOCK))
}

/// What the cache holds for one repository, or for all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Usage {
    /// Our directory.
    pub directory: PathBuf,
    /// The repository it is for; none for what all share.
    pub repository: Option<PathBuf>,
    /// Bytes on disk.
    pub bytes: u64,
    /// Some run works in it now.
    pub in_use: bool,
}

/// What the cache directory holds, the largest first.
pub fn usage(cache: &Path) -> Vec<Usage> {
    let entries = fs::read_dir(cache).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut found: Vec<Usage> = entries
        .filter(|directory| directory.join(LOCK).exists())
        .map(|directory| Usage {
            repository: origin(&directory),
            bytes: size(&directory),
            in_use: alone(&directory).is_none(),
            directory,
        })
        .collect();
    found.sort_by(|a, b| (b.bytes, &a.directory).cmp(&(a.bytes, &b.directory)));
    found
}

fn origin(directory: &Path) -> Option<PathBuf> {
    Some(PathBuf::from(fs::read_to_string(directory.join(ORIGIN)).ok()?))
}

fn size(path: &Path) -> u64 {
    match fs::symlink_metadata(path) {
        Ok(data) if data.is_dir() => {
            let entries = fs::read_dir(path).into_iter().flatten().flatten();
            entries.map(|entry| size(&entry.path())).sum()
        }
        Ok(data) => data.len(),
        Err(_) => 0,
    }
}

/// The lock of a directory that nobody else holds.
fn alone(directory: &Path) -> Option<File> {
    let lock = File::options().append(true).open(directory.join(LOCK)).ok()?;
    match lock.try_lock() {
        Ok(()) => Some(lock),
        Err(TryLockError::WouldBlock | TryLockError::Error(_)) => None,
    }
}

/// Takes away all that no run works in, and tells what is left.
///
/// # Errors
/// If something cannot be removed.
pub fn clear(cache: &Path) -> Result<Vec<Usage>, Failure> {
    for it in usage(cache) {
        let Some(lock) = alone(&it.directory) else { continue };
        fs::remove_dir_all(&it.directory).map_err(|error| {
            let doing = format!("removing {}", it.directory.display());
            Failure::new(doing, error.to_string(), "remove the directory by hand")
        })?;
        drop(lock);
    }
    Ok(usage(cache))
}

/// Once a day: takes away what belongs to repositories that are gone, and what was not used for
/// longest until the rest keeps the limit, in bytes. To be called when the run holds no lease any
/// more.
pub fn bound(cache: &Path, limit: u64) {
    let looked = cache.join(LOOKED);
    let age = fs::metadata(&looked).and_then(|data| data.modified()).map(|time| time.elapsed());
    if age.is_ok_and(|age| age.is_ok_and(|age| age < DAY)) {
        return;
    }
    // Whatever cannot be removed today is met again tomorrow.
    let _ = fs::write(&looked, "");
    let found = usage(cache);
    let is_gone = |it: &&Usage| it.repository.as_ref().is_some_and(|root| !root.exists());
    for it in found.iter().filter(is_gone) {
        if let Some(_lock) = alone(&it.directory) {
            let _ = fs::remove_dir_all(&it.directory);
        }
    }
    let total = found.iter().filter(|it| !is_gone(it)).map(|it| it.bytes).sum();
    shrink(found.iter().filter(|it| !is_gone(it)), total, limit);
}

/// Takes away parts of these directories, the oldest first, until all of them keep the limit.
fn shrink<'u>(directories: impl Iterator<Item = &'u Usage>, mut total: u64, limit: u64) {
    let mut parts: Vec<(SystemTime, PathBuf, &Path)> = Vec::new();
    for it in directories {
        for part in parts_of(&it.directory) {
            let used = fs::metadata(&part).and_then(|data| data.modified());
            parts.push((used.unwrap_or(UNIX_EPOCH), part, &it.directory));
        }
    }
    parts.sort();
    for (_, part, directory) in parts {
        if total <= limit {
            return;
        }
        let Some(_lock) = alone(directory) else { continue };
        let bytes = size(&part);
        if fs::remove_dir_all(&part).is_ok() {
            total = total.saturating_sub(bytes);
        }
    }
}

/// What can go by itself: the trees, the results, and what was built. The directories in which such
/// parts lie stay.
fn parts_of(directory: &Path) -> Vec<PathBuf> {
    const WHOLE: [&str; 3] = ["target", "answers", "links"];
    let below = |path: &Path| {
        let entries = fs::read_dir(path).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect::<Vec<_>>()
    };
    let parts = below(directory).into_iter().flat_map(|part| {
        let is_whole = WHOLE.iter().any(|name| part.ends_with(name));
        let is_result = directory.ends_with("published");
        if is_whole || is_result { vec![part] } else { below(&part) }
    });
    parts.collect()
}

/// How many bytes may be kept: a number with `M` or `G` behind it.
///
/// # Errors
/// If the variable says anything else.
pub fn limit() -> Result<u64, Failure> {
    let told = env::var_os(LIMIT).filter(|told| !told.is_empty());
    let Some(told) = told.map(|told| told.to_string_lossy().into_owned()) else {
        return Ok(DEFAULT);
    };
    bytes(&told).ok_or_else(|| {
        let hint = "write a number with M or G behind it, as in 2G; without the variable it is 10G";
        Failure::new(format!("reading {LIMIT}"), format!("`{told}` is no size"), hint)
    })
}

fn bytes(text: &str) -> Option<u64> {
    let digits = text.trim_end_matches(|end: char| end.is_ascii_alphabetic());
    let shift = match text[digits.len()..].to_ascii_uppercase().as_str() {
        "" | "B" => 0,
        "M" | "MB" | "MIB" => 20,
        "G" | "GB" | "GIB" => 30,
        _ => return None,
    };
    digits.trim().parse::<u64>().ok()?.checked_mul(1 << shift)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_a_number_with_a_unit() {
        let known = ["10G", "512 MiB", "100", "2gb"].map(bytes);
        assert_eq!(known, [Some(10 << 30), Some(512 << 20), Some(100), Some(2 << 30)]);
        assert_eq!(["", "G", "ten", "-1M", "99999999999G"].map(bytes), [None; 5]);
    }

    fn directory(cache: &Path, name: &str, repository: &Path) -> PathBuf {
        let directory = cache.join(name);
        for part in ["trees/a", "json/b"] {
            fs::create_dir_all(directory.join(part)).unwrap();
            fs::write(directory.join(part).join("file"), [0; 1000]).unwrap();
        }
        fs::write(directory.join(ORIGIN), repository.to_str().unwrap()).unwrap();
        drop(lock_of(&directory).unwrap());
        directory
    }

    #[test]
    fn what_is_gone_goes_and_what_is_in_use_stays() {
        let cache = tempfile::tempdir().unwrap();
        let gone = directory(cache.path(), "gone", Path::new("/no/such/repository"));
        let used = directory(cache.path(), "used", Path::new("/no/such/repository/either"));
        let kept = directory(cache.path(), "kept", cache.path());
        let lock = lock_of(&used).unwrap();
        lock.lock_shared().unwrap();
        bound(cache.path(), DEFAULT);
        assert_eq!([gone.exists(), used.exists(), kept.exists()], [false, true, true]);
        let left = clear(cache.path()).unwrap();
        assert_eq!(left.iter().map(|it| it.in_use).collect::<Vec<_>>(), [true]);
        assert!(!kept.exists());
        drop(lock);
        assert_eq!(clear(cache.path()).unwrap(), []);
    }

    #[test]
    fn the_oldest_goes_until_the_limit_is_kept() {
        let cache = tempfile::tempdir().unwrap();
        let kept = directory(cache.path(), "kept", cache.path());
        let old = File::open(kept.join("trees/a")).unwrap();
        old.set_modified(UNIX_EPOCH).unwrap();
        let found = usage(cache.path());
        shrink(found.iter(), found[0].bytes, found[0].bytes - 1);
        assert_eq!([kept.join("trees/a").exists(), kept.join("json/b").exists()], [false, true]);
    }
}
