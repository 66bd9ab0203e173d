pub struct Angle;

impl Angle {
    pub const FULL: u16 = 360;
}
