use case::Lamp;

pub trait Blink {
    fn blink(&self) -> bool;
}
impl Blink for Lamp {
    fn blink(&self) -> bool {
        self.on()
    }
}
pub fn all(lamps: &[Lamp]) -> bool {
    lamps.iter().all(Lamp::on) && Lamp.blink()
}
