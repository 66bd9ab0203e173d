use case::Count;

pub fn length(text: &str) -> usize {
    case::Text(text).count()
}
