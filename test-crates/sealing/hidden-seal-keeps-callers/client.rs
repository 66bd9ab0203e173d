pub fn name<S: case::Shape>() -> String {
    S::name()
}
