use case::Ticket;

pub fn row(ticket: &Ticket) -> u16 {
    ticket.row()
}
