use case::Button;

fn auto<T: Send + Sync + Unpin + 'static>(value: T) -> T {
    value
}
pub fn run() -> u8 {
    let offset = 3;
    let buttons = vec![auto(Button::new(move |n| n + offset)), Button::new(u8::count_ones_byte)];
    std::thread::scope(|scope| {
        scope.spawn(|| buttons.iter().map(Button::press).sum()).join().unwrap_or(0)
    })
}
trait Ones {
    fn count_ones_byte(self) -> u8;
}
impl Ones for u8 {
    fn count_ones_byte(self) -> u8 {
        self.count_ones() as u8
    }
}
