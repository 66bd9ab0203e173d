pub struct Gate {
    open: bool,
}

impl Gate {
    pub fn new() -> Gate {
        Gate { open: false }
    }
    pub fn is_open(&self) -> bool {
        self.open
    }
    pub fn toggle(&mut self) {
        self.open = !self.open;
    }
    pub fn close(self) -> Gate {
        Gate { open: false }
    }
    pub fn boxed(self: Box<Self>) -> bool {
        self.open
    }
}
