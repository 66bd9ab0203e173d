pub fn recycle<A: case::Arena>(arena: &mut A) {
    arena.reset();
}
