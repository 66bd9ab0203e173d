pub struct Robot;

impl Robot {
    pub fn walk(&self) -> u32 {
        1
    }

    pub fn stop(&self) {}
}
