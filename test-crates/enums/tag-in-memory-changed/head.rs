#[repr(u8)]
pub enum Frame {
    Ack = 6,
    Data([u8; 4]) = 17,
}
