pub fn start() -> (i32, i32) {
    case::origin()
}
