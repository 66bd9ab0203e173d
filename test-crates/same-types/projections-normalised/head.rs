use std::ops::Mul;

pub fn first(bytes: Vec<<[u8; 1] as IntoIterator>::Item>) -> Option<u8> {
    bytes.into_iter().next()
}
pub fn iter(bytes: &[u8]) -> <&[u8] as IntoIterator>::IntoIter {
    bytes.iter()
}
pub struct Wire<'w> {
    pub text: &'w str,
    pub sum: <i64 as Mul<&'static i64>>::Output,
}
pub fn at<'b>(bytes: &'b Vec<u8>) -> &'b u8 {
    &bytes[0]
}
pub fn add(left: &i64, right: i64) -> i64 {
    left + right
}
