pub struct Words<'t> { text: &'t str }
impl<'t> Words<'t> { pub fn of(text: &'t str) -> Self { Words { text } } }
impl<'a, 't> IntoIterator for &'a Words<'t> { type Item = &'t str; type IntoIter = std::vec::IntoIter<&'t str>; fn into_iter(self) -> Self::IntoIter { vec![self.text].into_iter() } }
