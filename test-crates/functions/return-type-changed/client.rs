pub fn first_comma(line: &str) -> usize {
    case::find(line, ',')
}
