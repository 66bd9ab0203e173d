trait Click: Send + Sync {
    fn click(&self, times: u8) -> u8;
}
struct Call<F>(F);
impl<F: Fn(u8) -> u8 + Send + Sync> Click for Call<F> {
    fn click(&self, times: u8) -> u8 {
        (self.0)(times)
    }
}
pub struct Button(Box<dyn Click>);

impl Button {
    pub fn new<F: Fn(u8) -> u8 + Send + Sync + 'static>(click: F) -> Self {
        Button(Box::new(Call(click)))
    }
    pub fn press(&self) -> u8 {
        self.0.click(1)
    }
}
