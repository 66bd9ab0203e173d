pub struct Gate {
    open: bool,
}

impl Gate {
    pub fn new() -> Self {
        Gate { open: false }
    }
    pub fn is_open(self: &Self) -> bool {
        self.open
    }
    pub fn toggle<'a>(self: &'a mut Gate) {
        self.open = !self.open;
    }
    pub fn close(mut self: Self) -> Self {
        self.open = false;
        self
    }
    pub fn boxed(self: Box<Gate>) -> bool {
        self.open
    }
}
