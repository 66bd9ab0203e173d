pub fn all(value: bool) -> [bool; 4] {
    use case::trap_negate;
    [trap_negate!(value), trap_negate!(_), trap_negate!(const { 1 }), trap_negate!(value && true)]
}
