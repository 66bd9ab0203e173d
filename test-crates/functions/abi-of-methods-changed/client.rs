pub fn step() -> extern "C-unwind" fn() {
    case::Hooks::step
}
