use case::prelude::*;

pub fn loud(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| word.shout()).collect()
}
