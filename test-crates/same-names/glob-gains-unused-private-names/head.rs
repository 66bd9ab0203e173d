mod tools {
    pub fn saw() -> u8 {
        Blade.teeth() + file()
    }
    pub(crate) struct Blade;
    impl Blade {
        pub fn teeth(&self) -> u8 {
            1
        }
    }
    pub(super) fn file() -> u8 {
        0
    }
}

pub use tools::*;
