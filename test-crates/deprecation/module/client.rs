pub fn call() -> u8 {
    case::v1::call()
}
