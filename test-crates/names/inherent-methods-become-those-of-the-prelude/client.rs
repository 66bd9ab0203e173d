use case::{Parts, Version};
pub fn twice(it: &Version) -> bool { it.clone().eq(it) && Version::eq(&Version::default(), &Version::from(7)) }
pub fn named(it: &[Version]) -> Vec<String> { it.iter().map(Version::to_string).chain([it[0].to_string()]).collect() }
pub fn copies(it: &[Version]) -> Vec<Version> { it.iter().map(Version::clone).collect() }
pub fn count() -> usize { Parts::<u8>::new().into_iter().count() + Parts::into_iter(Parts::<u8>::new()).count() }
