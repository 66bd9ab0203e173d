use std::ops::{Add, Deref, Index};

pub fn first(bytes: Vec<u8>) -> Option<<Vec<u8> as IntoIterator>::Item> {
    bytes.into_iter().next()
}
pub fn iter(bytes: &[u8]) -> std::slice::Iter<'_, u8> {
    bytes.iter()
}
pub struct Wire<'w> {
    pub text: &'w <String as Deref>::Target,
    pub sum: i64,
}
pub fn at<'b>(bytes: &'b Vec<u8>) -> &'b <Vec<u8> as Index<usize>>::Output {
    &bytes[0]
}
pub fn add(left: &i64, right: i64) -> <&i64 as Add<i64>>::Output {
    left + right
}
