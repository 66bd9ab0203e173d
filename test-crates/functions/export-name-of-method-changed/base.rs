pub struct Hooks;

impl Hooks {
    #[unsafe(export_name = "hooks_start")]
    pub extern "C" fn start() {}
}
