mod globals {
    use std::sync::Mutex;

    pub static JOBS: Mutex<Vec<u8>> = Mutex::new(vec![]);
    pub static mut VERBOSE: bool = true;
    pub static VERSION: &str = concat!("1", ".1");
}

pub use globals::{JOBS as QUEUE, VERBOSE, VERSION};
