mod orbit {
    pub struct Apogee(pub f64);
    pub struct Perigee(pub f64);
    pub const PERIOD: f64 = 92.7;
}

pub use orbit::Apogee;
pub use orbit::PERIOD;
pub use orbit::Perigee;
