use case::{Stack, longest};

pub fn top<T: Clone>(stacks: &[Stack<T>]) -> Vec<Option<&T>> {
    stacks.iter().map(Stack::peek).collect()
}

pub fn words<T: AsRef<str> + Ord + Clone>(items: Vec<T>) -> usize {
    let pointer: fn(Vec<String>) -> usize = longest::<String>;
    pointer(vec![]) + longest::<T>(items)
}
