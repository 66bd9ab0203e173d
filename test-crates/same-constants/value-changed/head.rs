pub const TIMEOUT: u32 = 60;
pub struct Retry;
impl Retry {
    pub const MAX: u8 = 5;
}
