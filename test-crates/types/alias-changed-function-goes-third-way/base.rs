pub type Offset = u32;
pub struct Reader { at: u32 }
impl Reader {
    pub fn new() -> Reader { Reader { at: 0 } }
    pub fn offset(&self) -> Offset { self.at }
    pub fn limit(&self) -> Offset { self.at }
}
