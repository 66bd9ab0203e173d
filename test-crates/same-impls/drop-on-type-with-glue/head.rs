pub struct TempFile {
    path: String,
}
impl TempFile {
    pub const fn new() -> Self {
        TempFile { path: String::new() }
    }
    pub fn path(&self) -> &str {
        &self.path
    }
}
impl Drop for TempFile {
    fn drop(&mut self) {
        self.path.clear();
    }
}
