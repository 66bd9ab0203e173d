pub struct Stack<T>(pub Vec<T>);

impl<T> Stack<T> {
    pub fn peek(&self) -> Option<&T>
    where
        T: Clone,
    {
        self.0.last()
    }
}

pub fn longest<T: AsRef<str> + Ord + Clone>(items: Vec<T>) -> usize {
    items.iter().map(|item| item.as_ref().len()).max().unwrap_or(0)
}
