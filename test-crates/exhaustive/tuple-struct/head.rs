#[non_exhaustive]
pub struct Grams(pub u32);
