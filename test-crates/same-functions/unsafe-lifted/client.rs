use case::{Port, peek};

pub fn probe() -> u8 {
    let pointer: unsafe fn(usize) -> u8 = peek;
    let reset: unsafe fn(&Port) = Port::reset;
    unsafe {
        reset(&Port);
        Port.reset();
        pointer(1) + case::peek(2)
    }
}
