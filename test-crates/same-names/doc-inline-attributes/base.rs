mod field {
    pub struct Harvest {
        pub tons: u32,
    }
    pub fn reap() -> Harvest {
        Harvest { tons: 1 }
    }
}

pub use field::Harvest;
pub use field::reap;
