use case::{Apogee, PERIOD, Perigee};

pub fn eccentricity() -> f64 {
    let Apogee(high) = Apogee(408.0);
    let low: Vec<Perigee> = [390.0].into_iter().map(Perigee).collect();
    (high - low[0].0) / case::PERIOD + PERIOD
}

pub mod everything {
    use case::*;
    pub fn build() -> (Apogee, Perigee) {
        (Apogee(1.0), Perigee(1.0))
    }
}
