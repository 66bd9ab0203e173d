fn spawn<T: Send + 'static>(_: T) {}

pub fn run(arena: case::Arena) {
    spawn(arena);
}
