pub struct Pair(u8, u8);

impl case::Zeroable for Pair {}
