use std::path::{Path, PathBuf};
pub fn go(path: &Path, owned: &PathBuf) -> usize {
    case::size(path) + case::size(owned)
}
