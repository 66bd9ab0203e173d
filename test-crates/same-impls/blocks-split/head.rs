mod reading {
    impl super::Clockwork {
        pub fn teeth(&self) -> u32 {
            self.teeth.min(Self::MAX)
        }
    }
}

impl Clockwork {
    pub fn turn(&mut self) -> &mut Self {
        self.teeth += 1;
        self
    }
}

impl Clockwork {
    pub fn new(teeth: u32) -> Self {
        Clockwork { teeth }
    }
    pub const MAX: u32 = 60;
}

pub struct Clockwork {
    teeth: u32,
}
