pub struct Probe {
    pub heat: f32,
    raw: u16,
}

impl Probe {
    pub fn read(raw: u16) -> Probe {
        Probe { heat: raw as f32, raw }
    }
    pub fn raw(&self) -> u16 {
        self.raw
    }
}
