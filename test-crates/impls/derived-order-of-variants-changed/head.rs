#[derive(PartialEq, PartialOrd)]
pub enum Size {
    Small,
    Large,
    Custom(u32),
}
