pub struct Hash;

impl Hash {
    pub fn mix(&self) {}
}
