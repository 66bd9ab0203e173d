use case::{ANGLE, BIG, NEWLINE, PAIR, TAG};

pub fn lines(text: &str) -> usize {
    let tag: &'static [u8] = TAG;
    text.chars().filter(|letter| matches!(*letter, NEWLINE)).count() + tag.len()
}
pub fn check(pair: (u8, bool), bytes: &[u8]) -> bool {
    matches!(pair, PAIR) && matches!(bytes, TAG) && ANGLE < f64::from(PAIR.0)
}
const _: () = assert!(BIG == 1000000 && TAG.len() == 3);
