pub fn relay<T: std::fmt::Debug + Clone>(value: &T) -> String {
    let pointer: fn(u8) -> String = case::dump;
    pointer(1) + &case::dump::<T>(value.clone())
}
