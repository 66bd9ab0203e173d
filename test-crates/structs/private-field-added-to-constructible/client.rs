pub fn top() -> case::Margins {
    case::Margins { top: 4, ..Default::default() }
}
