use case::{Error, open, parse, write};
use std::fs::File;
use std::path::Path;

pub fn read(path: &Path) -> std::io::Result<File> {
    let pointer: fn(&Path) -> Result<File, std::io::Error> = open;
    pointer(path).or_else(|_| open(path))
}
pub fn numbers(texts: &[&str]) -> Result<Vec<u8>, Error> {
    texts.iter().copied().map(parse).collect()
}
pub fn text() -> Result<String, std::fmt::Error> {
    let mut out = String::new();
    write(&mut out)?;
    Ok(out)
}
