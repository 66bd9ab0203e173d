pub struct Hooks;

impl Hooks {
    #[unsafe(export_name = "hooks_start_2")]
    pub extern "C" fn start() {}
}
