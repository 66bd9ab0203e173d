pub fn counts() -> [usize; 3] {
    use case::count;
    [count!(), count!(7), case::count!["a", "b"]]
}
