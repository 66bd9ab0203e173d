pub struct Odometer(u32);

impl case::Counter for Odometer {
    fn next(&mut self) -> u32 {
        self.0 += 1;
        self.0
    }
}
