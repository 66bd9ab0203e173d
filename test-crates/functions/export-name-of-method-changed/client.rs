pub fn start() {
    case::Hooks::start();
}
