use std::num::{NonZeroI64, NonZeroU8, NonZeroU16, NonZeroUsize};
pub struct Recipe {
    pub portions: NonZeroU8,
    pub grams: Option<NonZeroU16>,
}
pub enum Rest {
    Minutes { count: NonZeroU16 },
    Hours(NonZeroU8),
}
pub trait Scale {
    type By;
}
impl Scale for Recipe {
    type By = NonZeroI64;
}
pub const ONE: NonZeroUsize = NonZeroUsize::MIN;
pub fn scale(recipe: &Recipe, by: NonZeroU8) -> Vec<NonZeroU16> {
    vec![by.into(); usize::from(recipe.portions.get())]
}
