pub enum Answer {
    Something(u32),
    Nothing,
}

pub use self::Answer::Nothing;
