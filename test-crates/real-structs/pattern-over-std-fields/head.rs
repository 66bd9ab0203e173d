use std::convert::Infallible;
use std::num::NonZeroI32;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    number: NonZeroI32,
}

impl Day {
    pub const FIRST: Day = Day { number: NonZeroI32::new(1).unwrap() };
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    Range(Day),
    #[non_exhaustive]
    Trailing {
        #[doc(hidden)]
        never: Infallible,
    },
}

pub const LATE: Fault = Fault::Range(Day::FIRST);
