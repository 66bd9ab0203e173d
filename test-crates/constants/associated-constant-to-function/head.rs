pub struct Angle;

impl Angle {
    #[allow(non_snake_case)]
    pub const fn FULL() -> u16 {
        360
    }
}
