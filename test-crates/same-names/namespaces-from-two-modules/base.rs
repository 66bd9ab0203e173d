mod shapes {
    pub struct circle {
        pub radius: f64,
    }
    pub fn circle(radius: f64) -> circle {
        circle { radius }
    }
}

pub use shapes::circle;
