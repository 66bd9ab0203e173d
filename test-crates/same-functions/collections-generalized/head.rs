use std::collections::HashMap;
use std::hash::BuildHasher;
use std::ops::RangeBounds;
pub fn lines(all: impl IntoIterator<Item = String>) -> usize { all.into_iter().count() }
pub fn rows<'a>(all: impl IntoIterator<Item = &'a String>) -> usize { all.into_iter().count() }
pub fn names<I>(all: I) -> usize where I: IntoIterator, I::Item: AsRef<str> { all.into_iter().count() }
pub fn scores<S: BuildHasher>(all: &HashMap<String, u8, S>) -> usize { all.len() }
pub fn block<const N: usize>(all: [u8; N]) -> usize { all.len() }
pub fn span(all: impl RangeBounds<usize>) -> bool { all.contains(&1) }
pub fn drain(all: impl Iterator<Item = u8>) -> usize { all.count() }
