pub fn names(names: Vec<String>) -> usize {
    case::sum(names.into_iter())
}
