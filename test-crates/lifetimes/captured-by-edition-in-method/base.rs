pub struct Parser<T> {
    depth: usize,
    marks: Vec<T>,
}
impl<T: Clone> Parser<T> {
    pub fn new(depth: usize) -> Self {
        Parser { depth, marks: Vec::new() }
    }
    pub fn numbers(&self, text: &str) -> impl Iterator<Item = usize> {
        let depth = self.depth;
        (0..text.len()).map(move |it| it * depth)
    }
    pub fn marks(&self) -> impl Iterator<Item = &T> + '_ {
        self.marks.iter()
    }
}
