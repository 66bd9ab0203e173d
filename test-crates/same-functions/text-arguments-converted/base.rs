use std::error::Error;
use std::path::Path;
pub fn title(s: &str) -> usize { s.len() }
pub fn label(s: String) -> usize { s.len() }
pub fn key(s: &str) -> String { s.into() }
pub fn root(p: &Path) -> usize { p.as_os_str().len() }
pub fn name(s: &str) -> usize { s.len() }
pub fn alias(s: &'static str) -> usize { s.len() }
pub fn owned(s: String) -> usize { s.len() }
pub fn greeting(s: &str) -> String { s.into() }
pub fn port(n: u16) -> u32 { n.into() }
pub fn pixels(b: &[u8]) -> usize { b.len() }
pub fn fault(e: Box<dyn Error + Send + Sync>) -> String { e.to_string() }
