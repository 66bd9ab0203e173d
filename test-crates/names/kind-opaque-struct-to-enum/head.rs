pub enum Ticket {
    Paid(u32),
}

impl Ticket {
    pub fn new(number: u32) -> Ticket {
        Ticket::Paid(number)
    }

    pub fn number(&self) -> u32 {
        let Ticket::Paid(number) = self;
        *number
    }
}
