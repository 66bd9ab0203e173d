pub struct Disk;

impl Disk {
    pub const SECTOR: u32 = 512;
}
