use case::{ONE, Recipe, Rest, Scale, scale};
use std::num::{NonZeroI64, NonZeroU8, NonZeroU16, NonZeroUsize};
pub fn double(recipe: Recipe) -> Vec<NonZeroU16> {
    let with: fn(&Recipe, NonZeroU8) -> Vec<NonZeroU16> = scale;
    let grams: Option<NonZeroU16> = recipe.grams;
    with(&Recipe { portions: recipe.portions, grams }, NonZeroU8::MIN)
}
pub fn by(by: <Recipe as Scale>::By) -> NonZeroI64 {
    by
}
pub fn one() -> NonZeroUsize {
    ONE
}
pub fn rest(rest: Rest) -> Option<NonZeroU16> {
    match rest {
        Rest::Minutes { count } => Some(count),
        Rest::Hours(hours) => NonZeroU16::new(u16::from(NonZeroU8::get(hours)) * 60),
    }
}
