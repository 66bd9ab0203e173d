pub fn merge<'a, 'b: 'a>(left: &'a str, right: &'b str) -> (&'a str, &'b str) {
    (left, right)
}
