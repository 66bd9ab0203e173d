pub trait Area {
    fn area(&self) -> u32;
}

impl Area for u32 {
    fn area(&self) -> u32 {
        *self
    }
}
