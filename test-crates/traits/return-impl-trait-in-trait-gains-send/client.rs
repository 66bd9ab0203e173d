use std::rc::Rc;

pub struct Shared(Rc<Vec<u32>>);

impl case::Rows for Shared {
    fn rows(&self) -> impl Iterator<Item = u32> {
        let rows = self.0.clone();
        (0..rows.len()).map(move |at| rows[at])
    }
}
