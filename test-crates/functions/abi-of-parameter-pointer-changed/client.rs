extern "C" fn hook() {}

pub fn start() {
    case::install(hook);
}
