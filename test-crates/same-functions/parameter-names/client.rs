use case::{Plan, schedule};

pub struct Hall;
impl Plan for Hall {
    fn book(&self, seat: u32, name: &str) -> bool {
        seat as usize > name.len()
    }
}

pub fn use_all() -> usize {
    let pointer: fn(u8, (u32, u32), Vec<String>) -> usize = schedule;
    Hall.book(1, "a");
    pointer(1, (2, 3), vec![]) + case::schedule(0, (0, 0), Vec::new())
}
