use case::Gauge;
pub struct Thermometer(pub f32);
impl Gauge for Thermometer {
    type Reading = f32;
    fn read(&self) -> f32 {
        self.0
    }
}
pub fn report<G: Gauge>(gauge: &G) -> (G::Reading, u32, &'static str) {
    (gauge.read(), case::pressure(), case::label())
}
