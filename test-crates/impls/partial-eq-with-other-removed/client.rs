pub fn first(tag: &case::Tag) -> bool {
    *tag == 1
}
