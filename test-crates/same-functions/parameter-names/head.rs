pub fn schedule(_: u8, cell: (u32, u32), memos: Vec<String>) -> usize {
    memos.len() + cell.0 as usize
}

pub trait Plan {
    fn book(&self, place: u32, _: &str) -> bool;
}
