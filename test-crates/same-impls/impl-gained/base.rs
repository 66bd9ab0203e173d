#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Card(pub u8);
