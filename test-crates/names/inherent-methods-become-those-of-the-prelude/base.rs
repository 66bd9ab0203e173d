pub struct Version(u8);
pub struct Parts<T>(Vec<T>);
impl Version {
    pub fn clone(&self) -> Version { Version(self.0) }
    pub fn default() -> Version { Version(0) }
    pub fn eq(&self, other: &Version) -> bool { self.0 == other.0 }
    pub fn from(it: u8) -> Self { Version(it) }
    pub fn to_string(&self) -> String { String::new() }
}
impl<T> Parts<T> { pub fn into_iter(self) -> std::vec::IntoIter<T> { self.0.into_iter() } pub fn new() -> Self { Parts(vec![]) } }
