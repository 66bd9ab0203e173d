use std::collections::BTreeMap;

pub fn index(words: &[&str]) -> BTreeMap<String, Vec<u32>> {
    words.iter().enumerate().map(|(at, word)| (word.to_string(), vec![at as u32])).collect()
}
