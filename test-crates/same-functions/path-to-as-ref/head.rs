use std::path::Path;
pub fn size<P: AsRef<Path>>(path: P) -> usize {
    path.as_ref().as_os_str().len()
}
