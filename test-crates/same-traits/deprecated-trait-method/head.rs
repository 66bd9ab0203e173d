pub trait Shape {
    #[deprecated]
    const SIDES: u8 = 0;
    #[deprecated = "use perimeter"]
    fn outline(&self) -> f64 {
        0.0
    }
}
