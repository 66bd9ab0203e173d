pub struct Version(pub u8, pub u8);

impl ToString for Version {
    fn to_string(&self) -> String {
        format!("{}.{}", self.0, self.1)
    }
}
