use case::{Dark, Theme};

pub fn paint<T: Theme>(theme: &T) -> u32 {
    let erased: &dyn Theme = &Dark;
    let color: fn(&T) -> u32 = T::color;
    color(theme) + erased.color() + <Dark as Theme>::color(&Dark)
}
