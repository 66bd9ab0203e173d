#[repr(u16)]
pub enum Port {
    Http = 80,
    Https = 443,
    Ssh = 22,
}
