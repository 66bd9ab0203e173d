pub struct Robot;

pub trait Walk {
    fn walk(&self) -> u32;
}

impl Walk for Robot {
    fn walk(&self) -> u32 {
        1
    }
}
