pub struct Text<'t>(pub &'t str);

pub trait Count {
    fn count(&self) -> usize;
}

impl Count for Text<'_> {
    fn count(&self) -> usize {
        self.0.len()
    }
}
