use std::borrow::Cow;
use std::error::Error;
use std::fmt::Display;
use std::path::Path;
pub fn title(s: impl AsRef<str>) -> usize { s.as_ref().len() }
pub fn label(s: impl AsRef<str>) -> usize { s.as_ref().len() }
pub fn key(s: impl Into<String>) -> String { s.into() }
pub fn root(p: impl AsRef<Path>) -> usize { p.as_ref().as_os_str().len() }
pub fn name<'a>(s: impl Into<Cow<'a, str>>) -> usize { s.into().len() }
pub fn alias(s: impl Into<Cow<'static, str>>) -> usize { s.into().len() }
pub fn owned(s: impl Into<Cow<'static, str>>) -> usize { s.into().len() }
pub fn greeting<D: Display + ?Sized>(s: &D) -> String { s.to_string() }
pub fn port(n: impl Into<u32>) -> u32 { n.into() }
pub fn pixels(b: impl AsRef<[u8]>) -> usize { b.as_ref().len() }
pub fn fault(e: impl Into<Box<dyn Error + Send + Sync>>) -> String { e.into().to_string() }
