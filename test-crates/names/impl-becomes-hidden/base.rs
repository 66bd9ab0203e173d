pub struct Doc { pub id: u8 }
impl Doc {
    pub fn raw(&self) -> u8 { self.id }
}
