const STEP: isize = 2;

#[derive(Clone, Copy)]
pub enum Level {
    Low = 0,
    Mid = 3 + STEP,
    High = 0x6,
}
