pub fn describe<T: AsRef<str>>(name: &T) -> usize {
    name.as_ref().len()
}
