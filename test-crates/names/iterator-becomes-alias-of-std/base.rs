pub struct Words<'t> { inner: std::str::SplitWhitespace<'t> }
impl<'t> Iterator for Words<'t> { type Item = &'t str; fn next(&mut self) -> Option<&'t str> { self.inner.next() } }
impl Words<'_> { pub fn remaining(&self) -> usize { self.inner.clone().count() } }
pub fn words(t: &str) -> Words<'_> { Words { inner: t.split_whitespace() } }
