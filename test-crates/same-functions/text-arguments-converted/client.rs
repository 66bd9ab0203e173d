use case::*;
use std::path::Path;
pub fn all(s: &str, p: &Path, n: u16, b: &[u8]) -> usize {
    let error: Box<dyn std::error::Error + Send + Sync> = s.into();
    title(s) + label(s.to_owned()) + key(s).len() + root(p) + name(s) + alias("x") + owned(s.to_owned())
        + greeting(s).len() + port(n) as usize + pixels(b) + fault(error).len()
}
