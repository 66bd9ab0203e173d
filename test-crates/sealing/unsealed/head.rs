pub trait Tone {
    fn pitch(&self) -> u32;
}

impl Tone for u8 {
    fn pitch(&self) -> u32 {
        440
    }
}
