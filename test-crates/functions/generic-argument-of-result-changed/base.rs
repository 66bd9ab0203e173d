use std::collections::BTreeMap;

pub fn index(words: &[&str]) -> BTreeMap<String, Vec<usize>> {
    words.iter().enumerate().map(|(at, word)| (word.to_string(), vec![at])).collect()
}
