pub mod left {
    pub struct Rope;
}

pub mod right {
    pub use super::left::*;

    pub struct Anchor;
}
