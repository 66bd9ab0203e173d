#[derive(Clone, Copy)]
pub enum Size {
    Small = 1,
    Large = 4,
}
