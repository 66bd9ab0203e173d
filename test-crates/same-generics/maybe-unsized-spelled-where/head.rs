pub struct Shelf<T>
where
    T: ?Sized,
{
    pub label: u8,
    pub item: T,
}

pub fn look<T, U: Sized>(item: &T, _other: U) -> String
where
    T: ToString + ?Sized,
{
    item.to_string()
}
