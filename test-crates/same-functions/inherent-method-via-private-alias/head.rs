pub struct Wheel<T> {
    pub spokes: Vec<T>,
}

type Small = Wheel<u8>;

impl Small {
    pub fn weight(self: &Small) -> u8 {
        self.spokes.iter().sum()
    }
}
