pub fn entry() -> extern "C-unwind" fn() {
    case::run
}
