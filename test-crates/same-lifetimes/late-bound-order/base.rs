pub fn split<'text, 'at>(text: &'text str, at: &'at str) -> (&'text str, &'at str) {
    (text, at)
}
pub fn unused<'a>(count: &u8) -> u8 {
    *count
}
