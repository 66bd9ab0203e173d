pub struct Marker {
    label: Option<&'static str>,
}

impl Marker {
    pub const fn new() -> Self {
        Marker { label: None }
    }

    pub fn label(&self) -> bool {
        self.label.is_some()
    }
}
