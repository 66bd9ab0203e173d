pub struct Draft;

impl Draft {
    pub fn finish(&mut self) {}
}
