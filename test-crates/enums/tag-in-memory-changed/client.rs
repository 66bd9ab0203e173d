const fn tag(it: &case::Frame) -> u8 {
    unsafe { *(it as *const case::Frame).cast() }
}
const _: () = assert!(tag(&case::Frame::Data([0; 4])) == 16);
