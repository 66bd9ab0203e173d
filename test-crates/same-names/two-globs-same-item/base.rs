mod definition {
    pub struct Ticket(pub u32);
}
mod left {
    pub use super::definition::Ticket;
}
mod right {
    pub use super::definition::*;
}

pub use left::*;

pub use right::*;
