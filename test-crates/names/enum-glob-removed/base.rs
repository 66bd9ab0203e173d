pub enum Pole {
    North,
    South,
}

pub use self::Pole::*;
