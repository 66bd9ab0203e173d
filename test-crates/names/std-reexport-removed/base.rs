pub use std::collections::BTreeMap as Map;

pub fn size(map: &std::collections::BTreeMap<u8, u8>) -> usize {
    map.len()
}
