pub struct Shape {
    pub sides: u32,
}
