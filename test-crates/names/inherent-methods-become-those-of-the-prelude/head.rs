pub struct Version(u8);
pub struct Parts<T>(Vec<T>);
impl Clone for Version { fn clone(&self) -> Version { Version(self.0) } }
impl Default for Version { fn default() -> Version { Version(0) } }
impl PartialEq for Version { fn eq(&self, other: &Version) -> bool { self.0 == other.0 } }
impl From<u8> for Version { fn from(it: u8) -> Self { Version(it) } }
impl std::fmt::Display for Version { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { write!(f, "{}", self.0) } }
impl<T> IntoIterator for Parts<T> { type Item = T; type IntoIter = std::vec::IntoIter<T>; fn into_iter(self) -> std::vec::IntoIter<T> { self.0.into_iter() } }
impl<T> Parts<T> { pub fn new() -> Self { Parts(vec![]) } }
