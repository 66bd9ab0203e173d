pub struct Parser<T> {
    marks: Vec<T>,
    depth: usize,
}
impl<T: Clone> Parser<T> {
    pub fn marks(&self) -> impl Iterator<Item = &T> {
        self.marks.iter()
    }
    pub fn numbers(&self, text: &str) -> impl Iterator<Item = usize> {
        let depth = self.depth;
        (0..text.len()).map(move |it| it * depth)
    }
    pub fn new(depth: usize) -> Self {
        Parser { depth, marks: vec![] }
    }
}
