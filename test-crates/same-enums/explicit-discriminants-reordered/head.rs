#[repr(u16)]
pub enum Port {
    Ssh = 22,
    Http = 80,
    Https = 443,
}
