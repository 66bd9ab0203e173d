pub struct Shelf<T: ?Sized> {
    pub label: u8,
    pub item: T,
}

pub fn look<T: ?Sized + ToString, U>(item: &T, _other: U) -> String {
    item.to_string()
}
