pub mod left {
    pub use super::right::*;

    pub struct Rope;
}

pub mod right {
    pub use super::left::*;

    pub struct Anchor;
}
