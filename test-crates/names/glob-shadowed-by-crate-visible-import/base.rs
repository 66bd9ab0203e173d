mod v1 {
    #[allow(dead_code)]
    pub enum Mode {
        A,
    }
}
mod v2 {
    pub enum Mode {
        A,
        B,
    }
    pub struct Other;
}
pub use v2::*;
pub fn first() -> u8 {
    let _ = v1::Mode::A;
    1
}
