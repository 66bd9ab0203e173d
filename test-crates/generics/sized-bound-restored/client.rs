pub fn length() -> usize {
    case::describe("canal")
}
