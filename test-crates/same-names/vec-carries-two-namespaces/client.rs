use case::export::{format, vec};

pub fn list() -> vec::Vec<String> {
    let iter: vec::IntoIter<u8> = case::export::vec![1, 2].into_iter();
    iter.map(|n| format!("{n}")).chain(vec![case::export::format!("x")]).collect()
}
