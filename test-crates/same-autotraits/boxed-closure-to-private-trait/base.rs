pub struct Button {
    click: Box<dyn Fn(u8) -> u8 + Send + Sync>,
}
impl Button {
    pub fn new<F: Fn(u8) -> u8 + Send + Sync + 'static>(click: F) -> Self {
        Button { click: Box::new(click) }
    }
    pub fn press(&self) -> u8 {
        (self.click)(1)
    }
}
