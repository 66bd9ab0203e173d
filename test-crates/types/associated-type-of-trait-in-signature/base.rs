pub trait Device {
    type Address;
}

pub struct Disk;

impl Device for Disk {
    type Address = u32;
}
