pub struct Disk;

impl Disk {
    pub const SECTOR: u16 = 512;
}
