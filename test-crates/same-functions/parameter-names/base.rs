pub fn schedule(hour: u8, (row, column): (u32, u32), mut notes: Vec<String>) -> usize {
    notes.push(format!("{row}{column}"));
    notes.len() + hour as usize
}

pub trait Plan {
    fn book(&self, seat: u32, name: &str) -> bool;
}
