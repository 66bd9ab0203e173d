pub struct Bus {
    pub devices: Vec<Box<dyn case::Device>>,
}
