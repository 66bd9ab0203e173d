pub struct Clockwork {
    teeth: u32,
}

impl Clockwork {
    pub const MAX: u32 = 60;
    pub fn new(teeth: u32) -> Self {
        Clockwork { teeth }
    }
    pub fn turn(&mut self) -> &mut Self {
        self.teeth += 1;
        self
    }
    pub fn teeth(&self) -> u32 {
        self.teeth
    }
}
