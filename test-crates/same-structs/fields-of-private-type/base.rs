struct Inner {
    pub count: u32,
    pub open: bool,
}

pub struct Door {
    inner: Inner,
}

impl Door {
    pub fn new() -> Self {
        Door { inner: Inner { count: 0, open: false } }
    }
    pub fn opened(&self) -> Option<u32> {
        self.inner.open.then_some(self.inner.count)
    }
}
