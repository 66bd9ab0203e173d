pub struct Doc { pub id: u8 }
#[doc(hidden)]
impl Doc {
    pub fn raw(&self) -> u8 { self.id }
}
