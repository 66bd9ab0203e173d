pub struct Hooks;

impl Hooks {
    pub extern "system" fn start() {}

    pub extern "C" fn step() {}

    pub extern "C-unwind" fn stop() {}
}
