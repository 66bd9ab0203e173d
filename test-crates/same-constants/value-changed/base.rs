pub const TIMEOUT: u32 = 30;
pub struct Retry;
impl Retry {
    pub const MAX: u8 = 3;
}
