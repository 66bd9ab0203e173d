pub struct Stack<T>(pub Vec<T>);

impl<T> Stack<T> {
    pub fn peek(&self) -> Option<&T> {
        self.0.last()
    }
}

pub fn longest<T: AsRef<str>>(items: Vec<T>) -> usize {
    items.iter().map(|item| item.as_ref().len()).max().unwrap_or(0)
}
