pub struct Wheel<T> {
    pub spokes: Vec<T>,
}

impl Wheel<u8> {
    pub fn weight(&self) -> u8 {
        self.spokes.iter().sum()
    }
}
