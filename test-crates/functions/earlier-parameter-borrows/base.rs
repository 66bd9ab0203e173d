#[derive(Clone, Debug)]
pub struct Count {
    pub of: u32,
}
pub fn label<'a>(count: Count, name: &'a str, other: &str) -> &'a str {
    if count.of > 1 && other.is_empty() { "" } else { name }
}
pub struct Legend<'l> {
    names: Vec<&'l str>,
}
impl<'l> Legend<'l> {
    pub fn entry<'a>(
        &'a mut self,
        count: Option<Count>,
        names: &[&'l str],
        tail: &'a str,
    ) -> (&'a str, &'l str) {
        self.names.extend(names);
        drop(count);
        (tail, self.names[0])
    }
}
