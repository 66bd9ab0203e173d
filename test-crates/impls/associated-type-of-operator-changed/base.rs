use std::ops::Div;

pub struct Seconds(pub u64);

impl Div<u64> for Seconds {
    type Output = Seconds;

    fn div(self, by: u64) -> Seconds {
        Seconds(self.0 / by)
    }
}
