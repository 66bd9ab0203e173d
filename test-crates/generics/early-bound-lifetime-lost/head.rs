pub fn view<'a, T>(value: &'a T) -> &'a T {
    value
}
