use case::{split, unused};

pub fn cut<'t>(text: &'t str) -> &'t str {
    let at = String::from(",");
    let pointer: for<'a, 'b> fn(&'a str, &'b str) -> (&'a str, &'b str) = split;
    let (left, _) = pointer(text, &at);
    split(left, &at).0
}
pub fn count(bytes: &[u8]) -> u8 {
    let pointer: fn(&u8) -> u8 = unused;
    bytes.iter().map(unused).sum::<u8>() + pointer(&1)
}
