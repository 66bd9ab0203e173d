#[derive(PartialEq, PartialOrd)]
pub enum Size {
    Small,
    Custom(u32),
    Large,
}
