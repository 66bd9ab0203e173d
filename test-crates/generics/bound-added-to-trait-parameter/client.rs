pub fn run<C: case::Convert<T>, T>(value: &C) -> T {
    value.convert()
}
