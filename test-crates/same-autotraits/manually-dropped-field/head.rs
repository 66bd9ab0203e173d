use std::mem::ManuallyDrop;

pub struct Label {
    size: usize,
    text: ManuallyDrop<String>,
}
impl Label {
    pub const fn new(size: usize) -> Label {
        Label { size, text: ManuallyDrop::new(String::new()) }
    }
    pub const fn size(&self) -> usize {
        let _ = &self.text;
        self.size
    }
}
