use case::Cursor;

pub fn advance(cursor: Cursor) -> case::Cursor {
    let Cursor { offset } = cursor;
    Cursor { offset: offset + 1 }
}

impl PartialEq<Cursor> for Mark {
    fn eq(&self, other: &Cursor) -> bool {
        self.0 == other.offset
    }
}

pub struct Mark(usize);
