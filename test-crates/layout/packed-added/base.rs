#[repr(C)]
pub struct Sample {
    pub channel: u8,
    pub value: u32,
}
