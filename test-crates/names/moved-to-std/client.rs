pub fn client() -> u128 {
    case::Duration::from_millis(3).as_millis()
}
