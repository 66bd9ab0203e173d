mod definition {
    pub struct Ticket(pub u32);
}
mod left {
    pub use super::definition::Ticket;
}

pub use left::*;
