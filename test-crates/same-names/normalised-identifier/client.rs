use case::{Café, déjà};

pub fn order() -> u8 {
    let pointer: fn() -> Café = déjà;
    let Café { entrée } = pointer();
    Café { entrée }.entrée + case::déjà().entrée
}
