pub struct Packet {
    pub flag: u8,
    pub body: u32,
    pub tail: u8,
}
