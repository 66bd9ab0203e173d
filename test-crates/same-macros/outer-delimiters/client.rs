pub fn largest(a: u8, b: u8) -> u8 {
    use case::trap_max;
    trap_max!(a, b, 3).max(trap_max![a]).max(case::trap_max! { b, a })
}
