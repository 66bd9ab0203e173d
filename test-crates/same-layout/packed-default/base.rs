#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct Sample {
    pub channel: u8,
    pub value: u32,
}
