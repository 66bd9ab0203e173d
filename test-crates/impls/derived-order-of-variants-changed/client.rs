pub fn larger(a: &case::Size, b: &case::Size) -> bool {
    match (a, b) {
        (case::Size::Custom(a), case::Size::Custom(b)) => a > b,
        (case::Size::Small | case::Size::Large | case::Size::Custom(_), _) => a > b,
    }
}
