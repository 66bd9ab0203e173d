struct Inner(u32, bool);

pub struct Door {
    state: Inner,
}

impl Door {
    pub fn new() -> Self {
        Door { state: Inner(0, false) }
    }
    pub fn opened(&self) -> Option<u32> {
        self.state.1.then_some(self.state.0)
    }
}
