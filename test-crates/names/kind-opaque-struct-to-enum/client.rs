pub fn swallow(ticket: case::Ticket) {
    let case::Ticket { .. } = ticket;
}
