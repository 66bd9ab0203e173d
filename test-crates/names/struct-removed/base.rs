#[derive(Clone, Debug)]
pub struct Ticket {
    pub seat: u16,
}

impl Ticket {
    pub fn row(&self) -> u16 {
        self.seat / 40
    }
}

pub const SEATS: u16 = 400;
