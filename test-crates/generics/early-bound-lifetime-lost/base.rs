pub fn view<'a, T: 'a>(value: &'a T) -> &'a T {
    value
}
