pub struct Celsius(pub f64);

pub trait Convert<To> {
    fn convert(&self) -> To;
}

impl Convert<f32> for Celsius {
    fn convert(&self) -> f32 {
        self.0 as f32
    }
}
