pub struct Prices {
    pub list: case::Sorted<f64>,
}
