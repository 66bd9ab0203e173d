pub static P: &case::Point = &case::ORIGIN;
pub fn go() -> &'static case::Point {
    &case::ORIGIN
}
