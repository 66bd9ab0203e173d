pub struct Ticket {
    number: u32,
}

impl Ticket {
    pub fn new(number: u32) -> Ticket {
        Ticket { number }
    }

    pub fn number(&self) -> u32 {
        self.number
    }
}
