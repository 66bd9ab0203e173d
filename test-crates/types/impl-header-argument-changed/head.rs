pub struct Celsius(pub f64);

pub trait Convert<To> {
    fn convert(&self) -> To;
}

impl Convert<i32> for Celsius {
    fn convert(&self) -> i32 {
        self.0 as i32
    }
}
