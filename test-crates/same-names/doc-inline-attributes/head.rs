//! Farming, now with words.

mod field {
    /// What the field gave.
    pub struct Harvest {
        /// In tons.
        pub tons: u32,
    }
    #[doc(alias = "mow")]
    pub fn reap() -> Harvest {
        Harvest { tons: 1 }
    }
}

#[doc(no_inline)]
pub use field::Harvest;
#[doc(inline)]
pub use field::reap;
