pub struct Disk;

impl Disk {
    pub const TRACKS: u16 = 80;
}
