fn send<T: Send>(value: T) -> T {
    value
}

pub fn links(engine: case::Engine) -> usize {
    send(engine).links()
}
