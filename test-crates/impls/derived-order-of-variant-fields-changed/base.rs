#[derive(PartialEq, PartialOrd)]
pub enum Shape {
    Box { width: u32, height: u32 },
}
