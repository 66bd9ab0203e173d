use std::collections::HashMap;
use std::ops::Range;
pub fn lines(all: Vec<String>) -> usize { all.len() }
pub fn rows(all: &[String]) -> usize { all.len() }
pub fn names(all: &[String]) -> usize { all.len() }
pub fn scores(all: &HashMap<String, u8>) -> usize { all.len() }
pub fn block(all: [u8; 4]) -> usize { all.len() }
pub fn span(all: Range<usize>) -> bool { all.contains(&1) }
pub fn drain(all: Box<dyn Iterator<Item = u8>>) -> usize { all.count() }
