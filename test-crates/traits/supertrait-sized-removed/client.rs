pub fn size<R: case::Record + ?Sized>(_: &R) -> usize {
    size_of::<R>()
}
