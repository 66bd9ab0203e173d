use case::{EMPTY, Frame};
use std::mem::{offset_of, size_of};

const _: () = assert!(size_of::<Frame>() == 16 && offset_of!(Frame, data) == 8);

pub fn bytes() -> [u8; 16] {
    unsafe { std::mem::transmute(EMPTY) }
}
