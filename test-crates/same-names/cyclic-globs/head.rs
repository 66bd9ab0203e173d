pub mod north {
    pub use super::south::*;
    pub struct Dial(pub u16);
}

pub mod south {
    pub use super::north::*;
    pub struct Needle(pub u16);
}
