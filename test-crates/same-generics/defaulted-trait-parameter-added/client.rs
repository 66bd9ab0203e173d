use case::Store;

pub struct Last(pub u8);

impl Store for Last {
    fn put(&mut self, value: u8) {
        self.0 = value;
    }
}
pub fn client<S: Store>(mut store: S) -> Last {
    <S as Store>::put(&mut store, 3);
    case::fill(&mut Vec::new());
    case::twice(Last(0))
}
