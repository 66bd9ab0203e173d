#[derive(Clone, Debug)]
pub struct Count {
    pub of: u32,
}
pub fn label<'a>(count: &Count, name: &'a str, other: &str) -> &'a str {
    if count.of > 1 && other.is_empty() { "" } else { name }
}
pub struct Legend<'names> {
    names: Box<[&'names str]>,
}
impl<'names> Legend<'names> {
    pub fn entry<'own>(
        &'own mut self,
        count: Option<&Count>,
        names: &[&'names str],
        tail: &'own str,
    ) -> (&'own str, &'names str) {
        self.names = names.into();
        let _ = count;
        (tail, self.names[0])
    }
}
