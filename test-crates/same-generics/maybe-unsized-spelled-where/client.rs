use case::{Shelf, look};

pub fn unsize(shelf: &Shelf<[u8; 2]>) -> &Shelf<[u8]> {
    shelf
}

pub fn texts(shelf: &Shelf<dyn ToString>) -> String {
    let pointer: fn(&str, u8) -> String = look::<str, u8>;
    look(&shelf.item, ()) + &pointer("a", shelf.label)
}
