mod units {
    pub struct Length(pub f64);
}

pub type Meters = units::Length;
