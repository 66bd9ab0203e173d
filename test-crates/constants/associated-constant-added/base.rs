pub struct Disk;
