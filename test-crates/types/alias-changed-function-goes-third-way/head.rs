pub type Offset = u64;
pub struct Reader { at: u64 }
impl Reader {
    pub fn new() -> Reader { Reader { at: 0 } }
    pub fn limit(&self) -> Offset { self.at }
    pub fn offset(&self) -> usize { self.at as usize }
}
