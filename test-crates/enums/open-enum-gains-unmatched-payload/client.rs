pub fn client(it: &case::Reason) -> bool {
    matches!(it, &case::DEFAULT | case::Reason::Closed)
}
