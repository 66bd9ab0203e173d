use case::{QUEUE, VERBOSE, VERSION};

pub fn push(byte: u8) -> usize {
    let queue: &'static std::sync::Mutex<Vec<u8>> = &QUEUE;
    queue.lock().map_or(0, |mut jobs| {
        jobs.push(byte);
        jobs.len()
    })
}
pub fn set(verbose: bool) -> bool {
    unsafe {
        let pointer: *mut bool = &raw mut VERBOSE;
        case::VERBOSE = verbose;
        *pointer
    }
}
pub static VERSION_SIZE: &&'static str = &VERSION;
