pub struct Lease {
    pub room: u8,
    ended: bool,
}
impl Lease {
    pub fn new(room: u8) -> Self {
        Lease { room, ended: false }
    }
}
mod ending {
    impl std::ops::Drop for super::Lease {
        fn drop(&mut self) {
            self.ended = true;
        }
    }
}
