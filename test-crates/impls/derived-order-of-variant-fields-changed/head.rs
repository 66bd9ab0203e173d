#[derive(PartialEq, PartialOrd)]
pub enum Shape {
    Box { height: u32, width: u32 },
}
