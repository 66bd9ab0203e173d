pub fn length<S: case::Sequence>(sequence: &S) -> usize {
    sequence.length()
}
