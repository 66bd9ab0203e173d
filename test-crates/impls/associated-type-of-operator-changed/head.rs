use std::ops::Div;

pub struct Seconds(pub u64);

impl Div<u64> for Seconds {
    type Output = f64;

    fn div(self, by: u64) -> f64 {
        self.0 as f64 / by as f64
    }
}
