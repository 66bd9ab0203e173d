#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    number: i32,
}

impl Day {
    pub const FIRST: Day = Day { number: 1 };
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    Range(Day),
    #[non_exhaustive]
    Trailing,
}

pub const LATE: Fault = Fault::Range(Day::FIRST);
