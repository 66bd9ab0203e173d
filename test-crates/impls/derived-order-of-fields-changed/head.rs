#[derive(PartialEq, PartialOrd)]
pub struct Version {
    pub minor: u32,
    pub major: u32,
}
