pub struct Path(pub String);

impl<T: AsRef<[u8]>> From<T> for Path {
    fn from(value: T) -> Path {
        Path(String::from_utf8_lossy(value.as_ref()).into_owned())
    }
}
