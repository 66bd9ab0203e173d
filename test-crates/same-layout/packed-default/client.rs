use case::Sample;

const _: () = assert!(size_of::<Sample>() == 5 && align_of::<Sample>() == 1);
#[repr(C, packed)]
pub struct Frame {
    pub lead: u8,
    pub sample: Sample,
}
pub fn value(frame: &Frame) -> u32 {
    let Sample { channel, value } = frame.sample;
    u32::from(channel) + { frame.sample.value } + value
}
