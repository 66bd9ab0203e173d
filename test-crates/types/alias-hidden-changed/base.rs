#[doc(hidden)]
pub type Offset = u32;
pub struct Reader { at: Offset }
impl Reader {
    pub fn new() -> Reader { Reader { at: 0 } }
    pub fn offset(&self) -> Offset { self.at }
}
