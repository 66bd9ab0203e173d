pub struct Hooks;

impl Hooks {
    pub extern "C" fn start() {}

    pub extern "C-unwind" fn step() {}

    pub extern "C" fn stop() {}
}
