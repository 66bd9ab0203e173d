use std::num::NonZero;
pub struct Recipe {
    pub portions: NonZero<u8>,
    pub grams: Option<NonZero<u16>>,
}
pub enum Rest {
    Minutes { count: NonZero<u16> },
    Hours(NonZero<u8>),
}
pub trait Scale {
    type By;
}
impl Scale for Recipe {
    type By = NonZero<i64>;
}
pub const ONE: core::num::NonZero<usize> = NonZero::<usize>::MIN;
pub fn scale(recipe: &Recipe, by: NonZero<u8>) -> Vec<NonZero<u16>> {
    vec![by.into(); usize::from(recipe.portions.get())]
}
