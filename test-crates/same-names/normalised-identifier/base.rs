pub struct Café {
    pub entrée: u8,
}
pub fn déjà() -> Café {
    Café { entrée: 1 }
}
