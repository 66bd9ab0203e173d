pub struct Lease {
    pub room: u8,
    log: Vec<u8>,
}
impl Lease {
    pub fn new(room: u8) -> Self {
        Lease { room, log: vec![] }
    }
}
impl Drop for Lease {
    fn drop(&mut self) {
        self.log.push(self.room);
    }
}
