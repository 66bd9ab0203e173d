#[repr(C, packed)]
pub struct Sample {
    pub channel: u8,
    pub value: u32,
}
