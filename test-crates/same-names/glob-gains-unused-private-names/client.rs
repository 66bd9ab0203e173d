use case::*;

pub struct Blade;
pub fn file() -> Blade {
    let _: fn() -> u8 = saw;
    let _ = case::saw();
    Blade
}
