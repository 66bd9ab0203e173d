mod v1 {
    #[allow(dead_code)]
    pub enum Mode {
        A,
    }
}
mod v2 {
    #[allow(dead_code)]
    pub enum Mode {
        A,
        B,
    }
    pub struct Other;
}
pub(crate) use v1::Mode;
pub use v2::*;
pub fn first() -> u8 {
    let _ = Mode::A;
    1
}
