pub fn same(name: &case::Name, text: String) -> bool {
    *name == text
}
