pub fn base() -> i32 {
    case::errno_base
}
