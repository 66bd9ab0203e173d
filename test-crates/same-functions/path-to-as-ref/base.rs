use std::path::Path;
pub fn size(path: &Path) -> usize {
    path.as_os_str().len()
}
