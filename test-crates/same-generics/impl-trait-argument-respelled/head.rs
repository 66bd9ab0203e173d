use core::convert::AsRef as Text;
use std::iter::IntoIterator as Items;

pub fn count(texts: impl Items<Item = impl Clone + Text<str>> + Sized) -> usize {
    texts.into_iter().filter(|item| !item.as_ref().is_empty()).count()
}

pub fn apply(f: impl Send + for<'a> Fn(&'a u8) -> u8 + FnMut(&u8) -> u8) -> u8 {
    f(&1)
}
