mod imp {
    pub struct Frame(pub u8);
    pub fn seal(f: &Frame) -> u8 {
        f.0
    }
}
pub use imp::Frame;
pub mod wire {
    pub use super::imp::*;
}
