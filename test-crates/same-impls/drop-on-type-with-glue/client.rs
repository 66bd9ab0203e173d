use case::TempFile;

pub static SHARED: TempFile = TempFile::new();
pub const FRESH: TempFile = TempFile::new();

pub fn longest<'a>(path: &'a str) -> usize {
    let file = TempFile::new();
    let held;
    let other = String::from(path);
    held = (&other, TempFile::new());
    let TempFile { .. } = FRESH;
    let moved = file;
    moved.path().len() + held.0.len() + held.1.path().len()
}
