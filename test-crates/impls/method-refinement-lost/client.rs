use case::List;

pub fn count() -> usize {
    case::Numbers.list().len()
}
