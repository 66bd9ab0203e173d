pub trait Area {
    fn area(&self) -> u32;
}

impl Area for (u32, u32) {
    fn area(&self) -> u32 {
        self.0 * self.1
    }
}

impl Area for u32 {
    fn area(&self) -> u32 {
        *self
    }
}
