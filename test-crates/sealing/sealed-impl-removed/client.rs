fn depth<P: case::Pixel>(_: &[P]) -> usize {
    size_of::<P>()
}

pub fn deep(row: &[u16]) -> usize {
    depth(row)
}
