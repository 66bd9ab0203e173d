pub fn size<O: case::Owner>(_: &O) -> usize {
    size_of::<O::Item>()
}
