use std::sync::atomic::{AtomicU32, Ordering};
pub struct Config {
    name: &'static str,
    hits: AtomicU32,
}
impl Config {
    #[allow(clippy::declare_interior_mutable_const)]
    pub const DEFAULT: Config = Config { name: "d", hits: AtomicU32::new(0) };
    pub fn hits(&self) -> u32 {
        self.hits.load(Ordering::Relaxed)
    }
    pub fn name(&self) -> &str {
        self.name
    }
}
