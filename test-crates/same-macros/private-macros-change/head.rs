pub struct Probe {
    depth: u16,
    heat: u8,
}
impl Probe {
    pub fn new() -> Self {
        Probe { heat: 0, depth: 1 }
    }
    pub fn depth(&self) -> u16 {
        self.depth
    }
    pub fn heat(&self) -> u8 {
        self.heat
    }
}
